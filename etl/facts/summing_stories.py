"""【5月8日汇总】三个所入户77户，发放宣传单265份 in a log of messages: whoever collects them adds up what the rows above
have told (contract 4.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from etl.facts.drafts import Draft
from etl.facts.list_model import ListTable
from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.meaning.period import Period
from etl.meaning.total_words import sums_longer, told_sum
from etl.prose import ProseReading
from etl.prose.words.parts import DifferingTotal
from etl.regex import regex

_OPENS = regex(
    r"\s*(?:[【\[（(][^】\]）)]{0,14}(?:汇总|合计|总计)[^】\]）)]{0,4}[】\]）)]|(?:今[日天]|本[周月日])?(?:数据)?(?:汇总|合计|总计)[:：])"
)
_NAMES = ("date", "day", "start", "month", "unit", "district", "subunit")
_MAY_SUM = regex(r"[计共]|小结|汇总|[加合算].[起下]来|[加合]起来")  # asked first, of every row


def without_sums(reader: ListTable, cell: Cell, told: ProseReading) -> ProseReading | None:
    """What such a cell tells, each of its figures noted as told again, or asked about where the rows above it come to
    another number; what none of them tells counts. None for any other cell, and where nothing above tells any of it."""
    if _OPENS.match(cell.text) is None or not told.figures:
        return None
    above = _told_above(reader, cell)
    if not any(figure.measure in above for figure in told.figures):
        return None
    reading = ProseReading(queries=list(told.queries))
    for figure in told.figures:
        summed = sum(draft.quantity.value for draft in above[figure.measure])
        if not above[figure.measure]:
            reading.figures.append(figure)
        elif summed == figure.quantity.value:
            reading.queries.append(("prose_restated", figure.start, figure.end, figure.text))
        else:
            reading.differing.append(
                DifferingTotal(figure.start, figure.end, figure.text, figure.quantity.value, summed)
            )
    return reading


def _told_above(reader: ListTable, cell: Cell) -> defaultdict[str, list[Draft]]:
    """By measure what the column tells of above a cell, back to the sum before it."""
    cells = reader.lattice.sheet.cells
    since = 0
    for row in range(cell.row - 1, 0, -1):
        other = cells.get((row, cell.col))
        if other is not None and _OPENS.match(other.text):
            since = row
            break
    told: defaultdict[str, list[Draft]] = defaultdict(list)
    for draft in reader.record.drafts:
        place = draft.cell
        if place.col == cell.col and since < place.row < cell.row and draft.table == reader.table.number:
            told[draft.measure].append(draft)
    return told


def sum_on_line(reader: ListTable, cells: Sequence[Cell]) -> str:
    """单子200张，海报6张 of the line 本周小计：单子200张，海报6张 below rows that tell of it in words; '' for any other
    line, and where columns count what the rows state."""
    columns = [*reader.columns, *(column for other in reader.other_panels for column in other)]
    counted = any(c.use == "figure" and c.meaning.measure and not c.meaning.aside for c in columns)
    return told_sum(cells[0].text) if len(cells) == 1 and not counted else ""


def sums_up_rows(own: Sequence[tuple[Column, Cell]], period: Period | None) -> bool:
    """Whether a row without figures tells what those above it come to: 本周小计：单子200张 in place of its day or its name,
    or beside a day as what was done then. Beside the name of a unit it is what that unit did."""
    days = (period.end - period.start).days + 1 if period is not None else 0
    told = (
        told_sum(cell.text)
        if column.use == "label" and column.dimension in _NAMES
        else days and sums_longer(cell.text, days)
        for column, cell in own
        if column.use in ("label", "prose") and cell.kind == "text" and _MAY_SUM.search(cell.text)
    )
    return any(told) and not any(column.use == "figure" and read_value(cell).quantity for column, cell in own)
