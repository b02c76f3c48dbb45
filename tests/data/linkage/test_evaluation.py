import polars as pl
import pytest

from data.linkage.cluster import LINK_THRESHOLD
from data.linkage.evaluation import CURVE, evaluate
from data.linkage.evaluation_text import text
from data.linkage.labelled import read

HEADER = "source,true_id,person_kind,forename,surname,birth_date,postcode,address,sex\n"
TWINS = """a,1,child,Ruby,Holton,2012-05-17,ZZ1 1AA,7 Fell Lane Marley,F
a,2,child,Lena,Holton,2012-05-17,ZZ1 1AA,7 Fell Lane Marley,F
b,1,child,Ruby,Holton,2012-05-17,ZZ1 1AA,7 Fell Lane Marley,F
b,2,child,Lena,Holton,2012-05-17,ZZ1 1AA,7 Fell Lane Marley,F
"""
FATHER_AND_SON = """a,3,adult,Max,Fell,1960-02-09,ZZ2 2BB,8 Holm Road Marley,M
a,4,adult,Max,Fell,1990-07-21,ZZ2 2BB,8 Holm Road Marley,M
b,3,adult,Max,Fell,1960-02-09,ZZ2 2BB,8 Holm Road Marley,M
"""
MISSED = """a,5,adult,Tom,Kelby,1971-03-04,ZZ3 3DD,,M
b,5,adult,Jack,Warren,1988-10-30,ZZ9 9XX,,M
"""
NAMESAKES = """a,6,adult,Sarah,Marley,1986-02-09,ZZ4 4EE,,F
b,7,adult,Sarah,Marley,1986-02-09,ZZ4 4EE,,F
"""


@pytest.fixture
def labelled(tmp_path):
    def of(*people: str) -> pl.DataFrame:
        path = tmp_path / "people.csv"
        path.write_text(HEADER + "".join(people))
        return read(path, {})

    return of


def test_twins_and_father_and_son_of_one_address_are_kept_apart(labelled):
    found = evaluate(labelled(TWINS, FATHER_AND_SON))
    assert (found.precision, found.recall, found.f1) == (1, 1, 1)
    assert (found.true_pairs, found.found_pairs) == (3, 3)
    assert found.person_kinds == ["child", "adult"]


def test_errors_are_counted_by_kind(labelled):
    found = evaluate(labelled(FATHER_AND_SON, MISSED, NAMESAKES))
    assert (found.precision, found.recall, found.f1) == (0.5, 0.5, 0.5)
    missed, false = found.errors["missed"], found.errors["false"]
    assert {kind for kind, pairs in missed.items() if pairs} == {"both_differ"}
    assert {kind for kind, pairs in false.items() if pairs} == {"namesake"}
    assert "false pairs: 1" in text(found)


def test_nothing_to_link_gives_no_shares_rather_than_noughts(labelled):
    found = evaluate(labelled("a,1,child,Ruby,Holton,2012-05-17,,,F\n"))
    assert (found.precision, found.recall, found.f1) == (None, None, None)
    assert "none" in text(found)


def test_the_curve_begins_and_ends_where_it_should(labelled):
    found = evaluate(labelled(TWINS))
    assert found.threshold == LINK_THRESHOLD
    assert tuple(point.threshold for point in found.curve) == CURVE
    links = [point.found_pairs for point in found.curve]
    assert links == sorted(links, reverse=True)


def test_one_source_may_hold_a_person_twice(labelled):
    same = "social_care_person,1,child,Ruby,Holton,2012-05-17,ZZ1 1AA,,F\n"
    assert evaluate(labelled(same, same)).found_pairs == 1
