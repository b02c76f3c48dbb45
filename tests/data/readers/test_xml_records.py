import tracemalloc

import pytest

from data.readers import Unreadable, cin_census
from data.readers.oddities import Oddities
from data.readers.xml_records import LONGEST_RECORD, records
from tests.data.readers.census import HEADER, child, written

BOMB = """<?xml version="1.0"?>
<!DOCTYPE Message [
<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
<!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">
]>
<Message><Header><CollectionDetails><Collection>&h;</Collection></CollectionDetails></Header></Message>"""


def test_an_xml_bomb_is_refused_before_it_swells(tmp_path):
    path = tmp_path / "bomb.xml"
    path.write_text(BOMB)
    tracemalloc.start()
    try:
        with pytest.raises(Unreadable, match="document type"):
            cin_census.read(path)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 2_000_000


def test_another_file_is_not_fetched(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOP-SECRET")
    path = written(tmp_path, child("&secret;"))
    declared = f'<!DOCTYPE Message [<!ENTITY secret SYSTEM "{secret.as_uri()}">]>\n'
    path.write_text(declared + path.read_text())
    with pytest.raises(Unreadable, match="document type") as refusal:
        cin_census.read(path)
    assert "TOP-SECRET" not in str(refusal.value)


def test_an_external_document_type_is_refused_without_being_looked_for(tmp_path):
    path = written(tmp_path, child())
    path.write_text('<!DOCTYPE Message SYSTEM "http://192.0.2.1/census.dtd">\n' + path.read_text())
    with pytest.raises(Unreadable, match="document type"):
        cin_census.read(path)


def test_an_undeclared_entity_is_refused(tmp_path):
    with pytest.raises(Unreadable, match=r"line 9: .*undefined entity"):
        cin_census.read(written(tmp_path, child("&unknown;")))


@pytest.mark.parametrize(
    ("endless", "refusal"),
    [
        ("x" * 100, "no record ends within 1,000,000 bytes"),
        ("<Disability>HAND</Disability>", "no record ends within 1,000,000 bytes"),
        ("<a>", "elements are nested more than 50 deep"),
    ],
)
def test_a_record_that_never_ends_is_given_up(tmp_path, endless, refusal):
    path = tmp_path / "endless.xml"
    flood = endless * (3 * LONGEST_RECORD // len(endless))
    path.write_text(f"<Message>{HEADER}<Children><Child><ChildIdentifiers>{flood}")
    with pytest.raises(Unreadable, match=refusal):
        cin_census.read(path)


def test_lines_are_exact_far_beyond_the_reach_of_two_bytes(tmp_path):
    children = [child(f"A{number}") for number in range(15_000)]
    path = written(tmp_path, *children)
    parsed = cin_census.read(path)
    assert parsed is not None
    expected = [
        line
        for line, text in enumerate(path.read_text().splitlines(), 1)
        if text.startswith("<Child>")
    ]
    assert expected[-1] > 65_535
    assert parsed.tables["social_care_person"]["row"].to_list() == expected


def test_values_that_lie_across_two_reads_stay_whole(tmp_path):
    # Each is some thousand bytes long, so that reads end inside many of them.
    children = [child(f"A {number:0990d} B") for number in range(400)]
    parsed = cin_census.read(written(tmp_path, *children))
    assert parsed is not None
    ids = parsed.tables["social_care_person"]["child_id"].to_list()
    assert ids == [f"A {number:0990d} B" for number in range(400)]
    assert parsed.notes == []


def test_records_come_one_at_a_time_and_nothing_is_kept(tmp_path):
    path = written(tmp_path, *(child(f"A{number}") for number in range(20_000)))
    tracemalloc.start()
    try:
        met = sum(1 for _ in records(path, frozenset({"Child"}), Oddities()))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert met == 20_000
    assert most < path.stat().st_size / 4
