"""Areas, bodies, and which serves which; the board sends them, and may edit them.

An area is named throughout by its DfE three-digit number, which a recoding leaves as it is.
Where it has none, as in Wales, its ONS code stands in its place.
"""

import dataframely as dy

from data.contracts.column_marks import added, blank_while
from data.contracts.columns import code, day, local_code, yes_or_no

AREA_LEVEL = {
    "council": "upper-tier council",
    "region": "region",
    "country": "country",
}

BODY_TYPE = {
    "lscb": "safeguarding children board",
    "yot_board": "youth offending team management board",
    "delivery_unit": "probation delivery unit",
    "probation_region": "probation region",
    "police_force": "police force; it has no page",
}


class Area(dy.Schema):
    """One row per area and code that it bore: a council that was recoded has two."""

    la_code = local_code("Area, DfE three-digit number, or else its ONS code", primary_key=True)
    area_code = local_code("Area, ONS nine-character code", primary_key=True)
    area_name = local_code("Area's name", nullable=False)
    area_level = added(code("Kind of area; blank for a council", AREA_LEVEL))
    part_of = added(local_code("Region of a council, country of a region, by DfE number"))
    valid_from = day("First day; blank if always")
    valid_to = blank_while("it holds", day("Last day"))


class AreaSuccession(dy.Schema):
    """One row per council that is no more and council that took over from it."""

    predecessor_code = local_code("The council that is no more, DfE number", primary_key=True)
    successor_code = local_code("The council that took over, DfE number", primary_key=True)
    succeeded_on = day("First day of the successor", nullable=False)
    is_whole = yes_or_no("The whole of the predecessor's area went to this successor")


class Body(dy.Schema):
    """One row per body: all but police forces have a page."""

    body_code = local_code("Body", primary_key=True)
    body_name = local_code("Name as the public knows it", nullable=False)
    body_type = code("Kind of body", BODY_TYPE, nullable=False)
    valid_from = day("First day; blank if always")
    valid_to = blank_while("it holds", day("Last day"))


class BodyArea(dy.Schema):
    """One row per body and council area that it covers."""

    body_code = local_code("Body", primary_key=True)
    la_code = local_code("Council, DfE three-digit number, or else its ONS code", primary_key=True)
    valid_from = day("First day; blank if always")
    valid_to = blank_while("it holds", day("Last day"))


class BodyPart(dy.Schema):
    """One row per body that is part of another, as a delivery unit is of a region."""

    part_code = local_code("The part", primary_key=True)
    whole_code = local_code("The whole", primary_key=True)
    valid_from = day("First day; blank if always")
    valid_to = blank_while("it holds", day("Last day"))


TABLES: dict[str, type[dy.Schema]] = {
    "area": Area,
    "area_succession": AreaSuccession,
    "body": Body,
    "body_area": BodyArea,
    "body_part": BodyPart,
}
