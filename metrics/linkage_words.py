"""Put what linkage did to people and figures into sentences."""

from collections.abc import Mapping

import polars as pl

from metrics.definition import Definition
from metrics.supply_words import source
from metrics.words import Row

UNCHANGED = "Nobody known before was linked otherwise than in the edition before."
TOO_FEW = "a few people (too few to give the number)"
METHOD = (
    "Both were counted over the same records, with the links of now and with those of the edition"
    " before."
)
BREAKDOWNS = ("age", "sex", "ethnicity")
NOT_RECORDED = "not recorded"
NO_GROUPS = (
    "How well people of each age, sex and ethnicity were linked is told of children's social care"
    " for a safeguarding board, of probation for a delivery unit, and of a youth offending team for"
    " that team."
)
CHANGES = {"merged": "found to be one with somebody else", "split": "found to be two"}


def relinked(
    relinking: pl.DataFrame, restated: pl.DataFrame, definitions: Mapping[str, Definition]
) -> str:
    """How many people were linked anew, and which figures of one body changed by that alone.

    Empty where there is no edition before this one.

    Args:
        relinking: the edition's own, over all bodies.
        restated: the body's figures that changed and are given.
        definitions: by slug.
    """
    if relinking.is_empty():
        return ""
    people = {row["change"]: row for row in relinking.iter_rows(named=True)}
    if all(row["people_status"] == "shown" and not row["people"] for row in people.values()):
        return UNCHANGED
    told = " and ".join(
        f"{_number(people[change])} {_were(people[change])} {what}"
        for change, what in CHANGES.items()
        if people[change]["people_status"] != "shown" or people[change]["people"]
    )
    return f"Since the edition before, over all bodies, {told}. {_figures(restated, definitions)}"


def in_order(row: Row) -> tuple[object, ...]:
    """What sorts groups: by source and breakdown, ages by age, what is not recorded last."""
    name = row["group_name"]
    first_number = name.split()[0]
    age = int(first_number) if first_number.isdigit() else 0
    return row["source"], BREAKDOWNS.index(row["breakdown"]), name == NOT_RECORDED, age, name


def group(row: Row) -> str:
    """Whose records and which group a row is about, to begin a line with."""
    return f"{source(row['source'])}, {row['breakdown']}: {row['group_name']}"


def _number(row: Row) -> str:
    if row["people_status"] != "shown":
        return TOO_FEW
    return "1 person" if row["people"] == 1 else f"{row['people']:,} people"


def _were(row: Row) -> str:
    return "was" if row["people"] == 1 else "were"


def _figures(restated: pl.DataFrame, definitions: Mapping[str, Definition]) -> str:
    if restated.is_empty():
        return "No figure given here for an earlier period changed because of that alone."
    by_title = sorted(
        (definitions[slug].title, count)
        for slug, count in restated.group_by("measure_id").len().iter_rows()
    )
    named = "; ".join(f"{title} ({count:,})" for title, count in by_title)
    figures = "1 figure" if restated.height == 1 else f"{restated.height:,} figures"
    changed = f"{figures} given here for earlier periods changed: {named}"
    return f"Because of that alone, {changed}. {METHOD}"
