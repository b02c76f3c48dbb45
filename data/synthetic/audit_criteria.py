"""What the boards' audits ask of which cases, how often it applies, and how often it is met.

Near what the inspections found where they gave a share; else our own guess.
"""

from typing import NamedTuple

from data.synthetic.joint_events import PROBATION, SOCIAL_CARE, YOT

NEW, PLAN, REFERRAL = "new case", "child protection plan", "referral"


class Asked(NamedTuple):
    """A criterion asked of an agency: in the cases of one cohort (null: new cases and those of
    plans), of one agency (null: of both).
    """

    criterion: str
    judged: str
    cohort: str | None
    case_of: str | None
    applies: float
    met: float


ASKED = (
    Asked("contact with children asked", PROBATION, NEW, PROBATION, 1, 0.55),
    Asked("concern recognised", PROBATION, NEW, PROBATION, 0.45, 0.62),
    Asked("concern recognised", YOT, NEW, YOT, 0.45, 0.95),
    Asked("other children considered", PROBATION, NEW, PROBATION, 0.35, 0.75),
    Asked("other children recognised and acted for", YOT, None, YOT, 0.35, 0.81),
    Asked("concern recognised and acted on", YOT, None, YOT, 0.6, 0.85),
    Asked("relationship with the child investigated", PROBATION, PLAN, PROBATION, 1, 0.8),
    Asked("offender poses the risk", PROBATION, PLAN, PROBATION, 1, 0.9),
    Asked("offender poses a risk to others too", PROBATION, PLAN, PROBATION, 0.9, 0.33),
    Asked("risk to the child assessed accurately", PROBATION, None, PROBATION, 0.8, 0.6),
    Asked("assessment of sufficient quality", PROBATION, PLAN, PROBATION, 1, 0.45),
    Asked("safeguarding issues assessed", PROBATION, None, PROBATION, 0.7, 0.8),
    Asked("risk from domestic abuse specified", PROBATION, PLAN, PROBATION, 0.6, 0.4),
    Asked("family structure recorded", PROBATION, PLAN, PROBATION, 1, 0.65),
    Asked("victim safety taken into account", PROBATION, None, PROBATION, 0.7, 0.63),
    Asked("safety of the child assessed", YOT, PLAN, YOT, 1, 0.7),
    Asked("screening concludes", YOT, None, YOT, 0.8, 0.4),
    Asked("report to court assesses vulnerability", YOT, None, YOT, 0.4, 0.8),
    Asked("planning protects from domestic abuse", PROBATION, PLAN, PROBATION, 0.6, 0.35),
    Asked("vulnerability plan states actions", YOT, None, YOT, 0.6, 0.35),
    Asked("vulnerability plan focused on outcomes", YOT, None, YOT, 0.6, 0.4),
    Asked("plan reflects vulnerability", YOT, None, YOT, 0.6, 0.7),
    Asked("healthcare planning adequate", YOT, None, YOT, 0.4, 0.8),
    Asked("risk to the child managed", PROBATION, PLAN, PROBATION, 1, 0.62),
    Asked("relationship monitored without contact", PROBATION, PLAN, PROBATION, 0.5, 0.67),
    Asked("action for other children", PROBATION, PLAN, PROBATION, 0.4, 0.6),
    Asked("domestic abuse response adequate", PROBATION, None, PROBATION, 0.5, 0.5),
    Asked("safeguarding from the offender addressed", PROBATION, None, PROBATION, 0.6, 0.62),
    Asked("at risk and a risk managed", YOT, PLAN, YOT, 0.4, 0.53),
    Asked("safeguarding work of sufficient quality", YOT, None, YOT, 1, 0.67),
    Asked("protective work beyond meetings", YOT, PLAN, YOT, 1, 0.75),
    Asked("safeguarding concerns addressed", YOT, None, YOT, 0.6, 0.71),
    Asked("action for the child at risk", YOT, None, YOT, 0.6, 0.82),
    Asked("action for the vulnerable in custody", YOT, None, YOT, 0.15, 0.91),
    Asked("brought to social care", PROBATION, NEW, PROBATION, 0.3, 0.4),
    Asked("referral has full details", PROBATION, REFERRAL, PROBATION, 1, 0.75),
    Asked("referral has full details", YOT, REFERRAL, YOT, 1, 0.8),
    Asked("referral states expected response", YOT, REFERRAL, YOT, 1, 0.7),
    Asked("response to YOT referral", SOCIAL_CARE, REFERRAL, YOT, 1, 0.55),
    Asked("response to probation referral", SOCIAL_CARE, REFERRAL, PROBATION, 1, 0.6),
    Asked("child protection information shared", YOT, None, YOT, 0.7, 0.48),
    Asked("conference report of good quality", PROBATION, PLAN, PROBATION, 0.55, 0.73),
    Asked("contribution to meetings effective", PROBATION, PLAN, PROBATION, 0.8, 0.6),
    Asked("report to the meeting focused", YOT, PLAN, YOT, 0.7, 0.8),
    Asked("active contribution at meetings", YOT, PLAN, YOT, 0.8, 0.8),
    Asked("minutes of adequate quality", SOCIAL_CARE, PLAN, None, 0.9, 0.65),
    Asked("joint work", PROBATION, PLAN, PROBATION, 0.9, 0.4),
    Asked("joint planning", PROBATION, PLAN, PROBATION, 0.9, 0.3),
    Asked("joint work promoted", SOCIAL_CARE, PLAN, PROBATION, 0.9, 0.29),
    Asked("joint planning", YOT, PLAN, YOT, 1, 0.2),
    Asked("joint assessment", YOT, PLAN, YOT, 1, 0.15),
    Asked("YOT plan taken into account", SOCIAL_CARE, PLAN, YOT, 0.7, 0.2),
    Asked("management oversight effective", PROBATION, None, PROBATION, 0.9, 0.45),
    Asked("management oversight effective", YOT, None, YOT, 0.9, 0.6),
    Asked("social care service in custody adequate", SOCIAL_CARE, None, YOT, 0.1, 0.75),
    Asked("procedures followed", PROBATION, None, PROBATION, 0.7, 0.93),
    Asked("procedures followed", YOT, None, YOT, 0.7, 0.95),
    Asked("information shared", PROBATION, PLAN, PROBATION, 0.95, 0.65),
    Asked("information shared", YOT, PLAN, YOT, 0.95, 0.7),
    Asked("information shared", SOCIAL_CARE, PLAN, None, 0.95, 0.65),
)
