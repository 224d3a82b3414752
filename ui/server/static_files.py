"""Streamlit's own files, which every browser fetches once, from memory and compressed.

Streamlit reads them part by part in threads and never compresses them: the 62 files of a first visit, 2.3 MB, took more of
the processor than the page itself.
"""

from __future__ import annotations

import gzip
import mimetypes
from pathlib import Path

import streamlit
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

_PREFIX = "/static/"
_FOLDER = Path(streamlit.__file__).parent / "static" / "static"
# Fonts and pictures are compressed already.
_COMPRESSED = (".js", ".css", ".json", ".svg", ".wasm")
# Of a file: its content, compressed, and the headers that go with it.
_kept: dict[str, tuple[bytes, list[tuple[bytes, bytes]]]] = {}


def keep_static_files() -> None:
    """Reads all of them; what is asked for before goes Streamlit's way."""
    for path in _FOLDER.rglob("*"):
        if path.suffix in _COMPRESSED:
            content = gzip.compress(path.read_bytes(), mtime=0)
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            headers = {
                "Content-Type": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
                "Content-Encoding": "gzip",
                "Content-Length": str(len(content)),
                # their names hold a digest of what they are
                "Cache-Control": "public, immutable, max-age=31536000",
                "Vary": "Accept-Encoding",
            }
            raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
            _kept[path.relative_to(_FOLDER).as_posix()] = content, raw


class StaticFiles:
    """Middleware: answers GET for what is kept, where the browser takes gzip. Everything else goes on."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        found = None
        if scope["type"] == "http" and scope["method"] == "GET":
            found = _kept.get(scope["path"].partition(_PREFIX)[2])
        headers = Headers(scope=scope) if found else {}
        if found is None or "range" in headers or "gzip" not in headers.get("accept-encoding", ""):
            await self.app(scope, receive, send)
            return
        content, raw = found
        await send({"type": "http.response.start", "status": 200, "headers": list(raw)})
        await send({"type": "http.response.body", "body": content})
