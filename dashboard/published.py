"""What others publish of the same thing, as a small table on an indicator's card."""

import polars as pl
import streamlit as st

from dashboard.tables import Column, html_table
from metrics import comparator_words

MOST_YEARS = 3
"""Years of published figures that a card holds. Our own choice."""


def show_published(figures: pl.DataFrame) -> None:
    """Show the latest published years; nothing where nobody publishes the like.

    Args:
        figures: of one indicator and body, newest year first: `comparators.COLUMNS`.
    """
    if figures.is_empty():
        return
    years = figures["period_start"].unique().sort(descending=True).head(MOST_YEARS)
    latest = figures.filter(pl.col("period_start").is_in(years.implode()))
    rows = [comparator_words.table_row(row) for row in comparator_words.in_order(latest)]
    columns = [
        Column("Area"),
        Column("Year"),
        Column("Number", is_number=True),
        Column("Value", is_number=True),
        Column("Source"),
    ]
    st.html(html_table(comparator_words.caption(figures.row(0, named=True)), columns, rows))
    st.markdown(comparator_words.explanation(latest.to_dicts()))
