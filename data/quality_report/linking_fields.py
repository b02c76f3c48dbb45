"""Fields by which people are linked: no SELECT reads them, as they never leave the vault."""

from typing import Literal, NamedTuple


class LinkingField(NamedTuple):
    """What linkage uses of the people of a table.

    `known` is the column of the links that says of whom it is known; `columns` are those of
    contracts in which it stands, with their tables.
    """

    table_name: str
    column_name: str
    description: str
    known: Literal["has_name", "has_birth_date", "has_postcode"]
    columns: tuple[tuple[str, str], ...]


NAME = "Name, by which people are linked"
BIRTH_DATE = "Date of birth, by which people are linked"
POSTCODE = "Postcode, by which people are linked"

LINKING_FIELDS = (
    LinkingField(
        *("social_care_person", "forename and surname", NAME, "has_name"),
        (("social_care_person", "forename"), ("social_care_person", "surname")),
    ),
    LinkingField(
        *("social_care_person", "birth_date", BIRTH_DATE, "has_birth_date"),
        (("social_care_person", "birth_date"),),
    ),
    LinkingField(
        *("social_care_person", "postcode of an address", POSTCODE, "has_postcode"),
        (("social_care_address", "postcode"), ("social_care_looked_after", "home_postcode")),
    ),
    LinkingField(
        *("probation_person", "forename and surname", NAME, "has_name"),
        (("probation_person", "forename"), ("probation_person", "surname")),
    ),
    LinkingField(
        *("probation_person", "dob", BIRTH_DATE, "has_birth_date"),
        (("probation_person", "dob"),),
    ),
    LinkingField(
        *("probation_person", "postcode", POSTCODE, "has_postcode"),
        (("probation_person", "postcode"),),
    ),
    LinkingField(
        *("probation_child", "child_name", NAME, "has_name"),
        (("probation_child", "child_name"),),
    ),
    LinkingField(
        *("probation_child", "child_dob", BIRTH_DATE, "has_birth_date"),
        (("probation_child", "child_dob"),),
    ),
    LinkingField(
        *("probation_child", "child_address", POSTCODE, "has_postcode"),
        (("probation_child", "child_address"),),
    ),
    LinkingField(
        *("yot_person", "forename and surname", NAME, "has_name"),
        (("yot_person", "forename"), ("yot_person", "surname")),
    ),
    LinkingField(
        *("yot_person", "dob", BIRTH_DATE, "has_birth_date"),
        (("yot_person", "dob"),),
    ),
    LinkingField(
        *("yot_person", "postcode", POSTCODE, "has_postcode"),
        (("yot_person", "postcode"),),
    ),
    LinkingField(
        *("yot_household_adult", "forename and surname", NAME, "has_name"),
        (("yot_household_adult", "forename"), ("yot_household_adult", "surname")),
    ),
    LinkingField(
        *("yot_household_adult", "dob", BIRTH_DATE, "has_birth_date"),
        (("yot_household_adult", "dob"),),
    ),
)
"""A household's adults have no postcode of their own: theirs is the child's."""
