"""Fixtures of the store: an empty one on SQLite and on a PostgreSQL server of our own."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from etl.reader_start import Template
from etl.store import Store, open_store
from tests.postgres import Server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """URL of a database without tables."""
    if request.param == "sqlite":
        return str(tmp_path / "store.sqlite")
    server: Server = request.getfixturevalue("postgres")
    return server.url(server.make_database())


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


@pytest.fixture(scope="session")
def template() -> Iterator[Template]:
    """A process that readers are forked from, ready."""
    made = Template()
    made.wait_until_ready()
    yield made
    made.end()
