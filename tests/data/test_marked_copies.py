"""An agency's own file, marked up, mended as it is and sent again whole."""

import stat
import zipfile

import fastexcel
import polars as pl
import pytest

from data.current_records import current_records
from data.marked_copies import CHANGED, NotOfSubmission
from data.quarantine_export import export
from data.readers import annex_a, safeguarding_dataset
from data.submission_list import listed
from tests.data.readers.annex_a_workbook import dirty_sheets
from tests.data.readers.census import EPISODE, HEADER, child
from tests.data.sending import ORDER, PERSON, Desk, orders, table
from tests.data.workbook import write_sheets

WRONG_DAY = ORDER | {"order_id": "wrong-day", "start_date": "2025-02-30"}
BORN_LATE = PERSON | {"crn": "X777777", "surname": "Zo\u00eb", "dob": "31/13/1987"}
CENSUS_YEAR = ("2024-04-01", "2025-03-31")


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def marked(desk: Desk, submission_id: str | None, *files) -> dict:
    """Export into a folder among the extracts; give the copies by name."""
    export(desk.home, desk.vault, submission_id or "", desk.extracts / "back", files)
    folder = desk.extracts / "back" / "marked"
    return {file.name: file for file in folder.iterdir() if file.name != "submission.toml"}


def see_counts(receipt, *, accepted: int, quarantined: int, before: int) -> None:
    assert receipt.outcome == "accepted", receipt.reasons
    counts = (receipt.rows_accepted, receipt.rows_quarantined, receipt.rows_already_accepted)
    assert counts == (accepted, quarantined, before)
    assert receipt.rows_read == sum(counts)


DIRTY = (
    "People of the team;;\r\n\r\n"
    + table("probation_person", PERSON, BORN_LATE | {"address": '"1, High;\nStreet"'})
    .replace(",", ";")
    .replace("1; High", "1, High")
    .replace("\n", "\r\n")
    + "X100009;short\r\n"
)


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16", "utf-8-sig"])
def test_lines_of_text_keep_every_byte_and_gain_a_column(desk, encoding):
    file = desk.file("probation_person.csv", DIRTY.encode(encoding))
    (receipt,) = desk.send(file)
    see_counts(receipt, accepted=1, quarantined=2, before=0)
    copy = marked(desk, receipt.submission_id, file)["probation_person.csv"]
    content = copy.read_bytes()
    text = content.decode(encoding)
    assert text.encode(encoding) == content
    lines, stood = text.splitlines(), DIRTY.splitlines()
    assert lines[:2] == stood[:2]
    assert lines[2] == stood[2] + ";what is wrong"
    assert lines[3] == stood[3] + ";"
    assert lines[4] == stood[4]  # a value goes on in the next line
    assert lines[5].startswith(stood[5] + ";dob: a day that exists")
    assert lines[6].startswith("X100009;short;crn: as many values as the header: 16, not 2")
    assert {len(line) - len(line.rstrip("\r")) for line in text.split("\n")} <= {0, 1}


def test_a_whole_file_mended_adds_the_mended_rows_alone(desk):
    file = desk.file("probation_person.csv", DIRTY.encode("windows-1252"))
    (receipt,) = desk.send(file)
    copy = marked(desk, receipt.submission_id, file)["probation_person.csv"]
    copy.write_bytes(copy.read_bytes().replace(b"31/13/1987", b"31/12/1987"))
    (again,) = desk.send_declared(copy)
    see_counts(again, accepted=1, quarantined=1, before=1)
    assert "our own marks were passed over: what is wrong" in again.notes
    assert [reason.row for reason in again.reasons] == [6]
    assert current_records(desk.home, "probation_person").height == 2
    assert [each["state"] for each in listed(desk.home)] == ["in force", "in force"]


def test_marks_may_be_taken_out_and_other_rows_changed(desk):
    rows = [*orders(3), WRONG_DAY]
    file = desk.file("probation_order.csv", table("probation_order", *rows))
    (receipt,) = desk.send(file)
    marked(desk, receipt.submission_id, file)
    rows[0] = rows[0] | {"end_date": "2025-11-01"}
    rows[3] = rows[3] | {"start_date": "2025-02-28"}
    mended = desk.file("back/marked/probation_order.csv", table("probation_order", *rows))
    (again,) = desk.send_declared(mended)
    see_counts(again, accepted=2, quarantined=0, before=2)
    assert "1 rows of probation_order differ from those accepted before" in " ".join(again.notes)
    records = current_records(desk.home, "probation_order")
    assert (records.height, records["end_date"].count()) == (4, 1)


def test_a_copy_mended_in_steps(desk):
    rows = [*orders(2), WRONG_DAY, WRONG_DAY | {"order_id": "second"}]
    file = desk.file("probation_order.csv", table("probation_order", *rows))
    (receipt,) = desk.send(file)
    copy = marked(desk, receipt.submission_id, file)["probation_order.csv"]
    for step, before in ((1, 2), (1, 3)):
        copy.write_text(copy.read_text().replace("2025-02-30", "2025-02-28", step))
        (again,) = desk.send_declared(copy)
        see_counts(again, accepted=1, quarantined=2 - before + 1, before=before)
    assert current_records(desk.home, "probation_order").height == 4


def test_rows_mended_in_our_table_and_in_their_copy_count_once(desk):
    file = desk.file("probation_order.csv", table("probation_order", *orders(2), WRONG_DAY))
    (receipt,) = desk.send(file)
    marked(desk, receipt.submission_id, file)
    back = desk.extracts / "back"
    for each in (back / "probation_order.csv", back / "marked" / "probation_order.csv"):
        each.write_text(each.read_text().replace("2025-02-30", "2025-02-28"))
    receipts = desk.send_declared(back)
    assert sum(each.rows_accepted for each in receipts) == 1
    assert sum(each.rows_already_accepted for each in receipts) == 3


def test_a_shifted_line_stays_shifted_and_a_delimiter_at_every_end_does_not_shift(desk):
    header, *lines = table("probation_order", *orders(2), WRONG_DAY).splitlines()
    shifted = "X1,o9,community,order,,,,2025-05-01,,,,,"
    content = "\n".join([header, *(f"{line}," for line in lines), shifted]) + "\n"
    file = desk.file("probation_order.csv", content)
    (receipt,) = desk.send(file)
    see_counts(receipt, accepted=2, quarantined=2, before=0)
    copy = marked(desk, receipt.submission_id, file)["probation_order.csv"]
    assert copy.read_text().splitlines()[1] == lines[0] + ","
    copy.write_text(copy.read_text().replace("2025-02-30", "2025-02-28"))
    (again,) = desk.send_declared(copy)
    see_counts(again, accepted=1, quarantined=1, before=2)


def sheets_of(path) -> dict[str, list[list[str | None]]]:
    workbook = fastexcel.read_excel(path)
    return {
        name: [
            list(row)
            for row in workbook.load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
            .to_polars()
            .rows()
        ]
        for name in workbook.sheet_names
    }


def test_a_workbook_keeps_values_sheets_and_header_and_is_coloured(desk):
    rows = [[*row] for row in _cells([*orders(2), WRONG_DAY])]
    rows.insert(0, ["Orders", None])
    file = write_sheets(desk.extracts / "orders.xlsx", {"Team": rows, "Notes": [["by hand"]]})
    (receipt,) = desk.send(file)
    see_counts(receipt, accepted=2, quarantined=1, before=0)
    copy = marked(desk, receipt.submission_id, file)["orders.xlsx"]
    old, new = sheets_of(file), sheets_of(copy)
    assert list(new) == ["Team", "Notes", "What is wrong"]
    assert [row[:-1] for row in new["Team"]] == old["Team"]
    words = "start_date: a day that exists, written YYYY-MM-DD"
    assert [row[-1] for row in new["Team"]] == [None, "what is wrong", None, None, words]
    assert new["What is wrong"][1:] == [["Team", "5", words]]
    with zipfile.ZipFile(copy) as parts:
        comments = next(name for name in parts.namelist() if name.startswith("xl/comments"))
        assert b'ref="G5"' in parts.read(comments)
    mended = [[*row] for row in new["Team"]]
    mended[4][6] = "2025-02-28"
    write_sheets(copy, new | {"Team": mended})
    (again,) = desk.send_declared(copy)
    see_counts(again, accepted=1, quarantined=0, before=2)


def _cells(rows: list[dict[str, str]]) -> list[list[str | None]]:
    header, *lines = table("probation_order", *rows).splitlines()
    return [[cell or None for cell in line.split(",")] for line in (header, *lines)]


def test_annex_a_is_marked_in_the_list_that_is_wrong(desk):
    sheets = dirty_sheets()
    sheets["List 1"][2][3] = "soon"  # a birth date: the record is one of the child
    file = write_sheets(desk.extracts / "Annex_A.xlsx", sheets)
    parsed = annex_a.read(file)
    assert parsed
    (receipt,) = desk.send(file, agency="social_care", place="001")
    assert receipt.outcome == "accepted"
    copy = marked(desk, receipt.submission_id, file)["Annex_A.xlsx"]
    wrong = sheets_of(copy)["What is wrong"][1:]
    assert len(wrong) >= receipt.rows_quarantined
    for sheet, row, words in wrong:
        assert sheets_of(copy)[sheet][int(row) - 1][-1] == words
    (again,) = desk.send_declared(copy)
    see_counts(
        again,
        accepted=0,
        quarantined=receipt.rows_quarantined,
        before=receipt.rows_accepted,
    )
    marks = [note for note in again.notes if note not in receipt.notes]
    assert "our own marks were passed over: the sheet What is wrong" in marks
    in_lists = [note for note in marks if note.startswith("List ")]
    assert len(in_lists) == len({sheet for sheet, _, _ in wrong})
    assert all("our own marks were passed over: what is wrong" in note for note in in_lists)
    assert len(marks) == 1 + len(in_lists)


def test_a_census_is_marked_by_comments_and_keeps_its_lines(desk):
    episode = EPISODE.replace("2024-05-02", "2024-02-30")
    children = [child("A1"), child("A2", episodes=episode), child("A3", episodes=EPISODE)]
    text = f"<Message>{HEADER}\n<Children>\n" + "\n".join(children) + "\n</Children></Message>"
    file = desk.file("census.xml", text)
    (receipt,) = desk.send_declared(file)
    assert receipt.rows_quarantined == 1
    copy = marked(desk, receipt.submission_id, file)["census.xml"]
    content = copy.read_text()
    assert len(content.splitlines()) == len(text.splitlines())
    (line,) = [line for line in content.splitlines() if "what is wrong" in line]
    comment = "assessment_start_date: a day that exists, written YYYY-MM-DD"
    assert line == f"<!-- what is wrong: {comment} --><Assessments>"
    assert content.replace(line, "<Assessments>") == text
    copy.write_text(content.replace("2024-02-30", "2024-05-02"))
    (again,) = desk.send_declared(copy)
    see_counts(again, accepted=1, quarantined=0, before=receipt.rows_accepted)


def test_a_census_in_utf_16_is_marked_too(desk):
    text = f"<Message>{HEADER}<Children>{child('A1')}{child('A1')}</Children></Message>"
    file = desk.file("census.xml", text.encode("utf-16"))
    (receipt,) = desk.send_declared(file)
    assert receipt.rows_quarantined
    copy = marked(desk, receipt.submission_id, file)["census.xml"]
    assert "<!-- what is wrong: child_id: the child of line" in copy.read_bytes().decode("utf-16")


def test_a_table_of_the_dataset_goes_back_in_its_own_columns(desk):
    header = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,"
    header += "cppl_cp_plan_initial_category,cppl_cp_plan_latest_category"
    lines = ["1,A1,2025-05-01,NULL,NEG,NEG", "2,A2,2025-05-32,NULL,NEG,NEG"]
    file = desk.file("ssd_cp_plans.csv", "\n".join([header, *lines]) + "\n")
    assert safeguarding_dataset.read(file)
    (receipt,) = desk.send(file, agency="social_care", place="001")
    copy = marked(desk, receipt.submission_id, file)["ssd_cp_plans.csv"]
    assert copy.read_text().splitlines()[2].startswith('2,A2,2025-05-32,NULL,NEG,NEG,"plan_start')
    copy.write_text(copy.read_text().replace("2025-05-32", "2025-05-31"))
    (again,) = desk.send_declared(copy)
    see_counts(again, accepted=1, quarantined=0, before=1)


def test_what_goes_back_is_for_its_owner_alone_and_may_be_a_folder(desk):
    desk.file("sent/probation_order.csv", table("probation_order", *orders(2), WRONG_DAY))
    desk.file("sent/probation_person.csv", table("probation_person", PERSON))
    receipts = desk.send(desk.extracts / "sent")
    desk.file("sent/other.csv", "not of it")
    copies = marked(desk, receipts[0].submission_id, desk.extracts / "sent")
    assert list(copies) == ["probation_order.csv"]  # nothing of the other was set apart
    folder = copies["probation_order.csv"].parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_a_file_that_was_changed_since_is_not_marked(desk, tmp_path):
    file = desk.file("probation_order.csv", table("probation_order", *orders(2), WRONG_DAY))
    (receipt,) = desk.send(file)
    file.write_text(file.read_text() + "\n")
    with pytest.raises(NotOfSubmission, match="its bytes differ"):
        export(desk.home, desk.vault, receipt.submission_id or "", tmp_path / "out", [file])
    assert not (tmp_path / "out").exists()


def test_of_a_folder_the_file_that_was_changed_since_is_named_and_not_marked(desk):
    person = desk.file("sent/probation_person.csv", DIRTY.encode("windows-1252"))
    changed = desk.file("sent/probation_order.csv", table("probation_order", WRONG_DAY, ORDER))
    receipts = desk.send(person.parent)
    changed.write_text(changed.read_text() + "\n")
    desk.file("sent/other.csv", "not of it")
    out = desk.extracts / "back"
    exported = export(desk.home, desk.vault, receipts[0].submission_id or "", out, [person.parent])
    assert exported.left_out == {changed: CHANGED}
    assert "SHA-256" in CHANGED
    assert [file.name for file in (out / "marked").glob("*.csv")] == ["probation_person.csv"]
    assert "wrong-day" in (out / "probation_order.csv").read_text()


def test_two_files_of_one_name_are_not_mixed_up(desk, tmp_path):
    one = desk.file("a/probation_order.csv", table("probation_order", *orders(2), WRONG_DAY))
    two = desk.file("b/probation_order.csv", table("probation_order", *orders(4)[2:], WRONG_DAY))
    receipts = desk.send(one, two)
    with pytest.raises(NotOfSubmission, match="two files of the submission are called"):
        export(desk.home, desk.vault, receipts[0].submission_id or "", tmp_path / "o", [one, two])


def test_a_parquet_file_is_left_out_and_the_files_beside_it_are_marked(desk):
    text = desk.file("sent/probation_person.csv", DIRTY.encode("windows-1252"))
    folder = text.parent
    lines = table("probation_order", WRONG_DAY, ORDER).encode()
    pl.read_csv(lines, infer_schema=False).write_parquet(folder / "probation_order.parquet")
    receipts = desk.send(folder)
    out = desk.extracts / "back"
    exported = export(desk.home, desk.vault, receipts[0].submission_id or "", out, [folder])
    assert exported.rows == {
        "probation_order": 1,
        "probation_person": 2,
        "marked/probation_person.csv": 2,
    }
    ((left_out, why),) = exported.left_out.items()
    assert left_out == folder / "probation_order.parquet"
    assert why == "it is Parquet, which nobody mends by hand"
    assert "wrong-day" in (out / "probation_order.csv").read_text()
    assert [file.name for file in (out / "marked").glob("*.csv")] == ["probation_person.csv"]


def test_a_parquet_file_without_a_fault_is_not_spoken_of(desk):
    rows = table("probation_order", ORDER).encode()
    folder = desk.file("sent/probation_person.csv", DIRTY.encode("windows-1252")).parent
    pl.read_csv(rows, infer_schema=False).write_parquet(folder / "probation_order.parquet")
    receipts = desk.send(folder)
    out = desk.extracts / "back"
    exported = export(desk.home, desk.vault, receipts[0].submission_id or "", out, [folder])
    assert exported.left_out == {}
