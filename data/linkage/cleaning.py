"""Names, postcodes and identifiers as written, brought to one form for comparing."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import polars as pl

NICKNAMES = Path(__file__).parent / "nicknames.csv"

TITLES = frozenset({"mr", "mrs", "ms", "miss", "master", "dr"})

NOT_A_NAME = frozenset({"unknown", "unborn", "baby", "tbc", "not", "known", "unnamed"})
"""What people write in a name box when they do not know the name."""

SOUND_CLASSES = str.maketrans(
    {
        **dict.fromkeys("bfpv", "1"),
        **dict.fromkeys("cgjkqsxz", "2"),
        **dict.fromkeys("dt", "3"),
        **dict.fromkeys("l", "4"),
        **dict.fromkeys("mn", "5"),
        **dict.fromkeys("r", "6"),
        **dict.fromkeys("aeiouhwy", None),
    }
)
"""Letters that sound alike. Source: Soundex (US National Archives), without its first letter."""

SOUND_LENGTH = 4
"""How many classes a sound keeps, in the manner of Soundex."""


def words(written: str | None) -> list[str]:
    """Split a written name into lower-case words of the letters a to z.

    Accents fall away, apostrophes close up (O'Brien is one word), hyphens part words.
    Titles and words that stand for "unknown" are left out.
    """
    if not written:
        return []
    plain = unicodedata.normalize("NFKD", written.replace("ß", "ss").replace("ø", "o"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    plain = re.sub(r"[\u2019\u2018'`´]", "", plain)
    found = re.findall(r"[a-z]+", plain)
    return [word for word in found if word not in TITLES and word not in NOT_A_NAME]


def split_full_name(written: str | None) -> tuple[str | None, str | None]:
    """Split a name from one box into forenames and surname.

    "Surname, Forename" and "Forename Surname" are both understood; a surname in
    capitals beside other words in small letters is taken for the surname wherever it
    stands. A single word is a forename, with a null surname.
    """
    if not written or not words(written):
        return None, None
    before, comma, after = written.partition(",")
    if comma and words(before) and words(after):
        return after.strip(), before.strip()
    parts = [part for part in written.replace(",", " ").split() if words(part)]
    if len(parts) == 1:
        return parts[0], None
    if _is_shouted(parts[0]) and not any(_is_shouted(part) for part in parts[1:]):
        return " ".join(parts[1:]), parts[0]
    return " ".join(parts[:-1]), parts[-1]


def _is_shouted(part: str) -> bool:
    return len(part) > 1 and part.isupper()


@cache
def sound(word: str) -> str:
    """Give the consonants of a word by class, so that spellings of one sound agree.

    Unlike Soundex it keeps no first letter, since Kayleigh and Caylee are one name.
    """
    opening = "0" if word[:1] in "aeiouhwy" else ""
    voiced = re.sub(r"(.)\1+", r"\1", word.replace("gh", ""))
    classes = voiced.translate(SOUND_CLASSES)
    return (opening + re.sub(r"(.)\1+", r"\1", classes))[:SOUND_LENGTH]


@cache
def nickname_roots() -> dict[str, list[str]]:
    """The names that each name may stand for, itself among them (alex: alexander, alexandra)."""
    roots: dict[str, set[str]] = {}
    for row in pl.read_csv(NICKNAMES, comment_prefix="#").iter_rows(named=True):
        for variant in [row["name"], *row["variants"].split()]:
            roots.setdefault(variant, {variant}).add(row["name"])
    return {name: sorted(found) for name, found in roots.items()}


POSTCODE = r"\b([A-Z]{1,2}[0-9][A-Z0-9]? *[0-9][A-Z]{2})\b"
"""Outward and inward code. Source: UK Government Data Standards Catalogue, postcode."""


def address(column: str) -> pl.Expr:
    """The words and numbers of an address in small letters, without a British postcode.

    Null where nothing else is left: postcodes are compared for themselves.
    """
    words_of = (
        pl.col(column)
        .str.to_uppercase()
        .str.replace_all(POSTCODE, " ")
        .str.to_lowercase()
        .str.replace_all(r"[\u2019'`]", "")
        .str.replace_all("[^a-z0-9]+", " ")
        .str.strip_chars()
    )
    return pl.when(words_of != "").then(words_of)


def postcode(column: str) -> pl.Expr:
    """A postcode without spaces in capitals; null unless it has the form of one.

    Beside British ones, four or five digits with nothing else: those of other countries.
    """
    written = pl.col(column).str.to_uppercase()
    abroad = written.str.extract(r"^ *([0-9]{4,5}) *$")
    return pl.coalesce(written.str.extract(POSTCODE).str.replace_all(" ", ""), abroad)


def identifier(column: str) -> pl.Expr:
    """An identifier's letters and digits in capitals; null where nothing is left."""
    kept = pl.col(column).str.to_uppercase().str.replace_all(r"[^A-Z0-9]", "")
    return pl.when(kept != "").then(kept)
