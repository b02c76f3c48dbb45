"""Areas, bodies, and which serves which; the board sends them, and may edit them."""

import dataframely as dy

from data.contracts.column_marks import blank_while
from data.contracts.columns import code, day, local_code

BODY_TYPE = {
    "lscb": "safeguarding children board",
    "yot_board": "youth offending team management board",
    "delivery_unit": "probation delivery unit",
    "probation_region": "probation region",
}


class Area(dy.Schema):
    """One row per council area."""

    la_code = local_code("Council, DfE three-digit number", primary_key=True)
    area_code = local_code("Council, ONS nine-character code", nullable=False)
    area_name = local_code("Council's name", nullable=False)
    valid_from = day("First day; blank if always")
    valid_to = blank_while("it holds", day("Last day"))


class Body(dy.Schema):
    """One row per body that has a page."""

    body_code = local_code("Body", primary_key=True)
    body_name = local_code("Name as the public knows it", nullable=False)
    body_type = code("Kind of body", BODY_TYPE, nullable=False)
    valid_from = day("First day; blank if always")
    valid_to = blank_while("it holds", day("Last day"))


class BodyArea(dy.Schema):
    """One row per body and council area that it covers."""

    body_code = local_code("Body", primary_key=True)
    la_code = local_code("Council, DfE three-digit number", primary_key=True)
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
    "body": Body,
    "body_area": BodyArea,
    "body_part": BodyPart,
}
