"""How many of the people whom an agency sent can be linked, by body and quarter."""

from datetime import date

from tests.sql.test_supply import PLACES, YEAR


def person(key: str, source: str, *, name: bool = True, born: bool = True) -> dict:
    return {"record_key": key, "source": source, "has_name": name, "has_birth_date": born}


def of(key: str, agency: str, place: str, period: dict = YEAR) -> dict:
    return {"record_key": key, "agency": agency, "place_code": place, **period}


def linkable(ask) -> list[tuple]:
    return ask("SELECT body_code, source, people, linkable FROM measures.linkable ORDER BY ALL")


def test_it_takes_a_name_and_a_birth_date_and_every_body_that_the_place_sends_for(given, ask):
    given(PLACES)
    given(
        {
            "person_link": [
                person("Ada", "yot_person"),
                person("Ben", "yot_person", name=False),
                person("Cal", "yot_person", born=False),
                person("Dot", "social_care_person"),
            ],
            "person_sent": [
                *(of(key, "yot", "Y01") for key in ("Ada", "Ben", "Cal")),
                of("Dot", "social_care", "002"),
            ],
        }
    )
    assert linkable(ask) == [
        ("L01", "yot_person", 3, 1),
        ("L02", "social_care_person", 1, 1),
        ("R01", "social_care_person", 1, 1),
        ("Y01", "yot_person", 3, 1),
    ]


def test_each_table_of_people_is_told_of_but_that_of_household_adults(given, ask):
    given(PLACES)
    sources = ("probation_person", "probation_child", "yot_household_adult")
    given(
        {
            "person_link": [person(source, source) for source in sources],
            "person_sent": [of(source, "probation", "R01") for source in sources],
        }
    )
    found = [row for row in linkable(ask) if row[0] == "L02"]
    assert found == [("L02", "probation_child", 1, 1), ("L02", "probation_person", 1, 1)]


def test_a_record_counts_once_and_only_in_quarters_of_which_it_was_sent(given, ask):
    given(PLACES)
    earlier = {"period_start": date(2024, 4, 1), "period_end": date(2025, 3, 31)}
    mended = {"period_start": date(2026, 1, 1), "period_end": date(2026, 3, 31)}
    given(
        {
            "person_link": [person("Ada", "yot_person"), person("Ben", "yot_person")],
            "person_sent": [
                *(of("Ada", "yot", "Y01", period) for period in (YEAR, mended)),
                of("Ben", "yot", "Y01", earlier),
            ],
        }
    )
    assert linkable(ask) == [("L01", "yot_person", 1, 1), ("Y01", "yot_person", 1, 1)]
