"""What is kept of a data version: worked out once for all sessions that see the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import streamlit as st

# The newest data version, the one before it, and two past days that people look at: neither drives the other out.
MOST_WHOLE = 4
# The same for those who see some districts or units only: a county has some, and what they see is a part of the whole.
MOST_SEEN = 24

# Stands in a data version before what somebody may see of it.
SEEN = "|"

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def per_version(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """Keeps what a function of a data version (its first argument) gives, to be read only."""
    return _kept(function, MOST_WHOLE)


def few_versions(function: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """The same for what grows with the facts: one of the past days less."""
    return _kept(function, MOST_WHOLE - 1)


def _kept(function: Callable[Asked, Answer], most: int) -> Callable[Asked, Answer]:
    """What is seen in part is kept apart: many who see a little must not drive out what everybody else looks at."""

    def keep(name: str, entries: int) -> Callable[Asked, Answer]:
        @wraps(function)
        def kept(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
            return function(*args, **kwargs)

        # Streamlit tells kept functions apart by their names
        kept.__qualname__ = f"{function.__qualname__}[{name}]"
        keeper: Callable[Asked, Answer] = st.cache_resource(show_spinner=False, max_entries=entries)(kept)
        return keeper

    whole, seen = keep("whole", most), keep("seen", MOST_SEEN)

    @wraps(function)
    def asked(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        return (seen if SEEN in str(args[0]) else whole)(*args, **kwargs)

    return asked
