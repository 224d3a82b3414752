"""Reads many files on this machine, in several reader processes (`etl.reader_process`) at once."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from etl.limits import Limits
from etl.reader_process import NORMALISE, Job, ReaderProcess
from etl.schema import Reading

_CHUNK_FILES = 16  # answers come one by one all the same; larger chunks gain nothing more
_CHUNK_BYTES = 4 * 1024 * 1024
CHUNKS_AHEAD = 3  # per process: bytes of files that wait in memory


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
class Chunk:
    """Files that are handed out together; the first is the `start`-th of all."""

    start: int
    jobs: list[Job]


def next_chunk(jobs: Iterator[Job], start: int, size: int) -> Chunk:
    """The next files, at most `size` and not many bytes of them; no job in it where none is left."""
    chunk = Chunk(start, [])
    weight = 0
    while len(chunk.jobs) < min(size, _CHUNK_FILES) and weight < _CHUNK_BYTES:
        job = next(jobs, None)
        if job is None:
            break
        chunk.jobs.append(job)
        weight += len(job.data)
    return chunk


class _Pool:
    """Driver threads, the chunks they take, and the readings that wait for their turn."""

    def __init__(self, processes: int, limits: Limits, read: str) -> None:
        self.chunks: queue.Queue[Chunk | None] = queue.Queue()
        self.answers: queue.Queue[tuple[int, Reading] | BaseException] = queue.Queue()
        self.closed = threading.Event()
        self.processes = processes
        self.limits = limits
        self.read_function = read
        self.drivers: list[_Driver] = []

    def read(self, jobs: Iterator[Job]) -> Iterator[tuple[Job, Reading]]:
        waiting: dict[int, Job] = {}
        readings: dict[int, Reading] = {}
        following = handed = size = 0
        exhausted = False
        while True:
            while not exhausted and len(waiting) < self.processes * CHUNKS_AHEAD * max(size, 1):
                size = min(size * 2 or 1, _CHUNK_FILES)
                chunk = next_chunk(jobs, handed, size)
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

    def _hand_out(self, chunk: Chunk) -> None:
        self.chunks.put(chunk)
        if len(self.drivers) < self.processes:
            driver = _Driver(self)
            self.drivers.append(driver)
            driver.thread.start()

    def close(self) -> None:
        """Ends all reader processes at once; answers not yet fetched are dropped."""
        self.closed.set()
        for driver in self.drivers:
            self.chunks.put(None)
            driver.reader.end()
        for driver in self.drivers:
            driver.thread.join()


class _Driver:
    """One thread and the reader process that it feeds."""

    def __init__(self, pool: _Pool) -> None:
        self.pool = pool
        self.reader = ReaderProcess(pool.limits, pool.read_function)
        self.thread = threading.Thread(target=self.run, daemon=True)

    def run(self) -> None:
        try:
            while (chunk := self.pool.chunks.get()) is not None and not self.pool.closed.is_set():
                self.read_chunk(chunk)
        except Exception as error:
            if not self.pool.closed.is_set():
                self.pool.answers.put(error)
        finally:
            self.reader.end()

    def read_chunk(self, chunk: Chunk) -> None:
        """Every file of the chunk is answered as soon as it is read."""
        self.reader.read_files(
            chunk.jobs, lambda at, reading: self.pool.answers.put((chunk.start + at, reading))
        )
