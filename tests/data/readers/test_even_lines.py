import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.readers import even_lines


def count(tmp_path, content: bytes, delimiter: str = ",") -> int | None:
    file = tmp_path / "table.csv"
    file.write_bytes(content)
    return even_lines.even_lines(file, 3, delimiter)


@pytest.fixture(params=[1, 5, 4096], autouse=True)
def block(request, monkeypatch):
    monkeypatch.setattr(even_lines, "BLOCK_BYTES", request.param)


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"a,b,c\n1,2,3\n4,5,6\n", 2),
        (b"a,b,c\r\n1,2,3\r\n4,5,6", 2),
        (b"a,b,c\n", 0),
        (b"a,b,c\n\n1,2,3\n\r\n", 3),  # blank lines are lines, and are not uneven
        (b"a,b,c\n,,\n", 1),
        ("a,b,c\né,ü,ñ\n".encode(), 1),
        (b'"a",b,c\n1,"2",3\n', 1),
        (b'a,b,c\n1,"2,5",3\r\n"","","""x"",y"\r\n"1","2","3"', 3),
    ],
)
def test_even_lines_are_counted(tmp_path, content, lines):
    assert count(tmp_path, content) == lines


@pytest.mark.parametrize(
    "content",
    [
        b"a,b,c\n1,2\n",
        b"a,b,c\n1,2,3,4\n",
        b"a,b,c\n1,2,3,\n",
        b'a,b,c\n1,"2\n5",3\n',  # an end of line within a value
        b'a,b,c\n1,"2,5,3\n',  # a mark that nothing closes
        b'a,b,c\n1,2"5",3\n',  # marks that are part of a value
        b'a,b,c\n1,"2"5,3\n',
        b'a,b,c\n1, "2",3\n',
        b'a,b,c\n1,"2,5",3,4\n',
        b"a,b,c\r1,2,3\r",
        b"a,b,c\n1,2,3\r4,5,6\n",
    ],
)
def test_what_is_uneven_or_not_plain_is_left_to_a_reader_of_values(tmp_path, content):
    assert count(tmp_path, content) is None


def test_the_delimiter_is_the_file_s_own(tmp_path):
    assert count(tmp_path, b"a;b;c\n1,5;2;3\n", ";") == 1


def test_a_line_longer_than_a_value_may_be_is_left_to_a_reader_of_values(tmp_path, monkeypatch):
    monkeypatch.setattr(even_lines.csv, "field_size_limit", lambda: 10)
    assert count(tmp_path, b"a,b,c\n" + b"1" * 20 + b",2,3\n") is None


# How long a folder takes to make says nothing of this.
@settings(deadline=None)
@given(st.lists(st.text(alphabet='a,"\n ', max_size=9), max_size=12))
def test_what_is_counted_is_what_a_reader_of_values_counts(tmp_path_factory, lines):
    content = "\n".join(["a,b,c", *lines]) + "\n"
    counted = count(tmp_path_factory.mktemp("even"), content.encode())
    if counted is not None:
        rows = list(csv.reader(content.splitlines(keepends=True), strict=True))
        assert counted == len(rows) - 1
        assert {len(row) for row in rows if row} == {3}
