"""Files of a delivery that need not be read, found as the others are handed out to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from etl.schema import Reading, Supplied, submission_of

if TYPE_CHECKING:
    from etl.store import Store
    from etl.store.known_readings import KnownReading

FILES_AT_ONCE = 100  # of which the record is asked
Found = tuple[bytes, Reading]


@dataclass(slots=True, frozen=True)
class KnownFile:
    """A file, by its name, whose content is stored and whose reading would say nothing new."""

    name: str
    submission: str
    reading: KnownReading


@dataclass(slots=True)
class KnownFiles:
    """Goes through `paths` in order; what it finds of a file is there from when it was handed out or passed over."""

    store: Store
    paths: Sequence[Path]
    supplied: Supplied
    _known: dict[Path, KnownFile] = field(default_factory=dict)
    _unopened: set[Path] = field(default_factory=set)
    _asked: int = 0

    def to_read(self) -> Iterator[Path]:
        """The others, as somebody asks for them."""
        for place, path in enumerate(self.paths):
            self._ask(place)
            if path not in self._known:
                yield path

    def among(self, found: Iterable[Found]) -> Iterator[Found | KnownFile]:
        """The known files and the readings of the others, in the order of the files; those that the system does not open
        come last, as they do among the readings."""
        readings = iter(found)
        for place, path in enumerate(self.paths):
            self._ask(place)
            if path in self._known:
                yield self._known[path]
            elif path not in self._unopened and (reading := next(readings, None)):
                yield reading
        yield from readings

    def after(self, count: int) -> list[Path]:
        """The files behind the first `count` of `among`."""
        return sorted(self.paths, key=self._unopened.__contains__)[count:]

    def _ask(self, place: int) -> None:
        """Sees to it that the file at this place is looked at."""
        if place < self._asked:
            return
        part = self.paths[self._asked : self._asked + FILES_AT_ONCE]
        codes = {}
        for path in part:
            try:
                codes[path] = submission_of(path.read_bytes())
            except OSError:
                self._unopened.add(path)
        stored = self.store.known_readings(set(codes.values()), self.supplied)
        for path, code in codes.items():
            known = stored.get(code)
            if known is not None and known.info.file == path.name:
                self._known[path] = KnownFile(path.name, code, known)
        self._asked += len(part)
