"""Shorthand of the thirteenth set and later ones: sums of a column, rows of activities, paragraphs with their facts."""

from __future__ import annotations

from typing import Any

from builder import DEFAULT_CHANNEL, Case, Formula, Sheet, about, at_least, at_most, between, days, num

AL, AM, AB, BT = at_least, at_most, about, between
R = "residents|unspecified"
V = "villagers|residents|unspecified"
ONL = "official_account|short_video|group_chat|unspecified|media"
US = "university_students|students|unspecified"
SU = "students|unspecified"
CU = "bank_customers|unspecified"
MEET = "unspecified|lecture|training|stall"
LEC = "lecture|training|unspecified|stall"
META = "meta|title|note"
H, HL, HD = "handout|stall", "handout|lecture", "handout|door_to_door"
MAY = {"optional": True}  # say it or not
Figure = tuple[
    Any, ...
]  # measure, quantity[, channel[, group[, further attributes]]]; '' or None leaves the usual


def tot(rows: list[list[Any]], k: int) -> float:
    """The sum of the k-th figures of some rows."""
    return sum(num(row[k]) for row in rows)


def sum_below(s: Sheet, row: int, first: int, last: int, columns: str, label: str = "",
              stated: dict[str, Any] | None = None, formulas: bool = False) -> None:  # fmt: skip
    """A row of sums of the rows from `first` to `last`, as formulas with their results if asked.

    `label` is left out where the row has one already; `stated` are the sums that the file gets wrong.
    """
    if label:
        s.put(f"A{row}", [label])
        s.role("label|total", f"A{row}")
    for col in columns:
        value = round(sum(num(s.cells.get(f"{col}{r}")) for r in range(first, last + 1)), 4)
        told = Formula(f"=SUM({col}{first}:{col}{last})", value) if formulas else value
        s.cells[f"{col}{row}"] = (stated or {}).get(col, told)
        s.role("total", f"{col}{row}")


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


class Report(Case):
    """A report by one reporter: its title, paragraphs with and without facts, and who signs."""

    def __init__(self, id: str, file: str, what: str, unit: str, kind: str, place: str,
                 period: dict[str, Any] | None = None, **further: Any) -> None:  # fmt: skip
        own = {"unit": unit, "unit_type": kind, "district_contains": place} if unit else {}
        super().__init__(id, file, what, **{**own, **(period or {}), **further})

    def t(self, text: str) -> str:
        return self.paragraph(text, "title")

    def n(self, text: str, role: str = "") -> str:
        """A paragraph that gives no fact."""
        return self.paragraph(text, role)

    def f(self, text: str, *figures: Figure, ctx: str = "", group: str = "", **own: Any) -> str:
        """A paragraph with facts; `ctx`: the channels that its sentences name, `group`: of all that name none."""
        at = self.paragraph(text, "figure")
        for measure, quantity, *rest in figures:
            channel, target, further = (*rest, None, None, None)[:3]
            usual = [DEFAULT_CHANNEL.get(measure, "unspecified"), *ctx.split("|")]
            channel = channel or "|".join(dict.fromkeys(name for name in usual if name))
            stated = {"channel": channel, "target_group": target or group, **own, **(further or {})}
            self.say(at, measure, quantity, **{key: value for key, value in stated.items() if value})
        return at

    def may(self, at: str, measure: str, quantity: Any, channel: str = "unspecified",
            group: str = "unspecified", **own: Any) -> None:  # fmt: skip
        """What a paragraph may be read to say as well."""
        self.say(at, measure, quantity, channel=channel, target_group=group, **MAY, **own)

    def sign(self, *lines: str) -> None:
        for line in lines:
            self.paragraph(line, "note|meta|title")


def over(value: float) -> Any:
    """2400余: at least that, up to one unit of its last non-zero digit."""
    unit = 1
    while value % (unit * 10) == 0:
        unit *= 10
    return at_least(value, value + unit - 1)


def nearly(value: float) -> Any:
    """近5200: at most that, from one unit of its last non-zero digit below it."""
    return at_most(value, 2 * value - over(value)["high"] - 1)


class Account(Prose):
    """A report told paragraph by paragraph, with what may stand unsaid (`optional`) and what is planted in it."""

    def __init__(self, id: str, file: str, what: str, **own: Any) -> None:
        super().__init__(id, file, what, **{"target_group": R, **own})

    def t(self, text: str) -> str:
        return self.p(text, role="title")

    def p(self, text: str, *figures: Figure, role: str = "") -> str:
        stated = [f for f in figures if not (len(f) > 4 and f[4] and f[4].get("optional"))]
        at = super().p(text, *figures, role=role or ("figure" if stated else ""))
        if figures and not stated:
            self.flaggable.append(["text", at])
        return at

    def plant(self, severity: str, what: str, *cells: str, says: tuple[str, ...] = ()) -> None:
        self.problem(severity, what, *cells, sheet="text", says=says)
