"""Where the stores of the crash tests lie: on either engine, each round in a copy of its own."""

from __future__ import annotations

import shutil
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.postgres import Server, running_server

PATIENCE = 60.0  # seconds in which the server must have noticed that a client died


class Place(ABC):
    """Makes stores, copies and removes them. A store is known by its URL."""

    @abstractmethod
    def empty(self) -> str:
        """URL of a new database without tables."""

    @abstractmethod
    def copy(self, url: str) -> str:
        """URL of a copy of a store that nobody uses."""

    @abstractmethod
    def remove(self, url: str) -> None:
        """Removes a store."""

    @abstractmethod
    def settle(self, url: str) -> None:
        """Waits until nobody writes to a store any more: a server goes on for a while after its client died."""


class Files(Place):
    """SQLite files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.number = folder, 0

    def empty(self) -> str:
        self.number += 1
        return str(self.folder / f"store{self.number}.sqlite")

    def copy(self, url: str) -> str:
        to = self.empty()
        shutil.copyfile(url, to)
        return to

    def remove(self, url: str) -> None:
        for end in ("", "-journal", "-wal", "-shm"):
            Path(url + end).unlink(missing_ok=True)

    def settle(self, url: str) -> None:
        pass


class Databases(Place):
    """Databases of a PostgreSQL server."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def empty(self) -> str:
        return self.server.url(self.server.make_database())

    def copy(self, url: str) -> str:
        return self.server.url(self.server.make_database(_name(url)))

    def remove(self, url: str) -> None:
        self.server.execute(f"DROP DATABASE {_name(url)} WITH (FORCE)")

    def settle(self, url: str) -> None:
        count = f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{_name(url)}'"
        deadline = time.monotonic() + PATIENCE
        while self.server.execute(count) != [(0,)]:
            if time.monotonic() > deadline:
                raise TimeoutError("the server still works for a client that is dead")
            time.sleep(0.005)


def _name(url: str) -> str:
    return url.partition("?")[0].rpartition("/")[2]


@contextmanager
def open_place(engine: str, folder: Path, server: Server | None = None) -> Iterator[Place]:
    """Where stores of an engine can lie; a server is started where none is given."""
    if engine == "sqlite":
        yield Files(folder)
    elif server is not None:
        yield Databases(server)
    else:
        with running_server() as own:
            yield Databases(own)
