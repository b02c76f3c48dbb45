"""How two records of people are compared, level by level, strongest first.

Each level has a starting value of m: among pairs of records of one person, how often
the pair falls into that level. They are our own judgement of British administrative
records, and hold until enough records have come in to train on (`training.py`); u, the
same among pairs of strangers, stands beside it.
"""

import splink.comparison_level_library as level
from splink.comparison_library import CustomComparison
from splink.internals.comparison_level_creator import ComparisonLevelCreator

CLOSE_SPELLING = 0.92
SIMILAR_SPELLING = 0.8
"""Jaro-Winkler similarity, 0 to 1; Splink's own name comparison uses 0.92, 0.88 and 0.7."""

MOST_WORDS = 0.7
SOME_WORDS = 0.4
"""Share of the longer address' words that both hold: a move within a street keeps some."""

RAREST_NAME = 0.0001
"""Term frequency below which a name counts as no rarer: most such are slips of the pen."""

YEAR = 366
"""Days by which an age may be out: a birthday missed, or an age of last year."""

JANUARY_FIRST = "(month({0}) = 1 AND day({0}) = 1)"
"""The first of January stands for a year of birth without a day."""


SWAPPED = (
    "((list_contains(surnames_r, forename_l) "
    f"OR jaro_winkler_similarity(forename_l, surname_r) >= {CLOSE_SPELLING}) "
    "AND (list_contains(surnames_l, forename_r) "
    f"OR jaro_winkler_similarity(surname_l, forename_r) >= {CLOSE_SPELLING}))"
)
"""Each stands in the other's box, or nearly; of a double-barrelled name a part is enough."""


def _level(says: str, sql: str, m: float, u: float) -> ComparisonLevelCreator:
    return level.CustomLevel(sql, label_for_charts=says).configure(m_probability=m, u_probability=u)


def _exact(column: str, m: float, u: float, *, by_frequency: bool) -> ComparisonLevelCreator:
    exact = level.ExactMatchLevel(column).configure(m_probability=m, u_probability=u)
    if by_frequency:
        exact.configure(tf_adjustment_column=column, tf_minimum_u_value=RAREST_NAME)
    return exact


def _null(*columns: str) -> ComparisonLevelCreator:
    return _absent(" OR ".join(f"{name}_l IS NULL OR {name}_r IS NULL" for name in columns))


def _absent(sql: str) -> ComparisonLevelCreator:
    return level.CustomLevel(sql, label_for_charts="not recorded").configure(is_null_level=True)


def _else(says: str, m: float, u: float) -> ComparisonLevelCreator:
    return level.ElseLevel().configure(m_probability=m, u_probability=u, label_for_charts=says)


def _like(column: str, similarity: float) -> str:
    return f"jaro_winkler_similarity({column}_l, {column}_r) >= {similarity}"


def _one_slip(column: str) -> str:
    """One letter more, fewer, other or two changed about: what may be seen at once goes first."""
    here, there = f"{column}_l", f"{column}_r"
    return (
        f"(abs(length({here}) - length({there})) <= 1 AND ({here}[1] = {there}[1] "
        f"OR {here}[-1] = {there}[-1] OR least(length({here}), length({there})) <= 2) "
        f"AND damerau_levenshtein({here}, {there}) <= 1)"
    )


def forename(*, by_frequency: bool) -> CustomComparison:
    """First names; "another name" is the contradiction that keeps twins apart."""
    initial = "(length(forename_l) = 1 OR length(forename_r) = 1) AND forename_l[1] = forename_r[1]"
    nickname = (
        "list_contains(forename_roots_l, forename_r) OR list_contains(forename_roots_r, forename_l)"
    )
    # Two short forms of one name are weaker than the name and its short form.
    similar = (
        "list_has_any(forename_roots_l, forename_roots_r) "
        f"OR {_like('forename', SIMILAR_SPELLING)} OR forename_sound_l = forename_sound_r "
        f"OR {_one_slip('forename')}"
    )
    return CustomComparison(
        output_column_name="forename",
        comparison_levels=[
            _null("forename"),
            _exact("forename", 0.8, 0.006, by_frequency=by_frequency),
            _level("nickname", nickname, 0.06, 0.004),
            _level("close spelling", _like("forename", CLOSE_SPELLING), 0.05, 0.003),
            _level("surname and forename swapped", SWAPPED, 0.01, 0.00001),
            _level("initial", initial, 0.02, 0.001),
            _level("similar spelling", similar, 0.04, 0.02),
            _level("middle name", "list_has_any(given_names_l, given_names_r)", 0.01, 0.01),
            _else("another name", 0.01, 0.95),
        ],
    )


def surname(*, by_frequency: bool) -> CustomComparison:
    """Family names, which marriage, care and hyphens change."""
    similar = f"{_like('surname', SIMILAR_SPELLING)} OR surname_sound_l = surname_sound_r"
    return CustomComparison(
        output_column_name="surname",
        comparison_levels=[
            _null("surname"),
            _exact("surname", 0.82, 0.003, by_frequency=by_frequency),
            _level("a part or alias", "list_has_any(surnames_l, surnames_r)", 0.04, 0.001),
            _level("close spelling", _like("surname", CLOSE_SPELLING), 0.05, 0.003),
            # One swap, one piece of evidence: the first names have told it.
            _absent(SWAPPED),
            _level("similar spelling", similar, 0.03, 0.03),
            _else("another name", 0.05, 0.95),
        ],
    )


def birth_date() -> CustomComparison:
    """Dates of birth, or ages; "another date" is what keeps father and son apart."""
    dated = "birth_date_l IS NOT NULL AND birth_date_r IS NOT NULL"
    either_january = (
        f"({JANUARY_FIRST.format('birth_date_l')} OR {JANUARY_FIRST.format('birth_date_r')}) "
        "AND abs(year(birth_date_l) - year(birth_date_r)) <= 1"
    )
    agreeing = [f"{part}(birth_date_l) = {part}(birth_date_r)" for part in ("year", "month", "day")]
    one_off = (
        f"({' OR '.join(agreeing)}) AND damerau_levenshtein("
        "strftime(birth_date_l, '%Y%m%d'), strftime(birth_date_r, '%Y%m%d')) <= 1"
    )
    two_of_three = " OR ".join(
        f"({agreeing[one]} AND {agreeing[other]})" for one, other in ((0, 1), (0, 2))
    )
    age_agrees = "born_from_l <= born_to_r AND born_from_r <= born_to_l"
    age_is_near = f"born_from_l - {YEAR} <= born_to_r AND born_from_r - {YEAR} <= born_to_l"
    return CustomComparison(
        output_column_name="birth_date",
        comparison_levels=[
            _null("born_from", "born_to"),
            _exact("birth_date", 0.88, 0.00015, by_frequency=False),
            _level("age agrees", f"NOT ({dated}) AND {age_agrees}", 0.05, 0.05),
            _level("age is near", f"NOT ({dated}) AND {age_is_near}", 0.01, 0.1),
            _level("day and month swapped", "birth_date_l = swapped_birth_date_r", 0.02, 0.00006),
            _level("one digit off", one_off, 0.03, 0.004),
            _level("first of January", either_january, 0.01, 0.001),
            _level("two parts of three", two_of_three, 0.01, 0.006),
            _else("another date or age", 0.002, 0.79),
        ],
    )


def place() -> CustomComparison:
    """The home: latest postcode, earlier ones, the household that named the person.

    That household's postcode speaks for a pair if it is the same, but not against it:
    a parent named by a child may live apart.
    """
    own_unknown = "(postcode_l IS NULL OR postcode_r IS NULL)"
    nothing_shared = (
        "NOT (list_has_any(homes_l, homes_r) OR coalesce(family_key_l = family_key_r, false))"
    )
    return CustomComparison(
        output_column_name="postcode",
        comparison_levels=[
            _absent(f"{own_unknown} AND {nothing_shared}"),
            _level("same household", "family_key_l = family_key_r", 0.1, 0.00005),
            _level("same postcode", "postcode_l = postcode_r", 0.5, 0.0001),
            _level("earlier or family postcode", "list_has_any(homes_l, homes_r)", 0.1, 0.0001),
            _level("one slip", _one_slip("postcode"), 0.02, 0.004),
            _level("same sector", "sector_l = sector_r", 0.05, 0.003),
            _level("same district", "outward_l = outward_r", 0.05, 0.02),
            _else("elsewhere", 0.2, 0.977),
        ],
    )


def address() -> CustomComparison:
    """The address in one line without its postcode, which `place` compares."""
    shared = "len(list_intersect(address_words_l, address_words_r))"
    most = "greatest(len(address_words_l), len(address_words_r))"
    return CustomComparison(
        output_column_name="address",
        comparison_levels=[
            _null("address"),
            _exact("address", 0.5, 0.0001, by_frequency=False),
            _level("most words", f"{shared} >= {MOST_WORDS} * {most}", 0.15, 0.0003),
            _level("close spelling", _like("address", CLOSE_SPELLING), 0.05, 0.0003),
            _level("some words", f"{shared} >= {SOME_WORDS} * {most}", 0.1, 0.03),
            _else("another address", 0.2, 0.97),
        ],
    )


def sex() -> CustomComparison:
    """Sex, where both records say it."""
    return CustomComparison(
        output_column_name="sex",
        comparison_levels=[
            _null("sex"),
            _exact("sex", 0.99, 0.5, by_frequency=False),
            _else("other sex", 0.01, 0.5),
        ],
    )


def identifier(columns: tuple[str, ...]) -> CustomComparison:
    """Identifiers of other systems that both records hold."""
    same = " OR ".join(f"{name}_l = {name}_r" for name in columns)
    none_in_both = " AND ".join(f"({name}_l IS NULL OR {name}_r IS NULL)" for name in columns)
    return CustomComparison(
        output_column_name="identifier",
        comparison_levels=[
            _absent(none_in_both),
            _level("one is the same", same, 0.95, 0.000001),
            _else("all differ", 0.05, 0.999999),
        ],
    )
