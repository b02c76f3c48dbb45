"""What auditors found in a few cases that they read together, step by step."""

import streamlit as st

from dashboard import session, steps
from dashboard.marks import show_marks

st.title(f"Case audits: {session.body_name()}")
st.markdown(
    "Auditors of several agencies read a few cases and judge each by the same questions. This tells"
    " how good the work is, which records cannot; but it is people's judgement of a small sample:"
    " look for what comes again year after year and over all boards, and read the cases themselves."
    " A quarter holds too few of them for most figures to be shown."
)
with st.expander("How to read the charts and tables"):
    st.markdown(
        "Each dot is one quarter, or one year where quarters are too small. The upright line"
        " through it is the range in which the usual level may lie by chance alone. The dashed line"
        " is all boards together. A diamond is what inspectors found in their own small sample. A"
        " case on which auditors differed and did not come to agree counts as not recorded."
    )
    show_marks()

steps.show_by_step(steps.definitions("audit"))
