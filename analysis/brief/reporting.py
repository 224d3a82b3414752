"""The brief's section on who has reported: how many of those that must, and by name who is late or missing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from analysis.brief.parts import (
    Chart,
    Figure,
    Name,
    Period,
    Said,
    Section,
    Sentence,
    Table,
    count_figure,
    first_of,
    joined,
    say,
)
from analysis.brief.question import Question
from analysis.deliveries import UNREADABLE
from analysis.reporting import EMPTY, LATE, MISSING, NOT_DUE, ON_TIME, STATES, WAITING
from analysis.reporting_rates import district_parts, overall_rate, reporting_rates

PAGE = "reporting"
COUNTED = ("due", ON_TIME, LATE, MISSING, EMPTY, UNREADABLE, WAITING)
# What is named unit by unit, the most urgent first.
NAMED = (MISSING, UNREADABLE, EMPTY, LATE)
# More units are not named in a sentence, nor more lines in the table.
MOST_NAMED, MOST_LINES = 8, 80


def reporting_section(question: Question) -> Section:
    """Rates by district, and who owes what; what is missing where there is no roster or nobody must report."""
    states = question.states
    if states is None:
        return Section("reporting", ((say("no_roster"),),))
    due = states[states["state"] != NOT_DUE]
    if due.empty:
        return Section("reporting", ((say("nothing_due"),),))
    rates, lines = rates_table(question, due), lines_table(due)
    last = len(rates.rows) - 1
    # that nobody is late goes without saying where nothing came
    absent = (MISSING, LATE) if rates.figure(last, "rate").value else (MISSING,)
    named = [state for state in NAMED if rates.has(last, state) or state in absent]
    first = [_rate(rates, last)]
    if rates.has(last, WAITING):
        first.append(
            say("waiting", count=rates.figure(last, WAITING), today=Period(question.today, question.today))
        )
    told = [tuple(first), *((_list(rates, last, state, due),) for state in named)]
    tables = (rates, lines) if lines.rows else (rates,)
    return Section("reporting", tuple(told), tables, _chart(rates))


def rates_table(question: Question, due: pd.DataFrame) -> Table:
    """One row per division below, the best rate first, then all together."""
    parts = district_parts(due["district_code"].tolist(), question.place)
    found = reporting_rates(due, parts)
    rows = [_rate_row(_part_name(question, str(row["code"])), row) for _, row in found.iterrows()]
    rows.append(_rate_row(say("row_sum"), overall_rate(due)))
    shown = [name for name in COUNTED if any(row[name] for row in rows)]
    columns: dict[str, Said] = {"part": say("column_districts")}
    columns |= {name: say(f"column_reports_{name}") for name in (*shown, "rate")}
    return Table("reporting", columns, tuple({name: row[name] for name in columns} for row in rows), sums=1)


def _part_name(question: Question, code: str) -> Name:
    return Name("here" if question.place.startswith(code) else "district", code)


def _rate_row(name: Said, row: pd.Series) -> dict[str, Said | None]:
    counts = {
        state: count_figure(row[state], "reports", page=PAGE) if row[state] else None for state in COUNTED
    }
    return {"part": name, **counts, "rate": Figure(float(row["rate"]), "ratio", page=PAGE)}


def _rate(table: Table, last: int) -> Sentence:
    fields: dict[str, Said] = {"due": table.figure(last, "due"), "rate": table.figure(last, "rate")}
    reported = [say(f"reported_{state}", count=table.figure(last, state)) for state in (ON_TIME, LATE)
                if table.has(last, state)]  # fmt: skip
    if not reported:
        return say("reported_none", **fields)
    return say("reported", **fields, items=joined(*reported))


def _list(table: Table, last: int, state: str, due: pd.DataFrame) -> Sentence:
    """Who is in this state, each with its periods; or that nobody is."""
    if not table.has(last, state):
        return say(f"nobody_{state}")
    names = _by_unit(due[due["state"] == state])
    told = [say("unit_periods", unit=unit, periods=periods) for unit, periods in names]
    items = first_of(told, MOST_NAMED)
    return say(f"units_{state}", count=table.figure(last, state), items=items)


def _by_unit(rows: pd.DataFrame) -> list[tuple[Name, Said]]:
    found: list[tuple[Name, Said]] = []
    for (_, unit), group in rows.groupby(["district_code", "unit"], sort=True):
        spans = [Period(row.start, row.end) for row in _rows(group.sort_values("start"))]
        found.append((Name("unit", str(unit)), joined(*spans)))
    return found


def _rows(frame: pd.DataFrame) -> Iterable[Any]:
    return frame.itertuples(index=False)


def lines_table(due: pd.DataFrame) -> Table:
    """One row per unit that is missing, unreadable, empty or late, in this order, with the periods."""
    rows: list[dict[str, Said | None]] = []
    for state in NAMED:
        found = due[due["state"] == state]
        for (district, unit, partly), group in found.groupby(["district_code", "unit", "partly"], sort=True):
            spans = [Period(row.start, row.end) for row in _rows(group.sort_values("start"))]
            late = int(group["days_late"].sum())
            rows.append(
                {
                    "unit": Name("unit", str(unit)),
                    "where": Name("district", str(district)),
                    "state": say("state_partly" if partly else f"state_{state}"),
                    "count": count_figure(len(group), "reports", page=PAGE),
                    "periods": joined(*spans),
                    "days_late": count_figure(late, "days", page=PAGE) if late else None,
                }
            )
    columns = {
        name: say(f"column_{name}") for name in ("unit", "where", "state", "count", "periods", "days_late")
    }
    return Table("lines", columns, tuple(rows[:MOST_LINES]), left_out=max(0, len(rows) - MOST_LINES))


def _chart(table: Table) -> tuple[Chart, ...]:
    """Reports by district: on time, late, missing; none for one district."""
    rows = tuple(range(len(table.rows) - table.sums))
    series = tuple(state for state in STATES if state in table.columns)
    if len(rows) < 2:
        return ()
    finding = say("chart_reporting", rate=table.figure(len(table.rows) - 1, "rate"))
    return (Chart("reporting", "bars", finding, table, rows, series),)
