"""Who is at work in this session."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from etl.access import LOCAL, Actor
from ui.clerk import clerk_name


def current_actor() -> Actor:
    """Who looks or writes now. Without `[auth]` in the secrets it is the local user, by the name that was typed;
    with it whoever is signed in, who may do nothing until a role is given."""
    if not signs_in():
        return replace(LOCAL, name=clerk_name())
    return Actor(str(st.user.get("sub") or ""), str(st.user.get("name") or ""), "")


def signs_in() -> bool:
    """Whether people sign in here at all."""
    return st.secrets.load_if_toml_exists() and "auth" in st.secrets
