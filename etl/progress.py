"""A progress bar on the terminal, for a person who waits."""

from __future__ import annotations

from typing import TextIO

WIDTH = 30


class Progress:
    """Draws `done/total` on one line of a terminal; draws nothing where the stream is none."""

    def __init__(self, total: int, stream: TextIO) -> None:
        self._total = total
        self._stream = stream if total and stream.isatty() else None
        self._done = 0
        self._draw()

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        self._draw()

    def clear(self) -> None:
        """Takes the bar away, so that other lines can be written."""
        if self._stream is not None:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _draw(self) -> None:
        if self._stream is None:
            return
        filled = WIDTH * self._done // self._total
        bar = "█" * filled + "░" * (WIDTH - filled)
        self._stream.write(f"\r{bar} {self._done}/{self._total}")
        self._stream.flush()
