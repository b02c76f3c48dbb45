"""The workbooks that agencies fill: whole, explained, and accepted as they come back."""

from pathlib import Path

import fastexcel
import pytest
import xlsxwriter

from data.contracts import GROUPS, TABLES
from data.current_records import current_records
from data.example_rows import example_row, example_rows, template_columns
from data.example_senders import PLACES, senders
from data.export_guide import HOW, guide
from data.templates import GUIDE_NAME, TemplatesExist, write_templates
from tests.data.sending import Desk

LONGEST_SHEET_NAME = 31
"""Letters that Excel allows."""


@pytest.fixture(scope="module")
def templates(tmp_path_factory) -> Path:
    out = tmp_path_factory.mktemp("templates") / "out"
    write_templates(out)
    return out


def sheets(file: Path) -> dict[str, list[tuple[str | None, ...]]]:
    """Every sheet of a workbook by its name: its rows, as text."""
    workbook = fastexcel.read_excel(file)
    return {
        name: workbook.load_sheet(name, header_row=None, dtypes="string").to_polars().rows()
        for name in workbook.sheet_names
    }


def filled(template: Path, folder: Path, agency: str) -> Path:
    """A copy of a template with the agency's row of its example in the sheet to be filled."""
    (table, blank), (_, dictionary), (_, example) = sheets(template).items()
    row = tuple(value or None for value in example_row(table, agency).values())
    assert row in example[1:]
    contents = {table: [*blank, row], "data dictionary": dictionary, "example": example}
    folder.mkdir(exist_ok=True)
    with xlsxwriter.Workbook(folder / template.name) as workbook:
        for name, rows in contents.items():
            sheet = workbook.add_worksheet(name)
            for number, cells in enumerate(rows):
                for at, cell in enumerate(cells):
                    if cell is not None:
                        sheet.write_string(number, at, cell)
    return folder / template.name


@pytest.mark.parametrize(
    ("table", "agency"), [(table, agency) for table in TABLES for agency in senders(table)]
)
def test_a_template_filled_with_its_example_is_accepted(templates, tmp_path, table, agency):
    desk = Desk(tmp_path)
    file = filled(templates / f"{table}.xlsx", tmp_path / "filled", agency)
    (receipt,) = desk.send(file, agency=agency, place=PLACES[agency])
    assert (receipt.outcome, receipt.reasons, receipt.warnings) == ("accepted", [], [])
    assert (receipt.format, receipt.rows_accepted, receipt.notes) == ("contract_table", 1, [])
    assert current_records(desk.home, table).height == 1


def test_an_example_has_several_rows_only_where_senders_differ():
    several = {table: len(rows) for table in TABLES if len(rows := example_rows(table)) > 1}
    assert several == {"joint_event": 5, "meeting": 5}
    assert len({row["event_id"] for row in example_rows("joint_event")}) == 5


@pytest.mark.parametrize("table", TABLES)
def test_a_template_explains_every_column_that_is_asked_for(templates, table):
    assert len(table) <= LONGEST_SHEET_NAME
    (name, blank), (_, dictionary), (_, example) = sheets(templates / f"{table}.xlsx").items()
    columns = template_columns(table)
    assert name == table
    assert blank == [tuple(columns)] == [example[0]]
    explained = {row[0]: row for row in dictionary[1:] if row[1]}
    assert explained.keys() == columns.keys()
    for column_name, (_, what, _, codes, must) in explained.items():
        column = columns[column_name]
        assert (column.description or "") in (what or "")
        assert (must == "yes") == (
            not column.nullable and not (column.metadata or {}).get("may_be_left_out")
        )
        for code, meaning in (column.metadata or {}).get("codes", {}).items():
            assert f"{code}: {meaning}" in (codes or "")


def test_a_workbook_with_a_sheet_more_is_refused(templates, tmp_path):
    desk = Desk(tmp_path)
    with xlsxwriter.Workbook(desk.extracts / "area.xlsx") as workbook:
        for name in ("area", "example", "more"):
            workbook.add_worksheet(name).write_row(0, 0, list(TABLES["area"].columns()))
    (receipt,) = desk.send(desk.extracts / "area.xlsx", agency="board")
    assert receipt.outcome == "refused"
    assert "several sheets" in receipt.reasons[0].what_is_right


def test_the_guide_tells_of_every_system_and_every_table(templates):
    written = (templates / GUIDE_NAME).read_text(encoding="utf-8")
    assert written == guide()
    assert HOW.keys() == GROUPS.keys()
    for table in TABLES:
        assert f"- `{table}.xlsx`: " in written
    for system in ("nDelius", "OASys", "ChildView", "Core+", "SSD"):
        assert system in written


def test_a_template_that_may_have_been_filled_is_not_written_over(templates):
    before = (templates / "area.xlsx").read_bytes()
    with pytest.raises(TemplatesExist, match="is there already"):
        write_templates(templates)
    assert (templates / "area.xlsx").read_bytes() == before
