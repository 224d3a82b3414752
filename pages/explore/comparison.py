"""Comparison: a measure against the period before, last year, the average of peers, and a target."""

from dataclasses import replace

import streamlit as st

from analysis.districts import breakdown_parent
from ui.breadcrumb import draw_breadcrumb
from ui.comparison_rows import compare_below, draw_below, draw_focus, parent_to_compare
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.state import cube, data_version
from ui.text import DEFAULT_MEASURE

version = data_version()
data = cube(version)
filters = current_filters()
state = draw_headline(data, filters, "comparison")
parent = breakdown_parent(data, filters)
draw_breadcrumb(data, parent)
if not state.facts:
    draw_empty(data)
    st.stop()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE, here_only=False)
if parent:
    draw_focus(data, chosen, parent, version)
above = parent_to_compare(data, parent)
if below := compare_below(data, chosen, above, version):
    with st.container(border=True):
        draw_below(data, chosen, below)
