"""Figures about audited cases: which criterion, agencies and cohort each counts."""

from typing import NamedTuple

import polars as pl

from data.synthetic.audit_criteria import NEW, PLAN, REFERRAL
from data.synthetic.figures.cases import CASE, known_or_null
from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import board_code

ANY = (PROBATION, YOT, SOCIAL_CARE)
OF_JUDGEMENT = ("case", "criterion", "judged")


class Figure(NamedTuple):
    """One figure: the cases of a cohort (null: of any) judged by a criterion, of these agencies."""

    slug: str
    criterion: str
    agencies: tuple[str, ...]
    cohort: str | None


FIGURES = (
    Figure("probation_asked_about_children", "contact with children asked", (PROBATION,), NEW),
    Figure("probation_recognised_concern", "concern recognised", (PROBATION,), NEW),
    Figure("yot_recognised_concern", "concern recognised", (YOT,), NEW),
    Figure("probation_considered_other_children", "other children considered", (PROBATION,), NEW),
    Figure("yot_acted_for_other_children", "other children recognised and acted for", (YOT,), None),
    Figure("yot_recognised_and_acted", "concern recognised and acted on", (YOT,), None),
    Figure(
        "relationship_with_child_looked_into",
        "relationship with the child investigated",
        (PROBATION,),
        PLAN,
    ),
    Figure("offender_is_the_risk_to_the_child", "offender poses the risk", (PROBATION,), PLAN),
    Figure(
        "offender_is_a_risk_to_other_children",
        "offender poses a risk to others too",
        (PROBATION,),
        PLAN,
    ),
    Figure(
        "risk_of_harm_to_child_assessed_rightly",
        "risk to the child assessed accurately",
        (PROBATION,),
        None,
    ),
    Figure(
        "assessment_good_enough_child_on_plan",
        "assessment of sufficient quality",
        (PROBATION,),
        PLAN,
    ),
    Figure(
        "safeguarding_assessed_in_probation_cases",
        "safeguarding issues assessed",
        (PROBATION,),
        None,
    ),
    Figure(
        "domestic_abuse_risk_to_child_specified",
        "risk from domestic abuse specified",
        (PROBATION,),
        PLAN,
    ),
    Figure("family_structure_recorded", "family structure recorded", (PROBATION,), PLAN),
    Figure(
        "victim_safety_in_risk_assessment", "victim safety taken into account", (PROBATION,), None
    ),
    Figure("yot_child_safety_assessed", "safety of the child assessed", (YOT,), PLAN),
    Figure("vulnerability_screening_concludes", "screening concludes", (YOT,), None),
    Figure(
        "presentence_report_assesses_vulnerability",
        "report to court assesses vulnerability",
        (YOT,),
        None,
    ),
    Figure(
        "planning_protects_child_from_abuse",
        "planning protects from domestic abuse",
        (PROBATION,),
        PLAN,
    ),
    Figure("vulnerability_plan_states_actions", "vulnerability plan states actions", (YOT,), None),
    Figure(
        "vulnerability_plan_aims_at_outcomes",
        "vulnerability plan focused on outcomes",
        (YOT,),
        None,
    ),
    Figure("yot_plan_reflects_vulnerability", "plan reflects vulnerability", (YOT,), None),
    Figure("healthcare_planning_in_yot_cases", "healthcare planning adequate", (YOT,), None),
    Figure("probation_managed_risk_to_child", "risk to the child managed", (PROBATION,), PLAN),
    Figure(
        "relationship_monitored_without_contact",
        "relationship monitored without contact",
        (PROBATION,),
        PLAN,
    ),
    Figure("action_for_other_children_at_risk", "action for other children", (PROBATION,), PLAN),
    Figure(
        "domestic_abuse_response_by_probation",
        "domestic abuse response adequate",
        (PROBATION,),
        None,
    ),
    Figure(
        "needs_from_offender_safeguarded",
        "safeguarding from the offender addressed",
        (PROBATION,),
        None,
    ),
    Figure("yot_managed_child_at_risk_and_risky", "at risk and a risk managed", (YOT,), PLAN),
    Figure(
        "yot_safeguarding_work_quality", "safeguarding work of sufficient quality", (YOT,), None
    ),
    Figure("yot_protective_work_beyond_meetings", "protective work beyond meetings", (YOT,), PLAN),
    Figure("yot_addressed_safeguarding_concerns", "safeguarding concerns addressed", (YOT,), None),
    Figure("yot_action_for_child_at_risk_of_harm", "action for the child at risk", (YOT,), None),
    Figure(
        "yot_action_for_child_vulnerable_in_custody",
        "action for the vulnerable in custody",
        (YOT,),
        None,
    ),
    Figure("child_protection_procedures_followed", "procedures followed", (PROBATION, YOT), None),
    Figure("probation_case_brought_to_social_care", "brought to social care", (PROBATION,), NEW),
    Figure(
        "probation_referral_has_full_details", "referral has full details", (PROBATION,), REFERRAL
    ),
    Figure("yot_referral_has_full_details", "referral has full details", (YOT,), REFERRAL),
    Figure(
        "yot_referral_states_expectation", "referral states expected response", (YOT,), REFERRAL
    ),
    Figure(
        "social_care_response_to_yot_referral",
        "response to YOT referral",
        (SOCIAL_CARE,),
        REFERRAL,
    ),
    Figure(
        "social_care_response_to_probation_referral",
        "response to probation referral",
        (SOCIAL_CARE,),
        REFERRAL,
    ),
    Figure("information_shared_fully_and_promptly", "information shared", ANY, PLAN),
    Figure(
        "yot_shared_child_protection_information",
        "child protection information shared",
        (YOT,),
        None,
    ),
    Figure(
        "probation_conference_report_quality",
        "conference report of good quality",
        (PROBATION,),
        PLAN,
    ),
    Figure(
        "probation_contribution_to_meetings",
        "contribution to meetings effective",
        (PROBATION,),
        PLAN,
    ),
    Figure("yot_report_to_meeting_focused", "report to the meeting focused", (YOT,), PLAN),
    Figure("yot_active_at_meetings", "active contribution at meetings", (YOT,), PLAN),
    Figure(
        "meeting_minutes_of_adequate_quality", "minutes of adequate quality", (SOCIAL_CARE,), PLAN
    ),
    Figure("joint_work_to_protect_child", "joint work", (PROBATION,), PLAN),
    Figure("joint_planning_to_protect_child", "joint planning", (PROBATION,), PLAN),
    Figure("social_care_promoted_joint_work", "joint work promoted", (SOCIAL_CARE,), PLAN),
    Figure("yot_joint_planning", "joint planning", (YOT,), PLAN),
    Figure("yot_joint_assessment", "joint assessment", (YOT,), PLAN),
    Figure("social_care_used_yot_plan", "YOT plan taken into account", (SOCIAL_CARE,), PLAN),
    Figure("probation_management_oversight", "management oversight effective", (PROBATION,), None),
    Figure("yot_management_oversight", "management oversight effective", (YOT,), None),
    Figure(
        "looked_after_in_custody_served",
        "social care service in custody adequate",
        (SOCIAL_CARE,),
        None,
    ),
)


def judged_cases(known: Known) -> pl.DataFrame:
    """How each case and agency was judged in the end, once a criterion that applies.

    Returns:
        case, board, cohort, criterion, judged, day, met (null: not settled, or not told).
    """
    judgement = known.audits.judgement.with_columns(
        is_agreed=(pl.col("pass") == "agreed").any().over(OF_JUDGEMENT)
    )
    deciding = judgement.filter((pl.col("pass") == "agreed") | ~pl.col("is_agreed"))
    decided = deciding.group_by(OF_JUDGEMENT, maintain_order=True).agg(
        pl.col("day").max(),
        answer=known_or_null(pl.col("judgement").n_unique() == 1, pl.col("judgement").first()),
    )
    cases = decided.join(known.audits.case, on="case", maintain_order="left")
    return cases.filter(pl.col("answer").ne_missing("not applicable")).select(
        *("case", "board", "cohort", "criterion", "judged"),
        day=pl.coalesce("day", "sampled").cast(pl.Int32),
        met=pl.when(pl.col("answer").is_in(["met", "not met"])).then(pl.col("answer") == "met"),
    )


def audited(judged: pl.DataFrame, figure: Figure) -> pl.DataFrame:
    """The cases of one figure, as `cases.CASE`: met if all its agencies are, not if one is not."""
    rows = judged.filter(
        (pl.col("criterion") == figure.criterion) & pl.col("judged").is_in(figure.agencies)
    )
    if figure.cohort is not None:
        rows = rows.filter(pl.col("cohort") == figure.cohort)
    once = rows.group_by("case", "board", maintain_order=True).agg(
        pl.col("day").max(),
        met=pl.when(~pl.col("met").all())
        .then(pl.lit(value=False))
        .when(pl.col("met").null_count() == 0)
        .then(pl.lit(value=True)),
    )
    return once.select("case", "day", "met", body=board_code("board")).select(*CASE).cast(CASE)  # pyright: ignore[reportArgumentType]
