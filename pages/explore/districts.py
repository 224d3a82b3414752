"""Districts: coverage and sums by division with the way down, and which divisions have no session at all."""

from dataclasses import replace

import streamlit as st

from analysis.coverage import base_year
from analysis.districts import breakdown_parent
from ui.base_source import draw_asked_base
from ui.breadcrumb import draw_breadcrumb
from ui.breadth import VILLAGE, choose_level, draw_breadth
from ui.breakdown import break_down, to_below
from ui.charts import draw_bars, sum_bars
from ui.coverage import draw_coverage
from ui.coverage_choice import choose_measure, draw_coverage_heading
from ui.coverage_rows import rows_by_division
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.state import base_index, cube, data_version
from ui.tables import draw_table, figures_table
from ui.text import DEFAULT_MEASURE, measure_title, measure_unit, t
from ui.treemap import draw_treemap
from ui.village_data import has_villages, rows_by_village

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters, "districts")
parent = breakdown_parent(data, filters)
draw_breadcrumb(data, parent)
if not state.facts:
    draw_empty(data)
    st.stop()

above = st.container()
version = data_version()
level = choose_level(parent, has_villages(version, data, filters))
if level:
    with above:
        draw_coverage_heading()
    measured = choose_measure(filters, "districts")
    if level == VILLAGE:
        rows = rows_by_village(version, data, measured)
    else:
        rows = rows_by_division(data, measured, base_index(version), level, parent)
    draw_coverage(data, rows, measured, state, base_year(data, measured), "districts")

st.subheader(t("districts.amounts"), anchor=False)
chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE)
title, unit = measure_title(chosen.measure), measure_unit(chosen.measure)
found = break_down(data, chosen)
if found.frame.empty:
    draw_empty(data, "districts")
else:
    go_below = to_below(found, filters, chosen.measure)
    heading = t(f"ranking.title_{found.of}", measure=title)
    left, right = st.columns(2)
    with left.container(border=True, height="stretch"):
        draw_bars(sum_bars(found.frame, found.names, unit), heading, "districts", go_below)
    with right.container(border=True, height="stretch"):
        draw_treemap(found.frame, found.names, t("treemap.title", measure=title), unit, go_below)
    st.caption(t(f"districts.how_{found.of}"))
    draw_table(figures_table(found.frame, t(f"table.{found.of}"), found.names, title), "districts", go_below)

if level and level != VILLAGE:
    draw_breadth(data, filters, level, parent)
draw_asked_base()
