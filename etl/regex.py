"""Patterns that are compiled when they are first asked for.

Some 2,400 of them tell what sheets and reports say. To compile all takes two seconds of a processor, nine tenths of the
start of a reader, and no file needs all: docs/decisions/0094.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_ASKED_FOR = [name for name in dir(re.Pattern) if not name.startswith("_") and name != "pattern"]


_waiting: list[Regex] = []  # that nothing has asked for yet, and some that were


class Compiled:
    """A pattern in use. It has no `__getattr__`: Python would go through it for every `search`, which takes a tenth of
    the time of reading a workbook.
    """

    pattern: str | bytes


class Regex(Compiled):
    """Stands for an `re.Pattern` until something is asked of it, then has all that the pattern has."""

    def __init__(self, pattern: str | bytes, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags
        _waiting.append(self)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        # Two threads may come here at once: both write the same.
        self.__dict__.update((asked, getattr(compiled, asked)) for asked in _ASKED_FOR)
        self.__class__ = Compiled  # type: ignore[assignment]
        return getattr(self, name)


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Like `re.compile`, but an error in the pattern comes with its first use; tests/unit/test_regex.py uses all."""
    return cast("re.Pattern[AnyStr]", Regex(pattern, flags))


def compile_next() -> bool:
    """Compiles one more of the patterns that nothing has asked for; False where none is left. A process that readers are
    forked from does so while it waits: a report in a new reader spent two thirds of its time on them."""
    while _waiting:
        pattern = _waiting.pop()
        if isinstance(pattern, Regex):
            pattern.__getattr__("search")
            return True
    return False


def found_by(found: re.Match[AnyStr], pattern: re.Pattern[AnyStr]) -> bool:
    """Whether it was this pattern that found it: `found.re` is the compiled one, never what `regex` returns."""
    return found.re.pattern == pattern.pattern
