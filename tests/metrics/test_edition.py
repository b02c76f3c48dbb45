import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import duckdb
import pytest

from metrics import edition_files
from metrics.edition import COLUMNS, Edition, write
from metrics.edition_files import Damaged
from tests.metrics.small_edition import ROWS, contents, written
from tests.metrics.small_region import YEAR

SLUG = "probation_invited_in_time"


def figures(edition, body):
    return edition.series(SLUG, body, "year").select("numerator", "value_status").rows()


def other_rows():
    return [*ROWS[:1], ROWS[1] | {"met": 71}, ROWS[2]]


def test_what_is_written_is_read(tmp_path):
    edition = written(tmp_path)
    assert edition.bodies().rows() == [("A", "Ashmere", "lscb"), ("B", "Brackwater", "lscb")]
    assert edition.figures().columns == list(COLUMNS)
    assert figures(edition, "A") == [(40, "shown"), (70, "shown")]
    assert figures(edition, "B") == [(None, "c")]
    assert edition.indicators()[SLUG].standards["notice"].value == 5
    assert [fact.met for fact in edition.inspection(SLUG)] == [21]
    assert edition.supply("A")["rows_read"].to_list() == [120]
    assert edition.linkage("B").is_empty()


def test_the_name_tells_the_last_day_and_the_contents(tmp_path):
    information = written(tmp_path).information()
    assert re.fullmatch(r"2026-03-31-[0-9a-f]{8}", information.edition_id)
    assert information.content_hash.startswith(information.edition_id[-8:])
    assert information.source_as_at == date(2026, 4, 20)
    assert set(information.policies) == {"published", "own"}
    rows = written(tmp_path).figures().select("edition_id", "source_as_at").unique().rows()
    assert rows == [(information.edition_id, date(2026, 4, 20))]


def test_the_same_contents_are_the_same_edition_in_any_order_and_place(tmp_path):
    first = write(tmp_path / "here", contents())
    second = write(tmp_path / "there", contents(ROWS[::-1]))
    assert first == second
    assert write(tmp_path / "here", contents(other_rows())) != first


def test_newer_sources_of_the_same_figures_are_another_edition(tmp_path):
    same = contents()
    fresher = same._replace(sources=same.sources._replace(source_as_at=date(2026, 5, 1)))
    assert write(tmp_path, same) != write(tmp_path, fresher)


def test_what_a_killed_swap_leaves_is_in_nobodys_way(tmp_path):
    edition_id = write(tmp_path, contents())
    (tmp_path / ".being-written-current").mkdir()
    assert write(tmp_path, contents()) == edition_id
    assert {path.name for path in tmp_path.iterdir()} == {edition_id, "current"}


def test_an_edition_that_stands_is_not_written_again(tmp_path):
    edition_id = write(tmp_path, contents())
    manifest = (tmp_path / edition_id / "manifest.json").read_bytes()
    assert write(tmp_path, contents()) == edition_id
    assert (tmp_path / edition_id / "manifest.json").read_bytes() == manifest


def test_a_new_edition_is_in_force_at_once_and_the_old_one_can_still_be_read(tmp_path):
    first = write(tmp_path, contents())
    held = Edition.open(tmp_path)
    second = write(tmp_path, contents(other_rows()))
    assert edition_files.in_force(tmp_path) == second
    assert figures(Edition.open(tmp_path), "A")[-1] == (71, "shown")
    assert figures(held, "A")[-1] == (70, "shown")
    assert figures(Edition.open(tmp_path, first), "A")[-1] == (70, "shown")


def test_an_older_edition_can_be_put_in_force_again(tmp_path):
    first = write(tmp_path, contents())
    write(tmp_path, contents(other_rows()))
    write(tmp_path, contents())
    assert edition_files.in_force(tmp_path) == first


KILLED = """
import os, signal, sys
from pathlib import Path
from metrics import edition, edition_files
from tests.metrics.small_edition import contents
from tests.metrics.test_edition import other_rows

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

setattr(edition_files, sys.argv[2], die)
edition.write(Path(sys.argv[1]), contents(other_rows()))
"""


@pytest.mark.parametrize("step", ["write_tables", "write_manifest", "put_in_place", "put_in_force"])
def test_a_killed_writer_leaves_the_last_good_edition(tmp_path, step):
    first = write(tmp_path, contents())
    command = [sys.executable, "-c", KILLED, str(tmp_path), step]
    killed = subprocess.run(command, env={**os.environ, "PYTHONPATH": "."}, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert edition_files.in_force(tmp_path) == first
    assert figures(Edition.open(tmp_path), "A")[-1] == (70, "shown")

    second = write(tmp_path, contents(other_rows()))
    assert figures(Edition.open(tmp_path), "A")[-1] == (71, "shown")
    assert {path.name for path in tmp_path.iterdir()} == {first, second, "current"}


def test_own_tier_shows_its_body_more_and_the_others_as_published(tmp_path):
    write(tmp_path, contents())
    own = Edition.open(tmp_path, body_code="B")
    assert figures(own, "B") == [(3, "shown")]
    assert figures(own, "A") == [(40, "shown"), (70, "shown")]
    assert own.figures().height == Edition.open(tmp_path).figures().height
    assert figures(Edition.open(tmp_path, body_code="A"), "B") == [(None, "c")]


def test_own_counts_are_not_in_the_published_file(tmp_path):
    folder = tmp_path / write(tmp_path, contents())
    with duckdb.connect(folder / "published.duckdb", read_only=True) as connection:
        found = connection.sql("SELECT numerator FROM figure WHERE area_code = 'B'").fetchall()
    assert found == [(None,)]


@pytest.mark.parametrize(
    ("policies", "message"),
    [
        ({"published": "agreed"}, "the published tier were released under the policy agreed"),
        ({"published": "strict", "own": "agreed"}, None),
    ],
)
def test_figures_go_to_no_tier_that_their_policy_does_not_name(tmp_path, policies, message):
    if message is None:
        assert write(tmp_path, contents(**policies))
    else:
        with pytest.raises(ValueError, match=message):
            write(tmp_path, contents(**policies))
        assert not tmp_path.joinpath("current").exists()


def test_a_changed_file_is_noticed_and_mended_by_writing_again(tmp_path):
    edition_id = write(tmp_path, contents())
    file = tmp_path / edition_id / "own" / "A.duckdb"
    file.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(Damaged, match=r"own/A\.duckdb differ"):
        Edition.open(tmp_path)
    assert write(tmp_path, contents()) == edition_id
    assert figures(Edition.open(tmp_path), "A")[-1] == (70, "shown")


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({}, "holds no edition yet: run `lscb build`"),
        ({"edition_id": "2020-03-31-00000000"}, "no edition 2020-03-31-00000000"),
    ],
)
def test_an_edition_that_is_not_there_is_told(tmp_path, asked, message):
    with pytest.raises(FileNotFoundError, match=message):
        Edition.open(tmp_path, **asked)


@pytest.mark.parametrize("body", ["C", "../published", "A.duckdb"])
def test_a_body_without_own_tier_is_told(tmp_path, body):
    write(tmp_path, contents())
    with pytest.raises(FileNotFoundError, match="has no own tier of"):
        Edition.open(tmp_path, body_code=body)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM published.figure",
        "SELECT * FROM read_text('pyproject.toml')",
        "ATTACH '{folder}/own/B.duckdb' AS other (READ_ONLY)",
        "COPY published.figure TO '{folder}/copy.csv'",
        "SET enable_external_access = true",
    ],
)
def test_a_reader_cannot_write_nor_reach_another_file(tmp_path, statement):
    edition = written(tmp_path)
    folder = tmp_path / edition.information().edition_id
    with pytest.raises(duckdb.Error):
        edition._query(statement.format(folder=folder))


def test_many_threads_read_one_edition(tmp_path):
    edition = written(tmp_path)
    with ThreadPoolExecutor(8) as threads:
        read = list(threads.map(lambda _: figures(edition, "A"), range(40)))
    assert read == [[(40, "shown"), (70, "shown")]] * 40


def test_a_body_is_compared_over_one_kind_of_period_at_a_time(tmp_path):
    edition = written(tmp_path, [*ROWS, {"met": 30, "not_met": 20}])
    assert edition.series(SLUG, "A")["period_type"].to_list() == ["quarter"]
    assert edition.series(SLUG, "A", "year")["period_start"].to_list()[-1] == YEAR[1]
