"""Whatever happens to a file, it ends as a load with a true receipt or as a clear refusal."""

import csv
import io
import re
import signal
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from xml.parsers import expat

import polars as pl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from data.contracts import TABLES
from data.current_records import current_records
from data.readers.marks import OUR_COLUMNS
from data.readers.text_table import DELIMITERS
from data.receipt import FileReceipt
from data.receipt_text import text
from data.recognition import BINARY_TABLES
from data.submissions import Submission, committed
from data.synthetic import generate
from tests.data.mutations import (
    BYTE_MUTATIONS,
    MARKUP_MUTATIONS,
    ROW_MUTATIONS,
    write_markup,
    write_rows,
)
from tests.data.sending import Desk
from tests.data.workbook import write_workbook

EXAMPLES, EXAMPLES_OF_A_LONG_PROOF = 100, 2_000
SAMPLE_ROWS, SAMPLE_CHILDREN = 8, 4
MOST_MUTATIONS = 3
MOST_ROWS = SAMPLE_ROWS + 3 * MOST_MUTATIONS
"""Rows of a sample of which some were doubled, up to thrice each time."""
LONGEST_CELL = 32_767
"""Letters that a cell of a workbook may hold."""
WEIGHT_OF_CENSUS = 8
"""One census holds what thirty tables hold otherwise."""
WEIGHT_OF_WORKBOOK = 4
"""A workbook may go wrong in every way of lines, and in its own."""

LONGEST_SECONDS = 30
"""A small file takes a twentieth of one; a machine may be busy."""

NAMES = ("Extract.CSV", "a b.csv", "ü.csv", "extract", ".csv.xml", "probation_order.xml", "x" * 200)


@dataclass(frozen=True)
class Sample:
    """A sound file, the declaration beside it, and what it holds where that is lines or cells."""

    name: str
    declaration: str
    # Hypothesis writes out what it chooses from, and warns where that is long.
    content: bytes = field(repr=False)
    rows: list[list[str]] | None = field(default=None, repr=False)
    cells: list[list[str]] | None = field(default=None, repr=False)


def as_csv(rows: list[list[str]]) -> bytes:
    lines = io.StringIO(newline="")
    csv.writer(lines).writerows(rows)
    return lines.getvalue().encode()


@pytest.fixture(scope="module")
def samples(tmp_path_factory) -> list[Sample]:
    world = tmp_path_factory.mktemp("mutated") / "world"
    generate(world, boards=1, years=1, seed=3)
    found = []
    for declaration in sorted(world.rglob("submission.toml")):
        said = declaration.read_text()
        for file in sorted(declaration.parent.glob("*.csv")):
            rows = list(csv.reader(io.StringIO(file.read_text())))[: SAMPLE_ROWS + 1]
            found.append(Sample(file.name, said, as_csv(rows), rows))
        for file in declaration.parent.glob("*.xml"):
            children = file.read_text().split("</Child>\n")
            census = "</Child>\n".join([*children[:SAMPLE_CHILDREN], children[-1]])
            found += [Sample(file.name, said, census.encode())] * WEIGHT_OF_CENSUS
    found.append(_as_parquet(found, tmp_path_factory.mktemp("parquet")))
    found += [_as_workbook(found, tmp_path_factory.mktemp("workbook"))] * WEIGHT_OF_WORKBOOK
    return found


def _orders(samples: list[Sample]) -> Sample:
    return next(sample for sample in samples if sample.name == "probation_order.csv")


def _as_parquet(samples: list[Sample], folder: Path) -> Sample:
    order = _orders(samples)
    pl.read_csv(order.content).write_parquet(folder / "probation_order.parquet")
    content = (folder / "probation_order.parquet").read_bytes()
    return Sample("probation_order.parquet", order.declaration, content)


def _as_workbook(samples: list[Sample], folder: Path) -> Sample:
    order = _orders(samples)
    content = write_workbook(folder / "probation_order.xlsx", order.rows or []).read_bytes()
    return Sample("probation_order.xlsx", order.declaration, content, cells=order.rows)


def _written_as_workbook(rows: list[list[str]]) -> bytes:
    written = io.BytesIO()
    with xlsxwriter.Workbook(written, {"in_memory": True}) as workbook:
        workbook.set_properties({"created": datetime(2026, 4, 14)})
        sheet = workbook.add_worksheet()
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell:
                    sheet.write_string(at, column, cell[:LONGEST_CELL])
    return written.getvalue()


@some.composite
def mutated(draw, samples: list[Sample]) -> Sample:
    """A sample to which something happened, or a few things."""
    sample = draw(some.sampled_from(samples))
    content, left = sample.content, draw(some.integers(1, MOST_MUTATIONS))
    if sample.rows is not None:
        rows = [list(row) for row in sample.rows]
        for mutate in draw(some.lists(some.sampled_from(ROW_MUTATIONS), max_size=left)):
            rows = mutate(draw, rows) if len(rows) > 1 and all(rows) else rows
            left -= 1
        content = write_rows(draw, rows)
    elif sample.cells is not None:
        rows = [list(row) for row in sample.cells]
        for mutate in draw(some.lists(some.sampled_from(ROW_MUTATIONS), max_size=left)):
            rows = mutate(draw, rows) if len(rows) > 1 and all(rows) else rows
            left -= 1
        content = _written_as_workbook(rows)
        # Most of what happens to the bytes of a workbook breaks it, so that its rows are not read.
        left = left if draw(some.booleans()) else 0
    elif sample.name.endswith(".xml"):
        markup = content.decode()
        for mutate in draw(some.lists(some.sampled_from(MARKUP_MUTATIONS), max_size=left)):
            markup = mutate(draw, markup)
            left -= 1
        content = write_markup(draw, markup)
    for mutate in draw(some.lists(some.sampled_from(BYTE_MUTATIONS), max_size=left)):
        content = mutate(draw, content)
    name, declaration = sample.name, sample.declaration
    match draw(some.integers(0, 15)):
        case 0:
            name = draw(some.sampled_from(NAMES))
        case 1:
            mutate = draw(some.sampled_from(BYTE_MUTATIONS))
            declaration = mutate(draw, declaration.encode()).decode("latin-1")
        case _:
            pass
    return Sample(name, declaration, content)


@contextmanager
def no_longer_than(seconds: int) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TimeoutError(f"intake took more than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def send(desk: Desk, sample: Sample) -> FileReceipt:
    desk.file("f/submission.toml", sample.declaration.encode("latin-1"))
    file = desk.file(f"f/{sample.name}", sample.content)
    with no_longer_than(LONGEST_SECONDS):
        (receipt,) = desk.send_declared(file)
    assert receipt.file == str(file)
    assert text(receipt).encode()
    assert FileReceipt.model_validate_json(receipt.model_dump_json()) == receipt
    return receipt


def see_that_nothing_was_loaded(desk: Desk, receipt: FileReceipt) -> None:
    assert receipt.reasons
    assert all(reason.what_is_right.strip() for reason in receipt.reasons)
    assert (receipt.rows_accepted, receipt.rows_quarantined, receipt.tables) == (0, 0, {})
    assert receipt.submission_id is None
    assert committed(desk.home) == []
    assert not list(desk.home.glob("submissions/*")) + list(desk.home.glob("submissions/.*"))
    assert not list(desk.settings.vault.glob("submissions/*"))


def see_that_the_receipt_is_true(desk: Desk, receipt: FileReceipt) -> None:
    (submission,) = committed(desk.home)
    assert submission.files == [receipt]
    assert receipt.submission_id == submission.submission_id
    assert [folder.name for folder in desk.home.glob("submissions/*")] == [submission.submission_id]
    assert not list(desk.settings.vault.rglob("pending"))
    for counts in (receipt, *receipt.tables.values()):
        assert counts.rows_read == counts.rows_accepted + counts.rows_quarantined
    assert (receipt.rows_forgotten, receipt.rows_already_accepted) == (0, 0)
    assert receipt.rows_read == sum(counts.rows_read for counts in receipt.tables.values())
    rows = receipt.rows_of_file
    assert rows
    assert rows.read == rows.accepted + rows.accepted_in_part + rows.set_aside
    assert min(rows.accepted, rows.accepted_in_part, rows.set_aside) >= 0
    assert rows.read <= receipt.rows_read
    assert (rows.accepted == rows.read) == (receipt.rows_quarantined == 0)
    assert bool(receipt.rows_quarantined) == bool(receipt.reasons)
    told = {reason.row for reason in receipt.reasons}
    set_apart = desk.vault.read(submission.submission_id, "quarantine")
    assert set_apart.height == receipt.rows_quarantined
    assert told == set(set_apart["row"]) or None in told
    see_that_the_stores_hold_the_accepted_rows(desk, submission, receipt)


def see_that_the_stores_hold_the_accepted_rows(
    desk: Desk, submission: Submission, receipt: FileReceipt
) -> None:
    folder = desk.home / "submissions" / submission.submission_id / "records"
    assert {file.stem for file in folder.iterdir()} == set(receipt.tables)
    kept = {*receipt.tables, "quarantine", "allotted_key"}
    assert set(desk.vault.names(submission.submission_id)) == kept
    for table, counts in receipt.tables.items():
        records = pl.read_parquet(folder / f"{table}.parquet")
        identities = desk.vault.read(submission.submission_id, table)
        assert records.height == identities.height == counts.rows_accepted
        assert current_records(desk.home, table).height == counts.rows_accepted


def children_in(census: bytes) -> int:
    """Count children, but for those that stand within another, of which a note tells."""
    depth = found = 0

    def start(name: str, _attributes: dict[str, str]) -> None:
        nonlocal depth, found
        is_child = name.rpartition(":")[2] == "Child"
        found += is_child and not depth
        depth += bool(depth) or is_child

    def end(_name: str) -> None:
        nonlocal depth
        depth = max(0, depth - 1)

    # Without regard to name spaces: a prefix that is not declared harms no record.
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.Parse(census, True)
    return found


def see_that_every_line_was_read(desk: Desk, sample: Sample, receipt: FileReceipt) -> None:
    """Compare with Python's own way of reading such a file."""
    if receipt.format == "cin_census":
        assert receipt.tables["social_care_person"].rows_read == children_in(sample.content)
    elif sample.content.startswith(BINARY_TABLES):
        assert receipt.rows_read <= MOST_ROWS
    else:
        lines = list(csv.reader(_as_told(sample.content, receipt), delimiter=_delimiter(receipt)))
        below = lines[_header_row(receipt) :]
        names = [_bare(name).lower() for name in lines[_header_row(receipt) - 1]]
        read = {at for at, name in enumerate(names) if name and name not in OUR_COLUMNS}
        filled = [set(map(_bare, cells)) for cells in below if _is_read(cells, read, len(names))]
        assert receipt.rows_read == len(filled)
        for ids in ids_of_accepted_rows(desk, receipt):
            assert any(ids <= cells for cells in filled)


def _as_told(content: bytes, receipt: FileReceipt) -> io.StringIO:
    """The text, in the encoding that the receipt tells."""
    notes = " ".join(receipt.notes)
    encodings = {"read as Windows-1252": "windows-1252", "read as UTF-16": "utf-16"}
    told = [encoding for words, encoding in encodings.items() if words in notes]
    return io.StringIO(content.decode(told[0] if told else "utf-8-sig"), newline="")


def _delimiter(receipt: FileReceipt) -> str:
    notes = " ".join(receipt.notes)
    told = [
        mark for mark, name in DELIMITERS.items() if f"its columns are parted by {name}" in notes
    ]
    return told[0] if told else ","


def _header_row(receipt: FileReceipt) -> int:
    found = re.search(r"the header stands in row (\d+)", " ".join(receipt.notes))
    return int(found[1]) if found else 1


def _is_read(cells: list[str], read: set[int], width: int) -> bool:
    """Whether something stands in a column that is read, or the row is of another width."""
    filled = [bool(cell.strip()) for cell in cells]
    is_uneven = any(filled) and len(cells) != width
    return is_uneven or any(filled[at] for at in read if at < len(cells))


def _bare(cell: str) -> str:
    """A cell without what systems leave on it."""
    visible = re.sub("[\u200b\u200c\u200d\u2060\ufeff\u00ad]", "", cell)
    bare = re.sub("[\u00a0\u2007\u202f\u2009]", " ", visible).strip().removeprefix("'").strip()
    return re.sub(r"^(\d+)\.0+$", r"\1", bare)


def ids_of_accepted_rows(desk: Desk, receipt: FileReceipt) -> Iterator[set[str]]:
    """The ids of each row that was loaded, but for those that no file need have."""
    for table in receipt.tables:
        ids = [
            name
            for name, column in TABLES[table].columns().items()
            if (said := column.metadata or {})["becomes"] == "key"
            and not (column.nullable or said.get("may_be_left_out"))
        ]
        rows = desk.vault.read(receipt.submission_id or "", table).select(ids)
        yield from ({value.strip() for value in row} for row in rows.iter_rows())


def take_in(samples: list[Sample], data: some.DataObject) -> str:
    sample = data.draw(mutated(samples))
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        receipt = send(desk, sample)
        if receipt.outcome == "refused":
            see_that_nothing_was_loaded(desk, receipt)
        else:
            see_that_the_receipt_is_true(desk, receipt)
            see_that_every_line_was_read(desk, sample, receipt)
    return receipt.outcome


usual = settings(
    deadline=None,
    max_examples=EXAMPLES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def test_the_samples_are_sound(samples, tmp_path):
    outcomes = Counter()
    for number, sample in enumerate(samples):
        (tmp_path / str(number)).mkdir()
        desk = Desk(tmp_path / str(number))
        receipt = send(desk, sample)
        see_that_the_receipt_is_true(desk, receipt)
        see_that_every_line_was_read(desk, sample, receipt)
        outcomes[receipt.format] += receipt.rows_accepted
    assert outcomes.keys() == {"cin_census", "safeguarding_dataset", "contract_table"}
    assert min(outcomes.values()) > 0


@settings(usual, derandomize=True)
@given(data=some.data())
def test_a_mutated_file_is_loaded_with_a_true_receipt_or_refused(samples, data):
    take_in(samples, data)


@pytest.mark.slow
@settings(usual, max_examples=EXAMPLES_OF_A_LONG_PROOF)
@given(data=some.data())
def test_thousands_of_mutated_files_are_loaded_with_a_true_receipt_or_refused(samples, data):
    take_in(samples, data)
