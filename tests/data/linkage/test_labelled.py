from datetime import date

import pytest

from data.linkage.labelled import NotReadable, mapping, read

PEOPLE = "source,true_id,forename,surname,dob,postcode\n"


@pytest.fixture
def file(tmp_path):
    def write(content: str):
        path = tmp_path / "people.csv"
        path.write_text(content)
        return path

    return write


def test_a_person_is_read_with_the_columns_there_are(file):
    (row,) = read(file(PEOPLE + "yot,7,Ann,Lee,2012-05-17,ZZ1 1AA\n"), {}).to_dicts()
    assert (row["forename"], row["surname"], row["true_id"]) == ("Ann", "Lee", "7")
    assert row["birth_date"] == date(2012, 5, 17)
    assert row["postcodes"] == ["ZZ1 1AA"]
    assert (row["record_key"], row["upn"], row["address"]) == ("2", None, None)


def test_columns_may_be_called_otherwise_and_several_be_one_address(file):
    content = "source,true_id,given_name,number,street,insurance\na,1,Ann,7,High Street,X 12\n"
    names = {"given_name": "forename", "number": "address", "street": "address"}
    (row,) = read(file(content), names | {"insurance": "upn"}).to_dicts()
    assert (row["forename"], row["address"], row["upn"]) == ("Ann", "7 High Street", "X 12")


@pytest.mark.parametrize("written", ["19450493", "1945-04-93", ""])
def test_a_date_that_is_no_day_counts_as_not_recorded(file, written):
    (row,) = read(file(PEOPLE + f"a,1,Ann,Lee,{written},\n"), {}).to_dicts()
    assert row["birth_date"] is None


def test_the_kind_is_told_by_most_ages_where_no_column_tells_it(file):
    young, old = "a,1,Ann,Lee,2020-01-01,\n", "a,1,Ann,Lee,1960-01-01,\n"
    assert set(read(file(PEOPLE + 2 * young + old), {})["person_kind"]) == {"child"}
    assert set(read(file(PEOPLE + young + 2 * old), {})["person_kind"]) == {"adult"}
    content = "source,true_id,forename,person_kind\na,1,Ann,child\na,2,Bea,adult\n"
    assert read(file(content), {})["person_kind"].to_list() == ["child", "adult"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", r"people\.csv has no rows"),
        ("source,forename\na,Ann\n", "row 1: the column true_id is missing"),
        (PEOPLE + "a,1,Ann\n", "row 2: 3 values under 6 columns"),
        (PEOPLE + "a,1,Ann,Lee,,\na,,Ann,Lee,,\n", "row 3, column true_id: a value is needed"),
        (PEOPLE + "a,1,Ann,Lee,17/05/2012,\n", "row 2, column birth_date: a day written YYYY"),
        ("source,true_id,age\na,1,ten\n", "row 2, column age: a whole number"),
        ("source,true_id,person_kind\na,1,dog\n", "column person_kind: one of child, adult"),
        ("source,true_id,dob,birth_date\na,1,,\n", "birth_date stands there twice"),
    ],
)
def test_what_is_wrong_with_the_file_is_told_with_its_place(file, content, told):
    with pytest.raises(NotReadable, match=told):
        read(file(content), {})


@pytest.mark.parametrize(
    ("names", "told"), [({"nhs": "upn"}, "no column nhs"), ({"dob": "born"}, "is no column of a")]
)
def test_a_mapping_to_or_from_nothing_is_told(file, names, told):
    with pytest.raises(NotReadable, match=told):
        read(file(PEOPLE + "a,1,Ann,Lee,,\n"), names)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(NotReadable, match=r"people\.csv cannot be opened"):
        read(tmp_path / "people.csv", {})


def test_a_mapping_is_two_names():
    assert mapping(["soc_sec_id=upn", "a = b"]) == {"soc_sec_id": "upn", "a": "b"}
    with pytest.raises(NotReadable, match="'upn' must be two names"):
        mapping(["upn"])
