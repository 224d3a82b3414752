"""The states of reporting in words and signs: each is read without its colour and without a legend."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd
from babel.dates import format_date

from analysis.deliveries import UNREADABLE
from analysis.reporting import EMPTY, LATE, MISSING, NOT_DUE, ON_TIME, WAITING
from ui.numbers import LOCALES, day_text, exact
from ui.text import language, t
from ui.theme import palette

# What a clerk must ask for, and what all pages call not reported.
OWING = (MISSING, EMPTY, UNREADABLE)
# The order of urgency.
URGENT = (MISSING, UNREADABLE, EMPTY, LATE, WAITING, ON_TIME, NOT_DUE)


def state_name(state: str) -> str:
    """未报 / Missing."""
    return t(f"reporting.state_{state}")


def state_sign(row: Any) -> str:
    """What stands in a cell of the calendar: ✓, ▲ 迟3天, ✗ 未报, ○ 空表 …, and what is special about it."""
    key = row.state
    if key == MISSING and row.partly:
        key = "partly"
    elif key == ON_TIME and row.longer:
        key = "longer"
    elif key == ON_TIME and row.zero:
        key = "zero"
    return t(f"reporting.sign_{key}", days=exact(row.days_late))


def state_words(row: Any) -> str:
    """The state of a unit in a period in a sentence or two."""
    received = day_text(row.received) if row.received else ""
    fields = {"due": day_text(row.due), "days": exact(row.days_late), "received": received}
    words = [t(f"reporting.about_{row.state}", **fields)]
    words += [t(f"reporting.about_{mark}") for mark in ("longer", "partly", "zero") if getattr(row, mark)]
    return " ".join(words) if language() == "en" else "".join(words)


def state_style(state: str) -> str:
    """The colours of a cell as CSS."""
    colours = palette()
    fill, ink = {
        ON_TIME: (colours.done, colours.done_text),
        LATE: (colours.late, colours.late_text),
        MISSING: (colours.blind, colours.blind_text),
        EMPTY: (colours.blind, colours.blind_text),
        UNREADABLE: (colours.blind, colours.blind_text),
        WAITING: (colours.idle, colours.text),
    }.get(state, (colours.background, colours.soft))
    weight = "; font-weight: 600" if state == MISSING else ""
    return f"background-color: {fill}; color: {ink}{weight}"


def day_words(day: date) -> str:
    """2023年8月5日 / 5 August 2023."""
    return str(
        format_date(day, "y年M月d日" if language() == "zh" else "d MMMM y", locale=LOCALES[language()])
    )


def urgency(states: pd.DataFrame) -> pd.Series:
    """A number per row by which the most urgent comes first."""
    return states["state"].map({state: place for place, state in enumerate(URGENT)})
