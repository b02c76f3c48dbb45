"""What agencies owe a board, from the files alone: a reply to each standard, and their seats."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date

from .counting import QUARTER, Case, Period, periods
from .region import Region

STANDARDS = """
secure_email_at_social_care | social_care | secure e-mail
probation_monitors_referral_responses | probation | referral responses monitored
yot_reads_social_care_database | yot | direct database access
yot_reports_quality_assured | yot | reports quality assured
probation_safeguarding_lead_named | probation | strategic lead named
probation_policy_up_to_date | probation | policy up to date
yot_training_monitored | yot | training monitored
board_discusses_children_who_offend | board | children who offend discussed
probation_audits_target_child_protection | probation | audits target child protection
social_worker_seconded_to_yot | yot | social worker seconded
contribution_to_board_has_impact | probation yot | contribution shows an impact
information_sharing_processes_aligned | social_care probation yot | information sharing aligned
yot_uses_performance_information | yot | performance information used
yot_has_healthcare_worker | yot | healthcare worker
yot_has_mental_health_worker | yot | mental health worker
yot_partner_staff_in_place | yot | social worker seconded, probation officer seconded, \
police officer seconded, healthcare worker, education worker seconded
yot_race_audit_and_plan | yot | race audit done
board_audited_vetting | board | vetting audited
"""
"""Slug, agencies that owe a reply, standards."""

SEATS = """
yot_sits_at_board_itself | yot | board
board_sits_on_yot_management_board | board | YOT management board
yot_on_board_executive | yot | executive
yot_on_mappa_strategic_board | yot | MAPPA strategic board
statutory_members_have_a_seat | social_care police probation yot health cafcass | board
"""
"""Slug, agencies that should have a seat, group."""


def asking(region: Region, kind: str) -> Iterator[tuple[str, Period]]:
    """Boards, and the quarters of which they sent a table whole."""
    boards = {row["body_code"] for row in region.rows["body"] if row["body_type"] == "lscb"}
    for quarter in periods(region.start, region.end, QUARTER):
        for board in boards:
            if any(
                start <= quarter.start and quarter.end <= end
                for start, end in region.periods_covered("board", board, kind)
            ):
                yield board, quarter


def replies(region: Region, agencies: list[str], standards: list[str]) -> Iterator[Case]:
    by_owed = defaultdict(dict)
    for row in region.rows["standard_reply"]:
        by_owed[row["body_code"], row["of_agency"], row["standard"]][row["on_date"]] = row["answer"]
    for board, quarter in asking(region, "standard_reply"):
        for agency in agencies:
            for standard in standards:
                key = board, agency, standard
                year_before = quarter.end.replace(year=quarter.end.year - 1)
                days = [day for day in by_owed[key] if year_before < day <= quarter.end]
                answer = by_owed[key][max(days)] if days else None
                if answer != "not applicable":
                    yield Case(key, board, quarter.end, None if answer is None else answer == "met")


def holds(seat: dict, on: date) -> bool:
    return (seat["valid_from"] or on) <= on <= (seat["valid_to"] or on)


def seats(region: Region, agencies: list[str], group: str, *, itself: bool) -> Iterator[Case]:
    for board, quarter in asking(region, "seat"):
        of_group = [
            row
            for row in region.rows["seat"]
            if (row["body_code"], row["board_group"]) == (board, group) and holds(row, quarter.end)
        ]
        for agency in agencies:
            own = [row for row in of_group if row["of_agency"] == agency]
            met = False if of_group else None
            if own:
                met = own[0]["direct"]
                if not itself and own[0]["represented_by"]:
                    met = True
            yield Case((board, group, agency), board, quarter.end, met)


def _named(slug: str, figure: Callable[[Region], Iterator[Case]]) -> Callable:
    figure.__name__ = slug
    return figure


def _standard(line: str) -> Callable:
    slug, agencies, standards = (word.strip() for word in line.split("|"))
    return _named(slug, lambda region: replies(region, agencies.split(), standards.split(", ")))


def _seat(line: str) -> Callable:
    slug, agencies, group = (word.strip() for word in line.split("|"))
    itself = slug.endswith("itself")
    return _named(slug, lambda region: seats(region, agencies.split(), group, itself=itself))


OWED = (
    *(_standard(line) for line in STANDARDS.strip().splitlines()),
    *(_seat(line) for line in SEATS.strip().splitlines()),
)
"""The figures by their names, and their counts."""
