"""Whom the identity provider, or the proxy in front, says that this session is."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import streamlit as st

from ui.access_settings import AccessSettings

# A longer identifier would have to be cut, and two persons could become one.
LONGEST_PERSON, LONGEST_NAME = 255, 60
_BEGUN = "session_begun"


@dataclass(slots=True, frozen=True)
class Identity:
    """`person` is the provider's subject; `since` (seconds since 1970) is when they signed in, `sign_in` tells this
    sign-in from others; `claimed`: the values of the claim that gives roles."""

    person: str
    name: str
    since: float
    sign_in: str
    claimed: tuple[str, ...]


def identity(settings: AccessSettings) -> Identity | None:
    """None where nobody is signed in."""
    claims = st.user.to_dict()
    person = claims.get("sub")
    if not isinstance(person, str) or not 0 < len(person) <= LONGEST_PERSON:
        return None
    if settings.way == "oidc" and claims.get("is_logged_in") is not True:
        return None
    since = claims.get("iat") if settings.way == "oidc" else _begun()
    if not isinstance(since, int | float) or isinstance(since, bool):
        since = 0.0  # a token without the moment is as old as can be
    return Identity(
        person, _name(claims, settings), float(since), _sign_in(claims), _claimed(claims, settings)
    )


def _begun() -> float:
    """A proxy says nothing of when somebody signed in: the session's own beginning stands for it, in whole seconds as
    the record has them, or a sign-out within the same second would not hold."""
    return float(st.session_state.setdefault(_BEGUN, int(time.time())))


def _name(claims: Mapping[str, Any], settings: AccessSettings) -> str:
    for claim in (settings.name_claim, "name", "preferred_username", "email", "sub"):
        if text := _text(claims.get(claim)):
            return text
    return ""


def _text(value: object) -> str:
    """A claim on one line, without what cannot be seen; headers carry UTF-8 that was read as Latin-1."""
    text = value if isinstance(value, str) else ""
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:LONGEST_NAME]


def _sign_in(claims: Mapping[str, Any]) -> str:
    told = [str(claims.get(name, "")) for name in ("iss", "sub", "iat", "nonce", "sid", "at_hash")]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]


def _claimed(claims: Mapping[str, Any], settings: AccessSettings) -> tuple[str, ...]:
    """Lists as OpenID providers send them, and names parted by commas as proxies do; `a.b` leads into a table."""
    value: object = claims
    for step in settings.role_claim.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    if isinstance(value, str):
        value = value.split(",")
    return tuple(str(one).strip() for one in value) if isinstance(value, list | tuple) else ()
