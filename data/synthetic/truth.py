"""What must come out of a world: who is who, and the counts of every figure.

Computed from the world itself, never from its files. Financial quarters and years. A day's
working-day number is how many working days (Monday to Friday, no bank holiday of England
and Wales) there were up to it and on it; "in N working days" compares these numbers.

Connected are a child and an adult of whom any extract of any year says so: the adult's
assessment by probation names the child; both are in one family of social care's; the adult
lives with the child by the youth offending team's records. Spells are open from their first
to their last day; an episode only if it led to further action. A spell counts on a day only
if its table was sent for that day; where the other side's was not, the case is not recorded.
An answer that was logged without its date (a response, follow-up, notification or telling)
is not known to be in time nor to be missing: without another in time, it is not recorded.

1 child_on_plan_known_to_probation: each child with a plan of a council open in a quarter, on
  the last such day; met if a connected adult has an order open then.
2 yot_child_known_to_social_care: each child with an intervention open in a quarter, on the
  last such day; met if a plan, an episode or an episode of care is open then anywhere.
3 child_on_plan_is_flagged: at a quarter's end each person under an order with a connected
  child on a plan; met if a child protection flag (RCPR) is active.
4 flag_has_plan: at a quarter's end each person under an order with that flag; met if a
  connected child is on a plan.
5 probation_invited_in_time, 6 yot_invited_in_time: each dated conference or core group about
  a child of whom a connected adult is under an order, or who has an intervention open, on the
  day; met if the earliest dated invitation of that agency was sent 5 working days before or
  earlier; not recorded if invitations are undated, or none is logged by a council that does
  not log them.
7 social_care_notified_of_probation: each order that begins while an episode of a connected
  child is open; met if probation told social care of the person in 0 to 5 working days; not
  recorded if none is logged and the log is not complete on the day and 14 days on.
8 probation_referral_answered_in_time, 9 yot_referral_answered_in_time: each dated referral;
  met if the earliest dated answer came in 3 working days; not recorded if there is none and
  the council's log of answers is not complete 14 days on.
10 probation_late_answer_followed_up, 11 yot_late_answer_followed_up: the referrals of 8 and 9
  not met; met if the sender asked again or escalated within 5 working days of the third
  working day; not recorded if not and its log of follow-ups is not complete 28 days on.
12 home_visits_made: each order open on a quarter's first and last day, with a connected child
  on a plan on the last; met if a home visit for child protection took place in the quarter.
13 risk_change_shared: each dated change of risk that probation saw while an episode of a
  connected child is open; met if told to social care in 2 working days; not recorded if not
  and the log is not complete 14 days on.
14 yot_review_is_genuine: each dated review; met if its text, dates and spaces aside, is that
  of no earlier dated assessment of the child; not recorded without a text or an earlier one.

Of the teams' own records. A child is known to social care while a plan, an episode or an episode
of care is open anywhere; a day of sharing that the same year's extract does not tell was not in
time if that year goes on long enough and has such a day of that team, else it is not recorded.

30 yot_child_on_plan: as 2; met if a plan is open then.
31 looked_after_child_in_custody: each child on remand or under sentence in custody in a quarter,
  on the last such day; met if an episode of care is open then.
32 yot_assessment_shared, 33 yot_assessment_uses_social_care_information: each dated assessment of
  a child known to social care then; met if shared with social care in 5 working days (14 days);
  if it uses social care's information.
34 home_visit_during_assessment: each first assessment; met if the team visited the home in the 20
  working days before its completion and not before its first day; not recorded if it did not
  and contacts are not sent whole for the first and the last day.
35 yot_home_visits_made: each child with one intervention open on a quarter's first and last day;
  met if the team visited the home in the quarter; not recorded if contacts are not sent whole.
36 parents_involved_in_plan, 37 plan_shared_with_parents: each dated plan; met if the parents were
  involved; if it was shared with them in 10 working days (21 days).
38 vulnerability_plan_in_place: each dated first assessment or review of high or very high concern
  for the child's safety; met if a plan for it is dated from its first day (else its last) to 10
  working days after its last; not recorded if not and there is an undated one, or plans are not
  sent 21 days on.
39 police_cell_overnight: each time in a police cell; met if overnight.
40 accommodation_suitable: each intervention that ends; met if the accommodation out of custody was
  suitable when last written down between its first and last day.
The following need no log. "In N months" is up to the same day of the month N months later, or
the last of that month where there is no such day.

15 initial_conference_in_time: each child's initial conference, which is the day on which the
  plan begins; met if 15 working days or fewer after the child's latest enquiry in that council
  since the conference before, leaving out those that need none; not recorded without one.
16 plan_reviewed_in_time: each plan open on a quarter's last day that began 3 months before or
  earlier; met if the first review after its start, and each one after a review, was held, or is
  still to come, in 3 and 6 months; of a plan that began before the years reported, 6 months run
  from their first day, and before they are over it is not recorded.
17 repeat_plan: each plan that began; met if its number of earlier plans is above nought or an
  extract holds an earlier plan of the child; not recorded if neither and there is no number.
18 risk_assessed_where_child_on_plan: at a quarter's end each person under an order for 28 days
  or more with a connected child on a plan; met if a risk of harm assessment was completed in the
  12 months up to that day; not recorded if none was and the extracts do not reach back so far.
19 child_risk_answer_agrees: each dated risk of harm assessment of a person with a connected
  child on a plan on the day; met if R2.3 or R2.4.1 is yes, not met if both are no.
20 risk_assessment_shared: the assessments of 19; met if shared in 5 working days; not recorded
  if not shared and the extracts end before the fourteenth day after.
21 assessment_uses_social_care_information: each dated assessment of needs of a person with a
  connected child on a plan on the day; met by its answer, not recorded without one.
22 unpaid_work_only_with_child_on_plan: at a quarter's end each order of unpaid work alone that
  began 28 days before or earlier, of a person with a connected child on a plan or a flag about a
  child (RCPR, RCCO, RCHD); met if a risk of harm assessment was completed since its start; not
  recorded if none was and the extracts do not reach back so far.
41 and on, `figures/audited.py`: each case that a board's auditors judged by a criterion that
  applied, on the last day of the judgements that hold, else the day on which it was drawn; met as
  they agreed, or as all of them judged blind; not recorded if they differ or the file does not
  tell; where a figure is of several agencies, met if all of them met it, not if one did not.

Of what the boards keep, in the years for which they send it:
survey figures, `figures/surveyed.py`: each respondent who was asked the question, on the day of the
  answer, else the last of the survey; met if it says yes or always, or agrees; not recorded if
  blank, or if a child does not know.
standards, `figures/owed_to_boards.py`: at each quarter's end each reply that an agency owes its
  board; met as the newest of the year up to then says; no case where it does not apply; not
  recorded without.
seats: at each quarter's end each seat that an agency should have; met if it is there (itself); not
  recorded if the group has no seat at all. Attendance: each seat held at a meeting; met if taken.
challenges and recommendations: each on the day on which an answer was due, else when raised; met if
  answered (done) by then; not recorded without such a day, or without an outcome in time.
incidents: each 120 days after; met if discussed by then (and told in 1 working day); not recorded
  if its day is unknown; of restraint injuries each on its own day; met if told in 1 working day.
  Audits: each audit and agency; met if one of its auditors judged a case.
services: each as judged last in a period; met if sufficient or better.

Of the teams' records of needs and of how children live. In custody is a child on remand or under
sentence, judged on the last such day of a quarter; in the community one with an intervention, on
the last such day unless held on it.

50 alcohol_need and what `figures/youth_needs.py` lists beside: met if the need, as last assessed by
  then (or at any time), was medium or more (of exploitation, low or more); not recorded if no level
  was written down.
51 school_excluded: each child in the community; met if excluded when it was last written down.
52 sexually_harmful_behaviour_assessed_fully: each such need found; met as it says.
53 sexually_harmful_behaviour_treated, 54 substance_misuse_help_taken_up: each such need (alcohol or
  drugs) found; met if treated in 90 days, if the child came in 20; not recorded if neither and the
  year's extract ends before so many days.

Of new cases: orders and interventions that began. A check counts from 28 days before the first day
and in 10 working days after it, a notification to social care from the first day in 5; not recorded
if none is in time and one is undated, or the log is not complete from then to 28 (14) days after.

60 what `figures/openings.py` lists: met if the message was sent.
61 six_questions_asked: each order; met if a checklist from 28 days before to 28 after has all six
  answers and, if any such checklist has a yes, social care was checked with as in 60; not met
  without, where checklists are sent for these days, else not recorded.
62 checked_after_risk_change: each dated change of risk that probation saw in a person connected
  with a child; met if social care was checked with from that day in 10 working days; not recorded
  if not and the log is not complete 28 days on.
63 social_care_check_answered, police_intelligence_shared_with_yot: each dated check; met if a dated
  reply came in 10 working days; not recorded if not and the log is not complete 28 days on.
64 check_reply_has_full_details: each dated check of social care with a reply; met if some reply had
  full details; not recorded if none says.
65 domestic_abuse_in_new_cases: each order; met as it says.

Of dated referrals to social care by probation or a team.

70 probation_referral_timely, yot_referral_timely: met if made in one working day of the concern;
  not recorded without its day.
71 ..._referral_by_agreed_way: met by form or portal; yot_referral_recorded_in_full: met if concern,
  way, details and expectation are told; not recorded if not and the log is not complete.
72 probation_referral_drives_follow_up: met if told in full and in time as in 8, else as in 10;
  not met if not told in full.
73 referral_found_on_both_records: met if the council asked recorded a referral of a connected child
  in 14 days or had an episode open; not recorded if not and it did not send its referrals 14
  days on.
74 ..._poor_answer_escalated: each with an unsatisfactory answer, of probation's also those without
  any where the log is complete 14 days on; met if the first dated escalation came in 10 working
  days; not recorded if not and one is undated, or the log is not complete 28 days on.
75 yot_escalation_effective: each escalated, on the day of the first; met if answered from then on
  in 5 working days; not recorded if not and one is undated, or the log is not complete 14 days on.

76 custody_information_sent: each time on remand or under sentence that began; met if the team's
  information was sent on the first day or the next; not recorded if no such day is told and the
  year ends within 14 days, or the team tells of none in that year.
77 strip_search_risk_assessed: those of 76 with a strip search; met as it says.
78 child_on_plan_in_custody: as 31; met if a plan is open then.
Of the meetings of 5 and 6, with each agency of which a case is told there:

81 protection_plan_names_role_for_probation: of conferences; met if the plan names probation.
82 ..._attends_child_protection_meetings: met if it came; not recorded if it did not and the council
  keeps no list on the day. absent_officer_told_of_decisions: of those not met; as 84.
83 yot_involved_in_decisions: of conferences; met if the team came, or sent a report; not recorded
  if neither and one of them is not logged on the day.
84 minutes_sent_promptly: met if minutes were sent to the agency in 20 working days; not recorded if
  not and some are undated, or the log is not complete 42 days on. minutes_state_yot_actions: of
  those sent; met if they say what is expected.
85 ..._agreed_actions_done: each dated action; met if done by the day on which it was
  due; not recorded without a due day, or if not and one is undated, or the log is not
  complete 28 days on.

86 staff: in date, at each quarter's end each post that its agency still tells of; met if the
  training that it told of last was in 1096 days; not recorded if later or not told. Cleared: each
  post that began; met if cleared by then. Supervision: each; met as it says.
87 exploited_child_has_joint_response: each risk identified; met if responded in 20 working days;
  not recorded if not in its year's extract and that ends in 42 days.
88 domestic_abuse_programme_in_time: each required; met if delivered in 28 (SARA) or 182 days; not
  recorded if not in its year's extract and that ends in 210 days.
89 yot_risk_change_reviewed, ..._shared: each dated change of risk that a team saw; met if the child
  was reviewed from that day in 5 working days, another agency told in 2; not recorded if not and
  one is undated, or assessments (the log) are not complete 14 days on.

90 health_plan_in_custody: those of 76; met if a health plan was written down of the child there
  in 28 days; not recorded if nothing was, or the team tells of none in that year.
  accommodation_suitable_on_release: those that end; met if suitable as first written on release
  in 28 days; not recorded if nothing was.
91 move_to_adult_services_planned: each need of mental health of medium or more found in the 183
  days before the first of the month of the child's 18th birthday; met if the move was written
  down from 183 days before to 91 after; not recorded as in 90.
92 child_who_offends_off_plan: each intervention that began while the child was on a plan; met if on
  none 182 days later; not recorded if the home council's plans were not sent for that day.

80 what `figures/file_checks.py` lists: each look for a document on a file; met if it is there, or
  there and taken into account; not recorded as it says.

23 domestic_abuse_history: at a quarter's end each person under an order with a connected child;
  met if an order open then says so; not recorded if none says whether or not.
"""

from pathlib import Path

import polars as pl

from data.synthetic.figures import audited, boards, recorded, surveyed
from data.synthetic.figures.assessments import (
    assessment_uses_social_care_information,
    child_risk_answer_agrees,
    domestic_abuse_history,
    risk_assessed_where_child_on_plan,
    risk_assessment_shared,
    unpaid_work_only_with_child_on_plan,
)
from data.synthetic.figures.cases import count
from data.synthetic.figures.known import Known, known
from data.synthetic.figures.messages import (
    probation_invited_in_time,
    risk_change_shared,
    social_care_notified_of_probation,
    yot_invited_in_time,
)
from data.synthetic.figures.plans import (
    initial_conference_in_time,
    plan_reviewed_in_time,
    repeat_plan,
)
from data.synthetic.figures.referrals import (
    probation_late_answer_followed_up,
    probation_referral_answered_in_time,
    yot_late_answer_followed_up,
    yot_referral_answered_in_time,
)
from data.synthetic.figures.spells import (
    child_on_plan_is_flagged,
    child_on_plan_known_to_probation,
    flag_has_plan,
    home_visits_made,
    yot_child_known_to_social_care,
    yot_review_is_genuine,
)
from data.synthetic.figures.youth import (
    accommodation_suitable,
    looked_after_child_in_custody,
    police_cell_overnight,
    yot_child_on_plan,
    yot_home_visits_made,
)
from data.synthetic.figures.youth_assessments import (
    home_visit_during_assessment,
    parents_involved_in_plan,
    plan_shared_with_parents,
    vulnerability_plan_in_place,
    yot_assessment_shared,
    yot_assessment_uses_social_care_information,
)
from data.synthetic.rates import KNOWN_CHANGE
from data.synthetic.who_is_who import who_is_who
from data.synthetic.world import World

FIGURES = (
    child_on_plan_known_to_probation,
    yot_child_known_to_social_care,
    child_on_plan_is_flagged,
    flag_has_plan,
    probation_invited_in_time,
    yot_invited_in_time,
    social_care_notified_of_probation,
    probation_referral_answered_in_time,
    yot_referral_answered_in_time,
    probation_late_answer_followed_up,
    yot_late_answer_followed_up,
    home_visits_made,
    risk_change_shared,
    yot_review_is_genuine,
    yot_child_on_plan,
    looked_after_child_in_custody,
    yot_assessment_shared,
    yot_assessment_uses_social_care_information,
    home_visit_during_assessment,
    yot_home_visits_made,
    parents_involved_in_plan,
    plan_shared_with_parents,
    vulnerability_plan_in_place,
    police_cell_overnight,
    accommodation_suitable,
    initial_conference_in_time,
    plan_reviewed_in_time,
    repeat_plan,
    risk_assessed_where_child_on_plan,
    child_risk_answer_agrees,
    risk_assessment_shared,
    assessment_uses_social_care_information,
    unpaid_work_only_with_child_on_plan,
    domestic_abuse_history,
)
"""Each is named as its figure's slug."""

NOT_AN_EXTRACT = ".not-an-extract"


def write_truth(world: World, spoilt: pl.DataFrame, folder: Path) -> None:
    """Write people.csv, counts.csv, known_change.csv and the spoilt rows as dirt.csv."""
    folder.mkdir()
    (folder / NOT_AN_EXTRACT).write_text("Who is who, and what must come out: for tests only.\n")
    who_is_who(world).write_csv(folder / "people.csv")
    counts(known(world)).write_csv(folder / "counts.csv")
    _known_change(world).write_csv(folder / "known_change.csv")
    spoilt.write_csv(folder / "dirt.csv")


def counts(of_world: Known) -> pl.DataFrame:
    """Count every figure by body, quarter and year; see `cases.count`."""
    counted = [count(figure(of_world), figure.__name__, of_world.timeline) for figure in FIGURES]
    judged = audited.judged_cases(of_world)
    counted += [
        count(audited.audited(judged, each), each.slug, of_world.timeline)
        for each in audited.FIGURES
    ]
    counted += surveyed.counts(of_world) + boards.counts(of_world)
    counted += [
        count(cases, slug, of_world.timeline) for slug, cases in recorded.cases(of_world).items()
    ]
    return pl.concat(counted).sort("slug", "body_code", "period_start", "period_end")


def _known_change(world: World) -> pl.DataFrame:
    change = KNOWN_CHANGE
    boards = [board for board in change.boards if board < world.region.boards]
    return pl.DataFrame(
        [
            (change.slug, f"L{board + 1:02}", change.starts_on, change.before, change.after)
            for board in boards
        ],
        schema=["slug", "body_code", "starts_on", "rate_before", "rate_after"],
        orient="row",
    ).with_columns(reason=pl.lit(change.reason))
