"""The brief's tables and sentences on blind spots below the surface: cells of district × group, villages, what stopped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pandas as pd

from analysis.asked import Blanks, asked_values, can_be_blank, count_blanks, vague_values
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
    first_of,
    joined,
    say,
)
from analysis.brief.question import REACHED, Question
from analysis.matrix import COUNTED, DONE, NOTHING, ZERO
from analysis.narrowing import only_chosen, without
from analysis.villages import NOTHING as VILLAGE_NOTHING
from analysis.villages import OTHER, SESSION

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
    below = [code for code, _ in question.levels[0]]
    known = asked_values(question.cube, filters, question.bases, below, question.groups)
    sides = "district_code", "target_group"
    asked = without(filters, *sides)
    cells = blind_cells(question.cube, asked, question.bases, *sides, known, question.parts)
    cells = only_chosen(cells, filters, *sides)
    vague = vague_values(cells, question.place, *sides)
    blanks = count_blanks(cells, vague)
    if not blanks.cells:
        return [], []
    counts = _counts(cells[can_be_blank(cells, vague)], blanks)
    worst = ranked(cells, vague)
    listed = _worst(worst[worst["state"] == NOTHING])
    said = [_crossing(counts, "chosen" if filters.target_group else "known")]
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


def _cell(table: Table, row: int, column: str) -> Said:
    found = table.rows[row][column]
    return Text("") if found is None else found


def _counts(cells: pd.DataFrame, blanks: Blanks) -> Table:
    """How many cells are in which state, and all of them with the rows and columns that they are made of."""
    rows: list[dict[str, Said | None]] = []
    for state in STATES:
        count = int((cells["state"] == state).sum())
        rows.append(
            {
                "state": say(f"cell_{state}"),
                "count": count_figure(count, "cells", page=PAGE),
                "share": Figure(count / blanks.cells, "share", page=PAGE),
            }
        )
    rows.append(
        {
            "state": say("row_sum"),
            "count": count_figure(blanks.cells, "cells", page=PAGE),
            "districts": count_figure(blanks.rows, "divisions", page=PAGE),
            "groups": count_figure(blanks.columns, "target_group", page=PAGE),
        }
    )
    columns = {name: say(f"column_{name}") for name in ("state", "count", "share", "districts", "groups")}
    return Table(
        "crossing", columns, tuple({name: row.get(name) for name in columns} for row in rows), sums=1
    )


def _crossing(table: Table, which: str) -> Sentence:
    """Of which cells, the blind ones, then those of the other states that there are."""
    blind, last = STATES.index(NOTHING), len(STATES)
    others = [
        say(f"crossing_{state}", count=table.figure(row, "count"))
        for row, state in enumerate(STATES)
        if state != NOTHING and table.figure(row, "count").value
    ]
    fields: dict[str, Said] = {name: table.figure(last, name) for name in ("districts", "groups")}
    fields |= {
        "which": say(f"groups_{which}"),
        "total": table.figure(last, "count"),
        "items": joined(*others),
    }
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
    shown = first_of(items, MOST_NAMED)
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
    counts = say("villages", **fields)
    if len(empty) == len(reach):
        counts = say("villages_all_empty", total=fields["total"])
    return [counts, say("villages_empty", names=shown)], [table]
