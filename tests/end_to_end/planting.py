"""Disagreements put into a world's extracts, and what each agency must be given for them."""

import csv
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import duckdb

from data.contracts import TABLES
from data.settings import VaultSettings
from data.vault import Vault, current_identities
from tests.end_to_end.house import House

Line = tuple[str, str, tuple[str, ...]]
"""A folder, a rule, and the cells of one line."""
YEAR = "2025-26"

LONE = """
SELECT record_key
FROM linked.covered_order
WHERE open_from <= DATE '2025-05-01' AND open_to = DATE '2026-03-31'
    AND person_id NOT IN (SELECT adult_id FROM linked.connection)
    AND person_id NOT IN (
        SELECT person_id FROM linked.covered_registration WHERE register_type = 'RCPR'
    )
    AND record_key IN (SELECT record_key FROM linked.record_council WHERE la_code IS NOT NULL)
"""
"""People under an order all year with whom no child is connected."""
FLAGGED = """
SELECT flag.record_key, CAST(probation_order.started_on AS VARCHAR)
FROM linked.covered_registration AS flag
JOIN linked.covered_order AS probation_order USING (person_id)
JOIN linked.connection AS connection ON connection.adult_id = flag.person_id
JOIN linked.covered_plan AS plan ON plan.person_id = connection.child_id
WHERE flag.register_type = 'RCPR' AND flag.open_to = DATE '2026-03-31'
    AND plan.open_to = DATE '2026-03-31' AND plan.started_on < DATE '2026-02-01'
    AND probation_order.open_to = DATE '2026-03-31'
    AND probation_order.started_on < DATE '2026-02-01'
    AND flag.person_id IN (
        SELECT person_id FROM linked.covered_order GROUP BY ALL HAVING count(*) = 1
    )
"""
"""People with a flag, an order and a connected child's plan at the year's end."""
NAMED = """
SELECT child.offender_key, CAST(child.assessed_on AS VARCHAR)
FROM linked.named_child AS child
JOIN linked.own_record AS known
    ON known.person_id = child.person_id AND known.agency = 'social_care'
WHERE child.assessed_on > DATE '2025-06-01'
    AND child.offender_key NOT IN (
        SELECT offender_key FROM linked.named_child GROUP BY ALL HAVING count(*) > 1
    )
    AND {plans} (
        SELECT 1
        FROM linked.covered_plan AS plan
        WHERE plan.person_id = child.person_id
            AND plan.started_on < child.assessed_on + {started}
            AND plan.open_to >= child.assessed_on + {open}
    )
"""
"""The one child whom someone's assessments name, with or without a plan."""
WITHOUT_PLAN = NAMED.format(plans="NOT EXISTS", started=60, open=-60)
WITH_PLAN = NAMED.format(plans="EXISTS", started=-30, open=0)
UNKNOWN_CLIENT = """
SELECT record_key
FROM linked.own_record
WHERE agency = 'yot' AND place_code = 'Y01'
    AND person_id NOT IN (SELECT person_id FROM linked.own_record WHERE agency <> 'yot')
"""
"""Children of a team whom no other agency holds."""
SHARED_CLIENT = """
SELECT client.record_key, other.record_key, other.place_code
FROM linked.own_record AS client
JOIN linked.own_record AS other USING (person_id)
WHERE client.agency = 'yot' AND client.place_code = 'Y01' AND other.agency = 'social_care'
    AND client.sex = other.sex
    AND client.person_id NOT IN (
        SELECT person_id FROM linked.own_record GROUP BY ALL HAVING count(*) > 2
    )
    AND client.record_key NOT IN (
        SELECT subject_key FROM linked.event WHERE subject_key IS NOT NULL AND from_agency <> 'yot'
    )
"""
"""Children of a team whom one council holds too."""


class Planting:
    """Changes to the extracts of one probation region and one team; `lines` is what they give."""

    def __init__(self, house: House, into: Path):
        self._house, self._into = house, into
        settings = VaultSettings(vault=house.home / "vault", vault_key_file=house.key_file)
        self._vault = Vault.open(settings)
        self.lines: set[Line] = set()
        self.restricted = ""
        self._used: set[str] = set()
        with duckdb.connect(house.home / "warehouse.duckdb", read_only=True) as connection:
            self._connection = connection
            self._plant_for_probation()
            self._plant_for_the_team()

    def _ids(self, table: str, column: str) -> dict[str, str]:
        rows = current_identities(self._vault, self._house.home, table)
        return dict(rows.select("record_key", column).iter_rows())

    def _pick(self, ids: dict[str, str], select: str) -> list[str]:
        """The first of what is found that nothing was done to yet, under its own number."""
        rows = self._connection.execute(select).fetchall()
        named = sorted([ids[key], *rest] for key, *rest in rows if ids[key] not in self._used)
        self._used.add(named[0][0])
        return named[0]

    def _plant_for_probation(self) -> None:
        crns = self._ids("probation_person", "crn")
        folder = Path("probation") / "R01" / YEAR
        (wrong,) = self._pick(crns, LONE)
        missing, begun = self._pick(crns, FLAGGED)
        flags = [
            row
            for row in self._read(folder / "probation_registration.csv")
            if (row["crn"], row["type_code"]) != (missing, "RCPR")
        ]
        new = {"crn": wrong, "type_code": "RCPR", "start_date": "2025-05-01"}
        self._write(folder / "probation_registration.csv", [*flags, new])
        self._expect("probation_R01", "flag_without_plan", wrong, "2025-05-01", "2026-03-31")
        self._expect("probation_R01", "plan_without_flag", missing, begun, "2026-03-31")
        self._plant_in_assessments(folder, crns)

    def _plant_in_assessments(self, folder: Path, crns: dict[str, str]) -> None:
        without, day = self._pick(crns, WITHOUT_PLAN)
        self._expect("probation_R01", "assessment_says_plan", without, day)
        with_plan, day = self._pick(crns, WITH_PLAN)
        self._expect("probation_R01", "assessment_says_no_plan", with_plan, day)
        misspelt, day = self._pick(crns, WITHOUT_PLAN)
        says = {without: "current", with_plan: "none"}
        rows = [
            row | {"protection_plan": says.get(row["crn"], row["protection_plan"])}
            for row in self._read(folder / "probation_child.csv")
        ]
        (named,) = [row for row in rows if row["crn"] == misspelt]
        name = named["child_name"]
        other = named | {
            "child_name": name[:2] + name[1] + name[2:],
            "assessment_date": "2026-03-30",
        }
        self._write(folder / "probation_child.csv", [*rows, other])
        for on, written in ((day, name), ("2026-03-30", other["child_name"])):
            self._expect("probation_R01", "name_spelt_differently", "1", misspelt, on, written)

    def _plant_for_the_team(self) -> None:
        clients = self._ids("yot_person", "client_id")
        children = self._ids("social_care_person", "child_id")
        folder = Path("yot") / "Y01" / YEAR
        (unknown,) = self._pick(clients, UNKNOWN_CLIENT)
        (held,) = self._pick(clients, UNKNOWN_CLIENT)
        other_sex, child, place = self._pick(clients, SHARED_CLIENT)
        numbered, *_ = self._pick(clients, SHARED_CLIENT)
        people = {row["client_id"]: row for row in self._read(folder / "yot_person.csv")}
        people[other_sex]["sex"] = {"M": "F", "F": "M"}[people[other_sex]["sex"]]
        people[numbered]["la_child_id"] = "999999"
        self._write(folder / "yot_person.csv", people.values())
        self._expect("yot_Y01", "sex_disagrees", other_sex, "2026-03-31")
        self._expect(f"social_care_{place}", "sex_disagrees", children[child], "2026-03-31")
        self._expect("yot_Y01", "council_id_of_nobody", numbered, "2026-03-31")
        referral = {
            "event_id": "YT-Y01-PLANTED",
            "kind": "referral",
            "from_agency": "yot",
            "to_agency": "social_care",
            "to_place": people[unknown]["la_code"],
            "subject_agency": "yot",
            "subject_id": unknown,
            "event_date": "2025-06-02",
        }
        events = self._read(folder / "joint_event.csv")
        self._write(folder / "joint_event.csv", [*events, referral])
        self._expect("yot_Y01", "referral_not_held", "YT-Y01-PLANTED", unknown, "2025-06-02")
        remand = {"client_id": held, "kind": "remand", "from_datetime": "2025-06-02 10:00"}
        remand["to_datetime"] = "2025-07-02 10:00"
        custody = folder / "yot_custody.csv"
        self._write(custody, [*self._read(custody), remand])
        self._expect("yot_Y01", "remand_not_looked_after", held, "2025-06-02")

    def restrict(self, crn: str) -> None:
        """Mark a person on probation as one whose case few may open."""
        self.restricted = crn
        file = Path("probation") / "R01" / YEAR / "probation_person.csv"
        rows = self._read(file)
        marked = [row | {"limited_access": str(row["crn"] == crn).lower()} for row in rows]
        self._write(file, marked)

    def _expect(self, folder: str, rule: str, *cells: str) -> None:
        self.lines.add((folder, rule, cells))

    def _read(self, file: Path) -> list[dict[str, str]]:
        with (self._house.world / file).open(encoding="utf-8-sig", newline="") as lines:
            return list(csv.DictReader(lines))

    def _write(self, file: Path, rows: Iterable[dict[str, str]]) -> None:
        target = self._into / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(self._house.world / file.parent / "submission.toml", target.parent)
        columns = TABLES[file.stem].columns()
        with target.open("w", encoding="utf-8", newline="") as lines:
            writer = csv.DictWriter(lines, fieldnames=list(columns), restval="")
            writer.writeheader()
            writer.writerows(rows)


def lines_of(out: Path) -> Iterator[Line]:
    """Every line of every table of returns."""
    for file in sorted(out.glob("*/*.csv")):
        with file.open(encoding="utf-8", newline="") as lines:
            _, *rows = csv.reader(lines)
        for row in rows:
            yield file.parent.name, file.stem, tuple(row)
