"""The gate before Streamlit's upload route, which takes files from anybody who has a session.

A file is let through where the session may upload, the address is not too fast and there is room for it; all of that
before its first byte is read. The answer is a status and a code, which the page turns into words.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from typing import cast

import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import Runtime

from etl.regex import regex
from ui.server.held import MEGABYTE, Files, HeldUploads, limits_from
from ui.server.logs import log_event, session_mark

_ROUTE = regex(r"/_stcore/upload_file/(?P<session>[^/]+)/(?P<file>[^/]+)$")
_FRAMING = 64 * 1024  # what a form puts around one file
_STATUS = {
    "no_session": 403, "no_right": 403, "file_size": 413, "too_slow": 408, "too_fast": 429,
    "session_files": 413, "session_size": 413, "address_size": 429, "all_size": 503,
}  # fmt: skip
_DIGITS = regex(r"[0-9]{1,15}")
# Sessions whose page has an uploader, and of those the ones whose present run has drawn it.
_open: set[str] = set()
_drawn: set[str] = set()
_running: set[str] = set()
# The files that were refused and of which that was not yet said, {session: {file: reason}}; and who waits to say it. By
# file: a browser whose connection is closed on it sends the same file once more.
_refused: dict[str, dict[int, str]] = {}
_MOST_REFUSED = 1000  # of one session; a flood is no more than that
_telling: dict[str, asyncio.Task[None]] = {}

held = HeldUploads(lambda: cast(Files, Runtime.instance().uploaded_file_mgr), limits_from())


def may_upload(session: str) -> bool:
    """Whether a session may send files now: the page that it looks at has an uploader. Who may not upload is not shown
    one, so that what is checked before it is drawn holds for this route, too."""
    return session in _open


def uploader_drawn(session: str) -> None:
    """The page that this session looks at has an uploader."""
    _open.add(session)
    _drawn.add(session)


def run_begins(session: str) -> None:
    """The script runs for this session. What was open stays open while it does."""
    _drawn.discard(session)
    _running.add(session)


def run_ends(session: str, whole: bool = True) -> None:
    """The script has come to its end: where it drew no uploader on the whole way, there is none any more."""
    _running.discard(session)
    if whole and session not in _drawn:
        _open.discard(session)


def refused_files(session: str) -> Counter[str]:
    """How many of a session's files were refused since this was last asked, by reason."""
    return Counter(_refused.pop(session, {}).values())


async def tidy(every: float = 30.0) -> None:
    """For as long as the server lives: drops files that no page took or whose session has gone, and forgets sessions
    that have ended. Streamlit drops a gone session's files only when another one goes."""
    away: set[str] = set()
    while True:
        await asyncio.sleep(every)
        gone = _ended(held.sessions())
        dropped = held.drop_unclaimed() + held.drop_sessions(gone & away)
        away = gone
        if dropped:
            log_event("uploads_dropped", level="WARNING", files=dropped)
        for sessions in (_open, _drawn, _running):
            sessions -= _ended(list(sessions))
        for session in _ended(list(_refused)):
            _refused.pop(session, None)


def _ended(sessions: Iterable[str]) -> set[str]:
    return {session for session in sessions if not Runtime.instance().is_active_session(session)}


async def _tell(session: str) -> None:
    """Lets the page run once nothing more comes, so that it says what was refused: a browser tells nobody of a file that
    did not arrive. Never while the page runs: that would end a reading that is under way."""
    await asyncio.sleep(1)
    while session in _running or held.is_coming(session):
        await asyncio.sleep(0.5)
    found = Runtime.instance().get_app_session(session)
    if session in _refused and found:
        # as Streamlit itself does where a source file changes; without the state it would run the first page
        found.request_rerun(found._client_state)
    del _telling[session]


class UploadGate:
    """Middleware before `PUT /_stcore/upload_file/<session>/<file>`."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        route = _ROUTE.search(scope.get("path", "")) if scope["type"] == "http" else None
        if route is None or scope["method"] != "PUT":
            await self.app(scope, receive, send)
            return
        session, file = route["session"], route["file"]
        address = (scope.get("client") or ("",))[0]
        size = _announced(scope)
        refused = _refusal(session, address, size)
        if not refused:
            with held.room_for(session, file, address, size) as refused:
                if not refused:
                    refused = await _within(held.limits.seconds, lambda: self.app(scope, receive, send))
        if refused:
            log_event("upload_refused", level="WARNING", reason=refused, session=session_mark(session))
            if refused not in ("no_session", "no_right"):
                told = _refused.setdefault(session, {})
                if len(told) < _MOST_REFUSED:
                    told[hash(file)] = refused
                if session not in _telling:
                    _telling[session] = asyncio.create_task(_tell(session))
            answer = PlainTextResponse(
                refused, _STATUS[refused], {"Connection": "close", "Retry-After": "60"}
            )
            await answer(scope, receive, send)


def _refusal(session: str, address: str, size: int) -> str:
    if not Runtime.instance().is_active_session(session):
        return "no_session"
    if not may_upload(session):
        return "no_right"
    if size > _file_limit() + _FRAMING:
        return "file_size"
    return "too_fast" if held.too_fast(address) else ""


def _file_limit() -> int:
    return int(st.get_option("server.maxUploadSize")) * MEGABYTE


def _announced(scope: Scope) -> int:
    """The bytes that a request says it has; where it does not say, the most that Streamlit reads of it."""
    stated = next((value for name, value in scope["headers"] if name == b"content-length"), b"").decode()
    return int(stated) if _DIGITS.fullmatch(stated) else _file_limit() + _FRAMING


async def _within(seconds: int, served: Callable[[], Awaitable[None]]) -> str:
    try:
        async with asyncio.timeout(seconds):
            await served()
    except TimeoutError:
        return "too_slow"
    return ""
