"""Which tables hold spells, and which hold what lasts whatever the period."""

from data.contracts import places, published

SPELLS = {
    "social_care_address": ("address_from", "address_to"),
    "social_care_referral": ("referral_date", "closure_date"),
    "social_care_assessment": ("assessment_start_date", "assessment_authorised_date"),
    "social_care_need_plan": ("need_plan_start_date", "need_plan_end_date"),
    "social_care_plan": ("plan_start_date", "plan_end_date"),
    "social_care_looked_after": ("episode_start_date", "episode_end_date"),
    "social_care_missing": ("missing_from", "missing_to"),
    "social_care_involvement": ("involved_from", "involved_to"),
    "social_care_early_help": ("early_help_start_date", "early_help_end_date"),
    "probation_order": ("start_date", "end_date"),
    "probation_registration": ("start_date", "end_date"),
    "probation_assessment": ("started_date", "completed_date"),
    "probation_household_member": ("from_date", "to_date"),
    "yot_household_adult": ("from_date", "to_date"),
    "yot_intervention": ("start_date", "end_date"),
    "yot_assessment": ("started_date", "completed_date"),
    "yot_custody": ("from_datetime", "to_datetime"),
    "police_custody": ("from_datetime", "to_datetime"),
    "seat": ("valid_from", "valid_to"),
    **{
        table: ("valid_from", "valid_to")
        for table, schema in places.TABLES.items()
        if "valid_from" in schema.columns()
    },
}
"""The first and the last day of each table of spells; a blank last day means it lasts."""

STANDING = {
    *places.TABLES,
    *published.TABLES,
    "social_care_person",
    "social_care_address",
    "social_care_identifier",
    "social_care_family",
    "social_care_care_leaver",
    "probation_person",
    "yot_person",
    "yot_household_adult",
    "probation_household_member",
    "yot_victim",
    "seat",
    "workforce",
}
"""Tables of people, places and posts: what they say may stand unchanged from year to year."""
