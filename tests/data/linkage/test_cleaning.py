import polars as pl
import pytest

from data.linkage.cleaning import (
    identifier,
    nickname_roots,
    postcode,
    sound,
    split_full_name,
    words,
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Zoë", ["zoe"]),
        ("O’Brien", ["obrien"]),
        ("o'brien", ["obrien"]),
        ("Smith-Jones", ["smith", "jones"]),
        ("  MARY   ann ", ["mary", "ann"]),
        ("Ms J. Doe", ["j", "doe"]),
        ("Unborn", []),  # no name yet
        ("not known", []),
        ("", []),
        (None, []),
    ],
)
def test_a_name_becomes_plain_words(written: str | None, expected: list[str]):
    assert words(written) == expected


@pytest.mark.parametrize(
    ("written", "forename", "surname"),
    [
        ("Jack Smith", "Jack", "Smith"),
        ("Smith, Jack", "Jack", "Smith"),
        ("SMITH Jack", "Jack", "SMITH"),
        ("JACK SMITH", "JACK", "SMITH"),  # all in capitals tells nothing of the order
        ("Jack Lee Smith-Jones", "Jack Lee", "Smith-Jones"),
        ("Jack", "Jack", None),
        ("Smith,", "Smith", None),
        ("unknown", None, None),
        (None, None, None),
    ],
)
def test_a_one_box_name_is_split(written: str | None, forename: str | None, surname: str | None):
    assert split_full_name(written) == (forename, surname)


@pytest.mark.parametrize(
    ("one", "other"),
    [("kayleigh", "caylee"), ("stephen", "steven"), ("philip", "filip"), ("ellie", "elly")],
)
def test_spellings_of_one_sound_agree(one: str, other: str):
    assert sound(one) == sound(other)


def test_names_of_different_sound_do_not_agree():
    assert sound("amber") != sound("scarlett")


def test_a_nickname_may_stand_for_several_names():
    assert nickname_roots()["alex"] == ["aleksander", "alex", "alexander", "alexandra"]


def test_every_nickname_line_has_a_name_and_variants_once():
    for name, roots in nickname_roots().items():
        assert name.isalpha()
        assert name.islower()
        assert name in roots


def test_a_postcode_is_found_in_an_address_and_a_half_one_is_not():
    written = pl.DataFrame({"at": ["1 High St, Anyton zz3 1ab", "ZZ31AB", "ZZ3", None]})
    assert written.select(postcode("at"))["at"].to_list() == ["ZZ31AB", "ZZ31AB", None, None]


def test_an_identifier_keeps_letters_and_digits_only():
    written = pl.DataFrame({"id": ["98/76 543a", " - ", None]})
    assert written.select(identifier("id"))["id"].to_list() == ["9876543A", None, None]
