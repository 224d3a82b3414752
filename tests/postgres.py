"""A PostgreSQL server of our own for tests: it listens on a socket in a temporary folder only, and can be stopped,
killed and started again."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import psycopg

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
MISSING = "PostgreSQL's server is not installed: the store is NOT tested on it"
_numbers = itertools.count(1)


def as_postgres(*command: str) -> list[str]:
    """The command as a user whom the server accepts: it refuses to run as root."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else list(command)


def children_of(pid: int) -> list[int]:
    """The processes that a process has started and that live."""
    with suppress(OSError):
        return [
            int(child)
            for task in Path(f"/proc/{pid}/task").iterdir()
            for child in (task / "children").read_text().split()
        ]
    return []


def lives(pid: int) -> bool:
    """Whether a process works on: one that has ended and that nobody has asked for is only a number."""
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False


class Server:
    """A server's folder and what can be done to it. Without `durable` nothing is synced to the disk: faster, and as
    safe against the death of processes, which is not that of the machine."""

    def __init__(self, folder: Path, durable: bool = False) -> None:
        self.folder = folder
        self._options = f"-c listen_addresses= -c unix_socket_directories={folder}"
        self._options += "" if durable else " -c fsync=off"
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        init = ["initdb", "-D", self._data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync"]
        self._run([*init, "--locale=C"])

    @property
    def _data(self) -> str:
        return str(self.folder / "data")

    def _run(self, command: list[str]) -> None:
        binary = str(BINARIES[0] / command[0])
        with (self.folder / "commands.log").open("ab") as log:
            # a pipe would stay open as long as the server that `start` leaves behind
            subprocess.run(as_postgres(binary, *command[1:]), check=True, stdout=log, stderr=log, cwd="/")

    def start(self) -> None:
        """Starts it and waits until it has recovered."""
        log = str(self.folder / "log")
        self._run(["pg_ctl", "-D", self._data, "-w", "-t", "120", "-l", log, "-o", self._options, "start"])

    def stop(self, mode: str = "fast") -> None:
        """Stops it: 'fast' ends all sessions and writes all down, 'immediate' leaves that to the next start."""
        self._run(["pg_ctl", "-D", self._data, "-m", mode, "-w", "stop"])

    @property
    def runs(self) -> bool:
        """True while its first process lives."""
        status = as_postgres(str(BINARIES[0] / "pg_ctl"), "-D", self._data, "status")
        return subprocess.run(status, stdout=subprocess.DEVNULL, cwd="/").returncode == 0

    @property
    def first_process(self) -> int:
        """The number of the process that started the others."""
        return int(Path(self._data, "postmaster.pid").read_text(encoding="ascii").split()[0])

    def kill_all(self) -> None:
        """SIGKILL to all of the server's processes; it can be started again as after a machine that went down."""
        first = self.first_process
        every = [first, *children_of(first)]
        for pid in every:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while any(map(lives, every)):
            time.sleep(0.01)
        # a process that has ended keeps its number until somebody asks for it, and the server would take it for alive
        for left in (Path(self._data, "postmaster.pid"), *self.folder.glob(".s.PGSQL.*")):
            left.unlink(missing_ok=True)

    def url(self, database: str) -> str:
        """Where the store finds a database."""
        return f"postgresql+psycopg://tests@/{database}?host={self.folder}"

    @contextmanager
    def connection(self) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
        """The server's owner, outside of any transaction."""
        import psycopg

        address = self.url("postgres").replace("postgresql+psycopg", "postgresql")
        with psycopg.connect(address, autocommit=True) as connection:
            yield connection

    def execute(self, statement: str) -> list[tuple[object, ...]]:
        """Runs one statement as the server's owner; its rows."""
        with self.connection() as connection:
            found = connection.execute(statement)
            return found.fetchall() if found.description else []

    def make_database(self, template: str = "template1") -> str:
        """Name of a new database, empty or a copy of another one that nobody uses."""
        name = f"store_{next(_numbers)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name


@contextmanager
def running_server(durable: bool = False) -> Iterator[Server]:
    """A server that runs, in a folder that goes with it."""
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    try:
        server = Server(folder, durable)
        server.start()
        try:
            yield server
        finally:
            if server.runs:
                server.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
