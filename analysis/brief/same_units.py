"""What the units that reported both times did more or less: the sums of other units tell no change of work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analysis.brief.parts import (
    Figure,
    Name,
    Said,
    Sentence,
    Table,
    change_figure,
    clauses,
    count_figure,
    say,
)
from analysis.brief.question import Question
from analysis.peers import Against, compared_spans
from analysis.same_units import SameUnits, compare_same_units
from analysis.totals import Total

Row = dict[str, Said | None]
EARLIER: tuple[Against, ...] = ("previous", "last_year")


@dataclass(frozen=True, slots=True)
class SameUnitsPart:
    """`table`: one row per earlier period and measure with a change, None without any; `rows`: which of them are of which
    period. A period in which the same units reported, or nobody, is not among those; one with no rows has no unit in common
    with the brief's."""

    table: Table | None
    rows: Mapping[Against, Sequence[int]]


def same_units_part(question: Question) -> SameUnitsPart:
    """The core measures first, as the table of all sums has them."""
    measures = [*question.core, *(one for one in question.measures if one not in question.core)]
    spans = compared_spans(question.cube, question.filters)
    rows: list[Row] = []
    places: dict[Against, range] = {}
    for name in EARLIER if spans else ():
        same = compare_same_units(question.cube, question.filters, spans["now"], spans[name], measures)
        if not same.alike:
            told = [row for measure in measures if (row := _row(question, name, same, measure))]
            places[name] = range(len(rows), len(rows) + len(told))
            rows += told
    columns = {
        "measure": say("column_measure"), "against": say("column_against"), "both": say("column_units_both"),
        "before": say("column_same_before"), "value": say("column_same_now"), "change": say("column_same_change"),
    }  # fmt: skip
    return SameUnitsPart(Table("same_units", columns, tuple(rows)) if rows else None, places)


def _row(question: Question, against: Against, same: SameUnits, measure: str) -> Row:
    """Nothing where the units did not report the measure both times."""
    now, before = same.sums[measure]
    change = change_figure(now, before, question.of_measure(measure))
    if change is None:
        return {}
    return {
        "measure": Name("measure", measure),
        "against": say(f"row_{against}"),
        "both": count_figure(same.both, "units"),
        "before": _sum(before, measure),
        "value": _sum(now, measure),
        "change": change,
    }


def _sum(total: Total, measure: str) -> Figure:
    return Figure(float(total.value), "sum", measure, float(total.low), float(total.high))


def say_same_units(question: Question, part: SameUnitsPart, against: Against) -> list[Sentence]:
    """How much more or less the units of both periods did, or that there are none; nothing where all are the same."""
    if against not in part.rows:
        return []
    table = part.table
    if table is None or not part.rows[against]:
        return [say("same_units_none")]
    core = {Name("measure", measure) for measure in question.core}
    rows = [row for row in part.rows[against] if table.name(row) in core]
    items = [say("changed", measure=table.name(row), change=table.figure(row, "change")) for row in rows]
    return [say("same_units", both=table.figure(rows[0], "both"), items=clauses(*items))] if rows else []
