"""Rows that sum up the rows below them without saying so: a township's row above its villages (contract 4.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from itertools import accumulate

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.lattice import Lattice
from etl.layout.values import read_value
from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.total_words import TOTAL
from etl.regex import regex

UPPER = regex(r"(省|市|州|县|(?<![社小园校厂片辖])区|旗|镇|乡|街道|办事处|政府)$")
LOWER = regex(r"(村|社区|居委会|村委会|组|居|屯|队)$")
# 北片（5村）, 城关片区, 东线: what lies together and is no body that reports; 城关镇（6个村） says of how many it is
AREA = regex(r"[\u4e00-\u9fff\d]{1,6}(?:片区?|线|组团|协作区|责任区|大网格|学区)")
HELD = regex(
    r"\((?:共|含|辖|下辖|管辖)?(?P<held>\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:行政|自然|直属|基层)?"
    r"(?:村|社区|居|屯|组|网格|派?出?所|站|学?校|幼儿?园|家|单位|支行|网点|企业|镇|乡|街道|医院|部门|科室)[\u4e00-\u9fff/]{0,4}\)$"
)
HALF_DAYS = frozenset(["早上", "早晨", "上午", "中午", "下午", "傍晚", "晚上", "晚间", "夜间"])
WHOLE_DAY = frozenset(["全天", "全日", "整天", "一天", "当天", "当日"])
PART_NUMBER = regex(r"(?P<whole>\d{1,3})[-.－—](?P<part>\d{1,3})")
INDENT = regex(r"^[\s\u3000]+")
WIDE = {"\u3000": 2, "\t": 4}  # half-widths; any other blank has one


def find_parent_rows(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int]
) -> dict[int, list[int]]:
    """{row of the parent: rows of its children}. Numbers (1, 1-1, 1-2) tell it, the names, an indent, or that an area is
    named; the sums must agree in most columns unless both names and indent say so."""
    label = next((c for c in columns if c.use == "label" and c.dimension in ("unit", "district", "")), None)
    sums = [_RunningSums(column, lattice, rows) for column in columns if column.use == "figure"]
    numbered = (
        _by_numbers(columns, lattice, rows, sums)
        or _by_half_days(columns, lattice, rows, sums)
        or _by_two_labels(columns, lattice, rows, sums)
    )
    if label is None or numbered:
        return numbered
    names = [lattice.sheet.cells.get((row, label.col)) for row in rows]
    margin = margin_of(names)
    found: dict[int, list[int]] = {}
    below = 0  # rows in sequence below the current one that may be children
    for at in range(len(rows) - 1, -1, -1):
        name = names[at]
        if (
            below > 1
            and name is not None
            and indent_of(name) <= margin
            and _may_be_parent(name.text)
            and _agrees(sums, at, at + 1, at + 1 + below)
        ):
            found[rows[at]] = list(rows[at + 1 : at + 1 + below])
        below = below + 1 if name is not None and _may_be_child(name.text, indent_of(name) > margin) else 0
    return _by_areas(names, rows, sums) | dict(reversed(found.items()))


def _by_areas(
    names: Sequence[Cell | None], rows: Sequence[int], sums: Sequence[_RunningSums]
) -> dict[int, list[int]]:
    """北片（5村） above its villages, or below them: as many as it says, else as many as add up to it."""
    held = [_held(name.text) if name is not None else None for name in names]
    if not any(number is not None for number in held):
        return {}
    ends = [
        at for at, name in enumerate(names) if name is None or held[at] is not None or _is_total(name.text)
    ]
    found: dict[int, list[int]] = {}
    for since, at, until in zip([-1, *ends], ends, [*ends[1:], len(names)], strict=False):
        if held[at] is None:
            continue
        below, above = range(until - at - 1, 1, -1), range(at - since - 1, 1, -1)
        spans = [(at + 1, at + 1 + many) for many in below] + [(at - many, at) for many in above]
        told = [(first, end) for first, end in spans if held[at] in (0, end - first)]
        if span := next((span for span in told if _agrees(sums, at, *span)), None):
            found[rows[at]] = list(rows[slice(*span)])
    return found


@lru_cache(maxsize=20_000)
def _held(text: str) -> int | None:
    """How many an area says that it holds, 0 where it does not say; None for any other name."""
    name = squeeze(text)
    told = HELD.search(name)
    if told is not None:
        return int(read_numeral(told["held"]) or 0)
    return 0 if AREA.fullmatch(name) else None


@lru_cache(maxsize=20_000)
def _is_total(text: str) -> bool:
    return TOTAL.match(squeeze(text)) is not None


def _by_numbers(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], sums: Sequence[_RunningSums]
) -> dict[int, list[int]]:
    """1 鼎屏派出所, 1-1 东社区警务室, 1-2 西社区警务室: the numbers of the rows tell which are parts of which."""
    first = next((c for c in columns if c.use in ("serial", "label")), None)
    cells = [lattice.sheet.cells.get((row, first.col)) for row in rows] if first else []
    numbers = [cell.text.strip() if cell is not None else "" for cell in cells]
    if not any(map(PART_NUMBER.fullmatch, numbers)):
        return {}
    found: dict[int, list[int]] = {}
    for at, number in enumerate(numbers):
        parts = 0
        while at + 1 + parts < len(numbers) and (part := PART_NUMBER.fullmatch(numbers[at + 1 + parts])):
            if part["whole"] != number:
                break
            parts += 1
        if parts > 1 and _agrees(sums, at, at + 1, at + 1 + parts):
            found[rows[at]] = list(rows[at + 1 : at + 1 + parts])
    return found


def _by_half_days(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], sums: Sequence[_RunningSums]
) -> dict[int, list[int]]:
    """全天 behind 上午 and 下午 is their sum; alone, on a day that has no halves, it is a row like any other."""
    found: dict[int, list[int]] = {}
    for column in columns if rows else ():
        first = lattice.sheet.cells.get((rows[0], column.col)) if column.use == "label" else None
        if first is None or squeeze(first.text) not in HALF_DAYS:
            continue
        names = [
            squeeze(cell.text) if (cell := lattice.sheet.cells.get((row, column.col))) else "" for row in rows
        ]
        for at in (at for at, name in enumerate(names) if name in WHOLE_DAY):
            start = at
            while start and names[start - 1] in HALF_DAYS and names[start - 1] not in names[start:at]:
                start -= 1
            if at - start > 1 and _agrees(sums, at, start, at):
                found[rows[at]] = list(rows[start:at])
    return found


def _by_two_labels(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], sums: Sequence[_RunningSums]
) -> dict[int, list[int]]:
    """龙山镇 | (blank) | 300 above (blank) | 东村 | 100 and (blank) | 西村 | 200: a row that the second column leaves out is
    the whole of those below that it names."""
    labels = [c for c in columns if c.use == "label"][:2]
    if len(labels) < 2:
        return {}
    upper, lower = ([lattice.sheet.cells.get((row, c.col)) for row in rows] for c in labels)
    whole = [at for at in range(len(rows)) if upper[at] is not None and lower[at] is None]
    found: dict[int, list[int]] = {}
    for at in whole:
        end = at + 1
        while end < len(rows) and lower[end] is not None and _goes_on(upper[at], upper[end]):
            end += 1
        if end - at > 2 and _agrees(sums, at, at + 1, end):
            found[rows[at]] = list(rows[at + 1 : end])
    return found


def _goes_on(above: Cell | None, below: Cell | None) -> bool:
    """Whether a cell is blank or says again what stands above it."""
    return below is None or (above is not None and squeeze(below.text) == squeeze(above.text))


def indent_of(cell: Cell) -> int:
    """How far to the right of others a text begins, in half-widths: by its leading blanks and by its alignment."""
    blanks = INDENT.match(cell.raw) if cell.raw[:1].isspace() else None
    return 2 * cell.indent + (sum(WIDE.get(blank, 1) for blank in blanks[0]) if blanks else 0)


def margin_of(cells: Iterable[Cell | None]) -> int:
    """Where the names of a column begin: a blank before each of them puts none below another."""
    texts = [cell for cell in cells if cell is not None and cell.kind == "text" and not _is_total(cell.text)]
    return min(map(indent_of, texts), default=0)


@lru_cache(maxsize=20_000)  # the villages of a county stand in every month's sheet
def _may_be_parent(text: str) -> bool:
    name = squeeze(text)
    return not TOTAL.match(name) and UPPER.search(name) is not None


@lru_cache(maxsize=20_000)
def _may_be_child(text: str, indented: bool) -> bool:
    name = squeeze(text)
    return not TOTAL.match(name) and (indented or LOWER.search(name) is not None)


class _RunningSums:
    """`figures`: the figure of each row or None; `before`: the sum of all rows before each row, and of all. Added up only
    for the columns that are asked."""

    def __init__(self, column: Column, lattice: Lattice, rows: Sequence[int]) -> None:
        self.column, self.lattice, self.rows = column, lattice, rows

    @cached_property
    def figures(self) -> list[float | None]:
        cells = (self.lattice.sheet.cells.get((row, self.column.col)) for row in self.rows)
        scale = self.column.meaning.scale
        quantities = [read_value(cell, scale).quantity if cell is not None else None for cell in cells]
        return [None if quantity is None else quantity.value for quantity in quantities]

    @cached_property
    def before(self) -> list[float]:
        return list(accumulate((figure or 0 for figure in self.figures), initial=0.0))


def _agrees(sums: Sequence[_RunningSums], at: int, first: int, end: int) -> bool:
    """Do the rows from the place `first` to before `end` sum up to the one at place `at` in most columns?"""
    agree = differ = 0
    for column in sums:
        stated = column.figures[at]
        if stated is None:
            continue
        if abs(column.before[end] - column.before[first] - stated) < 1e-6:
            agree += 1
        else:
            differ += 1
            if 2 * differ >= len(sums):
                return False
    return agree > differ
