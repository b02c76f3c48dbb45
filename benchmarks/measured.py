"""One way of reading, measured in a process of its own: `python benchmarks/measured.py WAY PATH`.

Prints JSON: `seconds` of wall and `cpu_seconds`, all threads and child processes, from the first
byte to the last and without the imports; `peak_bytes` of resident memory, imports included, of
the process and, summed on top, of the largest that it started.
"""

import contextlib
import json
import resource
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from time import perf_counter

YEAR = (date(2025, 4, 1), date(2026, 3, 31))
PLACE = "001"
KIBIBYTE = 1024


@dataclass(frozen=True, slots=True)
class Measured:
    """What a way took, and how many rows or children it counted."""

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    counted: int


def intake(path: Path) -> Callable[[], int]:
    """Take the files in as `lscb intake` does: read, check, hold to rules, lock up, commit."""
    from data.intake import receive
    from data.settings import VaultSettings
    from data.vault import Vault

    def take_in() -> int:
        with tempfile.TemporaryDirectory() as folder:
            space = Path(folder)
            settings = VaultSettings(vault=space / "vault", vault_key_file=space / "vault.key")
            receipts = receive(
                [path],
                space / "home",
                Vault.open(settings),
                agency="social_care",
                place=PLACE,
                period=YEAR,
            )
        for receipt in receipts:
            if receipt.outcome != "accepted":
                raise SystemExit(f"{receipt.file} was refused: {receipt.reasons[:3]}")
        return sum(receipt.rows_read for receipt in receipts)

    return take_in


def lxml_tree(path: Path) -> Callable[[], int]:
    """Read the XML into a tree with lxml, and count its children."""
    from lxml import etree

    return lambda: int(etree.parse(path).xpath("count(//Child)"))


def pandas_table(path: Path) -> Callable[[], int]:
    """Read the children of the XML with pandas, and of each what stands directly in it."""
    import pandas

    return lambda: len(pandas.read_xml(path, xpath=".//Child", parser="lxml"))


def polars_tables(path: Path) -> Callable[[], int]:
    """Read each CSV with Polars, as text."""
    import polars as pl

    def read() -> int:
        files = sorted(path.glob("*.csv"))
        return sum(pl.read_csv(file, infer_schema=False).height for file in files)

    return read


WAYS: dict[str, Callable[[Path], Callable[[], int]]] = {
    "intake": intake,
    "lxml": lxml_tree,
    "pandas": pandas_table,
    "polars": polars_tables,
}


def measured(way: str, path: Path) -> Measured:
    """Measure a way of reading a file or folder in this process."""
    read = WAYS[way](path)
    cpu, began = _cpu_seconds(), perf_counter()
    counted = read()
    seconds = perf_counter() - began
    return Measured(seconds, _cpu_seconds() - cpu, _peak_bytes(), counted)


def _cpu_seconds() -> float:
    return sum(each.ru_utime + each.ru_stime for each in _usages())


def _peak_bytes() -> int:
    own, children = (each.ru_maxrss for each in _usages())
    # What the kernel counts to a process begins with the peak of the one that started it.
    with contextlib.suppress(OSError):
        status = Path("/proc/self/status").read_text(encoding="ascii")
        own = next(int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line)
    return (own + children) * KIBIBYTE


def _usages() -> list[resource.struct_rusage]:
    return [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]


if __name__ == "__main__":
    print(json.dumps(asdict(measured(sys.argv[1], Path(sys.argv[2])))))
