"""Two people at the same question: what one of them could know when they answered, and telling who was first."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from etl.store import Overtaken
from ui.access import acting, current_actor
from ui.escape import md_escape
from ui.moments import moment_text
from ui.text import t


def seen_until(form: str, now: int | None = None) -> int:
    """The newest decision when this form was last drawn: what its answer rests on. Call it each time that it is drawn.
    `now`: another number that rises with what the form is about, as it is drawn now."""
    key, now = f"seen_{form}", acting().last_decision() if now is None else now
    before = int(st.session_state.get(key, now))
    st.session_state[key] = now
    return before


def draw_if_overtaken(what: str, now: pd.Series, number: str, words: str) -> None:
    """Says who has changed `what` since it was last drawn here, where that was somebody else: a form that is filled in
    then does not come. `now` is the row that stands, with `by`, `at` and its `number`."""
    key, shown = f"drawn_{what}", int(now[number])
    before = st.session_state.get(key, shown)
    st.session_state[key] = shown
    if before != shown and now["by"] != current_actor().name:
        draw_overtaken(Overtaken(str(now["by"]), str(now["at"])), words)


def draw_overtaken(error: Overtaken, words: str = "manage.overtaken") -> None:
    """Who was first, and that nothing was stored."""
    name = md_escape(error.by) or t("manage.unknown_person")
    st.error(t(words, name=name, at=moment_text(error.at)))
