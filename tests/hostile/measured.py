"""What a reader process makes of one file, and what that cost it: the function that `answers.ask` calls there."""

from __future__ import annotations

import resource
from pathlib import Path
from typing import Any

from etl.normalise import normalise_bytes


def read(data: bytes, name: str) -> dict[str, Any]:
    """The answer as plain values. `seconds` of the processor and `peak_mb` of memory held are the process's own."""
    before = _processor_seconds()
    reading = normalise_bytes(data, name)
    return {
        "failed": reading.failed,
        "issues": [
            (i.code, i.severity, i.sheet, i.cell, i.message_zh, i.message_en, i.suggestion, i.suggestion_en)
            for i in reading.issues
        ],
        "figures": [(f.sheet, f.cell, f.measure, f.value) for f in [*reading.facts, *reading.held]],
        "cells": len(reading.cells),
        "bases": reading.reference is not None,
        "seconds": _processor_seconds() - before,
        "peak_mb": _peak_mb(),
    }


def _processor_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _peak_mb() -> float:
    """The most memory that this process has held. Not `ru_maxrss`, which begins with what its parent held."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024
