"""What boards keep of themselves, from the files alone."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta

from .counting import Case
from .owed_to_boards import OWED, holds
from .region import Region
from .working_days import ordinal


def agencies_attend_board(region: Region) -> Iterator[Case]:
    return attended(region, "board")


def social_care_attends_marac_and_mappa(region: Region) -> Iterator[Case]:
    """A95. Social care's seats at these meetings; met if somebody came."""
    for group in ("MARAC", "MAPPA strategic board"):
        for case in attended(region, group):
            if case.case_id[2] == "social_care":
                yield case._replace(case_id=(group, *case.case_id))


def attended(region: Region, group: str) -> Iterator[Case]:
    told = {
        (row["body_code"], row["meeting_date"], row["of_agency"], row["seat"]): row["attended"]
        for row in region.rows["attendance"]
        if row["board_group"] == group
    }
    for board, day in {key[:2] for key in told}:
        for seat in region.rows["seat"]:
            if (seat["body_code"], seat["board_group"]) == (board, group) and holds(seat, day):
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


def restraint_injury_told_to_board(region: Region) -> Iterator[Case]:
    """B46. Injuries under restraint; met if the board was told in one working day."""
    for row in region.rows["incident"]:
        if row["kind"] == "restraint injury":
            occurred, told, met = row["occurred_on"], row["notified_board_on"], None
            if occurred:
                met = bool(told and ordinal(told) - ordinal(occurred) <= 1)
            yield Case(row["incident_id"], row["body_code"], occurred or told, met)


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


OF_BOARDS = (
    agencies_attend_board,
    social_care_attends_marac_and_mappa,
    restraint_injury_told_to_board,
    challenges_answered_by_due_day,
    recommendations_done_by_due_day,
    further_offence_discussed_at_board,
    safeguarding_incident_handled_in_time,
    probation_and_yot_take_part_in_audits,
    yot_joint_working_sufficient,
    *OWED,
)
"""The figures by their names, and their counts."""
