"""A brief put into the reader's language: sentences filled in, tables and charts named."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from babel.dates import format_date

from analysis.bases import HOUSEHOLDS, POPULATION
from analysis.brief.parts import (
    Brief,
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
)
from analysis.cube import Cube
from analysis.filters import Filters, is_whole_months
from ui.brief.notes import Notes
from ui.brief.phrases import chart_totals, counted_phrase, figure_cell, figure_phrase, mark_name
from ui.brief.written import (
    NOTHING,
    Paragraph,
    Run,
    Spoken,
    Written,
    WrittenChart,
    WrittenSection,
    WrittenTable,
)
from ui.escape import plain_text
from ui.numbers import period_text
from ui.places import district_name, part_name
from ui.text import channel_name, group_name, language, measure_name, measure_title, t, unit_kind_name

# Sentences and parts of them that say which base or list is missing, and the page where to supply it.
MISSING, REFERENCE = (
    ("lack_missing", "lack_zero", "lack_partial", "no_roster", "no_villages", "blind_no_base"),
    "reference",
)
# What English writes with a capital only where a sentence begins.
IN_LOWER_CASE = ("target_group", "channel", "measure", "level", "medium", "unit_kind")
# Sums beside the names of their measures: 637 sessions, and not sessions: 637 sessions.
COUNTED = ("did", "beside", "double")


@dataclass(frozen=True, slots=True)
class Words:
    """Names things for one brief: divisions by the cube's names, rows by the place that the brief is about."""

    cube: Cube
    parent: str

    def name(self, name: Name) -> str:
        """A name in the reader's language, harmless in a document."""
        naming: dict[str, Callable[[str], str]] = {
            "district": lambda code: district_name(self.cube, code),
            "here": lambda code: part_name(self.cube, self.parent, code),
            "unit": lambda unit: unit or t("unit.unknown"),
            "target_group": group_name,
            "channel": channel_name,
            "measure": measure_name,
            "unit_kind": unit_kind_name,
            "level": lambda level: t(f"level.{level}"),
            "level_one": lambda level: t(f"level.one.{level}"),
            "medium": lambda medium: t(f"media.{medium or 'unspecified'}"),
            "subject": subject_name,
        }
        return plain_text(naming[name.kind](name.code))

    def runs(self, said: Said, inside: bool = False) -> Iterator[Run]:
        """The words of a sentence or of a part of one; `inside`: other words stand before it."""
        if isinstance(said, Figure):
            yield Run(figure_phrase(said), said)
        elif isinstance(said, Name):
            name = self.name(said)
            yield Run(name[:1].lower() + name[1:] if inside and said.kind in IN_LOWER_CASE else name)
        elif isinstance(said, Text):
            yield Run(plain_text(said.words))
        elif isinstance(said, Period):
            yield Run(span_words(said))
        elif isinstance(said, Series):
            yield from self._series(said, inside)
        elif said.kind.partition("_")[0] in COUNTED and (counted := _counted(said)):
            yield counted
        elif said.kind in MISSING:
            yield Run("".join(run.text for run in self._sentence(said, inside)), page=REFERENCE)
        else:
            yield from self._sentence(said, inside)

    def _sentence(self, said: Sentence, inside: bool) -> Iterator[Run]:
        message = t(f"brief.say.{said.kind}")
        for words, name, choice, _ in string.Formatter().parse(message):
            if words:
                yield Run(words)
                inside = True
            if name is None:
                continue
            field = said.fields[name]
            if choice:  # {units:unit|units}: which of both words goes with the number
                one, many = choice.split("|")
                yield Run(one if isinstance(field, Figure) and field.value == 1 else many)
            else:
                yield from self.runs(field, inside)
                inside = True

    def _series(self, said: Series, inside: bool) -> Iterator[Run]:
        kind = "apart" if said.apart else "clauses" if said.clauses else "names"
        between = t(f"brief.join.{kind}")
        last = t("brief.join.last") if kind == "names" and not said.of else between
        for place, item in enumerate(said.items):
            if place:
                yield Run(last if place == len(said.items) - 1 else between)
            runs = self.runs(item, inside)
            yield from _without_year(said.items[place - 1], item, runs) if place else runs
        if said.of:
            listed = said.items[0]
            units = isinstance(listed, Sentence) and listed.kind == "unit_periods"
            yield Run(t("brief.join.of_units" if units else "brief.join.of", count=said.of))

    def text(self, said: Said) -> str:
        """The same as plain words."""
        return "".join(run.text for run in self.runs(said))

    def cell(self, said: Said | None) -> str:
        """A cell of a table."""
        if said is None:
            return NOTHING
        if isinstance(said, Figure):
            return figure_cell(said)
        if isinstance(said, Name) and said.kind == "measure":
            return measure_title(said.code)
        return self.text(said)


def _counted(said: Sentence) -> Run | None:
    """A sum by the name of what is counted; None for other sentences and where the unit must be said."""
    value = said.fields.get("value")
    if not isinstance(value, Figure) or set(said.fields) != {"measure", "value"}:
        return None
    words = counted_phrase(value)
    return Run(words, value) if words else None


def _without_year(before: Said, item: Said, runs: Iterator[Run]) -> Iterator[Run]:
    """2023年4月、6月: Chinese names the year of periods one after the other once."""
    for run in runs:
        year = f"{item.start.year}年" if isinstance(item, Period) else ""
        same = (
            isinstance(before, Period) and isinstance(item, Period) and before.start.year == item.start.year
        )
        yield Run(run.text.removeprefix(year)) if same else run


def subject_name(code: str) -> str:
    """人口 / population; of a target group how many belong to it."""
    if code in (POPULATION, HOUSEHOLDS):
        return t(f"brief.subject.{code}")
    return t("brief.subject.group", group=group_name(code))


def span_words(span: Period) -> str:
    """A period as a sentence has it: 2023年第二季度, 2023年4月至6月, 2023年4月3日至4月9日."""
    if is_whole_months(span.start, span.end) or language() != "zh":
        return period_text(span.start, span.end).replace(" – ", t("brief.join.to"))
    first = str(format_date(span.start, "y年M月d日", locale="zh_CN"))
    if span.start == span.end:
        return first
    last = "M月d日" if span.start.year == span.end.year else "y年M月d日"
    return first + t("brief.join.to") + str(format_date(span.end, last, locale="zh_CN"))


def write_brief(
    brief: Brief, words: Words, about: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
) -> Written:
    """The brief in the reader's language."""
    headings = {
        table.key: {key: words.cell(said) for key, said in table.columns.items()} for table in brief.tables
    }
    notes = Notes({table.key: number for number, table in enumerate(brief.tables, 1)}, headings)
    sections = []
    charts = 0
    for place, section in enumerate(brief.sections, 1):
        sections.append(_section(section, place, words, notes, charts))
        charts += len(section.charts)
    return Written(
        language=language(),
        title=words.text(brief.title),
        warnings=tuple(words.text(warning) for warning in brief.warnings),
        sections=tuple(sections),
        about=tuple(
            (heading, tuple((plain_text(name), plain_text(value)) for name, value in pairs))
            for heading, pairs in about
        ),
        labels={name: t(f"brief.label.{name}") for name in LABELS},
    )


# What the documents say themselves, besides the brief's own words.
LABELS = ("masthead", "number", "edited", "chart", "page", "annex")


def _section(section: Section, place: int, words: Words, notes: Notes, charts: int) -> WrittenSection:
    paragraphs = [
        Paragraph(
            f"{section.key}.{number}",
            tuple(
                Spoken(_spoken(sentence, words, last=place == len(sentences)), notes.text(sentence))
                for place, sentence in enumerate(sentences, 1)
            ),
        )
        for number, sentences in enumerate(section.paragraphs, 1)
    ]
    return WrittenSection(
        key=section.key,
        heading=t(f"brief.section.{section.key}", place=t(f"brief.ordinal.{place}")),
        paragraphs=tuple(paragraphs),
        tables=tuple(_table(table, notes.numbers[table.key], words) for table in section.tables),
        charts=tuple(
            _chart(chart, charts + number, words, notes.numbers)
            for number, chart in enumerate(section.charts, 1)
        ),
    )


def _spoken(sentence: Sentence, words: Words, last: bool) -> tuple[Run, ...]:
    """The runs of a sentence, words that follow each other as one; a space after it where the language has them."""
    merged: list[Run] = []
    for run in (*words.runs(sentence), Run("" if last or language() == "zh" else " ")):
        if merged and _is_plain(run) and _is_plain(merged[-1]):
            merged[-1] = Run(merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(merged)


def _is_plain(run: Run) -> bool:
    return run.figure is None and not run.page


def _table(table: Table, number: int, words: Words) -> WrittenTable:
    names = list(table.columns)
    return WrittenTable(
        key=table.key,
        number=number,
        caption=t("brief.caption.table", number=number, name=t(f"brief.table.{table.key}")),
        headings=tuple(words.cell(heading) for heading in table.columns.values()),
        columns=tuple(names),
        rows=tuple(tuple(words.cell(row[name]) for name in names) for row in table.rows),
        figures=tuple(
            tuple(cell if isinstance(cell := row[name], Figure) else None for name in names)
            for row in table.rows
        ),
        sums=table.sums,
        note=t("brief.caption.left_out", count=table.left_out) if table.left_out else "",
    )


def _chart(chart: Chart, number: int, words: Words, numbers: dict[str, int]) -> WrittenChart:
    table = chart.table

    def category(row: int) -> str:
        name = words.text(table.name(row))
        shown = [table.figure(row, column) for column in chart.series if table.has(row, column)]
        marks = {mark_name(figure) for figure in shown if not figure.exact}
        if not marks:
            return name
        return t(f"brief.caption.{marks.pop() if len(marks) == 1 else 'about'}", name=name)

    def values(column: str) -> tuple[float | None, ...]:
        return tuple(
            table.figure(row, column).value if table.has(row, column) else None for row in chart.rows
        )

    return WrittenChart(
        key=chart.key,
        number=number,
        kind=chart.kind,
        finding=words.text(chart.finding),
        source=t("brief.caption.chart_source", table=numbers[table.key]),
        categories=tuple(category(row) for row in chart.rows),
        series=tuple((words.cell(table.columns[column]), values(column)) for column in chart.series),
        filters=tuple(_filters_of(table, row, chart.series) for row in chart.rows),
        names=tuple(words.text(table.name(row)) for row in chart.rows),
        source_on_page=t("brief.caption.chart_source_on_page", table=numbers[table.key]),
        totals=chart_totals(chart),
    )


def _filters_of(table: Table, row: int, series: tuple[str, ...]) -> Filters | None:
    """The filters of a row's figure in the series, else of the first that has any."""
    cells = (table.rows[row][column] for column in (*series, *table.columns))
    return next((cell.filters for cell in cells if isinstance(cell, Figure) and cell.filters), None)
