import pytest

from data.readers import Unreadable
from data.readers.headers import match
from data.readers.meaning import meaning
from data.readers.shown_headings import LONGEST_HEADER, cut, shown


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
    assert (matched.unknown, matched.missing) == ({3: "Shoes"}, [])


def test_a_header_that_is_written_as_it_should_be_is_not_told():
    assert match(["Age"], ["Age", "Gender"], {}, "List 1").notes("List 1") == []
    assert match(["Age"], ["Age", "Gender"], {}, "List 1").missing == ["Gender"]


def test_a_very_long_header_is_told_by_its_start():
    assert cut("x" * 500) == "x" * LONGEST_HEADER + "..."


def test_two_columns_of_one_meaning_are_refused():
    with pytest.raises(Unreadable, match="List 1: two columns mean Age: leave one"):
        match(["Age", "AGE?"], ["Age"], {}, "List 1")


NOT_SHOWN = "column B (heading not shown: not one that we know)"


@pytest.mark.parametrize(
    "heading",
    ["pers_ethnicty", "Section 47 date 2", "Number of Referrals", "pers_nationality", "notes"],
)
def test_a_header_of_known_words_is_shown(heading):
    assert shown(heading, 1) == heading


@pytest.mark.parametrize(
    "heading",
    [
        "14/03/1981",
        "notes about x320777",
        "Smith",
        "Quillon Ravensgate",
        "date of birth Ruth",
        "42",
    ],
)
def test_a_header_that_may_be_a_name_an_id_or_a_day_is_told_by_its_column(heading):
    assert shown(heading, 1) == NOT_SHOWN
    (note,) = match(["Age", heading], ["Age"], {}, "List 1").notes("List 1")
    assert NOT_SHOWN in note
    assert heading not in note
