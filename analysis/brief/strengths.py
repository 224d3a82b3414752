"""The brief's section on what went well: only what the figures bear out, estimates included."""

from __future__ import annotations

from analysis.brief.parts import Section, Sentence, Table, clauses, say


def strengths_section(overall: Table, breadth: Table | None) -> Section:
    """Measures that grew whichever way the estimates fall, and levels of which every division has a session."""
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
    for row in range(len(breadth.rows) if breadth else 0):
        assert breadth
        if breadth.figure(row, "share").value == 1:
            said.append(say("full_breadth", level=breadth.name(row), total=breadth.figure(row, "total")))
    return Section("strengths", (tuple(said or [say("strengths_none")]),))
