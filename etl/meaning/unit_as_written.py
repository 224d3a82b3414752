"""Reporters that no rule of units knows: 金沙县金沙农贸市场2025年7月反诈宣传登记, 中通快递海门中转部反诈宣传小结.

Contract 4.12: unknown units stay as written, with a note. A title names one where it begins with a place and a body
there, and goes on with nothing but a date before the campaign's words. It is asked for last, when nothing names a unit
that is known.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.meaning.divisions import is_common_word, upper_index
from etl.meaning.unit_kind import looks_like_unit, squeeze_name

WRITTEN_IN = frozenset({"title", "sheet", "file"})  # running text names venues, victims and partners as well
_HEAD = re.compile(
    r"(?P<name>[\u4e00-\u9fff]{4,24}(?:[(（][\u4e00-\u9fff]{2,8}[)）])?)[,，_—-]?[(（]?"
    r"(?:20\d\d年?(?:\d{1,2}月?份?)?(?:[-—至~]\d{1,2}月)?(?:\d{1,2}日)?(?:第?[一二三四1-4]季度|[上下]半年|度)?|\d{1,2}月份?|[一二三四]季度)?[)）]?的?"
    r"(?:关于)?(?:开展)?(?=反诈|反电诈|防诈|防骗|防范|打击|预防|电信网络|电信诈骗|网络诈骗|宣传|普法|集中宣传|主题宣传)"
)
_BODY = re.compile(
    r"(?:市场|夜市|商城|商厦|百货|广场店|店|驿站|网点|营业点|服务点|站点|代办点|揽投部|中转部|分拨部|分拨中心|转运中心|营运部|运营部|经营部|车队|站|中心"
    r"|景区|影城|影院|剧院|剧场|书屋|公寓|家园|花园|项目|基地|码头|机场|港|馆|园|寺|庙|教堂|俱乐部|学堂|讲堂|工作室|服务队|志愿队|分会|组委会|专班|小组|办)"
    r"(?:[(（][\u4e00-\u9fff]{2,8}[)）])?$"
)
# Everybody of a kind, or a place where something was held, and no one unit.
_NO_ONE = re.compile(
    r"^(?:关于|各|全|本|我|所有|部分|走进|深入|赴)|各|辖区|沿街|等|和|与|及|、|走进|进(?:驻|入)|年|月(?!亮|湖|山|河|桥)|户外|重点|行业|系统|场所|多个|若干"
)


@lru_cache(maxsize=10_000)
def find_written_unit(text: str) -> str | None:
    """The unit with which a title begins though no rule of units knows it, as written; None for none."""
    head = _HEAD.match("".join(text.split()))
    if head is None:
        return None
    name = squeeze_name(head["name"])
    if _BODY.search(name) is None or _NO_ONE.search(name) or looks_like_unit(name):
        return None
    return name if _names_place(_BODY.sub("", name)) else None


def _names_place(name: str) -> bool:
    """Whether a county or a city, in full or by its stem, is named together with something of the body's own."""
    names = upper_index()
    for start in range(len(name) - 1):
        for end in range(min(len(name), start + names.longest), start + 1, -1):
            part = name[start:end]
            stated = part in names.full or (part in names.stems and not is_common_word(part, "common_word"))
            if stated and len(name) > len(part):
                return True
    return False
