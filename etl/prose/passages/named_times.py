"""The times that a text names, and which of them date what the campaign did."""

from __future__ import annotations

from etl.meaning.period import FoundPeriod, find_periods
from etl.meaning.span_order import span_that_runs_back
from etl.prose.passages.days import is_scenery
from etl.prose.passages.passage import Passage
from etl.prose.words.named_first import DEED
from etl.regex import regex

LIST_MARK = regex(r"^(?:\d{1,2}[.]|\(?[一二三四五六七八九十]{1,3}[)、.])(?=\d{1,2}月)")
# 2、2月份，…: the second point tells of February
SAME_NUMBER = regex(r"(?:^|(?<=[。;]))(?P<point>\d{1,2})、(?=(?P=point)月(?!\d{1,2}[日号]))")
ISSUE_NUMBER = regex(r"20\d\d年?[(]?总?第[\d一二三四五六七八九十百]{1,4}期")
DAY_NAMED = regex(r"[\d一二三四五六七八九十][日号]|20\d\d[./-]\d{1,2}[./-]\d")
COMPARING = regex(r"(?:对比|相较于?|比起?|较)$")
# 10月份业务量326万件, 系将5月份余量600份重复计入: the time of what is told there, and of nothing that the campaign did
ANOTHER_MATTERS = regex(
    r"(?:份|度)?,?(?:的|全[县市区镇乡行社司]|公司|快递|邮政|车站|景区|门诊)*(?:业务量|业务收入|余量|库存|结余|存量|剩余|发案|警情|案件|案值|客流|客运|运量|吞吐|发送旅客"
    r"|接待游客|门诊量|销售|营业[额收]|营收|存款|贷款|用电量|产量|投递量|揽收|接警|报警|降雨)"
)
# 其中97份是4月的补签; 19日那批册子开始发: when something came that is given out today
_MADE_UP_FOR = regex(
    r"的?(?:补[签录报发办装]|转入|结转|续签|遗留|(?:送|领|拉|运|到|印|寄)?来?的?那一?[批些])"
)
# 已发出3200余张，其余下半年用: when the rest will be needed
_FOR_THE_REST = regex(r"(?:其余|剩余|剩下|余下|还剩|没[发贴用送]完)的?[^,;。\d]{0,8}$")
# 误将3月数据计入，更正为2960人次: the time of what does not belong there
_BY_MISTAKE = regex(
    r"(?:份|度)?的?[^,;。\d]{0,6}?(?:数据?|数字|台账|活动)(?:也|一并|重复|错|误)*(?:计入|录入|列入|算入|算进|填入|混入|写入|当[作成])"
)
# 今年1至5月，警情减少6起，涉案金额下降42.3%；成功劝阻诈骗2起: of the time of the cases told of before
SAVED_NEXT = regex(r"[^。;]*[,;][^。;\d]*(?:劝阻|止付|挽回|避免|拦截|阻止)[^。;\d]*\d")
# 5月22日，一名老人险被骗走存款，民警劝阻成功1起: the day of both
_SAVED_THAT_DAY = regex(
    r"[^。;\d]{0,60}?(?:险些?|差点|正[要在准]|欲|准备)[^。;\d]{0,40}?(?:劝阻|劝返|拦截|拦下|止付|阻止|制止)[^。;\d]{0,12}?\d+[起笔例件次]"
    # 6月19日，柜员劝住一名要向陌生账户汇款的老年客户
    r"|[^。;\d]{0,24}?(?:劝阻|劝[住下返回]|拦[住下]|制止|阻止|叫住|识破)了?(?:[一两二三]|\d{1,2})[名位个起笔例]"
)
# Characters behind a date that are looked at: of thousands of dates each would look at all behind it.
FOLLOWS = 200


def find_named_times(text: str, year: int | None) -> list[FoundPeriod]:
    """The times that a folded text names, those that no calendar has among them."""
    # 1. 9月2日 is no 1.9, 二、9月2日 no February; （2023年第12期） is the year of the paper
    for mark in (LIST_MARK, SAME_NUMBER, ISSUE_NUMBER):
        text = mark.sub(lambda found: "·" * len(found.group()), text)
    return find_periods(text, year)


def known_times(named: list[FoundPeriod], text: str) -> list[FoundPeriod]:
    """Those of the named times of a text that are periods."""
    found = [p for p in named if p.period]
    said = (is_week_of_term, is_scenery)
    return [
        one for at, one in enumerate(found) if not any(way(one, found[at + 1 : at + 2], text) for way in said)
    ]


def is_week_of_term(found: FoundPeriod, behind: list[FoundPeriod], text: str) -> bool:
    """第8周（4月15日至19日）: a week whose days stand right behind it is not counted from new year."""
    if found.kind != "week" or not behind or behind[0].kind not in ("day", "span"):
        return False
    return text[found.end : behind[0].start] in ("(", ",", ":", "")


# 2月19日到了71人。会后每人签了不帮骗子转账的承诺书
_CAME_THAT_DAY = regex(
    r"(?:[上下中]午|早上|晚上?|这天|那[天次场])?,?[^,;。\d]{0,6}(?:[来到听]了|[到参]会|到场|参加|听课|出席)[^,;。\d]{0,6}\d[\d.]*[余多]?[人名位个]"
)


# 周一上午例会，把上周被骗的案子给网格员过了一遍，到会21人
_MET_THAT_DAY = regex(
    r"(?:[上中下]午|早上|晚上?)?的?(?:在[^,;。\d]{1,8})?[^,;。\d]{0,4}(?:[例晨夕班早周院队]会|会议|集会|会上|培训|课)[^。;]{0,40}?(?:到|与|参)[会场加]了?[^,;。\d]{0,4}\d"
)


def _came_that_day(found: FoundPeriod, text: str) -> bool:
    ways = (_CAME_THAT_DAY, _MET_THAT_DAY)
    return found.kind == "day" and any(way.match(text, found.end) for way in ways)


# 年前那一周（2月1日到7日），主要是怕工人被骗，车间主任在班前会上讲: what was to be kept from happening
_FEARED = regex(
    r"[,，](?:主要|也|就|都|还)*(?:是|因为?|为了?)?(?:[怕恐]|担心|防止?|以防|以免|避免|提防)[^,;。\d]{0,8}"
)


def dates_campaign(found: FoundPeriod, passage: Passage) -> bool:
    """Whether a date is one of the campaign: 8月21日，事主被骗… is none."""
    standing = passage.standing
    saved_next = found.kind != "day" and SAVED_NEXT.match(passage.text, found.end) is not None
    if ANOTHER_MATTERS.match(passage.text, found.end):
        return saved_next
    elsewhere = any(way.match(passage.text, found.end) for way in (_MADE_UP_FOR, _BY_MISTAKE))
    elsewhere = (
        elsewhere or _FOR_THE_REST.search(passage.text, max(0, found.start - 12), found.start) is not None
    )
    if elsewhere or _times_other_work(found, passage):
        return False
    if found.kind == "day" and _SAVED_THAT_DAY.match(passage.text, found.end):
        return True
    if standing.mentions[found.start] or standing.advised[found.start] or is_compared(found, passage.text):
        return False
    if passage.corrections.tells_when(passage.text, found.end):
        return False
    behind = passage.clauses_behind(found.end, 2)
    end = min(behind[-1].end if behind else found.end, found.end + FOLLOWS)
    intended = next((i for i in range(found.end, end) if standing.intended[i]), None)
    if intended is not None and not (
        DEED.search(passage.text, found.end, intended) or passage.quantities_in(found.end, intended)
    ):
        return False  # 下半年，公司还将…; but 今天贴完42张，剩下的明天贴
    crime = [i for i in range(found.end, end) if standing.mentions[i] and not standing.intended[i]]
    if crime and found.kind != "day" and standing.reason_at(crime[0]) == "others":
        return True  # 2024年1至7月，县教育局组织…；各通信企业发送短信118万条
    done = crime and (DEED.search(passage.text, found.end, crime[0]) or _came_that_day(found, passage.text))
    feared = crime and _FEARED.search(passage.text, found.end, min(end, crime[0] + 8))
    if not crime or saved_next or done or feared:
        return True
    if standing.reason_at(crime[0]) != "denied":
        return False
    # 9月13日帮老人装APP 8个，还有3个没装上: something was counted before what was not done
    return bool(passage.quantities_in(found.end, crime[0])) or _opens_what_was_done(found, passage)


def _opens_what_was_done(found: FoundPeriod, passage: Passage) -> bool:
    """5月3日，因大雨取消演出，改在游客中心发放折页310份: the day that opens a sentence is that of what was done instead."""
    start, end = next(span for span in passage.sentences if span[0] <= found.start < span[1])
    opens = found.kind == "day" and not passage.text[start : found.start].strip()
    marked = passage.standing.mentions
    return opens and any(not marked[q.start] for q in passage.quantities_in(found.end, end))


def _times_other_work(found: FoundPeriod, passage: Passage) -> bool:
    """6月是安全生产月，检查企业9家。: a month whose sentence counts nothing but other work. A day begins all of its line."""
    if found.kind == "day" or not passage.standing.beside[found.start]:
        return False
    start, end = next(span for span in passage.sentences if span[0] <= found.start < span[1])
    return all(passage.standing.beside[q.start] for q in passage.quantities_in(start, end))


def is_compared(found: FoundPeriod, text: str) -> bool:
    """对比2022年, 与2022年相比: the time that another one is measured by."""
    before, behind = text[max(0, found.start - 3) : found.start], text[found.end : found.end + 4]
    if before.endswith(("去年", "上年", "前年")):
        return True
    return COMPARING.search(before) is not None or (before.endswith(("与", "同", "和")) and "相比" in behind)


def impossible_days(passage: Passage, named: list[FoundPeriod]) -> list[tuple[str, int, int, str]]:
    """4月31日，…发放纸杯1500个: what is asked about each day of what was done that no calendar has, or that is a
    span which ends before it begins."""
    return [
        (_fault(found.text), found.start, found.end, found.text)
        for found in named
        if found.period is None
        and not found.needs_year
        and DAY_NAMED.search(found.text)
        and not passage.standing.figures[found.start]
        and dates_campaign(found, passage)
    ]


def _fault(day: str) -> str:
    return "prose_date_reversed" if span_that_runs_back(day) else "prose_date_impossible"
