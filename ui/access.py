"""Who is at work in this session, and the record in their hands."""

from __future__ import annotations

from dataclasses import replace
from typing import NoReturn

import streamlit as st

from etl.access import LOCAL, Actor
from etl.access.acting import ActingStore
from etl.access.policy import NotAllowed
from ui.clerk import clerk_name
from ui.state import store
from ui.text import t


def current_actor() -> Actor:
    """Who looks or writes now. Without `[auth]` in the secrets it is the local user, by the name that was typed;
    with it whoever is signed in, who may do nothing until a role is given."""
    if not signs_in():
        return replace(LOCAL, name=clerk_name())
    return Actor(str(st.user.get("sub") or ""), str(st.user.get("name") or ""), "")


def signs_in() -> bool:
    """Whether people sign in here at all."""
    return st.secrets.load_if_toml_exists() and "auth" in st.secrets


def acting() -> ActingStore:
    """The only way in which pages change the record."""
    return _Refusing(store(), current_actor)


class _Refusing(ActingStore):
    """Says on the page what was refused, and why, in the place of everything else."""

    def refuse(self, error: NotAllowed, subject: str) -> NoReturn:
        try:
            super().refuse(error, subject)
        except NotAllowed:
            draw_refusal(error)
            st.stop()


def draw_refusal(error: NotAllowed) -> None:
    """What is not allowed, and who could do it."""
    st.error(t(f"access.refused_{error.reason}"))
