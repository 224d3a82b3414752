"""Runs of pages take turns: what computes on one interpreter is not done sooner by being done all at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

# While one run waits for the record, another computes; more of them only take time from each other, and from the thread that
# speaks with all browsers.
AT_ONCE = 3
# Seconds after which a run begins whatever the others do: some wait for readers of files, and compute nothing.
PATIENCE = 0.5


class Turns:
    """Lets so many go on at once; who comes later waits, but no longer than `patience`."""

    def __init__(self, at_once: int = AT_ONCE, patience: float = PATIENCE) -> None:
        self._free, self._patience = threading.Semaphore(at_once), patience

    @contextmanager
    def one(self) -> Iterator[None]:
        """One run."""
        taken = self._free.acquire(timeout=self._patience)
        try:
            yield
        finally:
            if taken:
                self._free.release()


turns = Turns()
