"""What a page says when the record cannot be read or written, and how it goes on by itself once it can."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import ParamSpec

import streamlit as st

from etl.store.trouble import ClockBehind, Trouble, detail_of, trouble_of
from ui.store import record_version
from ui.text import t

_log = logging.getLogger(__name__)
_NOT_DONE, _BACK, _ASKED = "trouble_not_done", "trouble_back", "trouble_asked"
# Seconds after which a page that cannot be drawn looks whether it can be drawn now.
AGAIN = 5.0
# Nothing can be shown while it lasts.
ABSENT: set[Trouble] = {"gone", "unreachable"}

P = ParamSpec("P")


def trouble_words(error: Exception) -> str | None:
    """What has happened to the record and what to do, in the reader's language; None for any other error."""
    trouble = trouble_of(error)
    if trouble is None:
        return None
    if isinstance(error, ClockBehind):
        now, newest = (moment[:16].replace("T", " ") for moment in (error.now, error.newest))
        return t("trouble.clock", now=now, newest=newest)
    return t(f"trouble.{trouble}")


def told_of_trouble(done: Callable[P, object]) -> Callable[P, None]:
    """A callback of a widget that writes: where the record fails nothing is written, and the page, which is drawn after
    it, says so."""

    @wraps(done)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            done(*args, **kwargs)
        except Exception as error:
            words = trouble_words(error)
            if words is None:
                raise
            _log.warning("%s: %s", done.__qualname__, detail_of(error))
            st.session_state[_NOT_DONE] = words

    return guarded


def or_trouble(draw: Callable[P, object]) -> Callable[P, None]:
    """A part of a page that is drawn again by itself: where the record fails it says so until it can be drawn."""

    @wraps(draw)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            draw(*args, **kwargs)
        except Exception as error:
            words = trouble_words(error)
            if words is None:
                raise
            _log.warning("%s: %s", draw.__qualname__, detail_of(error))
            st.error(words)

    return guarded


def draw_not_done() -> None:
    """Why the last click has written nothing, where that is so; or that the record is back."""
    if st.session_state.pop(_BACK, False):
        st.info(t("trouble.back"))
    if words := st.session_state.pop(_NOT_DONE, ""):
        st.error(words)


def draw_trouble(error: Exception) -> None:
    """Say in the reader's language that the page failed, and why where it is the record; in the place of Streamlit's
    English box. The error itself goes on to Streamlit, which writes it to the log and shows nobody the details."""
    st.html('<style>[data-testid="stException"] {display: none}</style>')
    now = f"{datetime.now():%Y-%m-%d %H:%M}"
    words = trouble_words(error)
    if words is None:
        st.error(t("frame.failed", time=now))
        return
    _log.error("the record: %s", detail_of(error))
    st.error(words)
    st.caption(t("trouble.at", time=now))
    if trouble_of(error) in ABSENT:
        st.fragment(_wait, run_every=AGAIN)()


def _wait() -> None:
    """Draws the page as soon as the record answers; not the first time, which is part of the run that failed."""
    if st.session_state.get(_ASKED):
        try:
            record_version()
        except Exception as error:
            if trouble_of(error) is None:
                raise
        else:
            st.session_state[_ASKED], st.session_state[_BACK] = False, True
            st.rerun()
    st.session_state[_ASKED] = True
    st.caption(t("trouble.again"))
