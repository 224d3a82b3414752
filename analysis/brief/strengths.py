"""The brief's section on what went well: only what the figures bear out, estimates included."""

from __future__ import annotations

from analysis.brief.parts import Section, Sentence, Table, clauses, say
from analysis.reporting import LATE


def strengths_section(overall: Table, breadth: Table | None, reporting: Table | None) -> Section:
    """Measures that grew and targets that are reached whichever way the estimates fall, levels of which every division
    has a session, and a period for which everybody reported."""
    said: list[Sentence] = []
    for column, kind in (("change", "grew"), ("change_year", "grew_year")):
        if column in overall.columns:
            rows = [
                row
                for row in range(len(overall.rows))
                if overall.has(row, column) and overall.figure(row, column).least > 0
            ]
            items = [
                say("changed", measure=overall.name(row), change=overall.figure(row, column)) for row in rows
            ]
            said += [say(kind, items=clauses(*items))] if items else []
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
