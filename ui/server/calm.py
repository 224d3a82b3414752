"""When nobody waits for the server: what no first page needs is done then. A browser that draws one needs both cores."""

from __future__ import annotations

import time

# So long nothing was asked for. A browser fetches what draws charts, and then draws them without asking for anything more.
CALM_SECONDS = 2.0
# Where people keep coming nobody waits longer than this, altogether.
PATIENCE = 20.0


class Calm:
    """Knows when somebody last asked for something."""

    def __init__(self, seconds: float = CALM_SECONDS, patience: float = PATIENCE) -> None:
        self._seconds, self._patience = seconds, patience
        self._last: float | None = None

    def machine_is_slow(self, seconds: float) -> None:
        """So long the start took: what a browser has to do takes longer then, too."""
        self._seconds = max(self._seconds, 2 * seconds)

    def disturbed(self) -> None:
        """Somebody asks for something."""
        self._last = time.monotonic()

    def wait(self) -> None:
        """Until nobody has asked for anything for a while; at once where nobody ever has."""
        while self._patience > 0 and (left := self._left()) > 0:
            left = min(left, self._patience)
            self._patience -= left
            time.sleep(left)

    def _left(self) -> float:
        return 0 if self._last is None else self._last + self._seconds - time.monotonic()


calm = Calm()
