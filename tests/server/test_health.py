"""/healthz of a real server, over stores that come and go."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import threading
import time

import pytest

from etl import PROGRAM_VERSION
from etl.store.probe import StoreAnswer
from etl.store.tables import SCHEMA_VERSION
from tests.server.conftest import ask, log_lines
from ui.server.health import Health

AWAY = {"overview": "The database server does not answer", "system": "The database cannot be reached."}


def wait_for(dashboard, reason):
    """The answer once the store is in this state; a server opens its store while it already answers."""
    deadline = time.monotonic() + 60
    while (answer := ask(dashboard)).json()["store"] != reason and time.monotonic() < deadline:
        time.sleep(0.2)
    return answer


def test_a_new_store_is_made_ready_before_anybody_comes(start):
    answer = wait_for(start(forked=False), "ok")
    assert (answer.status_code, answer.json()) == (
        200, {"store": "ok", "data_version": 0, "schema": SCHEMA_VERSION, "version": PROGRAM_VERSION},
    )  # fmt: skip


def test_a_store_that_is_gone_locked_or_of_a_later_program_is_told_by_a_code_alone(start, tmp_path):
    dashboard = start()
    wait_for(dashboard, "ok")
    held = sqlite3.connect(dashboard.store, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    busy = wait_for(dashboard, "store_busy")
    assert (busy.status_code, busy.json()) == (503, {"store": "store_busy", "version": PROGRAM_VERSION})
    held.execute("ROLLBACK")
    held.execute("UPDATE version SET schema = 99")
    held.close()
    assert wait_for(dashboard, "store_newer").status_code == 503
    dashboard.store.rename(tmp_path / "away")
    gone = wait_for(dashboard, "store_missing")
    assert (gone.status_code, gone.json()) == (503, {"store": "store_missing", "version": PROGRAM_VERSION})
    assert not dashboard.store.exists()
    told = [line["reason"] for line in log_lines(dashboard) if line["event"] == "health"]
    # between two troubles a question may have found it well
    assert "ok" in told[: told.index("store_busy")]
    assert [reason for reason in told if reason != "ok"][-3:] == [
        "store_busy",
        "store_newer",
        "store_missing",
    ]


@pytest.mark.postgres
def test_postgresql_that_stops_hangs_and_comes_back(start, visitor, postgres):
    dashboard = start(postgres.url("postgres"), forked=False)
    assert wait_for(dashboard, "ok").status_code == 200
    reader = visitor(dashboard.url, "overview")
    assert AWAY["overview"] not in reader.look_at("overview", "lang=en")
    postgres.stop("immediate")
    gone = wait_for(dashboard, "store_unreachable")
    assert (gone.status_code, gone.json()) == (
        503, {"store": "store_unreachable", "version": PROGRAM_VERSION},
    )  # fmt: skip
    for page, words in AWAY.items():
        assert words in reader.look_at(page, "lang=en")
    postgres.start()
    assert wait_for(dashboard, "ok").status_code == 200
    assert AWAY["overview"] not in reader.look_at("overview", "lang=en")
    os.kill(postgres.first_process, signal.SIGSTOP)
    try:
        assert wait_for(dashboard, "store_unreachable").status_code == 503
    finally:
        os.kill(postgres.first_process, signal.SIGCONT)
    assert wait_for(dashboard, "ok").status_code == 200


def test_a_server_whose_store_swallows_everything_still_answers(start):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        dashboard = start(f"postgresql://somebody:word@127.0.0.1:{silent.getsockname()[1]}/campaign")
        answer = wait_for(dashboard, "store_unreachable")
    assert answer.status_code == 503
    assert "word" not in answer.text + dashboard.log.read_text()
    assert "127.0.0.1" not in answer.text


def test_a_probe_that_hangs_is_asked_once_and_does_not_keep_anybody():
    go_on, asked = threading.Event(), []

    def hang() -> StoreAnswer:
        asked.append(1)
        go_on.wait(60)
        return StoreAnswer("", 2, 7)

    health = Health(hang, patience=0.05, fresh=1000)
    assert [health.wait().reason for _ in range(3)] == ["store_slow"] * 3
    assert len(asked) == 1
    go_on.set()
    patient = Health(hang, patience=60, fresh=1000)
    assert patient.wait() == StoreAnswer("", 2, 7)
    assert patient.wait() == StoreAnswer("", 2, 7)
    assert len(asked) == 2


def test_a_probe_that_fails_is_told_by_a_code():
    def fail() -> StoreAnswer:
        raise RuntimeError("secret")

    assert Health(fail, patience=60).wait() == StoreAnswer("store_failed")
