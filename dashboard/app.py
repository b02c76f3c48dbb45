"""The dashboard: which screens there are, and the body that they are about."""

from pathlib import Path

import streamlit as st

from dashboard import session, tables
from dashboard.how_to_begin import show_how_to_begin

HERE = Path(__file__).parent
INVENTED = "**Demonstration.** Every agency, place and child on these pages is invented."

# A favicon of our own: the icons that Streamlit offers are fetched from elsewhere.
st.set_page_config(
    page_title="Joint working", page_icon=str(HERE / "static" / "favicon.png"), layout="wide"
)
screen = st.navigation(
    [
        st.Page(HERE / "screens" / "start.py", title="Start", default=True),
        st.Page(HERE / "screens" / "joint_working.py", title="Joint working"),
        st.Page(HERE / "screens" / "case_audits.py", title="Case audits"),
        st.Page(HERE / "screens" / "surveys.py", title="Surveys"),
        st.Page(HERE / "screens" / "board.py", title="Board and agencies"),
        st.Page(HERE / "screens" / "data_contribution.py", title="Data contribution"),
    ]
)
st.html(tables.STYLE)
if session.has_edition():
    session.choose_body()
    if session.edition().information().is_invented:
        st.markdown(INVENTED)
    screen.run()
else:
    show_how_to_begin()
