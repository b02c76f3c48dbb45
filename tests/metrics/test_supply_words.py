"""What agencies sent, and how well people were linked, in words."""

from datetime import date

import polars as pl

from metrics import supply_words

ALL = [("social_care", "social_care_plan", True), ("social_care", "invitation", True)]


def supply(rows, year=2025, days_late=0):
    return pl.DataFrame(
        rows, schema=["agency", "table_name", "is_supplied"], orient="row"
    ).with_columns(
        period_start=pl.lit(date(year, 4, 1)),
        period_end=pl.lit(date(year + 1, 3, 31)),
        made_on=pl.lit(date(year + 1, 4, 20)),
        place_code=pl.lit("001"),
        due_on=pl.lit(date(year + 1, 7, 31)),
        days_late=pl.when("is_supplied").then(days_late),
    )


def person(**counts):
    usual = {"source": "probation_person", "people": 400, "linked_to_another_agency": 90}
    row = usual | counts
    return row | {
        f"{name}_status": "c" if row[name] is None else "shown"
        for name in ("people", "linked_to_another_agency")
    }


def test_a_full_supply_is_said_so():
    assert supply_words.health(supply(ALL)) == (
        "Returns for Apr 2025 to Mar 2026 came from children's social care. No kind of record is"
        " missing that another place of the same agency sent."
    )


def test_agencies_of_which_nothing_is_known_are_not_said_to_have_sent_all():
    both = supply([*ALL, ("yot", "yot_intervention", True)])
    assert supply_words.health(both).startswith(
        "Returns for Apr 2025 to Mar 2026 came from children's social care and the youth offending"
        " team. "
    )
    three = supply([*ALL, ("yot", "yot_person", True), ("probation", "probation_order", True)])
    assert "from probation, children's social care and the youth" in supply_words.health(three)


def test_what_is_missing_is_named():
    one_missing = supply([*ALL[:1], ("social_care", "invitation", False)])
    assert supply_words.health(one_missing) == (
        "For Apr 2025 to Mar 2026, not everything was supplied."
        " Children's social care: 1 of 2 kinds supplied; missing: invitation."
    )


def test_an_agency_that_sent_nothing_is_marked_and_its_records_are_not_listed():
    nothing = supply([*ALL, ("yot", "yot_intervention", False)])
    assert supply_words.health(nothing).endswith("The youth offending team: not supplied [x].")


def test_only_the_latest_period_counts_for_the_health_line():
    before = supply([("social_care", "social_care_plan", False)], year=2024)
    assert supply_words.health(pl.concat([before, supply(ALL)])).startswith("Returns for")


def test_the_cell_of_a_year_says_when_it_was_made():
    assert supply_words.supplied_cell(supply(ALL)) == "supplied\nmade on 20 April 2026"


def test_the_cell_of_a_year_says_how_late_it_was():
    assert supply_words.supplied_cell(supply(ALL, days_late=1)).endswith(
        "\n1 day late, due on 31 July 2026"
    )
    two_places = pl.concat(
        [supply(ALL, days_late=33), supply(ALL).with_columns(place_code=pl.lit("002"))]
    )
    assert supply_words.supplied_cell(two_places).endswith(
        "\n1 of 2 places late, by up to 33 days, due on 31 July 2026"
    )


def test_the_cell_of_what_did_not_come_says_when_it_was_due():
    nothing = supply([("yot", "yot_intervention", False)])
    assert supply_words.supplied_cell(nothing) == "not supplied [x]\ndue on 31 July 2026"


def test_the_health_line_says_what_came_late_and_still_counts_it_as_supplied():
    assert supply_words.health(supply(ALL, days_late=33)) == (
        "Returns for Apr 2025 to Mar 2026 came from children's social care. No kind of record is"
        " missing that another place of the same agency sent."
        " Some came late. Children's social care: 33 days late, due on 31 July 2026."
    )


def test_linked_people_are_told_with_counts():
    assert supply_words.linked(person()) == (
        "People on probation: 90 of 400 (23%) were found in another agency's records as well."
    )


def test_no_people_is_not_the_same_as_hidden_people():
    assert supply_words.linked(person(people=0, linked_to_another_agency=0)) == (
        "People on probation: none."
    )
    assert "too few to say" in supply_words.linked(person(linked_to_another_agency=None))
