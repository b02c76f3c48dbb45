"""The documentation page of the rules of quality, made from their headers.

`python -m data.rule_page` writes `docs/rules.md`.
"""

from pathlib import Path

from data.cross_agency import rule as cross_agency
from data.rule import CROSS_AGENCY, Rule, catalogue
from metrics.header import Standard

PAGE = Path(__file__).parents[1] / "docs" / "rules.md"

TITLES = {
    "social_care": "Children's social care",
    "probation": "Probation",
    "yot": "Youth offending teams",
    "joint_working": "Joint working, by whichever agency logged it",
    "places": "Places and published figures",
}
MEANINGS = {
    "refuse": "the file is refused whole",
    "quarantine": "the row is set aside",
    "warn": "the row is taken in, and the receipt asks to check it",
}
ACROSS = """## Across agencies, at the build

Each finds records of one agency that another's, or an earlier submission, disagree with. They only
warn: the build counts what they find, and `lscb returns` gives each agency its own. Only what was
supplied counts: where the other side did not cover the day, nothing disagrees. Records are
compared by linkage, which can be wrong, hence an agency checks before it changes anything.

Such a rule is one file, `data/rules/cross_agency/<rule>.sql`."""
HELD_BEFORE = {
    "8510": "a child stands once in a census",
    "2884": "one initial conference recorded at both places of an episode is one (a note says so)",
    "8630, 8608, 4011, 8925": "an episode, assessment or plan does not end before it starts",
    "8600": "an episode has the day of its referral",
}
"""What the reader or the contract sees to, so that no rule needs to; by DfE rule."""

INTRODUCTION = """# Rules of quality

Intake holds the files of one submission to these rules, all of them together, after each
value and row has passed its contract and before identities are split off. They see full
dates of birth; nothing of what they see is kept but what the receipt tells. A rule that reads
a table which the submission does not hold is passed over, and so are rows of a file whose format
(of Annex A: whose list) cannot hold the columns or records that the rule looks at: a person key
has no sex to be missing, and no episode of a child.

A message says what would be right. A row that is set aside takes nothing with it: an order
whose person was set aside stays, and the receipt warns of it.

These rules look at one submission by itself. What can only be seen across submissions, of two
years or two agencies, is worked out at the build, over linked records
([rules across agencies](#across-agencies-at-the-build)).

A rule is one file, `data/rules/<folder>/<rule>.sql`: this header, worked examples, and one
SELECT. `python -m data.rule_page` makes this page of them."""


def page() -> str:
    """The whole page, in Markdown."""
    rules = catalogue().values()
    counts = {each: sum(rule.severity == each for rule in rules) for each in MEANINGS}
    parts = [
        INTRODUCTION,
        "| Severity | What becomes of it | Rules |\n| --- | --- | --- |\n"
        + "\n".join(f"| {each} | {MEANINGS[each]} | {count} |" for each, count in counts.items()),
        "## What holds before any rule\n\n"
        + "\n".join(f"- DfE {code}: {words}" for code, words in HELD_BEFORE.items()),
        *(
            f"## {title}\n\n"
            "| Rule | What is right | Severity | Looks at | Source |\n"
            "| --- | --- | --- | --- | --- |\n"
            + "\n".join(_line(rule) for rule in rules if rule.folder == folder)
            for folder, title in TITLES.items()
        ),
        ACROSS,
        "| Rule | What is right | Returned to | Source |\n| --- | --- | --- | --- |\n"
        + "\n".join(_line_across(rule) for rule in cross_agency.catalogue().values()),
    ]
    return "\n\n".join(parts) + "\n"


def _line(rule: Rule) -> str:
    name = f"[{rule.slug}](../data/rules/{rule.folder}/{rule.slug}.sql)"
    columns = ", ".join(f"`{rule.table}.{field}`" for field in rule.fields)
    right = _right(rule.message, rule.standards)
    since = f"; from {rule.valid_from}" if rule.valid_from else ""
    until = f"; until {rule.valid_to}" if rule.valid_to else ""
    return f"| {name} | {right} | {rule.severity}{since}{until} | {columns} | {rule.source} |"


def _line_across(rule: cross_agency.Rule) -> str:
    name = f"[{rule.slug}](../data/rules/{CROSS_AGENCY}/{rule.slug}.sql)"
    to = ", ".join(f"{agency} (`{table}`)" for agency, table in rule.returned_to.items())
    return f"| {name} | {_right(rule.message, rule.standards)} | {to} | {rule.source} |"


def _right(message: str, standards: dict[str, Standard]) -> str:
    return message + "".join(
        f"; {name.replace('_', ' ')}: {each.value} {each.unit}" for name, each in standards.items()
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
