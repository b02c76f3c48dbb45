"""What stands on each sheet of the workbook that goes back to an agency: words first, then rows."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import polars as pl

from metrics import linkable_words, periods, quality_words, suffering_words
from metrics.quality import OF, Report
from metrics.rates import PER_CENT, percentage
from metrics.supply_words import agency, kind_of_record, source
from metrics.sureness import LEAST_LINKABLE
from metrics.words import Row

_IS_TOO_FEW = percentage(pl.col("linkable"), pl.col("people")) < LEAST_LINKABLE.value

APART = ("quarantined", "mended")

Cell = str | int | float | date | None


class Sheet(NamedTuple):
    """A sheet: its name, sentences, and a table; a table without rows is left out."""

    name: str
    words: Sequence[str]
    headings: Sequence[str] = ()
    rows: Sequence[Sequence[Cell]] = ()


def sheets(report: Report, effects: pl.DataFrame, *, is_invented: bool) -> list[Sheet]:
    """The sheets of one agency, place and year.

    Args:
        report: of that agency, place and year alone.
        effects: `suffering.suffering` of the same.
        is_invented: the agency and its records are made up.
    """
    (due,) = report.due.to_dicts()
    (place,) = report.place["place_name"].to_list() or [due["place_code"]]
    titles = _titles_by_field(report, effects)
    summary = _summary(due, place, report, effects)
    invented = [suffering_words.INVENTED] if is_invented else []
    return [
        summary._replace(words=[*summary.words, *invented]),
        _timeliness(due),
        _rows(report.row_count),
        _fields(report.field, titles),
        _linking(report.linkable),
        _rules(report.breach),
        _indicators(effects),
    ]


def of_one(frame: pl.DataFrame, of: Sequence[Any]) -> pl.DataFrame:
    """The rows of one agency, place and year, as far as a table tells them apart."""
    wanted = [pl.col(name) == value for name, value in zip(OF, of, strict=True)]
    return frame.filter(
        each for name, each in zip(OF, wanted, strict=True) if name in frame.columns
    )


def _summary(due: Row, place: str, report: Report, effects: pl.DataFrame) -> Sheet:
    period = periods.label(due["period_start"], due["period_end"])
    name = agency(due["agency"])
    set_aside, mended = (int(report.row_count[f"rows_{of}"].sum()) for of in APART)
    harmed = effects.filter(pl.col("reason").is_not_null())
    reasons = sorted({suffering_words.reason(row) for row in harmed.iter_rows(named=True)})
    poorly_linked = report.linkable.filter(_IS_TOO_FEW)
    reasons += [linkable_words.too_few(row) for row in poorly_linked.iter_rows(named=True)]
    return Sheet(
        "Summary",
        [
            f"Quality report: {name}, {place}, {period}",
            f"For {place} alone. It holds exact counts of its own rows, small ones too: do not pass"
            " it on. It names no person and no record.",
            suffering_words.headline(effects),
            quality_words.set_aside(set_aside, mended),
            *(["What to mend:", *reasons] if reasons else []),
            "The sheets: Timeliness, Rows (what came and what became of it), Fields (how full each"
            " is that an indicator uses), Linking (how many people can be linked), Rules (which"
            " were broken), Indicators (which suffer).",
        ],
    )


def _timeliness(due: Row) -> Sheet:
    return Sheet(
        "Timeliness",
        ["Whether the return came in time", suffering_words.timeliness(due)],
        ("Due on", "Came on", "Days late", "State"),
        [(due["due_on"], due["sent_on"], due["days_late"], due["state"])],
    )


def _rows(counts: pl.DataFrame) -> Sheet:
    return Sheet(
        "Rows",
        [
            "What came, and what became of it",
            "Rows read are those accepted, set aside, or dropped because you withdrew the person."
            " Set aside counts as of the day each file came; what a later file of yours put right"
            " stands under mended since, and once more among the rows of that file.",
        ],
        (
            *("Kind of record", "Format", "Rows read", "Accepted"),
            *("Set aside", "Mended since", "Dropped"),
        ),
        [
            (
                kind_of_record(row["table_name"]),
                kind_of_record(row["file_format"]),
                *(row["rows_read"], row["rows_accepted"]),
                *(row["rows_quarantined"], row["rows_mended"], row["rows_forgotten"]),
            )
            for row in counts.iter_rows(named=True)
        ],
    )


def _fields(fields: pl.DataFrame, titles: dict[tuple[str, str], list[str]]) -> Sheet:
    share = pl.when(pl.col("records") > 0).then(pl.col("filled") / pl.col("records"))
    ordered = fields.with_columns(share=share).sort("share", "table_name", "column_name")
    return Sheet(
        "Fields",
        [
            "How full each field is that an indicator uses, the blankest first",
            "A record that two of your files tell of counts once. What is rightly blank, such as"
            " the last day of what still runs, is left out, and a field that only some records"
            " need is counted of these alone.",
        ],
        (
            *("Kind of record", "Column", "What it is", "In your files"),
            *("Records", "Filled", "Share filled", "Used by"),
        ),
        [
            (
                *(kind_of_record(row["table_name"]), row["column_name"], row["description"]),
                "yes" if row["is_in_file"] else "not in the file",
                *(row["records"], row["filled"], row["share"]),
                "; ".join(titles[row["table_name"], row["column_name"]]),
            )
            for row in ordered.iter_rows(named=True)
        ],
    )


def _linking(people: pl.DataFrame) -> Sheet:
    return Sheet(
        "Linking",
        ["How many people can be linked with other agencies'", linkable_words.WHAT_IS_NEEDED],
        ("Whose records", "People", "Can be linked", "Share", "Share that it takes", "Enough"),
        [
            (
                source(row["source"]),
                *(row["people"], row["linkable"], row["linkable"] / row["people"]),
                *(LEAST_LINKABLE.value / PER_CENT, "no" if row["is_too_few"] else "yes"),
            )
            for row in people.with_columns(is_too_few=_IS_TOO_FEW).iter_rows(named=True)
        ],
    )


def _rules(breaches: pl.DataFrame) -> Sheet:
    return Sheet(
        "Rules",
        [
            "Which rules were broken, the most often first",
            "Rows set aside are in no figure until you mend them. A row counts for each rule that"
            " it breaks.",
        ],
        (
            *("Kind of record", "Column", "What would be right", "Rule"),
            *("What became of them", "Rows", "Of rows read", "Share"),
        ),
        [
            (
                *(kind_of_record(row["table_name"]), row["column_name"], row["message"]),
                *(row["rule"] or "check of the column", row["answer"]),
                *(row["breaches"], row["rows_read"]),
                row["breaches"] / row["rows_read"] if row["rows_read"] else None,
            )
            for row in breaches.iter_rows(named=True)
        ],
    )


def _indicators(effects: pl.DataFrame) -> Sheet:
    is_harmed = pl.col("reason").is_not_null()
    return Sheet(
        "Indicators",
        [
            "The indicators that use these records, and why they suffer",
            suffering_words.headline(effects),
        ],
        ("Indicator", "Suffers", "Why", "Share of rows that it needs"),
        [
            (
                row["title"],
                "yes" if row["reason"] else "no",
                suffering_words.reason(row),
                row["needed_share"],
            )
            for row in effects.sort(is_harmed, "title", descending=[True, False]).iter_rows(
                named=True
            )
        ],
    )


def _titles_by_field(report: Report, effects: pl.DataFrame) -> dict[tuple[str, str], list[str]]:
    """The indicators that use a field, by its table and column."""
    title = dict(effects.select("slug", "title").iter_rows())
    found: dict[tuple[str, str], list[str]] = {}
    for row in report.needed_field.iter_rows(named=True):
        if row["slug"] in title:
            found.setdefault((row["table_name"], row["column_name"]), []).append(title[row["slug"]])
    return found
