"""What a file is that is none of ours, in words that say how to send it instead."""

import zipfile
from codecs import BOM_UTF8
from itertools import chain
from pathlib import Path

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How Excel files until 2003 begin, and today's where a password locks them."""
LOCKED = "EncryptedPackage".encode("utf-16-le")
OTHER_KINDS = {
    b"\x1f\x8b": "packed by gzip: unpack it and send what is in it",
    b"BZh": "packed by bzip2: unpack it and send what is in it",
    b"\xfd7zXZ": "packed by xz: unpack it and send what is in it",
    b"7z\xbc\xaf'\x1c": "a 7-Zip archive: unpack it and send what is in it",
    b"Rar!": "a RAR archive: unpack it and send what is in it",
    b"%PDF": "a PDF, a picture of a page: export the table itself as CSV or Excel",
    b"{\\rtf": "a text document: export the table itself as CSV or Excel",
}
"""How files begin that people send in place of a table, with what to say of each."""
WEB_PAGE = (b"<html", b"<!doctype html", b"<table")
"""How a page begins, in small letters: some systems call one .xls."""
OTHER_MARKUP = {
    b"urn:schemas-microsoft-com:office:spreadsheet": "an Excel workbook written as XML: save it "
    "as Excel workbook (.xlsx)",
    b"<EXPSSDA903": "an SSDA903 return as XML: export its files as CSV (header, episodes, oc2, "
    "missing, reviews)",
}
"""What stands near the beginning of XML that is no census, with what to say of it."""
BEGINNING = 2_000
"""Bytes looked through for that (our own choice: the first tag is among them)."""
IN_WORKBOOKS = ("xl/workbook.xml", "xl/workbook.bin")
IN_OTHER_ZIPS = {
    "word/document.xml": "a Word document: export the table itself as CSV or Excel",
    "mimetype": "an OpenDocument file: save the table as Excel workbook (.xlsx) or CSV",
}
ARCHIVE = "a zip archive: unpack it and send what is in it"


def other_kind(path: Path, start: bytes) -> str | None:
    """Say what a file is by its first bytes and what to do; null if it may be one of ours."""
    if start.startswith(OLD_OFFICE):
        return _of_old_office(path)
    if start.removeprefix(BOM_UTF8).lstrip().lower().startswith(WEB_PAGE):
        return "a web page, whatever it is called: open it in Excel and save it as .xlsx or CSV"
    begun = (words for mark, words in OTHER_KINDS.items() if start.startswith(mark))
    held = (words for mark, words in OTHER_MARKUP.items() if mark in start[:BEGINNING])
    return next(chain(begun, held), None)


def other_zip(workbook: zipfile.ZipFile) -> str | None:
    """Say what an archive is that is no Excel workbook; null if it is one."""
    names = set(workbook.namelist())
    if names.intersection(IN_WORKBOOKS):
        return None
    return next((words for name, words in IN_OTHER_ZIPS.items() if name in names), ARCHIVE)


def _of_old_office(path: Path) -> str:
    if LOCKED in path.read_bytes():
        return (
            "a workbook locked with a password: take the password off, and send it by a way that "
            "is safe without one"
        )
    return "an Excel file of the old kind (.xls): save it as Excel workbook (.xlsx) or CSV"
