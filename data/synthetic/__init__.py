"""A seeded world of agencies as they would export it, with known truth beside.

    generate(Path("world"), boards=9, years=3, seed=1)

writes `places/`, `social_care/<council>/<year>/`, `probation/R01/<year>/`,
`yot/<team>/<year>/`, `police/P01/<year>/`, `board/<board>/<year>/`, each with a
`submission.toml`, and `truth/`, which says who is who, which counts must come out, and which rows
are spoilt.
"""

from collections.abc import Callable
from pathlib import Path

from data.synthetic.extracts.writing import write_extracts
from data.synthetic.refusals import FolderInUse, ImpossibleWorld
from data.synthetic.truth import write_truth
from data.synthetic.world import make_world

__all__ = ["generate"]

MOST_YEARS = 5


def generate(
    out: Path,
    *,
    boards: int = 9,
    years: int = 3,
    seed: int = 1,
    clean: bool = False,
    progress: Callable[[str], None] | None = None,
) -> None:
    """Write a world into a new or empty folder; the same arguments write the same bytes.

    Args:
        out: the folder.
        boards: boards of the region, 1 to 30.
        years: financial years reported, 1 to 5, the last ending on 31 March 2026.
        seed: a whole number, not negative.
        clean: nobody's name, birth date, sex or postcode is wrong or missing anywhere, and no
            row is spoilt.
        progress: told what is being done.

    Raises:
        FolderInUse: if the folder holds anything.
        ImpossibleWorld: if there are too few or too many boards or years.
    """
    if not 1 <= years <= MOST_YEARS:
        raise ImpossibleWorld(f"years must be 1 to {MOST_YEARS}, not {years}")
    if out.exists() and any(out.iterdir()):
        raise FolderInUse(f"{out} holds files already; give a new or empty folder")
    tell = progress or (lambda words: None)
    world = make_world(boards, years, seed, clean=clean, progress=tell)
    tell("Writing extracts")
    spoilt = write_extracts(world, out, clean=clean, seed=seed)
    tell("Writing the truth")
    write_truth(world, spoilt, out / "truth")
