import csv

import pytest
from pydantic import ValidationError

from metrics.indicator import catalogue
from metrics.inspection import FILE, Fact, dump, facts, parse
from tests.shared import shared


def known():
    names = [line[1:-2] for line in FILE.read_text().splitlines(keepends=True) if line[0] == "["]
    return facts(name for name in names if not name.startswith("report."))


def test_what_was_counted():
    counted = [(fact.finding, fact.met, fact.of) for fact in known() if fact.of is not None]
    assert counted == [
        *(("A27", 21, 35), ("A79", 6, 17), ("A06", 3, 8), ("A22", 24, 39), ("A23", 16, 22)),
        *(("A29", 13, 33), ("A31", 8, 28), ("A53", 21, 26), ("A54", 19, 20), ("A70", 8, 15)),
        ("B15", 217, 305),
        *(("A40", 20, 26), ("A41", 12, 26)),
        *(("A46", 81, 83), ("A49", 36, 36), ("A51", 16, 24), ("A52", 4, 11)),
        ("A77", 36, 37),
    ]


def test_every_finding_of_the_catalogue_has_its_fact():
    findings = {finding for indicator in catalogue().values() for finding in indicator.findings}
    assert findings - {fact.finding for fact in known()} == set()
    assert findings


def test_a_fact_is_of_the_report_that_it_names():
    of_2008, of_2014 = facts(["B24", "A27"])
    assert (of_2008.year, of_2014.year) == (2008, 2014)
    assert "July 2008" in of_2008.report
    assert "August 2014" in of_2014.report


def test_a_finding_without_fact_is_left_out_and_order_is_kept():
    assert [fact.finding for fact in facts(["A79", "A9999", "A27"])] == ["A79", "A27"]


def test_facts_survive_being_kept_as_text():
    assert parse(dump(known())) == known()


def test_a_count_without_its_whole_is_refused():
    with pytest.raises(ValidationError, match="give both `met` and `of`"):
        Fact(finding="A1", report="R", year=2014, paragraph="1.1", met=3, says="Three.")


def test_a_percentage_is_of_what_was_counted_or_as_the_report_gives_it():
    counted, given, told = facts(["B15", "B38", "A83"])
    assert counted.percentage == pytest.approx(100 * 217 / 305)
    assert (given.percentage, told.percentage) == (82, None)


def test_a_percentage_beside_counts_is_refused():
    with pytest.raises(ValidationError, match="leave `percent` out"):
        Fact(finding="A1", report="R", year=2014, paragraph="1.1", met=1, of=2, percent=50, says="")


def test_facts_agree_with_the_list_of_findings():
    with shared("reference/findings.csv").open() as file:
        listed = {row["ref"]: row for row in csv.DictReader(file)}
    for fact in known():
        row = listed[fact.finding]
        counts = (row["met"], row["of"]) if row["met"] and row["of"] else (None, None)
        told = (fact.met and str(fact.met), fact.of and str(fact.of))
        assert (row["paragraph"], counts) == (fact.paragraph, told), fact.finding
        if fact.percent is not None:
            assert row["met_percent"] == str(fact.percent), fact.finding
