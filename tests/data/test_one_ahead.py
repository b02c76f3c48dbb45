import pytest

from data.one_ahead import made_ahead, one_ahead


def test_items_come_in_order_and_but_one_is_made_ahead():
    made = []

    def making():
        for number in range(5):
            made.append(number)
            yield number

    for number in one_ahead(making()):
        assert len(made) <= number + 2
    assert made == [0, 1, 2, 3, 4]
    assert list(one_ahead([])) == []


def test_what_is_raised_in_making_is_raised_in_its_place():
    def making():
        yield 1
        raise ValueError("the second")

    items = one_ahead(making())
    assert next(items) == 1
    with pytest.raises(ValueError, match="the second"):
        next(items)


def test_several_are_made_ahead_and_no_more():
    begun = []

    def make(number: int) -> int:
        begun.append(number)
        return number * 10

    for number, made in enumerate(made_ahead(make, range(9), 2)):
        assert made == number * 10
        assert len(begun) <= number + 3
    assert sorted(begun) == list(range(9))
    assert list(made_ahead(make, [], 2)) == []


def test_what_is_raised_in_making_one_of_several_is_raised_in_its_place():
    items = made_ahead(lambda number: 1 // number, (1, 0, 1), 2)
    assert next(items) == 1
    with pytest.raises(ZeroDivisionError):
        next(items)
