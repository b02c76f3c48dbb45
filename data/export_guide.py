"""How an agency gets the extracts out of its systems: a guide made from the contracts."""

import inspect

from data.contracts import GROUPS, TABLES
from data.declaration import FILE_NAME
from data.first_day import first_day

OPENING = f"""# How to send extracts

Each workbook here has three sheets: the first is to be filled, or replaced by a report of the same
columns; the second says what each column is; the third holds an invented row, or one for each
agency that may send it where theirs differ. Send the workbook as it is, or save its first sheet as
CSV (UTF-8). Columns may stand in any order. Leave blank what is not recorded: a guess is worse than
a gap.

Put the files into a folder with a `{FILE_NAME}` that says whose they are and for when:

```toml
agency = "probation"
place = "R01"
period = "2025-04-01..2026-03-31"
made_on = 2026-04-14

[covers]
notification = "complete"   # each kind of event that was logged, all of it
```

Send what was open or happened in the period, with all people concerned, also what began before it.
Leave out the workbooks that you do not fill. One without rows says that there was nothing to tell,
and alone it is taken only where the table, or a kind of event of the log, is "complete" under
`[covers]`.
A report is best made once by whoever writes the system's reports, kept, and run anew for each
period: the ids must stay the same from period to period.

Rows with a fault come back marked up, in a folder with a `{FILE_NAME}` that names the submission
which they mend. Put right what is wrong and send that folder: only the mended rows, not the whole
extract again. (An extract that is sent again without `mends` replaces the earlier one.)
"""
HOW = {
    "Children's social care": (
        "Mosaic, Liquidlogic, Eclipse and others already make the children in need census (XML), "
        "Ofsted's Annex A workbook, the SSDA903 files and, where it is installed in the reporting "
        "database, the Standard Safeguarding Dataset (SSD, as CSV). **Send those as they are**, "
        "whatever of them there is; the workbooks below are for what they do not hold. The census "
        "holds no names: send the SSD's person table or a person key file with it, since people "
        "are matched by name, date of birth and postcode."
    ),
    "Probation": (
        "nDelius holds people, orders, registrations, contacts and programmes; OASys holds "
        "assessments, plans and the children named in them. Ask the region's performance and "
        "quality team for a report of each; both quote the case reference number (CRN), which "
        "must be in every row."
    ),
    "Youth justice": (
        "ChildView and Core+ have a report builder: make one report for each table, with the "
        "client's id in every row. The assessments are those of AssetPlus, which both hold. The "
        "text of an assessment is asked for only to tell a copied review from a new one: intake "
        "keeps a digest of it."
    ),
    "Police": (
        "From the force's records system (Niche, Athena, Connect): ask the protecting "
        "vulnerable people unit or the force's information team for a report."
    ),
    "Joint working": (
        "No system exports these today. Keep the workbook as the log, one for each agency, and "
        "declare under `[covers]` what it holds completely: what is not declared is shown as not "
        "recorded, never as not done."
    ),
    "Workforce": "From the agency's personnel and training records; a staff number, never a name.",
    "Board and audit": "Kept by the board's manager; the workbook may be the record itself.",
    "Places and bodies": (
        "Kept by the board's manager; changes only when a body or area changes. `lscb places "
        "start` writes areas and bodies to begin with. Population, neighbours and published "
        "figures come as the publishers' own files, with `lscb places import`."
    ),
}
"""By group of contracts: what the usual systems can export, and whom to ask."""
FROM_OASYS = {"probation_child", "probation_checklist", "probation_assessment", "probation_plan"}
"""Tables of probation that nDelius does not hold."""


def guide() -> str:
    """The guide in Markdown: how to send, what can be had at once, each group's systems."""
    parts = [OPENING.rstrip(), first_day()]
    for title, modules in GROUPS.items():
        tables = [table for module in modules for table in module.TABLES]
        parts += [f"## {title}", HOW[title], "\n".join(_line(title, table) for table in tables)]
    return "\n\n".join(parts) + "\n"


def _line(group: str, table: str) -> str:
    about = inspect.cleandoc(TABLES[table].__doc__ or "").split("\n\n")[0].replace("\n", " ")
    system = ""
    if group == "Probation":
        system = " From OASys." if table in FROM_OASYS else " From nDelius."
    return f"- `{table}.xlsx`: {about}{system}"
