"""An indicator's card: the figure in words, the chart, the table, and what to ask of it."""

import polars as pl
import streamlit as st

from dashboard import charts
from dashboard.published import show_published
from dashboard.tables import Column, html_table
from metrics import card_words, periods, sureness_words, words
from metrics.definition import Definition
from metrics.inspection import Fact

QUARTERS = ("Apr to Jun", "Jul to Sep", "Oct to Dec", "Jan to Mar")
WHOLE_YEAR = "Whole year"
ENOUGH_QUARTERS = 0.5
"""Share of quarters under which a chart is drawn by year. Source: our own choice, since a line
with more gaps than points misleads."""


def show_card(
    definition: Definition,
    own: pl.DataFrame,
    everyone: pl.DataFrame,
    facts: list[Fact],
    published: pl.DataFrame,
) -> None:
    """Show one indicator of one body.

    Args:
        definition: what the indicator is.
        own: the body's figures, quarters and years, oldest first.
        everyone: the same over all boards, as published.
        facts: what the inspection found of the same thing.
        published: what others publish of it for the body's councils and their like.
    """
    st.subheader(definition.question, anchor=definition.slug)
    _show_figure(definition, own)
    _show_chart(definition, own, everyone, facts)
    st.html(_table(definition, own))
    show_published(published)
    _show_questions(definition, facts)
    with st.expander(f"How “{definition.title}” is defined"):
        _show_definition(definition)


def _show_figure(definition: Definition, own: pl.DataFrame) -> None:
    """The latest year in words, or the latest quarter while no year is whole."""
    years = _of(own, "year")
    *earlier, latest = (_of(own, "quarter") if years.is_empty() else years).to_dicts()
    st.markdown(f"**{words.headline(latest, definition)}**")
    said = [words.interval(latest), sureness_words.could_move(latest["could_move"])]
    if latest["value_status"] == "shown":
        said += [words.change(latest, previous, definition) for previous in earlier[-1:]]
    said.append(latest["note"] or "")
    st.markdown(" ".join(filter(None, said)))
    st.markdown(
        f"Counted: {definition.denominator}. Met: {definition.met}. {card_words.COUNTED_ONCE}"
        f" {card_words.needed(definition)}"
    )


def _show_chart(
    definition: Definition, own: pl.DataFrame, everyone: pl.DataFrame, facts: list[Fact]
) -> None:
    drawn = _drawn(own)
    period_type = drawn["period_type"][0]
    st.vega_lite_chart(
        charts.line_over_time(drawn, _shown(_of(everyone, period_type)), _reference(facts)),
        theme=None,
        alt=words.alternative(drawn.to_dicts(), definition),
        key=f"chart-{definition.slug}",
    )
    if left_out := card_words.gaps(_of(everyone, period_type)):
        st.markdown(left_out)


def _drawn(own: pl.DataFrame) -> pl.DataFrame:
    """The quarters, or the years where too few quarters can be shown."""
    quarters, years = _of(own, "quarter"), _of(own, "year")
    shown = (quarters["value_status"] == "shown").sum()
    has_years = (years["value_status"] == "shown").any()
    return years if has_years and shown < ENOUGH_QUARTERS * quarters.height else quarters


def _shown(everyone: pl.DataFrame) -> pl.DataFrame:
    """The comparison, or nothing where none of it may be shown."""
    return everyone if (everyone["value_status"] == "shown").any() else everyone.clear()


def _reference(facts: list[Fact]) -> tuple[str, float] | None:
    for fact in facts:
        if fact.percentage is not None:
            return f"Inspection {fact.year}", fact.percentage
    return None


def _table(definition: Definition, own: pl.DataFrame) -> str:
    """One row per financial year, newest first: its quarters, and the year as a whole."""
    of_year = periods.financial_year(pl.col("period_start"))
    cells = {
        (row["year"], row["within"]): card_words.full_cell(row)
        for row in own.with_columns(
            year=of_year,
            within=pl.when(pl.col("period_type") == "quarter")
            .then(pl.col("period_label").str.head(-5))
            .otherwise(pl.lit(WHOLE_YEAR)),
        ).iter_rows(named=True)
    }
    columns = [*QUARTERS, WHOLE_YEAR]
    rows = [
        [
            card_words.financial_year(year),
            *(cells.get((year, column), card_words.NOT_IN_EDITION) for column in columns),
        ]
        for year in sorted({year for year, _ in cells}, reverse=True)
    ]
    caption = f"{definition.title}: the same figures, with the 95% range under each"
    return html_table(caption, [Column("Year"), *map(Column, columns)], rows)


def _show_questions(definition: Definition, facts: list[Fact]) -> None:
    ask, know = st.columns(2, gap="medium")
    with ask:
        st.markdown("**Questions to ask**")
        st.markdown("\n".join(f"- {question}" for question in definition.challenge_questions))
    with know:
        st.markdown("**What could mislead**")
        st.markdown(definition.caveats)
        if facts:
            st.markdown("**What the inspectors found**")
        for fact in facts:
            st.markdown(words.inspected(fact))


def _show_definition(definition: Definition) -> None:
    st.markdown(
        f"**Why it matters:** {definition.why_it_matters}\n\n"
        f"**What good looks like:** {definition.what_good_looks_like}"
    )
    for standard in definition.standards.values():
        st.markdown(f"**Standard:** {card_words.standard(standard)}")
    if how_sure := sureness_words.method(definition):
        st.markdown(f"**How sure:** {how_sure}")
    st.markdown(card_words.authorship(definition))
    st.markdown("**For analysts:** one row a case and body, as the warehouse is asked for it.")
    st.code(definition.select, language="sql")


def _of(figures: pl.DataFrame, period_type: str) -> pl.DataFrame:
    return figures.filter(pl.col("period_type") == period_type)
