import pytest

from data.contracts.joint_working import EVENT_KIND
from metrics import words
from metrics.definition import EVIDENCE, Log
from metrics.disclosure import release
from metrics.indicator import catalogue
from metrics.inspection import facts
from metrics.policy import Policy
from tests.metrics.small_region import LISTS, QUARTERS, YEAR, YEAR_BEFORE, cells, definition

STRICT = Policy.load("strict")
HIGH, LOW, NEITHER = (
    definition(polarity=polarity) for polarity in ("high_is_good", "low_is_good", "no_judgement")
)


def figure(met, not_met, **others):
    made = cells([{"met": met, "not_met": not_met, **others}])
    return release(made, definition(), STRICT).frame.row(0, named=True)


NOW, THEN = {"period": YEAR}, {"period": YEAR_BEFORE}
SHOWN, HIDDEN, UNRELIABLE = figure(21, 14), figure(3, 30), figure(7, 7)
NOT_SUPPLIED, NO_CASES = figure(0, 0, is_supplied=False, missing=["yot"]), figure(0, 0)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (60.0, "60%"),
        (0.0, "0%"),
        (0.4, "under 1%"),  # a few are not none
        (1.0, "1%"),
        (12.5, "13%"),  # halves go up
        (99.0, "99%"),
        (99.6, "over 99%"),  # most are not all
        (100.0, "100%"),
    ],
)
def test_a_percentage_is_whole_and_keeps_none_and_all(value, expected):
    assert words.percent(value) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (SHOWN, "21 of 35 (60%)"),
        (figure(1200, 800), "1,200 of 2,000 (60%)"),
        (HIDDEN, "[c]"),
        (UNRELIABLE, "7 of 14 [u]"),
        (NOT_SUPPLIED, "[x]"),
        (NO_CASES, "[z]"),
    ],
)
def test_a_cell_of_a_table_is_a_figure_or_a_shorthand(row, expected):
    assert words.table_cell(row) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (SHOWN, "21 of 35 (60%) in Apr to Jun 2025."),
        (HIDDEN, "hidden for Apr to Jun 2025 to protect people."),
        (UNRELIABLE, "7 of 14 in Apr to Jun 2025, too little to give a percentage."),
        (NOT_SUPPLIED, "not supplied for Apr to Jun 2025."),
        (NO_CASES, "no cases in Apr to Jun 2025."),
    ],
)
def test_a_headline_says_the_figure_or_why_there_is_none(row, expected):
    assert words.headline(row, HIGH) == f"Probation invited in time: {expected}"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            SHOWN,
            "With 35 cases, chance alone could put the usual level anywhere from 44% to 74%.",
        ),
        (HIDDEN, ""),
        (UNRELIABLE, ""),
    ],
)
def test_an_interval_is_told_of_what_is_shown(row, expected):
    assert words.interval(row) == expected


@pytest.mark.parametrize(
    ("row", "previous", "one", "expected"),
    [
        (
            figure(70, 30, **NOW),
            figure(40, 60, **THEN),
            HIGH,
            "Up 30 percentage points from 40 of 100 (40%) in Apr 2024 to Mar 2025;"
            " more than chance is likely to explain, and for the better.",
        ),
        (
            figure(70, 30, **NOW),
            figure(40, 60, **THEN),
            LOW,
            "Up 30 percentage points from 40 of 100 (40%) in Apr 2024 to Mar 2025;"
            " more than chance is likely to explain, and for the worse.",
        ),
        (
            figure(40, 60, **NOW),
            figure(70, 30, **THEN),
            NEITHER,
            "Down 30 percentage points from 70 of 100 (70%) in Apr 2024 to Mar 2025;"
            " more than chance is likely to explain.",
        ),
        (
            figure(51, 49, **NOW),
            figure(50, 50, **THEN),
            HIGH,
            "Up 1 percentage point from 50 of 100 (50%) in Apr 2024 to Mar 2025;"
            " the ranges overlap, so this may be chance.",
        ),
        (
            figure(100, 100, **NOW),
            figure(50, 50, **THEN),
            HIGH,
            "Much the same as 50 of 100 (50%) in Apr 2024 to Mar 2025.",
        ),
        (
            figure(51, 49, **NOW),
            figure(3, 30, **THEN),
            HIGH,
            "No comparison: the figure for Apr 2024 to Mar 2025 is hidden to protect people.",
        ),
        (
            figure(7, 7, **NOW),
            figure(50, 50, **THEN),
            HIGH,
            "No comparison: the figure for Apr 2025 to Mar 2026 is too unreliable"
            " to give a percentage.",
        ),
    ],
)
def test_a_change_is_told_with_its_direction_and_its_doubt(row, previous, one, expected):
    assert words.change(row, previous, one) == expected


@pytest.mark.parametrize(
    ("row", "other", "expected"),
    [
        (figure(70, 30), figure(40, 60), True),
        (figure(51, 49), figure(50, 50), False),
        (figure(70, 30), HIDDEN, False),  # nothing is told of a hidden figure
        (UNRELIABLE, figure(70, 30), False),
    ],
)
def test_figures_are_apart_where_both_are_shown_and_their_intervals_do_not_meet(
    row, other, expected
):
    assert words.are_apart(row, other) is expected


def test_because_names_what_it_is_set_against():
    row = figure(70, 30, **NOW)
    of_all = figure(900, 100, area_code="all", area_type="all", **NOW)
    assert words.because(row, figure(40, 60, **THEN), although=of_all) == (
        "Because it is up from 40 of 100 (40%) in Apr 2024 to Mar 2025, although it is below"
        " all boards together, at 900 of 1,000 (90%) in the same period."
        " The difference is more than chance is likely to explain."
    )


def quarters(*counts):
    return [figure(*each, period=period) for each, period in zip(counts, QUARTERS, strict=False)]


@pytest.mark.parametrize(
    ("series", "expected"),
    [
        (
            quarters((20, 20), (3, 30), (30, 20)),
            "Line chart of Probation invited in time, Ashmere, Apr to Jun 2025 to Oct to Dec 2025."
            " Latest 30 of 50 (60%), up from 50%. 1 period hidden. Table follows.",
        ),
        (
            quarters((3, 30), (3, 30)),
            "Line chart of Probation invited in time, Ashmere, Apr to Jun 2025 to Jul to Sep 2025."
            " Latest hidden to protect people. 2 periods hidden. Table follows.",
        ),
        (
            quarters((20, 20), (20, 20)),
            "Line chart of Probation invited in time, Ashmere, Apr to Jun 2025 to Jul to Sep 2025."
            " Latest 20 of 40 (50%), much the same as before (50%). Table follows.",
        ),
        (
            quarters((20, 20)),
            "Line chart of Probation invited in time, Ashmere, Apr to Jun 2025 to Apr to Jun 2025."
            " Latest 20 of 40 (50%). Table follows.",
        ),
    ],
)
def test_a_chart_is_told_in_words(series, expected):
    assert words.alternative(series, HIGH) == expected


def test_the_text_of_a_chart_never_passes_its_length():
    series = quarters((1200, 1300), (3, 30), (2200, 1300))
    series[-1]["area_name"] = "Ashmere and Brackwater and Coldbrook Youth Offending Team"
    told = [words.alternative(series, definition(title=title)) for title in ("x" * 300, "x" * 90)]
    told += [words.alternative(series, one) for one in definitions()]
    assert max(map(len, told)) <= words.LONGEST_ALTERNATIVE
    assert all(text.endswith("1 period hidden. Table follows.") for text in told)


def definitions():
    titles = [indicator.title for indicator in catalogue().values()]
    assert titles
    return [definition(title=title) for title in titles]


def test_the_inspection_is_told_with_its_method():
    counted, judged = facts(["A27", "A65"])
    warning = (
        " Inspectors judged a small sample case by case:"
        " it is a mark to compare with, not a target."
    )
    assert words.inspected(counted) == (
        "The inspection in 2014 (paragraph 2.39): Social care invited probation in good time to"
        " child protection meetings in 21 of 35 cases. That is 60%." + warning
    )
    assert words.inspected(judged).endswith("copied and given a new date." + warning)


def test_a_passage_without_a_number_is_told_by_what_it_is_about():
    (fact,) = facts(["B34"])
    assert words.inspected(fact) == (
        "The inspection in 2008 (on home visiting): A third of the cases of children in which a"
        " visit to the home was called for had none. It is a mark to compare with, not a target."
    )


INVITATIONS = Log(kind="invitation", kept_by="social_care")
ANSWERS = Log(kind="referral_response", kept_by="social_care")
FOLLOW_UPS = Log(kind="follow_up", kept_by="yot")


@pytest.mark.parametrize(
    ("logs", "expected"),
    [
        ([], ""),
        (
            [INVITATIONS],
            "It takes a full log of invitations to meetings (kept by children's social care).",
        ),
        (
            [ANSWERS, FOLLOW_UPS],
            "It takes a full log of answers to referrals (kept by children's social care)"
            " and follow-ups of referrals (kept by the youth offending team).",
        ),
    ],
)
def test_a_figure_tells_which_logs_it_needs_and_whose(logs, expected):
    assert words.needs(logs) == expected


def test_a_figure_recorded_for_no_case_says_which_log_would_tell():
    row = {
        "value_status": "x",
        **{name: [] for name in LISTS},
        **dict.fromkeys(("is_incomplete", "is_doubtful", "is_false_nought"), False),
        "denominator": 0,
    }
    assert words.note(row, 20, [INVITATIONS]) == (
        "Not recorded for any case."
        " It takes a full log of invitations to meetings (kept by children's social care)."
    )


def test_every_log_of_the_catalogue_is_a_kind_of_event_or_of_evidence_and_has_words():
    kinds = {log.kind for indicator in catalogue().values() for log in indicator.logs}
    tables = {"file_check", "meeting", "exploitation", "workforce", "supervision"}
    assert kinds == kinds & {*EVENT_KIND, *EVIDENCE, *tables}
    assert kinds == set(words.LOGS)
