import polars as pl

from data.linkage.cluster import CLOSE_FORENAME, LINK_THRESHOLD, gather

INITIAL = 3
"""The level of two first names of which one is only an initial."""

PAIR = ("left", "right", "weight", "probability")
LEVELS = ("forename_level", "birth_date_level", "identifier_level")


def clusters(
    records: dict[str, str | None],
    *pairs: tuple[str, str, float, float],
    differing: tuple = (),
    forename_level: int = INITIAL,
) -> dict[str, tuple[str, float | None]]:
    """Cluster and probability by record; `differing` pairs have other forenames."""
    people = pl.DataFrame(
        {"record_key": list(records), "unique_within": list(records.values())},
        schema={"record_key": pl.String, "unique_within": pl.String},
    )
    rows = [
        dict(zip(PAIR, pair, strict=True))
        | {"forename_level": 0 if pair[:2] in differing else forename_level}
        | {"birth_date_level": 5, "identifier_level": -1}
        for pair in pairs
    ]
    schema = {
        **dict.fromkeys(PAIR[:2], pl.String),
        **dict.fromkeys(PAIR[2:], pl.Float64),
        **dict.fromkeys(LEVELS, pl.Int64),
    }
    gathered = gather(people, pl.DataFrame(rows, schema=schema))
    return {key: (cluster, tie) for key, cluster, tie in gathered.iter_rows()}


def test_sure_pairs_are_gathered_and_the_others_stay_alone():
    found = clusters(
        {"a": None, "b": None, "c": None, "d": None},
        ("a", "b", 10.0, 0.999),
        ("b", "c", 5.0, 0.97),
        ("c", "d", 0.0, LINK_THRESHOLD - 0.01),
    )
    assert found == {"a": ("a", 0.999), "b": ("a", 0.999), "c": ("a", 0.97), "d": ("d", None)}


def test_a_doubtful_record_does_not_tie_two_records_of_a_unique_source():
    found = clusters(
        {"a": "council 001", "b": None, "c": "council 001"},
        ("a", "b", 9.0, 0.99),
        ("b", "c", 6.0, 0.98),
    )
    assert found == {"a": ("a", 0.99), "b": ("a", 0.99), "c": ("c", None)}


def test_the_surest_pair_wins_whatever_the_order_of_the_keys():
    found = clusters(
        {"a": "council 001", "b": None, "c": "council 001"},
        ("a", "b", 6.0, 0.98),
        ("b", "c", 9.0, 0.99),
    )
    assert found == {"a": ("a", None), "b": ("b", 0.99), "c": ("b", 0.99)}


def test_one_person_may_stand_in_two_councils():
    found = clusters({"a": "council 001", "b": "council 002"}, ("a", "b", 9.0, 0.99))
    assert found == {"a": ("a", 0.99), "b": ("a", 0.99)}


def test_twins_are_not_chained_by_a_record_that_fits_both():
    found = clusters(
        {"amber": None, "a": None, "amelia": None},
        ("amber", "amelia", 12.0, 0.999),
        ("a", "amber", 8.0, 0.99),
        ("a", "amelia", 7.0, 0.985),
        differing=(("amber", "amelia"),),
    )
    assert found == {"a": ("a", 0.99), "amber": ("a", 0.99), "amelia": ("amelia", None)}


def test_two_spellings_far_apart_meet_in_one_that_is_close_to_both():
    found = clusters(
        {"mike": None, "michael": None, "miichael": None},
        ("mike", "michael", 12.0, 0.999),
        ("michael", "miichael", 8.0, 0.99),
        ("mike", "miichael", 1.0, 0.6),
        differing=(("mike", "miichael"),),
        forename_level=CLOSE_FORENAME,
    )
    assert {cluster for cluster, _ in found.values()} == {"michael"}


def test_records_without_any_pair_are_people_of_their_own():
    assert clusters({"a": None, "b": "council 001"}) == {"a": ("a", None), "b": ("b", None)}
