"""Of what kind the names are that stand in one row: villages, towns, stations, schools, groups, times."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups
from etl.regex import regex

_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "time",
        regex(
            r"(?:\d{1,2}月\d{1,2}|\d{1,2})日$|(?:第?[一二三四五六七八九十\d]+)?(?:周|个?月份?|季度|阶段)$"
            r"|[上中下]旬$|[上下]午$|晚上$|[上下]半[月年]$"
        ),
    ),
    ("village", regex(r"(?:(?<!农)村|社区|小区|(?<!小)组|屯|寨|居委会)$")),
    ("town", regex(r"(?:镇|乡|街道|县|城区|市区|农村|乡镇|[城东西南北]区)$")),
    ("area", regex(r"[\u4e00-\u9fff]片区?$")),
    ("post", regex(r"(?:所|大队|中队|支队|支行|分行|网点|分局|分理处|公司|营业厅)$")),
    ("trade", regex(r"[\u4e00-\u9fff](?:工|司机|师傅|护士|医生|保安|保洁员|店员|骑手|快递员|驾驶员)$")),
    ("house", regex(r"(?:医院|卫生院|保健院|卫生服务中心|卫生室|敬老院|福利院|养老院)$")),
    ("school", regex(r"(?:校区?|中学|小学|大学|学院|学部|[中高]部|年级|班|系|幼儿园|[一二三四五六七八九十][中小])$")),
)  # fmt: skip
UNIT_KINDS = frozenset(["village", "town", "post", "school", "house"])
_WHOLE_OF = regex(r"全|共|合计|总计|累计|各|本|我|其中|当中|包括|含")


def kind_of(name: str) -> str:
    """Of what kind a name is that heads an item, '' for none."""
    if not name or _WHOLE_OF.match(name):
        return ""
    kind = next((kind for kind, ends in _KINDS if ends.search(name)), "")
    if kind:
        return kind
    named = find_groups(name)
    return "group" if len(named) == 1 and named[0].start == 0 and named[0].end == len(name) else ""
