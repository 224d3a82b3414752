"""What tests of several folders need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.postgres import BINARIES, MISSING, Server, running_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A private PostgreSQL server."""
    if not BINARIES:
        pytest.skip(MISSING)
    with running_server() as server:
        yield server
