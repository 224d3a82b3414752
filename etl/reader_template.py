"""The process that readers are forked from: started by `etl.reader_start` as `python -m etl.reader_template`.

It reads the samples that the program comes with, so that patterns are compiled and tables of words built, and never
anything else. Its standard input is a socket: each message is a JSON list, the words of a `worker_child`'s command line,
and brings three descriptors: what the reader reads, where it answers, and the line on which its number is told and, at
its end, its exit status. It ends, with all its readers, when the other end of the socket is closed.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from types import FrameType

from etl.collecting import collect_seldom
from etl.giving_way import READERS, give_way
from etl.normalise import normalise_bytes
from etl.reader_start import NUMBER, READY
from etl.regex import compile_next
from etl.worker_child import take_over

_SAMPLES = Path(__file__).resolve().parent.parent / "data" / "samples"
_ENDINGS = (".xlsx", ".xls", ".csv", ".docx", ".txt")
# What else is run in such processes.
_TASKS = ("etl.reply.making", "etl.reference.outline_reading")
_LONGEST_MESSAGE = 4096
# Whoever has just started a dashboard needs the processor for the first page.
_IDLE_SECONDS = 30.0

_lines: dict[int, socket.socket] = {}  # of the readers that run, by number


def main() -> None:
    """Makes itself ready, then forks."""
    control = take_control()
    make_ready()
    serve(control)


def take_control() -> socket.socket:
    """The other end of the line on which readers are asked for, of a process that from now on is a template."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGCHLD, _tell_ends)
    give_way(READERS)
    return socket.socket(fileno=os.dup(sys.stdin.fileno()))


def serve(control: socket.socket) -> None:
    """Says that it is ready and forks a reader whenever one is asked for, until the other end is closed."""
    collect_seldom()
    with control, suppress(OSError):
        control.sendall(READY)
        while True:
            _compile_while_idle(control)
            message, descriptors, _, _ = socket.recv_fds(control, _LONGEST_MESSAGE, 3)
            if not message:
                break
            _fork(control, json.loads(message), *descriptors)
    for pid in list(_lines):
        os.kill(pid, signal.SIGKILL)


def make_ready() -> None:
    """Imports and reads what nobody should wait for."""
    for name in _TASKS:
        import_module(name)
    for path in sorted(_SAMPLES.glob("*")):
        if path.suffix in _ENDINGS:
            normalise_bytes(path.read_bytes(), path.name)


def _compile_while_idle(control: socket.socket) -> None:
    """Until somebody asks for a reader: none of those that follow has to compile what the samples did not need."""
    idle = _IDLE_SECONDS
    while not select.select([control], [], [], idle)[0] and compile_next():
        idle = 0.0


def _fork(control: socket.socket, words: list[str], source: int, answers: int, line_number: int) -> None:
    line = socket.socket(fileno=line_number)
    with _no_ends_told():
        pid = os.fork()
        if pid:
            _lines[pid] = line
    if not pid:
        _become_reader(control, line, words, source, answers)
    os.close(source)
    os.close(answers)
    line.sendall(NUMBER.pack(pid))


def _become_reader(
    control: socket.socket, line: socket.socket, words: list[str], source: int, answers: int
) -> None:
    status = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for held in (control, line, *_lines.values()):
            held.close()
        os.dup2(source, sys.stdin.fileno())
        os.dup2(answers, sys.stdout.fileno())
        os.close(source)
        os.close(answers)
        take_over(words)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _tell_ends(_signal: int, _frame: FrameType | None) -> None:
    """Tells of the readers that have ended. Runs between two steps of the program, and while it waits for a message."""
    with _no_ends_told():
        for pid in list(_lines):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                line = _lines.pop(pid)
                with suppress(OSError):  # nobody may want to know any more
                    line.sendall(NUMBER.pack(os.waitstatus_to_exitcode(status)))
                line.close()


@contextmanager
def _no_ends_told() -> Iterator[None]:
    """A reader may end before it is written down."""
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])


if __name__ == "__main__":
    main()
