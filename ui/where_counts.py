"""From a cell to where it counts: the sums on the pages that its figure is part of, each one click away."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analysis.where_counts import CountedFigure, CountedIn, sums_with
from ui.escape import md_escape
from ui.fact_table import listed
from ui.links import CHANNELS_PAGE, DATA_PAGE, DISTRICTS_PAGE, GROUPS_PAGE, OVERVIEW_PAGE, open_page
from ui.numbers import exact, marked, period_text
from ui.places import district_name
from ui.state import cube
from ui.text import channel_name, group_name, measure_name, t, unit_of_amount

PAGES = {
    "overview": OVERVIEW_PAGE,
    "districts": DISTRICTS_PAGE,
    "groups": GROUPS_PAGE,
    "channels": CHANNELS_PAGE,
    "units": DATA_PAGE,
}
# Of a cell with many figures (a paragraph) the first ones are shown; the others are chosen by their own words.
MOST_FIGURES = 3


def draw_where_counts(version: str, facts: pd.DataFrame) -> None:
    """For each of these stored facts (column `fact_id`) that counts: the sums it is part of. Nothing is drawn for
    what is not stored."""
    if "fact_id" not in facts or facts.empty:
        return
    counted = listed(version, facts["fact_id"].tolist())
    with st.expander(t("where.title"), expanded=False), st.container(gap="xsmall"):
        if counted.empty:
            st.caption(t("where.nowhere"))
        for _, fact in counted.head(MOST_FIGURES).iterrows():
            _draw_sums(version, fact)
        if len(counted) > MOST_FIGURES:
            st.caption(t("where.more", count=len(counted) - MOST_FIGURES))


def _draw_sums(version: str, fact: pd.Series) -> None:
    data = cube(version)
    figure = CountedFigure(
        *(str(fact[name]) for name in ("unit", "district_code", "target_group", "channel", "measure")),
        fact["period_start"].date(),
        fact["period_end"].date(),
    )
    amount = marked(fact["value"], fact["low"], fact["high"], exact)
    amount = f"{amount} {unit_of_amount(figure.measure, fact['value'])}"
    sums = sums_with(data, figure)
    period = period_text(sums[0].filters.start, sums[0].filters.end)
    st.markdown(t("where.figure", measure=measure_name(figure.measure), amount=amount, period=period))
    for place, one in enumerate(sums):
        total = marked(one.total.value, one.total.low, one.total.high, exact)
        total = f"{total} {unit_of_amount(figure.measure, one.total.value)}"
        st.button(
            t(f"where.{one.page}", of=md_escape(_name(one, version)), total=total),
            key=f"where_{fact['fact_id']}_{place}",
            type="tertiary",
            on_click=open_page,
            args=(PAGES[one.page], one.filters),
        )


def _name(one: CountedIn, version: str) -> str:
    if one.page == "groups":
        return group_name(one.of)
    if one.page == "channels":
        return channel_name(one.of)
    return one.of if one.page == "units" else district_name(cube(version), one.of)
