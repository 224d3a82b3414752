"""One submission: who and when, what it replaced, its history, its issues, its sheet, and taking it back."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from etl.schema import figures_of_text
from etl.store import PartlySeen
from ui.access import acting, allowed, current_actor, require_still_in
from ui.clerk import draw_clerk, somebody
from ui.downloads import draw_progress
from ui.escape import html_escape, md_escape, visible_text
from ui.fact_source import draw_original, draw_partly_seen
from ui.issue_list import draw_issues
from ui.moments import moment_text
from ui.numbers import exact
from ui.prose_review import draw_confirmation, draw_confirmed
from ui.reply_button import draw_reply_to_submission
from ui.settling_files import read_again_with_progress, settler_of_stored
from ui.source_panel import Source, draw_pairs, source_of_submission
from ui.state import data_version, record
from ui.submission_list import status_words
from ui.text import t
from ui.upload_review import draw_review, handle_cell
from ui.version_changes import changes_between, draw_changes

LONGEST_REASON = 500


def draw_detail(version: str, found: pd.DataFrame, row: pd.Series) -> None:
    """Everything about the submission in `row`; `found` has all of them, to name those it is linked with."""
    submission = str(row["submission"])
    st.subheader(md_escape(str(row["file"])), anchor=False)
    draw_pairs(_facts_of(found, row))
    try:
        source = source_of_submission(version, submission)
    except PartlySeen:
        draw_partly_seen()
        return
    with st.container(horizontal=True):
        if allowed("withdraw") or (allowed("withdraw_own") and row["by"] == current_actor().name):
            _draw_withdrawal(row)
        draw_original(submission)
        draw_reply_to_submission(submission, str(row["file"]), source.cells)
        again = allowed("settle") and st.button(
            t("manage.submissions.read_again"),
            key=f"read_again_{submission}",
            help=t("manage.submissions.read_again_help"),
        )
    if again and not read_again_with_progress([submission], t("manage.submissions.read_again")):
        st.rerun()
    draw_progress()
    _draw_history(submission)
    _draw_versions(version, found, row)
    _draw_confirmed(source, submission)
    _follow_cell(source, submission)
    draw_review(source, submission, settler_of_stored(submission))


def _follow_cell(source: Source, submission: str) -> None:
    """Mark the cell that the address names, once: whoever marks another one then would be led back to it."""
    if cell := st.query_params.pop("cell", ""):
        handle_cell(source, submission, st.query_params.pop("sheet", ""), cell)


def _draw_withdrawal(row: pd.Series) -> None:
    submission = str(row["submission"])
    if row["status"] == "withdrawn":
        label, action = t("manage.submissions.reinstate"), _ask_reinstate
    else:
        label, action = t("manage.submissions.withdraw"), _ask_withdraw
    if st.button(label, key=f"change_{submission}"):
        action(submission, str(row["file"]))


def _draw_versions(version: str, found: pd.DataFrame, row: pd.Series) -> None:
    """What this submission changed in those that it replaced."""
    for code in filter(None, str(row["replaces"]).split("、")):
        with st.expander(t("manage.submissions.changes", file=md_escape(_files_of(found, code)))):
            later = str(row["submission"])
            draw_changes(changes_between(version, code, later), f"{later}_{code}", draw_issues)


def _draw_confirmed(source: Source, submission: str) -> None:
    """Who has read a report and found its figures right, with the way to take that back, or the button to say so."""
    count = figures_of_text(source.reading())
    if not count:
        return
    if confirmed := record(data_version()).text_confirmed(submission):
        by, at = confirmed
        said = t("manage.prose.confirmed", by=md_escape(somebody(by)), at=moment_text(at))
        if draw_confirmed(said, submission, undo=allowed("settle")):
            acting().unconfirm_text(submission)
            st.rerun()
    elif allowed("settle") and draw_confirmation(count, submission, stored=True):
        acting().confirm_text(submission)
        st.rerun()


def _facts_of(found: pd.DataFrame, row: pd.Series) -> list[tuple[str, str]]:
    pairs = [
        (t("manage.submissions.status"), status_words(str(row["status"]), bool(row["sample"]))),
        (t("manage.submissions.units"), str(row["units"]) or "–"),
        (t("manage.submissions.facts"), exact(row["facts"])),
        (
            t("manage.submissions.issues"),
            t(
                "manage.submissions.issue_counts",
                errors=exact(row["errors"]),
                queries=exact(row["doubts"] - row["errors"]),
                notes=exact(row["notes"]),
            ),
        ),
        (t("manage.submissions.at"), moment_text(str(row["at"]))),
        (t("manage.submissions.by"), str(row["by"]) or t("manage.unknown_person")),
        (t("manage.submissions.id"), str(row["submission"])),
    ]
    for name in ("replaced_by", "replaces"):
        if row[name]:
            pairs.append((t(f"manage.submissions.{name}"), _files_of(found, str(row[name]))))
    return pairs


def _files_of(found: pd.DataFrame, codes: str) -> str:
    names = dict(zip(found["submission"], found["file"], strict=True))
    return "、".join(f"{names.get(code, '')} ({code})" for code in codes.split("、"))


def _draw_history(submission: str) -> None:
    """Every event of the submission, the oldest first."""
    lines = ""
    for event in record(data_version()).events(submission).itertuples():
        who = event.by or t("manage.unknown_person")
        words = " · ".join([moment_text(event.at), t(f"manage.event.{event.kind}"), who])
        reason = f"<small>{html_escape(event.reason)}</small>" if event.reason else ""
        lines += f'<li class="note"><bdi>{html_escape(words)}</bdi>{reason}</li>'
    with st.expander(t("manage.submissions.history")):
        st.html(f'<div class="sg-card"><ul>{lines}</ul></div>')


def _ask_withdraw(submission: str, file: str) -> None:
    st.dialog(t("manage.submissions.withdraw").rstrip(" …"))(_draw_dialog)(submission, file, withdraw=True)


def _ask_reinstate(submission: str, file: str) -> None:
    st.dialog(t("manage.submissions.reinstate").rstrip(" …"))(_draw_dialog)(submission, file, withdraw=False)


def _draw_dialog(submission: str, file: str, withdraw: bool) -> None:
    """Ask for a reason and do it. A reason is needed to take back, not to let count again."""
    require_still_in()
    st.text(visible_text(file))
    st.caption(t("manage.submissions.withdraw_effect" if withdraw else "manage.submissions.reinstate_effect"))
    reason = st.text_area(
        t("manage.submissions.reason"), key="change_reason", max_chars=LONGEST_REASON
    ).strip()
    draw_clerk()
    if st.button(t("manage.submissions.do"), type="primary", key="change_do"):
        if withdraw and not reason:
            st.error(t("manage.submissions.reason_needed"))
            return
        change = acting().withdraw if withdraw else acting().reinstate
        change(submission, reason=reason)
        st.rerun()
