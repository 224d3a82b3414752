"""How far a sheet's data reach: stray cells far from the block, merges and hidden columns cut to the data."""

from __future__ import annotations

from etl.formats.grid import Cell, Finding, Merge, column_letters
from etl.formats.limits import FAR_COLS, FAR_ROWS

Cells = dict[tuple[int, int], Cell]
_MAX_STRAY = 20  # more cells than these are a block of their own


def take_out_far_cells(cells: Cells) -> list[Finding]:
    """Takes out stray cells that stand more than FAR_ROWS or FAR_COLS blank lines behind the block.

    A sheet drawn as far as such a cell has billions of places. Each becomes a finding with its text.
    """
    if not cells:
        return []
    last_row = _end_of_block({row for row, _ in cells}, FAR_ROWS)
    last_col = _end_of_block({col for _, col in cells}, FAR_COLS)
    far = [at for at in cells if at[0] > last_row or at[1] > last_col]
    if len(far) > min(_MAX_STRAY, len(cells) // 2):
        return []
    return [
        Finding("far_cell", cell=f"{column_letters(col)}{row}", fields={"text": cells.pop((row, col)).text})
        for row, col in sorted(far)
    ]


def _end_of_block(used: set[int], widest_gap: int) -> int:
    """The last line before the first gap wider than `widest_gap`."""
    last = max(used)
    if last - min(used) <= widest_gap:
        return last
    before = min(used)
    for line in sorted(used):
        if line - before > widest_gap:
            return before
        before = line
    return last


def cut_merges(merges: list[Merge], cells: Cells) -> tuple[list[Merge], list[Finding]]:
    """The merges as far as the data reach; those outside, and those of one cell, say nothing.

    A merge over whole rows and columns of other cells is no layout: it is left out, with a finding. Values
    under a merge are not to be seen in a spreadsheet program; each is found.
    """
    if not merges or not cells:
        return [], []
    last_row, last_col = max(row for row, _ in cells), max(col for _, col in cells)
    kept: list[Merge] = []
    findings: list[Finding] = []
    for merge in merges:
        cut = Merge(merge.top, merge.left, min(merge.bottom, last_row), min(merge.right, last_col))
        if cut.top > cut.bottom or cut.left > cut.right or (cut.top, cut.left) == (cut.bottom, cut.right):
            continue
        if merge.bottom > last_row + FAR_ROWS and merge.right > last_col:
            where = f"{column_letters(merge.left)}{merge.top}"
            findings.append(Finding("merge_ignored", cell=where, fields={"range": range_text(merge)}))
            continue
        kept.append(cut)
    return kept, findings + _values_under_merges(kept, cells)


def range_text(merge: Merge) -> str:
    """A1:B2."""
    return f"{column_letters(merge.left)}{merge.top}:{column_letters(merge.right)}{merge.bottom}"


def _values_under_merges(merges: list[Merge], cells: Cells) -> list[Finding]:
    findings = []
    for merge in merges:
        area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1)
        places = _places(merge) if area <= len(cells) else [at for at in cells if _covers(merge, at)]
        for row, col in places:
            cell = cells.get((row, col))
            if cell is not None and (row, col) != (merge.top, merge.left):
                where = f"{column_letters(col)}{row}"
                fields = {"text": cell.text, "range": range_text(merge)}
                findings.append(Finding("value_under_merge", cell=where, fields=fields))
    return findings


def _places(merge: Merge) -> list[tuple[int, int]]:
    return [
        (row, col) for row in range(merge.top, merge.bottom + 1) for col in range(merge.left, merge.right + 1)
    ]


def _covers(merge: Merge, at: tuple[int, int]) -> bool:
    return merge.top <= at[0] <= merge.bottom and merge.left <= at[1] <= merge.right


def hidden_within(ranges: list[tuple[int, int]], cells: Cells) -> set[int]:
    """The hidden columns among those that the data reach."""
    last = max((col for _, col in cells), default=0)
    return {col for first, end in ranges for col in range(max(first, 1), min(end, last) + 1)}
