"""Faults of lines that have too few or too many values for their header."""

from data.readers import Fault, Unreadable
from data.readers.sheet import Sheet


def uneven_faults(sheet: Sheet, table: str, first_column: str) -> list[Fault]:
    """One fault a line of the sheet that is uneven and not blank throughout.

    Args:
        table: the contract table that the sheet's rows become, one each, in their order.
        first_column: the column of the contract under which the fault is told.
    """
    if not sheet.uneven:
        return []
    positions = dict(zip(sheet.rows["row"], range(sheet.rows.height), strict=True))
    width = sheet.rows.width - 1
    return [
        Fault(
            table=table,
            record=positions[row],
            row=row,
            column=first_column,
            value=None,
            reason=f"as many values as the header: {width}, not {count}",
        )
        for row, count in sheet.uneven.items()
        if row in positions
    ]


def refuse_uneven(sheet: Sheet) -> None:
    """Refuse a sheet with an uneven line, where a line becomes many records.

    Raises:
        Unreadable: if there is one, naming the first.
    """
    if sheet.uneven:
        row, count = next(iter(sheet.uneven.items()))
        raise Unreadable(
            f"{len(sheet.uneven)} lines have too few or too many values, the first is row {row}: "
            f"as many values as the header: {sheet.rows.width - 1}, not {count}"
        )
