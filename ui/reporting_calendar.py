"""The calendar: units down, periods across, the newest first; a click on a cell shows what lies behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pandas as pd
import streamlit as st

from analysis.reporting import STATES
from ui.numbers import period_text
from ui.printed import print_table
from ui.reporting_choice import Asked
from ui.reporting_detail import CALENDAR, choose_cell
from ui.reporting_words import OWING, state_sign, state_style, urgency
from ui.tables import MISSING, table_height, text_width, visible_table
from ui.text import t

# A longer list is not read; the reader narrows the district, or turns the page. All of a page is drawn, so that it
# prints.
PAGE_UNITS = 60
# Pixels of the column that stays while the others move: beside it a telephone still shows a period.
_MOST_PINNED = 220


def draw_calendar(states: pd.DataFrame, asked: Asked, place_name: Callable[[str], str]) -> None:
    """Every unit in every period of `states`, in pages, who owes the newest one first."""
    order, grid = calendar_grid(states, asked)
    pages = -(-len(order) // PAGE_UNITS)
    page = st.pagination(pages, key="reporting_calendar_page") if pages > 1 else 1
    order, grid = (frame.iloc[(page - 1) * PAGE_UNITS : page * PAGE_UNITS] for frame in (order, grid))
    shown = states.loc[grid.to_numpy().ravel()]
    signs = _signs(shown)
    styles = states["state"].map({state: state_style(state) for state in STATES})
    headings = {start: period_text(start, end) for start, end in reversed(asked.periods)}
    texts, looks = grid.map(signs.__getitem__), grid.map(styles.__getitem__)
    unit, place = t("reporting.unit"), t("table.district")
    table = texts.rename(columns=headings)
    table.insert(0, unit, order["unit"].to_numpy())
    table[place] = [place_name(code) for code in order["district_code"]]
    table = visible_table(table)
    css = looks.rename(columns=headings).reindex(columns=table.columns, fill_value="")
    clicks = st.session_state.setdefault("chart_clicks", 0)
    key = f"reporting_calendar_{page}_{clicks}"

    def follow() -> None:
        cells = st.session_state[key]["selection"]["cells"]
        starts = {heading: start for start, heading in headings.items()}
        if cells:
            st.session_state["chart_clicks"] += 1
            line, heading = cells[0]
            choose_cell(CALENDAR, int(order["unit_row"].iloc[line]), starts.get(heading, asked.period[0]))

    with st.container(key="reporting_calendar"):
        st.dataframe(
            table.style.apply(lambda _: css, axis=None),
            hide_index=True,
            placeholder=MISSING,
            key=key,
            height=table_height(len(table), "content"),
            column_config={
                unit: st.column_config.TextColumn(pinned=True, width=text_width(table[unit], _MOST_PINNED)),
                **{
                    heading: st.column_config.TextColumn(width=_width(heading))
                    for heading in headings.values()
                },
            },
            on_select=follow,
            selection_mode="single-cell",
        )
    owed = grid.map(states["state"].isin(OWING).__getitem__).rename(columns=headings)
    print_table(table, owed.reindex(columns=table.columns, fill_value=False), "reporting_calendar")
    st.caption(t("reporting.key"))


class _Kind(NamedTuple):
    """What the sign of a cell is made of."""

    state: str
    partly: bool
    longer: bool
    zero: bool
    days_late: int


def _signs(states: pd.DataFrame) -> dict[int, str]:
    """The sign of each row by its number; rows that are alike in what it says are written once."""
    rows = list(zip(*(states[name].tolist() for name in _Kind._fields), strict=True))
    words = {row: state_sign(_Kind(*row)) for row in set(rows)}
    return dict(zip(states.index.tolist(), [words[row] for row in rows], strict=True))


def _width(heading: str) -> int:
    """Pixels: a week is named by its two days."""
    return 84 if len(heading) < 10 else 170


def calendar_grid(states: pd.DataFrame, asked: Asked) -> tuple[pd.DataFrame, pd.DataFrame]:
    """(the units in their order, the numbers of the rows of `states`: units × first days, the newest first)."""
    newest = states[states["start"] == asked.period[0]]
    order = newest.assign(urgency=urgency(newest)).sort_values(["urgency", "district_code", "unit"])
    numbers = pd.Series(states.index, index=pd.MultiIndex.from_frame(states[["unit_row", "start"]]))
    grid = numbers.unstack().reindex(order["unit_row"])
    return order, grid[[start for start, _ in reversed(asked.periods)]]
