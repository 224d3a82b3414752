"""One unit in one period: what it sent, or what to do where it sent nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from analysis.reporting import NOT_DUE, WAITING
from ui.escape import md_escape, visible_text
from ui.filters import current_filters, url_query
from ui.links import FORMS_PAGE, UPLOAD_PAGE, open_facts, open_submission
from ui.numbers import day_text, period_text
from ui.reminder import write_reminder
from ui.reporting_words import OWING, state_name, state_words
from ui.tables import draw_table
from ui.text import t

CALENDAR, LIST = "calendar", "list"
_CELL = "reporting_cell"


def choose_cell(where: str, unit_row: int, start: object) -> None:
    """Show this unit in the period that begins then, below where it was chosen; for callbacks."""
    st.session_state[_CELL] = (where, unit_row, start)


def draw_detail(where: str, states: pd.DataFrame, listed: pd.DataFrame, today: date) -> None:
    """What was chosen in the calendar or in the list (`where`)."""
    chosen, unit_row, start = st.session_state.get(_CELL, ("", None, None))
    found = states[(states["unit_row"] == unit_row) & (states["start"] == start)]
    if chosen != where or found.empty:
        return
    row = found.iloc[0]
    with st.container(border=True, key="reporting_detail"):
        title = f"{row['unit']} · {period_text(row['start'], row['end'])} · {state_name(row['state'])}"
        st.markdown(f"**{md_escape(title)}**")
        st.markdown(state_words(row))
        behind = listed[listed["delivery"].isin(row["deliveries"]) & (listed["unit_row"] == unit_row)]
        if len(behind):
            _draw_deliveries(behind, row)
        if row["state"] in OWING:
            _draw_what_to_do(found, behind, today)
        elif row["state"] in (WAITING, NOT_DUE) and behind.empty:
            st.page_link(FORMS_PAGE, label=t("reporting.make_form"), query_params=url_query())


def _draw_deliveries(behind: pd.DataFrame, row: pd.Series) -> None:
    files = _by_file(behind)
    table = pd.DataFrame(
        {
            t("reporting.file"): files["file"],
            t("reporting.received"): [day_text(day) for day in files["first"]],
            t("reporting.speaks_of"): files["period"],
            t("table.facts"): files["facts"],
            t("reporting.problem"): [
                t("reporting.unread") if problem else "" for problem in files["problem"]
            ],
        }
    )
    codes, problems = files["submission"].tolist(), files["problem"].tolist()

    def go(place: int) -> None:
        if not problems[place]:
            open_submission(codes[place])

    st.caption(t("reporting.open_file"))
    draw_table(table, "reporting_files", go)
    if behind["collected"].all():
        st.caption(t("reporting.collected"))
    elif row["facts"]:
        unit = str(behind["unit"].iloc[0])
        dated = behind.dropna(subset=["period_start", "period_end"])
        # figures of a longer period lie inside none of its months
        start, end = min([row["start"], *dated["period_start"]]), max([row["end"], *dated["period_end"]])
        st.button(
            t("reporting.facts"),
            key="reporting_facts",
            type="tertiary",
            on_click=open_facts,
            args=(replace(current_filters(), unit=unit, start=start, end=end),),
            help=t("reporting.facts_help"),
        )


def _by_file(behind: pd.DataFrame) -> pd.DataFrame:
    """A row per file: its period from the first day that it speaks of to the last."""
    rows = []
    for (code, file), held in behind.groupby(["submission", "file"], sort=False):
        dated = held.dropna(subset=["period_start", "period_end"])
        span = period_text(min(dated["period_start"]), max(dated["period_end"])) if len(dated) else "–"
        rows.append(
            {
                "submission": code, "file": file, "first": min(held["first"]), "period": span,
                "facts": int(held["facts"].sum()), "problem": held["problem"].iloc[0],
            }
        )  # fmt: skip
    return pd.DataFrame(rows).sort_values("first", ignore_index=True)


def _draw_what_to_do(found: pd.DataFrame, behind: pd.DataFrame, today: date) -> None:
    names = dict(zip(behind["delivery"], behind["file"], strict=True))
    letter = write_reminder(found, names, "", today, "")
    st.caption(t("reporting.to_copy"))
    st.code(visible_text(letter.text), language=None, wrap_lines=True)
    with st.container(horizontal=True):
        st.page_link(FORMS_PAGE, label=t("reporting.make_form"), query_params=url_query())
        st.page_link(UPLOAD_PAGE, label=t("reporting.upload"), query_params=url_query())
