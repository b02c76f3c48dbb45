"""What agencies send of their staff, and of what staff and children answered when asked.

Members of staff and respondents have references that the sender makes up; intake puts
random keys in their place. The columns are of our own making.
"""

import dataframely as dy

from data.contracts.agencies import of_agency
from data.contracts.columns import (
    agency_id,
    code,
    day,
    listed_code,
    local_code,
    own_words,
    yes_or_no,
)
from data.contracts.social_care import SEX

SETTING = {"community": "in the community", "custody": "in custody"}
RESPONDENT = {"staff": "member of staff", "child": "child"}


def _staff() -> dy.String:
    return agency_id(
        "Member of staff, by a reference of the sender's making", of="staff", primary_key=True
    )


class Workforce(dy.Schema):
    """One row per member of staff and post; the reference is unique within the sender."""

    of_agency = of_agency("Agency that the post belongs to")
    role = own_words("Role")
    staff_ref = _staff()
    start_date = day("First day in the post", primary_key=True)
    secondment = yes_or_no("Seconded from another agency")
    vetting_cleared_date = day("Day vetting was cleared")
    child_protection_training_date = day("Day of the latest training in child protection")
    multi_agency_training_date = day("Day of the latest training with other agencies")


class Supervision(dy.Schema):
    """One row per supervision of a member of staff."""

    of_agency = of_agency("Agency that the member of staff works for")
    staff_ref = _staff()
    date = day("Day of the supervision", primary_key=True)
    child_protection_discussed = yes_or_no("Child protection was discussed")
    standing_item = yes_or_no("Child protection is a standing item")


class SurveyAnswer(dy.Schema):
    """One row per respondent and question of a survey."""

    survey_id = local_code("Survey", primary_key=True)
    of_agency = of_agency("Agency that the survey is about")
    setting = code("Where the respondent was", SETTING)
    respondent_kind = code("Who answered", RESPONDENT, nullable=False)
    respondent_ref = agency_id(
        "Respondent, by a reference of the sender's making", of="respondent", primary_key=True
    )
    sex = code("Sex", SEX)
    date = day("Day of the answer")
    question = local_code("Question, by its code", primary_key=True)
    answer = listed_code("Answer", "answer")


TABLES: dict[str, type[dy.Schema]] = {
    "workforce": Workforce,
    "supervision": Supervision,
    "survey_answer": SurveyAnswer,
}
