"""Python's search for cycles, which goes through whatever is new time and again."""

from __future__ import annotations

import gc


def collect_seldom() -> None:
    """From now on, in a process that reads or receives files: they make many objects and few cycles. What is here stays."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
