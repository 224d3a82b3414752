"""Where a header begins and ends, and where tables stand side by side under one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import dropwhile

from etl.formats.grid import Cell
from etl.layout.header_path import DOTTED_DAY
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import (
    KEYED,
    counts_on,
    has_values,
    header_like,
    header_meaning,
    header_word,
    is_index_row,
    names_axis,
    tells_weekday,
)
from etl.layout.text_tables import heads_words
from etl.layout.timetables import heads_timetable
from etl.layout.values import is_answer_in_words, is_date, is_pair, is_value, is_year
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.lexicon import squeeze
from etl.meaning.period import ANY_YEAR, read_period
from etl.meaning.unit import looks_like_unit
from etl.prose import is_prose
from etl.regex import regex

MOST_NAMES = 3  # words before the heads of counts: who, which page, which column of it
NAMES_WEEKDAYS = regex(r"星期几?|周几?|礼拜")


@dataclass(slots=True)
class Rows:
    """The non-empty rows of a sheet in order; the functions here take places in that order."""

    lattice: Lattice
    rows: list[int]


def header_end(sheet: Rows, i: int) -> int:
    """The index after the last header row if header rows start at i, else i."""
    cells = sheet.lattice.rows[sheet.rows[i]]
    if all(map(is_pair, cells)):
        return i  # 反诈海报：80张 | 悬挂横幅：3条
    if not heads_one_column(sheet, i) and (
        len(cells) < 2
        or not (
            header_like(cells)
            or stands_over_values(sheet, i)
            or (names_axis(cells[0]) and counts_on(cells[1:]))
            or heads_words(sheet.lattice, sheet.rows, i)
            or stands_over_days(sheet, i)
            or heads_timetable(sheet.lattice, sheet.rows, i)
        )
    ):
        return i
    first_col = cells[0].col
    j, label_col = i + 1, first_col
    while j < len(sheet.rows) and j - i < 6 and continues_header(sheet, i, j, label_col):
        label_col = min(label_col, sheet.lattice.rows[sheet.rows[j]][0].col)
        j += 1
    return j


def heads_one_column(sheet: Rows, i: int) -> bool:
    """A lone header such as 宣传单（份） over figures, its unit perhaps below it; their labels to its left have none."""
    head = sheet.lattice.rows[sheet.rows[i]][0]
    rows = [sheet.lattice.rows[row] for row in sheet.rows[i : i + 3]]
    if len(rows) < 2 or len(rows[0]) > 1 or sheet.lattice.right(head) > head.col:
        return False
    meaning, below = header_meaning(head), rows[1]
    unit = meaning.unit
    if len(rows) > 2 and len(below) == 1 and below[0].col == head.col and not unit:
        unit, below = header_meaning(below[0]).unit, rows[2]
    return (
        bool(meaning.measure and unit)
        and below[0].col < head.col
        and not is_value(below[0])
        and any(cell.col == head.col and is_value(cell) for cell in below)
    )


def stands_over_values(sheet: Rows, i: int) -> bool:
    """Whatever its words: a row of texts with numbers below most of them is a header."""
    cells = sheet.lattice.rows[sheet.rows[i]]
    if has_values(cells) or any(len(cell.text) > 40 for cell in cells):
        return False
    texts = (
        [cell.col for cell in cells[1:]] if not header_meaning(cells[0]).measure else [c.col for c in cells]
    )
    for k in range(i + 1, min(i + 4, len(sheet.rows))):
        below = sheet.lattice.rows[sheet.rows[k]]
        if has_values(below):
            values = {cell.col for cell in below if is_value(cell)}
            return len(values & set(texts)) * 2 >= len(texts) and len(below) * 2 >= len(cells)
    return False


def continues_header(sheet: Rows, i: int, j: int, label_col: int) -> bool:
    """Is row j one more level of the header that starts at row i?"""
    cells = sheet.lattice.rows[sheet.rows[j]]
    if is_index_row(cells) or counts_months(sheet, i, j) or tells_weekdays(sheet, j):
        return True
    values = [cell for cell in cells if is_value(cell)]
    if values and labels_reach(sheet, i, j):
        return True
    if values and not (all(is_year(cell) for cell in values) and len(values) > 1):
        return False
    if any(len(cell.text) > 40 or is_answer_in_words(cell) for cell in cells):
        return False
    first = cells[0]
    if fills_gaps(sheet, i, j, cells) or reached_by_header(sheet, i, j) or lies_over_values(sheet, i, j):
        return True
    if first.col > label_col:
        return lies_under(sheet, i, j, cells)
    return len(cells) > 1 and header_word(first) and all(header_meaning(c).part or is_date(c) for c in cells)


def labels_reach(sheet: Rows, i: int, j: int) -> bool:
    """Is the head of the names of the rows, alone in its column, merged down into row j of days (4月10日 | 5.15)?"""
    cells, row = sheet.lattice.rows[sheet.rows[i]], sheet.rows[j]
    head = cells[0]
    alone = sheet.lattice.right(head) == head.col and (row, head.col) not in sheet.lattice.sheet.cells
    below = sheet.lattice.rows[row]
    return alone and sheet.lattice.bottom(head) >= row and all(map(_names_day, below))


def _names_day(cell: Cell) -> bool:
    text = squeeze(cell.text)
    return is_date(cell) or DOTTED_DAY.match(text) is not None or read_period(text, ANY_YEAR) is not None


def reached_by_header(sheet: Rows, i: int, j: int) -> bool:
    """Is a header cell merged down into row j, which names no row of its own in the column of the labels?"""
    row, left = sheet.rows[j], min(sheet.lattice.rows[sheet.rows[k]][0].col for k in range(i, j))
    if (row, left) in sheet.lattice.sheet.cells and not empty_corner(sheet, j, left):
        return False
    return any(
        sheet.lattice.bottom(cell) >= row for k in range(i, j) for cell in sheet.lattice.rows[sheet.rows[k]]
    )


def fills_gaps(sheet: Rows, i: int, j: int, cells: list[Cell]) -> bool:
    """A parent header speaks for the columns right of it that have no header of their own; the level below fills
    them. The column of the labels stays empty in that level, or was empty in the whole header."""
    own = sheet.lattice.sheet.cells
    above = [sheet.rows[k] for k in range(i, j)]
    if cells[0].col < min(sheet.lattice.rows[row][0].col for row in above) or names_a_row(sheet, i, j):
        return False
    filled = any(all((row, cell.col) not in own for row in above) for cell in cells)
    return filled and not any(is_prose(cell.text) for cell in cells)


def is_upper_level(sheet: Rows, i: int) -> bool:
    """单位名称 | 期末余额 reads like a label and its answer, unless a level of words below shows that it heads columns."""
    if i + 2 >= len(sheet.rows):
        return False
    cells, below = (sheet.lattice.rows[sheet.rows[k]] for k in (i, i + 1))
    if _lies_beside_corner(sheet, cells, below):
        return True
    answers = any(is_date(c) or looks_like_unit(c.text) or KEYED.match(squeeze(c.text)) for c in cells)
    return (
        not answers
        and len(below) > 1
        and sheet.rows[i + 1] - sheet.rows[i] == 1
        and not has_values(below)
        and fills_gaps(sheet, i, i + 1, below)
        and sheet.lattice.rows[sheet.rows[i + 2]][0].col < below[0].col
    )


def _lies_beside_corner(sheet: Rows, cells: list[Cell], below: list[Cell]) -> bool:
    """企业（站场） merged down over the levels below it, and 第二季度 across all that stand beside it."""
    corner, rest = cells[0], cells[1:]
    return (
        bool(rest)
        and sheet.lattice.bottom(corner) >= below[0].row
        and below[0].col > corner.col
        and len(below) > 1
        and not has_values(below)
        and all(sheet.lattice.right(one) > one.col for one in rest)
    )


def empty_corner(sheet: Rows, j: int, left: int) -> bool:
    """Do the figures below row j begin with a column that the header leaves empty?"""
    below = (sheet.lattice.rows[row] for row in sheet.rows[j + 1 : j + 4])
    return next((cells[0].col < left for cells in below if has_values(cells)), False)


def lies_over_values(sheet: Rows, i: int, j: int) -> bool:
    """Does row j leave the column of the labels empty and stand over figures, cell by cell? So may the row below it, of
    one more level (一季度 | 合计 | 一季度 | 合计 over 场次 in each of the columns)."""
    if j + 1 >= len(sheet.rows) or names_a_row(sheet, i, j):
        return False
    own, cells = sheet.lattice.sheet.cells, sheet.lattice.rows[sheet.rows[j]]
    below = [own.get((sheet.rows[j + 1], cell.col)) for cell in cells]
    if all(one is not None and is_value(one) for one in below):
        return True
    again = [cell.col for cell in cells] == [one.col for one in sheet.lattice.rows[sheet.rows[j + 1]]]
    return again and not has_values(cells) and lies_over_values(sheet, i, j + 1)


def tells_weekdays(sheet: Rows, j: int) -> bool:
    """星期 | 三 | 四 | 五 below the days themselves, or above them; what they are need not be said."""
    first, *rest = sheet.lattice.rows[sheet.rows[j]]
    if not rest or not all(map(tells_weekday, rest)):
        return False
    if NAMES_WEEKDAYS.fullmatch(squeeze(first.text)):
        return True
    above = sheet.lattice.at(sheet.rows[j - 1], rest[0].col) if j else None
    return tells_weekday(first) and above is not None and is_date(above)


def stands_over_days(sheet: Rows, i: int) -> bool:
    """日 | 一 | 二 in the row right above that of the days."""
    cells = sheet.lattice.rows[sheet.rows[i]]
    below = sheet.lattice.rows.get(sheet.rows[i] + 1)
    if below is None or not tells_weekday(cells[-1]) or not tells_weekday(cells[len(cells) // 2]):
        return False
    cols = {cell.col for cell in cells if tells_weekday(cell)}
    days = [cell for cell in below if cell.col in cols]
    return len(days) > 1 and all(map(is_date, days))


def counts_months(sheet: Rows, i: int, j: int) -> bool:
    """Does row j say 1, 2, 3 under 月份?"""
    cells = sheet.lattice.rows[sheet.rows[j]]
    above = [cell for k in range(i, j) for cell in sheet.lattice.rows[sheet.rows[k]]]
    months = any(cell.col == cells[0].col and header_meaning(cell).dimension == "date" for cell in above)
    return months and counts_on(cells) and not names_a_row(sheet, i, j)


def names_a_row(sheet: Rows, i: int, j: int) -> bool:
    """Has row j a cell of its own in the column of the labels?"""
    left = min(sheet.lattice.rows[sheet.rows[k]][0].col for k in range(i, j))
    return (sheet.rows[j], left) in sheet.lattice.sheet.cells and not empty_corner(sheet, j, left)


def lies_under(sheet: Rows, i: int, j: int, cells: list[Cell]) -> bool:
    """Do the cells stand below header cells, and say something a header says?"""
    above = [sheet.lattice.rows[sheet.rows[k]] for k in range(i, j)]
    leftmost = min(row[0].col for row in above)
    if cells[0].col <= leftmost:
        return False
    vertical = sheet.lattice.anchor.get((sheet.rows[j], leftmost))
    if vertical is not None:
        return True
    return all(qualifies_header(cell) for cell in cells)


def qualifies_header(cell: Cell) -> bool:
    """（份）, 2023年, （2020年度）, 本月, 完成数: a word that says more of the header above it and names nothing itself."""
    meaning = header_meaning(cell)
    unit = meaning.text.strip("/") in UNIT_WORDS or meaning.dimension == "unit_of_measure"
    period = is_date(cell) or meaning.part in ("period", "cumulative", "planned", "ratio")
    return unit or period or meaning.text.startswith("(")


def _asks(cell: Cell) -> bool:
    return squeeze(cell.text).endswith("?")


_LONGEST_HEAD = 24  # characters; what is longer and runs on is told


def is_new_header(sheet: Rows, j: int) -> bool:
    cells = sheet.lattice.rows[sheet.rows[j]]
    if heads_one_column(sheet, j):
        return True
    if len(cells) < 2 or has_values(cells) or any(map(is_answer_in_words, cells)):
        return False
    if _asks(cells[0]) and not any(map(_asks, cells[1:])):
        return False  # 小朋友怎么教育的？多少人？ | 大班63人上了小课堂: the question is answered beside it
    if any(is_date(cell) for cell in cells):
        return heads_periods(cells) and header_end(sheet, j) > j
    if any(len(cell.text) > _LONGEST_HEAD and is_prose(cell.text) for cell in cells):
        return False  # 劝住的 | 住302的大姐…，前台去敲门把她劝住了，劝阻1起
    if all(header_meaning(cell).measure and not header_meaning(cell).of_which for cell in cells):
        return stands_over_values(sheet, j)  # labels above their values, row after row
    if heads_other_columns(sheet, j):
        return True
    words = sum(map(_says_what, cells))
    dimensions = sum(names_axis(c) or header_meaning(c).part == "serial" for c in cells)
    enough = words * 10 >= len(cells) * 6 and words >= 2 and dimensions >= 1
    return enough and j + 1 < len(sheet.rows) and header_end(sheet, j) > j


def _says_what(cell: Cell) -> bool:
    """Does a text head what is counted or named, of a campaign or of other business (单价（元）, 收案（件）)?"""
    meaning = header_meaning(cell)
    return bool(meaning.measure) or meaning.part == "no_count" or header_word(cell)


def heads_below_caption(sheet: Rows, j: int) -> bool:
    """案由 | 收案（件） | 结案（件） below 二、案件审理情况: words over numbers, of which most say what is counted, or
    类别 | 出境 | 入境 | 合计, which end with their total."""
    first, *rest = sheet.lattice.rows[sheet.rows[j]]
    told = sum(_says_what(cell) or bool(header_meaning(cell).unit) for cell in rest)
    summed = len(rest) > 2 and header_meaning(rest[-1]).part == "total" and not has_values(rest)
    said = told * 2 >= len(rest) or summed
    return bool(rest) and not is_value(first) and said and stands_over_values(sheet, j)


def heads_other_columns(sheet: Rows, j: int) -> bool:
    """楼盘 | 微信群（条） | 播放量（次）, 媒体 | 栏目 | 新闻报道（篇）: whatever the first words are, heads of counts
    stand over numbers, and where the row before had its own; a second or third name stands over names."""
    cells = sheet.lattice.rows[sheet.rows[j]]
    heads = list(dropwhile(lambda cell: not _says_what(cell), cells[1:]))
    names = cells[: len(cells) - len(heads)]
    if len(names) > MOST_NAMES or any(map(is_value, names)) or not all(map(_says_what, heads)):
        return False
    meanings = map(header_meaning, heads)
    counted = {
        c.col for c, m in zip(heads, meanings, strict=True) if m.unit and (m.measure or m.part == "no_count")
    }
    before = (sheet.lattice.rows[row] for row in reversed(sheet.rows[:j]))
    values = next(({c.col for c in row if is_value(c)} for row in before if has_values(row)), set())
    if not counted or not counted <= values:
        return False
    if len(names) == 1:
        return stands_over_values(sheet, j)
    below = sheet.lattice.rows[sheet.rows[j + 1]] if j + 1 < len(sheet.rows) else []
    told = {cell.col: is_value(cell) for cell in below}
    return all(told.get(cell.col) is False for cell in names) and any(told.get(col) for col in counted)


def heads_periods(cells: list[Cell]) -> bool:
    """单位 | 4月 | 5月 | 合计"""
    return names_axis(cells[0]) and all(
        is_date(cell) or header_meaning(cell).part in ("period", "total") for cell in cells[1:]
    )
