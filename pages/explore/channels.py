"""Channels: by which means whom was reached, online against offline, people per session."""

from dataclasses import replace

import streamlit as st

from analysis.comparison import online_offline, people_per_session
from ui.crossing import draw_crossing
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.ranking import draw_ranking
from ui.ratios import draw_online_offline, draw_people_per_session
from ui.state import cube, data_version
from ui.text import DEFAULT_MEASURE, channel_media

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters)
if not state.facts and not state.mentions:
    draw_empty(data)
    st.stop()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE)
with st.container(border=True):
    draw_crossing(data, chosen, "channel", "target_group")
left, right = st.columns(2)
with left.container(border=True):
    draw_ranking(data, chosen, "channel")
with right.container(border=True):
    draw_online_offline(online_offline(data, chosen, channel_media()), chosen)
with right.container(border=True):
    draw_people_per_session(people_per_session(data, filters, "channel"), filters, "channel")
