"""Staff of the agencies, from the files alone: cleared, trained, supervised."""

from collections.abc import Iterator

from .counting import Case
from .overlap import quarters
from .region import Region
from .values import Row

TRAINED_DAYS = 1096


def bodies(region: Region, row: Row) -> set[str]:
    """The boards of a council, else the team or the region itself."""
    return region.boards_of(row["place"]) if row["agency"] == "social_care" else {row["place"]}


def in_date(region: Region, agency: str, training: str) -> Iterator[Case]:
    for row in region.rows["workforce"]:
        if row["of_agency"] != agency:
            continue
        for _, end in quarters(region):
            is_sent = region.covered(row["agency"], row["place"], "workforce", end)
            if not (row["start_date"] <= end <= row["last_told"] and is_sent):
                continue
            day = row[training]
            met = (end - day).days <= TRAINED_DAYS if day and day <= end else None
            for body in bodies(region, row):
                yield Case((row["place"], row["staff_ref"], row["start_date"]), body, end, met)


def yot_multi_agency_training_in_date(region: Region) -> Iterator[Case]:
    """A91. Staff of a team at a quarter's end; met if trained with others in three years."""
    return in_date(region, "yot", "multi_agency_training_date")


def probation_child_protection_training_in_date(region: Region) -> Iterator[Case]:
    """A145. Staff of probation; met if trained in child protection in three years."""
    return in_date(region, "probation", "child_protection_training_date")


def staff_cleared_before_start(region: Region) -> Iterator[Case]:
    """B03. Posts that began; met if vetting was cleared by the first day."""
    for row in region.rows["workforce"]:
        start, cleared = row["start_date"], row["vetting_cleared_date"]
        if region.covered(row["agency"], row["place"], "workforce", start):
            met = cleared <= start if cleared else None
            for body in bodies(region, row):
                yield Case((row["place"], row["staff_ref"], start), body, start, met)


def yot_supervision_discusses_child_protection(region: Region) -> Iterator[Case]:
    """A84. Supervisions of a team's staff; met if child protection was discussed."""
    for row in region.rows["supervision"]:
        if row["of_agency"] == "yot":
            case = row["place"], row["staff_ref"], row["date"]
            yield Case(case, row["place"], row["date"], row["child_protection_discussed"])


STAFF = (
    yot_multi_agency_training_in_date,
    probation_child_protection_training_in_date,
    staff_cleared_before_start,
    yot_supervision_discusses_child_protection,
)
