"""Which measure a coverage is of: those that cover somebody, and per 1,000 people what is handed out or held."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from analysis.coverage import COVERED
from analysis.filters import Filters
from ui.coverage_words import coverage_name
from ui.text import DEFAULT_MEASURE, core_codes, t


def draw_coverage_heading() -> None:
    """The heading above the choice."""
    st.subheader(t("coverage.heading"), anchor=False)


def choose_measure(filters: Filters, name: str) -> Filters:
    """The filters with the measure that the reader chooses here; at first that of the filters."""
    asked = filters.measure or DEFAULT_MEASURE
    options = list(dict.fromkeys([*COVERED, *core_codes(), asked]))
    key = f"coverage_measure_{name}_{asked}"
    st.session_state.setdefault(key, asked)
    st.pills(
        t("coverage.measure"),
        options,
        format_func=coverage_name,
        key=key,
        label_visibility="collapsed",
        required=True,
    )
    return replace(filters, measure=str(st.session_state[key]))
