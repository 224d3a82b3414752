"""A second table without a head of its own, directly below the first.

公众号推送（条） | 12 below 单位 | 讲座（场） | 宣传单（份） says itself what it counts. Taken for one more row, 12 were
sessions of a unit called 公众号推送.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from etl.formats.grid import Cell
from etl.layout.form_rows import is_foot_row
from etl.layout.header_rows import Rows
from etl.layout.row_kinds import header_meaning, is_meta_row
from etl.layout.values import is_value
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.place import resolve_place
from etl.meaning.unit import looks_like_unit

LONGEST_LOOK = 20  # rows above that tell what the columns hold


@dataclass(frozen=True, slots=True)
class _Count:
    """宣传单（份） | 300, 宣传单 | 300 | 份 or 宣传单 | 份 | 300."""

    label: Cell
    value: Cell
    unit: Cell | None


def begins_without_head(sheet: Rows, j: int, above: Sequence[int], names: Collection[int]) -> bool:
    """Do the rows from j on say themselves what they count, where `above`, the last rows of data, have other columns, or
    name who reports? `names`: the columns headed by those who report, where blank rows part row j from these; a lone
    number in one of them is of nobody there."""
    rows = [sheet.lattice.rows[row] for row in above]
    if not rows or not _is_apart(sheet.lattice.rows[sheet.rows[j]], rows, names):
        return False
    return all(_is_apart(cells, rows, names) for cells in _block(sheet, j))


def _is_apart(cells: Sequence[Cell], rows: Sequence[Sequence[Cell]], names: Collection[int]) -> bool:
    counts = _counts_of(cells)
    if not counts:
        return _says_what(cells) and _names_reporters(rows, cells[0].col)
    alone = len(counts) == 1 and counts[0].value.col in names and all(_numbers(one) > 1 for one in rows)
    return alone or _stands_elsewhere(counts, rows) or _names_reporters(rows, cells[0].col)


def _says_what(cells: Sequence[Cell]) -> bool:
    """群发短信（条） | 300 | 200"""
    label, *rest = cells
    if not rest or label.kind != "text" or is_value(label) or not all(map(is_value, rest)):
        return False
    return header_meaning(label).counts_alone


def _block(sheet: Rows, j: int) -> list[list[Cell]]:
    """The rows from j on to a blank one, a foot or a line of its own."""
    block: list[list[Cell]] = []
    for k in range(j, len(sheet.rows)):
        cells = sheet.lattice.rows[sheet.rows[k]]
        if k > j and (sheet.rows[k] - sheet.rows[k - 1] > 1 or len(cells) == 1):
            break
        if is_foot_row(cells) or is_meta_row(cells):
            break
        block.append(cells)
    return block


def _counts_of(cells: Sequence[Cell]) -> list[_Count]:
    """The counts that a row consists of; none where anything else stands in it, or one does not say what is counted."""
    counts: list[_Count] = []
    at = 0
    while at < len(cells):
        found = _count_at(cells[at : at + 3])
        if found is None:
            return []
        counts.append(found)
        at += 2 if found.unit is None else 3
    return counts


def _count_at(cells: Sequence[Cell]) -> _Count | None:
    if len(cells) < 2 or cells[0].kind != "text" or is_value(cells[0]):
        return None
    label, *rest = cells
    unit = next((cell for cell in rest if _is_unit(cell)), None)
    value = next((cell for cell in rest if cell is not unit), None)
    if value is None or not is_value(value) or (unit is None and value is not rest[0]):
        return None
    said = f"{squeeze(label.text)}({squeeze(unit.text)})" if unit is not None else label.text
    return _Count(label, value, unit) if read_header(said).counts_alone else None


def _is_unit(cell: Cell) -> bool:
    return cell.kind == "text" and squeeze(cell.text) in UNIT_WORDS


def _stands_elsewhere(counts: Sequence[_Count], rows: Sequence[Sequence[Cell]]) -> bool:
    """Numbers where words stand in the rows above, or words where numbers stand."""
    return any(
        _mostly(rows, one.value.col, numbers=False)
        or any(_mostly(rows, cell.col, numbers=True) for cell in (one.label, one.unit) if cell is not None)
        for one in counts
    )


def _mostly(rows: Sequence[Sequence[Cell]], col: int, numbers: bool) -> bool:
    beside = [is_value(cell) for cells in rows for cell in cells if cell.col == col]
    return sum(one == numbers for one in beside) * 2 > len(beside)


def _names_reporters(rows: Sequence[Sequence[Cell]], col: int) -> bool:
    """龙山派出所 and 象达镇 in a column of the rows above, and nothing there that is counted."""
    names = [cell for cells in rows for cell in cells if cell.col == col and not header_meaning(cell).total]
    named = sum(looks_like_unit(cell.text) or _is_place(cell) for cell in names)
    return named * 2 > len(names) and not any(header_meaning(cell).measure for cell in names)


def _is_place(cell: Cell) -> bool:
    return cell.kind == "text" and resolve_place((squeeze(cell.text),)).place is not None


def _numbers(cells: Sequence[Cell]) -> int:
    return sum(map(is_value, cells))
