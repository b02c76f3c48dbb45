"""Take in what agencies send: check it, set faulty rows apart, split identity off, commit."""

import fcntl
import secrets
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from data.accepted_before import AcceptedBefore
from data.candidates import Candidate, examine, read_ahead
from data.checking import births_of
from data.declaration import Declaration, Provenance
from data.extract_files import extract_files
from data.fit_together import fit_together
from data.forgotten import Forgotten
from data.holding_to_rules import hold_to_rules
from data.known_areas import KnownAreas
from data.mended_rows import SetApartBefore
from data.one_ahead import made_ahead
from data.quarantine import NAME as QUARANTINE
from data.quarantine import rows_set_apart
from data.receipt import FileReceipt
from data.record_keys import NAME as ALLOTTED_KEY
from data.record_keys import RecordKeys
from data.sending_places import SendingPlaces
from data.sent_before import Earlier
from data.shown_file_names import with_shown_name
from data.storing import store, taken_from
from data.submissions import Submission, commit, committed, received, sweep
from data.unlisted_children import UnlistedChildren
from data.vault import Vault
from metrics.errors import Unable

READ_AHEAD = 2
"""Files read while one is checked: as many as there are cores at the least."""


class IntakeRunning(Unable):
    """Another intake into the same home is under way."""


class NothingFound(Unable):
    """The paths hold no file at all."""


def receive(
    paths: Sequence[Path],
    home: Path,
    vault: Vault,
    *,
    agency: str | None,
    place: str | None,
    period: tuple[date, date] | None,
    progress: Callable[[str], None] | None = None,
) -> list[FileReceipt]:
    """Load or refuse each file, whole; folders are walked.

    Accepted files of one agency, place and period make one submission, committed by one
    rename: stopped at any moment, each submission is there whole or not at all.

    Returns:
        One receipt per file, in order of the walk.

    Raises:
        IntakeRunning: if another process is taking files into the same home.
        NothingFound: the paths hold no file at all.
        ValidationError: if an option is not what it may be.
    """
    say = progress or (lambda words: None)
    options = Declaration.model_validate({"agency": agency, "place": place, "period": period})
    with _alone(home):
        # What was withdrawn keeps its place in the vault: later ones use the keys it was allotted.
        before = [submission.submission_id for submission in received(home)]
        sweep(home)
        vault.sweep(before)
        submissions = committed(home)
        earlier = Earlier(submissions)
        keys = RecordKeys.of_vault(vault, before)
        forgotten = Forgotten.of_vault(vault)
        areas = KnownAreas.of(home)
        receipts: dict[Path, FileReceipt] = {}
        waiting: dict[Provenance, list[Candidate]] = defaultdict(list)
        files = list(extract_files(paths))
        if not files:
            raise NothingFound(f"no file was found in {', '.join(map(str, paths))}")
        for file, read in zip(files, made_ahead(read_ahead, files, READ_AHEAD), strict=True):
            say(f"reading {file.name}")
            examined = examine(file, options, earlier, areas, read)
            if isinstance(examined, FileReceipt):
                receipts[file] = examined
            else:
                waiting[examined.of].append(forgotten.without(examined))
        places = SendingPlaces.of(home, chain.from_iterable(waiting.values()))
        fit_files: dict[Provenance, list[Candidate]] = {}
        for of, candidates in waiting.items():
            together = fit_together(of, candidates, places)
            receipts |= {Path(receipt.file): receipt for receipt in together.refused}
            if together.fit:
                fit_files[of] = together.fit
        unlisted = UnlistedChildren(vault, submissions, chain.from_iterable(fit_files.values()))
        for of, candidates in fit_files.items():
            say(f"checking {of.agency} {of.place_code}")
            made_on = _declared_by(candidates)["made_on"] or datetime.now(UTC).date()
            held = hold_to_rules(of, candidates, made_on)
            receipts |= {Path(receipt.file): receipt for receipt in held.refused}
            say(f"committing {of.agency} {of.place_code}")
            fit = [unlisted.warned(each) for each in held.fit]
            if of.mends and fit:
                fit = _mending(vault, submissions, of.mends, fit)
            if fit:
                receipts |= _commit(home, vault, keys, of, fit)
        # What was accepted is named already as it is kept.
        return [
            told if (told := receipts[file]).submission_id else with_shown_name(told)
            for file in files
        ]


def _mending(
    vault: Vault, submissions: Sequence[Submission], mends: str, candidates: Sequence[Candidate]
) -> list[Candidate]:
    """The files without what was accepted before, each with what it puts right."""
    accepted_before = AcceptedBefore.of_vault(vault, submissions, mends)
    new = [accepted_before.without(each) for each in candidates]
    set_apart = SetApartBefore.of_vault(vault, submissions, mends)
    mended = [set_apart.mended_by(each) for each in new]
    return [
        replace(each, mended=by.reason, mended_records=by.record)
        for each, by in zip(new, mended, strict=True)
    ]


def _commit(
    home: Path, vault: Vault, keys: RecordKeys, of: Provenance, candidates: list[Candidate]
) -> dict[Path, FileReceipt]:
    """Make one submission of the files, identities first: the records' rename counts."""
    received_at = datetime.now(UTC)
    submission_id = f"{received_at:%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
    vault.begin(submission_id)
    vault.write(submission_id, QUARANTINE, rows_set_apart(candidates))
    births = births_of(table for each in candidates for table in each.checked)
    receipts = {
        each.file: with_shown_name(each.receipt(submission_id, births)) for each in candidates
    }
    submission = Submission(
        submission_id=submission_id,
        **of.model_dump(),
        **_declared_by(candidates),
        received_at=received_at,
        files=list(receipts.values()),
    )
    store(home, vault, keys, of, submission_id, taken_from(candidates))
    vault.write(submission_id, ALLOTTED_KEY, keys.take_new())
    commit(home, submission)
    vault.keep(submission_id)
    return receipts


def _declared_by(candidates: list[Candidate]) -> dict[str, Any]:
    """What the declarations beside the files say of the submission: the first that says it."""
    declared = [candidate.declared for candidate in candidates]
    said: dict[str, Any] = {
        name: next((value for each in declared if (value := getattr(each, name)) is not None), None)
        for name in ("system", "made_on", "contact_role")
    }
    covers = {kind: how for each in reversed(declared) for kind, how in each.covers.items()}
    return {**said, "covers": _told_in_part(candidates) | covers}


def _told_in_part(candidates: list[Candidate]) -> dict[str, str]:
    """Tables of which no file tells the whole, because its format cannot."""
    whole = {
        each.table
        for candidate in candidates
        for each in candidate.checked
        if each.table not in candidate.partial
    }
    told = {table for candidate in candidates for table in candidate.partial}
    return dict.fromkeys(sorted(told - whole), "partial")


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """Let one process at a time take files into a home."""
    home.mkdir(parents=True, exist_ok=True)
    with (home / "intake.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise IntakeRunning(f"another intake into {home} is running: wait for it") from error
        yield
