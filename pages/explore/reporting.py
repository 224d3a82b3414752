"""Reporting: who has reported, who is late, who is missing, and the reminder to those who owe something."""

import pandas as pd
import streamlit as st

from analysis.reporting_rates import common_parent, district_parts, reporting_rates
from ui.escape import md_escape
from ui.filters import change_filters, current_filters
from ui.numbers import day_text, exact
from ui.places import district_name, is_here, part_name
from ui.reporting_calendar import draw_calendar
from ui.reporting_choice import asked_now, draw_choice
from ui.reporting_detail import CALENDAR, LIST, draw_detail
from ui.reporting_lists import draw_others, draw_reminder, draw_units, show_units
from ui.reporting_ranking import draw_ranking
from ui.reporting_rates import draw_figures, draw_rate_bars
from ui.reporting_roster import draw_no_roster, draw_roster_notes
from ui.state import cube, data_version, reporting, roster, sent
from ui.text import t, unit_kind_name

version = data_version()
data, units, deliveries = cube(version), roster(version), sent(version)
filters = current_filters()
asked = asked_now(units, deliveries)
names_on_roster = {
    code: path.split("/")[-1] for code, path in units[["district_code", "district"]].to_numpy()
}


def place_name(code: str) -> str:
    """A division's name; of one that only the roster knows the name that stands there."""
    name = district_name(data, code)
    return names_on_roster.get(code, name) if name == code else name


def part(code: str) -> str:
    """A division among those that are compared: its name, or that it is their own level."""
    return part_name(data, parent, code) if is_here(parent, code) else place_name(code)


def choose_part(code: str) -> None:
    """Limit the pages to a division, or to what lies at its own level."""
    change_filters(district=code, here_only=is_here(parent, code))


known = asked.units if len(units) else asked.others
parent = filters.district or common_parent(known["district_code"].tolist())
st.title(f"{md_escape(place_name(parent))} · {t('nav.reporting')} · {md_escape(asked.name)}", anchor=False)
if units.empty:
    draw_no_roster()
    draw_others(asked.others, asked, place_name, "reporting.others_without_roster")
    st.stop()

everybody = reporting(version, asked.frequency, asked.periods, asked.today)
states = everybody[everybody["unit_row"].isin(asked.units["unit_row"])].reset_index(drop=True)
of_period = states[states["start"] == asked.period[0]].reset_index(drop=True)
st.caption(t("reporting.as_of", day=day_text(asked.today), units=exact(len(of_period))))
draw_choice(asked)
draw_roster_notes(asked)
if of_period.empty:
    st.info(t("reporting.no_units"))
    st.stop()

draw_figures(of_period, show_units)
draw_units(of_period, asked, place_name)
draw_detail(LIST, states, deliveries.listed, asked.today)
st.subheader(t("reporting.calendar"), anchor=False)
draw_calendar(states, asked, place_name)
draw_detail(CALENDAR, states, deliveries.listed, asked.today)

parts = district_parts(of_period["district_code"].tolist(), parent)
by_district = reporting_rates(of_period, parts)
by_kind = reporting_rates(of_period, of_period["unit_type"].tolist())
left, right = st.columns(2)
with left.container(border=True, height="stretch"):
    draw_rate_bars(
        by_district,
        [part(code) for code in by_district["code"]],
        t("reporting.rate_by_district", period=asked.name),
        "reporting_districts",
        lambda place: choose_part(by_district["code"].iloc[place]),
    )
with right.container(border=True, height="stretch"):
    draw_rate_bars(
        by_kind,
        [unit_kind_name(code) or "–" for code in by_kind["code"]],
        t("reporting.rate_by_kind", period=asked.name),
        "reporting_kinds",
        lambda place: change_filters(unit_kind=by_kind["code"].iloc[place]),
    )
draw_ranking(states, of_period, asked, parent, part)
files = dict(zip(deliveries.listed["delivery"], deliveries.listed["file"], strict=True))
all_parts = pd.Series(district_parts(states["district_code"].tolist(), parent), index=states.index)
draw_reminder(states, files, asked, all_parts, place_name)
draw_others(asked.others, asked, place_name, "reporting.others")
