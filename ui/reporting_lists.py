"""The units behind the headline figures, the reminder to copy, and who reports without being on the roster."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pandas as pd
import streamlit as st

from analysis.reporting import LATE, ON_TIME
from analysis.reporting_periods import Span
from ui.downloads import draw_download, draw_progress
from ui.escape import visible_text
from ui.numbers import day_text, exact, period_text
from ui.reminder import Letter, owing, shared_names, unit_words, write_reminder
from ui.reminder_file import reminder_docx
from ui.reporting_choice import Asked
from ui.reporting_detail import LIST, choose_cell
from ui.reporting_ranking import WHOLE, about_reporting
from ui.reporting_words import OWING, URGENT, state_name, state_words, urgency
from ui.table_download import draw_table_download
from ui.tables import draw_table, text_width, without_blank
from ui.text import t, unit_kind_name

_SHOWN, _SCOPE, _EARLIER, _SIGNED = "reporting_shown", "reminder_scope", "reminder_earlier", "reminder_signed"
PlaceName = Callable[[str], str]


def show_units(state: str) -> None:
    """Limit the list of units to those of a state, '' for all of them; for callbacks."""
    st.session_state[_SHOWN] = state or "all"


def draw_units(of_period: pd.DataFrame, asked: Asked, place_name: PlaceName) -> None:
    """The units with their state, who owes something first; a row leads to what lies behind it."""
    present = [state for state in URGENT if (of_period["state"] == state).any()]
    owed = len(owing(of_period))
    choices = {"owing": t("reporting.shown_owing", count=exact(owed)), "all": t("reporting.shown_all")}
    choices |= {state: state_name(state) for state in present}
    if st.session_state.get(_SHOWN) not in choices:
        st.session_state[_SHOWN] = "owing" if owed else "all"
    st.subheader(t("reporting.units"), anchor=False)
    shown = st.segmented_control(
        t("reporting.shown"), list(choices), format_func=choices.__getitem__, key=_SHOWN, required=True,
        label_visibility="collapsed",
    )  # fmt: skip
    states = {"owing": OWING, "all": URGENT}.get(str(shown), (shown,))
    found = of_period[of_period["state"].isin(states)]
    found = found.assign(urgency=urgency(found)).sort_values(["urgency", "district_code", "unit"])
    rows = found[["unit_row", "start"]].to_numpy().tolist()
    table = units_table(found, place_name)
    on_screen = without_blank(table, [t("reporting.received"), t("reporting.days_late")])
    draw_table(
        on_screen, "reporting_units", lambda place: choose_cell(LIST, *rows[place]),
        t("reporting.nobody"), whole=0 < len(found) <= WHOLE,
        widths={t("reporting.unit"): text_width(table[t("reporting.unit")])},
    )  # fmt: skip

    name = f"{t('reporting.units_file')}_{asked.period[0]:%Y%m%d}_{shown}"
    draw_table_download(lambda: table, about_reporting(asked, asked.name), name)


def units_table(found: pd.DataFrame, place_name: PlaceName) -> pd.DataFrame:
    """The units of a period with their state in words. Only who has reported is late by so many days, or by none: of the
    others nobody knows yet."""
    return pd.DataFrame(
        {
            t("reporting.unit"): found["unit"].to_numpy(),
            t("reporting.state"): [state_name(state) for state in found["state"]],
            t("table.district"): [place_name(code) for code in found["district_code"]],
            t("filter.unit_kind"): [unit_kind_name(kind) if kind else "" for kind in found["unit_type"]],
            t("reporting.due_day"): [day_text(day) for day in found["due"]],
            t("reporting.received"): [day_text(day) if day else "" for day in found["received"]],
            t("reporting.days_late"): found["days_late"]
            .where(found["state"].isin([ON_TIME, LATE]))
            .to_numpy(),
            t("reporting.about"): [state_words(row) for row in found.itertuples()],
        }
    )


def draw_reminder(
    states: pd.DataFrame, files: dict[int, str], asked: Asked, parts: pd.Series, place_name: PlaceName
) -> None:
    """Choose whom to remind, see the letter, copy it or take it away. `parts`: the division of each row of
    `states`, by which units are reminded together."""
    of_period = owing(states[states["start"] == asked.period[0]])
    if of_period.empty:
        return
    st.subheader(t("reminder.heading"), anchor=False)
    names: dict[object, str] = {"": t("reminder.everybody", count=exact(len(of_period)))}
    for code, rows in of_period.groupby(parts.loc[of_period.index]):
        names["d", code] = t("reminder.of_district", name=place_name(str(code)), count=exact(len(rows)))
    shared = shared_names(of_period)
    names |= {("u", row.unit_row): unit_words(row, shared) for row in of_period.itertuples()}
    if st.session_state.get(_SCOPE) not in names:
        st.session_state[_SCOPE] = ""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        scope = st.selectbox(
            t("reminder.whom"), list(names), format_func=lambda one: visible_text(names[one]), key=_SCOPE
        )
        signed = st.text_input(t("reminder.signed"), key=_SIGNED, placeholder=t("reminder.unsigned"))
        earlier = st.toggle(t("reminder.earlier"), key=_EARLIER)
    kind, code = scope or ("", "")
    chosen = of_period
    if kind:
        chosen = of_period[(parts.loc[of_period.index] if kind == "d" else of_period["unit_row"]) == code]
    asked_for = states[states["unit_row"].isin(chosen["unit_row"])] if earlier else chosen
    addressee = t("reminder.all_units") if not kind else t("reminder.units_of", name=place_name(str(code)))
    letter = write_reminder(asked_for, files, "" if kind == "u" else addressee, asked.today, signed.strip())
    st.code(visible_text(letter.text), language=None, wrap_lines=True)
    _draw_letter_downloads(letter, f"{t('reminder.file_name')}_{asked.period[0]:%Y%m%d}_{code or 'all'}")


def _draw_letter_downloads(letter: Letter, name: str) -> None:
    with st.container(horizontal=True):
        draw_download(t("reminder.docx"), lambda: reminder_docx(letter), f"{name}.docx")
        # with a mark, without which Windows' editor may take it for another encoding
        draw_download(t("reminder.txt"), lambda: letter.text.encode("utf-8-sig"), f"{name}.txt")
    draw_progress()


def sent_within(others: pd.DataFrame, period: Span, today: date) -> pd.DataFrame:
    """Of deliveries those that speak of the period, or of no period and came in it."""
    start = others["period_start"].where(others["period_start"].notna(), others["first"])
    end = others["period_end"].where(others["period_end"].notna(), others["first"])
    return others[(start <= period[1]) & (end >= period[0]) & (others["first"] <= today)]


def draw_others(others: pd.DataFrame, asked: Asked, place_name: PlaceName, heading: str) -> None:
    """Who sent something for the period without being on the roster: never among those that reported. Who only
    collects the figures of others need not be on it."""
    own = others[~others["collected"].astype(bool)]
    found = sent_within(own, asked.period, asked.today) if len(own) else own
    if found.empty:
        return
    held: dict[tuple[str, str], list[tuple[str, str, date, int]]] = {}
    for unit, code, *row in found[
        ["unit", "district_code", "unit_type", "file", "first", "facts"]
    ].to_numpy():
        held.setdefault((unit, code), []).append(tuple(row))
    table = pd.DataFrame(
        [
            {
                t("reporting.unit"): unit or t("unit.unknown"),
                t("table.district"): place_name(code) if code else "",
                t("filter.unit_kind"): unit_kind_name(kinds[0]) if kinds[0] else "",
                t("reporting.files"): t("list.comma").join(dict.fromkeys(files)),
                t("reporting.received"): day_text(min(days)),
                t("table.facts"): sum(facts),
            }
            for (unit, code), rows in sorted(held.items())
            for kinds, files, days, facts in [tuple(zip(*rows, strict=True))]
        ]
    )
    with st.expander(t(heading, count=exact(len(table)), period=period_text(*asked.period)), expanded=True):
        st.caption(t("reporting.others_about"))
        draw_table(table, "reporting_others")
