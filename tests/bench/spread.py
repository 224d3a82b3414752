"""How measurements are told: the median with what nine in ten lie below and above."""

from __future__ import annotations

import resource
import statistics
from collections.abc import Sequence
from pathlib import Path


def describe_seconds(seconds: Sequence[float]) -> str:
    """`6.1 ms (5.8 to 7.0)`: median, 10th and 90th percentile; the extremes of fewer than ten."""
    ordered = sorted(1000 * second for second in seconds)
    edge = len(ordered) // 10
    return f"{statistics.median(ordered):.1f} ms ({ordered[edge]:.1f} to {ordered[-1 - edge]:.1f})"


def memory() -> str:
    """What the process has now and had at its highest."""
    now = int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() >> 20
    return f"{now} MiB, {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MiB at the highest"
