"""Two small worlds, made once: one with every kind of error, one with none."""

from collections.abc import Callable
from pathlib import Path

import polars as pl
import pytest

from data.synthetic import generate
from tests.data.synthetic.spoilt import sound_rows

Table = Callable[[Path, str], pl.DataFrame]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("synthetic") / "world"
    generate(folder, boards=4, years=2, seed=3)
    return folder


@pytest.fixture(scope="session")
def clean_world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("synthetic") / "clean"
    generate(folder, boards=2, years=1, seed=4, clean=True)
    return folder


@pytest.fixture(scope="session")
def table() -> Table:
    """Read all files of a name, as text, with `place` and `year` from their folders.

    Without the rows that were spoilt on purpose.
    """

    def read(world: Path, name: str) -> pl.DataFrame:
        parts = []
        for file in sorted(world.glob(f"*/*/*/{name}.csv")):
            rows = sound_rows(world, file)
            of = {"place": file.parent.parent.name, "year": file.parent.name}
            parts.append(rows.with_columns(**{key: pl.lit(value) for key, value in of.items()}))
        return pl.concat(parts)

    return read
