"""Where tables stand side by side under one header."""

from __future__ import annotations

from itertools import dropwhile

from etl.layout.header_rows import Rows
from etl.layout.row_kinds import header_meaning
from etl.layout.values import is_value
from etl.meaning.header import NAMES_ANYBODY, read_header
from etl.meaning.lexicon import squeeze


def split_columns(
    sheet: Rows, rows: list[int], header_rows: list[int], left: int, right: int
) -> list[tuple[int, int]]:
    """Tables side by side: an empty column, and right of it a header that begins with a label column."""
    parts, start = [], left
    for col in range(left + 1, right):
        if any(sheet.lattice.at(row, col) for row in rows) or col <= start:
            continue
        filled = next(
            (c for c in range(col + 1, right + 1) if any(sheet.lattice.at(r, c) for r in rows)), None
        )
        if filled is None:
            break  # nothing but a sentence reaches that far
        nxt = next(
            (c for c in range(filled, right + 1) if any(sheet.lattice.at(r, c) for r in header_rows)), None
        )
        if nxt == filled + 1:
            nxt = filled  # a column of labels that has no header
        if nxt is not None and begins_with_labels(sheet, header_rows, rows, nxt):
            parts.append((start, col - 1))
            start = nxt
    return [*parts, (start, right)]


def goes_on_aside(sheet: Rows, header_rows: list[int], parts: list[tuple[int, int]]) -> bool:
    """村名 受众人数 | 村名 受众人数, with or without 序号 before: one list that goes on to the right of a blank column,
    and no other table; two of bases (乡镇 人口 | 乡镇 人口) stay apart."""
    heads = [
        [
            squeeze(cell.text)
            for row in header_rows
            for col in range(left, right + 1)
            if (cell := sheet.lattice.at(row, col)) is not None
        ]
        for left, right in parts
    ]
    own = list(dropwhile(lambda told: told.part == "serial", map(read_header, heads[0])))
    named = bool(own) and own[0].dimension in NAMES_ANYBODY
    counted = any(told.part != "base" for told in own[1:])
    return named and counted and len(parts) > 1 and all(head == heads[0] for head in heads)


def begins_with_labels(sheet: Rows, header_rows: list[int], rows: list[int], col: int) -> bool:
    head = next((cell for row in header_rows if (cell := sheet.lattice.at(row, col))), None)
    if head is not None and header_meaning(head).part in ("dimension", "serial"):
        return True
    cells = sheet.lattice.below(rows, col)
    return sum(is_value(cell) for cell in cells) * 3 < len(cells)
