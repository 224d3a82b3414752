"""Runs one function on a stranger's file in a throw-away process, under the limits of the readers."""

from __future__ import annotations

import pickle
import signal
import threading
from typing import Any, BinaryIO, cast

from etl.limits import Limits
from etl.reader_start import begin_reader
from etl.worker_frames import read_frame, write_frame


class TaskFailed(RuntimeError):
    """The process gave no answer; `code` names an entry of the issue catalogue, the message says why."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


def run_task(function: str, *arguments: Any, limits: Limits | None = None) -> Any:
    """What 'module:function' gives for the arguments; both are records or plain values. Raises TaskFailed."""
    bounds = limits or Limits()
    process = begin_reader(function, bounds)
    source, answers = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
    late = threading.Event()

    def give_up() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(bounds.wall_seconds, give_up)
    clock.start()
    try:
        with source, answers:
            write_frame(source, [arguments])
            read_frame(answers)  # 'ready'
            kind, *content = read_frame(answers)
    except (EOFError, OSError, pickle.UnpicklingError) as error:
        process.kill()
        raise _failure(bounds, process.wait(), late.is_set()) from error
    finally:
        clock.cancel()
        process.kill()
        process.wait()
    if kind == "read":
        return content[0]
    if kind == "out_of_memory":
        raise TaskFailed("reader_out_of_memory", "")
    raise TaskFailed("reader_crashed", str(content[0]).strip().rpartition("\n")[2])


def _failure(bounds: Limits, status: int, late: bool) -> TaskFailed:
    """Of a process that gave no answer."""
    if late:
        return TaskFailed("reader_timeout", f"{bounds.wall_seconds:.0f} s")
    if status == -getattr(signal, "SIGXCPU", 0):
        return TaskFailed("reader_timeout", f"{bounds.cpu_seconds} s")
    return TaskFailed("reader_crashed", f"exit status {status}")
