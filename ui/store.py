"""The record itself, one for the whole process. Pages read it through `ui.state.record`, which knows what the session may
see, and change it through `ui.access.acting`; what belongs to nobody (versions, accounts, health) is asked here."""

from __future__ import annotations

import time
from collections.abc import Callable

import streamlit as st

from etl.store import Store, open_store
from ui.one_run import once

VERSION = "record's version"
# To catch up with a version costs what several redraws cost, and a load makes one with every batch, some each second.
LOADS_EVERY_SECONDS = 5.0


class ShownVersion:
    """Which version pages show: the newest. While a load goes on they follow it from time to time; what anybody else
    commits meanwhile is there at once, and with it what the load has brought."""

    def __init__(self, record: Store, clock: Callable[[], float] = time.monotonic) -> None:
        self._record, self._clock = record, clock
        # the key, and when it was the newest last
        self._shown = "", clock()

    def key(self) -> str:
        """`Store.version_key` of what is to be shown now."""
        before, now = self._shown, self._clock()
        shown, newest_at = before
        newest = self._record.version_key()
        in_time = bool(shown) and now < newest_at + LOADS_EVERY_SECONDS
        if newest != shown and in_time and self._record.only_a_load_since(shown):
            return shown
        if self._shown is before:  # else another run has found a newer one meanwhile
            self._shown = newest, now
        return newest


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The record that CAMPAIGN_STORE names, else the embedded one."""
    return open_store()


@st.cache_resource(show_spinner=False)
def _shown() -> ShownVersion:
    return ShownVersion(store())


def record_version() -> str:
    """Changes with every commit to the record, but for those of a load that goes on, which come together; in one run of a
    page it stays what it was, unless that run writes itself."""
    return once(VERSION, lambda: _shown().key())
