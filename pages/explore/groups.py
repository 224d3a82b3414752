"""Target groups: who was reached, where, and with how many people a session."""

from dataclasses import replace

import streamlit as st

from analysis.comparison import by_value, people_per_session
from ui.charts import draw_bars, sum_bars
from ui.crossing import draw_crossing
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.links import to_value_facts
from ui.ratios import draw_people_per_session
from ui.state import cube, data_version
from ui.tables import draw_table_of, figures_table
from ui.text import DEFAULT_MEASURE, group_name, measure_title, measure_unit, t

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters)
if not state.facts and not state.mentions:
    draw_empty(data)
    st.stop()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE)
title, unit = measure_title(chosen.measure), measure_unit(chosen.measure)
with st.container(border=True):
    draw_crossing(data, chosen, "target_group", "district_code")
left, right = st.columns(2)
with left.container(border=True, height="stretch"):
    groups = by_value(data, chosen, "target_group")
    if groups.empty:
        draw_empty(data, "groups")
    else:
        names = [group_name(code) for code in groups["code"]]
        choose = to_value_facts(chosen, "target_group", groups)
        heading = t("groups.title", measure=title)
        draw_bars(sum_bars(groups, names, unit), heading, "groups", choose)
        draw_table_of(figures_table(groups, t("table.target_group"), names, title), "groups")
with right.container(border=True, height="stretch"):
    draw_people_per_session(people_per_session(data, filters, "target_group"), filters, "target_group")
