"""Faults of rows of which a sheet itself shows that they are no record of the table."""

from data.readers import Fault
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
