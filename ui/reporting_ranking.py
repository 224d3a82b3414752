"""The ranking (通报): districts, kinds or units by their rate, to look at and to take away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from analysis.reporting import EMPTY, LATE, MISSING, ON_TIME, WAITING
from analysis.reporting_rates import UNREADABLE, district_parts, reporting_rates
from ui.downloads import About, filters_in_words
from ui.escape import md_escape
from ui.filters import current_filters
from ui.numbers import day_text, period_text
from ui.reporting_choice import Asked
from ui.reporting_roster import roster_state
from ui.reporting_words import state_name
from ui.state import cube, data_version
from ui.table_download import draw_table_download
from ui.tables import draw_table
from ui.text import t, unit_kind_name

# So many rows are shown at their full height, so that they print.
WHOLE = 60
_BY = ("district", "unit_kind", "unit")


def draw_ranking(
    states: pd.DataFrame, of_period: pd.DataFrame, asked: Asked, parent: str, part: Callable[[str], str]
) -> None:
    """Districts and kinds by the units that reported for the period, units by the periods for which they did."""
    st.subheader(t("reporting.ranking"), anchor=False)
    by = st.segmented_control(
        t("reporting.rank_by"),
        _BY,
        format_func=lambda name: t(f"filter.{name}"),
        default=_BY[0],
        required=True,
        key="reporting_rank_by",
        label_visibility="collapsed",
    )
    rows = states if by == "unit" else of_period
    span = period_text(asked.periods[0][0], asked.period[1]) if by == "unit" else asked.name
    st.caption(
        t("reporting.rank_unit_about" if by == "unit" else "reporting.rank_about", period=md_escape(span))
    )
    if by == "unit":
        keys = rows["unit_row"].astype(str).tolist()
        units = dict(zip(keys, rows["unit"], strict=True))
        rates = reporting_rates(rows, keys)
        names = [units[code] for code in rates["code"]]
    elif by == "unit_kind":
        rates = reporting_rates(rows, rows["unit_type"].tolist())
        names = [unit_kind_name(code) or "–" for code in rates["code"]]
    else:
        rates = reporting_rates(rows, district_parts(rows["district_code"].tolist(), parent))
        names = [part(code) for code in rates["code"]]
    table = ranking_table(rates, names, t(f"filter.{by}"))
    rate = t("reporting.rate")
    draw_table(table, f"reporting_ranking_{by}", whole=len(table) <= WHOLE, shares=[rate])
    name = f"{t('reporting.file_name')}_{asked.period[0]:%Y%m%d}_{by}"
    draw_table_download(lambda: table, about_reporting(asked, span), name, shares=[rate])


def about_reporting(asked: Asked, period: str) -> About:
    """What a download is limited to, and from which roster and day it is."""
    filters = [
        pair
        for pair in filters_in_words(cube(data_version()), current_filters())
        if pair[0] != t("filter.period")
    ]
    return (
        [(t("filter.period"), period), *filters],
        [
            *roster_state(asked.units),
            (t("reporting.today"), day_text(asked.today)),
            (t("manage.download.version"), data_version()),
        ],
    )


def ranking_table(rates: pd.DataFrame, names: Sequence[str], first: str) -> pd.DataFrame:
    """The ranking with headings in the reader's language."""
    table = {
        first: list(names),
        t("reporting.rank"): rates["rank"].to_numpy(),
        t("reporting.rate"): rates["rate"].to_numpy(),
        t("reporting.done"): rates["reported"].to_numpy(),
        t("reporting.due"): rates["due"].to_numpy(),
        **{
            state_name(part): rates[part].to_numpy()
            for part in (ON_TIME, LATE, MISSING, EMPTY, UNREADABLE, WAITING)
        },
        t("reporting.days_late"): rates["days_late"].to_numpy(),
    }
    return pd.DataFrame(table)
