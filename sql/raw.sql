-- What the build must load before any view: layer zero, pseudonymous.
-- The contracts' tables (data/contracts) after intake: keys for ids, a month for a birth
-- date, a digest for a text, no names; and whose submission each row came in.
CREATE SCHEMA raw;

CREATE TABLE raw.area (
    la_code VARCHAR,
    area_code VARCHAR,
    area_name VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.body (
    body_code VARCHAR,
    body_name VARCHAR,
    body_type VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.body_area (
    body_code VARCHAR,
    la_code VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.body_part (
    part_code VARCHAR,
    whole_code VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_person (
    record_key VARCHAR,
    sex VARCHAR,
    ethnicity VARCHAR,
    birth_month DATE,
    expected_birth_month DATE,
    death_month DATE,
    disabled BOOLEAN,
    is_mother BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_address (
    record_key VARCHAR,
    address_from DATE,
    address_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_identifier (
    record_key VARCHAR,
    identifier_type VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_family (
    social_care_family_key VARCHAR,
    record_key VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_referral (
    record_key VARCHAR,
    referral_date DATE,
    source_code VARCHAR,
    primary_need_code VARCHAR,
    no_further_action BOOLEAN,
    closure_date DATE,
    closure_reason VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_assessment (
    record_key VARCHAR,
    assessment_start_date DATE,
    assessment_authorised_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_need_plan (
    record_key VARCHAR,
    need_plan_start_date DATE,
    need_plan_end_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_enquiry (
    record_key VARCHAR,
    enquiry_start_date DATE,
    conference_target_date DATE,
    conference_not_required BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_conference (
    record_key VARCHAR,
    conference_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_plan (
    record_key VARCHAR,
    plan_start_date DATE,
    plan_end_date DATE,
    initial_category VARCHAR,
    latest_category VARCHAR,
    previous_plans BIGINT,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_review (
    record_key VARCHAR,
    plan_start_date DATE,
    review_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_visit (
    record_key VARCHAR,
    visit_date DATE,
    seen BOOLEAN,
    seen_alone BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.social_care_looked_after (
    record_key VARCHAR,
    episode_start_date DATE,
    episode_end_date DATE,
    legal_status VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.probation_person (
    record_key VARCHAR,
    birth_month DATE,
    sex VARCHAR,
    ethnicity VARCHAR,
    pdu_code VARCHAR,
    ldu_code VARCHAR,
    limited_access BOOLEAN,
    la_code VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.probation_order (
    record_key VARCHAR,
    probation_order_key VARCHAR,
    order_type VARCHAR,
    requirements VARCHAR,
    unpaid_work_only BOOLEAN,
    sentence_date DATE,
    start_date DATE,
    end_date DATE,
    pre_sentence_report_date DATE,
    offence_against_child BOOLEAN,
    domestic_abuse_history BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.probation_registration (
    record_key VARCHAR,
    type_code VARCHAR,
    start_date DATE,
    next_review_date DATE,
    last_review_date DATE,
    end_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.probation_child (
    record_key VARCHAR,
    offender_key VARCHAR,
    assessment_date DATE,
    birth_month DATE,
    child_age BIGINT,
    child_gender VARCHAR,
    relationship VARCHAR,
    has_or_seeks_contact BOOLEAN,
    direct_contact BOOLEAN,
    known_to_services BOOLEAN,
    early_help VARCHAR,
    child_in_need VARCHAR,
    protection_plan VARCHAR,
    share_with_services BOOLEAN,
    risk_reason_for_plan BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.probation_contact (
    record_key VARCHAR,
    contact_date DATE,
    contact_type VARCHAR,
    complied BOOLEAN,
    purpose_child_protection BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.yot_person (
    record_key VARCHAR,
    birth_month DATE,
    sex VARCHAR,
    ethnicity VARCHAR,
    yot_code VARCHAR,
    limited_access BOOLEAN,
    la_code VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.yot_household_adult (
    record_key VARCHAR,
    client_key VARCHAR,
    birth_month DATE,
    relationship VARCHAR,
    known_conviction_indicated BOOLEAN,
    from_date DATE,
    to_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.yot_intervention (
    record_key VARCHAR,
    yot_intervention_key VARCHAR,
    type VARCHAR,
    start_date DATE,
    end_date DATE,
    outcome VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.yot_assessment (
    record_key VARCHAR,
    yot_assessment_key VARCHAR,
    tool VARCHAR,
    kind VARCHAR,
    started_date DATE,
    completed_date DATE,
    safety_wellbeing VARCHAR,
    risk_of_serious_harm VARCHAR,
    text_digest VARCHAR,
    uses_social_care_information BOOLEAN,
    parents_involved BOOLEAN,
    countersigned_date DATE,
    shared_with_social_care_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.joint_event (
    joint_event_key VARCHAR,
    kind VARCHAR,
    from_agency VARCHAR,
    to_agency VARCHAR,
    subject_agency VARCHAR,
    subject_key VARCHAR,
    about_event_key VARCHAR,
    about_record_key VARCHAR,
    meeting_key VARCHAR,
    event_date DATE,
    concern_arose_on DATE,
    due_date DATE,
    channel VARCHAR,
    outcome VARCHAR,
    satisfactory BOOLEAN,
    full_details BOOLEAN,
    expectation_stated BOOLEAN,
    from_place VARCHAR,
    to_place VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.meeting (
    meeting_key VARCHAR,
    kind VARCHAR,
    held_on DATE,
    subject_agency VARCHAR,
    subject_key VARCHAR,
    minutes_sent_on DATE,
    plan_names_role_for VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR
);

CREATE TABLE raw.coverage (
    agency VARCHAR,
    place_code VARCHAR,
    kind VARCHAR,
    covered VARCHAR,
    period_start DATE,
    period_end DATE
);

CREATE TABLE raw.submitted_file (
    agency VARCHAR,
    place_code VARCHAR,
    period_start DATE,
    period_end DATE,
    made_on DATE,
    received_on DATE,
    file_format VARCHAR,
    table_name VARCHAR,
    rows_read BIGINT,
    rows_accepted BIGINT,
    rows_quarantined BIGINT
);

CREATE TABLE raw.bank_holiday (
    on_date DATE
);

CREATE TABLE raw.period (
    period_type VARCHAR,
    period_start DATE,
    period_end DATE
);

CREATE TABLE raw.person_link (
    record_key VARCHAR,
    source VARCHAR,
    person_kind VARCHAR,
    person_id VARCHAR,
    probability DOUBLE,
    has_name BOOLEAN,
    has_birth_date BOOLEAN,
    has_postcode BOOLEAN
);
