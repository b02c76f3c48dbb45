"""The one gate between counts of people and anything that is shown.

The policy's own rules hide small counts, and `subtraction` hides what would give them away.
"""

from collections.abc import Sequence

import polars as pl

from metrics import periods, rates, words
from metrics.definition import Definition
from metrics.group_protection import Group, hidden
from metrics.policy import Policy
from metrics.subtraction import (
    HIDDEN,
    NO_CASES,
    NOT_SUPPLIED,
    SHOWN,
    UNRELIABLE,
    is_given,
    protect,
)
from metrics.sureness import AREA_AND_PERIOD, SURENESS, band, is_doubtful

COLUMNS = (
    "measure_id",
    "measure_version",
    "period_type",
    "period_start",
    "period_end",
    "period_label",
    "area_code",
    "area_name",
    "area_type",
    "breakdown_type",
    "breakdown",
    "numerator",
    "denominator",
    "not_recorded",
    "value",
    "value_unit",
    "lower_ci_95",
    "upper_ci_95",
    "ci_method",
    "could_move",
    "value_status",
    "note",
)

NOT_LINKED = pl.DataFrame(schema=SURENESS)
"""Of an indicator that hangs on no links."""

_GATE = object()


class Released:
    """Figures or counts that passed the gate. Nothing but this module can make them."""

    __slots__ = ("_frame", "policy")

    def __init__(self, frame: pl.DataFrame, policy: Policy, *, gate: object) -> None:
        if gate is not _GATE:
            raise TypeError(
                "Only the disclosure gate makes released figures: use disclosure.release"
            )
        self._frame = frame
        self.policy = policy

    @property
    def frame(self) -> pl.DataFrame:
        """A copy of the rows: what is done to it does not change what was released."""
        return self._frame.clone()

    def of(self, area_code: str) -> "Released":
        """The figures of one area."""
        return Released(
            self._frame.filter(pl.col("area_code") == area_code), self.policy, gate=_GATE
        )


def release(
    cells: pl.DataFrame,
    definition: Definition,
    policy: Policy,
    sure: pl.DataFrame = NOT_LINKED,
) -> Released:
    """Protect the counts of one indicator over all bodies, and give them their percentage.

    Takes what `cells.count` gives: every body at once, as totals protect each other.

    Args:
        sure: rows of `sureness.SURENESS`, as far as the indicator hangs on links. A figure
            that is not sure enough is given with none of its counts: they are as wrong. So is
            none or all of them, where `lacking_kinds` says what did not come that could differ.

    Returns:
        One row per area and period: measure_id, measure_version, period_type, period_start,
        period_end, period_label, area_code, area_name, area_type, breakdown_type (empty for
        the whole), breakdown, numerator, denominator, not_recorded (null where hidden or not
        supplied), value, lower_ci_95, upper_ci_95 (0 to 100, null unless shown), value_unit,
        ci_method, could_move (a name of `sureness.BANDS`, null unless shown and linked),
        value_status, note.
    """
    of = pl.col("met") + pl.col("not_met")
    judged = (
        cells.join(sure, AREA_AND_PERIOD, how="left")
        .with_columns(
            is_poorly_linked=pl.col("is_poorly_linked").fill_null(value=False),
            is_doubtful=is_doubtful(),
        )
        .with_columns(
            denominator=of,
            is_incomplete=of / (of + pl.col("not_recorded")) < definition.min_completeness,
        )
        .with_columns(
            is_disclosive=_is_disclosive(policy),
            is_unsure_hidden=_is_small(pl.col("not_recorded"), policy),
            # None or all, where not everything was sent that could have shown another case.
            is_false_nought=((pl.col("met") == 0) | (pl.col("not_met") == 0))
            & (pl.col("lacking_kinds").list.len() > 0),
        )
        .with_columns(value_status=_status(policy))
    )
    return Released(
        _present(protect(judged, policy.largest_hidden_count.value), definition, policy),
        policy,
        gate=_GATE,
    )


def release_counts(
    table: pl.DataFrame, counts: Sequence[str], policy: Policy, *, sum_known: Sequence[pl.Expr] = ()
) -> Released:
    """Protect a table of counts, the first of `counts` a whole and the others parts of it.

    A part is hidden also where the rest of the whole is small, as that gives it away.

    Args:
        sum_known: what rows have in common of whose parts the sum is known from elsewhere:
            where one of them is hidden all are, lest it be worked out.

    Returns:
        The table's columns, a hidden count null, and for each count `<count>_status`:
        "shown", "c" for hidden, "x" where it was null and so not supplied.
    """
    whole = pl.col(counts[0])
    is_hidden = {counts[0]: _is_small(whole, policy)}
    for name in counts[1:]:
        part, rest = pl.col(name), whole - pl.col(name)
        is_whole_group = ((part == 0) | (rest == 0)) & (whole < policy.whole_group_under.value)
        is_any_small = pl.any_horizontal(_is_small(count, policy) for count in (whole, part, rest))
        is_hidden[name] = is_any_small | ((whole > 0) & is_whole_group)
        if sum_known:
            is_hidden[name] = is_hidden[name].any().over(*sum_known)
    statuses = {
        f"{name}_status": pl.when(pl.col(name).is_null())
        .then(pl.lit(NOT_SUPPLIED))
        .when(hidden)
        .then(pl.lit(HIDDEN))
        .otherwise(pl.lit(SHOWN))
        for name, hidden in is_hidden.items()
    }
    shown = {name: pl.when(pl.col(f"{name}_status") == SHOWN).then(pl.col(name)) for name in counts}
    return Released(table.with_columns(**statuses).with_columns(**shown), policy, gate=_GATE)


def release_groups(table: pl.DataFrame, within: Sequence[str], policy: Policy) -> Released:
    """Protect counts of people by group, whose wholes are known; a group is hidden whole.

    Args:
        table: `within`, which names a whole, and per group people and linked_to_another_agency.
        within: the columns that tell one whole from another.

    Returns:
        The table's columns, a hidden count null, with people_status and
        linked_to_another_agency_status: "shown", or "c" for hidden.
    """
    names = ("people", "linked_to_another_agency")
    limits = (policy.largest_hidden_count.value, policy.whole_group_under.value)
    protected = [table.clear().with_columns(is_hidden=pl.lit(value=False))]
    for whole in table.partition_by(within, maintain_order=True):
        groups = [Group(*counts) for counts in whole.select(names).iter_rows()]
        protected.append(whole.with_columns(is_hidden=pl.Series(hidden(groups, *limits))))
    status = pl.when("is_hidden").then(pl.lit(HIDDEN)).otherwise(pl.lit(SHOWN))
    shown = {name: pl.when(~pl.col("is_hidden")).then(pl.col(name)) for name in names}
    statuses = {f"{name}_status": status for name in names}
    frame = pl.concat(protected).with_columns(**shown, **statuses).drop("is_hidden")
    return Released(frame, policy, gate=_GATE)


def release_marks(marks: pl.DataFrame, figures: Sequence[Released], policy: Policy) -> Released:
    """Keep of what is marked about figures only what concerns figures that are given.

    Args:
        marks: rows with the columns of `restated.FIGURE`, and no counts.
        figures: the figures of all indicators that are marked, as released under the policy.
    """
    key = ["measure_id", "area_code", "period_type", "period_start"]
    given = [released.frame.filter(is_given()).select(key) for released in figures]
    kept = marks.join(pl.concat(given), key, how="semi") if given else marks.clear()
    return Released(kept, policy, gate=_GATE)


def release_published(figures: pl.DataFrame, policy: Policy) -> Released:
    """Let figures through that others have published: their suppression is kept, ours not added.

    Whoever reads them could read them before. But nothing of a figure that the publisher did
    not show goes on: neither its value nor a count that it may be worked out from.

    Returns:
        The columns, with numerator, denominator and value null unless value_status is shown.
    """
    is_shown = pl.col("value_status") == SHOWN
    kept = [pl.when(is_shown).then(pl.col(name)) for name in ("numerator", "denominator", "value")]
    return Released(figures.with_columns(kept), policy, gate=_GATE)


def _is_small(count: pl.Expr, policy: Policy) -> pl.Expr:
    return count.is_between(1, policy.largest_hidden_count.value)


def _is_disclosive(policy: Policy) -> pl.Expr:
    met, not_met, of = pl.col("met"), pl.col("not_met"), pl.col("denominator")
    is_whole_group = ((met == 0) | (not_met == 0)) & (of < policy.whole_group_under.value)
    is_any_small = pl.any_horizontal(_is_small(count, policy) for count in (met, not_met, of))
    return (of > 0) & (is_any_small | is_whole_group | (of < policy.percentage_hidden_under.value))


def _status(policy: Policy) -> pl.Expr:
    of = pl.col("denominator")
    is_too_few = of < policy.percentage_unreliable_under.value
    return (
        pl.when(~pl.col("is_supplied"))
        .then(pl.lit(NOT_SUPPLIED))
        # That nobody was found, or nothing is known, is what it comes to where nobody is linked.
        .when((of == 0) & pl.col("is_poorly_linked"))
        .then(pl.lit(UNRELIABLE))
        .when((of == 0) & (pl.col("not_recorded") == 0))
        .then(pl.lit(NO_CASES))
        .when(of == 0)
        .then(pl.lit(NOT_SUPPLIED))
        .when("is_disclosive")
        .then(pl.lit(HIDDEN))
        .when(is_too_few | pl.any_horizontal("is_incomplete", "is_doubtful", "is_false_nought"))
        .then(pl.lit(UNRELIABLE))
        .otherwise(pl.lit(SHOWN))
    )


def _present(figures: pl.DataFrame, definition: Definition, policy: Policy) -> pl.DataFrame:
    is_shown = pl.col("value_status") == SHOWN
    met, of = pl.col("met"), pl.col("denominator")
    has_counts = is_given() & ~pl.col("is_doubtful") & ~pl.col("is_false_nought")
    presented = figures.with_columns(
        numerator=pl.when(has_counts).then(met),
        denominator=pl.when(has_counts).then(of),
        not_recorded=pl.when(has_counts & ~pl.col("is_unsure_hidden")).then("not_recorded"),
        value=pl.when(is_shown).then(rates.percentage(met, of)),
        lower_ci_95=pl.when(is_shown).then(rates.wilson_lower(met, of)),
        upper_ci_95=pl.when(is_shown).then(rates.wilson_upper(met, of)),
        measure_version=pl.lit(definition.version, pl.Int64),
        breakdown_type=pl.lit(""),
        breakdown=pl.lit(""),
        value_unit=pl.lit("%"),
        ci_method=pl.lit("Wilson"),
        could_move=pl.when(is_shown).then(band()),
    ).drop("met", "not_met")
    rows = presented.to_dicts()
    small_under = policy.small_number_note_under.value
    return presented.with_columns(
        period_label=pl.Series(
            [periods.label(row["period_start"], row["period_end"]) for row in rows]
        ),
        note=pl.Series(
            [words.note(row, small_under, definition.logs) for row in rows], dtype=pl.String
        ),
    ).select(COLUMNS)
