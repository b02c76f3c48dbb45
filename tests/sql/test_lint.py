"""Every SELECT of the project holds to what DuckDB and Spark run alike."""

import pytest
import sqlglot
from sqlglot import ErrorLevel, exp
from sqlglot.errors import OptimizeError, SqlglotError
from sqlglot.optimizer.qualify import qualify

import sql
from metrics.indicator import catalogue

Schema = dict[str, dict[str, dict[str, str]]]

DIFFERENT_ON_SPARK = (exp.Quantile, exp.PercentileCont, exp.DayOfWeek, exp.DayOfWeekIso)
NAMES_DIFFERENT_ON_SPARK = {"age", "isodow", "dow", "quantile_cont", "weekday"}
CALENDAR_UNITS = {"YEAR", "QUARTER", "MONTH"}


def raw_schema() -> Schema:
    tables = [
        statement
        for statement in sqlglot.parse((sql.ROOT / "raw.sql").read_text(), dialect="duckdb")
        if isinstance(statement, exp.Create) and statement.kind == "TABLE"
    ]
    return {
        "raw": {
            table.this.this.name: {
                column.name: column.kind.sql() for column in table.this.expressions
            }
            for table in tables
        }
    }


def checked(select: str, schema: Schema) -> list[str]:
    """The output columns of one SELECT, once it is known to be portable."""
    statements = sqlglot.parse(select, dialect="duckdb", error_level=ErrorLevel.RAISE)
    assert len(statements) == 1, "one SELECT a file"
    tree = statements[0]
    assert isinstance(tree, exp.Query), "one SELECT a file"
    assert faults(tree) == []
    tree.sql("spark", unsupported_level=ErrorLevel.RAISE)
    assert strangers(tree, schema) == set(), "reads only from layers left of its own"
    return qualify(tree.copy(), schema=schema, dialect="duckdb").named_selects


def strangers(tree: exp.Expression, schema: Schema) -> set[str]:
    """The relations that a SELECT reads and that neither it nor the schema defines."""
    known = {cte.alias for cte in tree.find_all(exp.CTE)}
    known |= {f"{layer}.{name}" for layer, relations in schema.items() for name in relations}
    read = {f"{table.db}.{table.name}".lstrip(".") for table in tree.find_all(exp.Table)}
    return read - known


def faults(tree: exp.Expression) -> list[str]:
    found = []
    for select in tree.find_all(exp.Select):
        if select.args.get("qualify") and select.args.get("limit"):
            found.append("LIMIT with QUALIFY: Spark takes the LIMIT first")
    for node in tree.walk():
        name = (node.name if isinstance(node, exp.Anonymous) else node.key).lower()
        if isinstance(node, exp.DateDiff) and str(node.unit).upper() in CALENDAR_UNITS:
            found.append("date_diff in years or months: Spark counts full ones")
        if isinstance(node, exp.Join) and str(node.method).upper() == "ASOF":
            found.append("ASOF join: not in Spark")
        if name in NAMES_DIFFERENT_ON_SPARK or isinstance(node, DIFFERENT_ON_SPARK):
            found.append(f"{name}: differs on Spark")
        if isinstance(node, exp.Extract) and node.name.lower() in NAMES_DIFFERENT_ON_SPARK:
            found.append(f"{node.name}: differs on Spark")
        if isinstance(node, exp.Div | exp.IntDiv) and not isinstance(node.expression, exp.Nullif):
            found.append("division without nullif: an error on Spark, infinity in DuckDB")
        if isinstance(node, exp.ArrayAgg) and node.find(exp.Order):
            found.append("ordered list: Spark loses the order")
        if isinstance(node, exp.Exists) and not node.find_ancestor(exp.Where):
            found.append("EXISTS outside WHERE: not in Spark")
    return found


def test_every_view_is_portable_and_names_columns_that_exist():
    schema = raw_schema()
    for layer in sql.LAYERS:
        added: dict[str, dict[str, str]] = {}
        for name, select in sql.views(layer).items():
            try:
                columns = checked(select, schema)
            except (AssertionError, SqlglotError) as error:
                error.add_note(f"in sql/{layer}/{name}.sql")
                raise
            added[name] = dict.fromkeys(columns, "unknown")
        schema[layer] = added  # only now: a view may not read from its own layer


@pytest.fixture(scope="module")
def measures() -> Schema:
    schema = raw_schema()
    for layer in sql.LAYERS:
        schema[layer] = {
            name: dict.fromkeys(checked(select, schema), "unknown")
            for name, select in sql.views(layer).items()
        }
    return {"measures": schema["measures"]}


@pytest.mark.parametrize("indicator", catalogue().values(), ids=catalogue())
def test_every_indicator_is_portable_and_reads_measures_only(indicator, measures):
    checked(indicator.select, measures)


@pytest.mark.parametrize(
    ("select", "fault"),
    [
        (
            "SELECT a FROM t QUALIFY row_number() OVER (ORDER BY a) = 1 LIMIT 1",
            "LIMIT with QUALIFY",
        ),
        ("SELECT date_diff('year', a, b) FROM t", "date_diff"),
        ("SELECT date_diff('month', a, b) FROM t", "date_diff"),
        ("SELECT datediff('quarter', a, b) FROM t", "date_diff"),
        ("SELECT * FROM t ASOF JOIN u ON t.a >= u.a", "ASOF"),
        ("SELECT age(a) FROM t", "age"),
        ("SELECT quantile_cont(a, 0.5) FROM t", "differs"),
        ("SELECT isodow(a) FROM t", "differs"),
        ("SELECT dayofweek(a) FROM t", "differs"),
        ("SELECT extract('isodow' FROM a) FROM t", "differs"),
        ("SELECT a / b FROM t", "nullif"),
        ("SELECT a // b FROM t", "nullif"),
        ("SELECT list(a ORDER BY b) FROM t", "ordered list"),
        ("SELECT array_agg(a ORDER BY b) FROM t", "ordered list"),
        ("SELECT EXISTS (SELECT 1 FROM u) AS a FROM t", "EXISTS"),
    ],
)
def test_a_construct_that_differs_on_spark_is_found(select, fault):
    found = faults(sqlglot.parse_one(select, dialect="duckdb"))
    assert any(fault in words for words in found), found


@pytest.mark.parametrize(
    "select",
    [
        "SELECT date_diff('day', a, b) AS days FROM raw.t",
        "SELECT a / nullif(b, 0) AS share FROM raw.t",
        "SELECT a FROM raw.t WHERE EXISTS (SELECT 1 FROM raw.t AS u WHERE u.a = t.b)",
    ],
)
def test_a_portable_construct_is_let_through(select):
    assert checked(select, {"raw": {"t": {"a": "INT", "b": "INT"}}})


def test_a_column_that_does_not_exist_is_found():
    with pytest.raises(OptimizeError, match="surname"):
        checked("SELECT surname FROM raw.t", {"raw": {"t": {"a": "INT"}}})


def test_a_relation_that_no_earlier_layer_has_is_found():
    with pytest.raises(AssertionError, match="left of its own"):
        checked("SELECT a FROM measures.plan", {"linked": {"plan": {"a": "INT"}}})
