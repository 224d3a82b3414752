"""Rows below a header: data, a section, a note, the header once more, or the end of the table."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import islice

from etl.formats.grid import Cell
from etl.layout.captions_beside import captions_beside
from etl.layout.form_rows import is_foot_row
from etl.layout.header_rows import (
    Rows,
    continues_header,
    heads_below_caption,
    heads_one_column,
    is_new_header,
)
from etl.layout.headless_tables import LONGEST_LOOK, begins_without_head
from etl.layout.item_heads import heads_items_in_units
from etl.layout.pages import Printed
from etl.layout.row_kinds import is_meta_row
from etl.layout.section_rows import OUTLINED, goes_on_behind, is_section
from etl.layout.table import BodyRow
from etl.layout.values import is_value
from etl.meaning.lexicon import squeeze
from etl.meaning.total_words import told_sum
from etl.prose import is_prose
from etl.regex import regex

SENTENCE = regex(r"[，,][^，,]+。")  # 小结：群众识别不足，现场…。 under an activity heads no rows


def heads_otherwise(sheet: Rows, j: int, printed: Printed) -> bool:
    """村 | 老年人 | 学生 once more, and below it 人数 | 场次 where it was 场次 | 人数: another header."""
    cells, below = (sheet.lattice.rows.get(row, []) for row in (sheet.rows[j], sheet.rows[j] + 1))
    again = not below or printed.header_again(below, goes_on=True)
    return not again and continues_header(sheet, j, j + 1, cells[0].col)


def tells_of_all(sheet: Rows, j: int, body: list[BodyRow]) -> bool:
    """填报单位 | 湖头派出所 and 统计时段 | 2023年10月 right below 项目 | 内容: lines of the head, below it."""
    cells = sheet.lattice.rows[sheet.rows[j]]
    first = all(row.kind == "meta" for row in body)
    return first and len(cells) == 2 and is_meta_row(cells) and goes_on_behind(sheet, j)


def kind_of_row(sheet: Rows, j: int, body: list[BodyRow], printed: Printed, head: list[Cell]) -> str:
    """What row j is of a table that has begun; '' where the table ends before it. `head`: the lines above the header, of
    which the last moves into `body` where it is a section as well."""
    cells = sheet.lattice.rows[sheet.rows[j]]
    if is_foot_row(cells) or is_meta_row(cells):
        return "note" if goes_on_behind(sheet, j) else ""
    if len(cells) == 1 and is_prose(cells[0].text) and is_value(cells[0]):
        return "note"  # 本月共发放宣传单390份，… across the table
    if len(cells) == 1 and body and body[-1].kind in ("data", "note") and told_sum(cells[0].text):
        return "note"  # 本周小计：单子200张
    if _heads_printed_again(sheet, j, body, printed, head):
        return "section"
    if begins_other_table(sheet, j, _last_data_rows(body), printed.names):
        return ""
    if _counts_others_of_same(sheet, j, printed):
        return ""
    if is_section(sheet, j):
        return "note" if SENTENCE.search(cells[0].text) else "section"
    return "data"


def _last_data_rows(body: list[BodyRow]) -> list[int]:
    """As many as a table without a head is compared with. All of them, for each row, took the square of a list's length."""
    data = (row.row for row in reversed(body) if row.kind == "data")
    return list(islice(data, LONGEST_LOOK))[::-1]


def _counts_others_of_same(sheet: Rows, j: int, printed: Printed) -> bool:
    """附：各所抄表收费情况 behind a blank line, and below it 项目 where 月份 stood over the same names."""
    if sheet.rows[j] - sheet.rows[j - 1] < 2 or not _stands_over_table(sheet, j) or j + 1 >= len(sheet.rows):
        return False
    corner, *names = sheet.lattice.rows[sheet.rows[j + 1]]
    same = [(cell.col, squeeze(cell.text)) in printed.texts for cell in (corner, *names)]
    return len(names) > 1 and all(same[1:]) and not same[0]


def _heads_printed_again(
    sheet: Rows, j: int, body: list[BodyRow], printed: Printed, head: list[Cell]
) -> bool:
    """二、面向青少年 over the header once more: the next section, as lines like it have spoken for rows before."""
    if j + 1 >= len(sheet.rows) or not is_section(sheet, j):
        return False
    line = sheet.lattice.rows[sheet.rows[j]][0]
    before = [sheet.lattice.rows[b.row][0] for b in body if b.kind == "section"]
    first = head[-1:] if not before and OUTLINED.match(squeeze(line.text)) else []
    first = [one for one in first if OUTLINED.match(squeeze(one.text))]
    alike = any(
        (one.col, sheet.lattice.right(one)) == (line.col, sheet.lattice.right(line))
        for one in [*before, *first]
    )
    if not alike or not printed.header_again(sheet.lattice.rows[sheet.rows[j + 1]]):
        return False
    if first:  # 一、面向老年人 has stood over the header as the others do, and is no title
        head.pop()
        body.insert(0, BodyRow(first[0].row, "section"))
    return True


def begins_other_table(sheet: Rows, j: int, above: Sequence[int] = (), names: Collection[int] = ()) -> bool:
    """Does another header, or the title of another table, begin at row j, or a table without a head below the rows of
    data `above`? `names`: the columns headed by those who report."""
    cells = sheet.lattice.rows[sheet.rows[j]]
    gap = sheet.rows[j] - sheet.rows[j - 1] > 1
    names = names if gap else ()
    if _stands_over_table(sheet, j):
        k = j
        while k < len(sheet.rows) and _stands_over_table(sheet, k):
            k += 1
        if k > j and k < len(sheet.rows) and heads_items_in_units(sheet, k):
            return True
        wide = k > j and (gap or _is_titlelike(sheet, cells[0]) or captions_beside(sheet, k - 1))
        return (
            wide
            and k < len(sheet.rows)
            and (
                is_new_header(sheet, k)
                or heads_below_caption(sheet, k)
                or begins_without_head(sheet, k, above, names)
            )
        )
    return is_new_header(sheet, j) or begins_without_head(sheet, j, above, names)


def _stands_over_table(sheet: Rows, k: int) -> bool:
    """A line of its own, of which none heads a column, a meta line, or the captions of tables side by side."""
    cells = sheet.lattice.rows[sheet.rows[k]]
    if len(cells) == 1:
        return is_meta_row(cells) or not heads_one_column(sheet, k)
    return is_meta_row(cells) or captions_beside(sheet, k)


def _is_titlelike(sheet: Rows, cell: Cell) -> bool:
    return sheet.lattice.right(cell) > cell.col or bool(
        re.search(r"表|情况|统计|台账|月报|周报|明细|清单|一览", cell.text)
    )
