"""What rules need of identities: whose number a team quotes, and who was recorded twice."""

import polars as pl
import pytest

from data.cross_agency.identities import quoted_children, same_identities
from data.current_records import current_records
from data.vault import current_identities
from tests.data.sending import NEXT_YEAR, PERSON, YEAR, Desk, table

CHILD = {"forename": "Wren", "surname": "Ashgrove", "birth_date": "2012-05-06", "sex": "F"}
CLIENT = {"forename": "Wren", "surname": "Ashgrove", "dob": "2012-05-06", "sex": "F"}
TABLES = ("social_care_person", "probation_person", "yot_person")


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def send(desk, name, *rows, agency, place, period=YEAR):
    file = desk.file(f"{agency}-{place}-{period[0]}/{name}.csv", table(name, *rows))
    (receipt,) = desk.send(file, agency=agency, place=place, period=period)
    assert receipt.outcome == "accepted", receipt


def places(desk) -> pl.DataFrame:
    return pl.concat(
        current_records(desk.home, name).select("record_key", "place_code") for name in TABLES
    )


def own_ids(desk, name, column) -> dict[str, str]:
    return dict(current_identities(desk.vault, desk.home, name).select("record_key", column).rows())


def twice(desk, name, column) -> set[tuple[str, str]]:
    ids = own_ids(desk, name, column)
    pairs = same_identities(desk.home, desk.vault, places(desk)).rows()
    assert set(pairs) == {(other, one) for one, other in pairs}
    return {(ids[one], ids[other]) for one, other in pairs if ids[one] < ids[other]}


def test_a_teams_number_of_a_child_is_found_in_that_council_alone(desk):
    children = [CHILD | {"child_id": "17"}, CHILD | {"child_id": "18", "forename": "Robin"}]
    send(desk, "social_care_person", *children, agency="social_care", place="001")
    clients = [
        CLIENT | {"client_id": "a", "la_code": "001", "la_child_id": "17"},
        CLIENT | {"client_id": "b", "la_code": "001", "la_child_id": "19"},
        CLIENT | {"client_id": "c", "la_code": "002", "la_child_id": "17"},
        CLIENT | {"client_id": "d", "la_code": "001"},
    ]
    send(desk, "yot_person", *clients, agency="yot", place="Y01")
    council, team = (
        own_ids(desk, "social_care_person", "child_id"),
        own_ids(desk, "yot_person", "client_id"),
    )
    quoted = quoted_children(desk.home, desk.vault, places(desk)).rows()
    assert {(team[key], la, council.get(found)) for key, la, found in quoted} == {
        ("a", "001", "17"),
        ("b", "001", None),
        ("c", "002", None),
    }


def test_one_name_and_birth_date_under_two_ids_of_two_years_is_one_person(desk):
    send(desk, "yot_person", CLIENT | {"client_id": "a"}, agency="yot", place="Y01")
    changed = CLIENT | {"client_id": "b", "forename": "WREN"}
    send(desk, "yot_person", changed, agency="yot", place="Y01", period=NEXT_YEAR)
    assert twice(desk, "yot_person", "client_id") == {("a", "b")}


@pytest.mark.parametrize(
    "other",
    [
        {"dob": "2012-05-07"},
        {"forename": "Robin"},
        {"upn": "B123456789012"},
    ],
    ids=["birth date", "name", "number of another system"],
)
def test_who_differs_is_not_one_person(desk, other):
    first = CLIENT | {"client_id": "a", "upn": "A123456789012"}
    send(desk, "yot_person", first, agency="yot", place="Y01")
    second = first | {"client_id": "b", "upn": ""} | other
    send(desk, "yot_person", second, agency="yot", place="Y01", period=NEXT_YEAR)
    assert twice(desk, "yot_person", "client_id") == set()


def test_one_number_of_another_system_is_one_person_whatever_the_name(desk):
    first = CLIENT | {"client_id": "a", "upn": "A123456789012"}
    send(desk, "yot_person", first, agency="yot", place="Y01")
    second = first | {"client_id": "b", "forename": "Robin", "dob": ""}
    send(desk, "yot_person", second, agency="yot", place="Y01", period=NEXT_YEAR)
    assert twice(desk, "yot_person", "client_id") == {("a", "b")}


def test_a_child_of_two_councils_is_recorded_once_in_each(desk):
    for place in ("001", "002"):
        child = CHILD | {"child_id": f"{place}-1"}
        send(desk, "social_care_person", child, agency="social_care", place=place)
    assert twice(desk, "social_care_person", "child_id") == set()


def test_a_person_of_two_probation_regions_should_have_one_number(desk):
    for place, crn in (("R01", "X100001"), ("R02", "X100002")):
        send(desk, "probation_person", PERSON | {"crn": crn}, agency="probation", place=place)
    assert twice(desk, "probation_person", "crn") == {("X100001", "X100002")}
