"""What staff and children said when the board asked them, step by step."""

import streamlit as st

from dashboard import session, steps
from dashboard.marks import show_marks

st.title(f"Surveys: {session.body_name()}")
st.markdown(
    "What staff and children said when the board asked. Nobody else can say whether a child felt"
    " safe, or whether an officer would know what to do; but those who answer are few, and are not"
    " those who do not. A figure counts who answered the question; an answer left blank is not"
    " recorded, and nobody counts twice in one survey."
)
with st.expander("How to read the charts and tables"):
    st.markdown(
        "Each dot is one quarter, or one year where quarters are too small. The upright line"
        " through it is the range in which the usual level may lie by chance alone. The dashed line"
        " is all boards together. A diamond is what was said in the interviews and surveys of the"
        " inspections, which were held otherwise."
    )
    show_marks()

steps.show_by_step(steps.definitions("survey"))
