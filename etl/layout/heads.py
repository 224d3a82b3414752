"""The lines above a table: which of them are its title, which its meta lines, and which remarks of the table before."""

from __future__ import annotations

import re

from etl.formats.grid import Cell
from etl.layout.row_kinds import META, is_captioned, is_foot_row, is_meta_row
from etl.meaning.lexicon import squeeze

SINCE = re.compile(r"\d\s*[年月日]|截[至止]")  # 截至9月20日 beside 单位：人 says when, and names no table


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
