"""What the columns of a list table say of each other: the header of one and the cells of another tell what a third is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from etl.formats.grid import Cell
from etl.layout.class_columns import settle_classes
from etl.layout.column import DAYS, Column, counts_named
from etl.layout.counted_places import settle_counted_places
from etl.layout.deed_columns import settle_deeds, settle_planned_days, settle_stories
from etl.layout.item_columns import heads_of_rows, mark_counted_names, settle_heads_over_items
from etl.layout.lattice import Lattice
from etl.layout.named_columns import settle_heads_of_banks, settle_names, settle_upper_names
from etl.layout.other_campaigns import settle_other_campaigns
from etl.layout.row_kinds import corner_dimensions
from etl.layout.second_units import settle_second_units
from etl.layout.stock_books import settle_stock_books
from etl.layout.summed_columns import settle_summed_columns
from etl.layout.table import Table
from etl.layout.timetables import settle_timetable
from etl.layout.values import is_date, is_value
from etl.layout.who_came_columns import settle_who_came
from etl.meaning.head_units import SCALES, UNIT_WORDS
from etl.meaning.header import read_header
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.header_words import AREA, NAMED_PLACE, OTHER_DAYS
from etl.meaning.lexicon import find_measures, read_channel, read_group, squeeze
from etl.meaning.period import read_period
from etl.meaning.unit import looks_like_unit
from etl.meaning.ways_named import tells_way
from etl.prose import is_prose
from etl.regex import regex

LONGEST_NAME = 14  # characters of a row's name under a header that promises a text

UNIT_SIGN = regex(r"[、,/()或及和]")

LONGEST_WAY = 6  # characters of a way that names no single activity


def settle_columns(
    columns: list[Column],
    bodies: dict[int, list[Cell]],
    lattice: Lattice,
    table: Table,
    year: int | None,
) -> None:
    """What a column's own header and cells leave open is told by the columns beside it."""
    rows, sections = ([body.row for body in table.body if body.kind == kind] for kind in ("data", "section"))
    _settle_other_days(columns)
    settle_classes(columns, bodies)
    _settle_words_behind(columns)
    settle_planned_days(columns)
    settle_deeds(columns)
    settle_stories(columns, bodies)
    settle_counted_places(columns, bodies)
    settle_heads_over_items(columns, lattice, rows)
    _settle_corner(columns, lattice, rows)
    _settle_first_words(columns, lattice, rows)
    _settle_corner_of_names(columns, lattice, rows)
    _settle_measure_labels(columns, lattice, rows)
    _settle_ways_named(columns, lattice, rows)
    settle_stock_books(columns)
    settle_names(columns)
    settle_upper_names(columns, year)
    settle_heads_of_banks(columns, bodies, year)
    mark_counted_names(columns, lattice, rows)
    settle_summed_columns(columns, lattice, rows, sections)
    settle_second_units(columns, bodies)
    settle_who_came(columns, bodies)
    _settle_themes(columns)
    settle_timetable(columns, bodies)
    settle_other_campaigns(columns)


def _settle_other_days(columns: list[Column]) -> None:
    """成立时间 | 2021-03-01: days of something else are none of what the row counts. By their head alone they would be
    remarks in a form too, whose head they are."""
    for column in columns:
        if column.use == "label" and column.dimension == "date" and OTHER_DAYS.match(column.meaning.core):
            column.use, column.dimension = "note", ""


def _settle_words_behind(columns: list[Column]) -> None:
    """上报情况 | 已上报 behind all figures: words under a head that nobody knows name no row, which has its name before."""
    last = max((at for at, column in enumerate(columns) if column.use == "figure"), default=len(columns))
    for column in columns[last + 1 :]:
        unknown = column.meaning.part in ("", "measure", "no_count") and bool(column.path)
        if column.use == "label" and unknown and not column.dimension:
            column.use = "note"


def _settle_corner(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """A corner names two axes or three: what stands below it tells which of them is its column's."""
    first = next((column for column in columns if column.use == "label" and column.path), None)
    axes = corner_dimensions(first.path[0]) if first is not None else ()
    if first is None or not axes:
        return
    across = {"measure" for c in columns if c.use == "figure" and c.meaning.measure}
    left = [axis for axis in axes if axis not in across] or axes
    first.dimension = dimension_by_content(lattice.below(rows, first.col)) or left[-1]


def _settle_first_words(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """工作措施 over short words at the left edge: the words name the rows and tell no story. So do persons (经办人) and
    remarks where nothing else names a row."""
    first = next((column for column in columns if column.use not in ("serial", "empty")), None)
    if first is None:
        return
    story = first.use == "prose" and first.meaning.part == "narrative"
    alone = first.use == "note" and not any(column.use == "label" for column in columns)
    if not story and not (alone and any(column.use == "figure" for column in columns)):
        return
    cells = lattice.below(rows, first.col)
    if all(len(squeeze(cell.text)) <= LONGEST_NAME and not is_prose(cell.text) for cell in cells):
        first.use, first.dimension = "label", dimension_by_content(cells)


ACROSS = {"unit", "district", "subunit", "date", "month"}
ASIDE = ("serial", "note", "base")
ASKED_ABOVE = {"group", "channel", "venue"}
ITEMS = {"measure", "activity", ""}
UNDECIDED = {"measure", "unit", "activity", "channel", "group", ""}


def _settle_corner_of_names(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """单位 | 龙山所 | 龙江所, or 宣传对象 | 学生 | 家长, over rows of measures: the corner is what stands across."""
    measured = any(c.meaning.measure for c in columns if c.use == "figure")
    for column in columns:
        if column.use == "label" and column.dimension in (ASKED_ABOVE if measured else ACROSS):
            texts = [squeeze(cell.text) for cell in lattice.below(rows, column.col)]
            named = _only_measures(texts) if measured else _name_measures(texts)
            if named and not _counts_what_stands_beside(column, columns, texts):
                column.dimension = "measure"


def _counts_what_stands_beside(column: Column, columns: Sequence[Column], texts: Sequence[str]) -> bool:
    """场, 份, 人次 under 单位 beside 项目: what the items are counted in, and no items."""
    items = any(c is not column and c.use == "label" and c.dimension in ITEMS for c in columns)
    return items and column.dimension == "unit" and all(map(_is_unit_of_measure, texts))


def _settle_measure_labels(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """Labels under 项目 or 宣传内容 name measures only where the figures' headers name none, and 单位 may be the
    unit of counting; an unknown label column of such a table is read by its content."""
    for at, column in enumerate(columns):
        if column.use != "label" or column.dimension not in UNDECIDED:
            continue
        cells = lattice.below(rows, column.col)
        texts = [squeeze(c.text) for c in cells]
        measured = any(c.meaning.measure for c in columns if c.use == "figure")
        named = sum(bool(find_measures(t)) for t in texts)
        if texts and all(t in BARE_COUNTS for t in texts):
            column.dimension = "measure"
        elif texts and all(_says_which_count(t) for t in texts):
            column.dimension = ""
        elif column.dimension == "unit":
            counts = texts and _are_units_of_measure(texts)
            column.dimension = "unit_of_measure" if counts else "unit"
        elif texts and not measured and any(c.use == "figure" and not c.meaning.of_itself for c in columns):
            _settle_items(columns, at, named * 2 >= len(texts) or _name_deeds(columns, at, lattice, rows))
        elif column.dimension == "measure" and counts_named(columns) and named * 2 >= len(texts):
            continue
        elif column.dimension == "measure" and measured and not _only_measures(texts):
            column.dimension = _beside_measures(column, columns, cells)


def _settle_items(columns: Sequence[Column], at: int, named: bool) -> None:
    if named and (columns[at].dimension != "activity" or not _lists_who_came(columns)):
        columns[at].dimension = "measure"


def _name_deeds(columns: Sequence[Column], at: int, lattice: Lattice, rows: Sequence[int]) -> bool:
    """来了多少（人次）, 带去的单子（张）, 下月打算讲几回: labels of which half say what is counted, in whatever words."""
    heads = heads_of_rows(columns, at, lattice, rows)
    told = sum(bool(head.measure and head.unit) for head in heads)
    return told > 1 and told * 2 >= len(heads)


def _lists_who_came(columns: Sequence[Column]) -> bool:
    """日期 | 活动名称 | 学生 | 家长: 反诈讲座 is one activity on its day, and the figures are its people."""
    dated = any(c.use == "label" and c.dimension in DAYS for c in columns)
    return dated and all(c.meaning.part == "group" for c in columns if c.use == "figure")


def _settle_ways_named(columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """活动 | 讲座 | 集市 beside 场次: each row counts a way, and is no one activity of that name."""
    if any(c.dimension in DAYS for c in columns if c.use == "label"):
        return
    if not any(c.use == "figure" and c.meaning.measure == "sessions" for c in columns):
        return
    for column in columns:
        if column.use == "label" and column.dimension == "activity":
            texts = [squeeze(cell.text) for cell in lattice.below(rows, column.col)]
            named = [text for text in texts if not read_header(text).total]
            if named and all(len(text) <= LONGEST_WAY and read_channel(text) for text in named):
                column.dimension = "channel"


def _name_measures(texts: list[str]) -> bool:
    """宣传单（份）, 海报（张）: most labels name a measure with its unit, but for those that ask who or tell more."""
    heads = [
        head for head in map(read_header, texts) if head.dimension != "person" and head.part not in ASIDE
    ]
    return sum(bool(m.measure and m.unit) for m in heads) * 2 > len(heads)


def _only_measures(texts: list[str]) -> bool:
    """参加人次, 发放资料（份）: all of them name a measure and what it is counted in."""
    heads = [read_header(text) for text in texts]
    counts = tuple(BARE_COUNTS)
    return len(heads) > 1 and all(h.measure and (h.unit or h.core.endswith(counts)) for h in heads)


def _says_which_count(text: str) -> bool:
    """任务数, 完成数, 完成率, 上月, 本月, 累计: what the figures of the row are, and no name of it."""
    meaning = read_header(text)
    aside = meaning.aside or meaning.cumulative or meaning.total
    return (aside or meaning.this_period or meaning.dimension == "value") and not meaning.measures


def _beside_measures(column: Column, columns: list[Column], cells: list[Cell]) -> str:
    """内容, 事项 or 项目 beside columns of measures: the kind of material says nothing more, else it is how or what."""
    if re.search(r"资料|材料|种类|品名", column.meaning.core):
        return "kind"
    if re.search(r"内容|事项", column.meaning.core) and any(c.dimension in DAYS for c in columns):
        return "activity"
    dimension = dimension_by_content(cells) or (
        "kind" if re.search(r"类", column.meaning.core) else "activity"
    )
    return "channel" if dimension == "measure" else dimension


# 王老师, 小李老师、陈警官: who did it, and nobody for whom it was
_ONE_PERSON = (
    r"小?(?![各全众诸女男新老幼小大等])[\u4e00-\u9fff](?:老师|警官|医生|主任|书记|校长|园长|会计|师傅|律师)"
)
NAMED_PERSONS = regex(rf"{_ONE_PERSON}(?:[、,/和 ]{_ONE_PERSON})*")
THEME = regex(r"^(?:授课|讲课|宣讲|宣教|讲座|培训|课程|教学|课堂|班会|会议|演练|主题|学习|教育)内容$")


def _settle_themes(columns: list[Column]) -> None:
    """授课内容 | 小兔子接电话 in a list by days: what it was about, whatever the names say. In a form its answer may be
    long, and is no name."""
    dated = any(c.dimension in DAYS for c in columns if c.use == "label")
    if dated and not any(c.dimension == "activity" for c in columns):
        for column in columns:
            if column.use == "label" and THEME.match(column.meaning.core):
                column.dimension = "activity"


def dimension_by_content(cells: list[Cell]) -> str:
    """What labels without a telling header are about: the reading that fits most of them."""
    texts = [squeeze(cell.text) for cell in cells if not is_value(cell)]
    if not texts:
        return ""
    tests: list[tuple[str, Callable[[str], bool]]] = [
        ("unit_of_measure", _is_unit_of_measure),
        ("unit", looks_like_unit),
        ("subunit", lambda t: bool(AREA.match(t) or NAMED_PLACE.fullmatch(t))),
        ("measure", lambda t: bool(read_header(t).measure)),
        ("person", lambda t: NAMED_PERSONS.fullmatch(t) is not None),
        ("group", lambda t: bool(read_group(t))),
        ("channel", tells_way),
        ("date", lambda t: read_period(t, 2000) is not None),
    ]
    counts = [(sum(test(t) for t in texts), -rank, name) for rank, (name, test) in enumerate(tests)]
    best, _, name = max(counts)
    if sum(is_date(cell) for cell in cells) * 2 > len(cells):
        return "date"
    return name if best * 2 >= len(texts) else ""


def _are_units_of_measure(texts: Sequence[str]) -> bool:
    """条, 人次, 笔: words of a sign or two, of which most count something."""
    known = sum(map(_is_unit_of_measure, texts))
    return known == len(texts) or (3 * known >= 2 * len(texts) and max(map(len, texts)) <= len("人次"))


def _is_unit_of_measure(text: str) -> bool:
    """份, 场, 万条, or 户、人."""
    words = [word for word in UNIT_SIGN.split(text.strip("()")) if word]
    return bool(words) and all(
        word in UNIT_WORDS or (word[:1] in SCALES and word[1:] in UNIT_WORDS) for word in words
    )
