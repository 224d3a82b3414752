"""What a title or a head says of the paragraphs under it: done, planned, failed, or cases and tricks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.meaning.lexicon import squeeze
from etl.meaning.other_matters import FRAUD, tells_of_other_matter
from etl.meaning.quantity import find_masked, find_quantities
from etl.prose.matter.called_off import heads_undone
from etl.regex import regex

About = Literal["report", "plan", "problems", "failed"]

MARKED = regex(
    r"^(?:>|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十][,、])"
)
PLAN = regex(
    r"(?:20\d\d年|二[〇零○O][一二三四五六七八九〇零○O]{2}年|明年|来年|[一二三四]季度|[上下]半年|\d{1,2}月)(?:度|份)?(?:工作|主要)?(?:计划|打算|安排|思路|重点|(?:任务)?目标(?:任务)?)(?!.*(?:情况|成效|完成|达成|实现))|^[^,]{0,4}(?:计划|打算|思路|目标)$|下一?步|下阶段|下一阶段|待办(?:事项|工作)?(?=[:。]|$)|工作(?:打算|计划|安排|要求|任务(?=$|分[工解]|安排|部署|[:。]))|今后|努力方向|(?:整改|改进)(?:措施|方向|打算|计划|思路)|下[月周季]"
    r"|[本这]个?[周月](?:的|主要|重点|宣传|反诈)*(?:安排|打算|任务)(?!.*(?:情况|成效|完成|达成|实现|落实))"
)
PROBLEMS = regex(r"存在.{0,4}(?:问题|不足|困难)|问题(?:和|与)不足|形势|(?<![学讲听念])案例|手法")
PLAN_TITLE = regex(r"(?:计划|方案|打算|工作安排|工作要点)(?:的通知)?(?:\(.{0,12}\))?$")
CASES_TITLE = regex(r"案例|骗局|套路|手法|揭秘|特点|诈骗类型|诈骗方式|十大")
CAMPAIGN_TITLE = regex(r"宣传|活动|宣讲|课堂|讲座|培训|总结|小结|简报|工作")
ORDER_TITLE = regex(
    r"(?:开展|做好|加强|组织|推进|进一步)[^,。]*的?(?:紧急)?通知(?:\(.{0,12}\))?$"
)  # orders what is to be done
BOTH_TITLE = regex(r"(?:总结|小结|情况|回顾|报告)(?:暨|及|和|与)")  # 上半年总结暨下半年工作安排
REPORTING = regex(r"总结|小结|报告|情况|成效|做法|汇报|简报")
FAILED = regex(
    r"(?:^|[、和与及.)])(?:不足|问题)(?:$|[和与及])|(?<!补[齐足强上])(?<!补)短板|薄弱环节|存在.{0,4}(?:问题|不足|困难)|问题(?:和|与)不足|不足之处|反思"
)
ACHIEVED = regex(r"成效|成绩|成果|亮点|做法|经验")
# 四、有关要求 is asked of others; 落实上级要求 was done.
ASKED = regex(
    r"^(?:>|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十][,、])?"
    r"(?!.*(?:按照?|落实|贯彻|根据|对照|达到|符合|围绕|响应))[^,、。]{0,6}要求$"
)
# 二、会议决定; 三、议定事项: what is to be done from then on.
DECIDED = regex(
    r"^(?:>|[一二三四五六七八九十]{1,3}[、.,]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十][,、])?"
    r"(?:本次|此次)?(?:会议|例会|会上)?(?:研究)?(?:决定|议定|决议|商定|确定|明确|部署)(?:的?(?:事项|意见|内容|任务|工作)|如下|以下事项)*:?$"
)
# （附2024年打算）, 暨下半年工作计划 below the title: what the text closes with; what stands right below it is none yet.
CLOSES_WITH = regex(r"[(\[【—-]*(?:(?:[后另并]|文末|末尾)?[附含]有?(?!件|表|属|近)|[暨兼](?!职))[^。;]{2,24}")
# What a plan tells of the time before it.
GONE_BEFORE = regex(
    r"(?:完成|开展|进展|落实|工作|基本|总体|执行|实施|活动)情况|总结|回顾|小结|成效|(?:工作|前期|已有)基础|前期(?:工作|准备)|现状"
)
_FOCUS = regex(r"(?:\d{1,2}月份?|[一二三四]季度|[上下]半年)度?(?:的|主要|工作)*重点(?:工作|活动|宣传)*$")
_ATTACHED = regex(r"附[件表录]?\d{0,2}[:、]")  # 附：各学院班会场次 behind 下步打算 is told of what was done
NUMBERED, NUMBERED_DEED = regex(r"\d{1,2}[.、)](?!\d)"), regex(r"\d{1,2}[.、)][^,;:。!?\d]{2,10}")
INLINE_HEAD = 24
INLINE_LABEL = 12  # characters in front of a colon that say by themselves what follows
LONGEST_MATTER, FEWEST_MATTERS = 20, 2  # characters of a head, heads of other matters
SECTION = regex(r"[一二三四五六七八九十]{1,2}、|\d{1,2}[.、．](?!\d)")
CAMPAIGNED = regex(r"宣传|宣讲|防范|平安|普法|安全教育")
UNMARKED = 3  # how deep a head without a mark stands below 一、 and (一)


@dataclass(frozen=True, slots=True)
class Section:
    """What the paragraphs under a head are about; `level` is that of the head (1 for 一、, 2 for (一), else 0).

    `of_plan`: the whole document is a plan, so that every head of it opens plans, save one on what was done before.
    `beside`: how deep the head stands that says that it is about another matter than fraud; None where none does. `fraud`:
    how deep the one that says that it is about fraud; `announced`: a sentence said so. `perhaps`: its plans may as
    well be told as done (9月份重点工作).
    """

    about: About
    level: int
    of_plan: bool = False
    beside: int | None = None
    fraud: int | None = None
    perhaps: bool = False
    announced: bool = False


def open_document(title: str) -> Section:
    """What a whole document is about by its title: plans, cases and their tricks, or what was done."""
    if CASES_TITLE.search(title) and not CAMPAIGN_TITLE.search(title):
        return Section("problems", 0)
    planned = (PLAN_TITLE.search(title) or ORDER_TITLE.search(title)) and not BOTH_TITLE.search(title)
    return Section("plan" if planned else "report", 0, of_plan=bool(planned))


def open_section(head: str, heading: bool, section: Section) -> Section:
    """The section that a head opens; under 三、下一步打算 the heads (一), (二) open none of their own.

    Under 下一步打算 without a mark no marked head does, only one that says so (工作成效).
    """
    level = level_of(head)
    if section.of_plan:
        if not level and heading and GONE_BEFORE.search(head):
            return Section("report", 0, of_plan=True)
        if not level or (section.about == "report" and level > section.level):
            return section
        return Section("report" if GONE_BEFORE.search(head) else "plan", level, of_plan=True)
    ways: tuple[tuple[About, re.Pattern[str]], ...] = (
        ("plan", PLAN),
        ("plan", ASKED),
        ("plan", DECIDED),
        ("failed", FAILED),
        ("problems", PROBLEMS),
    )
    both = ACHIEVED.search(head) is not None  # 成效与不足: told one behind the other
    about = next(
        (
            about
            for about, words in ways
            if words.search(head) and not (both and about in ("failed", "problems"))
        ),
        None,
    )
    if about is None and heading and heads_undone(head):
        about = "failed"  # 二、没办成的
    if about:
        return Section(about, level, perhaps=about == "plan" and _FOCUS.search(head) is not None)
    if level:
        ended = level <= section.level if section.level else section.about != "plan"
    else:
        ended = heading and (
            section.about == "failed"
            or REPORTING.search(head) is not None
            or _ATTACHED.match(head) is not None
        )
    return Section("report", level) if ended else section


def announces_close(plain: str) -> bool:
    """（附2024年打算）, 暨2024年工作计划: whether a line below a title says with what the text ends."""
    return CLOSES_WITH.fullmatch(plain) is not None


def is_mixed(paragraphs: Sequence[str]) -> bool:
    """Whether the numbered heads of a text that no title calls one about the campaign name several matters, and fraud among
    them: 渠道建设, 信贷服务, 反诈与消费者权益保护."""
    plain = (squeeze(text) for text in paragraphs)
    heads = [head for head in plain if len(head) <= LONGEST_MATTER and SECTION.match(head)]
    named = [head for head in heads if FRAUD.search(head)]
    return bool(named) and len(heads) - len(named) >= FEWEST_MATTERS


# 四、同期其他工作, 其他日常工作; 三、其他工作 of a report on the campaign may be of it, as 其他宣传活动 are
_OTHER_WORK = r"工作(?:情况|开展情况|简况)?:?"
_REST_OF_WORK = regex(
    r"(?:[(]?[一二三四五六七八九十\d]{1,3}[)、.,])?"
    rf"(?:(?:同期|同时|本[月季周年]|当月)的?其[他它]{_OTHER_WORK}|(?:(?:同期|同时|本[月季周年]|当月)的?)?其[他它](?:业务|日常|常规|中心|本职){_OTHER_WORK})"
)


def matter_of_head(
    head: str, depth: int, above: int | None, own: str = "", mixed: bool = False
) -> int | None:
    """How deep the head stands under which all is about another matter (二、消防安全); `above`: under the one before it.

    It ends with the next head of its `depth`, or with one that names fraud; a title's with that alone. `own`: what
    the report's own campaign is about (医保). `mixed`: the report is of all kinds of work.
    """
    if FRAUD.search(head):
        return None
    if (
        tells_of_other_matter(head, own=own)
        or _REST_OF_WORK.fullmatch(head)
        or (mixed and SECTION.match(head) and not CAMPAIGNED.search(head))
    ):
        return depth
    return _still_under(above, depth)


def fraud_of_head(head: str, depth: int, above: int | None) -> int | None:
    """How deep the head stands under which all is about fraud; `above`: under the one before it. It ends with the next head
    of its `depth`."""
    return depth if FRAUD.search(head) else _still_under(above, depth)


# 贷款的事放后面说，先说反诈这块。 in a bank's week: of what the paragraphs below are
_TURNS_TO_FRAUD = regex(
    r"(?:先|下面|接着|接下来|重点|主要|这里|现在|只|单)(?:把|就|来)?(?:说|讲|报|汇报|聊|谈)(?:一?下|一?说|讲|说)?[^,，;；。:：]{0,4}"
    rf"(?:{FRAUD.pattern})[^,，;；。:：]{{0,8}}[。:：;；]?$"
)


_LONGEST_TURN = 40  # characters, more than the longest that the pattern fits


def turns_to_fraud(plain: str) -> bool:
    """Whether a paragraph ends by saying that what follows is about fraud."""
    return _TURNS_TO_FRAUD.search(plain, max(0, len(plain) - _LONGEST_TURN)) is not None


def _still_under(above: int | None, depth: int) -> int | None:
    return above if above is not None and (not depth or depth > above) else None


def depth_of(head: str, plain: str, heading: bool, titled: bool) -> int:
    """How deep a head stands, 0 for a title; a paragraph without one by the mark of a head that it begins with: behind
    三、本周推送信息58条… no longer holds what a head of its depth said."""
    if not head:
        return level_of(plain)
    return 0 if titled else level_of(head) or (UNMARKED if heading else 0)


def level_of(head: str) -> int:
    """1 for 一、 and >, 2 for (一), 0 for a head without a mark."""
    marked = MARKED.match(head)
    return 0 if marked is None else 2 if marked.group().startswith("(") else 1


def inline_head(plain: str) -> str:
    """The heading with which a paragraph begins (四、存在问题。…), '' where it begins with none."""
    if plain.endswith(":") and len(plain) <= INLINE_HEAD and DECIDED.match(plain):
        return plain  # 会议议定以下事项：
    head, label = plain.partition("。")[0], plain.partition(":")[0]
    if len(head) > INLINE_HEAD and len(label) <= INLINE_LABEL and PLAN.search(f"{label}:"):
        head = label  # 六、待办：16日下午2点去毛纺厂宣讲，带宣传单200份。
    return head if MARKED.match(head) and len(head) <= INLINE_HEAD else ""


def heads_deed(plain: str, below: str) -> bool:
    """1.入户走访 above a sentence that counts: the deed heads it; above 2.张贴海报 it is an item of a list."""
    if NUMBERED_DEED.fullmatch(plain) is None or NUMBERED.match(below):
        return False
    return any(found.quantity.unit for found in find_quantities(below))


def states_count(plain: str) -> bool:
    """3、入户宣传:四百八十户, 避免损失｜24.6万元: a line with a count behind the name of what was done heads nothing."""
    colon = next((at for at, sign in enumerate(plain, 1) if sign in ":|｜"), 0)
    if not colon:
        return False
    vague = plain.startswith("若干", colon) or any(one.start == colon for one in find_masked(plain))
    return vague or any(q.start == colon and q.quantity.unit for q in find_quantities(plain))
