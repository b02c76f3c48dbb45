from threading import Barrier

import pytest

from data.shared_out import shared_out


def test_each_item_is_worked_on_once_by_one_of_the_tools():
    done = []
    shared_out(lambda tool, item: done.append((item, tool)), ("spade", "fork"), range(20))
    assert sorted(item for item, _ in done) == list(range(20))
    assert {tool for _, tool in done} <= {"spade", "fork"}


def test_the_tools_are_used_side_by_side():
    both_at_work = Barrier(2, timeout=10)
    used = []

    def work(tool: str, _item: int) -> None:
        both_at_work.wait()
        used.append(tool)

    shared_out(work, ("spade", "fork"), range(4))
    assert used.count("spade") == used.count("fork") == 2


def test_an_item_is_made_only_when_a_worker_is_free_for_it():
    made, done = [], []

    def making():
        for number in range(6):
            made.append(number)
            assert len(made) <= len(done) + 2
            yield number

    shared_out(lambda _tool, item: done.append(item), ("spade", "fork"), making())
    assert sorted(done) == list(range(6))


def test_what_fails_is_raised_and_no_other_is_begun():
    begun = []

    def work(_tool: str, item: int) -> None:
        begun.append(item)
        if item == 1:
            raise ValueError("the second")

    with pytest.raises(ValueError, match="the second"):
        shared_out(work, ("spade",), range(5))
    assert begun == [0, 1]


def test_what_is_raised_in_making_an_item_is_raised():
    def making():
        yield 1
        raise KeyError("the second")

    with pytest.raises(KeyError):
        shared_out(lambda _tool, _item: None, ("spade", "fork"), making())
