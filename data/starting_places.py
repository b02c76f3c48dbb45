"""Write the tables of places that a deployment starts from, out of our own facts.

They are drafts for whoever keeps them: a board for each council, youth offending teams and
delivery units as far as they are known, each link with what it rests on.
"""

import csv
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from data.declaration import FILE_NAME
from data.facts import facts
from metrics.errors import Unable

PLACE = "places"
"""The place under which the board sends what is told of areas and bodies."""
YEAR_BEGINS = (4, 1)
COLUMNS = {
    "area": ("la_code", "area_code", "area_name", "area_level", "part_of"),
    "area_succession": ("predecessor_code", "successor_code", "succeeded_on", "is_whole"),
    "body": ("body_code", "body_name", "body_type"),
    "body_area": ("body_code", "la_code"),
    "body_part": ("part_code", "whole_code"),
}
DATED = ("valid_from", "valid_to")
Rows = list[dict[str, str]]


class StartExists(Unable):
    """The folder holds files, which may have been edited."""


def write_start(out: Path, today: date, region: str | None = None) -> list[Path]:
    """Write `area.csv` and the other tables of places, and a declaration, into a new folder.

    Args:
        out: the folder; whatever stands in it must be taken in, so it must be empty.
        today: the declaration is for the reporting year that ended last before this day.
        region: a probation region by its code; only its bodies are written, but all areas.

    Raises:
        StartExists: if the folder holds anything.
        metrics.errors.Unable: if no probation region has the code.
    """
    if out.exists() and any(out.iterdir()):
        raise StartExists(f"{out} holds files already; give a new or empty folder")
    tables = _tables(region)
    out.mkdir(parents=True, exist_ok=True)
    written = [_write(out / f"{table}.csv", rows, COLUMNS[table]) for table, rows in tables.items()]
    first, last = last_reporting_year(today)
    declaration = out / FILE_NAME
    declaration.write_text(
        f'agency = "board"\nplace = "{PLACE}"\nperiod = "{first}..{last}"\n', encoding="utf-8"
    )
    return [*written, declaration]


def last_reporting_year(today: date) -> tuple[date, date]:
    """The first and last day of the year to 31 March that ended last before a day."""
    begins = date(today.year, *YEAR_BEGINS)
    after = begins if begins <= today else date(today.year - 1, *YEAR_BEGINS)
    return date(after.year - 1, *YEAR_BEGINS), after - timedelta(days=1)


def _tables(region: str | None) -> dict[str, Rows]:
    regions = {row["region_code"]: row["region_name"] for row in facts("probation_region")}
    if region is not None and region not in regions:
        raise Unable(f"there is no probation region {region!r}; there are {', '.join(regions)}")
    chosen = {code: name for code, name in regions.items() if region in (None, code)}
    units = [row for row in facts("probation_unit") if row["region_code"] in chosen]
    served = _served({row["unit_code"] for row in units})
    with_area = {row["body_code"] for row in served}
    units = [row for row in units if row["unit_code"] in with_area]
    councils = {row["la_code"] for row in served}
    boards, board_areas = _boards(councils)
    teams, team_areas = _teams(councils)
    bodies = [*boards, *teams]
    bodies += [_body(row["unit_code"], row["unit_name"], "delivery_unit") for row in units]
    bodies += [
        _body(code, f"{name} probation region", "probation_region") for code, name in chosen.items()
    ]
    parts = [{"part_code": row["unit_code"], "whole_code": row["region_code"]} for row in units]
    return {
        "area": list(facts("area")),
        "area_succession": list(facts("area_succession")),
        "body": bodies,
        "body_area": [*board_areas, *team_areas, *served],
        "body_part": parts,
    }


def _served(units: set[str]) -> Rows:
    return [
        _link(row["unit_code"], row["la_code"], row["basis"])
        for row in facts("council_unit")
        if row["unit_code"] in units
    ]


def _boards(councils: set[str]) -> tuple[Rows, Rows]:
    """One safeguarding board a council that there is now."""
    present = [row for row in facts("area") if row["la_code"] in councils and not row["valid_to"]]
    bodies = [
        _body(f"L{row['la_code']}", f"{row['area_name']} safeguarding board", "lscb")
        for row in present
    ]
    links = [
        _link(f"L{row['la_code']}", row["la_code"], "assumed: one council, one board")
        for row in present
    ]
    return bodies, links


def _teams(councils: set[str]) -> tuple[Rows, Rows]:
    """The teams that serve any of the councils, each with all of its own."""
    teams = facts("youth_offending_team")
    chosen = {row["team_code"]: row["team_name"] for row in teams if row["la_code"] in councils}
    bodies = [
        _body(code, f"{name} youth offending team", "yot_board") for code, name in chosen.items()
    ]
    links = [
        _link(row["team_code"], row["la_code"], row["basis"])
        for row in teams
        if row["team_code"] in chosen
    ]
    return bodies, links


def _body(code: str, name: str, kind: str) -> dict[str, str]:
    return {"body_code": code, "body_name": name, "body_type": kind}


def _link(body: str, council: str, basis: str) -> dict[str, str]:
    return {
        "body_code": body,
        "la_code": council,
        "valid_from": _begun(council),
        "basis": basis,
    }


def _begun(council: str) -> str:
    """The day on which a council began; blank if before our facts, whatever its codes were."""
    codes = [row["valid_from"] for row in facts("area") if row["la_code"] == council]
    return "" if "" in codes else min(codes)


def _write(file: Path, rows: Rows, columns: Iterable[str]) -> Path:
    """`basis` is for whoever edits: intake leaves it out and says so."""
    dated = () if file.stem == "area_succession" else DATED
    basis = ("basis",) if file.stem == "body_area" else ()
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, [*columns, *dated, *basis], restval="")
        writer.writeheader()
        writer.writerows(rows)
    return file
