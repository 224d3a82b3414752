"""A scheduler and workers as an administrator starts them (docs/cluster.md), on loopback, with TLS or without."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60


def make_certificates(folder: Path) -> dict[str, str]:
    """An authority and one certificate of it, which every machine of the cluster holds: where `ca`,
    `cert` and `key` lie."""
    authority = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=authority"]
    request = ["req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=cluster", "-keyout", "key.pem"]
    sign = ["x509", "-req", "-in", "asked.pem", "-CA", "ca.pem", "-CAkey", "ca-key.pem", "-days", "2"]
    for command in (
        [*authority, "-keyout", "ca-key.pem", "-out", "ca.pem"],
        [*request, "-out", "asked.pem"],
        [*sign, "-CAcreateserial", "-out", "cert.pem"],
    ):
        subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)
    return {what: str(folder / f"{what}.pem") for what in ("ca", "cert", "key")}


def environment_of(tls: dict[str, str]) -> dict[str, str]:
    """The settings of the loading machine, as docs/cluster.md has them."""
    names = {"ca": "CA_FILE", "cert": "CLIENT__CERT", "key": "CLIENT__KEY"}
    return {f"DASK_DISTRIBUTED__COMM__TLS__{names[what]}": path for what, path in tls.items()}


class Cluster:
    """Processes of one scheduler and its workers. `address` is the scheduler's."""

    def __init__(self, folder: Path, tls: dict[str, str]) -> None:
        self.folder = folder
        self._tls = [f"--tls-{'ca-file' if what == 'ca' else what}={path}" for what, path in tls.items()]
        self.address = ""
        protocol = "tls" if tls else "tcp"
        self._file = folder / "scheduler.json"
        words = ["scheduler", "--protocol", protocol, "--host", "127.0.0.1", "--port", "0"]
        self.workers: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._start("scheduler", *words, "--scheduler-file", str(self._file))

    def find_address(self) -> None:
        """Waits until the scheduler has said where it listens."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not (self._file.exists() and self._file.read_bytes().endswith(b"}")):
            assert self.scheduler.poll() is None, (self.folder / "scheduler.log").read_text("utf-8")
            assert time.monotonic() < until
            time.sleep(0.05)
        self.address = json.loads(self._file.read_bytes())["address"]

    def add_worker(self) -> None:
        """One more worker of one thread, without a nanny that would start it anew."""
        words = ["worker", "--scheduler-file", str(self._file), "--nthreads", "1", "--no-nanny"]
        place = ["--local-directory", str(self.folder), "--host", "127.0.0.1"]
        self.workers.append(self._start(f"worker{len(self.workers)}", *words, *place))

    def end(self) -> None:
        """Ends what still runs."""
        for process in (*self.workers, self.scheduler):
            process.kill()
            process.wait()

    def _start(self, name: str, *words: str) -> subprocess.Popen[bytes]:
        with (self.folder / f"{name}.log").open("wb") as log:
            command = [sys.executable, "-m", "dask", *words, *self._tls, "--no-dashboard"]
            return subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)


@contextmanager
def running_cluster(folder: Path, workers: int, tls: dict[str, str] | None = None) -> Iterator[Cluster]:
    """A cluster that runs; its workers come as they start, which the loader waits for."""
    cluster = Cluster(folder, tls or {})
    try:
        cluster.find_address()
        for _ in range(workers):
            cluster.add_worker()
        yield cluster
    finally:
        cluster.end()
