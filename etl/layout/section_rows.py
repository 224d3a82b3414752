"""Lines of their own within a table: which of them head the rows below, which are rows of it that were left blank, and
whether it goes on behind one that is only a remark."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from etl.formats.grid import Cell
from etl.layout.form_rows import is_foot_row
from etl.layout.header_rows import Rows, is_new_header
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import is_meta_row
from etl.layout.values import is_date, is_value
from etl.meaning.lexicon import squeeze
from etl.regex import regex

ITEM = regex(
    r"^((?P<number>\(?[一二三四五六七八九十\d]{1,2}[)、.．](?!\d))|其中|[加减][:：])"
    r"(?!.*([。;；]|本表|以上|如有|请|[填上]报|填写|报送)).{2,24}$"
)
SECTION_NUMERAL = regex(r"^[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?$")
OUTLINED = regex(r"[(]?[一二三四五六七八九十]{1,3}[)]?[、.．]|[(][一二三四五六七八九十]{1,3}[)]")
YEAR = regex(r"20\d\d年度?")
# 以下几个村山高路远，由小组长代为入户: a sentence that points to rows, where 面向老年人群体，开展宣传 heads them
POINTS = regex(r"以[下上]|下列|上述|由[^,，]{1,8}代|因")
SENTENCE = regex(
    r"(?![(]?[一二三四五六七八九十\d]{1,3}[)]?[、.．])(?=.{14,})[^,:]*[\u4e00-\u9fff]{4,},[\u4e00-\u9fff]{4,}[^:]*"
)
SUM = regex(r"(总?合|小|总|共)计[:：]?")


def is_section(sheet: Rows, j: int, left: int = 1, right: int = sys.maxsize) -> bool:
    """A line of its own that speaks for the rows below, and is no row that was left blank (3月 between 2月 and 4月).
    Of tables side by side only the columns from `left` to `right` are looked at."""
    inside = [c for c in sheet.lattice.in_row(sheet.rows[j]) if left <= c.col <= right]
    if len(inside) == 2 and _is_numbered_section(sheet, j, inside):
        return True
    if len(inside) != 1 or inside[0].row != sheet.rows[j] or is_value(inside[0]):
        return False
    cell = inside[0]
    if SENTENCE.fullmatch(squeeze(cell.text)) and POINTS.search(cell.text):
        return False
    if SUM.fullmatch(squeeze(cell.text)):
        return False  # 合计 whose figures were left blank
    beside = [
        sheet.lattice.sheet.cells.get((sheet.rows[k], cell.col))
        for k in (j - 1, j + 1)
        if k < len(sheet.rows)
    ]
    wide = sheet.lattice.right(cell) > cell.col
    return wide or not any(other is not None and _same_kind(cell, other) for other in beside)


def _is_numbered_section(sheet: Rows, j: int, cells: list[Cell]) -> bool:
    """一 | 线下宣传 over 1, 2, 3: the numeral of a section stands in the column of the serial numbers."""
    number, words = cells
    if not SECTION_NUMERAL.match(squeeze(number.text)) or is_value(words) or j + 1 >= len(sheet.rows):
        return False
    below = sheet.lattice.sheet.cells.get((sheet.rows[j + 1], number.col))
    return below is not None and squeeze(below.text).isdecimal()


def _same_kind(one: Cell, other: Cell) -> bool:
    """Two labels of one list: both dates, or names that end alike (派出所, 镇)."""
    if is_date(one) or is_date(other):
        years = [YEAR.fullmatch(squeeze(cell.text)) is not None for cell in (one, other)]
        return is_date(one) and is_date(other) and years[0] == years[1]  # 2023年 over 11月 heads them
    return squeeze(one.text)[-1:] == squeeze(other.text)[-1:]


def goes_on_behind(sheet: Rows, j: int) -> bool:
    """Do rows with numbers follow the remark in row j, so that it stands inside the table?"""
    for k in range(j + 1, min(j + 4, len(sheet.rows))):
        cells = sheet.lattice.rows[sheet.rows[k]]
        heads_part = OUTLINED.match(squeeze(cells[0].text)) and is_section(sheet, k)  # 二、教育单位
        if is_foot_row(cells) or is_meta_row(cells) or heads_part:
            continue
        numbers = any(cell.kind == "number" or is_value(cell) for cell in cells[1:])
        return (
            len(cells) > 1
            and numbers
            and not is_new_header(sheet, k)
            and sheet.rows[k] - sheet.rows[k - 1] == 1
        )
    return False


def is_item(lattice: Lattice, row: int, others: Iterable[int]) -> bool:
    """（二）… and 2.… among `others` of their kind, 其中…: one more row of the list, left blank."""
    cell = lattice.rows[row][0]
    found = ITEM.match(squeeze(cell.text))
    if found is None or cell.row - 1 not in lattice.rows:
        return False
    names = (lattice.sheet.cells.get((other, cell.col)) for other in others)
    return not found["number"] or any(
        (named := ITEM.match(squeeze(name.text))) and named["number"] for name in names if name
    )
