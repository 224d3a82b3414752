"""What every column of a list table is: labels of some kind, figures of some measure, or neither.

A column's meaning is combined from its header cells, top level first. Where the header is silent the content
decides, and what stays unknown is said to be unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.tables import Table
from etl.layout.values import is_date, is_value
from etl.meaning.header import MATERIALS, UNIT_WORDS, HeaderMeaning, decide_measure, read_header
from etl.meaning.lexicon import find_measures, measure_for_unit, read_channel, read_group, squeeze
from etl.meaning.period import read_period
from etl.meaning.unit import looks_like_unit

NOTHING = HeaderMeaning(text="", core="")
INDEX = re.compile(r"^(甲|乙|丙|丁|栏次|行次|列次|\(?\d{1,2}\)?)$")


@dataclass(slots=True)
class Column:
    """`use`: label, figure, prose, serial, note, unknown or empty. `dimension` says what labels are about.
    `name` is the unit or place that heads the column of a transposed table."""

    col: int
    path: list[Cell]
    meaning: HeaderMeaning
    use: str = ""
    dimension: str = ""
    name: str = ""
    panel: int = 0


def read_columns(table: Table, lattice: Lattice, year: int | None) -> list[Column]:
    """The columns of a list table, left to right."""
    rows = [b.row for b in table.body if b.kind == "data"]
    columns = []
    for col in range(table.left, table.right + 1):
        path = header_path(table, lattice, col)
        meaning = combine_path([read_header(cell.text, year) for cell in path])
        columns.append(Column(col, path, meaning))
    for column in columns:
        column.use, column.dimension = _use(column, _body_cells(lattice, rows, column.col))
        if column.use == "figure" and not column.meaning.part and column.path:
            column.name = squeeze(column.path[-1].text)
    _settle_measure_labels(columns, lattice, rows)
    _settle_names(columns)
    _number_panels(columns)
    return columns


def header_path(table: Table, lattice: Lattice, col: int) -> list[Cell]:
    """The header cells above a column, top level first, each once."""
    path: list[Cell] = []
    for row in table.header_rows:
        cell = lattice.at(row, col) or _parent_to_the_left(table, lattice, row, col)
        if cell is not None and cell not in path and not INDEX.match(squeeze(cell.text)):
            path.append(cell)
    return path


def _parent_to_the_left(table: Table, lattice: Lattice, row: int, col: int) -> Cell | None:
    """Without merges a parent header stands over its first child only; the blanks right of it are its own."""
    below = [r for r in table.header_rows if r > row]
    if not any((r, col) in lattice.sheet.cells for r in below):
        return None
    if any(m.left != m.right for c in lattice.rows.get(row, []) if (m := lattice.span.get((c.row, c.col)))):
        return None
    for left in range(col - 1, table.left - 1, -1):
        cell = lattice.sheet.cells.get((row, left))
        if cell is not None:
            has_child = any((r, left) in lattice.sheet.cells for r in below)
            return cell if has_child and (row, left) not in lattice.span else None
    return None


def _body_cells(lattice: Lattice, rows: Sequence[int], col: int) -> list[Cell]:
    return [cell for row in rows if (cell := lattice.sheet.cells.get((row, col))) is not None]


def combine_path(meanings: Sequence[HeaderMeaning]) -> HeaderMeaning:
    """One meaning from root to leaf: the leaf decides, its parents fill in what it leaves open."""
    if not meanings:
        return NOTHING
    if meanings[-1].dimension == "unit_of_measure" and len(meanings) > 1:
        return combine_path(meanings[:-1])  # 村（社区） over 计量单位: a line of units under the header
    leaf, parents = meanings[-1], list(reversed(meanings[:-1]))
    result = replace(
        leaf,
        unit=leaf.unit or next((p.unit for p in parents if p.unit), ""),
        scale=leaf.scale if leaf.scale > 1 else next((p.scale for p in parents if p.scale > 1), 1),
        groups=leaf.groups or next((p.groups for p in parents if p.groups), ()),
        channels=leaf.channels or next((p.channels for p in parents if p.channels), ()),
        period=leaf.period or next((p.period for p in parents if p.period), None),
        planned=leaf.planned or any(p.planned for p in parents),
        ratio=leaf.ratio or any(p.ratio for p in parents),
        cumulative=leaf.cumulative or any(p.cumulative for p in parents),
        total=leaf.total or any(p.total and p.core != "总" for p in parents),
        base=leaf.base and not any(p.measures for p in parents),
        of_which=leaf.of_which or any(p.of_which for p in parents),
        measure=_measure(leaf, parents),
    )
    return replace(result, part=_part_of_path(result, leaf))


def _measure(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> str:
    if leaf.part == "no_count":
        return ""
    if leaf.measures and leaf.measure:
        return leaf.measure
    unit = leaf.unit
    for parent in parents:
        if not parent.measures:
            continue
        if unit and leaf.measure and parent.measure != leaf.measure:
            # 宣传活动 > 人次: the leaf counts people, whatever its parent counts
            return (
                decide_measure(parent.core + leaf.core, parent.measures, unit) if leaf.unit else leaf.measure
            )
        return decide_measure(parent.core, parent.measures, unit or parent.unit) or leaf.measure
    if leaf.measure:
        return leaf.measure
    words = "".join(p.core for p in reversed(parents)) + leaf.core
    return (measure_for_unit(words, unit) or "") if unit else ""


def _part_of_path(meaning: HeaderMeaning, leaf: HeaderMeaning) -> str:
    if leaf.part in ("serial", "note", "narrative"):
        return leaf.part
    if leaf.part == "dimension" and not (leaf.dimension in ("value", "unit") and meaning.measure):
        return "planned" if meaning.planned and leaf.dimension == "value" else "dimension"
    for part in ("ratio", "planned", "base", "total", "cumulative"):
        if getattr(meaning, part):
            return part
    if meaning.measure:
        return "measure"
    return leaf.part or ("period" if meaning.period or meaning.this_period else "")


def _use(column: Column, cells: list[Cell]) -> tuple[str, str]:
    part, dimension = column.meaning.part, column.meaning.dimension
    part = "" if part == "no_count" else part
    values = sum(is_value(cell) for cell in cells)
    if part in ("serial", "note"):
        return part, ""
    if part == "dimension" and dimension == "state" and values * 2 > len(cells):
        dimension = "value"  # 完成情况 with numbers under it
    if part == "dimension" and dimension != "value":
        return "label", dimension
    if part == "narrative" or (cells and sum(len(c.text) > 30 for c in cells) * 2 > len(cells) and not part):
        return "prose", ""
    if part == "dimension":
        return "figure", "value"
    if not cells:
        return ("figure", "") if part else ("empty", "")
    if values * 2 >= len(cells):
        if not part and _is_serial(cells):
            return "serial", ""
        return ("figure", "") if part or _names_something(column) else ("unknown", "")
    if part == "measure" and any(cell.kind == "number" for cell in cells):
        return "figure", ""
    return "label", _dimension_by_content(cells)


def _is_serial(cells: list[Cell]) -> bool:
    numbers = [cell.value for cell in cells if cell.kind == "number"]
    return (
        len(numbers) > 1
        and numbers == list(range(1, len(numbers) + 1))
        and cells[0].number_format in ("", "General", "0")
    )


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


def _settle_measure_labels(columns: list[Column], lattice: Lattice, rows: Sequence[int]) -> None:
    """Labels under 项目 or 宣传内容 name measures only where the figures' headers name none, and 单位 may be the
    unit of counting; an unknown label column of such a table is read by its content."""
    for column in columns:
        if column.use != "label" or column.dimension not in (
            "measure",
            "unit",
            "activity",
            "channel",
            "group",
            "",
        ):
            continue
        texts = [squeeze(c.text) for c in _body_cells(lattice, rows, column.col)]
        if (
            column.dimension == "unit"
            and texts
            and all(t.strip("()") in UNIT_WORDS or t in MATERIALS for t in texts)
        ):
            column.dimension = "unit_of_measure"
        elif column.dimension in ("measure", "activity", "channel", "group", ""):
            named = sum(bool(find_measures(t)) for t in texts)
            measured = any(c.meaning.measure for c in columns if c.use == "figure")
            if not measured and named * 2 >= len(texts) and texts:
                column.dimension = "measure"
            elif column.dimension == "measure" and measured:
                column.dimension = _beside_measures(column, columns, _body_cells(lattice, rows, column.col))


def _beside_measures(column: Column, columns: list[Column], cells: list[Cell]) -> str:
    """内容 or 项目 beside columns of measures: the kind of material says nothing more, else it is how or what."""
    if re.search(r"资料|材料|种类|品名", column.meaning.core):
        return "kind"
    if "内容" in column.meaning.core and any(c.dimension in ("date", "day", "start") for c in columns):
        return "activity"
    dimension = _dimension_by_content(cells) or "activity"
    return "channel" if dimension == "measure" else dimension


def _settle_names(columns: list[Column]) -> None:
    """In a transposed table the columns are units: their headers are names, not measures."""
    measures_in_rows = any(c.use == "label" and c.dimension == "measure" for c in columns)
    for column in columns:
        if column.use in ("unknown", "figure") and measures_in_rows and column.path and not column.name:
            head = column.path[-1].text
            if (
                column.meaning.part in ("", "dimension", "channel")
                and column.dimension != "value"
                and looks_like_unit(head)
            ):
                column.use, column.name = "figure", squeeze(head)


def _number_panels(columns: list[Column]) -> None:
    """A label column whose header was there before begins a new panel: 项目 数量 | 项目 数量."""
    panel, figures = 0, False
    seen: set[str] = set()
    for column in columns:
        key = column.meaning.core
        if column.use in ("label", "serial") and figures and key and key in seen:
            panel, seen, figures = panel + 1, set(), False
        if column.use in ("label", "serial"):
            seen.add(key)
        figures = figures or column.use == "figure"
        column.panel = panel
