"""Stream the records of an XML file of any size, each as a small tree.

Python's own expat rather than lxml: libxml2 knows lines above 65,535 only roughly, and a
census has millions. Nothing is ever expanded or fetched: a document type declaration,
without which there are no entities, ends the reading at once.
"""

import codecs
import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn
from xml.parsers import expat

from data.readers import Unreadable
from data.readers.oddities import Oddities

CHUNK = 65_536
"""Bytes read at a time."""
_new = tuple.__new__
LONGEST_RECORD = 1_000_000
"""Bytes of one record. A child's takes some thousands; without a limit, one element that
never ends would be gathered until memory ran out."""

DEEPEST = 50
"""Elements open at once within a record (our own choice: a census has six)."""


class Element(NamedTuple):
    """An element inside a record: `line` is that of its start tag, `text` is stripped."""

    name: str
    line: int
    text: str
    parts: list["Element"]


def root_name(path: Path) -> str | None:
    """Return the name of the root element; empty if none is found, null if it is no XML.

    Raises:
        Unreadable: if it has a document type declaration, or names an unknown encoding.
    """
    found: list[str] = []
    parser = _parser()
    parser.StartElementHandler = lambda name, _: found.append(_without_prefix(name))
    with path.open("rb") as file:
        start = file.read(CHUNK)
    # What is wrong after the root is for the reading itself to report.
    with contextlib.suppress(expat.ExpatError):
        _parse(parser, start)
    if found:
        return found[0]
    return "" if start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<") else None


def records(path: Path, names: frozenset[str], oddities: Oddities) -> Iterator[Element]:
    """Yield each outermost element with one of `names`, once it has ended.

    Text between elements goes to `oddities`.

    Raises:
        Unreadable: if the file is not well-formed to its end (with the line), declares a
            document type, names an unknown encoding, or has a record longer than
            `LONGEST_RECORD` or deeper than `DEEPEST`.
    """
    parser = _parser()
    builder = _Builder(parser, names, oddities)
    since = done = 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                _parse(parser, chunk)
                done += len(chunk)
                if builder.ended:
                    since = done
                    yield from builder.ended
                    builder.ended.clear()
                elif done - since > LONGEST_RECORD:
                    raise Unreadable(
                        f"line {parser.CurrentLineNumber}: no record ends within "
                        f"{LONGEST_RECORD:,} bytes; a record takes some thousands"
                    )
        _parse(parser, b"", final=True)
    except expat.ExpatError as error:
        raise Unreadable(
            f"line {error.lineno}: not well-formed XML ({expat.ErrorString(error.code)}); "
            "the file may be cut short, edited by hand or not in the encoding that it says: "
            "export it again"
        ) from error
    yield from builder.ended


class _Builder:
    """Keeps only the tree of the record that is open.

    Its handlers run some twenty times for each record of a census: hence plain tuples in the
    making, and no call that can be spared.
    """

    __slots__ = ("_lines", "_names", "_oddities", "_open", "_parser", "_parts", "_text", "ended")

    def __init__(
        self, parser: expat.XMLParserType, names: frozenset[str], oddities: Oddities
    ) -> None:
        self.ended: list[Element] = []
        self._parser = parser
        self._names = names
        self._oddities = oddities
        # Of the elements that are open: the parts of what holds them, and their lines.
        self._open: list[list[Element]] = []
        self._lines: list[int] = []
        # Of the innermost of them: its parts, and its text so far.
        self._parts: list[Element] = []
        self._text = ""
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add_text

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        name = _without_prefix(name)
        if not self._open and name not in self._names:
            return
        if len(self._open) == DEEPEST:
            line = self._parser.CurrentLineNumber
            raise Unreadable(f"line {line}: elements are nested more than {DEEPEST} deep")
        if self._text:
            self._drop_text()
        self._open.append(self._parts)
        self._lines.append(self._parser.CurrentLineNumber)
        self._parts = []

    def _end(self, name: str) -> None:
        if not self._open:
            return
        parts, self._parts = self._parts, self._open.pop()
        if self._text and parts:
            self._drop_text()
        ended = _new(Element, (_without_prefix(name), self._lines.pop(), self._text.strip(), parts))
        self._text = ""
        if self._open:
            self._parts.append(ended)
        else:
            self.ended.append(ended)

    def _add_text(self, text: str) -> None:
        # Text comes in pieces: white space counts once something stands before it.
        if not self._text and text.isspace():
            return
        if self._open:
            self._text += text
        else:
            self._note_stray(text)

    def _drop_text(self) -> None:
        self._note_stray(self._text)
        self._text = ""

    def _note_stray(self, text: str) -> None:
        # The parser stands at the tag that follows the text.
        line = self._parser.CurrentLineNumber - text.lstrip().count("\n")
        self._oddities.add("Text between elements, where none belongs, was left out", line)


def _without_prefix(name: str) -> str:
    """An element's name without that of its name space: no return has two of one name."""
    return name.rpartition(":")[2] if ":" in name else name


def _parser() -> expat.XMLParserType:
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    return parser


def _parse(parser: expat.XMLParserType, chunk: bytes, *, final: bool = False) -> None:
    try:
        parser.Parse(chunk, final)
    except (LookupError, ValueError):
        # Python knows no encoding of the name, or none that has one byte a letter.
        raise Unreadable(
            "line 1: the encoding that it says it is in is not known: export it in UTF-8"
        ) from None


def _refuse_document_type(*_: object) -> NoReturn:
    raise Unreadable(
        "it declares a document type, which no return has and through which a file can "
        "swell without end or fetch other files: nothing of it was read"
    )
