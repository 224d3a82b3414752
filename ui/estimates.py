"""Figures that are not stated exactly: the switch that leaves them out or shows their range, and what is left out."""

from __future__ import annotations

import streamlit as st

from analysis.cube import Cube
from analysis.filters import HIDDEN, RANGE, Filters
from analysis.totals import left_out
from ui.filters import change_filters, current_filters
from ui.numbers import exact, marked
from ui.text import core_codes, measure_name, t, unit_of_amount

SHOWN = "shown"


def draw_estimates_switch(filters: Filters) -> None:
    """Whether estimated figures count as all others, are left out, or are shown as the spans that they are."""
    key = "filter_estimates"
    st.session_state[key] = filters.estimates or SHOWN
    st.segmented_control(
        t("estimates.switch"),
        (SHOWN, HIDDEN, RANGE),
        format_func=lambda name: t(f"estimates.{name}"),
        required=True,
        key=key,
        help=t("estimates.help"),
        on_change=_keep,
    )


def _keep() -> None:
    chosen = st.session_state["filter_estimates"]
    change_filters(estimates="" if chosen == SHOWN else chosen)


def shows_range() -> bool:
    """True where the reader wants to see the spans of estimated figures."""
    return current_filters().estimates == RANGE


def draw_left_out(cube: Cube, filters: Filters) -> None:
    """How much the sums of this page leave out because it is estimated; nothing where nothing is left out."""
    if filters.estimates != HIDDEN:
        return
    found = left_out(cube, filters)
    if found.empty:
        st.caption(t("estimates.none_left_out"))
        return
    wanted = core_codes()
    first = found[found["measure"].isin(wanted)] if not filters.measure else found
    parts = [
        t(
            "estimates.part",
            measure=measure_name(row.measure),
            value=marked(row.value, row.low, row.high),
            unit=unit_of_amount(row.measure, row.value),
            facts=exact(row.facts),
        )
        for row in first.itertuples()
    ]
    words = t("estimates.left_out", facts=exact(found["facts"].sum()), parts=t("list.comma").join(parts))
    st.warning(words if parts else t("estimates.left_out_others", facts=exact(found["facts"].sum())))
