"""Whom and how, where it is said of a whole sheet: the line 宣传对象：老年人 above its table, or the sheet's name 个体商户
(contract 4.17)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.lexicon import read_group, squeeze
from etl.meaning.ways_named import ways_of_name
from etl.regex import regex

_WHOM = regex(
    r"(?:宣传|宣讲|教育|活动|受众|培训|发放|覆盖|服务|参加|参与|目标|面向|重点)*(?:对象|人群|群体|受众)(?:类别|类型|分类|名称)?"
)
_HOW = regex(r"(?:宣传|活动|开展|教育|组织)*(?:方式|形式|渠道|途径|手段)(?:类别|类型|分类|名称)?")
# 学校, 社区 and 企业 as a sheet's name are who reports or where; these name people, and nothing else.
_PEOPLE = regex(
    r"(?:面向|针对)?(?P<whom>[^\d()]{0,8}?(?:人|老人|人员|学生|群众|居民|村民|农民|市民|客户|商户|摊主|业主|老板|职工|员工|工人|家长|妇女|儿童|青年|青少年|老师|教师|教职工|司机|驾驶员|骑手|幼儿|干部|旅客|乘客|游客|患者))"
    r"(?:群体|类|组|专场|宣传|情况|统计|台账|明细|登记|表)*"
)
# Names that head what is no part of the campaign by whom: 联络人, 责任人, 民警.
_NOT_REACHED = regex(r"联[系络]人|责任人|负责人|填报人|经办人|工作人员|[民辅]警|网格员|志愿者|宣传员")


def told_of_all(pairs: Sequence[tuple[str, str]], sheet: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The one group and the one channel that the lines (key, value) of a sheet tell of all of it; the group by its name
    too. A sheet called 入户 or 班会 tells where its rows stand, and what was handed out there is called 发放 all the
    same."""
    groups = next(
        (one for key, value in pairs if _WHOM.fullmatch(squeeze(key)) and (one := _one(read_group(value)))),
        (),
    )
    ways = next(
        (one for key, value in pairs if _HOW.fullmatch(squeeze(key)) and (one := _one(ways_of_name(value)))),
        (),
    )
    return groups or _group_of_sheet(squeeze(sheet)), ways


def _one(codes: tuple[str, ...]) -> tuple[str, ...]:
    return codes if len(codes) == 1 and codes != ("unspecified",) else ()


def _group_of_sheet(name: str) -> tuple[str, ...]:
    named = _PEOPLE.fullmatch(name)
    return _one(read_group(named["whom"])) if named and not _NOT_REACHED.search(name) else ()
