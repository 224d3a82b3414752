"""A row that says the same as an earlier one of its submission counts, and is a query on the second (contract 4.15)."""

from __future__ import annotations

from etl.facts.context import SheetContext
from etl.facts.list_model import ListTable, RowReading
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import is_date
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity
from etl.regex import regex

# Rows of a table that are those of another one; a longer list is compared by its labels.
FEWEST_COPIED, MOST_COPIED = 3, 2_000
_MAY_TELL = ("prose", "label")
NOTHING = Quantity(0, 0, 0, "exact", "")  # of running text, whose words are compared
_NUMBERED_PART = regex(
    r"(?:[\u4e00-\u9fff]{0,6}(?:年级|[级届]))?[小初高大]?[一二三四五六七八九十]{0,2}\(?第?[\d一二三四五六七八九十]{1,3}\)?(?:年级|班|组|网格|[号幢]?楼|[栋幢]|单元|[分中支小大]?队|车间|片区?|支部|[号家]店)"
)
_OF_A_THING = regex(
    r"(?:[摊铺档柜床车]位?|档口|柜台|店[面铺]?|商铺|[房门]牌?|楼[栋幢]?|室|[工学警证户卡])编?号码?$"
)
Labels = tuple[str, Period | None, str, Period | None, tuple[str, ...]]  # of the sheet and of the row
# What the labels of a row say: its measures, quantities, ways and groups.
_Rows = dict[tuple[str, ...], set[tuple[str, Quantity, tuple[str, ...]]]]
Figures = tuple[tuple[str, str, Quantity, tuple[str, ...]], ...]


def check_repeats(readers: list[tuple[ListTable, SheetContext]]) -> None:
    """Compares all labels and all figures of every data row of a file; the figures only where the labels agree."""
    first: dict[Labels, tuple[ListTable, int]] = {}
    again: dict[Labels, dict[Figures, str]] = {}
    counting = [_counting_rows(reader) for reader, _ in readers]
    for (reader, context), rows in zip(readers, counting, strict=True):
        part = _part_of_unit(reader)
        for row in rows:
            reading = reader.rows[row]
            if not reading.context.labels:
                continue
            labels = _labels(context, reading, part, _numbers(reader, row))
            if labels not in first:
                first[labels] = reader, row
                continue
            if labels not in again:
                again[labels] = {_figures(*first[labels]): _address(*first[labels])}
            figures, known = _figures(reader, row), again[labels]
            if figures in known:
                reader.record.find("repeated_row", _cell(reader, row), earlier=known[figures])
            else:
                known[figures] = _address(reader, row)
    if len(readers) > 1:
        _check_copies(readers, counting)


def _check_copies(readers: list[tuple[ListTable, SheetContext]], counting: list[list[int]]) -> None:
    """A table whose rows are all those of an earlier one, with all of their figures or some (打印版, under another title or
    none), in its time: each of them is a repeat, unless its sheet says itself that it is of another unit."""
    known: list[tuple[ListTable, SheetContext, _Rows]] = []
    for (reader, context), rows in zip(readers, counting, strict=True):
        if not FEWEST_COPIED <= len(rows) <= MOST_COPIED:
            continue
        # by measure: 发放宣传单 of one is 宣传单 of the other
        told = {_texts(reader.rows[row]): {one[1:] for one in _figures(reader, row)} for row in rows}
        alike = (
            one
            for one, of_other, other in known
            if _may_be_copy(reader, context, one, of_other) and _hold(other, told)
        )
        if (earlier := next(alike, None)) is None:
            known.append((reader, context, told))
        else:
            _ask_about_copy(reader, rows, earlier)


def _ask_about_copy(reader: ListTable, rows: list[int], earlier: ListTable) -> None:
    asked = {finding.address for finding in reader.record.findings}
    places = {_texts(one): row for row, one in earlier.rows.items() if not one.total}
    for row in rows:
        if reader.lattice.address(cell := _cell(reader, row)) not in asked:
            place = _address(earlier, places[_texts(reader.rows[row])])
            reader.record.find("repeated_row", cell, earlier=place)


def _hold(rows: _Rows, told: _Rows) -> bool:
    """Whether each of these rows stands among others with all that it counts."""
    return all(figures and figures <= rows.get(texts, set()) for texts, figures in told.items())


def _may_be_copy(reader: ListTable, context: SheetContext, other: ListTable, of_other: SheetContext) -> bool:
    """Of one time and of one unit: a copy without a title may have the unit and the year of the file's name."""
    source, _ = context.sources.get("unit", ("file", ""))
    same = context.unit == of_other.unit or source == "file"
    same = same and _part_of_unit(reader) == _part_of_unit(other)
    time, of_other_time = context.period, of_other.period  # 1月 and 2月 may tell the same of two months
    return same and (time is None or of_other_time is None or time.meets(of_other_time))


def _counting_rows(reader: ListTable) -> list[int]:
    """The rows that count something, by a figure or in running text, and sum up no others."""
    prose = [column for column in reader.columns if column.use in _MAY_TELL]
    told = {row for column in prose for row in reader.rows if _tells(reader, row, column)}
    roles = reader.record.roles  # a block that sums up others counts nothing
    told |= {
        at[0]
        for at in reader.figures.drafts
        if at[1] in reader.by_number and roles.get(at, "figure") == "figure"
    }
    return [row for row, one in reader.rows.items() if not one.total and row in told]


def _tells(reader: ListTable, row: int, column: Column) -> bool:
    """Does the row count something in running text there (工作情况 | 入户走访230户; 活动内容 | 设摊，发放传单200份)?"""
    return column.use in _MAY_TELL and reader.record.roles.get((row, column.col)) == "figure"


def _part_of_unit(reader: ListTable) -> str:
    """五（2）班: a sheet of one of several parts of who reports, whose rows are no repeats of another's."""
    name = squeeze(reader.lattice.sheet.name)
    return name if _NUMBERED_PART.fullmatch(name) else ""


def _labels(context: SheetContext, reading: RowReading, part: str, numbers: tuple[str, ...]) -> Labels:
    row = reading.context
    texts = _texts(reading) + numbers
    return context.unit + part + context.week, context.period, row.unit, row.period, texts


def _numbers(reader: ListTable, row: int) -> tuple[str, ...]:
    """101 of 摊位号: the number by which a thing is told from others, as no 序号 does."""
    cells = reader.lattice.sheet.cells
    return tuple(
        cells[row, column.col].text
        for column in reader.columns
        if column.use == "serial" and (row, column.col) in cells and _OF_A_THING.search(column.meaning.core)
    )


def _texts(reading: RowReading) -> tuple[str, ...]:
    dated = reading.context.period is not None  # 4月2日 and 2023/4/2 say the same, which the period tells
    return tuple([squeeze(cell.text) for cell in reading.context.labels if not (dated and is_date(cell))])


def _figures(reader: ListTable, row: int) -> Figures:
    stated, cells = reader.figures.stated, reader.lattice.sheet.cells
    told = tuple(
        (squeeze(cells[row, column.col].text), "", NOTHING, ())
        for column in reader.columns
        if _tells(reader, row, column)
    )
    figures = tuple(
        (column.meaning.core, column.meaning.measure, stated[row, column.col], _said(reader, row, column))
        for column in reader.columns
        if (row, column.col) in stated
    )
    return told + figures


def _said(reader: ListTable, row: int, column: Column) -> tuple[str, ...]:
    """How and for whom: 场次 | 3 below 集市设摊 is no repeat of 场次 | 3 below 反诈讲座, whatever line says so."""
    draft = reader.figures.drafts.get((row, column.col))
    return (*draft.channels, *draft.groups) if draft is not None else ()


def _cell(reader: ListTable, row: int) -> Cell:
    labels = reader.rows[row].context.labels
    return next((cell for cell in labels if cell.row == row), labels[0])


def _address(reader: ListTable, row: int) -> str:
    return f"{reader.lattice.sheet.name}!{reader.lattice.address(_cell(reader, row))}"
