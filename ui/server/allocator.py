"""How the process gives memory back to the system."""

from __future__ import annotations

import ctypes
from contextlib import suppress

# glibc's parameter of the number of heaps, <malloc.h>.
_M_ARENA_MAX = -8
MOST_HEAPS = 2


def keep_few_heaps() -> None:
    """Every run of a page is a thread of its own. glibc gives threads up to eight heaps a core, and what one has let go
    stays in its heap; since one interpreter computes at a time, two do. Other systems' allocators are left alone."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, MOST_HEAPS)
