"""Every run of a page is timed, logged, and kept in figures of a bounded size for the System page."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from streamlit.runtime.scriptrunner import RerunException, StopException, get_script_run_ctx

from ui.server.calm import calm
from ui.server.logs import log_event, session_mark
from ui.server.upload_gate import run_begins, run_ends
from ui.server.widgets import forget_widgets

# Of each page the latest runs; a percentile of more would tell of yesterday.
KEPT_RUNS = 500


@dataclass(slots=True)
class Run:
    """One run of the script; `page` is set as soon as it is known."""

    page: str = ""


@dataclass(slots=True, frozen=True)
class PageTime:
    """Milliseconds of a page's latest runs; `runs` and `failed` since the start of the process."""

    page: str
    runs: int
    failed: int
    median: int
    p95: int
    slowest: int


@dataclass(slots=True)
class _Kept:
    latest: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT_RUNS))
    runs: int = 0
    failed: int = 0
    slowest: float = 0.0


class PageTimes:
    """How long pages took. Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pages: dict[str, _Kept] = {}

    def note(self, page: str, milliseconds: float, failed: bool = False) -> None:
        """Adds a run that came to its end."""
        with self._lock:
            kept = self._pages.setdefault(page, _Kept())
            kept.latest.append(milliseconds)
            kept.runs += 1
            kept.failed += failed
            kept.slowest = max(kept.slowest, milliseconds)

    def table(self) -> list[PageTime]:
        """Every page that was run, the slowest by its 95th percentile first."""
        with self._lock:
            pages = [(page, sorted(kept.latest), kept.runs, kept.failed, kept.slowest)
                     for page, kept in self._pages.items()]  # fmt: skip
        found = [
            PageTime(page, runs, failed, _at(times, 50), _at(times, 95), round(slowest))
            for page, times, runs, failed, slowest in pages
        ]
        return sorted(found, key=lambda row: (-row.p95, row.page))


def _at(times: list[float], percent: int) -> int:
    """The smallest time that `percent` of a hundred runs did not exceed (nearest rank)."""
    return round(times[max(-(-len(times) * percent // 100), 1) - 1])


page_times = PageTimes()


@contextmanager
def watched_run() -> Iterator[Run]:
    """Around one run of the script: what it took and what became of it."""
    context = get_script_run_ctx()
    session = context.session_id if context else ""
    run, begun, outcome, error = Run(), time.perf_counter(), "ok", None
    run_begins(session)
    try:
        yield run
    except RerunException:
        outcome = "again"  # the reader did something else meanwhile: no time of a page
        raise
    except StopException:
        outcome = "stopped"
        raise
    except Exception as failure:
        outcome, error = "failed", failure
        raise
    finally:
        took = (time.perf_counter() - begun) * 1000
        calm.disturbed()  # now the browser draws
        run_ends(session, whole=outcome != "again")
        if outcome != "again":
            page_times.note(run.page, took, failed=outcome == "failed")
        level = "ERROR" if error else "DEBUG" if outcome == "again" else "INFO"
        log_event(
            "page", level=level, error=error, page=run.page, ms=round(took),
            outcome=outcome, session=session_mark(session),
        )  # fmt: skip
        if outcome in ("ok", "stopped"):
            forget_widgets()
