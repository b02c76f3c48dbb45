"""The figures that need no log, over a few people, with counts that can be checked by eye.

Jo Ash (1, c1) is on a plan from 1 May to 15 August 2025 and again from 1 December; another
child (2, c2) from 30 September. Jo's father (7) is X1, Jo's mother (9) is X9.
"""

import pytest

from . import recount
from .small_world import write_world
from .test_by_hand import QUARTERS
from .test_by_hand import TABLES as PLACES_AND_PEOPLE

TABLES = {
    "board": PLACES_AND_PEOPLE["board"],
    "social_care": {
        "ssd_family": "fami_family_id|fami_person_id\nf1|c1\nf1|m9",
        "ssd_cp_plans": (
            "cppl_person_id|cppl_cp_plan_start_date|cppl_cp_plan_end_date\n"
            "c1|2025-05-01|2025-08-15\n"
            "c1|2025-12-01|\n"
            "c2|2025-09-30|"
        ),
        # Easter and the two days beside it: 8 April to 1 May are 15 working days.
        "ssd_s47_enquiry": (
            "s47e_person_id|s47e_s47_start_date\nc1|2025-03-03\nc1|2025-04-08\nc2|2025-09-08"
        ),
        "ssd_initial_cp_conference": (
            "icpc_person_id|icpc_icpc_date\nc1|2025-05-01\nc1|2025-12-01\nc2|2025-09-30"
        ),
        "ssd_cp_reviews": (
            "cppr_person_id|cppr_cp_review_date\nc1|2026-02-27\nc2|2025-12-31\nc2|2026-03-30"
        ),
    },
    "probation": {
        "probation_person": "crn|pdu_code|la_code\nX1|D01|001\nX9|D01|001",
        "probation_order": (
            "crn|order_id|start_date|end_date|unpaid_work_only|domestic_abuse_history\n"
            "X1|o0|2025-01-01|2025-07-05|false|false\n"
            "X1|o1|2025-04-14|2026-12-31|true|true\n"
            "X9|o9|2024-01-01|2025-07-10|true|"
        ),
        "probation_registration": (
            "crn|type_code|start_date|end_date\nX1|RCCO|2025-09-30|2025-09-30\nX9|ADVP|2025-04-01|"
        ),
        "probation_child": (
            "crn|assessment_date|child_name|child_dob\nX1|2025-04-20|Jo Ash|2015-02-03"
        ),
        "probation_assessment": (
            "crn|assessment_id|kind|completed_date|r2_3|r2_4_1|uses_social_care_information|"
            "shared_with_social_care_date\n"
            "X1|a1|risk of harm|2025-05-12|true||false|2025-05-19\n"
            "X1|a2|risk of harm|2025-07-07|false|false|true|2025-07-15\n"
            "X1|a3|risk of harm|2025-08-15|false|||\n"
            "X1|a4|risk of harm|2025-08-16|true|true||\n"
            "X1|a5|risk of harm|2026-03-18|true|true||\n"
            "X9|a6|needs|2025-05-01||||\n"
            "X9|a7|needs|2025-07-08|||true|\n"
            "X9|a8|needs||||true|"
        ),
    },
}
EXPECTED = {
    # c2's 16 days were too many; an enquiry before the first conference leads to no second.
    "initial_conference_in_time": {"spring": (1, 0, 0), "summer": (0, 1, 0), "autumn": (0, 0, 1)},
    # c2's first review was due on 30 December.
    "plan_reviewed_in_time": {"autumn": (0, 1, 0), "winter": (1, 1, 0)},
    "repeat_plan": {"spring": (0, 0, 1), "summer": (0, 0, 1), "autumn": (1, 0, 0)},
    # The mother has no assessment of risk, but the records do not reach back a year.
    "risk_assessed_where_child_on_plan": {
        "spring": (1, 0, 1),
        "autumn": (1, 0, 0),
        "winter": (1, 0, 0),
    },
    # On 16 August Jo's plan had ended.
    "child_risk_answer_agrees": {"spring": (1, 0, 0), "summer": (0, 1, 1), "winter": (1, 0, 0)},
    # Five days, six, never; and too late in the year to know.
    "risk_assessment_shared": {"spring": (1, 0, 0), "summer": (0, 2, 0), "winter": (0, 0, 1)},
    "assessment_uses_social_care_information": {"spring": (0, 0, 1), "summer": (1, 0, 0)},
    # In the summer it is the register that makes a case.
    "unpaid_work_only_with_child_on_plan": {
        "spring": (1, 0, 1),
        "summer": (1, 0, 0),
        "autumn": (1, 0, 0),
        "winter": (1, 0, 0),
    },
    "domestic_abuse_history": {
        "spring": (1, 0, 1),
        "summer": (1, 0, 0),
        "autumn": (1, 0, 0),
        "winter": (1, 0, 0),
    },
}


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    return recount(write_world(tmp_path_factory.mktemp("hand"), TABLES))


@pytest.mark.parametrize("slug", EXPECTED)
def test_counts_are_those_found_by_eye(counted, slug):
    found = {
        QUARTERS[start]: tuple(counts)
        for (figure, body, start, end), counts in counted.items()
        if (figure, body) == (slug, "all") and (end - start).days < 100
    }
    assert found == EXPECTED[slug]
