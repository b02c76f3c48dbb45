"""Files broken in ways that mutation found: refused with a reason, no row of them lost."""

import pytest

from tests.data.readers.census import HEADER
from tests.data.sending import Desk, orders, table
from tests.data.workbook import write_workbook


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def reason(desk: Desk, name: str, content: str | bytes) -> str:
    path = desk.file(name, content)
    receipt = desk.send_declared(path)[0] if name.endswith(".xml") else desk.send(path)[0]
    assert (receipt.outcome, receipt.submission_id) == ("refused", None)
    return receipt.reasons[0].what_is_right


@pytest.mark.parametrize("line_end", ["\r", "\n\r"])
def test_lines_that_end_in_a_carriage_return_alone(desk, line_end):
    content = table("probation_order", *orders(3)).replace("\n", line_end)
    assert "lines do not all end alike" in reason(desk, "probation_order.csv", content)


def test_one_line_among_others_that_ends_in_a_carriage_return_alone(desk):
    header, first, *rest = table("probation_order", *orders(3)).split("\n")
    content = f"{header}\n{first}\r" + "\n".join(rest)
    assert "lines do not all end alike" in reason(desk, "probation_order.csv", content)


def test_a_value_of_many_pages(desk):
    content = table("probation_order", *orders(2), orders(1)[0] | {"requirements": "x" * 200_000})
    assert "more than 131,072 letters" in reason(desk, "probation_order.csv", content)


def test_a_header_with_a_name_of_many_pages(desk):
    content = '"' + "x\n" * 100_000 + '",crn\n1,2\n'
    assert "first line cannot be parted" in reason(desk, "probation_order.csv", content)


@pytest.mark.parametrize("encoding", ["none", "utf-7", "cp932"])
def test_a_census_in_an_encoding_that_nobody_knows(desk, encoding):
    content = f'<?xml version="1.0" encoding="{encoding}"?><Message></Message>'
    assert "encoding that it says it is in" in reason(desk, "census.xml", content)


def test_a_child_within_the_header_is_not_lost_silently(desk):
    header = HEADER.replace("</Header>", "<Source><Child></Child></Source></Header>")
    content = f"<Message>{header}<Children></Children></Message>"
    assert "a child stands within the Header" in reason(desk, "census.xml", content)


def test_a_workbook_whose_list_of_contents_is_broken(desk):
    rows = [["crn", "order_id"], ["X1", "o1"]]
    content = write_workbook(desk.extracts / "orders.xlsx", rows).read_bytes()
    broken = content.replace(b"PK\x01\x02", b"PK\x01\x03", 1)
    assert "Excel file is broken" in reason(desk, "orders.xlsx", broken)
