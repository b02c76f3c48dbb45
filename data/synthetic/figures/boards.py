"""Figures of what boards keep of themselves, and of what agencies say of themselves."""

from collections.abc import Iterator

import polars as pl

from data.synthetic.figures.cases import CASE, count
from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.self_assessments import BOARD, OWED
from data.synthetic.timeline import Period, ordinal

STANDARDS: dict[str, tuple[str, ...]] = {
    "secure_email_at_social_care": ("secure e-mail",),
    "probation_monitors_referral_responses": ("referral responses monitored",),
    "yot_reads_social_care_database": ("direct database access",),
    "yot_reports_quality_assured": ("reports quality assured",),
    "probation_safeguarding_lead_named": ("strategic lead named",),
    "probation_policy_up_to_date": ("policy up to date",),
    "yot_training_monitored": ("training monitored",),
    "board_discusses_children_who_offend": ("children who offend discussed",),
    "probation_audits_target_child_protection": ("audits target child protection",),
    "social_worker_seconded_to_yot": ("social worker seconded",),
    "contribution_to_board_has_impact": ("contribution shows an impact",),
    "information_sharing_processes_aligned": ("information sharing aligned",),
    "yot_uses_performance_information": ("performance information used",),
    "yot_has_healthcare_worker": ("healthcare worker",),
    "yot_has_mental_health_worker": ("mental health worker",),
    "yot_partner_staff_in_place": (
        *("social worker seconded", "probation officer seconded", "police officer seconded"),
        *("healthcare worker", "education worker seconded"),
    ),
    "yot_race_audit_and_plan": ("race audit done",),
    "board_audited_vetting": ("vetting audited",),
}
SEATS = {
    "yot_sits_at_board_itself": ("board", (YOT,), "direct"),
    "board_sits_on_yot_management_board": ("YOT management board", (BOARD,), "filled"),
    "yot_on_board_executive": ("executive", (YOT,), "filled"),
    "yot_on_mappa_strategic_board": ("MAPPA strategic board", (YOT,), "filled"),
    "statutory_members_have_a_seat": (
        "board",
        (SOCIAL_CARE, "police", PROBATION, YOT, "health", "cafcass"),
        "filled",
    ),
}
YEAR_OF_A_REPLY = 12
DISCUSSED_WITHIN, NOTIFIED_WITHIN = 120, 1
SUFFICIENT = ("met", "good", "outstanding")
Case = tuple[str, str, int, bool | None]


def counts(known: Known) -> list[pl.DataFrame]:
    """Count every figure of boards; see `cases.count`."""
    figures: dict[str, Iterator[Case]] = {
        "agencies_attend_board": _attendance(known),
        "challenges_answered_by_due_day": _challenges(known),
        "recommendations_done_by_due_day": _recommendations(known),
        "probation_and_yot_take_part_in_audits": _audits(known),
        "further_offence_discussed_at_board": _incidents(known, "serious further offence"),
        "safeguarding_incident_handled_in_time": _incidents(known, "serious safeguarding incident"),
        "yot_joint_working_sufficient": _services(known),
        **{slug: _replies(known, standards) for slug, standards in STANDARDS.items()},
        **{slug: _seats(known, *asked) for slug, asked in SEATS.items()},
    }
    return [
        count(pl.DataFrame(list(cases), schema=CASE, orient="row"), slug, known.timeline)
        for slug, cases in figures.items()
    ]


def _body(board: int) -> str:
    return f"L{board + 1:02}"


def _quarters(known: Known) -> list[Period]:
    return list(known.timeline.quarters[-4 * YEARS_AUDITED :])


def _boards(known: Known) -> range:
    return range(known.board_record.seat["board"].max() + 1)  # pyright: ignore


def _replies(known: Known, standards: tuple[str, ...]) -> Iterator[Case]:
    replies = known.board_record.reply.filter(pl.col("standard").is_in(standards)).rows(named=True)
    for quarter in _quarters(known):
        since = quarter.last_on.replace(year=quarter.last_on.year - 1)
        for board in _boards(known):
            for standard, agency in OWED:
                if standard not in standards:
                    continue
                held = [
                    each
                    for each in replies
                    if (each["board"], each["standard"], each["of_agency"])
                    == (board, standard, agency)
                    and quarter.last - (quarter.last_on - since).days < each["day"] <= quarter.last
                ]
                newest = max(held, key=lambda each: each["day"])["answer"] if held else None
                if newest != "not applicable":
                    met = None if newest is None else newest == "met"
                    yield f"{board} {standard} {agency}", _body(board), quarter.last, met


def _seats(known: Known, group: str, agencies: tuple[str, ...], asked: str) -> Iterator[Case]:
    everyone = known.board_record.seat.filter(pl.col("group") == group).rows(named=True)
    for quarter in _quarters(known):
        day = quarter.last
        for board in _boards(known):
            held = [
                seat
                for seat in everyone
                if seat["board"] == board
                and (seat["start"] is None or seat["start"] <= day)
                and (seat["end"] is None or seat["end"] >= day)
            ]
            for agency in agencies:
                (own,) = [seat for seat in held if seat["of_agency"] == agency] or [None]
                met = False if held else None
                if own is not None:
                    met = own["direct"]
                    if asked == "filled" and own["represented_by"] is not None:
                        met = True
                yield f"{board} {agency}", _body(board), day, met


def _attendance(known: Known) -> Iterator[Case]:
    record = known.board_record
    rows = record.attendance.filter(pl.col("group") == "board").rows(named=True)
    told = {(row["board"], row["day"], row["of_agency"]): row["attended"] for row in rows}
    for board, day in {(row["board"], row["day"]) for row in rows}:
        for seat in record.seat.filter(
            pl.col("board") == board,
            pl.col("group") == "board",
            pl.col("start").fill_null(day) <= day,
            pl.col("end").fill_null(day) >= day,
        ).rows(named=True):
            case = f"{board} {day} {seat['of_agency']}"
            yield case, _body(board), day, told.get((board, day, seat["of_agency"]))


def _challenges(known: Known) -> Iterator[Case]:
    for row in known.board_record.challenge.rows(named=True):
        if row["outcome"] == "withdrawn":
            continue
        due, answered = row["due"], row["answered"]
        met = None if due is None else answered is not None and answered <= due
        yield row["id"], _body(row["board"]), row["raised"] if due is None else due, met


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
        yield row["id"], _body(row["board"]), row["raised"] if due is None else due, met


def _incidents(known: Known, kind: str) -> Iterator[Case]:
    for row in known.board_record.incident.filter(pl.col("kind") == kind).rows(named=True):
        occurred, notified, discussed = row["occurred"], row["notified"], row["discussed"]
        if occurred is None:
            yield row["id"], _body(row["board"]), notified, None
            continue
        met = discussed is not None and discussed - occurred <= DISCUSSED_WITHIN
        if kind == "serious safeguarding incident":
            told = notified is not None and (
                ordinal([notified])[0] - ordinal([occurred])[0] <= NOTIFIED_WITHIN  # pyright: ignore
            )
            met = met and bool(told)
        yield row["id"], _body(row["board"]), occurred + DISCUSSED_WITHIN, met


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
            yield f"{board} {quarter} {agency}", _body(int(board)), int(day), met  # pyright: ignore


def _services(known: Known) -> Iterator[Case]:
    asked = pl.col("criterion") == "joint working with social care"
    for row in known.board_record.service.filter(asked).rows(named=True):
        met = row["judgement"] in SUFFICIENT
        yield f"{row['board']} {row['service']}", _body(row["board"]), row["day"], met
