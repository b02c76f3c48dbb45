from datetime import date

import polars as pl
import pytest

from data.current_records import current_records
from data.in_force import coverage, submitted_files
from data.submissions import committed
from data.vault import current_identities
from tests.data.sending import NEXT_YEAR, ORDER, YEAR, Desk, table


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def send(desk: Desk, name: str, *rows: dict[str, str], **options) -> str:
    (receipt,) = desk.send(desk.file(f"{name}.csv", table(name, *rows)), **options)
    assert receipt.outcome == "accepted"
    assert receipt.submission_id
    return receipt.submission_id


def test_nothing_sent_is_no_row_of_the_right_columns(desk):
    records = current_records(desk.home, "probation_order")
    assert records.is_empty()
    assert records.schema["start_date"] == pl.Date
    assert records.columns[:2] == ["record_key", "probation_order_key"]
    assert records.columns[-4:] == ["agency", "place_code", "submission_id", "last_told"]
    assert coverage(desk.home).is_empty()
    assert submitted_files(desk.home).is_empty()
    assert current_identities(desk.vault, desk.home, "probation_order").is_empty()


def test_a_second_submission_of_the_period_replaces_the_table_whole(desk):
    other = ORDER | {"order_id": "other"}
    send(desk, "probation_order", ORDER, other)
    second = send(desk, "probation_order", ORDER | {"end_date": "2025-12-01"})
    records = current_records(desk.home, "probation_order")
    assert records.select("submission_id", "end_date").rows() == [(second, date(2025, 12, 1))]
    assert [each.rows_accepted for s in committed(desk.home) for each in s.files] == [2, 1]
    assert submitted_files(desk.home)["rows_accepted"].to_list() == [1]
    assert coverage(desk.home).height == 1


def test_a_table_that_the_second_submission_leaves_out_stands(desk):
    send(desk, "probation_person", {"crn": "X1"})
    send(desk, "probation_order", ORDER)
    assert current_records(desk.home, "probation_person").height == 1


def test_of_one_order_in_two_years_the_later_year_holds_whichever_came_last(desk):
    ended = ORDER | {"end_date": "2026-05-05"}
    send(desk, "probation_order", ended, period=NEXT_YEAR)
    send(desk, "probation_order", ORDER, ORDER | {"order_id": "other"}, period=YEAR)
    records = current_records(desk.home, "probation_order")
    inside = current_identities(desk.vault, desk.home, "probation_order")
    assert sorted(map(str, records["end_date"])) == ["2026-05-05", "None"]
    assert set(inside.select("order_id", "end_date").rows()) == {
        ("single", date(2026, 5, 5)),
        ("other", None),
    }


def test_an_end_that_is_taken_back_the_next_year_stays_taken_back(desk):
    send(desk, "probation_order", ORDER | {"end_date": "2026-01-05"}, period=YEAR)
    reopened = [ORDER, ORDER | {"order_id": "new", "start_date": "2026-05-01"}]
    send(desk, "probation_order", *reopened, period=NEXT_YEAR)
    assert current_records(desk.home, "probation_order")["end_date"].null_count() == 2


CENSUS = """<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
<LEA>001</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>c1</LAchildID>
<UPN>A123456789012</UPN><PersonBirthDate>2015-03-02</PersonBirthDate><Sex>F</Sex>
</ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-06-01</CINreferralDate><ReferralSource>6</ReferralSource>
<ReferralNFA>false</ReferralNFA></CINdetails></Child></Children></Message>"""


def test_two_formats_of_one_year_complete_each_other(desk):
    desk.declare("c", agency="social_care", place="001")
    desk.file("c/census.xml", CENSUS)
    child = {"child_id": "c1", "forename": "Ann", "surname": "Example", "is_mother": "false"}
    desk.file("c/social_care_person.csv", table("social_care_person", child))
    first, second = desk.send_declared(desk.extracts)
    assert first.submission_id == second.submission_id
    inside = current_identities(desk.vault, desk.home, "social_care_person")
    assert inside.select("forename", "upn", "sex", "birth_date").rows() == [
        ("Ann", "A123456789012", "F", date(2015, 3, 2))
    ]
    outside = current_records(desk.home, "social_care_person")
    assert outside.select("is_mother", "ethnicity", "birth_month").rows() == [
        (False, "WBRI", date(2015, 3, 1))
    ]


def test_a_census_covers_every_table_that_it_can_hold(desk):
    desk.send_declared(desk.file("census.xml", CENSUS))
    covered = coverage(desk.home)
    assert {"social_care_plan", "social_care_referral"} <= set(covered["kind"])
    assert "social_care_address" not in set(covered["kind"])
    assert set(covered["covered"]) == {"complete"}


COVERS = """
[covers]
invitation = "complete"
notification = "partial"
probation_order = "partial"
probation_contact = "complete"
"""


def test_coverage_is_what_was_sent_and_what_was_declared(desk):
    desk.declare("p", agency="probation", place="R01", more=f"made_on = 2026-04-20{COVERS}")
    desk.file("p/probation_order.csv", table("probation_order", ORDER))
    desk.file("p/joint_event.csv", table("joint_event"))
    desk.send_declared(desk.extracts)
    kinds = coverage(desk.home).select("kind", "covered").rows()
    assert kinds == [
        ("invitation", "complete"),
        ("joint_event", "complete"),
        ("notification", "partial"),
        ("probation_order", "partial"),
    ]
    assert submitted_files(desk.home)["made_on"].to_list() == [date(2026, 4, 20)] * 2


def test_kinds_of_event_are_not_covered_where_the_log_was_not_sent(desk):
    desk.declare("p", agency="probation", place="R01", more=COVERS)
    desk.file("p/probation_order.csv", table("probation_order", ORDER))
    desk.send_declared(desk.extracts)
    assert coverage(desk.home)["kind"].to_list() == ["probation_order"]


def test_files_of_one_agency_place_and_period_make_one_submission(desk):
    for folder, place in (("a", "Y01"), ("b", "Y01"), ("c", "Y02")):
        desk.declare(folder, agency="yot", place=place)
        desk.file(f"{folder}/yot_person.csv", table("yot_person", {"client_id": folder}))
    desk.send_declared(desk.extracts)
    assert [(each.place_code, len(each.files)) for each in committed(desk.home)] == [
        ("Y01", 2),
        ("Y02", 1),
    ]
