"""One small world without errors, taken in and built once for all these tests."""

import duckdb
import pytest

from data.synthetic import generate
from metrics.assembly import evaluate
from tests.end_to_end.house import House


@pytest.fixture(scope="session")
def house(tmp_path_factory):
    root = tmp_path_factory.mktemp("house")
    built = House(root / "world", root / "home", root / "key" / "vault.key")
    generate(built.world, boards=3, years=1, seed=2, clean=True)
    taken_in = built.run("intake", str(built.world))
    assert taken_in.exit_code == 0, taken_in.output
    result = built.run("build")
    assert result.exit_code == 0, (result.output, result.exception)
    return built


@pytest.fixture(scope="session")
def cells(house):
    """Every indicator's cells by slug, before the gate."""
    with duckdb.connect(house.home / "warehouse.duckdb", read_only=True) as connection:
        return evaluate(connection)
