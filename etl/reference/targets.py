"""Targets: a goal that somebody sets for a measure, a division and a kind of period; kept as decisions."""

from __future__ import annotations

import json
from typing import Literal

TargetPeriod = Literal["month", "quarter", "year"]

# The kind of such a decision. Its key is `target_key`, its value the number as text, '' to take it back.
TARGET = "target"
TARGET_PERIODS: tuple[TargetPeriod, ...] = ("month", "quarter", "year")


def target_key(measure: str, district_code: str, period: TargetPeriod) -> str:
    """The key of the decision on one target."""
    return json.dumps([measure, district_code, period])


def read_target_key(key: str) -> tuple[str, str, str]:
    """(measure, district code, kind of period)."""
    measure, district_code, period = json.loads(key)
    return measure, district_code, period
