"""What to look at first: the edition, what stands out, and whether the data can be trusted."""

import streamlit as st

from dashboard import session
from dashboard.glance import show_glance
from dashboard.marks import show_marks
from dashboard.quality_sections import show_poorly_linked
from metrics import card_words, linkage_words, standing, supply_words, words

edition, body = session.edition(), session.body_code()
information = edition.information()
definitions = edition.indicators()

st.title(session.body_name())
st.markdown(supply_words.edition(information, edition.supply(body)))

st.header("What stands out")
own = edition.figures(body_code=body)
standings = standing.stand_out(edition, body)
if not standings:
    st.markdown(card_words.quiet(own))
for each in standings:
    headline = words.headline(each.row, definitions[each.slug])
    st.markdown(f"**{headline}** {each.reason} {card_words.JUDGEMENTS[each.is_good]}")

st.header("At a glance")
show_glance(definitions, own, body)

st.header("Can the data be relied on?")
st.markdown(supply_words.health(edition.supply(body)))
show_poorly_linked(edition, body)
st.page_link(
    "screens/data_contribution.py",
    label=":primary[See what each agency sent →]",
    query_params={"body": body},
)

if relinked := linkage_words.relinked(edition.relinking(), edition.restated(body), definitions):
    st.markdown(relinked)

st.header("What may be shown here")
for tier, name in card_words.TIERS.items():
    st.markdown(f"**{name}** {information.policies[tier]}")
show_marks()
