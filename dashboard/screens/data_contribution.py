"""What each agency supplied, and how well people were linked."""

import streamlit as st

from dashboard import session
from dashboard.contribution import (
    linkage_by_group,
    linkage_in_full,
    linkage_in_words,
    supply_by_year,
    supply_in_full,
)
from dashboard.quality_sections import show_linkable, show_quality
from metrics import supply_words

edition, body = session.edition(), session.body_code()
supply, linkage = edition.supply(body), edition.linkage(body)

st.title(f"Data contribution: {session.body_name()}")
st.markdown(
    "A figure is only as good as what the agencies sent. What was not sent is marked [x] and"
    " never counted as a nought; a count marked [c] is hidden to protect people."
)

show_quality(edition, body)

st.header("What each agency supplied: rows in and out")
st.markdown(supply_words.health(supply))
st.html(supply_by_year(supply))
for (agency,), rows in supply.group_by("agency", maintain_order=True):
    name = supply_words.agency(str(agency))
    with st.expander(f"{name}: every kind of record, by year"):
        st.html(supply_in_full(name, rows))

st.header("How well people were linked")
st.markdown(
    "The agencies do not share one number for a person, so people are matched by name, date of"
    " birth and postcode. Where these are missing, a person may go unrecognised."
)
show_linkable(edition, body)
st.markdown("\n".join(f"- {sentence}" for sentence in linkage_in_words(linkage)))
st.html(linkage_in_full(linkage))
st.html(linkage_by_group(edition.linkage_by_group(body)))
