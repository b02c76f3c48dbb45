"""The smallest Excel workbook, written by hand: no library of ours writes one."""

import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path
from string import ascii_uppercase
from xml.sax.saxutils import escape, quoteattr

DAY_ZERO = date(1899, 12, 30)
OFFICE = "http://schemas.openxmlformats.org"
MAIN = f"{OFFICE}/spreadsheetml/2006/main"
RELATIONSHIPS = f"{OFFICE}/package/2006/relationships"
DOCUMENT = f"{OFFICE}/officeDocument/2006/relationships"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
Cell = str | bool | int | float | date | None


def write_workbook(path: Path, rows: list[list[Cell]], *, sheets: int = 1) -> Path:
    """Write the rows to every sheet; dates and truths as Excel keeps them."""
    return write_sheets(path, {f"Sheet{number}": rows for number in range(1, sheets + 1)})


def write_sheets(path: Path, sheets: dict[str, list[list[Cell]]]) -> Path:
    """Write the rows of each sheet, by its name."""
    numbers = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{OFFICE}/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{SHEET_TYPE}.styles+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
            f'ContentType="{SHEET_TYPE}.worksheet+xml"/>'
            for number in numbers
        )
        + "</Types>",
        "_rels/.rels": _related({"r1": ("officeDocument", "xl/workbook.xml")}),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>'
        + "".join(
            f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="r{number}"/>'
            for number, name in enumerate(sheets, 1)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": _related(
            {f"r{number}": ("worksheet", f"worksheets/sheet{number}.xml") for number in numbers}
            | {"styles": ("styles", "styles.xml")}
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    } | {
        f"xl/worksheets/sheet{number}.xml": f'<worksheet xmlns="{MAIN}">'
        f"<sheetData>{_rows(rows)}</sheetData></worksheet>"
        for number, rows in enumerate(sheets.values(), 1)
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as workbook:
        for name, content in parts.items():
            workbook.writestr(name, f'<?xml version="1.0"?>{content}')
    return path


def _related(parts: dict[str, tuple[str, str]]) -> str:
    return (
        f'<Relationships xmlns="{RELATIONSHIPS}">'
        + "".join(
            f'<Relationship Id="{part}" Type="{DOCUMENT}/{kind}" Target="{target}"/>'
            for part, (kind, target) in parts.items()
        )
        + "</Relationships>"
    )


def _rows(rows: list[list[Cell]]) -> str:
    return "".join(_row(number, cells) for number, cells in enumerate(rows, 1))


def _row(number: int, cells: list[Cell]) -> str:
    written = "".join(_cell(f"{_letters(at)}{number}", cell) for at, cell in enumerate(cells))
    return f'<row r="{number}">{written}</row>'


def _letters(at: int) -> str:
    """A column's letters by its position: A to Z, then AA and on."""
    more, last = divmod(at, len(ascii_uppercase))
    return (_letters(more - 1) if more else "") + ascii_uppercase[last]


def _cell(place: str, value: Cell) -> str:
    match value:
        case None:
            return ""
        case bool():
            return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
        case datetime():
            days = (value - datetime.combine(DAY_ZERO, time())) / timedelta(days=1)
            return f'<c r="{place}" s="1"><v>{days!r}</v></c>'
        case date():
            return f'<c r="{place}" s="1"><v>{(value - DAY_ZERO).days}</v></c>'
        case int() | float():
            return f'<c r="{place}"><v>{value}</v></c>'
        case str():
            text = f'<t xml:space="preserve">{escape(value)}</t>'
            return f'<c r="{place}" t="inlineStr"><is>{text}</is></c>'
