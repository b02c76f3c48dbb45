"""Which agencies social care invites to meetings about children on plans, and when."""

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.joint_events import POLICE, PROBATION, SOCIAL_CARE, YOT, EventLog
from data.synthetic.places import REGION, Region, council_code, team_code
from data.synthetic.rates import Rates
from data.synthetic.timeline import working_days_after

NOTICE = 5
"""Working days of notice that count as in time."""

LATE_OF_THE_REST = 0.45
"""Of agencies not invited in time, how many are invited late; the others never."""

UNDATED = 0.025
REMINDED = 0.08
UNEXPECTED = 0.012
POLICE_INVITED = 0.25
ATTENDED = 0.55


def invite(
    log: EventLog,
    meeting: pl.DataFrame,
    order: pl.DataFrame,
    intervention: pl.DataFrame,
    region: Region,
    rates: Rates,
    seed: int,
) -> None:
    """Log invitations and attendance; nothing of a council that keeps no such log."""
    rng = chance(seed, "invitations")
    logged = council_code("board") != region.without_invitation_log
    one_child = meeting.filter(logged).unique("meeting", keep="first", maintain_order=True)
    ordered = order.select("family", "start", "end")
    probation = _whom_it_concerns(meeting.filter(logged), ordered, "family")
    probation = one_child.join(probation, on="meeting", how="semi", maintain_order="left")
    _invite_in_time(log, rng, probation, rates, "probation_invited", PROBATION, pl.lit(REGION))
    teams = _whom_it_concerns(
        meeting.filter(logged), intervention.select("person", "team", "start", "end"), "person"
    ).unique(["meeting", "team"], maintain_order=True)
    _invite_in_time(log, rng, teams, rates, "yot_invited", YOT, team_code("team"))
    stray = one_child.filter(pl.Series(happens(rng, UNEXPECTED, one_child.height)))
    _log(log, stray, np.full(stray.height, 8), PROBATION, pl.lit(REGION))
    conference = one_child.filter(pl.col("kind") != "core group")
    conference = conference.filter(pl.Series(happens(rng, POLICE_INVITED, conference.height)))
    _log(log, conference, between(rng, 3, 12, conference.height), POLICE, pl.lit(None, pl.String))


def _whom_it_concerns(meeting: pl.DataFrame, spells: pl.DataFrame, key: str) -> pl.DataFrame:
    """Meetings about a child with whom, or with whose family, an agency works on the day."""
    both = meeting.drop("start").join(spells, on=key, maintain_order="left_right")
    return both.filter(pl.col("day").is_between("start", "end")).drop("start", "end")


def _invite_in_time(
    log: EventLog,
    rng: np.random.Generator,
    meeting: pl.DataFrame,
    rates: Rates,
    rate: str,
    agency: str,
    place: pl.Expr,
) -> None:
    size = meeting.height
    in_time = happens(
        rng, rates.of(rate, meeting["board"].to_numpy(), meeting["day"].to_numpy()), size
    )
    late = ~in_time & happens(rng, LATE_OF_THE_REST, size)
    early_notice = np.minimum(NOTICE + rng.geometric(0.22, size) - 1, 20)
    notice = np.where(in_time, early_notice, between(rng, 0, NOTICE - 1, size))
    invited = pl.Series(in_time | late)
    kept = invited.to_numpy()
    _log(log, meeting.filter(invited), notice[kept], agency, place)
    reminded = happens(rng, REMINDED, size) & kept
    reminder = between(rng, 0, 3, reminded.sum())
    _log(log, meeting.filter(pl.Series(reminded)), reminder, agency, place)
    attended = meeting.filter(invited & pl.Series(happens(rng, ATTENDED, size)))
    log.add(
        attended.rename({"person": "subject"}),
        kind="attendance",
        from_agency=agency,
        from_place=place,
        to_agency=SOCIAL_CARE,
        to_place=council_code("board"),
        subject_agency=SOCIAL_CARE,
        channel=pl.lit(None, pl.String),
    )


def _log(
    log: EventLog, meeting: pl.DataFrame, notice: np.ndarray, agency: str, place: pl.Expr
) -> None:
    sent = pl.Series(working_days_after(meeting["day"].to_numpy(), -notice), dtype=pl.Int32)
    log.add(
        meeting.with_columns(day=sent).rename({"person": "subject"}),
        undated=UNDATED,
        kind="invitation",
        from_agency=SOCIAL_CARE,
        from_place=council_code("board"),
        to_agency=agency,
        to_place=place,
        subject_agency=SOCIAL_CARE,
    )
