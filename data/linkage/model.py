"""The two linkage models, children and adults: Splink on DuckDB, trained without labels."""

import logging
from typing import Any

import duckdb
import polars as pl
from splink import DuckDBAPI, Linker, SettingsCreator
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
"""Share of true pairs with the same names and birth date; our own judgement. The odds of
a match change in inverse proportion, one step of match weight if it is half as large."""

SAMPLE_PAIRS = 500_000
"""Pairs of strangers from which u is estimated."""

TRAINING_PAIRS = 1_000_000
"""Most pairs that one round of training looks at."""

LEARNED_SHARE = 0.9
"""How much of m comes from training, the rest from the starting value: an error that no
clerk has made so far, a nickname or a swapped date, may yet be made in the next return."""

SEED = 1
"""Of the sample of pairs: the same records give the same links."""

MEMORY = "1500MB"
"""Most that DuckDB may take; beyond it the build stops rather than spill onto the disk."""


def compare(people: pl.DataFrame, kind: str) -> pl.DataFrame:
    """Score the pairs of records of one kind that may be one person.

    Args:
        people: rows of `people.comparable` of this kind, all with a name.

    Returns:
        One row per pair: left and right (record keys), weight (log2 of the odds),
        probability (0 to 1), and the levels forename_level, birth_date_level and
        identifier_level (0 for "differs", -1 where either record has nothing).
    """
    with duckdb.connect(":memory:", config={"temp_directory": "", "memory_limit": MEMORY}) as db:
        records = DuckDBAPI(connection=db).register(people.to_arrow(), table_name="people")
        if _have_namesakes(people) >= ENOUGH_TO_TRAIN:
            linker = _trained(records, kind)
        else:
            linker = _linker(records, _settings(kind, by_frequency=False))
        scored = linker.inference.predict(warning_mode="never")
        return db.sql(
            f"""
            SELECT record_key_l AS left, record_key_r AS right,
                match_weight AS weight, match_probability AS probability,
                gamma_forename AS forename_level, gamma_birth_date AS birth_date_level,
                gamma_identifier AS identifier_level
            FROM {scored.physical_name}
            """
        ).pl()


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
    training.estimate_u_using_random_sampling(max_pairs=SAMPLE_PAIRS, seed=SEED)
    # Names, place and identifiers from pairs born on one day; the birth date from namesakes.
    for condition in (blocking.SAME_BIRTH_DATE, blocking.SAME_NAME):
        training.estimate_parameters_using_expectation_maximisation(
            blocking.rule(condition), max_pairs=TRAINING_PAIRS, record_sample_proportion=1.0
        )
    learned = linker.misc.save_model_to_json()
    start = settings.create_settings_dict("duckdb")
    for after, before in zip(learned["comparisons"], start["comparisons"], strict=True):
        _blend(after["comparison_levels"], before["comparison_levels"])
    return _linker(records, learned)


def _blend(learned: list[dict[str, Any]], start: list[dict[str, Any]]) -> None:
    for after, before in zip(learned, start, strict=True):
        if "m_probability" in before:
            after["m_probability"] = (
                LEARNED_SHARE * after["m_probability"]
                + (1 - LEARNED_SHARE) * before["m_probability"]
            )
