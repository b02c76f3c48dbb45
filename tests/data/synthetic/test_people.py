from pathlib import Path

import polars as pl
import pytest

IDENTITY = ["forename", "surname", "dob", "sex", "postcode"]


@pytest.fixture(scope="module")
def people(world: Path) -> pl.DataFrame:
    return pl.read_csv(world / "truth/people.csv", infer_schema=False)


@pytest.fixture(scope="module")
def clean_people(clean_world: Path) -> pl.DataFrame:
    return pl.read_csv(clean_world / "truth/people.csv", infer_schema=False)


def identities(world: Path, people: pl.DataFrame, table) -> pl.DataFrame:
    """One row a record of a person: true_person_id, table, and what it says of them."""
    address = table(world, "ssd_address").select(
        "place", "year", pers_person_id="addr_person_id", postcode="addr_address_postcode"
    )
    social_care = (
        table(world, "ssd_person")
        .join(address, on=["place", "year", "pers_person_id"])
        .select(
            "place",
            "postcode",
            local_id="pers_person_id",
            forename="pers_forename",
            surname="pers_surname",
            dob="pers_dob",
            sex="pers_sex",
        )
        .with_columns(table=pl.lit("social_care_person"))
    )
    probation = table(world, "probation_person").rename({"crn": "local_id"})
    yot = table(world, "yot_person").rename({"client_id": "local_id"})
    columns = ["table", "place", "local_id", *IDENTITY]
    everybody = pl.concat(
        [
            social_care.select(columns),
            probation.with_columns(table=pl.lit("probation_person")).select(columns),
            yot.with_columns(table=pl.lit("yot_person")).select(columns),
        ]
    ).unique()
    return everybody.join(people.rename({"place_code": "place"}), on=["table", "place", "local_id"])


def test_every_record_is_somebodys(world: Path, table, people: pl.DataFrame):
    known = people.filter(pl.col("table") == "social_care_person").select("place_code", "local_id")
    sent = table(world, "ssd_person").select(place_code="place", local_id="pers_person_id")
    assert sent.unique().sort(pl.all()).equals(known.unique().sort(pl.all()))
    named = table(world, "probation_child").select(
        pl.concat_str("crn", "child_name", pl.col("child_dob").fill_null(""), separator="|")
    )
    known = people.filter(pl.col("table") == "probation_child")["local_id"]
    assert set(named.to_series()) == set(known)
    client = table(world, "yot_household_adult").select(
        pl.concat_str(
            "client_id", "forename", "surname", pl.col("dob").fill_null(""), separator="|"
        )
    )
    known = people.filter(pl.col("table") == "yot_household_adult")["local_id"]
    assert set(client.to_series()) == set(known)


def test_a_clean_world_writes_everybody_alike_everywhere(
    clean_world: Path, table, clean_people: pl.DataFrame
):
    told = identities(clean_world, clean_people, table)
    ways = (
        told.filter(pl.col("dob").is_not_null())
        .group_by("true_person_id")
        .agg(
            pl.struct(IDENTITY).n_unique().alias("ways"),
            pl.col("table").n_unique().alias("agencies"),
        )
    )
    assert ways["ways"].to_list() == [1] * ways.height
    assert ways["agencies"].max() > 1


def test_in_a_clean_world_no_two_people_share_name_and_birth_date(
    clean_world: Path, table, clean_people: pl.DataFrame
):
    told = identities(clean_world, clean_people, table).filter(pl.col("dob").is_not_null())
    people = told.group_by("forename", "surname", "dob").agg(pl.col("true_person_id").n_unique())
    assert people["true_person_id"].max() == 1


def test_in_a_clean_world_only_the_unborn_lack_a_birth_date_and_they_are_in_social_care_only(
    clean_world: Path, table, clean_people: pl.DataFrame
):
    person = table(clean_world, "ssd_person").filter(pl.col("pers_dob").is_null())
    assert person.height > 0
    assert person["pers_expected_dob"].null_count() == 0
    assert set(person["pers_sex"]) == {"U"}
    unborn = clean_people.join(
        person.select(place_code="place", local_id="pers_person_id"),
        on=["place_code", "local_id"],
        how="semi",
    )
    records = clean_people.join(unborn, on="true_person_id", how="semi")
    assert set(records["table"]) == {"social_care_person"}
    for name, column in (
        ("probation_person", "dob"),
        ("probation_child", "child_dob"),
        ("yot_person", "dob"),
        ("yot_household_adult", "dob"),
    ):
        assert table(clean_world, name)[column].null_count() == 0


def test_in_a_clean_world_a_childs_name_is_forename_and_surname(
    clean_world: Path, table, clean_people: pl.DataFrame
):
    said = clean_people.filter(pl.col("table") == "probation_child").select(
        "true_person_id", child_name=pl.col("local_id").str.split("|").list.get(1)
    )
    told = identities(clean_world, clean_people, table)
    both = told.filter(pl.col("kind") == "child").join(said, on="true_person_id")
    assert both.height > 0
    assert (both["child_name"] == both["forename"] + " " + both["surname"]).all()
    assert table(clean_world, "probation_person")["aliases"].null_count() > 0


def test_usually_five_to_fifteen_in_a_hundred_records_differ_from_anothers(
    world: Path, table, people: pl.DataFrame
):
    told = identities(world, people, table).filter(
        (pl.col("table") != "social_care_person") & (pl.col("kind") == "adult")
    )
    at_home = identities(world, people, table).filter(pl.col("table") == "social_care_person")
    pairs = told.join(at_home, on="true_person_id")
    differs = (pairs["forename"] != pairs["forename_right"]) | (
        pairs["surname"] != pairs["surname_right"]
    )
    assert 0.03 < differs.mean() < 0.2


def test_one_child_is_written_under_three_first_names(world: Path, people: pl.DataFrame):
    named = people.filter(pl.col("table") == "probation_child").with_columns(
        crn=pl.col("local_id").str.split("|").list.get(0)
    )
    ways = named.group_by("crn", "true_person_id").agg(pl.col("local_id").n_unique())
    assert ways["local_id"].max() == 3


def test_some_children_come_with_an_age_in_place_of_a_birth_date(world: Path, table):
    children = table(world, "probation_child")
    lacking = children.filter(pl.col("child_dob").is_null())
    assert lacking.height > 0
    assert lacking["child_age"].null_count() == 0
    assert children.filter(pl.col("child_dob").is_not_null())["child_age"].null_count() > 0


def test_some_adults_are_known_by_an_alias_to_social_care(world: Path, table, people: pl.DataFrame):
    told = identities(world, people, table)
    offender = table(world, "probation_person").select(local_id="crn", aliases="aliases").unique()
    known = told.filter(pl.col("table") == "probation_person").join(offender, on="local_id")
    elsewhere = told.filter(pl.col("table") == "social_care_person").select(
        "true_person_id", other="surname"
    )
    both = known.drop_nulls("aliases").join(elsewhere, on="true_person_id")
    by_alias = both.filter(
        (pl.col("other") != pl.col("surname")) & pl.col("aliases").str.ends_with(pl.col("other"))
    )
    assert by_alias.height > 0


def test_there_are_twins_and_siblings(clean_world: Path, table):
    family = table(clean_world, "ssd_family").select(
        "place", "fami_family_id", pers_person_id="fami_person_id"
    )
    person = table(clean_world, "ssd_person").filter(pl.col("pers_is_mother") == "N")
    members = person.join(family, on=["place", "pers_person_id"])
    alike = ["place", "fami_family_id", "pers_surname"]
    siblings = members.group_by(alike).agg(pl.col("pers_forename").n_unique())
    assert siblings["pers_forename"].max() > 2
    twins = (
        members.drop_nulls("pers_dob")
        .group_by([*alike, "pers_dob"])
        .agg(pl.col("pers_forename").n_unique())
    )
    assert twins["pers_forename"].max() == 2


def test_families_move_between_councils(people: pl.DataFrame):
    councils = (
        people.filter(pl.col("table") == "social_care_person")
        .group_by("true_person_id")
        .agg(pl.col("place_code").n_unique())
    )
    assert councils["place_code"].max() == 2


def test_children_are_known_to_several_agencies(people: pl.DataFrame):
    agencies = (
        people.filter(pl.col("kind") == "child")
        .group_by("true_person_id")
        .agg(pl.col("agency").n_unique())
    )
    assert agencies["agency"].max() == 3


def test_ids_of_two_councils_may_be_the_same_for_different_people(people: pl.DataFrame):
    ids = (
        people.filter(pl.col("table") == "social_care_person")
        .group_by("local_id")
        .agg(pl.col("true_person_id").n_unique())
    )
    assert ids["true_person_id"].max() > 1


def test_nobody_is_both_a_child_and_an_adult_to_the_extracts(world: Path, table, people):
    told = identities(world, people, table).drop_nulls("dob")
    first_day = "2024-04-01"
    limit = f"{int(first_day[:4]) - 18}{first_day[4:]}"
    children = told.filter(pl.col("kind") == "child")
    adults = told.filter(pl.col("kind") == "adult")
    assert children["dob"].str.head(7).min() >= limit[:7]
    assert adults["dob"].max() < limit
