"""A world of a handful of people, written by hand in the agencies' own formats."""

import csv
from pathlib import Path

PERIOD = "2025-04-01..2026-03-31"
COUNCIL, TEAM, REGION = "001", "Y01", "R01"
CENSUS = """<Message><Header><Source><LEA>001</LEA></Source></Header><Children>
<Child><ChildIdentifiers><LAchildID>c1</LAchildID></ChildIdentifiers>
<CINdetails><CINreferralDate>2025-04-07</CINreferralDate><ReferralNFA>false</ReferralNFA>
<ChildProtectionPlans><CPPstartDate>2025-05-01</CPPstartDate><CPPendDate>2025-08-15</CPPendDate>
</ChildProtectionPlans></CINdetails></Child>
<Child><ChildIdentifiers><LAchildID>c2</LAchildID></ChildIdentifiers>
<CINdetails><CINreferralDate>2025-04-07</CINreferralDate><ReferralNFA>true</ReferralNFA>
</CINdetails></Child></Children></Message>"""

LOGGED = {
    "social_care": ("invitation", "referral_response"),
    "probation": ("notification", "risk_change_shared", "follow_up"),
    "yot": ("follow_up",),
}
PEOPLE = [
    # true_person_id, kind, table, place_code, local_id
    ("1", "child", "social_care_person", COUNCIL, "c1"),
    ("2", "child", "social_care_person", COUNCIL, "c2"),
    ("9", "adult", "social_care_person", COUNCIL, "m9"),
    ("1", "child", "probation_child", REGION, "X1|Jo Ash|2015-02-03"),
    ("7", "adult", "probation_person", REGION, "X1"),
    ("9", "adult", "probation_person", REGION, "X9"),
    ("1", "child", "yot_person", TEAM, "k1"),
    ("2", "child", "yot_person", TEAM, "k2"),
]


def table(rows: str) -> list[dict[str, str]]:
    """Rows of a table drawn in text: a line of names, then a line a row, parted by bars."""
    lines = [[cell.strip() for cell in line.split("|")] for line in rows.strip().splitlines()]
    return [dict(zip(lines[0], line, strict=True)) for line in lines[1:]]


def write(folder: Path, name: str, rows: list[dict[str, str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def submission(folder: Path, agency: str, place: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    kinds = [f'{kind} = "complete"' for kind in LOGGED.get(agency, ())]
    label = [f'agency = "{agency}"', f'place = "{place}"', f'period = "{PERIOD}"', "[covers]"]
    (folder / "submission.toml").write_text("\n".join(label + kinds))


def write_world(world: Path, tables: dict[str, dict[str, str]]) -> Path:
    """Write a world; `tables` holds tables drawn in text, by agency and name of file."""
    places = {"social_care": COUNCIL, "probation": REGION, "yot": TEAM, "board": REGION}
    for agency, place in places.items():
        folder = world / agency / place
        submission(folder, agency, place)
        for name, rows in tables.get(agency, {}).items():
            write(folder, name, table(rows))
    (world / "social_care" / COUNCIL / "cin_census.xml").write_text(CENSUS)
    names = ("true_person_id", "kind", "table", "place_code", "local_id")
    write(world / "truth", "people", [dict(zip(names, who, strict=True)) for who in PEOPLE])
    return world
