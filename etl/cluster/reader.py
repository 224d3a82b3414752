"""What runs in a worker of a Dask cluster: files are read in a reader process of its own, under the limits that hold
everywhere, so that the worst of them ends that process and never the worker."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from etl import PROGRAM_VERSION
from etl.limits import Limits
from etl.reader_process import Job, ReaderProcess
from etl.schema import Reading
from etl.worker_frames import read_frame, write_frame

_PROJECT = Path(__file__).resolve().parents[2]
# All that a reading depends on; a table of words counts as much as code.
_READS_BY = ("etl", "data/reference")
_SOURCES = {".py", ".csv", ".gz", ".txt", ".json"}
# One reader process for each thread of the worker, kept from chunk to chunk: to start one costs as much as sixty files.
_own = threading.local()


class OtherProgram(RuntimeError):
    """The worker would read by other rules than the loader."""


@cache
def program_identity() -> str:
    """Version and digest of what reads files: equal only where two machines read alike."""
    digest = hashlib.sha256()
    for folder in _READS_BY:
        for path in sorted((_PROJECT / folder).rglob("*")):
            if path.suffix in _SOURCES and path.is_file():
                digest.update(path.relative_to(_PROJECT).as_posix().encode())
                digest.update(path.read_bytes())
    return f"{PROGRAM_VERSION} {digest.hexdigest()[:12]}"


def about_worker() -> tuple[str, str]:
    """(program, local time in ISO form): figures of days to come are questioned, so the clock is part of the reading."""
    return program_identity(), datetime.now().isoformat()


def pack_jobs(jobs: Sequence[Job]) -> bytes:
    """Files as they travel to a worker."""
    return _packed([(job.data, job.name, job.supplied, job.rulings) for job in jobs])


def unpack_reading(packed: bytes) -> Reading:
    """A reading as it comes back. UnpicklingError for anything but records: it has touched strangers' files."""
    reading = read_frame(io.BytesIO(packed))
    assert isinstance(reading, Reading)
    return reading


def read_packed(packed: bytes, program: str, limits: Limits, read: str) -> list[bytes]:
    """The readings of a chunk of files, in their order, each packed by itself. OtherProgram where this is not `program`;
    EOFError where no reader process starts."""
    if program != program_identity():
        raise OtherProgram(program_identity())
    jobs = [Job(*arguments) for arguments in read_frame(io.BytesIO(packed))]
    readings: list[bytes] = []
    _reader(limits, read).read_files(jobs, lambda _, reading: readings.append(_packed(reading)))
    return readings


def _reader(limits: Limits, read: str) -> ReaderProcess:
    reader: ReaderProcess | None = getattr(_own, "reader", None)
    if reader is None or (reader.limits, reader.read) != (limits, read):
        if reader is not None:
            reader.end()
        reader = _own.reader = ReaderProcess(limits, read)
    return reader


def _packed(content: object) -> bytes:
    frame = io.BytesIO()
    write_frame(frame, content)
    return frame.getvalue()
