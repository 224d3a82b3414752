"""其中 inside 其中, in rows: 学生 | 小计 above 其中：大学生 is a part of the whole above it, and no sum of other rows."""

from __future__ import annotations

from etl.facts.list_model import ListTable
from etl.facts.row_words import RowHeads
from etl.formats.grid import Cell
from etl.layout.inner_wholes import marks_of_parts
from etl.meaning.header import read_header
from etl.meaning.lexicon import read_group, squeeze
from etl.meaning.total_words import TOTAL

Labels = list[Cell]


def is_inner_whole(reader: ListTable, row: int, labels: Labels, heads: RowHeads) -> bool:
    """Is what a row calls 小计 or 合计 of one group the whole of the row below it that begins with 其中? It has to be a part
    itself, marked or behind other parts."""
    if not heads or not labels or not reader.whole_row:
        return False
    last = labels[-1]
    below = next((b.row for b in reader.table.body if b.row > row and b.kind == "data"), 0)
    under = [
        cell for cell in reader.lattice.rows.get(below, ()) if last.col <= cell.col < _first_figure(reader)
    ]
    if not TOTAL.match(read_header(last.text).core) or not marks_of_parts(under):
        return False
    before = reader.rows[next(reversed(reader.rows))]
    part = before.part_of > 0 or bool(marks_of_parts(labels))
    if not part or not any(read_group(squeeze(cell.text)) for cell in labels):
        return False
    reader.inner_wholes.add(row)
    return True


def part_of_inner(reader: ListTable, row: int, labels: Labels, upper: int, last: int) -> bool:
    """Whether a row that is a part belongs to the inner whole `upper` and not to the one above: the row right below it
    (`last`), and others that have a 其中 of their own where that one has its 小计."""
    if upper not in reader.inner_wholes or row in reader.inner_wholes or not labels:
        return False
    own = labels[-1]
    total = reader.rows[upper].context.labels[-1]
    apart = total.col > reader.rows[upper].context.labels[0].col
    return (
        bool(marks_of_parts([own])) and own.row == row and (last == upper or (apart and own.col >= total.col))
    )


def _first_figure(reader: ListTable) -> int:
    return min([c.col for c in reader.columns if c.use == "figure"], default=0)
