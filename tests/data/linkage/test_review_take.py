"""What a reviewer decided is kept whole, for good, and holds at the next build."""

import polars as pl
import pytest

from data.forgetting import forget
from data.linkage import decisions, link_people
from data.linkage.agreement import review
from data.linkage.agreement_text import text
from data.linkage.register import FOLDER
from data.linkage.review_take import NotAsExported, take
from data.vault import Vault
from data.vault_purge import purge
from data.vault_rotation import rotate
from metrics.errors import Unable
from tests.data.linkage.reviewing import (
    ADA,
    OTHER_DATE,
    TWIN,
    Town,
    rows,
    write,
)
from tests.data.sending import NEXT_YEAR

NEAR_DATE = ("Ada", "Marrowby", "2012-03-09", "")


@pytest.fixture(scope="module")
def linked(tmp_path_factory):
    """A town in which everybody is linked, to be copied."""
    town = Town(tmp_path_factory.mktemp("linked"))
    town.send_children((ADA, OTHER_DATE))
    assert town.people() == 2
    return town


@pytest.fixture
def town(linked, tmp_path):
    return linked.copied_to(tmp_path / "town")


@pytest.fixture(scope="module")
def listed(linked, tmp_path_factory):
    """A town and its list, to be refused."""
    town = linked.copied_to(tmp_path_factory.mktemp("listed") / "town")
    return town, rows(town.listed())


def test_what_is_called_the_same_is_one_person_though_the_date_differs(town):
    town.decide(town.listed(), "same")
    assert town.people() == 1


def test_what_is_called_different_is_two_though_the_model_linked_it(tmp_path):
    town = Town(tmp_path)
    town.send_children((ADA, NEAR_DATE))
    assert town.people() == 1
    town.decide(town.listed(), "different")
    assert town.people() == 2


def test_what_an_agencys_own_numbering_contradicts_is_told_as_not_followed(tmp_path):
    town = Town(tmp_path)
    # The council has two children, and the team's one may be either of them, but not both.
    town.send_children((OTHER_DATE, ADA), (("Ada", "Marrowby", "2014-02-18", "ZZ1 1AA"), None))
    assert town.people() == 3
    town.decide(town.listed(), "same")
    found = link_people(town.home, town.vault)
    assert (found.links["person_id"].n_unique(), found.not_followed) == (2, 1)
    said = text(review(town.vault, town.home))
    assert "1 pair that a reviewer called the same could not be linked" in said


def test_what_is_followed_is_not_told_of(town):
    town.decide(town.listed(), "same")
    assert link_people(town.home, town.vault).not_followed == 0
    assert "could not be linked" not in text(review(town.vault, town.home))


def test_cannot_tell_changes_nothing(town):
    town.decide(town.listed(), "cannot tell")
    assert town.people() == 2


def test_a_later_decision_holds_and_the_earlier_is_kept(town):
    file = town.listed()
    town.decide(file, "same")
    assert town.decide(file, "different") == (2, 0, 0)
    assert town.people() == 2
    assert decisions.read(town.vault)["decision"].to_list() == ["same"] * 2 + ["different"] * 2


def test_two_answers_of_one_list_that_differ_are_no_answer(town):
    town.decide(town.listed(), "same", "different")
    (held,) = decisions.in_force(decisions.read(town.vault))["decision"]
    assert held == "cannot tell"
    assert town.people() == 2


def test_what_was_taken_before_is_not_kept_twice_and_open_rows_stay_open(town):
    file = town.listed()
    assert town.decide(file, "same", "") == (1, 0, 1)
    assert town.decide(file, "same", "same") == (1, 1, 0)


def test_decisions_outlive_new_submissions_and_new_spellings(town):
    town.decide(town.listed(), "same")
    moved = ("Ada", "Marrowby", "2012-03-04", "ZZ8 8HH")
    town.send_children((moved, OTHER_DATE), period=NEXT_YEAR)
    assert town.people() == 1


def test_decisions_outlive_the_record_keys(town, tmp_path):
    town.decide(town.listed(), "same")
    kept = decisions.read(town.vault)
    keys = town.vault.read(FOLDER, "uncertain_pair")
    assert not set(kept["left"]) & {*keys["left"], *keys["right"]}
    # Another home under the same vault gives every record another key.
    town.home = tmp_path / "other home"
    town.send_children((ADA, OTHER_DATE))
    assert town.people() == 1


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda lines: lines[1].update(decision="Maybe"), "row 3, column decision: must be same"),
        (lambda lines: lines[0].update(pair_id="Marrowby"), "row 2, column pair_id: no pair"),
        (lambda lines: lines.append(lines[0]), "row 2, column pair_id: the id stands in more"),
        (lambda lines: [line.update(decision="") for line in lines], "no row holds a decision"),
        (lambda lines: [line.pop("decision") for line in lines], "row 1: the column decision is"),
    ],
)
def test_a_faulty_list_is_refused_whole_and_no_name_is_told(listed, tmp_path, change, says):
    town, lines = listed
    changed = [line | {"decision": "same"} for line in lines]
    change(changed)
    file = tmp_path / "pairs.csv"
    write(file, changed)
    with pytest.raises(NotAsExported) as refused:
        take(town.home, town.vault, file, "Rae")
    assert says in str(refused.value)
    assert str(file) in str(refused.value)
    assert "Marrowby" not in str(refused.value)
    assert decisions.read(town.vault).is_empty()


def test_what_is_no_table_nobodys_or_of_no_list_is_refused(tmp_path):
    town = Town(tmp_path)
    file = tmp_path / "pairs.csv"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(NotAsExported, match="save it as CSV"):
        take(town.home, town.vault, file, "Rae")
    file.write_text("pair_id,decision\na,same\n")
    with pytest.raises(NotAsExported, match="no review list was ever exported"):
        take(town.home, town.vault, file, "Rae")
    with pytest.raises(Unable, match="--reviewer"):
        take(town.home, town.vault, file, " ")


def test_what_is_capitalised_or_spaced_is_understood(town):
    assert town.decide(town.listed(), " Same ", "SAME").kept == 2


def test_rotation_locks_the_decisions_anew(town):
    town.decide(town.listed(), "same")
    rotate(town.settings, town.home)
    town.vault = Vault.open(town.settings)
    assert decisions.read(town.vault).height == 2
    assert town.people() == 1


def test_forgetting_a_person_forgets_what_was_decided_and_listed_of_them(town):
    file = town.listed()
    town.decide(file, "same")
    forget(town.home, town.vault, "yot", "Y01", "Y0")
    assert decisions.read(town.vault).is_empty()
    assert town.vault.read(FOLDER, decisions.LISTED).is_empty()
    assert town.vault.read(FOLDER, "uncertain_pair").is_empty()
    with pytest.raises(NotAsExported, match="has been removed since"):
        take(town.home, town.vault, file, "Rae")


def test_what_was_decided_of_others_is_kept_when_a_person_is_forgotten(town):
    town.send_children((ADA, OTHER_DATE), (TWIN, None), period=NEXT_YEAR)
    town.decide(town.listed(), "same")
    forget(town.home, town.vault, "social_care", "001", "C1")
    assert town.people() == 1


def test_a_purge_keeps_what_was_decided_of_whom_later_submissions_tell(town):
    town.decide(town.listed(), "same")
    town.send_children((ADA, OTHER_DATE), period=NEXT_YEAR)
    purge(town.home, town.vault, NEXT_YEAR[0])
    assert decisions.read(town.vault).height == 2
    assert town.people() == 1
    purge(town.home, town.vault, NEXT_YEAR[1].replace(year=2028))
    assert decisions.read(town.vault).is_empty()


def test_nothing_of_the_decisions_can_be_read_outside_the_vault(town):
    town.decide(town.listed(), "same", reviewer="Ravensgate")
    assert pl.DataFrame(decisions.read(town.vault))["reviewer"].unique().to_list() == ["Ravensgate"]
    written = [file for file in town.home.rglob("*") if file.is_file()]
    assert written
    assert not any(b"Ravensgate" in file.read_bytes() for file in written)
