"""What social care did, in the Standard Safeguarding Dataset.

Source: data-to-insight/ssd-data-model, data objects specification.
"""

import polars as pl

from data.synthetic.extracts.by_year import (
    Tables,
    date_of,
    in_its_year,
    in_years,
    part_out,
    yes_no,
)
from data.synthetic.places import council_code
from data.synthetic.protection import FIRST_REVIEW, NEXT_REVIEW
from data.synthetic.social_care import SocialCare
from data.synthetic.timeline import Timeline

NOTHING = pl.lit(None, dtype=pl.String)
SOURCE_WORDS = {"1A": "Relative", "2A": "School", "5B": "Youth Offending", "6": "Police"}


def add_records(
    tables: Tables, care: SocialCare, local_ids: pl.DataFrame, timeline: Timeline
) -> None:
    """Add what social care did: episodes, enquiries, plans, reviews, visits, care."""

    def identified(rows: pl.DataFrame) -> pl.DataFrame:
        known = rows.join(local_ids, on=["person", "board"], maintain_order="left")
        episode = pl.col("referral") if "referral" in rows.columns else pl.lit(0)
        start = pl.col("start") if "start" in rows.columns else pl.lit(0)
        return known.with_columns(
            place=council_code("board"),
            referral_id=pl.format("R{}-{}", "local_id", episode),
            plan_id=pl.format("P{}-{}", "local_id", start),
        )

    episodes = in_years(identified(care.referral), timeline, "referral", "closure")
    _add_episodes(tables, episodes)
    looked_after = in_years(identified(care.looked_after), timeline)
    _add_looked_after(tables, looked_after)
    _add_enquiries(tables, in_its_year(identified(care.enquiry), timeline, "start"))
    plan = identified(care.plan)
    _add_conferences(tables, in_its_year(plan.with_columns(day="start"), timeline))
    _add_plans(tables, in_years(plan, timeline))
    _add_reviews(tables, in_its_year(identified(care.review), timeline))
    _add_visits(tables, in_its_year(identified(care.visit), timeline))


def _add_episodes(tables: Tables, episodes: pl.DataFrame) -> None:
    part_out(
        tables,
        "ssd_cin_episodes",
        episodes,
        {
            "cine_referral_id": pl.col("referral_id"),
            "cine_person_id": pl.col("local_id"),
            "cine_referral_date": date_of("referral"),
            "cine_cin_primary_need_code": pl.col("need"),
            "cine_referral_source_code": pl.col("source"),
            "cine_referral_source_desc": pl.col("source").replace_strict(
                SOURCE_WORDS, default="Other"
            ),
            "cine_referral_outcome_json": NOTHING,
            "cine_referral_nfa": yes_no("is_nfa"),
            "cine_close_reason": pl.when(pl.col("closure").is_not_null()).then("reason"),
            "cine_close_date": date_of("closure"),
            "cine_referral_team": NOTHING,
            "cine_referral_worker_id": NOTHING,
        },
    )


def _add_looked_after(tables: Tables, looked_after: pl.DataFrame) -> None:
    part_out(
        tables,
        "ssd_cla_episodes",
        looked_after,
        {
            "clae_cla_episode_id": pl.format("C{}-{}", "local_id", "start"),
            "clae_person_id": pl.col("local_id"),
            "clae_cla_placement_id": NOTHING,
            "clae_cla_episode_start_date": date_of("start"),
            "clae_cla_episode_start_reason": pl.lit("S"),
            "clae_cla_primary_need_code": pl.lit("N1"),
            "clae_cla_episode_ceased_date": date_of("end"),
            "clae_cla_episode_ceased_reason": pl.when(pl.col("end").is_not_null()).then(
                pl.lit("E8")
            ),
            "clae_cla_id": pl.format("C{}", "local_id"),
            "clae_referral_id": pl.col("referral_id"),
            "clae_cla_last_iro_contact_date": NOTHING,
            "clae_entered_care_date": date_of("start"),
        },
    )


def _add_enquiries(tables: Tables, enquiry: pl.DataFrame) -> None:
    part_out(
        tables,
        "ssd_s47_enquiry",
        enquiry,
        {
            "s47e_s47_enquiry_id": pl.format("S{}-{}", "local_id", "start"),
            "s47e_referral_id": pl.col("referral_id"),
            "s47e_person_id": pl.col("local_id"),
            "s47e_s47_start_date": date_of("start"),
            "s47e_s47_end_date": NOTHING,
            "s47e_s47_nfa": yes_no("is_not_required"),
            "s47e_s47_outcome_json": NOTHING,
            "s47e_s47_completed_by_worker_id": NOTHING,
            "s47e_s47_completed_by_team": NOTHING,
        },
    )


def _add_conferences(tables: Tables, plan: pl.DataFrame) -> None:
    part_out(
        tables,
        "ssd_initial_cp_conference",
        plan,
        {
            "icpc_icpc_id": pl.format("I{}-{}", "local_id", "day"),
            "icpc_icpc_meeting_id": NOTHING,
            "icpc_s47_enquiry_id": NOTHING,
            "icpc_person_id": pl.col("local_id"),
            "icpc_cp_plan_id": pl.col("plan_id"),
            "icpc_referral_id": pl.col("referral_id"),
            "icpc_icpc_transfer_in": yes_no("is_transfer"),
            "icpc_icpc_target_date": NOTHING,
            "icpc_icpc_date": date_of("day"),
            "icpc_icpc_outcome_cp_flag": pl.lit("Y"),
            "icpc_icpc_outcome_json": NOTHING,
            "icpc_icpc_team": NOTHING,
            "icpc_icpc_worker_id": NOTHING,
        },
    )


def _add_plans(tables: Tables, plan: pl.DataFrame) -> None:
    part_out(
        tables,
        "ssd_cp_plans",
        plan,
        {
            "cppl_cp_plan_id": pl.col("plan_id"),
            "cppl_referral_id": pl.col("referral_id"),
            "cppl_icpc_id": pl.format("I{}-{}", "local_id", "start"),
            "cppl_person_id": pl.col("local_id"),
            "cppl_cp_plan_start_date": date_of("start"),
            "cppl_cp_plan_end_date": date_of("end"),
            "cppl_cp_plan_initial_category": pl.col("category"),
            "cppl_cp_plan_ola": pl.lit("N"),
            "cppl_cp_plan_latest_category": pl.col("latest_category"),
        },
    )


def _add_reviews(tables: Tables, review: pl.DataFrame) -> None:
    turn = ((pl.col("day") - pl.col("start") - FIRST_REVIEW) / NEXT_REVIEW).round()
    due = (pl.col("start") + FIRST_REVIEW + 5 + turn * NEXT_REVIEW).cast(pl.Int32)
    part_out(
        tables,
        "ssd_cp_reviews",
        review.with_columns(due=due),
        {
            "cppr_cp_review_id": pl.format("V{}-{}", "local_id", "day"),
            "cppr_person_id": pl.col("local_id"),
            "cppr_cp_plan_id": pl.col("plan_id"),
            "cppr_cp_review_due": date_of("due"),
            "cppr_cp_review_date": date_of("day"),
            "cppr_cp_review_meeting_id": NOTHING,
            "cppr_cp_review_outcome_continue_cp": NOTHING,
            "cppr_cp_review_quorate": pl.lit("Y"),
            "cppr_cp_review_participation": NOTHING,
        },
    )


def _add_visits(tables: Tables, visit: pl.DataFrame) -> None:
    part_out(
        tables,
        "ssd_cp_visits",
        visit,
        {
            "cppv_cp_visit_id": pl.format("T{}-{}", "local_id", "day"),
            "cppv_person_id": pl.col("local_id"),
            "cppv_cp_plan_id": pl.col("plan_id"),
            "cppv_cp_visit_date": date_of("day"),
            "cppv_cp_visit_seen": yes_no("seen"),
            "cppv_cp_visit_seen_alone": yes_no("seen_alone"),
            "cppv_cp_visit_bedroom": NOTHING,
        },
    )
