"""Shorthand of the thirteenth to the fifteenth set: sums of a column, rows of activities, paragraphs with their facts."""

from __future__ import annotations

from typing import Any

from builder import DEFAULT_CHANNEL, Case, Sheet, about, at_least, at_most, between, days, num

AL, AM, AB, BT = at_least, at_most, about, between
R = "residents|unspecified"
US = "university_students|students|unspecified"
Figure = tuple[
    Any, ...
]  # measure, quantity[, channel[, group[, further attributes]]]; '' or None leaves the usual


def tot(rows: list[list[Any]], k: int) -> float:
    """The sum of the k-th figures of some rows."""
    return sum(num(row[k]) for row in rows)


def act(s: Sheet, r: int, name: str, date: Any, ch: str, grp: str, sess: bool = True, **cols: Any) -> None:
    """A row of activities: a session at column `name`, each column of `cols` a figure with the row's channel or its own."""
    a = {**(days(*date) if isinstance(date, tuple) else days(date)), "target_group": grp}
    if sess:
        s.fact(f"{name}{r}", "sessions", 1, channel=ch, **a)
    for col, (measure, quantity) in cols.items():
        channels = f"{ch}|{DEFAULT_CHANNEL[measure]}" if measure in DEFAULT_CHANNEL else ch
        s.fact(f"{col}{r}", measure, quantity, channel=channels, **a)


class Prose(Case):
    """A report, paragraph by paragraph."""

    def p(self, text: str, *figures: Figure, role: str = "") -> str:
        at = self.paragraph(text, role)
        for measure, quantity, *rest in figures:
            channel, group, further = (*rest, None, None, None)[:3]
            own = {"channel": channel, "target_group": group, **(further or {})}
            self.say(at, measure, quantity, **{key: value for key, value in own.items() if value})
        return at
