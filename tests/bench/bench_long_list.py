"""Reading a list of 50,000 activities: the processor's time and the memory of the process at its highest; and the time of
pandas with openpyxl merely opening it.

    python -m tests.bench.bench_long_list [ROWS]

Wanted: under 60 s and under 1 GB.
"""

from __future__ import annotations

import io
import sys
import time
from datetime import date

import pandas as pd

from etl.normalise import normalise_bytes
from tests.bench.bench_normalise import READER
from tests.bench.long_lists import make_activity_list
from tests.bench.results import note
from tests.bench.spread import memory_peak


def main(rows: int) -> None:
    """Measures time and memory, and says what came out."""
    data = make_activity_list(rows)
    before = memory_peak()
    start = time.process_time()
    reading = normalise_bytes(data, "龙陵县2023年反诈宣传活动台账.xlsx", today=date(2030, 1, 1))
    seconds = time.process_time() - start
    peak = memory_peak()
    start = time.process_time()
    pd.read_excel(io.BytesIO(data), header=None, engine="openpyxl")
    theirs = time.process_time() - start
    print(f"long list: {rows} rows, {len(reading.facts)} facts; {before} MB before")
    note("long list", "time", rows, [seconds], READER, [theirs], most=60)
    note("long list", "memory", rows, [peak], most=1024, unit="MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
