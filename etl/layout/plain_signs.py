"""Signs of a sheet's words as most people write them: 填报单位 ：城关镇 is 填报单位：城关镇, 2023—05—16 a day.

Only the words that cells show are changed; what stands there, to the letter, stays in `raw`.
"""

from __future__ import annotations

import re

from etl.formats.grid import Sheet

COLON_APART = re.compile(r"(?<=[\u4e00-\u9fff)）])[ \t\u00a0\u3000]+(?=[:：])")
DASHED_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[—–－‐―](\d{1,2})[—–－‐―](\d{1,2})(?!\d)")


def sheet_in_plain_signs(sheet: Sheet) -> Sheet:
    """`sheet` itself where all of its signs are the usual ones."""
    return sheet.saying({
        (cell.row, cell.col): told for cell in sheet.texts if (told := plain_signs(cell.text)) != cell.text
    })  # fmt: skip


def plain_signs(text: str) -> str:
    """No blank before a colon, hyphens in a day."""
    if ":" in text or "：" in text:
        text = COLON_APART.sub("", text)
    return DASHED_DAY.sub(r"\1-\2-\3", text) if "20" in text or "19" in text else text
