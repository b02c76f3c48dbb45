"""What a build says of records that an agency's later return tells otherwise than its earlier."""

from itertools import groupby
from pathlib import Path

import duckdb

from data.one_thing import CALLED

FOUND = """
SELECT
    agency,
    place_code,
    record_table,
    count(DISTINCT (record_key, record_table, type_code, record_date)) AS records
FROM quality.breach
WHERE rule = $rule
GROUP BY agency, place_code, record_table
ORDER BY agency, place_code, record_table
"""

SAYS = {
    "day_changed_in_later_return": (
        "{agency} {place}: a later return tells {records} of an earlier one by another day"
        " ({kinds}); each counts once, by the later"
    ),
    "open_and_no_longer_told": (
        "{agency} {place}: {records} left open and not in the next return ({kinds});"
        " none counts after the return that told of it last"
    ),
}
"""What is said of the records that break each rule."""


def told_otherwise(warehouse: Path) -> list[str]:
    """Say it in a line for each agency and place that it happened to; none if it never did.

    It counts the records that `lscb returns` names to the agency, those of people with
    limited access and those found more than a year ago among them.
    """
    with duckdb.connect(warehouse, read_only=True) as connection:
        found = {rule: connection.execute(FOUND, {"rule": rule}).fetchall() for rule in SAYS}
    lines = []
    for rule, says in SAYS.items():
        for (agency, place), of_place in groupby(found[rule], key=lambda row: row[:2]):
            counts = [(CALLED[table], count) for *_, table, count in of_place]
            records = _counted("record", sum(count for _, count in counts))
            kinds = ", ".join(_counted(*each) for each in counts)
            lines.append(says.format(agency=agency, place=place, records=records, kinds=kinds))
    return lines


def _counted(what: str, count: int) -> str:
    plural = what.removesuffix("y") + "ies" if what.endswith("y") else what + "s"
    return f"{count:,} {what if count == 1 else plural}"
