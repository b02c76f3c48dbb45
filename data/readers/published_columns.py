"""What stands in which column of a publisher's table of figures, whatever the release.

Column names are in small letters. Where releases differ, each name is listed.
"""

from dataclasses import dataclass

from data.contracts.published import NUMBER, PER_10000_CHILDREN, PER_CENT

RENAMED = {
    "referral_count": "referrals",
    "rereferral_count": "re_referrals",
    "rereferral_percent": "re_referrals_percent",
}
"""Later names of a column -> the one that is used here."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure and the columns that it is read from.

    The value is the column `value`; without one it is the share of the sums of `of_which`
    in `of`, for the publisher gives the counts alone.
    """

    measure: str
    unit: str = PER_CENT
    value: str | None = None
    of_which: tuple[str, ...] = ()
    of: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that it takes."""
        return (*((self.value,) if self.value else ()), *self.of_which, *self.of)


@dataclass(frozen=True, slots=True)
class Kind:
    """A publisher's table: the columns that tell it from the others, and its figures."""

    source: str
    told_by: tuple[str, ...]
    figures: tuple[Figure, ...]


IN_TIME = ("duration_0-10_days", "duration_11-15_days")
LATE = ("duration_16-20_days", "duration_21+_days")

KINDS = (
    Kind(
        "DfE c1",
        ("referrals", "re_referrals"),
        (
            Figure("referrals", NUMBER, value="referrals"),
            Figure(
                "re_referrals",
                value="re_referrals_percent",
                of_which=("re_referrals",),
                of=("referrals",),
            ),
        ),
    ),
    Kind(
        "DfE c4",
        ("icpc", *IN_TIME, *LATE),
        (
            Figure("section_47_enquiries", NUMBER, value="section47"),
            Figure("section_47_enquiry_rate", PER_10000_CHILDREN, value="section47_rate"),
            Figure("initial_conferences", NUMBER, value="icpc"),
            Figure("initial_conference_rate", PER_10000_CHILDREN, value="icpc_rate"),
            Figure("initial_conferences_in_time", of_which=IN_TIME, of=(*IN_TIME, *LATE)),
        ),
    ),
    Kind(
        "DfE c5",
        ("referrals", "police", "other_legal_agency"),
        (
            Figure("referrals", NUMBER, value="referrals"),
            Figure("referrals_from_police", of_which=("police",), of=("referrals",)),
            Figure("referrals_from_council_services", of_which=("la_services",), of=("referrals",)),
            Figure(
                "referrals_from_other_legal_agencies",
                of_which=("other_legal_agency",),
                of=("referrals",),
            ),
        ),
    ),
    Kind(
        "DfE d1",
        ("cpp_start", "cpp_at31"),
        (
            Figure("plans_started", NUMBER, value="cpp_start"),
            Figure("plan_start_rate", PER_10000_CHILDREN, value="cpp_start_rate"),
            Figure("plans_at_year_end", NUMBER, value="cpp_at31"),
            Figure("plan_rate_at_year_end", PER_10000_CHILDREN, value="cpp_at31_rate"),
        ),
    ),
    Kind(
        "DfE d3",
        ("cpp_start", "cpp_subsequent"),
        (
            Figure(
                "repeat_plans",
                value="cpp_subsequent_percent",
                of_which=("cpp_subsequent",),
                of=("cpp_start",),
            ),
        ),
    ),
    Kind(
        "DfE d6",
        ("cpp_at31_3months", "reviewed_within_timescales"),
        (
            Figure(
                "plans_reviewed_in_time",
                value="reviewed_within_timescales_percent",
                of_which=("reviewed_within_timescales",),
                of=("cpp_at31_3months",),
            ),
        ),
    ),
)


def kind_with(columns: set[str]) -> Kind | None:
    """The table that has these columns; null if none of them does."""
    return next((kind for kind in KINDS if columns.issuperset(kind.told_by)), None)
