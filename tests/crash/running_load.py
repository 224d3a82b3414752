"""`python -m etl load` over a folder of files, as a process with readers of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.postgres import children_of

ROOT = Path(__file__).resolve().parents[2]
UNITS = ("龙山派出所", "象达派出所", "镇安派出所")
# Seconds. `load` gives way to everything else, so on a busy machine it takes many times what it takes alone.
PATIENCE = 300.0
READER = b"etl.worker_child"
# Lines of files that are in the store, and of files that are told and are not.
STORED = re.compile(r"^(\S+): (already stored|stored)", re.MULTILINE)
UNREAD = re.compile(r"^(\S+): could not be read", re.MULTILINE)


def make_files(folder: Path) -> dict[str, float]:
    """A folder as units send it, {file: the one figure that it states}."""
    folder.mkdir()
    figures = {}
    for month in range(1, 13):
        for place, unit in enumerate(UNITS):
            name, value = f"{unit}{month:02d}.csv", float(month * 10 + place)
            text = f"{unit}2023年{month}月反诈宣传统计表\n单位,宣传单（份）\n{unit},{value:g}\n"
            (folder / name).write_text(text, encoding="utf-8")
            figures[name] = value
    return figures


class Load:
    """The command, running. `readers`: one where their number does not matter, since each has to get ready."""

    def __init__(self, url: str, folder: Path, readers: int = 2) -> None:
        self._out = tempfile.NamedTemporaryFile()  # noqa: SIM115
        self._errors = tempfile.NamedTemporaryFile()  # noqa: SIM115
        command = [sys.executable, "-m", "etl", "load", str(folder), "--by", "录入员"]
        self.start = time.monotonic()
        self.process = subprocess.Popen(
            [*command, "--processes", str(readers), "--store", url],
            cwd=ROOT,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            stdout=self._out,
            stderr=self._errors,
        )

    def wait(self) -> int:
        """Its exit status."""
        return self.process.wait(PATIENCE)

    def said(self) -> str:
        """Its standard output so far."""
        return _written_in(self._out.name)

    def errors(self) -> str:
        """Its standard error so far."""
        return _written_in(self._errors.name)

    def stored(self) -> set[str]:
        """The files that it has told as stored."""
        return {name for name, _ in STORED.findall(self.said())}

    def readers(self) -> list[int]:
        """Its reader processes."""
        return [pid for pid in children_of(self.process.pid) if READER in _command_of(pid)]

    def runs_until(self, reached: Callable[[], bool], pause: float = 0.01) -> bool:
        """Waits, and asks after each pause (seconds); False where the command ended before."""
        while not reached():
            if self.process.poll() is not None:
                return False
            time.sleep(pause)
        return True


def _written_in(file: str) -> str:
    """Read through an opening of its own: the command writes where the one that it was given stands. A character that is
    written by half is left out."""
    return Path(file).read_bytes().decode(errors="ignore")


def _command_of(pid: int) -> bytes:
    with suppress(OSError):
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    return b""
