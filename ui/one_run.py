"""What is found once in a run of a page and holds until its end.

Each part of a page asks for the language, the settings of the sign-in and the data version, some thousand times and some ten
times a run. Once is enough, and one run must not show two states of the record. Threads without a run (tests, files that are
made later, parts that are drawn anew by themselves) ask every time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

# Streamlit runs a page from its beginning to its end in one thread.
_here = threading.local()

Found = TypeVar("Found")


@contextmanager
def one_run() -> Iterator[None]:
    """Around a run: what is found within is kept until its end."""
    _here.found, _here.changing = {}, set()
    try:
        yield
    finally:
        del _here.found, _here.changing


def once(name: str, find: Callable[[], Found]) -> Found:
    """What `find` gives the first time, then the same."""
    found: dict[str, Any] | None = getattr(_here, "found", None)
    if found is None or name in _here.changing:
        return find()
    if name not in found:
        found[name] = find()
    kept: Found = found[name]
    return kept


def ask_from_now_on(name: str) -> None:
    """For what this run itself changes: it is asked for every time until the run's end."""
    if hasattr(_here, "changing"):
        _here.changing.add(name)


def forget(name: str) -> None:
    """For what this run has changed: it is asked for once more."""
    getattr(_here, "found", {}).pop(name, None)
