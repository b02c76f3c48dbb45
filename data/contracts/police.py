"""What the police send of incidents and children: call-outs, notices, custody.

No public schema exists; the columns are of our own making.
"""

import dataframely as dy

from data.contracts.agencies import AGENCY
from data.contracts.column_marks import added, also_called, blank_while, made_up
from data.contracts.columns import (
    agency_id,
    code,
    date_of_birth,
    day,
    identity,
    listed_code,
    moment,
    yes_or_no,
)

ROLE = {"adult": "an adult in the incident", "child": "a child in the incident"}


NAME = ("forename", "surname", "dob")


def _person(description: str) -> dy.String:
    return agency_id(description, of="police_person", key_name="record_key", primary_key=True)


def _child() -> dy.Column:
    child = made_up(_person("Child, by the force's own number"), of=NAME, numbered=False)
    return also_called(child, "child")


class PoliceIncident(dy.Schema):
    """One row per incident and person in it, adult or child.

    Without a number of the force's own a person is known by incident, name and birth date.
    """

    incident_id = agency_id("Incident", of="police_incident", primary_key=True)
    date = day("Day of the incident", nullable=False)
    kind = listed_code("Kind of incident", "police_incident_kind", nullable=False)
    person_id = made_up(_person("Person, by the force's own number"), of=("incident_id", *NAME))
    role = code("Adult or child", ROLE, nullable=False)
    forename = added(identity("First name"))
    surname = added(identity("Family name"))
    dob = added(date_of_birth("Date of birth"))
    postcode = added(identity("Postcode"))
    children_present = yes_or_no("Children were present")
    shared_with = code("Agency that was told", AGENCY)
    shared_on = day("Day that agency was told")


class PoliceNotice(dy.Schema):
    """One row per child abduction warning notice and child whom it protects."""

    child_id = _child()
    forename = added(identity("First name"))
    surname = added(identity("Family name"))
    dob = added(date_of_birth("Date of birth"))
    postcode = added(identity("Postcode"))
    served_on = day("Day the notice was served", primary_key=True)


class PoliceCustody(dy.Schema):
    """One row per time that a child was held at a police station."""

    child_id = _child()
    forename = added(identity("First name"))
    surname = added(identity("Family name"))
    dob = added(date_of_birth("Date of birth"))
    postcode = added(identity("Postcode"))
    from_datetime = also_called(
        moment("Day and time from which the child was held", primary_key=True), "from"
    )
    to_datetime = also_called(blank_while("held", moment("Day and time of release")), "to")
    overnight = yes_or_no("The child was held overnight")
    appropriate_adult = yes_or_no("An appropriate adult attended")


TABLES: dict[str, type[dy.Schema]] = {
    "police_incident": PoliceIncident,
    "police_notice": PoliceNotice,
    "police_custody": PoliceCustody,
}
