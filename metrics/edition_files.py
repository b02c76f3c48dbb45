"""An edition on disk: its tables, its manifest, and the pointer to the one in force."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import duckdb
import polars as pl
from pydantic import BaseModel, ConfigDict

from metrics.errors import Unable

PUBLISHED = "published.duckdb"
OWN = "own"
MANIFEST = "manifest.json"
CURRENT = "current"
BEING_WRITTEN = ".being-written-"
HASH_IN_NAME = 8

Tables = Mapping[str, pl.DataFrame]


class NoEdition(Unable, FileNotFoundError):
    """There is no such edition, or not that part of it."""


class Damaged(Unable):
    """An edition whose files are not those that its manifest names."""


class Manifest(BaseModel):
    """What an edition says of itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    edition_id: str
    content_hash: str
    made_at: datetime
    period_start: date
    period_end: date
    source_as_at: date | None
    """The day on which the newest of the submissions was made; null if none says."""
    is_invented: bool = False
    """The agencies, places and people are made up, to show what the dashboard does."""
    policies: dict[str, str]
    """What the disclosure policy of each tier says."""
    files: dict[str, str]
    """SHA-256 of each file, by its path inside the edition."""


def own_file(body_code: str) -> str:
    """Where a body's own tier stands inside an edition."""
    return f"{OWN}/{body_code}.duckdb"


def content_hash(files: Mapping[str, Tables]) -> str:
    """Hash what the tables say; the order of rows and the layout on disk do not matter."""
    digest = hashlib.sha256()
    for file, tables in sorted(files.items()):
        for name, frame in sorted(tables.items()):
            columns = sorted(frame.columns)
            rows = frame.select(columns).write_ndjson().splitlines()
            digest.update("\n".join([file, name, *columns, *sorted(rows), ""]).encode())
    return digest.hexdigest()


def write_tables(path: Path, tables: Tables) -> None:
    """Make a DuckDB file of these tables, closed and complete on disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(path) as connection:
        for name, frame in tables.items():
            connection.register("incoming", frame)
            connection.execute(f"CREATE TABLE {name} AS SELECT * FROM incoming")
            connection.unregister("incoming")
        connection.execute("CHECKPOINT")
    _sync(path)


def file_hashes(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of an edition but its manifest."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest, which completes an edition."""
    path = folder / MANIFEST
    path.write_text(manifest.model_dump_json(indent=2), "utf-8")
    _sync(path)


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest, and hold the files to it.

    Raises:
        Damaged: if a file is missing, added or changed since the edition was made.
    """
    path = folder / MANIFEST
    if not path.is_file():
        raise Damaged(f"{folder} has no {MANIFEST}: it is no edition, or not all of one")
    manifest = Manifest.model_validate_json(path.read_text("utf-8"))
    found = file_hashes(folder)
    changed = sorted(
        name
        for name in found.keys() | manifest.files.keys()
        if found.get(name) != manifest.files.get(name)
    )
    if changed:
        raise Damaged(
            f"{folder} is not as it was made: {', '.join(changed)} differ from its manifest"
        )
    return manifest


def stands(folder: Path) -> bool:
    """Whether a whole and undamaged edition is there."""
    try:
        read_manifest(folder)
    except Damaged:
        return False
    return True


@contextmanager
def beside(editions: Path) -> Iterator[Path]:
    """A folder to write an edition in, on the same disk; what a killed writer left is swept.

    One writer at a time: the build holds the lock.
    """
    editions.mkdir(parents=True, exist_ok=True)
    for left in editions.glob(f"{BEING_WRITTEN}*"):
        shutil.rmtree(left)
    folder = Path(tempfile.mkdtemp(prefix=BEING_WRITTEN, dir=editions))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def put_in_place(folder: Path, target: Path) -> None:
    """Rename a finished edition to its own name; a damaged one of that name gives way."""
    if target.exists():
        shutil.rmtree(target)
    folder.rename(target)
    _sync(target.parent)


def put_in_force(editions: Path, edition_id: str) -> None:
    """Point to the edition that readers open from now on."""
    beside_it = editions / f"{BEING_WRITTEN}{CURRENT}"
    beside_it.mkdir(exist_ok=True)
    pointer = beside_it / CURRENT
    pointer.write_text(edition_id, "utf-8")
    _sync(pointer)
    pointer.replace(editions / CURRENT)
    beside_it.rmdir()
    _sync(editions)


def in_force(editions: Path) -> str:
    """The id of the edition in force.

    Raises:
        NoEdition: if none has been made.
    """
    pointer = editions / CURRENT
    if not pointer.is_file():
        raise NoEdition(f"{editions} holds no edition yet: run `lscb build`")
    return pointer.read_text("utf-8").strip()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
