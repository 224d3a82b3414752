"""Rows of a list of sessions in running text: 1.11月4日，羊毛衫市场，商户，120人；大岔村，5月6日来了92个人."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.prose.words.zones import CAME_LISTED, SESSIONS_LISTED, VERB
from etl.regex import regex

# 共开展反诈宣讲10场，受众1612人次，清单如下。
_LISTS = regex(
    r"(?:\d|[一二两三四五六七八九十])(?:余|多)?场次?.*(?:受众|听众|听课|听讲|参加|受教育|覆盖|人次).*(?:清单|明细|名单|一览|详情|具体|情况|分别)?(?:如下|是)[。:]?$"
)
_ROW = regex(
    r"(?:[(]?\d{1,2}[)、.])?(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号][上下中]?午?(?:,[^,;。:\d]{2,16}){1,3},\d[\d,]{0,6}余?[人名位]次?[;。]?"
)

# 各村来听的人数记在下面：, 每晚来了多少人如下: rows of who came on which day, or where
_LISTS_THOSE_WHO_CAME = regex(
    r"(?:来听|听[讲课]|到[会场课]|参[加训会]|来看|观看|受众|来)的?(?:村民|居民|群众|职工|员工|学生|老人|客户)?(?:了?多少人|人数|人次|情况),?[^,;。:\d]{0,6}(?:下面|下头|后面|底下|如下|以下)$"
)
# 上河村，5月25日118人，26日下雨没放成; 韩家湾，5月13日，只来了三十多个人
_ROW_OF_THOSE = regex(
    r"(?:[日号](?:[上下]午|早上|晚上?)?,?(?:只|才|又|也|还)*(?:[来到]了|有)?|[,;:。](?:只|才|又|也|还)?[来到]了|^[^,;:。\d]{2,10}[来到]了)(?:大概|大?约|近)?[\d一二三四五六七八九十百几]{1,6}[余多来几]?[个名位]?人(?=[,;。]|$)"
)
_BELOW = ("下面", "下头", "后面", "底下", "如下", "以下")


def lists_sessions(text: str) -> bool:
    """Whether a paragraph counts sessions and who came, or announces who came to each, and says that they are told of
    below."""
    plain = squeeze(text).rstrip("。:")
    announced = plain.endswith(_BELOW) and _LISTS_THOSE_WHO_CAME.search(plain) is not None
    return announced or (plain.endswith(("如下", "是")) and _LISTS.search(plain) is not None)


def head_of_row(text: str) -> str:
    """What heads a row of such a list: those that came to a session; '' for any other line."""
    plain = squeeze(text)
    if _ROW.fullmatch(plain) and not VERB.search(plain):
        return SESSIONS_LISTED
    return CAME_LISTED if _ROW_OF_THOSE.search(plain) else ""
