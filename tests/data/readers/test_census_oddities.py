"""Censuses as councils' systems write them: the same children, however they are wrapped."""

import pytest

from data.readers import Parsed, Unreadable, cin_census
from tests.data.readers.census import EPISODE, HEADER, child

WHOLE = f"<Message>{HEADER}\n<Children>\n{child('A1', episodes=EPISODE)}\n</Children></Message>"
DECLARED = '<?xml version="1.0" encoding="{}"?>'


def read(tmp_path, content: str | bytes) -> Parsed:
    path = tmp_path / "census.xml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    parsed = cin_census.read(path)
    assert parsed is not None
    return parsed


@pytest.mark.parametrize(
    "content",
    [
        WHOLE.replace("<Message>", '<Message xmlns="https://example.org/cin">'),
        WHOLE.replace("</", "</c:")
        .replace("<", "<c:")
        .replace("<c:/c:", "</c:")
        .replace("<c:Message>", '<c:Message xmlns:c="https://example.org/cin">'),
        DECLARED.format("windows-1252").encode() + WHOLE.encode("windows-1252"),
        (DECLARED.format("utf-16") + WHOLE).encode("utf-16"),
        WHOLE.encode("utf-8-sig"),
        WHOLE.replace(">WBRI<", "><![CDATA[WBRI]]><"),
        WHOLE.replace(">WBRI<", ">WB<!-- split -->RI<"),
        WHOLE.replace("\n", "\r\n"),
        WHOLE.replace("\n", ""),
        WHOLE.replace("2016-02-29", "2016-02-29Z").replace("2024-07-19", "2024-07-19+01:00"),
        WHOLE.replace("<Sex>F</Sex>", "<GenderCurrent>2</GenderCurrent>"),
        WHOLE.replace("<Sex>F</Sex>", "<Sex> Female </Sex>"),
        WHOLE.replace(">WBRI<", ">\n  WBRI\n<"),
        WHOLE.replace("<UPN>", "<UPN/>"),
    ],
)
def test_a_census_says_the_same_however_it_is_written(tmp_path, content):
    plain, other = read(tmp_path, WHOLE), read(tmp_path, content)
    for table, rows in plain.tables.items():
        assert other.tables[table].drop("row").equals(rows.drop("row")), table
    assert (other.notes, other.faults, other.place_code) == ([], [], "001")


@pytest.mark.parametrize(
    ("born", "day", "note"),
    [
        ("2016-02-29T00:00:00", "2016-02-29", "days with the time 00:00, which was left out (1"),
        ("29/02/2016", "2016-02-29", "DD/MM/YYYY (1 cell)"),
        ("29 Feb 2016", "2016-02-29", "the month's name (1 cell)"),
        ("03/04/2016", "03/04/2016", ""),
    ],
)
def test_a_day_in_another_form_is_noted_or_stays_as_it_stands(tmp_path, born, day, note):
    parsed = read(tmp_path, WHOLE.replace("2016-02-29", born))
    assert parsed.tables["social_care_person"]["birth_date"].to_list() == [day]
    if note:
        assert len(parsed.notes) == 1
        assert f"social_care_person, birth_date: days were read from {note}" in parsed.notes[0]
    else:
        assert parsed.notes == []


def test_a_day_of_one_element_shows_how_those_of_others_are_read(tmp_path):
    mixed = WHOLE.replace("2016-02-29", "03/04/2016").replace("2024-06-11", "31/05/2024")
    parsed = read(tmp_path, mixed)
    assert parsed.tables["social_care_person"]["birth_date"].to_list() == ["2016-04-03"]
    assert parsed.tables["social_care_need_plan"]["need_plan_start_date"].to_list() == [
        "2024-05-31"
    ]
    assert len(parsed.notes) == 2
    other_way = mixed.replace("2024-06-10", "06/30/2024")
    birth_dates = read(tmp_path, other_way).tables["social_care_person"]["birth_date"]
    assert birth_dates.to_list() == ["03/04/2016"]


@pytest.mark.parametrize("year", range(2017, 2027))
def test_every_collection_from_2017_to_2026(tmp_path, year):
    sex = "GenderCurrent" if year < 2025 else "Sex"
    text = WHOLE.replace("2025", str(year)).replace("<Sex>F</Sex>", f"<{sex}>2</{sex}>")
    parsed = read(tmp_path, text)
    assert parsed.period_end
    assert parsed.period_end.year == year
    assert parsed.tables["social_care_person"]["sex"].to_list() == ["F"]


@pytest.mark.parametrize(
    ("content", "note"),
    [
        (WHOLE.replace("<Ethnicity>", "<New><A>1</A></New><Ethnicity>"), "New is not known in"),
        (WHOLE.replace("<Sex>F</Sex>", "stray<Sex>F</Sex>"), "Text between elements"),
        (WHOLE.replace("<ReferralNFA>", "<Section47/><ReferralNFA>"), "Section47 is empty"),
    ],
)
def test_what_is_new_stray_or_empty_is_noted_and_costs_no_record(tmp_path, content, note):
    parsed = read(tmp_path, content)
    assert parsed.rows_read == read(tmp_path, WHOLE).rows_read
    assert [words[: len(note)] for words in parsed.notes] == [note]


@pytest.mark.parametrize("place", ["<Source>", "<Ethnicity>"])
def test_elements_nested_without_end_are_refused(tmp_path, place):
    deep = "<A>" * 20_000 + "</A>" * 20_000
    with pytest.raises(Unreadable, match="nested more than 50 deep"):
        read(tmp_path, WHOLE.replace(place, place + deep))
