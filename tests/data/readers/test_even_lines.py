import pytest

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
        b'a,b,c\n1,"2",3\n',  # a delimiter or an end of line may stand within
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
