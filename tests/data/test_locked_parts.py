import polars as pl
import pytest
from cryptography.fernet import Fernet

from data import locked_parts
from data.locked_parts import FIRST_LINE, Broken, locked, unlocked

KEY = Fernet(Fernet.generate_key())
ROWS = pl.DataFrame({"surname": ["Ravensgate", "Ashgrove", None, "Coldwell", "Dunmere"]})


@pytest.fixture(autouse=True)
def two_rows_a_part(monkeypatch):
    monkeypatch.setattr(locked_parts, "ROWS_A_PART", 2)


def lines_of(*frames: pl.DataFrame) -> list[bytes]:
    return list(locked(frames, KEY.encrypt))


def opened(lines: list[bytes]) -> pl.DataFrame:
    return pl.concat(unlocked(lines, KEY.decrypt))


def test_a_table_in_parts_is_opened_whole_and_in_order():
    lines = lines_of(ROWS)
    assert len(lines) == 1 + 3
    assert opened(lines).equals(ROWS)


def test_a_table_that_comes_in_frames_is_one_table():
    assert opened(lines_of(ROWS.head(3), ROWS.clear(), ROWS.tail(2))).equals(ROWS)


def test_a_table_without_rows_keeps_its_columns():
    assert opened(lines_of(ROWS.clear())).schema == ROWS.schema


def test_no_line_says_what_is_in_it():
    assert not any(b"Ravensgate" in line for line in lines_of(ROWS))


@pytest.mark.parametrize(
    "tampered",
    [
        lambda lines, others: lines[:-1],
        lambda lines, others: lines[:1],
        lambda lines, others: [lines[0], *lines[2:]],
        lambda lines, others: [lines[0], lines[2], lines[1], lines[3]],
        lambda lines, others: [*lines[:2], *lines[1:]],
        lambda lines, others: [*lines, lines[-1]],
        lambda lines, others: [*lines[:3], others[3]],
        lambda lines, others: [*lines[:2], others[2], lines[3]],
        lambda lines, others: [lines[1].strip()],
        lambda lines, others: [FIRST_LINE, KEY.encrypt(b"short") + b"\n"],
    ],
    ids=[
        *("last-lost", "all-lost", "first-lost", "swapped", "doubled", "more"),
        *("others-last", "others-amid", "alone", "short"),
    ],
)
def test_parts_lost_moved_or_of_another_file_are_found_out(tampered):
    with pytest.raises(Broken):
        opened(tampered(lines_of(ROWS), lines_of(ROWS)))
