"""Target groups: who was reached, where, and with how many people a session."""

from dataclasses import replace

import streamlit as st

from analysis.comparison import people_per_session
from ui.crossing import draw_crossing
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.ranking import draw_ranking
from ui.ratios import draw_people_per_session
from ui.state import cube, data_version
from ui.text import DEFAULT_MEASURE

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters)
if not state.facts and not state.mentions:
    draw_empty(data)
    st.stop()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE)
with st.container(border=True):
    draw_crossing(data, chosen, "target_group", "district_code")
left, right = st.columns(2)
with left.container(border=True, height="stretch"):
    draw_ranking(data, chosen, "target_group")
with right.container(border=True, height="stretch"):
    draw_people_per_session(people_per_session(data, filters, "target_group"), filters, "target_group")
