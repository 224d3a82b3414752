"""The lines above a table: which of them are its title, which its meta lines, and which remarks of the table before."""

from __future__ import annotations

import re

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import META, header_word, is_captioned, is_foot_row, is_meta_row
from etl.meaning.lexicon import squeeze

FEWEST_COLUMNS, MOST_REMARKS, SHORTEST_REMARK = 3, 2, 6  # columns, cells, characters
SINCE = re.compile(r"\d\s*[年月日]|截[至止]")  # 截至9月20日 beside 单位：人 says when, and names no table


def set_remarks_aside(lattice: Lattice) -> list[Cell]:
    """Takes the words that stand apart at the edge of a sheet (请于每月2日前报送, two columns left of the table) out of
    its rows, and returns them: they head nothing and name nothing."""
    by_column: dict[int, list[Cell]] = {}
    for cells in lattice.rows.values():
        for cell in cells:
            if lattice.right(cell) == cell.col:
                by_column.setdefault(cell.col, []).append(cell)
    columns = sorted(by_column)
    found: list[Cell] = []
    for edge in (columns, columns[::-1]):
        apart = len(edge) >= FEWEST_COLUMNS and abs(edge[1] - edge[0]) > 1
        alone = [c for c in by_column[edge[0]] if len(lattice.rows[c.row]) > 1] if apart else []
        if alone and len(alone) <= MOST_REMARKS and all(_is_remark(cell) for cell in alone):
            found += alone
    for cell in found:
        lattice.rows[cell.row] = [c for c in lattice.rows[cell.row] if c is not cell]
    return found


def _is_remark(cell: Cell) -> bool:
    return cell.kind == "text" and len(cell.text) >= SHORTEST_REMARK and not header_word(cell)


def sort_head(cells: list[Cell], below_table: bool) -> tuple[list[Cell], list[Cell], list[Cell]]:
    """(titles, metas, notes) of the cells above a table; `below_table`: another table stands above them."""
    titles: list[Cell] = []
    metas: list[Cell] = []
    notes: list[Cell] = []
    by_row: dict[int, list[Cell]] = {}
    for cell in cells:
        by_row.setdefault(cell.row, []).append(cell)
    for row in by_row.values():
        if is_captioned(row):
            (metas if SINCE.search(row[0].text) else titles).append(row[0])
            metas.append(row[1])
        elif is_meta_row(row) or any(META.match(squeeze(cell.text)) for cell in row):
            metas.extend(row)
        elif is_foot_row(row) and (titles or metas or below_table):
            notes.extend(row)
        else:
            titles.extend(row)
    return titles, metas, notes
