"""Families whom social care meets, and the episodes of need of each family.

A family may come back, and may move to another council, in the middle of an episode
(the old council then closes it and the new one opens its own) or between episodes.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import between, chance, happens
from data.synthetic.places import Region
from data.synthetic.timeline import FAR, Timeline, working_day

NO_FURTHER_ACTION, ASSESSMENT, NEED, PROTECTION, CARE = range(5)
"""How far an episode goes, in order of weight."""

FAMILIES_A_YEAR = 505
"""New families a year and board of average size."""

BURN_IN_DAYS = 1000
"""So that the first day already has long spells running."""

SHARE_OF_KINDS = (
    (0.16, 0.42, 0.28, 0.105, 0.035),
    (0.10, 0.34, 0.32, 0.180, 0.060),
    (0.08, 0.30, 0.34, 0.210, 0.070),
)
"""By first, second and third episode of a family."""

SHORTEST_DAYS = np.array([1, 18, 70, 130, 260])
LONGEST_DAYS = np.array([4, 66, 330, 460, 1000])
RETURNS = 0.30
DAYS_UNTIL_RETURN = 300
MOVES_WITHIN_EPISODE = 0.05
MOVES_BETWEEN_EPISODES = 0.04
SHORTEST_EPISODE_OF_A_MOVE = 150


@dataclass(frozen=True)
class Families:
    """Where the families live, and what social care did with them.

    `episode`: one row a family and episode: episode, family, board, kind, referral,
    closure, is_transfer.
    """

    homes: "Homes"
    episode: pl.DataFrame


class Homes:
    """Where families live: a board, and for some another board from a day on."""

    def __init__(self, board: np.ndarray, boards: int):
        self.board, self.board_after = board, board.copy()
        self.move_on = np.full(len(board), FAR, np.int32)
        self._boards = boards

    def on(self, family: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Give the board in which each family lives on its day."""
        has_moved = self.move_on[family] <= day
        return np.where(has_moved, self.board_after[family], self.board[family])

    def settle(self, board: np.ndarray) -> np.ndarray:
        """Give new families a home each, and say which families they are."""
        start = len(self.board)
        self.board = np.concatenate([self.board, board])
        self.board_after = np.concatenate([self.board_after, board])
        self.move_on = np.concatenate([self.move_on, np.full(len(board), FAR, np.int32)])
        return np.arange(start, len(self.board), dtype=np.int32)

    def move(
        self, rng: np.random.Generator, family: np.ndarray, wanted: np.ndarray, day: np.ndarray
    ) -> np.ndarray:
        """Move the families wanted that never moved to another board; say which did."""
        step = between(rng, 1, max(self._boards - 1, 1), len(family))
        moves = wanted & (self.move_on[family] == FAR) & (self._boards > 1)
        self.board_after[family[moves]] = ((self.board[family] + step) % self._boards)[moves]
        self.move_on[family[moves]] = day[moves]
        return moves


def families(timeline: Timeline, region: Region, seed: int) -> Families:
    """Draw the families of a region."""
    rng = chance(seed, "families")
    days = timeline.last - timeline.first + 1 + BURN_IN_DAYS
    count = round(FAMILIES_A_YEAR * region.boards * days / 365.25)
    board = rng.choice(region.boards, count, p=region.size).astype(np.int32)
    homes = Homes(board, region.boards)
    family = np.arange(count, dtype=np.int32)
    came = working_day(timeline.first - BURN_IN_DAYS + between(rng, 0, days - 1, count))
    parts = []
    for shares in SHARE_OF_KINDS:
        kind = rng.choice(len(shares), len(family), p=shares).astype(np.int32)
        parts += _round(rng, homes, family, kind, came)
        closure = parts[-1]["closure_of_all"]
        again = closure + 30 + rng.exponential(DAYS_UNTIL_RETURN, len(family)).astype(np.int32)
        returns = happens(rng, RETURNS, len(family)) & (again < timeline.last)
        leaves = returns & happens(rng, MOVES_BETWEEN_EPISODES, len(family))
        homes.move(rng, family, leaves, (closure + again) // 2)
        family, came = family[returns], working_day(again[returns])
    episode = pl.concat([pl.DataFrame(part).drop("closure_of_all") for part in parts])
    return Families(homes, episode.with_row_index("episode"))


def _round(
    rng: np.random.Generator, homes: Homes, family: np.ndarray, kind: np.ndarray, came: np.ndarray
) -> list[dict[str, np.ndarray]]:
    """One episode a family; where the family moves within it, two, one in each council."""
    size = len(family)
    spread = (LONGEST_DAYS - SHORTEST_DAYS)[kind]
    length = SHORTEST_DAYS[kind] + (rng.random(size) * spread).astype(np.int32)
    closure = (came + length).astype(np.int32)
    here = homes.on(family, came)
    left = working_day(came + (length * (0.3 + 0.4 * rng.random(size))).astype(np.int32))
    wanted = happens(rng, MOVES_WITHIN_EPISODE, size) & (length >= SHORTEST_EPISODE_OF_A_MOVE)
    moves = homes.move(rng, family, wanted, left)
    arrived = working_day(left + between(rng, 1, 9, size))
    there = homes.board_after[family]
    columns = ("family", "board", "kind", "referral", "closure", "is_transfer", "closure_of_all")
    first = (family, here, kind, came, np.where(moves, left, closure), np.zeros(size, bool))
    second = (family, there, kind, arrived, closure, np.ones(size, bool))
    return [
        dict(zip(columns, (*(column[moves] for column in second), closure[moves]), strict=True)),
        dict(zip(columns, (*first, closure), strict=True)),
    ]
