-- One row per standard of the self-assessment and agency that owes each board a reply. Source:
-- whom the two inspections found wanting, or praised (joint inspection 2014, review 2008).
SELECT owed.standard, owed.of_agency
FROM (
    VALUES
    ('secure e-mail', 'social_care'),
    ('referral responses monitored', 'probation'),
    ('strategic lead named', 'probation'),
    ('policy up to date', 'probation'),
    ('audits target child protection', 'probation'),
    ('contribution shows an impact', 'probation'),
    ('contribution shows an impact', 'yot'),
    ('information sharing aligned', 'social_care'),
    ('information sharing aligned', 'probation'),
    ('information sharing aligned', 'yot'),
    ('direct database access', 'yot'),
    ('reports quality assured', 'yot'),
    ('training monitored', 'yot'),
    ('performance information used', 'yot'),
    ('race audit done', 'yot'),
    ('healthcare worker', 'yot'),
    ('mental health worker', 'yot'),
    ('social worker seconded', 'yot'),
    ('probation officer seconded', 'yot'),
    ('police officer seconded', 'yot'),
    ('education worker seconded', 'yot'),
    ('children who offend discussed', 'board'),
    ('vetting audited', 'board')
) AS owed (standard, of_agency)
