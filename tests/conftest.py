"""What tests of several folders need."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.conftest import PATIENCE, start_chromium
from tests.postgres import BINARIES, MISSING, Server, running_server


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
