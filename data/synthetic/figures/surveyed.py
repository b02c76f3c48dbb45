"""Figures of surveys: which question, of whom, each counts."""

from typing import NamedTuple

import polars as pl

from data.synthetic.figures.cases import CASE, count
from data.synthetic.figures.known import Known
from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT
from data.synthetic.places import board_code
from data.synthetic.survey_questions import COMMUNITY, CUSTODY

MET = ("yes", "always", "agree", "strongly agree")
UNSURE = "don't know"


class Figure(NamedTuple):
    """One figure: a question, put to an agency's staff, or else to children (of any setting, of
    either sex, if null).
    """

    slug: str
    question: str
    staff_of: str | None = None
    setting: str | None = None
    sex: str | None = None


FIGURES = (
    Figure(
        "probation_supervision_covers_children",
        "child protection discussed in supervision",
        PROBATION,
    ),
    Figure("probation_supervision_standing_item", "child protection a standing item", PROBATION),
    Figure(
        "probation_staff_trained_in_child_protection",
        "basic child protection training",
        PROBATION,
    ),
    Figure("probation_staff_feel_equipped", "equipped for child protection work", PROBATION),
    Figure("yot_staff_feel_equipped", "equipped for child protection work", YOT),
    Figure("probation_staff_know_procedures", "conversant with procedures", PROBATION),
    Figure("yot_staff_know_procedures", "conversant with procedures", YOT),
    Figure("probation_staff_understand_thresholds", "referral thresholds understood", PROBATION),
    Figure("yot_staff_understand_thresholds", "referral thresholds understood", YOT),
    Figure("yot_staff_find_social_care_helpful", "social care accessible and helpful", YOT),
    Figure(
        "probation_relation_to_social_care_good",
        "relationship with social care good",
        PROBATION,
    ),
    Figure("social_workers_understand_partner_roles", "roles of partners understood", SOCIAL_CARE),
    Figure("yot_staff_training_satisfactory", "training satisfactory", YOT),
    Figure("yot_staff_know_mappa", "MAPPA understood", YOT),
    Figure("children_in_custody_who_are_parents", "is a parent", setting=CUSTODY),
    Figure("children_felt_unsafe_in_community", "felt unsafe", setting=COMMUNITY),
    Figure("children_felt_unsafe_in_custody", "felt unsafe", setting=CUSTODY),
    Figure("children_helped_to_be_safe_in_community", "helped to be safe", setting=COMMUNITY),
    Figure("children_helped_to_be_safe_in_custody", "helped to be safe", setting=CUSTODY),
    Figure("boys_in_custody_ever_looked_after", "ever looked after", setting=CUSTODY, sex="M"),
    Figure("girls_in_custody_ever_looked_after", "ever looked after", setting=CUSTODY, sex="F"),
    Figure("difficulty_in_education_because_of_bullying", "difficulty because of bullying"),
    Figure(
        "boys_in_custody_want_help_to_learn",
        "wants help with basic skills",
        setting=CUSTODY,
        sex="M",
    ),
    Figure(
        "girls_in_custody_want_help_to_learn",
        "wants help with basic skills",
        setting=CUSTODY,
        sex="F",
    ),
)


def counts(known: Known) -> list[pl.DataFrame]:
    """Count every figure of surveys; see `cases.count`."""
    return [count(_cases(known, figure), figure.slug, known.timeline) for figure in FIGURES]


def _cases(known: Known, figure: Figure) -> pl.DataFrame:
    answers = known.board_record.survey.with_columns(
        day=pl.coalesce("day", pl.col("day").max().over("survey"))
    ).filter(
        pl.col("question") == figure.question,
        pl.col("kind") == ("child" if figure.staff_of is None else "staff"),
    )
    for column, value in (
        ("of_agency", figure.staff_of),
        ("setting", figure.setting),
        ("sex", figure.sex),
    ):
        if value is not None:
            answers = answers.filter(pl.col(column) == value)
    is_unsure_child = (pl.col("answer") == UNSURE) & (pl.col("kind") == "child")
    return answers.select(
        case="respondent",
        body=board_code("board"),
        day="day",
        met=pl.when(~is_unsure_child).then(pl.col("answer").is_in(MET)),
    ).cast(CASE)  # pyright: ignore[reportArgumentType]
