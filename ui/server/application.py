"""What `streamlit.App` is given besides the script: routes, middleware, and what is done at the start."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from streamlit.runtime.pages_manager import PagesManager

from etl import PROGRAM_VERSION
from ui.scripts import OWN_SCRIPTS
from ui.server.allocator import keep_few_heaps
from ui.server.doors import ShutDoors
from ui.server.headers import SecurityHeaders
from ui.server.importing import importing
from ui.server.logs import log_event, write_json_lines
from ui.server.sockets import send_at_once
from ui.server.starting import starting
from ui.server.static_files import StaticFiles
from ui.server.streamlit_start import spare_the_first_run
from ui.server.upload_gate import UploadGate, tidy


def served_by() -> dict[str, Any]:
    """The arguments of `streamlit.App`; the log is turned on with them."""
    # Nothing is let go while the program is imported, and the collector would look through all of it again and again: a
    # quarter of the time to the first page. `_warm` turns it on.
    gc.disable()
    write_json_lines()
    keep_few_heaps()
    # Else Streamlit takes `pages/` for its old kind of pages until the first run has named ours, and tells everybody who
    # comes by a link meanwhile that there is no such page.
    PagesManager.uses_pages_directory = False
    spare_the_first_run()
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return {
        "routes": [Route(f"/{base}/healthz" if base else "/healthz", _healthz, methods=["GET"])],
        "middleware": [
            Middleware(SecurityHeaders, own_scripts=OWN_SCRIPTS),
            Middleware(ShutDoors),
            Middleware(UploadGate),
            Middleware(StaticFiles),
        ],
        "lifespan": _life,
    }


async def _healthz(request: Request) -> Response:
    return await (await asyncio.to_thread(_asked_for_health))(request)


def _asked_for_health() -> Callable[[Request], Awaitable[Response]]:
    with importing:
        from ui.server.health import healthz
    return healthz


def _warm() -> None:
    try:
        with importing:
            from ui.server.warm import warm
        warm()
    finally:
        gc.enable()


@asynccontextmanager
async def _life(_: st.App) -> AsyncIterator[None]:
    log_event("server_started", version=PROGRAM_VERSION)
    send_at_once()
    starting.set()
    # in a thread: a store that is away must not keep the server from saying so
    threading.Thread(target=_warm, name="warm", daemon=True).start()
    tidying = asyncio.create_task(tidy())
    yield
    tidying.cancel()
    with suppress(asyncio.CancelledError):
        await tidying
    log_event("server_stopped")
