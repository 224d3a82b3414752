"""Channels: by which means whom was reached, online against offline, people per session."""

from dataclasses import replace

import streamlit as st

from analysis.comparison import by_value, online_offline, people_per_session
from ui.charts import draw_bars, sum_bars
from ui.crossing import draw_crossing
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.links import to_value_facts
from ui.ratios import draw_online_offline, draw_people_per_session
from ui.state import cube, data_version
from ui.tables import draw_table_of, figures_table
from ui.text import DEFAULT_MEASURE, channel_media, channel_name, measure_title, measure_unit, t

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters)
if not state.facts and not state.mentions:
    draw_empty(data)
    st.stop()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE)
title, unit = measure_title(chosen.measure), measure_unit(chosen.measure)
with st.container(border=True):
    draw_crossing(data, chosen, "channel", "target_group")
left, right = st.columns(2)
with left.container(border=True):
    channels = by_value(data, chosen, "channel")
    if channels.empty:
        draw_empty(data, "channels")
    else:
        names = [channel_name(code) for code in channels["code"]]
        choose = to_value_facts(chosen, "channel", channels)
        heading = t("channels.title", measure=title)
        draw_bars(sum_bars(channels, names, unit), heading, "channels", choose)
        draw_table_of(figures_table(channels, t("table.channel"), names, title), "channels")
with right.container(border=True):
    draw_online_offline(online_offline(data, chosen, channel_media()), chosen)
with right.container(border=True):
    draw_people_per_session(people_per_session(data, filters, "channel"), filters, "channel")
