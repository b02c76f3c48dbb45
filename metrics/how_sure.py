"""Work every indicator out with other links as well, to say how sure its figures are."""

from collections.abc import Callable, Mapping, Sequence

import duckdb
import polars as pl

from metrics.cells import Frame
from metrics.definition import Definition
from metrics.indicator import cases, catalogue
from metrics.sureness import SURENESS, sureness


def how_sure(
    linkages: Sequence[duckdb.DuckDBPyConnection],
    definitions: Mapping[str, Definition],
    progress: Callable[[str], None] = lambda words: None,
) -> dict[str, pl.DataFrame]:
    """Count again, with other links, every indicator that hangs on them.

    Args:
        linkages: the warehouse first, then the same records linked otherwise.
        definitions: by slug.

    Returns:
        By slug, rows of `sureness.SURENESS`; none where it does not hang on links. They are for
        the gate, as those of `evaluate` are.
    """
    frame = Frame.read(linkages[0])
    with linkages[0].cursor() as cursor:
        linkable = cursor.sql("SELECT * FROM measures.linkable").pl()
    found = {}
    for slug, indicator in catalogue().items():
        found[slug] = pl.DataFrame(schema=SURENESS)
        if definitions[slug].hangs_on_links:
            progress(f"counting otherwise {slug.replace('_', ' ')}")
            worked_out = [cases(linkage, indicator) for linkage in linkages]
            found[slug] = sureness(worked_out, linkable, definitions[slug], frame)
    return found
