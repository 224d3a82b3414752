"""What `streamlit.App` is given besides the script: routes, middleware, and what is done at the start."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route
from streamlit.runtime.pages_manager import PagesManager

from etl import PROGRAM_VERSION
from ui.scripts import OWN_SCRIPTS
from ui.server.allocator import keep_few_heaps
from ui.server.doors import ShutDoors
from ui.server.headers import SecurityHeaders
from ui.server.health import healthz
from ui.server.logs import log_event, write_json_lines
from ui.server.sockets import send_at_once
from ui.server.static_files import StaticFiles
from ui.server.upload_gate import UploadGate, tidy
from ui.server.warm import warm


def served_by() -> dict[str, Any]:
    """The arguments of `streamlit.App`; the log is turned on with them."""
    write_json_lines()
    keep_few_heaps()
    # Else Streamlit takes `pages/` for its old kind of pages until the first run has named ours, and tells everybody who
    # comes by a link meanwhile that there is no such page.
    PagesManager.uses_pages_directory = False
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return {
        "routes": [Route(f"/{base}/healthz" if base else "/healthz", healthz, methods=["GET"])],
        "middleware": [
            Middleware(SecurityHeaders, own_scripts=OWN_SCRIPTS),
            Middleware(ShutDoors),
            Middleware(UploadGate),
            Middleware(StaticFiles),
        ],
        "lifespan": _life,
    }


@asynccontextmanager
async def _life(_: st.App) -> AsyncIterator[None]:
    log_event("server_started", version=PROGRAM_VERSION)
    send_at_once()
    # in a thread: a store that is away must not keep the server from saying so
    threading.Thread(target=warm, name="warm", daemon=True).start()
    tidying = asyncio.create_task(tidy())
    yield
    tidying.cancel()
    with suppress(asyncio.CancelledError):
        await tidying
    log_event("server_stopped")
