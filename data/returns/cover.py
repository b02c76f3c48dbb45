"""What a return says of itself: its first sheet, and the text beside the tables."""

from dataclasses import dataclass
from datetime import date

from data.returns.findings import RETURNED_MONTHS
from data.returns.sheet import Return
from metrics.policy import Policy

POLICY = "strict"
"""The disclosure policy that the number of records left out must pass."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What a return was made from, and who allowed it."""

    edition_id: str
    built_on: date
    permission: str
    is_invented: bool


def lines(given: Return, origin: Origin) -> list[tuple[str, str]]:
    """Head and text of each paragraph, in order."""
    invented = [("Invented", "All people, places and agencies here are made up.")]
    return [
        *(invented if origin.is_invented else []),
        (
            "What this is",
            "Records of yours that disagree with another agency's, or with each other.",
        ),
        ("For whom", f"{given.agency}, place {given.place_code}, and nobody else."),
        (
            "Confidential",
            "It holds your own case numbers, and where a name is spelt differently names. Keep it"
            " as you keep the cases, give it to those who mend the records, then destroy it.",
        ),
        (
            "Made from",
            f"what the agencies had sent when edition {origin.edition_id} was built, on"
            f" {origin.built_on:%d %B %Y}: what disagreed in the last {RETURNED_MONTHS} months"
            " that you sent, and names in all that you sent."
            f" Allowed by: {origin.permission}",
        ),
        (
            "How to read it",
            "A sheet for each rule: what is right, what disagrees, what to do, then one line a"
            " record. Of other agencies' records it tells no more than that sentence. What they"
            " did not send is never a disagreement.",
        ),
        (
            "It can be wrong",
            "Records of several agencies are brought together by name, birth date and address,"
            " where it is probable that they are of one person. That can be wrong, and the other"
            " agency's record may be the wrong one: check your own record by your own sources"
            " before you change it.",
        ),
        (
            "How to mend",
            "Mend the record in your own system; your next extract brings it. Nothing of this"
            " is to be sent back.",
        ),
        ("Left out", left_out(given.left_out)),
    ]


def left_out(records: int) -> str:
    """How many records of people with limited access are not told of, if that may be told."""
    hidden = Policy.load(POLICY).largest_hidden_count.value
    number = f"{records:,}" if records > hidden else "some or none"
    return f"Records about people with limited access are left out: {number}."


def contents(given: Return) -> list[tuple[str, str, str]]:
    """Sheet, number of lines, and what is right, of each sheet; a heading first."""
    rows = [(sheet.title, f"{len(sheet.rows):,}", sheet.message) for sheet in given.sheets]
    return [("Sheet", "Lines", "What is right"), *rows]


def text(given: Return, origin: Origin) -> str:
    """The same as plain text, for those who read the tables without the workbook."""
    said = [f"{head}\n    {words}" for head, words in lines(given, origin)]
    rules = [
        f"{sheet.slug}.csv ({len(sheet.rows):,} lines)\n    What is right: {sheet.message}\n"
        f"    What disagrees: {sheet.disagrees}\n    What to do: {sheet.to_mend}"
        for sheet in given.sheets
    ]
    return "\n\n".join([*said, *rules]) + "\n"
