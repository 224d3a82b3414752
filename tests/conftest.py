"""What tests of several folders need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from etl.collecting import collect_seldom
from tests.browser.conftest import PATIENCE, start_chromium
from tests.browser.forker import Forker, running_forker
from tests.postgres import BINARIES, MISSING, Server, running_server

TESTS = "tests/"  # before the names of all files; to ask their paths takes a second of each process
# The folders whose tests are long: begun last, one of them would leave the other processes without work.
LONG = ("deploy", "crash", "browser", "cluster", "hostile", "server", "property")
# The files with a test of minutes, which nobody can share: before all others, dealt out in this order. A process that has
# begun a test keeps the next one, so that two of minutes never lie in one hand side by side.
LONGEST = (
    "crash/test_loads.py[postgresql]", "browser/test_nothing_runs.py", "hostile/test_second_set.py",
    "server/test_many_at_once.py", "crash/test_loads.py[sqlite]", "cluster/test_cluster.py", "hostile/test_shared_set.py",
)  # fmt: skip
# Of these files each test is dealt out by itself: it opens all that it needs.
BY_TEST = ("crash/test_loads.py",)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The same order in every process, long tests first. Of several processes half keep to the short tests, so that
    fewer browsers and servers share the machine at one moment."""
    items.sort(key=_place)
    processes = int(getattr(config, "workerinput", {}).get("workercount", 1))
    if processes > 1:
        long = [item for item in items if _folder(item) in LONG]
        items[:] = _dealt(long, items[len(long) :], processes)


def pytest_configure() -> None:
    collect_seldom()


def pytest_collection_finish() -> None:
    """Twenty thousand tests are objects that stay: to look through them for cycles time and again took a sixth of the
    processor's time of the short tests (59 s of a part of them, 49 s without)."""
    collect_seldom()


def _place(item: pytest.Item) -> int:
    """Which of the longest files an item is of, behind these which of the long folders, behind these all others."""
    file = _dealt_as(item)
    if file in LONGEST:
        return LONGEST.index(file)
    folder = _folder(item)
    return len(LONGEST) + (LONG.index(folder) if folder in LONG else len(LONG))


def _dealt_as(item: pytest.Item) -> str:
    """The file of an item, with what the test is tried on where each is dealt out by itself."""
    file = item.nodeid.partition("::")[0].removeprefix(TESTS)
    return file + item.name[item.name.find("[") :] if file in BY_TEST else file


def _folder(item: pytest.Item) -> str:
    return item.nodeid.removeprefix(TESTS).partition("/")[0]


def _dealt(long: list[pytest.Item], short: list[pytest.Item], processes: int) -> list[pytest.Item]:
    """An order for xdist's `worksteal`, which gives each process an equal run of the list: the files of long tests are
    dealt out in turn to half of the processes, and short tests fill up."""
    hands: list[list[pytest.Item]] = [[] for _ in range(processes)]
    files = defaultdict[str, list[pytest.Item]](list)
    for item in long:
        files[_dealt_as(item)].append(item)
    for place, tests in enumerate(files.values()):
        hands[place % ((processes + 1) // 2)] += tests
    dealt: list[pytest.Item] = []
    for place, hand in enumerate(hands):
        room = max(0, (len(long) + len(short) + place) // processes - len(hand))
        dealt += hand + short[:room]
        short = short[room:]
    return dealt + short


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One for all tests: Playwright does not start twice in one process."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = start_chromium(playwright)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def forker() -> Iterator[Forker]:
    """What the dashboards of the tests are forked off."""
    with running_forker() as running:
        yield running


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A private PostgreSQL server."""
    if not BINARIES:
        pytest.skip(MISSING)
    with running_server() as server:
        yield server
