"""A real dashboard on a free loopback port against a store of its own, and a real Chromium that looks at it.

Tests wait on what they expect, never on time. Every request of the browser is recorded: none may leave 127.0.0.1.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright

from tests.browser.forker import Forked, Forker
from tests.browser.runs import settle

ROOT = Path(__file__).resolve().parents[2]
SHOTS = Path(__file__).with_name("shots")
# The first is the same engine without the windows: a fifth less of the processor.
SYSTEM_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
START_SECONDS, WARM_SECONDS = 60, 120
# Patience for a machine that does many things at once; nothing ever waits this long where all is well.
PATIENCE = 30_000
TELL_REFUSALS = """document.addEventListener('securitypolicyviolation', event => window.tellRefusal(
  `${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));"""
_FAILED = pytest.StashKey[bool]()
NO_PROVIDER = "no OpenID provider: tools/install_test_programs.sh installs it with npm"
_MISSING = "no Chromium: install Debian's `chromium` or run `python -m playwright install chromium`"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark everything in this folder."""
    for item in items:
        if item.nodeid.startswith("tests/browser/"):
            item.add_marker(pytest.mark.browser)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say aloud that no page was looked at."""
    reports = terminalreporter.stats.get("skipped", [])
    for missing, what in ((_MISSING, "THE BROWSER TESTS"), (NO_PROVIDER, "THE SIGN-IN TESTS")):
        if any(missing in str(report.longrepr) for report in reports):
            terminalreporter.section(f"{what} DID NOT RUN", sep="!", red=True, bold=True)
            terminalreporter.line(missing)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep what became of a test for the fixtures that end after it."""
    report = yield
    item.stash.setdefault(_FAILED, False)
    item.stash[_FAILED] |= report.failed
    return report


@dataclass
class Dashboard:
    """A running dashboard: its address and the store behind it."""

    url: str
    store: Path | str
    log: Path


@dataclass
class Visitor:
    """One reader with a browser of their own; knows every address that the browser asked for, every dialog of a script, and
    what the policy of the server refused."""

    context: BrowserContext
    dashboard: Dashboard
    asked: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """Open a page by its address and wait until it is drawn."""
        page = self.context.new_page()
        page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))
        page.goto(path if path.startswith("http") else f"{self.dashboard.url}/{path}")
        settle(page)
        return page

    def strangers(self) -> list[str]:
        """The addresses outside this machine that the browser asked for."""
        return [
            url
            for url in self.asked
            if urlsplit(url).scheme not in ("data", "blob") and _host(url) != "127.0.0.1"
        ]


def _host(url: str) -> str | None:
    return urlsplit(url).hostname


def start_chromium(playwright: Playwright) -> Browser:
    """Debian's Chromium, or Playwright's own. It finds the host that the proxy of docs/deploy serves on this machine."""
    own = playwright.chromium.executable_path
    found = next((path for name in SYSTEM_BROWSERS if (path := shutil.which(name))), None)
    if not found and not os.path.exists(own):
        pytest.skip(_MISSING)
    # Most of Streamlit's and Plotly's functions are never called on a page: to compile them when they are took a sixth of
    # the browser's processor time off test_shared_links (38.0 s, 32.4 with it), a fifth off test_settling.
    return playwright.chromium.launch(
        executable_path=found or own,
        args=["--host-resolver-rules=MAP campaign.example 127.0.0.1", "--js-flags=--max-lazy"],
    )


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_dashboard(
    store: Path | str, log: Path, port: int = 0, options: Sequence[str] = (), script: str = "dashboard.py"
) -> tuple[subprocess.Popen[bytes], Dashboard]:
    """Start the dashboard as `make run` does, with further `options`, and wait until it answers. `script`: another page of
    Streamlit instead, to be compared with."""
    port = port or free_port()
    command = [sys.executable, "-m", "streamlit", *_arguments(port, options, script)]
    with log.open("wb") as sink:
        process = subprocess.Popen(command, cwd=ROOT, env=_environment(store), stdout=sink, stderr=sink)
    return process, _answering(process, Dashboard(f"http://127.0.0.1:{port}", store, log))


def _arguments(port: int, options: Sequence[str] = (), script: str = "dashboard.py") -> list[str]:
    return ["run", script, "--server.port", str(port), *options]


def _environment(store: Path | str) -> dict[str, str]:
    return {**os.environ, "CAMPAIGN_STORE": str(store), "STREAMLIT_SERVER_HEADLESS": "true"}


def _answering(process: subprocess.Popen[bytes] | Forked, dashboard: Dashboard) -> Dashboard:
    """The dashboard when it answers."""
    deadline = time.monotonic() + START_SECONDS
    while not answers(f"{dashboard.url}/_stcore/health"):
        if process.poll() is not None or time.monotonic() > deadline:
            process.kill()
            process.wait()
            told = dashboard.log.read_text(errors="replace")
            raise RuntimeError(f"the dashboard does not start:\n{told}")
        time.sleep(0.1)
    return dashboard


def wait_until_warm(dashboard: Dashboard) -> float:
    """Seconds until the server says that it has read and imported what it needs, which it does after it answers: until then
    its memory grows by itself, and it is not ready for many."""
    begun = time.monotonic()
    while "server_warm" not in dashboard.log.read_text(encoding="utf-8"):
        if time.monotonic() > begun + WARM_SECONDS:
            raise RuntimeError("the server does not say that it is warm")
        time.sleep(0.1)
    if not answers(f"{dashboard.url}/healthz"):
        raise RuntimeError("the server is warm, and its store does not answer")
    return time.monotonic() - begun


def answers(url: str) -> bool:
    """Whether a server says yes."""
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def fork_dashboard(
    forker: Forker, store: Path | str, log: Path, options: Sequence[str] = ()
) -> tuple[Forked, Dashboard]:
    """As `start_dashboard`, forked off a process that has imported all it needs."""
    port = free_port()
    process = forker.start(_arguments(port, options), _environment(store), log)
    return process, _answering(process, Dashboard(f"http://127.0.0.1:{port}", store, log))


@contextmanager
def running_dashboard(forker: Forker, folder: Path) -> Iterator[Dashboard]:
    """A dashboard that nobody has opened yet, over the store of this folder, or an empty one."""
    process, dashboard = fork_dashboard(forker, folder / "store.sqlite", folder / "dashboard.log")
    try:
        yield dashboard
    finally:
        process.terminate()
        process.wait()


@pytest.fixture
def dashboard(tmp_path: Path, forker: Forker) -> Iterator[Dashboard]:
    """A dashboard over an empty store. Files whose tests only look have one for all of them."""
    with running_dashboard(forker, tmp_path) as running:
        yield running


@pytest.fixture
def visit(browser: Browser, dashboard: Dashboard, request: pytest.FixtureRequest) -> Iterator[Visitors]:
    """Readers of the dashboard. After the test: no request left this machine, no script of a file ran, and the server's
    policy refused nothing that a page does.

    Where the test failed, what the pages said and the dashboard's log are printed, and pictures are kept.
    """
    visitors = Visitors(browser, dashboard)
    yield visitors
    if request.node.stash.get(_FAILED, False):
        _tell_failure(visitors, request.node.name)
    strangers = [url for visitor in visitors.all for url in visitor.strangers()]
    dialogs = [text for visitor in visitors.all for text in visitor.dialogs]
    refused = [text for visitor in visitors.all for text in visitor.refused]
    for visitor in visitors.all:
        visitor.context.close()
    assert strangers == []
    assert dialogs == []
    assert refused == []


def _tell_failure(visitors: Visitors, test: str) -> None:
    pages = [page for visitor in visitors.all for page in visitor.context.pages]
    for number, page in enumerate(pages):
        SHOTS.mkdir(exist_ok=True)
        page.screenshot(path=SHOTS / f"{re.sub(r'[^a-zA-Z0-9_]+', '_', test)}_{number}.png", full_page=True)
        print(f"--- {page.url}\n{page.locator('body').inner_text()}")
    print(f"--- the dashboard's log\n{visitors.dashboard.log.read_text(errors='replace')[-4000:]}")


class Visitors:
    """Makes readers, each with a browser context, a language and a screen of their own."""

    def __init__(self, browser: Browser, dashboard: Dashboard) -> None:
        self.browser = browser
        self.dashboard = dashboard
        self.all: list[Visitor] = []

    def __call__(self, locale: str = "zh-CN", width: int = 1440, scheme: str = "light") -> Visitor:
        context = self.browser.new_context(
            locale=locale,
            viewport={"width": width, "height": 1000},
            color_scheme=scheme,  # type: ignore[arg-type]
            timezone_id="Asia/Shanghai",
        )
        context.set_default_timeout(PATIENCE)
        visitor = Visitor(context, self.dashboard)
        context.on("request", lambda request: visitor.asked.append(request.url))
        context.expose_binding("tellRefusal", lambda _, told: visitor.refused.append(told))
        context.add_init_script(TELL_REFUSALS)
        self.all.append(visitor)
        return visitor
