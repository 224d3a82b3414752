"""Decisions: what people have settled about readings, where it is followed, and changing or taking it back."""

import streamlit as st

from ui.decision_list import draw_decision, draw_decisions, draw_history
from ui.links import UPLOAD_PAGE
from ui.settling_files import draw_settled
from ui.state import data_version, record
from ui.text import t

version = data_version()
standing = record(version).rulings()
asked = st.query_params.get("decision", "")

st.title(t("nav.decisions"), anchor=False)
st.caption(t("manage.decisions.promise"))
draw_settled()
if standing:
    number = draw_decisions(version, standing, int(asked) if asked.isdigit() else 0)
    chosen = next((ruling for ruling in standing if ruling.number == number), None)
    if chosen:
        draw_decision(version, chosen)
    else:
        st.caption(t("manage.decisions.choose"))
else:
    st.info(t("manage.decisions.empty"))
    st.page_link(UPLOAD_PAGE, label=t("nav.upload"))
draw_history()
