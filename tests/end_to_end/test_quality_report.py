"""Four faults planted in a clean world: each is told in words, on the screen and to its agency."""

import csv
import stat
from collections import defaultdict

import duckdb
import fastexcel
import pytest
from streamlit.testing.v1 import AppTest

from data.contracts import TABLES
from data.synthetic import generate
from metrics.edition import Edition
from metrics.indicator import catalogue
from metrics.quality import read
from tests.dashboard.conftest import APP, SLOWEST_RUN
from tests.dashboard.test_screens import text_of
from tests.end_to_end.house import House

YEAR = "2025-26"
ON_TIME, LATE = "made_on = 2026-04-18", "made_on = 2026-08-31"
RULE = "person_without_name_or_birth"
NAMELESS = 20
OF_BOARD = sum("board" in {log.kept_by for log in each.logs} for each in catalogue().values())
FAULTS = {
    "late": "The records for Apr 2025 to Mar 2026 came 31 days late.",
    "blank": "Filled in 0% of rows, of 80% needed: The assessment's own text (yot assessment).",
    "rule": " person on probation has a first name, a family name and a date of birth",
    "log": "No log of referrals is kept.",
}


def rewrite(file, old, new):
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def spoil(file, change):
    """Change the rows of an extract, each a mutable mapping."""
    with file.open(newline="") as opened:
        rows = list(csv.DictReader(opened))
    for number, row in enumerate(rows):
        change(number, row)
    with file.open("w", newline="") as opened:
        writer = csv.DictWriter(opened, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def blank_text(_, row):
    row["text"] = ""


def blank_surname(number, row):
    if number < NAMELESS:
        row["surname"] = ""


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory):
    root = tmp_path_factory.mktemp("spoilt")
    built = House(root / "world", root / "home", root / "key" / "vault.key")
    generate(built.world, boards=1, years=1, seed=2, clean=True)
    council = built.world / "social_care" / "001" / YEAR
    team, region = built.world / "yot" / "Y01" / YEAR, built.world / "probation" / "R01" / YEAR
    # The invented region has such faults already, elsewhere.
    rewrite(team / "submission.toml", "made_on = 2026-09-02", ON_TIME)
    logged = "".join(f'\n{log} = "complete"' for log in ("invitation", "attendance", "minutes"))
    rewrite(council / "submission.toml", "[covers]", f"[covers]{logged}")
    rewrite(region / "submission.toml", ON_TIME, LATE)
    rewrite(team / "submission.toml", 'referral = "complete"\n', "")
    spoil(team / "yot_assessment.csv", blank_text)
    spoil(region / "probation_person.csv", blank_surname)
    for command in (("intake", str(built.world)), ("build",)):
        result = built.run(*command)
        assert result.exit_code == 0, (result.output, result.exception)
    return built


@pytest.fixture(scope="module")
def workbooks(spoilt, tmp_path_factory):
    """The lines of every sheet by place and sheet."""
    out = tmp_path_factory.mktemp("sent") / "back"
    result = spoilt.run("quality", str(out))
    assert result.exit_code == 0, result.output
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert result.stdout.startswith("5 workbooks written")
    books = {}
    for file in out.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        book = fastexcel.read_excel(file)
        for name in book.sheet_names:
            rows = book.load_sheet(name, header_row=None).to_polars().rows()
            place = file.stem.split("_")[-2]
            books[place, name] = [tuple(cell for cell in row if cell is not None) for row in rows]
    return books


def said(workbooks, place, sheet):
    return "\n".join(str(cell) for row in workbooks[place, sheet] for cell in row)


def page(spoilt, monkeypatch, body):
    for name, value in spoilt.environment.items():
        monkeypatch.setenv(name, value)
    app = AppTest.from_file(str(APP), default_timeout=SLOWEST_RUN)
    app.query_params["body"] = body
    app.run()
    app.switch_page("screens/data_contribution.py").run()
    assert not app.exception
    return text_of(app).replace("&#x27;", "'")


def test_every_planted_fault_is_told_on_the_screen(spoilt, monkeypatch):
    words = page(spoilt, monkeypatch, "L01")
    assert {fault: text in words for fault, text in FAULTS.items()} == dict.fromkeys(FAULTS, True)


@pytest.mark.parametrize(
    ("place", "faults"),
    [
        ("R01", {"late", "rule"}),
        ("Y01", {"blank", "log"}),
        ("001", set()),
        ("L01", set()),
        ("P01", set()),
    ],
)
def test_every_planted_fault_is_told_to_the_agency_whose_it_is_and_to_no_other(
    workbooks, place, faults
):
    words = "\n".join(
        said(workbooks, place, sheet) for sheet in ("Summary", "Timeliness", "Rules", "Indicators")
    )
    assert {fault for fault, text in FAULTS.items() if text in words} == faults


def test_nothing_else_of_the_kind_is_told(spoilt):
    edition = Edition.open(spoilt.home / "editions")
    effects = edition.quality("effect", "L01")
    harmed = {row["slug"]: row["reason"] for row in effects.to_dicts() if row["reason"]}
    assert harmed == {
        "yot_review_is_genuine": "too blank",
        "yot_referral_answered_in_time": "kind missing",
        "yot_late_answer_followed_up": "kind missing",
        "yot_referral_timely": "kind missing",
        "yot_referral_by_agreed_way": "kind missing",
        "yot_referral_recorded_in_full": "kind missing",
        "yot_poor_answer_escalated": "kind missing",
        "yot_escalation_effective": "kind missing",
        # The council sends the census, which tells of no contacts.
        "probation_referral_drives_follow_up": "kind missing",
        "referral_found_on_both_records": "kind missing",
    }
    late = effects.filter(effects["days_late"] > 0)
    assert set(late["agency"]) == {"probation"}
    breaches = edition.quality("breach", "L01").filter(rule=RULE)
    assert breaches.select("agency", "table_name", "breaches", "answer").rows() == [
        ("probation", "probation_person", NAMELESS, "taken in with a warning")
    ]


def test_a_place_without_a_fault_is_told_that_all_is_there(workbooks):
    assert f"Each of the {OF_BOARD} indicators has what it needs" in said(
        workbooks, "L01", "Summary"
    )


def test_the_first_sheet_says_whom_the_workbook_is_for(workbooks):
    title, whom = workbooks["R01", "Summary"][:2]
    assert title == ("Quality report: Probation, Marchland Probation, Apr 2025 to Mar 2026",)
    assert whom[0].startswith("For Marchland Probation alone.")


def test_no_id_of_a_person_or_record_is_in_a_workbook(spoilt, workbooks):
    ids = set()
    for file in spoilt.world.glob("*/*/*/*.csv"):
        with file.open(newline="") as opened:
            for row in csv.DictReader(opened):
                ids |= {row[name] for name in ("crn", "order_id", "event_id", "dob") if name in row}
    cells = {str(cell) for rows in workbooks.values() for row in rows for cell in row}
    assert len(ids) > 100
    assert not ids & cells


def test_the_release_is_logged_for_each_place(spoilt, workbooks):
    log = (spoilt.home / "releases.jsonl").read_text().splitlines()
    assert sum("quality report" in line for line in log) == len({place for place, _ in workbooks})


def test_a_folder_that_holds_something_is_refused(spoilt):
    result = spoilt.run("quality", str(spoilt.world))
    assert result.exit_code != 0
    assert "must be a new or an empty folder" in str(result.exception)


def recount(world):
    """Rows, and rows that fill a column, of each extract of our own contracts."""
    counts = defaultdict(int)
    for agency in ("probation", "yot", "board", "police"):
        for file in world.glob(f"{agency}/*/*/*.csv"):
            with file.open(newline="") as opened:
                for row in csv.DictReader(opened):
                    counts[agency, file.stem] += 1
                    for name, value in row.items():
                        counts[agency, file.stem, name] += bool(value)
    return counts


def test_the_report_is_what_a_plain_recount_of_the_files_gives(spoilt):
    plain = recount(spoilt.world)
    with duckdb.connect(spoilt.home / "warehouse.duckdb", read_only=True) as connection:
        exact = read(connection).field
    shown = Edition.open(spoilt.home / "editions").quality("field", "L01")
    asked_of_all = [
        row
        for row in exact.to_dicts() + shown.to_dicts()
        if row["agency"] != "social_care"
        and "only_where" not in _mark(row["table_name"], row["column_name"])
    ]
    assert len(asked_of_all) > 80
    for row in asked_of_all:
        of = (row["agency"], row["table_name"])
        if row.get("records_status", "shown") == "shown":
            assert row["records"] == plain[of], row
        # Names and postcodes are known by linkage, which fills one file from another.
        if row.get("filled_status", "shown") == "shown" and row["column_name"] in PLAIN:
            assert row["filled"] == plain[*of, row["column_name"]], row


PLAIN = {
    *("crn", "order_id", "start_date", "type_code", "la_code", "pdu_code", "text", "kind"),
    *("event_date", "event_id", "from_agency", "contact_type", "contact_date", "complied", "dob"),
}


def _mark(table, name):
    column = TABLES[table].columns().get(name)
    return (column.metadata or {}) if column else {}
