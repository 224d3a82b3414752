"""四村合计860份, of which the report tells but two: what these leave stays with the sum (contract 4.3)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.quantity import Quantity
from etl.meaning.quantity_sums import subtract
from etl.prose.words.text import BULLETS
from etl.regex import regex

_KINDS = {
    "村": "村|屯|寨", "镇": "镇", "乡": "乡", "乡镇": "镇|乡|街道", "镇街": "镇|街道", "村社": "村|社区",
    "村居": "村|社区|居", "社区": "社区", "街道": "街道", "校": "校|小学|中学|[一二三四五六七八九十]中",
    "学校": "校|小学|中学|[一二三四五六七八九十]中", "派出所": "所", "所": "所", "网点": "网点|支行|营业部", "支行": "支行",
    "小区": "小区|花园|苑|园|城", "小组": "组", "单位": "局|院|校|所|公司|中心|支行", "企业": "公司|厂|企业",
    "门店": "店|超市|商场|专柜", "分店": "店|超市|商场", "超市": "店|超市|商场",
}  # fmt: skip
# 6个镇（街道）: of either kind
_EITHER = (
    ("乡镇(街道)", "乡镇"), ("镇(街道)", "镇街"), ("镇(街)", "镇街"), ("乡(镇)", "乡镇"), ("镇(乡)", "乡镇"),
    ("村(社区)", "村社"), ("村(居)", "村居"),
)  # fmt: skip
_MARK = (
    rf"[{BULLETS}*·-]?(?:[(]?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[).、])?"  # 1.梅仙镇, （一）长寿镇
)
_KIND = "|".join(sorted(_KINDS, key=len, reverse=True))
_OF_SO_MANY = regex(
    r"(?:^|[,;。:(])(?:以上|上述|全[镇乡县市区街]|"
    rf"[^,;。:()\d]{{0,6}}(?:报送|上报|报来|报数|开展|参与|所辖|所属)了?的?|[^,;。:()\d]{{2,24}}?[、和及与][^,;。:()、\d]{{2,8}}?)?(?P<number>[两三四五六七八九十\d]{{1,3}})[个家所]?(?:行政|自然|辖区)?(?P<kind>{_KIND})[^,;。\d]{{0,4}}?(?:一?共(?!同|享|建|产)|合计|总计|累计)"
)


def told_of(words: str) -> tuple[int, re.Pattern[str]] | None:
    """How many the words before a figure sum up (四村合计), and what the names of these look like; None for no such sum."""
    plain = squeeze(words)
    for both, kind in _EITHER if "(" in plain else ():
        plain = plain.replace(both, kind)
    said = list(_OF_SO_MANY.finditer(plain))
    number = read_numeral(said[-1]["number"]) if said else None
    if not number:
        return None
    # 一村, 二村 and then 三村共…: the third of them, no sum of three
    return int(number), re.compile(
        rf"{_MARK}(?!除|各|全|每|所有)[^,;。:、\d]{{0,8}}(?<![一二两三四五六七八九十])(?:{_KINDS[said[-1]['kind']]})"
    )


def rest_of(whole: Quantity, number: int, parts: Sequence[Quantity]) -> Quantity | None:
    """What parts that are fewer than the sum says leave of it; None where they are as many, or leave nothing."""
    rest = subtract(whole, list(parts)) if 0 < len(parts) < number else None
    return rest if rest and rest.value else None
