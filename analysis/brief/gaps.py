"""The brief's section on blind spots: which divisions, groups and channels have nothing at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.asked import silent_values, values_on_record
from analysis.brief.blind import PAGE, crossing, stopped, villages
from analysis.brief.parts import (
    Figure,
    Name,
    NameKind,
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

# More are not named in a sentence: the table lists them.
MOST_NAMED = 12


def gaps_section(question: Question) -> Section:
    """How many of each kind have nothing, and which."""
    empty = {kind: (total, names) for kind, total, names in _empty(question)}
    rows: list[dict[str, Said | None]] = [
        {
            "kind": say(f"row_{kind}"),
            "total": count_figure(total, kind, page=PAGE),
            "empty": count_figure(len(names), kind, page=PAGE),
            "share": Figure(len(names) / total, "share", page=PAGE),
            "names": joined(*names) if names else None,
        }
        for kind, (total, names) in empty.items()
    ]
    columns = {name: say(f"column_{name}") for name in ("kind", "total", "empty", "share", "names")}
    table = Table("gaps", columns, tuple(rows))
    said = tuple(_gap(table, row, kind, names) for row, (kind, (_, names)) in enumerate(empty.items()))
    paragraphs, tables = [list(said)], [table] if rows else []
    for tell in (crossing, stopped, villages):
        more, further = tell(question)
        paragraphs.append(more)
        tables += further
    kept = tuple(tuple(paragraph) for paragraph in paragraphs if paragraph)
    return Section("gaps", kept, tuple(tables))


def _gap(table: Table, row: int, kind: str, names: list[Name]) -> Sentence:
    total, empty = table.figure(row, "total"), table.figure(row, "empty")
    if not names:
        return say(f"no_gap_{kind}", total=total)
    shown = first_of(names, MOST_NAMED)
    return say(f"gap_{kind}", total=total, empty=empty, names=shown)


def _empty(question: Question) -> Iterable[tuple[str, int, list[Name]]]:
    """Per kind: how many there are, and the names of those with neither a figure nor a mention."""
    if question.levels:
        codes = [code for code, _ in question.levels[0]]
        on_record = values_on_record(question.cube, question.filters, "district_code")
        held = {code[: len(codes[0])] for code in on_record}
        yield "district", len(codes), [Name("district", code) for code in codes if code not in held]
    if not question.filters.target_group:
        yield "target_group", *_silent(question, "target_group", question.groups)
    if not question.filters.channel:
        yield "channel", *_silent(question, "channel", question.channels)


def _silent(question: Question, kind: NameKind, codes: Sequence[str]) -> tuple[int, list[Name]]:
    found = silent_values(question.cube, question.filters, kind, codes, question.bases, question.parts)
    return len(found.asked), [Name(kind, code) for code in found.codes]
