"""二季度总计 below three tables of the same columns, one for each month: a grand total is of all that stand above it,
and not of the last alone (contract 4.2)."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, Sequence

from etl.facts.list_model import ListTable
from etl.facts.record import Position
from etl.layout.column import Column
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity import Quantity
from etl.regex import regex

MOST_TABLES = 60  # above one: more are a long list of small ones, and no blocks of one report
SUMS_MANY = regex(
    r"总计|总合计|季度?|半年|全年|年度|[\d两二三四五六]个?月|全[县市区旗镇乡省州公局院校行]|以上|上述|各[月表片]|累计"
)


class Stack:
    """The tables above one, nearest last, as far as they have its columns."""

    def __init__(self, reader: ListTable, above: Sequence[ListTable]) -> None:
        self.reader = reader
        self.columns = _heads(reader)
        self.above: list[ListTable] = []
        ends_in_total = bool(reader.rows) and reader.rows[next(reversed(reader.rows))].total
        for other in reversed(above[-MOST_TABLES:] if ends_in_total else ()):
            if other.table.number == reader.table.number or not other.rows:
                continue
            if _heads(other) != self.columns:
                break
            self.above.insert(0, other)
        self.owners = {row: one for one in [*self.above, reader] for row in one.rows}

    def grand_total(self, row: int) -> bool:
        """Is a row the total of all the tables? It is the last of its own, no sub-total and called as none of theirs; and
        the table has another total of its own, or its words say that it sums up more."""
        rows = self.reader.rows
        if not self.above or not rows[row].total or row != next(reversed(rows)):
            return False
        label = rows[row].label
        called = {one.label for at, own in self.owners.items() if at != row and (one := own.rows[at]).total}
        more = bool(SUMS_MANY.search(label)) or any(one.total for at, one in rows.items() if at != row)
        return more and label not in called and "小计" not in label

    def known(self) -> Mapping[Position, Quantity]:
        """What the cells of all the tables state."""
        return ChainMap(*[dict(one.figures.stated) for one in [self.reader, *self.above]])

    def broken(self, candidates: Sequence[Position]) -> bool:
        """Is one of these cells no number that could be read?"""
        return any(not one.figures.broken.isdisjoint(candidates) for one in [self.reader, *self.above])

    def candidates(self, col: int) -> list[list[Position]]:
        """What it may be the sum of in a column: all rows of all tables, or their own totals."""
        plain: list[Position] = []
        totals: list[Position] = []
        last = next(reversed(self.reader.rows))
        for row, owner in self.owners.items():
            one = owner.rows[row]
            if row != last and not (one.restated or one.part_of or one.planned):
                (totals if one.total else plain).append((row, col))
        return [some for some in (plain, totals) if some]


def _heads(reader: ListTable) -> list[tuple[int, str]]:
    return [(c.col, _head(c)) for c in reader.columns if c.use in ("figure", "unknown")]


def _head(column: Column) -> str:
    return squeeze("/".join(cell.text for cell in column.path))
