"""Run a rule's worked examples: the test of its SELECT, and its documentation."""

from data.rule import Rule
from data.submitted import broken_rows, empty_table, put_table, workplace
from metrics.header import Example
from metrics.worked_example import fill


def outcome(rule: Rule, example: Example) -> list[dict]:
    """Name the rows that break the rule among those that an example gives.

    Raises:
        duckdb.Error: if the example gives a relation that the rule does not name, or a
            column that does not exist.
    """
    with workplace() as connection:
        for table in rule.tables:
            put_table(connection, table, empty_table(table))
        for relation, rows in example["given"].items():
            fill(connection, relation, rows)
        return [{"row": row} for row in broken_rows(connection, [rule])[rule.slug]]
