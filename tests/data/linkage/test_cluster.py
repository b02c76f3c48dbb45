import polars as pl

from data.linkage.bounds import CLOSE_FORENAME
from data.linkage.cluster import LINK_THRESHOLD, NOTHING_DECIDED, gather

INITIAL = 3
"""The level of two first names of which one is only an initial."""

PAIR = ("left", "right", "weight", "probability")
LEVELS = ("forename_level", "birth_date_level", "identifier_level")


def clusters(
    records: dict[str, str | None],
    *pairs: tuple[str, str, float, float],
    differing: tuple = (),
    forename_level: int = INITIAL,
    decisions: pl.DataFrame = NOTHING_DECIDED,
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
    gathered = gather(people, pl.DataFrame(rows, schema=schema), decisions=decisions)
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


def decided(*pairs: tuple[str, str, str]) -> pl.DataFrame:
    return pl.DataFrame(pairs, schema=["left", "right", "decision"], orient="row")


def test_what_a_reviewer_called_the_same_is_merged_whatever_differs():
    found = clusters(
        {"kate": None, "rose": None},
        ("kate", "rose", 1.0, 0.6),
        differing=(("kate", "rose"),),
        decisions=decided(("rose", "kate", "same")),
    )
    assert found == {"kate": ("kate", 1.0), "rose": ("kate", 1.0)}


def test_what_was_accepted_between_two_holds_for_those_that_agree_with_either():
    found = clusters(
        {"kate": None, "rose 1": None, "rose 2": None},
        ("kate", "rose 1", 1.0, 0.6),
        ("kate", "rose 2", 1.0, 0.6),
        ("rose 1", "rose 2", 9.0, 0.99),
        differing=(("kate", "rose 1"), ("kate", "rose 2")),
        decisions=decided(("kate", "rose 1", "same")),
    )
    assert {cluster for cluster, _ in found.values()} == {"kate"}


def test_what_a_reviewer_called_different_is_kept_apart_also_through_a_third():
    found = clusters(
        {"a": None, "b": None, "c": None},
        ("a", "b", 12.0, 0.999),
        ("a", "c", 9.0, 0.99),
        ("b", "c", 8.0, 0.98),
        decisions=decided(("a", "b", "different")),
    )
    assert found == {"a": ("a", 0.99), "b": ("b", None), "c": ("a", 0.99)}


def test_two_that_were_called_different_outweigh_a_chain_of_the_same():
    chain = (("a", "b", "same"), ("b", "c", "same"), ("a", "c", "different"))
    found = clusters({"a": None, "b": None, "c": None}, decisions=decided(*chain))
    assert [cluster for cluster, _ in found.values()] == ["a", "a", "c"]


def test_no_decision_brings_two_records_of_a_unique_source_together():
    found = clusters(
        {"a": "council 001", "b": None, "c": "council 001"},
        ("a", "b", 9.0, 0.99),
        decisions=decided(("b", "c", "same"), ("a", "b", "same")),
    )
    assert [cluster for cluster, _ in found.values()] == ["a", "b", "b"]


def test_decisions_of_records_that_are_not_here_do_nothing():
    assert clusters({"a": None}, decisions=decided(("a", "gone", "same"))) == {"a": ("a", None)}
