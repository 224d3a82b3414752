"""What every column of a list table is: labels of some kind, figures of some measure, or neither.

A column's meaning is combined from its header cells, top level first. Where the header is silent the content
decides, and what stays unknown is said to be unknown.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from etl.formats.grid import Cell
from etl.layout.header_path import header_path, read_path, read_texts
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import corner_dimensions
from etl.layout.tables import Table
from etl.layout.values import is_date, is_ordinal_name, is_value, read_value
from etl.meaning.header import BARE_COUNTS, UNIT_WORDS, HeaderMeaning, dimension_of, read_header
from etl.meaning.header_words import AREA
from etl.meaning.lexicon import find_measures, read_channel, read_group, squeeze, units_of
from etl.meaning.period import read_period
from etl.meaning.unit import looks_like_unit
from etl.prose import is_prose

LONGEST_CHANGE = 10  # characters of a change in words
LONGEST_NAME = 14  # characters of a row's name under a header that promises a text


@dataclass(slots=True)
class Column:
    """`use`: label, figure, prose, serial, note, unknown or empty. `dimension` says what labels are about.
    `name` is the unit or place that heads the column of a transposed table; `sums` are the sets of columns whose periods
    make up its own. `doubt`: the issue that each of its figures has, where its header may mean something else."""

    col: int
    path: list[Cell]
    meaning: HeaderMeaning
    use: str = ""
    dimension: str = ""
    name: str = ""
    panel: int = 0
    doubt: str = ""
    sums: list[list[int]] = field(default_factory=list)


def read_columns(table: Table, lattice: Lattice, year: int | None) -> list[Column]:
    """The columns of a list table, left to right."""
    rows = [b.row for b in table.body if b.kind == "data"]
    columns = []
    for col in range(table.left, table.right + 1):
        path = header_path(table, lattice, col)
        meaning = read_path(path, year)
        columns.append(Column(col, path, meaning))
    bodies = _body_by_column(lattice, rows)
    for column in columns:
        column.use, column.dimension = _use(column, bodies.get(column.col, []))
        if column.use == "figure" and not column.meaning.part and column.path:
            leaf = column.path[-1].text
            column.name = squeeze(leaf) if looks_like_unit(leaf) or not column.meaning.groups else ""
        elif column.use == "unknown" and column.path and not column.meaning.unit:
            _take_unit_of_cells(column, _body_cells(lattice, rows, column.col), year)
    _settle_counted_places(columns, bodies)
    _settle_corner(columns, lattice, rows)
    _settle_first_words(columns, lattice, rows)
    _settle_corner_of_names(columns, lattice, rows)
    _settle_measure_labels(columns, lattice, rows)
    _settle_names(columns)
    _settle_upper_names(columns, year)
    _settle_second_units(columns)
    return columns


def _body_by_column(lattice: Lattice, rows: Sequence[int]) -> dict[int, list[Cell]]:
    bodies: defaultdict[int, list[Cell]] = defaultdict(list)
    for row in rows:
        for cell in lattice.rows[row]:
            bodies[cell.col].append(cell)
    return bodies


def _body_cells(lattice: Lattice, rows: Sequence[int], col: int) -> list[Cell]:
    return [cell for row in rows if (cell := lattice.sheet.cells.get((row, col))) is not None]


def _use(column: Column, cells: list[Cell]) -> tuple[str, str]:
    part = "" if column.meaning.part == "no_count" else column.meaning.part
    values = sum(map(is_value, cells))
    mostly_values = values * 2 > len(cells)
    if part in ("serial", "note"):
        return part, ""
    if part == "ratio" and all(len(cell.text) <= LONGEST_CHANGE for cell in cells):
        return "figure", ""  # ↑12, 持平
    if part == "dimension" or _names_parts(column, cells):
        return _use_of_dimension(column, cells, mostly_values)
    if not column.meaning.unit and _tell_of_deeds(cells):
        return "prose", ""
    if part == "narrative" or (not part and cells and sum(len(c.text) > 30 for c in cells) * 2 > len(cells)):
        return "prose", ""
    if not cells:
        return ("figure", "") if part else ("empty", "")
    if values * 2 >= len(cells):
        if not part and _is_serial(cells):
            return "serial", ""
        return ("figure", "") if part or _names_something(column) else ("unknown", "")
    if part == "measure" and (any(map(_is_number, cells)) or _count_it(column, cells)):
        return "figure", ""
    return "label", _dimension_by_content(cells)


def _is_number(cell: Cell) -> bool:
    """A number, or nothing but digits, though they are too many for a count."""
    return cell.kind == "number" or (cell.kind == "text" and cell.text.strip().isdecimal())


def _names_parts(column: Column, cells: list[Cell]) -> bool:
    """一组, 二组 under 组别 or 村民小组."""
    open_header = not column.meaning.part or column.meaning.dimension in ("unit", "district")
    return open_header and sum(map(is_ordinal_name, cells)) * 2 > len(cells)


def _count_it(column: Column, cells: list[Cell]) -> bool:
    """学生320人 under 参加对象及人数, 宣传单200份、手册50本 under 发放资料: words with figures in the measure's units."""
    units = units_of(column.meaning.measure) if column.meaning.measure else ()
    counted = [any(part.unit in units for part in read_value(cell).parts) for cell in cells]
    return sum(counted) * 2 > len(cells)


def _tell_of_deeds(cells: list[Cell]) -> bool:
    return sum(len(cell.text) > 8 and is_prose(cell.text) for cell in cells) * 2 > len(cells)


def _use_of_dimension(column: Column, cells: list[Cell], mostly_values: bool) -> tuple[str, str]:
    """A dimension header stands over labels, unless numbers stand under it: 完成情况, 受众."""
    dimension = column.meaning.dimension
    if _names_parts(column, cells):
        return "label", "subunit"  # 一组, 二组: whose, another column or the title says
    if dimension == "measure" and _tell_of_deeds(cells):
        return "prose", ""  # 工作内容 over 走访商户23家，张贴…
    if dimension == "person" and mostly_values:
        return "unknown", ""  # 带队民警 | 3: how many, and of what it is not said
    if dimension == "value" or (dimension == "state" and mostly_values):
        return "figure", "value"
    if dimension == "group" and mostly_values:
        column.meaning = replace(column.meaning, measure=read_measure(column.meaning.core), part="measure")
        return "figure", ""
    return "label", dimension


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
    found = [q.unit for cell in cells if cell.kind == "text" and (q := read_value(cell).quantity)]
    unit, count = Counter(found).most_common(1)[0] if found else ("", 0)
    if not unit or count * 2 <= len(cells):
        return
    leaf = f"{squeeze(column.path[-1].text)}({unit})"
    meaning = read_texts((*(cell.text for cell in column.path[:-1]), leaf), year)
    if meaning.measure:
        column.meaning, column.use = meaning, "figure"


def _names_something(column: Column) -> bool:
    return bool(column.path) and (looks_like_unit(column.path[-1].text) or bool(column.meaning.groups))


def _dimension_by_content(cells: list[Cell]) -> str:
    """What labels without a telling header are about: the reading that fits most of them."""
    texts = [squeeze(cell.text) for cell in cells if not is_value(cell)]
    if not texts:
        return ""
    tests: list[tuple[str, Callable[[str], bool]]] = [
        ("unit_of_measure", lambda t: t.strip("()") in UNIT_WORDS),
        ("unit", looks_like_unit),
        ("subunit", lambda t: AREA.match(t) is not None),
        ("measure", lambda t: bool(read_header(t).measure)),
        ("group", lambda t: bool(read_group(t))),
        ("channel", lambda t: bool(read_channel(t))),
        ("date", lambda t: read_period(t, 2000) is not None),
    ]
    counts = [(sum(test(t) for t in texts), -rank, name) for rank, (name, test) in enumerate(tests)]
    best, _, name = max(counts)
    if sum(is_date(cell) for cell in cells) * 2 > len(cells):
        return "date"
    return name if best * 2 >= len(texts) else ""


COUNTED_PLACES = {"unit", "district", "partners", "venue", "channel", "activity"}


def _settle_counted_places(columns: list[Column], bodies: dict[int, list[Cell]]) -> None:
    """乡镇 | 学校 | 企业 over numbers: behind the first names, such a word says where or for whom they were counted."""
    named = False
    for column in columns:
        cells = bodies.get(column.col, [])
        if column.use != "label" or not cells:
            continue
        counted = sum(cell.kind == "number" or is_value(cell) for cell in cells) == len(cells)
        if named and counted and column.dimension in COUNTED_PLACES and len(column.path) == 1:
            groups = read_group(column.meaning.core)
            column.use, column.dimension = ("figure" if groups else "unknown"), ""
            column.meaning = replace(
                column.meaning, part="group" if groups else "", dimension="", groups=groups
            )
        named = named or not counted


def _settle_corner(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """A corner names two axes or three: what stands below it tells which of them is its column's."""
    first = next((column for column in columns if column.use == "label" and column.path), None)
    axes = corner_dimensions(first.path[0]) if first is not None else ()
    if first is None or not axes:
        return
    across = {"measure" for c in columns if c.use == "figure" and c.meaning.measure}
    left = [axis for axis in axes if axis not in across] or axes
    first.dimension = _dimension_by_content(_body_cells(lattice, rows, first.col)) or left[-1]


def _settle_first_words(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """工作措施 over short words at the left edge: the words name the rows and tell no story."""
    first = next((column for column in columns if column.use not in ("serial", "empty")), None)
    if first is None or first.use != "prose" or first.meaning.part != "narrative":
        return
    cells = _body_cells(lattice, rows, first.col)
    if all(len(squeeze(cell.text)) <= LONGEST_NAME and not is_prose(cell.text) for cell in cells):
        first.use, first.dimension = "label", _dimension_by_content(cells)


QUALIFIED = re.compile(r"(责任|牵头|承办|主办|主承办|组织|实施|开展|举办)(单位|部门|机构)")
ACROSS = {"unit", "district", "date", "month"}
ASKED_ABOVE = {"group", "channel", "venue"}
UNDECIDED = {"measure", "unit", "activity", "channel", "group", ""}


def _settle_corner_of_names(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """单位 | 龙山所 | 龙江所, or 宣传对象 | 学生 | 家长, over rows of measures: the corner is what stands across."""
    measured = any(c.meaning.measure for c in columns if c.use == "figure")
    for column in columns:
        if column.use == "label" and column.dimension in (ASKED_ABOVE if measured else ACROSS):
            texts = [squeeze(cell.text) for cell in _body_cells(lattice, rows, column.col)]
            named = _only_measures(texts) if measured else _name_measures(texts)
            column.dimension = "measure" if named else column.dimension


def _settle_measure_labels(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """Labels under 项目 or 宣传内容 name measures only where the figures' headers name none, and 单位 may be the
    unit of counting; an unknown label column of such a table is read by its content."""
    for column in columns:
        if column.use != "label" or column.dimension not in UNDECIDED:
            continue
        cells = _body_cells(lattice, rows, column.col)
        texts = [squeeze(c.text) for c in cells]
        measured = any(c.meaning.measure for c in columns if c.use == "figure")
        named = sum(bool(find_measures(t)) for t in texts)
        if texts and all(t in BARE_COUNTS for t in texts):
            column.dimension = "measure"
        elif texts and all(_says_which_count(t) for t in texts):
            column.dimension = ""
        elif column.dimension == "unit":
            counts = texts and all(t.strip("()") in UNIT_WORDS for t in texts)
            column.dimension = "unit_of_measure" if counts else "unit"
        elif texts and named * 2 >= len(texts) and not measured and any(c.use == "figure" for c in columns):
            column.dimension = "measure"
        elif column.dimension == "measure" and counts_named(columns) and named * 2 >= len(texts):
            continue
        elif column.dimension == "measure" and measured and not _only_measures(texts):
            column.dimension = _beside_measures(column, columns, cells)


def _name_measures(texts: list[str]) -> bool:
    """宣传单（份）, 海报（张）: most labels name a measure with its unit."""
    return sum(bool(m.measure and m.unit) for m in map(read_header, texts)) * 2 > len(texts)


def _only_measures(texts: list[str]) -> bool:
    """参加人次, 发放资料（份）: all of them name a measure and what it is counted in."""
    heads = [read_header(text) for text in texts]
    counts = tuple(BARE_COUNTS)
    return len(heads) > 1 and all(h.measure and (h.unit or h.core.endswith(counts)) for h in heads)


def counts_named(columns: Sequence[Column]) -> bool:
    """Is there a column 数量, which counts what another column names (物资名称), beside columns of their own measures?"""
    return any(c.dimension == "value" and c.use == "figure" and not c.meaning.measure for c in columns)


def _says_which_count(text: str) -> bool:
    """任务数, 完成数, 完成率, 上月, 本月, 累计: what the figures of the row are, and no name of it."""
    meaning = read_header(text)
    aside = meaning.aside or meaning.cumulative or meaning.total
    return (aside or meaning.this_period or meaning.dimension == "value") and not meaning.measures


def _beside_measures(column: Column, columns: list[Column], cells: list[Cell]) -> str:
    """内容 or 项目 beside columns of measures: the kind of material says nothing more, else it is how or what."""
    if re.search(r"资料|材料|种类|品名", column.meaning.core):
        return "kind"
    if "内容" in column.meaning.core and any(c.dimension in ("date", "day", "start") for c in columns):
        return "activity"
    dimension = _dimension_by_content(cells) or (
        "kind" if re.search(r"类", column.meaning.core) else "activity"
    )
    return "channel" if dimension == "measure" else dimension


def _settle_names(columns: list[Column]) -> None:
    """In a transposed table the columns are units: their headers are names, not measures."""
    measures_in_rows = any(c.use == "label" and c.dimension == "measure" for c in columns)
    for column in columns:
        if column.use in ("unknown", "figure") and measures_in_rows and column.path and not column.name:
            head = column.path[-1].text
            if (
                column.meaning.part in ("", "dimension", "channel", "group")
                and column.dimension != "value"
                and looks_like_unit(head)
                and len(squeeze(head)) > 3
            ):
                column.use, column.name = "figure", squeeze(head)
                column.meaning = replace(
                    column.meaning, groups=(), channels=()
                )  # 县人民医院 reports, is no group


def _settle_upper_names(columns: list[Column], year: int | None) -> None:
    """Units in a level of the header with measures, months or groups below or above them: each is its columns' unit."""
    if any(c.use == "label" and c.dimension in ("unit", "district") for c in columns):
        return
    heads = {
        (cell.row, squeeze(cell.text))
        for c in columns
        if c.use == "figure"
        for cell in c.path
        if _is_name(cell)
    }
    levels = Counter(row for row, _ in heads)
    level = max(levels, key=lambda row: levels[row], default=0)
    if levels[level] < 2:
        return
    for column in columns:
        name = next((cell for cell in column.path if cell.row == level and _is_name(cell)), None)
        if column.use in ("figure", "unknown") and name is not None:
            rest = [cell for cell in column.path if cell is not name]
            column.use, column.name = "figure", squeeze(name.text)
            column.meaning = (
                read_path(rest, year) if rest else replace(column.meaning, groups=(), channels=())
            )


def _is_name(cell: Cell) -> bool:
    """A unit's own name: 龙山派出所, 县人民医院, but not 银行网点 or 进学校."""
    meaning = read_header(cell.text)
    kind = meaning.dimension or meaning.measure or meaning.channels or dimension_of(meaning.core)
    return looks_like_unit(cell.text) and not kind


def _settle_second_units(columns: list[Column]) -> None:
    """单位 says who reports; 责任单位 beside it says who else has to do with it."""
    units = [c for c in columns if c.use == "label" and c.dimension == "unit"]
    qualified = [c for c in units if QUALIFIED.match(c.meaning.core)]
    if len(qualified) < len(units):
        for column in qualified:
            column.dimension = "partners"
