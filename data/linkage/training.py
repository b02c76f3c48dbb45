"""The two linkage models, children and adults: their settings, trained without labels."""

import logging
from typing import Any

import polars as pl
from splink import Linker, SettingsCreator
from splink.internals.splink_dataframe import SplinkDataFrame

from data.linkage import blocking, comparisons

IDENTIFIERS = {
    "child": ("upn", "nhs_number", "yot_number", "council_child_id"),
    "adult": ("pnc", "nhs_number"),
}
"""Identifiers that records of more than one agency may hold, by kind of person."""

ENOUGH_TO_TRAIN = 500
"""Records that have a namesake born on the same day in another source; with fewer the
starting values hold, since training would learn chance, or from no pair at all."""

ASSUMED_POPULATION = 10_000
"""Records that are assumed behind an extract too small to train on, each with one other
record of its person."""

RULE_RECALL = 0.75
"""Share of true pairs with the same names and birth date, until training has found it; our
own judgement. The odds of a match change in inverse proportion, one step of match weight
if it is half as large."""

SAMPLE_PAIRS = 500_000
"""Pairs of strangers from which u is estimated."""

TRAINING_PAIRS = 500_000
"""Most pairs that one round of training looks at."""

LEARNED_SHARE = 0.9
"""How much of m comes from training, the rest from the starting value: an error that no
clerk has made so far, a nickname or a swapped date, may yet be made in the next return."""

LEAST_SHARE_OF_STRANGERS = 0.1
"""Of the sampled pairs on a level, how many are taken to be strangers at the least: the
prior is itself an estimate."""

SEED = 1
"""Of the sample of pairs: the same records give the same links."""


def linker(records: SplinkDataFrame, people: pl.DataFrame, kind: str) -> Linker:
    """A linker of records with the model of their kind, trained on them if they are enough.

    Args:
        records: the people as Splink knows them.
        people: the same, rows of `people.comparable`.
        kind: child or adult.
    """
    if _have_namesakes(people) >= ENOUGH_TO_TRAIN:
        return _trained(records, kind)
    return _linker(records, _settings(kind, by_frequency=False))


def _have_namesakes(people: pl.DataFrame) -> int:
    sources = pl.coalesce("unique_within", "record_key").n_unique()
    alike = people.drop_nulls(["forename", "surname", "birth_date"]).group_by(
        "forename", "surname", "birth_date"
    )
    return int(alike.agg(sources=sources).filter(pl.col("sources") > 1)["sources"].sum())


def _linker(records: SplinkDataFrame, settings: SettingsCreator | dict[str, Any]) -> Linker:
    # The settings are ours: their validation only warns, and takes half a second.
    return Linker(records, settings, log_level=logging.ERROR, validate_settings=False)


def _settings(kind: str, *, by_frequency: bool) -> SettingsCreator:
    return SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="record_key",
        probability_two_random_records_match=1 / ASSUMED_POPULATION,
        comparisons=[
            comparisons.forename(by_frequency=by_frequency),
            comparisons.surname(by_frequency=by_frequency),
            comparisons.birth_date(),
            comparisons.place(),
            comparisons.address(),
            comparisons.sex(),
            comparisons.identifier(IDENTIFIERS[kind]),
        ],
        blocking_rules_to_generate_predictions=blocking.rules(IDENTIFIERS[kind]),
        # The levels of a comparison come only with the columns that it compares.
        retain_matching_columns=True,
    )


def _trained(records: SplinkDataFrame, kind: str) -> Linker:
    settings = _settings(kind, by_frequency=True)
    linker = _linker(records, settings)
    training = linker.training
    training.estimate_probability_two_random_records_match(
        [blocking.rule(blocking.NAME_AND_BIRTH_DATE)], recall=RULE_RECALL
    )
    training.estimate_u_using_random_sampling(max_pairs=SAMPLE_PAIRS, seed=SEED, num_chunks=1)
    # Names, place and identifiers from pairs born on one day; the birth date from namesakes.
    for condition in (blocking.SAME_BIRTH_DATE, blocking.SAME_NAME):
        training.estimate_parameters_using_expectation_maximisation(
            blocking.rule(condition), max_pairs=TRAINING_PAIRS, record_sample_proportion=1.0
        )
    learned = linker.misc.save_model_to_json()
    learned["probability_two_random_records_match"] *= RULE_RECALL / _rule_recall(learned)
    start = settings.create_settings_dict("duckdb")
    for after, before in zip(learned["comparisons"], start["comparisons"], strict=True):
        _blend(after["comparison_levels"], before["comparison_levels"])
        _without_matches(
            after["comparison_levels"], learned["probability_two_random_records_match"]
        )
    return _linker(records, learned)


def _rule_recall(learned: dict[str, Any]) -> float:
    """Share of true pairs alike in names and birth date, by what training found of each."""
    exact = {
        each["output_column_name"]: next(
            level["m_probability"]
            for level in each["comparison_levels"]
            if "m_probability" in level
        )
        for each in learned["comparisons"]
    }
    return exact["forename"] * exact["surname"] * exact["birth_date"]


def _blend(learned: list[dict[str, Any]], start: list[dict[str, Any]]) -> None:
    for after, before in zip(learned, start, strict=True):
        if "m_probability" in before:
            after["m_probability"] = (
                LEARNED_SHARE * after["m_probability"]
                + (1 - LEARNED_SHARE) * before["m_probability"]
            )


def _without_matches(levels: list[dict[str, Any]], prior: float) -> None:
    """Take from u the pairs of one person that stood in the sample: on a rare level, most."""
    for level in levels:
        if "u_probability" in level:
            sampled = level["u_probability"]
            matches = prior * level["m_probability"]
            level["u_probability"] = max(sampled - matches, LEAST_SHARE_OF_STRANGERS * sampled)
