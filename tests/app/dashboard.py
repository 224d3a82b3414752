"""The dashboard as the tests of its pages start it, without a browser."""

from __future__ import annotations

from pathlib import Path

from streamlit.testing.v1 import AppTest

DASHBOARD = str(Path(__file__).resolve().parents[2] / "dashboard.py")
PATIENCE = 120  # seconds for a page; 30 were too few once, on a machine that others used


def dashboard() -> AppTest:
    """The dashboard, not yet run."""
    return AppTest.from_file(DASHBOARD, default_timeout=PATIENCE)
