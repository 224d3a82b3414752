"""Signs of a sheet's words as most people write them: 填报单位 ：城关镇 has no blank, 序  号 neither, 2023—05—16
is a day.

Only the words that cells show are changed; what stands there, to the letter, stays in `raw`.
"""

from __future__ import annotations

import re

from etl.formats.grid import Sheet
from etl.meaning.plain_writing import plain_writing

COLON_APART = re.compile(r"(?<=[\u4e00-\u9fff)）])[ \t\u3000]+(?=[:：])")
DASHED_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[—–－‐―](\d{1,2})[—–－‐―](\d{1,2})(?!\d)")
SPREAD_NAME = re.compile(r"[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff]){1,3}")  # 序  号, 村　名, 负 责 人
# 宣传单 份, 受众⏎人次, 止付金额 万元: the unit stands apart from its name, and in no brackets; 填报 人 is somebody
UNIT_APART = re.compile(
    r"(?P<name>[\u4e00-\u9fffA-Za-z]{2,14}(?<!填报)(?<!填表)(?<!制表)(?<!报送)(?<!审核)(?<!负责)(?<!责任)(?<!联系)(?<!经办)(?<!统计)(?<!签字))"
    r"(?:[ \u3000\n]+|[/／])"
    r"(?P<unit>[十百千万]?(?:份|张|条次?|场次?|人次?|户次?|块次?|[件篇册起元个节幅台家本部]|台次|辆次?|次))"
)
# 《…宣传情况统计表》 is a title; 《致居民一封信》 is what was handed out
QUOTED_TITLE = re.compile(
    r"(?P<before>附[件表]?\s*\d{0,2}\s*[：:]?\s*)?《(?P<title>[^《》]{6,60}(?:表|统计|情况|台账|汇总|一览|清单|[日周月季年]报))》(?P<behind>[^《》]{0,16})"
)
BLANKS = re.compile(r"[ \u3000]+")


def sheet_in_plain_signs(sheet: Sheet) -> Sheet:
    """`sheet` itself where all of its signs are the usual ones."""
    return sheet.saying({
        (cell.row, cell.col): told for cell in sheet.texts if (told := plain_signs(cell.text)) != cell.text
    })  # fmt: skip


def plain_signs(text: str) -> str:
    """In plain writing, without a blank at the ends, before a colon or inside a short name, hyphens in a day."""
    if text.isascii():
        return text.strip()
    text = plain_writing(text, prose=False)[0].strip()
    if len(text) < 16 and SPREAD_NAME.fullmatch(text):
        return BLANKS.sub("", text)
    if len(text) < 22 and (apart := UNIT_APART.fullmatch(text)):
        return f"{apart['name']}（{apart['unit']}）"
    if text.endswith("》") or "》" in text[-17:]:
        text = (
            QUOTED_TITLE.sub(r"\g<before>\g<title>\g<behind>", text) if QUOTED_TITLE.fullmatch(text) else text
        )
    if ":" in text or "：" in text:
        text = COLON_APART.sub("", text)
    return DASHED_DAY.sub(r"\1-\2-\3", text) if "20" in text or "19" in text else text
