"""Overview: the core measures, their development, and which districts stand where."""

from dataclasses import replace

import streamlit as st

from analysis.months_before import with_months_before
from analysis.same_units import compare_same_units
from analysis.totals import compared_periods, core_measures, development, recent_months
from ui.base_source import draw_asked_base
from ui.breakdown import break_down, to_facts
from ui.cards import draw_cards
from ui.charts import draw_bars, draw_development, sum_bars
from ui.coverage_strip import draw_coverage_strip
from ui.double_notes import doubled_beside
from ui.doubts import draw_doubts
from ui.filters import current_filters, url_query
from ui.frame import draw_empty, draw_headline
from ui.links import WALL_PAGE, to_step_facts
from ui.notes import draw_beside
from ui.numbers import period_text
from ui.reporting_line import draw_reporting_line
from ui.state import base_index, cube, data_version, roster
from ui.tables import draw_table_of, figures_table, steps_table
from ui.text import DEFAULT_MEASURE, core_codes, measure_title, measure_unit, t

data = cube(data_version())
filters = current_filters()
state = draw_headline(data, filters, "overview")
if not state.facts:
    draw_empty(data)
    st.stop()

st.page_link(WALL_PAGE, label=t("wall.open"), query_params=url_query())
periods = compared_periods(data, filters)
draw_cards(
    core_measures(data, filters, core_codes()),
    recent_months(data, filters, core_codes()),
    filters,
    period_text(*periods[1]) if periods else "",
    compare_same_units(data, filters, *periods, core_codes()) if periods else None,
    doubled_beside(data_version(), filters, core_codes()),
)

draw_coverage_strip(data, filters, base_index(data_version()))
# who has reported takes longest after a start and after each file that comes in: the charts do not wait for it
above_charts = None if roster(data_version()).empty else st.container()

chosen = replace(filters, measure=filters.measure or DEFAULT_MEASURE)
title, unit = measure_title(chosen.measure), measure_unit(chosen.measure)
left, right = st.columns([3, 2])
with left.container(border=True, height="stretch"):
    found = with_months_before(data, chosen, development(data, chosen))
    heading = t(f"development.title_{found.step}", measure=title)
    if found.steps.empty:
        draw_empty(data, "development")
    else:
        draw_development(found, heading, unit, to_step_facts(chosen, found.steps))
        draw_beside(found, unit)
        draw_table_of(lambda: steps_table(found, title), "development", to_step_facts(chosen, found.steps))
with right.container(border=True, height="stretch"):
    ranking = break_down(data, chosen)
    if ranking.frame.empty:
        draw_empty(data, "ranking")
    else:
        heading = t(f"ranking.title_{ranking.of}", measure=title)
        go = to_facts(ranking, chosen)
        draw_bars(sum_bars(ranking.frame, ranking.names, unit), heading, "ranking", go)
        first = t(f"table.{ranking.of}")
        draw_table_of(lambda: figures_table(ranking.frame, first, ranking.names, title), "ranking", go)
if above_charts:
    with above_charts:
        draw_reporting_line(data_version())
draw_doubts(data, state, filters)
draw_asked_base()
