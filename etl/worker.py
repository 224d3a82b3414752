"""Reads many files in throw-away reader processes: the worst file costs its sender an answer, nobody else.

A reader process is a fresh interpreter (`etl.worker_child`), neither forked from a threaded server nor
importing the server's main script. Each has a driver thread here that hands it chunks of files, notices which
file it died of, and puts a new one in its place. Crash, time and memory are told as issues of that one file.
"""

from __future__ import annotations

import logging
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from etl.issues import make_issue
from etl.limits import Limits
from etl.schema import Reading, Ruling, Supplied, submission_of
from etl.worker_frames import read_frame, write_frame

_log = logging.getLogger(__name__)

_PROJECT = Path(__file__).resolve().parent.parent
_KEPT_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "VIRTUAL_ENV", "TEMP", "TZ")
_CHUNK_FILES = 16  # answers come one by one all the same; larger chunks gain nothing more
_CHUNK_BYTES = 4 * 1024 * 1024
_CHUNKS_AHEAD = 3  # per process: bytes of files that wait in memory
_WATCH_SECONDS = 0.1
_START_SECONDS = 120.0  # of a loaded machine that imports everything for the first time
_DYING_SECONDS = 5.0
# What unpickling raises for bytes that are no record.
_NOT_AN_ANSWER = (pickle.UnpicklingError, ValueError, TypeError, AttributeError, LookupError, ImportError)


@dataclass(slots=True, frozen=True)
class Job:
    """A file to read, what fills its gaps, and what people have decided."""

    data: bytes
    name: str
    supplied: Supplied
    rulings: Sequence[Ruling] = ()


_OF_THE_PROCESSOR = "processor"  # why the time was up, if not the clock
NORMALISE = "etl.normalise:normalise_bytes"


def read_many(
    jobs: Iterable[Job], processes: int = 1, limits: Limits | None = None, read: str = NORMALISE
) -> Iterator[tuple[Job, Reading]]:
    """(job, reading) in the order of the jobs, which are taken as they are needed.

    Args:
        jobs: the files.
        processes: how many reader processes work at once.
        limits: what one file may cost.
        read: 'module:function' that a reader process calls with (bytes, name, Supplied, rulings) for a Reading.

    Raises RuntimeError where a reader process does not even start.
    """
    pool = _Pool(max(processes, 1), limits or Limits(), read)
    try:
        yield from pool.read(iter(jobs))
    finally:
        pool.close()


@dataclass(slots=True)
class _Chunk:
    start: int
    jobs: list[Job]


class _Pool:
    """Driver threads, the chunks they take, and the readings that wait for their turn."""

    def __init__(self, processes: int, limits: Limits, read: str) -> None:
        self.chunks: queue.Queue[_Chunk | None] = queue.Queue()
        self.answers: queue.Queue[tuple[int, Reading] | BaseException] = queue.Queue()
        self.closed = threading.Event()
        self.processes = processes
        self.limits = limits
        self.read_function = read
        self.drivers: list[_Driver] = []
        self.watch = threading.Thread(target=self._watch, daemon=True)

    def read(self, jobs: Iterator[Job]) -> Iterator[tuple[Job, Reading]]:
        waiting: dict[int, Job] = {}
        readings: dict[int, Reading] = {}
        following = handed = size = 0
        exhausted = False
        while True:
            while not exhausted and len(waiting) < self.processes * _CHUNKS_AHEAD * max(size, 1):
                size = min(size * 2 or 1, _CHUNK_FILES)
                chunk = _next_chunk(jobs, handed, size)
                exhausted = not chunk.jobs
                if chunk.jobs:
                    waiting.update(enumerate(chunk.jobs, handed))
                    handed += len(chunk.jobs)
                    self._hand_out(chunk)
            if following == handed:
                return
            while following not in readings:
                answer = self.answers.get()
                if isinstance(answer, BaseException):
                    raise RuntimeError("a reader process does not start") from answer
                readings[answer[0]] = answer[1]
            yield waiting.pop(following), readings.pop(following)
            following += 1

    def _hand_out(self, chunk: _Chunk) -> None:
        self.chunks.put(chunk)
        if len(self.drivers) < self.processes:
            driver = _Driver(self)
            self.drivers.append(driver)
            driver.thread.start()
            if len(self.drivers) == 1:
                self.watch.start()

    def _watch(self) -> None:
        while not self.closed.wait(_WATCH_SECONDS):
            for driver in list(self.drivers):
                driver.end_if_late()

    def close(self) -> None:
        """Ends all reader processes at once; answers not yet fetched are dropped."""
        self.closed.set()
        for driver in self.drivers:
            self.chunks.put(None)
            driver.end_process()
        for driver in self.drivers:
            driver.thread.join()


def _next_chunk(jobs: Iterator[Job], start: int, size: int) -> _Chunk:
    chunk = _Chunk(start, [])
    weight = 0
    while len(chunk.jobs) < size and weight < _CHUNK_BYTES:
        job = next(jobs, None)
        if job is None:
            break
        chunk.jobs.append(job)
        weight += len(job.data)
    return chunk


class _Driver:
    """One thread and the reader process that it feeds, replaced whenever it dies."""

    def __init__(self, pool: _Pool) -> None:
        self.pool = pool
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.process: subprocess.Popen[bytes] | None = None
        self.lock = threading.Lock()
        self.deadline = float("inf")
        self.late = False
        self.files = 0

    def run(self) -> None:
        try:
            while (chunk := self.pool.chunks.get()) is not None and not self.pool.closed.is_set():
                self.read_chunk(chunk)
        except Exception as error:
            if not self.pool.closed.is_set():
                self.pool.answers.put(error)
        finally:
            self.end_process()

    def read_chunk(self, chunk: _Chunk) -> None:
        """Every file of the chunk is answered; those behind the one that a process died of are sent again.

        A file is blamed for a dead process only where it was its first one, as the files before may have left
        the memory full, or where the time was up, which is counted for each file.
        """
        done = 0
        while done < len(chunk.jobs) and not self.pool.closed.is_set():
            fresh = self.start_process()
            answered, failure = self.exchange(chunk, done)
            done += answered
            if failure is None or self.pool.closed.is_set():
                continue
            self.end_process()
            if failure[0] != "reader_timeout" and (answered or not fresh):
                continue
            self.answer(chunk, done, self.failed(chunk.jobs[done], *failure))
            done += 1

    def exchange(self, chunk: _Chunk, done: int) -> tuple[int, tuple[str, str] | None]:
        """Sends the files from `done` on: how many were answered, and (code, reason) of a dead process."""
        jobs = chunk.jobs[done:]
        process = self.process
        assert process is not None
        files, answers = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
        answered = 0
        try:
            self.deadline = time.monotonic() + self.pool.limits.wall_seconds
            write_frame(files, [(job.data, job.name, job.supplied, job.rulings) for job in jobs])
            for at in range(len(jobs)):
                self.deadline = time.monotonic() + self.pool.limits.wall_seconds
                kind, *content = read_frame(answers)
                if kind == "out_of_memory":
                    return answered, ("reader_out_of_memory", "")
                job = jobs[at]
                reading = content[0] if kind == "read" else self.failed(job, "reader_crashed", content[0])
                self.answer(chunk, done + at, reading)
                answered += 1
        except (EOFError, OSError):
            return answered, self.cause_of_death(process)
        except _NOT_AN_ANSWER as error:
            return answered, ("reader_crashed", f"{type(error).__name__}: {error}")
        finally:
            self.deadline = float("inf")
        return answered, None

    def answer(self, chunk: _Chunk, at: int, reading: Reading) -> None:
        self.files += 1
        self.pool.answers.put((chunk.start + at, reading))

    def failed(self, job: Job, code: str, reason: str) -> Reading:
        """The reading of a file that could not be read. Of a traceback only the last line is told."""
        if "\n" in reason:
            _log.error("reading a file failed\n%s", reason)
        told = reason.strip().rpartition("\n")[2][:200]
        seconds = self.pool.limits.wall_seconds
        if reason == _OF_THE_PROCESSOR:
            seconds = self.pool.limits.of_file(len(job.data)).cpu_seconds
        issue = make_issue(code, job.name, reason=told, seconds=f"{seconds:.0f}")
        return Reading(submission_of(job.data), job.name, issues=[issue], failed=True)

    def start_process(self) -> bool:
        """Whether the process is a new one: the first, or the last was lost or has read its share."""
        if self.process is not None and self.files < self.pool.limits.files_per_process:
            return False
        self.end_process()
        limits = self.pool.limits
        command = [sys.executable, "-P", "-m", "etl.worker_child", self.pool.read_function]
        command += [str(limits.memory_bytes), str(limits.cpu_seconds)]
        with self.lock:
            if self.pool.closed.is_set():
                raise EOFError
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=child_environment()
            )
            self.late = False
        self.files = 0
        self.deadline = time.monotonic() + _START_SECONDS
        read_frame(cast(BinaryIO, self.process.stdout))  # 'ready'
        self.deadline = float("inf")

        return True

    def end_if_late(self) -> None:
        with self.lock:
            if self.process is not None and time.monotonic() > self.deadline:
                self.late = True
                self.process.kill()

    def end_process(self) -> None:
        with self.lock:
            process, self.process = self.process, None
        if process is not None:
            process.kill()
            process.wait()
            _close(process.stdin)
            _close(process.stdout)

    def cause_of_death(self, process: subprocess.Popen[bytes]) -> tuple[str, str]:
        """(code, reason) of a process that gives no more answers."""
        try:
            status = process.wait(_DYING_SECONDS)
        except subprocess.TimeoutExpired:
            status = 0
        if status == -getattr(signal, "SIGXCPU", 0):
            return "reader_timeout", _OF_THE_PROCESSOR
        if self.late:
            return "reader_timeout", ""
        return "reader_crashed", f"exit status {status}"


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None:
        try:
            stream.close()
        except OSError:  # what was still to be written goes to a process that is no more
            return


def child_environment() -> dict[str, str]:
    """Only what an interpreter needs: the address of the store and other secrets stay here."""
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    paths = [str(_PROJECT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONUTF8": "1",
        "PYTHONWARNINGS": "default",
        "OPENBLAS_NUM_THREADS": "1",  # each thread of its pool takes address space, which is limited
    }
