"""Which files were accepted before, to tell one that is sent twice."""

from collections.abc import Iterable
from datetime import date

from data.declaration import Provenance
from data.receipt import FileReceipt, Refused
from data.submissions import Submission


class Earlier:
    """Files already accepted, or found fit to be in this call, by their SHA-256."""

    def __init__(self, submissions: Iterable[Submission]):
        self._known: dict[tuple[str, str, str], list[tuple[date, date, str]]] = {}
        self._submissions: dict[str, Provenance] = {}
        kept = sorted(submissions, key=lambda submission: submission.received_at)
        for at, submission in enumerate(kept):
            of = Provenance(
                agency=submission.agency,
                place_code=submission.place_code,
                period_start=submission.period_start,
                period_end=submission.period_end,
            )
            self._submissions[submission.submission_id] = of
            for file in submission.files:
                replacing = _replacing(submission, file, kept[at + 1 :])
                where = f"submission {submission.submission_id}"
                self.add(of, file.sha256 or "", where + _and_what_brings_it_back(replacing))

    def add(self, of: Provenance, sha256: str, where: str) -> None:
        """Remember a file that is fit to load."""
        self._known.setdefault((of.agency, of.place_code, sha256), []).append(
            (of.period_start, of.period_end, where)
        )

    def refuse_again(self, of: Provenance, sha256: str, *, may_stand_unchanged: bool) -> None:
        """Look whether the very same file was accepted of the same place.

        Raises:
            Refused: if it was, for the same period; or for another, unless its tables may
                stand unchanged from year to year.
        """
        for start, end, where in self._known.get((of.agency, of.place_code, sha256), []):
            same_period = (start, end) == (of.period_start, of.period_end)
            if same_period or not may_stand_unchanged:
                raise Refused.because(
                    f"send a file once: the same was accepted before, for {start}..{end} in {where}"
                )

    def refuse_mending_another(self, of: Provenance) -> None:
        """Look whether what the file mends was sent by the same agency for the same time.

        Raises:
            Refused: if it was not, or never came, or was withdrawn.
        """
        if of.mends is None:
            return
        if self._submissions.get(of.mends) != of.model_copy(update={"mends": None}):
            raise Refused.because(
                f"mends must name a submission of {of.agency} {of.place_code} for "
                f"{of.period_start}..{of.period_end} that was not withdrawn",
                column="mends",
            )


def _replacing(
    submission: Submission, file: FileReceipt, later: Iterable[Submission]
) -> list[Submission]:
    """The later submissions that hold some table of the file in its place, the latest first."""
    held = {(table, file.format or "") for table in file.tables}
    told_of = (
        *(submission.agency, submission.place_code),
        *(submission.period_start, submission.period_end),
    )
    found = [
        each
        for each in later
        if each.mends is None
        and told_of == (each.agency, each.place_code, each.period_start, each.period_end)
        and held & each.tables
    ]
    return found[::-1]


def _and_what_brings_it_back(replacing: list[Submission]) -> str:
    if not replacing:
        return ""
    ids = [each.submission_id for each in replacing]
    commands = ", then ".join(f"`lscb withdraw {each} --reason TEXT`" for each in ids)
    return f", and replaced by submission {' and '.join(ids)}: to bring it back, {commands}"
