"""How far a figure could move, by hand; and what the gate does with one that is not sure."""

import polars as pl
import pytest

from metrics import sureness_words, words
from metrics.disclosure import release
from metrics.policy import Policy
from metrics.sureness import BANDS, LEAST_LINKABLE, MOST_MOVEMENT, SURENESS, band, sureness
from tests.metrics.small_region import APRIL_TO_JUNE, cases, cells, definition, frame

STRICT = Policy.load("strict")
DAY = APRIL_TO_JUNE[1]
LINKED = definition(hangs_on_links=True)
NO_RECORDS = pl.DataFrame(
    schema={
        **dict.fromkeys(("body_code", "agency", "source"), pl.String),
        **{"quarter_start": pl.Date, "people": pl.Int64, "linkable": pl.Int64},
    }
)


def of(outcomes: str, body: str = "A") -> pl.DataFrame:
    """Cases of a body: a letter each, y for met, n for not met, ? not recorded, - no case."""
    met = {"y": True, "n": False, "?": None}
    return cases(
        [(f"{at}", body, DAY, met[each]) for at, each in enumerate(outcomes) if each != "-"]
    )


def movement(*linkages: str) -> float | None:
    found = sureness([of(each) for each in linkages], NO_RECORDS, LINKED, frame())
    assert found.schema == pl.Schema(SURENESS)
    return dict(found.select("area_code", "could_move").iter_rows()).get("A")


@pytest.mark.parametrize(
    ("linkages", "points"),
    [
        (["yyyn"], 0.0),  # nobody would be linked otherwise
        (["yyyn", "yyyn", "yyyn"], 0.0),
        (["yyyn", "ynyn"], 25.0),  # one could be lost: 75 to 50
        (["yyyn", "yyyy"], 25.0),  # one could be won
        (["yyyn", "yyny"], 25.0),  # lost and won at once does not cancel: 50 to 100
        (["ynnn", "yynn", "ynyn"], 50.0),  # each of two, though never both at once
        (["yyyn", "yyy-"], 25.0),  # a case that is none in another linkage: 100
        (["yyyn", "yyy?"], 25.0),  # nor would it count if it were not recorded
        (["yyyn", "yyynn"], 15.0),  # a new case: 60
        (["yy--", "----"], 0.0),  # whatever is left is met
        (["y-", "-n"], 100.0),
    ],
)
def test_cases_that_differ_may_have_any_of_their_outcomes(linkages, points):
    assert movement(*linkages) == pytest.approx(points)


def test_without_a_percentage_there_is_nothing_to_move():
    assert movement("??", "yn") is None
    assert movement("--", "yn") is None


def test_the_figure_may_lie_anywhere_that_the_linkages_put_it():
    now, *others = (3 * linkage for linkage in ("yynn?-", "ynyn-y", "nyn?yn"))
    moved = movement(now, *others)
    for other in others:
        met, judged = other.count("y"), other.count("y") + other.count("n")
        assert abs(100 * met / judged - 50) <= moved


def test_bodies_are_told_of_apart_and_together():
    now = pl.concat([of("yyyn"), of("yyyy", "B").with_columns(case_id="B" + pl.col("case_id"))])
    other = pl.concat([of("yyyy"), of("yyyy", "B").with_columns(case_id="B" + pl.col("case_id"))])
    found = sureness([now, other], NO_RECORDS, LINKED, frame())
    assert dict(found.select("area_code", "could_move").iter_rows()) == {
        **{"A": 25.0, "B": 0.0, "all": 12.5},
    }


def test_an_indicator_that_hangs_on_no_link_has_nothing_to_tell():
    assert sureness([of("yyn"), of("yyy")], NO_RECORDS, definition(), frame()).is_empty()


def linkable(*rows: tuple[str, str, str, int, int]) -> pl.DataFrame:
    table = pl.DataFrame(
        [(*row[:3], DAY, *row[3:]) for row in rows], schema=NO_RECORDS.schema, orient="row"
    )
    return sureness([of("yyyn")], table, LINKED, frame())


def poorly_linked(*rows: tuple[str, str, str, int, int]) -> set[str]:
    return set(linkable(*rows).filter("is_poorly_linked")["area_code"])


def test_a_body_is_poorly_linked_where_too_few_people_can_be_linked():
    least = LEAST_LINKABLE.value
    assert poorly_linked(("A", "probation", "probation_person", 100, least)) == set()
    assert poorly_linked(("A", "probation", "probation_person", 100, least - 1)) == {"A", "all"}


def test_the_weakest_table_decides_and_all_boards_together_weigh_as_they_are():
    good = ("B", "probation", "probation_child", 900, 900)
    rows = [
        *(good, ("A", "probation", "probation_person", 100, 100)),
        ("A", "probation", "probation_child", 10, 0),
    ]
    assert poorly_linked(*rows) == {"A"}


def test_records_of_an_agency_that_is_not_linked_do_not_count():
    assert poorly_linked(("A", "yot", "yot_person", 100, 0)) == set()
    of_one = definition(hangs_on_links=True, contributing_agencies=[])
    assert of_one.linked_agencies == ()
    assert LINKED.linked_agencies == ("probation", "social_care")
    assert definition().linked_agencies == ()


@pytest.mark.parametrize(
    ("points", "name"),
    [
        *((0.0, "0"), (1e-9, "0"), (0.5, "up to 1"), (1.0, "up to 1"), (1.01, "1 to 5")),
        *((5.0, "1 to 5"), (5.1, "5 to 10"), (10.0, "5 to 10"), (None, None)),
    ],
)
def test_a_movement_is_told_as_a_band(points, name):
    row = pl.DataFrame({"could_move": [points]}, schema={"could_move": pl.Float64})
    assert row.select(band()).item() == name


def test_every_band_has_words():
    assert {name for name in BANDS if name not in sureness_words.FAR} == {"0"}


def released(met: int, not_met: int, could_move: float | None, *, is_poorly_linked: bool = False):
    sure = pl.DataFrame(
        [("A", *APRIL_TO_JUNE[:2], could_move, is_poorly_linked)], schema=SURENESS, orient="row"
    )
    made = cells([{"met": met, "not_met": not_met, "not_recorded": 7}])
    return release(made, LINKED, STRICT, sure).frame.row(0, named=True)


def test_a_figure_that_is_given_tells_how_far_it_could_move():
    row = released(21, 14, 4.0)
    assert (row["value_status"], row["could_move"]) == ("shown", "1 to 5")
    assert sureness_words.could_move(row["could_move"]) == (
        "Where it is not sure whether two records are of one person, that could move the figure"
        " by 1 to 5 percentage points."
    )
    assert "(links: 1 to 5 points)" in words.alternative([row], LINKED)


def test_nothing_is_told_of_a_figure_that_is_hidden_or_has_no_percentage():
    assert released(4, 40, 4.0)["could_move"] is None
    assert released(7, 8, 4.0)["could_move"] is None


@pytest.mark.parametrize(
    ("poor", "says"),
    [(True, sureness_words.POORLY_LINKED), (False, sureness_words.TOO_DOUBTFUL)],
)
def test_a_figure_that_is_not_sure_enough_is_unreliable_and_none_of_its_counts_is_given(poor, says):
    row = released(21, 14, 0.0 if poor else MOST_MOVEMENT.value + 1, is_poorly_linked=poor)
    assert row["value_status"] == "u"
    assert {row[name] for name in ("numerator", "denominator", "not_recorded", "value")} == {None}
    assert row["could_move"] is None
    assert row["note"] == says
    assert words.table_cell(row) == "[u]"
    assert words.headline(row, LINKED) == (
        "Probation invited in time: too unreliable to give for Apr to Jun 2025."
    )


def test_what_the_gate_hides_stays_hidden_however_doubtful():
    assert released(4, 40, 80.0, is_poorly_linked=True)["value_status"] == "c"


def test_a_definition_says_by_which_method_and_from_when_a_figure_is_not_given():
    said = sureness_words.method(LINKED)
    assert f"over {MOST_MOVEMENT.value} percentage points" in said
    assert f"fewer than {LEAST_LINKABLE.value}%" in said
    assert sureness_words.method(definition()) == ""
    of_one = definition(hangs_on_links=True, contributing_agencies=[])
    assert "have a name" not in sureness_words.method(of_one)
