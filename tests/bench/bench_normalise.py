"""Reading unit workbooks into facts, against pandas with openpyxl merely opening them, in one run.

    python -m tests.bench.bench_normalise [FILES]

Once within this process on one core, and once through two reader processes as `normalise` and `load` do it: then the
processor's time of all three processes counts, halved, as if two cores had nothing else to do. Wanted: at most 0.4 and 0.2.
"""

from __future__ import annotations

import io
import resource
import sys
import time
from collections.abc import Callable
from datetime import date

import pandas as pd

from etl.collecting import collect_seldom
from etl.normalise import normalise_bytes
from etl.reader_process import Job
from etl.schema import Supplied
from etl.worker import read_many
from tests.bench.results import note
from tests.bench.unit_workbooks import ROWS, make_workbooks

PROCESSES = 2
READER = "pandas.read_excel with openpyxl"
READ_BY_PANDAS = 10  # every tenth file, between ours, so that a busy machine slows both


def measure(run: Callable[[], object]) -> float:
    """Seconds of the processor for one call: nothing here waits, and other programs do not count."""
    start = time.process_time()
    run()
    return time.process_time() - start


def through_processes(files: list[tuple[str, bytes]], processes: int) -> float:
    """Seconds of the processor for a file, of this process and its readers, their start included."""
    jobs = [Job(data, name, Supplied()) for name, data in files]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = measure(lambda: [reading.submission for _, reading in read_many(jobs, processes)])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    readers = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return (own + readers) / len(files)


def main(count: int) -> None:
    """Measures both."""
    today = date(2030, 1, 1)
    files = list(make_workbooks(count))
    name, data = files[0]
    first = measure(lambda: normalise_bytes(data, name, today=today))
    pd.read_excel(io.BytesIO(data), header=None, engine="openpyxl")
    ours, theirs, facts = [], [], 0
    for number, (name, data) in enumerate(files):
        start = time.process_time()
        reading = normalise_bytes(data, name, today=today)
        ours.append(time.process_time() - start)
        facts += len(reading.facts)
        if number % READ_BY_PANDAS == 0:
            book = io.BytesIO(data)
            theirs.append(measure(lambda book=book: pd.read_excel(book, header=None, engine="openpyxl")))
    print(
        f"normalise: {count} workbooks, {facts} facts ({facts / count / (ROWS - 1):.1f} a row), seconds a file;"
    )
    print(f"  the very first file took {first:.2f} s; pandas reads every tenth, to merely open it")
    note("reading", "one process", count, ours, READER, theirs, times=0.4)
    collect_seldom()  # as the commands do
    spent = through_processes(files, PROCESSES) / PROCESSES
    note("reading", "two processes", count, [spent], READER, theirs, times=0.2)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
