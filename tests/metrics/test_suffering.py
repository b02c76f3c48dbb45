"""Which indicators suffer, and why: the gravest reason first."""

import pytest

from metrics.suffering import suffering
from tests.metrics import small_report
from tests.metrics.small_report import DEFINITIONS, DUE, ORDERS, PEOPLE, field, kind


def told(**parts):
    effects = suffering(small_report.report(**parts), DEFINITIONS)
    return {
        row["slug"]: (row["reason"], row["kind"], row["column_name"])
        for row in effects.iter_rows(named=True)
    }


FINE = (None, None, None)


def test_nobody_suffers_where_all_came_and_is_filled():
    assert told() == {"known": FINE, "told": FINE}


@pytest.mark.parametrize(
    ("filled", "known", "informed"),
    [
        (80, False, False),  # just the 80% that "known" needs
        (79, True, False),
        (50, True, False),  # just the 50% that "told" needs
        (49, True, True),
    ],
)
def test_each_indicator_is_held_to_its_own_share(filled, known, informed):
    of = told(fields=[field(ORDERS, "start", 100, filled)])
    reason = ("too blank", ORDERS, "start")
    assert of == {"known": reason if known else FINE, "told": reason if informed else FINE}


def test_of_several_fields_the_blankest_is_told():
    both = [field(ORDERS, "start", 100, 40), field(PEOPLE, "council", 100, 20)]
    assert told(fields=both)["known"] == ("too blank", PEOPLE, "council")
    assert told(fields=both)["told"] == ("too blank", ORDERS, "start")


def test_a_missing_log_hurts_the_indicator_that_needs_it_and_no_other():
    of = told(kinds=[kind(ORDERS), kind("notification", "missing")])
    assert of == {"known": FINE, "told": ("kind missing", "notification", None)}


def test_the_gravest_reason_is_told():
    fields = [field(ORDERS, "start", 100, 10), field(PEOPLE, "council", 100, 0, is_in_file=False)]
    kinds = [kind(ORDERS, "in part"), kind("notification", "missing")]
    assert told(fields=fields, kinds=kinds) == {
        "known": ("not in the file", PEOPLE, "council"),
        "told": ("kind missing", "notification", None),
    }
    assert told(fields=fields[:1], kinds=kinds[:1])["known"] == ("in part", ORDERS, None)
    nothing = DUE | {"sent_on": None, "days_late": None, "state": "not supplied"}
    assert set(told(fields=fields, kinds=kinds, due=nothing).values()) == {
        ("nothing came", None, None)
    }


def test_a_return_that_came_late_hurts_no_indicator():
    assert set(told(due=DUE | {"days_late": 33, "state": "late"}).values()) == {FINE}


def test_a_hidden_count_is_not_judged():
    hidden = field(ORDERS, "start", 100, None)
    absent = field(PEOPLE, "council", None, None, is_in_file=False)
    assert set(told(fields=[hidden, absent]).values()) == {FINE}


def test_a_table_without_rows_is_not_blank():
    assert set(told(fields=[field(ORDERS, "start", 0, 0)]).values()) == {FINE}
