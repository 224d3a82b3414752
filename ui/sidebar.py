"""The sidebar's widgets for the filters; each writes the shared filters and is set from them on every run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import streamlit as st

from analysis.cube import Cube
from analysis.filters import Filters, add_months, count_months, is_whole_months, month_end
from analysis.options import district_choices, present_values, units_within
from analysis.scope import last_day
from ui.escape import visible_text
from ui.estimates import draw_estimates_switch
from ui.filters import change_filters, current_filters, set_filters
from ui.looking_back import draw_day_choice
from ui.numbers import parse_period_code, period_code, period_text
from ui.places import district_path
from ui.text import channel_name, group_name, measure_name, t, unit_kind_name

# A longer list is neither read nor searched; the reader narrows the district first.
MAX_UNITS = 1000


def period_choices(cube: Cube, filters: Filters) -> dict[str, tuple[date | None, date | None]]:
    """The quick choices: the last month, quarter and year of the data of the place (`analysis.scope`), and all of it."""
    last = last_day(cube, filters)
    choices: dict[str, tuple[date | None, date | None]] = {}
    if last:
        quarter = date(last.year, (last.month - 1) // 3 * 3 + 1, 1)
        choices["month"] = (last.replace(day=1), month_end(last))
        choices["quarter"] = (quarter, month_end(add_months(quarter, 2)))
        choices["year"] = (date(last.year, 1, 1), date(last.year, 12, 31))
    choices["all"] = (None, None)
    return choices


def draw_filters(cube: Cube) -> None:
    """Draw all filters and the reset button into the sidebar."""
    filters = current_filters()
    with st.sidebar:
        _draw_period(cube, filters)
        _choose("district", district_choices(cube, filters.district), district_path(cube))
        _choose("unit_kind", present_values(cube, "unit_type"), unit_kind_name)
        units = units_within(cube, filters)
        few = len(units) <= MAX_UNITS
        _choose("unit", units if few else [], str, help_text=None if few else t("filter.too_many_units"))
        _choose("target_group", present_values(cube, "target_group"), group_name)
        _choose("channel", present_values(cube, "channel"), channel_name)
        _choose("measure", present_values(cube, "measure"), measure_name)
        draw_estimates_switch(filters)
        if filters.here_only or filters.doubtful:
            _draw_narrowing(filters)
        draw_day_choice()
        st.button(
            t("filter.reset"), on_click=set_filters, args=(Filters(),), width="stretch", key="filter_reset"
        )


def _draw_period(cube: Cube, filters: Filters) -> None:
    choices = period_choices(cube, filters)
    named = [name for name, span in choices.items() if span == (filters.start, filters.end)]
    custom = st.session_state.get("period_custom", False) or not named
    st.session_state["filter_period"] = "custom" if custom else named[-1]
    labels = {name: t(f"period.{name}") for name in (*choices, "custom")}
    st.segmented_control(
        t("filter.period"),
        list(labels),
        format_func=labels.__getitem__,
        key="filter_period",
        required=True,
        on_change=_keep_period,
        args=(choices,),
    )
    if filters.start and not custom:
        st.caption(period_text(filters.start, filters.end))
    if custom and cube.first_day and cube.last_day:
        _draw_custom_period(filters, cube.first_day, cube.last_day)


def _keep_period(choices: dict[str, tuple[date | None, date | None]]) -> None:
    name = st.session_state["filter_period"]
    st.session_state["period_custom"] = name == "custom"
    if name in choices:
        change_filters(start=choices[name][0], end=choices[name][1])


def _draw_custom_period(filters: Filters, first: date, last: date) -> None:
    start, end = filters.start or first.replace(day=1), filters.end or month_end(last)
    months = [f"{add_months(first, step):%Y-%m}" for step in range(count_months(first, last))]
    # days need the width of both columns
    places = st.columns(2) if is_whole_months(start, end) else [st.container(), st.container()]
    for place, name in zip(places, ("from", "to"), strict=True):
        code = period_code(start, end)[name == "to"]
        options = sorted({*months, code})
        key = f"filter_{name}"
        st.session_state[key] = code
        place.selectbox(
            t(f"filter.{name}"),
            options,
            key=key,
            on_change=_keep_custom_period,
        )


def _keep_custom_period() -> None:
    # the page may have been left with the change on its way
    if not {"filter_from", "filter_to"} <= set(st.session_state):
        return
    first, last = st.session_state["filter_from"], st.session_state["filter_to"]
    if span := parse_period_code(first, last) or parse_period_code(last, first):
        change_filters(start=span[0], end=span[1])


def _choose(
    field: str, values: Sequence[str], name: Callable[[str], str], help_text: str | None = None
) -> None:
    """A list of codes with 'all' before them; the code that is set stays in it even when no figure has it."""
    chosen = getattr(current_filters(), field)
    options = ["", *values] if not chosen or chosen in values else ["", chosen, *values]
    labels = {code: visible_text(name(code)) if code else t("filter.all") for code in options}
    key = f"filter_{field}"
    st.session_state[key] = chosen
    st.selectbox(
        t(f"filter.{field}"),
        options,
        format_func=labels.__getitem__,
        key=key,
        help=help_text,
        placeholder=t("filter.all"),
        on_change=_keep_choice,
        args=(field,),
    )


def _keep_choice(field: str) -> None:
    change_filters(**{field: st.session_state[f"filter_{field}"] or ""})


def _draw_narrowing(filters: Filters) -> None:
    """What a link into the facts has narrowed besides; one click takes it away."""
    for field in ("here_only", "doubtful"):
        if getattr(filters, field):
            st.button(
                t(f"filter.{field}_off"),
                on_click=change_filters,
                kwargs={field: False},
                key=f"filter_{field}_off",
                width="stretch",
            )
