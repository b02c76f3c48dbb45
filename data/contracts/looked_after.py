"""What social care holds of children it looks after, who went missing, who left care.

An episode of care ends, and another begins, whenever the placement or the legal status
changes: episodes that follow each other without a gap are one spell of being looked after.
One day begins one episode of a child, so that child and first day are the key, whichever
return brought it. Of the same thing two can happen to a child on one day (absences,
convictions): these are numbered.

Source: Children looked after by local authorities, SSDA903 return 2017 to 2024,
Department for Education; Standard Safeguarding Dataset, Data to Insight.
"""

import dataframely as dy

from data.contracts import known_codes
from data.contracts.children import child_of_social_care
from data.contracts.column_marks import added, blank_while, made_at_intake
from data.contracts.columns import (
    code,
    day,
    identity,
    local_code,
    own_words,
    whole_number,
    yes_or_no,
)

LEGAL_STATUS = {
    "C1": "interim care order",
    "C2": "full care order",
    "D1": "freed for adoption",
    "E1": "placement order",
    "V2": "accommodated under section 20, single period",
    "V3": "accommodated under a series of short breaks, each break reported",
    "V4": "accommodated under a series of short breaks, the agreement reported",
    "L1": "under police protection",
    "L2": "under an emergency protection order",
    "L3": "under a child assessment order",
    "J1": "remanded to local authority accommodation or youth detention accommodation",
    "J2": "in local authority accommodation under the Police and Criminal Evidence Act 1984",
    "J3": "youth rehabilitation order with a residence or intensive fostering requirement",
}
"""Codes of SSDA903, column LS."""
PARTICIPATION = {
    "PN0": "the child was under four",
    "PN1": "attended and spoke",
    "PN2": "attended, an advocate spoke",
    "PN3": "attended and conveyed views without words",
    "PN4": "attended and conveyed no views",
    "PN5": "did not attend, an advocate spoke",
    "PN6": "did not attend and conveyed views by other means",
    "PN7": "did not attend and conveyed no views",
}
"""Codes of SSDA903, column REVIEW_CODE."""


ELIGIBILITY = {
    "relevant": "relevant child",
    "former_relevant": "former relevant child",
    "qualifying": "qualifying care leaver",
    "eligible": "eligible child",
}
IN_TOUCH = {
    "YES": "in touch",
    "NO": "not in touch",
    "DIED": "died",
    "REFU": "the young person refuses contact",
    "NREQ": "the young person needs no services any more",
    "RHOM": "the young person returned home",
}


class SocialCareLookedAfter(dy.Schema):
    """One row per episode of being looked after."""

    child_id = child_of_social_care()
    episode_start_date = day("First day of the episode", primary_key=True)
    episode_end_date = blank_while("it runs", day("Last day"))
    legal_status = code("Legal status", LEGAL_STATUS)
    end_reason = added(
        local_code(
            "Why the episode ended, SSDA903 code REC (E9 custody, E14 remand ended ...)",
            known_codes.END_REASON,
        )
    )
    home_postcode = added(identity("Postcode of the home from which the child came"))


class SocialCareLookedAfterReview(dy.Schema):
    """One row per statutory review of a looked-after child."""

    child_id = child_of_social_care()
    review_date = day("Day of the review", primary_key=True)
    participation = code("How the child took part", PARTICIPATION)


class SocialCareConviction(dy.Schema):
    """One row per conviction of a child in social care's own record.

    Some case systems hold the day of the offence in place of the day of conviction.
    """

    child_id = child_of_social_care()
    conviction_date = day("Day of the conviction", primary_key=True)
    conviction_number = added(
        whole_number("1, or 2 and more for others of that day", primary_key=True)
    )
    offence = added(identity("The offence, in free words"))


class SocialCareConvictionYear(dy.Schema):
    """One row per looked-after child and year: convicted in it or not.

    The SSDA903 return tells no day. A year is that of the submission, hence the children
    of one file are all of one year.
    """

    child_id = child_of_social_care()
    year_ending = made_at_intake(day("Last day of the submission's period", primary_key=True))
    convicted = yes_or_no("Convicted, or given a youth caution, in the year")


class SocialCareMissing(dy.Schema):
    """One row per time that a child went missing or was away without authorisation."""

    child_id = child_of_social_care()
    missing_from = day("First day", primary_key=True)
    missing_number = added(
        whole_number("1, or 2 and more for others that began on that day", primary_key=True)
    )
    missing_to = blank_while("missing", day("Day of return"))
    absence_kind = local_code("M missing, A away without authorisation", known_codes.ABSENCE_KIND)
    return_interview_offered = added(yes_or_no("A return interview was offered"))
    return_interview_accepted = added(yes_or_no("The child accepted it"))


class SocialCareCareLeaver(dy.Schema):
    """One row per young person who is owed leaving care services."""

    child_id = child_of_social_care()
    eligibility = code("Which services they are owed", ELIGIBILITY)
    in_touch = code("Whether the council is in touch with them", IN_TOUCH)
    accommodation = own_words("Type of accommodation, SSDA903 code B to Z")
    accommodation_suitable = yes_or_no("The accommodation is suitable")
    activity = own_words("Education, employment or training, SSDA903 code F1 to G6")


TABLES: dict[str, type[dy.Schema]] = {
    "social_care_looked_after": SocialCareLookedAfter,
    "social_care_looked_after_review": SocialCareLookedAfterReview,
    "social_care_conviction": SocialCareConviction,
    "social_care_conviction_year": SocialCareConvictionYear,
    "social_care_missing": SocialCareMissing,
    "social_care_care_leaver": SocialCareCareLeaver,
}
