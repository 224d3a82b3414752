"""Security headers on every answer, as far as the program itself can know them; TLS's own belong to the proxy."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from etl.regex import regex
from ui.server.logs import log_event

_INLINE_SCRIPT = regex(r"<script>(.*?)</script>", re.DOTALL)
# Files whose name holds a digest of their content: they may be kept, and say so themselves.
_KEPT = "/static/"


def content_security_policy(own_scripts: Iterable[str] = ()) -> str:
    """What a page may load and run. `own_scripts`: the text of inline scripts of ours.

    Scripts come from this server alone, and inline only those known by their digest: Streamlit's start page and ours.
    No `unsafe-eval`: Vega runs with its interpreter and Plotly needs none; Streamlit's protobuf counts 64-bit numbers
    with WebAssembly. Styles need `unsafe-inline`: Streamlit's components write theirs into the page while it lives.
    `blob:` and `data:` are what charts and downloads are made of.
    """
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inline = " ".join(_digest(script) for script in [*_INLINE_SCRIPT.findall(page), *own_scripts])
    return "; ".join(
        [
            "default-src 'self'",
            f"script-src 'self' 'wasm-unsafe-eval' {inline}",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self' data: blob:",
            "worker-src 'self' blob:",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        ]
    )


def _digest(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


class SecurityHeaders:
    """Middleware around everything else: puts the headers on, also on the answer to what failed."""

    def __init__(self, app: ASGIApp, own_scripts: Iterable[str] = ()) -> None:
        self.app = app
        self._headers = {
            "Content-Security-Policy": content_security_policy(own_scripts),
            "X-Frame-Options": "DENY",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "same-origin",
            "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                if _KEPT not in scope["path"]:
                    headers["Cache-Control"] = "no-store"
            await send(message)

        try:
            await self.app(scope, receive, send_with_headers)
        except Exception as error:
            log_event("request_failed", level="ERROR", error=error, method=scope["method"])
            if started:
                raise
            await PlainTextResponse("Internal Server Error", 500)(scope, receive, send_with_headers)
