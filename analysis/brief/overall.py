"""The brief's first section: what was done altogether, how much of it is estimated, and against earlier periods."""

from __future__ import annotations

from dataclasses import replace

from analysis.brief.parts import (
    Chart,
    Figure,
    Name,
    Period,
    Said,
    Section,
    Sentence,
    Series,
    Table,
    Text,
    bounds_figure,
    change_figure,
    clauses,
    joined,
    ranked,
    say,
    sum_figure,
)
from analysis.brief.question import REACHED, Question, spans_before
from analysis.brief.same_units import EARLIER, SameUnitsPart, say_same_units
from analysis.filters import Filters
from analysis.peers import Goal, goal_of
from analysis.totals import Total, development

# What an earlier period's change is called as a column.
KINDS_OF_CHANGE = {"previous": "change", "last_year": "change_year"}


def overall_section(question: Question, state: Table, same: SameUnitsPart) -> Section:
    """The sums with their comparison. `state` is the table of `notes.state_table`."""
    table = overall_table(question)
    months = months_table(question)
    paragraphs = [
        (_reports(question, state), *_totals(question, table)),
        (*_estimates(table), *_changes(question, table, same)),
        _goals(table),
    ]
    return Section(
        "overall",
        tuple(paragraph for paragraph in paragraphs if paragraph),
        tuple(one for one in (table, same.table, months) if one),
        tuple(_months_chart(months) if months else ()),
    )


def overall_table(question: Question) -> Table:
    """One row per measure with a figure, and each core measure: the sum with its bounds and what it was before."""
    before = spans_before(question)
    shown = list(question.core)
    others = [measure for measure in question.measures if measure not in shown]
    shown += [m for m in others if question.total(question.of_measure(m)).facts or _goal(question, m)]
    columns: dict[str, Said] = {
        "measure": say("column_measure"), "value": say("column_value"), "bounds": say("column_bounds"),
        "estimated": say("column_estimated"),
    }  # fmt: skip
    rows = [_row(question, measure, before) for measure in shown]
    for key, span in before.items():
        if any(key in row for row in rows):
            columns[key] = span
            columns[KINDS_OF_CHANGE[key]] = say(f"column_{KINDS_OF_CHANGE[key]}")
    if any("goal" in row for row in rows):
        columns |= {"goal": say("column_goal"), "done": say("column_done")}
    return Table("overall", columns, tuple({key: row.get(key) for key in columns} for row in rows))


def _row(question: Question, measure: str, before: dict[str, Period]) -> dict[str, Said | None]:
    filters = question.of_measure(measure)
    now = question.total(filters)
    row: dict[str, Said | None] = {"measure": Name("measure", measure)}
    if now.facts:
        row |= {
            "value": sum_figure(now, measure, filters),
            "bounds": bounds_figure(now, measure, filters),
            "estimated": _estimated(now, filters),
        }
    for key, span in before.items():
        then_filters = replace(filters, start=span.start, end=span.end)
        then = question.total(then_filters)
        if then.facts:
            row[key] = sum_figure(then, measure, then_filters)
            row[KINDS_OF_CHANGE[key]] = change_figure(now, then, filters)
    goal = _goal(question, measure)
    if goal and goal.value:
        row["goal"] = Figure(float(goal.value), "sum", measure, page="reference")
        if now.facts:
            least, most = now.low / goal.value, now.high / goal.value
            row["done"] = Figure(now.value / goal.value, "ratio", "", least, most, filters)
    return row


def _goal(question: Question, measure: str) -> Goal | None:
    return goal_of(question.cube, question.of_measure(measure), question.targets, question.place)


def _estimated(total: Total, filters: Filters) -> Figure | None:
    """The stated share of a sum that is no exact figure; None of nothing."""
    return Figure(total.estimated / total.value, "ratio", filters=filters) if total.value else None


def _reports(question: Question, state: Table) -> Sentence:
    period = question.period
    return say(
        "reports",
        period=period or say("everything"),
        place=Name("district", question.place),
        units=state.figure(0, "count"),
        submissions=state.figure(1, "count"),
    )


def _totals(question: Question, table: Table) -> list[Sentence]:
    counted = [row for row in range(len(table.rows)) if table.has(row, "value")]
    core = [row for row in counted if row < len(question.core)]
    silent = [table.name(row) for row in range(len(question.core)) if row not in core]
    said = []
    if core:
        said.append(say("totals", items=clauses(*(_did(table, row, len(question.core)) for row in core))))
    if others := [row for row in counted if row not in core]:
        said.append(
            say("totals_other", items=clauses(*(_did(table, row, len(question.core)) for row in others)))
        )
    if silent:
        said.append(say("totals_none", measures=joined(*silent)))
    return said


def _did(table: Table, row: int, core: int) -> Sentence:
    measure = table.rows[row]["measure"]
    assert isinstance(measure, Name)
    kind = f"did_{measure.code}" if row < core else "did"
    return say(kind, measure=measure, value=table.figure(row, "value"))


def _estimates(table: Table) -> list[Sentence]:
    """Which sums are partly estimated and within which bounds, or that none is."""
    if not any(table.has(row, "value") for row in range(len(table.rows))):
        return []
    parts = []
    for row in range(len(table.rows)):
        if table.has(row, "bounds") and table.has(row, "estimated"):
            parts.append(
                say(
                    "estimated_part",
                    measure=table.name(row),
                    share=table.figure(row, "estimated"),
                    bounds=table.figure(row, "bounds"),
                )
            )
    return [say("estimated", items=joined(*parts))] if parts else [say("estimated_none")]


def _changes(question: Question, table: Table, same: SameUnitsPart) -> list[Sentence]:
    """The change against each earlier period, and that of the units that reported both times, where not all did."""
    said = []
    before = spans_before(question)
    for key in EARLIER if before else ():
        span = before[key]
        column = KINDS_OF_CHANGE[key]
        core = range(len(question.core)) if column in table.columns else ()
        rows = [row for row in core if table.has(row, column)]
        items = [say("changed", measure=table.name(row), change=table.figure(row, column)) for row in rows]
        if items:
            said.append(say(f"compared_{key}", period=span, items=clauses(*items)))
            said += say_same_units(question, same, key)
        else:
            said.append(say(f"not_compared_{key}", period=span))
    return said


def _goals(table: Table) -> tuple[Sentence, ...]:
    """How far each target that was set for the place and period is reached; nothing where none was."""
    if "goal" not in table.columns:
        return ()
    rows = [row for row in range(len(table.rows)) if table.has(row, "goal")]
    items = [
        say("goal", measure=table.name(row), goal=table.figure(row, "goal"), done=table.figure(row, "done"))
        for row in rows
        if table.has(row, "done")
    ]
    without = [table.name(row) for row in rows if not table.has(row, "done")]
    said = [say("goals", items=Series(tuple(items), clauses=True, apart=True))] if items else []
    return (*said, *([say("goals_unreported", measures=joined(*without))] if without else []))


def months_table(question: Question) -> Table | None:
    """People reached along time, the part stated exactly and the estimated one; None with fewer than two steps."""
    filters = question.of_measure(REACHED)
    found = development(question.cube, filters)
    if len(found.steps) < 2:
        return None
    columns: dict[str, Said] = {
        "step": say(f"column_{found.step}"),
        "value": Name("measure", REACHED),
        "stated": say("column_stated"),
        "estimate": say("column_estimate"),
    }
    rows = [
        {
            "step": Period(row["start"], row["end"]) if found.step != "day" else Text(row["start"].isoformat()),
            **_step(Total(*(row[name] for name in ("value", "low", "high", "estimated", "facts"))),
                    replace(filters, start=row["start"], end=row["end"])),
        }
        for _, row in found.steps.iterrows()
    ]  # fmt: skip
    if found.longer.facts:
        # no filters select them alone
        rows.append({"step": say("row_longer"), **_step(found.longer, None)})
    rows.append({"step": say("row_sum"), **_step(question.total(filters), filters)})
    return Table("months", columns, tuple(rows), sums=1 + int(found.longer.facts > 0))


def _step(total: Total, filters: Filters | None) -> dict[str, Said | None]:
    if not total.facts:
        return dict.fromkeys(("value", "stated", "estimate"))
    return {
        "value": Figure(total.value, "sum", REACHED, total.low, total.high, filters),
        "stated": Figure(total.value - total.estimated, "sum", REACHED),
        "estimate": Figure(total.estimated, "sum", REACHED),
    }


def _months_chart(table: Table) -> list[Chart]:
    steps = range(len(table.rows) - table.sums)
    counted = [row for row in steps if table.has(row, "value")]
    if len(counted) < 2:
        return []
    first = ranked(table, "value", counted)[0]
    finding = say("chart_months_even", measure=Name("measure", REACHED))
    if len(first) == 1:
        finding = say(
            "chart_months",
            measure=Name("measure", REACHED),
            period=table.name(first[0]),
            value=table.figure(first[0], "value"),
        )
    return [Chart("months", "columns", finding, table, tuple(steps), ("stated", "estimate"), "value")]
