"""Tables of what agencies supplied, and of how well people were linked."""

from collections.abc import Iterator

import polars as pl

from dashboard.tables import Column, html_table
from metrics import linkable_words, linkage_words, periods, suffering_words, supply_words

LINKABLE = (
    Column("Whose records"),
    Column("People"),
    Column("Can be linked", is_number=True),
)
SUPPLY = (
    Column("Year and kind of record"),
    Column("Supplied"),
    Column("Made on"),
    Column("Rows read", is_number=True),
    Column("Accepted", is_number=True),
    Column("Set aside", is_number=True),
)
LINKAGE = (
    Column("Whose records"),
    Column("People", is_number=True),
    Column("With a date of birth", is_number=True),
    Column("With a postcode", is_number=True),
    Column("Found in another agency's records", is_number=True),
)


def supply_by_year(supply: pl.DataFrame) -> str:
    """One row per agency, one column per year: how much of what was asked came in."""
    years = supply.select("period_start", "period_end").unique().sort("period_start").rows()
    rows = [
        [
            supply_words.agency(str(agency)),
            *(
                supply_words.supplied_cell(sent.filter(pl.col("period_start") == start))
                for start, _ in years
            ),
        ]
        for (agency,), sent in supply.group_by("agency", maintain_order=True)
    ]
    columns = [Column("Agency"), *(Column(periods.label(start, end)) for start, end in years)]
    return html_table("What each agency supplied, by year", columns, rows)


def supply_in_full(agency: str, supply: pl.DataFrame) -> str:
    """One row per year and kind of record of one agency, newest year first."""
    newest_first = supply.sort("period_start", "table_name", descending=[True, False])
    rows = [
        [
            f"{periods.label(row['period_start'], row['period_end'])}: "
            + supply_words.kind_of_record(row["table_name"]),
            supply_words.ALL_SUPPLIED if row["is_supplied"] else supply_words.NOT_SUPPLIED,
            supply_words.day(row["made_on"]) if row["is_supplied"] else "[x]",
            *(
                supply_words.count_cell(row, name)
                for name in ("rows_read", "rows_accepted", "rows_quarantined")
            ),
        ]
        for row in newest_first.iter_rows(named=True)
    ]
    return html_table(f"{agency}: every kind of record, by year", SUPPLY, rows)


def linkable_in_full(caption: str, people: pl.DataFrame) -> str:
    """One row per agency's place and table of people: how many of them can be linked."""
    rows = [
        [
            suffering_words.whose(row),
            supply_words.source(row["source"]),
            linkable_words.can_be_linked(row),
        ]
        for row in people.iter_rows(named=True)
    ]
    return html_table(caption, LINKABLE, rows)


def linkage_in_full(linkage: pl.DataFrame) -> str:
    """One row per source of people: how many, what is known of them, how many were linked."""
    rows = [
        [
            supply_words.source(row["source"]),
            supply_words.count_cell(row, "people"),
            *(
                supply_words.share_cell(row, name)
                for name in ("with_birth_date", "with_postcode", "linked_to_another_agency")
            ),
        ]
        for row in linkage.iter_rows(named=True)
    ]
    return html_table("How well people were linked", LINKAGE, rows)


def linkage_by_group(groups: pl.DataFrame) -> str:
    """One row per source, breakdown and group; or why there is no such table."""
    if groups.is_empty():
        return f"<p>{linkage_words.NO_GROUPS}</p>"
    rows = [
        [
            linkage_words.group(row),
            supply_words.count_cell(row, "people"),
            supply_words.share_cell(row, "linked_to_another_agency"),
        ]
        for row in sorted(groups.to_dicts(), key=linkage_words.in_order)
    ]
    columns = (Column("Who"), LINKAGE[1], LINKAGE[-1])
    return html_table("Found in another agency's records, by age, sex and ethnicity", columns, rows)


def linkage_in_words(linkage: pl.DataFrame) -> Iterator[str]:
    """One sentence per source of people."""
    return (supply_words.linked(row) for row in linkage.iter_rows(named=True))
