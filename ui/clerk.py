"""Who is at work: a name that the clerk gives once, kept for the session and written to what is stored."""

from __future__ import annotations

import streamlit as st

from ui.text import t

_NAME, _INPUT = "clerk_name", "clerk_input"
LONGEST = 60


def clerk_name() -> str:
    """The name, '' when none was given."""
    return str(st.session_state.get(_NAME, ""))


def draw_clerk() -> None:
    """Ask for the name; pages come and go, the name stays."""
    st.session_state[_INPUT] = clerk_name()
    st.text_input(
        t("manage.clerk"),
        key=_INPUT,
        on_change=_keep,
        max_chars=LONGEST,
        placeholder=t("manage.clerk_hint"),
    )


def _keep() -> None:
    st.session_state[_NAME] = st.session_state[_INPUT].strip()
