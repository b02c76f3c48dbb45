-- What the build must load before any view: layer zero, pseudonymous.
-- The contracts' tables (data/contracts) after intake: keys for ids, a month for a birth
-- date, a digest for a text, no names; and whose submission each row came in.
CREATE SCHEMA raw;

CREATE TABLE raw.area (
    la_code VARCHAR,
    area_code VARCHAR,
    area_name VARCHAR,
    area_level VARCHAR,
    part_of VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.area_succession (
    predecessor_code VARCHAR,
    successor_code VARCHAR,
    succeeded_on DATE,
    is_whole BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.body (
    body_code VARCHAR,
    body_name VARCHAR,
    body_type VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.body_area (
    body_code VARCHAR,
    la_code VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.body_part (
    part_code VARCHAR,
    whole_code VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.neighbour (
    la_code VARCHAR,
    neighbour_rank BIGINT,
    neighbour_code VARCHAR,
    closeness VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.population (
    la_code VARCHAR,
    on_date DATE,
    age_from BIGINT,
    age_to BIGINT,
    sex VARCHAR,
    ethnicity VARCHAR,
    people BIGINT,
    value_status VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.published_figure (
    la_code VARCHAR,
    measure VARCHAR,
    figure_from DATE,
    figure_to DATE,
    source VARCHAR,
    numerator BIGINT,
    denominator BIGINT,
    value DOUBLE,
    unit VARCHAR,
    value_status VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_address (
    record_key VARCHAR,
    social_care_address_key VARCHAR,
    address_from DATE,
    address_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_identifier (
    record_key VARCHAR,
    identifier_type VARCHAR,
    social_care_identifier_key VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_family (
    social_care_family_key VARCHAR,
    record_key VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_assessment (
    record_key VARCHAR,
    assessment_start_date DATE,
    assessment_authorised_date DATE,
    factors VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_need_plan (
    record_key VARCHAR,
    need_plan_start_date DATE,
    need_plan_end_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_enquiry (
    record_key VARCHAR,
    enquiry_start_date DATE,
    conference_target_date DATE,
    conference_not_required BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_conference (
    record_key VARCHAR,
    conference_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_pre_proceedings (
    record_key VARCHAR,
    referral_date DATE,
    pre_proceedings_number BIGINT,
    pre_proceedings_start_date DATE,
    letter_before_proceedings_date DATE,
    family_meeting_offered BOOLEAN,
    family_meeting_facilitated BOOLEAN,
    first_meeting_date DATE,
    review_meetings BIGINT,
    decision_date DATE,
    court_application_date DATE,
    letter_of_proceedings_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_review (
    record_key VARCHAR,
    plan_start_date DATE,
    review_date DATE,
    review_due_date DATE,
    held_or_due_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_visit (
    record_key VARCHAR,
    visit_date DATE,
    visit_number BIGINT,
    seen BOOLEAN,
    seen_alone BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_looked_after (
    record_key VARCHAR,
    episode_start_date DATE,
    episode_end_date DATE,
    legal_status VARCHAR,
    end_reason VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_looked_after_review (
    record_key VARCHAR,
    review_date DATE,
    participation VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_conviction (
    record_key VARCHAR,
    conviction_date DATE,
    conviction_number BIGINT,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_conviction_year (
    record_key VARCHAR,
    year_ending DATE,
    convicted BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_missing (
    record_key VARCHAR,
    missing_from DATE,
    missing_number BIGINT,
    missing_to DATE,
    absence_kind VARCHAR,
    return_interview_offered BOOLEAN,
    return_interview_accepted BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_contact (
    record_key VARCHAR,
    contact_date DATE,
    source_code VARCHAR,
    contact_number BIGINT,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_early_help (
    record_key VARCHAR,
    early_help_start_date DATE,
    early_help_end_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_involvement (
    record_key VARCHAR,
    involved_from DATE,
    involvement_number BIGINT,
    involved_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.social_care_care_leaver (
    record_key VARCHAR,
    eligibility VARCHAR,
    in_touch VARCHAR,
    accommodation_suitable BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_order (
    record_key VARCHAR,
    probation_order_key VARCHAR,
    unpaid_work_only BOOLEAN,
    sentence_date DATE,
    start_date DATE,
    end_date DATE,
    pre_sentence_report_date DATE,
    offence_against_child BOOLEAN,
    domestic_abuse_history BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_child (
    record_key VARCHAR,
    offender_key VARCHAR,
    assessment_date DATE,
    birth_month DATE,
    child_age BIGINT,
    child_gender VARCHAR,
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_contact (
    record_key VARCHAR,
    contact_date DATE,
    contact_type VARCHAR,
    complied BOOLEAN,
    purpose_child_protection BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_household_member (
    record_key VARCHAR,
    offender_key VARCHAR,
    birth_month DATE,
    from_date DATE,
    to_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_checklist (
    record_key VARCHAR,
    asked_on DATE,
    stage VARCHAR,
    q1 BOOLEAN,
    q2 BOOLEAN,
    q3 BOOLEAN,
    q4 BOOLEAN,
    q5 BOOLEAN,
    q6 BOOLEAN,
    social_care_check_needed BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_assessment (
    record_key VARCHAR,
    probation_assessment_key VARCHAR,
    kind VARCHAR,
    review_kind VARCHAR,
    started_date DATE,
    completed_date DATE,
    risk_children_community VARCHAR,
    risk_children_custody VARCHAR,
    r2_3 BOOLEAN,
    r2_4_1 BOOLEAN,
    r2_4_2 BOOLEAN,
    q6_7da BOOLEAN,
    q6_9 BOOLEAN,
    q6_10 VARCHAR,
    uses_social_care_information BOOLEAN,
    victim_safety_considered BOOLEAN,
    shared_with_social_care_date DATE,
    countersigned_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_plan (
    record_key VARCHAR,
    probation_plan_key VARCHAR,
    kind VARCHAR,
    date DATE,
    objective_for_children BOOLEAN,
    shared_with_social_care_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.probation_programme (
    record_key VARCHAR,
    programme VARCHAR,
    required_date DATE,
    delivered_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_household_adult (
    record_key VARCHAR,
    client_key VARCHAR,
    birth_month DATE,
    known_conviction_indicated BOOLEAN,
    from_date DATE,
    to_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_intervention (
    record_key VARCHAR,
    yot_intervention_key VARCHAR,
    type VARCHAR,
    start_date DATE,
    end_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_plan (
    record_key VARCHAR,
    yot_plan_key VARCHAR,
    kind VARCHAR,
    date DATE,
    parents_involved BOOLEAN,
    shared_with_parents_date DATE,
    shared_with_social_care_date DATE,
    actions_clear BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_need (
    record_key VARCHAR,
    assessed_date DATE,
    need VARCHAR,
    level VARCHAR,
    screened_date DATE,
    offered_date DATE,
    attended_date DATE,
    assessed_fully BOOLEAN,
    treated_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_circumstance (
    record_key VARCHAR,
    on_date DATE,
    setting VARCHAR,
    accommodation_suitable BOOLEAN,
    ete_hours DOUBLE,
    ete_suitable BOOLEAN,
    school_excluded BOOLEAN,
    send_or_aln BOOLEAN,
    send_plan BOOLEAN,
    early_help BOOLEAN,
    health_plan_date DATE,
    transition_adult_services_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_contact (
    record_key VARCHAR,
    contact_date DATE,
    kind VARCHAR,
    with_parent BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_custody (
    record_key VARCHAR,
    kind VARCHAR,
    establishment_kind VARCHAR,
    from_datetime TIMESTAMP,
    to_datetime TIMESTAMP,
    overnight BOOLEAN,
    information_sent_date DATE,
    restraint_injuries BIGINT,
    strip_searches BIGINT,
    strip_search_risk_assessed BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_offence (
    record_key VARCHAR,
    yot_offence_key VARCHAR,
    offence_date DATE,
    outcome_date DATE,
    proven BOOLEAN,
    serious_violence BOOLEAN,
    first_time_entrant BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.yot_victim (
    yot_intervention_key VARCHAR,
    yot_victim_key VARCHAR,
    consented BOOLEAN,
    view_sought BOOLEAN,
    engaged_restorative BOOLEAN,
    informed BOOLEAN,
    supported BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.police_incident (
    police_incident_key VARCHAR,
    date DATE,
    kind VARCHAR,
    record_key VARCHAR,
    role VARCHAR,
    birth_month DATE,
    children_present BOOLEAN,
    shared_with VARCHAR,
    shared_on DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.police_notice (
    record_key VARCHAR,
    birth_month DATE,
    served_on DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.police_custody (
    record_key VARCHAR,
    birth_month DATE,
    from_datetime TIMESTAMP,
    to_datetime TIMESTAMP,
    overnight BOOLEAN,
    appropriate_adult BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
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
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.file_check (
    of_agency VARCHAR,
    subject_agency VARCHAR,
    subject_key VARCHAR,
    document VARCHAR,
    on_file BOOLEAN,
    taken_into_account BOOLEAN,
    checked_on DATE,
    subject_place VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.exploitation (
    subject_agency VARCHAR,
    subject_key VARCHAR,
    identified_on DATE,
    risk_tool_on DATE,
    panel_on DATE,
    response_on DATE,
    subject_place VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.seat (
    body_code VARCHAR,
    board_group VARCHAR,
    of_agency VARCHAR,
    seat VARCHAR,
    statutory BOOLEAN,
    direct BOOLEAN,
    represented_by VARCHAR,
    valid_from DATE,
    valid_to DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.attendance (
    body_code VARCHAR,
    board_group VARCHAR,
    of_agency VARCHAR,
    seat VARCHAR,
    meeting_date DATE,
    attended BOOLEAN,
    deputy BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.standard_reply (
    body_code VARCHAR,
    of_agency VARCHAR,
    standard VARCHAR,
    answer VARCHAR,
    on_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.incident (
    incident_key VARCHAR,
    body_code VARCHAR,
    kind VARCHAR,
    occurred_on DATE,
    notified_board_on DATE,
    discussed_on DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.challenge (
    challenge_key VARCHAR,
    body_code VARCHAR,
    raised_on DATE,
    by_agency VARCHAR,
    to_agency VARCHAR,
    about_measure VARCHAR,
    due_date DATE,
    answered_on DATE,
    outcome VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.recommendation (
    recommendation_key VARCHAR,
    body_code VARCHAR,
    raised_on DATE,
    by_agency VARCHAR,
    to_agency VARCHAR,
    about_measure VARCHAR,
    due_date DATE,
    answered_on DATE,
    outcome VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.workforce (
    of_agency VARCHAR,
    staff_key VARCHAR,
    start_date DATE,
    secondment BOOLEAN,
    vetting_cleared_date DATE,
    child_protection_training_date DATE,
    multi_agency_training_date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.supervision (
    of_agency VARCHAR,
    staff_key VARCHAR,
    date DATE,
    child_protection_discussed BOOLEAN,
    standing_item BOOLEAN,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.survey_answer (
    survey_id VARCHAR,
    of_agency VARCHAR,
    setting VARCHAR,
    respondent_kind VARCHAR,
    respondent_key VARCHAR,
    sex VARCHAR,
    date DATE,
    question VARCHAR,
    answer VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.audit_case (
    audit_id VARCHAR,
    cohort VARCHAR,
    of_agency VARCHAR,
    audit_case_key VARCHAR,
    opened_on DATE,
    sampled_on DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.audit_judgement (
    audit_id VARCHAR,
    audit_case_key VARCHAR,
    criterion VARCHAR,
    judged_agency VARCHAR,
    auditor_agency VARCHAR,
    audit_pass VARCHAR,
    judgement VARCHAR,
    date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.service_judgement (
    of_agency VARCHAR,
    service VARCHAR,
    criterion VARCHAR,
    judgement VARCHAR,
    date DATE,
    agency VARCHAR,
    place_code VARCHAR,
    submission_id VARCHAR,
    last_told DATE
);

CREATE TABLE raw.coverage (
    agency VARCHAR,
    place_code VARCHAR,
    kind VARCHAR,
    covered VARCHAR,
    period_start DATE,
    period_end DATE
);

CREATE TABLE raw.return_due (
    agency VARCHAR,
    place_code VARCHAR,
    period_start DATE,
    period_end DATE,
    due_on DATE,
    sent_on DATE,
    days_late BIGINT,
    state VARCHAR
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

CREATE TABLE raw.relinking (
    number BIGINT,
    recorded_on DATE,
    known_until DATE,
    change VARCHAR,
    reason VARCHAR,
    people BIGINT
);

CREATE TABLE raw.other_link (
    linkage VARCHAR,
    record_key VARCHAR,
    person_id VARCHAR
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

-- What an older submission told and a newer one tells of another day; it counts once.
CREATE TABLE raw.retold_record (
    table_name VARCHAR,
    record_key VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    code VARCHAR,
    day DATE,
    day_anew DATE,
    from_anew DATE,
    until_anew DATE
);

CREATE TABLE raw.person_sent (
    record_key VARCHAR,
    agency VARCHAR,
    place_code VARCHAR,
    period_start DATE,
    period_end DATE
);
