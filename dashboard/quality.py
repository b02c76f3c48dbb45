"""Tables of the quality report: what suffers, how full the fields are, which rules were broken."""

from collections.abc import Iterator

import polars as pl

from dashboard.tables import Column, html_table
from metrics import quality_words, suffering_words
from metrics.supply_words import agency

SUFFERING = (Column("Indicator"), Column("Whose records"), Column("Why it suffers"))
FIELDS = (Column("Field"), Column("Whose records"), Column("Filled", is_number=True))
RULES = (
    Column("What would be right"),
    Column("Whose records"),
    Column("Rows that are not", is_number=True),
    Column("What became of them"),
)


def latest(part: pl.DataFrame) -> pl.DataFrame:
    """The rows of the newest year; empty if there is none."""
    if part.is_empty():
        return part
    return part.filter(pl.col("period_start") == pl.col("period_start").max())


def headlines(effects: pl.DataFrame) -> Iterator[str]:
    """One sentence per agency, in Markdown; those from whose records most suffers come first."""
    harmed = pl.col("slug").filter(pl.col("reason").is_not_null()).n_unique().over("agency")
    ordered = effects.sort(harmed, "agency", descending=[True, False], maintain_order=True)
    for (name,), of_agency in ordered.group_by("agency", maintain_order=True):
        yield f"**{agency(str(name))}.** {suffering_words.headline(of_agency)}"


def suffering(effects: pl.DataFrame) -> str:
    """One row per indicator that suffers and place from whose records it does."""
    harmed = effects.filter(pl.col("reason").is_not_null()).sort("title", "agency", "place_code")
    rows = [
        [row["title"], whose, suffering_words.reason(row)] for row, whose in _with_whose(harmed)
    ]
    return html_table("Which indicators suffer, and why", SUFFERING, rows)


def blankest_first(fields: pl.DataFrame) -> pl.DataFrame:
    """Fields that are not filled in every row, the blankest first, and hidden ones last.

    Where an agency has several places, the blankest of each field comes before all others.
    """
    share = pl.col("filled") / pl.col("records")
    is_full = (pl.col("filled") == pl.col("records")).fill_null(value=False)
    ordered = fields.filter(~is_full).sort(share, "table_name", "column_name", nulls_last=True)
    return _one_place_first(ordered, "agency", "table_name", "column_name")


def completeness(caption: str, fields: pl.DataFrame) -> str:
    """One row per field and place, in the order given."""
    rows = [
        [quality_words.field(row), whose, quality_words.filled(row)]
        for row, whose in _with_whose(fields)
    ]
    return html_table(caption, FIELDS, rows)


def most_broken_first(breaches: pl.DataFrame) -> pl.DataFrame:
    """Breaches in order of how many rows there are, hidden counts last.

    Where an agency has several places, the one with most of each comes before all others.
    """
    ordered = breaches.sort(
        "breaches", "table_name", "message", descending=[True, False, False], nulls_last=True
    )
    return _one_place_first(ordered, "agency", "table_name", "column_name", "message")


def rules(caption: str, breaches: pl.DataFrame) -> str:
    """One row per rule that was broken and place, in the order given."""
    rows = [
        [quality_words.rule(row), whose, quality_words.breaches(row), row["answer"]]
        for row, whose in _with_whose(breaches)
    ]
    return html_table(caption, RULES, rows)


def _one_place_first(ordered: pl.DataFrame, *alike: str) -> pl.DataFrame:
    """The first row of each that are alike, then all the others, in the order given."""
    return ordered.sort(pl.struct(alike).is_first_distinct(), descending=True, maintain_order=True)


def _with_whose(part: pl.DataFrame) -> Iterator[tuple[dict, str]]:
    """Each row, and whose records it is about."""
    for row in part.iter_rows(named=True):
        yield row, suffering_words.whose(row)
