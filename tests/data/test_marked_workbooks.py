"""The marked copy of a workbook holds every other cell just as the original does."""

import io
import zipfile
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import fastexcel
import pytest
import xlsxwriter

from data.marked_workbook import SheetMark, marked_workbook
from data.stored_cells import StoredWorkbook

Cells = dict[str, tuple[str, str, str]]
"""By reference: how it is stored, what it holds, the code of its number format."""


def cells_of(content: bytes, sheet: int = 1) -> Cells:
    """Read cells with their types and formats, by other means than the project's own."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:

        def root(name: str) -> ElementTree.Element:
            text = parts.read(name).decode().replace("xmlns=", "was=")
            return ElementTree.fromstring(text)

        styles = root("xl/styles.xml")
        own = {each.attrib["numFmtId"]: each.attrib["formatCode"] for each in styles.iter("numFmt")}
        formats = [
            own.get(each.attrib["numFmtId"], each.attrib["numFmtId"])
            for each in styles.find("cellXfs") or ()
        ]
        texts = []
        if "xl/sharedStrings.xml" in parts.namelist():
            texts = [
                "".join(t.text or "" for t in each.iter("t"))
                for each in root("xl/sharedStrings.xml").iter("si")
            ]
        found = {}
        for cell in root(f"xl/worksheets/sheet{sheet}.xml").iter("c"):
            kind = {"inlineStr": "s", "str": "s"}.get(
                cell.attrib.get("t", "n"), cell.attrib.get("t", "n")
            )
            held = "".join(each.text or "" for each in cell.iter() if each.tag in ("v", "t"))
            text = texts[int(held)] if cell.attrib.get("t") == "s" else held
            found[cell.attrib["r"]] = (kind, text, formats[int(cell.attrib.get("s", "0"))])
        return found


def write_original(path: Path, **options) -> bytes:
    """A workbook as a council's system writes it: days as people read them, ids as text."""
    with xlsxwriter.Workbook(path, options) as workbook:
        sheet = workbook.add_worksheet("List 1")
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        short = workbook.add_format({"num_format": 14})
        text = workbook.add_format({"num_format": "@"})
        whole = workbook.add_format({"num_format": "0"})
        percent = workbook.add_format({"num_format": "0.0%", "bold": True})
        sheet.write_row(
            0, 0, ["id", "born", "seen", "source", "age", "share", "open", "odd", "gone"]
        )
        for row in (1, 2):
            sheet.write_string(row, 0, "123", text)
            sheet.write_datetime(row, 1, datetime(2018, 4, 1), day)
            sheet.write_datetime(row, 2, datetime(2025, 12, 1, 8, 30), short)
            sheet.write_string(row, 3, "6")
            sheet.write_number(row, 4, 45992, whole)
            sheet.write_number(row, 5, 0.125, percent)
            sheet.write_boolean(row, 6, True)
            error = ("=NA()", "#N/A") if row == 1 else ("=#REF!", "#REF!")
            sheet.write_formula(row, 7, error[0], None, error[1])
            sheet.write_string(row, 8, "2025-05-01 00:00:00")
        sheet.write_formula(3, 4, "=E2+E3", whole, 91984)
        sheet.write_formula(3, 0, '=A2&"4"', None, "1234")
        sheet.write_rich_string(3, 3, "an ", percent, "odd", " word")
        sheet.write_string(3, 8, "a\tb\x01 _x0041_ & <c>")
        sheet.write_blank(3, 1, None, day)
        sheet.set_column(1, 2, 12.5)
        hidden = workbook.add_worksheet("Notes")
        hidden.write_string(0, 0, "007")
        hidden.hide()
    return path.read_bytes()


@pytest.fixture
def original(tmp_path):
    write_original(tmp_path / "Annex_A.xlsx")
    return tmp_path / "Annex_A.xlsx"


MARK = SheetMark("List 1", 1, 3, (3,), "source: one of 1A, 1B")


def test_every_other_cell_is_as_it_was(original):
    old, new = cells_of(original.read_bytes()), cells_of(marked_workbook(original, [MARK]))
    errors = {name: ("s", text, shown) for name, (kind, text, shown) in old.items() if kind == "e"}
    assert {text for _, text, _ in errors.values()} == {"#N/A", "#REF!"}
    assert {name: cell for name, cell in new.items() if not name.startswith("J")} == old | errors
    assert new["J1"][1], new["J3"][1] == ("what is wrong", MARK.words)
    assert old["B2"][2] == "dd/mm/yyyy"
    assert old["A2"][:2] == ("s", "123")


def test_nothing_of_a_copy_is_a_formula(original):
    with zipfile.ZipFile(io.BytesIO(marked_workbook(original, [MARK]))) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
    with zipfile.ZipFile(original) as parts:
        assert b"<f>" in parts.read("xl/worksheets/sheet1.xml")


def test_a_faulty_cell_keeps_its_value_and_format_and_is_coloured(original):
    mark = SheetMark("List 1", 1, 3, (1, 8), "born: a day that exists")
    content = marked_workbook(original, [mark])
    old, new = cells_of(original.read_bytes()), cells_of(content)
    assert (new["B3"], new["I3"]) == (old["B3"], old["I3"])
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert b'ref="B3"' in parts.read("xl/comments1.xml")
        markup = parts.read("xl/worksheets/sheet1.xml").decode()
    styles = {ref: markup.partition(f'r="{ref}" s="')[2].partition('"')[0] for ref in ("B2", "B3")}
    assert styles["B2"] != styles["B3"]


def test_a_blank_cell_at_fault_is_coloured(original):
    new = cells_of(marked_workbook(original, [SheetMark("List 1", 1, 4, (2,), "seen: given")]))
    assert new["C4"] == ("n", "", "0")


def test_other_sheets_are_as_they_were_and_hidden_ones_stay_hidden(original):
    content = marked_workbook(original, [MARK])
    assert cells_of(content, 2) == cells_of(original.read_bytes(), 2)
    (original.parent / "copy.xlsx").write_bytes(content)
    sheet = fastexcel.read_excel(original.parent / "copy.xlsx").load_sheet("Notes")
    assert sheet.visible == "hidden"


def test_days_counted_from_1904_stay_the_same_days(tmp_path):
    path = tmp_path / "mac.xlsx"
    write_original(path, date_1904=True)
    (tmp_path / "copy.xlsx").write_bytes(marked_workbook(path, [MARK]))
    for name in ("mac.xlsx", "copy.xlsx"):
        rows = (
            fastexcel.read_excel(tmp_path / name).load_sheet("List 1", use_columns=[1]).to_polars()
        )
        assert rows["born"][0] == datetime(2018, 4, 1)


def test_marks_of_before_give_way(original, tmp_path):
    again = tmp_path / "again.xlsx"
    again.write_bytes(marked_workbook(original, [MARK]))
    new = cells_of(marked_workbook(again, [SheetMark("List 1", 1, 2, (0,), "id: each once")]))
    assert {name: text for name, (_, text, _) in new.items() if name.startswith("J")} == {
        "J1": "what is wrong",
        "J2": "id: each once",
    }
    assert not any(name.startswith("K") for name in new)


def test_a_workbook_without_markup_is_read_by_how_its_values_look(original, monkeypatch):
    monkeypatch.setattr("data.stored_cells.markup", lambda *_: b"")
    stored = StoredWorkbook(original).sheet("List 1").cells
    assert [(cell.kind, cell.text) for cell in stored if cell.row == 1][:3] == [
        ("number", "123"),
        ("number", "43191"),
        ("text", "2025-12-01 08:30:00"),
    ]
