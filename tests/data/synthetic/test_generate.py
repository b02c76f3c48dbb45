import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.synthetic import generate


def digests(world: Path) -> dict[str, str]:
    files = (file for file in world.rglob("*") if file.is_file())
    return {
        str(file.relative_to(world)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in files
    }


def generate_elsewhere(out: Path, seed: int, hash_seed: str) -> None:
    words = f"generate(Path({str(out)!r}), boards=2, years=1, seed={seed})"
    program = f"from pathlib import Path; from data.synthetic import generate; {words}"
    environment = os.environ | {"PYTHONHASHSEED": hash_seed, "POLARS_MAX_THREADS": "1"}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)


def test_the_same_seed_writes_the_same_bytes_in_any_process(tmp_path: Path):
    generate(tmp_path / "here", boards=2, years=1, seed=5)
    generate_elsewhere(tmp_path / "there", seed=5, hash_seed="77")
    assert digests(tmp_path / "here") == digests(tmp_path / "there")


def test_another_seed_writes_another_world(tmp_path: Path):
    for seed in (5, 6):
        generate(tmp_path / str(seed), boards=1, years=1, seed=seed)
    five, six = (digests(tmp_path / str(seed)) for seed in (5, 6))
    assert five.keys() == six.keys()
    census = "social_care/001/2025-26/cin_census.xml"
    assert five[census] != six[census]


@pytest.mark.parametrize(("boards", "years"), [(0, 1), (31, 1), (1, 0), (1, 6)])
def test_a_world_too_small_or_too_large_is_refused(tmp_path: Path, boards: int, years: int):
    with pytest.raises(ValueError, match="must be 1 to"):
        generate(tmp_path / "world", boards=boards, years=years)


def test_a_folder_that_holds_something_is_refused(tmp_path: Path):
    (tmp_path / "letter.txt").write_text("keep me")
    with pytest.raises(FileExistsError, match="holds files already"):
        generate(tmp_path, boards=1, years=1)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_the_smallest_world_still_holds_every_agency(tmp_path: Path):
    said: list[str] = []
    generate(tmp_path / "world", boards=1, years=1, progress=said.append)
    folders = {folder.name for folder in (tmp_path / "world").iterdir()}
    assert folders == {
        *("places", "social_care", "probation", "yot", "police", "board", "truth"),
    }
    assert said[-1] == "Writing the truth"
