"""The head of a list of items with their units, whatever its words are: 物料 | 单位 | 发放（张贴）数 | 投放位置."""

from __future__ import annotations

from etl.layout.header_rows import Rows
from etl.layout.row_kinds import has_values
from etl.layout.values import is_value
from etl.meaning.lexicon import squeeze
from etl.meaning.quantity_grammar import UNITS

_FEWEST_HEADS = 3
_FEWEST_ITEMS = 2


def heads_items_in_units(sheet: Rows, j: int) -> bool:
    """Whether row j stands over a column of nothing but units and one of nothing but numbers: 反诈三折页 | 份 | 1350."""
    heads = sheet.lattice.rows[sheet.rows[j]]
    below = [sheet.lattice.rows[row] for row in sheet.rows[j + 1 : j + 1 + _FEWEST_ITEMS]]
    if has_values(heads) or len(heads) < _FEWEST_HEADS or len(below) < _FEWEST_ITEMS:
        return False
    columns = [[cell for row in below for cell in row if cell.col == head.col] for head in heads[1:]]
    columns = [cells for cells in columns if len(cells) == _FEWEST_ITEMS]
    units = any(all(squeeze(cell.text) in UNITS for cell in cells) for cells in columns)
    return units and any(all(map(is_value, cells)) for cells in columns)
