"""How far reviewers agree, held to a published worked example and to answers counted by eye."""

from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest

from data.linkage import decisions
from data.linkage.agreement import agreement, review
from data.linkage.agreement_text import not_followed, text
from data.settings import VaultSettings
from data.vault import Vault

SAME, DIFFERENT = "same", "different"


def answers(*rows: tuple[str, str, str, str], probability: float = 0.9) -> pl.DataFrame:
    """Answers from (pair, showing, decision, reviewer), one after the other."""
    return pl.DataFrame(
        [
            {"pair_id": showing, "left": f"{pair} left", "right": f"{pair} right"}
            | {"probability": probability, "was_linked": True}
            | {"decision": decision, "reviewer": reviewer}
            | {"decided_at": datetime(2026, 11, 21, 9, number // 60, number % 60, tzinfo=UTC)}
            for number, (pair, showing, decision, reviewer) in enumerate(rows)
        ],
        schema=decisions.DECISION,
    )


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    settings = VaultSettings(vault=tmp_path / "vault", vault_key_file=tmp_path / "vault.key")
    return Vault.open(settings)


def test_kappa_is_that_of_a_table_worked_out_by_hand():
    # Of 50, both say same 20 times and different 15 times; 5 and 10 differ: (0.7-0.5)/(1-0.5).
    table = [(SAME, SAME)] * 20 + [(SAME, DIFFERENT)] * 5
    table += [(DIFFERENT, SAME)] * 10 + [(DIFFERENT, DIFFERENT)] * 15
    found = agreement("A and B", table)
    assert (found.agreed, found.of, found.share) == (35, 50, 70)
    assert found.kappa == pytest.approx(0.4)
    assert found.lower == pytest.approx(56.25, abs=0.01)
    assert found.upper == pytest.approx(80.90, abs=0.01)


def test_kappa_is_not_told_where_one_word_only_was_used():
    assert agreement("A", [(SAME, SAME)] * 20).kappa is None


def test_of_few_pairs_only_their_number_is_told():
    found = agreement("A", [(SAME, SAME)] * 19)
    assert (found.agreed, found.of, found.share, found.kappa) == (19, 19, None, None)


def test_only_another_showing_of_a_pair_says_whether_a_reviewer_agrees_with_themself(
    vault: Vault, tmp_path: Path
):
    decisions.add(
        vault,
        answers(
            ("p", "p1", SAME, "Rae"),
            ("p", "p2", DIFFERENT, "Rae"),
            ("q", "q1", SAME, "Rae"),
            ("q", "q1", DIFFERENT, "Rae"),  # put right, and never shown again
            ("p", "p1", SAME, "Sam"),
        ),
    )
    rae, sam = review(vault, tmp_path).with_themselves
    assert (rae.between, rae.agreed, rae.of) == ("Rae", 0, 1)
    assert (sam.between, sam.agreed, sam.of) == ("Sam", 0, 0)


def test_two_reviewers_are_compared_by_what_each_said_last(vault: Vault, tmp_path: Path):
    decisions.add(
        vault,
        answers(
            ("p", "p1", DIFFERENT, "Rae"),
            ("p", "p2", SAME, "Rae"),
            ("p", "p1", SAME, "Sam"),
            ("q", "q1", SAME, "Rae"),
        ),
    )
    (both,) = review(vault, tmp_path).with_each_other
    assert (both.between, both.agreed, both.of) == ("Rae and Sam", 1, 1)


def test_the_model_is_compared_by_band_with_what_holds(vault: Vault, tmp_path: Path):
    told = [(f"p{n}", f"p{n}", SAME if n else DIFFERENT, "Rae") for n in range(21)]
    decisions.add(vault, answers(*told, ("q", "q", "cannot tell", "Rae")))
    decisions.add(vault, answers(("r", "r", SAME, "Rae"), probability=0.5))
    bands = [(each.agreed, each.of) for each in review(vault, tmp_path).with_the_model]
    assert bands == [(0, 0), (1, 1), (20, 21), (0, 0)]


def test_the_words_say_the_agreement_or_why_there_is_none(vault: Vault, tmp_path: Path):
    assert "No pair has been decided yet" in text(review(vault, tmp_path))
    again = [(f"p{n}", f"{side}{n}", SAME, "Rae") for n in range(25) for side in "ab"]
    decisions.add(vault, answers(*again, ("p1", "c", SAME, "Sam")))
    said = text(review(vault, tmp_path))
    assert "25 pairs decided: 25 same, 0 different, 0 cannot tell" in said
    assert "Rae: 25 of 25 alike (100%, 95% interval 87% to 100%), only one word occurs" in said
    assert "Rae and Sam: 1 of 1 alike, too few to say: it takes 20 pairs" in said


def test_a_pair_called_the_same_that_is_two_people_all_the_same_was_not_followed():
    decided = pl.DataFrame(
        [("a", "b", SAME), ("c", "d", SAME), ("e", "f", DIFFERENT), ("a", "gone", SAME)],
        schema=["left", "right", "decision"],
        orient="row",
    )
    links = pl.DataFrame({"record_key": list("abcdef"), "person_id": list("AACDEF")})
    assert decisions.not_followed(decided, links) == 1
    assert not_followed(1).startswith("1 pair that a reviewer called the same could not be linked")
    assert not_followed(2_000).startswith("2,000 pairs")
