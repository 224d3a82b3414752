"""Unit workbooks (30 x 15 cells, 377 facts each) read, and loaded, by one process, by two and by a Dask cluster of two
workers on this machine.

    python -m tests.bench.bench_cluster [FILES] [--rounds N]

The ways take turns. Files a second by the clock, median and range of the rounds, which other programs disturb; and the
processor's time of all processes, scheduler and workers among them, which they hardly do. The first turn of each warms up.
On one machine a cluster can only show what it costs: the same cores read.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from etl import cli
from etl.cluster.loader import open_cluster
from etl.reader_process import Job
from etl.schema import Supplied
from etl.worker import read_many
from tests.bench.unit_workbooks import make_workbooks
from tests.cluster.running import Cluster, running_cluster

Way = Callable[[], object]


def spent(running: Cluster) -> float:
    """Seconds of the processor so far: this process, the readers that it has ended, and the cluster with its readers."""
    own = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    parts = [psutil.Process(one.pid) for one in (running.scheduler, *running.workers)]
    parts += [child for one in parts for child in one.children(recursive=True)]
    times = [one.cpu_times() for one in parts]
    return sum(one.ru_utime + one.ru_stime for one in own) + sum(one.user + one.system for one in times)


def rates(ways: dict[str, Way], files: int, rounds: int, running: Cluster) -> Iterator[str]:
    """A line for each way."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    costs: dict[str, list[float]] = {name: [] for name in ways}
    for at in range(rounds + 1):
        for name, run in ways.items():
            begun, before = time.perf_counter(), spent(running)
            run()
            if at:
                found[name].append(files / (time.perf_counter() - begun))
                costs[name].append(1000 * (spent(running) - before) / files)
    for name, some in found.items():
        clock = f"{statistics.median(some):6.1f} files/s ({min(some):.1f}–{max(some):.1f})"
        yield f"  {name:24} {clock:32} {statistics.median(costs[name]):5.1f} ms of the processor a file"


def main(count: int, rounds: int) -> None:
    """Prints what reading alone gives, then what `load` gives, which stores too."""
    jobs = [Job(data, name, Supplied()) for name, data in make_workbooks(count)]
    with tempfile.TemporaryDirectory() as place:
        folder, inbox = Path(place), Path(place, "in")
        inbox.mkdir()
        for job in jobs:
            (inbox / job.name).write_bytes(job.data)
        with running_cluster(folder, 2) as running, open_cluster(running.address) as cluster:
            print(f"reading {count} files")
            reading: dict[str, Way] = {
                "1 process": lambda: list(read_many(jobs, 1)),
                "2 processes": lambda: list(read_many(jobs, 2)),
                "Dask, 2 workers": lambda: list(cluster.read_many(jobs)),
            }
            print(*rates(reading, count, rounds, running), sep="\n")

            def load(*way: str) -> None:
                store = folder / "store.sqlite"
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                    cli.main(["load", str(inbox), "--store", str(store), *way])
                store.unlink()

            print(f"`load` of {count} files into an empty SQLite store")
            loading: dict[str, Way] = {
                "--processes 1": lambda: load("--processes", "1"),
                "--processes 2": lambda: load("--processes", "2"),
                "--scheduler, 2 workers": lambda: load("--scheduler", running.address),
            }
            print(*rates(loading, count, rounds, running), sep="\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="?", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    main(options.files, options.rounds)
