"""Text into the types of a contract; what cannot be understood becomes null."""

from datetime import date

import dataframely as dy
import polars as pl

TRUE = ("true", "1", "yes", "y")
FALSE = ("false", "0", "no", "n")
ISO_LENGTH = 10
MIDNIGHT = r"[T ]00:00(:00(\.0+)?)?Z?"
"""What spreadsheets and databases put after a date that has no time."""
FIRST_BELIEVABLE = date(1900, 1, 1)
"""Nobody in these services was born before (our own choice; systems write 1900-01-01
or earlier for "not known")."""


def cast(name: str, column: dy.Column) -> pl.Expr:
    """Cast the text column `name` to the contract's type; null where that fails.

    Ids and codes lose the blanks around them; names, addresses and free texts stay
    exactly as they stood.
    """
    text = pl.col(name)
    tidy = text.str.strip_chars()
    match column:
        case dy.Date():
            return _date(tidy)
        case dy.Bool():
            truth = dict.fromkeys(TRUE, True) | dict.fromkeys(FALSE, False)
            return tidy.str.to_lowercase().replace_strict(
                truth, default=None, return_dtype=pl.Boolean
            )
        case dy.Int64():
            return tidy.cast(pl.Int64, strict=False)
        case dy.Enum():
            codes = {code.lower(): code for code in column.categories}
            return tidy.str.to_lowercase().replace_strict(
                codes, default=None, return_dtype=pl.String
            )
        case _ if (column.metadata or {}).get("becomes") in ("key", "itself"):
            return tidy
        case _:
            return text


def _date(text: pl.Expr) -> pl.Expr:
    day = text.str.replace(MIDNIGHT + "$", "")
    return pl.when(day.str.len_bytes() == ISO_LENGTH).then(
        day.str.to_date("%Y-%m-%d", strict=False)
    )


def is_typed(column: dy.Column) -> bool:
    """Whether some texts are no value of the column."""
    return isinstance(column, (dy.Date, dy.Bool, dy.Int64, dy.Enum))


def what_is_right(column: dy.Column) -> str:
    """What a value of the column must be, for whoever has to put it right."""
    match column:
        case dy.Date():
            return "a day that exists, written YYYY-MM-DD"
        case dy.Bool():
            return "true, false or blank"
        case dy.Int64():
            return "a whole number, nought or more"
        case dy.Enum():
            return f"one of {', '.join(column.categories)}"
        case _:
            return "a text"


def stored_type(column: dy.Column) -> pl.DataType:
    """The type in which a contract's column is stored; codes are kept as text."""
    return pl.String() if isinstance(column, dy.Enum) else column.dtype
