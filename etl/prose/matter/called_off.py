"""What was set down for the campaign and did not take place (contract 1, 4.16: no fact, no mention).

本来19号还安排了一场院坝会，结果下雨，改期了; 反诈讲座1场，因雨取消; 没办成的：纳凉晚会1场.
"""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.cancelled import cancellation
from etl.prose.words.text import BULLETS, Clause
from etl.regex import regex

_CALLED_OFF = regex(
    r"(?:本来|原本|原定|原先?想着?|原打算|本打算)(?:(?!照样|仍然|还是|如期)[^。!?]){2,80}?"
    r"(?:改期了?|取消了?|延期了?|推迟了?|改[到至](?:了)?(?:\d{1,2}月份?(?=了|$|[,;。])|下个?[周月]|下学期)|作罢|泡汤了?|[没未]能?[来到开去讲办放演播搞做]成|没有?人来|到现在还没[开办讲去])"
)
# 想请省里的讲师团来讲一场，没排上期: what one wished for
_WISHED = regex(
    r"(?:想|打算|本想)(?:请|办|开|搞|去|到)[^。;]{2,30}?,(?:没|未|可惜|但没)[^,;。]{0,6}(?:排|请|成|来|约|批|凑)"
)
# 手语短视频说好拍2部，只拍成1部: the first number is what was wanted
_FELL_SHORT = regex(
    r"(?:说好|讲好|约好|商定|定好|许诺|答应)[^,;:。\d]{1,8}?[\d一两三四五六七八九十百]+[\u4e00-\u9fff]{1,2}(?=,(?:可是?|但是?|结果|最后|到头来|实际)*[只才仅][^,;。\d]{1,3}[成了到完上出][\d一两三四五六七八九十])"
)
# 改到下周 is still to come
_HELD_AFTER_ALL = regex(
    r"[^。]{0,24}?(?:补上|补了|补讲|补办|改[到至在成为](?!下个?[周月]|下学期|明|以后|后面|秋后|\d{1,2}月份?(?:了|$|[,;。]))|后来|照样|还是(?:讲|办|开)了|再次)"
)
# what is told of those who came, behind words of what was held at another time
HELD_THEN = regex(
    r"\d[^。;]*?(?:听讲|听课|参加|参与|到场|到会|受教育|参会|参训|聆听)"
    r"|(?:听讲|听课|参加|参与|到[场会]|受教育|受众|参[会训]|聆听|观看|围观)[^,;。\d要须应不控限]{0,10}\d"
)
# 原定8月22日的座谈会1场取消，8月29日补开1场，病友41人到场
_MADE_UP = regex(
    r"(?:后来|随后|之后|次日|第二天|又|已|才|改)*(?:于|在)?(?:20\d\d年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:[上下]午|晚上?)?(?:又|已|才|再|另)*"
    r"(?:补(?:开|办|讲|上|演|做|播|课)|重新(?:举办|召开|开展|组织|举行))(?P<told>了)?[^,;。]{0,16}"
)
_STILL_TO_COME = regex(r"届时|拟|将|预计|计划|打算|准备|待|下[周月]")
_HELD = r"[\d一二两三四五六七八九十](?:场次?|次|期|节|堂|课时|轮)"
_HELD_THERE = regex(_HELD)
_COUNTS = regex(r"[\d一二两三四五六七八九十百千](?:场次?|[次期节堂轮人名位个张份条块幅])")
_LEADS = regex(
    r"(?:但是?|可是?|却|最[后终]|结果|后来|只[好得能]|不得不|被迫|又|也|还是|终因?|实际上?|被|都|均|全部?|一律|当天|当晚|那天)+"
)
# what it ends in: 未开展入户宣传 says of another thing that it was not done, and so does 未入户
_NOT_HELD = regex(
    r"(?:取消|延期|推迟|暂缓|停办|改期|延后|作废|顺延|作罢|中止|搁置|暂停"
    r"|(?:[没未]|没有)(?:能|如期|按时)*(?:[\u4e00-\u9fff]?成|成行|开展|举办|举行|实施|组织|进行|召开|[开办搞做讲演去])"
    r"|[改移推](?:迟|期)?[到至]下(?:个?[月周]|学期))了?$"
)
LONGEST_OFF = 24  # characters of a clause that says nothing but that it was off
_IN_BETWEEN = regex(r"因|由于|受|遇|天气|下[大暴]?[雨雪]")  # 讲座1场，因下雨，取消了
# 没办成的：…, 取消的活动：…; with a mark before it or none
_DEEDS_OFF = r"(?:举办|开展|举行|召开|实施|落实|完成|进行|办|做|开|讲|搞|演|播|摆|去|贴|挂|发)"
_NOT_DONE = (
    rf"(?:(?:没有?|未能?|尚未|还没)能?{_DEEDS_OFF}(?:成|完|起来|到位|上|出去)?|(?:已|临时|因故|[因受][^,;。:\d]{{1,8}})?(?:取消|停办|延期|推迟|改期)了?)"
    r"(?:[的之](?:活动|工作|事项?|事情|项目|场次|任务|宣传|部分)?|(?:活动|事项|项目|场次|任务))"
)
_MARKED = rf"[-*·{BULLETS}]?(?:[(]?(?:\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[)、.,])?"
_HEAD = regex(rf"(?:^|(?<=[。;\n])){_MARKED}[^,;。:\d]{{0,6}}?{_NOT_DONE}(?:[有是]|还有)?:")
_HEAD_ALONE = regex(rf"{_MARKED}[^,;。:\d]{{0,6}}?{_NOT_DONE}(?:如下|情况)?:?")
_TOLD_AGAIN = regex(
    r"[。;](?![^。;]{0,6}(?:没|未|取消))|[,;](?=(?:后来|随后|之后|次日)[^。;,]{0,8}(?:补|改|办|开|讲))"
)


def called_off(text: str, clauses: list[Clause]) -> list[tuple[int, int]]:
    """(start, end) of all in a folded text that was off; what was held all the same is not."""
    found = [one.span() for one in _CALLED_OFF.finditer(text)] if "本" in text or "原" in text else []
    found += [one.span() for one in _WISHED.finditer(text)] if "想" in text or "打算" in text else []
    found += [one.span() for one in _FELL_SHORT.finditer(text)]
    found += _said_behind(text, clauses)
    found = [span for span in found if not _HELD_AFTER_ALL.match(text, span[1])]
    return [*found, *_under_heads(text)]


def made_up_for(text: str, clause: Clause, sentence_end: int) -> bool:
    """Whether a clause says that what was off was held after all: 补讲了1场, or 补开1场 before how many came to it."""
    found = _MADE_UP.match(text, clause.start, clause.end) if "补" in text or "重新" in text else None
    if found is None or _STILL_TO_COME.search(text, clause.start, sentence_end):
        return False
    return bool(found["told"] or HELD_THEN.search(text, found.end(), sentence_end))


def heads_undone(head: str) -> bool:
    """Whether a squeezed line is nothing but the head of what was not held: 二、没办成的, 取消的活动：."""
    return _HEAD_ALONE.fullmatch(head) is not None


def _said_behind(text: str, clauses: list[Clause]) -> Iterator[tuple[int, int]]:
    """反诈讲座1场，因雨取消; 讲座1场（没办成）: from what was to be held to the clause that says that it was not.
    讲座2场，院坝会因雨取消 and 讲座3场，因雨取消1场 say it of another thing."""
    for at, clause in enumerate(clauses):
        said = text[clause.start : clause.end]
        if not at or len(said) > LONGEST_OFF or _COUNTS.search(said) or not _NOT_HELD.search(said):
            continue
        if cancellation(_LEADS.sub("", said, 1) if _LEADS.match(said) else said) != "cancelled":
            continue
        held = _held_before(text, clauses[:at], clause.sentence)
        if held:
            yield held.start, clause.end


def _held_before(text: str, before: list[Clause], sentence: int) -> Clause | None:
    """The clause right before one that counts sessions, or the one before that where it only says why, or how many were to
    come (讲座1场，60人报名，因雨取消); None where it names another thing."""
    near = [c for c in before[-2:] if c.sentence == sentence]
    if near and _HELD_THERE.search(text, near[-1].start, near[-1].end):
        return near[-1]
    if len(near) < 2 or not _HELD_THERE.search(text, near[0].start, near[0].end):
        return None
    between = near[1]
    told = _IN_BETWEEN.match(text, between.start) or _COUNTS.search(text, between.start, between.end)
    return near[0] if told else None


def _under_heads(text: str) -> Iterator[tuple[int, int]]:
    """没办成的：27日的纳凉晚会1场，下雨取消: what stands behind such a head, up to the end of its sentence or to
    where it was made up for."""
    for head in _HEAD.finditer(text) if ":" in text else ():
        told = _TOLD_AGAIN.search(text, head.end())
        yield head.start(), told.start() if told else len(text)
