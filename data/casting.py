"""Text into the types of a contract; what cannot be understood becomes null."""

from collections.abc import Mapping
from datetime import date

import dataframely as dy
import polars as pl

from data.distinct import FEWEST, converted

TRUE = ("true", "1", "yes", "y")
FALSE = ("false", "0", "no", "n")
ISO_LENGTH = 10
MIDNIGHT = r"[T ]00:00(:00(\.0+)?)?Z?"
"""What spreadsheets and databases put after a date that has no time."""
MOMENT = (
    r"^(?<day>\d{4}-\d\d-\d\d)[T ](?<minute>\d\d:\d\d)(?<second>:\d\d)?(\.\d+)?"
    r"(?<zone>Z|[+-]\d\d:?\d\d)?$"
)
"""ISO 8601. A day without a time is no moment: midnight would be an invention, and whether a
child was held overnight would hang on it. So would 24:00, which some systems write for the
day's last moment and others for its first."""
CLOCKS = "Europe/London"
"""By which a time without a zone is read, and to which one with a zone is brought."""
FIRST_BELIEVABLE = date(1900, 1, 1)
"""Nobody in these services was born before (our own choice; systems write 1900-01-01
or earlier for "not known")."""


def cast(name: str, column: dy.Column) -> pl.Expr:
    """Cast the text column `name` to the contract's type; null where that fails.

    Ids and codes lose the blanks around them, and a code that is known is written as its
    list writes it; names, addresses and free texts stay exactly as they stood.
    """
    return _cast(pl.col(name), column).alias(name)


def _cast(text: pl.Expr, column: dy.Column) -> pl.Expr:
    tidy = text.str.strip_chars()
    match column:
        case dy.Date():
            return _date(tidy)
        case dy.Datetime():
            return _moment(tidy)
        case dy.Bool():
            truth = dict.fromkeys(TRUE, True) | dict.fromkeys(FALSE, False)
            return tidy.str.to_lowercase().replace_strict(
                truth, default=None, return_dtype=pl.Boolean
            )
        case dy.Int64():
            return tidy.cast(pl.Int64, strict=False)
        case dy.Float64():
            number = tidy.cast(pl.Float64, strict=False)
            return pl.when(number.is_finite()).then(number)
        case dy.Enum():
            codes = {code.lower(): code for code in column.categories}
            return tidy.str.to_lowercase().replace_strict(
                codes, default=None, return_dtype=pl.String
            )
        case _ if known := (column.metadata or {}).get("known_codes"):
            codes = {code.lower(): code for code in known}
            return tidy.str.to_lowercase().replace_strict(codes, default=tidy)
        case _ if (column.metadata or {}).get("becomes") in ("key", "itself", "words", "listed"):
            return tidy
        case _:
            return text


def cast_columns(text: pl.DataFrame, columns: Mapping[str, dy.Column]) -> pl.DataFrame:
    """Cast columns of text as `cast` does; the other columns are left out."""
    if text.height < FEWEST:
        return text.select(cast(name, column) for name, column in columns.items())
    return text.select(cast_texts(text[name], column) for name, column in columns.items())


def fitting(text: pl.DataFrame, columns: Mapping[str, dy.Column]) -> dict[str, int]:
    """How many texts of each column are a value of it."""
    if text.height < FEWEST:
        return cast_columns(text, columns).count().row(0, named=True)
    # One after another, as all at once take memory.
    return {name: cast_texts(text[name], column).count() for name, column in columns.items()}


def cast_texts(texts: pl.Series, column: dy.Column) -> pl.Series:
    """Cast a column of text as `cast` does, faster where texts recur."""
    if is_typed(column) or "known_codes" in (column.metadata or {}):
        return converted(texts, lambda text: _cast(text, column))
    return texts.to_frame().select(cast(texts.name, column).alias(texts.name)).to_series()


def _date(text: pl.Expr) -> pl.Expr:
    day = text.str.replace(MIDNIGHT + "$", "")
    return pl.when(day.str.len_bytes() == ISO_LENGTH).then(
        day.str.to_date("%Y-%m-%d", strict=False)
    )


def _moment(text: pl.Expr) -> pl.Expr:
    """A day and time by the clocks of England and Wales; with a zone it is brought to them."""
    parts = text.str.extract_groups(MOMENT).struct
    stood = pl.concat_str(
        parts.field("day"),
        pl.lit(" "),
        parts.field("minute"),
        parts.field("second").fill_null(":00"),
    )
    zone = parts.field("zone").str.replace("Z", "+00:00")
    zoned = (
        pl.concat_str(stood, zone)
        .str.to_datetime("%Y-%m-%d %H:%M:%S%z", strict=False, time_unit="us")
        .dt.convert_time_zone(CLOCKS)
        .dt.replace_time_zone(None)
    )
    plain = stood.str.to_datetime("%Y-%m-%d %H:%M:%S", strict=False, time_unit="us")
    return pl.when(zone.is_null()).then(plain).otherwise(zoned)


def is_typed(column: dy.Column) -> bool:
    """Whether some texts are no value of the column."""
    return isinstance(column, (dy.Date, dy.Datetime, dy.Bool, dy.Int64, dy.Float64, dy.Enum))


def what_is_right(column: dy.Column) -> str:
    """What a value of the column must be, for whoever has to put it right."""
    match column:
        case dy.Date():
            return "a day that exists, written YYYY-MM-DD"
        case dy.Bool():
            return "true, false or blank"
        case dy.Datetime():
            return "a day and time that exist, written YYYY-MM-DD HH:MM"
        case dy.Float64():
            return "a number, nought or more"
        case dy.Int64():
            return "a whole number, nought or more"
        case dy.Enum():
            return f"one of {', '.join(column.categories)}"
        case _:
            return "a text"


def stored_type(column: dy.Column) -> pl.DataType:
    """The type in which a contract's column is stored; codes are kept as text."""
    return pl.String() if isinstance(column, dy.Enum) else column.dtype
