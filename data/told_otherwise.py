"""What a build says of records that an agency's later return tells otherwise than its earlier."""

from pathlib import Path

import duckdb

RETOLD = """
SELECT agency, place_code, count(*) AS records
FROM raw.retold_record
GROUP BY agency, place_code
ORDER BY agency, place_code
"""

NO_LONGER_TOLD = """
SELECT agency, place_code, count(DISTINCT (record_key, record_date)) AS records
FROM quality.breach
WHERE rule = 'open_and_no_longer_told'
GROUP BY agency, place_code
ORDER BY agency, place_code
"""


def told_otherwise(warehouse: Path) -> list[str]:
    """Say it in a line for each agency and place that it happened to; none if it never did."""
    with duckdb.connect(warehouse, read_only=True) as connection:
        retold = connection.execute(RETOLD).fetchall()
        unfinished = connection.execute(NO_LONGER_TOLD).fetchall()
    return [
        *(
            f"{agency} {place}: a later return tells {_records(count)} of an earlier one by another"
            " day; each counts once, by the later"
            for agency, place, count in retold
        ),
        *(
            f"{agency} {place}: {_records(count)} left open (plans or flags) and not in the next"
            " return; none counts after the return that told of it last"
            for agency, place, count in unfinished
        ),
    ]


def _records(count: int) -> str:
    return f"{count:,} record{'' if count == 1 else 's'}"
