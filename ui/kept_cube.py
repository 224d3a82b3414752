"""The cube of the newest data version, brought up to date by what changed since the one before."""

from __future__ import annotations

import threading
from collections.abc import Callable

from analysis.cube import Cube
from analysis.joining import changed_cube, join_parts
from etl.store import Seen, Snapshot, Store


class KeptCube:
    """Holds the last cube that was asked for. Cubes are never changed: who looks at an older one keeps it."""

    def __init__(self, name_of: Callable[[str], str]) -> None:
        self._name_of = name_of
        self._place: tuple[object, str] | None = None
        self._version: int | None = None
        self._cube: Cube | None = None
        self._lock = threading.Lock()

    def of(self, record: Store | Seen | Snapshot) -> Cube:
        """The cube of the record as it stands."""
        with self._lock:
            if (place := (record, record.origin())) != self._place:
                self._place, self._version, self._cube = place, None, None
            return self._follow(record)

    def _follow(self, record: Store | Seen | Snapshot) -> Cube:
        with record.counting_since(self._version) as found:
            cube = self._cube
            if cube is None or found.changed is None:
                cube = join_parts(found.facts, found.mentions, self._name_of)
            elif found.changed:
                before, cube = (
                    cube,
                    changed_cube(cube, found.changed, found.facts, found.mentions, self._name_of),
                )
                # whoever is still looking at it works out again what is asked
                before.facts.kept.retire()
                before.mentions.kept.retire()
            self._version, self._cube = found.version, cube
        return cube
