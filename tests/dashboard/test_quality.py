"""Which rows of the quality report come first, and whose they are."""

import polars as pl

from dashboard import quality

PLACES = {
    "Ashmere": (100, 100),
    "Brackwater": (100, 60),
    "Carrow": (100, 40),
    "Dunfleet": (100, None),
}


def fields(*columns):
    return pl.DataFrame(
        [
            {
                **{"agency": "social_care", "place_name": place, "place_code": place, "places": 4},
                **{"table_name": "meeting", "column_name": column, "description": column},
                **{"records": records, "filled": filled, "is_in_file": True},
                **{"records_status": "shown", "filled_status": "c" if filled is None else "shown"},
            }
            for column in columns
            for place, (records, filled) in PLACES.items()
        ]
    )


def test_of_several_places_the_blankest_of_each_field_comes_first():
    ordered = quality.blankest_first(fields("held_on", "kind"))
    assert ordered.select("column_name", "place_name").rows() == [
        *(("held_on", "Carrow"), ("kind", "Carrow")),
        *(("held_on", "Brackwater"), ("kind", "Brackwater")),
        *(("held_on", "Dunfleet"), ("kind", "Dunfleet")),
    ]


def test_a_row_of_one_of_several_places_names_it():
    table = quality.completeness("Fields", quality.blankest_first(fields("held_on")))
    assert "social care, Carrow" in table
    assert table.index("40%") < table.index("60%") < table.index("[c]")


def test_the_place_with_most_breaches_of_each_rule_comes_first():
    counts = [("a", 5), ("b", 90), ("a", 80), ("b", None)]
    breaches = pl.DataFrame(
        [
            {"agency": "yot", "table_name": "yot_person", "column_name": None}
            | {"message": message, "breaches": count}
            for message, count in counts
        ]
    )
    ordered = quality.most_broken_first(breaches)
    assert ordered.select("message", "breaches").rows() == [
        *(("b", 90), ("a", 80), ("a", 5), ("b", None))
    ]


def test_only_the_newest_year_is_told():
    years = pl.DataFrame({"period_start": [2023, 2025, 2024, 2025]})
    assert quality.latest(years)["period_start"].to_list() == [2025, 2025]
