"""Write the quality report of each agency, place and year as a workbook to send back."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import duckdb
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from data import private_folder
from data.quality_report.sheets import Cell, Sheet, of_one, sheets
from data.release_log import write_down
from metrics.definition import Definition
from metrics.errors import Unable
from metrics.indicator import catalogue
from metrics.quality import OF, Report, read
from metrics.settings import Settings
from metrics.suffering import suffering

WIDEST_COLUMN = 60
NARROWEST_COLUMN = 10
"""Letters of a column before it is wrapped, and at least (our own choice)."""
WIDTH_OF_WORDS = 110
"""Letters of the sheet of words (our own choice: a printed line)."""
A4 = 9
"""The paper's number in a workbook. Source: Office Open XML, ST_PaperSize."""


class NoReport(Unable):
    """The warehouse holds no quality report."""


def write_workbooks(
    settings: Settings, out: Path, progress: Callable[[str], None] = lambda words: None
) -> list[Path]:
    """Write a workbook for every agency, place and year, and log each as a release.

    They hold exact counts, each for the agency alone that sent the records: folder and files
    are for their owner alone.

    Raises:
        private_folder.NotEmpty: if the folder holds something.
        NoReport: if nothing has been built.
    """
    private_folder.refuse_unless_empty(out)
    report = _read(settings.warehouse)
    definitions = [
        Definition.model_validate(each, from_attributes=True) for each in catalogue().values()
    ]
    effects = suffering(report, definitions)
    private_folder.make(out)
    written = []
    for of in report.due.select(OF).rows():
        agency, place, start, end = of
        progress(f"writing {agency.replace('_', ' ')} {place}, {start:%Y}-{end:%y}")
        file = out / f"quality_{agency}_{place}_{start:%Y}-{end:%y}.xlsx"
        one = Report(*(of_one(table, of) for table in report))
        write_down(
            settings.home,
            "quality report, for the agency whose records it is about",
            **{"agency": agency, "place": place, "period": f"{start}..{end}"},
        )
        _write(file, sheets(one, of_one(effects, of), is_invented=settings.demonstration.exists()))
        file.chmod(private_folder.PRIVATE_FILE)
        written.append(file)
    return written


def _read(warehouse: Path) -> Report:
    if not warehouse.is_file():
        raise NoReport(f"there is no {warehouse} yet: run `lscb build`")
    with duckdb.connect(warehouse, read_only=True) as connection:
        try:
            return read(connection)
        except duckdb.CatalogException as error:
            raise NoReport(f"{warehouse} holds no quality report: run `lscb build`") from error


def _write(file: Path, of_sheets: Sequence[Sheet]) -> None:
    # A text that begins like a formula is still a text.
    options = {"strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as workbook:
        title = workbook.add_format({"bold": True, "font_size": 14})
        wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        formats = {
            date: workbook.add_format({"num_format": "d mmmm yyyy", "valign": "top"}),
            int: workbook.add_format({"num_format": "#,##0", "valign": "top"}),
            float: workbook.add_format({"num_format": "0.0%", "valign": "top"}),
        }
        for sheet in of_sheets:
            page = workbook.add_worksheet(sheet.name)
            page.set_landscape()
            page.set_paper(A4)
            page.fit_to_pages(1, 0)
            page.set_footer("&L&F, &A&RPage &P of &N")
            page.write_string(0, 0, sheet.words[0], title)
            for at, words in enumerate(sheet.words[1:], start=1):
                page.write_string(at, 0, words, wrapped if not sheet.headings else None)
            if not sheet.headings:
                page.set_column(0, 0, WIDTH_OF_WORDS)
            elif sheet.rows:
                _write_table(page, sheet, formats, wrapped)
            else:
                page.write_string(len(sheet.words) + 1, 0, "There is nothing to list.")


def _write_table(page: Worksheet, sheet: Sheet, formats: dict, wrapped: object) -> None:
    """Put the table under the words, with a filter at each heading."""
    top, right = len(sheet.words) + 1, len(sheet.headings) - 1
    page.repeat_rows(top)
    page.add_table(
        *(top, 0, top + len(sheet.rows), right),
        {
            "name": sheet.name,
            "style": "Table Style Light 1",
            "columns": [{"header": heading} for heading in sheet.headings],
        },
    )
    for number, cells in enumerate(sheet.rows, start=top + 1):
        for at, cell in enumerate(cells):
            if cell is not None:
                page.write(number, at, cell, formats.get(type(cell), wrapped))
    for at, heading in enumerate(sheet.headings):
        longest = max(map(len, [heading, *(_text(cells[at]) for cells in sheet.rows)]))
        page.set_column(at, at, min(WIDEST_COLUMN, max(NARROWEST_COLUMN, longest + 4)))


def _text(cell: Cell) -> str:
    """A cell, about as long as it is shown."""
    match cell:
        case None:
            return ""
        case date():
            return f"{cell:%d %B %Y}"
        case float():
            return "100%"
        case _:
            return str(cell)
