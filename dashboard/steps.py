"""The cards of a body, step by step of the work with a child, with a list to choose from."""

import polars as pl
import streamlit as st

from dashboard import session
from dashboard.cards import show_card
from metrics.cells import ALL_BODIES
from metrics.definition import Definition, Evidence

STEPS = {
    "identify": "Identify: do agencies know which children they share?",
    "share": "Share: do they tell each other?",
    "decide": "Decide: do they decide together?",
    "act": "Act: do they do what was decided?",
    "review": "Review: do they check that it worked?",
    None: "In place: are the people, rules and seats there that it takes?",
}


def definitions(evidence: Evidence) -> list[Definition]:
    """The indicators of the chosen body's kind that rest on this evidence."""
    kind = session.body_kind()
    return [
        each
        for each in session.edition().indicators().values()
        if kind in each.bodies and each.evidence == evidence
    ]


def show_by_step(shown: list[Definition]) -> None:
    """Show a list of links, then a card for each indicator, by step."""
    edition, body = session.edition(), session.body_code()
    own, everyone = edition.figures(body_code=body), edition.figures(body_code=ALL_BODIES)
    by_step = {step: [each for each in shown if each.step == step] for step in STEPS}
    by_step = {step: of_step for step, of_step in by_step.items() if of_step}
    if not by_step:
        st.markdown("No figure is counted for this body.")
    for step, of_step in by_step.items():
        links = "\n".join(f"- [{each.title}](#{each.slug})" for each in of_step)
        st.markdown(f"**{STEPS[step]}**\n{links}")
    for step, of_step in by_step.items():
        st.header(STEPS[step], anchor=step or "in-place", divider="gray")
        for definition in of_step:
            is_it = pl.col("measure_id") == definition.slug
            show_card(
                definition,
                own.filter(is_it),
                everyone.filter(is_it),
                edition.inspection(definition.slug),
                edition.comparators(definition.slug, body),
            )
