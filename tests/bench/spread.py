"""How measurements are told: the median with what nine in ten lie below and above."""

from __future__ import annotations

import statistics
from collections.abc import Sequence


def describe_seconds(seconds: Sequence[float]) -> str:
    """`6.1 ms (5.8 to 7.0)`: median, 10th and 90th percentile; the extremes of fewer than ten."""
    ordered = sorted(1000 * second for second in seconds)
    edge = len(ordered) // 10
    return f"{statistics.median(ordered):.1f} ms ({ordered[edge]:.1f} to {ordered[-1 - edge]:.1f})"
