"""What boards keep of themselves, and what agencies say of themselves, from the files alone."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from .counting import QUARTER, Case, Period, periods
from .region import Region
from .working_days import ordinal

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


def agencies_attend_board(region: Region) -> Iterator[Case]:
    told = {
        (row["body_code"], row["meeting_date"], row["of_agency"], row["seat"]): row["attended"]
        for row in region.rows["attendance"]
        if row["board_group"] == "board"
    }
    for board, day in {key[:2] for key in told}:
        for seat in region.rows["seat"]:
            if (seat["body_code"], seat["board_group"]) == (board, "board") and holds(seat, day):
                key = board, day, seat["of_agency"], seat["seat"]
                yield Case(key, board, day, told.get(key))


def challenges_answered_by_due_day(region: Region) -> Iterator[Case]:
    for row in region.rows["challenge"]:
        if row["outcome"] == "withdrawn":
            continue
        due, answered = row["due_date"], row["answered_on"]
        met = None if due is None else bool(answered and answered <= due)
        yield Case(row["challenge_id"], row["body_code"], due or row["raised_on"], met)


def recommendations_done_by_due_day(region: Region) -> Iterator[Case]:
    for row in region.rows["recommendation"]:
        if row["outcome"] == "withdrawn":
            continue
        due, answered, met = row["due_date"], row["answered_on"], None
        if due is not None:
            in_time = bool(answered and answered <= due)
            met = (row["outcome"] and row["outcome"] == "done") if in_time else False
        yield Case(row["recommendation_id"], row["body_code"], due or row["raised_on"], met)


def incidents(region: Region, kind: str, *, told_at_once: bool) -> Iterator[Case]:
    for row in region.rows["incident"]:
        if row["kind"] != kind:
            continue
        occurred, notified, discussed = (
            row[name] for name in ("occurred_on", "notified_board_on", "discussed_on")
        )
        if occurred is None:
            yield Case(row["incident_id"], row["body_code"], notified, None)
            continue
        due = occurred + timedelta(days=120)
        met = bool(discussed and discussed <= due)
        if told_at_once:
            met = met and bool(notified and ordinal(notified) - ordinal(occurred) <= 1)
        yield Case(row["incident_id"], row["body_code"], due, met)


def further_offence_discussed_at_board(region: Region) -> Iterator[Case]:
    return incidents(region, "serious further offence", told_at_once=False)


def safeguarding_incident_handled_in_time(region: Region) -> Iterator[Case]:
    return incidents(region, "serious safeguarding incident", told_at_once=True)


def probation_and_yot_take_part_in_audits(region: Region) -> Iterator[Case]:
    audits = defaultdict(lambda: ([], [], set()))
    for row in region.rows["audit_case"]:
        audits[row["place"], row["audit_id"]][0].append(row["sampled_on"])
    for row in region.rows["audit_judgement"]:
        audit = audits[row["place"], row["audit_id"]]
        audit[2].add(row["auditor_agency"])
        if row["date"]:
            audit[1].append(row["date"])
    for (board, audit), (sampled, judged, auditors) in audits.items():
        for agency in ("probation", "yot"):
            met = agency in auditors if auditors else None
            yield Case((board, audit, agency), board, max(judged or sampled), met)


def yot_joint_working_sufficient(region: Region) -> Iterator[Case]:
    for row in region.rows["service_judgement"]:
        if row["criterion"] == "joint working with social care" and row["of_agency"] == "yot":
            case = row["place"], row["service"]
            met = row["judgement"] in ("met", "good", "outstanding")
            yield Case(case, row["place"], row["date"], met)


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


OF_BOARDS = (
    agencies_attend_board,
    challenges_answered_by_due_day,
    recommendations_done_by_due_day,
    further_offence_discussed_at_board,
    safeguarding_incident_handled_in_time,
    probation_and_yot_take_part_in_audits,
    yot_joint_working_sufficient,
    *(_standard(line) for line in STANDARDS.strip().splitlines()),
    *(_seat(line) for line in SEATS.strip().splitlines()),
)
"""The figures by their names, and their counts."""
