"""The brief's section on districts: how many have a session, who reached most, and which share of the people."""

from __future__ import annotations

from dataclasses import dataclass, replace

from analysis.bases import Base
from analysis.brief.covering import MOST_NAMED, coverage_paragraph
from analysis.brief.parts import (
    Figure,
    Name,
    Said,
    Section,
    Sentence,
    Table,
    count_figure,
    first_of,
    say,
    share_figure,
    sum_figure,
)
from analysis.brief.question import REACHED, SESSIONS, Question
from analysis.brief.ranking import highest_and_lowest, leaders, ranking_chart, untold
from analysis.coverage import base_year, divide, subject_of, with_parts
from analysis.cube import LEVELS, mask_records
from analysis.districts import breadth, by_unit
from analysis.filters import Filters


def places_section(question: Question) -> Section:
    """Breadth, coverage of the whole and the comparison of its parts."""
    spread = breadth_table(question)
    coverages, covered = coverage_paragraph(question)
    parts = parts_table(question)
    rows = [row for row in range(len(parts.rows) - parts.sums) if not _is_here(parts, row)]
    told = leaders(parts, REACHED, rows, "share") if parts.rows else []
    told += _not_placed(question, parts)
    paragraphs = [
        _breadth(question, spread) if spread else [],
        told,
        [*coverages, *highest_and_lowest(parts, "coverage", rows), *untold(parts, rows)],
    ]
    tables = ([spread] if spread else []) + covered + ([parts] if parts.rows else [])
    chart = ranking_chart(parts.key, parts, REACHED, rows)
    return Section(
        "places" if question.levels else "units",
        tuple(tuple(p) for p in paragraphs if p),
        tuple(tables),
        chart,
    )


def breadth_table(question: Question) -> Table | None:
    """One row per level below: how many of its divisions have a session; None below a township."""
    rows: list[dict[str, Said | None]] = []
    for divisions in question.levels:
        found = breadth(question.cube, question.filters, divisions)
        sessions = question.of_measure(SESSIONS)
        rows.append(
            {
                "level": Name("level", found.level),
                "covered": count_figure(found.covered, "divisions", sessions),
                "total": count_figure(found.total, "divisions", page="districts"),
                "share": Figure(found.covered / found.total, "share", filters=sessions),
                "without": count_figure(found.total - found.covered, "divisions", page="districts"),
            }
        )
    columns = {name: say(f"column_{name}") for name in ("level", "covered", "total", "share", "without")}
    return Table("breadth", columns, tuple(rows)) if rows else None


def _breadth(question: Question, table: Table) -> list[Sentence]:
    """The nearest level in words: all have a session, none has, or which have not."""
    divisions = question.levels[0]
    found = breadth(question.cube, question.filters, divisions)
    said: dict[str, Said] = {
        "place": Name("district", question.place),
        "level": Name("level", LEVELS[len(divisions[0][0])]),
        "total": table.figure(0, "total"),
    }
    if not found.covered:
        return [say("breadth_none", **said)]
    if found.covered == found.total:
        return [say("breadth_all", **said)]
    names = [Name("district", str(code)) for code in found.none["code"]]
    shown = first_of(names, MOST_NAMED)
    said |= {"covered": table.figure(0, "covered"), "share": table.figure(0, "share")}
    level = Name("level_one", LEVELS[len(divisions[0][0])]) if len(names) == 1 else said["level"]
    without = say("breadth_without", without=table.figure(0, "without"), level=level, names=shown)
    return [say("breadth", **said), without]


def _is_here(table: Table, row: int) -> bool:
    name = table.name(row)
    return isinstance(name, Name) and name.kind == "here"


def _not_placed(question: Question, table: Table) -> list[Sentence]:
    """People reached of whom nobody said in which of the divisions."""
    said = []
    for row in range(len(table.rows) - table.sums):
        if _is_here(table, row) and table.has(row, REACHED) and table.figure(row, REACHED).value:
            level = Name("level_one", LEVELS[len(question.levels[0][0][0])])
            value, share = table.figure(row, REACHED), table.figure(row, "share")
            said.append(say("not_placed", name=table.name(row), value=value, share=share, level=level))
    return said


@dataclass(frozen=True, slots=True)
class _Part:
    name: Name
    filters: Filters
    base: Base | None


def parts_table(question: Question) -> Table:
    """The divisions one level below with the core measures, the share of the people reached and the coverage; the
    units where no division lies below. The last row sums up."""
    parts = _divisions(question) if question.levels else _units(question)
    key = "districts" if question.levels else "units"
    rows = [_part_row(question, part) for part in parts]
    whole_row = _part_row(question, _Part(Name("district", question.place), question.asked, None))
    with_bases = any(part.base and part.base.divides for part in parts)
    columns: dict[str, Said] = {"part": say(f"column_{key}")}
    columns |= {measure: Name("measure", measure) for measure in question.core}
    columns["share"] = say("column_share_people")
    if with_bases:
        columns |= {
            "base": Name("subject", subject_of(REACHED, question.filters.target_group)),
            "coverage": say("column_coverage"),
        }
    kept = [{name: row.get(name) for name in columns} for row in rows]
    kept.append({name: whole_row.get(name) for name in columns} | {"part": say("row_sum")})
    return Table(key, columns, tuple(kept), sums=1) if rows else Table(key, columns, ())


def _divisions(question: Question) -> list[_Part]:
    """All divisions of the nearest level, most people reached first, then what is known no deeper."""
    year, subject = (
        base_year(question.cube, question.filters),
        subject_of(REACHED, question.filters.target_group),
    )
    # the figures of a group without those of its parts are no share of its people
    whole = with_parts(question.filters, question.parts) == question.filters
    listed = [code for code, _ in question.levels[0]]
    length = len(listed[0])
    column = question.cube.facts.columns["district_code"]
    used = [
        column.values[number] for number in column.used(mask_records(question.cube.facts, question.asked))
    ]
    found = {code[:length] for code in used if len(code) >= length}
    codes = listed + sorted(found - set(listed))
    reached = {code: question.total(question.of_measure(REACHED, district=code)).value for code in codes}
    parts = [
        _Part(
            Name("district", code),
            replace(question.asked, district=code),
            question.bases.find(code, subject, year) if whole else None,
        )
        for code in sorted(codes, key=lambda code: -reached[code])
    ]
    here = sorted(code for code in used if len(code) < length)
    return parts + [
        _Part(Name("here", code), replace(question.asked, district=code, here_only=True), None)
        for code in here
    ]


def _units(question: Question) -> list[_Part]:
    units: dict[str, float] = {}
    for measure in question.core:
        for _, row in by_unit(question.cube, question.of_measure(measure)).iterrows():
            reached = row["value"] if measure == REACHED else 0.0
            units[str(row["code"])] = units.get(str(row["code"]), 0.0) + reached
    named = sorted((unit for unit in units if unit), key=lambda unit: (-units[unit], unit))
    return [_Part(Name("unit", unit), replace(question.asked, unit=unit), None) for unit in named]


def _part_row(question: Question, part: _Part) -> dict[str, Said | None]:
    row: dict[str, Said | None] = {"part": part.name}
    for measure in question.core:
        filters = replace(part.filters, measure=measure)
        total = question.total(filters)
        if total.facts:
            row[measure] = sum_figure(total, measure, filters)
    filters = replace(part.filters, measure=REACHED)
    reached, all_reached = question.total(filters), question.total(question.of_measure(REACHED))
    if reached.facts:
        row["share"] = share_figure(reached, all_reached, filters)
    if part.base and part.base.divides:
        row["base"] = Figure(
            part.base.value, "base", part.base.subject, part.base.low, part.base.high, page="reference"
        )
        found = divide(reached, part.base)
        if reached.facts:  # nothing reported is not 0 %
            row["coverage"] = Figure(found.ratio, "coverage", "", found.low, found.high, filters)
    elif part.base:
        row["base"] = say("cell_no_base")
    return row
