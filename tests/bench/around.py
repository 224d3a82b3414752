"""What goes on around a server while it is used: its memory, its time, where it spends it, and a clerk at work."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

SAMPLE_SECONDS = 5.0
TOLD_SECONDS = 300.0


@dataclass
class Memory:
    """Megabytes that a process holds, every few seconds."""

    process: int
    seen: list[tuple[float, int]] = field(default_factory=list)
    _ended: threading.Event = field(default_factory=threading.Event)

    def now(self) -> int:
        """At this moment."""
        pages = int(Path(f"/proc/{self.process}/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize() >> 20

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Looks at it in a thread of its own for as long as the context lasts."""
        begun = time.monotonic()

        def look() -> None:
            while not self._ended.wait(SAMPLE_SECONDS if self.seen else 0):
                self.seen.append((time.monotonic() - begun, self.now()))

        watcher = threading.Thread(target=look, daemon=True)
        watcher.start()
        try:
            yield
        finally:
            self._ended.set()
            watcher.join()

    def told(self) -> str:
        """At the start, every five minutes, at the end, and at its highest."""
        marks = [0.0]
        while marks[-1] + TOLD_SECONDS < self.seen[-1][0]:
            marks.append(marks[-1] + TOLD_SECONDS)
        shown = [next(size for at, size in self.seen if at >= mark) for mark in marks] + [self.seen[-1][1]]
        return f"{', '.join(str(size) for size in shown)} MiB, {max(size for _, size in self.seen)} at the highest"


@dataclass
class Clerk:
    """Loads files with the command, in a process of its own; `spans`: when."""

    folder: Path
    store: str
    files: int
    spans: list[tuple[float, float]] = field(default_factory=list)
    failed: str = ""

    def run(self) -> None:
        """One load of all files."""
        begun = time.monotonic()
        command = [sys.executable, "-m", "etl", "load", str(self.folder), "--store", self.store]
        done = subprocess.run(command, capture_output=True, text=True)
        self.spans.append((begun, time.monotonic()))
        if done.returncode:
            self.failed = (done.stdout + done.stderr)[-400:]

    @contextmanager
    def at_work(self, after: float) -> Iterator[None]:
        """Begins some seconds after; the context waits for the end."""

        def begin() -> None:
            time.sleep(after)
            self.run()

        worker = threading.Thread(target=begin)
        worker.start()
        try:
            yield
        finally:
            worker.join()


@contextmanager
def profiled(process: int, to: str) -> Iterator[None]:
    """Records where a process spends its time, where a file is named."""
    if not to:
        yield
        return
    spy = shutil.which("py-spy", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if not spy:
        sys.exit("--profile needs py-spy: pip install py-spy")
    command = [spy, "record", "--pid", str(process), "--format", "raw", "--gil", "--output", to]
    recorder = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        yield
    finally:
        recorder.send_signal(signal.SIGINT)
        recorder.wait()


def cpu_seconds(process: int) -> float:
    """What a process has used of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
