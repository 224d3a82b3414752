"""Everything that a first visitor would wait for, and ten of them at once would each do, is done when the server starts."""

from __future__ import annotations

import gc
import pkgutil
import time
from importlib import import_module

from sqlalchemy.exc import SQLAlchemyError

import ui
from etl.reader_start import prepare_readers
from etl.store import OtherSchema
from ui import state
from ui.server.calm import calm
from ui.server.importing import importing
from ui.server.logs import log_event
from ui.server.starting import starting
from ui.server.static_files import compress_static_files
from ui.server.turns import turns
from ui.store import record_version, store
from ui.text import DEFAULT_LANGUAGE, LANGUAGES, catalogue

# What pages ask of a data version, whatever they are limited to.
_PARTS = (
    state.cube, state.questions, state.known_units, state.rulings, state.bases, state.base_index, state.roster,
    state.doubles, state.double_index,
)  # fmt: skip


def warm() -> None:
    """Opens the store (the tables of an empty one are made), imports what pages use, reads the words and the figures. Never
    raises: where the store is away pages say so, and the first visitor after that waits as if there had been no start."""
    begun = time.perf_counter()
    try:
        with importing:
            import_module("ui.whole_page")
        calm.machine_is_slow(time.perf_counter() - begun)
        store()
        catalogue(DEFAULT_LANGUAGE)
        version = record_version()
        for part in _PARTS:
            part(version)
        starting.clear()
        # No first chart needs what follows, and a browser that draws one needs the processors.
        turns.wait_for_none()
        calm.wait()
        for lang in LANGUAGES:
            catalogue(lang)
        state.sent(version)
        # What the first page needs of these it has imported itself by now. A page imports outside of the lock.
        for module in pkgutil.iter_modules(ui.__path__):
            calm.wait()
            with turns.alone():
                import_module(f"{ui.__name__}.{module.name}")
    except (SQLAlchemyError, OtherSchema, OSError) as error:
        log_event("store_not_opened", level="ERROR", error=error)
        return
    finally:
        starting.clear()
    for _ in compress_static_files():
        calm.wait()
    prepare_readers()
    # What is here by now stays. The collector would look through all of it again and again, 0.3 s during which nobody is
    # served.
    gc.collect()
    gc.freeze()
    log_event("server_warm", ms=round((time.perf_counter() - begun) * 1000))
