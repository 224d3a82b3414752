"""Changing bases, units and targets by hand: name and reason, what was said before, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from etl.reference.records import Base, ReferenceKind, RosterUnit
from etl.store import Looked, Overtaken
from ui.access import acting, current_actor
from ui.moments import moment_text
from ui.overtaken import Answers, Holding, draw_overtaken
from ui.tables import draw_table
from ui.text import t

LONGEST_REASON = 200
_DONE = "reference_done"


def draw_said(said: pd.DataFrame, what: pd.DataFrame, key: str) -> None:
    """The rows of a history (columns by, at, reason, state and, of files, file, sheet, cell), the newest first;
    `what` are the columns that tell what each row says."""
    table = what.reset_index(drop=True)
    table[t("reference.state")] = [t(f"reference.state_{state}") for state in said["state"]]
    table[t("reference.by")] = said["by"].replace("", t("manage.unknown_person")).tolist()
    table[t("reference.at")] = [moment_text(at) for at in said["at"]]
    table[t("reference.reason")] = said["reason"].tolist()
    if "file" in said:
        table[t("reference.where")] = [where_words(row) for row in said.itertuples()]
    draw_table(table.iloc[::-1], key)


def last_said(said: pd.DataFrame) -> pd.Series:
    """Of the rows of a history that are of one thing: the one that stands, or else the last."""
    standing = said[said["state"] == "stands"]
    return (standing if len(standing) else said).iloc[-1]


def holding(said: pd.DataFrame, number: str, answers: Answers) -> Holding[Answers]:
    """What holds of the one thing that the rows of a history (with their `number`) are about; `answers` as `last_said`
    has them."""
    row, changed = last_said(said), said.sort_values("changed_at", kind="stable").iloc[-1]
    # a row whose file was withdrawn keeps its number
    which = f"{row[number]}_withdrawn" if row["state"] == "withdrawn" else f"{row[number]}"
    stands = row["state"] == "stands"
    return Holding(which, answers, changed["changed_by"], changed["changed_at"], stands)


def overtaken_words(now: Holding[Any]) -> str:
    """The key of the words that tell who has changed or taken back what a form is about."""
    return "reference.overtaken" if now.stands else "reference.overtaken_back"


def where_words(row: object) -> str:
    """The file, sheet and cell that a row was read from, or that it was entered by hand."""
    words = [getattr(row, name) for name in ("file", "sheet", "cell")]
    return " · ".join(word for word in words if word) if words[0] else t("reference.by_hand")


def draw_reason(key: str) -> str:
    """The field for why something is changed by hand."""
    hint = t("reference.reason_hint")
    label = t("reference.reason")
    return st.text_input(label, max_chars=LONGEST_REASON, placeholder=hint, key=f"{key}_reason").strip()


def who_and_why(reason: str) -> list[str]:
    """What is missing of the reason and the name that every change by hand carries."""
    problems = [] if reason else [t("reference.no_reason")]
    return problems if current_actor().name else [*problems, t("reference.no_name")]


def draw_problems(problems: Sequence[str]) -> bool:
    """Says what is wrong with the answers of a form; whether there is anything."""
    for problem in problems:
        st.error(problem)
    return bool(problems)


def store_rows(
    kind: ReferenceKind, rows: Sequence[Base | RosterUnit], reason: str, seen: Looked, words: str
) -> None:
    """Stores rows as one entry by hand and says so on the next run; where somebody else has said something of the same
    since they looked, that is said instead."""
    try:
        acting().add_reference(kind, rows, reason=reason, seen=seen)
    except Overtaken as error:
        draw_overtaken(error, "reference.overtaken_back" if error.back else "reference.overtaken")
    else:
        done(words)


def done(words: str) -> None:
    """Says on the next run what was done, and starts it."""
    st.session_state[_DONE] = words
    st.rerun()


def draw_done() -> None:
    """Says what the last change did."""
    if words := st.session_state.pop(_DONE, None):
        st.toast(words, icon=":material/task_alt:")
