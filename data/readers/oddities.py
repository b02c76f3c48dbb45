"""Collect what is odd in a file but costs no record, each kind told once with its lines."""

LINES_TOLD = 3
"""Lines named for each kind of oddity; a council's system makes the same one thousands of times."""


class Oddities:
    """Kinds of oddity in the order in which they were first met."""

    def __init__(self) -> None:
        self._lines: dict[str, list[int]] = {}
        self._times: dict[str, int] = {}

    def add(self, what: str, line: int) -> None:
        """Note an oddity; `what` must hold no value from the file, which may identify."""
        self._times[what] = self._times.get(what, 0) + 1
        lines = self._lines.setdefault(what, [])
        if len(lines) < LINES_TOLD:
            lines.append(line)

    def notes(self) -> list[str]:
        """Return one sentence a kind, with the first few lines on which it stands."""
        return [f"{what} ({self._where(what)})" for what in self._lines]

    def _where(self, what: str) -> str:
        lines, more = self._lines[what], self._times[what] - len(self._lines[what])
        told = ", ".join(str(line) for line in lines)
        rest = f" and {more} more" if more else ""
        return f"line{'s' if len(lines) > 1 else ''} {told}{rest}"
