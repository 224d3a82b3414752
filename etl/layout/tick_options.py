"""A sheet whose forms are filled in by ticks, as one that says in words what was ticked."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import groupby

from etl.formats.grid import Cell, Sheet
from etl.meaning.tick_boxes import has_box, is_unticked_blank, only_ticked, ticked_count

Cells = dict[tuple[int, int], Cell]


def sheet_as_ticked(sheet: Sheet) -> Sheet:
    """`sheet` itself where none of its cells has boxes of which some are ticked. Options that have a cell each
    (□入户 | ☑讲座) are told by the first of these cells, and the others are left out."""
    boxed = {(cell.row, cell.col): cell for cell in sheet.texts if has_box(cell.text)}
    if not boxed:
        return sheet
    put = {at: told for at, cell in boxed.items() if (told := only_ticked(cell.text)) != cell.text}
    left_out: set[tuple[int, int]] = set()
    for row in _runs(sheet, boxed, put):
        if counted := _counted_options(row):
            put |= counted
            left_out.update((cell.row, cell.col) for cell in row if (cell.row, cell.col) not in counted)
            continue
        told = only_ticked("　".join(cell.text.strip() for cell in row))
        if len(row) > 1 and not has_box(told):
            put[row[0].row, row[0].col] = told
            left_out.update((cell.row, cell.col) for cell in row[1:])
    if not put:
        return sheet
    ticked = sheet.saying(put)
    return replace(ticked, cells={at: cell for at, cell in ticked.cells.items() if at not in left_out})


def _counted_options(row: list[Cell]) -> dict[tuple[int, int], str]:
    """☑折页 360 份 | ☑手册 45 本 | □海报 张: each ticked option with its count; empty where it is not that."""
    texts = {(cell.row, cell.col): cell.text.strip() for cell in row}
    ticked = {at: told for at, text in texts.items() if (told := ticked_count(text))}
    empty = [text for at, text in texts.items() if at not in ticked]
    return ticked if all(map(is_unticked_blank, empty)) else {}


def _runs(sheet: Sheet, boxed: Cells, put: dict[tuple[int, int], str]) -> list[list[Cell]]:
    """The cells with a box that stand side by side in their row, where each of them is one option."""
    rows: defaultdict[int, list[Cell]] = defaultdict(list)
    telling = {row for row, _ in boxed}
    for (row, _), cell in sheet.cells.items():
        if row in telling:
            rows[row].append(cell)
    runs = []
    for cells in rows.values():
        cells.sort(key=lambda cell: cell.col)
        for one, run in groupby(cells, key=lambda c: (c.row, c.col) in boxed and (c.row, c.col) not in put):
            if one:
                runs.append(list(run))
    return runs
