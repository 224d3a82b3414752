"""What a person may be offered to settle a doubt with, the likeliest first.

rapidfuzz ranks and never decides: right and wrong wordings score alike, so a person chooses.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process

from etl.formats.grid import split_address
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.unit import looks_like_unit
from etl.prose.paragraphs.correcting import STRUCK
from etl.rulings import column_key, line_key, place_ruling_key, unit_ruling_key
from etl.schema import CellRole, ColumnReading, PlaceQuestion, RulingKind, TableReading
from etl.vocabulary import FOLDER, code_names

MOST_UNITS, MOST_WORDINGS = 30, 50
# Of 100. 龙陵县第二中学校 and 龙陵县第二中学 have 93, 县医院 and 龙陵县人民医院 72, 龙山所 and its full name 60; the
# first schools of two counties 57, two bodies of one county that have but its name in common 40.
NEAR_ENOUGH = 60
# What is read in the place of a header or label: words that the reader knows, whatever the sender wrote.
_PARTS = {
    "column": {"total": "合计", "planned": "计划数", "ratio": "占比", "left_out": "备注"},
    "line": {"total": "合计", "ratio": "占比", "left_out": "已取消"},
}
_MIXED = "宣传单、海报（份）"
NO_FIGURE = STRUCK


@dataclass(slots=True, frozen=True)
class Choice:
    """`value` is what a ruling says; `kind` ('measure', 'group', 'part', 'unit', 'place') and `code` are for those
    who show it."""

    value: str
    kind: str
    code: str


def column_choices(path: Sequence[str]) -> list[Choice]:
    """Measures, those first whose wordings are like the header; then what gives no figure; then target groups."""
    return [*_measures("".join(path)), *_parts("column"), *_groups()]


def line_choices(label: str) -> list[Choice]:
    """A total, a line left out, then measures and groups, which labels name where units stand in columns."""
    return [*_parts("line"), *_measures(label), *_groups()]


def unit_choices(name: str, known: Iterable[str]) -> list[Choice]:
    """The known units, those first whose names are alike."""
    others = sorted(set(known) - {name, ""})
    ranked = process.extract(name, others, scorer=fuzz.WRatio, limit=MOST_UNITS)
    return [Choice(full, "unit", full) for full, _, _ in ranked]


def nearest_unit(name: str, known: Iterable[str]) -> str:
    """The known unit whose name is most alike, '' where none is near enough to be meant."""
    found = process.extractOne(name, sorted(known), scorer=fuzz.WRatio, score_cutoff=NEAR_ENOUGH)
    return found[0] if found else ""


def place_choices(question: PlaceQuestion) -> list[Choice]:
    """The divisions that share the name."""
    return [Choice(code, "place", path) for code, path in question.candidates]


def _measures(words: str) -> list[Choice]:
    scores = dict.fromkeys(code_names("measure", "zh"), 0.0)
    known = _rows("synonyms_measures")
    wordings = [row["word"] for row in known]
    for _, score, at in process.extract(squeeze(words), wordings, scorer=fuzz.ratio, limit=MOST_WORDINGS):
        code = known[at]["code"]
        scores[code] = max(scores.get(code, 0.0), score)
    ranked = sorted(code_names("measure", "zh"), key=lambda code: -scores[code])
    return [Choice(_header_of(code), "measure", code) for code in ranked]


def _parts(kind: str) -> list[Choice]:
    return [Choice(value, "part", code) for code, value in _PARTS[kind].items()]


def _groups() -> list[Choice]:
    names = code_names("target_group", "zh")
    return [Choice(name, "group", code) for code, name in names.items() if code != "unspecified"]


@cache
def _rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / f"{name}.csv").open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def _header_of(code: str) -> str:
    """The header that reads as a measure: its name with its unit."""
    if code == "mixed_materials":
        return _MIXED
    row = next(row for row in _rows("measures") if row["code"] == code)
    return f"{row['name_zh']}（{row['unit_zh']}）"


@dataclass(slots=True, frozen=True)
class Question:
    """What can be settled at a cell: `about` are the sender's words, `choices` what may be meant."""

    kind: RulingKind
    key: tuple[str, ...]
    about: str
    choices: list[Choice]


def questions_at(
    submission: str,
    cell: CellRole,
    tables: Sequence[TableReading],
    places: Sequence[PlaceQuestion],
    units: Sequence[str],
    known_units: Sequence[str],
    cells: Sequence[CellRole] = (),
) -> list[Question]:
    """What a person can settle at a cell, the likeliest doubt first.

    `units`: the units of the figures at the cell; `known_units`: all that the record knows; `cells`: those of its sheet,
    whose heading or label may be what was not understood of it.
    """
    found = [
        Question("place", place_ruling_key(place.name, place.within), place.name, place_choices(place))
        for place in places
        if (place.sheet, place.cell) == (cell.sheet, cell.cell)
    ]
    here = [table for table in tables if table.sheet == cell.sheet and str(table.number) == cell.table]
    for table in here:
        headed = [column for column in table.columns if column.cell == cell.cell]
        if headed:
            found.append(_about_column(table, headed[0]))
        elif cell.role in ("label", "header"):
            found.append(_about_line(table, cell))
        elif cell.role == "unread":
            found += _about_its_head(table, cell, cells)
    names = list(units) or (
        [cell.text] if cell.role in ("label", "meta") and looks_like_unit(cell.text) else []
    )
    unit_questions = [
        Question("unit", unit_ruling_key(name), name, unit_choices(name, known_units)) for name in names
    ]
    as_text = Question(
        "cell", (submission, cell.sheet, cell.cell), cell.text, [Choice(NO_FIGURE, "part", "none")]
    )
    if looks_like_unit(cell.text):
        # a place that is in doubt before the unit that may be meant by it
        return sorted([*unit_questions, *found, as_text], key=lambda one: one.kind != "place")
    figures = cell.role in ("figure", "unread", "total", "cumulative", "note", "base", "planned", "ratio")
    return [*found, as_text, *unit_questions] if figures else [*found, *unit_questions, as_text]


def _about_column(table: TableReading, column: ColumnReading) -> Question:
    return Question(
        "column", column_key(table, column.path), "/".join(column.path), column_choices(column.path)
    )


def _about_line(table: TableReading, label: CellRole) -> Question:
    return Question("line", line_key(table, label.text), label.text, line_choices(label.text))


def _about_its_head(table: TableReading, cell: CellRole, cells: Sequence[CellRole]) -> list[Question]:
    """The column that nobody knows in which a cell stands, else the line whose label names no measure, where its column
    does not say either what is counted."""
    address = split_address(cell.cell, table.turned)
    if address is None:
        return []
    columns = [column for column in table.columns if column.col == address[2] and column.path]
    if unknown := [column for column in columns if column.use == "unknown"]:
        return [_about_column(table, unknown[0])]
    if any(column.measure for column in columns) or (table.mode == "list" and not columns):
        return []
    left = [
        (place, other)
        for other in cells
        if (other.sheet, other.table, other.role) == (cell.sheet, cell.table, "label")
        and (place := split_address(other.cell, table.turned))
        and place[:2] == address[:2]
        and place[2] < address[2]
    ]
    label = max(left, key=lambda one: one[0][2])[1] if left else None
    if label is None or looks_like_unit(label.text) or read_header(label.text).measure:
        return []
    return [_about_line(table, label)]
