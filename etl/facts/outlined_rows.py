"""Rows that a number (一、（一）1. ①, 1 and 1.1) or an indent puts below another row: parts of that one (contract 4.3).

A number is written on purpose. A blank before a name may be there by chance: an indent makes parts only of what is no
neighbour of the row above, and of what that row may hold; and a total that adds all of them up says that none is part of
another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from etl.facts.figures import kind_of_unit
from etl.facts.list_model import ListTable, is_total_row
from etl.facts.record import sums_told
from etl.facts.row_sums import adds_up, counting_columns, figure_at, holds, most_agree
from etl.formats.grid import Cell
from etl.layout.parents import LOWER, UPPER, indent_of
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze, units_of
from etl.regex import regex

OUTLINE = [
    regex(pattern)
    for pattern in (
        r"(?:第?[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}部分)",
        r"\([一二三四五六七八九十]{1,3}\)",
        r"\d{1,2}[、.．](?!\d)",
        r"\(?\d{1,2}\)",
    )
]
CIRCLED = regex(r"\s*[①-⑳❶-❿➀-➉]")  # below all others
NUMERAL = regex(r"[一二三四五六七八九十]{1,3}")
DOTTED = regex(r"(?P<number>\d{1,2}(?:[.．－—-]\d{1,2}){0,3})(?![\d.．－—年月日号时点%-])")
HAS_DOT = regex(r"\s*\d{1,2}[.．－—-]\d")  # asked of every row before anything else is
DOT = regex(r"[.．－—-]")
POLICE = regex(r"(公安局|分局|大队|派出所|所|学校|集团|公司|总行|中心)$")
KIND = regex(
    r"(公安局|分局|[大中支]队|派出所|支行|分行|学校|小学|中学|幼儿园|公司|医院|社区|街道|[省市县区旗镇乡村]|办事处|网点)$"
)
TOLD = 2  # half-widths: an indent of less may be a slip of the hand
AXES = ("measure", "unit", "district", "subunit", "group", "channel", "activity", "kind", "")

Block = tuple[int, list[int]]


@dataclass(slots=True)
class _Named:
    """The rows that may be in an outline, and what stands in the column that puts them there."""

    reader: ListTable
    rows: list[int]
    cells: list[Cell | None]
    column: int
    dimension: str

    def text(self, at: int) -> str:
        cell = self.cells[at]
        return squeeze(cell.text) if cell is not None else ""


def outline_of(reader: ListTable) -> dict[int, int]:
    """{row: its whole}: 1.宣传单 and 2.手册 below 一、宣传资料, the communities indented below their station."""
    rows = [body.row for body in reader.table.body if body.kind == "data"]
    named = [
        _Named(
            reader, rows, [reader.lattice.sheet.cells.get((row, c.col)) for row in rows], c.col, c.dimension
        )
        for c in reader.columns
        if c.use in ("label", "serial") and (c.use == "serial" or c.dimension in AXES)
    ]
    for one in named:
        serial = reader.by_number[one.column].use == "serial"
        blocks = _numbered(one, serial)
        blocks = blocks or _dotted(one)
        if blocks and (found := _joined(reader, blocks)):
            _say_gaps(reader, found, always=True)
            apart = _joined(reader, _apart(one, _indented(one), found))
            _say_gaps(reader, apart, always=False)
            return found | apart
    for one in named:
        blocks = _indented(one)
        # 其中：学生 above an indented 老年人: the mark tells more than the blanks
        marked = blocks and any(read_header(one.text(at)).of_which for at in range(len(one.rows)))
        if found := _joined(reader, (_apart(one, blocks, {}) if marked else _accepted(one, blocks))):
            _say_gaps(reader, found, always=False)
            return found
    return {}


def _apart(one: _Named, indented: Sequence[Block], outline: dict[int, int]) -> list[Block]:
    """Indented rows without a number or a mark that add up to the row above them, column by column, in a table that tells
    its other parts by numbers (`outline`) or by 其中."""
    known, texts = {*outline, *outline.values()}, {row: one.text(at) for at, row in enumerate(one.rows)}
    return [
        (whole, parts)
        for whole, parts in indented
        if len(parts) > 1
        and known.isdisjoint((whole, *parts))
        and not any(read_header(texts[row]).of_which for row in (whole, *parts))
        and most_agree(one.reader, whole, parts)
    ]


def _joined(reader: ListTable, blocks: Sequence[Block]) -> dict[int, int]:
    """Nothing where a total adds up wholes and parts alike. What sums up its own children has no figure of its own: they
    are parts of what stands above it."""
    found: dict[int, int] = {}
    for whole, parts in blocks:
        if whole in reader.parents:
            continue
        for part in parts:
            found.update(dict.fromkeys(reader.parents.get(part, [part]), whole))
    return {} if found and _all_added_up(reader, found) else found


def _numbered(one: _Named, serial: bool) -> list[Block]:
    texts = [cell.text if cell is not None else "" for cell in one.cells]
    levels = [_level_of_serial(text) if serial else _level(text) for text in texts]
    if len(set(filter(None, levels))) < 2:
        return []
    found: list[Block] = []
    for at in (at for at, level in enumerate(levels) if level):
        end = next((k for k in range(at + 1, len(levels)) if levels[k] <= levels[at]), len(levels))
        below = range(at + 1, end)
        next_level = min((levels[k] for k in below), default=0)
        parts = [one.rows[k] for k in below if levels[k] == next_level]
        found += _block(one.reader, one.rows[at], parts)
    return found


def _dotted(one: _Named) -> list[Block]:
    """1 讲座, 1.1 老年人讲座, 1.2 …: the number of the whole begins those of its parts."""
    if not any([cell is not None and HAS_DOT.match(cell.text) for cell in one.cells]):
        return []
    texts = [one.text(at) for at in range(len(one.rows))]
    numbers = [
        DOT.split(told["number"]) if (told := DOTTED.match(text)) is not None else [] for text in texts
    ]
    if not any(len(number) > 1 for number in numbers):
        return []
    found: list[Block] = []
    for at, number in enumerate(numbers):
        parts = []
        for k in range(at + 1, len(numbers)):
            if not number or numbers[k][: len(number)] != number:
                break
            if len(numbers[k]) == len(number) + 1:
                parts.append(one.rows[k])
        found += _block(one.reader, one.rows[at], parts)
    return found


def _block(reader: ListTable, whole: int, below: Sequence[int]) -> list[Block]:
    """The whole and those of the rows below it that count the same, or all that add up to it."""
    parts = [row for row in below if _counts_alike(reader, whole, row)]
    if len(parts) < len(below) and adds_up(reader, whole, below):
        parts = list(below)
    return [(whole, parts)] if parts else []


def _counts_alike(reader: ListTable, whole: int, part: int) -> bool:
    """May the one be some of the other? 受众（人次） of 受众, 老年人 of anything; no 参与民警（人） of 集中宣传（场）."""
    one, other = _counted(reader, whole), _counted(reader, part)
    if one[1] and other[1]:
        kinds = kind_of_unit(one[1]), kind_of_unit(other[1])
        return one[1] == other[1] or (kinds[0] is not None and kinds[0] == kinds[1])
    if other[1] and one[0]:
        return other[1] in units_of(one[0])
    return not other[0] or other[0] == one[0]


def _counted(reader: ListTable, row: int) -> tuple[str, str]:
    """The measure and the unit that the labels of a row tell."""
    measure = unit = ""
    for column in reader.columns:
        cell = reader.lattice.at(row, column.col) if column.use == "label" else None
        if cell is None or cell.kind != "text":
            continue
        if column.dimension == "unit_of_measure":
            unit = squeeze(cell.text)
        elif column.dimension in ("measure", ""):
            meaning = read_header(cell.text)
            measure, unit = meaning.measure or measure, unit or meaning.unit
    return measure, unit


# --- indents --------------------------------------------------------------------------------------
def _indented(one: _Named) -> list[Block]:
    """Rows and those that stand further to the right below them, within one name of the columns before."""
    depths = [indent_of(cell) if cell is not None and cell.kind == "text" else 0 for cell in one.cells]
    deepest = max(depths, default=0)
    if not deepest:
        return []
    step = min(TOLD, deepest)
    before = [c.col for c in one.reader.columns if c.use == "label" and c.col < one.column]
    open_rows: list[tuple[int, int]] = []  # (depth, row)
    parts: dict[int, list[int]] = {}
    said: tuple[str, ...] = ()
    for at, row in enumerate(one.rows):
        beside = tuple(_shown(one.reader, row, col) for col in before)
        if beside != said:
            open_rows, said = [], beside
        if one.cells[at] is None or is_total_row(one.reader, row):
            open_rows = open_rows if depths[at] else []
            continue
        depth = depths[at] // step
        while open_rows and open_rows[-1][0] >= depth:
            open_rows.pop()
        if open_rows:
            parts.setdefault(open_rows[-1][1], []).append(row)
        open_rows.append((depth, row))
    return [block for whole, below in parts.items() for block in _block(one.reader, whole, below)]


def _shown(reader: ListTable, row: int, col: int) -> str:
    cell = reader.lattice.at(row, col)
    return squeeze(cell.text) if cell is not None else ""


def _accepted(one: _Named, blocks: Sequence[Block]) -> list[Block]:
    """Those whose indent is meant: the sums say so, the kinds of the names, or that the whole holds its parts."""
    if not blocks:
        return []
    texts = {row: one.text(at) for at, row in enumerate(one.rows)}
    alone = sum(len(parts) for _, parts in blocks) < 2
    summed = [block for block in blocks if not alone and most_agree(one.reader, *block)]
    found = []
    for whole, parts in blocks:
        kinds = [texts[row] for row in (whole, *parts)]
        above = _stands_above(kinds)
        likely = (
            not _are_neighbours(kinds) and not alone and (bool(summed) or holds(one.reader, whole, parts))
        )
        if (whole, parts) in summed or above or likely:
            found.append((whole, parts))
    return found


@lru_cache(maxsize=20_000)
def _kind(name: str) -> str:
    told = KIND.search(name)
    return told[0] if told else ""


def _are_neighbours(names: Sequence[str]) -> bool:
    """Is any that is indented a body of the same kind as the one above?"""
    return bool(_kind(names[0])) and any(_kind(name) == _kind(names[0]) for name in names[1:])


def _stands_above(names: Sequence[str]) -> bool:
    """A station above communities, a county above townships."""
    upper = UPPER.search(names[0]) or POLICE.search(names[0])
    return upper is not None and all(LOWER.search(name) for name in names[1:]) and not LOWER.search(names[0])


# --- figures --------------------------------------------------------------------------------------
def _all_added_up(reader: ListTable, outline: dict[int, int]) -> bool:
    """Does a total say that wholes and parts are rows like any other?"""
    data = [body.row for body in reader.table.body if body.kind == "data"]
    totals = [row for row in (*data[:1], *data[-2:]) if is_total_row(reader, row)]
    if not totals:
        return False
    plain = [row for row in data if not is_total_row(reader, row)]
    wholes = set(outline.values())
    sides = [0, 0]
    for col in counting_columns(reader):
        every = sum(figure_at(reader, row, col) for row in plain)
        tops = sum(figure_at(reader, row, col) for row in plain if row not in outline)
        leaves = sum(figure_at(reader, row, col) for row in plain if row not in wholes)
        stated = figure_at(reader, totals[-1], col)
        if stated and every != tops:
            sides[0] += stated == every
            sides[1] += stated in (tops, leaves)
    return sides[0] > sides[1]


def parts_by_whole(outline: dict[int, int]) -> dict[int, list[int]]:
    """{whole: its parts in order} of {row: its whole}: 一、乡镇小计 above 1 恭城镇, 2 栗木镇."""
    parts: dict[int, list[int]] = {}
    for row, whole in outline.items():
        parts.setdefault(whole, []).append(row)
    return parts


def _say_gaps(reader: ListTable, outline: dict[int, int], always: bool) -> None:
    for whole, rows in parts_by_whole(outline).items():
        if not is_total_row(reader, whole):  # 乡镇小计 is compared as the totals are
            _say_gap(reader, whole, rows, always)


def _say_gap(reader: ListTable, whole: int, parts: list[int], always: bool) -> None:
    """Numbered parts are all that there is of their whole: what is left over is asked about. So it is (`always` or not)
    where most columns of them add up."""
    gaps: list[tuple[Cell, float, float]] = []
    agreeing = 0
    for column in reader.columns:
        cell = reader.lattice.sheet.cells.get((whole, column.col))
        if column.use != "figure" or not column.meaning.plain or cell is None:
            continue
        total = figure_at(reader, whole, column.col)
        summed = sum(figure_at(reader, row, column.col) for row in parts)
        agreeing += 0 < summed == total
        if 0 < summed < total:
            gaps.append((cell, total, summed))
    for cell, total, summed in gaps if always or agreeing > len(gaps) else ():
        reader.record.find("total_differs", cell, **sums_told(total, summed))


@lru_cache(maxsize=20_000)  # the names of a county's units stand in every sheet
def _level(text: str) -> int:
    """1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 5 for ①; 0 for a text without a number."""
    if CIRCLED.match(text):
        return len(OUTLINE) + 1
    shown = squeeze(text)
    return next((level for level, pattern in enumerate(OUTLINE, 1) if pattern.match(shown)), 0)


def _level_of_serial(text: str) -> int:
    """The same of a number that has a column of its own: 一 over 1 and 2."""
    if text.isdecimal():
        return 3 if len(text) < 3 else 0
    shown = text.strip()
    if NUMERAL.fullmatch(shown):
        return 1
    return 3 if shown.isdecimal() and len(shown) < 3 else _level(text)
