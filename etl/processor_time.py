"""How much of a processor another process has had: what tells one that works slowly from one that is stuck."""

from __future__ import annotations

import os
from pathlib import Path

_USER, _SYSTEM = 11, 12  # fields of /proc/PID/stat behind the name in brackets, in ticks


def seconds_of(pid: int) -> float | None:
    """Seconds of the processor that a running process has used; None where the system does not tell (Windows, macOS)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[_USER]) + int(fields[_SYSTEM])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError):
        return None
