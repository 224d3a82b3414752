"""What people have decided about readings: what stands, since when, in how many files, and taking it back."""

from __future__ import annotations

import json
from typing import Any, get_args

import pandas as pd
import streamlit as st

from etl.doubles.records import KIND
from etl.schema import Ruling, RulingKind
from etl.settling import Settlement, files_of_decision
from ui.access import allowed
from ui.clerk import draw_clerk
from ui.double_words import decision_words
from ui.escape import md_escape
from ui.links import DOUBLES_PAGE, open_submission
from ui.moments import moment_text
from ui.numbers import exact
from ui.overtaken import seen_until
from ui.settling import LONGEST_REASON
from ui.settling_files import change_decision
from ui.source_grid import STYLE
from ui.source_panel import draw_pairs
from ui.state import data_version, record
from ui.submission_list import submissions
from ui.tables import draw_table, show_table
from ui.text import t

MOST_FILES = 20


def subject_of(ruling: Ruling) -> str:
    """What a decision is about, as the sender wrote it: the key without what only tells layouts apart."""
    if ruling.kind in ("cell", "figure"):
        return " · ".join(ruling.key[1:4])
    return ruling.key[0] if ruling.kind in ("unit", "place") else ruling.key[1]


def draw_decisions(version: str, standing: tuple[Ruling, ...], chosen: int) -> int:
    """The decisions that stand, newest first; returns the number of the chosen one, 0 for none."""
    found = submissions(version)
    newest = sorted(standing, key=lambda ruling: -ruling.number)
    table = pd.DataFrame(
        {
            t("manage.decisions.number"): [ruling.number for ruling in newest],
            t("manage.decisions.kind"): [t(f"manage.decisions.kind_{ruling.kind}") for ruling in newest],
            t("manage.decisions.subject"): [subject_of(ruling) for ruling in newest],
            t("manage.decisions.value"): [ruling.value for ruling in newest],
            t("manage.decisions.files"): [len(files_of_decision(found, r.number)) for r in newest],
            t("manage.decisions.by"): [ruling.by or t("manage.unknown_person") for ruling in newest],
            t("manage.decisions.at"): [moment_text(ruling.at) for ruling in newest],
        }
    )
    event = show_table(
        table,
        on_select="rerun",
        selection_mode="single-row",
        key=f"decisions_{version}",
    )
    rows = event["selection"]["rows"]
    return newest[rows[0]].number if rows else chosen


def draw_decision(version: str, ruling: Ruling) -> None:
    """One decision: what it says, which files follow it, another answer, and taking it back."""
    found = submissions(version)
    followers = files_of_decision(found, ruling.number)
    st.html(STYLE)
    st.subheader(t("manage.decisions.one", number=exact(ruling.number)), anchor=False)
    draw_pairs(
        [
            (t("manage.decisions.kind"), t(f"manage.decisions.kind_{ruling.kind}")),
            (t("manage.decisions.subject"), subject_of(ruling)),
            (t("manage.decisions.value"), ruling.value),
            (t("manage.decisions.by"), ruling.by or t("manage.unknown_person")),
            (t("manage.decisions.at"), moment_text(ruling.at)),
            (t("manage.decisions.reason"), _reason_of(ruling.number) or "–"),
        ]
    )
    _draw_followers(found, followers)
    if allowed("settle"):
        _draw_change(ruling, followers)


def _draw_change(ruling: Ruling, followers: list[str]) -> None:
    """Another answer in its place, and taking it back."""
    key = f"decision_{ruling.number}"
    seen = seen_until(key)._replace(decision=ruling.number)
    with st.form(key, border=True):
        value = st.text_input(t("manage.decisions.new_value"), value=ruling.value, key="decision_value")
        reason = st.text_input(t("manage.settle.reason"), max_chars=LONGEST_REASON, key="decision_reason")
        st.caption(t("manage.decisions.effect", count=exact(len(followers))))
        with st.container(horizontal=True):
            changed = st.form_submit_button(t("manage.decisions.change"), key="decision_change")
            withdrawn = st.form_submit_button(t("manage.decisions.withdraw"), key="decision_withdraw")
    draw_clerk("_decision")
    if withdrawn:
        change_decision(Settlement(ruling.kind, ruling.key, "", reason.strip(), seen), ruling.number)
    elif changed and value.strip() and value.strip() != ruling.value:
        said = Settlement(ruling.kind, ruling.key, value.strip(), reason.strip(), seen)
        change_decision(said, ruling.number)
    elif changed:
        st.error(t("manage.settle.nothing"))


def _draw_followers(found: pd.DataFrame, followers: list[str]) -> None:
    if not followers:
        st.caption(t("manage.decisions.no_files"))
        return
    st.caption(t("manage.decisions.followers", count=exact(len(followers))))
    names = dict(zip(found["submission"], found["file"], strict=True))
    with st.container(horizontal=True):
        for code in followers[:MOST_FILES]:
            label = md_escape(str(names[code]))
            st.button(label, key=f"follower_{code}", on_click=open_submission, args=(code,), type="tertiary")


def _reason_of(number: int) -> str:
    frame = record(data_version()).decisions()
    return str(frame.loc[frame["number"] == number, "reason"].iloc[0])


def draw_history() -> None:
    """Every decision that was ever made, changed or taken back, the newest first."""
    frame = record(data_version()).decisions()
    if (frame["kind"] == KIND).any():
        st.page_link(DOUBLES_PAGE, label=t("manage.decisions.doubles_there"))
    table = decision_table(frame)
    with st.expander(t("manage.decisions.history", count=exact(len(table)))):
        draw_table(table, "decision_history")


def decision_table(frame: pd.DataFrame) -> pd.DataFrame:
    """Of the decisions (`Store.decisions`) those about readings and doubles, the newest first, in words."""
    frame = frame[frame["kind"].isin([*get_args(RulingKind), KIND])].iloc[::-1]
    table = {
        t("manage.decisions.number"): frame["number"],
        t("manage.decisions.kind"): [t(f"manage.decisions.kind_{kind}") for kind in frame["kind"]],
        t("manage.decisions.subject"): [_said(row)[0] for row in frame.itertuples()],
        t("manage.decisions.value"): [_said(row)[1] for row in frame.itertuples()],
        t("manage.decisions.by"): frame["by"].replace("", t("manage.unknown_person")),
        t("manage.decisions.at"): [moment_text(at) for at in frame["at"]],
        t("manage.decisions.reason"): frame["reason"],
    }
    return pd.DataFrame(table)


def _said(row: Any) -> tuple[str, str]:
    """(what a decision in the record is about, what it says)."""
    if row.kind == KIND:
        subject, said = decision_words(row.key, row.value)
    else:
        key = tuple(json.loads(row.key))
        subject = subject_of(Ruling(row.kind, key, row.value, row.number, row.by, row.at))
        said = row.value
    return subject, said if row.value else t("manage.decisions.taken_back")
