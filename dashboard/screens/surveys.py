"""What staff and children said when the board asked them, step by step."""

import streamlit as st

from dashboard import session, steps

st.title(f"Surveys: {session.body_name()}")
st.markdown(
    "What staff and children said when the board asked. Nobody else can say whether a child felt"
    " safe, or whether an officer would know what to do; but those who answer are few, and are not"
    " those who do not. A figure counts who answered the question; an answer left blank is not"
    " recorded, and nobody counts twice in one survey."
)
steps.show_how_to_read(
    "A diamond is what was said in the interviews and surveys of the inspections,"
    " which were held otherwise."
)

steps.show_by_step(steps.definitions("survey"))
