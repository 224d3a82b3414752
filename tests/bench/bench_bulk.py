"""Storing what was read of roll-ups (38 stations × 13 figures: 494 facts each) in PostgreSQL, as `load` does it.

    python -m tests.bench.bench_bulk [FILES]

A server of its own that syncs to the disk; an empty database each time. One loader whose batches are two months of sixteen
counties each, then all months of one or two counties each; then two loaders at once. The rival, in the same run: the rows
that the first left in the tables, as text made beforehand, by COPY alone into the same tables with the same indexes and
constraints, in the same transactions: what the server and the disk allow. Beside it, the same without an index or a
constraint. Seconds by the clock for a submission; wanted: 300 a second, or what COPY alone reaches where that is less.
"""

from __future__ import annotations

import gc
import multiprocessing
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date

import psycopg

from etl.load_command import MOST_FILES
from etl.normalise import normalise_bytes
from etl.store import Delivery, open_store
from etl.store.outdated import GuidedUntil
from tests.bench.bench_load import Batch, in_batches, per_file, store_all
from tests.bench.load_files import file_of
from tests.bench.load_plan import Scale, plan
from tests.bench.results import note
from tests.postgres import BINARIES, MISSING, Server, running_server

COUNTIES, STATIONS = 16, 38
TODAY = date(2030, 1, 1)
WANTED = 1 / 300
# Each table, what others refer to first, with the column by whose range a batch's rows are found, and of which table that is
# the number.
TABLES = {
    "term": ("id", "term"), "original": ("id", "original"), "submission": ("id", "submission"),
    "anatomy": ("submission_id", "submission"), "fact": ("id", "fact"), "mention": ("id", "mention"),
    "issue": ("id", "issue"), "event": ("id", "event"), "state": ("submission_id", "submission"),
    "standing": ("fact_id", "fact"), "finding": ("fact_id", "fact"), "change": ("submission_id", "submission"),
    "known_as": ("party", "term"),
}  # fmt: skip
Marks = dict[str, int]
Copied = list[tuple[str, bytes]]  # table, its rows as COPY writes them


def make_deliveries(files: int) -> list[Delivery]:
    """So many roll-ups, month by month of the same counties, read."""
    scale = Scale(COUNTIES, -(-files // COUNTIES), STATIONS, ("roll_up",), townships=STATIONS)
    named = [file_of(sent) for sent in plan(scale)][:files]
    return [
        Delivery(normalise_bytes(data, name, today=TODAY), data, seen=GuidedUntil()) for name, data in named
    ]


def address(url: str) -> str:
    """Of a database, as the driver takes it."""
    return url.replace("postgresql+psycopg", "postgresql")


def largest(connection: psycopg.Connection) -> Marks:
    """The largest number of each table that has numbers of its own."""
    numbered = sorted({of for _, of in TABLES.values()})
    return {
        of: connection.execute(f"SELECT coalesce(max(id), 0) FROM {of}").fetchall()[0][0] for of in numbered
    }


def store_and_copy(batches: list[Batch], url: str) -> tuple[list[float], list[Copied]]:
    """(seconds a submission, as the program stores them; the rows that each batch added)."""
    found, copied = [], []
    store = open_store(url)
    with closing(store), psycopg.connect(address(url), autocommit=True) as beside:
        before = largest(beside)
        for batch in batches:
            found += per_file([batch], store.add_many, time.perf_counter)
            now = largest(beside)
            copied.append(list(rows_between(beside, before, now)))
            before = now
    return found, copied


def rows_between(connection: psycopg.Connection, after: Marks, last: Marks) -> Iterator[tuple[str, bytes]]:
    """What was added to each table, as COPY writes it."""
    for table, (column, of) in TABLES.items():
        which = f"{column} > {after[of]} AND {column} <= {last[of]} ORDER BY {column}"
        with connection.cursor().copy(f"COPY (SELECT * FROM {table} WHERE {which}) TO STDOUT") as copy:
            rows = b"".join(map(bytes, copy))
        if rows:
            yield table, rows


def copy_alone(batches: list[Batch], copied: list[Copied], url: str, schema: str) -> list[float]:
    """Seconds a submission where nothing is done but to copy the rows into the tables of a schema."""
    with psycopg.connect(address(url)) as connection:
        found = []
        for batch, tables in zip(batches, copied, strict=True):

            def copy_all(_: Batch, tables: Copied = tables) -> None:
                for table, rows in tables:
                    with connection.cursor().copy(f"COPY {schema}.{table} FROM STDIN") as copy:
                        copy.write(rows)
                connection.commit()

            found += per_file([batch], copy_all, time.perf_counter)
    return found


def make_plain_tables(url: str) -> None:
    """The same tables without an index or a constraint, in a schema `plain`."""
    with psycopg.connect(address(url)) as connection:
        connection.execute("CREATE SCHEMA plain")
        for table in TABLES:
            connection.execute(f"CREATE TABLE plain.{table} AS SELECT * FROM public.{table} WHERE false")


def two_loaders(deliveries: Sequence[Delivery], url: str) -> list[float]:
    """Seconds a submission, where two processes store every other county each at the same time."""
    open_store(url).close()
    forked = multiprocessing.get_context("fork")  # what was read need not be packed for them
    ready = forked.Barrier(3)
    loaders = [forked.Process(target=_load, args=(deliveries[half::2], url, ready)) for half in (0, 1)]
    for loader in loaders:
        loader.start()
    ready.wait()
    start = time.perf_counter()
    for loader in loaders:
        loader.join()
        assert loader.exitcode == 0
    return [(time.perf_counter() - start) / len(deliveries)]


def _load(deliveries: Sequence[Delivery], url: str, ready: object) -> None:
    batches = in_batches(list(deliveries), MOST_FILES)
    ready.wait()  # type: ignore[attr-defined]
    store_all(batches, url, time.perf_counter)


def measure(deliveries: list[Delivery], server: Server) -> None:
    """All of it, one after the other."""
    files, new = len(deliveries), lambda: server.url(server.make_database())
    by_month = in_batches(deliveries, MOST_FILES)
    ours, copied = store_and_copy(by_month, new())
    url = new()
    open_store(url).close()
    make_plain_tables(url)
    bare = copy_alone(by_month, copied, url, "plain")
    allowed = copy_alone(by_month, copied, url, "public")
    rival, most = "COPY alone, same tables", max(WANTED, statistics.median(allowed))
    note("bulk", "months of 16 counties together", files, ours, rival, allowed, most=most)
    of_county = [one for county in range(COUNTIES) for one in deliveries[county::COUNTIES]]
    ours = store_all(in_batches(of_county, MOST_FILES), new(), time.perf_counter)
    note("bulk", "months of a county together", files, ours, rival, allowed, most=most)
    note("bulk", "two loaders at once", files, two_loaders(deliveries, new()), rival, allowed, most=most)
    note("bulk", "COPY without indexes and constraints", files, bare, rival, allowed)


def main(files: int) -> None:
    """Reads, then measures."""
    deliveries = make_deliveries(files)
    facts = sum(len(one.reading.facts) for one in deliveries)
    gc.collect()
    gc.freeze()  # `load` holds what it stores, not all that was read
    print(f"bulk: {files} submissions, {facts} facts; seconds a submission")
    if not BINARIES:
        print(MISSING)
        return
    with running_server(durable=True) as server:
        measure(deliveries, server)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 384)
