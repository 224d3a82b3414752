"""What a unit held for another purpose and the report tells of beside: 举办健康讲座3场, 开展消防演练2次 (contract 4.16)."""

from __future__ import annotations

import re

from etl.prose.text import Clause

_TOPIC = (
    r"健康|养生|保健|急救|心肺复苏|护理|育儿|营养|用药|防疫|疫苗|心理|消防|防火|溺水|交通安全|道路安全|安全生产|食品安全|防汛|防震|地震|禁毒|毒品"
    r"|艾滋|农技|种植|养殖|垃圾分类|环保|节水|节能|生育|党史|廉政|国防|征兵|就业|招聘|扫黑"
)
_HELD = re.compile(
    rf"(?:举办|开展|组织|召开|进行|举行|开设|发放|派发)了?[^,;:。、]{{0,10}}?(?:{_TOPIC})[^,;:。、]{{0,6}}?"
    r"(?:讲座|培训|演练|班会|课堂|课|宣讲|宣传|竞赛|活动|手册|折页|资料|单)"
)
_CAMPAIGN = re.compile(r"诈|骗|96110|两卡|断卡|帮信|电信网络|洗钱")


def other_matters(text: str, clauses: list[Clause], spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """From a clause that tells of an event of another matter to the end of its sentence, if that says nothing of fraud."""
    told = [clause for clause in clauses if _HELD.search(text, clause.start, clause.end)]
    return [
        (clause.start, spans[clause.sentence][1])
        for clause in told
        if _CAMPAIGN.search(text, *spans[clause.sentence]) is None
    ]
