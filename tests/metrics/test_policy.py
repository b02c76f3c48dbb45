import pytest
from pydantic import ValidationError

from metrics.policy import POLICIES, Policy


def test_every_policy_reads_and_says_where_its_numbers_come_from():
    names = sorted(file.stem for file in POLICIES.glob("*.toml"))
    assert names == ["agreed", "strict"]
    for name in names:
        policy = Policy.load(name)
        rules = [getattr(policy, field) for field in Policy.model_fields]
        assert all(rule.unit and rule.source for rule in rules if hasattr(rule, "source"))


def test_only_the_strict_policy_is_for_the_published_tier():
    assert Policy.load("strict").tiers == ("published", "own")
    assert Policy.load("agreed").tiers == ("own",)


def test_an_unknown_policy_names_those_that_there_are():
    with pytest.raises(ValueError, match="no policy 'lax'; there are: agreed, strict"):
        Policy.load("lax")


def test_a_policy_with_a_rule_that_nobody_knows_is_refused():
    strict = Policy.load("strict").model_dump()
    with pytest.raises(ValidationError, match="show_to_friends"):
        Policy.model_validate(strict | {"show_to_friends": True})
