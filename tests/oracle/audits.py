"""Audited cases: how each was judged in the end, counted for the board that audited it."""

from collections import defaultdict
from collections.abc import Callable, Iterator

from .counting import Case
from .region import Region

COHORTS = {"plan": "child protection plan", "new": "new case", "referral": "referral"}
FIGURES = """
probation_asked_about_children | contact with children asked | probation | new
probation_recognised_concern | concern recognised | probation | new
yot_recognised_concern | concern recognised | yot | new
probation_considered_other_children | other children considered | probation | new
yot_acted_for_other_children | other children recognised and acted for | yot | any
yot_recognised_and_acted | concern recognised and acted on | yot | any
relationship_with_child_looked_into | relationship with the child investigated | probation | plan
offender_is_the_risk_to_the_child | offender poses the risk | probation | plan
offender_is_a_risk_to_other_children | offender poses a risk to others too | probation | plan
risk_of_harm_to_child_assessed_rightly | risk to the child assessed accurately | probation | any
assessment_good_enough_child_on_plan | assessment of sufficient quality | probation | plan
safeguarding_assessed_in_probation_cases | safeguarding issues assessed | probation | any
domestic_abuse_risk_to_child_specified | risk from domestic abuse specified | probation | plan
family_structure_recorded | family structure recorded | probation | plan
victim_safety_in_risk_assessment | victim safety taken into account | probation | any
yot_child_safety_assessed | safety of the child assessed | yot | plan
vulnerability_screening_concludes | screening concludes | yot | any
presentence_report_assesses_vulnerability | report to court assesses vulnerability | yot | any
planning_protects_child_from_abuse | planning protects from domestic abuse | probation | plan
vulnerability_plan_states_actions | vulnerability plan states actions | yot | any
vulnerability_plan_aims_at_outcomes | vulnerability plan focused on outcomes | yot | any
yot_plan_reflects_vulnerability | plan reflects vulnerability | yot | any
healthcare_planning_in_yot_cases | healthcare planning adequate | yot | any
probation_managed_risk_to_child | risk to the child managed | probation | plan
relationship_monitored_without_contact | relationship monitored without contact | probation | plan
action_for_other_children_at_risk | action for other children | probation | plan
domestic_abuse_response_by_probation | domestic abuse response adequate | probation | any
needs_from_offender_safeguarded | safeguarding from the offender addressed | probation | any
yot_managed_child_at_risk_and_risky | at risk and a risk managed | yot | plan
yot_safeguarding_work_quality | safeguarding work of sufficient quality | yot | any
yot_protective_work_beyond_meetings | protective work beyond meetings | yot | plan
yot_addressed_safeguarding_concerns | safeguarding concerns addressed | yot | any
yot_action_for_child_at_risk_of_harm | action for the child at risk | yot | any
yot_action_for_child_vulnerable_in_custody | action for the vulnerable in custody | yot | any
child_protection_procedures_followed | procedures followed | probation yot | any
probation_case_brought_to_social_care | brought to social care | probation | new
probation_referral_has_full_details | referral has full details | probation | referral
yot_referral_has_full_details | referral has full details | yot | referral
yot_referral_states_expectation | referral states expected response | yot | referral
social_care_response_to_yot_referral | response to YOT referral | social_care | referral
social_care_response_to_probation_referral | response to probation referral | social_care | referral
information_shared_fully_and_promptly | information shared | probation yot social_care | plan
yot_shared_child_protection_information | child protection information shared | yot | any
probation_conference_report_quality | conference report of good quality | probation | plan
probation_contribution_to_meetings | contribution to meetings effective | probation | plan
yot_report_to_meeting_focused | report to the meeting focused | yot | plan
yot_active_at_meetings | active contribution at meetings | yot | plan
meeting_minutes_of_adequate_quality | minutes of adequate quality | social_care | plan
joint_work_to_protect_child | joint work | probation | plan
joint_planning_to_protect_child | joint planning | probation | plan
social_care_promoted_joint_work | joint work promoted | social_care | plan
yot_joint_planning | joint planning | yot | plan
yot_joint_assessment | joint assessment | yot | plan
social_care_used_yot_plan | YOT plan taken into account | social_care | plan
probation_management_oversight | management oversight effective | probation | any
yot_management_oversight | management oversight effective | yot | any
looked_after_in_custody_served | social care service in custody adequate | social_care | any
"""
"""Slug, criterion, agencies judged, and cohort (or any) of each figure."""


def settled(region: Region) -> dict[tuple, list[str]]:
    """The judgements that hold of each place, audit, case, criterion and agency."""
    by_pass: dict[tuple, dict[str, list]] = defaultdict(lambda: defaultdict(list))
    for row in region.rows["audit_judgement"]:
        key = (row["place"], row["audit_id"], row["case_token"])
        of = (*key, row["criterion"], row["judged_agency"])
        by_pass[of][row["audit_pass"]].append(row)
    return {of: passes.get("agreed") or passes["blind"] for of, passes in by_pass.items()}


def verdict(judgements: set[str]) -> bool | None:
    return {("met",): True, ("not met",): False}.get(tuple(judgements))


def judged_cases(region: Region, criterion: str, agencies: set[str], cohort: str) -> Iterator[Case]:
    """A case is met if all these agencies met it, and not if one did not."""
    drawn = {
        (row["place"], row["audit_id"], row["case_token"]): row for row in region.rows["audit_case"]
    }
    found = defaultdict(list)
    for (*case, of_criterion, agency), rows in settled(region).items():
        judgements = {row["judgement"] for row in rows}
        if of_criterion != criterion or agency not in agencies:
            continue
        if judgements == {"not applicable"}:
            continue
        if COHORTS.get(cohort) in (None, drawn[tuple(case)]["cohort"]):
            days = [row["date"] for row in rows if row["date"]]
            day = max(days, default=drawn[tuple(case)]["sampled_on"])
            found[tuple(case)].append((day, verdict(judgements)))
    for case, answers in found.items():
        told = [met for _, met in answers]
        met = False if False in told else None if None in told else True
        yield Case(case, case[0], max(day for day, _ in answers), met)


def _figure(line: str) -> Callable[[Region], Iterator[Case]]:
    slug, criterion, named, cohort = (word.strip() for word in line.split("|"))
    agencies = set(named.split())

    def figure(region: Region) -> Iterator[Case]:
        return judged_cases(region, criterion, agencies, cohort)

    figure.__name__ = slug
    return figure


AUDITED = tuple(_figure(line) for line in FIGURES.strip().splitlines())
