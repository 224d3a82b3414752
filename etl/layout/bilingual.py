"""A sheet whose words are in English, or in both languages, as a Chinese form would have them.

Only the words that cells show are put into Chinese; what stands there, to the letter, stays in `raw`.
"""

from __future__ import annotations

from etl.formats.grid import Sheet
from etl.meaning.english import in_chinese, unit_in_chinese

UNIT_HEADS = {"单位", "计量单位"}


def sheet_in_chinese(sheet: Sheet) -> Sheet:
    """`sheet` itself where none of its cells has known English words."""
    put = {(cell.row, cell.col): told for cell in sheet.texts if (told := in_chinese(cell.text)) != cell.text}
    put |= _units_below_heads(sheet, put)
    return sheet.saying(put)


def _units_below_heads(sheet: Sheet, put: dict[tuple[int, int], str]) -> dict[tuple[int, int], str]:
    """copies, sessions and persons below Unit: all of them are what is counted in, and nobody's name."""
    found: dict[tuple[int, int], str] = {}
    for (row, col), head in put.items():
        if head not in UNIT_HEADS:
            continue
        below = {at: cell for at, cell in sheet.cells.items() if at[1] == col and at[0] > row}
        units = {at: unit_in_chinese(cell.text) for at, cell in below.items() if cell.kind == "text"}
        if units and all(units.values()):
            found |= units
    return found
