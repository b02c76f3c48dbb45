from datetime import date
from pathlib import Path

import pytest

from data.readers import Parsed, person_key
from tests.data.workbook import write_workbook

HEADER = "Child Unique ID,First Name,Surname,D.O.B.,Post code"


def written(folder: Path, *lines: str) -> Path:
    path = folder / "person key.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path: Path) -> Parsed:
    parsed = person_key.read(path)
    assert parsed is not None
    return parsed


def people(parsed: Parsed) -> list[tuple]:
    columns = ("child_id", "forename", "surname", "birth_date")
    return parsed.tables["social_care_person"].select(columns).rows()


def homes(parsed: Parsed) -> list[tuple]:
    columns = ("child_id", "address_from", "postcode")
    return parsed.tables["social_care_address"].select(columns).rows()


def test_a_row_is_a_person_and_an_address(tmp_path):
    parsed = read(written(tmp_path, HEADER, "A1,Ann,O'Example,01/04/2018,ZZ1 1ZZ"))
    assert people(parsed) == [("A1", "Ann", "O'Example", "2018-04-01")]
    assert homes(parsed) == [("A1", None, "ZZ1 1ZZ")]
    assert parsed.rows_read == 2
    assert (parsed.agency, parsed.place_code, parsed.period_start) == ("social_care", None, None)


def test_a_child_without_a_postcode_has_no_address(tmp_path):
    parsed = read(written(tmp_path, HEADER, "A1,Ann,O'Example,,#N/A", ",,,,"))
    assert people(parsed) == [("A1", "Ann", "O'Example", None)]
    assert homes(parsed) == []
    assert "1 blank rows were passed over" in parsed.notes


def test_a_workbook_is_read_like_text(tmp_path):
    path = write_workbook(
        tmp_path / "key.xlsx",
        [
            ["Postcode", "Family name", "Forename", "Child ID", "Date of Birth"],
            ["ZZ1 1ZZ", "O'Example", "Ann\u00a0", 501, date(2018, 4, 1)],
        ],
    )
    assert people(read(path)) == [("501", "Ann", "O'Example", "2018-04-01")]


def test_the_notes_say_how_headers_were_read_and_what_is_missing(tmp_path):
    notes = read(written(tmp_path, "child id,first name,surname,shoe size", "A1,Ann,O,35")).notes
    assert notes[0].endswith('headers were read by their meaning: "first name" as "forename"')
    hidden = "column D (heading not shown: not one that we know)"
    assert notes[1].endswith(f"columns that are not known were left out: {hidden}")
    assert notes[2].startswith("it has no column date of birth, postcode")


def test_a_line_cut_short_is_at_fault(tmp_path):
    parsed = read(written(tmp_path, HEADER, "A1,Ann,O'Example,01/04/2018,ZZ1 1ZZ", "A2,Bob"))
    assert [(fault.table, fault.record, fault.row) for fault in parsed.faults] == [
        ("social_care_person", 1, 3)
    ]


@pytest.mark.parametrize("header", ["child_id,surname", "crn,forename,surname", "<Message>", ""])
def test_a_file_without_a_childs_id_and_names_is_another_format(tmp_path, header):
    assert person_key.read(written(tmp_path, header)) is None
