"""Doors of Streamlit's server that stay shut: figures about the process, and what lets a program drive the pages."""

from __future__ import annotations

import os

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.server.logs import log_event

_METRICS = "/_stcore/metrics"
# Streamlit answers here even where its interface for programs is switched off.
_AGENT = "/_stcore/agent/"
METRICS_VARIABLE = "CAMPAIGN_METRICS_FROM"
LOOPBACK = "127.0.0.1,::1"


class ShutDoors:
    """Middleware: metrics for the addresses in CAMPAIGN_METRICS_FROM (comma between them; this machine by default)
    and, behind a proxy on this machine, only where it passes on whom it speaks for."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        listed = os.environ.get(METRICS_VARIABLE, LOOPBACK).split(",")
        self._from = {address.strip() for address in listed if address.strip()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        path = scope.get("path", "")
        if scope["type"] == "http" and (_AGENT in path or (path.endswith(_METRICS) and not self._may(scope))):
            log_event("door_shut", level="WARNING", door="metrics" if path.endswith(_METRICS) else "agent")
            await PlainTextResponse("Not Found", 404)(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _may(self, scope: Scope) -> bool:
        client = scope.get("client")
        return client is not None and client[0] in self._from
