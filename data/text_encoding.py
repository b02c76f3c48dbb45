"""In which encoding a text is: told, never guessed.

Exports of the field are in UTF-8, in UTF-16 with its mark (Excel's "Unicode text"), or in
Windows-1252, which nothing marks. It is taken for that only where it can hardly be another:
every byte beyond ASCII is a letter or sign that British records hold, and none of them make
up a letter of UTF-8 (a file in both was spoilt on its way).
"""

import codecs
import re
from functools import lru_cache
from pathlib import Path

UTF_8, UTF_16, WINDOWS = "utf-8-sig", "utf-16", "windows-1252"
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
BLOCK_BYTES = 1 << 20
NOT_BRITISH = re.compile(
    rb"[^\x00-\x7f\x85\x91-\x94\x96\x97\xa0\xa3\xb0\xb7\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\xff]"
)
"""Bytes that are no accented letter, quote, dash, pound, degree or fraction in Windows-1252."""
WITHIN_A_WORD = re.compile(rb"[A-Za-z][\x85\x91\x93\x94][A-Za-z]")
"""Signs that stand between words only; within one they are letters of the old DOS encodings."""
UTF_8_LETTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
UTF_8_CUT_OFF = re.compile(rb"([\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
"""The beginning of a letter at the very end of a file: it was cut off there."""


def encoding_of(path: Path) -> str | None:
    """Python's name of the encoding of a text; null if it cannot be told for sure."""
    known = path.stat()
    return _encoding(path, known.st_mtime_ns, known.st_size)


# Each reader asks, and a large file is read through to tell.
@lru_cache(maxsize=1)
def _encoding(path: Path, _changed: int, _size: int) -> str | None:
    with path.open("rb") as stream:
        start = stream.read(len(codecs.BOM_UTF16_LE))
    if start in UTF_16_MARKS:
        return UTF_16 if _decodes(path, "utf-16") else None
    if _decodes(path, "utf-8"):
        return UTF_8
    content = path.read_bytes()
    doubtful = (NOT_BRITISH, WITHIN_A_WORD, UTF_8_LETTER, UTF_8_CUT_OFF)
    return None if any(each.search(content) for each in doubtful) else WINDOWS


def _decodes(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        with path.open("rb") as stream:
            while block := stream.read(BLOCK_BYTES):
                decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True
