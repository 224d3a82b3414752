"""What every column of a list table is: labels of some kind, figures of some measure, or neither.

A column's meaning is combined from its header cells, top level first. Where the header is silent the content
decides, and what stays unknown is said to be unknown.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.day_cells import are_days, heads_days
from etl.layout.header_path import header_path, read_path, read_texts
from etl.layout.item_columns import without_measure
from etl.layout.lattice import Lattice
from etl.layout.phone_columns import settle_phone_columns
from etl.layout.question_columns import mark_questions
from etl.layout.ratio_columns import mark_ratio_columns
from etl.layout.settled_columns import NAMED_PERSONS, dimension_by_content, settle_columns
from etl.layout.table import Table
from etl.layout.values import is_ordinal_name, is_value, read_value
from etl.meaning.head_units import PERSONS
from etl.meaning.lexicon import find_measures, squeeze, units_of
from etl.meaning.listed_counts import lists_groups
from etl.meaning.paired_counts import counts_alone
from etl.meaning.place import resolve_place
from etl.meaning.unit import looks_like_unit
from etl.meaning.ways_named import tells_way
from etl.prose import counts_deeds, is_prose
from etl.regex import regex

COUNT_FIRST = regex(r"\s*\d+(?:人次?|名)?\s*[(（]")
DIGITS = regex(r"\d+|\d{1,9}[/、]\d{1,9}")
TOLD = regex(r"[\u4e00-\u9fff]{4}")
CLASSES = regex(r"(?:班|课堂|课程|小组)$")
ASKED_ASIDE = ("group", "channel")  # parts of a header that say for whom or how
PLACED = ("unit", "district", "subunit")
SHORT = 8  # characters of a cell that tells of a deed and one number
LONGEST_CHANGE = 10  # characters of a change in words

_FEWEST_DEEDS = 3
_NOTHING = regex(r"[-—－/无]*")
_NAME = regex(r"[^，,。；;：:、\d]{3,14}")
_WAY = regex(r"[^，,。；;：:\d]{1,14}")
_DEED_NAMED = regex(
    r"(?:宣传|讲堂|课堂?|培训|走访|夜校|展台|讲座|宣讲|活动|座谈会?|演出|摆摊|班会|集市|大集|[坝场民]会)$"
)


def read_columns(table: Table, lattice: Lattice, year: int | None) -> list[Column]:
    """The columns of a list table, left to right."""
    rows = [b.row for b in table.body if b.kind == "data"]
    columns = []
    for col in range(table.left, table.right + 1):
        path = header_path(table, lattice, col)
        meaning = read_path(path, year)
        columns.append(Column(col, path, meaning))
    mark_questions(columns)
    bodies = _body_by_column(lattice, rows)
    in_front = True  # nothing but numbers of rows so far
    for column in columns:
        body = bodies.get(column.col, [])
        dated = len(body) > 1 and _stands_over_days(column, body, in_front)
        column.use, column.dimension = ("label", "date") if dated else _use(column, body)
        in_front = in_front and column.use in ("serial", "empty")
        if column.use == "figure" and not column.meaning.part and column.path:
            leaf = column.path[-1].text
            column.name = squeeze(leaf) if looks_like_unit(leaf) or not column.meaning.groups else ""
        elif column.use == "unknown" and column.path and not column.meaning.unit:
            _take_unit_of_cells(column, lattice.below(rows, column.col), year)
        elif _says_for_whom(column) and (told := _unit_of_all(body)):
            _complete(column, told, year)
    settle_phone_columns(columns, bodies, year)
    settle_columns(columns, bodies, lattice, table, year)
    mark_ratio_columns(columns, bodies)
    return columns


def _stands_over_days(column: Column, body: list[Cell], in_front: bool) -> bool:
    """No head, or before all others that of a year, and days below it."""
    return in_front and heads_days(column.path, body) if column.path else are_days(body)


def _body_by_column(lattice: Lattice, rows: Sequence[int]) -> dict[int, list[Cell]]:
    bodies: defaultdict[int, list[Cell]] = defaultdict(list)
    for row in rows:
        for cell in lattice.rows[row]:
            bodies[cell.col].append(cell)
    return bodies


def _use(column: Column, cells: list[Cell]) -> tuple[str, str]:
    part = "" if column.meaning.part == "no_count" else column.meaning.part
    values = sum([cell.kind == "number" or is_value(cell) for cell in cells])  # nearly all are numbers
    mostly_values = values * 2 > len(cells)
    if part in ("serial", "note"):
        return part, ""
    if part == "ratio" and all(len(cell.text) <= LONGEST_CHANGE for cell in cells):
        return "figure", ""  # ↑12, 持平
    if part == "dimension" or _names_parts(column, cells):
        return _use_of_dimension(column, cells, mostly_values)
    told = _told_use(column, cells)
    if told:
        return told, ""
    if part == "narrative" or (not part and cells and sum(len(c.text) > 30 for c in cells) * 2 > len(cells)):
        return _use_of_story(column, cells)
    if not cells:
        return ("figure", "") if part else ("empty", "")
    if values * 2 >= len(cells):
        if not part and _is_serial(cells):
            return "serial", ""
        return ("figure", "") if part or _names_something(column) else ("unknown", "")
    if part == "measure" and (any(map(_is_number, cells)) or _count_it(column, cells)):
        return "figure", ""
    return "label", dimension_by_content(cells)


def _use_of_story(column: Column, cells: list[Cell]) -> tuple[str, str]:
    if column.meaning.part == "narrative":
        told = [squeeze(cell.text) for cell in cells if not _NOTHING.fullmatch(cell.text.strip())]
        if _names_deeds(told):
            return "label", "activity"
        if _names_ways(told):
            return "label", "channel"
    bare = sum(_is_number(cell) or _counts_alone(cell) for cell in cells) * 2 > len(cells)
    return _numbers_of_story(column) if bare else ("prose", "")


def _names_deeds(told: list[str]) -> bool:
    """老年人防骗讲堂, 庙会反诈展台 under 当日工作: what was held, by name, and no story of it."""
    named = sum(_DEED_NAMED.search(one) is not None for one in told)
    return len(set(told)) >= _FEWEST_DEEDS and all(map(_NAME.fullmatch, told)) and named * 2 > len(told)


def _names_ways(told: list[str]) -> bool:
    """摆摊, 入户, 讲座 under 怎么搞的: how it was done, in a word or two, and no story of it."""
    return all(map(_WAY.fullmatch, told)) and sum(map(tells_way, told)) * 2 > len(told)


def _numbers_of_story(column: Column) -> tuple[str, str]:
    """宣传情况 over 300 and 20: its rows may say what is counted; by itself it does not."""
    column.meaning = without_measure(column.meaning)
    return "figure", "value"


def _is_number(cell: Cell) -> bool:
    """A number, two of them (1200/3500), or nothing but digits, though they are too many for a count."""
    return cell.kind == "number" or (cell.kind == "text" and DIGITS.fullmatch(squeeze(cell.text)) is not None)


def _counts_alone(cell: Cell) -> bool:
    """2场160人 under 开展情况: counts with their units, and no story."""
    if cell.kind != "text" or not counts_alone(cell.text):
        return False
    reading = read_value(cell)
    return any(part.unit for part in (*reading.parts, *([reading.quantity] if reading.quantity else ())))


def _names_parts(column: Column, cells: list[Cell]) -> bool:
    """一组, 二组 under 组别 or 村民小组."""
    meaning = column.meaning
    open_header = not meaning.part or meaning.dimension in ("unit", "district")
    if meaning.part == "measure" and not meaning.unit and CLASSES.search(meaning.core):
        open_header = 1 < len(cells) == len({squeeze(cell.text) for cell in cells})  # 课堂 over 一班, 二班
    return open_header and sum(map(is_ordinal_name, cells)) * 2 > len(cells)


def _count_it(column: Column, cells: list[Cell]) -> bool:
    """学生320人 under 参加对象及人数, 宣传单200份、手册50本 under 发放资料: words with figures in the measure's units."""
    units = units_of(column.meaning.measure) if column.meaning.measure else ()
    counted = [any(part.unit in units for part in read_value(cell).parts) for cell in cells]
    return sum(counted) * 2 > len(cells)


def _told_use(column: Column, cells: list[Cell]) -> str:
    """The use of a column whose cells tell of deeds, or of what is planned: 下步打算 over 走访商户60户 is a label that
    stands for a plan, or what its rows are called; '' for any other."""
    if column.meaning.part == "planned" and cells and sum(map(_is_told, cells)) * 2 >= len(cells):
        return "label"
    told = not column.meaning.unit and _tell_of_deeds(cells, shortly=not column.meaning.measure)
    return "prose" if told else ""


def _is_told(cell: Cell) -> bool:
    """Words, and no number with its unit alone."""
    return cell.kind == "text" and TOLD.search(cell.text) is not None


def _tell_of_deeds(cells: list[Cell], shortly: bool = False) -> bool:
    """Running text in most cells, or 发放折页800份 where no header says what is counted (`shortly`)."""
    told = [
        not (counts_alone(cell.text) or lists_groups(cell.text))
        and ((len(cell.text) > SHORT and is_prose(cell.text)) or (shortly and counts_deeds(cell.text)))
        for cell in cells
    ]
    return sum(told) * 2 > len(cells)


def _use_of_dimension(column: Column, cells: list[Cell], mostly_values: bool) -> tuple[str, str]:
    """A dimension header stands over labels, unless numbers stand under it: 完成情况, 受众."""
    dimension = column.meaning.dimension
    if _names_parts(column, cells):
        return "label", "subunit"  # 一组, 二组: whose, another column or the title says
    if dimension == "district" and column.meaning.core.endswith("区域") and not any(map(_is_place, cells)):
        return "label", "subunit"  # 区域 over 一号楼, 护理区, 食堂: parts of the house that reports
    if dimension in ("measure", "work", "state") and _tell_of_deeds(cells, shortly=dimension == "state"):
        return "prose", ""  # 工作内容 over 走访商户23家，张贴…, 完成情况 over 已举办3场
    if dimension in PLACED and column.meaning.unit and mostly_values:
        column.meaning = replace(column.meaning, part="base", base=True)
        return "figure", ""  # 楼栋（栋） | 12: how many there are, and none of their names
    if dimension == "person" and mostly_values:
        return "unknown", ""  # 带队民警 | 3: how many, and of what it is not said
    if dimension in ("measure", "work") and mostly_values and not _is_serial(cells):
        return "figure", "value"  # 项目 | 内容 over 3200, 150余张 and 8场: what names a measure is no number
    if dimension == "value" or (dimension == "state" and (mostly_values or any(map(_counts_alone, cells)))):
        return "figure", "value"
    if dimension == "group" and cells and all(NAMED_PERSONS.fullmatch(squeeze(cell.text)) for cell in cells):
        return "label", "person"  # 负责老师 | 王老师
    if dimension == "group" and (mostly_values or sum(map(_begins_with_count, cells)) * 2 > len(cells)):
        people = "people_reached" if column.meaning.unit in PERSONS else ""  # 宣传对象（人次）
        measure = read_measure(column.meaning.core) or people
        column.meaning = replace(column.meaning, measure=measure, part="measure")
        return "figure", ""
    return "label", dimension


def _is_place(cell: Cell) -> bool:
    """A division, or somebody who reports."""
    return looks_like_unit(cell.text) or resolve_place((cell.text,)).place is not None


def _begins_with_count(cell: Cell) -> bool:
    """≈200, 120（学生60） under 受众: how many, and who among them."""
    reading = read_value(cell)
    if reading.kind == "quantity":
        return True
    return reading.kind == "other" and len(reading.parts) == 1 and COUNT_FIRST.match(cell.text) is not None


def read_measure(core: str) -> str:
    """The measure that a word names by itself, '' for none."""
    return next((hit.code for hit in find_measures(core)), "")


def _is_serial(cells: list[Cell]) -> bool:
    numbers = [cell.value for cell in cells if cell.kind == "number"]
    return (
        len(numbers) > 1
        and numbers == list(range(1, len(numbers) + 1))
        and cells[0].number_format in ("", "General", "0")
    )


def _take_unit_of_cells(column: Column, cells: list[Cell], year: int | None) -> None:
    """资料 over 100份 and 60份 is as good as 资料（份）: the unit in most of the cells completes the header."""
    found = _units(cells)
    unit, count = Counter(found).most_common(1)[0] if found else ("", 0)
    if unit and count * 2 > len(cells):
        _complete(column, unit, year)


def _units(cells: Sequence[Cell]) -> list[str]:
    return [q.unit for cell in cells if cell.kind == "text" and (q := read_value(cell).quantity)]


def _says_for_whom(column: Column) -> bool:
    """给老人讲反诈 names nobody's measure: what was counted may be told by the unit of its figures."""
    meaning = column.meaning
    asked = meaning.part in ASKED_ASIDE or meaning.dimension == "group"
    return asked and column.use == "figure" and bool(column.path) and not (meaning.measure or meaning.unit)


def _unit_of_all(cells: Sequence[Cell]) -> str:
    """场 of 3场 and 2场, where no figure of a column has another; '' for people, who are whom the header names."""
    units = set(_units(cells))
    return units.pop() if len(units) == 1 and not units & {"", *PERSONS} else ""


def _complete(column: Column, unit: str, year: int | None) -> None:
    leaf = f"{squeeze(column.path[-1].text)}({unit})"
    meaning = read_texts((*(cell.text for cell in column.path[:-1]), leaf), year)
    if meaning.measure:
        column.meaning, column.use = meaning, "figure"


def _names_something(column: Column) -> bool:
    return bool(column.path) and (looks_like_unit(column.path[-1].text) or bool(column.meaning.groups))
