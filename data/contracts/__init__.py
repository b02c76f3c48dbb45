"""What each extract must hold: typed tables, from which their documentation is made."""

from types import ModuleType

import dataframely as dy

from data.contracts import (
    audit,
    governance,
    joint_records,
    joint_working,
    places,
    police,
    probation,
    probation_assessment,
    published,
    social_care,
    workforce,
    youth_justice,
    youth_offences,
    youth_support,
)

GROUPS: dict[str, tuple[ModuleType, ...]] = {
    "Children's social care": (social_care,),
    "Probation": (probation, probation_assessment),
    "Youth justice": (youth_justice, youth_support, youth_offences),
    "Police": (police,),
    "Joint working": (joint_working, joint_records),
    "Workforce": (workforce,),
    "Board and audit": (governance, audit),
    "Places and bodies": (places, published),
}
"""The modules of contracts by what they are about."""

TABLES: dict[str, type[dy.Schema]] = {
    table: schema
    for modules in GROUPS.values()
    for module in modules
    for table, schema in module.TABLES.items()
}

SENDER: dict[str, str] = {
    table: agency
    for group, agency in {
        "Children's social care": "social_care",
        "Probation": "probation",
        "Youth justice": "yot",
        "Police": "police",
        "Board and audit": "board",
        "Places and bodies": "board",
    }.items()
    for module in GROUPS[group]
    for table in module.TABLES
}
"""Whose each table is; those of joint working and of the workforce may come from any agency."""
