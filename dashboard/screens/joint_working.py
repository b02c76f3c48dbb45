"""How well agencies work together for the children they share, step by step."""

import polars as pl
import streamlit as st

from dashboard import session
from dashboard.cards import show_card
from dashboard.marks import show_marks
from metrics.cells import ALL_BODIES

STEPS = {
    "identify": "Identify: do agencies know which children they share?",
    "share": "Share: do they tell each other?",
    "decide": "Decide: do they decide together?",
    "act": "Act: do they do what was decided?",
    "review": "Review: do they check that it worked?",
}

edition, body, kind = session.edition(), session.body_code(), session.body_kind()
definitions = [each for each in edition.indicators().values() if kind in each.bodies]
own, everyone = edition.figures(body_code=body), edition.figures(body_code=ALL_BODIES)

st.title(f"Joint working: {session.body_name()}")
with st.expander("How to read the charts and tables"):
    st.markdown(
        "Each dot is one quarter. The upright line through it is the range in which the usual"
        " level may lie by chance alone: where two such lines overlap, do not read a difference"
        " into the dots. The dashed line is all boards together. A diamond is what inspectors"
        " found, by a different method: it is no target."
    )
    show_marks()

by_step = {step: [each for each in definitions if each.step == step] for step in STEPS}
by_step = {step: of_step for step, of_step in by_step.items() if of_step}
if not by_step:
    st.markdown("No figure is counted for this body.")
for step, of_step in by_step.items():
    st.markdown(
        f"**{STEPS[step]}**\n" + "\n".join(f"- [{each.title}](#{each.slug})" for each in of_step)
    )

for step, of_step in by_step.items():
    st.header(STEPS[step], anchor=step, divider="gray")
    for definition in of_step:
        is_it = pl.col("measure_id") == definition.slug
        show_card(
            definition,
            own.filter(is_it),
            everyone.filter(is_it),
            edition.inspection(definition.slug),
            edition.comparators(definition.slug, body),
        )
