"""The brief's section on blind spots: which divisions, groups and channels have nothing at all."""

from __future__ import annotations

from collections.abc import Iterable

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
    joined,
    say,
)
from analysis.brief.question import Question
from analysis.columns import Records
from analysis.cube import mask_records
from etl.schema import UNSPECIFIED

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
    shown = joined(*names[:MOST_NAMED], of=len(names) if len(names) > MOST_NAMED else 0)
    return say(f"gap_{kind}", total=total, empty=empty, names=shown)


def _empty(question: Question) -> Iterable[tuple[str, int, list[Name]]]:
    """Per kind: how many there are, and the names of those with neither a figure nor a mention."""
    if question.levels:
        codes = [code for code, _ in question.levels[0]]
        held = {code[: len(codes[0])] for code in _present(question, "district_code")}
        yield "district", len(codes), _without("district", codes, held)
    if not question.filters.target_group:
        held = _present(question, "target_group")
        held |= {whole for whole, parts in question.parts.items() if held & set(parts)}
        # a part of a group without figures of its own may lie in those of the whole
        inner = {part for whole, parts in question.parts.items() for part in parts if part != whole}
        codes = [code for code in question.groups if code != UNSPECIFIED and code not in inner]
        yield "target_group", len(codes), _without("target_group", codes, held)
    if not question.filters.channel:
        codes = [code for code in question.channels if code != UNSPECIFIED]
        yield "channel", len(codes), _without("channel", codes, _present(question, "channel"))


def _without(kind: NameKind, codes: list[str], held: set[str]) -> list[Name]:
    return [Name(kind, code) for code in codes if code not in held]


def _present(question: Question, dimension: str) -> set[str]:
    found: set[str] = set()
    both: tuple[Records, ...] = (question.cube.facts, question.cube.mentions)
    for records in both:
        column = records.columns[dimension]
        found |= {column.values[number] for number in column.used(mask_records(records, question.asked))}
    return found
