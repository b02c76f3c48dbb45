"""What a board keeps of itself, what its agencies say of themselves, and what none can measure."""

import streamlit as st

from dashboard import session, steps
from metrics import supply_words, unmeasured

st.title(f"Board and agencies: {session.body_name()}")
st.markdown(
    "Who sits at the board and comes, what it challenged and recommended and what came of it, and"
    " how its agencies judge themselves by its standards. An agency that owes a reply and gave none"
    " is not recorded. These are few things at each board, so that most figures show for all boards"
    " together; ask for the reply, the minute or the incident itself."
)
steps.show_how_to_read("A diamond is what the inspections found.")

steps.show_by_step(steps.definitions("board"))

st.header("Who shares this area", anchor="area", divider="gray")
st.markdown(supply_words.sharing_area(session.edition().sharing_area(session.body_code())))

st.header("What no board can measure", anchor="unmeasured", divider="gray")
st.markdown("\n".join(f"- {line}" for line in unmeasured.lines()))

st.header("What no extract holds yet", anchor="unrecorded", divider="gray")
st.markdown("\n".join(f"- {line}" for line in unmeasured.unrecorded_lines()))
