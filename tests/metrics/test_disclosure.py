import polars as pl
import pytest

from metrics import disclosure
from metrics.disclosure import Released, release, release_counts
from metrics.policy import Policy
from metrics.sureness import SURENESS
from metrics.sureness_words import POORLY_LINKED
from tests.metrics.small_region import APRIL_TO_JUNE, cells, definition

STRICT, AGREED = Policy.load("strict"), Policy.load("agreed")


def released(policy, **row):
    return release(cells([row]), definition(min_completeness=0.7), policy).frame


def figure(policy, **row):
    numerator, denominator, value, status = (
        released(policy, **row).select("numerator", "denominator", "value", "value_status").row(0)
    )
    return numerator, denominator, None if value is None else round(value), status


@pytest.mark.parametrize(
    ("met", "not_met", "expected"),
    [
        (21, 14, (21, 35, 60, "shown")),
        (0, 0, (0, 0, None, "z")),  # no case: a true nought, and no percentage
        (0, 25, (0, 25, 0, "shown")),  # a nought is shown
        (25, 0, (25, 25, 100, "shown")),
        (1, 40, (None, None, None, "c")),  # one child
        (5, 40, (None, None, None, "c")),  # the largest count that is hidden
        (6, 40, (6, 46, 13, "shown")),
        (40, 5, (None, None, None, "c")),  # the 5 who were not, by subtraction from all
        (40, 6, (40, 46, 87, "shown")),
        (2, 2, (None, None, None, "c")),
        (0, 9, (None, None, None, "c")),  # none of a group under 10: it tells of each of them
        (9, 0, (None, None, None, "c")),  # and so does all of it
        (0, 10, (0, 10, None, "u")),  # from 10 on the counts are shown, the percentage is not
        (7, 12, (7, 19, None, "u")),
        (8, 12, (8, 20, 40, "shown")),  # from 20 on the percentage is, too
    ],
)
def test_strict(met, not_met, expected):
    assert figure(STRICT, met=met, not_met=not_met) == expected


@pytest.mark.parametrize("without", ["whole_group_under", "percentage_hidden_under"])
def test_either_rule_alone_hides_none_of_nine(without):
    rule = getattr(STRICT, without).model_copy(update={"value": 0})
    policy = STRICT.model_copy(update={without: rule})
    assert figure(policy, met=0, not_met=9) == (None, None, None, "c")
    assert figure(policy, met=0, not_met=10) == (0, 10, None, "u")


@pytest.mark.parametrize(
    ("met", "not_met", "expected"),
    [
        (1, 2, (1, 3, None, "u")),  # counts are shown however small
        (0, 9, (0, 9, None, "u")),
        (1, 9, (1, 10, 10, "shown")),  # a percentage from 10 on
        (0, 0, (0, 0, None, "z")),
    ],
)
def test_agreed(met, not_met, expected):
    assert figure(AGREED, met=met, not_met=not_met) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"is_supplied": False, "missing": ["yot"]}, (None, None, None, "x")),
        ({"not_recorded": 15}, (21, 35, 60, "shown")),  # 35 of 50 recorded: at the gate
        ({"not_recorded": 16}, (21, 35, None, "u")),  # below it
        ({"met": 0, "not_met": 0, "not_recorded": 30}, (None, None, None, "x")),  # no log at all
    ],
)
def test_what_is_missing_is_never_a_nought(row, expected):
    assert figure(STRICT, **({"met": 21, "not_met": 14} | row)) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"met": 0, "not_met": 35}, (None, None, None, "u")),
        ({"met": 35, "not_met": 0}, (None, None, None, "u")),
        ({"met": 21, "not_met": 14}, (21, 35, 60, "shown")),
        ({"met": 0, "not_met": 4}, (None, None, None, "c")),
    ],
)
def test_none_or_all_is_told_only_where_all_was_sent_that_could_differ(row, expected):
    assert figure(STRICT, **row, lacking_kinds=["social_care_family"]) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({}, "u"),  # nobody was found, as nobody could be
        ({"not_recorded": 30}, "u"),
        ({"not_met": 35}, "u"),
        ({"not_met": 4}, "c"),
        ({"is_supplied": False, "missing": ["yot"]}, "x"),
    ],
)
def test_where_too_few_can_be_linked_a_figure_is_unreliable_and_no_nought(row, expected):
    poorly = {"could_move": None, "is_poorly_linked": True}
    area = {"area_code": "A", "period_type": "quarter", "period_start": APRIL_TO_JUNE[1]}
    sure = pl.DataFrame([area | poorly], schema=SURENESS)
    found = release(cells([row]), definition(), STRICT, sure).frame.row(0, named=True)
    assert (found["value_status"], found["numerator"]) == (expected, None)
    assert (expected == "u") == (found["note"] == POORLY_LINKED)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"not_recorded": 0}, 0),
        ({"not_recorded": 1}, None),
        ({"not_recorded": 5}, None),
        ({"not_recorded": 6}, 6),
        ({"not_recorded": 6, "met": 1}, None),  # hidden with its row
        ({"not_recorded": 6, "is_supplied": False}, None),
    ],
)
def test_the_count_of_those_not_recorded_passes_the_same_gate(row, expected):
    assert released(STRICT, **({"met": 21, "not_met": 14} | row))["not_recorded"].item() == expected


@pytest.mark.parametrize(
    ("policy", "row", "expected"),
    [
        (STRICT, {"met": 21, "not_met": 14}, None),
        (
            STRICT,
            {"met": 2, "not_met": 14},
            "Hidden to protect people: it is small, or would give a small figure away.",
        ),
        (STRICT, {"met": 7, "not_met": 7}, "Too few cases to give a percentage."),
        (
            AGREED,
            {"met": 5, "not_met": 11},
            "Fewer than 20 cases: one more or fewer moves the percentage by 6 percentage points.",
        ),
        (
            STRICT,
            {"met": 21, "not_met": 14, "not_recorded": 20},
            "Whether it was met is recorded for too few of the cases to give a percentage.",
        ),
        (STRICT, {}, "No cases in this period."),
        (
            STRICT,
            {"is_supplied": False, "missing": ["probation", "yot"]},
            "Not supplied by probation and the youth offending team.",
        ),
        (
            STRICT,
            {
                "is_supplied": False,
                "missing": ["probation"],
                "missing_kinds": ["probation_order", "referral"],
            },
            "Not supplied by probation: probation order and referrals.",
        ),
        (
            STRICT,
            {"met": 0, "not_met": 35, "lacking_kinds": ["social_care_family"]},
            "None or all, but not everything was supplied that could show otherwise."
            " Not supplied in full: social care family.",
        ),
        (
            STRICT,
            {"met": 21, "not_met": 14, "lacking_kinds": ["social_care_family"]},
            "Not supplied in full: social care family.",
        ),
        (
            STRICT,
            {"not_recorded": 30},
            "Not recorded for any case.",
        ),
        (
            STRICT,
            {"met": 21, "not_met": 14, "area_type": "all", "missing": ["Ashmere"]},
            "Without Ashmere: not supplied.",
        ),
    ],
)
def test_a_note_says_why(policy, row, expected):
    assert released(policy, **row)["note"].item() == expected


def test_value_and_interval_are_percentages_of_the_counts():
    row = released(STRICT, met=21, not_met=14).row(0, named=True)
    assert (row["value_unit"], row["ci_method"]) == ("%", "Wilson")
    assert [row["value"], row["lower_ci_95"], row["upper_ci_95"]] == pytest.approx(
        [60, 43.57, 74.45], abs=0.005
    )


def test_a_hidden_row_says_nothing_that_a_count_could_be_read_from():
    hidden = [
        released(STRICT, met=met, not_met=not_met).row(0)
        for met, not_met in [(1, 40), (3, 4), (40, 5), (0, 9)]
    ]
    assert len(set(hidden)) == 1


def test_released_figures_are_made_by_the_gate_alone():
    with pytest.raises(TypeError, match="Only the disclosure gate"):
        Released(pl.DataFrame(), STRICT, gate=object())


def test_what_was_released_cannot_be_changed_afterwards():
    passed = release(cells([{"met": 21, "not_met": 14}]), definition(), STRICT)
    passed.frame[0, "numerator"] = 1
    assert passed.frame["numerator"].item() == 21


def test_one_area_of_what_was_released_stays_as_it_was():
    whole = release(
        cells([{"met": 21, "not_met": 14}, {"area_code": "B", "met": 1, "not_met": 30}]),
        definition(),
        STRICT,
    )
    assert whole.of("B").frame.equals(whole.frame.filter(pl.col("area_code") == "B"))
    assert whole.of("B").policy is STRICT


def test_every_column_of_a_figure_is_there():
    assert tuple(released(STRICT).columns) == disclosure.COLUMNS


@pytest.mark.parametrize(
    ("people", "linked", "expected"),
    [
        (400, 90, (400, "shown", 90, "shown")),
        (400, 0, (400, "shown", 0, "shown")),
        (400, 3, (400, "shown", None, "c")),
        (400, 397, (400, "shown", None, "c")),  # the 3 others, by subtraction
        (4, 0, (None, "c", None, "c")),
        (9, 9, (9, "shown", None, "c")),  # all of a group under 10
        (0, 0, (0, "shown", 0, "shown")),
        (None, None, (None, "x", None, "x")),  # not supplied is no nought
    ],
)
def test_a_table_of_counts_hides_small_parts(people, linked, expected):
    table = pl.DataFrame(
        {"people": [people], "linked": [linked]},
        schema={"people": pl.Int64, "linked": pl.Int64},
    )
    row = release_counts(table, ["people", "linked"], STRICT).frame.row(0, named=True)
    assert (
        row["people"],
        row["people_status"],
        row["linked"],
        row["linked_status"],
    ) == expected


def test_where_a_sum_is_known_parts_are_hidden_together():
    table = pl.DataFrame({"of": ["a", "a", "b"], "rows": [100, 100, 100], "wrong": [30, 2, 30]})
    known = release_counts(table, ["rows", "wrong"], STRICT, sum_known=[pl.col("of")]).frame
    assert known["wrong"].to_list() == [None, None, 30]
    assert known["wrong_status"].to_list() == ["c", "c", "shown"]
    # The control: where no sum is known, only the small one is hidden.
    alone = release_counts(table, ["rows", "wrong"], STRICT).frame
    assert alone["wrong"].to_list() == [30, None, 30]
