"""Target groups: who was reached, where, and with how many people a session."""

from dataclasses import replace

import streamlit as st

from analysis.comparison import people_per_session
from analysis.coverage import base_year
from analysis.districts import breakdown_parent
from ui.base_source import draw_asked_base
from ui.coverage import draw_coverage
from ui.coverage_choice import choose_measure, draw_coverage_heading
from ui.coverage_rows import rows_by_group
from ui.crossing import draw_crossing
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.ranking import draw_ranking
from ui.ratios import draw_people_per_session
from ui.state import base_index, cube, data_version
from ui.text import DEFAULT_MEASURE

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters, "groups")
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

draw_coverage_heading()
measured = choose_measure(filters, "groups")
rows = rows_by_group(data, measured, base_index(data_version()), breakdown_parent(data, filters))
draw_coverage(data, rows, measured, state, base_year(data, measured), "groups")
draw_asked_base()
