"""Every measure of a body in one table: the latest years side by side."""

import polars as pl
import streamlit as st

from dashboard.tables import Column, html_table
from metrics import card_words
from metrics.definition import Definition

MOST_YEARS = 3
"""Columns that a narrow page still holds. Our own choice."""


def show_glance(definitions: dict[str, Definition], own: pl.DataFrame) -> None:
    """Show each measure's yearly figures, or its latest quarters while no year is whole.

    Args:
        definitions: the measures by slug.
        own: the body's figures, oldest first.
    """
    figures = own.filter(pl.col("period_type") == card_words.fullest_period(own))
    labels = figures["period_label"].unique(maintain_order=True).to_list()[-MOST_YEARS:][::-1]
    cells = {
        (row["measure_id"], row["period_label"]): card_words.table_cell(row)
        for row in figures.iter_rows(named=True)
    }
    rows = [
        [
            definition.title,
            *(cells.get((slug, label), card_words.NOT_IN_EDITION) for label in labels),
        ]
        for slug, definition in definitions.items()
        if any((slug, label) in cells for label in labels)
    ]
    st.html(
        html_table("Every measure, newest first", [Column("Measure"), *map(Column, labels)], rows)
    )
