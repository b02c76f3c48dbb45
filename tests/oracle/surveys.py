"""Answers to the boards' surveys: one respondent once, by the question that a figure is about."""

from collections.abc import Callable, Iterator
from datetime import date

from .counting import Case
from .region import Region

MET = {"yes", "always", "agree", "strongly agree"}
FIGURES = """
probation_supervision_covers_children | child protection discussed in supervision | \
probation
probation_supervision_standing_item | child protection a standing item | probation
probation_staff_trained_in_child_protection | basic child protection training | probation
probation_staff_feel_equipped | equipped for child protection work | probation
yot_staff_feel_equipped | equipped for child protection work | yot
probation_staff_know_procedures | conversant with procedures | probation
yot_staff_know_procedures | conversant with procedures | yot
probation_staff_understand_thresholds | referral thresholds understood | probation
yot_staff_understand_thresholds | referral thresholds understood | yot
yot_staff_find_social_care_helpful | social care accessible and helpful | yot
probation_relation_to_social_care_good | relationship with social care good | probation
social_workers_understand_partner_roles | roles of partners understood | social_care
yot_staff_training_satisfactory | training satisfactory | yot
yot_staff_know_mappa | MAPPA understood | yot
children_in_custody_who_are_parents | is a parent | children in custody
children_felt_unsafe_in_community | felt unsafe | children in community
children_felt_unsafe_in_custody | felt unsafe | children in custody
children_helped_to_be_safe_in_community | helped to be safe | children in community
children_helped_to_be_safe_in_custody | helped to be safe | children in custody
boys_in_custody_ever_looked_after | ever looked after | boys in custody
girls_in_custody_ever_looked_after | ever looked after | girls in custody
difficulty_in_education_because_of_bullying | difficulty because of bullying | children anywhere
boys_in_custody_want_help_to_learn | wants help with basic skills | boys in custody
girls_in_custody_want_help_to_learn | wants help with basic skills | girls in custody
"""
"""Slug, question, and who is asked: an agency's staff, or children and where they are."""

SEX = {"boys": "M", "girls": "F"}


def is_asked(row: dict, whom: str) -> bool:
    if " in " not in whom and whom != "children anywhere":
        return row["respondent_kind"] == "staff" and row["of_agency"] == whom
    who, where = whom.replace(" anywhere", " in anywhere").split(" in ")
    return (
        row["respondent_kind"] == "child"
        and where in ("anywhere", row["setting"])
        and SEX.get(who) in (None, row["sex"])
    )


def verdict(row: dict) -> bool | None:
    answer = row["answer"]
    if answer is None or (answer == "don't know" and row["respondent_kind"] == "child"):
        return None
    return answer in MET


def answers(region: Region, question: str, whom: str) -> Iterator[Case]:
    last: dict[tuple, date] = {}
    for row in region.rows["survey_answer"]:
        survey = row["place"], row["survey_id"]
        if row["date"] is not None:
            last[survey] = max(last.get(survey, row["date"]), row["date"])
    for row in region.rows["survey_answer"]:
        if row["question"] == question and is_asked(row, whom):
            survey = row["place"], row["survey_id"]
            case = (*survey, row["respondent_ref"])
            yield Case(case, row["place"], row["date"] or last[survey], verdict(row))


def _figure(line: str) -> Callable[[Region], Iterator[Case]]:
    slug, question, whom = (word.strip() for word in line.split("|"))

    def figure(region: Region) -> Iterator[Case]:
        return answers(region, question, whom)

    figure.__name__ = slug
    return figure


SURVEYED = tuple(_figure(line) for line in FIGURES.strip().splitlines())
"""The figures by their names, and their counts."""
