"""Streamlit's own files, which every browser fetches once, from memory; compressed as soon as nobody waits.

Streamlit reads them part by part in threads and never compresses them: the 62 files of a first visit, 2.3 MB, took more of
the processor than the page itself, and each step between threads waits for whoever imports or computes meanwhile.
"""

from __future__ import annotations

import gzip
import mimetypes
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import streamlit
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from ui.server.calm import calm

_PREFIX = "/static/"
_FOLDER = Path(streamlit.__file__).parent / "static" / "static"
# Fonts and pictures are compressed already.
_COMPRESSED = (".js", ".css", ".json", ".svg", ".wasm")
# Of a file: its content, and the headers that go with it.
_kept: dict[str, tuple[bytes, dict[str, str]]] = {}


@cache
def _files() -> dict[str, Path]:
    return {path.relative_to(_FOLDER).as_posix(): path for path in _FOLDER.rglob("*") if path.is_file()}


def compress_static_files() -> Iterator[str]:
    """Compresses one file after the other, what browsers have asked for first; until then they have it as it is."""
    for name in sorted(_files(), key=lambda name: name not in _kept):
        if name.endswith(_COMPRESSED):
            content, headers = _kept.get(name) or _read(name)
            packed = gzip.compress(content, mtime=0)
            _kept[name] = packed, headers | {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
            yield name


def _read(name: str) -> tuple[bytes, dict[str, str]]:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return _files()[name].read_bytes(), {
        "Content-Type": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
        # their names hold a digest of what they are
        "Cache-Control": "public, immutable, max-age=31536000",
    }


class StaticFiles:
    """Middleware: answers GET for a file as a whole, where the browser takes it as it is kept. Everything else goes on."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        name = scope["path"].partition(_PREFIX)[2] if scope["type"] == "http" else ""
        if scope.get("method") != "GET" or name not in _files():
            await self.app(scope, receive, send)
            return
        calm.disturbed()
        if name not in _kept:
            # not in a thread: it would take longer to come back from it
            _kept[name] = _read(name)
        content, headers = _kept[name]
        asked = Headers(scope=scope)
        if "range" in asked or (
            "Content-Encoding" in headers and "gzip" not in asked.get("accept-encoding", "")
        ):
            await self.app(scope, receive, send)
            return
        raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        length = (b"content-length", str(len(content)).encode())
        await send({"type": "http.response.start", "status": 200, "headers": [*raw, length]})
        await send({"type": "http.response.body", "body": content})
