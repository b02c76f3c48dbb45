"""The command line: the only place that sees the whole house."""

import csv
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from metrics.errors import Unable
from metrics.settings import Settings

app = typer.Typer(
    help="Outcome measures of joint work for safeguarding boards.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

FAILED = 1
"""Exit code where a command could not do what was asked."""
REFUSED = 2
"""Exit code of an intake that refused a file."""


class Agency(StrEnum):
    """Who may send a submission."""

    SOCIAL_CARE = "social_care"
    PROBATION = "probation"
    YOT = "yot"
    POLICE = "police"
    BOARD = "board"


class Form(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


class Tier(StrEnum):
    """Which of an edition's tiers is read."""

    PUBLISHED = "published"
    OWN = "own"


def main() -> None:
    """Run a command; what cannot be done is said in words, not in a trace."""
    try:
        app()
    except Unable as reason:
        Console(stderr=True).print(f"{reason}", markup=False)
        sys.exit(FAILED)


@app.command()
def generate(
    out: Annotated[Path, typer.Argument(help="Folder for the extracts and the truth")],
    boards: Annotated[int, typer.Option(min=1)] = 9,
    years: Annotated[int, typer.Option(min=1)] = 3,
    seed: int = 1,
    clean: Annotated[
        bool, typer.Option("--clean", help="No errors in names, dates and ids")
    ] = False,
) -> None:
    """Write an invented region as its agencies would export it, and the truth beside it."""
    from data.synthetic import generate as write_world

    with _progress() as say:
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


@app.command()
def build() -> None:
    """Link people, fill the warehouse, work out the indicators and make an edition."""
    print(_build(Settings().own_policy))


@app.command()
def figures(
    body: Annotated[str | None, typer.Option(help="Code of one body")] = None,
    indicator: Annotated[str | None, typer.Option(help="Slug of one indicator")] = None,
    edition: Annotated[str | None, typer.Option(help="By default the one in force")] = None,
    tier: Annotated[Tier, typer.Option(help="The own tier needs --body")] = Tier.PUBLISHED,
    form: Annotated[Form, typer.Option("--format")] = Form.TABLE,
) -> None:
    """Print released figures. A count that is not shown is empty; value_status says why."""
    from metrics.edition import Edition

    if tier is Tier.OWN and body is None:
        raise typer.BadParameter("the own tier belongs to one body: name it with --body")
    opened = Edition.open(
        Settings().editions, edition, body_code=body if tier is Tier.OWN else None
    )
    rows = opened.figures(body_code=body, slug=indicator).to_dicts()
    _print_rows(rows, form, title=f"Edition {opened.information().edition_id}, {tier} tier")


@app.command()
def indicators(form: Annotated[Form, typer.Option("--format")] = Form.TABLE) -> None:
    """Print the catalogue of indicators."""
    from metrics.indicator import catalogue

    rows = [
        {
            "slug": indicator.slug,
            "theme": indicator.theme,
            "step": indicator.step,
            "title": indicator.title,
            "findings": indicator.findings,
            "bodies": indicator.bodies,
            "status": indicator.status,
        }
        for indicator in catalogue().values()
    ]
    _print_rows(rows, form, title="Indicators")


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
    from data.synthetic import generate as write_world

    extracts = Settings().home / "demonstration"
    if not (extracts / "truth").exists():
        with _progress() as say:
            write_world(extracts, boards=9, years=3, seed=1, progress=say)
    receipts = _receive([extracts], None, None, None)
    taken = sum(receipt.outcome == "accepted" for receipt in receipts)
    print(f"{taken} of {len(receipts)} files taken in")
    # The invented agencies have agreed to share: their boards see their own small totals.
    print(_build("agreed"))
    if serving:
        serve(port)


def _receive(paths, agency, place, period):
    from data.intake import receive
    from data.settings import VaultSettings
    from data.vault import Vault

    with _progress() as say:
        return receive(
            paths,
            Settings().home,
            Vault.open(VaultSettings()),
            agency=agency,
            place=place,
            period=period,
            progress=say,
        )


def _build(own_policy: str) -> str:
    from data.build import build as build_edition
    from data.settings import VaultSettings
    from data.vault import Vault

    with _progress() as say:
        edition_id = build_edition(
            Settings(), Vault.open(VaultSettings()), own_policy=own_policy, progress=say
        )
    return f"Edition {edition_id} is in force"


def _period(words: str | None) -> tuple[date, date] | None:
    if words is None:
        return None
    try:
        first, last = (date.fromisoformat(day) for day in words.split(".."))
    except ValueError as error:
        raise typer.BadParameter(
            f"--period {words!r} is not two dates like 2025-04-01..2026-03-31"
        ) from error
    if last < first:
        raise typer.BadParameter(f"--period {words!r} ends before it begins")
    return first, last


@contextmanager
def _progress() -> Iterator:
    """Say on standard error what is being done and for how long."""
    console = Console(stderr=True)
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console
    ) as progress:
        task = progress.add_task("starting", total=None)
        yield lambda words: progress.update(task, description=words)


def _print_rows(rows: list[dict], form: Form, title: str) -> None:
    if form is Form.JSON:
        print(json.dumps(rows, indent=2, default=str))
    elif form is Form.CSV:
        writer = csv.DictWriter(sys.stdout, fieldnames=list(rows[0]) if rows else [])
        writer.writeheader()
        writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    else:
        table = Table(title=title)
        for column in rows[0] if rows else []:
            table.add_column(column)
        for row in rows:
            table.add_row(*(_cell(value) for value in row.values()))
        Console().print(table)


def _cell(value: object) -> str:
    if value is None:
        return ""
    return "; ".join(value) if isinstance(value, list) else str(value)
