import polars as pl
import pytest

from data.contracts import TABLES
from data.readers.annex_a_codes import CODES, LISTED
from data.readers.annex_a_words import in_annex_words, unlisted, without_blanks


def read(table: str, column: str, cell: str | None) -> str | None:
    frame = pl.DataFrame({column: [cell], "row": [2]}, schema_overrides={column: pl.String})
    return in_annex_words(frame, table)[column].item()


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("source_code", "a) 1A: Individual", "1A"),
        ("source_code", "p1) 5D: LA services", "5D"),
        ("source_code", "u) 10: Unknown", "10"),
        ("source_code", "5b", "5B"),
        ("source_code", "Police", "6"),
        ("source_code", "r) Other legal agency", "7"),
        ("source_code", "Health services", "Health services"),  # of six codes
        ("primary_need_code", "N1 - Abuse or Neglect", "N1"),
        ("primary_need_code", "Child\u2019s disability", "N2"),
        ("primary_need_code", "a) N0 - Not stated", "N0"),
        ("primary_need_code", "PSRMEM - Support with memory", "PSRMEM - Support with memory"),
        ("closure_reason", "RC8 - Case closed after assessment, no further action", "RC8"),
        ("closure_reason", "Adopted", "RC1"),
        ("no_further_action", "a) Yes", "true"),
        ("no_further_action", "NO", "false"),
        ("no_further_action", "c) Unknown", None),
        ("no_further_action", "Y", "Y"),  # intake reads it
        ("no_further_action", "perhaps", "perhaps"),
        ("no_further_action", None, None),
    ],
)
def test_an_answer_of_a_referral_is_brought_to_its_code(column, cell, code):
    assert read("social_care_referral", column, cell) == code


@pytest.mark.parametrize(
    ("cell", "sex"),
    [
        ("a) Male", "M"),
        ("Female", "F"),
        ("f", "F"),
        ("c) Not stated/recorded", "U"),
        ("d) Neither", "U"),
        ("2", "F"),
    ],
)
def test_sex_is_a_letter_a_word_or_a_code_of_the_census(cell, sex):
    assert read("social_care_person", "sex", cell) == sex


@pytest.mark.parametrize(
    ("cell", "ethnicity"),
    [("a) WBRI", "WBRI"), ("wbri", "WBRI"), ("White British", "WBRI"), ("u) UNKNOWN", "UNKNOWN")],
)
def test_ethnicity_is_a_code_or_its_words(cell, ethnicity):
    assert read("social_care_person", "ethnicity", cell) == ethnicity


@pytest.mark.parametrize(("cell", "count"), [("2", "2"), ("2.0", "2"), ("2.5", "2.5")])
def test_a_whole_number_may_be_shown_with_decimals(cell, count):
    assert read("social_care_plan", "previous_plans", cell) == count


@pytest.mark.parametrize("cell", ["", "  ", "\u00a0", "#N/A", "#n/a", "#REF!", "NULL", None])
def test_a_cell_that_says_nothing_is_blank(cell):
    frame = pl.DataFrame({"cell": [cell]}, schema={"cell": pl.String})
    assert frame.select(without_blanks(pl.col("cell"))).item() is None


def test_no_break_spaces_become_blanks():
    frame = pl.DataFrame({"cell": ["\u00a0W.\u00a0Orker "]})
    assert frame.select(without_blanks(pl.col("cell"))).item() == "W. Orker"


def test_a_code_that_is_not_of_its_list_is_a_fault_and_a_blank_is_none():
    frame = pl.DataFrame(
        {
            "source_code": ["6", "Health services", None],
            "primary_need_code": [None, "N1", "N1"],
            "closure_reason": pl.Series([None, None, None], dtype=pl.String),
            "row": [2, 3, 4],
        }
    )
    (fault,) = unlisted(frame, "social_care_referral")
    assert (fault.record, fault.row, fault.column) == (1, 3, "source_code")
    assert fault.value == "Health services"
    assert fault.reason.startswith("one of 1A, 1B")


def test_every_list_of_codes_is_of_a_column():
    columns = {name for schema in TABLES.values() for name in schema.columns()}
    assert CODES.keys() <= columns
    for table, names in LISTED.items():
        assert set(names) <= TABLES[table].columns().keys()
