"""What figures make of each other: 累计 is control beside 本月, 其中 leaves a remainder.

Rules: contract 4.3, 4.4 and 4.16.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from etl.meaning.quantity_sums import subtract
from etl.prose.counted.people import PEOPLE
from etl.prose.passages.passage import REACH, REMEMBERED, Figure, Passage, Query, Running, Spot
from etl.prose.sums.way_of_rest import way_of_rest
from etl.prose.words.addressed import TOLD_ANEW
from etl.prose.words.parts import DifferingTotal, parts_above_whole
from etl.prose.words.zones import ANY_MATERIALS, MATERIALS
from etl.regex import regex

# 受众3200人次，分别是女职工1400人次、农村妇女1800人次: what shares a number out stands behind it.
# 入户走访860户，重点走访独居老人310户: on whom the weight of the calls lay
# 听众1430人次，老年客户占了860人次; 受众9400人次，除学生8900人次外，其余500人次为家长: as 其中 does.
OF_WHICH = regex(
    r"其中|当中|(?<=,)重点(?=(?:走访|入户|回访|家访|宣[传讲])[^,;。\d]{0,14}\d[\d.]*[余多]?(?:户|人次))|(?<![不未])包括|(?<![不未])(?<![不未]包)含|(?<=[,(:])(?:分别|依次)(?:是|为|有|系)"
    r"|(?<=[\u4e00-\u9fff])占(?:了|去|到)?(?:约|近)?(?=\d[\d,.]*[余多]?[万千]?[余多]?(?:场次?|户次?|人次?|份|张|件|名|条|家)(?![均口]))"
    r"|除(?:了|去|开)?(?=[^,;。\d]{0,10}\d[\d.]*[万千百余多]*[\u4e00-\u9fff]{1,2}(?:之外|以外|外),(?:其[余他]|剩[下余]))"
)
# 发放的3000份宣传单中，手册1200份、折页1800份: as 其中 does.
OUT_OF_WHICH = regex(
    r"\d[余多万千百]*[份张册本场次期节人名位户家条个件部篇起]次?[^,;。、\d]{0,10}?中(?=,(?!其中))"
)
BESIDE = regex(rf"{OF_WHICH.pattern}|[不未]包?[含括]")  # 受众300人次（不含线上200人次）
_ONCE_MORE = regex(r"\),?其中")
_OPENS = regex(r"[^,;。()\d]{0,12}\(")
CONTROL = regex(
    r"累计|截至|截止|(?<![^,;。:(])到了?(?=\d{1,2}月[底末])|(?:今年|年初|本年|20..年|开年|\d月份?)以来|今年来|年初至今|(?:本年|今年|年内|全年)度?累计|今年(?=[^,。]{0,4}已|共)|(?:至此|迄今(?:为止)?|到(?:目前|现在)为?止?)(?=,?[^,;。\d]{0,12}?(?:已|[一总]?共(?!同)|累计|达))|(?<!截至)(?<!截止)(?<!到)目前(?=,?[^,;。\d]{0,12}?(?:已|[一总]?共(?!同)|先后|累计))|总(?=(?:注册|安装|下载|粉丝|用户|关注)[^,。]{0,4}$)"
)
CONTENTS = regex(
    r"(?:(?:内含|内有|内装|内附|里面装?有)[^()。;]*|(?:[礼大福]包|礼袋|宣传[包袋]|套装)[(]含[^()。;]*)$"
)
OVER_LIST = regex(r"(?:以来|至今)[,共]|(?:^|[,:])截[至止]|年初至今")
_BESIDE_ITS_GROWTH = regex(r",截[至止][^,;。累]{1,10}累计")
_TOTAL = regex(r"累计|共计|[总合]计|一共|总共|已")
BARE_TOTAL = regex(r"[(,](?:目前|现|已|辖区|[全我]?[省市县区镇乡村街校院行][道区]?){0,2}累计[^,(]{0,6}$")
OWN_TIME = regex(
    r"本[月周季期旬日次轮](?:度|份)?(?:累计)?|全[月周]累计|当[月日天周](?:累计)?|此次(?:活动)?(?:累计)?|今日|活动(?:期间|中|当天|累计)"
    r"|(?<![\d至到截止自从—~-])\d{1,2}月份?(?!开学)(?=[共开举发组张走新召播推悬签])"
)
# 今日劝阻2起；本月累计劝阻19起, 今天发100张，全月共发900张: a longer time beside the one that the words before are of
LONGER_TOTAL = regex(
    r"(?:[本全当]|这个?)(?P<time>[月周季年])度?(?:份|来|以来)?(?:(?P<total>累计)|一?共(?![同享建产青治筑创])|总共|合计|总计)"
)
TODAY, _A_DAY = regex(r"今[日天]|本日"), regex(r"\d[日号]")
SHORTER = {
    "周": TODAY,
    "月": regex(r"本周"),
    "季": regex(r"本[周月]"),
    "年": regex(r"本[周月季]"),
}

# 本次宣传活动中累计…, 活动期间，民警累计…
THIS_EVENT = regex(r"[本此这]次|活动(?:期间|中|当天|现场)|(?:当天|当日|现场)")


def is_content(spot: Spot) -> bool:
    """“回家包”（内含宣传单1份、春联1副）: what one packet holds."""
    before = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return CONTENTS.search(before) is not None


def running_mark(passage: Passage, figure: Figure) -> Running:
    """What the last mark of time before the quantity in its sentence makes of it.

    'total': 截至, or 累计 beside 本月. 'since': 今年以来, 2020年6月以来. 'bare': 累计 alone, which may also sum up one
    report's time. ''.
    """
    before = told_since(passage, figure)
    own = [one for one in OWN_TIME.finditer(before) if not _sums_up_days(passage, figure, before, one)]
    if is_longer(passage, before, figure.found.start - len(before)):
        return "total"
    control = [
        (m.start(), m.group())
        for m in CONTROL.finditer(before)
        if not any(o.start() <= m.start() and m.end() <= o.end() for o in own)
        and not is_closed(before, m.end())
        and not (m.group() == "累计" and sums_up_event(passage, figure, before, m.start()))
    ]
    since = since_before(passage, figure, len(before))
    control = sorted([*control, *((place, "以来") for place in since)])
    if not control or (own and control[-1][0] < own[-1].start() and not is_of_event(own[-1], control)):
        return ""
    marks = [mark for _, mark in control]
    if own and own[-1].group().endswith("累计") and set(marks) == {"累计"}:
        return ""  # 本月累计走访100户，累计发放200份
    if (
        any(mark.endswith("以来") for mark in marks)
        and not own
        and not any(m.startswith("截") for m in marks)
    ):
        return "since"
    if own or any(mark != "累计" for mark in marks):
        return "total"
    return "" if goes_on(passage, figure, before, control[-1][0]) else "bare"


def _sums_up_days(passage: Passage, figure: Figure, before: str, own: re.Match[str]) -> bool:
    """9月19日开展讲座1场；全月累计9场: whether the month's sum stands behind a day of it."""
    place = figure.found.start - len(before) + own.start()
    return own.group().startswith("全") and _A_DAY.search(passage.text, 0, place) is not None


def is_longer(passage: Passage, before: str, start: int) -> bool:
    """Whether the last time that the words before a figure sum up, which begin at `start`, is longer than one that the text
    has told of before it: than a day, or beside 累计 than 本周."""
    longer = next(reversed(list(LONGER_TOTAL.finditer(before))), None)
    if longer is None:
        return False
    place = start + longer.start()
    since = max(0, place - REACH)
    shorter = SHORTER[longer["time"]] if longer["total"] else TODAY
    return any(way.search(passage.text, since, place) for way in (TODAY, shorter))


def sums_up_event(passage: Passage, figure: Figure, before: str, mark: int) -> bool:
    """本次宣传活动中累计发放120份: what this event came to, where nothing of it is counted before the word."""
    event = next(reversed(list(THIS_EVENT.finditer(before, 0, mark))), None)
    start = figure.found.start - len(before)
    return event is not None and not passage.quantities_in(start + event.end(), start + mark)


def told_since(passage: Passage, figure: Figure) -> str:
    """The words before a quantity that its time may stand in: its sentence, and back over ; to 今年以来 or 截至…."""
    before = passage.sentence_before(figure.found.start, figure.clause.sentence)
    whole = passage.text[passage.item_start(figure.found.start, "。") : figure.found.start]
    lead = whole[: len(whole) - len(before)]
    start = figure.found.start - len(whole)
    over = any(not _is_beside(passage, lead, one, start) for one in OVER_LIST.finditer(lead))
    return whole if over and not OWN_TIME.search(whole) else before


def _is_beside(passage: Passage, lead: str, mark: re.Match[str], start: int) -> bool:
    """新增注册2.1万人，截至6月底累计注册19.87万人；劝阻215起: a running total beside what it grew by, and no more of it.
    `start`: where `lead`, in which `mark` stands, begins."""
    return (
        _BESIDE_ITS_GROWTH.match(lead, mark.start()) is not None
        and len(passage.quantities_in(start, start + mark.start())) > 0
    )


def is_closed(before: str, end: int) -> bool:
    """发放4300份（本年累计5.2万份），走访…: a mark in brackets holds inside them."""
    return before.count(")", end) > before.count("(", end)


def since_before(passage: Passage, figure: Figure, reach: int) -> list[int]:
    """Where 2020年6月…以来 stands in the `reach` characters before a quantity, counted from their start."""
    start = figure.found.start - reach
    return [t.start - start for t in passage.totals_in(start, figure.found.start) if t.kind == "since"]


def is_of_event(own: re.Match[str], control: list[tuple[int, str]]) -> bool:
    """截至目前，此次活动已发放…: a total up to now, though of one event."""
    return control[-1][1].startswith("截") and own.group().startswith(("此次", "活动"))


def goes_on(passage: Passage, figure: Figure, before: str, mark: int) -> bool:
    """举办讲座5场，累计参与2000余人: 累计 sums up the sessions just told of; 累计走访5万户，累计发放6万份 is one list."""
    start = figure.found.start - len(before)
    clause = passage.clauses[figure.clause.index]
    told = [q for q in passage.quantities_in(start, start + mark) if q.end <= clause.start]
    return bool(told) and "累计" not in before[: told[0].start - start]


def is_told_again(passage: Passage, figure: Figure, earlier: list[Figure]) -> bool:
    """活动14场（累计152场）: right behind 累计, and of what the sentence has just counted."""
    before = passage.text[max(0, figure.start - 10) : figure.found.start]
    if BARE_TOTAL.search(before) is None:
        return False
    return any(
        f.measure == figure.measure and f.clause.sentence == figure.clause.sentence for f in reversed(earlier)
    )


def settle_running_totals(passage: Passage, figures: list[Figure]) -> tuple[list[Figure], list[Query]]:
    """本月…，累计…: only the month counts, and a note says so of the other; a running total alone is a cumulative figure
    (contract 4.4)."""
    for at, figure in enumerate(figures):
        figure.running = running_mark(passage, figure)
        if figure.running != "total" and is_told_again(
            passage, figure, figures[max(0, at - REMEMBERED) : at]
        ):
            figure.running = "total"
    own = {f.measure for f in figures if not f.running}
    kept: list[Figure] = []
    notes: list[Query] = []
    for figure in figures:
        if figure.running and figure.measure in own and not _is_round_of_its_own(passage, figure):
            words = passage.text[figure.start : figure.end]
            notes.append(("prose_running_total", figure.start, figure.end, words))
        else:
            kept.append(figure)
    return kept, notes


def _is_round_of_its_own(passage: Passage, figure: Figure) -> bool:
    """17日当天发放折页1600份；5月11日起，以赶集日形式宣传13场，发放4050份: what went on beside that day, no total of it."""
    if figure.running != "since":
        return False
    start = passage.item_start(figure.found.start, "。;")
    since = [one for one in passage.totals_in(start, figure.found.start) if one.kind == "since"]
    words = passage.text[start : figure.found.start]
    opens = bool(since) and not words[: since[0].start - start].strip("自从,")
    return opens and passage.text.startswith("起", since[0].end) and _TOTAL.search(words) is None


def settle_parts(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """35场，其中财会培训8场: the whole keeps what its parts leave; parts above it are asked about."""
    above: list[DifferingTotal] = []
    marks = [mark.start() for mark in OF_WHICH.finditer(passage.text)]
    if "中," in passage.text:
        marks = sorted([*marks, *(mark.end() for mark in OUT_OF_WHICH.finditer(passage.text))])
    by_measure: dict[str, list[Figure]] = {}
    for figure in figures:
        by_measure.setdefault(figure.measure, []).append(figure)
    # parts with a bracket of their own first, the last of them before the others
    for whole in sorted(figures, key=lambda one: -one.found.start if has_bracket(passage, one, marks) else 1):
        if whole.part:
            continue
        kinds = kinds_of(passage, whole, figures, marks)
        parts = kinds or parts_of(passage, whole, by_measure[whole.measure], marks)
        if not parts or all(part.part for part in parts):  # those of another whole
            continue
        for part in parts:
            part.part = True
        rest = subtract(whole.quantity, [p.quantity for p in parts])
        if rest is None:
            words, summed = passage.text[whole.start : whole.end], sum(p.quantity.value for p in parts)
            above.append(parts_above_whole(whole.start, whole.end, words, whole.quantity.value, summed))
        if rest is None or not rest.value:
            figures.remove(whole)
        else:
            whole.whole, whole.quantity = whole.quantity, rest
            whole.channel = way_of_rest(passage, whole, parts) or whole.channel
    return above


ONLINE_KINDS = {"posts", "videos"}


def kinds_of(passage: Passage, whole: Figure, figures: list[Figure], marks: list[int]) -> list[Figure]:
    """宣传品2600份，其中雨伞200把、传单2400份: the materials of several measures that make up a whole; 推送33条，其中短视频
    12条、图文20条 whatever they come to; [] for none."""
    if whole.measure == "posts":
        kinds = parts_of(passage, whole, [one for one in figures if one.measure in ONLINE_KINDS], marks)
        return kinds if len({part.measure for part in kinds}) > 1 else []
    if whole.measure not in ANY_MATERIALS:
        return []
    parts = parts_of(passage, whole, [figure for figure in figures if figure.measure in MATERIALS], marks)
    whole_of = whole.quantity.value == sum(part.quantity.value for part in parts)
    return parts if whole_of and len({part.measure for part in parts}) > 1 else []


def parts_of(passage: Passage, whole: Figure, same: list[Figure], marks: list[int]) -> list[Figure]:
    """The figures behind 其中 in the sentence of a whole. `same`: those of its measure, `marks`: where 其中 stands."""
    end = passage.sentences[whole.clause.sentence][1]
    behind = whole.clause.sentence + 1
    if behind < len(passage.sentences) and passage.text.startswith("其中", passage.sentences[behind][0]):
        end = passage.sentences[behind][1]  # 讲座25场。其中，老年人专场8场
    at = bisect_left(marks, whole.found.end)
    if at == len(marks) or marks[at] >= end:
        return []
    closed = end_of_bracket(passage.text, whole.found.end, marks[at], end)
    first = bisect_left(same, whole.found.end, key=number_at)
    if first < len(same) and number_at(same[first]) < marks[at]:
        return []
    named = passage.quantities_in(marks[at], closed)[:1]
    of_people = whole.measure == "people_reached" or any(one.quantity.unit in PEOPLE for one in named)
    anew = TOLD_ANEW.search(passage.text, marks[at], closed) if of_people else None
    closed = anew.start() if anew else closed
    # 宣讲12场（含线上2场），其中进校园5场
    closed = end if _ONCE_MORE.match(passage.text, closed, end) else closed
    return same[first : bisect_left(same, closed, lo=first, key=number_at)]


def has_bracket(passage: Passage, whole: Figure, marks: list[int]) -> bool:
    """其中面向学生35场（其中大学生5场）: whether its own parts stand in a bracket right behind it, before
    those of the whole that it is a part of."""
    at = bisect_left(marks, whole.found.end)
    return at < len(marks) and _OPENS.fullmatch(passage.text, whole.found.end, marks[at]) is not None


def end_of_bracket(text: str, start: int, mark: int, end: int) -> int:
    """1200人（其中老年人300人），学生400人: parts told in a bracket end with it; else the given end."""
    if text.rfind("(", start, mark) <= text.rfind(")", start, mark):
        return end
    closed = text.find(")", mark, end)
    return closed if closed >= 0 else end


def number_at(figure: Figure) -> int:
    """Where its number stands."""
    return figure.found.start
