"""Put figures into sentences: the one place that phrases a number.

Every function takes a released row (a mapping of the columns of `disclosure.release`) or
several, and says no more than the row holds.
"""

from collections.abc import Mapping, Sequence
from math import floor
from typing import Any

from metrics import sureness_words
from metrics.definition import Definition, Log
from metrics.inspection import Fact
from metrics.rates import PER_CENT

Row = Mapping[str, Any]

AGENCIES = {
    "social_care": "children's social care",
    "probation": "probation",
    "yot": "the youth offending team",
    "police": "the police",
    "board": "the board",
}
LOGS = {
    "invitation": "invitations to meetings",
    "meeting": "child protection meetings",
    "minutes": "minutes sent",
    "report": "reports to meetings",
    "action_agreed": "actions agreed at meetings",
    "action_done": "agreed actions done",
    "exploitation": "children found at risk of exploitation",
    "workforce": "staff, with their clearance and training",
    "supervision": "supervisions of staff",
    "notification": "notifications",
    "referral": "referrals",
    "referral_response": "answers to referrals",
    "follow_up": "follow-ups of referrals",
    "risk_change": "changes in risk",
    "risk_change_shared": "changes in risk passed on",
    "escalation": "escalations of referrals",
    "social_care_check": "checks with social care",
    "police_check": "checks with the police",
    "probation_check": "checks with probation",
    "check_reply": "replies to checks",
    "file_check": "looks for others' plans on files",
    "audit_judgement": "auditors' judgements of cases",
    "survey_answer": "answers to surveys",
    "standard_reply": "agencies' judgements of themselves by standards",
    "seat": "seats in the board and its groups",
    "attendance": "who came to meetings",
    "incident": "serious incidents",
    "challenge": "challenges between agencies",
    "recommendation": "recommendations to agencies",
    "service_judgement": "judgements of services",
}
"""What stands in the log of each kind of event, or in a table that is filled by hand."""
STATUSES = {
    "shown": "shown",
    "c": "hidden to protect people",
    "u": "too unreliable to give a percentage",
    "x": "not supplied",
    "z": "no cases",
}
BETTER = {
    ("high_is_good", 1): True,
    ("high_is_good", -1): False,
    ("low_is_good", 1): False,
    ("low_is_good", -1): True,
}
LONGEST_ALTERNATIVE = 250


def percent(value: float) -> str:
    """A whole percentage; the ends are kept for none and all."""
    if 0 < value < 1:
        return "under 1%"
    if 99 < value < 100:
        return "over 99%"
    return f"{_whole(value)}%"


def count_of(row: Row) -> str:
    """The figure itself: "21 of 35 (60%)", "12 of 15", or in words why there is none."""
    if row["value_status"] == "shown":
        return f"{row['numerator']:,} of {row['denominator']:,} ({percent(row['value'])})"
    if row["value_status"] == "u" and row["numerator"] is not None:
        return f"{row['numerator']:,} of {row['denominator']:,}"
    return STATUSES[row["value_status"]]


def table_cell(row: Row) -> str:
    """The figure for a table: as `count_of`, with the shorthand in brackets if not shown."""
    if row["value_status"] == "shown":
        return count_of(row)
    marker = f"[{row['value_status']}]"
    has_counts = row["value_status"] == "u" and row["numerator"] is not None
    return f"{count_of(row)} {marker}" if has_counts else marker


def headline(row: Row, definition: Definition) -> str:
    """One sentence with the title, the figure and its period."""
    ending = {
        "shown": f"{count_of(row)} in {row['period_label']}",
        "u": f"too unreliable to give for {row['period_label']}"
        if row["numerator"] is None
        else f"{count_of(row)} in {row['period_label']}, too little to give a percentage",
        "c": f"hidden for {row['period_label']} to protect people",
        "x": f"not supplied for {row['period_label']}",
        "z": f"no cases in {row['period_label']}",
    }
    return f"{definition.title}: {ending[row['value_status']]}."


def interval(row: Row) -> str:
    """How far chance may have moved the figure; empty unless it is shown."""
    if row["value_status"] != "shown":
        return ""
    low, high = percent(row["lower_ci_95"]), percent(row["upper_ci_95"])
    return (
        f"With {row['denominator']:,} cases, chance alone could put the usual level"
        f" anywhere from {low} to {high}."
    )


def change(row: Row, previous: Row, definition: Definition) -> str:
    """How a figure differs from an earlier one, and whether chance would explain it."""
    if previous["value_status"] != "shown" or row["value_status"] != "shown":
        missing = previous if previous["value_status"] != "shown" else row
        period = missing["period_label"]
        why = {
            "c": f"the figure for {period} is hidden to protect people",
            "u": f"the figure for {period} is too unreliable to give a percentage",
            "x": f"{period} was not supplied",
            "z": f"there were no cases in {period}",
        }
        return f"No comparison: {why[missing['value_status']]}."
    before = f"{count_of(previous)} in {previous['period_label']}"
    # From the percentages as they are shown, so that a reader who subtracts agrees.
    points = abs(_whole(row["value"]) - _whole(previous["value"]))
    if points == 0:
        return f"Much the same as {before}."
    moved = f"{direction(row, previous).capitalize()} {_points(points)} from {before}"
    if not are_apart(row, previous):
        return f"{moved}; the ranges overlap, so this may be chance."
    return f"{moved}; more than chance is likely to explain{_judged(row, previous, definition)}."


def direction(row: Row, other: Row) -> str:
    """Which way a shown figure lies from another that differs: up or down."""
    return "up" if row["value"] > other["value"] else "down"


def gap(row: Row, other: Row) -> float:
    """How far the 95% intervals of two shown figures lie apart, in points; under 0 if they meet."""
    return max(row["lower_ci_95"] - other["upper_ci_95"], other["lower_ci_95"] - row["upper_ci_95"])


def are_apart(row: Row, other: Row) -> bool:
    """Whether two figures are both shown and their 95% intervals do not meet."""
    are_shown = row["value_status"] == other["value_status"] == "shown"
    return are_shown and gap(row, other) > 0


def because(row: Row, other: Row, *, although: Row | None) -> str:
    """Why a figure stands out from another, and what speaks against it, as a sentence."""
    against = f", although it is {_set_against(row, although)}" if although is not None else ""
    return (
        f"Because it is {_set_against(row, other)}{against}."
        " The difference is more than chance is likely to explain."
    )


def _set_against(row: Row, other: Row) -> str:
    if other["area_code"] == row["area_code"]:
        return f"{direction(row, other)} from {count_of(other)} in {other['period_label']}"
    side = "above" if row["value"] > other["value"] else "below"
    return f"{side} all boards together, at {count_of(other)} in the same period"


def is_better(row: Row, other: Row, definition: Definition) -> bool | None:
    """Whether a shown figure is better than another; null where there is no judgement."""
    return BETTER.get((definition.polarity, 1 if row["value"] > other["value"] else -1))


def alternative(series: Sequence[Row], definition: Definition) -> str:
    """The text alternative of a chart of one body's periods, oldest first, in 250 characters."""
    first, last = series[0], series[-1]
    what = f", {last['area_name']}, {first['period_label']} to {last['period_label']}"
    what += f". Latest {count_of(last)}"
    if moves := sureness_words.could_move_cell(last["could_move"]):
        what += f" ({moves})"
    shown = [row for row in series[:-1] if row["value_status"] == "shown"]
    if shown and last["value_status"] == "shown":
        what += f", {_moved(last, shown[-1])}"
    hidden = sum(row["value_status"] == "c" for row in series)
    if hidden:
        what += f". {_counted(hidden, 'period')} hidden"
    what += ". Table follows."
    room = LONGEST_ALTERNATIVE - len("Line chart of ") - len(what)
    title = (
        definition.title if len(definition.title) <= room else definition.title[: room - 1] + "…"
    )
    return f"Line chart of {title}{what}"


def inspected(fact: Fact) -> str:
    """What an inspection found, and why it is no more than a mark beside a figure."""
    share = (
        ""
        if fact.met is None or fact.of is None
        else f" That is {percent(PER_CENT * fact.met / fact.of)}."
    )
    # A passage without a number is of the review of 2008, which brings many inspections together.
    is_of_one_inspection = fact.paragraph[0].isdigit()
    where = f"paragraph {fact.paragraph}" if is_of_one_inspection else f"on {fact.paragraph}"
    method = "Inspectors judged a small sample case by case: it" if is_of_one_inspection else "It"
    return (
        f"The inspection in {fact.year} ({where}): {fact.says}{share}"
        f" {method} is a mark to compare with, not a target."
    )


def note(row: Row, small_under: int, logs: Sequence[Log] = ()) -> str | None:
    """Why a figure is not given, or how much to lean on it; null where nothing is to be said."""
    said = {
        "x": _not_supplied(row, logs),
        "z": "No cases in this period.",
        "c": "Hidden to protect people: it is small, or would give a small figure away.",
        "u": _unreliable(row),
        "shown": _small_number(row, small_under),
    }[row["value_status"]]
    if row["value_status"] == "x":
        return said
    return " ".join(filter(None, [said, *_without(row)])) or None


def _without(row: Row) -> list[str]:
    """Whose records, and which kinds, a figure that there is does without."""
    named = [f"Without {_listed(row['missing'])}: not supplied."] if row["missing"] else []
    kinds = [_kind_of_record(kind) for kind in row["lacking_kinds"]]
    return named + ([f"Not supplied in full: {_listed(kinds)}."] if kinds else [])


def _unreliable(row: Row) -> str:
    if row["is_doubtful"]:
        return sureness_words.not_sure(is_poorly_linked=row["is_poorly_linked"])
    if row["is_false_nought"]:
        return "None or all, but not everything was supplied that could show otherwise."
    if row["is_incomplete"]:
        return "Whether it was met is recorded for too few of the cases to give a percentage."
    return "Too few cases to give a percentage."


def needs(logs: Sequence[Log]) -> str:
    """Which logs a figure cannot do without, and who keeps them; empty if it needs none."""
    kept = [f"{LOGS[log.kind]} (kept by {AGENCIES[log.kept_by]})" for log in logs]
    return f"It takes a full log of {_listed(kept)}." if kept else ""


def _not_supplied(row: Row, logs: Sequence[Log]) -> str:
    names = [AGENCIES.get(name) or name for name in row["missing"]]
    if names:
        kinds = [_kind_of_record(kind) for kind in row["missing_kinds"]]
        which = f": {_listed(kinds)}" if kinds else ""
        return f"Not supplied by {_listed(names)}{which}."
    return " ".join(["Not recorded for any case.", *filter(None, [needs(logs)])])


def _kind_of_record(kind: str) -> str:
    """A table's name, or what stands in a log, in words."""
    return LOGS.get(kind) or kind.replace("_", " ")


def _small_number(row: Row, small_under: int) -> str:
    of = row["denominator"]
    if row["value_status"] != "shown" or of >= small_under:
        return ""
    weight = _points(_whole(PER_CENT / of))
    return f"Fewer than {small_under} cases: one more or fewer moves the percentage by {weight}."


def _judged(row: Row, previous: Row, definition: Definition) -> str:
    better = is_better(row, previous, definition)
    if better is None:
        return ""
    return ", and for the better" if better else ", and for the worse"


def _points(points: int) -> str:
    return _counted(points, "percentage point")


def _moved(row: Row, previous: Row) -> str:
    before = percent(previous["value"])
    if percent(row["value"]) == before:
        return f"much the same as before ({before})"
    return f"{direction(row, previous)} from {before}"


def _whole(number: float) -> int:
    # Halves go up: round() would send them to the even neighbour.
    return floor(number + 0.5)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
