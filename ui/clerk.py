"""Who is at work: a name that the clerk gives once, kept for the session and written to what is stored."""

from __future__ import annotations

import streamlit as st

from ui.text import t

_NAME, _INPUT = "clerk_name", "clerk_input"
LONGEST = 60


def clerk_name() -> str:
    """The name, '' when none was given."""
    return str(st.session_state.get(_NAME, ""))


def draw_clerk(place: str = "", hint: str = "") -> None:
    """Ask for the name; pages come and go, the name stays. `place` tells several such fields of a page apart; `hint`
    stands in the empty field where it is needed."""
    key = f"{_INPUT}{place}"
    st.session_state[key] = clerk_name()
    st.text_input(
        t("manage.clerk"),
        key=key,
        on_change=_keep,
        args=(key,),
        max_chars=LONGEST,
        placeholder=hint or t("manage.clerk_hint"),
    )


def _keep(key: str) -> None:
    st.session_state[_NAME] = st.session_state[key].strip()
