"""Figures of what boards keep of themselves: who comes, answers, incidents, audits, services."""

from collections.abc import Iterator

import polars as pl

from data.synthetic.figures import owed_to_boards
from data.synthetic.figures.cases import CASE, count
from data.synthetic.figures.known import Known
from data.synthetic.figures.owed_to_boards import Case, body
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.timeline import ordinal

DISCUSSED_WITHIN, NOTIFIED_WITHIN, TOLD_WITHIN = 120, 1, 1
SUFFICIENT = ("met", "good", "outstanding")


def counts(known: Known) -> list[pl.DataFrame]:
    """Count every figure of boards; see `cases.count`."""
    figures: dict[str, Iterator[Case]] = {
        "agencies_attend_board": _attendance(known, ("board",)),
        "social_care_attends_marac_and_mappa": _attendance(
            known, ("MARAC", "MAPPA strategic board"), SOCIAL_CARE
        ),
        "challenges_answered_by_due_day": _challenges(known),
        "recommendations_done_by_due_day": _recommendations(known),
        "probation_and_yot_take_part_in_audits": _audits(known),
        "further_offence_discussed_at_board": _incidents(known, "serious further offence"),
        "safeguarding_incident_handled_in_time": _incidents(known, "serious safeguarding incident"),
        "restraint_injury_told_to_board": _restraint(known),
        "yot_joint_working_sufficient": _services(known),
        **owed_to_boards.cases(known),
    }
    return [
        count(pl.DataFrame(list(cases), schema=CASE, orient="row"), slug, known.timeline)
        for slug, cases in figures.items()
    ]


def _attendance(known: Known, groups: tuple[str, ...], of_agency: str = "") -> Iterator[Case]:
    record = known.board_record
    rows = record.attendance.filter(pl.col("group").is_in(groups)).rows(named=True)
    told = {
        (row["board"], row["group"], row["day"], row["of_agency"]): row["attended"] for row in rows
    }
    for board, group, day in {key[:3] for key in told}:
        for seat in record.seat.filter(
            pl.col("board") == board,
            pl.col("group") == group,
            pl.col("start").fill_null(day) <= day,
            pl.col("end").fill_null(day) >= day,
        ).rows(named=True):
            agency = seat["of_agency"]
            if of_agency in ("", agency):
                case = f"{board} {group} {day} {agency}"
                yield case, body(board), day, told.get((board, group, day, agency))


def _challenges(known: Known) -> Iterator[Case]:
    for row in known.board_record.challenge.rows(named=True):
        if row["outcome"] == "withdrawn":
            continue
        due, answered = row["due"], row["answered"]
        met = None if due is None else answered is not None and answered <= due
        yield row["id"], body(row["board"]), row["raised"] if due is None else due, met


def _recommendations(known: Known) -> Iterator[Case]:
    for row in known.board_record.recommendation.rows(named=True):
        if row["outcome"] == "withdrawn":
            continue
        due, answered = row["due"], row["answered"]
        if due is None:
            met = None
        elif answered is None or answered > due:
            met = False
        else:
            met = None if row["outcome"] is None else row["outcome"] == "done"
        yield row["id"], body(row["board"]), row["raised"] if due is None else due, met


def _incidents(known: Known, kind: str) -> Iterator[Case]:
    for row in known.board_record.incident.filter(pl.col("kind") == kind).rows(named=True):
        occurred, notified, discussed = row["occurred"], row["notified"], row["discussed"]
        if occurred is None:
            yield row["id"], body(row["board"]), notified, None
            continue
        met = discussed is not None and discussed - occurred <= DISCUSSED_WITHIN
        if kind == "serious safeguarding incident":
            told = notified is not None and _working_days(occurred, notified) <= NOTIFIED_WITHIN
            met = met and told
        yield row["id"], body(row["board"]), occurred + DISCUSSED_WITHIN, met


def _restraint(known: Known) -> Iterator[Case]:
    for row in known.board_record.incident.filter(pl.col("kind") == "restraint injury").rows(
        named=True
    ):
        occurred, notified = row["occurred"], row["notified"]
        if occurred is None:
            yield row["id"], body(row["board"]), notified, None
            continue
        met = notified is not None and _working_days(occurred, notified) <= TOLD_WITHIN
        yield row["id"], body(row["board"]), occurred, met


def _working_days(since: int, until: int) -> int:
    first, last = ordinal([since, until])  # pyright: ignore
    return int(last - first)


def _audits(known: Known) -> Iterator[Case]:
    audit = ["board", "quarter"]
    case, judgement = known.audits.case, known.audits.judgement
    judged = case.join(judgement, on="case", how="left", maintain_order="left")
    for (board, quarter), rows in judged.group_by(audit, maintain_order=True):
        day = rows["day"].max()
        day = rows["sampled"].max() if day is None else day
        auditors = set(rows["auditor"].drop_nulls())
        for agency in (PROBATION, YOT):
            met = agency in auditors if auditors else None
            yield f"{board} {quarter} {agency}", body(int(board)), int(day), met  # pyright: ignore


def _services(known: Known) -> Iterator[Case]:
    asked = pl.col("criterion") == "joint working with social care"
    for row in known.board_record.service.filter(asked).rows(named=True):
        met = row["judgement"] in SUFFICIENT
        yield f"{row['board']} {row['service']}", body(row["board"]), row["day"], met
