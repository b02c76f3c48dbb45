"""The command line: the only place that sees the whole house."""

import json
import os
import shutil
import sys
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError
from rich.console import Console

from data.printed_groups import print_groups
from data.printed_list import Form, print_rows
from data.progress_text import progress
from metrics.errors import Unable
from metrics.settings import Settings

app = typer.Typer(
    help="Outcome measures of joint work for safeguarding boards.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

FAILED = 1
"""Exit code where a command could not do what was asked."""
INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells give it."""
OWNER_ONLY = 0o077
REFUSED = 2
"""Exit code of an intake that refused a file."""


class Agency(StrEnum):
    """Who may send a submission."""

    SOCIAL_CARE = "social_care"
    PROBATION = "probation"
    YOT = "yot"
    POLICE = "police"
    BOARD = "board"


FIGURES_OF = ("measure_id", "area_code", "area_name", "breakdown_type", "breakdown")
SHOWN_IN_TABLE = (
    *("period_label", "numerator", "denominator", "value", "could_move", "value_status"),
)
"""What a page's width holds under `FIGURES_OF`; csv and json have every column."""
SUBMISSION_IN_TABLE = (
    *("submission_id", "agency", "place", "period"),
    *("rows_read", "records_set_aside", "state"),
)
RETURN_IN_TABLE = ("agency", "place_code", "period_end", "due_on", "sent_on", "state")
INDICATOR_IN_TABLE = ("slug", "title", "first_day")
SET_ASIDE_IN_TABLE = (
    *("submission_id", "file", "column", "what_is_right"),
    *("times", "times_mended"),
)


class Tier(StrEnum):
    """Which of an edition's tiers is read."""

    PUBLISHED = "published"
    OWN = "own"


quarantine = typer.Typer(help="Rows that were set aside.", no_args_is_help=True)
app.add_typer(quarantine, name="quarantine")
linkage = typer.Typer(help="Who is who.", no_args_is_help=True)
app.add_typer(linkage, name="linkage")
review = typer.Typer(help="Pairs of records for a person to decide.", no_args_is_help=True)
linkage.add_typer(review, name="review")
vault = typer.Typer(help="The store of identities.", no_args_is_help=True)
app.add_typer(vault, name="vault")
audit = typer.Typer(help="Audits of a few cases.", no_args_is_help=True)
app.add_typer(audit, name="audit")
places = typer.Typer(help="Areas, bodies, and what publishers say of them.", no_args_is_help=True)
app.add_typer(places, name="places")


def main() -> None:
    """Run a command; what cannot be done is said in words, not in a trace."""
    # What the stores hold is for nobody else on this machine.
    os.umask(OWNER_ONLY)
    try:
        app()
    except Unable as reason:
        _fail(str(reason))
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)
        _fail("; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in wrong))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _fail(reason: str) -> None:
    Console(stderr=True).print(reason, markup=False, highlight=False)
    sys.exit(FAILED)


@app.command()
def generate(
    out: Annotated[Path, typer.Argument(help="Folder for the extracts and the truth")],
    boards: Annotated[int, typer.Option(min=1)] = 9,
    years: Annotated[int, typer.Option(min=1)] = 3,
    seed: Annotated[int, typer.Option(min=0)] = 1,
    clean: Annotated[
        bool, typer.Option("--clean", help="No errors in names, dates and ids")
    ] = False,
    inspection_2013: Annotated[
        bool, typer.Option("--inspection-2013", help="The sites of `lscb inspection` in its place")
    ] = False,
) -> None:
    """Write an invented region as its agencies would export it, and the truth beside it."""
    from data.synthetic import generate as write_world
    from data.synthetic.inspection_2013 import generate_inspection

    if inspection_2013:
        if (boards, years, seed, clean) != (9, 3, 1, False):
            raise typer.BadParameter(
                "--inspection-2013 stands alone: its sites are always the same"
            )
        generate_inspection(out)
        return
    with progress() as say:
        write_world(out, boards=boards, years=years, seed=seed, clean=clean, progress=say)


@app.command()
def intake(
    paths: Annotated[list[Path], typer.Argument(exists=True, help="Files or folders")],
    agency: Annotated[Agency | None, typer.Option(help="Whose it is")] = None,
    place: Annotated[str | None, typer.Option(help="Code of the sender's place")] = None,
    period: Annotated[str | None, typer.Option(help="2025-04-01..2026-03-31")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the receipts as json")] = False,
) -> None:
    """Take files in, or refuse them, each with a receipt."""
    from data.receipt_text import text

    receipts = _receive(paths, agency, place, _period(period))
    if as_json:
        print(json.dumps([receipt.model_dump(mode="json") for receipt in receipts], indent=2))
    else:
        print("\n".join(text(receipt) for receipt in receipts))
    if any(receipt.outcome == "refused" for receipt in receipts):
        raise typer.Exit(REFUSED)


@places.command()
def start(
    out: Annotated[Path, typer.Argument(help="A new folder for the tables")],
    region: Annotated[
        str | None, typer.Option(help="Only the bodies of a probation region")
    ] = None,
) -> None:
    """Write the tables of areas and bodies to edit and take in, from the project's own facts."""
    from data.starting_places import write_start

    written = write_start(out, date.today(), region)
    print(f"{len(written)} files written into {out}: edit them, then `lscb intake {out}`")


@places.command("import")
def import_published(
    folder: Annotated[Path, typer.Argument(exists=True, help="Where the publishers' files are")],
    period: Annotated[str | None, typer.Option(help="By default the last reporting year")] = None,
) -> None:
    """Take in the publishers' files of a folder, as `lscb intake` does, for the board."""
    from data.starting_places import PLACE, last_reporting_year

    first, last = last_reporting_year(date.today())
    intake([folder], Agency.BOARD, PLACE, period or f"{first}..{last}")


@app.command()
def submissions(form: Annotated[Form, typer.Option("--format")] = Form.TABLE) -> None:
    """List what was ever taken in, and whether it is in force, superseded or withdrawn."""
    from data.submission_list import listed

    print_rows(listed(Settings().home), form, title="Submissions", in_table=SUBMISSION_IN_TABLE)


@app.command()
def calendar(form: Annotated[Form, typer.Option("--format")] = Form.TABLE) -> None:
    """List what every place owes for each year, when it was due, and whether it came."""
    from data.calendar_of_returns import owed
    from data.in_force import coverage
    from data.warehouse import periods

    rows = owed(Settings().home, periods(coverage(Settings().home))).to_dicts()
    print_rows(rows, form, title="Returns", in_table=RETURN_IN_TABLE, unbroken=("agency",))


@app.command()
def withdraw(
    submission_id: str,
    reason: Annotated[str, typer.Option(help="Kept with its receipt, for good")],
) -> None:
    """Take a submission back; after the next build it is as if it had never come."""
    from data.submissions import withdraw as take_back

    mending = take_back(Settings().home, submission_id, reason)
    also = f", and what mended it, {', '.join(mending)}" if mending else ""
    print(f"Submission {submission_id} is withdrawn{also}")
    print("`lscb build` makes the figures without it")


@quarantine.command("list")
def list_quarantine(form: Annotated[Form, typer.Option("--format")] = Form.TABLE) -> None:
    """Count the rows set aside by submission, file and reason."""
    from data.quarantine import counted

    print_rows(counted(Settings().home), form, title="Rows set aside", in_table=SET_ASIDE_IN_TABLE)


@quarantine.command("export")
def export_quarantine(
    submission_id: str,
    out: Annotated[Path, typer.Argument(help="A new folder, which only you may open")],
    files: Annotated[
        list[Path] | None,
        typer.Option(
            "--file", exists=True, help="The agency's own file, to be marked; or a folder"
        ),
    ] = None,
) -> None:
    """Write a submission's rows set aside, marked up, for the agency that sent them. Logged."""
    from data.quarantine_export import export
    from data.settings import VaultSettings
    from data.vault import Vault

    home, vault = Settings().home, Vault.open(VaultSettings())
    exported = export(home, vault, submission_id, out, files or [])
    for table, rows in exported.rows.items():
        print(f"{table}: {rows:,} row" + ("" if rows == 1 else "s"))
    for file, reason in exported.left_out.items():
        print(f"{file} was not marked: {reason}. Its rows are in the tables of {out}")


@linkage.command()
def evaluate(
    people: Annotated[Path, typer.Argument(help="CSV with source, true_id and a person's columns")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the evaluation as json")] = False,
    names: Annotated[
        list[str] | None, typer.Option("--map", help="Theirs=ours, as given_name=forename")
    ] = None,
) -> None:
    """Link people of whom you know who they are, and say how often that was right."""
    from data.linkage.evaluation import evaluate as link_and_count
    from data.linkage.evaluation_text import text
    from data.linkage.labelled import mapping, read

    with progress() as say:
        evaluation = link_and_count(read(people, mapping(names or [])), say)
    print(evaluation.model_dump_json(indent=2) if as_json else text(evaluation))


@review.command("export")
def export_review(
    out: Annotated[Path, typer.Argument(help="A new folder, which only you may open")],
    permission: Annotated[str, typer.Option(help="Who allowed it; logged, so name no child")],
    most: Annotated[
        int, typer.Option(min=1, help="Undecided pairs; the repeated come on top")
    ] = 100,
) -> None:
    """Write pairs of records of which it is not sure whether they are one person. Logged."""
    from data.linkage.review_export import PAIRS_FILE, export
    from data.settings import VaultSettings
    from data.vault import Vault

    home = Settings().home
    rows = export(home, Vault.open(VaultSettings()), out, most=most, permission=permission)
    print(f"{rows:,} pairs written into {out / PAIRS_FILE}; the guide stands beside it")


@review.command("take")
def take_review(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="The list, decided")],
    reviewer: Annotated[str, typer.Option(help="Who decided")],
) -> None:
    """Keep a reviewer's decisions for good, for every build to come; all of a file or nothing."""
    from data.linkage.review_take import take
    from data.settings import VaultSettings
    from data.vault import Vault

    taken = take(Settings().home, Vault.open(VaultSettings()), file, reviewer)
    print(
        f"{taken.kept:,} decisions kept, {taken.known:,} known before, "
        f"{taken.undecided:,} rows without one"
    )


@review.command("agreement")
def review_agreement(
    as_json: Annotated[bool, typer.Option("--json", help="Print the agreement as json")] = False,
) -> None:
    """Say how far reviewers agree with themselves, with each other and with the model."""
    from data.linkage.agreement import review as measured
    from data.linkage.agreement_text import text
    from data.settings import VaultSettings
    from data.vault import Vault

    found = measured(Vault.open(VaultSettings()), Settings().home)
    print(found.model_dump_json(indent=2) if as_json else text(found))


@vault.command()
def rotate() -> None:
    """Lock the vault with a new key, then drop the old one. Stopped, it goes on when run again."""
    from data.settings import VaultSettings
    from data.vault_rotation import rotate as lock_anew

    with progress() as say:
        locked = lock_anew(VaultSettings(), Settings().home, say)
    print(f"{locked:,} files were locked with a new key; the old one is dropped")


@vault.command()
def purge(
    before: Annotated[
        str | None, typer.Option(help="2019-04-01; by default as long ago as may be kept")
    ] = None,
) -> None:
    """Remove submissions whose period ended before a day, with a record of it."""
    from data.settings import VaultSettings, kept_since
    from data.vault import Vault
    from data.vault_purge import purge as remove

    day = _day(before) if before else kept_since(date.today())
    purged = remove(Settings().home, Vault.open(VaultSettings()), day)
    print(f"{len(purged):,} submissions whose period ended before {day} are purged")


@app.command()
def forget(
    agency: Annotated[Agency, typer.Option(help="Whose id it is")],
    place: Annotated[str, typer.Option(help="Code of the agency's place")],
    local_id: Annotated[str, typer.Option("--id", help="The agency's own id of the person")],
) -> None:
    """Remove a person at an agency's word; after the next build it is as if they never came."""
    from data.forgetting import forget as remove
    from data.settings import VaultSettings
    from data.vault import Vault

    vault = Vault.open(VaultSettings())
    removed = remove(Settings().home, vault, agency.value, place, local_id)
    print(f"{removed:,} rows are removed; rows of the same id will be dropped when they come")


@app.command()
def returns(
    out: Annotated[Path, typer.Argument(help="A new folder, which only you may open")],
    permission: Annotated[str, typer.Option(help="Who allows it and under what; kept in the log")],
    agency: Annotated[Agency | None, typer.Option(help="Only of this agency")] = None,
    place: Annotated[str | None, typer.Option(help="Only of this place")] = None,
) -> None:
    """Write for each agency its own case numbers where records disagree. Logged."""
    from data.returns.export import export
    from data.settings import VaultSettings
    from data.vault import Vault

    vault = Vault.open(VaultSettings())
    given = export(Settings(), vault, out, permission=permission, agency=agency, place=place)
    for each in given:
        told = sum(each.counts.values())
        print(f"{each.folder}: {told:,} line" + ("" if told == 1 else "s"))
    if not given:
        print("Nothing disagrees; no folder was written")


@audit.command("sample")
def audit_sample(
    out: Annotated[Path, typer.Argument(help="A new folder, which only you may open")],
    body: Annotated[str, typer.Option(help="Code of the safeguarding board")],
    on: Annotated[str, typer.Option(help="Day of the sample: 2026-03-31")],
    each: Annotated[int, typer.Option(min=1, help="Cases of each agency")] = 10,
    seed: Annotated[int, typer.Option(help="The same draws the same again")] = 1,
    permission: Annotated[
        str, typer.Option(help="Who allows to tell agencies their case numbers; kept in the log")
    ] = "",
    restricted_permission: Annotated[
        str, typer.Option(help="Who allows to draw people with limited access too")
    ] = "",
) -> None:
    """Draw cases opened in three months, by tokens. What tells agencies the cases is logged."""
    from data.audit_folder import AuditFolder
    from data.audit_sample import sample
    from data.settings import VaultSettings
    from data.vault import Vault

    drawn = sample(
        Settings(),
        Vault.open(VaultSettings()),
        AuditFolder(out, permission),
        body=body,
        on=_day(on),
        each=each,
        seed=seed,
        restricted_permission=restricted_permission,
    )
    print("\n".join(drawn["case_token"]))
    if not permission:
        print("Which cases these are, agencies are told with --permission TEXT")


@app.command()
def templates(out: Annotated[Path, typer.Argument(help="A folder for the workbooks")]) -> None:
    """Write a workbook to be filled for each extract, and a guide of how to export it."""
    from data.templates import write_templates

    print(f"{len(write_templates(out))} files written into {out}")


@app.command()
def quality(out: Annotated[Path, typer.Argument(help="A new folder, for you alone")]) -> None:
    """Write a workbook for each agency and year: how good its records were. Logged."""
    from data.quality_report.workbook import write_workbooks

    with progress() as say:
        written = write_workbooks(Settings(), out, say)
    print(f"{len(written):,} workbooks written into {out}")


@app.command()
def build() -> None:
    """Link people, fill the warehouse, work out the indicators and make an edition."""
    print(_build())


@app.command()
def figures(
    body: Annotated[str | None, typer.Option(help="Code of one body")] = None,
    indicator: Annotated[str | None, typer.Option(help="Slug of one indicator")] = None,
    edition: Annotated[str | None, typer.Option(help="By default the one in force")] = None,
    tier: Annotated[Tier, typer.Option(help="The own tier needs --body")] = Tier.PUBLISHED,
    form: Annotated[Form, typer.Option("--format")] = Form.TABLE,
) -> None:
    """Print released figures. A count that is not shown is empty; value_status says why."""
    from metrics.cells import ALL_BODIES
    from metrics.edition import Edition
    from metrics.words import percent

    if tier is Tier.OWN and body is None:
        raise typer.BadParameter("the own tier belongs to one body: name it with --body")
    opened = Edition.open(
        Settings().editions, edition, body_code=body if tier is Tier.OWN else None
    )
    _refuse_unknown("indicator", indicator, opened.indicators())
    _refuse_unknown("body", body, [*opened.bodies()["body_code"], ALL_BODIES])
    found = opened.figures(body_code=body, slug=indicator)
    rows = found.to_dicts()
    if form is not Form.TABLE:
        print_rows(rows, form, title="")
        return
    whole = [
        row | {"value": None if row["value"] is None else percent(row["value"])} for row in rows
    ]
    title = f"Edition {opened.information().edition_id}, {tier} tier"
    print_groups(whole, title, FIGURES_OF, SHOWN_IN_TABLE)


@app.command()
def indicators(form: Annotated[Form, typer.Option("--format")] = Form.TABLE) -> None:
    """Print the catalogue: each indicator, and each finding that is no figure, with its place."""
    from metrics import unmeasured
    from metrics.indicator import catalogue

    rows = [
        {
            "slug": indicator.slug,
            "kind": "indicator",
            "theme": indicator.theme,
            "step": indicator.step,
            "title": indicator.title,
            "findings": indicator.findings,
            "bodies": indicator.bodies,
            "first_day": indicator.is_first_day,
            "logs": [log.kind for log in indicator.logs],
            "status": indicator.status,
        }
        for indicator in catalogue().values()
    ]
    rows += [
        {
            **dict.fromkeys(rows[0]),
            **{"slug": each.slug, "title": each.title, "findings": (each.finding,)},
            **{"kind": each.kind, "whose": each.whose, "place": each.place},
        }
        for each in unmeasured.catalogue()
    ]
    print_rows(rows, form, title="Indicators", in_table=INDICATOR_IN_TABLE, unbroken=("slug",))


@app.command()
def inspection(form: Annotated[Form, typer.Option("--format")] = Form.TABLE) -> None:
    """Rebuild two inspections in invented sites, and hold our counts to theirs; before the gate."""
    from data.inspection_rebuilt import BEFORE_THE_GATE, differing, rebuild
    from data.inspection_text import in_words, summary

    with progress() as say:
        rows = rebuild(say)
    print_rows(in_words(rows) if form is Form.TABLE else rows, form, title="Inspection rebuilt")
    Console(stderr=True).print(f"{summary(rows)}. {BEFORE_THE_GATE}")
    if differing(rows):
        raise typer.Exit(FAILED)


@app.command()
def serve(port: int = 8501) -> None:
    """Open the dashboard on this machine only."""
    project = Path(__file__).parent
    # The server reads its settings from the folder that it starts in: the stores' folder is
    # named from there.
    os.environ["LSCB_HOME"] = str(Settings().home.absolute())
    os.chdir(project)
    # In this process' place, so that a signal to `lscb serve` reaches the server.
    os.execv(
        sys.executable,
        [
            *(sys.executable, "-m", "streamlit", "run", str(project / "dashboard" / "app.py")),
            *("--server.address", "127.0.0.1", "--server.port", str(port)),
        ],
    )


@app.command()
def demo(
    serving: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Open the dashboard at the end")
    ] = True,
    port: int = 8501,
) -> None:
    """Make the invented region, take it in, build it, and open the dashboard."""
    from data.receipt_text import text
    from data.submissions import committed
    from data.synthetic import generate as write_world

    settings = Settings()
    extracts = settings.demonstration
    if not extracts.exists():
        if committed(settings.home):
            raise Unable(f"{settings.home} holds submissions: name another folder in LSCB_HOME")
        unfinished = extracts.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        with progress() as say:
            write_world(unfinished, boards=9, years=3, seed=1, progress=say)
        unfinished.rename(extracts)
    receipts = _receive([extracts], None, None, None)
    refused = [receipt for receipt in receipts if receipt.outcome == "refused"]
    print(f"{len(receipts) - len(refused)} files taken in, {len(refused)} refused")
    if refused:
        print(f"The first of these: {text(refused[0])}")
    print(_build())
    if serving:
        serve(port)


def _receive(paths, agency, place, period):
    from data.intake import receive
    from data.settings import VaultSettings
    from data.vault import Vault

    with progress() as say:
        return receive(
            paths,
            Settings().home,
            Vault.open(VaultSettings()),
            agency=agency,
            place=place,
            period=period,
            progress=say,
        )


def _refuse_unknown(what: str, asked: str | None, known: Iterable[str]) -> None:
    names = sorted(known)
    if asked is not None and asked not in names:
        raise Unable(f"There is no {what} {asked!r} in this edition; there are {', '.join(names)}")


def _build() -> str:
    from data.build import build as build_edition
    from data.linkage.agreement_text import not_followed
    from data.settings import VaultSettings
    from data.told_otherwise import told_otherwise
    from data.vault import Vault

    settings = Settings()
    # Invented agencies have agreed to share: their boards see their own small totals.
    own_policy = "agreed" if settings.demonstration.exists() else settings.own_policy
    with progress() as say:
        built = build_edition(
            settings, Vault.open(VaultSettings()), own_policy=own_policy, progress=say
        )
    told = [*told_otherwise(settings.warehouse), f"Edition {built.edition_id} is in force"]
    if built.not_followed:
        told.append(not_followed(built.not_followed))
    return "\n".join(told)


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise typer.BadParameter(f"{words!r} is no day written YYYY-MM-DD") from error


def _period(words: str | None) -> tuple[date, date] | None:
    from data.declaration import period_of

    try:
        return None if words is None else period_of(words)
    except ValueError as error:
        raise typer.BadParameter(f"--period {words!r}: {error}") from error
