"""Templates of readers for the dashboards of tests, forked off one that has read the samples and compiled all patterns:
by itself each dashboard would take three seconds of a processor for that. A template that is started anew
(`etl.reader_start`) is tried by `tests/unit/test_reader_start.py`, and by the tests whose dashboards start by themselves.

`python -m tests.browser.reader_forker` takes messages that bring one descriptor each, the line to the next template.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable

from etl import reader_start, reader_template
from etl.regex import compile_next


def start() -> socket.socket:
    """Starts the process; it ends when nobody holds the other end of this line any more."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.browser.reader_forker"],
            stdin=theirs.fileno(), stdout=subprocess.DEVNULL, env=reader_start._child_environment(),
        )  # fmt: skip
    return ours


def adopt(line: socket.socket, watched: Callable[[int], object]) -> None:
    """Gives this process a template of its own, which is ready: `prepare_readers` has nothing to do any more. `watched`
    makes what is used of a Popen of a process number."""
    control, theirs = socket.socketpair()
    with theirs:
        socket.send_fds(line, [b"template"], [theirs.fileno()])
    template = reader_start.Template.__new__(reader_start.Template)
    pid = reader_start.NUMBER.unpack(control.recv(reader_start.NUMBER.size, socket.MSG_WAITALL))[0]
    template._control, template._process = control, watched(pid)  # type: ignore[assignment]
    template._asking, template._ready = threading.Lock(), False
    reader_start._template = template


def main() -> None:
    """Makes itself ready, then forks."""
    reader_template.make_ready()
    while compile_next():
        pass
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody has to ask how they ended
    with socket.socket(fileno=os.dup(sys.stdin.fileno())) as control:
        while True:
            message, descriptors, _, _ = socket.recv_fds(control, 64, 1)
            if not message:
                break
            if not os.fork():
                control.close()
                _become_template(descriptors[0])
            os.close(descriptors[0])


def _become_template(line: int) -> None:
    """In the child: never returns."""
    os.dup2(line, sys.stdin.fileno())
    os.write(line, reader_start.NUMBER.pack(os.getpid()))
    os.close(line)
    reader_template.serve(reader_template.take_control())
    os._exit(0)


if __name__ == "__main__":
    main()
