"""Read the table of statistical neighbours: one line a council, its ten neighbours beside it.

Source: Department for Education, Children's services statistical neighbour benchmarking tool
(table `sn_model`, columns SN_1 to SN_10 and SN_1P to SN_10P).
"""

from pathlib import Path

import polars as pl

from data.readers import Parsed
from data.readers.sheet import read_header, read_sheet
from data.readers.unfit import refuse_unfit

FORMAT = "statistical neighbours"
TABLE = "neighbour"
RANKS = range(1, 11)
NEEDED = {"old_la_code", *(f"sn_{rank}" for rank in RANKS), *(f"sn_{rank}p" for rank in RANKS)}


def read(path: Path) -> Parsed | None:
    """Read the table; null if its columns are others. Each line becomes ten rows.

    Raises:
        data.readers.Unreadable: if the file is broken.
    """
    if not NEEDED.issubset(read_header(path)):
        return None
    sheet = read_sheet(path)
    refuse_unfit(sheet)
    rows = pl.concat(_of_rank(sheet.rows, rank) for rank in RANKS)
    return Parsed(
        format=FORMAT,
        agency="board",
        place_code=None,
        period_start=None,
        period_end=None,
        tables={TABLE: rows},
        notes=[
            f"it was read as statistical neighbours: {sheet.rows.height:,} lines, "
            f"{len(RANKS)} neighbours each"
        ],
        rows_read=rows.height,
    )


def _of_rank(lines: pl.DataFrame, rank: int) -> pl.DataFrame:
    return lines.select(
        pl.col("old_la_code").alias("la_code"),
        pl.lit(str(rank)).alias("neighbour_rank"),
        pl.col(f"sn_{rank}").str.strip_chars().alias("neighbour_code"),
        pl.col(f"sn_{rank}p").alias("closeness"),
        "row",
    )
