"""What a file may do otherwise with a column: leave it out or blank, head it otherwise."""

import dataframely as dy


def added(column: dy.Column) -> dy.Column:
    """A column that a file may leave out altogether; it is then null throughout."""
    column.metadata = {**(column.metadata or {}), "may_be_left_out": True}
    return column


def made_up(column: dy.Column, *, of: tuple[str, ...], numbered: bool = True) -> dy.Column:
    """An id that may be left out or blank: intake makes one from the columns `of`.

    Args:
        numbered: rows alike in these columns are told apart by their order in the file, as
            events are; otherwise they get one id, as rows about one person do.
    """
    column = added(column)
    column.metadata = {**(column.metadata or {}), "made_up_of": of, "numbered": numbered}
    return column


def also_called(column: dy.Column, *names: str) -> dy.Column:
    """A column that a file may head with another name as well."""
    column.metadata = {**(column.metadata or {}), "also_called": names}
    return column


def made_at_intake(column: dy.Column) -> dy.Column:
    """A column that intake makes of the row's others: no file need have it, none is asked."""
    column.metadata = {**(column.metadata or {}), "may_be_left_out": True, "made_at_intake": True}
    return column


def blank_while(state: str, column: dy.Column) -> dy.Column:
    """A column that is rightly blank while something lasts or is yet to come: "it runs"."""
    column.description = f"{column.description}; blank while {state}"
    column.metadata = {**(column.metadata or {}), "blank_while": state}
    return column


def only_where(name: str, values: tuple[str, ...], column: dy.Column) -> dy.Column:
    """A column that is asked only of rows in which the column `name` is one of `values`."""
    column.metadata = {**(column.metadata or {}), "only_where": (name, values)}
    return column


def told_by_place(column: dy.Column) -> dy.Column:
    """A council that, where it is blank, is that of the place that sends, if it serves but one."""
    column.metadata = {**(column.metadata or {}), "told_by_place": True}
    return column
