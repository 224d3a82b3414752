"""One throw-away reader process, replaced whenever it dies: the worst file costs its sender an answer, nobody else.

A reader process is not forked from a threaded server and does not import the server's main script: `etl.reader_start`.
Crash, time and memory are told as issues of the one file that they befell.
"""

from __future__ import annotations

import logging
import pickle
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO, BinaryIO, cast

from etl.issues import make_issue
from etl.limits import Limits
from etl.processor_time import seconds_of
from etl.reader_start import ForkedReader, begin_reader
from etl.schema import Reading, Ruling, Supplied, submission_of
from etl.worker_frames import read_frame, write_frame

_log = logging.getLogger(__name__)

_WATCH_SECONDS = 0.1
_START_SECONDS = 120.0  # of a loaded machine that imports everything for the first time
_DYING_SECONDS = 5.0
_AT_WORK = (
    1 / 500
)  # of the clock: a load's reader may get as little where others want the cores, a stuck one gets none
_STARTS = 3  # where memory is short the system may end a process that only begins
# What unpickling raises for bytes that are no record.
_NOT_AN_ANSWER = (pickle.UnpicklingError, ValueError, TypeError, AttributeError, LookupError, ImportError)
_OF_THE_PROCESSOR = "processor"  # why the time was up, if not the clock
NORMALISE = "etl.normalise:normalise_bytes"


@dataclass(slots=True, frozen=True)
class Job:
    """A file to read, what fills its gaps, and what people have decided."""

    data: bytes
    name: str
    supplied: Supplied
    rulings: Sequence[Ruling] = ()


class ReaderProcess:
    """A reader process and what replaces it. One thread hands it files; any thread may end it.

    `read`: 'module:function' that the process calls with (bytes, name, Supplied, rulings) for a Reading.
    """

    def __init__(self, limits: Limits, read: str = NORMALISE) -> None:
        self.limits = limits
        self.read = read
        self._process: ForkedReader | subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._deadline = float("inf")
        self._allowed = float("inf")  # seconds of the clock, again and again while the process is at work
        self._spent = 0.0  # of the processor, when they began
        self._late = False
        self._files = 0
        self._watch = threading.Thread(target=self._watch_time, daemon=True)

    def read_files(self, jobs: Sequence[Job], answer: Callable[[int, Reading], None]) -> None:
        """Answers every file with (its place, its reading), in order; those behind the one that a process died of are
        sent again. EOFError where the process does not start, or `end` was called before.

        A file is blamed for a dead process only where it was its first one, as the files before may have left
        the memory full, or where the time was up, which is counted for each file.
        """
        done = 0
        while done < len(jobs) and not self._ended.is_set():
            fresh = self._start_process()
            answered, failure = self._exchange(jobs, done, answer)
            done += answered
            if failure is None or self._ended.is_set():
                continue
            self._end_process()
            if failure[0] != "reader_timeout" and (answered or not fresh):
                continue
            answer(done, self._failed(jobs[done], *failure))
            done += 1

    def end(self) -> None:
        """Ends the process at once; there is no other after it. What was not answered yet is not answered."""
        self._ended.set()
        self._end_process()

    def _exchange(
        self, jobs: Sequence[Job], done: int, answer: Callable[[int, Reading], None]
    ) -> tuple[int, tuple[str, str] | None]:
        """Sends the files from `done` on: how many were answered, and (code, reason) of a dead process."""
        process = self._process
        assert process is not None
        files, answers = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
        answered = 0
        try:
            self._allow(self.limits.wall_seconds)
            write_frame(files, [(job.data, job.name, job.supplied, job.rulings) for job in jobs[done:]])
            for at in range(done, len(jobs)):
                self._allow(self.limits.wall_seconds)
                kind, *content = read_frame(answers)
                if kind == "out_of_memory":
                    return answered, ("reader_out_of_memory", "")
                self._files += 1
                answer(
                    at, content[0] if kind == "read" else self._failed(jobs[at], "reader_crashed", content[0])
                )
                answered += 1
        except (EOFError, OSError):
            return answered, self._cause_of_death(process)
        except _NOT_AN_ANSWER as error:
            return answered, ("reader_crashed", f"{type(error).__name__}: {error}")
        finally:
            self._deadline = float("inf")
        return answered, None

    def _failed(self, job: Job, code: str, reason: str) -> Reading:
        """The reading of a file that could not be read. `reason` is for the log alone: no clerk understands it."""
        if code == "reader_crashed":
            _log.error("reading a file failed\n%s", reason)
        seconds = self.limits.wall_seconds
        if reason == _OF_THE_PROCESSOR:
            seconds = self.limits.of_file(len(job.data)).cpu_seconds
        issue = make_issue(code, job.name, seconds=f"{seconds:.0f}")
        return Reading(submission_of(job.data), job.name, issues=[issue], failed=True)

    def _start_process(self) -> bool:
        """Whether the process is a new one: the first, or the last was lost or has read its share."""
        if self._process is not None and self._files < self.limits.files_per_process:
            return False
        for starts in range(1, _STARTS + 1):
            self._end_process()
            answers = self._launch()
            try:
                read_frame(answers)  # 'ready'
                break
            except EOFError:
                if starts == _STARTS or self._late:
                    raise
        self._deadline = float("inf")
        return True

    def _launch(self) -> BinaryIO:
        """What a new process answers: 'ready' once it has imported everything. EOFError where all is over."""
        with self._lock:
            if self._ended.is_set():
                raise EOFError
            process = self._process = begin_reader(self.read, self.limits)
            self._late = False
        self._files = 0
        self._allow(_START_SECONDS)
        if not self._watch.is_alive():
            self._watch.start()
        return cast(BinaryIO, process.stdout)

    def _allow(self, seconds: float) -> None:
        """So much of the clock for what the process does next."""
        process = self._process
        self._spent = (seconds_of(process.pid) if process is not None else None) or 0.0
        self._allowed = seconds
        self._deadline = time.monotonic() + seconds

    def _watch_time(self) -> None:
        while not self._ended.wait(_WATCH_SECONDS):
            with self._lock:
                if self._process is None or time.monotonic() <= self._deadline:
                    continue
                # one at work goes on, since the cores are others'; its limit of the processor ends what never ends
                spent = seconds_of(self._process.pid)
                if spent is not None and spent - self._spent > _AT_WORK * self._allowed:
                    self._spent = spent
                    self._deadline += self._allowed
                else:
                    self._late = True
                    self._process.kill()

    def _end_process(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            _close(process.stdin)
            _close(process.stdout)

    def _cause_of_death(self, process: ForkedReader | subprocess.Popen[bytes]) -> tuple[str, str]:
        """(code, reason) of a process that gives no more answers."""
        try:
            status = process.wait(_DYING_SECONDS)
        except subprocess.TimeoutExpired:
            status = 0
        if status == -getattr(signal, "SIGXCPU", 0):
            return "reader_timeout", _OF_THE_PROCESSOR
        if self._late:
            return "reader_timeout", ""
        return "reader_crashed", f"exit status {status}"


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None:
        try:
            stream.close()
        except OSError:  # what was still to be written goes to a process that is no more
            return
