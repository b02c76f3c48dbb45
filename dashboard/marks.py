"""What the shorthand in square brackets means, wherever figures are shown."""

import streamlit as st

from dashboard.tables import Column, html_table
from metrics import words


def show_marks() -> None:
    """List the marks that stand in place of a figure; a nought is always a true nought."""
    rows = [
        (f"[{status}]", meaning) for status, meaning in words.STATUSES.items() if status != "shown"
    ]
    st.html(
        html_table("Marks that stand in place of a figure", (Column("Mark"), Column("Means")), rows)
    )
