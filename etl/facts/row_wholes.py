"""Rows that are parts of a row above them: 其中 of a figure, or of a total that is said once more by its parts."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from etl.facts.inner_whole_rows import part_of_inner
from etl.facts.list_model import ListTable, RowReading, is_total_row
from etl.facts.named_wholes import begins_block, namesakes, telling_label
from etl.facts.outlined_rows import outline_of
from etl.facts.parts_behind_marks import parts_of_parts
from etl.facts.row_sums import figure_at
from etl.facts.wholes_beside import join_across
from etl.formats.grid import Cell
from etl.layout.families import is_kind_of, says_how
from etl.layout.header_path import NOTHING
from etl.layout.inner_wholes import marks_of_parts
from etl.layout.parents import indent_of
from etl.layout.population_heads import REACHED, as_reached
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import squeeze
from etl.meaning.unit_kind import looks_like_unit


def join_whole(reader: ListTable, row: int, reading: RowReading) -> None:
    """其中 in the rows: the row belongs to the whole above it and counts what that one counts."""
    marked = any([read_header(cell.text).of_which for cell in reading.context.labels])
    before = reader.rows.get(next(reversed(reader.rows), 0))
    closed = before is not None and (before.total or before.restated) and not before.children
    if closed and _is_said_again(reader, row, reading, marked):
        reading.total = True  # 合计, 其中政法系统: parts of it are said once more
        reading.restated = not namesakes(reader, row, reading.context)
    if reading.total:
        return
    if reader.outline is None:
        reader.outline, reader.inside_parts = outline_of(reader), parts_of_parts(reader)
    if row in reader.outline:
        reading.part_of = reader.outline[row]
        _take_over(reading, reader.rows.get(reading.part_of))
        return
    if not marked and (before is None or not before.part_of):
        reader.whole_row = row  # nearly every row
        return
    label = telling_label(reading.context, before)
    name = read_header(label.text) if label is not None else NOTHING
    if marked and join_across(reader, row, reading, name):
        return
    if reader.whole_row and (marked or row in reader.inside_parts or _follows(reader, row, reading, label)):
        _join(reader, row, reading, name)
    else:
        reader.whole_row = row


def _join(reader: ListTable, row: int, reading: RowReading, name: HeaderMeaning) -> None:
    """Makes a row part of the latest whole, or of the part above it that it is some of."""
    last = next(reversed(reader.rows))
    before, labels = reader.rows[last], reading.context.labels
    if marks := marks_of_parts(labels):
        reader.part_column = marks[-1].col
    upper = last if before.part_of == reader.whole_row else before.part_of
    inner = upper and part_of_inner(reader, row, labels, upper, last)
    nested = upper and upper != reader.whole_row and (inner or _is_kind(name, reader.rows[upper]))
    inside = reader.inside_parts.get(row)
    reading.part_of = inside or (upper if nested else reader.whole_row)
    above = reader.rows[inside or reader.whole_row].meaning
    if reading.meaning.population and above.plain and above.measure in REACHED:
        # 受众, 其中：老年人, and 就诊患者 below that as far in: some of those reached, and not how many there are
        below = marks_of_parts(labels) or any(_further_in(reader, label) for label in labels)
        if below and reading.meaning.groups:
            reading.meaning = replace(as_reached(reading.meaning), population="")
        elif reading.meaning.base:
            reading.meaning = as_reached(reading.meaning)  # 受众, 其中：在校学生
    if not reading.meaning.measures or not reading.meaning.measure or says_how(reading.meaning, above):
        reading.meaning = replace(reading.meaning, measure=above.measure, scale=above.scale, part="measure")
    if not reading.context.channels and above.channels and not name.channels:
        reading.context.channels = above.channels  # 讲座120场，其中：学生专场88
    _of_unit_above(reader, reading)
    if inside and not name.groups:
        reading.context.groups = above.groups or reading.context.groups  # 学生, 其中：讲座 inside 其中


def _of_unit_above(reader: ListTable, reading: RowReading) -> None:
    """信息工程学院, 其中：教职工 in a column of units: the part says whom, and is of the unit whose part it is."""
    row, whole = reading.context, reader.rows[reading.part_of].context
    told = row.unit_cell
    if told is None or whole.unit_cell is None or told is whole.unit_cell:
        return
    named = read_header(told.text)
    if named.groups and not looks_like_unit(squeeze(told.text).removeprefix("其中").lstrip(":")):
        row.unit, row.places, row.unit_cell = whole.unit, whole.places, whole.unit_cell
        row.groups, row.group_cell = named.groups, told


def _take_over(reading: RowReading, above: RowReading | None) -> None:
    """A numbered or an indented part that names no measure counts what its whole counts, in its way."""
    if above is None:
        return
    if not reading.meaning.measure and above.meaning.measure:
        reading.meaning = replace(
            reading.meaning, measure=above.meaning.measure, scale=above.meaning.scale, part="measure"
        )
    if not reading.context.channels and above.context.channels and not reading.meaning.channels:
        reading.context.channels = above.context.channels


def _follows(reader: ListTable, row: int, reading: RowReading, label: Cell | None) -> bool:
    """Does a row go on with the parts above it, by an indent or its words, where 其中 has stood or behind that?"""
    if label is None or label.col < reader.part_column or begins_block(reader, row):
        return False
    if _further_in(reader, label):
        return True
    if _is_numbered_anew(reader, row):
        return False
    whole = reader.lattice.sheet.cells.get((reader.whole_row, label.col))
    outer = indent_of(whole) if whole is not None else 0
    part = reader.lattice.sheet.cells.get((next(reversed(reader.rows)), label.col))
    if whole is not None and part is not None and indent_of(part) > outer:
        return False  # 老年人, an indented 其中：独居老人, 在校学生: beside the whole again
    name, before = read_header(label.text), reader.rows[next(reversed(reader.rows))]
    if label is reading.context.name_cell:
        return _is_further_part(reader, name, before)
    return bool(name.groups or name.channels)  # in a column of groups or ways, which no measure stands in


def _is_numbered_anew(reader: ListTable, row: int) -> bool:
    """1 | 企业职工, no number before 其中：财会人员, 2 | 务工人员: a number behind a part without one begins anew."""
    cells, last = reader.lattice.sheet.cells, next(reversed(reader.rows))
    return any(
        (row, c.col) in cells and (last, c.col) not in cells for c in reader.columns if c.use == "serial"
    )


def _further_in(reader: ListTable, label: Cell) -> bool:
    """Does a label begin further to the right than that of the latest whole above it?"""
    whole = reader.lattice.sheet.cells.get((reader.whole_row, label.col))
    return indent_of(label) > (indent_of(whole) if whole is not None else 0)


def _is_further_part(reader: ListTable, name: HeaderMeaning, before: RowReading) -> bool:
    """A group or a way below a row of 其中 goes on with the parts, unless it names another measure, or a unit that
    the part before it does not name: 其中：进校园, then 进企业."""
    if not (name.groups or name.channels):
        return False
    if not name.measures:
        return True
    part = read_header(before.context.name_cell.text) if before.context.name_cell else NOTHING
    whole = reader.rows[reader.whole_row].meaning if reader.whole_row else NOTHING
    return name.measures == whole.measures and bool(name.unit) == bool(part.unit)


def _is_said_again(reader: ListTable, row: int, reading: RowReading, marked: bool) -> bool:
    """其中城区 below the total, and 农村 below that: parts of the rows above, as far as the total holds them."""
    again = list(takewhile(lambda r: reader.rows[r].restated, reversed(reader.rows)))
    before = [r for r, one in reader.rows.items() if not one.total]
    if not reading.context.labels:
        return False
    if not before and marked and not again:
        reader.said_below_top = _prefix_said_again(reader, row)
    if not before:
        return row in reader.said_below_top
    if marked or not again:
        return marked
    first, above = reading.context.labels[0], reader.rows[again[0]].context.labels
    total = next(r for r in reversed(reader.rows) if r not in again)
    held = [
        figure_at(reader, total, c.col) >= sum(figure_at(reader, r, c.col) for r in (row, *again))
        for c in reader.columns
        if c.use == "figure"
    ]
    return first.col == above[0].col and 2 * sum(held) > len(held)  # a total may be wrong


def _prefix_said_again(reader: ListTable, first: int) -> set[int]:
    """Below a total on top 其中城区, 农村 say it once more where the rows that follow them add up to it by themselves."""
    top = next(reversed(reader.rows))
    rows = [
        b.row
        for b in reader.table.body
        if b.kind == "data" and b.row >= first and not is_total_row(reader, b.row)
    ]
    columns = [c.col for c in reader.columns if c.use == "figure"]
    for end in range(1, len(rows)):
        same = [
            sum(figure_at(reader, row, col) for row in part) == figure_at(reader, top, col)
            for part in (rows[:end], rows[end:])
            for col in columns
        ]
        if all(same):
            return set(rows[:end])
    return set()


def _is_kind(name: HeaderMeaning, row: RowReading) -> bool:
    cell = row.context.group_cell or row.context.name_cell
    return cell is not None and is_kind_of(name.groups, read_header(cell.text).groups)
