"""The brief's tables and sentences on blind spots below the surface: cells of district × group, villages, what stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd

from analysis.blindspots import blind_cells, fell_behind, ranked, until_day
from analysis.brief.parts import (
    Figure,
    Name,
    Period,
    Said,
    Sentence,
    Table,
    Text,
    count_figure,
    joined,
    say,
)
from analysis.brief.question import REACHED, Question
from analysis.districts import breakdown_parent
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO
from analysis.narrowing import only_chosen, without
from analysis.options import present_values
from analysis.villages import NOTHING as VILLAGE_NOTHING
from analysis.villages import OTHER, SESSION
from etl.schema import UNSPECIFIED

PAGE = "blindspots"
STATES = (COUNTED, DONE, ZERO, NOTHING)
# So many of the worst cells are in the table and in the sentence; of places, so many are named.
MOST_LISTED, MOST_TOLD, MOST_NAMED, MOST_VILLAGES = 20, 3, 12, 8
# What had nothing for so many weeks has stopped.
WEEKS = 8


def crossing(question: Question) -> tuple[list[Sentence], list[Table]]:
    """District × target group: how many cells are blind, and the worst by the number of people; nothing where no
    division lies below."""
    if not question.levels:
        return [], []
    filters = question.of_measure(REACHED)
    known = {
        "district_code": [code for code, _ in question.levels[0]],
        "target_group": [*_with_base(question), *present_values(question.cube, "target_group")],
    }
    sides = "district_code", "target_group"
    asked = without(filters, *sides)
    cells = blind_cells(question.cube, asked, question.bases, *sides, known, question.parts)
    cells = only_chosen(cells, filters, *sides)
    parent = breakdown_parent(question.cube, filters)
    vague = {UNSPECIFIED, *(code for code in cells["row"].unique() if parent.startswith(code))}
    named = cells[~cells["row"].isin(vague) & ~cells["column"].isin(vague)]
    if named.empty:
        return [], []
    counts = _counts(named)
    worst = ranked(cells, vague)
    listed = _worst(worst[worst["state"] == NOTHING])
    said = [_crossing(counts)]
    told = [row for row in range(min(len(listed.rows), MOST_TOLD)) if listed.has(row, "base")]
    if told:
        items = [
            say(
                "blind_cell",
                district=listed.name(row),
                group=_cell(listed, row, "group"),
                base=listed.figure(row, "base"),
            )
            for row in told
        ]
        said.append(say("blind_worst", items=joined(*items)))
    elif listed.rows:
        said.append(say("blind_no_base"))
    return said, [counts, *([listed] if listed.rows else [])]


def _with_base(question: Question) -> list[str]:
    return [group for group in question.groups if group in question.bases.subjects]


def _cell(table: Table, row: int, column: str) -> Said:
    found = table.rows[row][column]
    return Text("") if found is None else found


def _counts(cells: pd.DataFrame) -> Table:
    """How many cells are in which state, and all of them."""
    rows: list[dict[str, Said | None]] = []
    for state in STATES:
        count = int((cells["state"] == state).sum())
        rows.append(
            {
                "state": say(f"cell_{state}"),
                "count": count_figure(count, "cells", page=PAGE),
                "share": Figure(count / len(cells), "share", page=PAGE),
            }
        )
    rows.append(
        {"state": say("row_sum"), "count": count_figure(len(cells), "cells", page=PAGE), "share": None}
    )
    columns = {name: say(f"column_{name}") for name in ("state", "count", "share")}
    return Table("crossing", columns, tuple(rows), sums=1)


def _crossing(table: Table) -> Sentence:
    """The blind cells, then those of the other states that there are."""
    blind, last = STATES.index(NOTHING), len(STATES)
    others = [
        say(f"crossing_{state}", count=table.figure(row, "count"))
        for row, state in enumerate(STATES)
        if state != NOTHING and table.figure(row, "count").value
    ]
    fields: dict[str, Said] = {"total": table.figure(last, "count"), "items": joined(*others)}
    if not table.figure(blind, "count").value:
        return say("crossing_none", **fields)
    fields |= {"count": table.figure(blind, "count"), "share": table.figure(blind, "share")}
    return say("crossing" if others else "crossing_all", **fields)


def _worst(cells: pd.DataFrame) -> Table:
    """Cells with nothing at all, the most people first."""
    rows: list[dict[str, Said | None]] = []
    for _, cell in cells.head(MOST_LISTED).iterrows():
        known = cell["base"] == cell["base"]
        rows.append(
            {
                "district": Name("district", str(cell["row"])),
                "group": Name("target_group", str(cell["column"])),
                "base": Figure(float(cell["base"]), "base", str(cell["column"]), page="reference")
                if known
                else None,
                "last": _last(cell["last"]),
            }
        )
    columns = {"district": say("column_districts"), "group": say("column_groups")}
    columns |= {name: say(f"column_{name}") for name in ("base", "last")}
    return Table("worst", columns, tuple(rows), left_out=max(0, len(cells) - MOST_LISTED))


def _last(day: object) -> Said:
    """The day on which something was heard last, or that it never was."""
    return Period(day, day) if isinstance(day, date) else say("cell_never")


def stopped(question: Question) -> tuple[list[Sentence], list[Table]]:
    """The divisions below of which nothing was heard for WEEKS weeks up to the period's end."""
    until = until_day(question.cube, question.filters)
    if not question.levels or until is None:
        return [], []
    codes = [code for code, _ in question.levels[0]]
    found = fell_behind(question.cube, question.asked, "district_code", codes, WEEKS)
    found = found[found["code"].isin(codes)]
    fields: dict[str, Said] = {"until": Period(until, until), "weeks": Text(str(WEEKS))}
    if found.empty:
        return [say("stopped_none", **fields)], []
    heard = replace(question.asked, start=question.cube.first_day, end=until)
    rows: list[dict[str, Said | None]] = []
    for _, row in found.iterrows():
        code = str(row["code"])
        known = isinstance(row["last"], date)
        weeks = count_figure(row["weeks"], "weeks", replace(heard, district=code)) if known else None
        rows.append({"district": Name("district", code), "last": _last(row["last"]), "weeks": weeks})
    columns = {"district": say("column_districts"), "last": say("column_last"), "weeks": say("column_weeks")}
    table = Table("stopped", columns, tuple(rows))
    items: list[Said] = []
    for place in range(len(rows)):
        name = table.name(place)
        if table.has(place, "weeks"):
            items.append(say("stopped_since", name=name, weeks=table.figure(place, "weeks")))
        else:
            items.append(say("stopped_never", name=name))
    shown = joined(*items[:MOST_NAMED], of=len(items) if len(items) > MOST_NAMED else 0)
    return [say("stopped", items=shown, **fields)], [table]


def villages(question: Question) -> tuple[list[Sentence], list[Table]]:
    """How many of the known villages have a session, something else or nothing, and the largest of the last; that
    there is no list where none is known."""
    reach = question.villages
    if reach is None:
        return [], []
    if reach.empty:
        return [say("no_villages")], []
    rows: list[dict[str, Said | None]] = []
    for state in (SESSION, OTHER, VILLAGE_NOTHING):
        count = int((reach["state"] == state).sum())
        rows.append(
            {
                "state": say(f"village_{state}"),
                "count": count_figure(count, "villages", page=PAGE),
                "share": Figure(count / len(reach), "share", page=PAGE),
            }
        )
    rows.append(
        {"state": say("row_sum"), "count": count_figure(len(reach), "villages", page=PAGE), "share": None}
    )
    table = Table(
        "villages", {name: say(f"column_{name}") for name in ("state", "count", "share")}, tuple(rows), sums=1
    )
    fields: dict[str, Said] = {
        name: table.figure(row, "count") for row, name in enumerate(("session", "other", "nothing", "total"))
    }
    empty = reach[reach["state"] == VILLAGE_NOTHING]
    if empty.empty:
        return [say("villages_none", **fields)], [table]
    names = [
        say("village", name=Text(str(row["name"])), where=Name("district", str(row["township"])))
        for _, row in empty.head(MOST_VILLAGES).iterrows()
    ]
    shown = joined(*names, of=len(empty) if len(empty) > MOST_VILLAGES else 0)
    return [say("villages", **fields), say("villages_empty", names=shown)], [table]
