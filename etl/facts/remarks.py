"""Remarks of rows and notes below tables: they count nothing, but for what they say the table does not hold."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from etl.facts.context import SheetContext
from etl.facts.drafts import Draft, RowContext
from etl.facts.list_model import ListTable
from etl.facts.outside_table import outside_part, says_outside, without_saying_so
from etl.facts.prose_cells import take_prose
from etl.facts.record import SheetRecord
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.running_notes import remark_of_running
from etl.meaning.header import read_header
from etl.meaning.header_words import PROBLEMS
from etl.prose import read_prose

MARKED = re.compile(r"\s*(?P<mark>[①-⑳⑴-⒇❶-❿])")
NUMERAL = re.compile(r"[\d一二两三四五六七八九十百千万]")


def explains_mark(cell: Cell, lattice: Lattice) -> bool:
    """①含高铁站发放的400份 below a table with 1260①: a note on that figure."""
    mark = MARKED.match(cell.text)
    return mark is not None and any(
        one.raw.endswith(mark["mark"]) and one is not cell for one in lattice.sheet.texts
    )


def read_remarks(
    record: SheetRecord, lists: Sequence[tuple[ListTable, SheetContext]], campaign: bool
) -> None:
    """A remark of a row (备注：另发放水杯200个) counts nothing, as one below the table."""
    remarked = [(reader, context, cols) for reader, context in lists if (cols := _remarks(reader))]
    if not remarked:
        return
    stated = {draft.measure for draft in record.drafts}
    figures: defaultdict[tuple[int, int], list[Draft]] = defaultdict(list)
    for draft in record.drafts:
        figures[draft.table, draft.cell.row].append(draft)
    for reader, context, remarks in remarked:
        for row, told in reader.rows.items():
            if told.total or told.planned or told.example:
                continue
            number, known = reader.table.number, len(record.drafts)
            for col in remarks:
                cell = reader.lattice.sheet.cells.get((row, col))
                if cell is None or cell.kind != "text":
                    continue
                _take_running(cell, [*figures[number, row], *record.drafts[known:]])
                if NUMERAL.search(cell.text):
                    take_note(record, cell, stated, Year(context.year), campaign, told.context, number)


def _remarks(reader: ListTable) -> list[int]:
    """The columns that hold them."""
    return [c.col for c in reader.columns if c.use == "note" and not PROBLEMS.match(c.meaning.core)]


def _take_running(cell: Cell, figures: Iterable[Draft]) -> None:
    """备注：累计数, or APP注册为累计数, of the row's own figures."""
    told = remark_of_running(cell.text)
    if told is None:
        return
    measure = read_header(told[0]).measure if told[0] else ""
    for draft in figures:
        if not told[0] or draft.measure == measure:
            draft.cumulative = True


def take_note(
    record: SheetRecord,
    cell: Cell,
    stated: set[str],
    year: Year,
    campaign: bool,
    context: RowContext | None = None,
    table: int = 0,
) -> None:
    """What a remark says to be outside the table counts; other figures that no column of the sheet holds are asked
    about. `context`: of the row that it stands in."""
    if not campaign:
        return
    prose = read_prose(cell.text, year.year)
    own = outside_part(cell.text, prose)
    if own.figures or own.queries:
        take_prose(record, cell, own, context or RowContext(), table, set())
    others = [f for f in prose.figures if f.measure not in stated and f not in own.figures]
    if not prose.figures and says_outside(cell.text):
        others = read_prose(without_saying_so(cell.text), year.year).figures
    if others:
        record.find("note_states_figures", cell, words="、".join(f.text for f in others))
