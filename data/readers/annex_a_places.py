"""Where the columns of the contracts stand in the sheets of Annex A."""

from data.readers.annex_a_lists import CHILD_ID, PERSON, AnnexList
from data.readers.headers import Matched
from data.readers.places import Heading, SheetOfTable
from data.readers.workbook import Cells


def sheets_of_tables(
    described: AnnexList, sheet: str, matched: Matched, cells: Cells
) -> dict[str, SheetOfTable]:
    """By contract table the sheet of a list, with its headers of that table's columns.

    Args:
        sheet: what the list is called in the workbook.
        matched: where its known headers stand.
    """
    columns = {"social_care_person": PERSON} | {
        record.table: {"child_id": CHILD_ID} | record.columns for record in described.records
    }
    headings = {
        header: Heading((cells.header[at] or "").strip(), at)
        for header, at in matched.positions.items()
    }
    return {
        table: SheetOfTable(
            sheet,
            cells.header_row,
            {column: headings.get(header) for column, header in told.items()},
        )
        for table, told in columns.items()
    }
