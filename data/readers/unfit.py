"""Faults of rows of which a sheet itself shows that they are no record of the table."""

from data.readers import Fault, Unreadable
from data.readers.sheet import Sheet


def unfit_faults(sheet: Sheet, table: str, first_column: str) -> list[Fault]:
    """One fault a row of the sheet that is unfit and not blank throughout.

    Args:
        table: the contract table that the sheet's rows become, one each, in their order.
        first_column: the column of the contract under which the fault is told.
    """
    if not sheet.unfit:
        return []
    positions = dict(zip(sheet.rows["row"], range(sheet.rows.height), strict=True))
    return [
        Fault(table, positions[row], row, first_column, None, what_is_right)
        for row, what_is_right in sorted(sheet.unfit.items())
        if row in positions
    ]


def refuse_unfit(sheet: Sheet) -> None:
    """Refuse a sheet with an unfit row, where a row becomes many records.

    Raises:
        Unreadable: if there is one, naming the first.
    """
    if sheet.unfit:
        row = min(sheet.unfit)
        raise Unreadable(
            f"{len(sheet.unfit)} rows are no records of their own, the first is row {row}: "
            f"{sheet.unfit[row]}"
        )
