"""The field onto which files are dropped: opens the way for the session's uploads, takes their bytes over, and says what
was refused. Draw no other: the server takes files only for this one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import streamlit as st
from streamlit.runtime import Runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from ui.numbers import exact
from ui.server.upload_gate import held, refused_files, uploader_drawn
from ui.text import t

_KEPT = "uploads_kept"
# Megabytes that the browser lets through to the gate, whose limit is smaller: what the browser itself holds back vanishes
# without a word as soon as the files beside it are taken.
_BROWSER_LIMIT = 2000


def taken_files(
    label: str, name: str, types: Sequence[str] | None = None, many: bool = True
) -> list[tuple[str, bytes]]:
    """Draws the field; (name, bytes) of what was dropped onto it, once: with the next run it is empty, and the server
    holds nothing of it any more. `name` tells the fields of the program apart."""
    session, round_name, refused_name = _session(), f"{name}_round", f"{name}_refused"
    if session:
        uploader_drawn(session)
    key = f"{name}_{st.session_state.setdefault(round_name, 0)}"
    given = st.file_uploader(
        label, type=types, accept_multiple_files=many, key=key, max_upload_size=_BROWSER_LIMIT
    )
    files: list[UploadedFile] = given if isinstance(given, list) else [given] if given else []
    taken = [(file.name, file.getvalue()) for file in files]
    _let_go(session, files)
    refused = refused_files(session)
    if files or refused:
        st.session_state[round_name] += 1
        st.session_state[refused_name] = refused
    if refused and not files:
        st.rerun()
    _draw_refused(st.session_state.get(refused_name, Counter()))
    return taken


def count_kept(contents: Sequence[bytes]) -> None:
    """Counts what the page keeps of this session's files, so that the server knows what more there is room for."""
    if _KEPT not in st.session_state:
        st.session_state[_KEPT] = held.kept_by(_session())
    st.session_state[_KEPT].now([len(content) for content in contents if content])


def _draw_refused(refused: Counter[str]) -> None:
    """What did not come in of the latest drop, why, and what to do; stays until the next one."""
    limits = held.limits
    words = {
        "megabytes": st.get_option("server.maxUploadSize"),
        "most": limits.session_files,
        "held": limits.session_mb,
        "seconds": limits.seconds,
    }
    for reason, count in sorted(refused.items()):
        st.error(t(f"uploader.refused.{reason}", count=exact(count), **words))


def _let_go(session: str, files: Sequence[UploadedFile]) -> None:
    """Drops what the server holds of files that the page has; Streamlit would keep it until the session ends."""
    if session and Runtime.exists():
        for file in files:
            Runtime.instance().uploaded_file_mgr.remove_file(session, file.file_id)  # type: ignore[attr-defined]


def _session() -> str:
    context = get_script_run_ctx()
    return context.session_id if context else ""
