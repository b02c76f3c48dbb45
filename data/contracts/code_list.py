"""Lists of codes that differ between local systems: tables that a deployment may extend.

`data/code_lists/<list>.csv` holds what the project knows: code, meaning, source, date (the
day on which the source was read). A file of the same name in the folder that
`LSCB_CODE_LISTS` names adds codes, or gives a known code another meaning; there the source
and the date may be left out.
"""

import csv
from pathlib import Path

from data.settings import CodeListSettings
from metrics.errors import Unable

FOLDER = Path(__file__).parents[1] / "code_lists"
NEEDED = ("code", "meaning")


class CodeListWrong(Unable):
    """A list of codes cannot be used."""


def code_list(name: str, local: Path | None = None) -> dict[str, str]:
    """Each code of a list and what it means, the local ones last.

    Args:
        local: the folder of local lists; by default the one that the setting names.

    Raises:
        CodeListWrong: if a local file is not of a known list, lacks a column, or has a row
            without code or meaning or a code twice.
    """
    codes = _read(FOLDER / f"{name}.csv")
    local = local or CodeListSettings().code_lists
    if local is None:
        return codes
    _refuse_unknown_files(local)
    file = local / f"{name}.csv"
    if not file.is_file():
        return codes
    # Extracts are read without regard to case, so a list is too.
    known = {code.lower(): code for code in codes}
    added = _read(file)
    return codes | {known.get(code.lower(), code): meaning for code, meaning in added.items()}


def list_names() -> list[str]:
    """The lists that a deployment may extend."""
    return sorted(file.stem for file in FOLDER.glob("*.csv"))


def _read(file: Path) -> dict[str, str]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.DictReader(stream)
        missing = [column for column in NEEDED if column not in (rows.fieldnames or ())]
        if missing:
            raise CodeListWrong(f"{file} has no column {', '.join(missing)}")
        codes: dict[str, str] = {}
        for row in rows:
            code, meaning = ((row[column] or "").strip() for column in NEEDED)
            if not code or not meaning:
                raise CodeListWrong(f"{file}, line {rows.line_num}: needs a code and a meaning")
            if code.lower() in map(str.lower, codes):
                raise CodeListWrong(f"{file}, line {rows.line_num}: {code} stands there twice")
            codes[code] = meaning
    return codes


def _refuse_unknown_files(folder: Path) -> None:
    if not folder.is_dir():
        raise CodeListWrong(f"LSCB_CODE_LISTS names {folder}, which is no folder")
    unknown = {file.stem for file in folder.glob("*.csv")} - set(list_names())
    if unknown:
        raise CodeListWrong(
            f"{folder} holds {', '.join(sorted(unknown))}: lists are {', '.join(list_names())}"
        )
