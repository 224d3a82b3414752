"""Fixtures of the store: an empty one on SQLite and on a PostgreSQL server of our own."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from etl.store import Store, open_store

BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def as_postgres(*command: str) -> list[str]:
    """The command as a user whom the server accepts: it refuses to run as root."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else list(command)


@pytest.fixture(scope="session")
def cluster() -> Iterator[str]:
    """URL of a private PostgreSQL server that listens on a socket in a temporary folder only."""
    if not BINARIES:
        pytest.skip("PostgreSQL's server is not installed: the store is NOT tested on it")
    binaries, folder = BINARIES[0], Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = str(folder / "data")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    server = as_postgres(str(binaries / "pg_ctl"), "-D", data, "-w", "-l", str(folder / "log"))
    init = as_postgres(
        str(binaries / "initdb"), "-D", data, "-A", "trust", "-U", "tests", "-E", "UTF8", "--no-sync"
    )
    try:
        subprocess.run([*init, "--locale=C"], check=True, capture_output=True, cwd="/")
        subprocess.run([*server, "-o", options, "start"], check=True, stdout=subprocess.DEVNULL, cwd="/")
        try:
            yield f"postgresql+psycopg://tests@/{{database}}?host={folder}"
        finally:
            subprocess.run(
                [*server, "-m", "immediate", "stop"], check=True, stdout=subprocess.DEVNULL, cwd="/"
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a database without tables."""
    if request.param == "sqlite":
        return str(tmp_path / "store.sqlite")
    return make_database(request.getfixturevalue("cluster"))


_numbers = itertools.count(1)


def make_database(cluster: str) -> str:
    """URL of a new database on the server."""
    import psycopg

    name = f"store_{next(_numbers)}"
    address = cluster.format(database="postgres").replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return cluster.format(database=name)


@pytest.fixture
def clock() -> Callable[[], str]:
    """Moments that follow each other by a minute: 2023-05-04T08:01:00+00:00 first."""
    minutes = itertools.count(1)
    return lambda: f"2023-05-04T08:{next(minutes):02d}:00+00:00"


@pytest.fixture
def store(store_url: str, clock: Callable[[], str]) -> Iterator[Store]:
    """An empty store."""
    opened = open_store(store_url, clock)
    yield opened
    opened.close()
