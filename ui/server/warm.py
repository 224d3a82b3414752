"""Everything that a first visitor would wait for, and ten of them at once would each do, is done when the server starts."""

from __future__ import annotations

import gc
import pkgutil
import time
from importlib import import_module

from sqlalchemy.exc import SQLAlchemyError

import ui
from etl.store import OtherSchema
from ui import state
from ui.server.importing import importing
from ui.server.logs import log_event
from ui.server.static_files import keep_static_files
from ui.server.turns import turns
from ui.store import record_version, store
from ui.text import LANGUAGES, catalogue

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
        store()
        for lang in LANGUAGES:
            catalogue(lang)
        version = record_version()
        for part in _PARTS:
            part(version)
        # Who has sent what takes longer than all that, and no first chart needs it: until the page of whoever came meanwhile
        # is drawn nothing else takes the interpreter from it.
        turns.wait_for_none()
        state.sent(version)
        # What the first page needs of these it has imported itself by now. A page imports outside of the lock.
        for module in pkgutil.iter_modules(ui.__path__):
            with turns.alone():
                import_module(f"{ui.__name__}.{module.name}")
    except (SQLAlchemyError, OtherSchema, OSError) as error:
        log_event("store_not_opened", level="ERROR", error=error)
        return
    # after the figures: until then a visitor has the files uncompressed
    keep_static_files()
    # What is here by now stays. The collector would look through all of it again and again, 0.3 s during which nobody is
    # served.
    gc.collect()
    gc.freeze()
    log_event("server_warm", ms=round((time.perf_counter() - begun) * 1000))
