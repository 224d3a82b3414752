"""One line on the overview: how many have reported, and the way to those who have not."""

from __future__ import annotations

import streamlit as st

from analysis.deliveries import UNREADABLE
from analysis.reporting import EMPTY, WAITING
from analysis.reporting_rates import overall_rate
from ui.escape import md_escape
from ui.filters import url_query
from ui.links import REPORTING_PAGE
from ui.numbers import exact, percent
from ui.reporting_choice import asked_now
from ui.state import reporting, roster, sent
from ui.text import t


def draw_reporting_line(version: str) -> None:
    """Of the period that the page of reporting opens with; nothing where no unit of the roster must report."""
    units = roster(version)
    if units.empty:
        return
    asked = asked_now(units, sent(version))
    states = reporting(version, asked.frequency, asked.periods, asked.today)
    ours = states["unit_row"].isin(asked.units["unit_row"]) & (states["start"] == asked.period[0])
    total = overall_rate(states[ours])
    if not total["due"]:
        return
    owing = int(total["due"] - total["reported"] - total[WAITING])
    words = t(
        "reporting.line", period=md_escape(asked.name), reported=exact(total["reported"]), due=exact(total["due"]),
        rate=percent(total["rate"]),
    )  # fmt: skip
    if total[WAITING]:
        words += " · " + t("reporting.line_waiting", count=exact(total[WAITING]))
    unusable = int(total[EMPTY] + total[UNREADABLE])
    which = "all" if not owing else "unusable" if unusable else "owing"
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="reporting_line"):
        st.markdown(words, width="stretch")
        st.page_link(
            REPORTING_PAGE,
            label=t(
                f"reporting.line_{which}",
                count=exact(owing),
                period=md_escape(asked.name),
                unusable=exact(unusable),
            ),
            query_params=url_query(),
        )
