"""What was reached of all people and households: the ratios, which base is missing, and why one is above 100 %."""

from __future__ import annotations

import math

from analysis.bases import Base
from analysis.brief.parts import (
    Figure,
    Name,
    Said,
    Sentence,
    Table,
    Text,
    clauses,
    first_of,
    joined,
    say,
    sum_figure,
)
from analysis.brief.question import REACHED, Question
from analysis.coverage import (
    COUNTED_ONCE,
    COVERED,
    Coverage,
    base_year,
    coverage_of,
    subject_of,
    with_parts,
)
from analysis.cube import mask_records
from analysis.excess import OLD_BASE, split_excess
from analysis.filters import Filters

# More divisions are not named in a sentence: the table lists them.
MOST_NAMED = 12


def coverage_paragraph(question: Question) -> tuple[list[Sentence], list[Table]]:
    """The sentences on coverage with their tables."""
    covered, causes = coverage_table(question), causes_table(question)
    return _coverage(covered, causes), [covered, *([causes] if causes.rows else [])]


def coverage_table(question: Question) -> Table:
    """What was reached of all people and households: numerator, base, its year and source, and the ratio."""
    rows: list[dict[str, Said | None]] = []
    year = base_year(question.cube, question.filters)
    for measure in COVERED:
        found, filters = _found(question, measure)
        if measure == REACHED or found.numerator.facts:
            row: dict[str, Said | None] = {
                "measure": Name("measure", measure),
                "value": sum_figure(found.numerator, measure, filters) if found.numerator.facts else None,
            }
            rows.append(row | base_cells(found, filters, year))
    columns = ("measure", "value", "subject", "base", "year", "source", "ratio")
    return Table("coverage", {name: say(f"column_{name}") for name in columns}, tuple(rows))


def base_cells(found: Coverage, filters: Filters, year: int) -> dict[str, Said | None]:
    """The cells of a base and what is divided by it; without one, what is missing stands in its place."""
    base = found.base
    if not base.divides:
        return {
            "subject": Name("subject", base.subject), "base": lack_of(base, year),
            "year": None, "source": None, "ratio": None,
        }  # fmt: skip
    ratio = Figure(found.ratio, "coverage", "", found.low, found.high, filters)
    return {
        "subject": Name("subject", base.subject),
        "base": Figure(base.value, "base", base.subject, base.low, base.high, page="reference"),
        "year": joined(*(Text(str(one)) for one in base.years)),
        "source": joined(*(Text(one) for one in base.sources)) if base.sources else None,
        "ratio": ratio if found.numerator.facts else None,
    }


def lack_of(base: Base, year: int) -> Sentence:
    """Which base is missing, in words: none at all, stated as 0, or none of some divisions below."""
    if base.state == "partial":
        names = [Name("district", code) for code in base.lacking]
        shown = first_of(names, MOST_NAMED)
        return say("lack_partial", names=shown, subject=Name("subject", base.subject))
    kind = "lack_zero" if base.state == "zero" else "lack_missing"
    return say(
        kind,
        place=Name("district", base.district),
        subject=Name("subject", base.subject),
        year=Text(str(year)),
    )


def _coverage(table: Table, causes: Table) -> list[Sentence]:
    """The ratios with what they are made of; then what is missing, once for all measures that need it."""
    said, lacks, without = [], [], []
    for row, cells in enumerate(table.rows):
        measure = table.name(row)
        if table.has(row, "ratio"):
            fields: dict[str, Said] = {"measure": measure, "value": table.figure(row, "value")}
            fields |= {name: cells[name] or Text("") for name in ("subject", "year")}
            fields |= {"base": table.figure(row, "base"), "ratio": table.figure(row, "ratio")}
            if cells["source"]:
                fields["source"] = cells["source"]
            said.append(say("coverage_by_source" if cells["source"] else "coverage", **fields))
            if table.figure(row, "ratio").value > 1:
                said += _above(measure, causes)
        elif isinstance(lack := cells["base"], Sentence):
            without.append(measure)
            lacks += [lack] if lack not in lacks else []
    if lacks:
        said.append(say("coverage_lacking", lacks=clauses(*lacks), measures=joined(*without)))
    return said


def _found(question: Question, measure: str) -> tuple[Coverage, Filters]:
    """The coverage of the place by a measure, and the filters of its numerator."""
    subject = subject_of(measure, question.filters.target_group)
    filters = with_parts(
        question.of_measure(measure, district=question.place, here_only=False), question.parts
    )
    return coverage_of(question.cube, filters, question.bases, question.place, subject), filters


def causes_table(question: Question) -> Table:
    """Of each measure above its base the likely causes with their amounts, which may overlap."""
    rows: list[dict[str, Said | None]] = []
    year = base_year(question.cube, question.filters)
    for measure in COVERED:
        found, filters = _found(question, measure)
        if question.double_index is None or not found.ratio > 1:
            continue
        mask = mask_records(question.cube.facts, filters)
        excess = split_excess(
            question.cube,
            mask,
            measure,
            year,
            found.base,
            question.bases,
            question.double_index,
            question.passing,
        )
        for cause in excess.causes if excess else ():
            amount = None
            if cause.amount > 0 and not math.isnan(cause.amount):
                form, of = ("base", found.base.subject) if cause.name == OLD_BASE else ("sum", measure)
                amount = Figure(
                    float(cause.amount), "base" if form == "base" else "sum", of, page="districts"
                )
            rows.append(
                {"measure": Name("measure", measure), "cause": say(f"cause_{cause.name}"), "amount": amount}
            )
    columns = {name: say(f"column_{name}") for name in ("measure", "cause", "amount")}
    return Table("causes", columns, tuple(rows))


def _above(measure: Said, causes: Table) -> list[Sentence]:
    """Why a measure is above its base: that it cannot be, or what may have led to it."""
    assert isinstance(measure, Name)
    if measure.code in COUNTED_ONCE:
        return [say("coverage_impossible", measure=measure)]
    items = [
        say("cause_amount", cause=_cause(causes, row), amount=causes.figure(row, "amount"))
        for row in range(len(causes.rows))
        if causes.name(row) == measure and causes.has(row, "amount")
    ]
    said = [say("coverage_over_households" if measure.code == "households" else "coverage_over")]
    return said + ([say("coverage_causes", items=joined(*items))] if items else [])


def _cause(causes: Table, row: int) -> Said:
    found = causes.rows[row]["cause"]
    return Text("") if found is None else found
