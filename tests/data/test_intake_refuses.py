"""Files that cannot be loaded are refused whole, with a reason that a person can act on."""

import codecs
import os
import resource
import time
from datetime import date

import pytest

from data.current_records import current_records
from data.recognition import LARGEST_FILE_BYTES
from data.submissions import committed
from tests.data.sending import NEXT_YEAR, ORDER, PERSON, YEAR, Desk, orders, table


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def refusal(desk: Desk, name: str, content: str | bytes, **options) -> str:
    """Send the file, see that nothing of it was loaded, and give the reason."""
    (receipt,) = desk.send(desk.file(name, content), **options)
    assert receipt.outcome == "refused"
    assert (receipt.rows_accepted, receipt.rows_quarantined) == (0, 0)
    assert receipt.submission_id is None
    assert committed(desk.home) == []
    assert not list((desk.settings.vault).glob("submissions/*"))
    return receipt.reasons[0].what_is_right


def test_an_empty_file(desk):
    assert "empty" in refusal(desk, "probation_order.csv", b"")


def test_a_file_of_blanks(desk):
    assert "only blanks" in refusal(desk, "probation_order.csv", b"\n \n")


def test_a_file_that_is_not_there(desk):
    (receipt,) = desk.send(desk.extracts / "nothing.csv")
    assert receipt.outcome == "refused"
    assert "cannot be opened" in receipt.reasons[0].what_is_right


def test_a_missing_column_is_named(desk):
    content = table("probation_order", ORDER, without=("start_date",))
    assert "no column start_date" in refusal(desk, "probation_order.csv", content)


def test_two_columns_of_one_name(desk):
    header, row, _ = table("probation_order", ORDER).split("\n")
    content = f"{header},CRN \n{row},X9\n"
    assert "two columns are called crn" in refusal(desk, "probation_order.csv", content)


def test_swapped_columns_are_both_named(desk):
    rows = [
        row | {"start_date": row["order_id"], "order_id": row["start_date"]} for row in orders(30)
    ]
    said = refusal(desk, "probation_order.csv", table("probation_order", *rows))
    assert "columns start_date and order_id seem swapped" in said


def test_swapped_days_of_spells_are_both_named(desk):
    rows = orders(30, start_date="2026-03-01", end_date="2025-05-01")
    said = refusal(desk, "probation_order.csv", table("probation_order", *rows))
    assert "columns start_date and end_date seem swapped" in said


def test_dates_in_another_form_throughout_are_told_once(desk):
    rows = orders(30, start_date="01/05/2025")
    said = refusal(desk, "probation_order.csv", table("probation_order", *rows))
    assert "most values of start_date do not fit: each must be a day that exists" in said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (codecs.BOM_UTF32_LE + b"a\0\0\0", "UTF-32"),
        (table("probation_order", ORDER).encode("utf-16-le"), "byte 2 is null"),
    ],
)
def test_another_encoding_is_named(desk, content, said):
    assert said in refusal(desk, "probation_order.csv", content)


@pytest.mark.parametrize(
    ("surname", "why"),
    [
        (b"Bront\x89", "no letter of Windows-1252, but one of the old DOS encodings"),
        (b"Br\x94nte", "a closing quote within a word: there it is a letter of those"),
        (b"\xc3\xa9 and \xe9", "a letter of UTF-8 and one of Windows-1252"),
    ],
)
def test_an_encoding_that_cannot_be_told_is_told_with_the_byte_and_the_row(desk, surname, why):
    content = table("probation_person", PERSON, PERSON | {"surname": "HERE"}).encode()
    content = content.replace(b"HERE", surname)
    (receipt,) = desk.send(desk.file("probation_person.csv", content))
    assert receipt.outcome == "refused", why
    assert receipt.reasons[0].row == 3
    assert "is not UTF-8" in receipt.reasons[0].what_is_right


def test_a_letter_of_several_bytes_may_stand_astride_two_blocks(desk, monkeypatch):
    monkeypatch.setattr("data.recognition.BLOCK_BYTES", 7)
    content = table("probation_person", *[PERSON | {"surname": "\u20ac" * 9}] * 2).encode()
    bad = content.rindex("\u20ac".encode()) + 3
    path = desk.file("probation_person.csv", content[:bad] + b"\xff" + content[bad:])
    (receipt,) = desk.send(path)
    assert receipt.reasons[0].row == 3
    assert f"byte {bad + 1} is not UTF-8" in receipt.reasons[0].what_is_right


def test_a_file_cut_off_in_the_middle_of_a_letter(desk):
    content = table("probation_person", PERSON | {"surname": "Bront\u00eb"}).encode()
    cut = content[: content.index("\u00eb".encode()) + 1]
    assert "middle of a letter" in refusal(desk, "probation_person.csv", cut)


def test_a_quotation_mark_that_is_never_closed(desk):
    content = table("probation_order", ORDER) + 'X1,"o2,,,,,2025-05-01,,,,\n'
    assert "quotation marks" in refusal(desk, "probation_order.csv", content)


@pytest.mark.parametrize("start", [b"PAR1", b"PK\x03\x04"])
def test_a_broken_parquet_or_excel_file(desk, start):
    assert "broken or cut off" in refusal(desk, "probation_order.parquet", start + b"junk" * 100)


def test_a_truncated_census(desk):
    content = "<Message><Header></Header><Children><Child>"
    assert refusal(desk, "census.xml", content)


def test_an_entity_bomb(desk):
    content = '<!DOCTYPE m [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><Message>&b;</Message>'
    assert "document type" in refusal(desk, "census.xml", content)


def test_a_table_of_no_known_format(desk):
    assert "format is not known" in refusal(desk, "menu.csv", "soup,fish\n1,2\n")


def test_junk_of_a_gigabyte_in_a_second_and_little_memory(desk):
    path = desk.file("junk.csv", b"")
    os.truncate(path, 1_000_000_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.monotonic()
    (receipt,) = desk.send(path)
    assert receipt.outcome == "refused"
    assert f"at most {LARGEST_FILE_BYTES:,}" in receipt.reasons[0].what_is_right
    assert time.monotonic() - began < 1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_junk_below_the_limit_by_its_first_line(desk):
    junk = b"\xc3\xa9x" * 40_000
    assert "first line is longer" in refusal(desk, "junk.csv", junk)


def test_a_file_in_which_no_row_is_sound(desk):
    content = table("probation_order", ORDER | {"start_date": "2026-02-30"})
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert receipt.outcome == "refused"
    assert (receipt.rows_read, receipt.rows_quarantined) == (1, 0)
    assert "some row must be without fault" in receipt.reasons[0].what_is_right
    assert receipt.reasons[1].row == 2


@pytest.mark.parametrize(
    "rows",
    [
        orders(30, start_date="2023-05-01", end_date="2024-02-01"),  # all over before it began
        orders(30, start_date="2023-05-01"),  # running, yet too many to have none of the year
        orders(3, start_date="2026-05-01"),  # of the year after
        orders(20) + orders(41, start_date="2026-04-01")[20:],  # most of them are
    ],
)
def test_a_file_of_another_year(desk, rows):
    said = refusal(desk, "probation_order.csv", table("probation_order", *rows))
    assert "of another year" in said


def test_a_file_of_another_year_is_told_which_days_it_tells_of(desk):
    rows = [*orders(28, start_date="2023-05-01"), *orders(30, start_date="2023-09-09")[28:]]
    said = refusal(desk, "probation_order.csv", table("probation_order", *rows))
    assert "what it tells of begins mostly in 2023-05..2023-05" in said


CONTACT = {"contact_type": "CHVS", "complied": "true"}


@pytest.mark.parametrize(
    ("earlier", "outcome"),
    [(21, "refused"), (20, "accepted")],  # a log is of its period: most of it, at least
)
def test_a_log_of_which_most_lies_before_the_period(desk, earlier, outcome):
    days = ["2025-03-31"] * earlier + ["2025-04-01"] * 20
    rows = [
        CONTACT | {"crn": f"X10{number:04}", "contact_date": day} for number, day in enumerate(days)
    ]
    (receipt,) = desk.send(desk.file("probation_contact.csv", table("probation_contact", *rows)))
    assert receipt.outcome == outcome


@pytest.mark.parametrize(("faulty", "outcome"), [(11, "refused"), (10, "accepted")])
def test_a_file_of_which_most_would_be_set_aside(desk, faulty, outcome):
    sound = orders(20)
    rows = [row | {"sentence_date": "2031-01-01"} for row in sound[:faulty]] + sound[faulty:]
    (receipt,) = desk.send(desk.file("probation_order.csv", table("probation_order", *rows)))
    assert receipt.outcome == outcome
    assert receipt.rows_read == 20


def test_postcodes_in_the_place_of_ids_are_told(desk):
    rows = [
        PERSON | {"crn": f"ZZ{number} 9QX", "postcode": f"X10{number:04}"} for number in range(9)
    ]
    said = refusal(desk, "probation_person.csv", table("probation_person", *rows))
    assert "columns postcode and crn seem swapped" in said


def test_as_many_orders_of_the_year_as_of_the_next_are_of_the_year(desk):
    rows = orders(20) + orders(40, start_date="2026-04-01")[20:]
    (receipt,) = desk.send(desk.file("probation_order.csv", table("probation_order", *rows)))
    assert receipt.outcome == "accepted"


def test_few_orders_that_began_before_and_still_run_are_of_the_year(desk):
    content = table("probation_order", *orders(3, start_date="2024-05-01"))
    (receipt,) = desk.send(desk.file("probation_order.csv", content))
    assert receipt.outcome == "accepted"


def test_the_same_file_twice_names_the_first(desk):
    content = table("probation_order", ORDER)
    (first,) = desk.send(desk.file("probation_order.csv", content))
    (second,) = desk.send(desk.file("copy/probation_order.csv", content))
    assert second.outcome == "refused"
    assert first.submission_id
    assert first.submission_id in second.reasons[0].what_is_right
    (third,) = desk.send(desk.extracts / "probation_order.csv", period=NEXT_YEAR)
    assert third.outcome == "refused"
    assert current_records(desk.home, "probation_order").height == 1


def test_the_same_file_twice_in_one_call(desk):
    content = table("probation_order", ORDER)
    files = [desk.file("a/probation_order.csv", content), desk.file("b/orders.csv", content)]
    first, second = desk.send(*files)
    assert (first.outcome, second.outcome) == ("accepted", "refused")
    assert str(files[0]) in second.reasons[0].what_is_right


def test_a_header_alone_may_be_sent_for_each_year(desk):
    order = desk.file("probation_order.csv", table("probation_order"))
    for period in (YEAR, NEXT_YEAR):
        person = desk.file("probation_person.csv", table("probation_person", PERSON))
        for receipt, rows in zip(desk.send(order, person, period=period), (0, 1), strict=True):
            assert (receipt.outcome, receipt.rows_read) == ("accepted", rows)


@pytest.mark.parametrize(
    ("name", "said"), [("joint_event", "the agency"), ("probation_order", "the place")]
)
def test_nobody_says_whose_it_is(desk, name, said):
    (receipt,) = desk.send_declared(desk.file(f"{name}.csv", table(name)))
    assert receipt.outcome == "refused"
    assert f"nothing says {said}" in receipt.reasons[0].what_is_right


def test_a_table_of_another_agency(desk):
    content = table("yot_person", {"client_id": "1"})
    said = refusal(desk, "yot_person.csv", content, agency="probation")
    assert "the file itself says yot" in said


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"place": "R02"}, "the place must be the same everywhere"),
        ({"period": NEXT_YEAR}, "says 2026-04-01..2027-03-31"),
    ],
)
def test_options_that_contradict_the_declaration(desk, options, said):
    desk.declare(".", agency="probation", place="R01")
    path = desk.file("probation_order.csv", table("probation_order", ORDER))
    (receipt,) = desk.send(path, **options)
    assert receipt.outcome == "refused"
    assert said in receipt.reasons[0].what_is_right


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('postcode = "ZZ9"', "Extra inputs"),
        ('[covers]\nprobation_orders = "complete"', "called probation_orders"),
        ('[covers]\ninvitations = "complete"', "kind of joint event is called invitations"),
        ('[covers]\ninvitation = "mostly"', "complete"),
        ("made_on = 2026-", "cannot be read"),
        ("covers = 3", "covers is a table"),
    ],
)
def test_a_declaration_that_says_what_it_may_not(desk, line, said):
    desk.declare(".", agency="probation", place="R01", more=line)
    path = desk.file("probation_order.csv", table("probation_order", ORDER))
    (receipt,) = desk.send_declared(path)
    assert receipt.outcome == "refused"
    assert said in receipt.reasons[0].what_is_right


@pytest.mark.parametrize(
    "period", ["2025-04-01..2126-03-31", "0001-01-01..9999-12-31", "2026-03-31..2025-04-01"]
)
def test_a_period_that_cannot_be_meant(desk, period):
    path = desk.file("o/probation_order.csv", table("probation_order", ORDER))
    desk.file("o/submission.toml", f'agency = "probation"\nplace = "R01"\nperiod = "{period}"\n')
    (receipt,) = desk.send_declared(path)
    assert receipt.outcome == "refused"
    assert receipt.reasons[0].column == "period"


def test_whatever_is_no_extract_in_a_folder_is_refused_not_passed_over(desk):
    desk.declare("r", agency="probation", place="R01")
    desk.file("r/probation_order.csv", table("probation_order", ORDER))
    desk.file("r/notes.txt", "call Ann\n")
    desk.file("r/.hidden", "x")
    desk.file("truth/.not-an-extract", "")
    desk.file("truth/people.csv", "a,b\n")
    outcomes = {receipt.file: receipt.outcome for receipt in desk.send_declared(desk.extracts)}
    assert outcomes == {
        str(desk.extracts / "r/notes.txt"): "refused",
        str(desk.extracts / "r/probation_order.csv"): "accepted",
    }


def test_an_option_that_contradicts_the_census_itself(desk):
    census = """<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
    <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
    <LEA>001</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID>
    </ChildIdentifiers></Child></Children></Message>"""
    path = desk.file("census.xml", census)
    (receipt,) = desk.send(
        path, agency=None, place=None, period=(date(2024, 4, 1), date(2025, 3, 31))
    )
    assert receipt.outcome == "refused"
    assert "the file itself says 2025-04-01..2026-03-31" in receipt.reasons[0].what_is_right
    (receipt,) = desk.send_declared(path)
    assert (receipt.outcome, receipt.place) == ("accepted", "001")
