"""Moments of the record in the reader's own time, and the day that it is where files come in."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from etl.store.china_time import CHINA


def moment_text(moment: str) -> str:
    """2023-05-04T08:30:00+00:00 -> 2023-05-04 16:30 for a browser in China; else the server's time."""
    try:
        zone = ZoneInfo(st.context.timezone or "")
    except (ZoneInfoNotFoundError, ValueError):
        zone = None
    return datetime.fromisoformat(moment).astimezone(zone).strftime("%Y-%m-%d %H:%M")


def today_in_china() -> date:
    """The day that it is in China now: on which a file that is stored now comes in."""
    return datetime.now(CHINA).date()
