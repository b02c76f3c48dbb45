"""What probation and the youth offending teams think of social care's answers, and what they do."""

import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT, EventLog
from data.synthetic.places import REGION
from data.synthetic.timeline import working_days_after

SATISFACTORY, NOT_SAID = 0.6, 0.25
"""Of referrals; 3.35: nearly half of the answers were unsatisfactory."""

ESCALATED, ANSWERED = {PROBATION: 0.25, YOT: 0.4}, 0.7
"""Of unsatisfactory answers; of these escalations."""

EARLIEST_ESCALATION, LATEST_ESCALATION, LATEST_ANSWER = 4, 14, 8
"""Working days after the referral, and after the escalation."""

UNDATED = 0.02
NOT_WRITTEN_DOWN = {"concern": 0.06, "full_details": 0.04, "expectation_stated": 0.08}
"""Of referrals."""


def judged(event: pl.DataFrame, seed: int) -> pl.DataFrame:
    """Say of each referral whether its sender found the answer satisfactory; null if not said.

    What the senders left out of it becomes null too.
    """
    rng = chance(seed, "answers judged")
    satisfied = pl.Series(happens(rng, SATISFACTORY, event.height))
    is_said = pl.Series(~happens(rng, NOT_SAID, event.height)) & (pl.col("kind") == "referral")
    left_out = {
        name: pl.when(~pl.Series(happens(rng, share, event.height))).then(name)
        for name, share in NOT_WRITTEN_DOWN.items()
    }
    return event.with_columns(satisfactory=pl.when(is_said).then(satisfied), **left_out)


def escalate(log: EventLog, judged_events: pl.DataFrame, seed: int) -> None:
    """Log what the senders of unsatisfactory answers take to a manager, and what comes of it."""
    rng = chance(seed, "escalations")
    poor = judged_events.filter(~pl.col("satisfactory"))
    share = poor["from_agency"].replace_strict(ESCALATED).to_numpy()
    raised = poor.filter(pl.Series(happens(rng, share, poor.height)))
    delay = between(rng, EARLIEST_ESCALATION, LATEST_ESCALATION, raised.height)
    day = working_days_after(raised["day"].to_numpy(), delay)
    kept = raised.select(
        *("subject", "subject_agency", "from_agency", "from_place", "to_place"),
        about_event="event",
        day=pl.Series(day, dtype=pl.Int32),
    )
    raised = log.add(kept, undated=UNDATED, kind="escalation", to_agency=SOCIAL_CARE)
    answered = raised.filter(pl.Series(happens(rng, ANSWERED, raised.height)))
    delay = between(rng, 0, LATEST_ANSWER, answered.height)
    day = working_days_after(answered["day"].to_numpy(), delay)
    back = answered.select(
        *("subject", "subject_agency", "about_event"),
        to_agency="from_agency",
        to_place=pl.when(pl.col("from_agency") == PROBATION)
        .then(pl.lit(REGION))
        .otherwise("from_place"),
        from_place="to_place",
        day=pl.Series(day, dtype=pl.Int32),
    )
    log.add(back, undated=UNDATED, kind="referral_response", from_agency=SOCIAL_CARE)
