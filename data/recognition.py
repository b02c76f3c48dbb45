"""What kind of file stands there, told from its size and first bytes before it is loaded."""

import codecs
import hashlib
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path

from data.other_kinds import other_kind, other_zip
from data.receipt import Refused
from data.text_encoding import UTF_16_MARKS, encoding_of

LARGEST_FILE_BYTES = 250_000_000
"""The largest file that is looked into (our own choice: a region's extract of one table
for ten years is under a fifth of it, and a file is held in memory while it is checked)."""
LARGEST_MARKUP_BYTES = 2_000_000_000
"""The same of XML, which is never held whole (our own choice: a census of all children in
need in England has under half of it)."""
LONGEST_HEADER_BYTES = 65_536
"""The longest first line of a table (our own choice: the widest return known has 5 KB)."""
BLOCK_BYTES = 1 << 20
UTF_32_MARKS = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
BINARY_TABLES = (b"PAR1", b"PK\x03\x04")
"""How a Parquet and an Excel file begin."""


def refuse_what_cannot_be_a_table(path: Path) -> None:
    """Look at the size and the first bytes; read no more of a file that is junk.

    Raises:
        Refused: if the file is empty, too large, binary, or begins with no header.
    """
    size = path.stat().st_size
    if size == 0:
        raise Refused.because("the file is empty: it must hold a header at least")
    with path.open("rb") as stream:
        start = stream.read(LONGEST_HEADER_BYTES)
    largest = LARGEST_MARKUP_BYTES if is_markup(start) else LARGEST_FILE_BYTES
    if size > largest:
        raise Refused.because(
            f"the file has {size:,} bytes: at most {largest:,} are taken; part it by period"
        )
    if start.startswith(BINARY_TABLES):
        _refuse_other_zips(path)
        return
    if words := other_kind(path, start):
        raise Refused.because(f"the file is {words}")
    if start.startswith(UTF_32_MARKS):
        raise Refused.because("the file is in UTF-32: save it as UTF-8", row=1)
    if start.startswith(UTF_16_MARKS):
        return
    if b"\0" in start:
        raise Refused.because(
            f"byte {start.index(0) + 1} is null: this is no text; save the table as UTF-8 CSV, "
            "Parquet or Excel, a census as XML"
        )
    if not start.removeprefix(codecs.BOM_UTF8).strip():
        raise Refused.because("the file holds only blanks: it must hold a header at least")
    if b"\n" not in start and len(start) == LONGEST_HEADER_BYTES and not is_markup(start):
        raise Refused.because(
            f"the first line is longer than {LONGEST_HEADER_BYTES:,} bytes: it must be a header"
        )


def _refuse_other_zips(path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return
    try:
        with zipfile.ZipFile(path) as workbook:
            words = other_zip(workbook)
            size = sum(part.file_size for part in workbook.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, struct.error):
        # All that a list of contents with a wrong byte in it makes `zipfile` raise.
        raise Refused.because("the Excel file is broken or cut off: save it again") from None
    if words:
        raise Refused.because(f"the file is {words}")
    if size > LARGEST_FILE_BYTES:
        raise Refused.because(
            f"unpacked the workbook has {size:,} bytes: at most {LARGEST_FILE_BYTES:,} are taken"
        )


def is_markup(start: bytes) -> bool:
    """Whether the file's first bytes are those of an XML document."""
    if start.startswith(UTF_16_MARKS):
        return start.decode("utf-16", errors="replace").lstrip().startswith("<")
    return start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<")


def is_text_table(path: Path) -> bool:
    """Whether the file is to be read as lines of text with a header."""
    with path.open("rb") as stream:
        start = stream.read(LONGEST_HEADER_BYTES)
    return not start.startswith(BINARY_TABLES) and not is_markup(start)


def refuse_other_encodings(path: Path) -> None:
    """Read the text through once, a block at a time.

    Raises:
        Refused: if nothing tells for sure in which encoding it is (`encoding_of`), naming
            the first byte that is not UTF-8 and its row.
    """
    if encoding_of(path) is not None:
        return
    decoder = codecs.getincrementaldecoder("utf-8")()
    decoded_bytes = lines = 0
    for block in _blocks(path):
        pending = len(decoder.getstate()[0])
        try:
            decoder.decode(block)
        except UnicodeDecodeError as error:
            at = decoded_bytes - pending + error.start
            row = lines + block[: max(0, error.start - pending)].count(b"\n") + 1
            raise Refused.because(
                f"byte {at + 1} is not UTF-8 (Latin-1 or Windows-1252?): save the file as UTF-8",
                row=row,
            ) from None
        decoded_bytes += len(block)
        lines += block.count(b"\n")
    raise Refused.because("the file ends in the middle of a letter: send it again whole")


def digest(path: Path) -> str:
    """SHA-256 of the file's bytes, in hexadecimal."""
    sha256 = hashlib.sha256()
    for block in _blocks(path):
        sha256.update(block)
    return sha256.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while block := stream.read(BLOCK_BYTES):
            yield block
