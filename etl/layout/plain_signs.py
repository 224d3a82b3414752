"""Signs of a sheet's words as most people write them: 填报单位 ：城关镇 has no blank, 序  号 neither, 2023—05—16
is a day.

Only the words that cells show are changed; what stands there, to the letter, stays in `raw`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.formats.grid import Sheet
from etl.meaning.lexicon import find_measures
from etl.meaning.plain_writing import plain_writing
from etl.regex import regex

COLON_APART = regex(r"(?<=[\u4e00-\u9fff)）])[ \t\u3000]+(?=[:：])")
DASHED_DAY = regex(r"(?<!\d)((?:19|20)\d\d)[—–－‐―](\d{1,2})[—–－‐―](\d{1,2})(?!\d)")
SPREAD_NAME = regex(
    r"(?![是有男一二])[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff]){1,3}"
)  # 序  号, 村　名, 负 责 人
# 宣传单 份, 受众⏎人次, 止付金额 万元: the unit stands apart from its name, and in no brackets
UNIT_APART = regex(
    r"(?P<name>[\u4e00-\u9fffA-Za-z]{2,14})"
    r"(?:[ \u3000\n]+|[/／])"
    r"(?:(?P<unit>[十百千万]?(?:份|张|条次?|场次?|人次|户次|块次?|[起篇个册件元节幅人户家]|台次|辆次?|次))|(?P<bare>[台本部]))"
)
# 参加人⏎次, 反诈手⏎册: a word that breaks in two
BROKEN = {
    "次": "人场户台车辆条块频",
    "册": "手名",
    "件": "文稿物邮案事",
    "元": "单美公",
    "节": "环季情",
    "幅": "横条",
    "场": "广市",
    "台": "视电柜平",
    "户": "商住农用门",
    "家": "专商大农店",
}
# 《…宣传情况统计表》 is a title; 《致居民一封信》 is what was handed out
QUOTED_TITLE = regex(
    r"(?P<before>附[件表]?\s*\d{0,2}\s*[：:]?\s*)?《(?P<title>[^《》]{6,60}(?:表|统计|情况|台账|汇总|一览|清单|[日周月季年]报))》(?P<behind>[^《》]{0,16})"
)
BLANKS = regex(r"[ \u3000]+")
WHO_FILLED = regex(r"(?:填报|填表|主持|代理|制表|报送|审核|负责|责任|联系|经办|统计|签字)$")
PARTED = regex(r"[ \u3000\n/／]")
LONGEST_NAME, LONGEST_HEAD = 16, 22  # characters


def sheet_in_plain_signs(sheet: Sheet) -> Sheet:
    """`sheet` itself where all of its signs are the usual ones."""
    return sheet.saying({
        (cell.row, cell.col): told for cell in sheet.texts if (told := plain_signs(cell.text)) != cell.text
    })  # fmt: skip


@lru_cache(maxsize=20_000)  # the heads and names of a county stand in every month's sheet
def plain_signs(text: str) -> str:
    """In plain writing, without a blank at the ends, before a colon or inside a short name, hyphens in a day; a unit that
    stands apart gets its brackets, a title loses its own."""
    if text.isascii():
        return text.strip()
    text = plain_writing(text, prose=False)[0].strip()
    if len(text) < LONGEST_NAME and PARTED.search(text) and SPREAD_NAME.fullmatch(text):
        return BLANKS.sub("", text)
    if len(text) < LONGEST_HEAD and PARTED.search(text) and (apart := UNIT_APART.fullmatch(text)):
        return _with_brackets(text, apart)
    if "》" in text[-17:] and (titled := QUOTED_TITLE.fullmatch(text)):
        text = f"{titled['before'] or ''}{titled['title']}{titled['behind']}"
    if ":" in text or "：" in text:
        text = COLON_APART.sub("", text)
    return DASHED_DAY.sub(r"\1-\2-\3", text) if "20" in text or "19" in text else text


def _with_brackets(text: str, apart: re.Match[str]) -> str:
    """参加人 次 is one word, 营业 部 and 填报 人 are others; 台, 本 and 部 are units behind what names something counted."""
    name, unit = apart["name"], apart["unit"] or apart["bare"]
    if name[-1] in BROKEN.get(unit, ""):
        return text if "/" in text or "／" in text else name + unit
    counts = find_measures(name) if apart["bare"] else unit != "人" or not WHO_FILLED.search(name)
    return f"{name}（{unit}）" if counts else text
