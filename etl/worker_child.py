"""A reader process: reads the files that come through its input, one answer each, under limits of its own.

Started by `etl.reader_start` as `python -m etl.worker_child MODULE:FUNCTION MEMORY CPU SMALL_CPU`, or forked with these
words from `etl.reader_template`. Frames in: a list of tuples, each the arguments of one call; a reader's are (bytes,
name, Supplied, rulings). Frames out: 'ready', then for each call ('read', what it gave), ('raised', traceback) or
('out_of_memory',).
"""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from etl.collecting import collect_seldom
from etl.giving_way import READERS, give_way
from etl.limits import Limits
from etl.worker_frames import read_frame, write_frame

try:
    import resource
except ImportError:  # Windows: only the time limit of the parent is left
    resource = None  # type: ignore[assignment]

_OPEN_FILES = 64


def serve(source: BinaryIO, answers: BinaryIO, read: Callable[..., Any], limits: Limits) -> None:
    """Answers chunk after chunk until the input ends, or until memory ran out."""
    while True:
        try:
            chunk = read_frame(source)
        except EOFError:
            return
        for arguments in chunk:
            own = limits.of_file(len(arguments[0]))
            limit_cpu(own.cpu_seconds)
            limit_memory(own.memory_bytes)
            try:
                write_frame(answers, _answer(read, arguments))
            except MemoryError:
                write_frame(answers, ("out_of_memory",))
                return


def _answer(read: Callable[..., Any], arguments: Sequence[Any]) -> tuple[Any, ...]:
    try:
        return "read", read(*arguments)
    except MemoryError:
        raise
    except Exception:
        return "raised", traceback.format_exc(limit=-12)


def limit_process(memory_bytes: int) -> None:
    """No more memory than this, no file written, no core dump. Call it when everything is imported."""
    if resource is None:
        return
    for kind, bound in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        _, hard = resource.getrlimit(kind)
        lower = bound if hard == resource.RLIM_INFINITY else min(bound, hard)
        with contextlib.suppress(ValueError, OSError):  # some systems do not know some limits
            resource.setrlimit(kind, (lower, lower))


def limit_memory(size: int) -> None:
    """From now on no more memory than this, within the limit of the process."""
    if resource is None:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(
            resource.RLIMIT_AS, (size if hard == resource.RLIM_INFINITY else min(size, hard), hard)
        )


def limit_cpu(seconds: int) -> None:
    """From now on so many seconds of processor time; then the system ends the process (SIGXCPU)."""
    if resource is None:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(usage.ru_utime + usage.ru_stime) + seconds, hard))


def take_over(words: list[str]) -> None:
    """Takes over standard input and output, until the input ends; what else is printed goes nowhere.

    `words`: MODULE:FUNCTION and those of the limits.
    """
    where, *told = words
    limits = Limits.from_words(told)
    with os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        module, _, function = where.partition(":")
        read = getattr(importlib.import_module(module), function)
        collect_seldom()
        limit_process(limits.memory_bytes)
        write_frame(answers, "ready")
        serve(sys.stdin.buffer, answers, read, limits)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    give_way(READERS)
    take_over(sys.argv[1:])
