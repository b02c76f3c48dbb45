"""Who is who: each record that was sent, with the person whom it is really about."""

import polars as pl

from data.synthetic.extracts.by_year import date_of
from data.synthetic.places import REGION, council_code, team_code
from data.synthetic.returns import Returns
from data.synthetic.world import World


def who_is_who(world: World) -> pl.DataFrame:
    """List the records of people.

    Returns:
        One row a person and record of theirs that was sent, with the record's own id:
        true_person_id, kind (child, adult), agency, place_code, table, local_id.
    """
    records = world.records
    returns = Returns(world.timeline, world.region)
    birth = date_of("birth").dt.to_string("%Y-%m-%d").fill_null("")
    number = records.client.select("client", client_id="local_id")
    in_home = records.household_adult.join(number, on="client", maintain_order="left")
    offender = records.offender.select(offender="person", crn="crn")
    named = records.named_child.join(offender, on="offender", maintain_order="left")
    region = pl.lit(REGION)
    parts = [
        _records(
            records.social_care,
            "social_care",
            council_code("board"),
            "social_care_person",
            pl.col("local_id"),
        ),
        _records(records.offender, "probation", region, "probation_person", pl.col("crn")),
        _records(
            named,
            "probation",
            region,
            "probation_child",
            pl.format("{}|{}|{}", "crn", "child_name", birth),
        ),
        _records(
            _sent_clients(records.client, world, returns),
            "yot",
            team_code("team"),
            "yot_person",
            pl.col("local_id"),
        ),
        _records(
            _sent_clients(in_home, world, returns),
            "yot",
            team_code("team"),
            "yot_household_adult",
            pl.format("{}|{}|{}|{}", "client_id", "forename", "surname", birth),
        ),
    ]
    return pl.concat(parts).unique(maintain_order=True)


def _records(
    records: pl.DataFrame, agency: str, place: pl.Expr, table: str, local_id: pl.Expr
) -> pl.DataFrame:
    is_child = pl.col("role") == "child"
    return records.select(
        true_person_id=pl.col("person"),
        kind=pl.when(is_child).then(pl.lit("child")).otherwise(pl.lit("adult")),
        agency=pl.lit(agency),
        place_code=place,
        table=pl.lit(table),
        local_id=local_id,
    )


def _sent_clients(records: pl.DataFrame, world: World, returns: Returns) -> pl.DataFrame:
    """Leave out children, and adults of theirs, whom their team never sent."""
    sent = [
        (team, year.first, year.last)
        for team in range(world.region.teams)
        for position, year in enumerate(world.timeline.years)
        if returns.is_sent(f"Y{team + 1:02}", position)
    ]
    years = pl.DataFrame(
        sent, schema={"team": pl.Int32, "first": pl.Int32, "last": pl.Int32}, orient="row"
    )
    work = world.youth_justice.intervention.join(years, on="team").filter(
        (pl.col("start") <= pl.col("last")) & (pl.col("end") >= pl.col("first"))
    )
    return records.join(work, on="client", how="semi", maintain_order="left")
