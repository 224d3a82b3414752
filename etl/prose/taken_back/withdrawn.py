"""Figures that a text itself takes back, and those that it states in their place (contract 4.1: a figure counts once).

“发放折页5200份”系笔误; 原报3000份应为300份; 此前上报的300份有误，实为260份; 把12场误写成21场; 多报了40份.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import find_measures
from etl.meaning.quantity import FoundQuantity
from etl.prose.taken_back.right_first import (
    CUE,
    MISTAKE,
    NOT_SO,
    SAID_ANEW,
    SLIP,
    WRONG_BEHIND,
    WRONG_THEN,
    right_and_not,
    right_before_brackets,
    right_said_again,
    said_anew,
    whole_with,
    wrong_and_then,
)
from etl.prose.words.corrections import (
    IN_ITS_PLACE,
    Corrections,
    end_of_clause,
    end_of_sentence,
    numbers_in,
    start_of_clause,
    start_of_sentence,
)
from etl.prose.words.zones import strict_measure
from etl.regex import regex

# What says of the words before it that they are wrong.
_WRONG = regex(
    rf"(?:{MISTAKE})(?!率)(?![^,;。\d]{{0,2}}[为成作][^\d“\"]{{2}})|(?:统计|录入|填报|上报|打印|计算|书写|输入|数据|数字)(?:有|出现|存在)?(?:错误|失误|偏差|差错)|有误|不准确"
    # 海报320张重复报入，已予剔除
    r"|重复(?:报入|报进|计入|算入|上报|统计)(?=[^。;]{0,8}(?:剔除|核减|扣除|删除|不计))|(?<=[份张条场次人户个本册块])已(?:予以?)?(?:剔除|核减|扣除)(?=[,。;]|$)"
    # 已印好的100张入场券作废: the tickets, and no figure
    r"|(?<![票券证])(?<![票券证][均已])(?<![票券证]全部)(?:特此|予以|现|全部|均)?作废"
)
# 12场误写成21场, 误将12场写成21场, （上期误为2100份）: the right number stands before it, the wrong one behind.
_WRITTEN_AS = regex(
    r"(?:[误错][写报填记录算打统计]{0,2}|(?P<plain>[写报填录记打算]))(?:成了?|为|作|到)(?=[^,;。]{0,8}\d)"
)
_MISTAKEN = regex(r"误[将把]")
_IN_PLACE = regex(
    r"(?P<sure>(?:更正|修正|改正|纠正|改)一?下[,:]?(?:(?:\d{1,2}月份?)?[^,;。\d]{0,10})(?:应该?)?[是为](?=[^,;。]{0,4}\d)|(?:现|特此?|予以|已|统一|请)*(?:更正|订正|勘正|纠正|改正|修正)(?:后)?(?:应)?[为成是:]|应[为是])"
    r"|(?<=,)(?:其实|实际上?|应该?)?是(?=[^,;。]{0,4}\d[^,;。]{0,8},以\d)"  # 数错了，是380份，以380份为准
    r"|(?:实际?|正确(?:的|数据|数字|数量?)?(?:应)?|准确(?:的|数据|数字|数)?(?:应)?|(?:现|重新)?(?:核实|核对|核准|核减|核增|核定|清点|调整|变更|修改|更改|改)(?:后)?)(?:应)?(?:[为是成到至:](?!了?避免|准)|有|(?=[“\"]?\d))"
)
# “宣传8场”系7场之误; 现以860户为准; 应为46万条，不是64万条
_SLIP_OF = regex(r"(?:系|为|乃|是)[“\"]?(?=[^,;。]{0,14}之误)")
_TWICE = regex(r"重[签复名报]|多[报签算计]|误[签报]")  # 到场112人系签到数，3人重签，实为109人
_HOLDS = regex(r"以[^,;。\d]{0,12}(?=\d[^,;。]{0,12}为准)")
_FROM = regex(r"[由从](?:原来?的?|原先的?|原?上?报的?|[误错]报的?|之前的?)?$")
# 多报40份, 重复统计的30份: what never was.
_TOO_MUCH = regex(
    r"(?:多(?:[报填算写记]|统计|上报)|重复(?:上报|统计|计算|填报|计[入数]|录入))(?:了|的)?|(?:核减|扣减|剔除|扣除|减去|删[除去])(?=[^,;。]{0,12}\d)(?=[^;。]*(?:重复|多报|误|错))"
)
# 420人次，因重复计算了60人次，应为360人次; 少报了12份，应为758份: no number that the one behind takes the place of
_WAS_OFF_BY = regex(r"(?:重复(?:上报|统计|计算|算)|[多少漏](?:[报算记]|统计|上报))了?[^,;。\d]{0,4}$")
# 漏报的讲座1场，现补上: what was done and not told before.
_LEFT_OUT = regex(r"(?:漏|少)(?:上?报|填|统计|算|记|写|录)(?:了|的)?")
_COMES_LATE = regex(r"补[报录充]")
_MADE_UP = regex(r"补[报上充录交计]|一并|计入|追加")
# 更正前：讲座21场，宣传单3000份；更正后：…
_BEFORE = regex(
    r"(?:(?:更正|修改|订正|修正|核实|调整)前|原(?:文|稿|表述|数据|(?:上报|填报|报)(?:数据|内容|数)))(?:的|数据|内容)*(?:[:为是]|(?=[“\"]))"
)
_AFTER = regex(r"(?:更正|修改|订正|修正|核实|调整)后|现(?:更正|改|修)?[为是:]|应[为是]|更正[为:]")
# 更正一下，宣传单是130份，前面打错了: what was told earlier is wrong, not what stands before it.
_TOLD_EARLIER = regex(r"(?:前面|之前|此前|刚才|方才|上面|上条|上一条|昨天|早上)[^,;。\d]{0,4}$")
# 月租由80元调整为100元: a price or a charge that changed; 止损金额由80万元调整为100万元 corrects.
_MONEY_OF_CAMPAIGN = regex(r"损|诈|骗|止付|拦截|挽回|追回|返还|劝阻|[上填误错]报|统计|有误")
# （前面打错了，以这条为准）, 更正：一封信1090份（前面打错了）: what this message says holds, and an earlier one was wrong.
_THIS_HOLDS = regex(
    rf"{IN_ITS_PLACE.pattern}|^[【\[(]?(?:数据)?(?:更正|订正|纠正|勘误)(?:[】\])]|[:,]|(?=\d))"
)
_LEAST = 4  # characters that stand before 更正：, where it is no head
_PLACES = ("个", "家", "处", "所")
_NEAR, _FAR = 18, 60  # characters: to a right number, to a wrong one
_ORDINAL = tuple("上前这那第本")
# 因两个村重复上报，部分数据有误: who made the mistake.
_WHO = regex(
    r"(?:行政|自然)?(?:村|社区|小区|街道|乡镇|镇|乡|所(?!有)|派出所|网点|支行|单位|部门|学校|中队|站点?|科室|班级?|组)"
)
_QUOTES = {"“": "”", '"': '"', "「": "」", "《": "》", "(": ")"}


def find_corrections(text: str, quantities: Sequence[FoundQuantity]) -> Corrections:
    """What a folded text corrects among its quantities, which stand in order."""
    told = Corrections()
    quantities = [
        q
        for q in quantities
        if text[q.start - 1 : q.start] not in _ORDINAL  # 上一条作废
        and not (q.quantity.unit in _PLACES and _WHO.match(text, q.end))
    ]
    if not quantities or not any(
        way.search(text)
        for way in (CUE, _IN_PLACE, _TOO_MUCH, _BEFORE, _LEFT_OUT, SLIP, WRONG_THEN, NOT_SO, SAID_ANEW)
    ):
        return told
    taken: list[tuple[int, int]] = []
    for found in _WRITTEN_AS.finditer(text):
        if found["plain"] is None or _MISTAKEN.search(
            text, start_of_clause(text, found.start()), found.start()
        ):
            taken.append(found.span())
            _written_as(told, text, quantities, found)
    taken += [found.span() for found in SAID_ANEW.finditer(text) if said_anew(told, text, quantities, found)]
    for found in _IN_PLACE.finditer(text):
        _in_place(told, text, quantities, found)
    _other_ways(told, text, quantities)
    for found in _WRONG.finditer(text):
        if not any(start < found.end() and found.start() < end for start, end in taken):
            wrong = _before(text, quantities, found.start())
            earlier = _TOLD_EARLIER.search(text, start_of_clause(text, found.start()), found.start())
            holds = earlier is not None and _THIS_HOLDS.search(text) is not None
            told.take_back([q for q in wrong if not (earlier and (holds or q.start in told.right))])
    for found in _TOO_MUCH.finditer(text):
        told.take_back(numbers_in(quantities, found.end(), end_of_clause(text, found.end())))
    for found in _BEFORE.finditer(text):
        end = end_of_sentence(text, found.end())
        after = _AFTER.search(text, found.end(), end)
        told.take_back(numbers_in(quantities, found.end(), after.start() if after else end))
    _left_out(told, text, quantities)
    _pair(told, text, quantities)
    right_said_again(told, text, quantities)
    told.spans = told.words(text, quantities)
    return told


def _other_ways(told: Corrections, text: str, quantities: Sequence[FoundQuantity]) -> None:
    for found in _SLIP_OF.finditer(text):
        right = numbers_in(quantities, found.end(), end_of_clause(text, found.end()))[:1]
        wrong = _before(text, quantities, found.start())[-1:]
        told.right |= {r.start: w.start for r in right for w in wrong}
        told.take_back(wrong if right else [])
    for found in _HOLDS.finditer(text):
        right = numbers_in(quantities, found.end(), found.end() + 1)
        wrong = [q for q in quantities if q.start in told.wrong and q.end <= found.start()]
        same = [w for w in wrong if right and w.quantity.unit == right[0].quantity.unit][-1:]
        known = [q for q in quantities if q.start in told.right and q.end <= found.start()]
        if any(q.quantity == right[0].quantity for q in known if right):
            told.again.add(right[0].start)  # 将380份误报为3800份，以380份为准
            continue
        told.right |= {r.start: w.start for r in right for w in same}
    for found in NOT_SO.finditer(text):
        right_and_not(told, text, quantities, found)
    for found in WRONG_THEN.finditer(text):
        wrong_and_then(told, text, quantities, found)
    for found in WRONG_BEHIND.finditer(text):
        right_before_brackets(told, text, quantities, found)


def _pair(told: Corrections, text: str, quantities: Sequence[FoundQuantity]) -> None:
    """应为702份，原报720份有误: the wrong number may stand behind the right one."""
    paired = set(told.right.values())
    for right in [place for place, wrong in told.right.items() if wrong < 0]:
        unit = next(q.quantity.unit for q in quantities if q.start == right)
        behind = numbers_in(quantities, right + 1, end_of_sentence(text, right))
        wrong = [q.start for q in behind if q.start in told.wrong - paired and q.quantity.unit == unit]
        told.right[right] = wrong[0] if wrong else -1


def _left_out(told: Corrections, text: str, quantities: Sequence[FoundQuantity]) -> None:
    """漏报讲座1场，现补报 counts; 漏报讲座1场 alone says what another report should have told."""
    for found in _LEFT_OUT.finditer(text):
        end = end_of_clause(text, found.end())
        behind = numbers_in(quantities, found.end(), end)
        before = numbers_in(quantities, start_of_clause(text, found.start()), found.start())
        if before and not behind:
            told.late |= {q.start for q in before}  # 张贴海报18张昨天漏报
            continue
        whole = whole_with(text, quantities, behind, end)
        if len(behind) == 1 and _is_summed_up(text, quantities, behind[0]):
            told.late.add(behind[0].start)
        elif whole:
            told.right[whole.start] = behind[0].start
            told.take_back(behind)
        elif _MADE_UP.search(text, found.end(), end_of_sentence(text, found.end())) or made_up_for(
            text, found
        ):
            told.late |= {q.start for q in behind}
        else:
            told.take_back(behind)


def made_up_for(text: str, found: re.Match[str]) -> bool:
    """补报10月数据。10月漏报了讲座2场: whether this sentence or the one before says that it is what comes late."""
    own = start_of_sentence(text, found.start())
    return _COMES_LATE.search(text, start_of_sentence(text, max(0, own - 1)), found.start()) is not None


def _is_summed_up(text: str, quantities: Sequence[FoundQuantity], late: FoundQuantity) -> bool:
    """走访8户，漏报昨天走访3户，一共走访11户: the sum behind holds it, beside what was told before."""
    unit, value = late.quantity.unit, late.quantity.value
    rest = {q.quantity.value for q in quantities if q.start < late.start and q.quantity.unit == unit}
    behind = numbers_in(quantities, late.end, end_of_sentence(text, late.end))
    return any(q.quantity.unit == unit and q.quantity.value - value in rest for q in behind)


def _written_as(
    told: Corrections, text: str, quantities: Sequence[FoundQuantity], found: re.Match[str]
) -> None:
    behind = numbers_in(quantities, found.end(), end_of_clause(text, found.end()))[:1]
    before = numbers_in(quantities, start_of_clause(text, found.start()), found.start())
    same = [q for q in before if behind and q.quantity.unit in (behind[0].quantity.unit, "")]
    told.take_back(behind)
    if behind and same:
        told.right[same[-1].start] = behind[0].start


def _in_place(
    told: Corrections, text: str, quantities: Sequence[FoundQuantity], found: re.Match[str]
) -> None:
    """应为300份: the number behind it stands for the last one before it that is counted in the same way."""
    since = max(start_of_sentence(text, found.start()), found.start() - _FAR)
    right = numbers_in(quantities, found.end(), min(found.end() + _NEAR, end_of_sentence(text, found.end())))[
        :1
    ]
    heads = found.group().endswith(":") and found.start() - start_of_sentence(text, found.start()) < _LEAST
    if heads or not right or _is_price(text, found, right[0]):
        return  # 更正：刚才报的85户…
    before = [q for q in numbers_in(quantities, since, found.start()) if q.start not in told.right]
    opened = _quotation_before(text, found.start(), since)
    listed = [q for q in before if opened >= 0 and q.start >= opened]
    if len(listed) > 1 and found["sure"]:  # （讲座21场、宣传单3000份）应为（讲座12场、宣传单300份）
        told.take_back(listed)
        return
    wrong = [
        q
        for q in before
        if q.quantity.unit == right[0].quantity.unit
        and not (_TWICE.match(text, q.end) or _WAS_OFF_BY.search(text, since, q.start))
    ][-1:]
    cue = CUE.search(text, max(0, since - _FAR), end_of_sentence(text, found.end())) is not None
    named = (
        found["sure"] is not None
        and right[0].start - found.end() <= 1
        and _names_it(text, found.start(), right[0])
    )
    near = bool(wrong) and found["sure"] is not None and found.start() - wrong[0].end <= _NEAR
    if not (cue or near or named or _comes_from(text, wrong, found.start())):
        return
    told.right[right[0].start] = wrong[0].start if wrong else -1
    told.take_back(wrong)
    told.wrong.discard(right[0].start)


def _is_price(text: str, found: re.Match[str], right: FoundQuantity) -> bool:
    """月租由80元调整为100元: a charge that was changed, where the sentence names neither losses nor a report."""
    if found["sure"] or not right.quantity.unit.endswith("元"):
        return False
    start, end = start_of_sentence(text, found.start()), end_of_sentence(text, found.end())
    return _MONEY_OF_CAMPAIGN.search(text, start, end) is None


def _comes_from(text: str, wrong: Sequence[FoundQuantity], place: int) -> bool:
    """由1200份改为1020份, 从A调整为B."""
    return bool(wrong) and wrong[0].end == place and _FROM.search(text, 0, wrong[0].start) is not None


def _names_it(text: str, place: int, right: FoundQuantity) -> bool:
    """发送反诈短信应为46万条: whether the clause names what the number behind 应为 counts."""
    nouns = find_measures(text[start_of_clause(text, place) : place])[-1:]
    return bool(nouns) and strict_measure(nouns[0].word, right.quantity.unit) is not None


def _before(text: str, quantities: Sequence[FoundQuantity], place: int) -> list[FoundQuantity]:
    """What stands before 系笔误: the numbers in the quotation right before it, else those of its clause, else of the clause
    before that one."""
    since = start_of_sentence(text, place)
    opened = _quotation_before(text, place, since)
    if opened >= 0:
        return numbers_in(quantities, opened, place)
    start = clause = start_of_clause(text, place)
    inside = numbers_in(quantities, start, place)
    while start > since and not inside:
        start = start_of_clause(text, start - 1)
        inside = numbers_in(quantities, start, place)
    if start == clause:
        return inside
    nouns = [hit.word for hit in find_measures(text[clause:place])]  # 海报80张、横幅50条，其中横幅数量有误
    named = [q for q in inside if any(noun in text[max(start, q.start - _NEAR) : q.start] for noun in nouns)]
    return named[-1:] or inside


def _quotation_before(text: str, place: int, since: int) -> int:
    """Where a quotation or brackets open that close right before a place; -1 for none."""
    near = text[max(since, place - _NEAR) : place]
    for opening, closing in _QUOTES.items():
        closed = near.rfind(closing)
        if closed >= 0 and not re.search(r"\d|[,;]", near[closed:]):
            end = max(since, place - _NEAR) + closed
            return text.rfind(opening, since, end)
    return -1
