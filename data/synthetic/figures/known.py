"""What the extracts let anyone know of a world: who is tied to whom, what was sent."""

from dataclasses import dataclass

import polars as pl

from data.contracts import TABLES
from data.contracts.joint_working import EVENT_KIND
from data.synthetic.audits import Audits
from data.synthetic.board_record import BoardRecord
from data.synthetic.extracts.joint_working import logged_by
from data.synthetic.extracts.probation import offender_years
from data.synthetic.joint_events import SOCIAL_CARE, YOT
from data.synthetic.places import council_code, team_code
from data.synthetic.returns import Returns
from data.synthetic.timeline import Timeline
from data.synthetic.world import World
from data.synthetic.youth_records import YouthRecords

CHILD_REGISTERS = ("RCPR", "RCCO", "RCHD")
NO_DAY = -1
"""A day long before any year reported, for what is undated."""


class Coverage:
    """Which kinds of record each place sent, or logged, completely, by year."""

    def __init__(self, returns: Returns, timeline: Timeline):
        self._timeline = timeline
        rows = []
        for agency, place in returns.places():
            for year in range(len(timeline.years)):
                if not returns.is_sent(place, year):
                    continue
                # One kind is the name of a table of boards and of a log of social care's.
                tables = dict.fromkeys(TABLES.keys() - EVENT_KIND, "complete")
                kinds = tables | returns.covers(agency, place, year)
                complete = [kind for kind, how_far in kinds.items() if how_far == "complete"]
                rows += [(agency, place, kind, year) for kind in complete]
        columns = {"agency": pl.String, "place": pl.String, "kind": pl.String, "year": pl.Int32}
        self._complete = pl.DataFrame(rows, schema=columns, orient="row")

    def holds(
        self, rows: pl.DataFrame, agency: str, kind: str, place: pl.Expr, day: pl.Expr
    ) -> pl.Series:
        """Say for each row whether its place covered the kind completely on its day."""
        asked = rows.select(day=day.cast(pl.Int32).fill_null(NO_DAY), place=place)
        years = self._timeline.year_of(asked["day"].to_numpy())
        asked = asked.with_columns(
            agency=pl.lit(agency), kind=pl.lit(kind), year=pl.Series(years, dtype=pl.Int32)
        )
        keys = ["agency", "place", "kind", "year"]
        found = asked.join(
            self._complete.with_columns(holds=pl.lit(value=True)),
            on=keys,
            how="left",
            maintain_order="left",
        )
        return found["holds"].fill_null(value=False)

    def since(
        self, rows: pl.DataFrame, agency: str, kind: str, place: pl.Expr, day: pl.Expr
    ) -> pl.Series:
        """Give the first day of the unbroken years covered up to each row's day; null if none."""
        years = self._timeline.years
        sent = self._complete.filter(pl.col("agency") == agency, pl.col("kind") == kind)
        covered = set(sent.select("place", "year").iter_rows())
        asked = rows.select(place=place, day=day.cast(pl.Int32))
        in_year = self._timeline.year_of(asked["day"].to_numpy())
        first = []
        for where, year in zip(asked["place"], in_year.tolist(), strict=True):
            before = year
            while (where, before) in covered:
                before -= 1
            first.append(years[before + 1].first if before < year else None)
        return pl.Series(first, dtype=pl.Int32)


@dataclass(frozen=True)
class Known:
    """A world as far as it was sent; spells keep their true ends.

    A true end is as good as the end that an extract gave: the two differ only after the
    last day on which the extract holds.

    connection: child, adult. plan, episode (no further action left out), looked_after:
    person, board, start, end. order: order, person, start, end, unpaid_work_only,
    domestic_abuse, board, unit (of the person, as last sent). flag: person, start, end. visit:
    person, day. intervention: client, person, team, board, start, end. event, meeting,
    assessment, youth: as sent, with their days null if undated.
    plan_start: person, board, day, previous; each is the day of a conference too. enquiry:
    person, board, start, is_not_required. review: person, board, day. offender_assessment:
    assessment, person, kind, day (null if undated), says_at_risk, uses_information, shared.
    front_door: every referral: person, board, start, end, is_nfa.
    file_check: as sent. checklist: person, day, stage, q1 to q6.
    household_conviction: client, since, is_convicted. programme, exploitation: as sent. birth: of
    each client, as written down. staff,
    staff_supervision: all, sent or not.
    register: person, start, end of every flag about a child. audits, board_record: all is sent.
    """

    timeline: Timeline
    coverage: Coverage
    connection: pl.DataFrame
    plan: pl.DataFrame
    episode: pl.DataFrame
    front_door: pl.DataFrame
    looked_after: pl.DataFrame
    order: pl.DataFrame
    flag: pl.DataFrame
    visit: pl.DataFrame
    intervention: pl.DataFrame
    event: pl.DataFrame
    meeting: pl.DataFrame
    assessment: pl.DataFrame
    youth: YouthRecords
    plan_start: pl.DataFrame
    enquiry: pl.DataFrame
    review: pl.DataFrame
    offender_assessment: pl.DataFrame
    checklist: pl.DataFrame
    file_check: pl.DataFrame
    household_conviction: pl.DataFrame
    birth: pl.DataFrame
    programme: pl.DataFrame
    exploitation: pl.DataFrame
    staff: pl.DataFrame
    staff_supervision: pl.DataFrame
    register: pl.DataFrame
    audits: Audits
    board_record: BoardRecord

    def covered(
        self, rows: pl.DataFrame, agency: str, kind: str, place: pl.Expr, day: pl.Expr
    ) -> pl.Series:
        """Say for each row whether its place covered the kind completely on its day."""
        return self.coverage.holds(rows, agency, kind, place, day)


def known(world: World) -> Known:
    """Leave out of a world what nobody sent."""
    timeline, care, youth = world.timeline, world.social_care, world.youth_justice
    coverage = Coverage(Returns(timeline, world.region), timeline)
    where = offender_years(world.offenders, world.homes, world.region, timeline)
    last = where.unique("person", keep="last", maintain_order=True)
    supervision = world.supervision
    spell = ["person", "board", "start", "end"]
    day = pl.when(~pl.col("is_undated")).then("day").alias("day")
    assessed = _sent(coverage, youth.assessment, YOT, team_code("team"), pl.col("completed"))
    logged = [
        _sent(coverage, events, agency, pl.col("place"), pl.col("day"))
        for (agency,), events in logged_by(world.event)
        .partition_by("logged_by", as_dict=True, maintain_order=True)
        .items()
    ]
    return Known(
        timeline=timeline,
        coverage=coverage,
        connection=_connections(world, coverage),
        plan=care.plan.select(spell),
        episode=care.referral.filter(~pl.col("is_nfa")).select(
            "person", "board", start="referral", end="closure"
        ),
        front_door=care.referral.select(
            "person", "board", "is_nfa", start="referral", end="closure"
        ),
        looked_after=care.looked_after.select(spell),
        order=world.offenders.order.select(
            *("order", "person", "start", "end", "unpaid_work_only", "domestic_abuse")
        ).join(last.select("person", "board", "unit"), on="person", maintain_order="left"),
        flag=supervision.registration.filter(pl.col("type") == "RCPR"),
        visit=supervision.contact.filter(
            (pl.col("type") == "CHVS") & pl.col("complied") & pl.col("is_for_protection")
        ).select("person", "day"),
        intervention=youth.intervention.select("client", "person", "team", "board", "start", "end"),
        event=pl.concat(logged).with_columns(day),
        meeting=_sent(
            coverage, care.meeting, SOCIAL_CARE, council_code("board"), pl.col("day")
        ).with_columns(day),
        assessment=assessed.with_columns(day=pl.when(~pl.col("is_undated")).then("completed")),
        youth=_youth_records(coverage, youth.records),
        plan_start=_within(timeline, care.plan.with_columns(day="start")).select(
            "person", "board", "day", "previous"
        ),
        enquiry=care.enquiry.filter(
            (pl.col("start") <= timeline.last)
            & (pl.coalesce("conference", "start") >= timeline.first)
        ).select("person", "board", "start", "is_not_required"),
        review=_within(timeline, care.review).select("person", "board", "day"),
        offender_assessment=_assessments(world),
        checklist=_within(timeline, world.checklist),
        file_check=_looks(coverage, timeline, world.file_check),
        birth=world.records.client.select("client", "birth"),
        programme=_within(timeline, world.programme),
        exploitation=_sent(coverage, world.exploitation, YOT, team_code("team"), pl.col("day")),
        staff=world.staff,
        staff_supervision=world.staff_supervision,
        household_conviction=youth.household_adult.select("client", "since", "is_convicted"),
        register=supervision.registration.filter(pl.col("type").is_in(CHILD_REGISTERS)),
        audits=world.audits,
        board_record=world.board_record,
    )


def _youth_records(coverage: Coverage, records: YouthRecords) -> YouthRecords:
    def sent(rows: pl.DataFrame) -> pl.DataFrame:
        return _sent(coverage, rows, YOT, team_code("team"), pl.col("day"))

    day = pl.when(~pl.col("is_undated")).then("day").alias("day")
    return YouthRecords(
        contact=sent(records.contact),
        plan=sent(records.plan).with_columns(day),
        custody=records.custody,
        circumstance=sent(records.circumstance),
        need=sent(records.need),
    )


def _looks(coverage: Coverage, timeline: Timeline, looks: pl.DataFrame) -> pl.DataFrame:
    is_team = pl.col("of_agency") == YOT
    of_teams = looks.filter(is_team)
    sent = _sent(coverage, of_teams, YOT, team_code("team"), pl.col("day"))
    return pl.concat([_within(timeline, looks.filter(~is_team)), sent])


def _within(timeline: Timeline, rows: pl.DataFrame) -> pl.DataFrame:
    """Rows of the years reported; every council and the probation region sends them all."""
    return rows.filter(pl.col("day").is_between(timeline.first, timeline.last))


def _sent(
    coverage: Coverage, rows: pl.DataFrame, agency: str, place: pl.Expr, day: pl.Expr
) -> pl.DataFrame:
    """Rows of the years that their place sent; a place that sends a year sends all tables."""
    return rows.filter(coverage.holds(rows, agency, "joint_event", place, day))


def _assessments(world: World) -> pl.DataFrame:
    """Probation's assessments, with their sharing as far as the last extract knew of it."""
    return world.offender_assessment.select(
        *("assessment", "person", "kind", "uses_information"),
        day=pl.when(~pl.col("is_undated")).then("completed"),
        says_at_risk=pl.col("could_harm") | pl.col("are_at_risk"),
        shared=pl.when(pl.col("shared") <= world.timeline.last).then("shared"),
    )


def _connections(world: World, coverage: Coverage) -> pl.DataFrame:
    """Children and adults tied by any extract of any year: named, of one family, at home."""
    named = world.offenders.named_child.select(child="person", adult="offender")
    members = world.records.social_care.select("person", "family", "board", "role")
    is_child = pl.col("role") == "child"
    family = (
        members.filter(is_child)
        .select("family", "board", child="person")
        .join(members.filter(~is_child), on=["family", "board"])
        .select("child", adult="person")
    )
    sent_years = [
        world.youth_justice.intervention.filter(
            (pl.col("start") <= year.last) & (pl.col("end") >= year.first)
        ).with_columns(on=pl.lit(year.last))
        for year in world.timeline.years
    ]
    intervention = pl.concat(sent_years)
    sent = _sent(coverage, intervention, YOT, team_code("team"), pl.col("on"))
    household = world.records.household_adult.join(sent, on="client", how="semi")
    household = household.select("child", adult="person")
    return pl.concat([named, family, household]).unique(maintain_order=True)
