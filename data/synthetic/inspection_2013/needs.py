"""What youth offending teams send of the review of 2008: needs, time in custody, visits."""

from datetime import date, datetime

from data.synthetic.inspection_2013.extracts import Extracts
from data.synthetic.inspection_2013.people import young_offender_id
from data.synthetic.inspection_2013.sites import team
from data.synthetic.inspection_2013.table import Case, cases, counted, table
from data.synthetic.inspection_2013.youth_justice import add_client

BEGAN_ON, VISITED_ON, ASSESSED_ON = date(2013, 10, 7), date(2013, 10, 15), date(2013, 10, 21)
HELD_FROM = datetime(2013, 11, 5, 14, 0)
NEED_EARLIER_ON, NEED_ON = date(2013, 10, 14), date(2013, 11, 11)
COMMUNITY, CUSTODY = "child_in_community", "child_in_custody"


def add_needs(extracts: Extracts) -> None:
    """Add the children of both settings, and what was assessed of each."""
    for case in cases(COMMUNITY):
        add_client(extracts, case, BEGAN_ON)
    for case in cases(CUSTODY):
        add_client(extracts, case, None)
        _add(
            extracts,
            case,
            "yot_custody",
            kind="sentence",
            establishment_kind="young offender institution",
            from_datetime=HELD_FROM.isoformat(" ", "minutes"),
            overnight=True,
        )
    for case, is_planned in counted("B20").items():
        plan = NEED_ON if is_planned else None
        lives = {"on_date": NEED_ON, "setting": "custody", "health_plan_date": plan}
        _add(extracts, case, "yot_circumstance", **lives)
    for ref, finding in table().finding.items():
        if finding.need:
            for turn, (case, is_met) in enumerate(counted(ref).items()):
                _add_need(extracts, case, finding.need, is_met, has_faded=turn < finding.faded)
    _add_first_assessments(extracts)


def _add_need(extracts: Extracts, case: Case, need: str, is_met: bool, *, has_faded: bool) -> None:
    """Add one assessment of a need, or two where what was found once is found no more."""
    if has_faded:
        _add(extracts, case, "yot_need", assessed_date=NEED_EARLIER_ON, need=need, level="high")
    level = "high" if is_met and not has_faded else "none"
    _add(extracts, case, "yot_need", assessed_date=NEED_ON, need=need, level=level)


def _add_first_assessments(extracts: Extracts) -> None:
    for case, is_visited in counted("B34").items():
        _add(
            extracts,
            case,
            "yot_assessment",
            assessment_id=f"{young_offender_id(case)}-1",
            tool="Asset",
            kind="initial",
            started_date=BEGAN_ON,
            completed_date=ASSESSED_ON,
        )
        if is_visited:
            _add(extracts, case, "yot_contact", contact_date=VISITED_ON, kind="home visit")
        else:
            _add(extracts, case, "yot_contact", contact_date=VISITED_ON, kind="office")


def _add(extracts: Extracts, case: Case, name: str, **row: object) -> None:
    extracts.add("yot", team(case.site), name, client_id=young_offender_id(case), **row)
