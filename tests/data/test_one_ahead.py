import pytest

from data.one_ahead import one_ahead


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
