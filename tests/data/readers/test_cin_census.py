from datetime import date

import pytest

from data.contracts import TABLES
from data.readers import Parsed, Unreadable, cin_census
from tests.data.readers.census import EPISODE, child, written


def read(path) -> Parsed:
    parsed = cin_census.read(path)
    assert parsed is not None
    return parsed


def rows(parsed: Parsed, table: str, *columns: str) -> list[tuple]:
    return parsed.tables[f"social_care_{table}"].select(columns).rows()


def test_a_census_says_whose_it_is_and_for_which_year(tmp_path):
    parsed = read(written(tmp_path, child()))
    assert (parsed.format, parsed.agency, parsed.place_code) == ("cin_census", "social_care", "001")
    assert (parsed.period_start, parsed.period_end) == (date(2024, 4, 1), date(2025, 3, 31))
    assert (parsed.notes, parsed.faults) == ([], [])


def test_every_part_of_an_episode_becomes_a_record_of_its_own(tmp_path):
    parsed = read(written(tmp_path, child(episodes=EPISODE)))
    heights = {name.removeprefix("social_care_"): t.height for name, t in parsed.tables.items()}
    assert heights == {
        "person": 1,
        "referral": 1,
        "assessment": 1,
        "need_plan": 1,
        "enquiry": 1,
        "conference": 1,
        "plan": 1,
        "review": 2,
    }
    assert parsed.rows_read == 9
    assert rows(parsed, "referral", "child_id", "referral_date", "source_code", "closure_date") == [
        ("A1", "2024-05-01", "7", None)
    ]
    assert rows(parsed, "assessment", "assessment_start_date", "assessment_authorised_date") == [
        ("2024-05-02", "2024-06-10")
    ]
    assert rows(parsed, "need_plan", "need_plan_start_date") == [("2024-06-11",)]
    assert rows(parsed, "enquiry", "enquiry_start_date", "conference_target_date") == [
        ("2024-07-01", "2024-07-22")
    ]
    assert rows(parsed, "conference", "child_id", "conference_date") == [("A1", "2024-07-19")]
    assert rows(parsed, "plan", "initial_category", "latest_category", "previous_plans") == [
        ("NEG", "EMO", "1")
    ]
    assert rows(parsed, "review", "child_id", "plan_start_date", "review_date") == [
        ("A1", "2024-07-19", "2024-10-01"),
        ("A1", "2024-07-19", "2025-03-20"),
    ]


def test_tables_have_the_columns_of_their_contracts_even_when_empty(tmp_path):
    for name, table in read(written(tmp_path)).tables.items():
        assert table.columns == [*TABLES[name].columns(), "row"]


def test_a_row_is_the_line_on_which_its_record_begins(tmp_path):
    path = written(tmp_path, child("A1", episodes=EPISODE), child("A2", episodes=EPISODE))
    lines = path.read_text().splitlines()
    parsed = read(path)
    starts = {
        "person": "<Child>",
        "referral": "<CINdetails>",
        "enquiry": "<Section47>",
        "plan": "<ChildProtectionPlans>",
        "conference": "<DateOfInitialCPC>",
    }
    for table, start in starts.items():
        found = [lines[row - 1].startswith(start) for (row,) in rows(parsed, table, "row")]
        assert found == [True, True]


@pytest.mark.parametrize(
    ("element", "sex"),
    [
        ("<GenderCurrent>1</GenderCurrent>", "M"),  # up to the collection of 2024
        ("<GenderCurrent>2</GenderCurrent>", "F"),
        ("<GenderCurrent>0</GenderCurrent>", "U"),  # not recorded, or unborn
        ("<GenderCurrent>9</GenderCurrent>", "U"),  # indeterminate
        ("<Sex>M</Sex>", "M"),
        ("<Sex>Male</Sex>", "M"),
        ("<Sex>1</Sex>", "M"),  # seen in a council's own file
        ("<Sex>7</Sex>", "7"),  # left for intake to set apart
        ("<Sex/>", None),
    ],
)
def test_sex_is_read_in_the_words_of_every_year(tmp_path, element, sex):
    parsed = read(written(tmp_path, child(identifiers=element)))
    assert rows(parsed, "person", "sex") == [(sex,)]


@pytest.mark.parametrize("truth", ["true", "false", "TRUE", "FALSE", "0", "1"])
def test_truths_stay_as_written_for_intake_to_cast(tmp_path, truth):
    episode = EPISODE.replace("<ReferralNFA>0", f"<ReferralNFA>{truth}")
    parsed = read(written(tmp_path, child(episodes=episode)))
    assert rows(parsed, "referral", "no_further_action") == [(truth,)]


@pytest.mark.parametrize(
    ("codes", "disabled"),
    [
        ("<Disabilities><Disability>NONE</Disability></Disabilities>", "false"),
        ("<Disabilities><Disability>HAND</Disability></Disabilities>", "true"),
        (
            "<Disabilities><Disability>HAND</Disability><Disability>HEAR</Disability></Disabilities>",
            "true",
        ),
        ("", None),  # not recorded, which is not the same as none
    ],
)
def test_a_disability_is_recorded_denied_or_not_recorded(tmp_path, codes, disabled):
    parsed = read(written(tmp_path, child(characteristics=codes)))
    assert rows(parsed, "person", "disabled") == [(disabled,)]


def test_an_unborn_child_has_an_expected_date_of_birth_alone(tmp_path):
    expected = "<ExpectedPersonBirthDate>2025-05-20</ExpectedPersonBirthDate>"
    parsed = read(written(tmp_path, child(identifiers=expected)))
    assert rows(parsed, "person", "birth_date", "expected_birth_date") == [(None, "2025-05-20")]
    assert parsed.notes == []


def test_the_census_gives_no_names(tmp_path):
    parsed = read(written(tmp_path, child()))
    assert rows(parsed, "person", "forename", "surname") == [(None, None)]


def test_text_between_elements_is_left_out_and_told_with_its_line(tmp_path):
    stray = (
        "<UPNunknown>UN3</UPNunknown>PersonBirthDate\n<PersonBirthDate>2016-02-29</PersonBirthDate>"
    )
    parsed = read(written(tmp_path, child(identifiers=stray)))
    assert rows(parsed, "person", "birth_date") == [("2016-02-29",)]
    assert parsed.notes == [
        "Text between elements, where none belongs, was left out (line 9)",
        "UPNunknown is held by no table: it was left out (1 element)",
    ]


def test_stray_text_that_may_identify_is_not_repeated(tmp_path):
    parsed = read(written(tmp_path, child(), "Jo Example, born in May", child("A2")))
    assert len(parsed.notes) == 1
    assert "Example" not in parsed.notes[0]


def test_an_empty_group_makes_no_record(tmp_path):
    episode = (
        "<CINdetails><CINreferralDate>2024-05-01</CINreferralDate><Assessments/><Section47/>"
        "<ChildProtectionPlans><CPPstartDate>2024-07-19</CPPstartDate><Reviews/>"
        "</ChildProtectionPlans></CINdetails>"
    )
    parsed = read(written(tmp_path, child(episodes=episode)))
    assert parsed.rows_read == 3
    assert [note.split(" is empty")[0] for note in parsed.notes] == [
        "Assessments",
        "Section47",
        "Reviews",
    ]


def test_one_conference_written_at_both_levels_is_one_record(tmp_path):
    twice = EPISODE.replace(
        "<Assessments>", "<DateOfInitialCPC>2024-07-19</DateOfInitialCPC>\n<Assessments>"
    )
    parsed = read(written(tmp_path, child(episodes=twice)))
    assert rows(parsed, "conference", "conference_date") == [("2024-07-19",)]
    assert len(parsed.notes) == 1
    assert "DfE rule 2884" in parsed.notes[0]


def test_two_dates_at_the_two_levels_are_two_conferences(tmp_path):
    twice = EPISODE.replace(
        "<Assessments>", "<DateOfInitialCPC>2024-12-06</DateOfInitialCPC>\n<Assessments>"
    )
    parsed = read(written(tmp_path, child(episodes=twice)))
    assert rows(parsed, "conference", "conference_date") == [("2024-12-06",), ("2024-07-19",)]
    assert len(parsed.notes) == 1
    assert "differs between CINdetails and Section47" in parsed.notes[0]


PRE_PROCEEDINGS = """<PreProceedingsandFGDM><PPStartDate>2025-01-02</PPStartDate>
<FGDMMeetingOffer>1</FGDMMeetingOffer><FGDMMeetingFac>false</FGDMMeetingFac>
<ReviewMeetingsCount>3</ReviewMeetingsCount><PPOutcome>A</PPOutcome></PreProceedingsandFGDM>"""


def test_pre_proceedings_are_a_record_of_their_episode_each(tmp_path):
    later = "<PreProceedingsandFGDM><FGDMMeetingOffer>0</FGDMMeetingOffer></PreProceedingsandFGDM>"
    added = EPISODE.replace("</CINdetails>", f"{PRE_PROCEEDINGS}{later}</CINdetails>")
    parsed = read(written(tmp_path, child(episodes=added)))
    assert rows(
        parsed,
        "pre_proceedings",
        *("referral_date", "pre_proceedings_number", "pre_proceedings_start_date"),
        *("family_meeting_offered", "family_meeting_facilitated", "review_meetings"),
    ) == [
        ("2024-05-01", "1", "2025-01-02", "1", "false", "3"),
        ("2024-05-01", "2", None, "0", None, None),
    ]
    assert parsed.notes == []
    without = read(written(tmp_path, child(episodes=EPISODE)))
    assert "social_care_pre_proceedings" not in without.tables


def test_the_factors_of_an_assessment_are_kept_with_it(tmp_path):
    several = EPISODE.replace(
        "<AssessmentFactors>3A</AssessmentFactors>",
        "<AssessmentFactors>3a</AssessmentFactors><AssessmentFactors>24A</AssessmentFactors>",
    )
    for episode, found in ((EPISODE, "3A"), (several, "3A 24A")):
        parsed = read(written(tmp_path, child(episodes=episode)))
        assert rows(parsed, "assessment", "factors") == [(found,)]


def test_an_element_of_a_later_year_is_told_and_left_out(tmp_path):
    parsed = read(written(tmp_path, child(characteristics="<EyeColour>9</EyeColour>")))
    assert parsed.notes == [
        "EyeColour is not known in ChildCharacteristics: it was left out (line 10)"
    ]


def test_a_date_of_birth_given_twice_counts_once(tmp_path):
    twice = (
        "<PersonBirthDate>2016-02-29</PersonBirthDate><PersonBirthDate>2016-02-28</PersonBirthDate>"
    )
    parsed = read(written(tmp_path, child(identifiers=twice)))
    assert rows(parsed, "person", "birth_date") == [("2016-02-29",)]
    assert "PersonBirthDate is given again" in parsed.notes[0]


def test_every_record_of_a_child_without_an_id_is_at_fault(tmp_path):
    parsed = read(written(tmp_path, child("A1"), child("", episodes=EPISODE)))
    assert len(parsed.faults) == 9
    assert {(fault.column, fault.value) for fault in parsed.faults} == {("child_id", None)}
    person = next(fault for fault in parsed.faults if fault.table == "social_care_person")
    assert (person.record, person.row) == (1, 13)
    assert parsed.rows_read == 10


def test_the_later_of_two_children_with_one_id_is_at_fault_once(tmp_path):
    parsed = read(written(tmp_path, child("A1"), child("A2"), child("A1", episodes=EPISODE)))
    assert [(fault.table, fault.record, fault.row) for fault in parsed.faults] == [
        ("social_care_person", 2, 18)
    ]
    assert "line 8" in parsed.faults[0].reason
    assert "8510" in parsed.faults[0].reason
    assert parsed.rows_read == 3 + 8


def test_a_file_without_line_breaks_still_tells_its_records_apart(tmp_path):
    path = written(tmp_path, child("A1"), child(""), child("A3"))
    path.write_text(path.read_text().replace("\n", ""))
    parsed = read(path)
    assert [(fault.record, fault.row) for fault in parsed.faults] == [(1, 1)]


def test_an_empty_census_says_so(tmp_path):
    parsed = read(written(tmp_path))
    assert parsed.rows_read == 0
    assert parsed.notes == ["The census holds no child (line 1)"]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"<html><body>Message</body></html>", "its root is 'html'"),
        (b"<html><body>caf\xe9</body></html>", "its root is 'html'"),
        (b"<other>" + b"x" * 300_000, "its root is 'other'"),
        (b"<", "it has no root element"),
        (b"\xef\xbb\xbf\n<" + b"<" * 300_000, "it has no root element"),
    ],
)
def test_xml_of_another_root_is_refused(tmp_path, content, found):
    path = tmp_path / "other.xml"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=found):
        cin_census.read(path)


@pytest.mark.parametrize("content", [b"", b"  \n", b"child_id,row\nA1,2\n", b"\x00\x01junk"])
def test_what_is_no_xml_is_another_format(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert cin_census.read(path) is None


def test_a_census_without_header_is_refused(tmp_path):
    with pytest.raises(Unreadable, match="line 4: a child stands before the Header"):
        read(written(tmp_path, child(), header=""))
    with pytest.raises(Unreadable, match="no Header"):
        read(written(tmp_path, header=""))


def test_a_census_cut_short_is_refused_with_the_line(tmp_path):
    path = written(tmp_path, child("A1", episodes=EPISODE), child("A2", episodes=EPISODE))
    whole = path.read_bytes()
    for cut in (len(whole) // 2, len(whole) - 3, len(whole) - len("</Message>")):
        path.write_bytes(whole[:cut])
        last_line = whole[:cut].count(b"\n") + 1
        with pytest.raises(Unreadable, match=rf"^line {last_line}: not well-formed XML"):
            read(path)


def test_a_byte_order_mark_and_a_declared_encoding_are_understood(tmp_path):
    path = written(tmp_path, child("Æ1"))
    text = path.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8-sig")
    assert rows(read(path), "person", "child_id") == [("Æ1",)]
    path.write_bytes(f'<?xml version="1.0" encoding="iso-8859-1"?>{text}'.encode("iso-8859-1"))
    assert rows(read(path), "person", "child_id") == [("Æ1",)]


def test_an_encoding_other_than_the_declared_is_refused(tmp_path):
    path = written(tmp_path, child("Æ1"))
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
    with pytest.raises(Unreadable, match=r"line 9: .*encoding"):
        read(path)


def test_a_census_in_a_name_space_is_read_alike(tmp_path):
    path = written(tmp_path, child())
    path.write_text(path.read_text().replace("<Message>", '<Message xmlns="urn:example">'))
    assert read(path).rows_read == 1
