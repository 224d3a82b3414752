"""本周小计：单子200张，海报6张 on a line of its own below the days of a log, or in words in a row of totals: what its rows
have told, added up (contract 4.1, 4.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from etl.checks.total_rows import agree
from etl.facts.drafts import Draft, RowContext
from etl.facts.list_model import ListTable
from etl.facts.longer_totals import without_longer_totals
from etl.facts.prose_cells import draft_of_figure, read_story
from etl.facts.record import Finding, amount_told, gap_told
from etl.facts.summing_stories import sum_on_line
from etl.formats.grid import Cell
from etl.meaning.quantity import Quantity
from etl.meaning.quantity_sums import add
from etl.meaning.total_words import told_sum
from etl.prose import ProseFigure
from etl.schema import UNSPECIFIED, TotalCheck

NOTHING = Quantity(0, 0, 0, "exact", "")


@dataclass(slots=True)
class _Line:
    """A cell that tells sums, and the words of it that do."""

    cell: Cell
    text: str


def compare_told_sums(panels: Sequence[ListTable]) -> None:
    """Compares each such sum with what the rows since the one before it, or all above it, have told of its measure. It
    counts only where no row tells of anything."""
    reader, since = panels[0], 0
    stated = {c.meaning.measure for one in panels for c in one.columns if c.use == "figure"}
    for line in _lines(panels):
        told: defaultdict[str, list[ProseFigure]] = defaultdict(list)
        for figure in read_story(line.text, reader.year, reader.of_fraud).figures:
            if figure.basis == "period" and figure.measure not in stated:
                told[figure.measure].append(figure)
        if not told:
            continue
        above = _drafts_above(reader, line.cell.row)
        known = {draft.measure for draft in above}
        reader.record.set_role(line.cell, "total", reader.table.number)
        for measure, own in told.items():
            if known <= {"sessions"} and measure not in known:
                _count(reader, line, own)
            else:
                _compare(reader, line.cell, own, above, since)
        since = line.cell.row


def _count(reader: ListTable, line: _Line, told: Sequence[ProseFigure]) -> None:
    """发宣传单300份 below a list of nothing but names; 本月共讲3场 in the row of a day runs on."""
    row = reader.rows.get(line.cell.row)
    context = row.context if row is not None else RowContext()
    opening = len(line.cell.text) - len(line.text)
    figures = [replace(one, start=one.start + opening, end=one.end + opening) for one in told]
    figures = without_longer_totals(figures, line.cell.text, context.period)
    address, number = reader.lattice.address(line.cell), reader.table.number
    reader.record.drafts += [draft_of_figure(one, line.cell, address, context, number) for one in figures]
    reader.record.set_role(line.cell, "figure", number)


def _lines(panels: Sequence[ListTable]) -> Iterator[_Line]:
    """From top to bottom."""
    reader = panels[0]
    rows = {row for panel in panels for row, one in panel.rows.items() if one.total and not one.restated}
    uses = {c.col: c.use for panel in panels for c in panel.columns if c.use in ("label", "prose")}
    for body in reader.table.body:
        cells = reader.lattice.rows[body.row]
        if body.kind == "note" and (text := sum_on_line(reader, cells)):
            yield _Line(cells[0], text)
        for cell in cells if body.row in rows else ():
            text = told_sum(cell.text) if cell.kind == "text" and cell.col in uses else ""
            if text or (uses.get(cell.col) == "prose" and cell.kind == "text"):
                yield _Line(cell, text or cell.text)


def _drafts_above(reader: ListTable, row: int) -> list[Draft]:
    number = reader.table.number
    drafts = (one for one in reader.record.drafts if one.table == number and not one.cumulative)
    return [one for one in drafts if one.cell.row < row]


def _compare(
    reader: ListTable, cell: Cell, told: Sequence[ProseFigure], above: Sequence[Draft], since: int
) -> None:
    """Asks about a sum that the rows do not come to."""
    parts = [one for one in above if one.measure == told[0].measure]
    lately = [one for one in parts if one.cell.row > since]
    sets = [own for some in (lately, parts) for own in (some, _by_way(some, told)) if own]
    stated, record = add([figure.quantity for figure in told]), reader.record
    sums = [(add([one.quantity for one in own]), own) for own in sets] or [(NOTHING, [])]
    summed, own = next((one for one in sums if agree(stated, one[0])), sums[0])
    address, sheet = reader.lattice.address(cell), reader.lattice.sheet.name
    if any((check.cell, check.stated) == (address, stated.value) for check in record.checks):
        return  # 单子：232张 in a row of totals has been compared by its name
    record.checks.append(TotalCheck(sheet, address, stated.value, summed.value, [one.address for one in own]))
    if not agree(stated, summed):
        words = "、".join(figure.text for figure in told)
        told_by_rows = {"summed": amount_told(summed.value), **gap_told(stated.value - summed.value)}
        record.findings.append(Finding("prose_total_differs", address, {"text": words, **told_by_rows}))


def _by_way(drafts: Sequence[Draft], told: Sequence[ProseFigure]) -> list[Draft]:
    """讲2次: the sessions of that way alone."""
    ways = {figure.channel for figure in told} - {UNSPECIFIED}
    return [one for one in drafts if len(ways) == 1 and ways.issuperset(one.channels) and one.channels]
