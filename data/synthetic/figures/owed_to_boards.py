"""Figures of what agencies owe a board: a reply to each standard, and their seats in its groups."""

from collections.abc import Iterator

import polars as pl

from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.returns import YEARS_AUDITED
from data.synthetic.self_assessments import BOARD, OWED
from data.synthetic.timeline import Period

Case = tuple[str, str, int, bool | None]
"""Case, body, day, and whether it is met (null if not recorded)."""

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


def cases(known: Known) -> dict[str, Iterator[Case]]:
    """Give the cases of every figure, by slug."""
    return {
        **{slug: _replies(known, standards) for slug, standards in STANDARDS.items()},
        **{slug: _seats(known, *asked) for slug, asked in SEATS.items()},
    }


def body(board: int) -> str:
    """Give the code of a board."""
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
                    yield f"{board} {standard} {agency}", body(board), quarter.last, met


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
                yield f"{board} {agency}", body(board), day, met
