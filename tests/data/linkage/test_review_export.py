"""What a reviewer is shown, and what is never shown."""

import json
import stat

import pytest

from data.linkage.review_export import GUIDE_FILE, PAIRS_FILE, NothingToReview, export
from data.private_folder import NotEmpty
from data.release_log import NAME as RELEASES
from metrics.errors import Unable
from tests.data.linkage.reviewing import (
    ADA,
    LINKED_BY_A_HAIR,
    OTHER_DATE,
    PERMITTED,
    TWIN,
    Town,
    family,
    rows,
)


@pytest.fixture
def town(tmp_path):
    return Town(tmp_path)


def uncertain_families(count: int):
    return [(child, (child[0], "Thornbury", child[2], "")) for child in map(family, range(count))]


def test_both_records_stand_side_by_side_without_the_score(town):
    town.send_children((ADA, LINKED_BY_A_HAIR))
    town.people()
    shown = rows(town.listed())
    assert list(shown[0]) == [
        "pair_id",
        *("forename_1", "forename_2", "surname_1", "surname_2"),
        *("other_names_1", "other_names_2", "birth_date_1", "birth_date_2"),
        *("postcode_1", "postcode_2", "sex_1", "sex_2", "source_1", "source_2"),
        "decision",
    ]
    both = {(row[f"surname_{side}"], row[f"postcode_{side}"]) for row in shown for side in (1, 2)}
    assert both == {("Marrowby", "ZZ1 1AA"), ("Thornbury", "")}
    assert {row["decision"] for row in shown} == {""}
    assert "people in children's social care records" in shown[0].values()


def test_a_pair_is_shown_again_under_another_id_with_its_sides_swapped(town):
    town.send_children((ADA, LINKED_BY_A_HAIR))
    town.people()
    one, again = rows(town.listed())
    assert one["pair_id"] != again["pair_id"]
    assert (one["surname_1"], one["surname_2"]) == (again["surname_2"], again["surname_1"])


def test_a_twentieth_is_shown_again_on_top_of_the_most_that_was_asked_for(town):
    town.send_children(*uncertain_families(24))
    town.people()
    shown = rows(town.listed(most=21))
    assert len(shown) == 21 + 2
    assert len({frozenset((row["surname_1"], row["surname_2"])) for row in shown}) <= 21


def test_decided_pairs_are_not_asked_again_but_for_a_twentieth(town):
    town.send_children(*uncertain_families(24))
    town.people()
    town.decide(town.listed("first", most=20), "same")
    shown = rows(town.listed("second"))
    # The four left, one of them twice, and one of the twenty decided.
    assert len(shown) == 4 + 1 + 1


def test_what_a_rule_held_apart_and_what_is_most_doubtful_comes_first(town):
    town.send_children(
        (ADA, OTHER_DATE), (family(1), (family(1)[0], "Thornbury", family(1)[2], ""))
    )
    town.people()
    surname = [row["surname_1"] for row in rows(town.listed(most=1))]
    assert surname == ["Marrowby", "Marrowby"]


def test_the_folder_is_for_its_owner_and_the_release_is_logged_without_identities(town, tmp_path):
    town.send_children((ADA, TWIN))
    town.people()
    file = town.listed()
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()} == {0o600}
    assert {each.name for each in file.parent.iterdir()} == {PAIRS_FILE, GUIDE_FILE}
    (line,) = (town.home / RELEASES).read_text().splitlines()
    assert json.loads(line).keys() == {"released_at", "released_by", "what", "permission", "pairs"}
    assert json.loads(line)["permission"] == PERMITTED


def test_without_a_permission_or_into_a_folder_in_use_nothing_leaves(town, tmp_path):
    town.send_children((ADA, TWIN))
    town.people()
    with pytest.raises(Unable, match="--permission"):
        export(town.home, town.vault, tmp_path / "list", most=1, permission=" ")
    with pytest.raises(NotEmpty):
        export(town.home, town.vault, town.extracts, most=1, permission=PERMITTED)
    assert not (town.home / RELEASES).exists()


def test_before_anybody_is_linked_and_where_nothing_is_unsure_there_is_no_list(town):
    town.send_children((ADA, ADA))
    with pytest.raises(Unable, match="lscb build"):
        town.listed()
    town.people()
    with pytest.raises(NothingToReview):
        town.listed()


@pytest.mark.parametrize("says", ["true", ""])
def test_whoever_is_restricted_is_never_shown(town, says):
    town.send_children((ADA, LINKED_BY_A_HAIR), limited_access=says)
    town.people()
    if says == "true":
        with pytest.raises(NothingToReview):
            town.listed()
    else:
        assert rows(town.listed())


def test_nor_is_a_record_of_another_agency_that_is_of_a_restricted_person(town):
    # The council's Ada is the team's restricted client; another team's record may be hers too.
    town.send_children((ADA, ADA), limited_access="true")
    town.send_clients({"Z1": OTHER_DATE}, place="Y02")
    town.people()
    with pytest.raises(NothingToReview):
        town.listed()
