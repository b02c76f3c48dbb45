"""A thing that two returns tell of different days is one, unless one of them tells both."""

from datetime import date

import polars as pl
import pytest

from data.current_records import current_records, retold_records
from data.submissions import withdraw
from tests.data.sending import NEXT_YEAR, YEAR, Desk, table

PLAN, FLAG = "social_care_plan", "probation_registration"
CONFERENCE, REFERRAL = "social_care_conference", "social_care_referral"


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path)


def plan(start: str, end: str = "", child: str = "c1") -> dict[str, str]:
    return {"child_id": child, "plan_start_date": start, "plan_end_date": end}


def send(desk: Desk, name: str, *rows: dict[str, str], period=YEAR, place: str = "001") -> str:
    agency = "probation" if name.startswith("probation") else "social_care"
    file = desk.file(f"{name}.csv", table(name, *rows))
    (receipt,) = desk.send(file, agency=agency, place=place, period=period)
    assert (receipt.outcome, receipt.rows_quarantined) == ("accepted", 0), receipt.reasons
    return receipt.submission_id or ""


def starts(desk: Desk) -> list[str]:
    return current_records(desk.home, PLAN)["plan_start_date"].sort().cast(pl.String).to_list()


def test_an_open_plan_of_which_the_next_year_corrects_the_first_day_is_one(desk):
    send(desk, PLAN, plan("2025-09-01"))
    send(desk, PLAN, plan("2025-09-02"), period=NEXT_YEAR)
    assert starts(desk) == ["2025-09-02"]
    (retold,) = retold_records(desk.home, PLAN).to_dicts()
    assert (retold["agency"], retold["place_code"]) == ("social_care", "001")
    days = (date(2025, 9, 1), date(2025, 9, 2), NEXT_YEAR[1])
    assert (retold["day"], retold["day_anew"], retold["until_anew"]) == days


def test_a_day_changed_twice_is_that_of_the_newest_return(desk):
    last = (date(2027, 4, 1), date(2028, 3, 31))
    send(desk, CONFERENCE, conference("2026-03-20"))
    send(desk, CONFERENCE, conference("2026-03-25"), OF_NEXT_YEAR, period=NEXT_YEAR)
    of_last = conference("2027-09-01") | {"child_id": "c3"}
    send(desk, CONFERENCE, conference("2026-03-30"), of_last, period=last)
    retold = retold_records(desk.home, CONFERENCE).sort("day")
    assert retold["day"].to_list() == [date(2026, 3, 20), date(2026, 3, 25)]
    assert retold["day_anew"].to_list() == [date(2026, 3, 30)] * 2
    assert set(retold["until_anew"]) == {last[1]}


def test_so_it_is_however_the_returns_arrive(desk):
    send(desk, PLAN, plan("2025-09-02"), period=NEXT_YEAR)
    send(desk, PLAN, plan("2025-09-01"))
    assert starts(desk) == ["2025-09-02"]


def test_the_earlier_day_holds_again_once_the_later_return_is_withdrawn(desk):
    send(desk, PLAN, plan("2025-09-01"))
    later = send(desk, PLAN, plan("2025-09-02"), period=NEXT_YEAR)
    withdraw(desk.home, later, "a slip")
    assert starts(desk) == ["2025-09-01"]
    assert retold_records(desk.home, PLAN).is_empty()


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        # Ended before the next began: two plans, though the census of the second year is silent.
        (plan("2025-05-01", "2025-09-01"), plan("2025-09-01"), 2),
        (plan("2025-05-01", "2025-09-01"), plan("2025-08-31"), 1),
        # Open when last told of, and a plan that began after that: its end came late.
        (plan("2025-05-01"), plan("2026-04-01"), 2),
        (plan("2025-05-01"), plan("2026-03-30"), 1),
        # Corrected over the end of the year, by a week at the most.
        (plan("2026-03-28"), plan("2026-04-02"), 1),
        (plan("2026-03-28"), plan("2026-04-05"), 2),
        (plan("2026-03-28", "2026-03-30"), plan("2026-04-02"), 2),
        (plan("2025-05-01"), plan("2025-05-02", child="c2"), 2),
    ],
)
def test_plans_of_two_returns_are_one_where_a_child_would_be_on_both_at_once(
    desk, before, after, kept
):
    send(desk, PLAN, before)
    send(desk, PLAN, after, period=NEXT_YEAR)
    assert len(starts(desk)) == kept


def test_two_plans_that_one_return_tells_at_once_stay_two(desk):
    both = [plan("2025-05-01"), plan("2025-06-01")]
    send(desk, PLAN, *both)
    send(desk, PLAN, both[1], period=NEXT_YEAR)
    assert len(starts(desk)) == len(both)


def test_plans_of_two_councils_stay_two(desk):
    send(desk, PLAN, plan("2025-09-01"))
    send(desk, PLAN, plan("2025-09-02"), period=NEXT_YEAR, place="002")
    assert len(starts(desk)) == len(("001", "002"))


def flag(start: str, kind: str = "RCPR") -> dict[str, str]:
    return {"crn": "X1", "type_code": kind, "start_date": start}


def test_a_flag_gives_way_to_one_of_its_own_type_alone(desk):
    send(desk, FLAG, flag("2025-05-01"), flag("2025-05-01", "RCCO"), place="R01")
    send(desk, FLAG, flag("2025-05-03"), place="R01", period=NEXT_YEAR)
    rows = current_records(desk.home, FLAG).select("type_code", "start_date").rows()
    assert sorted(rows) == [("RCCO", date(2025, 5, 1)), ("RCPR", date(2025, 5, 3))]


def conference(day: str) -> dict[str, str]:
    return {"child_id": "c1", "conference_date": day}


LATER = date(2026, 9, 1)
OF_NEXT_YEAR = conference(str(LATER)) | {"child_id": "c2"}


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("2026-03-10", "2026-03-11", 1),
        ("2026-03-10", "2026-03-17", 1),
        ("2026-03-10", "2026-03-18", 2),
        # The first return could not know of the second day.
        ("2026-03-31", "2026-04-01", 2),
    ],
)
def test_conferences_of_two_returns_are_one_if_they_are_days_apart(desk, before, after, kept):
    send(desk, CONFERENCE, conference(before))
    # Its next year's return tells mostly of that year.
    send(desk, CONFERENCE, conference(after), OF_NEXT_YEAR, period=NEXT_YEAR)
    found = current_records(desk.home, CONFERENCE).filter(pl.col("conference_date") != LATER)
    assert found.height == kept


def referral(day: str, child: str = "c1", **more: str) -> dict[str, str]:
    return {"child_id": child, "referral_date": day} | more


STILL_OPEN = referral("2025-06-01", "c2")
"""That a return tells of it shows that it tells again of what was open before its period."""


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        (referral("2026-03-28"), referral("2026-04-01"), 1),
        (referral("2026-03-28"), referral("2026-04-04"), 1),
        (referral("2026-03-28"), referral("2026-04-05"), 2),
        # It was over, so the next return need not tell of it.
        (referral("2026-03-28", closure_date="2026-03-30"), referral("2026-04-01"), 2),
        (referral("2026-03-28", no_further_action="true"), referral("2026-04-01"), 2),
        (referral("2026-03-28"), referral("2026-04-01", "c3"), 2),
    ],
)
def test_a_referral_left_open_at_the_end_of_a_year_is_that_of_the_next_days(
    desk, before, after, kept
):
    send(desk, REFERRAL, before, STILL_OPEN)
    send(desk, REFERRAL, after, STILL_OPEN, period=NEXT_YEAR)
    assert current_records(desk.home, REFERRAL).height == kept + len([STILL_OPEN])


def test_a_return_of_new_referrals_alone_says_nothing_of_those_left_open(desk):
    send(desk, REFERRAL, both := referral("2026-03-28"))
    send(desk, REFERRAL, referral("2026-04-01"), period=NEXT_YEAR)
    assert current_records(desk.home, REFERRAL).height == len((both, "2026-04-01"))


@pytest.mark.parametrize("year", [YEAR, NEXT_YEAR])
def test_referrals_that_one_return_tells_at_once_stay_two(desk, year):
    both = [referral("2026-03-28"), referral("2026-03-30")]
    later = [referral("2026-04-01"), referral("2026-04-03")]
    send(desk, REFERRAL, *(both if year == YEAR else both[:1]), STILL_OPEN)
    send(desk, REFERRAL, *(later if year == NEXT_YEAR else later[:1]), STILL_OPEN, period=NEXT_YEAR)
    found = current_records(desk.home, REFERRAL)["referral_date"].sort().cast(pl.String).to_list()
    kept = ["2026-03-28", "2026-04-01"] if year == YEAR else ["2026-04-01", "2026-04-03"]
    assert found == ["2025-06-01", *kept]


def test_a_record_says_until_when_anybody_told_of_it(desk):
    send(desk, PLAN, plan("2025-05-01", child="told"), plan("2025-05-01", child="silent"))
    send(desk, PLAN, plan("2025-05-01", child="told"), period=NEXT_YEAR)
    told = current_records(desk.home, PLAN)["last_told"].to_list()
    assert sorted(told) == [YEAR[1], NEXT_YEAR[1]]


CENSUS = """<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
<ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
<LEA>001</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>c1</LAchildID>
<PersonBirthDate>2015-03-02</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
<CINdetails><CINreferralDate>2025-06-01</CINreferralDate><ReferralSource>6</ReferralSource>
<ReferralNFA>false</ReferralNFA><ChildProtectionPlans><CPPstartDate>2025-07-01</CPPstartDate>
<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><NumberOfPreviousCPP>2</NumberOfPreviousCPP>
</ChildProtectionPlans></CINdetails></Child></Children></Message>"""


def test_another_return_of_the_year_fills_what_the_newer_leaves_blank(desk):
    (receipt,) = desk.send_declared(desk.file("census.xml", CENSUS))
    assert receipt.outcome == "accepted"
    send(desk, PLAN, plan("2025-07-02") | {"latest_category": "EMO"})
    (row,) = current_records(desk.home, PLAN).to_dicts()
    assert (row["plan_start_date"], row["latest_category"]) == (date(2025, 7, 2), "EMO")
    assert (row["initial_category"], row["previous_plans"]) == ("NEG", 2)


DATASET = """cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,\
cppl_cp_plan_initial_category,cppl_cp_plan_latest_category
P1,c1,{start},2026-05-01,,EMO
"""


@pytest.mark.parametrize("start", ["2025-07-01", "2025-07-02"])
def test_a_later_return_that_has_no_column_for_it_leaves_what_an_earlier_one_said(desk, start):
    desk.send_declared(desk.file("census.xml", CENSUS))
    file = desk.file("ssd_cp_plans.csv", DATASET.format(start=start))
    (receipt,) = desk.send(file, agency="social_care", place="001", period=NEXT_YEAR)
    assert (receipt.outcome, receipt.format) == ("accepted", "safeguarding_dataset"), (
        receipt.reasons
    )
    (row,) = current_records(desk.home, PLAN).to_dicts()
    assert (row["plan_start_date"], row["latest_category"]) == (date.fromisoformat(start), "EMO")
    # The dataset cannot say how many plans there were before; a category left blank it could.
    assert (row["previous_plans"], row["initial_category"]) == (2, None)


@pytest.mark.parametrize(("without", "kept"), [((), None), (("factors",), "3A")])
def test_a_column_left_out_is_silence_and_a_blank_one_is_not(desk, without, kept):
    name = "social_care_assessment"
    before = {"child_id": "c1", "assessment_start_date": "2026-03-20"}
    send(desk, name, before | {"factors": "3A"})
    text = table(name, before | {"assessment_start_date": "2026-03-21"}, without=without)
    (receipt,) = desk.send(
        desk.file(f"{name}.csv", text), agency="social_care", place="001", period=NEXT_YEAR
    )
    assert receipt.outcome == "accepted", receipt.reasons
    (row,) = current_records(desk.home, name).to_dicts()
    assert (row["assessment_start_date"], row["factors"]) == (date(2026, 3, 21), kept)
