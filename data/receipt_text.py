"""A receipt in words, for whoever sent the file."""

from data.alike_reasons import lines
from data.receipt import Breach, FileReceipt, RowsOfSheet

ONE = {"rows": "row", "children": "child"}


def text(receipt: FileReceipt) -> str:
    """What became of the file and its rows, then each thing that was wrong, a line each."""
    sender = " ".join(word for word in (receipt.agency, receipt.place) if word)
    period = f"{receipt.period_start}..{receipt.period_end}" if receipt.period_start else ""
    known = ", ".join(word for word in (receipt.format, sender, period) if word)
    # A row of a census or a workbook is a row of one of many tables: its table tells which.
    by_table = len(receipt.tables) > 1
    return "\n".join(
        [
            f"{receipt.file}: {receipt.outcome}" + (f" ({known})" if known else ""),
            f"  {_rows(receipt)}",
            *([f"  submission {receipt.submission_id}"] if receipt.submission_id else []),
            *(_tables(receipt) if by_table else []),
            *(f"  note: {note}" for note in receipt.notes),
            *(f"  {line}" for line in lines(receipt.reasons, by_table=by_table)),
            *(f"  {_warning(breach)}" for breach in receipt.warnings),
        ]
    )


def _rows(receipt: FileReceipt) -> str:
    rows = receipt.own_rows()
    read = f"{rows.read:,} {ONE[rows.unit]}" if rows.read == 1 else f"{rows.read:,} {rows.unit}"
    told = [f"{read} read", f"{rows.accepted:,} accepted"]
    if rows.accepted_in_part:
        told.append(f"{rows.accepted_in_part:,} accepted in part")
    told.append(f"{rows.set_aside:,} set aside")
    if rows.forgotten:
        told.append(f"{rows.forgotten:,} dropped (of people whom the agency withdrew)")
    if rows.already_accepted:
        told.append(f"{rows.already_accepted:,} accepted before")
    return ", ".join(told)


def _counted(rows: int) -> str:
    return f"{rows:,} row" + ("" if rows == 1 else "s")


def _tables(receipt: FileReceipt) -> list[str]:
    """Their records, where one row or element of a file may make several, or share one."""
    held = [
        f"{table} {count.rows_accepted:,} of {count.rows_read:,}"
        for table, count in receipt.tables.items()
        if count.rows_read
    ]
    if not held:
        return []
    counts = [
        f"{receipt.rows_read:,} records of these rows".replace("rows", receipt.own_rows().unit),
        f"{receipt.rows_accepted:,} accepted",
        f"{receipt.rows_quarantined:,} set aside",
    ]
    return [f"  {', '.join(counts)}; accepted by kind of record: {', '.join(held)}"]


def _warning(breach: Breach) -> str:
    rows = "; ".join(map(_of_sheet, breach.sheets)) or ", ".join(map(str, breach.rows))
    more = ", ..." if breach.count > len(breach.rows) else ""
    return (
        f"please check: {breach.message}; not so in {_counted(breach.count)}"
        f" of {breach.table}: {rows}{more} [{breach.rule}]"
    )


def _of_sheet(of: RowsOfSheet) -> str:
    heading = f", {of.heading!r}" if of.heading else ""
    return f"{of.sheet}{heading}: {', '.join(map(str, of.rows))}"
