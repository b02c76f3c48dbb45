from datetime import date
from functools import partial
from typing import Any

import polars as pl
import pytest

from data.linkage.people import comparable
from data.linkage.records import link_records
from tests.data.linkage import population
from tests.data.linkage.population import row

HOME = "ZZ3 1AB"
ELSEWHERE = "ZZ48 7HJ"

social_care = partial(row, source="social_care_person", place_code="001")
child_at_risk = partial(row, source="probation_child")
team_child = partial(row, source="yot_person", place_code="Y01")
offender = partial(row, source="probation_person", person_kind="adult")
mother = partial(row, source="social_care_person", place_code="001", person_kind="adult")
household_adult = partial(row, source="yot_household_adult", person_kind="adult")


def person(forename: str, surname: str, born: date | None, *homes: str) -> dict[str, Any]:
    return {
        "forename": forename,
        "surname": surname,
        "birth_date": born,
        "postcodes": list(homes),
    }


MAY = date(2014, 5, 3)
JUNE = date(2012, 6, 21)

ROWS = [
    child_at_risk("three 1", **person("Kayleigh", "Thornby", MAY, HOME), family_key="x"),
    child_at_risk("three 2", **person("Kayley", "Thornby", MAY, HOME), family_key="x"),
    child_at_risk("three 3", **person("Caylee", "Thornby", MAY, HOME), family_key="x"),
    social_care("three of the council", **person("Kayleigh", "Thornby", MAY, HOME)),
    child_at_risk("short", **person("Mike", "Tornham", MAY, HOME), family_key="w"),
    child_at_risk("slip", **person("Miichael", "Tornham", MAY, HOME), family_key="w"),
    social_care("full", **person("Michael", "Tornham", MAY, HOME)),
    social_care("swapped 1", **person("Martha", "Corwell", date(2011, 3, 8), HOME)),
    team_child("swapped 2", **person("Martha", "Corwell", date(2011, 8, 3), ELSEWHERE)),
    social_care("twin 1", **person("Amber", "Fenwood", JUNE, HOME), sex="F"),
    social_care("twin 2", **person("Scarlett", "Fenwood", JUNE, HOME), sex="F"),
    team_child("twin 1 of the team", **person("Amber", "Fenwood", JUNE, HOME), sex="F"),
    child_at_risk("lone twin", **person("Joseph", "Harley", JUNE, HOME), sex="M"),
    team_child("other lone twin", **person("Reuben", "Harley", JUNE, HOME), sex="M"),
    child_at_risk("sibling 1", **person("Owen", "Garby", date(2013, 1, 9), HOME), family_key="y"),
    child_at_risk("sibling 2", **person("Freya", "Garby", date(2015, 2, 14), HOME), family_key="y"),
    child_at_risk("sibling 3", **person("Elliot", "Garby", None, HOME), family_key="y"),
    child_at_risk("sibling 4", **person("Imogen", "Garby", None, HOME), family_key="y"),
    social_care("nickname 1", **person("Elizabeth", "Norham", date(2010, 10, 2), HOME)),
    team_child("nickname 2", **person("Libby", "Norham", date(2010, 10, 2), ELSEWHERE)),
    social_care("order 1", **person("Lewis", "Benton-Gale", date(2012, 4, 30), HOME)),
    team_child("order 2", **person("BENTON GALE", "Lewis", date(2012, 4, 30))),
    social_care("accent 1", **person("Zoë", "O'Lanley", date(2012, 9, 17), HOME)),
    team_child("accent 2", **person("ZOE", "OLanley", date(2012, 9, 17))),
    social_care("twice 1", **person("Ivy", "Halton", date(2016, 7, 7), HOME)),
    social_care("twice 2", **person("Ivy", "Halton", date(2016, 7, 7), HOME)),
    child_at_risk(
        "aged", **person("Rowan", "Wathwood", None, HOME), age=9, age_on=date(2025, 6, 1)
    ),
    social_care("aged 9", **person("Rowan", "Wathwood", date(2016, 1, 20), HOME)),
    child_at_risk("far younger", **person("Rowan", "Wathwood", None, HOME), age=2, age_on=JUNE),
    household_adult(
        "nowhere", **person("Pawel", "Garton", date(1994, 8, 25)), family_postcode=ELSEWHERE
    ),
    mother("somewhere", **person("Pawel", "Garton", date(1994, 8, 25), HOME), sex="M"),
    child_at_risk("nameless", birth_date=MAY, postcodes=[HOME], family_key="x"),
    offender("father", **person("Peter", "Silwell", date(1975, 3, 12), HOME), sex="M"),
    household_adult("father at home", **person("Peter", "Silwell", date(1975, 3, 12), HOME)),
    household_adult("son", **person("Peter", "Silwell", date(2002, 11, 5), HOME)),
    offender("before marriage", **person("Laura", "Tatby", date(1988, 2, 27), HOME), sex="F"),
    mother("after marriage", **person("Laura", "Ashfield", date(1988, 2, 27), HOME), sex="F"),
    offender("alias 1", **person("Dean", "Hollis", date(1980, 1, 30)), other_names="Craig Marlow"),
    mother("alias 2", **person("Craig", "Marlow", date(1980, 1, 30)), sex="M"),
]


@pytest.fixture(scope="module", params=["with few records", "with enough to train on"])
def everyone(request: pytest.FixtureRequest) -> pl.DataFrame:
    named = population.frame(ROWS)
    if request.param == "with few records":
        return comparable(named)
    region, _ = population.region(families=1200, seed=7, error_rate=0.05)
    return comparable(pl.concat([named, region]))


@pytest.fixture(scope="module")
def cluster_of(everyone: pl.DataFrame) -> dict[str, str]:
    clusters = link_records(everyone, lambda _: None).clusters
    return dict(clusters.select("record_key", "cluster").iter_rows())


def are_one_person(cluster_of: dict[str, str], *keys: str) -> bool:
    return len({cluster_of[key] for key in keys}) == 1


def are_all_different(cluster_of: dict[str, str], *keys: str) -> bool:
    return len({cluster_of[key] for key in keys}) == len(keys)


def test_three_spellings_of_one_first_name_are_one_child(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "three 1", "three 2", "three 3", "three of the council")


def test_a_slip_and_a_short_form_meet_in_the_full_name(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "short", "slip", "full")


def test_day_and_month_swapped_are_one_child(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "swapped 1", "swapped 2")


def test_twins_of_one_council_stay_apart(cluster_of: dict[str, str]):
    assert are_all_different(cluster_of, "twin 1", "twin 2")
    assert are_one_person(cluster_of, "twin 1", "twin 1 of the team")


def test_twins_known_to_different_agencies_stay_apart(cluster_of: dict[str, str]):
    assert are_all_different(cluster_of, "lone twin", "other lone twin")


def test_siblings_named_by_one_offender_stay_apart(cluster_of: dict[str, str]):
    keys = ("sibling 1", "sibling 2", "sibling 3", "sibling 4")
    assert are_all_different(cluster_of, *keys)


def test_nickname_and_full_name_are_one_child(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "nickname 1", "nickname 2")


def test_forename_in_place_of_surname_is_one_child(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "order 1", "order 2")


def test_accents_apostrophes_and_capitals_make_no_other_child(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "accent 1", "accent 2")


def test_one_council_never_holds_one_child_twice(cluster_of: dict[str, str]):
    assert are_all_different(cluster_of, "twice 1", "twice 2")


def test_an_age_stands_for_a_birth_date_that_is_not_known(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "aged", "aged 9")
    assert are_all_different(cluster_of, "far younger", "aged")


def test_a_record_without_a_name_is_a_person_of_its_own(cluster_of: dict[str, str]):
    assert cluster_of["nameless"] == "nameless"
    assert list(cluster_of.values()).count("nameless") == 1


def test_father_and_son_of_one_name_and_home_stay_apart(cluster_of: dict[str, str]):
    assert are_all_different(cluster_of, "father", "son")
    assert are_one_person(cluster_of, "father", "father at home")


def test_married_name_is_one_woman_where_birth_date_and_home_agree(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "before marriage", "after marriage")


def test_a_parent_may_live_apart_from_the_child_who_names_them(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "nowhere", "somewhere")


def test_alias_on_record_is_one_person(cluster_of: dict[str, str]):
    assert are_one_person(cluster_of, "alias 1", "alias 2")


def test_the_same_records_give_the_same_people(everyone: pl.DataFrame, cluster_of: dict[str, str]):
    again = link_records(everyone, lambda _: None).clusters
    assert dict(again.select("record_key", "cluster").iter_rows()) == cluster_of


def test_the_same_people_come_out_whatever_their_random_keys(
    everyone: pl.DataFrame, cluster_of: dict[str, str]
):
    renamed = pl.concat_str(pl.lit("z"), pl.col("record_key").str.reverse())
    others = everyone.with_columns(record_key=renamed).sort("record_key")
    again = dict(
        link_records(others, lambda _: None).clusters.select("record_key", "cluster").iter_rows()
    )
    there = {key: again["z" + key[::-1]] for key in cluster_of}
    assert {key: name[1:][::-1] for key, name in there.items()} == cluster_of
