import pytest

from data.readers import Unreadable
from data.readers.headers import LONGEST_HEADER, match, meaning, told


@pytest.mark.parametrize(
    "written",
    [
        "Child's Legal Status",
        "child\u2019s  legal status ",
        "CHILDS_LEGAL\u00a0STATUS",
        "Child's Legal Status?",
        "childslegalstatus",
    ],
)
def test_case_blanks_and_punctuation_mean_nothing(written):
    assert meaning(written) == "childslegalstatus"


def test_a_header_is_found_by_its_meaning_and_a_variant_by_its_own():
    matched = match(["SEX", None, " age ", "Shoes"], ["Gender", "Age"], {"Gender": ["Sex"]}, "x")
    assert matched.positions == {"Gender": 0, "Age": 2}
    assert matched.otherwise == {"Gender": "SEX", "Age": " age "}
    assert (matched.unknown, matched.missing) == (["Shoes"], [])


def test_a_header_that_is_written_as_it_should_be_is_not_told():
    assert match(["Age"], ["Age", "Gender"], {}, "List 1").notes("List 1") == []
    assert match(["Age"], ["Age", "Gender"], {}, "List 1").missing == ["Gender"]


def test_a_very_long_header_is_told_by_its_start():
    (note,) = match(["x" * 500], ["Age"], {}, "List 1").notes("List 1")
    assert "x" * LONGEST_HEADER + "..." in note
    assert "x" * (LONGEST_HEADER + 1) not in note


def test_two_columns_of_one_meaning_are_refused():
    with pytest.raises(Unreadable, match="List 1: two columns mean Age: leave one"):
        match(["Age", "AGE?"], ["Age"], {}, "List 1")


@pytest.mark.parametrize(
    ("stands", "named"),
    [
        ("pers_ethnicty", "pers_ethnicty"),
        ("Section 47 date 2", "Section 47 date 2"),
        ("14/03/1981", "1***"),
        ("notes about x320777", "n***"),
    ],
)
def test_a_header_in_which_an_id_or_a_day_stands_is_masked(stands, named):
    assert told(stands) == named
