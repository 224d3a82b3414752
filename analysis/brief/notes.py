"""The brief's last section: what the figures rest on and what to know before quoting them."""

from __future__ import annotations

from analysis.bases import HOUSEHOLDS, POPULATION
from analysis.brief.parts import (
    Figure,
    Name,
    Period,
    Said,
    Section,
    Sentence,
    Table,
    clauses,
    count_figure,
    say,
    sum_figure,
)
from analysis.brief.question import Question
from analysis.coverage import base_year
from analysis.cube import rows_beside
from analysis.filters import HIDDEN
from analysis.standing import Standing
from analysis.totals import Total, total_at

STATE_ROWS = ("units", "submissions", "facts", "doubtful", "sample", "mentions", "questions")


def state_table(question: Question, found: Standing) -> Table:
    """How much stands behind the figures: units and files first."""
    doubtful = question.of_measure("", doubtful=True)
    filters = {"doubtful": doubtful, "mentions": None, "sample": None, "questions": None}
    counts = {name: getattr(found, name) for name in STATE_ROWS[:-1]} | {"questions": question.questions}
    rows: list[dict[str, Said | None]] = [
        {
            "what": say(f"row_{name}"),
            "count": count_figure(
                counts[name],
                name,
                filters.get(name, question.asked),
                page="overview" if name == "questions" else "",
            ),
        }
        for name in STATE_ROWS
    ]
    return Table("state", {"what": say("column_what"), "count": say("column_count")}, tuple(rows))


def warnings(question: Question, found: Standing) -> tuple[Sentence, ...]:
    """That the figures or the bases are samples, or some of them: nobody may take them for real; and that estimates are
    left out."""
    said = []
    if found.sample:
        said.append(say("sample_all" if found.sample == found.facts else "sample_some"))
    year = base_year(question.cube, question.filters)
    if any(question.bases.find(question.place, subject, year).sample for subject in (POPULATION, HOUSEHOLDS)):
        said.append(say("sample_bases"))
    if question.filters.estimates == HIDDEN:
        said.append(say("estimates_hidden"))
    return tuple(said)


def notes_section(question: Question, found: Standing, state: Table) -> Section:
    """What is in doubt, beside the period, or reported twice."""
    beside, doubles = beside_table(question), doubles_table(question)
    said: list[Sentence] = []
    if found.until:
        said.append(say("until", day=Period(found.until, found.until), facts=state.figure(2, "count")))
    said.append(_doubts(state))
    if found.sample and found.sample < found.facts:
        said.append(say("sample_count", count=state.figure(4, "count")))
    if beside:
        items = [
            say("beside_one", measure=beside.name(row), value=beside.figure(row, "value"))
            for row in range(len(beside.rows))
        ]
        said.append(say("beside", items=clauses(*items)))
    said += _doubles(doubles) if doubles else []
    tables = [table for table in (state, beside, doubles) if table]
    return Section("notes", (tuple(said), (say("methods"),)), tuple(tables))


def _doubts(state: Table) -> Sentence:
    """How many questions are open, as the page's own line says, and how many of the figures they are about: others are
    about cells that do not count."""
    doubtful, questions = (
        state.figure(STATE_ROWS.index(name), "count") for name in ("doubtful", "questions")
    )
    if not questions.value:
        return say("doubtful", count=doubtful) if doubtful.value else say("doubtful_none")
    if not doubtful.value:
        return say("questions_elsewhere", questions=questions)
    return say("questions", questions=questions, count=doubtful)


def beside_table(question: Question) -> Table | None:
    """The core measures' figures whose period reaches over the ends of the brief's: not counted; None without any."""
    rows: list[dict[str, Said | None]] = []
    for measure in question.core:
        beside = rows_beside(question.cube.facts, question.of_measure(measure))
        value = total_at(question.cube, beside)
        if value.facts:
            rows.append(
                {
                    "measure": Name("measure", measure),
                    "value": Figure(value.value, "sum", measure, value.low, value.high),
                    "facts": count_figure(value.facts, "facts"),
                }
            )
    columns = {"measure": say("column_measure"), "value": say("column_beside"), "facts": say("column_facts")}
    return Table("beside", columns, tuple(rows)) if rows else None


def doubles_table(question: Question) -> Table | None:
    """What was left out as reported twice, and what may still be; None where there is neither."""
    rows: list[dict[str, Said | None]] = []
    for _, row in question.doubles.iterrows():
        if row["lost"] or row["doubt"]:
            measure = str(row["measure"])
            filters = question.of_measure(measure)
            net = question.total(filters)
            gross = Total(net.value + row["lost"], net.low + row["lost"], net.high + row["lost"], 0.0, 0)
            rows.append(
                {
                    "measure": Name("measure", measure),
                    "value": sum_figure(net, measure, filters),
                    "lost": Figure(row["lost"], "sum", measure, page="doubles") if row["lost"] else None,
                    "gross": Figure(gross.value, "sum", measure, gross.low, gross.high)
                    if row["lost"]
                    else None,
                    "doubt": Figure(row["doubt"], "sum", measure, page="doubles") if row["doubt"] else None,
                }
            )
    columns = {name: say(f"column_{name}") for name in ("measure", "value", "lost", "gross", "doubt")}
    return Table("doubles", columns, tuple(rows)) if rows else None


def _doubles(table: Table) -> list[Sentence]:
    said = []
    for column in ("lost", "doubt"):
        rows = [row for row in range(len(table.rows)) if table.has(row, column)]
        items = [say("double_one", measure=table.name(row), value=table.figure(row, column)) for row in rows]
        if items:
            said.append(say(f"doubles_{column}", items=clauses(*items)))
    return said
