"""拉哈派出所 | 总数 above 其中：学生 | 老年人: the whole of its own station, and no sum of other rows (contract 4.3).

Also the name of the row that begins such a block speaks for all of it, so that what tells the parts apart stands behind
it; and 全局合计 over the same words sums up, part by part, what the stations say under them (contract 4.2).
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.drafts import RowContext
from etl.facts.list_model import ListTable, RowReading
from etl.facts.row_of_whole import area_named
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.meaning.header import read_header
from etl.meaning.header_words import OF_WHICH
from etl.meaning.lexicon import squeeze
from etl.meaning.total_words import TOTAL

WHO = {
    "unit",
    "district",
    "subunit",
    "date",
    "month",
    "activity",
    "venue",
}  # what no part of a figure is named by


def is_named_whole(reader: ListTable, row: int) -> bool:
    """Is a row that calls itself a total the whole of the name in front of it? Asked of rows with such a word alone."""
    if reader.named_wholes is None:
        reader.named_wholes = _named_wholes(reader)
    return row in reader.named_wholes


def begins_block(reader: ListTable, row: int) -> bool:
    """Is it such a whole and no part of the one above (学生 | 小计 below 其中), so that nothing goes on in it?"""
    return reader.named_wholes is not None and row in reader.named_wholes - reader.inner_wholes


def _named_wholes(reader: ListTable) -> set[int]:
    rows = [body.row for body in reader.table.body if body.kind == "data"]
    labels = [c for c in reader.columns if c.use == "label"]
    for at, column in enumerate(labels):
        if column.dimension not in WHO and (found := _wholes_in(reader, rows, labels[:at], column)):
            return found
    return set()


def _wholes_in(reader: ListTable, rows: Sequence[int], before: Sequence[Column], column: Column) -> set[int]:
    """The totals right above a row of 其中 of the same name; where there are such, also one that its name has alone, as
    nothing else says what that station did."""
    cells = reader.lattice.sheet.cells
    if not before:
        return _lone_whole(reader, rows, column)
    followed, alone = set(), set()
    names = (cells.get((row, c.col)) for row in rows for c in before)
    only_one = len({squeeze(cell.text) for cell in names if cell is not None}) == 1
    for above, row, below in zip([0, *rows], rows, [*rows[1:], 0], strict=False):
        own, under = cells.get((row, column.col)), cells.get((below, column.col))
        if (
            own is None
            or not TOTAL.match(read_header(own.text).core)
            or not _has_name(reader, row, before, only_one)
        ):
            continue
        if _goes_on(reader, above, row, before):
            continue  # 小计 of the rows above, of which some are told once more
        if not _goes_on(reader, row, below, before):
            alone.add(row)
        elif under is not None and read_header(under.text).of_which:
            followed.add(row)
    return followed | alone if followed else set()


def _lone_whole(reader: ListTable, rows: Sequence[int], column: Column) -> set[int]:
    """总数 on top of a table of one unit, above 其中：学生 and nothing but other groups."""
    named = reader.lattice.below(rows, column.col)
    if len(named) < len(rows) or len(named) < 2:
        return set()
    first, *others = (read_header(cell.text) for cell in named)
    parts = others[0].of_which and all(one.of_which or one.groups or one.channels for one in others)
    return {rows[0]} if parts and TOTAL.match(first.core) and not any(one.total for one in others) else set()


def _has_name(reader: ListTable, row: int, before: Sequence[Column], only_one: bool) -> bool:
    """Is a row named for somebody, and not for all of them: 全局合计, or the county of the title, if others stand there?"""
    named = [cell for c in before if (cell := reader.lattice.at(row, c.col)) is not None]
    return bool(named) and not any(
        read_header(cell.text).total or (not only_one and area_named(reader, squeeze(cell.text)))
        for cell in named
    )


def _goes_on(reader: ListTable, row: int, below: int, before: Sequence[Column]) -> bool:
    """Has the row `below` the names of this one, or none of its own?"""
    at = reader.lattice.at
    named = [(at(row, c.col), at(below, c.col)) for c in before]
    return bool(row and below) and all(
        two is None or (one is not None and squeeze(one.text) == squeeze(two.text)) for one, two in named
    )


def telling_label(context: RowContext, before: RowReading | None) -> Cell | None:
    """The label that tells a row from the one before it: its name, or what stands behind a name that both have."""
    name = context.name_cell
    if before is None or _shown(name) != _shown(before.context.name_cell):
        return name
    said = {(cell.col, squeeze(cell.text)) for cell in before.context.labels}
    return next((cell for cell in context.labels if (cell.col, squeeze(cell.text)) not in said), name)


def _shown(cell: Cell | None) -> str:
    return squeeze(cell.text) if cell is not None else ""


def namesakes(reader: ListTable, row: int, context: RowContext) -> list[int]:
    """The rows called as a part of 全局合计 is, of single stations or of other totals: 其中：学生 and 学生 alike."""
    if len(context.labels) < 2 or not any(read_header(cell.text).total for cell in context.labels[:-1]):
        return []
    own = context.labels[-1]
    if own.row != row or read_header(own.text).total:
        return []
    name, cells = _part_name(own), reader.lattice.sheet.cells
    rows = (body.row for body in reader.table.body if body.kind == "data" and body.row != row)
    return [
        other
        for other in rows
        if (cell := cells.get((other, own.col))) is not None and _part_name(cell) == name
    ]


def sums_of_namesakes(reader: ListTable, row: int) -> list[list[int]]:
    """The rows that a part of a total may be the sum of: those of its name since the total above, all above it, all of
    them, or those until the total below."""
    alike = [other for other in namesakes(reader, row, reader.rows[row].context) if other in reader.rows]
    plain = [other for other in alike if not reader.rows[other].total]
    totals = [other for other in alike if reader.rows[other].total]
    above = max((other for other in totals if other < row), default=0)
    below = min((other for other in totals if other > row), default=max(plain, default=0) + 1)
    before = [other for other in plain if other < row]
    since = [other for other in before if other > above]
    until = [other for other in plain if row < other < below]
    return [some for some in (since, before, plain, until, totals) if some] if plain else []


def _part_name(cell: Cell) -> str:
    name = squeeze(cell.text)
    return OF_WHICH.sub("", name) if read_header(name).of_which else name
