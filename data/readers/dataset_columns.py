"""Which columns of the Standard Safeguarding Dataset are which of the contracts'."""

DATASET_TABLES = {
    "social_care_person": "person",
    "social_care_address": "address",
    "social_care_identifier": "linked_identifiers",
    "social_care_family": "family",
    "social_care_referral": "cin_episodes",
    "social_care_assessment": "cin_assessments",
    "social_care_need_plan": "cin_plans",
    "social_care_enquiry": "s47_enquiry",
    "social_care_conference": "initial_cp_conference",
    "social_care_plan": "cp_plans",
    "social_care_review": "cp_reviews",
    "social_care_visit": "cp_visits",
    "social_care_looked_after": "cla_episodes",
    "social_care_contact": "contacts",
    "social_care_early_help": "early_help_episodes",
    "social_care_involvement": "involvements",
    "social_care_conviction": "cla_convictions",
    "social_care_missing": "missing",
}
"""The dataset's name, after `ssd_`, of each contract table that it fills."""

COLUMNS = {
    "social_care_person": {
        "child_id": "pers_person_id",
        "forename": "pers_forename",
        "surname": "pers_surname",
        "sex": "pers_sex",
        "ethnicity": "pers_ethnicity",
        "birth_date": "pers_dob",
        "expected_birth_date": "pers_expected_dob",
        "death_date": "pers_death_date",
        "nhs_number": "pers_common_child_id",
        "is_mother": "pers_is_mother",
    },
    "social_care_address": {
        "child_id": "addr_person_id",
        "address_from": "addr_address_start_date",
        "address_to": "addr_address_end_date",
        "address": "addr_address_json",
        "postcode": "addr_address_postcode",
    },
    "social_care_identifier": {
        "child_id": "link_person_id",
        "identifier_type": "link_identifier_type",
        "identifier_value": "link_identifier_value",
    },
    "social_care_family": {
        "family_id": "fami_family_id",
        "child_id": "fami_person_id",
    },
    "social_care_referral": {
        "child_id": "cine_person_id",
        "referral_date": "cine_referral_date",
        "source_code": "cine_referral_source_code",
        "primary_need_code": "cine_cin_primary_need_code",
        "no_further_action": "cine_referral_nfa",
        "closure_date": "cine_close_date",
        "closure_reason": "cine_close_reason",
    },
    "social_care_assessment": {
        "child_id": "cina_person_id",
        "assessment_start_date": "cina_assessment_start_date",
        "assessment_authorised_date": "cina_assessment_auth_date",
    },
    "social_care_need_plan": {
        "child_id": "cinp_person_id",
        "need_plan_start_date": "cinp_cin_plan_start_date",
        "need_plan_end_date": "cinp_cin_plan_end_date",
    },
    "social_care_enquiry": {
        "child_id": "s47e_person_id",
        "enquiry_start_date": "s47e_s47_start_date",
    },
    "social_care_conference": {
        "child_id": "icpc_person_id",
        "conference_date": "icpc_icpc_date",
    },
    "social_care_plan": {
        "child_id": "cppl_person_id",
        "plan_start_date": "cppl_cp_plan_start_date",
        "plan_end_date": "cppl_cp_plan_end_date",
        "initial_category": "cppl_cp_plan_initial_category",
        "latest_category": "cppl_cp_plan_latest_category",
    },
    "social_care_review": {
        "child_id": "cppr_person_id",
        "review_date": "cppr_cp_review_date",
        "review_due_date": "cppr_cp_review_due",
    },
    "social_care_visit": {
        "child_id": "cppv_person_id",
        "visit_date": "cppv_cp_visit_date",
        "seen": "cppv_cp_visit_seen",
        "seen_alone": "cppv_cp_visit_seen_alone",
    },
    "social_care_looked_after": {
        "child_id": "clae_person_id",
        "episode_start_date": "clae_cla_episode_start_date",
        "episode_end_date": "clae_cla_episode_ceased_date",
    },
    "social_care_contact": {
        "child_id": "cont_person_id",
        "contact_date": "cont_contact_date",
        "source_code": "cont_contact_source_code",
    },
    "social_care_early_help": {
        "child_id": "earl_person_id",
        "early_help_start_date": "earl_episode_start_date",
        "early_help_end_date": "earl_episode_end_date",
    },
    "social_care_involvement": {
        "child_id": "invo_person_id",
        "involved_from": "invo_involvement_start_date",
        "involved_to": "invo_involvement_end_date",
        "worker_role": "invo_professional_role_id",
        "worker_team": "invo_professional_team",
    },
    "social_care_conviction": {
        "child_id": "clac_person_id",
        "conviction_date": "clac_cla_conviction_date",
        "offence": "clac_cla_conviction_offence",
    },
    "social_care_missing": {
        "child_id": "miss_person_id",
        "missing_from": "miss_missing_episode_start_date",
        "missing_to": "miss_missing_episode_end_date",
        "absence_kind": "miss_missing_episode_type",
        "return_interview_offered": "miss_missing_rhi_offered",
        "return_interview_accepted": "miss_missing_rhi_accepted",
    },
}
"""Of each contract table: its columns by the dataset's; releases of the dataset differ in them."""

RENAMED = {"clae_cla_episode_ceased": "clae_cla_episode_ceased_date"}
"""Columns of earlier versions of the dataset, by today's name."""

NUMBERED_BY = {
    "social_care_visit": ("visit_number", "cppv_cp_visit_id"),
    "social_care_contact": ("contact_number", "cont_contact_id"),
    "social_care_involvement": ("involvement_number", "invo_involvements_id"),
    "social_care_conviction": ("conviction_number", "clac_cla_conviction_id"),
    "social_care_missing": ("missing_number", "miss_table_id"),
}
"""Of tables in which a child may have several rows of one day: the column that numbers
them, and the dataset's own id, which tells them apart."""
