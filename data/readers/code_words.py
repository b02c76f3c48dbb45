"""Read a code from its words, as exports for people write them: Male, Child Protection."""

import dataframely as dy
import polars as pl

from data.contracts.social_care import SEX
from data.readers.contract_words import SEX_WORDS
from data.readers.meaning import meaning


def in_codes(frame: pl.DataFrame, name: str, column: dy.Enum) -> tuple[pl.DataFrame, list[str]]:
    """Put the code where its meaning stands, or the code in other letters; say how often.

    A wording that two codes share, or that is another's code, stays as it is.
    """
    codes = list(column.categories)
    known = {code.lower() for code in codes}
    stood = frame[name]
    said = [text for text in stood.unique().drop_nulls() if text.strip().lower() not in known]
    if not said:
        return frame, []
    by_words = _by_words(column)
    read = {text: code for text in said if (code := by_words.get(meaning(text)))}
    if not read:
        return frame, []
    times = int(stood.is_in(list(read)).sum())
    told = f"{name}: codes were read from their words ({times:,} cell{'' if times == 1 else 's'})"
    return frame.with_columns(pl.col(name).replace(read)), [told]


def _by_words(column: dy.Enum) -> dict[str, str]:
    codes = list(column.categories)
    meanings: dict[str, str] = (column.metadata or {}).get("codes", {})
    pairs = [
        *((code, code) for code in codes),
        *((words, code) for code, words in meanings.items()),
    ]
    if codes == list(SEX):
        pairs += SEX_WORDS.items()
    found: dict[str, set[str]] = {}
    for words, code in pairs:
        found.setdefault(meaning(words), set()).add(code)
    return {words: codes.pop() for words, codes in found.items() if len(codes) == 1}
