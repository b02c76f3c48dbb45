"""Which values a receipt must not show: what could say who somebody is, wherever it slipped to."""

import re
from collections.abc import Collection
from datetime import date

import dataframely as dy

from data.contracts import TABLES
from data.unlisted_codes import looks_like_a_code

SHORTEST_NAME = 2
"""Letters (our own choice: there are families called Li and Ng)."""
LONGEST_CODE = 5
"""Letters and digits of a code that is shown (nDelius has REG15; an id or a postcode is longer)."""
DAYS_SHOWN_FROM = -1
"""Years from that in which the period begins to the first of which a day is shown. Our own choice:
an event that a return tells wrong is mostly of its own year or of that before, and whoever is
past infancy was born earlier."""
DAYS_SHOWN_TO = 10
"""Years to the last, from the same. Our own choice: a year mistyped by a digit is nearer, and those
born by 1968, whom a system that knows two digits of a year puts into 2036 to 2068, are further."""
DAY = re.compile(
    r"(?:\d{1,2}[/.-]\d{1,2}[/.-](?P<last>\d{4})|(?P<first>\d{4})(?P<parted>[/.-]?)\d{1,2}(?P=parted)\d{1,2})"
    r"(?:[T ]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?"
)
"""What is written as a day with its year in full, whether there is such a day or not."""

Numbers = tuple[int, int, int]
"""A day by its numbers, whichever of two is the month's."""


def is_hidden(
    table: str, column: str, value: str | None, period_start: date, births: Collection[Numbers] = ()
) -> bool:
    """Whether a value must be masked: it identifies, or could be what does in another column.

    Args:
        period_start: the first day of the period of which the file is sent.
        births: birth dates that are known, as `numbers_of` has them.
    """
    if value is None or identifies(table, column):
        return True
    # A name, an id or a birth date that slipped into another column must not be shown there.
    match TABLES[table].columns()[column]:
        case dy.Enum() as code if "code_list" in (code.metadata or {}):
            return _may_identify(value) and not looks_like_a_code(value.strip(), code.categories)
        case dy.Enum() | dy.Bool():
            return _may_identify(value)
        case dy.Date() | dy.Datetime():
            return not _is_day_near(value, period_start) or numbers_of(value) in births
        case dy.Int64() | dy.Float64():
            return any(letter.isalpha() for letter in value) or len(value) > LONGEST_CODE
        case _:
            return True


def numbers_of(value: str) -> Numbers | None:
    """Year of a day, then its other two numbers, the smaller first; null if it is none."""
    written = DAY.fullmatch(value.strip())
    if written is None:
        return None
    year = written["first"] or written["last"]
    first, second = sorted(int(part) for part in re.findall(r"\d{1,2}", _without(value, year))[:2])
    return int(year), first, second


def _without(value: str, year: str) -> str:
    before, _, after = value.strip().partition(year)
    return before or after


def identifies(table: str, column: str) -> bool:
    """Whether the column says who somebody is, so that its values are masked.

    A column that the contract does not know is taken to identify.
    """
    known = TABLES[table].columns().get(column)
    return known is None or (known.metadata or {}).get("becomes") != "itself"


def _may_identify(value: str) -> bool:
    """Whether what stands in place of a code could be a name, an id, a postcode or a day."""
    letters = sum(letter.isalpha() for letter in value)
    is_word = letters >= SHORTEST_NAME and not any(letter.isdigit() for letter in value)
    return is_word or len(value) > LONGEST_CODE


def _is_day_near(value: str, period_start: date) -> bool:
    """Whether it is a day, and of a year in which hardly anyone told of here was born."""
    written = DAY.fullmatch(value.strip())
    if written is None:
        return False
    year = int(written["first"] or written["last"])
    return DAYS_SHOWN_FROM <= year - period_start.year <= DAYS_SHOWN_TO
