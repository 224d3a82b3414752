"""Storing the readings of unit workbooks (30 x 15 cells, 377 facts each): one by one, and as `load` does, in batches.

    python -m tests.bench.bench_load [FILES] [--store URL]

An empty store each time, in a temporary file or, with --store, in an empty database of PostgreSQL (its server's time is
not counted, the time waited is). The processor's time of this process, and the time waited, which other programs lengthen.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from etl.load_command import MOST_FILES
from etl.normalise import normalise_bytes
from etl.store import Delivery, open_store
from tests.bench.unit_workbooks import make_workbooks

TODAY = date(2030, 1, 1)


def measure(run: Callable[[], object]) -> tuple[float, float]:
    """(seconds of the processor, seconds waited) for one call."""
    start, begun = time.process_time(), time.perf_counter()
    run()
    return time.process_time() - start, time.perf_counter() - begun


def store_all(deliveries: list[Delivery], size: int, url: str) -> None:
    """Stores all of them, `size` in a transaction."""
    store = open_store(url)
    for at in range(0, len(deliveries), size):
        store.add_many(deliveries[at : at + size])
    store.close()


def main(count: int, url: str) -> None:
    """Prints both ways of storing; a database of PostgreSQL takes the batches only, as it must be empty."""
    deliveries = [
        Delivery(normalise_bytes(data, name, today=TODAY), data) for name, data in make_workbooks(count)
    ]
    facts = sum(len(one.reading.facts) for one in deliveries)
    print(f"load: {count} submissions, {facts} facts")
    with tempfile.TemporaryDirectory() as folder:
        for size in (MOST_FILES,) if url else (1, MOST_FILES):
            where = url or str(Path(folder) / f"{size}.sqlite")
            spent, waited = measure(lambda size=size, where=where: store_all(deliveries, size, where))
            print(
                f"  {size:2} in a transaction   {1000 * spent / count:.1f} ms of the processor a submission,"
                f" {1000 * waited / count:.1f} ms waited"
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="?", type=int, default=400)
    parser.add_argument("--store", default="")
    options = parser.parse_args()
    main(options.files, options.store)
