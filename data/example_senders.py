"""Who sends each extract in the examples, and what differs in them by who it is."""

from data.contracts import SENDER
from data.contracts.agencies import AGENCY

PLACES = {"social_care": "001", "probation": "R01", "yot": "Y01", "police": "P01", "board": "L01"}
"""A place of each agency that sends."""
PROBATION_ID = "X000001"
"""A person's, by probation; of all that agencies give, only these are the same in every place."""


def senders(table: str) -> list[str]:
    """The agencies that may send a table."""
    return [SENDER[table]] if table in SENDER else list(AGENCY)


def said_by(table: str, agency: str) -> dict[str, str]:
    """What differs by who sends it: between whom an event was, and by whose id it names people."""
    place = PLACES[agency]
    other = "probation" if agency == "social_care" else "social_care"
    match table:
        case "joint_event":
            whose = other if agency == "board" else agency
            return {
                "event_id": f"{agency}-{place}-0001",
                "kind": "information_shared",
                **{"from_agency": agency, "from_place": place},
                **{"to_agency": other, "to_place": PLACES[other]},
                **_subject(whose),
            }
        case "meeting":
            # A board has no ids of persons, and a row of a meeting names no place of another's.
            whose = "probation" if agency == "board" else agency
            return {
                "meeting_id": f"{agency}-{place}-M0001",
                "kind": "professionals",
                **_subject(whose),
            }
        case _:
            return {}


def _subject(whose: str) -> dict[str, str]:
    return {
        "subject_agency": whose,
        "subject_id": PROBATION_ID if whose == "probation" else "SUBJECT-0001",
    }
