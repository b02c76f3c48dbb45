from datetime import date, timedelta

import duckdb
import pytest

from data.linkage import blocking
from data.linkage.people import comparable
from tests.data.linkage import population

JUNE = date(2012, 6, 21)
LETTERS = "bdfklmnprstv"
CROWD = blocking.FEW_BORN_ON_A_DAY + 1


def child(number: int, forename: str, surname: str, born: date, home: str) -> dict[str, object]:
    return population.row(
        f"{number:03}",
        "probation_child",
        forename=forename,
        surname=surname,
        birth_date=born,
        postcodes=[home],
    )


def strangers(count: int, born: date = JUNE) -> list[dict[str, object]]:
    """Children alike in nothing but their birth date: no initial, no sound, no home."""
    return [
        child(number, f"{letter}a{letter}a", f"{other}o{other}e", born, f"ZZ{number} 1AA")
        for number, (letter, other) in enumerate(
            zip(LETTERS[:count], reversed(LETTERS), strict=False)
        )
    ]


def compared(rows: list[dict[str, object]]) -> set[tuple[str, str]]:
    any_rule = " OR ".join(f"({rule})" for rule in blocking.RULES)
    with duckdb.connect() as db:
        people = blocking.with_blocks(comparable(population.frame(rows)))
        db.register("people", people.to_arrow())
        pairs = db.sql(
            f"""
            SELECT l.record_key, r.record_key FROM people AS l JOIN people AS r
            ON l.record_key < r.record_key AND ({any_rule})
            """
        )
        return set(pairs.fetchall())


def test_few_who_were_born_on_one_day_are_all_compared():
    few = blocking.FEW_BORN_ON_A_DAY
    assert len(compared(strangers(few))) == few * (few - 1) // 2


def test_of_many_born_on_one_day_those_who_agree_in_nothing_else_are_not_compared():
    assert len(compared(strangers(CROWD))) < CROWD


@pytest.mark.parametrize(
    ("forename", "surname", "home"),
    [
        ("Baba", "Other", "ZZ90 1AA"),  # the first name
        ("Bobe", "Other", "ZZ90 1AA"),  # its sound
        ("Other", "Vove", "ZZ90 1AA"),  # the surname
        ("Other", "Ash", "ZZ0 1AA"),  # the home
        ("Bill", "Vance", "ZZ90 1AA"),  # both initials
    ],
)
def test_of_many_born_on_one_day_those_who_agree_in_something_are_compared(
    forename: str, surname: str, home: str
):
    again = child(99, forename, surname, JUNE, home)
    assert ("000", "099") in compared([*strangers(CROWD), again])


def test_a_postcode_of_very_many_brings_nobody_together(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(blocking, "MOST_AT_A_POSTCODE", 3)
    years_apart = [
        child(number, "Baba", surname, JUNE + timedelta(days=800 * number), "ZZ1 1AA")
        for number, surname in enumerate(("Vove", "Toke", "Sabe", "Rime"))
    ]
    assert compared(years_apart[:3]) == {("000", "001"), ("000", "002"), ("001", "002")}
    assert compared(years_apart) == set()
