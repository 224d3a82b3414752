"""Storing the readings of unit workbooks (30 x 15 cells, 377 facts each): one by one, and as `load` does, in batches.

    python -m tests.bench.bench_load [FILES]

An empty SQLite file each time; the processor's time (`tests.bench.bench_bulk` is for PostgreSQL). The rival: the module
sqlite3 alone with the same originals, and the same facts as rows of one table with one index.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import astuple
from datetime import date
from pathlib import Path

from etl.load_command import MOST_FILES
from etl.normalise import normalise_bytes
from etl.store import Delivery, open_store
from tests.bench.results import note
from tests.bench.unit_workbooks import make_workbooks

TODAY = date(2030, 1, 1)
Clock = Callable[[], float]
Batch = Sequence[Delivery]


def per_file(batches: list[Batch], store: Callable[[Batch], object], clock: Clock) -> list[float]:
    """Seconds for a file, of each batch."""
    found = []
    for batch in batches:
        start = clock()
        store(batch)
        found.append((clock() - start) / len(batch))
    return found


def in_batches(deliveries: list[Delivery], size: int) -> list[Batch]:
    """So many in a transaction."""
    return [deliveries[at : at + size] for at in range(0, len(deliveries), size)]


def store_all(batches: list[Batch], url: str, clock: Clock) -> list[float]:
    """As the program stores them."""
    store = open_store(url)
    found = per_file(batches, store.add_many, clock)
    store.close()
    return found


def store_plainly(batches: list[Batch], path: Path) -> list[float]:
    """With sqlite3 alone: nothing is counted, compared or kept of the sheets, a text stands wherever it is said."""
    with closing(sqlite3.connect(path)) as connection:
        width = len(astuple(batches[0][0].reading.facts[0]))
        connection.execute("CREATE TABLE original (code TEXT PRIMARY KEY, content BLOB)")
        connection.execute(f"CREATE TABLE fact ({', '.join(f'c{number}' for number in range(width))})")
        connection.execute("CREATE INDEX series ON fact (c1, c2, c3)")
        connection.commit()

        def store(batch: Batch) -> None:
            connection.executemany(
                "INSERT INTO original VALUES (?, ?)",
                [(one.reading.submission, one.original) for one in batch],
            )
            rows = [tuple(map(plain, astuple(fact))) for one in batch for fact in one.reading.facts]
            connection.executemany(f"INSERT INTO fact VALUES ({', '.join('?' * width)})", rows)
            connection.commit()

        return per_file(batches, store, time.process_time)


def plain(value: object) -> object:
    """What SQLite takes: days and lists as texts."""
    return value if value is None or isinstance(value, int | float | str) else str(value)


def main(count: int) -> None:
    """Measures both ways of storing."""
    deliveries = [
        Delivery(normalise_bytes(data, name, today=TODAY), data) for name, data in make_workbooks(count)
    ]
    facts = sum(len(one.reading.facts) for one in deliveries)
    print(f"load: {count} submissions, {facts} facts; seconds a submission")
    with tempfile.TemporaryDirectory() as folder:
        rival = store_plainly(in_batches(deliveries, MOST_FILES), Path(folder) / "plain.sqlite")
        for name, size in (("one by one", 1), ("in batches", MOST_FILES)):
            path = str(Path(folder) / f"{size}.sqlite")
            ours = store_all(in_batches(deliveries, size), path, time.process_time)
            note("storing", f"SQLite, {name}", count, ours, "sqlite3 alone", rival)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
