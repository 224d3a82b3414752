"""A sheet whose sentences have blanks for their numbers, as one whose sentences were written out."""

from __future__ import annotations

from dataclasses import replace

from etl.formats.grid import Sheet
from etl.meaning.filled_blanks import filled_in


def sheet_as_filled_in(sheet: Sheet) -> Sheet:
    """`sheet` itself where no text of it has a blank that was filled in."""
    put = {
        (cell.row, cell.col): replace(cell, text=told, value=told)
        for cell in sheet.texts
        if (told := filled_in(cell.text)) != cell.text
    }
    return replace(sheet, cells={**sheet.cells, **put}) if put else sheet


def words_as_written(words: str, told: str, written: str) -> str:
    """What stands in the cell `written` where it was read, filled in, as `told`: 活动（ 6 ）场 for 活动  6  场."""
    at = told.find(words)
    return written[at : at + len(words)] if at >= 0 and told == filled_in(written) else words
