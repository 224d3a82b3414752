"""A table that may be one of bases: which of its columns and rows name divisions, subjects, years, and the values.

Both directions are read alike: divisions down and subjects across, or the other way; several header levels; a form
of labels and values.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from etl.formats.grid import Cell
from etl.layout.header_path import header_path, read_path
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import META_LABEL
from etl.layout.table import Table
from etl.layout.values import is_value, is_year, read_value
from etl.meaning.head_units import split_unit
from etl.meaning.lexicon import squeeze
from etl.meaning.total_words import TOTAL
from etl.reference.subjects import DEEDS, STRONG_DEEDS, Subject, is_generic, read_subject, year_of
from etl.regex import regex

PLACE_NAME = regex(
    r".*(?:省|市|县|区|旗|州|盟|镇|乡|街道|办事处|街道办|苏木|村|社区|居委会|村委会|嘎查|牧委会|农场|林场)(?:委会)?(?:\(.{1,8}\))?"
)
_CODE = regex(r"代码|编码|区划码")
_YEAR = regex(r"(?:统计|数据|所属)?年(?:份|度)|年|(?:统计|数据)?(?:时间|时点|截止日期)")
_SOURCE = regex(r"(?:数据|资料)?来源")
_PLACE_HEAD = regex(r"(?:地区|区划|行政区划|单位)?名称|地名|单位|名")
_SUBJECT_HEAD = regex(r"(?:统计)?(?:指标|项目|类别|类型|人群|对象|群体|内容|基数)(?:名称|类别|类型)?")
# Numbers beside the bases that nobody takes for one.
_HARMLESS = regex(
    r"男|女|性别比|面积|密度|率|占比|比重|比例|城镇|乡村|城市|农村|农业|岁|周岁|出生|死亡|迁入|迁出|户均|人均|平均|[村组]数|社区|网格|小组|学校"
    r"|班级|企业|单位|低保|困难|特困|高龄|留守|党员|民族|流出|外出|经度|纬度|序号|小学|初中|高中|中学|民警|增长|劳动力|耕地|邮编|电话"
)


LONGEST_LABEL = 16  # characters; what is longer is a remark


@dataclass(slots=True)
class BaseColumn:
    """`use`: place, code, subject, unit (人, 万人), year, source, figure, serial, note, ratio, or aside, a number that
    is no base."""

    col: int
    path: list[Cell]
    use: str
    subject: Subject | None = None
    year: int | None = None


@dataclass(slots=True)
class Entry:
    """A value and what speaks for it. `names`: cells that name its division, the upper ones first; none where the
    sheet does. `total`: one of them is a total. `head` names its subject."""

    cell: Cell
    subject: Subject
    head: Cell
    year: int | None
    names: tuple[Cell, ...] = ()
    code: str = ""
    total: bool = False
    source: str = ""


@dataclass(slots=True)
class BaseTable:
    """`blanks`: empty cells under a subject, as (row, column). `strange`: a number stands in it that no base has."""

    table: Table
    columns: list[BaseColumn] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    unused: list[Cell] = field(default_factory=list)
    blanks: list[tuple[int, BaseColumn]] = field(default_factory=list)
    strange: bool = False


def read_base_table(table: Table, lattice: Lattice, titled: Subject | None) -> BaseTable | None:
    """What stands where in a table; None where it holds what no table of bases does. `titled`: the subject that the
    title names, for columns that only say 人数 or 2022年."""
    if _tells_of_deeds(table, lattice):
        return None
    if table.mode == "form":
        return _read_form(table, lattice)
    read = BaseTable(table)
    rows = [body.row for body in table.body if body.kind == "data"]
    for col in range(table.left, table.right + 1):
        cells = lattice.below(rows, col)
        column = _column(col, header_path(table, lattice, col), cells)
        read.columns.append(column)
        if column.use == "aside" and column.path:
            read.unused.append(column.path[-1])
            read.strange |= not _HARMLESS.search("".join(squeeze(cell.text) for cell in column.path))
    _read_rows(read, lattice, titled)
    return read


def _tells_of_deeds(table: Table, lattice: Lattice) -> bool:
    """Is what was done spoken of in the header, or in the labels?"""
    heads = [cell for row in table.header_rows for cell in lattice.rows[row]]
    body = (cell for body in table.body for cell in lattice.rows[body.row] if cell.kind == "text")
    return any(DEEDS.search(squeeze(cell.text)) for cell in heads) or any(
        len(cell.text) <= LONGEST_LABEL and STRONG_DEEDS.search(cell.text) for cell in body
    )


def _column(col: int, path: list[Cell], cells: Sequence[Cell]) -> BaseColumn:
    head = squeeze(path[-1].text) if path else ""
    meaning = read_path(path, None)
    values = sum(is_value(cell) for cell in cells) * 2 > len(cells) or not cells
    for use, words in (("code", _CODE), ("source", _SOURCE)):
        if words.search(head):
            return BaseColumn(col, path, use)
    if _YEAR.fullmatch(head):
        return BaseColumn(col, path, "year")
    if meaning.part in ("serial", "note"):
        return BaseColumn(col, path, meaning.part)
    if not values:
        return BaseColumn(col, path, _label_use(head, meaning.dimension, cells))
    texts = tuple(cell.text for cell in path)
    year = next((year for text in reversed(texts) if (year := year_of(text))), None)
    subject = read_subject(texts)
    if subject is None and meaning.part == "ratio":
        return BaseColumn(col, path, "ratio")
    plain = subject or is_generic(texts) or is_place(texts[-1] if texts else "")
    return BaseColumn(col, path, "figure" if path and plain else "aside", subject, year)


def _label_use(head: str, dimension: str, cells: Sequence[Cell]) -> str:
    texts = [squeeze(cell.text) for cell in cells if not is_value(cell)]
    subjects = sum(read_subject((text,)) is not None for text in texts)
    if texts and all(split_unit(f"({text})")[1] for text in texts):
        return "unit"
    if subjects * 2 > len(texts) and (dimension in ("measure", "group", "") or _SUBJECT_HEAD.fullmatch(head)):
        return "subject"
    if dimension in ("district", "unit") or _PLACE_HEAD.fullmatch(head):
        return "place"
    return "place" if sum(map(is_place, texts)) * 2 > len(texts) else "note"


def is_place(text: str) -> bool:
    """Is this a division's name, or that of a total of them?"""
    name = squeeze(text)
    if len(name) > 30 or read_subject((name,)):
        return False
    return bool(PLACE_NAME.fullmatch(name) or TOTAL.match(name))


# --- rows ---------------------------------------------------------------------------------------
def _read_rows(read: BaseTable, lattice: Lattice, titled: Subject | None) -> None:
    above: dict[int, Cell] = {}
    section: tuple[Cell, ...] = ()
    for body in read.table.body:
        if body.kind == "section":
            section = tuple(cell for cell in lattice.rows[body.row] if is_place(cell.text))
        if body.kind == "data":
            _read_row(read, lattice, body.row, titled, above, section)


def _read_row(
    read: BaseTable, lattice: Lattice, row: int, titled: Subject | None, above: dict[int, Cell],
    section: tuple[Cell, ...],
) -> None:  # fmt: skip
    labels = _labels(read, lattice, row, above)
    names = tuple(cell for column, cell in labels if column.use == "place")
    spoken = [cell for column, cell in labels if column.use == "subject"]
    of_row = read_subject((spoken[-1].text,)) if spoken else None
    if spoken and of_row is None:
        read.unused.append(spoken[-1])
        return
    told = {column.use: cell for column, cell in labels if column.use in ("code", "year", "source", "unit")}
    year = year_of(told["year"].text) if "year" in told else None
    for column in read.columns:
        cell = lattice.sheet.cells.get((row, column.col))
        subject = _in_unit(_subject_of(column, of_row, titled), told.get("unit"))
        if column.use != "figure" or subject is None:
            continue
        if cell is None or read_value(cell).kind == "blank":
            if names or section:
                read.blanks.append((row, column))
            continue
        across = tuple(head for head in column.path[-1:] if column.subject is None and is_place(head.text))
        whole = (*section, *names, *across)
        total = any(TOTAL.match(squeeze(name.text)) for name in whole)
        code = "".join(filter(str.isdigit, told["code"].text)) if "code" in told else ""
        source = told["source"].text.strip() if "source" in told else ""
        head = column.path[-1] if column.subject or not spoken else spoken[-1]
        read.entries.append(Entry(cell, subject, head, column.year or year, whole, code, total, source))


def _in_unit(subject: Subject | None, cell: Cell | None) -> Subject | None:
    """The subject as the row's own unit counts it: 常住人口 | 万人."""
    if subject is None or cell is None or subject.scale > 1:
        return subject
    _, unit, scale = split_unit(f"({squeeze(cell.text)})")
    return replace(subject, unit=unit or subject.unit, scale=scale)


def _subject_of(column: BaseColumn, of_row: Subject | None, titled: Subject | None) -> Subject | None:
    """The column's subject, the row's, or the title's; the scale of a bare header (人数（万人）) goes with it."""
    subject = column.subject or of_row or titled
    if subject is None or column.subject or not column.path:
        return subject
    meaning = read_path(column.path, None)
    return replace(subject, unit=subject.unit or meaning.unit, scale=max(subject.scale, meaning.scale))


def _labels(
    read: BaseTable, lattice: Lattice, row: int, above: dict[int, Cell]
) -> list[tuple[BaseColumn, Cell]]:
    """The label cells of a row; a blank one left of another label inherits what stands above."""
    kinds = ("place", "subject", "code", "year", "source", "unit")
    columns = [column for column in read.columns if column.use in kinds]
    own = [column.col for column in columns if lattice.at(row, column.col)]
    found = []
    for column in columns:
        cell = lattice.at(row, column.col)
        if cell is None and own and column.col < max(own) and column.use in ("place", "subject", "year"):
            cell = above.get(column.col)
        if cell is not None:
            above[column.col] = cell
            found.append((column, cell))
    return found


# --- forms --------------------------------------------------------------------------------------
def _read_form(table: Table, lattice: Lattice) -> BaseTable | None:
    """总人口 | 278000 | 总户数 | 90000: each label and the value to its right."""
    read = BaseTable(table)
    names: tuple[Cell, ...] = ()
    year: int | None = None
    for body in table.body:
        cells = lattice.rows[body.row]
        for label, value in itertools.pairwise(cells):
            subject = None if is_value(label) else read_subject((label.text,))
            if subject and is_value(value):
                read.entries.append(Entry(value, subject, label, year_of(label.text) or year, names))
            elif META_LABEL.match(squeeze(label.text)) and is_place(value.text):
                names = (value,)
            elif _YEAR.fullmatch(squeeze(label.text)) and (is_year(value) or year_of(value.text)):
                year = year_of(value.text)
            elif not is_value(label) and is_value(value):
                read.unused.append(label)
                read.strange |= not _HARMLESS.search(squeeze(label.text))
    return read
