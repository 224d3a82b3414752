"""What works in the background gives way to those who wait for a page; on an idle machine it is as fast as ever."""

from __future__ import annotations

import os

# Of Unix' niceness, by which a process gets a tenth of what one without gets, where both want the same core: enough to
# keep the lock on the record no longer than a page may wait for it.
LOADS = 10
# Whoever has dropped a file on the page waits for it: a quarter, well within the time that a file may take. Those of a
# load come to 15, with a thirtieth.
READERS = 5


def give_way(niceness: int) -> None:
    """From now on, and for all processes that this one starts; nothing on Windows."""
    if hasattr(os, "nice"):
        os.nice(niceness)
