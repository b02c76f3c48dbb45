"""What stands in the columns of the invented Standard Safeguarding Dataset.

Each table is a function from a drawing to its columns, over rows with `person`, `own` (an id of
the row), `start` (days into the year) and `child` (a number).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
import polars as pl

START, DAYS = date(2025, 4, 1), 364
"""The year: its first day, and the days from it to the last."""
LONGEST_AGO = 6500
"""Days before the year in which the oldest was born."""
LONGEST_SPELL = 25
"""Days."""
SOURCES = ("1A", "1B", "2A", "3A", "3D", "4", "5B", "6", "7", "8", "10")
CLOSURES = ("RC1", "RC3", "RC4", "RC5", "RC7")
CATEGORIES = ("NEG", "EMO", "PHY", "SAB")
ETHNICITIES = ("WBRI", "WOTH", "MWBC", "MWAS", "AIND", "APKN", "ABAN", "BAFR", "BCRB", "OOTH")
FORENAMES = ("Amira", "Bram", "Cerys", "Dov", "Elin", "Femi", "Gwen", "Hari", "Ines", "Jory")
SURNAMES = ("Ashgrove", "Birchall", "Coldwell", "Dunmere", "Elmstead", "Fenwright", "Garsdale")
ROLES = ("Social worker", "Family support worker", "Independent reviewing officer")
NOTHING = pl.lit(None, dtype=pl.String)

Columns = dict[str, pl.Expr]


def day(days: pl.Expr) -> pl.Expr:
    """The day so many days into the year."""
    return (pl.lit(START) + pl.duration(days=days)).dt.to_string("%Y-%m-%d")


def moment(days: pl.Expr) -> pl.Expr:
    """The same as SQL Server writes it."""
    return pl.concat_str(day(days), pl.lit(" 00:00:00.000"))


@dataclass(frozen=True, slots=True)
class Drawing:
    """Values of a table's rows, by chance."""

    chance: np.random.Generator
    height: int

    def some(self, share: float, value: pl.Expr) -> pl.Expr:
        """The value in a share of the rows."""
        return pl.when(pl.lit(pl.Series(self.chance.random(self.height) < share))).then(value)

    def one_of(self, words: tuple[str, ...]) -> pl.Expr:
        """One of the words in each row."""
        return pl.lit(pl.Series(np.array(words)[self._numbers(0, len(words))]))

    def yes_no(self) -> pl.Expr:
        """Y or N."""
        return self.one_of(("Y", "N"))

    def number(self, least: int, most: int) -> pl.Expr:
        """A whole number."""
        return pl.lit(pl.Series(self._numbers(least, most)))

    def ended(self, write: Callable[[pl.Expr], pl.Expr] = day) -> pl.Expr:
        """A last day in three rows of four, after the first and within the year."""
        last = pl.min_horizontal(pl.col("start") + self.number(1, LONGEST_SPELL), DAYS)
        return self.some(0.75, write(last))

    def _numbers(self, least: int, most: int) -> np.ndarray:
        return self.chance.integers(least, most, self.height)


def _person(drawing: Drawing) -> Columns:
    return {
        "pers_legacy_id": NOTHING,
        "pers_person_id": pl.col("person"),
        "pers_upn_unknown": NOTHING,
        "pers_forename": drawing.one_of(FORENAMES),
        "pers_surname": pl.format("{}{}", drawing.one_of(SURNAMES), "child"),
        "pers_sex": drawing.one_of(("M", "F")),
        "pers_gender": drawing.one_of(("01", "02")),
        "pers_ethnicity": drawing.one_of(ETHNICITIES),
        "pers_dob": moment(-drawing.number(1, LONGEST_AGO)),
        "pers_common_child_id": pl.format("{}", pl.col("child") + 4_000_000_000),
        "pers_send_flag": drawing.yes_no(),
        "pers_expected_dob": NOTHING,
        "pers_death_date": NOTHING,
        "pers_is_mother": drawing.one_of(("Y", "N", "N", "N", "N")),
        "pers_nationality": NOTHING,
    }


def _address(drawing: Drawing) -> Columns:
    number, street = drawing.number(1, 200), drawing.number(1, 3000)
    return {
        "addr_table_id": pl.col("own"),
        "addr_address_json": pl.concat_str(
            pl.lit('{"ROOM":"","FLOOR":"","FLAT":"","BUILD":"","HOUSE":"'),
            number,
            pl.format('","STREET":"Street {}","TOWN":"Town {}","UPRN":""', street, street // 100),
            pl.lit(',"EASTING":"","NORTHING":""}'),
        ),
        "addr_person_id": pl.col("person"),
        "addr_address_type": pl.lit("HOME"),
        "addr_address_start_date": moment(pl.col("start")),
        "addr_address_end_date": drawing.ended(moment),
        "addr_address_postcode": pl.format("ZZ{} {}AA", street // 100 + 1, number // 20),
    }


def _linked_identifiers(_drawing: Drawing) -> Columns:
    return {
        "link_table_id": pl.col("own"),
        "link_person_id": pl.col("person"),
        "link_identifier_type": pl.lit("Unique Pupil Number"),
        "link_identifier_value": pl.format("U{}", "own"),
        "link_valid_from_date": day(pl.col("start")),
        "link_valid_to_date": NOTHING,
    }


def _family(_drawing: Drawing) -> Columns:
    return {
        "fami_table_id": pl.col("own"),
        "fami_family_id": pl.format("F{}-{}", pl.col("child") // 3, "start"),
        "fami_person_id": pl.col("person"),
    }


def _cin_episodes(drawing: Drawing) -> Columns:
    closed = drawing.ended()
    return {
        "cine_referral_id": pl.col("own"),
        "cine_person_id": pl.col("person"),
        "cine_referral_date": day(pl.col("start")),
        "cine_cin_primary_need_code": drawing.one_of(("N1", "N2", "N3", "N4", "N5")),
        "cine_referral_source_code": drawing.one_of(SOURCES),
        "cine_referral_source_desc": pl.lit("As it was recorded"),
        "cine_referral_outcome_json": NOTHING,
        "cine_referral_nfa": pl.lit("N"),
        "cine_close_reason": pl.when(closed.is_not_null()).then(drawing.one_of(CLOSURES)),
        "cine_close_date": closed,
        "cine_referral_team": pl.lit("Team 3"),
        "cine_referral_worker_id": NOTHING,
    }


def _cin_assessments(drawing: Drawing) -> Columns:
    return {
        "cina_assessment_id": pl.col("own"),
        "cina_person_id": pl.col("person"),
        "cina_referral_id": NOTHING,
        "cina_assessment_start_date": day(pl.col("start")),
        "cina_assessment_child_seen": drawing.yes_no(),
        "cina_assessment_auth_date": drawing.ended(),
        "cina_assessment_outcome_json": NOTHING,
        "cina_assessment_outcome_nfa": drawing.yes_no(),
        "cina_assessment_team": pl.lit("Team 3"),
        "cina_assessment_worker_id": NOTHING,
    }


def _cin_plans(drawing: Drawing) -> Columns:
    return {
        "cinp_cin_plan_id": pl.col("own"),
        "cinp_referral_id": NOTHING,
        "cinp_person_id": pl.col("person"),
        "cinp_cin_plan_start_date": day(pl.col("start")),
        "cinp_cin_plan_end_date": drawing.ended(),
        "cinp_cin_plan_team": pl.lit("Team 3"),
        "cinp_cin_plan_worker_id": NOTHING,
    }


def _enquiry(drawing: Drawing) -> Columns:
    return {
        "s47e_s47_enquiry_id": pl.col("own"),
        "s47e_referral_id": NOTHING,
        "s47e_person_id": pl.col("person"),
        "s47e_s47_start_date": day(pl.col("start")),
        "s47e_s47_end_date": drawing.ended(),
        "s47e_s47_nfa": drawing.yes_no(),
        "s47e_s47_outcome_json": NOTHING,
        "s47e_s47_completed_by_worker_id": NOTHING,
        "s47e_s47_completed_by_team": pl.lit("Team 3"),
    }


def _conference(drawing: Drawing) -> Columns:
    return {
        "icpc_icpc_id": pl.col("own"),
        "icpc_person_id": pl.col("person"),
        "icpc_icpc_transfer_in": pl.lit("N"),
        "icpc_icpc_target_date": day(pl.col("start")),
        "icpc_icpc_date": day(pl.col("start")),
        "icpc_icpc_outcome_cp_flag": drawing.yes_no(),
        "icpc_icpc_outcome_json": NOTHING,
    }


def _cp_plans(drawing: Drawing) -> Columns:
    return {
        "cppl_cp_plan_id": pl.col("own"),
        "cppl_referral_id": NOTHING,
        "cppl_icpc_id": NOTHING,
        "cppl_person_id": pl.col("person"),
        "cppl_cp_plan_start_date": day(pl.col("start")),
        "cppl_cp_plan_end_date": drawing.ended(),
        "cppl_cp_plan_ola": pl.lit("N"),
        "cppl_cp_plan_initial_category": drawing.one_of(CATEGORIES),
        "cppl_cp_plan_latest_category": drawing.one_of(CATEGORIES),
    }


def _cp_reviews(drawing: Drawing) -> Columns:
    return {
        "cppr_cp_review_id": pl.col("own"),
        "cppr_person_id": pl.col("person"),
        "cppr_cp_plan_id": pl.col("own"),
        "cppr_cp_review_due": day(pl.col("start") + 2),
        "cppr_cp_review_date": drawing.some(0.95, day(pl.col("start"))),
        "cppr_cp_review_outcome_continue_cp": drawing.yes_no(),
        "cppr_cp_review_quorate": pl.lit("Y"),
        "cppr_cp_review_participation": NOTHING,
    }


def _cp_visits(drawing: Drawing) -> Columns:
    return {
        "cppv_cp_visit_id": pl.col("own"),
        "cppv_person_id": pl.col("person"),
        "cppv_cp_plan_id": pl.col("own"),
        "cppv_cp_visit_date": moment(pl.col("start") - pl.col("start") % 2),
        "cppv_cp_visit_seen": pl.lit("Y"),
        "cppv_cp_visit_seen_alone": drawing.yes_no(),
        "cppv_cp_visit_bedroom": drawing.yes_no(),
    }


def _cla_episodes(drawing: Drawing) -> Columns:
    return {
        "clae_cla_episode_id": pl.col("own"),
        "clae_person_id": pl.col("person"),
        "clae_cla_placement_id": NOTHING,
        "clae_cla_episode_start_date": day(pl.col("start")),
        "clae_cla_episode_start_reason": pl.lit("S"),
        "clae_cla_primary_need_code": pl.lit("N1"),
        "clae_cla_episode_ceased_date": drawing.ended(),
        "clae_cla_episode_ceased_reason": NOTHING,
        "clae_referral_id": NOTHING,
        "clae_entered_care_date": day(pl.col("start")),
    }


def _contacts(drawing: Drawing) -> Columns:
    return {
        "cont_contact_id": pl.col("own"),
        "cont_person_id": pl.col("person"),
        "cont_contact_date": day(pl.col("start") - pl.col("start") % 30),
        "cont_contact_source_code": drawing.one_of(SOURCES),
        "cont_contact_source_desc": pl.lit("As it was recorded"),
        "cont_contact_outcome_json": NOTHING,
    }


def _early_help(drawing: Drawing) -> Columns:
    return {
        "earl_episode_id": pl.col("own"),
        "earl_person_id": pl.col("person"),
        "earl_episode_start_date": day(pl.col("start")),
        "earl_episode_end_date": drawing.ended(),
        "earl_episode_reason": NOTHING,
        "earl_episode_end_reason": NOTHING,
        "earl_episode_organisation": pl.lit("Early help"),
        "earl_episode_worker_id": NOTHING,
    }


def _involvements(drawing: Drawing) -> Columns:
    return {
        "invo_involvements_id": pl.col("own"),
        "invo_professional_id": NOTHING,
        "invo_professional_role_id": drawing.one_of(ROLES),
        "invo_professional_team": pl.lit("Team 3"),
        "invo_person_id": pl.col("person"),
        "invo_involvement_start_date": day(pl.col("start")),
        "invo_involvement_end_date": drawing.ended(),
        "invo_worker_change_reason": NOTHING,
        "invo_referral_id": NOTHING,
    }


def _convictions(drawing: Drawing) -> Columns:
    return {
        "clac_cla_conviction_id": pl.col("own"),
        "clac_person_id": pl.col("person"),
        "clac_cla_conviction_date": day(pl.col("start")),
        "clac_cla_conviction_offence": drawing.one_of(("Theft", "Criminal damage", "Affray")),
    }


def _missing(drawing: Drawing) -> Columns:
    return {
        "miss_table_id": pl.col("own"),
        "miss_person_id": pl.col("person"),
        "miss_missing_episode_start_date": day(pl.col("start")),
        "miss_missing_episode_type": drawing.one_of(("Missing", "Absent")),
        "miss_missing_episode_end_date": drawing.ended(),
        "miss_missing_rhi_offered": drawing.one_of(("Y", "N", "NA")),
        "miss_missing_rhi_accepted": drawing.one_of(("Y", "N", "NA")),
    }


TABLES: dict[str, Callable[[Drawing], Columns]] = {
    "person": _person,
    "address": _address,
    "linked_identifiers": _linked_identifiers,
    "family": _family,
    "cin_episodes": _cin_episodes,
    "cin_assessments": _cin_assessments,
    "cin_plans": _cin_plans,
    "s47_enquiry": _enquiry,
    "initial_cp_conference": _conference,
    "cp_plans": _cp_plans,
    "cp_reviews": _cp_reviews,
    "cp_visits": _cp_visits,
    "cla_episodes": _cla_episodes,
    "contacts": _contacts,
    "early_help_episodes": _early_help,
    "involvements": _involvements,
    "cla_convictions": _convictions,
    "missing": _missing,
}
"""Every table of the dataset that intake takes in, after `ssd_`."""
