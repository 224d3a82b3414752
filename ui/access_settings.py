"""How people are told apart here: the secrets' `[auth]` and `[access]`, the server's address and trusted headers."""

from __future__ import annotations

import os
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Literal

import streamlit as st

from etl.access.account import Grant, read_grants
from ui.one_run import once

# local: whoever sits at this machine · oidc: Streamlit's sign-in · proxy: the name that a proxy in front gives
Way = Literal["local", "oidc", "proxy"]
# Who asks for anybody to be served without a sign-in says so in this variable.
OPEN = "CAMPAIGN_ACCESS"
HOURS = 12.0
SHORTEST_SECRET = 32
_FORWARDED = ("X-Forwarded-For", "Forwarded", "X-Real-Ip", "X-Forwarded-Host")

# secrets: the file cannot be read · both: [auth] and trusted headers · short: the cookie's secret · roles: [access] ·
# address: others could reach it · proxied: others reach it already · peer: not by the proxy that is trusted ·
# accounts: persons have been given roles, and nobody signs in
Fault = Literal["secrets", "both", "short", "roles", "address", "proxied", "peer", "accounts"]


class NotServed(Exception):
    """Nobody is shown anything before the settings are mended."""

    def __init__(self, fault: Fault, named: str = "") -> None:
        super().__init__(f"{fault} {named}".rstrip())
        self.fault, self.named = fault, named


@dataclass(slots=True, frozen=True)
class AccessSettings:
    """What the secrets say of persons. `ask`: whom to ask for a role, in the administrator's words."""

    way: Way
    grants: dict[str, Grant]
    role_claim: str = "roles"
    name_claim: str = "name"
    hours: float = HOURS
    ask: str = ""
    proxies: tuple[str, ...] = ()


def access_settings() -> AccessSettings:
    """NotServed where they contradict each other or would let in whom nobody meant. A run reads them once."""
    return once("access_settings", _read_settings)


def _read_settings() -> AccessSettings:
    auth, said = _section("auth"), _section("access")
    headers = st.get_option("server.trustedUserHeaders") or {}
    if auth and headers:
        raise NotServed("both")
    if auth and len(str(auth.get("cookie_secret", ""))) < SHORTEST_SECRET:
        raise NotServed("short", str(SHORTEST_SECRET))
    try:
        grants = read_grants(said.get("roles"))
        settings = AccessSettings(
            "oidc" if auth else "proxy" if headers else "local",
            grants,
            str(said.get("role_claim", "roles")),
            str(said.get("name_claim", "name")),
            float(said.get("hours", HOURS)),
            str(said.get("ask", "")),
            tuple(map(str, said.get("proxies", ()))),
        )
    except (ValueError, TypeError) as error:
        raise NotServed("roles", str(error)) from error
    if settings.way != "oidc":
        _require_near(settings)
    return settings


def _section(name: str) -> dict[str, Any]:
    if st.secrets.load_if_toml_exists():
        return dict(st.secrets[name]) if name in st.secrets else {}
    # Streamlit calls a broken file a missing one: everybody would be the local user.
    if broken := [path for path in st.get_option("secrets.files") if Path(path).exists()]:
        raise NotServed("secrets", broken[0])
    return {}


def _require_near(settings: AccessSettings) -> None:
    """Without a sign-in of our own only this machine, or the proxy that vouches for persons, is answered."""
    address = st.get_option("server.address")
    if settings.way == "proxy":
        if not _is_loopback(address) and (st.context.ip_address or "127.0.0.1") not in settings.proxies:
            raise NotServed("peer", st.context.ip_address or "127.0.0.1")
    elif not is_open():
        if not _is_loopback(address):
            raise NotServed("address", str(address or "0.0.0.0"))
        if any(name in st.context.headers for name in _FORWARDED):
            raise NotServed("proxied")


def is_open() -> bool:
    """Whether somebody asked for everybody to be let in."""
    return os.environ.get(OPEN) == "open"


def _is_loopback(address: str | None) -> bool:
    if address == "localhost":
        return True
    try:
        return bool(address) and ip_address(str(address)).is_loopback
    except ValueError:
        return False
