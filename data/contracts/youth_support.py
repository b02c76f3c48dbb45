"""What youth offending teams plan and do for a child: plans, needs, circumstances, contacts.

No public schema exists; the columns are of our own making, after the Youth Justice Board's
key performance indicators of April 2023.
"""

import dataframely as dy

from data.contracts.column_marks import blank_while, only_where
from data.contracts.columns import (
    agency_id,
    amount,
    code,
    day,
    listed_code,
    yes_or_no,
)
from data.contracts.youth_justice import child

PLAN_KIND = {
    "vulnerability management": "vulnerability management plan",
    "pathways and planning": "pathways and planning (AssetPlus)",
    "intervention": "intervention plan",
}
NEED = {
    "alcohol": "alcohol",
    "drugs": "drugs",
    "emotional_mental_health": "emotional and mental health",
    "self_harm": "self-harm",
    "risk_to_self": "risk to self",
    "at_risk_from_others": "at risk from others",
    "physical_health": "physical health",
    "learning": "learning",
    "bullying": "bullying",
    "parenthood": "being a parent",
    "sexual_exploitation": "sexual exploitation",
    "sexually_harmful_behaviour": "sexually harmful behaviour",
}
SETTING = {"community": "in the community", "custody": "in custody", "release": "on release"}
CONTACT_KIND = {
    "home visit": "visit to the child's home",
    "office": "at the team's office",
    "joint visit": "visit with another agency",
    "custody": "visit in custody",
}


class YotPlan(dy.Schema):
    """One row per plan or review of a plan."""

    client_id = child(primary_key=False)
    plan_id = agency_id("Plan", of="yot_plan", primary_key=True)
    kind = code("Kind of plan", PLAN_KIND, nullable=False)
    date = day("Day of the plan")
    parents_involved = yes_or_no("Parents or carers were involved")
    shared_with_parents_date = blank_while(
        "it is not shared", day("Day shared with parents or carers")
    )
    shared_with_social_care_date = blank_while(
        "it is not shared", day("Day shared with children's social care")
    )
    actions_clear = yes_or_no("It says clearly who does what by when")


class YotNeed(dy.Schema):
    """One row per need of a child and day on which it was assessed."""

    client_id = child()
    assessed_date = day("Day assessed", primary_key=True)
    need = code("Which need", NEED, primary_key=True)
    level = listed_code("How great the need is", "need_level")
    screened_date = day("Day screened")
    offered_date = day("Day help was offered")
    attended_date = blank_while("the child has not come", day("Day the child first attended"))
    assessed_fully = blank_while(
        "no need was found", yes_or_no("A full assessment of the need was made")
    )
    treated_date = blank_while("it has not begun", day("Day treatment began"))


class YotCircumstance(dy.Schema):
    """One row per child, day and setting: home, education and support as they stood."""

    client_id = child()
    on_date = day("Day on which it stood so", primary_key=True)
    setting = code("Where the child was", SETTING, primary_key=True)
    accommodation_suitable = yes_or_no("The accommodation is suitable")
    ete_hours = amount("Education, training or employment, hours a week")
    ete_suitable = yes_or_no("Education, training or employment is suitable")
    school_excluded = only_where("setting", ("community",), yes_or_no("Excluded from school"))
    send_or_aln = yes_or_no("Special educational needs or additional learning needs")
    send_plan = yes_or_no("A formal plan for these needs is in place")
    early_help = yes_or_no("Receives early help")
    health_plan_date = blank_while("there is none", day("Day of the health plan"))
    transition_adult_services_date = blank_while(
        "none is planned", day("Day the move to adult services was planned")
    )


class YotContact(dy.Schema):
    """One row per child, day and kind of contact."""

    client_id = child()
    contact_date = day("Day of the contact", primary_key=True)
    kind = code("Kind of contact", CONTACT_KIND, primary_key=True)
    with_parent = yes_or_no("A parent or carer was there")


TABLES: dict[str, type[dy.Schema]] = {
    "yot_plan": YotPlan,
    "yot_need": YotNeed,
    "yot_circumstance": YotCircumstance,
    "yot_contact": YotContact,
}
