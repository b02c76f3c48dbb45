"""A region of one council and one family, in the columns of schema `raw`."""

from datetime import date

YEAR = {"period_start": date(2025, 4, 1), "period_end": date(2026, 3, 31)}
LAST_QUARTER = {
    "period_type": "quarter",
    "period_start": date(2026, 1, 1),
    "period_end": date(2026, 3, 31),
}
END = date(2026, 3, 31)
PLACES = {
    "body": [
        {"body_code": "L01", "body_type": "lscb"},
        {"body_code": "Y01", "body_type": "yot_board"},
        {"body_code": "D01", "body_type": "delivery_unit"},
        {"body_code": "R01", "body_type": "probation_region"},
    ],
    "body_area": [
        {"body_code": "L01", "la_code": "001"},
        {"body_code": "Y01", "la_code": "001"},
        {"body_code": "D01", "la_code": "001"},
    ],
    "body_part": [{"part_code": "D01", "whole_code": "R01"}],
    "period": [LAST_QUARTER],
}


def covers(agency: str, place: str, *kinds: str, covered: str = "complete") -> list[dict]:
    own = {"agency": agency, "place_code": place, "covered": covered}
    return [{**own, "kind": kind, **YEAR} for kind in kinds]


EVERYTHING = {
    "coverage": [
        *covers("social_care", "001", "social_care_plan", "social_care_referral", "invitation"),
        *covers("social_care", "001", "referral_response"),
        *covers("probation", "R01", "probation_order", "probation_registration"),
        *covers("probation", "R01", "probation_contact", "notification", "risk_change_shared"),
        *covers("yot", "Y01", "yot_intervention", "follow_up"),
    ]
}


def person(record: str, source: str, kind: str, person_id: str) -> dict:
    return {"record_key": record, "source": source, "person_kind": kind, "person_id": person_id}


ADA_AND_HER_FATHER = {
    "person_link": [
        person("ada-sc", "social_care_person", "child", "Ada"),
        person("ada-pr", "probation_child", "child", "Ada"),
        person("ada-yt", "yot_person", "child", "Ada"),
        person("tom-pr", "probation_person", "adult", "Tom"),
    ],
    "social_care_person": [{"record_key": "ada-sc", "place_code": "001"}],
    "probation_person": [{"record_key": "tom-pr", "pdu_code": "D01", "la_code": "001"}],
    "probation_child": [{"record_key": "ada-pr", "offender_key": "tom-pr"}],
    "yot_person": [{"record_key": "ada-yt", "place_code": "Y01", "la_code": "001"}],
}


def plan(start: date, end: date | None = None) -> dict:
    own = {"record_key": "ada-sc", "place_code": "001"}
    return {"social_care_plan": [{**own, "plan_start_date": start, "plan_end_date": end}]}


def order(start: date, end: date | None = None) -> dict:
    own = {"record_key": "tom-pr", "probation_order_key": "o1", "place_code": "R01"}
    return {"probation_order": [{**own, "start_date": start, "end_date": end}]}


def episode(start: date, end: date | None = None, *, no_further_action: bool | None = None) -> dict:
    own = {"record_key": "ada-sc", "place_code": "001", "no_further_action": no_further_action}
    return {"social_care_referral": [{**own, "referral_date": start, "closure_date": end}]}


def event(key: str, kind: str, sender: str, to: str, on: date | None, **more: str) -> dict:
    own = {"joint_event_key": key, "kind": kind, "from_agency": sender, "to_agency": to}
    return {**own, "event_date": on, **more}
