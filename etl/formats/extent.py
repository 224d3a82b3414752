"""How far a sheet's data reach: stray cells far from the block, merges and hidden columns cut to the data."""

from __future__ import annotations

from operator import itemgetter

from etl.formats.grid import Cell, Finding, Merge, UnreadableFile, column_letters
from etl.formats.limits import FAR_COLS, FAR_ROWS, MAX_MERGE_PLACES, MAX_MERGED_PLACES

Cells = dict[tuple[int, int], Cell]
_ROW, _COL = itemgetter(0), itemgetter(1)
_MAX_STRAY = 20  # more cells than these are a block of their own


def take_out_far_cells(cells: Cells) -> list[Finding]:
    """Takes out stray cells that stand more than FAR_ROWS or FAR_COLS blank lines behind the block.

    A sheet drawn as far as such a cell has billions of places. Each becomes a finding with its text.
    """
    if not cells:
        return []
    rows, cols = set(map(_ROW, cells)), set(map(_COL, cells))
    last_row, last_col = _end_of_block(rows, FAR_ROWS), _end_of_block(cols, FAR_COLS)
    if last_row == max(rows) and last_col == max(cols):
        return []
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

    A merge over all rows and columns, or over another merge, is no layout: it is left out, with a finding. What
    stands under a merge is not to be seen in a spreadsheet program: it is taken out, with a finding where it says
    anything else than the merge's own cell. Raises UnreadableFile where the merges cover more than any sheet's.
    """
    if not merges or not cells:
        return [], []
    last_row, last_col = max(map(_ROW, cells)), max(map(_COL, cells))
    kept: list[Merge] = []
    findings: list[Finding] = []
    occupied: set[tuple[int, int]] = set()
    looked_at = 0
    for merge in merges:
        cut = Merge(merge.top, merge.left, min(merge.bottom, last_row), min(merge.right, last_col))
        if cut.top > cut.bottom or cut.left > cut.right or (cut.top, cut.left) == (cut.bottom, cut.right):
            continue
        if merge.bottom > last_row + FAR_ROWS and merge.right > last_col:
            findings.append(_finding("merge_ignored", merge))
            continue
        area = (cut.bottom - cut.top + 1) * (cut.right - cut.left + 1)
        if area > MAX_MERGE_PLACES:  # drawn over blanks: no layout either
            findings.append(_finding("merge_ignored", merge))
            continue
        looked_at += area
        if looked_at > MAX_MERGED_PLACES:
            raise UnreadableFile("too_many_merges", limit=str(MAX_MERGED_PLACES))
        places = _places(cut)
        if occupied.isdisjoint(places):
            occupied.update(places)
            kept.append(cut)
            findings += _take_out_covered(cut, places, cells)
        else:
            findings.append(_finding("merge_ignored", merge))
    return kept, findings


def refuse_spread_merges(merges: list[Merge]) -> None:
    """Raises UnreadableFile where merges cover more places together than those of any sheet do."""
    places = sum((m.bottom - m.top + 1) * (m.right - m.left + 1) for m in merges)
    if places > MAX_MERGED_PLACES:
        raise UnreadableFile("too_many_merges", limit=str(MAX_MERGED_PLACES))


def range_text(merge: Merge) -> str:
    """A1:B2."""
    return f"{column_letters(merge.left)}{merge.top}:{column_letters(merge.right)}{merge.bottom}"


def _finding(code: str, merge: Merge) -> Finding:
    where = f"{column_letters(merge.left)}{merge.top}"
    return Finding(code, cell=where, fields={"range": range_text(merge)})


def _places(merge: Merge) -> list[tuple[int, int]]:
    rows, cols = range(merge.top, merge.bottom + 1), range(merge.left, merge.right + 1)
    return [(row, col) for row in rows for col in cols]


def _take_out_covered(merge: Merge, places: list[tuple[int, int]], cells: Cells) -> list[Finding]:
    own = cells.get(places[0])
    findings = []
    for row, col in places[1:]:
        cell = cells.pop((row, col), None)
        if cell is not None and (own is None or cell.text != own.text):
            fields = {"text": cell.text, "range": range_text(merge)}
            findings.append(Finding("value_under_merge", cell=f"{column_letters(col)}{row}", fields=fields))
    return findings


def hidden_within(ranges: list[tuple[int, int]], cells: Cells) -> set[int]:
    """The hidden columns among those that the data reach."""
    last = max(map(_COL, cells), default=0) if ranges else 0
    return {col for first, end in ranges for col in range(max(first, 1), min(end, last) + 1)}
