"""Read the children in need census, the XML that every council sends each year.

Collections 2017 to 2026. Not kept, because no contract holds them: former unique pupil numbers,
why there is none, internal review dates; a note says how many there were.

Source: Children in need census schemas 2017 to 2024, Department for Education, as in
SocialFinanceDigitalLabs/liia-tools; rules as in data-to-insight/csc-validator-be-cin.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from data.readers import Parsed, Unreadable
from data.readers.census_children import CensusChildren
from data.readers.census_days import in_iso_days
from data.readers.census_header import CensusHeader, read_header
from data.readers.oddities import Oddities
from data.readers.xml_records import Element, records, root_name

FORMAT = "cin_census"
ROOT = "Message"


def read(path: Path) -> Parsed | None:
    """Read a census; null if the file is not XML.

    Raises:
        Unreadable: if its root is not `Message` (no other XML is taken), it has no header
            or another collection's, is not well-formed, or declares a document type.
    """
    root = root_name(path)
    if root is None:
        return None
    if root != ROOT:
        found = f"its root is {root[:40]!r}" if root else "it has no root element"
        raise Unreadable(f"XML, but {found}: a children in need census has {ROOT!r}")
    oddities = Oddities()
    children = CensusChildren(oddities)
    header: CensusHeader | None = None
    with _no_search_for_cycles():
        for record in records(path, frozenset({"Header", "Child"}), oddities):
            if record.name == "Header":
                _refuse_children_in(record)
                header = read_header(record, oddities)
            elif header is None:
                raise Unreadable(f"line {record.line}: a child stands before the Header")
            else:
                children.add(record)
    if header is None:
        raise Unreadable("it has no Header, which says whose it is and for which year")
    tables, read_otherwise = in_iso_days(children.frames())
    if tables["social_care_person"].is_empty():
        oddities.add("The census holds no child", 1)
    return Parsed(
        format=FORMAT,
        agency="social_care",
        place_code=header.place_code,
        period_start=header.period_start,
        period_end=header.period_end,
        tables=tables,
        notes=[*oddities.notes(), *children.notes(), *read_otherwise],
        rows_read=sum(table.height for table in tables.values()),
        faults=children.faults(tables["social_care_person"]),
    )


def _refuse_children_in(header: Element) -> None:
    for part in header.parts:
        if part.name == "Child":
            raise Unreadable(f"line {part.line}: a child stands within the Header")
        _refuse_children_in(part)


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Keep Python from looking for cycles among elements, which are trees: a fourth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
