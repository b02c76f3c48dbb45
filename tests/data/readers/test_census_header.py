from datetime import date

import pytest

from data.readers import Unreadable, cin_census
from tests.data.readers.census import HEADER, child, written


def period_and_notes(folder, header):
    parsed = cin_census.read(written(folder, child(), header=header))
    assert parsed is not None
    return parsed.period_start, parsed.period_end, parsed.notes


def header(reference: str, year: str, made: str = "") -> str:
    return (
        HEADER.replace("2025-03-31", reference)
        .replace(">2025<", f">{year}<")
        .replace(
            "<DateTime>2025-06-02T09:30:00Z</DateTime>", made and f"<DateTime>{made}</DateTime>"
        )
    )


@pytest.mark.parametrize(
    ("reference", "year", "made", "end", "told"),
    [
        ("2025-03-31", "2025", "2025-06-02T09:30:00Z", date(2025, 3, 31), []),
        ("2025-03-31", "2024", "2025-06-02T09:30:00", date(2025, 3, 31), ["Year is taken as"]),
        ("2025-03-31", "2019", "2025-06-02T09:30:00", date(2025, 3, 31), ["Year is not 2025"]),
        ("2025-03-31", "2025", "2024-05-23T11:14:05", date(2025, 3, 31), ["before its year ended"]),
        # three days early, made in May: the year that was about to end
        ("2025-03-28", "2025", "2025-05-23T11:14:05", date(2025, 3, 31), ["not a 31 March"]),
        # the same, but made on the day: that year was not over
        ("2025-03-28", "2024", "2025-03-28T10:00:00", date(2024, 3, 31), ["not a 31 March"]),
        ("2025-03-28", "2024", "", date(2024, 3, 31), ["not a 31 March"]),
        # the day on which the file was made, in summer: the year that had ended
        ("2025-07-21", "2025", "2025-07-21T10:12:28Z", date(2025, 3, 31), ["not a 31 March"]),
        ("2025-12-01", "2025", "2025-12-01T10:12:28Z", date(2025, 3, 31), ["not a 31 March"]),
    ],
)
def test_the_reference_date_decides_the_year(tmp_path, reference, year, made, end, told):
    start, found, notes = period_and_notes(tmp_path, header(reference, year, made))
    assert (start, found) == (date(end.year - 1, 4, 1), end)
    assert len(notes) == len(told)
    assert all(words in note for words, note in zip(told, notes, strict=True))


@pytest.mark.parametrize("reference", ["", "31/03/2025", "2025-02-30", "soon"])
def test_without_a_reference_date_the_period_is_for_others_to_tell(tmp_path, reference):
    start, end, notes = period_and_notes(tmp_path, header(reference, "2025"))
    assert (start, end) == (None, None)
    assert len(notes) == 1
    assert "ReferenceDate is not a date" in notes[0]


@pytest.mark.parametrize("lea", ["", "1", "Riverton", "0011"])
def test_a_council_without_its_number_is_for_others_to_name(tmp_path, lea):
    parsed = cin_census.read(written(tmp_path, child(), header=HEADER.replace("001", lea)))
    assert parsed is not None
    assert parsed.place_code is None
    assert "LEA is not a council's three-digit number" in parsed.notes[0]


@pytest.mark.parametrize(
    ("collection", "found"),
    [("<Collection>CLA</Collection>", "Collection is 'CLA'"), ("", "Collection is missing")],
)
def test_another_collection_is_refused(tmp_path, collection, found):
    other = HEADER.replace("<Collection>CIN</Collection>", collection)
    with pytest.raises(Unreadable, match=f"{found}; in a children in need census it is 'CIN'"):
        cin_census.read(written(tmp_path, child(), header=other))
