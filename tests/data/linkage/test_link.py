from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import polars as pl
import pytest

from data.casting import stored_type
from data.contracts import TABLES
from data.linkage import link, link_people
from data.record_shape import key_names
from data.settings import VaultSettings
from data.vault import Vault

BORN = date(2012, 5, 17)

SENT: dict[str, list[dict[str, Any]]] = {
    "social_care_person": [
        {"record_key": "child", "place_code": "001", "child_id": "17", "forename": "Ruby"}
        | {"surname": "Holton", "birth_date": BORN, "sex": "F"},
        {"record_key": "mother", "place_code": "001", "forename": "Sarah", "surname": "Holton"}
        | {"birth_date": date(1986, 2, 9), "is_mother": True},
        {"record_key": "young mother", "place_code": "001", "birth_date": date(2009, 1, 1)}
        | {"forename": "Lena", "surname": "Marley", "is_mother": True},
        {"record_key": "grown up on the day", "place_code": "001", "forename": "Max"}
        | {"surname": "Fell", "birth_date": date(2005, 4, 1)},
        {"record_key": "grown up the day after", "place_code": "001", "forename": "Tom"}
        | {"surname": "Fell", "birth_date": date(2005, 4, 2)},
        {"record_key": "of the census", "place_code": "002", "birth_date": BORN, "upn": "A1"},
    ],
    "social_care_address": [
        {"record_key": "child", "address_from": date(2020, 1, 1), "postcode": "ZZ1 1AA"},
        {"record_key": "child", "address_from": date(2024, 1, 1), "postcode": "zz2 2bb"},
        {"record_key": "mother", "address_from": date(2024, 1, 1), "postcode": "ZZ2 2BB"},
    ],
    "social_care_looked_after": [],
    "social_care_identifier": [
        {"record_key": "child", "identifier_type": "YOT Number", "identifier_value": "Y/77"},
    ],
    "probation_person": [
        {"record_key": "offender", "forename": "Sally", "surname": "Kelby", "place_code": "R01"}
        | {"aliases": "Sarah Holton; S Kelby", "dob": date(1986, 2, 9), "postcode": "ZZ2 2BB"},
    ],
    "probation_child": [
        {"record_key": "at risk", "offender_key": "offender", "child_name": "HOLTON, Ruby"}
        | {"assessment_date": day, "child_dob": BORN, "place_code": "R01"}
        for day in (date(2024, 6, 1), date(2025, 6, 1))
    ],
    "yot_person": [
        {"record_key": "client", "client_id": "Y77", "place_code": "Y01", "forename": "R."}
        | {"surname": "Holton", "postcode": "ZZ1 1AA", "la_code": "001", "la_child_id": "17"},
    ],
    "yot_household_adult": [
        {"record_key": "at home", "client_key": "client", "forename": "Sarah"}
        | {"surname": "Holton", "dob": date(1986, 9, 2), "place_code": "Y01"},
    ],
}


def table(name: str) -> pl.DataFrame:
    columns = {column: stored_type(kind) for column, kind in TABLES[name].columns().items()}
    schema = dict.fromkeys(key_names(name), pl.String()) | columns | {"place_code": pl.String()}
    return pl.DataFrame(SENT[name], schema=schema)


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], pl.DataFrame]:
    first = SimpleNamespace(agency="social_care", period_start=date(2023, 4, 1))
    of_others = SimpleNamespace(agency="yot", period_start=date(2020, 4, 1))
    monkeypatch.setattr(link, "committed", lambda home: [first, of_others])
    monkeypatch.setattr(link, "current_records", lambda home, name: table(name))
    monkeypatch.setattr(
        link, "current_identities", lambda vault, home, name: table(name).drop("place_code")
    )
    vault = Vault.open(
        VaultSettings(vault=tmp_path / "vault", vault_key_file=tmp_path / "vault.key")
    )
    return lambda: link_people(tmp_path, vault).links


def people(links: pl.DataFrame) -> set[frozenset[str]]:
    groups = links.group_by("person_id").agg("record_key")["record_key"].to_list()
    return {frozenset(group) for group in groups}


def test_every_record_of_a_person_comes_out_once_with_those_it_belongs_to(
    links: Callable[[], pl.DataFrame],
):
    assert people(links()) == {
        frozenset({"child", "at risk", "client"}),
        frozenset({"mother", "offender", "at home"}),
        frozenset({"young mother"}),
        frozenset({"grown up on the day"}),
        frozenset({"grown up the day after"}),
        frozenset({"of the census"}),
    }


def test_whoever_is_a_mother_or_grown_up_at_the_first_submission_is_an_adult(
    links: Callable[[], pl.DataFrame],
):
    kinds = dict(links().select("record_key", "person_kind").iter_rows())
    assert kinds == {
        "child": "child",
        "at risk": "child",
        "client": "child",
        "of the census": "child",
        "grown up the day after": "child",
        "grown up on the day": "adult",
        "mother": "adult",
        "young mother": "adult",
        "offender": "adult",
        "at home": "adult",
    }


def test_what_is_known_of_each_record_is_told(links: Callable[[], pl.DataFrame]):
    rows = links().select("record_key", "has_name", "has_birth_date", "has_postcode").rows()
    told = {key: tuple(known) for key, *known in rows}
    assert told["child"] == (True, True, True)
    assert told["of the census"] == (False, True, False)
    assert told["client"] == (True, False, True)
    assert told["at home"] == (True, True, False)  # the home is the child's


def test_a_record_alone_has_no_probability_and_the_others_have_a_high_one(
    links: Callable[[], pl.DataFrame],
):
    found = links()
    alone = found.filter(pl.len().over("person_id") == 1)
    together = found.filter(pl.len().over("person_id") > 1)
    assert alone["probability"].null_count() == alone.height > 0
    assert together["probability"].is_between(0.9, 1).all()


def test_a_second_run_gives_the_same_links_and_ids(links: Callable[[], pl.DataFrame]):
    assert links().equals(links())


def test_the_result_holds_no_identity(links: Callable[[], pl.DataFrame]):
    assert links().columns == [
        "record_key",
        "source",
        "person_kind",
        "person_id",
        "probability",
        "has_name",
        "has_birth_date",
        "has_postcode",
    ]


def test_nobody_sent_means_nobody_linked(
    links: Callable[[], pl.DataFrame], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("tests.data.linkage.test_link.SENT", {name: [] for name in SENT})
    assert links().height == 0
