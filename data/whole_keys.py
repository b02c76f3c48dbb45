"""Complete the keys of rows to which no real return gives one: days and numbers.

Without this a review that was due and not held would be a row without key, and a visit of
which nobody says that it was the first of its day.
"""

import polars as pl

from data.declaration import Provenance

NUMBERS = {
    "social_care_visit": "visit_number",
    "social_care_contact": "contact_number",
    "social_care_involvement": "involvement_number",
    "social_care_conviction": "conviction_number",
    "social_care_missing": "missing_number",
    "social_care_pre_proceedings": "pre_proceedings_number",
}
"""Columns that number what happened to one child on one day, or in one episode."""
ONLY_ONE = "1"
"""The number of what is not said to be one of several."""


def complete_keys(table: str, text: pl.DataFrame, of: Provenance) -> pl.DataFrame:
    """Fill the columns of a table's key that its files need not have.

    Takes and gives the contract's columns as text; columns left out may be missing.
    """
    match table:
        case "social_care_review":
            held, due = _said(text, "review_date"), _said(text, "review_due_date")
            return text.with_columns(held_or_due_date=held.fill_null(due))
        case "social_care_conviction_year":
            return text.with_columns(year_ending=pl.lit(of.period_end.isoformat()))
        case _ if number := NUMBERS.get(table):
            return text.with_columns(_said(text, number).fill_null(ONLY_ONE).alias(number))
        case _:
            return text


def _said(text: pl.DataFrame, name: str) -> pl.Expr:
    return pl.col(name) if name in text.columns else pl.lit(None, pl.String)
