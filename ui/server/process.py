"""What the operating system and Streamlit know of this process."""

from __future__ import annotations

import platform
import time
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from streamlit.runtime import Runtime

from ui.server.held import MEGABYTE

_STARTED = time.monotonic()
_STATUS = Path("/proc/self/status")
_SESSIONS = "active_sessions"
LIBRARIES = ("streamlit", "starlette", "uvicorn", "pandas", "pyarrow", "plotly", "SQLAlchemy", "psycopg",
             "openpyxl", "python-calamine", "lxml")  # fmt: skip


def uptime_seconds() -> int:
    """How long this process has served."""
    return int(time.monotonic() - _STARTED)


def memory_mb() -> tuple[int, int] | None:
    """Megabytes of this process now and at most so far; None where the system does not say (not Linux)."""
    if not _STATUS.exists():
        return None
    lines = (line.split() for line in _STATUS.read_text(encoding="ascii", errors="replace").splitlines())
    kilobytes = {words[0]: int(words[1]) for words in lines if words and words[0] in ("VmRSS:", "VmHWM:")}
    return kilobytes["VmRSS:"] * 1024 // MEGABYTE, kilobytes["VmHWM:"] * 1024 // MEGABYTE


def open_sessions() -> int:
    """Browser tabs that are connected to this process."""
    if not Runtime.exists():
        return 0
    stats = Runtime.instance().stats_mgr.get_stats(family_names=[_SESSIONS]).get(_SESSIONS, [])
    return sum(int(getattr(stat, "value", 0)) for stat in stats)


def system_words() -> str:
    """Kind of machine and system, without its name."""
    return f"{platform.system()} {platform.machine()}"


def python_version() -> str:
    """3.11.7"""
    return platform.python_version()


def library_versions() -> Mapping[str, str]:
    """The versions of what matters most when something fails."""
    return {name: version(name) for name in LIBRARIES}
