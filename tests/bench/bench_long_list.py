"""Reading a list of 50,000 activities: the processor's time and the memory of the process at its highest.

    python -m tests.bench.bench_long_list [ROWS]

Wanted: under 60 s and under 1 GB.
"""

from __future__ import annotations

import resource
import sys
import time
from datetime import date

from etl.normalise import normalise_bytes
from tests.bench.long_lists import make_activity_list


def main(rows: int) -> None:
    """Prints time, memory and what came out."""
    data = make_activity_list(rows)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()
    reading = normalise_bytes(data, "龙陵县2023年反诈宣传活动台账.xlsx", today=date(2030, 1, 1))
    seconds = time.process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(
        f"long list: {rows} rows, {len(data) / 1e6:.1f} MB, {len(reading.facts)} facts, {len(reading.issues)} issues"
    )
    print(
        f"  {seconds:.1f} s of the processor, {seconds / rows * 1e6:.0f} microseconds a row (wanted < 60 s)"
    )
    print(f"  {peak / 1024:.0f} MB at the highest, {before / 1024:.0f} MB before reading (wanted < 1024 MB)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000)
