"""武隆区 among its own townships: the row of the area itself is their total, where the figures say so (contract 4.1)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.facts.list_model import ListTable, row_heads
from etl.facts.row_sums import figure_at
from etl.facts.row_words import says_total
from etl.formats.grid import Cell
from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import found_by, regex

AREA = regex(r"(?P<kind>省|市|县|区|旗|州|盟|镇|乡|街道|社区|村)$")
BODY = regex(
    r"(?P<kind>公安局|公安分局|分局|派出所|人民政府|政府|教育局|教体局|卫健局|支行|分行|银行|联社|中心|委员会|办公室|办|局|公司)$"
)
MOST_ROWS = 2_000  # a longer list has its totals named
FEWEST_OF_ONE, LEAST_SUM = 3, 50  # rows below a single column, and what all sums come to: less may be chance
FEWEST_ROWS = 2  # of which it could be the sum


def area_named(reader: ListTable, name: str) -> re.Match[str] | None:
    """What kind of area, or of body of an area, a name ends in, where the title is about it."""
    area = AREA.search(name)
    kind = area or BODY.search(name)
    if kind is None:
        return None
    place = name if area else name[: kind.start()]
    return kind if len(place) > 1 and place in reader.heading else None


def is_row_of_whole(reader: ListTable, row: int, cell: Cell | None) -> bool:
    """Is the row the total of the others, as nobody else is of its kind and the title is about it? An area whose figures
    are not the sums counts, and is asked about; so is any other name whose figures are."""
    if cell is None:
        return False
    kind = area_named(reader, squeeze(cell.text))
    if kind is None:
        if closes_section(reader, row, cell):
            return True
        total = adds_up(reader, row, cell)
        if total:
            reader.record.find("row_adds_up", cell)
        return total
    named = _named_rows(reader, cell.col)
    if any(name.endswith(kind["kind"]) for other, name in named.items() if other != row):
        return False
    others = named.keys() - {row}
    if len(others) < FEWEST_ROWS:
        return False
    own = reader.lattice.sheet.cells
    figures = [c.col for c in reader.columns if c.use == "figure" and (row, c.col) in own]
    if not any(figure_at(reader, row, col) for col in figures):
        return False
    sums = [
        figure_at(reader, row, col) == sum(figure_at(reader, other, col) for other in others)
        for col in figures
    ]
    if 2 * sum(sums) > len(sums):
        return True
    if found_by(kind, AREA):
        reader.record.find("row_of_whole", cell)
    return False


def adds_up(reader: ListTable, row: int, cell: Cell) -> bool:
    """数据汇总 or 龙陵 as the first or the last of units: is every figure the sum of all others, though no word says so, and
    more than one could be by chance?"""
    column = reader.by_number.get(cell.col)
    if row not in reader.ends or column is None or column.dimension not in ("unit", "district"):
        return False
    rows = [b.row for b in reader.table.body if b.kind == "data"]
    if not FEWEST_ROWS < len(rows) <= MOST_ROWS:
        return False
    others = [other for other in rows if other != row]
    sums = _sums_of(reader, row, others)
    if sums is None or len(_named_rows(reader, cell.col).keys() - {row}) < len(others):
        return False  # or another row is called a total, or has no name
    told = [col for col in sums if sums[col]]
    large = sum(sums[col] for col in told) >= LEAST_SUM
    parted = all(sum(figure_at(reader, other, col) > 0 for other in others) > 1 for col in told)
    return (len(told) > 1 or len(others) >= FEWEST_OF_ONE) and large and parted


def closes_section(reader: ListTable, row: int, cell: Cell) -> bool:
    """片区数 as the last row below 三、西片: nobody's name, and in every column just what the rows of its section make."""
    if reader.section_ends is None:
        reader.section_ends = _ends_of_sections(reader)
    others = reader.section_ends.get(row)
    if others is None or looks_like_unit(squeeze(cell.text)):
        return False
    sums = _sums_of(reader, row, others)
    return sums is not None and sum(map(bool, sums.values())) > 1 and sum(sums.values()) >= LEAST_SUM


def _sums_of(reader: ListTable, row: int, others: Sequence[int]) -> dict[int, float] | None:
    """{column: what the other rows add up to}; None where a figure of the row is not just that."""
    sums: dict[int, float] = {}
    for col in (c.col for c in reader.columns if c.use == "figure" and not c.meaning.ratio):
        sums[col] = sum(figure_at(reader, other, col) for other in others)
        if figure_at(reader, row, col) != sums[col]:
            return None  # nearly always at the first
    return sums


def _ends_of_sections(reader: ListTable) -> dict[int, list[int]]:
    """{last row of a section: those above it}, of sections without a row that is called a total."""
    found: dict[int, list[int]] = {}
    rows: list[int] | None = None  # of the section so far
    sections = any(body.kind == "section" for body in reader.table.body)
    for body in [*reader.table.body, None] if sections else ():
        named = body is not None and body.kind == "data" and not says_total(row_heads(reader, body.row))
        if body is not None and named:
            if rows is not None:
                rows.append(body.row)
            continue
        if rows is not None and FEWEST_ROWS < len(rows) <= MOST_ROWS:
            found[rows[-1]] = rows[:-1]
        rows = [] if body is not None and body.kind == "section" else None
    return found


def _named_rows(reader: ListTable, col: int) -> dict[int, str]:
    """{row: name} of the rows of the table that no word makes totals; told once, as a ledger asks for it in every row."""
    if col not in reader.named_rows:
        rows = (body.row for body in reader.table.body if body.kind == "data")
        named = ((r, cell) for r in rows if (cell := reader.lattice.at(r, col)) is not None)
        reader.named_rows[col] = {
            r: squeeze(cell.text) for r, cell in named if not says_total(row_heads(reader, r))
        }
    return reader.named_rows[col]
