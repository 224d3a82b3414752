"""Dashboards that are forked off one process which has imported the program and compressed Streamlit's files: a start costs
one second of the processor instead of six, and readers of each are forked off others (`reader_forker`). From there on each
runs as `streamlit run dashboard.py` does; that this starts by itself is tried by `tests/deploy` and by those tests of
servers and of browsers that need a database server, a provider or a start of their own.

`python -m tests.browser.forker` takes lines of JSON, {"arguments", "environment", "log"}, and answers with process numbers.
"""

from __future__ import annotations

import gc
import json
import os
import pkgutil
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

from tests.browser import reader_forker
from tests.component_packages import look_once

ROOT = Path(__file__).resolve().parents[2]


class Forked:
    """A process that is not our child, with what tests ask of a `Popen`."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._end: int | None = None
        with suppress(ProcessLookupError):
            self._end = os.pidfd_open(pid)

    def poll(self) -> int | None:
        """None while it runs."""
        return None if self._end is not None and not select.select([self._end], [], [], 0)[0] else 0

    def terminate(self) -> None:
        """Asks it to end."""
        self._send(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it."""
        self._send(signal.SIGKILL)

    def wait(self) -> None:
        """Until it has ended."""
        if self._end is not None:
            select.select([self._end], [], [])
            os.close(self._end)
            self._end = None

    def _send(self, number: int) -> None:
        if self._end is not None:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self._end, number)


class Forker:
    """The process that others are forked off."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> Forked:
        """`streamlit` with these arguments."""
        asked = {"arguments": list(arguments), "environment": dict(environment), "log": str(log)}
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return Forked(int(self._process.stdout.readline()))


@contextmanager
def running_forker() -> Iterator[Forker]:
    """One that ends when it is asked for nothing more; who was forked off it goes on."""
    command = [sys.executable, "-m", "tests.browser.forker"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield Forker(process)


def _import_all() -> None:
    """What `ui.server.warm` would do in each of them."""
    import_module("streamlit.web.cli")
    import_module("ui.whole_page")
    ui = import_module("ui")
    for module in pkgutil.iter_modules(ui.__path__):
        import_module(f"ui.{module.name}")
    warm = import_module("ui.server.warm")
    for _ in warm.compress_static_files():
        pass
    warm.compress_static_files = lambda: ()
    look_once()
    import_module("streamlit.components.v2.manifest_scanner").scan_component_manifests()
    gc.collect()
    gc.freeze()


def _run(asked: dict[str, object], readers: socket.socket) -> None:
    """In the child: never returns."""
    status = 1
    try:
        reader_forker.adopt(readers, Forked)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        log = os.open(str(asked["log"]), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for place, file in enumerate((nothing, log, log)):
            os.dup2(file, place)
        os.environ.clear()
        os.environ.update(asked["environment"])  # type: ignore[call-overload]
        sys.argv = ["streamlit", *asked["arguments"]]  # type: ignore[misc]
        import_module("streamlit.web.cli").main()
    except SystemExit as end:
        status = int(end.code or 0)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def main() -> None:
    """Forks off what is asked for, line by line."""
    readers = reader_forker.start()
    _import_all()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody has to ask how they ended
    for line in sys.stdin:
        if not (pid := os.fork()):
            _run(json.loads(line), readers)
        print(pid, flush=True)


if __name__ == "__main__":
    main()
