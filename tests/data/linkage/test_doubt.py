"""What would be linked otherwise, were doubtful pairs decided one way or the other."""

import polars as pl

from data.linkage.cluster import LINK_THRESHOLD, NOTHING_DECIDED
from data.linkage.cluster import gather as gather_as_shipped
from data.linkage.doubt import LEAST_PROBABILITY, SUREST, WIDEST, gather, other_links
from data.linkage.model import PAIRS

RECORDS = pl.DataFrame(
    {"record_key": list("abcdefg"), "unique_within": [None] * 7},
    schema={"record_key": pl.String, "unique_within": pl.String},
)


def pairs(*scored: tuple[str, str, float]) -> pl.DataFrame:
    """Pairs with their probability, alike in all else."""
    rows = [(left, right, 10 * odds, odds, 5, 5, -1) for left, right, odds in scored]
    return pl.DataFrame(rows, schema=PAIRS, orient="row")


SURE, LIKELY, DOUBTFUL, RULED_OUT = 0.999, 0.9, 0.3, 0.001
SCORED = pairs(
    *(("a", "b", SURE), ("b", "c", LIKELY), ("d", "e", SURE), ("c", "d", DOUBTFUL)),
    ("f", "g", RULED_OUT),
)


def people(clusters: pl.DataFrame) -> set[str]:
    groups = clusters.sort("record_key").group_by("cluster").agg("record_key")["record_key"]
    return {"".join(group) for group in groups.to_list()}


def otherwise(scored: pl.DataFrame, decided: pl.DataFrame = NOTHING_DECIDED) -> dict:
    """Whose a record would be, by linkage; now a person is called by its records."""
    clusters = gather_as_shipped(RECORDS, scored, decisions=decided)
    called = {key: whole for whole in people(clusters) for key in whole}
    links = RECORDS.select("record_key", person_id=pl.col("record_key").replace_strict(called))
    rows = other_links(links, gather(RECORDS, scored, decided)).rows()
    return {
        linkage: {key: whose for of, key, whose in rows if of == linkage} for linkage, *_ in rows
    }


def test_each_linkage_parts_people_that_the_next_one_has_whole():
    gathered = gather(RECORDS, SCORED, NOTHING_DECIDED)
    found = [people(gathered.filter(linkage=linkage)) for linkage in (SUREST, WIDEST)]
    assert found == [{"ab", "c", "de", "f", "g"}, {"abcde", "f", "g"}]
    assert LEAST_PROBABILITY[WIDEST] < LINK_THRESHOLD < LEAST_PROBABILITY[SUREST]


def test_the_larger_part_keeps_its_name_and_only_others_are_told_of():
    assert otherwise(SCORED) == {SUREST: {"c": "c"}, WIDEST: {"d": "abc", "e": "abc"}}


def test_where_every_pair_is_sure_nobody_would_be_anybody_else():
    assert otherwise(pairs(("a", "b", SURE), ("f", "g", RULED_OUT))) == {}


def test_what_a_reviewer_decided_is_doubtful_no_more():
    decided = pl.DataFrame(
        [("b", "c", "same"), ("c", "d", "different")], schema=NOTHING_DECIDED.schema, orient="row"
    )
    assert otherwise(SCORED, decided) == {}
