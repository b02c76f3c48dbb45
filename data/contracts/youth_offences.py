"""What youth offending teams hold of custody, offences and victims.

No public schema exists; the columns are of our own making.
"""

import dataframely as dy

from data.contracts.column_marks import blank_while, made_up
from data.contracts.columns import (
    agency_id,
    code,
    day,
    listed_code,
    moment,
    whole_number,
    yes_or_no,
)
from data.contracts.youth_justice import child

CUSTODY_KIND = {"police cell": "police cell", "remand": "remand", "sentence": "sentence"}


class YotCustody(dy.Schema):
    """One row per time that a child was held."""

    client_id = child()
    kind = code("Why the child was held", CUSTODY_KIND, primary_key=True)
    establishment_kind = listed_code("Kind of place", "establishment_kind")
    from_datetime = moment("Day and time from which the child was held", primary_key=True)
    to_datetime = blank_while("held", moment("Day and time of release"))
    overnight = yes_or_no("The child was held overnight")
    information_sent_date = blank_while(
        "it was not sent", day("Day the team's information was sent to the place")
    )
    restraint_injuries = whole_number("Injuries under restraint")
    strip_searches = whole_number("Strip searches")
    strip_search_risk_assessed = blank_while(
        "there was none", yes_or_no("Every strip search followed a risk assessment")
    )


class YotOffence(dy.Schema):
    """One row per offence of a child."""

    client_id = child(primary_key=False)
    offence_id = made_up(
        agency_id("Offence, as the team's system knows it", of="yot_offence", primary_key=True),
        of=("client_id", "offence_date"),
    )
    offence_date = day("Day of the offence")
    outcome_date = blank_while("it is open", day("Day of the outcome"))
    proven = yes_or_no("The offence was proven")
    serious_violence = yes_or_no("It was serious violence")
    first_time_entrant = yes_or_no("It brought the child into the justice system first")


class YotVictim(dy.Schema):
    """One row per victim of what led to an intervention; the victim is not named."""

    intervention_id = agency_id("Intervention", of="yot_intervention", primary_key=True)
    victim_id = made_up(
        agency_id("Victim, as the team's system knows them", of="yot_victim", primary_key=True),
        of=("intervention_id",),
    )
    consented = yes_or_no("Consented to contact")
    view_sought = yes_or_no("The victim's view was sought")
    engaged_restorative = yes_or_no("Took part in restorative justice")
    informed = yes_or_no("Was kept informed")
    supported = yes_or_no("Was supported")


TABLES: dict[str, type[dy.Schema]] = {
    "yot_custody": YotCustody,
    "yot_offence": YotOffence,
    "yot_victim": YotVictim,
}
