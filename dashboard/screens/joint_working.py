"""How well agencies work together for the children they share, step by step."""

import streamlit as st

from dashboard import session, steps
from dashboard.marks import show_marks

st.title(f"Joint working: {session.body_name()}")
with st.expander("How to read the charts and tables"):
    st.markdown(
        "Each dot is one quarter. The upright line through it is the range in which the usual"
        " level may lie by chance alone: where two such lines overlap, do not read a difference"
        " into the dots. The dashed line is all boards together. A diamond is what inspectors"
        " found, by a different method: it is no target."
    )
    show_marks()

steps.show_by_step(steps.definitions("record"))
