"""Doors of Streamlit's server that stay shut: figures about the process, what lets a program drive the pages, and this
machine under another's name.
"""

from __future__ import annotations

import os
from ipaddress import ip_address
from urllib.parse import urlsplit

import streamlit as st
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.server.logs import log_event

_METRICS = "/_stcore/metrics"
# Streamlit answers here even where its interface for programs is switched off.
_AGENT = "/_stcore/agent/"
METRICS_VARIABLE = "CAMPAIGN_METRICS_FROM"
LOOPBACK = "127.0.0.1,::1"


class ShutDoors:
    """Middleware: metrics for the addresses in CAMPAIGN_METRICS_FROM (comma between them; this machine by default), the
    agent interface for nobody, and nothing at all for who comes from this machine by a name that is not its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        listed = os.environ.get(METRICS_VARIABLE, LOOPBACK).split(",")
        self._from = {address.strip() for address in listed if address.strip()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request or one socket."""
        shut = self._shut(scope) if scope["type"] in ("http", "websocket") else ""
        if not shut:
            await self.app(scope, receive, send)
            return
        log_event("door_shut", level="WARNING", door=shut)
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse("Not Found", 404)(scope, receive, send)

    def _shut(self, scope: Scope) -> str:
        path, client = scope["path"], (scope.get("client") or ("",))[0]
        if is_foreign_name(client, Headers(scope=scope)):
            return "name"
        if _AGENT in path:
            return "agent"
        return "metrics" if path.endswith(_METRICS) and client not in self._from else ""


def is_foreign_name(client: str, headers: Headers) -> bool:
    """Whether a browser of this machine was led here by somebody else's name (DNS rebinding): the page of that name could
    read what lies open to the local user. Where a proxy speaks, names are its affair; a page cannot speak as one on the
    socket, through which all data goes."""
    if not _is_loopback(client) or "x-forwarded-for" in headers:
        return False
    try:
        name = (urlsplit(f"//{headers.get('host', '')}").hostname or "").rstrip(".")
    except ValueError:
        return True
    own = {"localhost", *(str(host).lower() for host in st.get_option("server.allowedHosts"))}
    return name not in own and not _is_loopback(name)


def _is_loopback(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False
