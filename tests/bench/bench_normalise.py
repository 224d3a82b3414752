"""Reading unit workbooks into facts, against pandas with openpyxl merely opening them, in one run on one core.

    python -m tests.bench.bench_normalise [FILES]

Wanted: at most 1.0; the target is 0.5.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

import pandas as pd

from etl.normalise import normalise_bytes
from tests.bench.spread import describe_seconds
from tests.bench.unit_workbooks import ROWS, make_workbooks

READ_BY_PANDAS = 10  # every tenth file, between ours, so that a busy machine slows both


def measure(run: Callable[[], object]) -> float:
    """Seconds of the processor for one call: nothing here waits, and other programs do not count."""
    start = time.process_time()
    run()
    return time.process_time() - start


def main(count: int) -> None:
    """Prints both times and their ratio."""
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
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"normalise: {count} workbooks, {facts} facts ({facts / count / (ROWS - 1):.1f} a row)")
    print(f"  etl.normalise, all files         {describe_seconds(ours)} a file; the very first {first:.2f} s")
    print(f"  pandas.read_excel, every tenth   {describe_seconds(theirs)} a file")
    print(f"  ratio of the medians             {ratio:.2f} (wanted <= 1.0, target 0.5)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
