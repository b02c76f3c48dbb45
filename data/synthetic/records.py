"""Who stands in whose records, under what id and, rightly or wrongly, what name.

A record is stable: the same errors stand in every year's extract.
"""

from dataclasses import dataclass

import numpy as np
import polars as pl

from data.synthetic.chance import chance, happens
from data.synthetic.families import Homes
from data.synthetic.misspelling import (
    CAREFUL,
    HASTY,
    NO_BIRTH_LACKING,
    TRUE_NAME,
    Errors,
    misspell,
    written_three_ways,
)
from data.synthetic.offenders import Offenders
from data.synthetic.timeline import Timeline
from data.synthetic.youth_justice import YouthJustice

KNOWN_TO_SOCIAL_CARE = {"mother": 0.95, "partner": 0.82}
NAMED_THREE_WAYS = 0.006
SURNAME_FIRST = 0.04
"""Of the names that probation writes into one box."""

IDENTITY = ("forename", "surname", "birth", "is_female", "postcode", "address")


@dataclass(frozen=True)
class Records:
    """Each agency's people; all have `person` and, where the agency holds them, `IDENTITY`.

    social_care: one row a person and council: board, local_id, family_number, role,
    first_day (in that council's records). offender: one row a person: crn, aliases.
    named_child: one row an offender, child and way of writing the name: offender, crn,
    child_name. client: one row a child of a team: client, team, local_id.
    household_adult: one row a child of a team and adult: client, adult.
    """

    social_care: pl.DataFrame
    offender: pl.DataFrame
    named_child: pl.DataFrame
    client: pl.DataFrame
    household_adult: pl.DataFrame


class Registrar:
    """Writes people down for each agency, with errors unless the world is clean."""

    def __init__(
        self, people: pl.DataFrame, homes: Homes, timeline: Timeline, seed: int, *, clean: bool
    ):
        self._people, self._homes, self._timeline = people, homes, timeline
        self._rng, self._clean = chance(seed, "records"), clean

    def write_down(
        self,
        child_episodes: pl.DataFrame,
        offenders: Offenders,
        youth_justice: YouthJustice,
    ) -> Records:
        """Make every agency's records."""
        return Records(
            social_care=self._social_care(child_episodes),
            offender=self._offenders(offenders.offender),
            named_child=self._named_children(offenders.named_child),
            client=self._clients(youth_justice.client),
            household_adult=self._household_adults(youth_justice.household_adult),
        )

    def _identify(self, records: pl.DataFrame, board: np.ndarray, errors: Errors) -> pl.DataFrame:
        """Add the identity of each record's person, as known where and when it was made."""
        known = records.join(
            self._people.drop("family"), on="person", how="left", maintain_order="left"
        )
        family = self._people["family"].to_numpy()[known["person"].to_numpy()]
        moved = pl.Series(board != self._homes.board[family])
        known = known.with_columns(
            address=pl.when(moved).then("address_after").otherwise("address"),
            postcode=pl.when(moved).then("postcode_after").otherwise("postcode"),
            old_postcode=pl.when(moved)
            .then("postcode")
            .otherwise(pl.col("postcode").shift(7, fill_value="XZ1 1AA")),
        )
        return known if self._clean else misspell(known, errors, self._rng)

    def _social_care(self, child_episodes: pl.DataFrame) -> pl.DataFrame:
        child = child_episodes.group_by("person", "family", "board", maintain_order=True).agg(
            first_day=pl.col("referral").min()
        )
        families = child.group_by("family", "board", maintain_order=True).agg(
            pl.col("first_day").min()
        )
        share = self._people["role"].replace_strict(
            KNOWN_TO_SOCIAL_CARE, default=0.0, return_dtype=pl.Float64
        )
        is_known = pl.Series(happens(self._rng, share.to_numpy(), self._people.height))
        adult = self._people.filter(is_known).select("person", "family")
        adult = adult.join(families, on="family", maintain_order="left_right")
        adult = adult.select("person", "family", "board", "first_day")
        both = []
        for part, errors in ((child, CAREFUL), (adult, NO_BIRTH_LACKING)):
            both.append(self._identify(part, part["board"].to_numpy(), errors))
        everybody = pl.concat(both)
        return everybody.with_columns(
            local_id=self._numbers(everybody, "board", "person", 100_001),
            family_number=self._numbers(everybody, "board", "family", 5_001),
        )

    def _offenders(self, offender: pl.DataFrame) -> pl.DataFrame:
        known = self._identify(offender, self._boards_in_the_end(offender), TRUE_NAME)
        serial = self._rng.permutation(900_000)[: known.height] + 100_000
        alias = pl.format("{} {}", "forename", "alias_surname")
        return known.with_columns(
            crn=pl.format("X{}", pl.Series(serial)),
            aliases=pl.lit(None, pl.String) if self._clean else alias,
        )

    def _named_children(self, named_child: pl.DataFrame) -> pl.DataFrame:
        pair = named_child.select("offender", "person", "family").unique(maintain_order=True)
        known = self._identify(pair, self._boards_in_the_end(pair), HASTY)
        in_one_box = pl.format("{} {}", "forename", "surname")
        if self._clean:
            return known.with_columns(child_name=in_one_box)
        thrice = happens(self._rng, NAMED_THREE_WAYS, known.height)
        thrice[:1] = True
        more = [
            known.filter(pl.Series(thrice)).with_columns(forename=way)
            for way in written_three_ways("forename")
        ]
        known = pl.concat([known, *more])
        reversed_ = pl.Series(happens(self._rng, SURNAME_FIRST, known.height))
        return known.with_columns(
            child_name=pl.when(reversed_)
            .then(pl.format("{}, {}", "surname", "forename"))
            .otherwise(in_one_box)
        ).unique(["offender", "child_name", "birth"], keep="first", maintain_order=True)

    def _clients(self, client: pl.DataFrame) -> pl.DataFrame:
        known = self._identify(client.drop("family"), client["board"].to_numpy(), CAREFUL)
        number = self._numbers(known, "team", "client", 1).str.zfill(4)
        return known.with_columns(local_id=pl.format("{}{}", pl.col("team") + 11, number))

    def _household_adults(self, household_adult: pl.DataFrame) -> pl.DataFrame:
        adult = household_adult.rename({"person": "child", "adult": "person"})
        board = self._homes.board[self._people["family"].to_numpy()[adult["person"].to_numpy()]]
        known = self._identify(adult, board, HASTY)
        return known.unique(["client", "forename", "surname"], keep="first", maintain_order=True)

    def _boards_in_the_end(self, records: pl.DataFrame) -> np.ndarray:
        family = records["family"].to_numpy()
        return self._homes.on(family, np.full(len(family), self._timeline.last))

    def _numbers(self, records: pl.DataFrame, place: str, of: str, start: int) -> pl.Series:
        """Number what a column holds from `start` within each place, in no telling order."""
        each = records.select(place, of).unique(maintain_order=True)
        shuffled = each[self._rng.permutation(each.height)].with_columns(
            number=(pl.int_range(pl.len()).over(place) + start).cast(pl.String)
        )
        return records.join(shuffled, on=[place, of], how="left", maintain_order="left")["number"]
