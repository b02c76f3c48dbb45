import csv
import random

import pytest

from data.readers import Unreadable, line_widths
from data.readers.line_widths import line_widths as widths

PIECES = ("a", "b", ",", ",", "\n", "\n", "\r\n", " ", "ä", "\r", '"x"', '"y,\n"')


def by_the_library(text: str, width: int) -> tuple[int, dict[int, int]]:
    rows = list(csv.reader(text.splitlines(keepends=True), strict=True))
    uneven = {at: len(row) for at, row in enumerate(rows, 1) if row and len(row) != width}
    return len(rows) - 1, uneven


@pytest.mark.parametrize("plain", [True, False])
@pytest.mark.parametrize("block", [1, 7, 1 << 20])
def test_lines_are_counted_as_the_library_parts_them(tmp_path, monkeypatch, block, plain):
    monkeypatch.setattr(line_widths, "BLOCK_BYTES", block)
    chance = random.Random(block)
    path = tmp_path / "some.csv"
    for _ in range(200):
        pieces = PIECES[:9] if plain else PIECES
        text = "a,b\n" + "".join(chance.choices(pieces, k=chance.randrange(40)))
        path.write_text(text, encoding="utf-8", newline="")
        try:
            expected = by_the_library(text, 2)
        except csv.Error:
            continue
        assert widths(path, 2) == expected, repr(text)


def test_a_value_too_long_is_told_in_a_file_without_quotation_marks(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("a,b\n1," + "x" * (csv.field_size_limit() + 1) + "\n")
    with pytest.raises(Unreadable, match="on line 2 or before"):
        widths(path, 2)
