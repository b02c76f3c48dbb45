"""What intake makes of a world: it sets the spoilt rows aside and no other; the police count."""

from pathlib import Path

import polars as pl
import pytest

from data.contracts import TABLES
from data.current_records import current_records
from data.intake import receive
from data.settings import VaultSettings
from data.synthetic import generate
from data.synthetic.extracts.dirt import SPOTS, Wrong
from data.vault import Vault
from tests.data.synthetic.spoilt import dirt, sound_rows


def take_in(world: Path, root: Path):
    vault = Vault.open(VaultSettings(vault=root / "vault", vault_key_file=root / "vault.key"))
    return receive([world], root / "home", vault, agency=None, place=None, period=None)


@pytest.fixture(scope="module")
def small_world(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dirt") / "world"
    generate(folder, boards=1, years=2, seed=6)
    return folder


@pytest.fixture(scope="module")
def taken_in(small_world, tmp_path_factory):
    root = tmp_path_factory.mktemp("taken_in")
    return root / "home", take_in(small_world, root)


def test_each_agency_has_each_of_its_kinds_of_spoilt_rows_each_year(world):
    agency, year = (pl.col("file").str.split("/").list.get(at) for at in (0, 2))
    spoilt = dirt(world).select(agency.alias("agency"), year.alias("year"), "what_is_wrong")
    found = {
        (of, when): set(rows["what_is_wrong"])
        for (of, when), rows in spoilt.group_by("agency", "year")
    }
    assert found == {
        (of, when): {spot.wrong.value for spot in spots}
        for of, spots in SPOTS.items()
        for when in ("2024-25", "2025-26")
    }


def test_intake_takes_every_file_and_sets_aside_the_spoilt_rows_and_no_other(small_world, taken_in):
    _, receipts = taken_in
    assert {receipt.outcome for receipt in receipts} == {"accepted"}
    set_aside = {
        (str(Path(receipt.file).relative_to(small_world)), reason.row)
        for receipt in receipts
        for reason in receipt.reasons
    }
    spoilt = dirt(small_world)
    assert set_aside == set(spoilt.select("file", "row").rows())
    assert sum(receipt.rows_quarantined for receipt in receipts) == spoilt.height > 0


def test_the_receipt_names_the_column_that_was_spoilt(small_world, taken_in):
    told = {
        (str(Path(receipt.file).relative_to(small_world)), reason.row): reason.column
        for receipt in taken_in[1]
        for reason in receipt.reasons
    }
    own = dirt(small_world).filter(~pl.col("file").str.contains("/ssd_"))
    assert {key: told[key] for key in own.select("file", "row").rows()} == {
        (file, row): column for file, row, column, _ in own.rows()
    }


def test_a_row_that_stands_twice_is_the_copy_of_a_sound_one(world):
    repeated = dirt(world).filter(pl.col("what_is_wrong") == Wrong.REPEATED.value)
    for file, row, _, _ in repeated.rows():
        text = pl.read_csv(world / file, infer_schema=False)
        assert text.row(row - 2) in sound_rows(world, world / file).rows()


def test_a_clean_world_has_no_spoilt_row(clean_world):
    assert dirt(clean_world).is_empty()


def test_police_replies_are_loaded_under_the_keys_of_those_who_asked(taken_in):
    home, _ = taken_in
    events = current_records(home, "joint_event")
    replies = events.filter(pl.col("agency") == "police")
    assert set(replies["kind"]) == {"check_reply"}
    assert set(replies["place_code"]) == {"P01"}
    asked = events.filter(pl.col("kind") == "police_check")
    both = replies.join(asked, left_on="about_event_key", right_on="joint_event_key", suffix="_of")
    assert both.height > 0.9 * replies.height > 0
    assert (both["subject_key"] == both["subject_key_of"]).all()
    assert (both["to_place"] == both["from_place_of"]).all()
    people = [current_records(home, f"{agency}_person") for agency in ("probation", "yot")]
    known = pl.concat([person.select("record_key") for person in people])
    assert replies.join(known, left_on="subject_key", right_on="record_key", how="anti").is_empty()


def test_no_table_that_gets_spoilt_rows_lacks_a_primary_key():
    tables = {spot.table for spots in SPOTS.values() for spot in spots} & TABLES.keys()
    assert tables
    assert all(TABLES[table].primary_key() for table in tables)
