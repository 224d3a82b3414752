"""A sheet whose words are in English, or in both languages, as a Chinese form would have them.

Only the words that cells show are put into Chinese; what stands there, to the letter, stays in `raw`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.formats.grid import Sheet
from etl.meaning.english import CHINESE, in_chinese, unit_in_chinese
from etl.regex import regex

UNIT_HEADS = {"单位", "计量单位"}
# Letters of Vietnamese and its like, Cyrillic, Arabic, Thai, Lao, Tibetan, Burmese, Korean, Mongolian.
FOREIGN = regex(
    "[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u052f\u0600-\u06ff\u0e00-\u0fff\u1000-\u109f\u1800-\u18af\u1e00-\u1eff\uac00-\ud7a3]"
)
CHINESE_FIRST = regex(
    r"(?P<told>.*[\u4e00-\u9fff](?:[)）\]】]|(?=[\s/|(（])))(?P<again>[^\u4e00-\u9fff]+)", re.DOTALL
)  # and no 咖啡Café


def sheet_in_chinese(sheet: Sheet) -> Sheet:
    """`sheet` itself where none of its cells has known English words."""
    put = {(cell.row, cell.col): told for cell in sheet.texts if (told := _told(cell.text)) != cell.text}
    put |= _units_below_heads(sheet, put)
    return sheet.saying(put)


def _told(text: str) -> str:
    return in_chinese(said_once(text) if FOREIGN.search(text) else text)


@lru_cache(maxsize=2_000)
def said_once(text: str) -> str:
    """入户户数（人数） of 入户户数（人数） Số hộ (người): what is said again behind it, in a language of the border that no
    rule reads, is left away, and so is a line of it before. A text of nothing else stays."""
    lines = [line for line in text.splitlines() if not FOREIGN.search(line) or CHINESE.search(line)]
    chinese = "\n".join(lines) if CHINESE.search(text) else text
    again = CHINESE_FIRST.fullmatch(chinese)
    return again["told"] if again and FOREIGN.search(again["again"]) else chinese


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
