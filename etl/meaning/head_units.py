"""The unit that a head is counted in, as it stands in its bracket or at its end: 宣传单（万份）, 受众/人次."""

from __future__ import annotations

import re

from etl.meaning.packs import pack_of_head
from etl.regex import regex

# Words of counting as they stand in brackets. Source: observed-wordings, sections 3 and 5.
UNIT_WORDS = [
    "人次", "场次", "台次", "车次", "辆次", "条次", "人数", "份", "张", "条", "块", "场", "次", "户",
    "人", "名", "位", "起", "元", "件", "个", "把", "册", "本", "幅", "处", "期", "篇",
    "部", "家", "辆", "台", "面", "套", "只", "支", "盒", "批", "节", "堂", "轮", "例",
    "页", "对", "组", "班", "所", "村", "栋", "小时", "天", "则", "副", "枚", "袋", "群",
    "万元", "%", "百分比", "平方米", "公里", "分钟", "字", "秒", "兆", "米", "间",
    "遍", "封", "笔", "箱", "捆", "包", "艘", "艘次", "趟", "趟次", "沓", "扎", "摞",
]  # fmt: skip
UNIT = "|".join(sorted(map(re.escape, UNIT_WORDS), key=len, reverse=True))
# 人次 is also 人 and 次: tried both ways (* for *+), each one more would double the time
_UNIT_LIST = regex(rf"(?P<scale>[万亿千百]?)(?P<unit>{UNIT})(?:[、/,，或]?\(?[万亿千百]?(?:{UNIT})\)?)*+")
# 讲解（就诊群众，人次）: whom, and counted in what
_TOLD_AND_UNIT = regex(
    rf"(?P<said>[\u4e00-\u9fffA-Za-z]{{0,10}})[,;:、](?:单位:?)?(?P<scale>[万亿千百]?)(?P<unit>{UNIT})"
)
UNIT_LINE = regex(rf"/?(?P<scale>[万亿千百]?)(?P<unit>{UNIT})")
_BRACKETS = regex(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)|\[([^\[\]]*)\]|【([^【】]*)】")
_TAIL_UNIT = regex(rf"(?:[/:]|单位:?)(?P<scale>[万亿千百]?)(?P<unit>{UNIT})$")
PERSONS = ("人", "人次", "名", "位")
SCALES = {"": 1, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}


def split_unit(whole: str) -> tuple[str, str, int]:
    """('宣传单(万份)') -> ('宣传单', '份', 10000). The bracketed unit is part of the header's meaning (contract 4.6)."""
    unit, scale, core = "", 1, whole
    for match in _BRACKETS.finditer(whole):
        inside = next(part for part in match.groups() if part is not None)
        inside = re.sub(r"^(计量)?单位:?", "", inside)
        found = _UNIT_LIST.fullmatch(inside)
        if found:
            unit, scale = unit or found["unit"], max(scale, SCALES[found["scale"]])
            core = core.replace(match.group(0), "", 1)
        elif pack := pack_of_head(inside):
            unit, scale = unit or pack.unit, max(scale, pack.count)
            core = core.replace(match.group(0), "", 1)
        elif told := _TOLD_AND_UNIT.fullmatch(inside):
            unit, scale = unit or told["unit"], max(scale, SCALES[told["scale"]])
            said = f"({told['said']})" if told["said"] else ""
            core = core.replace(match.group(0), said, 1)
        elif inside in ("万", "亿", "千"):
            scale, core = SCALES[inside], core.replace(match.group(0), "", 1)
    tail = _TAIL_UNIT.search(core)
    if not unit and tail and tail.start() > 0:
        unit, scale, core = tail["unit"], SCALES[tail["scale"]], core[: tail.start()]
    core = (
        re.sub(r"[\d①-⑳]$", "", core) if unit and len(core) > 2 and not re.search(r"\d{2}$", core) else core
    )
    return core.strip(":、,，"), unit, scale
