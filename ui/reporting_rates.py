"""Reporting rates on the screen: the headline figures, and the bars by district and kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from analysis.reporting import EMPTY, LATE, MISSING, ON_TIME, WAITING
from analysis.reporting_rates import UNREADABLE, overall_rate
from ui.charts import Bars, draw_bars
from ui.escape import plot_escape
from ui.numbers import exact, percent
from ui.reporting_words import state_name
from ui.text import t

_PARTS = (ON_TIME, LATE, MISSING, EMPTY, UNREADABLE)


def draw_figures(of_period: pd.DataFrame, show: Callable[[str], None]) -> None:
    """How many of the units that must report have reported, and the states of all of them; a click on a number
    shows its units."""
    total = overall_rate(of_period)
    parts = [part for part in (*_PARTS, WAITING) if part != WAITING or total[WAITING]]
    with st.container(key="cards"):
        columns = st.columns([1.5, *[1] * len(parts)])
        with columns[0], st.container(border=True, height="stretch", gap="xsmall"):
            st.metric(
                t("reporting.reported"),
                f"{exact(total['reported'])} / {exact(total['due'])}",
                percent(total["rate"]),
                delta_color="off",
                delta_arrow="off",
                help=t("reporting.reported_help"),
            )
            _draw_show("", show)
        for column, part in zip(columns[1:], parts, strict=True):
            with column, st.container(border=True, height="stretch", gap="xsmall"):
                st.metric(state_name(part), exact(total[part]), help=t(f"reporting.help_{part}"))
                if total[part]:
                    _draw_show(part, show)


def _draw_show(state: str, show: Callable[[str], None]) -> None:
    st.button(
        t("reporting.show_units"),
        key=f"reporting_show_{state}",
        type="tertiary",
        on_click=show,
        args=(state,),
    )


def draw_rate_bars(
    rates: pd.DataFrame, names: Sequence[str], title: str, name: str, choose: Callable[[int], None]
) -> None:
    """Bars of rates, the best first, each with its two numbers at the end."""
    texts = [
        f"{percent(row['rate'])} ({exact(row['reported'])}/{exact(row['due'])})"
        for _, row in rates.iterrows()
    ]
    hovers = [_hover(label, row) for label, (_, row) in zip(names, rates.iterrows(), strict=True)]
    draw_bars(Bars(rates["rate"].tolist(), list(names), texts, hovers), title, name, choose)


def _hover(label: str, row: pd.Series) -> str:
    shares = [f"{state_name(part)} {exact(row[part])}" for part in (*_PARTS, WAITING) if row[part]]
    head = f"{exact(row['reported'])} ÷ {exact(row['due'])} = {percent(row['rate'])}"
    return "<br>".join([f"<b>{plot_escape(label)}</b>", head, *shares])
