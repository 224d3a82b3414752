"""A form that begins a block of lines for each unit: 蓝关所 | 宣讲（场） | 8 | 发单（份） | 2100, its next line below, and
then 三里所 with the same labels. A name holds for its block; 全局 sums the others up (contract 4.1, 4.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from etl.facts.record import Position, SheetRecord
from etl.facts.row_words import what_it_does
from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.table import Table
from etl.layout.values import is_date, is_value
from etl.meaning.header import read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity
from etl.meaning.unit import looks_like_unit
from etl.schema import TotalCheck

FEWEST_UNITS = 2


@dataclass(slots=True, frozen=True)
class Block:
    """The cell that names a block, and whether it sums up the others."""

    name: Cell
    total: bool


def blocks_of(lattice: Lattice, table: Table) -> dict[int, Block]:
    """{row: its block}; empty for a form that is not of several units, each with the same labels as the others."""
    blocks: dict[int, Block] = {}
    asked: dict[int, set[str]] = {}  # by the row of a block's name, the labels of its lines
    current: Block | None = None
    for body in table.body:
        own = _without_number(lattice.rows[body.row])
        name = own[0] if _opens_block(own) and (current is None or own[0].col == current.name.col) else None
        if name is not None:
            current = Block(name, _sums_up(name))
        elif current is None or own[0].col <= current.name.col:
            return {}
        blocks[body.row] = current
        labels = {squeeze(cell.text) for cell in own[1 if name else 0 :: 2]}
        asked.setdefault(current.name.row, set()).update(labels)
    units = [one.name for row, one in blocks.items() if row == one.name.row and not one.total]
    named = sum(looks_like_unit(cell.text) for cell in units)
    alike = set.intersection(*asked.values()) if asked else set()
    return blocks if named >= FEWEST_UNITS and 2 * named >= len(units) and alike else {}


def _without_number(cells: list[Cell]) -> list[Cell]:
    """1 | 第一小学 | 班会（节） | 8: what stands behind the row's own number."""
    counted = len(cells) > 3 and len(cells) % 2 == 0 and is_value(cells[0])
    return cells[1:] if counted else cells


def _opens_block(cells: list[Cell]) -> bool:
    """A name, and behind it nothing but labels, each before its figure."""
    if len(cells) < 3 or len(cells) % 2 == 0 or cells[0].kind != "text" or is_value(cells[0]):
        return False
    pairs = list(zip(cells[1::2], cells[2::2], strict=True))
    heads = [read_header(label.text) for label, _ in pairs]
    return any(head.measure for head in heads) and all(
        not is_value(label) and (is_value(answer) or is_date(answer) or not read_header(answer.text).measure)
        for label, answer in pairs
    )


def _sums_up(name: Cell) -> bool:
    return read_header(name.text).total or what_it_does(squeeze(name.text)) == "sum"


def check_blocks(
    record: SheetRecord, blocks: Mapping[int, Block], stated: Mapping[Position, Quantity]
) -> None:
    """Compares each figure of a block that sums up with those that the others state under the same label."""
    lattice = record.lattice
    by_label: dict[str, list[tuple[Position, Block]]] = {}
    for at in stated:
        label = next(c for c in reversed(lattice.rows[at[0]]) if c.col < at[1])
        by_label.setdefault(squeeze(label.text), []).append((at, blocks[at[0]]))
    for places in by_label.values():
        parts = [at for at, block in places if not block.total]
        summed = sum(stated[at].value for at in parts)
        for at in [at for at, block in places if block.total and parts]:
            _compare(record, blocks, at, stated[at].value, summed, {p: stated[p].value for p in parts})


def _compare(
    record: SheetRecord,
    blocks: Mapping[int, Block],
    at: Position,
    told: float,
    summed: float,
    parts: Mapping[Position, float],
) -> None:
    sheet = record.lattice.sheet
    record.checks.append(
        TotalCheck(sheet.name, sheet.address(*at), told, summed, [sheet.address(*part) for part in parts])
    )
    if told != summed:
        record.find_wrong_total(at, (told, summed), parts, lambda part: squeeze(blocks[part[0]].name.text))
