"""A heading as a note shows it: a person's name that stands for one must not be told.

A table without a header shows its first row in place of one, and a spreadsheet may have a child's
name above a column of remarks.
"""

import re
from difflib import get_close_matches
from functools import cache

from data.readers.annex_a_care import LISTS, WORDINGS
from data.readers.dataset_columns import COLUMNS as DATASET_COLUMNS
from data.readers.known_headings import known_names
from data.readers.meaning import meaning
from data.readers.ssda903_columns import OTHER_HEADINGS

LONGEST_HEADER = 110
"""Letters of a header that a note shows (our own choice: the longest known has 106)."""
IDENTIFIES = re.compile(r"\d{5,}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}")
"""An id's run of figures, or a day: no heading of a return has either."""
ALIKE = 0.85
"""How alike a heading and a known one are, of 1, one of which is meant to be the other (our own
choice: `pers_ethnicty` is)."""
WORDS = re.compile(r"[^\W\d_]+")
COMMON_WORDS = frozenset(
    {
        *("and", "column", "comment", "comments", "description", "end", "extra", "extract", "file"),
        *("in", "local", "note", "notes", "of", "officer", "ref", "reference", "row", "size"),
        *("codes", "contents", "cover", "guidance", "index", "instructions", "lookup", "lookups"),
        *("readme", "sheet", "summary", "validation", "version"),
        *("start", "system", "text", "the", "theirs", "worker", "year", "years"),
    }
)
"""Words of headings and of names of sheets that stand in none that is known, and are nobody's name
(our own list)."""


def shown(heading: str, position: int) -> str:
    """A heading if it is made of known words, otherwise the letters of its column.

    Args:
        position: in the table, from 0.
    """
    if is_known_wording(heading):
        return cut(heading)
    return f"column {letters(position)} (heading not shown: not one that we know)"


def quoted(heading: str, position: int) -> str:
    """As `shown`, a heading that is shown between quotes."""
    said = shown(heading, position)
    return f'"{said}"' if said == cut(heading) else said


def cut(heading: str) -> str:
    """A heading, cut where it is long."""
    return heading if len(heading) <= LONGEST_HEADER else heading[:LONGEST_HEADER] + "..."


def is_known_wording(heading: str) -> bool:
    """Whether a heading is like one that we know, or has no word but those that stand in one."""
    if IDENTIFIES.search(heading):
        return False
    words = {word.casefold() for word in WORDS.findall(heading)}
    if not words:
        return False
    is_of_dataset = heading.strip().lower().startswith(_prefixes())
    return (
        is_of_dataset
        or all(map(is_known_word, words))
        or bool(get_close_matches(meaning(heading), _known_meanings(), n=1, cutoff=ALIKE))
    )


def is_known_word(word: str) -> bool:
    """Whether a word in small letters stands in a heading that we know, or is on our own list."""
    return word in _known_words() or word in COMMON_WORDS


def letters(position: int) -> str:
    """A column's letters in a spreadsheet, by its position from 0."""
    more, last = divmod(position, 26)
    return (letters(more - 1) if more else "") + chr(ord("A") + last)


@cache
def _headings() -> frozenset[str]:
    of_lists = {heading for each in LISTS.values() for heading in each.headers}
    worded = {wording for wordings in WORDINGS.values() for wording in wordings}
    return known_names() | of_lists | worded | set(OTHER_HEADINGS)


@cache
def _known_words() -> frozenset[str]:
    return frozenset(word.casefold() for each in _headings() for word in WORDS.findall(each))


@cache
def _known_meanings() -> tuple[str, ...]:
    return tuple({meaning(each) for each in _headings()})


@cache
def _prefixes() -> tuple[str, ...]:
    """How the headings of each table of the Standard Safeguarding Dataset begin."""
    names = (name for columns in DATASET_COLUMNS.values() for name in columns.values())
    return tuple({f"{name.partition('_')[0]}_" for name in names if "_" in name})
