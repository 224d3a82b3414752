"""What figures make of each other: 累计 is control beside 本月, 其中 leaves a remainder.

Rules: contract 4.3, 4.4 and 4.16.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from etl.prose.parts import DifferingTotal, parts_above_whole, subtract
from etl.prose.passage import REMEMBERED, Figure, Passage, Running, Spot
from etl.prose.zones import MATERIALS

# 受众3200人次，分别是女职工1400人次、农村妇女1800人次: what shares a number out stands behind it.
OF_WHICH = re.compile(
    r"其中|当中|(?<![不未])包括|(?<![不未])(?<![不未]包)含|(?<=[,(:])(?:分别|依次)(?:是|为|有|系)"
)
# 发放的3000份宣传单中，手册1200份、折页1800份: as 其中 does.
OUT_OF_WHICH = re.compile(
    r"\d[余多万千百]*[份张册本场次期节人名位户家条个件部篇起]次?[^,;。、\d]{0,10}?中(?=,(?!其中))"
)
BESIDE = re.compile(rf"{OF_WHICH.pattern}|[不未]包?[含括]")  # 受众300人次（不含线上200人次）
_OPENS = re.compile(r"[^,;。()\d]{0,12}\(")
_NEW = re.compile(r"[,(](?:其中)?,?[^,;。\d]{0,8}(?:净|新)增(?:加|长)?[^,;。\d]{0,6}")
THERE_BEFORE = re.compile(r"(?:在此)?(?:之前|此前|先前|早前|原先|原)(?:就|便)?已")
PLACED, TAKEN_AWAY = (
    re.compile(r"摆放|放置|投放|陈列"),
    re.compile(r"[^,;。\d]{0,6}(?:取阅|领取|取走|领走|拿走)"),
)
# 印发手册4200册，已发放3000册: of what was printed so many went out.
_PRINTED, _GIVEN_OF_IT = (
    re.compile(r"印发"),
    re.compile(
        r"(?:目前|现|至今|截[至止]目前)?,?(?:已经?|实际?|现已)(?:全部)?(?:发放|派发|分发|发[出到]|送出|下发|发(?=\d|了))|(?:发放|派发|分发|送)到[户人位]"
    ),
)
SEEN = re.compile(r"播放|阅读|浏览|点击|观看")
SIGNERS = {"人", "名", "位", "人次", "家", "户", "个"}
PAPERS = {"份", "张", "封", "册", "本", "件"}
CASES = {"起", "件", "例", "宗", "笔"}
CAME_IN_ALL = re.compile(r"(?:参训|参加|参与|听课|参会|培训)(?:合计|共计?|累计|总计)")
WARNED = re.compile(r"(?:潜在|疑似|易)(?:受害|被害|被骗)|见面|预警|当面|上门|电话")
CONTROL = re.compile(
    r"累计|截至|截止|(?:今年|年初|本年|20..年|开年|\d月份?)以来|今年来|年初至今|(?:本年|今年|年内|全年)度?累计|今年(?=[^,。]{0,4}已|共)|(?<!截至)(?<!截止)目前(?=,?[^,;。\d]{0,12}?(?:已|[一总]?共(?!同)|先后|累计))|总(?=(?:注册|安装|下载|粉丝|用户|关注)[^,。]{0,4}$)"
)
CONTENTS = re.compile(r"(?:内含|内有|内装|内附|里面装?有)[^()。;]*$")
OVER_LIST = re.compile(r"以来[,共]|(?:^|[,:])截[至止]|年初至今")
BARE_TOTAL = re.compile(r"[(,]累计[^,(]{0,6}$")
OWN_TIME = re.compile(
    r"本[月周季期旬日次轮](?:度|份)?(?:累计)?|当[月日天周](?:累计)?|此次(?:活动)?(?:累计)?|今日|活动(?:期间|中|当天|累计)"
    r"|(?<![\d至到截止自从—~-])\d{1,2}月份?(?=[共开举发组张走新召播推悬签])"
)


# 本次宣传活动中累计…, 活动期间，民警累计…
THIS_EVENT = re.compile(r"[本此这]次|活动(?:期间|中|当天|现场)|(?:当天|当日|现场)")


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
    own = list(OWN_TIME.finditer(before))
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
    if (
        any(mark.endswith("以来") for mark in marks)
        and not own
        and not any(m.startswith("截") for m in marks)
    ):
        return "since"
    if own or any(mark != "累计" for mark in marks):
        return "total"
    return "" if goes_on(passage, figure, before, control[-1][0]) else "bare"


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
    return whole if OVER_LIST.search(lead) and not OWN_TIME.search(whole) else before


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
    """举办讲座5场，累计参与2000余人: 累计 sums up the sessions just told of."""
    start = figure.found.start - len(before)
    clause = passage.clauses[figure.clause.index]
    return any(q.end <= clause.start for q in passage.quantities_in(start, start + mark))


def is_told_again(passage: Passage, figure: Figure, earlier: list[Figure]) -> bool:
    """活动14场（累计152场）: right behind 累计, and of what the sentence has just counted."""
    before = passage.text[max(0, figure.start - 6) : figure.found.start]
    if BARE_TOTAL.search(before) is None:
        return False
    return any(
        f.measure == figure.measure and f.clause.sentence == figure.clause.sentence for f in reversed(earlier)
    )


def settle_running_totals(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """本月…，累计…: only the month counts. A running total alone is a cumulative figure (contract 4.4)."""
    for at, figure in enumerate(figures):
        figure.running = running_mark(passage, figure)
        if figure.running != "total" and is_told_again(
            passage, figure, figures[max(0, at - REMEMBERED) : at]
        ):
            figure.running = "total"
    own = {f.measure for f in figures if not f.running}
    return [f for f in figures if not (f.running and f.measure in own)]


def settle_parts(passage: Passage, figures: list[Figure]) -> list[DifferingTotal]:
    """35场，其中财会培训8场: the whole keeps what its parts leave; parts above it are asked about."""
    above: list[DifferingTotal] = []
    marks = [mark.start() for mark in OF_WHICH.finditer(passage.text)]
    if "中," in passage.text:
        marks = sorted([*marks, *(mark.end() for mark in OUT_OF_WHICH.finditer(passage.text))])
    by_measure: dict[str, list[Figure]] = {}
    for figure in figures:
        by_measure.setdefault(figure.measure, []).append(figure)
    inner = [figure for figure in reversed(figures) if has_bracket(passage, figure, marks)]
    for whole in [*inner, *(figure for figure in figures if figure not in inner)]:
        if whole.part:
            continue
        kinds = kinds_of(passage, whole, figures, marks)
        parts = kinds or parts_of(passage, whole, by_measure[whole.measure], marks)
        if not parts:
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
            whole.quantity = rest
    return above


def kinds_of(passage: Passage, whole: Figure, figures: list[Figure], marks: list[int]) -> list[Figure]:
    """宣传品2600份，其中雨伞200把、传单2400份: the materials of several measures that make up a whole; [] for none."""
    if whole.measure not in {*MATERIALS, "mixed_materials"}:
        return []
    parts = parts_of(passage, whole, [figure for figure in figures if figure.measure in MATERIALS], marks)
    whole_of = whole.quantity.value == sum(part.quantity.value for part in parts)
    return parts if whole_of and len({part.measure for part in parts}) > 1 else []


def leave_out_persons(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """Without the persons whose papers or cases are counted beside them, and the likes of what was seen."""
    figures = leave_out_likes(figures)
    return leave_out_warned(
        passage, leave_out_attendants(passage, leave_out_signers(leave_out_stock(passage, figures)))
    )


def leave_out_likes(figures: list[Figure]) -> list[Figure]:
    """播放量1.6万次，点赞3200次: who liked it has seen it."""
    seen = {f.clause.sentence for f in figures if f.measure == "views" and SEEN.search(f.measured.words)}
    return [f for f in figures if not (is_liked(f) and f.clause.sentence in seen)]


def is_liked(figure: Figure) -> bool:
    """Whether views are counted by likes."""
    return figure.measure == "views" and figure.measured.words.startswith("点赞")


def leave_out_stock(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """由920人增加到1735人，新增815人; 已安装2.6万人，其中上半年新增5300人: what is new counts, what there is is control."""
    stock = {
        id(one)
        for one, new in pairwise(figures)
        if one.measure == new.measure
        and one.clause.sentence == new.clause.sentence
        and one.quantity.value > new.quantity.value
        and _NEW.fullmatch(passage.text, one.found.end, new.found.start)
    }
    alike: defaultdict[tuple[int, str], list[Figure]] = defaultdict(list)
    for one in figures:
        alike[one.clause.sentence, one.measure].append(one)
    for same in alike.values():
        stock |= {id(one) for one in there_before(passage, same)}
    return [figure for figure in figures if id(figure) not in stock]


def there_before(passage: Passage, same: Sequence[Figure]) -> Iterator[Figure]:
    """安装345人，之前已安装810人; 摆放手册400册，取阅260册: what was there before, of figures of one measure."""
    if len(same) < 2:
        return
    text = passage.text
    taken = [one.found.start for one in same if TAKEN_AWAY.match(text, one.clause.start, one.found.start)]
    last_taken = max(taken, default=0)
    given = [
        one.found.start
        for one in same
        if not one.measured.side and _GIVEN_OF_IT.match(text, one.clause.start, one.found.start)
    ]
    last_given = max(given, default=0)
    for one in same:
        before = text[one.clause.start : one.found.start]
        put_there = one.found.end < last_taken and PLACED.search(before)
        printed = one.found.end < last_given and _PRINTED.search(before)
        if put_there or printed or THERE_BEFORE.match(before):
            yield one


def leave_out_signers(figures: list[Figure]) -> list[Figure]:
    """86名居民签订承诺书86份: the papers count, of those who signed them; the signers are no pledges besides."""
    kept: list[Figure] = []
    for figure in figures:
        signed = signers_of(figure, kept)
        if signed:
            groups = {one.group for one in signed}
            if len(signed) > 1:  # 1260名学生、86名教师签订承诺书1346份
                figure.group = "unspecified"
            elif figure.group == "unspecified":
                figure.group = groups.pop()
            del kept[-len(signed) :]
        kept.append(figure)
    return kept


def signers_of(papers: Figure, before: Sequence[Figure]) -> list[Figure]:
    """The last figures before one of papers that count who signed them."""
    signed: list[Figure] = []
    if papers.measure != "pledges" or papers.quantity.unit not in PAPERS:
        return signed
    for one in reversed(before):
        listed = not signed or one.clause == papers.clause
        of_them = one.measure == "pledges" and one.quantity.unit in SIGNERS and are_of_one(one, papers)
        if not (listed and of_them):
            break
        signed.append(one)
    return signed


def are_of_one(signers: Figure, papers: Figure) -> bool:
    """Whether papers are the signers': told in one clause, or as many in one sentence (58名职工…，共58份)."""
    alike = (
        signers.quantity.value == papers.quantity.value and signers.clause.sentence == papers.clause.sentence
    )
    return signers.clause == papers.clause or alike


def leave_out_attendants(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """全体126名快递员参加培训2场，参训合计240人次: how often they came counts, of those who came."""
    kept: list[Figure] = []
    for figure in figures:
        persons = next((f for f in reversed(kept[-2:]) if f.measure == "people_reached"), None)
        if (
            persons
            and figure.measure == "people_reached"
            and figure.clause.sentence == persons.clause.sentence
            and persons.quantity.unit in ("名", "人", "位")
            and figure.quantity.unit == "人次"
            and figure.quantity.value >= persons.quantity.value
            and CAME_IN_ALL.fullmatch(passage.text, figure.clause.start, figure.found.start)
        ):
            figure.group = persons.group if figure.group == "unspecified" else figure.group
            kept.remove(persons)
        kept.append(figure)
    return kept


def leave_out_warned(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """见面劝阻潜在受害人89人，成功劝阻诈骗2起: where cases are counted, the persons warned are none besides."""
    stopped = [f for f in figures if f.measure == "scams_stopped"]
    cases = {f.clause.sentence for f in stopped if f.found.quantity.unit in CASES}
    return [
        f
        for f in figures
        if f.measure != "scams_stopped"
        or f.found.quantity.unit in CASES
        or f.clause.sentence not in cases
        or not WARNED.search(passage.text, f.clause.start, f.found.start)
    ]


def parts_of(passage: Passage, whole: Figure, same: list[Figure], marks: list[int]) -> list[Figure]:
    """The figures behind 其中 in the sentence of a whole. `same`: those of its measure, `marks`: where 其中 stands."""
    end = passage.sentences[whole.clause.sentence][1]
    behind = whole.clause.sentence + 1
    if behind < len(passage.sentences) and passage.text.startswith("其中", passage.sentences[behind][0]):
        end = passage.sentences[behind][1]  # 讲座25场。其中，老年人专场8场
    at = bisect_left(marks, whole.found.end)
    if at == len(marks) or marks[at] >= end:
        return []
    end = end_of_bracket(passage.text, whole.found.end, marks[at], end)
    first = bisect_left(same, whole.found.end, key=number_at)
    if first < len(same) and number_at(same[first]) < marks[at]:
        return []
    return same[first : bisect_left(same, end, lo=first, key=number_at)]


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
