"""No group that is hidden can be worked out from the whole and the other groups."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.group_protection import Group, hidden

LARGEST, WHOLE_GROUP = 5, 10


def hiding(*groups: tuple[int, int]) -> list[bool]:
    return hidden([Group(*group) for group in groups], LARGEST, WHOLE_GROUP)


@pytest.mark.parametrize(
    ("groups", "found"),
    [
        ([(100, 40), (80, 30)], [False, False]),
        ([(100, 40), (80, 3)], [True, True]),  # the other goes with it, or it is 43 less 40
        ([(100, 40), (80, 3), (60, 20)], [False, True, True]),  # the smallest goes with it
        ([(100, 40), (80, 3), (60, 2), (50, 20)], [False, True, True, True]),  # 2 + 3 is tight
        ([(100, 0), (80, 30)], [False, False]),  # a nought among many is shown
        ([(9, 0), (80, 30), (70, 30)], [True, False, True]),
        ([(4, 0), (80, 30), (70, 30)], [True, False, True]),
        ([(100, 97), (80, 30), (70, 30)], [True, False, True]),  # the three who were not
        ([], []),
        ([(3, 1)], [True]),
    ],
)
def test_small_groups_are_hidden_with_whatever_else_it_takes(groups, found):
    assert hiding(*groups) == found


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), min_size=2, max_size=3))
def test_whoever_knows_the_whole_can_think_a_small_count_to_be_any_small_count(pairs):
    groups = [Group(part + rest, part) for part, rest in pairs]
    is_hidden = hidden(groups, LARGEST, WHOLE_GROUP)
    withheld = [group for group, gone in zip(groups, is_hidden, strict=True) if gone]
    if all(is_hidden):
        return  # nothing else is given but the whole
    total = sum(group.part for group in withheld)
    for place, group in enumerate(withheld):
        if 1 <= group.part <= LARGEST:
            thinkable = {
                parts[place]
                for parts in product(range(1, total + 1), repeat=len(withheld))
                if sum(parts) == total
            }
            assert set(range(1, LARGEST + 1)) <= thinkable
