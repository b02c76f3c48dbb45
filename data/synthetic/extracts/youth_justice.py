"""The youth offending teams' extracts, in the columns of their contract."""

import numpy as np
import polars as pl

from data.synthetic.chance import chance
from data.synthetic.extracts.by_year import (
    Tables,
    date_of,
    in_its_year,
    in_years,
    known_by_then,
    part_out,
    sex_of,
)
from data.synthetic.extracts.youth_records import add_youth_records
from data.synthetic.places import council_code, team_code
from data.synthetic.records import Records
from data.synthetic.timeline import Timeline
from data.synthetic.youth_justice import YouthJustice

NOTHING = pl.lit(None, dtype=pl.String)
UPN_KNOWN_TO, COUNCIL_ID_KNOWN_TO = 6, 5
"""Of every ten children."""

SENTENCES = (
    "lives with mother and younger siblings|stays with grandparents|moved back to the family"
    "|lives in a children's home|spends most nights with friends",
    "attends school regularly|was excluded twice|is on a reduced timetable|left school without"
    " a place|attends college three days a week",
    "says little about the offence|shows remorse|blames older friends|is worried about court"
    "|keeps every appointment|misses appointments",
    "drinks at weekends|smokes cannabis daily|does not use drugs|was seen in town late at night"
    "|has stopped seeing older peers",
    "contact with the social worker is good|no word from the social worker|the plan was read"
    " together|a strategy meeting is awaited|mother asks for more help",
    "next we work on anger|next we look at victims|next a mentor is sought|next family work"
    " begins|next the curfew is reviewed",
)


def add_youth_justice(
    tables: Tables, youth: YouthJustice, records: Records, timeline: Timeline, seed: int
) -> None:
    """Add every table of each team's."""
    local = records.client.select("client", "local_id")

    def identified(rows: pl.DataFrame) -> pl.DataFrame:
        known = rows.join(local, on="client", maintain_order="left")
        return known.with_columns(place=team_code("team"))

    spells = in_years(identified(youth.intervention), timeline)
    present = spells.select("client", "year").unique(maintain_order=True)
    _add_people(tables, present, records)
    household = present.join(
        identified(records.household_adult), on="client", maintain_order="left_right"
    )
    _add_household_adults(tables, household)
    _add_interventions(tables, spells)
    completed = in_its_year(identified(youth.assessment), timeline, "completed")
    _add_assessments(tables, completed, seed)
    add_youth_records(tables, youth.records, identified, timeline)


def _add_people(tables: Tables, present: pl.DataFrame, records: Records) -> None:
    council_id = records.social_care.select("person", "board", council_id="local_id")
    people = present.join(records.client, on="client", maintain_order="left").join(
        council_id, on=["person", "board"], how="left", maintain_order="left"
    )
    # Numbers that end in low digits are known to the team, the same ones every year.
    digit = pl.col("local_id").str.tail(1).cast(pl.Int32)
    part_out(
        tables,
        "yot_person",
        people.with_columns(place=team_code("team")),
        {
            "client_id": pl.col("local_id"),
            "forename": pl.col("forename"),
            "surname": pl.col("surname"),
            "dob": date_of("birth"),
            "sex": sex_of(),
            "ethnicity": pl.col("ethnicity"),
            "address": pl.col("address"),
            "postcode": pl.col("postcode"),
            "upn": pl.when(digit < UPN_KNOWN_TO).then("upn"),
            "la_child_id": pl.when(digit >= 10 - COUNCIL_ID_KNOWN_TO).then("council_id"),
            "yot_code": team_code("team"),
            "limited_access": pl.lit(value=False),
            "la_code": council_code("board"),
        },
    )


def _add_household_adults(tables: Tables, household: pl.DataFrame) -> None:
    part_out(
        tables,
        "yot_household_adult",
        household,
        {
            "client_id": pl.col("local_id"),
            "forename": pl.col("forename"),
            "surname": pl.col("surname"),
            "dob": date_of("birth"),
            "relationship": pl.col("relationship"),
            "known_conviction_indicated": pl.col("is_convicted"),
            "from_date": date_of("since"),
            "to_date": NOTHING,
        },
    )


def _add_interventions(tables: Tables, intervention: pl.DataFrame) -> None:
    part_out(
        tables,
        "yot_intervention",
        intervention,
        {
            "client_id": pl.col("local_id"),
            "intervention_id": pl.format("{}-{}", "local_id", "start"),
            "type": pl.col("type"),
            "start_date": date_of("start"),
            "end_date": date_of("end"),
            "outcome": pl.when(pl.col("end").is_not_null()).then(pl.lit("completed")),
        },
    )


def _add_assessments(tables: Tables, assessment: pl.DataFrame, seed: int) -> None:
    dated = ~pl.col("is_undated")
    part_out(
        tables,
        "yot_assessment",
        assessment.with_columns(
            *(known_by_then(day) for day in ("countersigned", "shared")),
            words=_words(assessment, seed),
        ),
        {
            "client_id": pl.col("local_id"),
            "assessment_id": pl.format("{}-{}", "local_id", "assessment"),
            "tool": pl.lit("AssetPlus"),
            "kind": pl.col("kind"),
            "started_date": date_of("started"),
            "completed_date": pl.when(dated).then(date_of("completed")),
            "safety_wellbeing": pl.col("safety"),
            "risk_of_serious_harm": pl.col("harm"),
            "text": pl.format(
                "{} on {}: {}.",
                pl.when(pl.col("assessment") % 2 == 0)
                .then(pl.lit("Seen"))
                .otherwise(pl.lit("Seen ")),
                date_of("completed").dt.to_string("%d/%m/%Y"),
                "words",
            ),
            "uses_social_care_information": pl.col("uses_information"),
            "parents_involved": pl.col("parents_involved"),
            "countersigned_date": pl.when("is_countersigned").then(date_of("countersigned")),
            "shared_with_social_care_date": date_of("shared"),
        },
    )


def _words(assessment: pl.DataFrame, seed: int) -> pl.Series:
    """The text of each assessment: the same words where they were copied, else never the same."""
    rng = chance(seed, "assessment texts")
    texts = int(assessment["text_of"].max() or 0) + 1  # pyright: ignore[reportArgumentType]
    parts = [rng.choice(sentence.split("|"), texts) for sentence in SENTENCES]
    parts.append(np.array([f"entry {_in_letters(text)}" for text in range(texts)]))
    written = pl.DataFrame(parts).select(words=pl.concat_str(pl.all(), separator="; "))["words"]
    return written.gather(assessment["text_of"])


def _in_letters(number: int) -> str:
    """Name a number in letters, since a digest of a text leaves out what may be a date."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
