"""Read days in the forms that systems write them, where only one reading is possible."""

from collections.abc import Iterable, Mapping
from datetime import date

import dataframely as dy
import polars as pl

ISO = r"^\d{4}-\d\d-\d\d$"
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = f"(?i)(?<month>{'|'.join(MONTHS)})[a-z]*"
TIME = r"(?<time>(?:[T ]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AaPp][Mm])?)?)"
NUMBERED = (
    rf"^\s*(?<first>\d{{1,2}})(?<parted>[/.-])(?<second>\d{{1,2}})[/.-](?<year>\d{{4}}){TIME}\s*$"
)
NAMED = (
    rf"^\s*(?<day>\d{{1,2}})(?:st|nd|rd|th)?[ ./-]*{MONTH}[ ,./-]*(?<year>\d{{4}}){TIME}\s*$",
    # As SQL Server writes a day unasked: Apr  1 2025 12:00AM.
    rf"^\s*{MONTH}[ .]+(?<day>\d{{1,2}}),? +(?<year>\d{{4}}){TIME}\s*$",
)
YEAR_FIRST = (
    rf"^\s*(?<year>\d{{4}})[/.](?<month>\d{{1,2}})[/.](?<day>\d{{1,2}}){TIME}\s*$",
    r"^\s*(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?<time>)\s*$",
)
TIMED = rf"^\s*(?<year>\d{{4}})-(?<month>\d\d)-(?<day>\d\d){TIME}(?<zone>(?:Z|[+-]\d\d:?\d\d)?)\s*$"
MIDNIGHT = r"^[T ]+00:00(:00(\.0+)?)?$"
SPREADSHEET_NUMBER = r"^\s*(\d{5})(?:\.\d+)?\s*$"
SPREADSHEET_FIRST = date(1899, 12, 30)
"""The day with number nought in Excel, for all days from March 1900 on."""
MOST_MONTHS = 12


def is_day(column: dy.Column) -> bool:
    """Whether a column holds days, with or without a time."""
    return isinstance(column, (dy.Date, dy.Datetime))


def exists(day: pl.Expr) -> pl.Expr:
    """Whether a text that begins as 2026-03-31 is of a day that there is; false for null."""
    day_alone = day.str.slice(0, len("2026-03-31"))
    return day_alone.str.to_date("%Y-%m-%d", strict=False).is_not_null()


def odd_days(frame: pl.DataFrame, names: Iterable[str]) -> dict[str, pl.Series]:
    """The different texts of columns of days that are not written as 2026-03-31.

    Of a million rows some thousand days are different, and most files have no odd one.
    """
    texts = {name: frame[name].unique().cast(pl.String).drop_nulls() for name in names}
    odd = {name: text.filter(~text.str.contains(ISO)) for name, text in texts.items()}
    return {name: text for name, text in odd.items() if len(text)}


def days_come_first(odd: Iterable[pl.Series], *, by_format: bool = False) -> bool:
    """Whether 03/04/2025 is the third of April in a file of which these are the odd days.

    It is where the format says so, or a day of the file has a number above 12 in front; never
    where a day has one second.
    """
    shown = by_format
    for texts in odd:
        parts = texts.str.extract_groups(NUMBERED).struct
        first, second = (parts.field(part).cast(pl.Int64) for part in ("first", "second"))
        if (second > MOST_MONTHS).any():
            return False
        shown = shown or bool((first > MOST_MONTHS).any())
    return shown


def with_iso_days(
    frame: pl.DataFrame,
    odd: Mapping[str, pl.Series],
    columns: Mapping[str, dy.Column],
    day_first: bool,
) -> tuple[pl.DataFrame, list[str]]:
    """Write days as 2026-03-31 and say in which forms they stood, column by column.

    What is no day, as 31/06/2025, stays as it stands, so that it is told so.

    Args:
        frame: texts.
        odd: the odd days of its columns, as `odd_days` finds them.
        columns: the contract's.
        day_first: 03/04/2025 is the third of April; otherwise it stays as it stands.
    """
    notes = []
    for name, texts in odd.items():
        found = texts.to_frame(name)
        for words, day in _forms(name, day_first, isinstance(columns[name], dy.Datetime)):
            read = found.with_columns(day.alias("read")).filter(exists(pl.col("read")))
            found = found.join(read, on=name, how="anti")
            if read.height:
                times = int(frame[name].is_in(read[name].implode()).sum())
                frame = frame.with_columns(pl.col(name).replace(read[name], read["read"]))
                cells = f"{times:,} cell{'' if times == 1 else 's'}"
                notes.append(f"{name}: days were read from {words} ({cells})")
    return frame, notes


def _forms(name: str, day_first: bool, keeps_time: bool) -> list[tuple[str, pl.Expr]]:
    """Each form that a day may have, in words, with the day as it is to be written."""
    text = pl.col(name)
    forms = [
        ("the month's name", pl.coalesce(*(_written(text, form, keeps_time) for form in NAMED))),
        (
            "YYYYMMDD or YYYY/MM/DD",
            pl.coalesce(*(_written(text, form, keeps_time) for form in YEAR_FIRST)),
        ),
        ("DD/MM/YYYY", _numbered(text, day_first, keeps_time)),
    ]
    if not keeps_time:
        number = text.str.extract(SPREADSHEET_NUMBER).cast(pl.Int64)
        counted = pl.lit(SPREADSHEET_FIRST) + pl.duration(days=number)
        forms += [
            ("a spreadsheet's number of the day", counted.dt.to_string("%Y-%m-%d")),
            ("days with the time 00:00, which was left out", _without_time(text, midnight=True)),
            (
                "days with a time or a time zone, which was left out",
                _without_time(text, midnight=False),
            ),
        ]
    return forms


def _written(text: pl.Expr, form: str, keeps_time: bool) -> pl.Expr:
    parts = text.str.extract_groups(form).struct
    month = parts.field("month").str.to_lowercase()
    number = month.replace({short: str(at) for at, short in enumerate(MONTHS, 1)})
    return _iso(parts.field("year"), number, parts.field("day"), parts.field("time"), keeps_time)


def _numbered(text: pl.Expr, day_first: bool, keeps_time: bool) -> pl.Expr:
    parts = text.str.extract_groups(NUMBERED).struct
    first, second = parts.field("first"), parts.field("second")
    # A day above the 12th, or the same number twice, can be read in one way only.
    sure = (first.cast(pl.Int64) > MOST_MONTHS) | (first.str.zfill(2) == second.str.zfill(2))
    day = _iso(parts.field("year"), second, first, parts.field("time"), keeps_time)
    return pl.when(pl.lit(day_first) | sure).then(day)


def _iso(year: pl.Expr, month: pl.Expr, day: pl.Expr, time: pl.Expr, keeps_time: bool) -> pl.Expr:
    date_alone = pl.concat_str(year, month.str.zfill(2), day.str.zfill(2), separator="-")
    if not keeps_time:
        return date_alone
    # A time with AM or PM stays as it stands, and is told.
    plain = time.str.strip_chars("T ")
    fits = plain.str.contains(r"^\d\d:\d\d(:\d\d(\.\d+)?)?$")
    return pl.when(fits).then(pl.concat_str(date_alone, plain, separator=" "))


def _without_time(text: pl.Expr, *, midnight: bool) -> pl.Expr:
    parts = text.str.extract_groups(TIMED).struct
    is_midnight = parts.field("time").str.contains(MIDNIGHT)
    has_more = (parts.field("time") != "") | (parts.field("zone") != "")
    day = pl.concat_str(
        parts.field("year"), parts.field("month"), parts.field("day"), separator="-"
    )
    return pl.when(is_midnight if midnight else has_more).then(day)
