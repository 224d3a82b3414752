"""A title that stands where nobody looks for it: below the only table, or merged down the edge of all its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from etl.formats.grid import Cell
from etl.layout.form_rows import FOOT_TEXT
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import FOOT, KEYED, META, is_time
from etl.layout.table import Layout
from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

SHORTEST, LONGEST = 6, 50  # characters of a title
# How the name of a table ends, perhaps with the time in brackets behind it: 反诈宣传工作量, 宣防战果晾晒（10月）.
NAMES_TABLE = regex(
    r"(?:表|情况|统计|汇总|台账|清单|明细|一览|工作量|战果|战绩|晾晒|通报|[日周旬月季年]报|简报|数据|进度|进展|成效|成果|登记|记录|宣传|活动)(?:[(][^()]{1,30}[)])?$"
)
# What goes on in a sentence, refers to the table or tells of what is to come is a remark.
SENTENCE = regex(
    r"[,，。;；!！?？]|^(?:以上|上述|本表|上表|此表|另|详)|见附|下一?[步月周季年阶]|将|拟|计划|安排|请|继续|加[大强]|做好|要求|力争|确保|争取|按照|根据|来源|截[至止]"
)
ENOUGH_OF_ROWS = 0.8  # of a sheet, that a merged title at its edge covers


def named_below(cells: Sequence[Cell], above: Sequence[Cell]) -> Cell | None:
    """The line below a table that no line stands `above`, where it names the table: 洛川县公安局9月反诈宣传工作量."""
    if above:
        return None
    beside = Counter(cell.row for cell in cells)
    return next((cell for cell in cells if beside[cell.row] == 1 and names_table(cell)), None)


def set_signature_aside(layout: Layout) -> None:
    """康县公安局阳坝派出所 and 2023年11月30日 below a letter that fills the sheet: who signs it and when, and no titles."""
    told = [cell.row for cell in (*layout.titles[1:], *layout.notes) if squeeze(cell.text).endswith("。")]
    last = max(told, default=0)
    signed = [c for c in layout.titles if 0 < last < c.row and (is_time(c) or looks_like_unit(c.text))]
    layout.tail.extend(signed)
    layout.titles[:] = [cell for cell in layout.titles if cell not in signed]


def set_title_aside(lattice: Lattice) -> list[Cell]:
    """Takes the title that is merged down the left or right edge of a sheet, beside all its rows, out of them."""
    if len(lattice.rows) < 2:
        return []
    first, last = min(lattice.rows), max(lattice.rows)
    tall = [
        lattice.sheet.cells[at]
        for at, merge in lattice.span.items()
        if merge.bottom - merge.top + 1 >= ENOUGH_OF_ROWS * (last - first + 1) and merge.bottom > merge.top
    ]
    columns = {col for _, col in lattice.sheet.cells} if tall else set()
    for cell in tall:
        edge = lattice.right(cell) == max(columns) or cell.col == min(columns)
        alone = sum(col == cell.col for _, col in lattice.sheet.cells) == 1
        if edge and alone and names_table(cell):
            _take_out(lattice, cell)
            return [cell]
    return []


def names_table(cell: Cell) -> bool:
    """Is the cell worded as the name of a table, and neither a remark nor a key with its value?"""
    text = squeeze(cell.text)
    if cell.kind != "text" or not SHORTEST <= len(text) <= LONGEST or not NAMES_TABLE.search(text):
        return False
    if FOOT.match(text) or FOOT_TEXT.match(text) or META.match(text) or KEYED.match(text):
        return False
    return not SENTENCE.search(text)


def _take_out(lattice: Lattice, cell: Cell) -> None:
    own = [one for one in lattice.rows[cell.row] if one is not cell]
    if own:
        lattice.rows[cell.row] = own
    else:
        del lattice.rows[cell.row]
    for row in [row for row, cells in lattice.reaching.items() if (cell.row, cell.col) in cells]:
        del lattice.reaching[row][cell.row, cell.col]
    lattice.anchor = {at: one for at, one in lattice.anchor.items() if one is not cell}
    del lattice.span[cell.row, cell.col]
