"""Rows of a list of sessions in running text: 1.11月4日，羊毛衫市场，商户，120人；"""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.prose.words.zones import SESSIONS_LISTED, VERB
from etl.regex import regex

# 共开展反诈宣讲10场，受众1612人次，清单如下。
_LISTS = regex(
    r"(?:\d|[一二两三四五六七八九十])(?:余|多)?场次?.*(?:受众|听众|听课|听讲|参加|受教育|覆盖|人次).*(?:清单|明细|名单|一览|详情|具体|情况|分别)?(?:如下|是)[。:]?$"
)
_ROW = regex(
    r"(?:[(]?\d{1,2}[)、.])?(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号][上下中]?午?(?:,[^,;。:\d]{2,16}){1,3},\d[\d,]{0,6}余?[人名位]次?[;。]?"
)


def lists_sessions(text: str) -> bool:
    """Whether a paragraph counts sessions and who came, and says that they are told of below."""
    plain = squeeze(text)
    return plain.rstrip("。:").endswith(("如下", "是")) and _LISTS.search(plain) is not None


def head_of_row(text: str) -> str:
    """What heads a row of such a list: those that came to a session; '' for any other line."""
    plain = squeeze(text)
    return SESSIONS_LISTED if _ROW.fullmatch(plain) and not VERB.search(plain) else ""
