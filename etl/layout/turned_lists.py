"""A list of activities that lies on its side: 时间, 地点, 场次, 宣传单 down the first column, an activity in each of the
others. It is stood up, a row for an activity, and read as any list is; every cell keeps the address that it was sent with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.formats.grid import Cell, Merge, Sheet, Turned
from etl.layout.lattice import make_lattice
from etl.layout.row_kinds import header_meaning
from etl.layout.values import is_value
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import squeeze
from etl.meaning.total_words import TOTAL
from etl.prose import is_prose

FEWEST_SAID = 2  # rows that say of the activities when, where or for whom
FEWEST_COUNTED = 2  # rows of counts
FEWEST_ACTIVITIES = 2
SAYS = {"date", "day", "start", "venue", "group", "channel", "activity", "unit", "district"}
WHEN_OR_WHERE = {"date", "day", "start", "venue"}
LONGEST_LABEL = 16  # characters
_UNIT_HEADS = {"计量", "单位", "计量单位", "量词", "数量单位", ""}
_ACTIVITY = "活动名称"


@dataclass(frozen=True, slots=True)
class StoodUp:
    """`sheet` with the list stood up, and what its heads say with their units, by their places there; the cells at
    `unsaid` are told by others. A sheet without such a list is given back itself."""

    sheet: Sheet
    told: dict[tuple[int, int], str]
    unsaid: frozenset[tuple[int, int]] = frozenset()

    def spoken(self, sheet: Sheet) -> Sheet:
        """`sheet`, or what is left of it, as its heads are to be read."""
        if not self.told:
            return sheet
        said = sheet.saying({at: words for at, words in self.told.items() if at in sheet.cells})
        return replace(said, cells={at: cell for at, cell in said.cells.items() if at not in self.unsaid})


@dataclass(frozen=True, slots=True)
class _Block:
    """Where the list lies: its rows, the column of its labels, that of their units or 0, and those of the activities."""

    rows: range
    label: int
    unit: int
    activities: range


def stand_up(sheet: Sheet) -> StoodUp:
    """The sheet with its first list that lies on its side stood up."""
    block = _find_block(sheet) if len(sheet.texts) > FEWEST_SAID + FEWEST_COUNTED else None
    if block is None or not _is_whole(sheet, block):
        return StoodUp(sheet, {})
    return _turn(sheet, block)


def _find_block(sheet: Sheet) -> _Block | None:
    left = min(cell.col for cell in sheet.texts)
    labels = [header_meaning(cell) for cell in sheet.texts if cell.col == left and _is_label(cell)]
    # asked of every sheet: a usual one has no such labels below each other, and its cells need not be put into rows
    if not (any(map(_says, labels)) and any(meaning.measure for meaning in labels)):
        return None
    rows = make_lattice(sheet).rows
    if any(cells[0].col < left for cells in rows.values()):
        return None
    first = next((row for row, cells in rows.items() if _says_of_activities(cells, left)), 0)
    if not first:
        return None
    if _names_activities(rows.get(first - 1, []), left, rows[first]):
        first -= 1
    last = first
    while len(rows.get(last + 1, ())) > 1 and _is_labelled(rows[last + 1], left):
        last += 1
    own = range(first, last + 1)
    heads = [header_meaning(rows[row][0]) for row in own]
    said = [meaning.dimension for meaning in heads if _says(meaning)]
    counted = [row for row, meaning in zip(own, heads, strict=True) if meaning.measure]
    if len(said) < FEWEST_SAID or len(counted) < FEWEST_COUNTED or WHEN_OR_WHERE.isdisjoint(said):
        return None
    unit = left + 1 if _are_units(rows, own, counted, left + 1) else 0
    activities = range(left + 1 + bool(unit), max(cell.col for row in own for cell in rows[row]) + 1)
    if len(activities) < FEWEST_ACTIVITIES or not _are_activities(rows, own, counted, activities):
        return None
    return _Block(own, left, unit, activities)


def _says_of_activities(cells: Sequence[Cell], left: int) -> bool:
    """时间 | 5.1 | 5月上旬 | 5月15日晚: a label, and what it says of each of several."""
    if len(cells) <= FEWEST_ACTIVITIES or not _is_labelled(cells, left):
        return False
    return _says(header_meaning(cells[0])) and not any(map(_is_head, cells[1:]))


def _says(meaning: HeaderMeaning) -> bool:
    return meaning.dimension in SAYS and not meaning.measure


def _names_activities(cells: Sequence[Cell], left: int, below: Sequence[Cell]) -> bool:
    """项目 | 计量 | 广场设摊 | 老年大学防骗课 right above what is said of them."""
    last = max(cell.col for cell in below)
    inside = len(cells) > 1 and left <= cells[0].col <= left + 1 and last <= cells[-1].col <= last + 1
    return inside and not any(is_value(cell) or is_prose(cell.text) for cell in cells)


def _is_labelled(cells: Sequence[Cell], left: int) -> bool:
    return cells[0].col == left and _is_label(cells[0])


def _is_label(cell: Cell) -> bool:
    short = cell.kind == "text" and len(cell.text) <= LONGEST_LABEL and not is_value(cell)
    return short and not TOTAL.match(squeeze(cell.text))


def _is_head(cell: Cell) -> bool:
    """A label of its own, as 活动地点 and 受众（人次） in a form of two labels a row; 设摊 says how."""
    if cell.kind != "text" or is_value(cell):
        return False
    meaning = header_meaning(cell)
    return bool(meaning.unit) or (meaning.dimension in SAYS and meaning.dimension != "unit")


def _are_units(rows: dict[int, list[Cell]], own: range, counted: Sequence[int], col: int) -> bool:
    told = {cell.row: squeeze(cell.text).strip("()") for row in own for cell in rows[row] if cell.col == col}
    head = told.pop(own[0], "")
    named = sum(told.get(row, "") in UNIT_WORDS for row in counted)
    return head in _UNIT_HEADS and named * 2 > len(counted) and named * 2 > len(told)


def _are_activities(
    rows: dict[int, list[Cell]], own: range, counted: Sequence[int], activities: range
) -> bool:
    """Whether two columns at least hold counts in rows of counts, and nothing but labels heads rows."""
    columns = {cell.col for row in counted for cell in rows[row] if cell.col in activities and is_value(cell)}
    heads = any(_is_head(cell) for row in own[1:] for cell in rows[row] if cell.col in activities)
    return len(columns) >= FEWEST_ACTIVITIES and not heads


def _is_whole(sheet: Sheet, block: _Block) -> bool:
    """Whether nothing stands beside the list, no merge reaches out of it, and no part of it is hidden."""
    rows, last = block.rows, block.activities[-1]
    beside = any(row in rows and not block.label <= col <= last for row, col in sheet.cells)
    crossing = any(
        (merge.top in rows) != (merge.bottom in rows) or (merge.top in rows and merge.right > last)
        for merge in sheet.merges
    )
    hidden = sheet.hidden_cols or sheet.hidden_rows & set(rows)
    return not (beside or crossing or hidden or sheet.pages)


def _turn(sheet: Sheet, block: _Block) -> StoodUp:
    lines = (*([block.unit] if block.unit else []), block.label, *block.activities)
    turned = Turned(block.rows[0], block.label, tuple(block.rows), lines)
    cells: dict[tuple[int, int], Cell] = {}
    for cell in sheet.cells.values():
        row, col = turned.stood_up(cell.row, cell.col)
        cells[row, col] = replace(cell, row=row, col=col)
    merges = []
    for merge in sheet.merges:
        corners = turned.stood_up(merge.top, merge.left), turned.stood_up(merge.bottom, merge.right)
        merges.append(Merge(*corners[0], *corners[1]))
    stood = replace(
        sheet, cells=dict(sorted(cells.items())), merges=merges, turned=turned,
        hidden_rows={turned.stood_up(row, 0)[0] for row in sheet.hidden_rows},
    )  # fmt: skip
    head = turned.top + bool(block.unit)
    told, unsaid = _heads(stood, head, turned) if block.unit else ({}, frozenset())
    corner = stood.cells.get((head, turned.left))
    if corner is not None and header_meaning(corner).dimension not in SAYS:
        told[head, turned.left] = _ACTIVITY
    return StoodUp(stood, told, unsaid)


def _heads(
    stood: Sheet, head: int, turned: Turned
) -> tuple[dict[tuple[int, int], str], frozenset[tuple[int, int]]]:
    """宣传单 | 份 -> 宣传单（份）."""
    told, unsaid = {}, set()
    for col in range(turned.left, turned.left + len(turned.rows)):
        label, unit = stood.cells.get((head, col)), stood.cells.get((turned.top, col))
        if unit is not None:
            unsaid.add((turned.top, col))
            words = squeeze(unit.text).strip("()")
            if label is not None and words in UNIT_WORDS:
                told[head, col] = f"{label.text}（{words}）"
    return told, frozenset(unsaid)
