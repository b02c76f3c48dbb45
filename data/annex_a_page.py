"""The page that tells how an Annex A workbook is read, made from the reader's own lists."""

from data.readers.annex_a_care import ADOPTERS, LISTS, WORDINGS
from data.readers.annex_a_lists import PERSON, AnnexList
from data.readers.person_key import HEADERS

NAME = "annex_a.md"
INTRODUCTION = f"""# Annex A

The child-level lists of Ofsted's Annex A, a workbook (xlsx) with a sheet a list: `List 1` to
`List 10`, each with its headers in row 1. {ADOPTERS}, the adopters, is left out: it holds no
child. A list that is not there is noted in the receipt and not covered. The workbook tells
neither council nor period: a `submission.toml` beside it does, or the options.

Headers are matched by meaning: case, blanks, punctuation and the shape of quotes do not matter,
and the wordings at the end are known. The receipt says of each header that is written otherwise
how it was read, and names those that are not known. Dates are date cells, `31/03/2026` or
`2026-03-31`. An answer comes with its letter (`b) Physical abuse`), without, or as the code of
the other returns. `#N/A` and the spreadsheet's other errors are blank.

A row becomes a record in each table that it tells of, and each child one record however many
lists name them; of answers that differ the first that can be read holds, and the receipt counts
the children. A row of List 6 and one of List 3 of the same child and day are one referral; of
one that stands on List 3 alone nothing says when the case closed, so that it counts as open unless
no further action was taken (the census, sent as well, fills that in). What is wrong is told in the
receipt, and marked in the copy that goes back, by the sheet, the row and the sheet's own header of
the very cell: a need code that is none in List 6, also where the referral was joined with List 3;
a child's date of birth in the list whose answer would hold. Of a plan's visits and reviews List 7
has the latest alone: these tables count as covered in part, so that nothing follows from a visit
that is not in them.

The receipt counts the rows of all lists, and beside them the records of each table. A row is
accepted if every record made of it was, set aside if none was, and accepted in part otherwise; a
child counts with every row that names it, a referral of two lists with both of its rows. (Of a
census, the children are counted so.)

## Person key file

Annex A holds no names, without which nobody can be found in another agency's records. A file
beside it (CSV or Excel, any name), one row a child, fills them in: it becomes
`social_care_person` and `social_care_address`. Send it with every workbook, for a period that ends
on the same day: names of an earlier period do not fill in a later one. A child who stands on no
list or return of the council, sent with the file or before, and a postcode that is none draw a
warning; name and date of birth are taken all the same. Its columns:
{", ".join(HEADERS)}.
"""


def annex_a_page() -> str:
    """Return the page in Markdown."""
    child = _table([(header, "social_care_person", column) for column, header in PERSON.items()])
    wordings = "\n".join(
        f"- {header}: {', '.join(f'`{wording}`' for wording in known)}"
        for header, known in WORDINGS.items()
    )
    parts = [
        INTRODUCTION.rstrip(),
        f"## Every list: the child\n\n{child}",
        *(_list(name, each) for name, each in LISTS.items()),
        f"## Other wordings of headers\n\n{wordings}",
    ]
    return "\n\n".join(parts) + "\n"


def _list(name: str, each: AnnexList) -> str:
    read = _table(
        [
            (header, record.table, column)
            for record in each.records
            for column, header in record.columns.items()
        ]
    )
    about = read if each.records else "Only the children are read: no table holds the rest."
    return f"## {name}: {each.title}\n\n{about}\n\nLeft out: {'; '.join(each.left_out)}."


def _table(rows: list[tuple[str, str, str]]) -> str:
    lines = [f"| {header} | `{table}` | `{column}` |" for header, table, column in rows]
    return "\n".join(["| Header | Table | Column |", "| --- | --- | --- |", *lines])
