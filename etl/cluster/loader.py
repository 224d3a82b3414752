"""The loader's side of a Dask cluster: hands files out, takes readings back in order, notices what went wrong.

Dask's own part is small: it gives each chunk of files to a worker, and to another one where a worker is lost. The
library is imported here only, so that whoever loads without a cluster need not have it (requirements-cluster.txt).
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from etl.cluster.reader import (
    OtherProgram,
    about_worker,
    pack_jobs,
    program_identity,
    read_packed,
    unpack_reading,
)
from etl.intake import read_paths
from etl.limits import Limits
from etl.reader_process import NORMALISE, Job
from etl.schema import Reading, Ruling, Supplied
from etl.worker import CHUNKS_AHEAD, Chunk, next_chunk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from distributed import Client, Future

_CONNECT_SECONDS = 10
_ASK_SECONDS = 2.0  # so often: does the scheduler still answer, how many read
NO_WORKER_SECONDS = 60.0  # workers that restart come back within this
_MOST_BYTES = 256 * 1024 * 1024  # of files that were handed out and are not stored yet
_READ_AGAIN = 2  # where a worker cannot start a reader process; lost workers are Dask's own matter
_CLOCKS_APART_SECONDS = 600


class ClusterTrouble(RuntimeError):
    """The cluster does not read. `code`: missing, no_answer, no_workers, other_program, other_clock, lost or failed."""

    def __init__(self, code: str, detail: object = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = str(detail).partition("\n")[0]


@contextmanager
def open_cluster(address: str) -> Iterator[Cluster]:
    """The cluster behind a scheduler's address (tcp://host:8786, tls://…). ClusterTrouble where it cannot read files as this
    program does."""
    try:
        import dask
        from distributed import Client
    except ImportError as error:
        raise ClusterTrouble("missing", error) from error
    for name in ("distributed", "distributed.client"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what matters is said by us
    # files travel with their task, so that Dask can give them to another worker; it warns of more than 10 MB
    settings = {
        "distributed.admin.large-graph-warning-threshold": "1 GiB",
        "distributed.comm.timeouts.connect": f"{_CONNECT_SECONDS}s",
    }
    with dask.config.set(settings):
        try:
            client = Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, TypeError, ImportError, RuntimeError) as error:
            raise ClusterTrouble("no_answer", error) from error
        try:
            cluster = Cluster(client)
            cluster.check()
            yield cluster
        finally:
            client.close(timeout=_CONNECT_SECONDS)


class Cluster:
    """A running cluster whose workers read files; one thread uses it at a time."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._threads = 0
        self._asked = self._seen = time.monotonic()

    def check(self) -> None:
        """ClusterTrouble where there is no worker, or one that would read otherwise than this machine."""
        try:
            self._client.wait_for_workers(1, timeout=_CONNECT_SECONDS)
            about: dict[str, Any] = self._client.run(about_worker, on_error="return")
        except TimeoutError as error:
            raise ClusterTrouble("no_workers", f"{_CONNECT_SECONDS} s") from error
        except OSError as error:
            raise ClusterTrouble("no_answer", error) from error
        now, mine = datetime.now(), program_identity()
        for worker, answer in about.items():
            if isinstance(answer, BaseException) or answer[0] != mine:
                theirs = repr(answer) if isinstance(answer, BaseException) else answer[0]
                raise ClusterTrouble("other_program", f"{worker}: {theirs}; {mine}")
            if abs((datetime.fromisoformat(answer[1]) - now).total_seconds()) > _CLOCKS_APART_SECONDS:
                raise ClusterTrouble("other_clock", f"{worker}: {answer[1][:16]}; {now.isoformat()[:16]}")
        self._ask()

    def read_files(
        self, paths: Iterable[Path], supplied: Supplied, processes: int, rulings: Sequence[Ruling] = ()
    ) -> Iterator[tuple[bytes, Reading]]:
        """As `etl.intake.read_files`; how many `processes` read is the cluster's matter."""
        return read_paths(paths, supplied, rulings, self.read_many)

    def read_many(
        self, jobs: Iterable[Job], limits: Limits | None = None, read: str = NORMALISE
    ) -> Iterator[tuple[Job, Reading]]:
        """As `etl.worker.read_many`: (job, reading) in the order of the jobs, which are taken as they are needed.
        ClusterTrouble where the cluster does not go on."""
        following = iter(jobs)
        waiting: deque[tuple[Chunk, Future]] = deque()
        handed = size = 0
        exhausted = False
        try:
            while True:
                while not exhausted and self._has_room(waiting):
                    size = size * 2 or 1
                    chunk = next_chunk(following, handed, size)
                    exhausted = not chunk.jobs
                    if chunk.jobs:
                        handed += len(chunk.jobs)
                        waiting.append((chunk, self._hand_out(chunk, limits or Limits(), read)))
                if not waiting:
                    return
                chunk, future = waiting[0]
                for job, packed in zip(chunk.jobs, self._answer(future), strict=True):
                    yield job, unpack_reading(packed)
                waiting.popleft()
        finally:
            for _, future in waiting:
                future.release()  # Dask drops what nobody waits for

    def _has_room(self, waiting: Iterable[tuple[Chunk, Future]]) -> bool:
        """Whether another chunk may wait; as many for each thread as for each process of this machine."""
        weights = [sum(len(job.data) for job in chunk.jobs) for chunk, _ in waiting]
        return len(weights) < CHUNKS_AHEAD * max(self._threads, 1) and sum(weights) < _MOST_BYTES

    def _hand_out(self, chunk: Chunk, limits: Limits, read: str) -> Future:
        packed = pack_jobs(chunk.jobs)
        # not pure: a name of its own for each task, and no digest of megabytes to find one
        return self._client.submit(
            read_packed, packed, program_identity(), limits, read, pure=False, retries=_READ_AGAIN
        )

    def _answer(self, future: Future) -> list[bytes]:
        from distributed import CancelledError, KilledWorker
        from distributed.comm import CommClosedError

        if time.monotonic() - self._asked > _ASK_SECONDS:
            self._ask()
        while True:
            try:
                answer: list[bytes] = future.result(timeout=_ASK_SECONDS)
                return answer
            except TimeoutError:
                self._ask()
            except (CancelledError, CommClosedError) as error:
                raise ClusterTrouble("lost", error) from error
            except KilledWorker as error:
                raise ClusterTrouble("failed", error) from error
            except (OtherProgram, ModuleNotFoundError) as error:
                raise ClusterTrouble("other_program", f"{error}; {program_identity()}") from error
            except (EOFError, OSError) as error:
                raise ClusterTrouble("failed", repr(error)) from error

    def _ask(self) -> None:
        """How many threads read now. ClusterTrouble where the scheduler is gone, or all workers for too long."""
        self._asked = time.monotonic()
        if self._client.status not in ("running", "connecting"):
            raise ClusterTrouble("lost", self._client.status)
        try:
            threads = sum(self._client.nthreads().values())
        except (OSError, ValueError) as error:
            raise ClusterTrouble("lost", error) from error
        if threads:
            self._threads, self._seen = threads, self._asked
        elif self._asked - self._seen > NO_WORKER_SECONDS:
            raise ClusterTrouble("no_workers", f"{NO_WORKER_SECONDS:.0f} s")
