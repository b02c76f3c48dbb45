"""A world with errors in names and dates, counted, and what its figures should have been."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from unittest.mock import patch

import duckdb
import polars as pl

from data.intake import receive
from data.linkage import doubt
from data.linked_otherwise import with_other_links
from data.settings import VaultSettings
from data.synthetic import generate, records
from data.synthetic.misspelling import Errors, misspell
from data.vault import Vault
from data.warehouse import fill
from metrics.assembly import definitions_in_force, evaluate
from metrics.how_sure import how_sure
from metrics.rates import percentage
from metrics.sureness import AREA_AND_PERIOD
from tests.oracle import truth

MARRIED = "alias"
"""No error but another true surname: as frequent as ever."""


def figures(
    space: Path,
    *,
    boards: int,
    seed: int,
    times: int = 1,
    spoil: Callable[[Path], None] = lambda world: None,
) -> pl.DataFrame:
    """Invent a year, take it in, link it, and set each figure that hangs on links by the truth.

    Args:
        times: how many times the usual share of records has an error.
        spoil: what is done to the world's files before they are taken in.

    Returns:
        One row per figure: slug, area_code, area_type, period_type, period_start, of (cases
        judged), value and truth (percentages, null of no case), could_move, is_poorly_linked.
    """
    with patch.object(records, "misspell", _more_often(times)):
        generate(space / "world", boards=boards, years=1, seed=seed)
    spoil(space / "world")
    vault = Vault.open(VaultSettings(vault=space / "vault", vault_key_file=space / "key"))
    receive([space / "world"], space / "home", vault, agency=None, place=None, period=None)
    warehouse = space / "warehouse.duckdb"
    fill(warehouse, space / "home", vault, _silently)
    true = _truth(space / "world")
    with ExitStack() as opened:
        files = [warehouse]
        for linkage in doubt.LEAST_PROBABILITY:
            copy = space / f"{linkage}.duckdb"
            if with_other_links(warehouse, copy, linkage, _silently):
                files.append(copy)
        linkages = [opened.enter_context(duckdb.connect(file, read_only=True)) for file in files]
        counted, sure = evaluate(linkages[0]), how_sure(linkages, definitions_in_force())
    return pl.concat(
        cells.join(sure[slug], AREA_AND_PERIOD, how="left")
        .with_columns(slug=pl.lit(slug), of=pl.col("met") + pl.col("not_met"))
        .join(true, ["slug", "area_code", "period_start", "period_end"], how="left")
        .select(
            *("slug", "area_code", "area_type", "period_type", "period_start", "of"),
            *("truth", "could_move", "is_poorly_linked"),
            value=percentage(pl.col("met"), pl.col("of")),
        )
        for slug, cells in counted.items()
    )


def _silently(words: str) -> None:
    pass


def _more_often(times: int) -> Callable[..., pl.DataFrame]:
    def misspelt(people: pl.DataFrame, errors: Errors, rng: object) -> pl.DataFrame:
        more = {
            name: share if name == MARRIED else min(1.0, share * times)
            for name, share in asdict(errors).items()
        }
        return misspell(people, Errors(**more), rng)

    return misspelt


def _truth(world: Path) -> pl.DataFrame:
    rows = [
        (*key, 100 * counts.met / (counts.met + counts.not_met))
        for key, counts in truth.counts(world).items()
        if counts.met + counts.not_met
    ]
    names = ["slug", "area_code", "period_start", "period_end", "truth"]
    return pl.DataFrame(rows, schema=names, orient="row")
