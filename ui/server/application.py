"""What `streamlit.App` is given besides the script: routes, middleware, and what is done at the start."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError
from starlette.middleware import Middleware
from starlette.routing import Route

from etl import PROGRAM_VERSION
from etl.store import OtherSchema
from ui.scripts import OWN_SCRIPTS
from ui.server.doors import ShutDoors
from ui.server.headers import SecurityHeaders
from ui.server.health import healthz
from ui.server.logs import log_event, write_json_lines
from ui.server.upload_gate import UploadGate, tidy
from ui.store import store


def served_by() -> dict[str, Any]:
    """The arguments of `streamlit.App`; the log is turned on with them."""
    write_json_lines()
    base = str(st.get_option("server.baseUrlPath") or "").strip("/")
    return {
        "routes": [Route(f"/{base}/healthz" if base else "/healthz", healthz, methods=["GET"])],
        "middleware": [
            Middleware(SecurityHeaders, own_scripts=OWN_SCRIPTS),
            Middleware(ShutDoors),
            Middleware(UploadGate),
        ],
        "lifespan": _life,
    }


@asynccontextmanager
async def _life(_: st.App) -> AsyncIterator[None]:
    log_event("server_started", version=PROGRAM_VERSION)
    # in a thread: a store that is away must not keep the server from saying so
    threading.Thread(target=_open_store, name="open store", daemon=True).start()
    tidying = asyncio.create_task(tidy())
    yield
    tidying.cancel()
    with suppress(asyncio.CancelledError):
        await tidying
    log_event("server_stopped")


def _open_store() -> None:
    """Makes the tables of a store that is empty, so that it is ready before somebody comes."""
    try:
        store()
    except (SQLAlchemyError, OtherSchema, OSError) as error:
        log_event("store_not_opened", level="ERROR", error=error)
