"""A council and a youth offending team that know some children, written a little differently."""

import csv
import shutil
from pathlib import Path

from data.linkage import link_people
from data.linkage.review_export import PAIRS_FILE, export
from data.linkage.review_take import Taken, take
from tests.data.sending import YEAR, Desk, table

PERMITTED = "information governance, 21 November 2026"

Child = tuple[str, str, str, str]
"""Forename, surname, date of birth, postcode."""

ADA: Child = ("Ada", "Marrowby", "2012-03-04", "ZZ1 1AA")
LINKED_BY_A_HAIR = ("Ada", "Thornbury", "2012-03-04", "")
OTHER_DATE = ("Ada", "Marrowby", "2014-01-19", "ZZ1 1AA")
TWIN = ("Zachary", "Marrowby", "2012-03-04", "ZZ1 1AA")


def family(number: int) -> Child:
    """A child of a family of its own."""
    first = ("Ben", "Cal", "Dora", "Eli", "Fay", "Gus", "Hal")
    second = ("Holt", "Kelb", "Fenw", "Garb", "Lan")
    return (
        first[number % len(first)],
        f"{second[number % len(second)]}{'aeiou'[number // 7 % 5]}{'bdgkmt'[number % 6]}ham",
        f"20{10 + number % 5}-0{number % 8 + 1}-{number % 18 + 10}",
        f"ZZ{number + 2} {number % 9}AA",
    )


class Town(Desk):
    """A desk to which both agencies send what they know of children."""

    def send_children(self, *children: tuple[Child, Child | None], period=YEAR, **of_client: str):
        """Each child as the council writes it, and as the team does; null where not known there."""
        known = list(enumerate(children))
        self._send(
            "social_care",
            "001",
            period,
            social_care_person=[
                {"child_id": f"C{n}", "forename": ours[0], "surname": ours[1]}
                | {"birth_date": ours[2]}
                for n, (ours, _) in known
            ],
            social_care_address=[
                {"child_id": f"C{n}", "address_from": "2020-01-01", "postcode": ours[3]}
                for n, (ours, _) in known
            ],
        )
        clients = {f"Y{n}": theirs for n, (_, theirs) in known if theirs}
        self.send_clients(clients, period=period, **of_client)

    def send_clients(
        self, clients: dict[str, Child], *, place: str = "Y01", period=YEAR, **of_client: str
    ) -> None:
        """Children by the team's own number, as the team writes them."""
        rows = [
            {"client_id": number, "forename": child[0], "surname": child[1], "dob": child[2]}
            | {"postcode": child[3], "la_code": "001"}
            | of_client
            for number, child in clients.items()
        ]
        self._send("yot", place, period, yot_person=rows)

    def _send(self, agency: str, place: str, period, **tables: list[dict[str, str]]) -> None:
        files = [
            self.file(f"{agency}/{place}/{period[0]}/{name}.csv", table(name, *rows))
            for name, rows in tables.items()
            if rows
        ]
        if files:
            receipts = self.send(*files, agency=agency, place=place, period=period)
            assert {receipt.outcome for receipt in receipts} == {"accepted"}, receipts

    def copied_to(self, folder: Path) -> "Town":
        """The same town in another folder, with a home and a vault of its own."""
        shutil.copytree(self.extracts.parent, folder)
        return Town(folder)

    def people(self) -> int:
        """Link everybody, as a build does, and say how many people there are."""
        return link_people(self.home, self.vault).links["person_id"].n_unique()

    def listed(self, name: str = "list", most: int = 100) -> Path:
        """Export a review list and give its file."""
        out = self.extracts.parent / name
        export(self.home, self.vault, out, most=most, permission=PERMITTED)
        return out / PAIRS_FILE

    def decide(self, file: Path, *words: str, reviewer: str = "Rae") -> Taken:
        """Write decisions into a list, the same one throughout if only one, and take it."""
        shown = rows(file)
        said = words * len(shown) if len(words) == 1 else words
        write(file, [row | {"decision": word} for row, word in zip(shown, said, strict=True)])
        return take(self.home, self.vault, file, reviewer)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write(file: Path, lines: list[dict[str, str]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, fieldnames=list(lines[0]))
        writer.writeheader()
        writer.writerows(lines)
