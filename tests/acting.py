"""The store in the hands of the local user, for tests that write as the pages do."""

from __future__ import annotations

from dataclasses import replace

from etl.access import LOCAL
from etl.access.acting import ActingStore
from etl.store import Store


def acting_as(store: Store, name: str = "") -> ActingStore:
    """Whoever sits at this machine, by a name."""
    return ActingStore(store, lambda: replace(LOCAL, name=name))
