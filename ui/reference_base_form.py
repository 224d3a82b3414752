"""Entering, correcting and taking back one base by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd
import streamlit as st

from etl.meaning.quantity import read_quantity
from etl.reference.records import Base
from etl.store import Looked
from ui.division_choice import choose_division, division_of
from ui.overtaken import Holding, What, open_form, refuse_if_overtaken, seen_until
from ui.reference_changes import (
    draw_problems,
    draw_reason,
    holding,
    last_said,
    overtaken_words,
    store_rows,
    who_and_why,
)
from ui.reference_data import all_subjects, subject_name
from ui.text import t

LONGEST = 120
FIRST_YEAR, LAST_YEAR = 1949, 2100


@dataclass(frozen=True, slots=True)
class BaseAnswers:
    """What stands in the form, as it was written."""

    value: str
    year: int
    source: str


def base_with(answers: BaseAnswers, reason: str, of: Base) -> tuple[Base, list[str]]:
    """The base `of` a division and subject with the answers in it, and what is wrong with them."""
    quantity = read_quantity(answers.value).quantity
    problems = [] if quantity and quantity.value >= 0 else [t("reference.bad_value")]
    if not answers.source:
        problems.append(t("reference.no_source"))
    problems += who_and_why(reason)
    if quantity is None:
        return of, problems
    value, low, high = quantity.value, quantity.low, quantity.high
    found = replace(of, year=answers.year, value=value, low=low, high=high, qualifier=quantity.qualifier)
    return replace(found, source=answers.source, sheet="", cell="", raw=answers.value), problems


def division_with(division: str, village: str, home: str) -> tuple[Base | None, list[str]]:
    """A base without a value of the division, or of a village in it, that was chosen or written."""
    place = division_of(division, home)
    if place is None:
        return None, [t("reference.bad_division")]
    if village and place.level != "township":
        return None, [t("reference.bad_village")]
    path, level = (f"{place.path}/{village}", "village") if village else (place.path, place.level)
    return Base(place.code, path, level, "", 0, None), []


def draw_new_base(home: str, year: int, known: Looked, chosen: str = "") -> None:
    """The form for a base that nobody has given yet; `known`: what can be known of what is shown, `chosen`: the code of
    the division to begin with."""
    key = f"base_new_{chosen}"
    seen = seen_until(key, known)
    with st.form(key, border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            division = choose_division(t("reference.division"), f"{key}_division", home, chosen)
            village = st.text_input(t("reference.village"), key=f"{key}_village", max_chars=LONGEST).strip()
            subject = st.selectbox(
                t("reference.subject"), all_subjects(), format_func=subject_name, key=f"{key}_subject"
            )
        answers = _draw_fields(key, BaseAnswers("", year, ""))
        reason = draw_reason(key)
        if not st.form_submit_button(t("reference.base_add"), type="primary", key=f"{key}_add"):
            return
    of, problems = division_with(division, village, home)
    found, more = base_with(answers, reason, of or Base("", "", "", "", 0, None))
    if draw_problems([*problems, *more]):
        return
    store_rows("bases", [replace(found, subject=subject)], reason, seen, t("reference.base_stored"))


def base_holding(said: pd.DataFrame) -> Holding[BaseAnswers]:
    """What holds of the one base that rows of the store's history are about; what stood last where it was taken back."""
    row = last_said(said[said["value"].notna()])
    written = str(row["raw"]) or f"{row['value']:.0f}"
    return holding(said, "base", BaseAnswers(written, int(row["year"]), str(row["source"])))


def what_base(said: pd.DataFrame) -> What:
    """What the rows of a history are about, for `ui.overtaken`."""
    row = said.iloc[-1]
    return "base", row["district_code"], row["district"], row["subject"], str(row["year"])


def draw_base(said: pd.DataFrame, known: Looked) -> None:
    """The form that corrects the base that rows of the store's history are about or takes it back; `known`: what can be
    known of what is shown."""
    what, now = what_base(said), base_holding(said)
    form = open_form(what, now, overtaken_words(now))
    seen = seen_until(form.key, known)
    row = said.iloc[-1]
    names = ("district_code", "district", "level", "subject")
    before = Base(*(str(row[name]) for name in names), year=int(row["year"]), value=None)
    with st.form(form.key, border=False):
        answers = _draw_fields(form.key, form.began)
        reason = draw_reason(form.key)
        with st.container(horizontal=True):
            changed = st.form_submit_button(
                t("reference.base_change"), type="primary", key=f"{form.key}_change"
            )
            back = st.form_submit_button(
                t("reference.take_back"), key=f"{form.key}_back", disabled=not now.stands
            )
    if changed or back:
        refuse_if_overtaken(what, form, now, answers, reason)
    if back and not draw_problems(who_and_why(reason)):
        store_rows("bases", [before], reason, seen, t("reference.taken_back"))
    elif changed:
        found, problems = base_with(answers, reason, before)
        if not draw_problems(problems):
            # the base of a wrong year is taken back when it moves to the right one
            moved = [before] if now.stands and found.year != before.year else []
            store_rows("bases", [*moved, found], reason, seen, t("reference.base_stored"))


def _draw_fields(key: str, answers: BaseAnswers) -> BaseAnswers:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        value = st.text_input(
            t("reference.value"), answers.value, placeholder=t("reference.value_hint"), key=f"{key}_value"
        )
        year = st.number_input(t("reference.year"), FIRST_YEAR, LAST_YEAR, answers.year, key=f"{key}_year")
        source = st.text_input(
            t("reference.source"),
            answers.source,
            LONGEST,
            placeholder=t("reference.source_hint"),
            key=f"{key}_source",
        )
    return BaseAnswers(value.strip(), int(year), source.strip())
