"""Every measure of a body at a glance, by what it rests on: the latest years side by side."""

import polars as pl
import streamlit as st

from dashboard.steps import STEPS
from dashboard.tables import Column, html_table
from metrics import card_words
from metrics.definition import Definition, Evidence

MOST_YEARS = 3
"""Columns that a narrow page still holds. Our own choice."""


RESTS_ON: dict[Evidence, tuple[str, str]] = {
    "record": ("from agencies' records", "screens/joint_working.py"),
    "audit": ("from case audits", "screens/case_audits.py"),
    "survey": ("from surveys", "screens/surveys.py"),
    "board": ("of the board and its agencies", "screens/board.py"),
}
"""What a measure rests on, in words, and the screen that shows it."""


def show_glance(definitions: dict[str, Definition], own: pl.DataFrame, body: str) -> None:
    """Show each measure's yearly figures, or its latest quarters while no year is whole.

    Args:
        definitions: the measures by slug.
        own: the body's figures, oldest first.
        body: whose they are.
    """
    figures = own.filter(pl.col("period_type") == card_words.fullest_period(own))
    labels = figures["period_label"].unique(maintain_order=True).to_list()[-MOST_YEARS:][::-1]
    cells = {
        (row["measure_id"], row["period_label"]): card_words.table_cell(row)
        for row in figures.iter_rows(named=True)
    }
    columns = [Column("Measure"), *map(Column, labels)]
    for evidence, (rests_on, screen) in RESTS_ON.items():
        rows = [
            [
                each.title,
                *(cells.get((each.slug, label), card_words.NOT_IN_EDITION) for label in labels),
            ]
            for each in _in_order(definitions, evidence)
            if any((each.slug, label) in cells for label in labels)
        ]
        if rows:
            # Records are what a board opens this page for; the rest is a step away.
            with st.expander(f"Every measure {rests_on}", expanded=evidence == "record"):
                st.html(html_table(f"Every measure {rests_on}, newest first", columns, rows))
                st.page_link(
                    screen,
                    label=":primary[See these figures with their charts and questions →]",
                    query_params={"body": body},
                )


def _in_order(definitions: dict[str, Definition], evidence: Evidence) -> list[Definition]:
    """Those of one kind of evidence, step by step."""
    of_kind = [each for each in definitions.values() if each.evidence == evidence]
    return [each for step in STEPS for each in of_kind if each.step == step]
