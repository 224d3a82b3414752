"""How far a long run has come: a bar on the terminal, for a person who waits; a line now and then for a log."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

WIDTH = 30
LINE_SECONDS = 30.0  # between two lines of a log
RATE_SECONDS = 5.0  # before this a rate says nothing

# (done, total, files a second, seconds left) -> words
Words = Callable[[int, int, float, float], str]


class Progress:
    """Draws `done/total` on one line of a terminal, with a rate and the time left once they can be told. Where the stream
    is no terminal it writes `words` as a line every `LINE_SECONDS`, and nothing in a run that is shorter."""

    def __init__(
        self, total: int, stream: TextIO, words: Words, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._total = total
        self._stream = stream
        self._drawn = total > 0 and stream.isatty()
        self._words = words
        self._clock = clock
        self._start = self._told = clock()
        self._done = 0
        self._draw()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        self._draw()
        if not self._drawn and self._done < self._total and self._clock() - self._told >= LINE_SECONDS:
            self._told = self._clock()
            self._stream.write(f"{self._rate()}\n")
            self._stream.flush()

    def clear(self) -> None:
        """Takes the bar away, so that other lines can be written."""
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _draw(self) -> None:
        if not self._drawn:
            return
        filled = WIDTH * self._done // self._total
        bar = "█" * filled + "░" * (WIDTH - filled)
        early = not self._done or self._clock() - self._start < RATE_SECONDS
        told = f"{self._done}/{self._total}" if early else self._rate()
        self._stream.write(f"\r{bar} {told}")
        self._stream.flush()

    def _rate(self) -> str:
        spent = self._clock() - self._start
        return self._words(
            self._done, self._total, self._done / spent, (self._total - self._done) * spent / self._done
        )
