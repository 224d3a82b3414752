"""Measures everything beside its rivals, at growing sizes, and makes the page of it: what `make bench` runs.

    python -m tests.bench [--small | --large] [--page]

--large adds ten million facts and 20,000 files (some two hours, 6 GB of disk), --small leaves out a million facts, 2,000
files and 50,000 rows (five minutes); --page makes the page of the last figures again. Nothing else should run meanwhile.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.load_plan import scale_for
from tests.bench.load_store import fill_store
from tests.bench.page import write_pages
from tests.bench.results import KEPT_IN, read_figures

OUT = Path(__file__).with_name("out") / "results.jsonl"
FACTS, FILES, ROWS = [10_000, 100_000, 1_000_000], [100, 500, 2_000], [1_000, 10_000, 50_000]
LARGE_FACTS, LARGE_FILES = 10_000_000, 20_000
OF_FACTS = ("bench_cube", "bench_record", "bench_first_chart", "bench_download")


def run(name: str, *words: object) -> None:
    """One measurement in a process of its own; one that fails stops all."""
    subprocess.run([sys.executable, "-m", f"tests.bench.{name}", *map(str, words)], check=True)


def sizes(usual: list[int], largest: int, options: argparse.Namespace) -> list[int]:
    """Those that were asked for."""
    return usual[:-1] if options.small else usual + [largest] * (options.large and largest > 0)


def measure(options: argparse.Namespace) -> None:
    """All of them; the stores are made once."""
    for count in sizes(FILES, LARGE_FILES, options):
        run("bench_normalise", count)
        run("bench_load", count)
        if count < LARGE_FILES:  # it holds all that was read
            run("bench_bulk", count)
    for count in sizes(ROWS, 0, options):
        run("bench_long_list", count)
    for count in sizes(FACTS, LARGE_FACTS, options):
        with tempfile.TemporaryDirectory() as folder:
            store = Path(folder) / "store.sqlite"
            fill_store(str(store), scale_for(count))
            for name in OF_FACTS:
                if name != "bench_download" or count <= LARGE_FACTS // 10:
                    run(name, count, store)


def main() -> None:
    """Measures, then writes the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--large", action="store_true")
    size.add_argument("--small", action="store_true")
    parser.add_argument("--page", action="store_true")
    options = parser.parse_args()
    if not options.page:
        OUT.parent.mkdir(exist_ok=True)
        OUT.unlink(missing_ok=True)
        os.environ[KEPT_IN] = str(OUT)
        measure(options)
    write_pages(read_figures(OUT))


if __name__ == "__main__":
    main()
