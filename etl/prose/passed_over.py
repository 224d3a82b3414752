"""Numbers in sentences of the campaign that count nothing of it: prizes, ways of working, tasks of one each, subjects."""

from __future__ import annotations

import re

from etl.prose.passage import REACH, Spot

SUMMING_UP = re.compile(r"(?:活动|宣传|讲座|宣讲|培训|演出)?(?:一?共|累计|合计|总共)(?!开展|举办|组织开展)")
# 发出奖品一等奖5份: how many prizes of a rank a contest had.
PRIZE = re.compile(r"(?:[特一二三四五]等|优秀|优胜|鼓励|金|银|铜)奖(?:各|共)?$")
# 应入户8600户, 1460户中的1180户: of how many, not how many were reached.
OWED = re.compile(
    r"(?<![相对反响适])应(?:入户|走访|发放|签订?|安装|下载|宣传|覆盖|张贴|悬挂|完成|培训|参训)[^,;。\d]{0,6}$"
)
HELD_UNITS = {"次", "场", "场次", "期"}
WHOLE_OF = re.compile(r"[当其]?中的?(?:已经?|有)?\d")
SO_MANY_ONES = re.compile(r"[“\"]?[两三四五六七八九十\d]个一[”\"]?(?!样|起|定|些|律)")
FORMULA = re.compile(r"[“\"][^“”\"]{0,30}[+＋][^“”\"]{0,30}[”\"]")


def is_formula(spot: Spot) -> bool:
    """采取“1名民警+1名工作人员”的方式: how they go about it, and no count."""
    text, place = spot.passage.text, spot.found.start
    return any(
        one.start() < place < one.end()
        for one in FORMULA.finditer(text, max(0, place - REACH), place + REACH)
    )


def is_one_of_each(spot: Spot) -> bool:
    """开展“四个一”活动：召开一次班会、出一期黑板报: what everybody is to do once."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return spot.found.quantity.value == 1 and SO_MANY_ONES.search(said) is not None and "每" not in said


def sums_up_as_subject(spot: Spot) -> bool:
    """讲座1场；…摆摊。两次活动共出动志愿者18人次: those told before are the subject, and no more of them."""
    told = spot.zones.unit in HELD_UNITS and not spot.zones.before.strip("以上这") and spot.earlier
    return bool(told) and SUMMING_UP.match(spot.zones.behind) is not None
