"""The Standard Safeguarding Dataset's files, in the words of the other extracts.

Source: data-to-insight/ssd-data-model, data objects specification.
"""

from .values import Row

TABLES = {
    "ssd_person": "social_care_person",
    "ssd_address": "social_care_address",
    "ssd_linked_identifiers": "social_care_identifier",
    "ssd_family": "social_care_family",
    "ssd_cin_episodes": "social_care_referral",
    "ssd_s47_enquiry": "social_care_enquiry",
    "ssd_initial_cp_conference": "social_care_conference",
    "ssd_cp_plans": "social_care_plan",
    "ssd_cp_reviews": "social_care_review",
    "ssd_cp_visits": "social_care_visit",
    "ssd_cla_episodes": "social_care_looked_after",
}
NAMES = {
    "pers_person_id": "child_id",
    "fami_person_id": "child_id",
    "fami_family_id": "family_id",
    "cine_person_id": "child_id",
    "cine_referral_date": "referral_date",
    "cine_close_date": "closure_date",
    "cine_referral_nfa": "no_further_action",
    "cppl_person_id": "child_id",
    "cppl_cp_plan_start_date": "plan_start_date",
    "cppl_cp_plan_end_date": "plan_end_date",
    "s47e_person_id": "child_id",
    "s47e_s47_start_date": "enquiry_start_date",
    "icpc_person_id": "child_id",
    "icpc_icpc_date": "conference_date",
    "cppr_person_id": "child_id",
    "cppr_cp_review_date": "review_date",
    "clae_person_id": "child_id",
    "clae_cla_episode_start_date": "episode_start_date",
    "clae_cla_episode_ceased_date": "episode_end_date",
}
YES_OR_NO = {"Y": True, "N": False}


def rename(row: Row) -> Row:
    """The columns that the figures need, under the names of the other extracts."""
    renamed = {NAMES[name]: value for name, value in row.items() if name in NAMES}
    if "no_further_action" in renamed:
        answer = renamed["no_further_action"]
        renamed["no_further_action"] = YES_OR_NO.get(answer, answer)
    return renamed
