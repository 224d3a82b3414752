"""Which of two numbers of a sentence that speaks of a mistake is the right one, wherever it stands.

宣传单是120份，打错了，不是102份; 宣传单102份写错了，是120份; 漏报讲座2场，补报后共9场.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.quantity import FoundQuantity
from etl.prose.words.corrections import (
    Corrections,
    end_of_clause,
    end_of_sentence,
    numbers_in,
    start_of_clause,
    start_of_sentence,
)
from etl.regex import regex

MISTAKE = r"误(?:[写报填记录算打统]|[将把])|之误|笔误|[报写填录算打输统数记点]错|错[报写填录]"
CUE = regex(
    rf"更正|勘误|订正|纠正|有误|错误|作废|[多少漏](?:报|填|统计|计了|算了?|数了|记了)|剔除|重复(?:统计|上报|计算|报)|{MISTAKE}|原(?:来)?(?:上?报|填|写|统计)|(?:此前|之前|先前|早先|前期|前[期次天日]|上[次期]|昨[天日]|早上|上午|刚才)[^,;。\d]{{0,8}}(?:上?报|填报|报送|统计|发)|所(?:上?报|填)|上报的|报送的"
)
NOT_SO = regex(r"(?:[,(而](?:不是|并非|非)|(?:不是|并非))[^,;。\d]{0,6}?(?=\d|[一二两三四五六七八九十])")
# 120份，打错了，不是102份; 不是102份，是120份，打错了: the right number stands first, or behind its 是.
_INSTEAD = regex(r"(?:[,;]?(?:而|应该?|其实|实际)*|[,;][^,;。\d不没]{1,8}?)[是为](?=[^,;。]{0,6}\d)")
_SHOULD_BE = regex(r"应该?[为是](?=[^,;。]{0,6}[\d一二两三四五六七八九十])")  # 讲座应为5场，而非4场
# 宣传单102份写错了，是120份; 写成102份了，是120份
WRONG_THEN = regex(
    r"(?:[写打填报记输](?:错|成[^,;。]{1,12}?)了?|有误|不对|笔误|手误)[,;](?:应该?|其实|实际|正确的?)*[是为]"
)
# 环保袋发了120个，哦不对不对，环保袋是110个: a slip of the tongue, put right at once
SAID_ANEW = regex(
    r"[,;。!…]+(?:(?:哦|噢|啊|呃|哎呀?|诶|唉|等一?下|等会儿?)[,!]?)*"
    r"(?:(?:不对|错了|[说念看记报数][错岔]了?|口误|嘴瓢了|[瞧看]我这(?:记性|脑子|嘴)|(?<=[哦噢啊呃呀诶唉,])不是?)[,!。…]+"
    r"|不对(?=不对))+"
)
# 入户33户（误报30户）: what the brackets behind the right number say was told in its place.
WRONG_BEHIND = regex(
    r"[(](?:之前|此前|原先?|昨天|上次|早上|上午)?(?:[误错](?:[报填写记录算打统]|统计)|[写打填报记]错)(?:了|成了?|为|的)?[^()\d是为]{0,4}(?=\d[^()]{0,8}[)])"
)
SLIP = regex(r"[写打填报记输看]错|手误|笔误|搞错|弄错|更正|纠正|改一下")
_MARKS = regex(r"[,;:]")
_SAYS_HOW_MANY = regex(r"^应该?是|(?:(?:应该?|一?共|总共)*[是为有]|[发讲开去]出?去?了)$")
_OPEN_BRACKET = regex(r"\([^()]*\d[^()]*$")  # with a number in it, up to where the search ends
# 漏报2场，补报后共9场: with what was left out.
_WITH_IT = regex(
    r"(?:[后上入]|现|合并|加[上起])[^;。]{0,16}?(?:一?共|合计|总计|总共|累计|[总全]?数?[为是达]到?)[^,;。\d]{0,6}(?=\d)"
)


def right_and_not(
    told: Corrections, text: str, quantities: Sequence[FoundQuantity], found: re.Match[str]
) -> None:
    """120份，打错了，不是102份: which of two numbers of a sentence that speaks of a mistake is the right one."""
    wrong = numbers_in(quantities, found.end(), found.end() + 1)
    since, until = start_of_sentence(text, found.start()), end_of_sentence(text, found.end())
    corrected = [q for q in numbers_in(quantities, since, found.start()) if q.start in told.right]
    said = any(way.search(text, since, until) for way in (CUE, SLIP, _SHOULD_BE))
    # 横幅是4条，不是3条 says enough
    said = said or any(
        q.end == found.start() and text[q.start - 1 : q.start] in ("是", "为")
        for q in numbers_in(quantities, since, found.start())
    )
    instead = _INSTEAD.match(text, wrong[0].end) if wrong else None
    right = numbers_in(quantities, instead.end(), end_of_clause(text, instead.end()))[:1] if instead else []
    unlike = not right or right[0].quantity.unit != wrong[0].quantity.unit
    if not wrong or (unlike and not (corrected or said)):  # 入户不是31户，是28户 says enough
        return
    before = numbers_in(quantities, since, found.start())
    alike = [q for q in before if q.quantity.unit == wrong[0].quantity.unit][-1:]
    # 应为230人次，不是320人次；一封信应为451份: what stands right before it is what it corrects
    near = [q for q in alike if q in corrected and not _MARKS.search(text, q.end, found.start())]
    right = near or (alike if unlike and alike else right)
    for one in wrong:
        told.right.pop(one.start, None)  # 更正：…，入户不是31户，是28户
    told.take_back(wrong)
    for one in right:
        if told.right.get(one.start, -1) < 0:
            told.right[one.start] = wrong[0].start
        told.wrong.discard(one.start)


def wrong_and_then(
    told: Corrections, text: str, quantities: Sequence[FoundQuantity], found: re.Match[str]
) -> None:
    """宣传单102份写错了，是120份: the number behind 是 stands for the last one before it that is counted alike."""
    since, until = start_of_sentence(text, found.start()), end_of_clause(text, found.end())
    right = [q for q in numbers_in(quantities, found.end(), until) if q.start not in told.right][:1]
    before = [q for q in numbers_in(quantities, since, found.end()) if q.start not in told.right]
    wrong = [q for q in before if right and q.quantity.unit == right[0].quantity.unit][-1:]
    if right and not any(q.start in told.wrong for q in right):
        told.right[right[0].start] = wrong[0].start if wrong else -1
        told.take_back(wrong)


def said_anew(
    told: Corrections, text: str, quantities: Sequence[FoundQuantity], found: re.Match[str]
) -> bool:
    """讲座5场，听课120人，哎不对，讲座是4场，听课100人: the first number behind stands for what is named alike, or counted
    alike, before; those that follow for what is named alike. Whether one does."""
    since, until = start_of_sentence(text, found.start()), end_of_sentence(text, found.end())
    before = [q for q in numbers_in(quantities, since, found.start()) if q.start not in told.wrong]
    behind = [q for q in numbers_in(quantities, found.end(), until) if q.start not in told.right]
    for place, right in enumerate(behind):
        same = [q for q in before if q.quantity.unit == right.quantity.unit]
        named = [q for q in same if _named_alike(text, q, right)] or ([] if place else same)
        for wrong in named[-1:]:
            told.right[right.start] = wrong.start
            told.take_back([wrong])
            before.remove(wrong)
    return any(q.start in told.right for q in behind)


def _named_alike(text: str, one: FoundQuantity, other: FoundQuantity) -> bool:
    names = [_SAYS_HOW_MANY.sub("", text[start_of_clause(text, q.start) : q.start]) for q in (one, other)]
    return bool(names[1]) and (names[0] in names[1] or names[1] in names[0])


def right_before_brackets(
    told: Corrections, text: str, quantities: Sequence[FoundQuantity], found: re.Match[str]
) -> None:
    """入户33户（误报30户）: the number before the brackets holds."""
    wrong = numbers_in(quantities, found.end(), found.end() + 1)
    before = numbers_in(quantities, start_of_sentence(text, found.start()), found.start())[-1:]
    if wrong and before and before[0].quantity.unit == wrong[0].quantity.unit:
        told.right[before[0].start] = wrong[0].start
        told.take_back(wrong)
        told.wrong.discard(before[0].start)


def right_said_again(told: Corrections, text: str, quantities: Sequence[FoundQuantity]) -> None:
    """横幅16条（原报61条有误，更正为16条）: the number before the brackets is the right one, and says it first."""
    for place in [*told.right]:
        since = start_of_sentence(text, place)
        bracket = _OPEN_BRACKET.search(text, since, place)
        before = numbers_in(quantities, since, bracket.start())[-1:] if bracket else []
        if before and before[0].quantity == numbers_in(quantities, place, place + 1)[0].quantity:
            told.right[before[0].start] = told.right.pop(place)
            told.wrong.discard(before[0].start)
            told.again.add(place)


def whole_with(
    text: str, quantities: Sequence[FoundQuantity], late: Sequence[FoundQuantity], place: int
) -> FoundQuantity | None:
    """漏报讲座2场，补报后共9场: the number that holds the one left out; None where its sentence states none."""
    if len(late) != 1:
        return None
    for summed in _WITH_IT.finditer(text, place, end_of_sentence(text, place)):
        for whole in numbers_in(quantities, summed.end(), summed.end() + 1):
            if whole.quantity.unit == late[0].quantity.unit and whole.quantity.value > late[0].quantity.value:
                return whole
    return None
