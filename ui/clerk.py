"""Who is at work: a name that the clerk gives once, kept for the session and written to what is stored; where people
sign in it is theirs and nobody types it."""

from __future__ import annotations

import streamlit as st

from ui.escape import md_escape
from ui.text import t

_NAME, _INPUT, _SIGNED = "clerk_name", "clerk_input", "clerk_signed"
LONGEST = 60


def clerk_name() -> str:
    """The name, '' when none was given."""
    return str(st.session_state.get(_NAME, ""))


def sign_as(name: str) -> None:
    """From now on this session works under the name of the person who signed in."""
    st.session_state[_NAME], st.session_state[_SIGNED] = name, True


def somebody(name: str) -> str:
    """Who did something, for a sentence; one who gave no name is somebody unnamed."""
    return name or t("manage.somebody")


def draw_clerk(place: str = "", hint: str = "") -> None:
    """Ask for the name; pages come and go, the name stays. `place` tells several such fields of a page apart; `hint`
    stands in the empty field where it is needed."""
    if st.session_state.get(_SIGNED):
        st.caption(t("access.by", name=md_escape(clerk_name())))
        return
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
