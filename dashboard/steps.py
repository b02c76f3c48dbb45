"""The cards of a body, step by step of the work with a child, with a list to choose from."""

import polars as pl
import streamlit as st

from dashboard import session
from dashboard.cards import show_card
from dashboard.marks import show_marks
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


def show_how_to_read(diamond: str) -> None:
    """Explain the charts and marks of the cards, folded away.

    Args:
        diamond: what the mark of an inspection is here, a sentence or two.
    """
    with st.expander("How to read the charts and tables"):
        st.markdown(
            "Each dot is one quarter, or one year where quarters are too small. The upright line"
            " through it is the range in which the usual level may lie by chance alone: where two"
            " such lines overlap, do not read a difference into the dots. The dashed line is all"
            f" boards together. {diamond}"
        )
        show_marks()


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
