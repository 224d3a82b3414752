"""How measurements are told: the median with what nine in ten lie below and above."""

from __future__ import annotations

import resource
import statistics
from collections.abc import Sequence
from pathlib import Path


def edges(values: Sequence[float]) -> tuple[float, float]:
    """10th and 90th percentile; the extremes of fewer than ten."""
    ordered = sorted(values)
    edge = len(ordered) // 10
    return ordered[edge], ordered[-1 - edge]


def describe(values: Sequence[float], unit: str = "s") -> str:
    """`6.1 ms (5.8 to 7.0)`: median and edges of seconds, or of another unit as they are; one value stands alone."""
    factor, unit = (1000.0, "ms") if unit == "s" and max(values) < 10 else (1.0, unit)
    said = f"{factor * statistics.median(values):.1f} {unit}"
    if len(values) == 1:
        return said
    low, high = (factor * edge for edge in edges(values))
    return f"{said} ({low:.1f} to {high:.1f})"


def memory_now() -> int:
    """MiB of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() >> 20


def memory_peak() -> int:
    """MiB that this process had at its highest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
