"""A real server process on a free loopback port, and a PostgreSQL of the test's own that can be stopped."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from tests.browser.conftest import Dashboard, start_dashboard
from tests.server.raw_session import PATIENCE, RawSession, open_session
from tests.unit.conftest import BINARIES, as_postgres

START = Callable[..., Dashboard]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[START]:
    """Starts servers over a store, with more in their environment; they end with the test."""
    running = []

    def begin(store: str | None = None, options: Sequence[str] = (), **environment: str) -> Dashboard:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        place = store or tmp_path / "store.sqlite"
        process, dashboard = start_dashboard(place, tmp_path / f"log{len(running)}", options=options)  # type: ignore[arg-type]
        running.append(process)
        dashboard.process = process  # type: ignore[attr-defined]
        return dashboard

    yield begin
    for process in running:
        process.terminate()
        process.wait()


@pytest.fixture
def visitor(start: START) -> Iterator[Callable[..., RawSession]]:
    """Opens sessions without a browser."""
    with ExitStack() as opened:
        yield lambda url, page="": opened.enter_context(open_session(url, page))


def ask(dashboard: Dashboard, path: str = "healthz") -> requests.Response:
    """GET of a path."""
    return requests.get(f"{dashboard.url}/{path}", timeout=PATIENCE)


def log_lines(dashboard: Dashboard) -> list[dict[str, object]]:
    """What the server has logged: every line must be a JSON object, but for the address that Streamlit prints."""
    said = dashboard.log.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in said if line and not line.startswith("  ")]


class Postgres:
    """A server that listens on a socket in a temporary folder."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pgs", dir="/tmp"))
        if shutil.which("runuser"):
            shutil.chown(self.folder, "postgres")
        self._data = str(self.folder / "data")
        init = ["-D", self._data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync", "--locale=C"]
        self._run("initdb", *init)
        self.url = f"postgresql://tests@/postgres?host={self.folder}"

    def _run(self, program: str, *options: str) -> None:
        command = as_postgres(str(BINARIES[0] / program), *options)
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    def start(self) -> None:
        """Starts it and waits until it answers."""
        options = f"-c listen_addresses= -c unix_socket_directories={self.folder} -c fsync=off"
        self._run("pg_ctl", "-D", self._data, "-w", "-l", str(self.folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        """Stops it as a crash does."""
        self._run("pg_ctl", "-D", self._data, "-w", "-m", "immediate", "stop")

    def postmaster(self) -> int:
        """The number of its main process."""
        return int((Path(self._data) / "postmaster.pid").read_text().split()[0])


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    """One that runs; what the test leaves of it is stopped."""
    if not BINARIES:
        pytest.skip("PostgreSQL's server is not installed: health is NOT tested on it")
    server = Postgres()
    server.start()
    yield server
    subprocess.run(
        as_postgres(str(BINARIES[0] / "pg_ctl"), "-D", server._data, "-m", "immediate", "stop"),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", check=False,
    )  # fmt: skip
    shutil.rmtree(server.folder, ignore_errors=True)
