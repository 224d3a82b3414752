"""The time that a head names for all that stands under it: 一、通报10月份各村工作 in minutes of November."""

from __future__ import annotations

from dataclasses import dataclass

from etl.meaning.period import Period, find_periods
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.outline import MARKED, PLAN, UNMARKED, level_of
from etl.prose.paragraphs.stated import ParagraphReading
from etl.prose.passages.named_times import ISSUE_NUMBER
from etl.regex import regex

# 与去年同期对比, 截至6月底, 9月以来: no time of what is told below.
_NO_TIME = regex(r"同期|对比|相比|去年|上年|以来|截[至止]|之前|以前|发布|印发|通知|号\)?$|通讯员|^报送?[:：]")


# 本周合计：… below the entry of its last day is of all of them
_OF_WHOLE = regex(
    r"(?:[本这全当一]个?(?:周|星期|月|旬|季度?)|[两三四五六七]天)(?:活动|工作|宣传)?(?:合计|总计|小计|汇总|一?共计?)[：:，,]"
)


@dataclass(frozen=True, slots=True)
class HeadTime:
    """A time and how deep the head stands that names it."""

    period: Period
    depth: int


def time_of_head(head: str, year: int | None, above: HeadTime | None) -> HeadTime | None:
    """What holds under a head: the one time that it names, else that of the head `above` where it stands deeper."""
    depth = level_of(head) or UNMARKED
    told = ISSUE_NUMBER.sub("", MARKED.sub("", head))  # 一、10月 names one month
    found = [one for one in find_periods(told, year) if one.kind != "year"]
    if len(found) == 1 and told == head and looks_like_unit(told.replace(found[0].text, "")):
        return above  # 人民银行遂宁市分行 2024年7月: who wrote, and when
    named = (
        found[0].period if len(found) == 1 and not _NO_TIME.search(head) and not PLAN.search(head) else None
    )
    if named:
        return HeadTime(named, depth)
    return above if above and depth > above.depth and not found else None


def date_by_head(one: ParagraphReading, period: Period | None) -> Period | None:
    """The time of the head over a paragraph, which is that of its figures where these name none; None where the report's
    own time lies in it and is the nearer one."""
    head = one.head_time
    if head is None or (period and head.holds(period)) or _OF_WHOLE.match(one.text.strip()):
        return None
    one.period = one.period or head
    return head
