"""Channels: by which means whom was reached, online against offline, people per session."""

from dataclasses import replace

import streamlit as st

from analysis.comparison import online_offline, people_per_session
from analysis.coverage import base_year
from analysis.districts import breakdown_parent
from ui.base_source import draw_asked_base
from ui.coverage import draw_coverage
from ui.coverage_choice import choose_measure, draw_coverage_heading
from ui.coverage_rows import rows_by_value
from ui.crossing import draw_crossing
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.ranking import draw_ranking
from ui.ratios import draw_online_offline, draw_people_per_session
from ui.state import base_index, cube, data_version
from ui.text import DEFAULT_MEASURE, channel_media

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters, "channels")
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

draw_coverage_heading()
measured = choose_measure(filters, "channels")
bases, parent = base_index(data_version()), breakdown_parent(data, filters)
for name, dimension in (("channels", "channel"), ("kinds", "unit_type")):
    rows = rows_by_value(data, measured, bases, parent, dimension)
    draw_coverage(data, rows, measured, state, base_year(data, measured), name)
draw_asked_base()
