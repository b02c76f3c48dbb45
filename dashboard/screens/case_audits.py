"""What auditors found in a few cases that they read together, step by step."""

import streamlit as st

from dashboard import session, steps

st.title(f"Case audits: {session.body_name()}")
st.markdown(
    "Auditors of several agencies read a few cases and judge each by the same questions. This tells"
    " how good the work is, which records cannot; but it is people's judgement of a small sample:"
    " look for what comes again year after year and over all boards, and read the cases themselves."
    " A quarter holds too few of them for most figures to be shown."
)
steps.show_how_to_read(
    "A diamond is what inspectors found in their own small sample. A case on which"
    " auditors differed and did not come to agree counts as not recorded."
)

steps.show_by_step(steps.definitions("audit"))
