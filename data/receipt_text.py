"""A receipt in words, for whoever sent the file."""

from data.receipt import Breach, FileReceipt, Reason


def text(receipt: FileReceipt) -> str:
    """What became of the file and its rows, then each thing that was wrong, a line each."""
    sender = " ".join(word for word in (receipt.agency, receipt.place) if word)
    period = f"{receipt.period_start}..{receipt.period_end}" if receipt.period_start else ""
    known = ", ".join(word for word in (receipt.format, sender, period) if word)
    rows = (
        f"{_counted(receipt.rows_read)} read, {receipt.rows_accepted:,} accepted,"
        f" {receipt.rows_quarantined:,} set aside"
    )
    if receipt.rows_forgotten:
        rows += f", {receipt.rows_forgotten:,} dropped (of people whom the agency withdrew)"
    if receipt.rows_already_accepted:
        rows += f", {receipt.rows_already_accepted:,} accepted before"
    return "\n".join(
        [
            f"{receipt.file}: {receipt.outcome}" + (f" ({known})" if known else ""),
            f"  {rows}",
            *([f"  submission {receipt.submission_id}"] if receipt.submission_id else []),
            *(f"  note: {note}" for note in receipt.notes),
            *(f"  {_reason(reason)}" for reason in receipt.reasons),
            *(f"  {_warning(breach)}" for breach in receipt.warnings),
        ]
    )


def _counted(rows: int) -> str:
    return f"{rows:,} row" + ("" if rows == 1 else "s")


def _reason(reason: Reason) -> str:
    places = [
        f"row {reason.row}" if reason.row is not None else "",
        f"column {reason.column}" if reason.column else "",
        f"value {reason.value!r}" if reason.value is not None else "",
    ]
    where = ", ".join(place for place in places if place)
    often = f" ({reason.count:,} times)" if reason.count > 1 else ""
    right = f"{reason.what_is_right}{often}" + (f" [{reason.rule}]" if reason.rule else "")
    return f"{where}: {right}" if where else right


def _warning(breach: Breach) -> str:
    rows = ", ".join(map(str, breach.rows)) + (", ..." if breach.count > len(breach.rows) else "")
    return (
        f"please check: {breach.message}; not so in {_counted(breach.count)}"
        f" of {breach.table}: {rows} [{breach.rule}]"
    )
