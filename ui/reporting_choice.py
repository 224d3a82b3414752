"""Which units, which period and as of which day the page of reporting is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pandas as pd
import streamlit as st

from analysis.deliveries import Sent
from analysis.reporting_periods import Span, last_ended, period_of, periods_until
from analysis.reporting_scope import frequencies, period_asked, periods_shown, units_under
from ui.as_of import shown_day
from ui.filters import change_filters, current_filters
from ui.moments import today_in_china
from ui.numbers import period_text
from ui.text import t

# Periods to choose from at most: twenty years of months.
_OFFERED = 240
_FREQUENCY, _TODAY, _PERIOD = "reporting_frequency", "reporting_today", "reporting_period"


@dataclass(frozen=True, slots=True)
class Asked:
    """`units`: the rows of the roster under the filters, `others` what units that are not on it sent; `periods` end
    with `period`, the oldest first; `frequencies`: how often the units report, the usual first; `limited`: the
    filters name a period; `since`: the first day that the units' files speak of, or that of the calendar."""

    units: pd.DataFrame
    others: pd.DataFrame
    frequency: str
    frequencies: tuple[str, ...]
    period: Span
    periods: tuple[Span, ...]
    today: date
    limited: bool
    since: date

    @property
    def name(self) -> str:
        """The period in words."""
        return period_text(*self.period)


def asked_now(roster: pd.DataFrame, sent: Sent) -> Asked:
    """What the filters and the page's own choices ask for."""
    filters = current_filters()
    ours = set(sent.listed.loc[sent.listed["unit"] == filters.unit, "unit_row"]) if filters.unit else set()
    units = units_under(roster, filters, ours)
    others = units_under(sent.unlisted, filters)
    found = frequencies(units) or ["month"]
    chosen = st.session_state.get(_FREQUENCY)
    frequency = str(chosen) if chosen in found else found[0]
    today = shown_day() or st.session_state.get(_TODAY) or today_in_china()
    # of all units: a period for which others reported is one that a district or a kind may lack altogether
    everyone = roster[roster["frequency"] == frequency]
    asked_of = set(everyone["unit_row"])
    relevant = sent.listed[sent.listed["unit_row"].isin(asked_of)] if asked_of else sent.unlisted
    period = period_asked(relevant, frequency, today, filters)
    periods = tuple(periods_shown(frequency, period, filters, everyone))
    since = min([periods[0][0], *(day for day in set(relevant["period_start"].tolist()) if not pd.isna(day))])
    limited = filters.start is not None
    return Asked(units, others, frequency, tuple(found), period, periods, today, limited, since)


def draw_choice(asked: Asked) -> None:
    """How often, which period, as of which day."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="reporting_choice"):
        if len(asked.frequencies) > 1:
            _draw_frequency(asked)
        _draw_period(asked)
        if shown_day():  # the day that the whole page looks back to stands above it
            return
        st.session_state.setdefault(_TODAY, asked.today)
        st.date_input(
            t("reporting.today"), key=_TODAY, format="YYYY-MM-DD", help=t("reporting.today_help"), width=160
        )


def _draw_frequency(asked: Asked) -> None:
    labels = {
        name: t(f"reporting.every_{name}", count=int((asked.units["frequency"] == name).sum()))
        for name in asked.frequencies
    }
    st.session_state[_FREQUENCY] = asked.frequency
    st.segmented_control(
        t("reporting.frequency"),
        list(labels),
        format_func=labels.__getitem__,
        key=_FREQUENCY,
        required=True,
    )


def _draw_period(asked: Asked) -> None:
    newest = max(last_ended(asked.frequency, asked.today), asked.period)
    offered = periods_until(asked.frequency, newest, _OFFERED)[::-1]
    labels = {start.isoformat(): period_text(start, end) for start, end in offered if end >= asked.since}
    first = asked.period[0].isoformat()
    labels.setdefault(first, asked.name)
    st.session_state[_PERIOD] = first

    def keep() -> None:
        start, end = period_of(asked.frequency, date.fromisoformat(st.session_state[_PERIOD]))
        change_filters(start=start, end=end)

    st.selectbox(
        t("reporting.period"),
        list(labels),
        format_func=labels.__getitem__,
        key=_PERIOD,
        on_change=keep,
        width=220,
    )
