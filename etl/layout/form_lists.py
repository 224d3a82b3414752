"""A small list inside a form: 物料名称 | 领用 | 发放 | 结余 in one row, and below it what was taken, given and left of each
thing. Its numbers answer to the heads above them as well as to the label on their left."""

from __future__ import annotations

from collections.abc import Iterable

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import FOOT, META_LABEL, header_meaning
from etl.layout.stock_books import SO_MANY
from etl.layout.table import Table
from etl.layout.values import is_date, is_value, read_value
from etl.meaning.lexicon import squeeze
from etl.regex import regex

FEWEST_COLUMNS = 3
_CONTROLS = {"ratio": "ratio", "planned": "planned", "base": "base", "earlier": "note", "note": "note"}
# What was done with the things, by itself: 发放, 实发数, 现场使用量; 张贴方式 is none.
_DONE_WITH = regex(
    rf"(?:现场|当场|当[天日]|本[次场]|实际|已|累计|共)*(?:发放|派发|分发|发出|送出|赠送|使用|用[去掉了]|张贴|悬挂|实发|实用|完成){SO_MANY}"
)
_TAKEN = regex(rf"(?:带[去来回]|退回|收回|领[回出到]|实领){SO_MANY}")


def lists_in_form(lattice: Lattice, table: Table) -> dict[int, dict[int, Cell]]:
    """{row: the heads above its cells, by column} of the lists that stand inside a form; the row of the heads itself has
    none above it and is there with {}."""
    found: dict[int, dict[int, Cell]] = {}
    heads: dict[int, Cell] = {}
    rows = [body.row for body in table.body]
    for row, below in zip(rows, [*rows[1:], 0], strict=True):
        cells = lattice.rows[row]
        if heads and _answers_to(lattice, cells, heads):
            found[row] = heads
        elif _heads_list(lattice, cells) and below:
            heads = {cell.col: cell for cell in cells}
            found |= {row: {}} if _answers_to(lattice, lattice.rows[below], heads) else {}
            heads = heads if row in found else {}
        else:
            heads = {}
    return found


def control_of(head: Cell, heads: Iterable[Cell]) -> str:
    """The role of what stands below one of the heads and does not count: 'base' of 领用, 结余, 带去, which a unit had of the
    things, 'planned', 'ratio', 'note' and 'cumulative', the last beside what was done this time; '' where it counts."""
    meaning = header_meaning(head)
    if _is_kept(head):
        return "base"
    if meaning.part == "cumulative":
        return "cumulative" if any(map(_counts_by_itself, heads)) else ""
    return _CONTROLS.get(meaning.part, "")


def _is_kept(head: Cell) -> bool:
    return header_meaning(head).population == "stock" or _TAKEN.fullmatch(squeeze(head.text)) is not None


def _counts_by_itself(head: Cell) -> bool:
    meaning = header_meaning(head)
    done = meaning.dimension == "value" or _DONE_WITH.fullmatch(squeeze(head.text)) is not None
    return done and not (_is_kept(head) or meaning.planned or meaning.cumulative)


def _heads_list(lattice: Lattice, cells: list[Cell]) -> bool:
    """Words alone, and behind the first of them what was done with the things, beside what was planned or in stock."""
    if len(cells) < FEWEST_COLUMNS or any(is_value(c) or is_date(c) or c.kind != "text" for c in cells):
        return False
    low = all(lattice.bottom(cell) == cell.row for cell in cells)
    return low and all(
        _counts_by_itself(cell) or control_of(cell, ()) or header_meaning(cell).cumulative
        for cell in cells[1:]
    )


def _answers_to(lattice: Lattice, cells: list[Cell], heads: dict[int, Cell]) -> bool:
    """A label in the column of the first head, and a number below one of the others at least."""
    label, *answers = cells
    if label.col != min(heads) or is_value(label) or FOOT.match(squeeze(label.text)):
        return False
    if META_LABEL.match(squeeze(label.text)) or any(cell.col not in heads for cell in answers):
        return False
    told = [cell for cell in answers if control_of(heads[cell.col], ()) != "note"]
    return all(map(is_value, told)) and any(read_value(cell).kind != "blank" for cell in told)
