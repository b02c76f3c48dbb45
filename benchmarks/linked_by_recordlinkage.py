"""Link people with the recordlinkage toolkit, as its guide does where nothing is labelled.

    uv run --no-project --with recordlinkage==0.16 --with "pandas<3" \
        python benchmarks/linked_by_recordlinkage.py PEOPLE.csv CLUSTERS.csv

In an environment of its own, since the toolkit needs an older pandas than the project's.
Candidates are pairs of one kind of person alike in surname, birth date or postcode. Names and
postcodes are alike from a Jaro-Winkler similarity of 0.85, birth dates and sexes if they are the
same; which pairs are links says its unsupervised Fellegi-Sunter model (ECMClassifier).
PEOPLE.csv: record_key, person_kind, forename, surname, birth_date, postcode, sex.
CLUSTERS.csv: record_key, cluster (records that a chain of links connects).
"""

import sys

import numpy as np
import pandas as pd
import recordlinkage
from recordlinkage.index import Block
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

ALIKE = 0.85
"""Jaro-Winkler similarity, 0 to 1. Source: the toolkit's guide to linking two data sets."""
BLOCKS = ("surname", "birth_date", "postcode")


def links(people: pd.DataFrame) -> pd.MultiIndex:
    """The pairs of one kind of people that the toolkit takes for one person."""
    indexer = recordlinkage.Index()
    indexer.add([Block(column) for column in BLOCKS])
    compare = recordlinkage.Compare()
    for column in ("forename", "surname", "postcode"):
        compare.string(column, column, method="jarowinkler", threshold=ALIKE, label=column)
    for column in ("birth_date", "sex"):
        compare.exact(column, column, label=column)
    vectors = compare.compute(indexer.index(people), people)
    return recordlinkage.ECMClassifier().fit_predict(vectors)


def main(people_file: str, clusters_file: str) -> None:
    """Read people, link each kind for itself, write their clusters."""
    people = pd.read_csv(people_file, dtype=str).set_index("record_key")
    parts = []
    for kind, some in people.groupby("person_kind"):
        found = links(some)
        left, right = (some.index.get_indexer(found.get_level_values(side)) for side in (0, 1))
        ones = np.ones(len(found), dtype=bool)
        graph = coo_matrix((ones, (left, right)), shape=(len(some), len(some)))
        _, number = connected_components(graph, directed=False)
        cluster = [f"{kind}{each}" for each in number]
        parts.append(pd.DataFrame({"record_key": some.index, "cluster": cluster}))
    pd.concat(parts).to_csv(clusters_file, index=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
