"""What an area can have on its first day, from ordinary records, and what waits for a log."""

import re
from functools import cache

import sql
from data.contracts import SENDER
from metrics import card_words
from metrics.definition import Definition
from metrics.header import Agency
from metrics.indicator import Indicator, catalogue

PERSON_TABLES: dict[Agency, str] = {
    "social_care": "social_care_person",
    "probation": "probation_person",
    "yot": "yot_person",
}
"""Who is who, and where they live: every figure about an agency's people needs its own."""
WHOSE_RECORDS = {"linked.record_body", "linked.record_council"}
"""Views of all agencies' people, of which a figure takes its own agencies' only."""
READS = re.compile(r"\b(?:FROM|JOIN)\s+([a-z_]+)\.([a-z_]+)")

FIRST_DAY = """\
## What you can have on the first day

{first} of the {all} figures need only records that the agencies' systems hold today, and no log of
joint work. Each is worked out from the tables named after it, for the whole period, and from the
board's tables of places and bodies: start with these."""
WAITING = """\
### What waits for a log

No system exports these logs today. A figure appears once its log is kept, sent and declared as
complete under `[covers]`; until then it is shown as not recorded. Auditors' judgements come from
audits of a few cases that the agencies read together, answers from surveys, and seats, replies to
standards, challenges and incidents from the board's own record; a figure appears with the first."""


def first_day() -> str:
    """The guide's section: each figure with its tables, then those that wait, with their logs."""
    figures = catalogue().values()
    ready = [figure for figure in figures if figure.is_first_day]
    lines = [
        f"- {figure.title}: {', '.join(f'`{table}`' for table in tables_of(figure))}"
        for figure in ready
    ]
    waiting = [
        f"- {figure.title}. {card_words.needed(Definition.model_validate(figure))}"
        for figure in figures
        if not figure.is_first_day
    ]
    opening = FIRST_DAY.format(first=len(ready), all=len(figures))
    return "\n\n".join([opening, "\n".join(lines), WAITING, "\n".join(waiting)])


def tables_of(indicator: Indicator) -> list[str]:
    """The contract tables, of the indicator's own agencies, that its SELECT rests on."""
    agencies = {indicator.lead_agency, *indicator.contributing_agencies}
    people = {PERSON_TABLES[agency] for agency in agencies if agency in PERSON_TABLES}
    read = raw_tables(indicator.select)
    of_agencies = [table for table, agency in SENDER.items() if agency in agencies]
    return [table for table in of_agencies if table in people | read]


def raw_tables(select: str) -> set[str]:
    """The tables of schema `raw` under a SELECT, those of `WHOSE_RECORDS` left out."""
    found = set[str]()
    for layer, name in READS.findall(select):
        if layer == "raw":
            found.add(name)
        elif f"{layer}.{name}" not in WHOSE_RECORDS:
            found |= _under_view(layer, name)
    return found


@cache
def _under_view(layer: str, name: str) -> set[str]:
    return raw_tables(sql.views(layer)[name])
