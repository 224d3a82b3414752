"""From the start of the program to the first chart in a browser, and from a browser's first visit to its first chart,
beside a bare Streamlit page with one Plotly chart; turn by turn, by the clock.

    python -m tests.bench.bench_first_chart [FACTS] [STORE]

STORE is one that `tests.bench.load_store` has filled; without one it is filled first. Wanted: at most 1.5 × the bare page
from the start; in a browser that was never here 3 s with a million facts and 4 s with ten.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from etl.store import open_store
from tests.bench.load_plan import scale_for
from tests.bench.load_store import fill_store
from tests.bench.results import note
from tests.browser.conftest import start_chromium, start_dashboard

ROUNDS = 5
PATIENCE = 300_000  # milliseconds
BARE = str(Path(__file__).with_name("bare_page.py"))
CHART = ".js-plotly-plot .main-svg"
RIVAL = "a bare page with one chart"


def until_chart(browser: Browser, url: str) -> float:
    """Seconds until a browser that was never here shows the first chart."""
    start = time.perf_counter()
    context = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(url)
    expect(page.locator(CHART).first).to_be_visible(timeout=PATIENCE)
    taken = time.perf_counter() - start
    context.close()
    return taken


def from_start(browser: Browser, script: str, store: str, log: Path) -> tuple[float, float]:
    """(seconds from the start of a server to its first chart, from another browser's visit to its first)."""
    start = time.perf_counter()
    server, page = start_dashboard(store, log, script=script)
    try:
        until_chart(browser, page.url)
        started = time.perf_counter() - start
        return started, until_chart(browser, page.url)
    finally:
        server.terminate()
        server.wait()


def main(facts: int, path: str) -> None:
    """Measures both."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        if not path:
            path = str(Path(folder) / "store.sqlite")
            fill_store(path, scale_for(facts))
        store = open_store(path)
        count = store.sizes().facts
        store.close()
        print(f"first chart: {count} facts, {ROUNDS} rounds")
        browser = start_chromium(playwright)
        until_started: dict[str, list[float]] = {"dashboard.py": [], BARE: []}
        until_visited: dict[str, list[float]] = {"dashboard.py": [], BARE: []}
        for _ in range(ROUNDS):
            for script in until_started:
                started, visited = from_start(browser, script, path, Path(folder) / "log")
                until_started[script].append(started)
                until_visited[script].append(visited)
        browser.close()
    most = 3 if count <= 1_000_000 else 4
    note(
        "first chart",
        "from the start",
        count,
        until_started["dashboard.py"],
        RIVAL,
        until_started[BARE],
        times=1.5,
    )
    note(
        "first chart", "in a new browser", count, until_visited["dashboard.py"], RIVAL, until_visited[BARE], most=most
    )  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000, sys.argv[2] if len(sys.argv) > 2 else "")
