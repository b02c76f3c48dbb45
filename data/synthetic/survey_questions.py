"""What the boards' surveys ask of whom, and how often the answer is yes.

Near what the inspections were told where they gave a share; else our own guess.
"""

from typing import NamedTuple

from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT

STAFF, CHILD = "staff", "child"
COMMUNITY, CUSTODY = "community", "custody"
SECURE_ESTATE = "secure estate"
YES_OR_NO = (("yes",), ("no",))
HOW_FAR = (("yes",), ("partly", "no"))
HOW_OFTEN = (("always",), ("sometimes", "never"))
AGREEMENT = (("agree", "strongly agree"), ("neither", "disagree", "strongly disagree"))


class Question(NamedTuple):
    """A question put to an agency's staff, or to children in a setting; `applies` to a share."""

    question: str
    kind: str
    of_agency: str
    answers: tuple[tuple[str, ...], tuple[str, ...]]
    met: float
    applies: float = 1


def _children(question: str, met: tuple[float, float], applies: float = 1) -> tuple[Question, ...]:
    in_community, in_custody = met
    return (
        Question(question, CHILD, YOT, YES_OR_NO, in_community, applies),
        Question(question, CHILD, SECURE_ESTATE, YES_OR_NO, in_custody, applies),
    )


ASKED = (
    Question("child protection discussed in supervision", STAFF, PROBATION, HOW_OFTEN, 0.77),
    Question("child protection a standing item", STAFF, PROBATION, HOW_OFTEN, 0.46),
    Question("basic child protection training", STAFF, PROBATION, YES_OR_NO, 0.97),
    Question("equipped for child protection work", STAFF, PROBATION, HOW_FAR, 0.45),
    Question("equipped for child protection work", STAFF, YOT, HOW_FAR, 0.62),
    Question("conversant with procedures", STAFF, PROBATION, HOW_FAR, 0.75),
    Question("conversant with procedures", STAFF, YOT, HOW_FAR, 0.72),
    Question("referral thresholds understood", STAFF, PROBATION, HOW_FAR, 0.7),
    Question("referral thresholds understood", STAFF, YOT, HOW_FAR, 0.8),
    Question("social care accessible and helpful", STAFF, YOT, AGREEMENT, 0.55),
    Question("relationship with social care good", STAFF, PROBATION, AGREEMENT, 0.6),
    Question("roles of partners understood", STAFF, SOCIAL_CARE, HOW_FAR, 0.5),
    Question("training satisfactory", STAFF, YOT, AGREEMENT, 0.75),
    Question("MAPPA understood", STAFF, YOT, HOW_FAR, 0.5),
    *_children("is a parent", (0.04, 0.11)),
    *_children("felt unsafe", (0.14, 0.16)),
    *_children("helped to be safe", (0.75, 0.7)),
    *_children("ever looked after", (0.2, 0.31)),
    *_children("difficulty because of bullying", (0.33, 0.3), applies=0.4),
    *_children("wants help with basic skills", (0.25, 0.33)),
)
