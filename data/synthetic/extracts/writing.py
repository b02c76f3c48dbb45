"""Write a world into folders: one submission a place and year."""

from datetime import date
from pathlib import Path

import polars as pl

from data.synthetic.chance import chance
from data.synthetic.extracts.audits import add_audits
from data.synthetic.extracts.board_record import add_board_record
from data.synthetic.extracts.by_year import Tables
from data.synthetic.extracts.checklists import add_checklists
from data.synthetic.extracts.cin_census import FOOTER, census, header
from data.synthetic.extracts.dangers import add_exploitation, add_programmes
from data.synthetic.extracts.dataset_people import add_people
from data.synthetic.extracts.dataset_records import add_records
from data.synthetic.extracts.dirt import SCHEMA, spoil
from data.synthetic.extracts.file_checks import add_file_checks
from data.synthetic.extracts.joint_working import add_events, add_meetings
from data.synthetic.extracts.known_people import known_people
from data.synthetic.extracts.offender_assessments import add_offender_assessments
from data.synthetic.extracts.probation import add_probation, offender_years
from data.synthetic.extracts.workforce import add_workforce
from data.synthetic.extracts.youth_justice import add_youth_justice
from data.synthetic.places import REGION, tables
from data.synthetic.returns import LOGGED, SYSTEMS, Returns
from data.synthetic.timeline import Period
from data.synthetic.world import World

CONTACT = {
    "social_care": "performance analyst",
    "probation": "performance analyst",
    "yot": "information officer",
    "police": "analyst",
    "board": "business manager",
}


def write_extracts(world: World, out: Path, *, clean: bool, seed: int) -> pl.DataFrame:
    """Write every submission that is sent, each in a folder of its own.

    Returns:
        The spoilt rows, as `dirt.SCHEMA` says; none in a clean world.
    """
    returns = Returns(world.timeline, world.region)
    _write_places(world, out / "places")
    spoilt = [pl.DataFrame(schema=SCHEMA)]
    children, files = _files(world, returns, clean=clean, seed=seed)
    for agency, of_agency in files.items():
        for (place, year), frames in of_agency.items():
            if not returns.is_sent(place, year):
                continue
            period = world.timeline.years[year]
            name = f"{agency}/{place}/{_name(period)}"
            folder = out / name
            made_on = returns.made_on(place, year)
            covers = returns.covers(agency, place, year)
            _write_submission(folder, agency, place, period, made_on, covers)
            if not clean:
                rng = chance(seed, f"dirt of {name}")
                spoilt.append(spoil(frames, agency, name, period.last_on, rng))
            _write_frames(folder, frames)
            if agency == "social_care":
                opening = header(place, period.last_on.year, made_on.isoformat())
                text = opening + children.get((place, year), "") + FOOTER
                (folder / "cin_census.xml").write_text(text, encoding="utf-8")
    return pl.concat(spoilt)


def _files(
    world: World, returns: Returns, *, clean: bool, seed: int
) -> tuple[dict[tuple[str, int], str], dict[str, Tables]]:
    """Make each agency's files: the census's children as text, and tables by agency."""
    timeline, records, care = world.timeline, world.records, world.social_care
    files: dict[str, Tables] = {agency: {} for agency, _ in returns.places()}
    for agency, place in returns.places():
        files[agency] |= {(place, year): {} for year in range(len(timeline.years))}
    people = known_people(records, world.child_episodes, timeline, clean=clean)
    ids = records.social_care.select("person", "board", "local_id")
    add_people(files["social_care"], people)
    add_records(files["social_care"], care, ids, timeline)
    add_meetings(files["social_care"], care.meeting, records, timeline)
    where = offender_years(world.offenders, world.homes, world.region, timeline)
    add_probation(files["probation"], world.offenders, world.supervision, records, where, timeline)
    add_offender_assessments(files["probation"], world.offender_assessment, records, timeline)
    add_checklists(files["probation"], world.checklist, records, timeline)
    add_youth_justice(files["yot"], world.youth_justice, records, timeline, seed)
    logging = {agency: tables for agency, tables in files.items() if LOGGED[agency]}
    add_file_checks(files, world.file_check, records, timeline)
    add_workforce(files, world.staff, world.staff_supervision, timeline)
    add_exploitation(files["yot"], world.exploitation, records, timeline)
    add_programmes(files["probation"], world.programme, records, timeline)
    add_events(logging, world.event, records, timeline)
    add_audits(files["board"], world.audits, timeline)
    add_board_record(files["board"], world.board_record, timeline)
    return census(care, people, timeline), files


def _write_places(world: World, folder: Path) -> None:
    whole = Period(world.timeline.first, world.timeline.last)
    _write_submission(folder, "board", REGION, whole, whole.last_on, {})
    _write_frames(folder, tables(world.region))


def _name(period: Period) -> str:
    """As people write a financial year: 2025-26."""
    return f"{period.first_on.year}-{period.last_on:%y}"


def _write_submission(
    folder: Path, agency: str, place: str, period: Period, made_on: date, covers: dict[str, str]
) -> None:
    folder.mkdir(parents=True)
    systems = SYSTEMS[agency]
    lines = [
        f'agency = "{agency}"',
        f'place = "{place}"',
        f'period = "{period.first_on}..{period.last_on}"',
        f'system = "{systems[sum(place.encode()) % len(systems)]}"',
        f"made_on = {made_on}",
        f'contact_role = "{CONTACT[agency]}"',
        "",
        "[covers]",
        *(f'{kind} = "{how_far}"' for kind, how_far in covers.items()),
    ]
    (folder / "submission.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_frames(folder: Path, frames: dict[str, pl.DataFrame]) -> None:
    for name, frame in frames.items():
        frame.write_csv(folder / f"{name}.csv")
