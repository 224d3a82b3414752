"""The roster: who must report, how often and until when; and who reports without standing on it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from etl.meaning.divisions import place_of_code
from etl.reference.records import RosterUnit
from etl.store import Looked
from ui.access import allowed
from ui.division_choice import home_division
from ui.escape import md_escape
from ui.numbers import day_text, exact
from ui.overtaken import is_shown, seen_until
from ui.reference_changes import draw_problems, draw_reason, draw_said, last_said, store_rows, who_and_why
from ui.reference_data import looked, roster_said, unlisted
from ui.reference_download import draw_reference_downloads
from ui.reference_unit_form import (
    USUAL_DUE,
    draw_due,
    draw_frequency,
    draw_new_unit,
    draw_unit,
    frequency_name,
    unit_holding,
    what_unit,
)
from ui.state import cube, roster
from ui.tables import draw_table, show_table
from ui.text import t, unit_kind_name

_CHOSEN = "reference_unit"


def draw_units(version: str) -> None:
    """The whole part of the page."""
    listed = roster(version).sort_values(["district_code", "unit"])
    home = home_division(cube(version), listed["district_code"])
    if listed.empty:
        st.info(t("reference.units_empty"))
    else:
        _draw_roster(listed, version)
    _draw_chosen(version, home)
    draw_unlisted(version)
    if allowed("reference"):
        with st.expander(t("reference.unit_new"), expanded=listed.empty):
            draw_new_unit(home, looked(version))
    draw_reference_downloads("roster", version, home)


def matching_units(listed: pd.DataFrame, words: str) -> pd.DataFrame:
    """The units whose name, aliases, kind, division or frequency has all the words."""
    texts = pd.Series(
        [
            "\n".join([row.unit, row.district, *row.aliases, unit_kind_name(row.unit_type)])
            + f"\n{frequency_name(row.frequency)}"
            for row in listed.itertuples()
        ],
        index=listed.index,
        dtype=str,
    ).str.casefold()
    for word in words.casefold().split():
        texts = texts[texts.str.contains(word, regex=False)]
    return listed.loc[texts.index]


def _draw_roster(listed: pd.DataFrame, version: str) -> None:
    words = st.text_input(
        t("reference.find"), placeholder=t("reference.find_hint"), key="reference_find", width=420
    )
    found = matching_units(listed, words)

    def choose(place: int) -> None:
        row = found.iloc[place]
        st.session_state[_CHOSEN] = (row["party"], row["district_code"])

    draw_table(units_table(found), f"roster_{hash(words)}_{version}", choose, t("reference.none_found"))
    st.caption(t("reference.units_count", shown=exact(len(found)), count=exact(len(listed))))


def units_table(found: pd.DataFrame) -> pd.DataFrame:
    """The roster with headings in the reader's language."""
    columns = {
        "unit": found["unit"],
        "kind": [unit_kind_name(kind) for kind in found["unit_type"]],
        "division": [district.replace("/", " / ") for district in found["district"]],
        "starts": [day_text(day) if day else t("reference.always") for day in found["starts"]],
        "ends": [day_text(day) if day else "" for day in found["ends"]],
        "frequency": [frequency_name(frequency) for frequency in found["frequency"]],
        "due": [due_words(int(days)) for days in found["due_days"]],
        "aliases": [t("list.comma").join(names) for names in found["aliases"]],
        "sample": [t("manage.yes") if sample else "" for sample in found["sample"]],
    }
    return pd.DataFrame({t(f"reference.{name}"): list(values) for name, values in columns.items()})


def due_words(days: int) -> str:
    """Until when a file is on time: 期满后 5 天."""
    if days == 0:
        return t("reference.due_on")
    return t("reference.due_after" if days > 0 else "reference.due_before", days=abs(days))


def _draw_chosen(version: str, home: str) -> None:
    """The unit that was chosen, to be changed, and everything that was said of it."""
    party, code = st.session_state.get(_CHOSEN, ("", ""))
    frame = roster_said(version)
    said = frame[(frame["party"] == party) & (frame["district_code"] == code)]
    if said.empty or not is_shown(what_unit(said), unit_holding(said)):
        return
    with st.container(border=True):
        st.subheader(md_escape(last_said(said)["unit"]), anchor=False)
        if allowed("reference"):
            draw_unit(said, home, looked(version))
        st.markdown(t("reference.history", count=exact(len(said))))
        draw_said(said, units_table(said).drop(columns=t("reference.sample")), f"unit_history_{party}")


def draw_unlisted(version: str) -> None:
    """Units that have reported and are not on the roster; those chosen are put on it as they were read."""
    found = unlisted(version)
    if found.empty:
        return
    with st.expander(t("reference.unlisted", count=exact(len(found)))):
        st.caption(t("reference.unlisted_rule"))
        table = pd.DataFrame(
            {
                t("reference.unit"): found["unit"],
                t("reference.kind"): [unit_kind_name(kind) for kind in found["unit_type"]],
                t("reference.division"): [_path(code).replace("/", " / ") for code in found["district_code"]],
                t("reference.submissions"): found["submissions"],
                t("reference.first"): [day_text(day) if day else "–" for day in found["first"]],
                t("reference.last"): [day_text(day) if day else "–" for day in found["last"]],
            }
        )
        if not allowed("reference"):
            draw_table(table, f"unlisted_{version}")
            return
        event = show_table(
            table,
            on_select="rerun",
            selection_mode="multi-row",
            key=f"unlisted_{version}",
        )
        _draw_listing(found.iloc[event["selection"]["rows"]], looked(version))


def _path(code: str) -> str:
    place = place_of_code(code)
    return place.path if place else code


def _draw_listing(chosen: pd.DataFrame, known: Looked) -> None:
    seen = seen_until("unlisted", known)
    with st.form("unlisted", border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            frequency = draw_frequency("unlisted", "month", 180)
            due = draw_due("unlisted", USUAL_DUE, 260)
        reason = draw_reason("unlisted")
        pressed = st.form_submit_button(
            t("reference.list_units", count=exact(len(chosen))), type="primary", key="unlisted_add"
        )
    if not pressed:
        return
    problems = [] if len(chosen) else [t("reference.none_chosen")]
    if draw_problems([*problems, *who_and_why(reason)]):
        return
    units = [
        RosterUnit(
            row.unit, row.unit_type, row.district_code, _path(row.district_code),
            row.first and row.first.replace(day=1), None, frequency, due,
        )
        for row in chosen.itertuples()
    ]  # fmt: skip
    store_rows("roster", units, reason, seen, t("reference.units_listed", count=exact(len(units))))
