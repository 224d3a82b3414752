"""Map: the divisions below one by figure or coverage, as outlines, as tiles and as areas; a click goes down."""

from dataclasses import replace

import streamlit as st

from analysis.districts import breakdown_parent
from analysis.mapping import divisions_on_map, known_no_deeper
from ui.breadcrumb import draw_breadcrumb
from ui.escape import md_escape
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.map_view import (
    choose_depth,
    choose_view,
    draw_not_placed,
    draw_view,
    in_groups,
    map_table,
    to_division,
)
from ui.outlines import draw_outline_files, draw_problems, known_outlines
from ui.places import district_name
from ui.state import base_index, cube, data_version
from ui.tables import draw_table
from ui.text import DEFAULT_MEASURE, t

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters, "map")
parent = breakdown_parent(data, filters)
draw_breadcrumb(data, parent)
if not state.facts and not state.mentions:
    draw_empty(data)
    st.stop()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE, here_only=False)
divisions = choose_depth(parent)
if not divisions:
    st.info(t("map.no_divisions", name=md_escape(district_name(data, parent))))
    st.stop()
frame, groups = in_groups(data, divisions_on_map(data, chosen, base_index(data_version()), divisions), parent)
names = [district_name(data, code) for code in frame["code"]]
known = known_outlines(data_version())
lacking = [code for code in frame["code"] if code not in known.shapes]
go = to_division(frame, chosen)

view, by = choose_view(frame, chosen.measure, mapped=len(lacking) < len(frame))
with st.container(border=True):
    draw_view(view, by, frame, (names, groups), known.shapes, chosen, go)
    st.caption(t("map.how"))
draw_not_placed(known_no_deeper(data, chosen, parent, frame), chosen, parent, set(groups) == {""})
if known.shapes:
    draw_problems(data, known, lacking if view == "map" else [])
draw_table(map_table(frame, names, chosen.measure), "map", go, shares=[t("map.coverage")])
draw_outline_files(expanded=False)
