"""Runs one function on a stranger's file in a throw-away process, under the limits of the readers."""

from __future__ import annotations

import io
import pickle
import signal
import subprocess
import sys
from typing import Any

from etl.limits import Limits
from etl.reader_process import child_environment
from etl.worker_frames import read_frame, write_frame


class TaskFailed(RuntimeError):
    """The process gave no answer; `code` names an entry of the issue catalogue, the message says why."""

    def __init__(self, code: str, reason: str) -> None:
        super().__init__(reason)
        self.code = code


def run_task(function: str, *arguments: Any, limits: Limits | None = None) -> Any:
    """What 'module:function' gives for the arguments; both are records or plain values. Raises TaskFailed."""
    bounds = limits or Limits()
    command = [sys.executable, "-P", "-m", "etl.worker_child", function, *bounds.as_words()]
    request = io.BytesIO()
    write_frame(request, [arguments])
    try:
        done = subprocess.run(
            command,
            input=request.getvalue(),
            stdout=subprocess.PIPE,
            env=child_environment(),
            timeout=bounds.wall_seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise TaskFailed("reader_timeout", f"{bounds.wall_seconds:.0f} s") from error
    answers = io.BytesIO(done.stdout)
    try:
        read_frame(answers)  # 'ready'
        kind, *content = read_frame(answers)
    except (EOFError, pickle.UnpicklingError) as error:
        if done.returncode == -getattr(signal, "SIGXCPU", 0):
            raise TaskFailed("reader_timeout", f"{bounds.cpu_seconds} s") from error
        raise TaskFailed("reader_crashed", f"exit status {done.returncode}") from error
    if kind == "read":
        return content[0]
    if kind == "out_of_memory":
        raise TaskFailed("reader_out_of_memory", "")
    raise TaskFailed("reader_crashed", str(content[0]).strip().rpartition("\n")[2])
