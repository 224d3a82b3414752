"""The field onto which files are dropped: opens the way for the session's uploads, and lets go of their bytes."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st
from streamlit.runtime import Runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from ui.server.upload_gate import held, uploader_drawn

_KEPT = "uploads_kept"


def draw_uploader(
    label: str, key: str, types: Sequence[str] | None = None, many: bool = True
) -> list[UploadedFile]:
    """The files that lie on the field. Draw no other uploader: the server takes files only for this one."""
    if session := _session():
        uploader_drawn(session)
    if many:
        return st.file_uploader(label, type=types, accept_multiple_files=True, key=key)
    file = st.file_uploader(label, type=types, key=key)
    return [file] if file else []


def let_go(files: Sequence[UploadedFile]) -> None:
    """Drops what the server holds of files that the page has taken or refused; Streamlit would keep it until the
    session ends."""
    session = _session()
    if session and Runtime.exists():
        for file in files:
            Runtime.instance().uploaded_file_mgr.remove_file(session, file.file_id)  # type: ignore[attr-defined]


def count_kept(contents: Sequence[bytes]) -> None:
    """Counts what the page keeps of this session's files, so that the server knows what more there is room for."""
    if _KEPT not in st.session_state:
        st.session_state[_KEPT] = held.kept_by(_session())
    st.session_state[_KEPT].now([len(content) for content in contents if content])


def _session() -> str:
    context = get_script_run_ctx()
    return context.session_id if context else ""
