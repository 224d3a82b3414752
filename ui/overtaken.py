"""Two people at the same question: what one of them could know when they answered, and telling who was first."""

from __future__ import annotations

import streamlit as st

from etl.store import Overtaken
from ui.access import acting
from ui.escape import md_escape
from ui.moments import moment_text
from ui.text import t


def seen_until(form: str) -> int:
    """The newest decision when this form was last drawn: what its answer rests on. Call it each time that it is drawn."""
    key, now = f"seen_{form}", acting().last_decision()
    before = int(st.session_state.get(key, now))
    st.session_state[key] = now
    return before


def draw_overtaken(error: Overtaken, words: str = "manage.overtaken") -> None:
    """Who was first, and that nothing was stored."""
    name = md_escape(error.by) or t("manage.unknown_person")
    st.error(t(words, name=name, at=moment_text(error.at)))
