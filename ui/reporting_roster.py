"""What the page of reporting says about the roster: where it comes from, or that there is none."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from analysis.reporting_periods import last_ended
from ui.escape import md_escape
from ui.filters import change_filters, url_query
from ui.links import REFERENCE_PAGE
from ui.numbers import exact, period_text
from ui.reporting_choice import Asked
from ui.text import t


def draw_no_roster() -> None:
    """That nobody has said who must report, and where to say it."""
    st.info(t("reporting.no_roster"))
    st.page_link(REFERENCE_PAGE, label=t("reporting.to_reference"), query_params=url_query())


def draw_roster_notes(asked: Asked) -> None:
    """The roster's files, who stands on it twice, and that nothing came for the last period."""
    units = asked.units
    files = [name for name in dict.fromkeys(units["file"]) if name]
    said = t("list.comma").join(md_escape(name) for name in files) or t("reporting.by_hand")
    notes = [t("reporting.roster", files=said)]
    if units["sample"].astype(bool).any():
        notes.append(t("standing.sample"))
    several = int((units[units["frequency"] == asked.frequency]["party"].value_counts() > 1).sum())
    if several:
        notes.append(t("reporting.several", count=exact(several)))
    st.caption(" · ".join(notes))
    _draw_silence(asked)


def _draw_silence(asked: Asked) -> None:
    """The page opens with the last period for which anything came; where nothing came for the last one, it says so."""
    last = last_ended(asked.frequency, asked.today)
    if last <= asked.period or asked.limited:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="reporting_silence"):
        st.markdown(t("reporting.silence", period=period_text(*last)), width="stretch")
        st.button(
            t("reporting.show_period", period=period_text(*last)),
            key="reporting_last",
            on_click=change_filters,
            kwargs={"start": last[0], "end": last[1]},
        )


def roster_state(units: pd.DataFrame) -> list[tuple[str, str]]:
    """The roster as a download states it: (name, value)."""
    files = t("list.comma").join(name for name in dict.fromkeys(units["file"]) if name)
    return [(t("reporting.roster_name"), files or t("reporting.by_hand"))]
