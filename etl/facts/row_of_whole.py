"""武隆区 among its own townships: the row of the area itself is their total, where the figures say so (contract 4.1)."""

from __future__ import annotations

import re

from etl.facts.list_model import ListTable, row_heads, says_total
from etl.facts.row_wholes import figure_at
from etl.formats.grid import Cell
from etl.meaning.lexicon import squeeze

AREA = re.compile(r"(?P<kind>省|市|县|区|旗|州|盟|镇|乡|街道|社区|村)$")
BODY = re.compile(
    r"(?P<kind>公安局|公安分局|分局|派出所|人民政府|政府|教育局|教体局|卫健局|支行|分行|银行|联社|中心|委员会|办公室|办|局|公司)$"
)
FEWEST_ROWS = 2  # of which it could be the sum


def is_row_of_whole(reader: ListTable, row: int, cell: Cell | None) -> bool:
    """Is the row the total of the others, as nobody else is of its kind and the title is about it? An area whose figures
    are not the sums counts, and is asked about."""
    name = squeeze(cell.text) if cell is not None else ""
    kind = AREA.search(name) or BODY.search(name)
    heading = "".join(squeeze(title.text) for title in reader.table.titles)
    place = name if AREA.search(name) else name[: kind.start()] if kind else ""
    if cell is None or kind is None or len(place) < 2 or place not in heading:
        return False
    others = _other_rows(reader, row, cell.col)
    if len(others) < FEWEST_ROWS or any(named.endswith(kind["kind"]) for named in others.values()):
        return False
    figures = [
        c.col for c in reader.columns if c.use == "figure" and (row, c.col) in reader.lattice.sheet.cells
    ]
    sums = [
        figure_at(reader, row, col) == sum(figure_at(reader, other, col) for other in others)
        for col in figures
    ]
    if not figures or not any(figure_at(reader, row, col) for col in figures):
        return False
    if 2 * sum(sums) > len(sums):
        return True
    if name in heading and AREA.search(name):
        reader.record.find("row_of_whole", cell)
    return False


def _other_rows(reader: ListTable, row: int, col: int) -> dict[int, str]:
    """{row: name} of the rows of the table that no word makes totals."""
    rows = (body.row for body in reader.table.body if body.kind == "data" and body.row != row)
    named = ((r, cell) for r in rows if (cell := reader.lattice.at(r, col)) is not None)
    return {r: squeeze(cell.text) for r, cell in named if not says_total(row_heads(reader, r))}
