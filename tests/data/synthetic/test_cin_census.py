from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

EPISODE_ORDER = [
    "CINreferralDate",
    "ReferralSource",
    "PrimaryNeedCode",
    "CINclosureDate",
    "ReasonForClosure",
    "DateOfInitialCPC",
    "Assessments",
    "CINPlanDates",
    "Section47",
    "ReferralNFA",
    "ChildProtectionPlans",
]
"""Order of an episode's elements. Source: DfE, CIN census XML schema."""


@pytest.fixture(scope="module")
def censuses(world: Path) -> dict[tuple[str, str], ElementTree.Element]:
    return {
        (file.parent.parent.name, file.parent.name): ElementTree.parse(file).getroot()
        for file in sorted(world.glob("social_care/*/*/cin_census.xml"))
    }


def test_the_header_says_whose_census_it_is_and_for_when(censuses):
    for (place, year), census in censuses.items():
        ends = str(int(year[:4]) + 1)
        assert census.tag == "Message"
        assert census.findtext("Header/CollectionDetails/Collection") == "CIN"
        assert census.findtext("Header/CollectionDetails/Year") == ends
        assert census.findtext("Header/CollectionDetails/ReferenceDate") == f"{ends}-03-31"
        assert census.findtext("Header/Source/LEA") == place


def test_elements_stand_in_the_order_of_the_schema(censuses):
    for census in censuses.values():
        assert [part.tag for part in census] == ["Header", "Children"]
        for child in census.iter("Child"):
            tags = [part.tag for part in child]
            assert tags[:2] == ["ChildIdentifiers", "ChildCharacteristics"]
            assert set(tags[2:]) == {"CINdetails"}
        for episode in census.iter("CINdetails"):
            places = [EPISODE_ORDER.index(part.tag) for part in episode]
            assert places == sorted(places)


def test_sex_replaces_gender_from_the_census_of_2025(censuses):
    tags = {part.tag for census in censuses.values() for part in census.iter()}
    assert "Sex" in tags
    assert "GenderCurrent" not in tags


def test_the_census_and_the_dataset_tell_of_the_same_plans(world: Path, table, censuses):
    told = {
        (place, year, child.findtext("ChildIdentifiers/LAchildID"), start, end)
        for (place, year), census in censuses.items()
        for child in census.iter("Child")
        for plan in child.iter("ChildProtectionPlans")
        for start, end in [(plan.findtext("CPPstartDate"), plan.findtext("CPPendDate"))]
    }
    plans = table(world, "ssd_cp_plans").select(
        "place", "year", "cppl_person_id", "cppl_cp_plan_start_date", "cppl_cp_plan_end_date"
    )
    assert told == set(plans.iter_rows())


def test_the_census_and_the_dataset_tell_of_the_same_children(world: Path, table, censuses):
    told = {
        (place, year, child.findtext("ChildIdentifiers/LAchildID"))
        for (place, year), census in censuses.items()
        for child in census.iter("Child")
    }
    episodes = table(world, "ssd_cin_episodes").select("place", "year", "cine_person_id")
    assert told == set(episodes.iter_rows())


def test_no_conference_stands_both_in_the_episode_and_in_an_enquiry(censuses):
    at_both = 0
    for census in censuses.values():
        for episode in census.iter("CINdetails"):
            here = episode.find("DateOfInitialCPC") is not None
            there = episode.find("Section47/DateOfInitialCPC") is not None
            at_both += here and there
    assert at_both == 0


def test_conferences_are_held_on_weekdays(world: Path, table):
    days = table(world, "ssd_initial_cp_conference")["icpc_icpc_date"].unique()
    assert {date.fromisoformat(day).weekday() for day in days} <= set(range(5))
