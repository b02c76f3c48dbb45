"""An invented region: councils and boards, youth offending teams, probation delivery units.

They do not align, as the inspection found: a delivery unit spans several boards, some
boards lie in two units, and one team serves two boards. No name or code is in real use.
"""

from dataclasses import dataclass
from math import ceil

import numpy as np
import polars as pl

from data.synthetic.refusals import ImpossibleWorld

REGION = "R01"
REGION_NAME = "Marchland"
POLICE_FORCE = "P01"
"""One police force covers the region; it has no page."""

AREAS = (
    *("Aldermere", "Brackwold", "Carrowdale", "Dunfleet", "Elmstrand", "Fenhollow"),
    *("Garthmoor", "Harrowmere", "Inglestow", "Kestrelby", "Larkminster", "Merrowdean"),
    *("Netherquay", "Oldenwick", "Penwarren", "Quarnmouth", "Ravensmarch", "Saltmarrow"),
    *("Thornmarsh", "Ullerstead", "Vellinghurst", "Wexmoor", "Yarrowstone", "Ashgarth"),
    *("Bellmarrow", "Coldhaven", "Dovermarch", "Emberstow", "Foxminster", "Greywold"),
)
UNITS = ("North", "Vale", "Forest", "Coast", "Marches", "Moor", "Fells", "Dales", "Levels")
SIZES = (1.5, 1.2, 1.1, 1.0, 0.8, 1.0, 0.9, 0.8, 0.7)
"""How large the boards are beside each other, over and over for more than nine."""

UNITS_PER_BOARD = 5 / 9
COUNCIL_WITHOUT_INVITATION_LOG = "004"


@dataclass(frozen=True)
class Region:
    """Boards are counted from 0; each is one council.

    `team` gives each board's youth offending team; `unit_share[unit, board]` the share of
    a board's cases that a delivery unit manages.
    """

    boards: int
    team: tuple[int, ...]
    unit_share: np.ndarray

    @classmethod
    def of(cls, boards: int) -> "Region":
        """Lay out a region of so many boards."""
        if not 1 <= boards <= len(AREAS):
            raise ImpossibleWorld(f"boards must be 1 to {len(AREAS)}, not {boards}")
        shared = boards // 2  # this board shares the team of the one before it
        team = tuple(b - (boards > 2 and b >= shared) for b in range(boards))
        units = ceil(boards * UNITS_PER_BOARD)
        edges = np.arange(units + 1) * boards / units
        board = np.arange(boards)
        overlap = np.minimum(edges[1:, None], board + 1) - np.maximum(edges[:-1, None], board)
        return cls(boards, team, np.clip(overlap, 0, None).round(9))

    @property
    def teams(self) -> int:
        """How many youth offending teams there are."""
        return self.team[-1] + 1

    @property
    def team_without_days_of_sharing(self) -> int:
        """The team whose system has no day of sharing an assessment or plan: -1 if it is alone."""
        return self.teams - 2

    @property
    def size(self) -> np.ndarray:
        """Each board's share of all children."""
        sizes = np.array([SIZES[board % len(SIZES)] for board in range(self.boards)])
        return sizes / sizes.sum()

    @property
    def without_invitation_log(self) -> str:
        """The council that logs no invitations: the last one in a small region."""
        return min(COUNCIL_WITHOUT_INVITATION_LOG, f"{self.boards:03}")

    def units_for(self, boards: np.ndarray, draw: np.ndarray) -> np.ndarray:
        """Choose a delivery unit for each case, given its board and an even draw from 0 to 1."""
        shares = self.unit_share.cumsum(axis=0)
        return (draw[None, :] >= shares[:, boards]).sum(axis=0).astype(np.int32)


def council_code(board: str | pl.Expr) -> pl.Expr:
    """The three digits of a board's council."""
    return _numbered(board, "", 3)


def board_code(board: str | pl.Expr) -> pl.Expr:
    """The code of a board."""
    return _numbered(board, "L", 2)


def team_code(team: str | pl.Expr) -> pl.Expr:
    """The code of a youth offending team."""
    return _numbered(team, "Y", 2)


def unit_code(unit: str | pl.Expr) -> pl.Expr:
    """The code of a delivery unit."""
    return _numbered(unit, "D", 2)


def _numbered(what: str | pl.Expr, letter: str, digits: int) -> pl.Expr:
    position = pl.col(what) if isinstance(what, str) else what
    return pl.lit(letter) + (position + 1).cast(pl.String).str.zfill(digits)


def tables(region: Region) -> dict[str, pl.DataFrame]:
    """Give the four tables that the board sends, by name."""
    boards = range(region.boards)
    council = [f"{board + 1:03}" for board in boards]
    units, covered = np.nonzero(region.unit_share)
    shared = {team: [b for b in boards if region.team[b] == team] for team in region.team}
    bodies = [(f"L{b + 1:02}", f"{AREAS[b]} Safeguarding Children Board", "lscb") for b in boards]
    bodies += [
        (f"Y{t + 1:02}", f"{' and '.join(AREAS[b] for b in served)} YOT", "yot_board")
        for t, served in shared.items()
    ]
    bodies += [
        (f"D{u + 1:02}", f"{REGION_NAME} {_unit_name(u)}", "delivery_unit")
        for u in range(len(region.unit_share))
    ]
    bodies.append((REGION, f"{REGION_NAME} Probation", "probation_region"))
    bodies.append((POLICE_FORCE, f"{REGION_NAME} Police", "police_force"))
    body_areas = [(f"L{b + 1:02}", council[b]) for b in boards]
    body_areas += [(f"Y{region.team[b] + 1:02}", council[b]) for b in boards]
    body_areas += [(f"D{u + 1:02}", council[b]) for u, b in zip(units, covered, strict=True)]
    body_areas += [(whole, code) for whole in (REGION, POLICE_FORCE) for code in council]
    parts = [(f"D{u + 1:02}", REGION) for u in range(len(region.unit_share))]
    area = [(council[b], f"X99{b + 1:06}", AREAS[b], "council", "") for b in boards]
    return {
        "area": _frame(area, ["la_code", "area_code", "area_name", "area_level", "part_of"]),
        "body": _frame(bodies, ["body_code", "body_name", "body_type"]),
        "body_area": _frame(body_areas, ["body_code", "la_code"]),
        "body_part": _frame(parts, ["part_code", "whole_code"]),
    }


def _unit_name(unit: int) -> str:
    turn, name = divmod(unit, len(UNITS))
    return UNITS[name] + (f" {turn + 1}" if turn else "")


def _frame(rows: list[tuple], columns: list[str]) -> pl.DataFrame:
    always = [pl.lit(None, pl.String).alias(name) for name in ("valid_from", "valid_to")]
    return pl.DataFrame(rows, schema=columns, orient="row").with_columns(always)
