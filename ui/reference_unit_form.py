"""Putting a unit on the roster, changing what is asked of it, and taking it off by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import pandas as pd
import streamlit as st

from etl.meaning.unit import unit_key, unit_type_of
from etl.reference.records import FREQUENCIES, Frequency, RosterUnit
from etl.regex import regex
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
from ui.text import t, unit_kind_name, vocabulary

LONGEST_NAME, LONGEST_ALIASES = 100, 500
# Days after the end of a period until which a file is on time, before somebody says otherwise.
USUAL_DUE = 5
FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2100, 12, 31)
_BETWEEN_NAMES = regex(r"[、,，;；\n]+")


@dataclass(frozen=True, slots=True)
class UnitAnswers:
    """What stands in the form, as it was written."""

    unit: str
    unit_type: str
    division: str
    starts: date | None
    ends: date | None
    frequency: Frequency
    due_days: int
    aliases: str


NEW_UNIT = UnitAnswers("", "", "", None, None, "month", USUAL_DUE, "")


def unit_with(answers: UnitAnswers, reason: str, home: str) -> tuple[RosterUnit | None, list[str]]:
    """The unit that the answers give, or what is wrong with them."""
    place = division_of(answers.division, home)
    problems = [] if answers.unit else [t("reference.no_unit")]
    if place is None:
        problems.append(t("reference.bad_division"))
    if answers.starts and answers.ends and answers.starts > answers.ends:
        problems.append(t("reference.bad_days"))
    problems += who_and_why(reason)
    if place is None or problems:
        return None, problems
    aliases = dict.fromkeys(name.strip() for name in _BETWEEN_NAMES.split(answers.aliases))
    kind = answers.unit_type or unit_type_of(answers.unit)
    return (
        RosterUnit(
            answers.unit,
            kind,
            place.code,
            place.path,
            answers.starts,
            answers.ends,
            answers.frequency,
            answers.due_days,
            tuple(name for name in aliases if name and name != answers.unit),
        ),
        [],
    )


def draw_new_unit(home: str, known: Looked) -> None:
    """The form for a unit that is not on the roster; `known`: what can be known of what is shown."""
    seen = seen_until("unit_new", known)
    with st.form("unit_new", border=False):
        answers = _draw_fields("unit_new", NEW_UNIT, home)
        reason = draw_reason("unit_new")
        pressed = st.form_submit_button(t("reference.unit_add"), type="primary", key="unit_new_add")
    if pressed:
        _store(answers, reason, home, [], seen)


def draw_unit(said: pd.DataFrame, home: str, known: Looked) -> None:
    """The form that changes the unit that rows of the roster's history are about or takes it off; `known` as above."""
    what, now = what_unit(said), unit_holding(said)
    form = open_form(what, now, overtaken_words(now))
    seen = seen_until(form.key, known)
    with st.form(form.key, border=False):
        answers = _draw_fields(form.key, form.began, home)
        reason = draw_reason(form.key)
        with st.container(horizontal=True):
            changed = st.form_submit_button(
                t("reference.unit_change"), type="primary", key=f"{form.key}_change"
            )
            off = st.form_submit_button(
                t("reference.unit_off"),
                key=f"{form.key}_off",
                help=t("reference.unit_off_help"),
                disabled=not now.stands,
            )
    if changed or off:
        refuse_if_overtaken(what, form, now, answers, reason)
    listed = roster_unit(last_said(said))
    if off and not draw_problems(who_and_why(reason)):
        gone = replace(listed, listed=False)
        store_rows("roster", [gone], reason, seen, t("reference.unit_taken_off"))
    elif changed:
        _store(answers, reason, home, [listed] if now.stands else [], seen)


def what_unit(said: pd.DataFrame) -> What:
    """What the rows of a history are about, for `ui.overtaken`."""
    row = said.iloc[-1]
    return "unit", row["party"], row["district_code"]


def unit_holding(said: pd.DataFrame) -> Holding[UnitAnswers]:
    """What holds of the one unit that rows of the roster's history are about."""
    listed = roster_unit(last_said(said))
    answers = UnitAnswers(
        listed.unit,
        listed.unit_type,
        listed.district_code,
        listed.starts,
        listed.ends,
        listed.frequency,
        listed.due_days,
        "、".join(listed.aliases),
    )
    return holding(said, "unit_row", answers)


def roster_unit(row: pd.Series) -> RosterUnit:
    """A row of the store's roster as a record."""
    return RosterUnit(
        row["unit"],
        row["unit_type"],
        row["district_code"],
        row["district"],
        row["starts"],
        row["ends"],
        row["frequency"],
        int(row["due_days"]),
        tuple(row["aliases"]),
    )


def frequency_name(frequency: str) -> str:
    """每月 / Monthly."""
    return t(f"reference.every_{frequency}")


def draw_frequency(key: str, chosen: Frequency, width: int | str = "stretch") -> Frequency:
    """The choice of how often a unit reports."""
    return (
        st.selectbox(
            t("reference.frequency"),
            FREQUENCIES,
            index=FREQUENCIES.index(chosen),
            format_func=frequency_name,
            key=f"{key}_frequency",
            width=width,
        )
        or chosen
    )


def draw_due(key: str, chosen: int, width: int | str = "stretch") -> int:
    """The choice of the days after a period within which a file is on time."""
    label, words = t("reference.due"), t("reference.due_help")
    return int(st.number_input(label, -366, 366, chosen, key=f"{key}_due", help=words, width=width))


def _draw_fields(key: str, answers: UnitAnswers, home: str) -> UnitAnswers:
    kinds = list(vocabulary("unit_types"))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        unit = st.text_input(t("reference.unit"), answers.unit, LONGEST_NAME, key=f"{key}_unit")
        kind = st.selectbox(
            t("reference.kind"),
            kinds,
            index=kinds.index(answers.unit_type) if answers.unit_type in kinds else None,
            format_func=unit_kind_name,
            placeholder=t("reference.kind_hint"),
            key=f"{key}_kind",
        )
        division = choose_division(t("reference.division"), f"{key}_division", home, answers.division)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        frequency = draw_frequency(key, answers.frequency)
        due = draw_due(key, answers.due_days)
        starts = _draw_day("starts", key, answers.starts)
        ends = _draw_day("ends", key, answers.ends)
    aliases = st.text_input(
        t("reference.aliases"),
        answers.aliases,
        LONGEST_ALIASES,
        placeholder=t("reference.aliases_hint"),
        key=f"{key}_aliases",
    )
    return UnitAnswers(unit.strip(), kind or "", division, starts, ends, frequency, due, aliases)


def _draw_day(name: str, key: str, chosen: date | None) -> date | None:
    return st.date_input(
        t(f"reference.{name}"),
        chosen,
        FIRST_DAY,
        LAST_DAY,
        format="YYYY-MM-DD",
        key=f"{key}_{name}",
        help=t(f"reference.{name}_help"),
    )


def _store(answers: UnitAnswers, reason: str, home: str, before: Sequence[RosterUnit], seen: int) -> None:
    found, problems = unit_with(answers, reason, home)
    if draw_problems(problems) or found is None:
        return
    # under another name or in another division it is another row of the roster: the one before goes
    moved = [replace(old, listed=False) for old in before if _row_key(old) != _row_key(found)]
    store_rows("roster", [*moved, found], reason, seen, t("reference.unit_stored"))


def _row_key(unit: RosterUnit) -> tuple[str, str]:
    return unit_key(unit.unit, unit.district_code), unit.district_code
