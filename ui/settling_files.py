"""What follows from a decision: the files of an upload and those in the record that it bears on are read again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import streamlit as st

from etl.schema import Reading, Supplied
from etl.settling import (
    Settlement,
    files_alike,
    files_of_decision,
    read_stored_again,
    record_settlement,
)
from etl.store import Overtaken, Stored
from ui.access import acting
from ui.escape import md_escape
from ui.numbers import exact
from ui.overtaken import draw_overtaken
from ui.server.turns import turns
from ui.settling import Settle
from ui.state import data_version, record
from ui.submission_list import submissions
from ui.text import t
from ui.upload_batch import OPEN_STAGES, Upload, read_again, uploads_to_settle
from ui.upload_progress import run_with_progress

_DONE, _ALIKE = "settled_words", "settled_alike"


def settler_of(upload: Upload, batch: Sequence[Upload]) -> Settle:
    """Settles a doubt in a file of an upload; what of the upload has the same layout is read again with it."""
    if upload.stage not in OPEN_STAGES:
        return settler_of_stored(upload.reading.submission)

    def settle(settled: Settlement) -> None:
        if not _recorded(settled):
            return
        affected = uploads_to_settle(batch, upload, settled)
        run_with_progress(read_again(record(data_version()), affected, Supplied()), len(affected))
        _remember(settled, upload.reading.layout_key, len(affected), [])
        st.rerun()

    return settle


def settler_of_stored(submission: str) -> Settle:
    """Settles a doubt in a stored file, which is then read again; others like it are offered."""

    def settle(settled: Settlement) -> None:
        found = submissions(data_version())
        layout = next((row.layout_key for row in found.itertuples() if row.submission == submission), "")
        if not _recorded(settled):
            return
        if refused := read_again_with_progress([submission], settled.reason):
            st.error(t("manage.settle.refused", files=_names(refused)))
            return
        _remember(settled, str(layout), 1, [submission])
        st.rerun()

    return settle


def _recorded(settled: Settlement) -> bool:
    """Whether a decision went into the record; where somebody else was first the page says so."""
    try:
        record_settlement(acting(), settled)
    except Overtaken as error:
        draw_overtaken(error, "manage.overtaken_withdrawn" if error.back else "manage.overtaken")
        return False
    return True


def _remember(settled: Settlement, layout: str, count: int, done: Sequence[str]) -> None:
    alike = [code for code in files_alike(submissions(data_version()), settled, layout) if code not in done]
    st.session_state[_DONE] = t("manage.settle.done", count=exact(count))
    st.session_state[_ALIKE] = alike, settled.reason


def draw_settled() -> None:
    """What the last decision did, and the offer to read stored files like it again too."""
    if words := st.session_state.pop(_DONE, None):
        st.toast(words, icon=":material/task_alt:")
    alike, reason = st.session_state.get(_ALIKE, ([], ""))
    if not alike:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="settled_alike"):
        st.markdown(t("manage.settle.alike", count=exact(len(alike))), width="stretch")
        wanted = st.button(t("manage.settle.alike_do"), key="settled_alike_do")
        st.button(t("manage.settle.alike_leave"), key="settled_alike_leave", on_click=_forget)
    if wanted:
        refused = read_again_with_progress(alike, reason)
        _forget()
        if refused:
            st.error(t("manage.settle.refused", files=_names(refused)))
        else:
            st.rerun()


def _forget() -> None:
    st.session_state.pop(_ALIKE, None)


def change_decision(settled: Settlement, number: int) -> None:
    """Puts another decision in the place of one, or takes it back, and reads all files again that follow it."""
    followers = files_of_decision(submissions(data_version()), number)
    if not _recorded(settled):
        return
    if refused := read_again_with_progress(followers, settled.reason):
        st.error(t("manage.settle.refused", files=_names(refused)))
    else:
        st.session_state[_DONE] = t("manage.settle.done", count=exact(len(followers)))
        st.rerun()


def read_again_with_progress(codes: Sequence[str], reason: str) -> list[Reading]:
    """Reads stored files again; returns the readings that could not take the place of those before."""
    if not codes:
        return []
    bar = st.progress(0.0, t("manage.upload.reading", done=0, count=len(codes), file=""))
    refused = []
    answers: Iterator[tuple[Reading, Stored]] = read_stored_again(acting(), codes, reason)
    with turns.given_back():
        for done, (reading, answer) in enumerate(answers, 1):
            file = md_escape(reading.file)
            bar.progress(
                done / len(codes), t("manage.upload.reading", done=done, count=len(codes), file=file)
            )
            if answer.status == "refused":
                refused.append(reading)
    bar.empty()
    return refused


def _names(readings: Sequence[Reading]) -> str:
    return t("list.comma").join(md_escape(reading.file) for reading in readings)
