"""Targets: a goal per measure, division and kind of period, with its history."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from etl.meaning.quantity import read_quantity
from etl.reference.targets import TARGET_PERIODS, TargetPeriod, target_key
from etl.store import Looked, Overtaken
from ui.access import acting, allowed
from ui.division_choice import choose_division, division_of, home_division
from ui.escape import md_escape
from ui.numbers import exact
from ui.overtaken import Holding, draw_overtaken, open_form, refuse_if_overtaken, seen_until
from ui.places import district_path
from ui.reference_changes import (
    done,
    draw_problems,
    draw_reason,
    draw_said,
    overtaken_words,
    who_and_why,
)
from ui.reference_data import standing_targets, targets
from ui.state import cube
from ui.tables import draw_table
from ui.text import DEFAULT_MEASURE, measure_name, measure_title, measure_unit, t, vocabulary

_CHOSEN = "reference_target"
Key = tuple[str, str, TargetPeriod]


def draw_targets(version: str) -> None:
    """The whole part of the page."""
    said = targets(version)
    standing = standing_targets(version).sort_values(["district_code", "measure", "period"])
    if standing.empty:
        st.info(t("reference.targets_empty"))
    else:
        _draw_standing(standing, version)
    if chosen := st.session_state.get(_CHOSEN):
        _draw_target(said, chosen, version)
    if allowed("reference"):
        with st.expander(t("reference.target_new"), expanded=standing.empty):
            _draw_new(home_division(cube(version)), _known(said))


def _draw_standing(standing: pd.DataFrame, version: str) -> None:
    path = district_path(cube(version))
    table = pd.DataFrame(
        {
            t("reference.division"): [path(code) for code in standing["district_code"]],
            t("reference.measure"): [measure_name(code) for code in standing["measure"]],
            t("reference.period"): [t(f"reference.every_{period}") for period in standing["period"]],
            t("reference.target"): standing["value"],
            t("reference.per"): [measure_unit(code) for code in standing["measure"]],
            t("reference.by"): standing["by"].replace("", t("manage.unknown_person")),
            t("reference.reason"): standing["reason"],
        }
    )

    def choose(place: int) -> None:
        row = standing.iloc[place]
        st.session_state[_CHOSEN] = (row["measure"], row["district_code"], row["period"])

    draw_table(table, f"targets_{version}", choose)
    st.caption(t("reference.targets_choose"))


def _draw_target(said: pd.DataFrame, key: Key, version: str) -> None:
    """One target, to be changed, and everything that was said of it."""
    measure, code, period = key
    here = (said["measure"] == measure) & (said["district_code"] == code) & (said["period"] == period)
    rows = said[here]
    if rows.empty:
        return
    now = rows.iloc[-1]
    with st.container(border=True):
        heading = f"{measure_title(measure)} · {t(f'reference.every_{period}')}"
        st.subheader(md_escape(heading), anchor=False)
        st.caption(md_escape(district_path(cube(version))(code)))
        if allowed("reference"):
            _draw_change(key, rows, _known(said))
        st.markdown(t("reference.history", count=exact(len(rows))))
        last = rows["number"] == now["number"]
        taken = rows["value"].isna()
        states = taken.map({True: "taken_back", False: "stands"}).where(last, "later")
        draw_said(
            rows.assign(state=states), pd.DataFrame({t("reference.target"): rows["value"]}), "target_history"
        )


def _known(said: pd.DataFrame) -> Looked:
    """What can be known of the targets that are shown."""
    return Looked(int(said["number"].max()) if len(said) else 0)


@dataclass(frozen=True, slots=True)
class TargetAnswers:
    """What stands in the form, as it was written."""

    value: str


def _draw_change(key: Key, rows: pd.DataFrame, known: Looked) -> None:
    """Another value, and taking it back."""
    last = rows.iloc[-1]
    answers = TargetAnswers(f"{last['value']:.10g}" if last["stands"] else "")
    what, now = (
        ("target", *key),
        Holding(f"{last['number']}", answers, last["by"], last["at"], last["stands"]),
    )
    form = open_form(what, now, overtaken_words(now))
    seen = seen_until(form.key, known)
    with st.form(form.key, border=False):
        value = st.text_input(t("reference.target"), form.began.value, key=f"{form.key}_value")
        reason = draw_reason(form.key)
        with st.container(horizontal=True):
            changed = st.form_submit_button(t("reference.target_change"), type="primary", key="target_change")
            back = st.form_submit_button(t("reference.take_back"), key="target_back", disabled=not now.stands)
    if changed or back:
        refuse_if_overtaken(what, form, now, TargetAnswers(value), reason)
    if back and not draw_problems(who_and_why(reason)):
        _decide(key, "", reason, seen, t("reference.taken_back"))
    elif changed:
        _store(key, value, reason, seen)


def _draw_new(home: str, known: Looked) -> None:
    seen = seen_until("target_new", known)
    measures = list(vocabulary("measures"))
    with st.form("target_new", border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            division = choose_division(t("reference.division"), "target_new_division", home, home)
            measure = st.selectbox(
                t("reference.measure"),
                measures,
                index=measures.index(DEFAULT_MEASURE),
                format_func=measure_title,
                key="target_new_measure",
            )
            period = st.selectbox(
                t("reference.period"),
                TARGET_PERIODS,
                format_func=lambda name: t(f"reference.every_{name}"),
                key="target_new_period",
            )
            value = st.text_input(
                t("reference.target"), placeholder=t("reference.value_hint"), key="target_new_value"
            )
        reason = draw_reason("target_new")
        pressed = st.form_submit_button(t("reference.target_add"), type="primary", key="target_new_add")
    if not pressed:
        return
    place = division_of(division, home)
    if place is None:
        st.error(t("reference.bad_division"))
        return
    _store((measure, place.code, period), value, reason, seen)


def _store(key: Key, written: str, reason: str, seen: Looked) -> None:
    quantity = read_quantity(written.strip()).quantity
    wrong = quantity is None or quantity.value <= 0 or quantity.qualifier != "exact"
    problems = [t("reference.bad_target")] if wrong else []
    if draw_problems([*problems, *who_and_why(reason)]) or quantity is None:
        return
    _decide(key, repr(quantity.value), reason, seen, t("reference.target_stored"))


def _decide(key: Key, value: str, reason: str, seen: Looked, words: str) -> None:
    try:
        acting().set_target(target_key(*key), value, reason=reason, seen=seen)
    except Overtaken as error:
        draw_overtaken(error, "reference.overtaken")
        return
    st.session_state[_CHOSEN] = key
    done(words)
