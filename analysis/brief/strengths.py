"""The brief's section on what went well: only what the figures bear out, estimates included."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.brief.parts import Section, Sentence, Table, clauses, say
from analysis.brief.same_units import SameUnitsPart
from analysis.peers import Against
from analysis.reporting import LATE

# What grew against each earlier period: the column of all sums, and what is said of all and of the same units.
GREW: tuple[tuple[Against, str, str, str], ...] = (
    ("previous", "change", "grew", "grew_same"),
    ("last_year", "change_year", "grew_year", "grew_year_same"),
)


def strengths_section(
    overall: Table, same: SameUnitsPart, breadth: Table | None, reporting: Table | None
) -> Section:
    """Measures that grew and targets that are reached whichever way the estimates fall, levels of which every division
    has a session, and a period for which everybody reported. Where not the same units reported both times, a measure grew
    if it did among those who did."""
    said: list[Sentence] = []
    for against, column, of_all, of_same in GREW:
        if against in same.rows:
            said += _grew(same.table, same.rows[against], "change", of_same)
        elif column in overall.columns:
            said += _grew(overall, range(len(overall.rows)), column, of_all)
    goals = [
        row for row in range(len(overall.rows)) if "done" in overall.columns and overall.has(row, "done")
    ]
    reached = [row for row in goals if overall.figure(row, "done").least >= 1]
    if reached:
        items = [
            say("goal_reached", measure=overall.name(row), done=overall.figure(row, "done"))
            for row in reached
        ]
        said.append(say("goals_reached", items=clauses(*items)))
    for row in range(len(breadth.rows)) if breadth else ():
        assert breadth
        if breadth.figure(row, "share").value == 1:
            said.append(say("full_breadth", level=breadth.name(row), total=breadth.figure(row, "total")))
    if reporting and reporting.figure(last := len(reporting.rows) - 1, "rate").value == 1:
        kind = "all_on_time" if not reporting.has(last, LATE) else "all_reported"
        said.append(say(kind, due=reporting.figure(last, "due")))
    return Section("strengths", (tuple(said or [say("strengths_none")]),))


def _grew(table: Table | None, rows: Sequence[int], column: str, kind: str) -> list[Sentence]:
    items = [
        say("changed", measure=table.name(row), change=table.figure(row, column))
        for row in rows
        if table and table.has(row, column) and table.figure(row, column).least > 0
    ]
    return [say(kind, items=clauses(*items))] if items else []
