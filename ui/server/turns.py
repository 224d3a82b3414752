"""Runs of pages take turns: what computes on one interpreter is not done sooner by being done all at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

# While one run waits for the record, another computes; more of them only take time from each other, and from the thread that
# speaks with all browsers.
AT_ONCE = 2
# Seconds after which a run begins whatever the others do. Sooner, and on a full server all would run at once, each as long
# as all together; what waits for other processes gives its turn back meanwhile.
PATIENCE = 10.0


class Turns:
    """Lets so many go on at once; who comes later waits, but no longer than `patience`."""

    def __init__(self, at_once: int = AT_ONCE, patience: float = PATIENCE) -> None:
        self._free, self._at_once, self._patience = threading.Semaphore(at_once), at_once, patience
        self._mine = threading.local()

    @contextmanager
    def one(self) -> Iterator[None]:
        """One run."""
        self._take()
        try:
            yield
        finally:
            self._give_back()

    @contextmanager
    def given_back(self) -> Iterator[None]:
        """Around what a run waits for that others compute (readers of files, the record): the next run begins meanwhile.
        Where no run has a turn (tests, parts that are drawn anew by themselves) nothing changes."""
        had_one = self._give_back()
        yield
        if had_one:  # a run that ends here needs none any more
            self._take()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While no run has a turn; waits as long as it takes."""
        for _ in range(self._at_once):
            self._free.acquire()
        try:
            yield
        finally:
            self._free.release(self._at_once)

    def wait_for_none(self) -> None:
        """Waits until no run has a turn, as long as it takes; the next ones may begin at once."""
        with self.alone():
            pass

    def _take(self) -> None:
        self._mine.held = self._free.acquire(timeout=self._patience)

    def _give_back(self) -> bool:
        """Whether there was one."""
        held = getattr(self._mine, "held", False)
        self._mine.held = False
        if held:
            self._free.release()
        return held


turns = Turns()
