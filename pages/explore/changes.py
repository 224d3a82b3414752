"""Changes: why a total is another one today than it was on an earlier day."""

import streamlit as st

from analysis.changes import changes_between, totals_between
from ui.as_of import shown_day
from ui.change_list import draw_changes, draw_decisions_since, draw_totals
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.state import cube, data_version, live_version, shown_past
from ui.text import t

before, now, filters = cube(data_version()), cube(live_version()), current_filters()
draw_headline(before, filters, "changes")
if not len(now.facts):
    draw_empty(now)
    st.stop()
day = shown_day()
if day is None or shown_past() is None:
    st.info(t("changes.choose"))
    st.stop()

st.subheader(t("changes.totals", day=day.isoformat()), anchor=False)
totals = totals_between(before, now, filters)
draw_totals(totals, day.isoformat())
st.subheader(t("changes.submissions"), anchor=False)
st.caption(t("changes.how"))
draw_changes(changes_between(before, now, filters), day, live_version())
draw_decisions_since(day, live_version())
