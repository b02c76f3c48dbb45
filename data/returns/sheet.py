"""What a return is made of: sheets of an agency's own records, everything in them text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sheet:
    """One rule's records of one agency and place; `rows` are as long as `columns`."""

    slug: str
    title: str
    message: str
    disagrees: str
    to_mend: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Return:
    """What one agency and place is given. `left_out`: records of people with limited access."""

    agency: str
    place_code: str
    sheets: list[Sheet]
    left_out: int

    @property
    def folder(self) -> str:
        """The name of its folder."""
        return f"{self.agency}_{self.place_code}"

    @property
    def counts(self) -> dict[str, int]:
        """How many rows of each rule."""
        return {sheet.slug: len(sheet.rows) for sheet in self.sheets}
