"""How a reader process begins: forked from this program's template where it has one, else as a fresh interpreter.

A template (`etl.reader_template`) has imported and compiled what reading asks for and never sees a stranger's file; what
is forked from it answers in a tenth of the time that a fresh interpreter takes: docs/decisions/0106.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO

from etl.limits import Limits

READY = b"ready"
# What the line of a forked process tells: its number, at its end its exit status.
NUMBER = struct.Struct(">i")
_PROJECT = Path(__file__).resolve().parent.parent
_KEPT_ENVIRONMENT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "VIRTUAL_ENV", "TEMP", "TZ")
_FORK_SECONDS = 10.0  # of a busy machine: a fork takes a hundredth of a second


def begin_reader(function: str, limits: Limits) -> ForkedReader | subprocess.Popen[bytes]:
    """A process that calls 'module:function' for what comes through its input (`etl.worker_child`)."""
    words = [function, *limits.as_words()]
    if _template is not None:
        if forked := _template.fork(words):
            return forked
        prepare_readers()  # another one where it died; nothing where it only is not ready yet
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "etl.worker_child", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=_child_environment(),
    )


def prepare_readers() -> None:
    """From now on readers of this process are forked from a template, once that is ready: for a server, in which somebody
    waits for each reader. Nothing where processes cannot be forked, and where it was prepared before and still is."""
    global _template
    with _preparing:
        if hasattr(os, "fork") and (_template is None or _template.is_gone):
            if _template is not None:
                _template.end()
            _template = Template()


class ForkedReader:
    """A process forked from the template, with what is used of a `subprocess.Popen`."""

    def __init__(self, pid: int, line: socket.socket, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.pid, self.stdin, self.stdout = pid, stdin, stdout
        self._line = line
        self._waiting = threading.Lock()
        self._status: int | None = None

    def kill(self) -> None:
        """Ends it at once, if it has not ended."""
        try:
            ended = bool(self._line.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except BlockingIOError:
            ended = False
        except OSError:  # somebody has waited for it
            ended = True
        if not ended:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> int:
        """The exit status, negative for a signal. Raises TimeoutExpired."""
        with self._waiting:
            if self._status is None:
                told = select.poll()
                told.register(self._line, select.POLLIN)
                if not told.poll(None if timeout is None else timeout * 1000):
                    raise subprocess.TimeoutExpired("reader", timeout or 0.0)
                status = self._line.recv(NUMBER.size)
                self._status = NUMBER.unpack(status)[0] if status else -signal.SIGKILL  # its template died
                self._line.close()
            return self._status


class Template:
    """A process that readers are forked from; it ends with this one. Any thread may ask it for one."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "etl.reader_template"],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                env=_child_environment(),
            )
        self._asking = threading.Lock()
        self._ready = False

    @property
    def is_gone(self) -> bool:
        """It has died, or did not answer."""
        return self._process.poll() is not None

    def wait_until_ready(self) -> None:
        """Waits for it. EOFError where it dies instead."""
        with self._asking:
            if not self._ready and self._control.recv(len(READY), socket.MSG_WAITALL) != READY:
                raise EOFError
            self._ready = True

    def end(self) -> None:
        """Ends it, and with it all that was forked from it."""
        self._control.close()
        self._process.wait()

    def fork(self, words: list[str]) -> ForkedReader | None:
        """A reader for the words of a `worker_child`'s command line; None where the template is not ready or gone."""
        with self._asking:
            if self.is_gone or not self._is_ready():
                return None
            source, stdin = os.pipe()
            stdout, answers = os.pipe()
            line, theirs = socket.socketpair()
            try:
                with theirs:
                    socket.send_fds(
                        self._control, [json.dumps(words).encode()], [source, answers, theirs.fileno()]
                    )
                line.settimeout(_FORK_SECONDS)
                pid = NUMBER.unpack(line.recv(NUMBER.size, socket.MSG_WAITALL))[0]
                line.settimeout(None)
            except (OSError, struct.error):
                self._process.kill()  # whatever it does, no reader comes from it any more
                self._process.wait()
                os.close(stdin)
                os.close(stdout)
                line.close()
                return None
            finally:
                os.close(source)
                os.close(answers)
        return ForkedReader(pid, line, os.fdopen(stdin, "wb"), os.fdopen(stdout, "rb"))

    def _is_ready(self) -> bool:
        if not self._ready:
            with suppress(BlockingIOError):
                self._ready = self._control.recv(len(READY), socket.MSG_DONTWAIT) == READY
        return self._ready


_template: Template | None = None
_preparing = threading.Lock()


def _child_environment() -> dict[str, str]:
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
