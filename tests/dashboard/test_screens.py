"""Each screen, run over a small edition without a browser."""

import re
from functools import partial
from html import unescape

import polars as pl
import pyarrow
import pytest

from dashboard import charts, quality_sections
from dashboard.glance import RESTS_ON
from metrics import sureness_words
from metrics.edition import Contents, Edition
from tests.dashboard import small_edition
from tests.dashboard.conftest import APP

SCREENS = ("start", "joint_working", "case_audits", "surveys", "board", "data_contribution")


def text_of(app):
    """All that a page says, in its parts of text, its tables and its charts."""
    said = [element.value for kind in ("title", "header", "subheader") for element in app.get(kind)]
    said += [element.value for element in [*app.markdown, *app.warning, *app.code]]
    said += [element.proto.body for element in app.get("html")]
    for chart in app.get("vega_lite_chart"):
        said += [chart.proto.spec, chart.proto.alt, str(values_of(chart))]
    return "\n".join(said)


def values_of(chart):
    return pyarrow.ipc.open_stream(chart.proto.data.data).read_all().to_pylist()


def chart_of(app):
    (chart,) = app.get("vega_lite_chart")
    return chart


def cells_of(app, caption):
    tables = [element.proto.body for element in app.get("html")]
    (table,) = [each for each in tables if f"<caption>{unescape(caption)}" in unescape(each)]
    return re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", table)


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_names_the_body_of_its_address(home, visit, screen):
    app = visit(screen, body="L02")
    assert "Brackwater" in app.title[0].value
    assert app.query_params["body"] == "L02"


@pytest.mark.parametrize("code", [code for code, *_ in small_edition.BODIES.rows()])
@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_runs_for_every_kind_of_body(home, visit, screen, code):
    assert visit(screen, body=code).title


def test_the_selector_sets_bodies_in_groups_by_kind(home, visit):
    assert visit().sidebar.selectbox[0].options == [
        "Ashmere (safeguarding board)",
        "Brackwater (safeguarding board)",
        "Ashmere team (youth offending team)",
        "North (probation delivery unit)",
        "Mereland (probation region)",
    ]


def test_choosing_another_body_changes_the_address(home, visit):
    app = visit(body="L01")
    app.sidebar.selectbox[0].select("L02").run()
    assert app.title[0].value == "Brackwater"
    assert app.query_params["body"] == "L02"


def test_an_address_without_a_body_is_about_the_first(home, visit):
    app = visit()
    assert app.title[0].value == "Ashmere"
    assert not app.warning


def test_an_unknown_body_gives_way_to_the_first_and_the_page_says_so(home, visit):
    app = visit(body="L99")
    assert app.title[0].value == "Ashmere"
    assert "does not hold" in app.warning[0].value
    assert app.query_params["body"] == "L01"


def test_the_start_gives_every_measure_of_the_body_at_a_glance(home, visit):
    own = Edition.open(home / "editions", body_code="L01")
    measures = {row["measure_id"] for row in own.figures(body_code="L01").to_dicts()}
    app = visit(body="L01")
    definitions = [own.indicators()[slug] for slug in measures]
    for evidence, (rests_on, _) in RESTS_ON.items():
        titles = {each.title for each in definitions if each.evidence == evidence}
        cells = cells_of(app, f"Every measure {rests_on}") if titles else []
        assert titles <= set(cells)
    assert {each.evidence for each in definitions} <= RESTS_ON.keys()


def test_no_folder_named_pages_lets_a_screen_be_reached_past_the_entry():
    # Streamlit serves every script of such a folder by itself, without app.py.
    assert not (APP.parent / "pages").exists()


def test_without_an_edition_the_page_says_which_commands_make_one(empty_home, visit):
    app = visit()
    assert app.title[0].value == "No figures yet"
    assert [code.value for code in app.code] == [
        "uv run lscb demo",
        "uv run lscb intake FOLDER-OF-EXTRACTS\nuv run lscb build",
    ]


def test_a_new_edition_is_seen_at_the_next_run(home, visit, monkeypatch):
    app = visit(body="L01")
    old = Edition.open(home / "editions").information().edition_id
    assert old in text_of(app)
    renamed = small_edition.BODIES.with_columns(
        body_name=small_edition.BODIES["body_name"].replace("Ashmere", "Ashmere and Vale")
    )
    monkeypatch.setattr(small_edition, "BODIES", renamed)
    new = small_edition.write(home)
    app.run()
    assert app.title[0].value == "Ashmere and Vale"
    assert new in text_of(app)


def test_the_start_says_what_stands_out_with_its_counts(home, visit):
    said = text_of(visit(body="L02"))
    assert "Probation invited in time: 70 of 100 (70%) in Apr 2025 to Mar 2026." in said
    assert "40 of 100 (40%)" in said
    assert "For the better." in said


def test_the_start_says_so_when_no_figure_of_the_latest_year_can_stand_out(home, visit):
    assert "No figure can be given for Apr 2025 to Mar 2026" in text_of(visit(body="L01"))


def test_the_start_says_which_agency_did_not_send(home, visit):
    assert "Probation: not supplied [x]." in text_of(visit(body="L01"))


POORLY_LINKED = (
    "Probation: 300 of 400 people on probation (75%) have a name and a date of birth; it takes 80%."
)


def test_the_start_says_of_whose_people_too_few_can_be_linked(home, visit):
    assert POORLY_LINKED in text_of(visit(body="L01"))
    assert "it takes 80%" not in text_of(visit(body="L02"))


def test_the_contribution_tells_of_every_table_of_people_how_many_can_be_linked(home, visit):
    app = visit("data_contribution", body="L01")
    assert POORLY_LINKED in text_of(app)
    assert cells_of(app, "People who can be linked, Apr 2025 to Mar 2026")[3:] == [
        *("Probation", "Children named by probation", "[c]"),
        *("Probation", "People on probation", "300 (75%)"),
        *("The youth offending team", "Children working with the youth offending team"),
        "40 (100%)",
    ]


def test_the_start_says_what_linkage_alone_changed(home, visit):
    said = text_of(visit(body="L01"))
    assert "14 people were found to be one with somebody else" in said
    assert "a few people (too few to give the number) were found to be two" in said
    assert "1 figure given here for earlier periods changed: Probation invited in time (1)" in said
    assert "No figure given here for an earlier period changed" in text_of(visit(body="L02"))


def test_the_start_gives_edition_day_and_policy_in_words(home, visit):
    said = text_of(visit(body="L01"))
    assert "Figures for Apr 2024 to Mar 2026. Newest records as at 2 September 2026." in said
    assert "small counts and whole small groups are hidden" in said


@pytest.mark.parametrize("screen", SCREENS)
def test_what_is_hidden_is_nowhere_on_a_page(home, visit, screen):
    said = text_of(visit(screen, body="L01"))
    found = [secret for secret in small_edition.SECRETS if re.search(rf"\b{secret}\b", said)]
    assert not found


def test_the_search_for_what_is_hidden_would_find_it(home, visit, monkeypatch):
    # The control: under a policy that hides nothing, the same search does find it.
    monkeypatch.setattr(small_edition, "OWN_POLICY", "agreed")
    small_edition.write(home)
    said = text_of(visit("joint_working", body="L01"))
    assert all(re.search(rf"\b{secret}\b", said) for secret in small_edition.SECRETS)


def test_a_nought_and_the_four_marks_never_look_alike(home, visit):
    app = visit("joint_working", body="L01")
    cells = cells_of(app, "Probation invited in time: the same figures")
    latest, before = cells[7:12], cells[17]
    assert latest == ["0 of 40 (0%)<br>0% to 9%", "8 of 15 [u]", "[c]", "[x]", "[x]"]
    assert before == "[z]"


def test_a_chart_is_sent_no_count_and_no_value_that_is_not_shown(home, visit):
    values = values_of(chart_of(visit("joint_working", body="L01")))
    assert {key for row in values for key in row} == set(charts.COLUMNS)
    own = [row for row in values if row["area_name"] == "Ashmere"]
    assert [row["value_status"] for row in own] == ["shown", "u", "c", "x"]
    assert [row["value"] for row in own] == [0.0, None, None, None]


def test_a_chart_has_a_text_alternative_that_names_body_and_period(home, visit):
    said = chart_of(visit("joint_working", body="L01")).proto.alt
    assert said.startswith("Line chart of Probation invited in time, Ashmere, Apr to Jun 2025")


def test_a_card_says_question_finding_and_what_could_mislead(home, visit):
    said = text_of(visit("joint_working", body="L02"))
    for words in (
        "Does social care give probation the chance to take part?",
        "70 of 100 (70%)",
        "paragraph 2.39",
        "Who decides?",
        "A child with many meetings counts more than once.",
        "5 working days (Local standard)",
        "SELECT 1",
        "Needs only records that every system exports.",
    ):
        assert words in said


def test_a_card_has_the_heading_of_findings_only_above_findings(empty_home, visit, monkeypatch):
    heading = "What the inspectors found"
    small_edition.write(empty_home)
    assert heading in text_of(visit("joint_working", body="L02"))
    without = small_edition.definition(bodies=["lscb"], findings=["Z1"])
    monkeypatch.setattr(small_edition, "definition", lambda **_: without)
    small_edition.write(empty_home)
    assert heading not in text_of(visit("joint_working", body="L02"))


def test_a_card_says_how_far_doubtful_links_could_move_the_figure(home, visit):
    said = text_of(visit("joint_working", body="L02"))
    assert sureness_words.could_move("1 to 5") in said
    assert f"**How sure:** {sureness_words.METHOD}" in said


def test_a_card_does_not_give_a_figure_whose_records_could_not_be_matched(home, visit, monkeypatch):
    poorly = small_edition.SURE.with_columns(is_poorly_linked=pl.lit(value=True))
    monkeypatch.setattr(small_edition, "SURE", poorly)
    small_edition.write(home)
    app = visit("joint_working", body="L02")
    said = text_of(app)
    assert "too unreliable to give for Apr 2025 to Mar 2026." in said
    assert sureness_words.POORLY_LINKED in said
    assert "70 of 100" not in said
    assert "[u]" in cells_of(app, "Probation invited in time")


def test_a_card_gives_what_is_published_of_the_like(home, visit):
    app = visit("joint_working", body="L02")
    assert cells_of(app, "Published figures: The like of it")[1:] == [
        *("Year", "Number", "Value", "Source"),
        *("Brackwater council", "Apr 2024 to Mar 2025", "351 of 475", "73.9%"),
        "A publisher, a table",
        *("Albion", "Apr 2024 to Mar 2025", "361 of 475", "76.0%", "A publisher, a table"),
        *("Brackwater council", "Apr 2023 to Mar 2024", "not given"),
        *("hidden by the publisher [c]", "A publisher, a table"),
        *("Brackwater council", "Apr 2022 to Mar 2023", "341 of 475", "71.8%"),
        "A publisher, a table",
    ]
    assert "What differs: It is counted otherwise." in text_of(app)


def test_a_card_without_anything_published_says_nothing_of_it(home, visit):
    assert "Published figures" not in text_of(visit("joint_working", body="L01"))


def test_cases_that_do_not_say_are_counted_in_the_table(home, visit):
    cells = cells_of(visit("joint_working", body="L02"), "Probation invited in time")
    assert "70 of 100 (70%)<br>60% to 78%<br>links: 1 to 5 points<br>6 not recorded" in cells


def test_a_body_without_a_figure_of_its_own_is_told_so(home, visit):
    app = visit("joint_working", body="R01")
    assert not app.get("vega_lite_chart")
    assert "No figure is counted for this body." in text_of(app)


def test_what_an_agency_did_not_send_is_marked_and_not_a_nought(home, visit):
    cells = cells_of(visit("data_contribution", body="L01"), "Probation: every kind of record")
    assert cells[6:] == [
        "Apr 2025 to Mar 2026: probation order",
        *("not supplied [x]", "[x]", "[x]", "[x]", "[x]"),
    ]


def test_what_an_agency_sent_is_told_with_rows_and_day(home, visit):
    app = visit("data_contribution", body="L01")
    cells = cells_of(app, "Children&#x27;s social care: every kind of record")
    assert cells[12:] == [
        "Apr 2025 to Mar 2026: social care plan",
        *("supplied", "20 April 2026", "310", "304", "6"),
    ]
    assert cells[6:12][3] == "counted in its log"


def test_what_came_late_is_told_by_how_many_days(home, visit):
    said = text_of(visit("data_contribution", body="L01"))
    assert "The youth offending team: 33 days late, due on 31 July 2026." in said


def test_the_linkage_is_told_in_words_and_small_counts_are_hidden(home, visit):
    app = visit("data_contribution", body="L01")
    said = text_of(app)
    assert "People on probation: 90 of 400 (23%) were found in another agency's records" in said
    assert "Children working with the youth offending team: too few to say" in said
    cells = cells_of(app, "How well people were linked")
    assert cells[-5:] == [
        "Children working with the youth offending team",
        *("40", "40 (100%)", "30 (75%)", "[c]"),
    ]


def test_the_page_of_records_begins_with_a_line_for_each_agency(home, visit):
    said = text_of(visit("data_contribution", body="L01"))
    assert (
        "- **Probation.** The records for Apr 2025 to Mar 2026 did not come."
        " The one indicator that uses them suffers."
    ) in said
    assert (
        "- **The youth offending team.** The records for Apr 2025 to Mar 2026 came 33 days" in said
    )


def test_what_suffers_is_told_with_whose_records_and_why(home, visit):
    cells = cells_of(visit("data_contribution", body="L01"), "Which indicators suffer, and why")
    assert cells[3:] == [
        *("Probation invited in time", "Probation", "Nothing was supplied for the year."),
        *("Probation invited in time", "The youth offending team"),
        "Filled in 50% of rows, of 80% needed: Council where the child lives (yot person).",
    ]


def test_fields_with_blanks_are_told_the_blankest_first_and_hidden_counts_last(home, visit):
    cells = cells_of(visit("data_contribution", body="L01"), "Fields with blanks")
    assert cells[3::3] == [
        "Text (yot assessment)",
        "Council where the child lives (yot person)",
        "First day (yot intervention)",
    ]
    assert cells[5::3] == ["not in the file", "50%: 60 of 120", "[c]"]


def test_rules_that_were_broken_are_told_with_what_became_of_the_rows(home, visit):
    cells = cells_of(visit("data_contribution", body="L01"), "Rules that were broken")
    assert cells[4:] == [
        *("A child is under 18", "The youth offending team", "40 of 400 (10%)"),
        *("taken in with a warning", "Column sex: one of M, F, U", "The youth offending team"),
        *("[c]", "set aside"),
    ]


def test_what_does_not_fit_at_first_is_folded_away_and_not_left_out(home, visit, monkeypatch):
    monkeypatch.setattr(quality_sections, "FIRST", 1)
    app = visit("data_contribution", body="L01")
    assert len(cells_of(app, "Fields with blanks, Apr 2025 to Mar 2026</caption>")) == 6
    assert len(cells_of(app, "Fields with blanks, Apr 2025 to Mar 2026: the others")) == 9


def test_an_edition_without_a_quality_report_says_so(empty_home, visit, monkeypatch):
    monkeypatch.setattr(
        small_edition, "Contents", lambda **parts: Contents(**{**parts, "quality": {}})
    )
    small_edition.write(empty_home)
    assert "holds no quality report" in text_of(visit("data_contribution", body="L01"))


def test_linkage_is_told_by_group_in_order_and_what_would_betray_a_small_group_is_hidden(
    home, visit
):
    table = "Found in another agency&#x27;s records, by age, sex and ethnicity"
    whose = "People in children&#x27;s social care records"
    assert cells_of(visit("data_contribution", body="L01"), table)[3:] == [
        *(f"{whose}, age: 5 to 9", "200", "50 (25%)"),
        *(f"{whose}, age: 10 to 15", "300", "90 (30%)"),
        *(f"{whose}, sex: female", "260", "97 (37%)"),
        *(f"{whose}, sex: male", "[c]", "[c]"),
        *(f"{whose}, sex: not recorded", "[c]", "[c]"),
    ]
    without = text_of(visit("data_contribution", body="R01"))
    assert table not in without
    assert "is told of children's social care for a safeguarding board" in without


def test_a_body_whose_supply_is_unknown_is_told_so(home, visit):
    assert "Nothing is known of what the agencies supplied." in text_of(
        visit("data_contribution", body="L02")
    )


def test_an_edition_of_quarters_without_a_whole_year_leads_with_the_latest_quarter(
    home, visit, monkeypatch
):
    quarters = [row for row in small_edition.FIGURES if row["period"][0] == "quarter"]
    monkeypatch.setattr(small_edition, "FIGURES", quarters)
    small_edition.write(home)
    said = text_of(visit("joint_working", body="L02"))
    assert "21 of 35 (60%) in Apr to Jun 2025." in said


@pytest.mark.parametrize(
    ("shown_quarters", "drawn"),
    [(1, {"Apr 2024 to Mar 2025", "Apr 2025 to Mar 2026"}), (2, None)],
)
def test_a_chart_with_more_gaps_than_points_is_drawn_by_year(
    empty_home, visit, monkeypatch, shown_quarters, drawn
):
    years = [row for row in small_edition.FIGURES if row["period"][0] == "year"]
    quarters = [
        {**small_edition.BRACKWATER, "period": period}
        | ({"met": 21, "not_met": 14} if number < shown_quarters else {"met": 7, "not_met": 7})
        for number, period in enumerate(small_edition.QUARTERS)
    ]
    monkeypatch.setattr(small_edition, "FIGURES", [*years, *quarters])
    small_edition.write(empty_home)
    labels = {
        value["period_label"] for value in values_of(chart_of(visit("joint_working", body="L02")))
    }
    assert (labels & {"Apr 2024 to Mar 2025", "Apr 2025 to Mar 2026"} or None) == drawn


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_of_a_demonstration_says_that_it_is_invented(
    empty_home, visit, monkeypatch, screen
):
    invented = partial(small_edition.Sources, is_invented=True)
    monkeypatch.setattr(small_edition, "Sources", invented)
    small_edition.write(empty_home)
    assert "is invented" in text_of(visit(screen, body="L01"))


def test_a_screen_of_real_records_is_not_called_invented(home, visit):
    assert "is invented" not in text_of(visit(body="L01"))
