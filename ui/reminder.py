"""The reminder (催报): whom to ask for what, as a letter in the reader's language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from analysis.deliveries import UNREADABLE
from analysis.reporting import EMPTY, MISSING
from etl.seen_text import visible_line
from ui.numbers import period_text
from ui.reporting_words import OWING, day_words
from ui.text import language, t

PARTLY = "partly"


@dataclass(frozen=True, slots=True)
class Letter:
    """A reminder: its title, the body's lines, who signs it and the day."""

    title: str
    lines: tuple[str, ...]
    signature: tuple[str, str]

    @property
    def text(self) -> str:
        """The letter as text, to be pasted anywhere."""
        indent = "\u3000\u3000" if language() == "zh" else ""
        first, *rest = self.lines
        body = [first, *(f"{indent}{line}" for line in rest)]
        return "\n".join([self.title, "", *body, "", *self.signature])


def owing(states: pd.DataFrame) -> pd.DataFrame:
    """The rows that a reminder asks about."""
    return states[states["state"].isin(OWING)]


def write_reminder(
    states: pd.DataFrame, files: dict[int, str], addressee: str, today: date, signature: str
) -> Letter:
    """The letter about what is owed in `states` (`analysis.reporting.STATE_COLUMNS`, not empty).

    `files`: the names of the deliveries behind them; `addressee` '' writes to the one unit itself.
    """
    owed = owing(states)
    last = owed.sort_values("end").iloc[-1]
    asked = period_text(last["start"], last["end"])
    units: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for row in owed.sort_values("start", kind="stable").itertuples(index=False):
        units[str(row.district_code), str(row.unit)].append(row)
    own = addressee or str(last["unit"])
    opening = "reminder.opening_one" if not addressee else "reminder.opening"
    lines = [t("reminder.to", to=own),
             t(opening, period=asked, due=day_words(last["due"]), today=day_words(today))]  # fmt: skip
    shared = shared_names(owed)
    said = [
        (unit_words(rows[0], shared), _asked_of(rows, files)) for (_, unit), rows in sorted(units.items())
    ]
    if addressee:
        lines += [
            t("reminder.line", number=number, unit=unit, what=what)
            for number, (unit, what) in enumerate(said, 1)
        ]
    else:
        lines += [what for _, what in said]
    lines += [t("reminder.please"), t("reminder.thanks")]
    signed = visible_line(signature) or t("reminder.unsigned")
    # names of units and files are within: none of them turns a line, begins another or stops the document
    shown = tuple(visible_line(line) for line in lines)
    return Letter(t("reminder.title", period=asked), shown, (signed, day_words(today)))


def shared_names(states: pd.DataFrame) -> set[str]:
    """The names that units of several districts bear."""
    districts = states.groupby(states["unit"].astype(str))["district_code"].nunique()
    return set(districts.index[districts > 1])


def unit_words(row: Any, shared: Collection[str]) -> str:
    """A unit's name, with the place that it lies in where others are called the same."""
    unit = str(row.unit)
    return t("reminder.unit_in", unit=unit, district=row.district) if unit in shared else unit


def _asked_of(asked: list[Any], files: dict[int, str]) -> str:
    """What one unit is asked for, its periods in their order."""
    parts = []
    for kind in (MISSING, PARTLY, EMPTY, UNREADABLE):
        found = [row for row in asked if _kind(row) == kind]
        if not found:
            continue
        periods = t("list.comma").join(period_text(row.start, row.end) for row in found)
        names = dict.fromkeys(files[number] for row in found for number in row.deliveries)
        quoted = t("list.comma").join(t("reminder.file", name=name) for name in names)
        parts.append(t(f"reminder.{kind}", periods=periods, files=quoted))
    return t("reminder.join").join(parts) + t("reminder.stop")


def _kind(row: Any) -> str:
    return PARTLY if row.partly else str(row.state)
