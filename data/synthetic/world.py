"""A whole world, true and as the agencies wrote it down."""

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from data.synthetic.audits import Audits, audits
from data.synthetic.board_record import BoardRecord, board_record
from data.synthetic.chance import chance
from data.synthetic.checklists import checklists
from data.synthetic.dangers import change_of_childrens_risk, exploitation, programmes
from data.synthetic.escalations import escalate, judged
from data.synthetic.families import Homes, families
from data.synthetic.file_checks import file_checks
from data.synthetic.invitations import invite
from data.synthetic.joint_events import EventLog
from data.synthetic.messages import Messages
from data.synthetic.minutes import follow_meetings
from data.synthetic.naming import name_people
from data.synthetic.offender_assessments import offender_assessments
from data.synthetic.offenders import Offenders, offenders
from data.synthetic.opening_checks import OpeningChecks
from data.synthetic.people import child_episodes, nobody, social_care_people
from data.synthetic.places import Region
from data.synthetic.police import PoliceChecks
from data.synthetic.rates import Rates
from data.synthetic.records import Records, Registrar
from data.synthetic.referrals import Referrals
from data.synthetic.social_care import SocialCare, social_care
from data.synthetic.supervision import Supervision, supervision
from data.synthetic.timeline import Timeline
from data.synthetic.workforce import staff_supervisions, workforce
from data.synthetic.youth_justice import YouthJustice, youth_justice


@dataclass(frozen=True)
class World:
    """Everything that happened, and who wrote down what of whom."""

    timeline: Timeline
    region: Region
    homes: Homes
    people: pl.DataFrame
    child_episodes: pl.DataFrame
    social_care: SocialCare
    offenders: Offenders
    supervision: Supervision
    offender_assessment: pl.DataFrame
    checklist: pl.DataFrame
    file_check: pl.DataFrame
    programme: pl.DataFrame
    exploitation: pl.DataFrame
    staff: pl.DataFrame
    staff_supervision: pl.DataFrame
    youth_justice: YouthJustice
    event: pl.DataFrame
    records: Records
    audits: Audits
    board_record: BoardRecord


def make_world(
    boards: int, years: int, seed: int, *, clean: bool, progress: Callable[[str], None]
) -> World:
    """Draw a world; the same arguments always give the same."""
    timeline, region = Timeline.of(years), Region.of(boards)
    rates = Rates(boards, timeline.first, timeline.last, seed)
    progress("Families and children's social care")
    met = families(timeline, region, seed)
    people = nobody()
    met_people = people.add(social_care_people(met, timeline, seed))
    episodes = child_episodes(met, met_people, timeline, seed)
    cared = social_care(episodes, rates, seed)
    progress("Probation and youth justice")
    on_probation = offenders(people, met.homes, episodes, timeline, region, seed)
    supervised = supervision(on_probation, cared.family_plan, timeline, rates, seed)
    youth = youth_justice(
        people, met.homes, episodes, on_probation.named_child, timeline, region, rates, seed
    )
    progress("What the agencies tell each other")
    log = EventLog(chance(seed, "events"))
    order, intervention = on_probation.order, youth.intervention
    invite(log, cared.meeting, order, intervention, region, rates, seed)
    messages = Messages(log, met.homes, rates, seed)
    messages.notify(order, episodes)
    messages.change_risk(order, episodes)
    referrals = Referrals(log, met.homes, rates, seed)
    referrals.refer_families(order, people.person)
    referrals.refer_children(intervention)
    checks = PoliceChecks(log, timeline, seed)
    checks.of_probation(order)
    checks.of_teams(intervention)
    opening = OpeningChecks(log, met.homes, timeline, seed)
    opening.of_probation(order)
    opening.of_teams(intervention)
    opening.after_changes(log.table(), order)
    found_wanting = judged(log.table(), seed)
    escalate(log, found_wanting, seed)
    follow_meetings(log, cared.meeting, seed)
    change_of_childrens_risk(log, youth, seed)
    event = pl.concat([found_wanting, log.table()[found_wanting.height :]])
    progress("Audits of cases")
    audited = audits(order, intervention, cared.plan, event, met.homes, timeline, seed)
    progress("Names, and how they are misspelt")
    named = name_people(people.person, met.homes, clean=clean, seed=seed)
    staff = workforce(region, timeline, seed)
    registrar = Registrar(named, met.homes, timeline, seed, clean=clean)
    return World(
        timeline=timeline,
        region=region,
        homes=met.homes,
        people=named,
        child_episodes=episodes,
        social_care=cared,
        offenders=on_probation,
        supervision=supervised,
        offender_assessment=offender_assessments(
            on_probation, cared.family_plan, met.homes, timeline, rates, seed
        ),
        checklist=checklists(order, seed),
        file_check=file_checks(order, intervention, cared.plan, seed),
        programme=programmes(order, seed),
        exploitation=exploitation(intervention, seed),
        staff=staff,
        staff_supervision=staff_supervisions(staff, timeline, seed),
        youth_justice=youth,
        event=event,
        records=registrar.write_down(episodes, on_probation, youth),
        audits=audited,
        board_record=board_record(region, timeline, seed),
    )
