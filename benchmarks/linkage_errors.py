"""How precision and recall of linkage fall as the agencies' errors grow.

Run with `python benchmarks/linkage_errors.py [boards] [years]`: by default 3 boards and 2
years, linked from the invented region's extracts at one to five times its usual errors.
"""

import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

import polars as pl

from data.intake import receive
from data.linkage import link_people
from data.record_keys import NAME as ALLOTTED
from data.settings import VaultSettings
from data.submissions import received
from data.synthetic import generate, records
from data.synthetic.misspelling import Errors, misspell
from data.vault import Vault

TIMES = (1, 2, 3, 4, 5)
MARRIED = "alias"
"""No error but another true surname: as frequent as before."""
SEED = 4


def main() -> None:
    boards, years = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (3, 2)
    for times in TIMES:
        started = perf_counter()
        for kind, precision, recall in measured(boards, years, times):
            print(f"errors times {times}, {kind}: precision {precision:.4f}, recall {recall:.4f}")
        print(f"  {perf_counter() - started:.0f} s")


def measured(boards: int, years: int, times: int) -> list[tuple[str, float, float]]:
    """Precision and recall of children and of adults."""
    with tempfile.TemporaryDirectory() as folder:
        space = Path(folder)
        with patch.object(records, "misspell", _more_often(times)):
            generate(space / "world", boards=boards, years=years, seed=SEED)
        vault = Vault.open(VaultSettings(vault=space / "vault", vault_key_file=space / "key"))
        receive([space / "world"], space / "home", vault, agency=None, place=None, period=None)
        links = link_people(space / "home", vault).links
        known = links.join(_truth(space, vault), "record_key")
        return [_shares(known, kind) for kind in ("child", "adult")]


def _more_often(times: int):
    def misspelt(people, errors, rng):
        more = {
            name: share if name == MARRIED else min(1.0, share * times)
            for name, share in asdict(errors).items()
        }
        return misspell(people, Errors(**more), rng)

    return misspelt


def _truth(space: Path, vault: Vault) -> pl.DataFrame:
    """Record key and true person of each record that was sent."""
    ids = [each.submission_id for each in received(space / "home")]
    keys = pl.concat([vault.read(each, ALLOTTED) for each in ids])
    people = pl.read_csv(space / "world" / "truth" / "people.csv", infer_schema=False)
    scope = pl.when(pl.col("agency") == "probation").then(pl.lit("")).otherwise("place_code")
    return people.join(
        keys, left_on=["table", scope, "local_id"], right_on=["of", "scope", "id"]
    ).select("true_person_id", record_key="key")


def _shares(known: pl.DataFrame, kind: str) -> tuple[str, float, float]:
    mine = known.filter(person_kind=kind)
    right = _pairs(mine, "person_id", "true_person_id")
    precision, recall = (right / _pairs(mine, by) for by in ("person_id", "true_person_id"))
    return kind, precision, recall


def _pairs(records_of: pl.DataFrame, *columns: str) -> int:
    sizes = records_of.group_by(columns).len()["len"].cast(pl.Int64)
    return int((sizes * (sizes - 1) // 2).sum())


if __name__ == "__main__":
    main()
