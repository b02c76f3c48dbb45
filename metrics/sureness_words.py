"""Put into words how far doubtful links between records could move a figure, and why not given.

As `words` does for figures: nothing else phrases these.
"""

from metrics.definition import Definition
from metrics.sureness import LEAST_LINKABLE, MOST_MOVEMENT

FAR = {
    "up to 1": "up to 1 percentage point",
    "1 to 5": "1 to 5 percentage points",
    "5 to 10": "5 to 10 percentage points",
}
"""How far, by the name of a band of `sureness.BANDS`; of the first, "0", there is none."""

FIRM = "Doubts whether two records are of one person could not move the figure."
POORLY_LINKED = "Too few records could be matched between agencies for a figure."
TOO_DOUBTFUL = (
    "It is doubtful of too many records whether they are of one person: the figure could move by"
    f" more than {MOST_MOVEMENT.value} percentage points."
)
METHOD = (
    "It hangs on which records are of one person. It is counted with sure links alone, with the"
    " likely ones, which make the figure, and with every link that is not ruled out; each case"
    " that differs may have any of its outcomes, and how far the percentage then reaches is how"
    " far it could move."
)


def could_move(band: str | None) -> str:
    """How far doubtful links could move a figure, as a sentence; empty if it hangs on none."""
    if band is None:
        return ""
    if band not in FAR:
        return FIRM
    return (
        "Where it is not sure whether two records are of one person, that could move the figure"
        f" by {FAR[band]}."
    )


def could_move_cell(band: str | None) -> str:
    """The same for a table; empty where links could not move the figure."""
    return f"links: {band} points" if band in FAR else ""


def not_sure(*, is_poorly_linked: bool) -> str:
    """Why a figure is not given that is not sure enough."""
    return POORLY_LINKED if is_poorly_linked else TOO_DOUBTFUL


def method(definition: Definition) -> str:
    """How it was found how sure a figure is, and from when it is not given; empty if it is sure."""
    if not definition.hangs_on_links:
        return ""
    least = (
        f" nor where fewer than {LEAST_LINKABLE.value}{LEAST_LINKABLE.unit}"
        f" ({LEAST_LINKABLE.source})"
        if definition.linked_agencies
        else ""
    )
    return (
        f"{METHOD} It is not given over {MOST_MOVEMENT.value} {MOST_MOVEMENT.unit}"
        f" ({MOST_MOVEMENT.source}){least}."
    )
