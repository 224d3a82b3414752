"""The sum stated behind or before what each got: 每户发放1份，共发放860份 (contract 4.16, 4.1)."""

from __future__ import annotations

import re

from etl.prose.passages.passage import Figure, Passage, Query, Spot
from etl.prose.sums.apportioned import EACH, ROUNDS
from etl.regex import regex

_OF_EACH_KIND = regex(
    r"(?:^|[,;:。])各(?:个)?(?:行政)?(?:村|社区|学校|网点|单位|班级?|镇街?|乡镇?|所|支行|小区|门店|企业)(?:都|均|已|全部|至少)*[^,;。\d各共合累]{2,10}$"
)

# The words by which a sum of what each got begins: 每户1份，共发放860份.
_THEN_EACH = regex(
    r"[^,;。()\d]{0,4}[(,](?:其中)?(?:(?:按|共|涉及|覆盖)?\d+余?[\u4e00-\u9fff][^,;。()\d]{0,8}[,、]?)?(?:平均)?(?:每|各)"
)

_SUM = regex(
    r"[,(、]计$|(?:^(?=一?共|合计|总共)|[,(、])(?:[^,;。\d]{0,4})(?:一共|总共|累计|合计|总计|共计|共|合起来|加起来|合在一起)[^,;。\d]{0,12}$"
)


# 明白纸一户一份，发了31份
_WENT_OUT = regex(r",[^,;。\d]{0,4}(?:发|送|派|贴|挂|散|递)(?:放|出)?(?:了|出|完|下去)+(?:一?共)?$")
_EACH_TIME = regex(
    r"(?:早|中|晚|[上下]午|[早午晚]市|开[门市]|[关闭]门|收市|上学|放学|课间|[上下]班)[^,;。\d]{0,4}各(?:循环)?(?:播放?|放|讲|喊|推|发)了?$"
)
_OF_ALL_TIME = regex(r"共|全(?:[月年周天程]|季度?|学期)|[本当][月周季年]")  # 各讲1场，全月讲座3场


def settle_sums(passage: Passage, figures: list[Figure]) -> tuple[list[Figure], list[Query]]:
    """每户发放1份，共发放860份: the stated sum counts, what was multiplied does not; a difference is asked about."""
    queries: list[Query] = []
    kept = list(figures)
    for at, figure in enumerate(figures):
        if "prose_multiplied" not in figure.notes:
            if is_of_each_time(passage, figure) and stated_sum(passage, figure, figures[at + 1 :]):
                kept.remove(figure)
            continue
        if is_rounds(passage, figure, figures[:at]):
            kept.remove(figures[at - 1])
            continue
        total = stated_sum(passage, figure, figures[at + 1 :]) or sum_before(passage, figure, figures[:at])
        if total is None:
            continue
        if sums_up_others(total, figure, figures[:at]):
            kept.remove(total)
            queries.append(("prose_restated", total.start, total.end, passage.text[total.start : total.end]))
            continue
        kept.remove(figure)
        total.group = figure.group if total.group == "unspecified" else total.group
        total.channel = figure.channel if total.channel == "unspecified" else total.channel
        if total.quantity.value != figure.quantity.value:
            words = passage.text[figure.start : figure.end]
            queries.append(("prose_product_differs", figure.start, figure.end, words))
    return kept, queries


def is_of_each_time(passage: Passage, figure: Figure) -> bool:
    """早市、晚市各播1遍，共播放62次: whether a figure is what each of several times of the day had."""
    return _EACH_TIME.search(passage.text, figure.clause.start, figure.found.start) is not None


def sums_up_others(total: Figure, figure: Figure, earlier: list[Figure]) -> bool:
    """7月讲座1场，8月、9月各讲2场，三个月合计5场: whether the sum is that of what each got and of what stands before it."""
    beside = [
        one.quantity.value
        for one in earlier
        if one.measure == figure.measure and one.clause.sentence == figure.clause.sentence
    ]
    return bool(beside) and total.quantity.value == figure.quantity.value + sum(beside)


def is_rounds(passage: Passage, figure: Figure, earlier: list[Figure]) -> bool:
    """群发公益短信2次，每次15万条: whether the figure right before says how often, and counts nothing besides."""
    last = earlier[-1] if earlier and earlier[-1].measure == figure.measure else None
    each = EACH.search(passage.text, last.found.end, figure.found.start) if last else None
    return bool(each and last and last.quantity.unit == each["unit"] and each["unit"] in ROUNDS)


def sum_before(passage: Passage, figure: Figure, earlier: list[Figure]) -> Figure | None:
    """张贴海报1.04万张（每个网点400张）: the figure right before, which says the sum of what each got."""
    last = earlier[-1] if earlier and earlier[-1].measure == figure.measure else None
    behind = last and _THEN_EACH.match(passage.text, last.found.end, figure.found.start)
    return last if behind else None


def stated_sum(passage: Passage, figure: Figure, later: list[Figure]) -> Figure | None:
    """The next figure of its measure in the sentence, where the words before it sum up."""
    total = next((f for f in later if f.measure == figure.measure), None)
    if total is None or total.clause.sentence != figure.clause.sentence:
        return None
    between = passage.text[figure.found.end : total.found.start]
    summed = _SUM.search(between) is not None
    same = total.quantity.value == figure.quantity.value and any(
        way.search(between) for way in (_OF_ALL_TIME, _WENT_OUT)
    )
    return total if summed or same else None


def is_of_each_kind(spot: Spot, before: str) -> bool:
    """各村已悬挂横幅2条以上，共计58条: what each of them has, where the sentence goes on to the sum."""
    if _OF_EACH_KIND.search(before) is None:
        return False
    unit, end = re.escape(spot.zones.unit), spot.passage.sentences[spot.clause.sentence][1]
    summed = re.compile(
        rf"[^。;]{{0,12}}?[,(](?:一?共|合计|总计)计?[^,;。\d]{{0,6}}\d[\d.]*[余多万千百]*{unit}"
    )
    return summed.match(spot.passage.text, spot.found.end, end) is not None
