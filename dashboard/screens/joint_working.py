"""How well agencies work together for the children they share, step by step."""

import streamlit as st

from dashboard import session, steps

st.title(f"Joint working: {session.body_name()}")
steps.show_how_to_read(
    "A diamond is what inspectors found, by a different method: it is no target."
)

steps.show_by_step(steps.definitions("record"))
