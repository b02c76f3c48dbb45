"""The quality report on a page: headlines first, then the tables that bear them out."""

from collections.abc import Callable

import polars as pl
import streamlit as st

from dashboard import quality
from dashboard.contribution import linkable_in_full
from metrics import linkable_words, periods, quality_words, suffering_words
from metrics.edition import Edition

FIRST = 8
"""Rows shown before the rest is folded away (our own choice: what fits beside its heading)."""


def show_quality(edition: Edition, body: str) -> None:
    """Show how good the latest year's records of a body's agencies are, and what suffers."""
    effects = edition.quality("effect", body)
    if effects.is_empty():
        st.markdown(suffering_words.NO_REPORT)
        return
    effects = quality.latest(effects)
    period = periods.label(effects["period_start"][0], effects["period_end"][0])
    st.markdown("\n".join(f"- {sentence}" for sentence in quality.headlines(effects)))
    st.header("Which indicators suffer")
    if effects["reason"].is_null().all():
        st.markdown(suffering_words.NOBODY_SUFFERS)
    else:
        st.html(quality.suffering(effects))
    _show_fields(quality.latest(edition.quality("field", body)), period)
    _show_rules(quality.latest(edition.quality("breach", body)), period)


def show_linkable(edition: Edition, body: str) -> None:
    """Show of whom an agency sent enough to link them, in the latest year."""
    people = quality.latest(edition.quality("linkable", body))
    if people.is_empty():
        return
    period = periods.label(people["period_start"][0], people["period_end"][0])
    st.markdown(linkable_words.WHAT_IS_NEEDED)
    show_poorly_linked(edition, body)
    st.html(linkable_in_full(f"People who can be linked, {period}", people))


def show_poorly_linked(edition: Edition, body: str) -> None:
    """Say of which tables too few people can be linked, in the latest year; nothing if of none."""
    people = quality.latest(edition.quality("linkable", body))
    if said := [f"- {sentence}" for sentence in linkable_words.poorly_linked(people)]:
        st.markdown("\n".join(said))


def _show_fields(fields: pl.DataFrame, period: str) -> None:
    st.header("How full the fields are")
    wanting = quality.blankest_first(fields)
    st.markdown(quality_words.full_fields(fields, wanting))
    _show_first(f"Fields with blanks, {period}", wanting, quality.completeness)


def _show_rules(breaches: pl.DataFrame, period: str) -> None:
    st.header("Which rules were broken")
    st.markdown(quality_words.broken_rules(breaches))
    _show_first(
        f"Rules that were broken, {period}", quality.most_broken_first(breaches), quality.rules
    )


def _show_first(
    caption: str, rows: pl.DataFrame, table: Callable[[str, pl.DataFrame], str]
) -> None:
    """Show the first rows of a table, and fold the others away."""
    if rows.is_empty():
        return
    st.html(table(caption, rows.head(FIRST)))
    if rows.height > FIRST:
        with st.expander(f"{caption}: the other {rows.height - FIRST:,}"):
            st.html(table(f"{caption}: the others", rows.slice(FIRST)))
