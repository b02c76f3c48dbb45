"""Hide the groups of a whole from which a hidden one could be worked out by subtraction.

The whole is known. What it leaves for the hidden groups must allow each of them any count that
is hidden; where it does not, the smallest group that is given is hidden too, until it does.
"""

from collections.abc import Sequence
from typing import NamedTuple

FEWEST_HIDDEN = 2
"""One hidden group alone is the whole less the others."""


class Group(NamedTuple):
    """People of a group, and for how many of them something holds."""

    people: int
    part: int

    @property
    def rest(self) -> int:
        """For how many it does not hold."""
        return self.people - self.part


def hidden(groups: Sequence[Group], largest_hidden: int, whole_group_under: int) -> list[bool]:
    """Say of each group of one whole whether it is hidden, with both its counts.

    Args:
        groups: all groups of the whole; each person is in one.
        largest_hidden: counts from 1 up to this are hidden.
        whole_group_under: that something holds for all or for none is hidden in smaller groups.
    """

    def is_small(group: Group) -> bool:
        counts = (group.people, group.part, group.rest)
        is_uniform = 0 in counts[1:] and 0 < group.people < whole_group_under
        return is_uniform or any(1 <= count <= largest_hidden for count in counts)

    is_hidden = [is_small(group) for group in groups]
    smallest_first = sorted(range(len(groups)), key=lambda place: groups[place])
    for place in smallest_first:
        if not _betrays([g for g, h in zip(groups, is_hidden, strict=True) if h], largest_hidden):
            break
        is_hidden[place] = True
    return is_hidden


def _betrays(withheld: Sequence[Group], largest_hidden: int) -> bool:
    if not withheld:
        return False
    # A hidden count is at least 1: what remains must leave one of them all it may hold.
    needed = len(withheld) - 1 + largest_hidden
    left = (sum(group.part for group in withheld), sum(group.rest for group in withheld))
    return len(withheld) < FEWEST_HIDDEN or any(remainder < needed for remainder in left)
