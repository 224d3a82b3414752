"""What other figures of a text say already: signers beside their papers, likes beside views, what there was before what is
new, and persons warned beside cases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.prose.passages.passage import Figure, Passage
from etl.regex import regex

_NEW = regex(r"[,(](?:其中)?,?[^,;。\d]{0,8}(?:净|新)增(?:加|长)?[^,;。\d]{0,6}")
THERE_BEFORE = regex(r"(?:在此)?(?:之前|此前|先前|早前|原先|原)(?:就|便)?已")
PLACED, TAKEN_AWAY = (
    regex(r"摆(?![摊点桌台])|放置|投放|陈列"),
    regex(r"[^,;。\d]{0,6}(?:取阅|领取|取走|领走|拿走)"),
)
# 印发手册4200册，已发放3000册: of what was printed so many went out.
_MORE_BY = regex(r"(?:增加|增长|减少|上升|下降)了?(?:约|近)?$")
_UP_TO = regex(r",(?:总[数量]|累计|总计|共)?(?:已?达)")
_PRINTED, _GIVEN_OF_IT = (
    regex(r"印发"),
    regex(
        r"(?:目前|现|至今|截[至止]目前)?,?(?:已经?|实际?|现已)(?:全部)?(?:发放|派发|分发|发[出到]|送出|下发|发(?=\d|了))|(?:发放|派发|分发|送)到[户人位]"
    ),
)
SEEN = regex(r"播放|阅读|浏览|点击|观看")
# 阅读3.6万次、转发2100次; 被转发860次
FORWARDED = regex(
    r"(?:^|[,、;和及\d次万])(?:共|累计|总)*(?P<by>[^,;。\d]{0,4}被)?[^,;。\d]{0,4}转发(?:量|数|次数)?(?:一?共|达到?|约|近|超过?)*$"
)
SIGNERS = {"人", "名", "位", "人次", "家", "户", "个"}
PAPERS = {"份", "张", "封", "册", "本", "件"}
CASES = {"起", "件", "例", "宗", "笔"}
CAME_IN_ALL = regex(r"(?:参训|参加|参与|听课|参会|培训)(?:合计|共计?|累计|总计)")
_ANOTHER = regex(r"[又另再还;]|此外|同时")
WARNED = regex(r"(?:潜在|疑似|易)(?:受害|被害|被骗)|见面|预警|当面|上门|电话")


def leave_out_persons(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """Without the persons whose papers or cases are counted beside them, and the likes of what was seen."""
    figures = leave_out_likes(passage, figures)
    return leave_out_warned(
        passage, leave_out_attendants(passage, leave_out_signers(leave_out_stock(passage, figures)))
    )


def leave_out_likes(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """播放量1.6万次，点赞3200次、转发860次: who liked it or sent it on has seen it."""
    seen = {f.clause.sentence for f in figures if f.measure == "views" and SEEN.search(f.measured.words)}
    return [
        f
        for f in figures
        if not (is_liked(f) and f.clause.sentence in seen)
        and not is_forwarded(passage, f, f.clause.sentence in seen)
    ]


def is_liked(figure: Figure) -> bool:
    """Whether views are counted by likes."""
    return figure.measure == "views" and figure.measured.words.startswith(
        ("点赞", "转评赞", "转赞评", "评论", "互动")
    )


def is_forwarded(passage: Passage, figure: Figure, seen: bool) -> bool:
    """Whether posts are counted by how often readers sent them on (被转发860次, 转发2100次 beside how many saw them)."""
    if figure.measure != "posts" or figure.quantity.unit not in ("次", "人次", ""):
        return False
    sent = FORWARDED.search(passage.text[figure.clause.start : figure.found.start])
    return sent is not None and (seen or sent["by"] is not None)


def leave_out_stock(passage: Passage, figures: list[Figure]) -> list[Figure]:
    """由920人增加到1735人，新增815人; 已安装2.6万人，其中上半年新增5300人: what is new counts, what there is is control."""
    stock = {
        id(one)
        for one, new in pairwise(figures)
        if one.measure == new.measure == "app_installs"
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
    for one in same[:-1]:  # 发放资料增加1200份，达到8600份
        if _MORE_BY.search(text[one.clause.start : one.found.start]) and _UP_TO.match(text, one.found.end):
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
    """见面劝阻潜在受害人89人，成功劝阻诈骗2起: where cases are counted, the persons warned are none besides, nor is whoever
    was held back just before (拦住一位…，成功劝阻1起)."""
    stopped = [f for f in figures if f.measure == "scams_stopped"]
    cases = {f.clause.sentence for f in stopped if f.found.quantity.unit in CASES}
    told = {id(one) for one, case in pairwise(stopped) if is_told_as_case(passage, one, case)}
    return [
        f
        for f in figures
        if f.measure != "scams_stopped"
        or f.found.quantity.unit in CASES
        or f.clause.sentence not in cases
        or not (id(f) in told or WARNED.search(passage.text, f.clause.start, f.found.start))
    ]


def is_told_as_case(passage: Passage, persons: Figure, case: Figure) -> bool:
    """拦住一位要转账的阿姨，成功劝阻1起: as many cases as persons behind them in their sentence; 又劝阻1起 is another one.
    The case is of whom the persons are."""
    if persons.found.quantity.unit not in SIGNERS or case.found.quantity.unit not in CASES:
        return False
    same = (
        persons.quantity == replace(case.quantity, unit=persons.quantity.unit)
        and persons.clause.sentence == case.clause.sentence
        and not _ANOTHER.search(passage.text, persons.found.end, case.found.start)
    )
    if same and case.group == "unspecified":
        case.group = persons.group
    return same
