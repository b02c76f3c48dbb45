"""Every submission that ever came, and what became of it, for a person to read."""

from pathlib import Path
from typing import Any

from data.in_force import in_force
from data.submissions import Submission, received, withdrawals

InForce = list[tuple[Submission, set[tuple[str, str]]]]


def listed(home: Path) -> list[dict[str, Any]]:
    """One row per submission, in order of receipt, with counts over its files.

    submission_id, received_at, agency, place, period, system (null if not told), mends (the
    submission that it adds mended rows to, else null), files, rows_read (of the files; of a
    census its children), rows_accepted (of which every record was accepted),
    rows_accepted_in_part, rows_set_aside (of which none was), records_set_aside (as a receipt
    and `quarantine list` count them: a row may make several, and several rows one), state (in
    force; in force in part, where later submissions replaced some of its tables; superseded;
    withdrawn), superseded_by (ids), withdrawn_at and reason (null unless withdrawn).
    """
    standing = in_force(home)
    counting = {submission.submission_id: tables for submission, tables in standing}
    withdrawn = withdrawals(home)
    rows = []
    for each in received(home):
        # Mended rows go with what they mend.
        taken_back = withdrawn.get(each.submission_id) or withdrawn.get(each.mends or "")
        own = [file.own_rows() for file in each.files]
        replaced = each.tables - counting.get(each.submission_id, set())
        rows.append(
            {
                "submission_id": each.submission_id,
                "received_at": f"{each.received_at:%Y-%m-%d %H:%M:%S}",
                "agency": each.agency,
                "place": each.place_code,
                "period": f"{each.period_start}..{each.period_end}",
                "system": each.system,
                "mends": each.mends,
                "files": len(each.files),
                "rows_read": sum(rows.read for rows in own),
                "rows_accepted": sum(rows.accepted for rows in own),
                "rows_accepted_in_part": sum(rows.accepted_in_part for rows in own),
                "rows_set_aside": sum(rows.set_aside for rows in own),
                "records_set_aside": sum(file.rows_quarantined for file in each.files),
                "state": "withdrawn" if taken_back else _state(each, replaced),
                "superseded_by": [] if taken_back else _replacing(each, replaced, standing),
                "withdrawn_at": f"{taken_back.withdrawn_at:%Y-%m-%d %H:%M:%S}"
                if taken_back
                else None,
                "reason": taken_back.reason if taken_back else None,
            }
        )
    return rows


def _state(submission: Submission, replaced: set[tuple[str, str]]) -> str:
    if not replaced:
        return "in force"
    return "superseded" if replaced == submission.tables else "in force in part"


def _replacing(
    submission: Submission, replaced: set[tuple[str, str]], standing: InForce
) -> list[str]:
    """Ids of the submissions whose tables count in place of this one's."""
    names = {table for table, _ in replaced}
    return [
        other.submission_id
        for other, tables in standing
        if _told_of(other) == _told_of(submission)
        and other.received_at > submission.received_at
        and other.mends is None
        and (
            tables & replaced if submission.mends is None else names & {name for name, _ in tables}
        )
    ]


def _told_of(submission: Submission) -> tuple[object, ...]:
    return (
        *(submission.agency, submission.place_code),
        *(submission.period_start, submission.period_end),
    )
