"""What tests of several folders need."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.conftest import PATIENCE, start_chromium
from tests.postgres import BINARIES, MISSING, Server, running_server

TESTS = Path(__file__).parent
# The folders whose tests are long come first: begun last, one of them would leave the other processes without work.
LONG = ("deploy", "crash", "browser", "cluster", "hostile", "server", "property")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The same order in every process; within a folder as written."""
    places = {folder: place for place, folder in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path.relative_to(TESTS).parts[0], len(LONG)))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all tests: Playwright does not start twice in one process."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = start_chromium(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A private PostgreSQL server."""
    if not BINARIES:
        pytest.skip(MISSING)
    with running_server() as server:
        yield server
