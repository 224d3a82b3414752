"""Cases of the golden set: what stands in a file and, beside it, what the reading contract asks for.

A `Case` holds sheets (or a document), each cell as typed, the role of each control cell and one expected fact
per figure. Nothing here reads a file back: expectations come from the contract alone. `write` makes the files
(the same bytes every time) and `as_gold` the entry for gold.json.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

DEFAULT_CHANNEL = {
    "leaflets": "handout", "posters": "posting", "banners": "banner", "boards": "board", "screens": "screen",
    "broadcasts": "broadcast", "vehicles": "vehicle", "households": "door_to_door", "sms": "sms",
    "videos": "short_video", "media_reports": "media", "app_installs": "app", "gifts": "gift",
}  # fmt: skip
ONLINE = ["unspecified", "group_chat", "official_account", "short_video", "media", "sms", "phone", "app"]
BLANKS = {"-", "—", "——", "/", "无", "…", "　", " ", ""}
LISTED = ("unit", "period_start", "period_end", "target_group", "channel", "district_contains",
          "district_absent", "basis", "unit_type", "qualifier", "activity")  # fmt: skip


def exact(value: float) -> dict[str, Any]:
    return {"value": value, "low": value, "high": value, "qualifier": "exact"}


def at_least(value: float, high: float | None = None) -> dict[str, Any]:
    return {"value": value, "low": value, "high": high, "qualifier": "at_least"}


def at_most(value: float, low: float) -> dict[str, Any]:
    return {"value": value, "low": low, "high": value, "qualifier": "at_most"}


def about(value: float) -> dict[str, Any]:
    return {"value": value, "low": value * 9 / 10, "high": value * 11 / 10, "qualifier": "about"}


def between(value: float, high: float) -> dict[str, Any]:
    return {"value": value, "low": value, "high": high, "qualifier": "range"}


def month(text: str) -> dict[str, str]:
    """'2023-04' as the attributes of a whole month; '2023-04..2023-06' of several."""
    first, _, last = text.partition("..")
    year, number = map(int, (last or first).split("-"))
    end = date.fromordinal(date(year + number // 12, number % 12 + 1, 1).toordinal() - 1)
    return {"period_start": first + "-01", "period_end": end.isoformat()}


def days(first: str, last: str = "") -> dict[str, str]:
    return {"period_start": first, "period_end": last or first}


def column_number(letters: str) -> int:
    n = 0
    for c in letters:
        n = n * 26 + ord(c) - 64
    return n


def letters_of(n: int) -> str:
    text = ""
    while n:
        n, rest = divmod(n - 1, 26)
        text = chr(65 + rest) + text
    return text


def split(cell: str) -> tuple[int, int]:
    """(row, column), both from 1."""
    m = re.fullmatch(r"([A-Z]+)(\d+)", cell)
    if not m:
        raise ValueError(cell)
    return int(m[2]), column_number(m[1])


def cells_in(span: str) -> list[str]:
    first, _, last = span.partition(":")
    (top, left), (bottom, right) = split(first), split(last or first)
    return [f"{letters_of(c)}{r}" for r in range(top, bottom + 1) for c in range(left, right + 1)]


class Formula:
    """A formula with the result that Excel stored; result None = never calculated."""

    def __init__(self, text: str, result: Any) -> None:
        self.text, self.result = text, result


class Styled:
    """A value with a number format."""

    def __init__(self, value: Any, number_format: str) -> None:
        self.value, self.number_format = value, number_format


def is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip("\u00a0\u3000 \t\n\r"))


class Sheet:
    """One sheet as typed, and what is expected of it. `gold_name` '*' where the reader names the sheet."""

    def __init__(self, case: Case, name: str, gold_name: str = "", **attributes: Any) -> None:
        self.case, self.name, self.gold_name = case, name, gold_name or name
        self.attributes = attributes
        self.cells: dict[str, Any] = {}
        self.merges: list[str] = []
        self.hidden_rows: list[int] = []
        self.hidden_columns: list[str] = []
        self.state = "visible"
        self.by_row: dict[int, dict[str, Any]] = {}
        self.by_column: dict[str, dict[str, Any]] = {}
        self.row_labels: dict[str, list[str]] = {}

    def put(self, corner: str, *rows: list[Any]) -> Sheet:
        top, left = split(corner)
        for r, row in enumerate(rows):
            for c, value in enumerate(row):
                if value is not None and value != "":
                    self.cells[f"{letters_of(left + c)}{top + r}"] = value
        return self

    def merge(self, *spans: str) -> Sheet:
        self.merges += spans
        return self

    def filled(self, span: str) -> list[str]:
        return [a for a in cells_in(span) if not is_blank(self.cells.get(a))]

    def role(self, roles: str, *spans: str) -> Sheet:
        for span in spans:
            for a in self.filled(span):
                self.case.control(self.gold_name, a, roles)
                if "label" in roles.split("|") and a not in self.row_labels.setdefault(str(split(a)[0]), []):
                    self.row_labels[str(split(a)[0])].append(a)
        return self

    def rows(self, span: str, **tables: Any) -> Sheet:
        """Attributes of each row of a one-column span: a list in its order, or 'cell' for its own text."""
        for key, values in tables.items():
            for i, a in enumerate(cells_in(span)):
                value = self.cells.get(a) if values == "cell" else values[i]
                if value is not None:
                    self.by_row.setdefault(split(a)[0], {})[key] = value
        return self

    def columns(self, **attributes: dict[str, Any] | str) -> Sheet:
        """C='leaflets' or C=dict(measure=..., channel=...)."""
        for letter, given in attributes.items():
            self.by_column[letter] = {"measure": given} if isinstance(given, str) else dict(given)
        return self

    def facts(
        self, *spans: str, read: dict[str, Any] | None = None, scale: float = 1, **attributes: Any
    ) -> Sheet:
        """One expected fact for each cell that holds a number, a formula's result or a quantity in `read`."""
        for span in spans:
            for a in self.filled(span):
                typed = self.cells[a]
                typed = typed.value if isinstance(typed, Styled) else typed
                typed = typed.result if isinstance(typed, Formula) else typed
                if read and a in read:
                    self.fact(a, quantity=read[a], **attributes)
                elif isinstance(typed, (int, float)):
                    self.fact(a, quantity=exact(typed * scale), **attributes)
                elif typed not in BLANKS:
                    raise ValueError(f"{self.case.id} {a}: no quantity given for {typed!r}")
        return self

    def fact(self, cell: str, measure: str = "", quantity: Any = None, **attributes: Any) -> Sheet:
        row, column = split(cell)
        merged = {
            **self.case.attributes, **self.attributes, **self.by_column.get(letters_of(column), {}),
            **self.by_row.get(row, {}), **attributes,
        }  # fmt: skip
        if measure:
            merged["measure"] = measure
        self.case.expect(self.gold_name, cell, quantity, merged)
        return self

    def problem(self, severity: str, what: str, *cells: str, says: tuple[Any, ...] = ()) -> Sheet:
        self.case.problem(severity, what, *cells, sheet=self.gold_name, says=says)
        return self

    def may_flag(self, *spans: str) -> Sheet:
        self.case.flaggable += [[self.gold_name, a] for s in spans for a in (cells_in(s) if s[1:] else [s])]
        return self


class Case:
    """One file, its expectations and, per variant, the options it is read with."""

    def __init__(self, id: str, file: str, what: str, *, options: tuple[str, ...] = (), held: bool = False,
                 form: str = "", **attributes: Any) -> None:  # fmt: skip
        self.id, self.file, self.what, self.options, self.held = id, file, what, list(options), held
        self.form = form or file.rsplit(".", 1)[-1]
        self.attributes = {"target_group": "unspecified", "basis": "period", **attributes}
        self.sheets: list[Sheet] = []
        self.blocks: list[Any] = []
        self.expected: list[dict[str, Any]] = []
        self.controls: dict[tuple[str, str], list[str]] = {}
        self.problems: list[dict[str, Any]] = []
        self.flaggable: list[list[str]] = []
        self.one_unit: list[list[list[str]]] = []

    def sheet(self, name: str = "Sheet1", gold_name: str = "", **attributes: Any) -> Sheet:
        if self.form not in ("xlsx", "xls", "ods", "openpyxl", "xlsb", "spreadsheetml", "wps", "libre"):
            gold_name = "*"
        self.sheets.append(Sheet(self, name, gold_name, **attributes))
        return self.sheets[-1]

    def control(self, sheet: str, cell: str, roles: str) -> None:
        self.controls[sheet, cell] = roles.split("|")

    def problem(
        self, severity: str, what: str, *cells: str, sheet: str = "", says: tuple[Any, ...] = ()
    ) -> None:
        places = list(cells) or [""]
        self.problems.append({"sheet": sheet, "cell": places[0], "cells": places, "severity": severity,
                              "what": what, "says": [str(s) for s in says]})  # fmt: skip

    def expect(self, sheet: str, cell: str, quantity: Any, attributes: dict[str, Any]) -> None:
        attributes = dict(attributes)
        fact = {"sheet": sheet, "cell": cell, "measure": attributes.pop("measure")}
        fact.update(quantity if isinstance(quantity, dict) else exact(quantity))
        attributes.setdefault("channel", DEFAULT_CHANNEL.get(fact["measure"], "unspecified"))
        fact.update(attributes)
        for key in LISTED:
            if key in fact and not isinstance(fact[key], list):
                fact[key] = fact[key].split("|") if isinstance(fact[key], str) else [fact[key]]
        self.expected.append(fact)

    # --- text documents: the sheet is `text`, a paragraph P1.., a table cell T1!B3
    def paragraph(self, text: str, roles: str = "") -> str:
        self.blocks.append(text)
        cell = f"P{sum(isinstance(b, str) for b in self.blocks)}"
        if roles:
            self.control("text", cell, roles)
        return cell

    def table(self, rows: list[list[Any]]) -> Sheet:
        """A table of a document; its expectations are stated with plain addresses on the sheet returned."""
        inner = Sheet(self, "text")
        inner.put("A1", *rows)
        self.blocks.append(inner)
        number = sum(isinstance(b, Sheet) for b in self.blocks)
        inner.case = TableView(self, f"T{number}!")  # type: ignore[assignment]
        return inner

    def say(self, cell: str, measure: str, quantity: Any, **attributes: Any) -> None:
        self.expect("text", cell, quantity, {**self.attributes, "measure": measure, **attributes})

    def as_gold(self) -> dict[str, Any]:
        sums: dict[str, float] = {}
        for f in self.expected:
            if not (f.get("optional") or f.get("either")):
                sums[f["measure"]] = sums.get(f["measure"], 0) + f["value"]
        cells, labels = self.inventory()
        return {
            "id": self.id, "file": self.file, "what": self.what, "options": self.options, "held": self.held,
            "facts": [] if self.held else self.expected,
            "controls": [{"sheet": s, "cell": c, "roles": r} for (s, c), r in self.controls.items()],
            "problems": self.problems, "may_flag": self.flaggable, "same_unit": self.one_unit,
            "sums": {} if self.held else sums, "cells": cells, "labels": labels, "format": self.form,
        }  # fmt: skip

    def inventory(self) -> tuple[dict[str, list[str]], dict[str, dict[str, list[str]]]]:
        """Every non-empty cell, and the label cells of each row, by sheet."""
        cells = {s.gold_name: [a for a, v in s.cells.items() if not is_blank(v)] for s in self.sheets}
        labels = {s.gold_name: s.row_labels for s in self.sheets if s.row_labels}
        paragraphs = tables = 0
        for b in self.blocks:
            if isinstance(b, str):
                paragraphs += 1
                cells.setdefault("text", []).append(f"P{paragraphs}")
            else:
                tables += 1
                name = f"T{tables}!"
                cells.setdefault("text", []).extend(name + a for a, v in b.cells.items() if not is_blank(v))
                for row, at in b.row_labels.items():
                    labels.setdefault("text", {})[name + row] = [name + a for a in at]
        return cells, labels

    def variant(self, suffix: str, what: str, *, options: tuple[str, ...], held: bool) -> Case:
        """The same file read with options."""
        other = Case(f"{self.id}@{suffix}", self.file, what, options=options, held=held, form=self.form)
        other.sheets, other.blocks, other.controls = self.sheets, self.blocks, self.controls
        other.expected = [dict(f) for f in self.expected]
        other.problems = [] if not held else list(self.problems)
        return other


class TableView:
    """A case as a document's table sees it: every address gets the table's prefix."""

    def __init__(self, case: Case, prefix: str) -> None:
        self.id, self.attributes, self.flaggable = case.id, case.attributes, case.flaggable
        self.real, self.prefix = case, prefix

    def control(self, sheet: str, cell: str, roles: str) -> None:
        self.real.control(sheet, self.prefix + cell, roles)

    def expect(self, sheet: str, cell: str, quantity: Any, attributes: dict[str, Any]) -> None:
        self.real.expect(sheet, self.prefix + cell, quantity, attributes)

    def problem(
        self, severity: str, what: str, *cells: str, sheet: str = "", says: tuple[Any, ...] = ()
    ) -> None:
        self.real.problem(severity, what, *[self.prefix + c for c in cells], sheet=sheet, says=says)


def as_shown(value: Any) -> str:
    """A cell as a text file carries it."""
    if isinstance(value, Formula):
        value = value.result
    if isinstance(value, (datetime, date)):
        return value.strftime("%Y/%m/%d")
    return "" if value is None else str(value)


SIGN = "note|meta|label|serial"
ANYCH = "unspecified|stall|lecture|training|door_to_door|performance|class_meeting"


def num(x: Any) -> float:
    return x if isinstance(x, (int, float)) else 0


def sums(rows: list[Any], columns: Any) -> list[float]:
    """The sums of these places of the rows; texts count nothing."""
    return [sum(num(r[k]) for r in rows) for k in columns]


def other_field(
    id: str, file: str, sheet: str, rows: list[Any], merges: list[str], head: str, what: str
) -> Case:
    """A table of another field: no fact, every cell accounted for, nothing about it is noise."""
    c = Case(id, file, what)
    s = c.sheet(sheet)
    s.put("A1", *rows).merge(*merges).role("title", "A1").role("header", head).may_flag("*")
    c.flaggable.append(["", ""])
    return c
