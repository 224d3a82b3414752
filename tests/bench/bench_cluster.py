"""Unit workbooks (30 x 15 cells, 377 facts each) read, and loaded, by one process, by two and by a Dask cluster of two
workers on this machine.

    python -m tests.bench.bench_cluster [FILES] [--rounds N]

The ways take turns; files a second by the clock, median and range of the rounds. Cluster and reader processes are warm.
On one machine a cluster can only show what it costs: the same cores read.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from etl import cli
from etl.cluster.loader import open_cluster
from etl.reader_process import Job
from etl.schema import Supplied
from etl.worker import read_many
from tests.bench.unit_workbooks import make_workbooks
from tests.cluster.running import running_cluster

Way = Callable[[], object]


def rates(ways: dict[str, Way], files: int, rounds: int) -> Iterator[str]:
    """A line for each way. The first turn of each is not counted."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    for at in range(rounds + 1):
        for name, run in ways.items():
            begun = time.perf_counter()
            run()
            if at:
                found[name].append(files / (time.perf_counter() - begun))
    for name, some in found.items():
        yield f"  {name:24} {statistics.median(some):6.1f} files/s  ({min(some):.1f}–{max(some):.1f})"


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
            print(*rates(reading, count, rounds), sep="\n")

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
            print(*rates(loading, count, rounds), sep="\n")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="?", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    main(options.files, options.rounds)
