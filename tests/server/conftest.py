"""A real server process on a free loopback port, and a PostgreSQL of the test's own that can be stopped."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests

from tests.browser.conftest import Dashboard, fork_dashboard, start_dashboard
from tests.browser.forker import Forked, Forker
from tests.postgres import BINARIES, MISSING, Server, running_server
from tests.server.raw_session import PATIENCE, RawSession, open_session

START = Callable[..., Dashboard]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forker: Forker) -> Iterator[START]:
    """Starts servers over a store; they end with the test. `forked`: off a process that has imported what they need, unless
    there is more in their environment, which is looked at while they import."""
    running: list[subprocess.Popen[bytes] | Forked] = []

    def begin(
        store: str | None = None, options: Sequence[str] = (), forked: bool = True, **environment: str
    ) -> Dashboard:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        place, log = store or tmp_path / "store.sqlite", tmp_path / f"log{len(running)}"
        process, dashboard = (
            fork_dashboard(forker, place, log, options)
            if forked and not environment
            else start_dashboard(place, log, options=options)
        )
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


def pages_in_log(dashboard: Dashboard, secrets: Sequence[str]) -> set[object]:
    """The pages that the log tells of. It must tell of nothing but a server and its pages, and of none of the secrets."""
    said, lines = dashboard.log.read_text(encoding="utf-8"), log_lines(dashboard)
    # of what a library says only the place in its source is written down: a reader who leaves in the middle is told so
    events = {"server_started", "server_warm", "page", "health", "library"}
    assert {line["event"] for line in lines} <= events
    assert [secret for secret in secrets if secret in said or json.dumps(secret)[1:-1] in said] == []
    return {line["page"] for line in lines if line["event"] == "page"}


@pytest.fixture
def postgres() -> Iterator[Server]:
    """One of the test's own, which it may stop."""
    if not BINARIES:
        pytest.skip(MISSING)
    with running_server() as server:
        yield server
