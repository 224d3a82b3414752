"""The time of which an opening or a message says that it tells: 讲讲我们村10月份反诈宣传, 3月份反诈的报一下."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods, read_period
from etl.meaning.period_forms import PeriodKind
from etl.regex import regex

LASTING: frozenset[PeriodKind] = frozenset(("month", "quarter", "half", "span", "week"))
SPOKEN_OF = regex(
    r"(?:[讲说谈聊]一?[讲说谈聊下]|汇报一?下?|介绍一?下?|报告一?下?|发言|交流)[^。;,:\d]{0,10}?(?P<time>(?:20\d\d年)?\d{1,2}月份?|[一二三四]季度|上半年)[^。;,]{0,8}"
    r"(?:[反防]诈|防骗|宣传)"
    # 凡是我报的数，都是今年第三季度的
    r"|(?:我们?)?(?:报|说|讲|列|汇报)的(?:数[字据]?|情况|成绩),?(?:都|均|全)?[是为](?:今年|本年)?(?P<of>(?:20\d\d年)?第?(?:\d{1,2}月份?|[一二三四]季度|上半年))的"
    # 我把2023年这一年的账跟大家报一报
    r"|把(?P<year>20\d\d年)[^。;,\d]{0,8}的?[账事情况工作]+[^。;,\d]{0,10}?(?:[讲说谈聊摆报]|汇报|介绍|报告)"
    # 把10月份我们护士搭着做的反诈宣传讲一讲, 把我们园今年上半年的反诈宣传汇报一下
    r"|把(?:我们?[^。;,\d]{0,4}|本[^。;,\d]{1,2})?(?:今年|本年)?(?P<told>(?:20\d\d年)?\d{1,2}月份?|[一二三四]季度|上半年)[^。;,\d]{0,20}?(?:[反防]诈|防骗|宣传)[^。;,\d]{0,10}?(?:[讲说谈聊摆]|汇报|介绍|报告)"
)
# 报上周的数，10月30到11月5日: the days of what is reported
_REPORTS_SPAN = regex(
    r"报(?:一?下)?(?:上|本|这)一?(?:个?星期|周|个?月|旬|季度?)的?(?:数[字据]?|情况)[,:(](?P<span>[^。;]{6,24})"
    # 我把石岛港所今年休渔期（5月1日至9月1日）的反诈宣传情况汇报一下
    r"|把[^。;\d]{0,24}[(](?P<days>[^()]{6,24})[)][^。;\d]{0,16}?(?:[反防]诈|防骗|宣传)[^。;\d]{0,10}?(?:[讲说谈聊摆]|汇报|介绍|报告)"
)
OF_ITS_WORK = regex(r"份?[^。;；\d]{0,16}?(?:[反防]诈|防骗|宣传)|[)）]$")
# 3月份反诈的报一下, 3月宣传情况如下：, 一季度数据
REPORTS_ON = regex(
    r"(?<!请)(?:上|汇)?报(?:送|告)?(?:一?下|上来?|给|来)|(?:情况|数据|数字|小结|总结|工作|战果|成果)(?:汇报)?(?:如下)?[:：。,，]?\s*$"
)
LONGEST_MESSAGE_LEAD = 40


def spoken_of(opening: Sequence[str], year: int | None, stated: Sequence[Period]) -> list[Period]:
    """讲讲我们村10月份反诈宣传是怎么搞的 below （2023年11月3日）: what a speech says that it tells of."""
    if any(p.start != p.end for p in stated):
        return []
    year = stated[0].start.year if stated and not year else year
    for told in filter(None, (SPOKEN_OF.search(squeeze(text)) for text in opening)):
        period = read_period(told["time"] or told["told"] or told["year"] or told["of"], year)
        if period and all(period.start <= p.start for p in stated):
            return [period]
    for said in filter(None, (_REPORTS_SPAN.search(squeeze(text)) for text in opening)):
        days = said["span"] or said["days"]
        spans = [one.period for one in find_periods(days, year) if one.period and one.kind == "span"]
        if len(spans) == 1 and all(spans[0].start <= p.start for p in stated):
            return spans
    return []


# 现将2023年秋季学期（2023年9月1日至2024年1月19日）我们所做的事情向贵所报告; 就2023年的反诈宣传专访了该支行行长
REPORTED_NOW = regex(
    r"(?:现|兹|谨)?(?:将|就|把)(?=[^。;]{0,24}?(?:\d月|\d年|季度|半年|学期))(?P<told>[^。;]{4,64}?)"
    r"(?:汇报|报告|通报|总结|小结|回顾|反馈|专访|采访|访谈)(?!会)"
)


# 从7月10日至8月20日，倡议行动走过四十多天，现小结如下
REPORTED_SO = regex(r"(?P<told>[^。;]{6,80}?),?(?:现|特)(?:将[^。;,]{0,30})?(?:小结|总结|汇报|通报|报告)如下")


def reported_of(opening: Sequence[str], year: int | None) -> Period | None:
    """The time on which an opening says that the text reports: what its days say where it gives them, else its month,
    term or year; None where it says none."""
    for said in filter(None, (REPORTED_NOW.search(squeeze(text)) for text in opening)):
        found = [one for one in find_periods(said["told"], year) if one.period and one.kind != "day"]
        spans = [one for one in found if one.kind == "span"]
        if found:
            return (spans or found)[0].period
    for said in filter(None, (REPORTED_SO.search(squeeze(text)) for text in opening)):
        spans = [one for one in find_periods(said["told"], year) if one.period and one.kind == "span"]
        if len(spans) == 1:
            return spans[0].period
    return None


# 2025年春运自1月14日启动，到2月22日落下帷幕; 春茶从3月12日开园，到4月25日收尾
_RAN = regex(
    r"[自从](?P<first>(?:20\d\d年)?\d{1,2}月\d{1,2}[日号])(?:正式)?(?:启动|开始|开启|开幕|拉开[序帷]幕|起|开[园采市渔学工考镰秤仓榨机]),?(?:[至到于])?(?P<last>(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号])"
    r"(?:圆满|正式|顺利|全部)*(?:结束|落下?帷?幕|收官|闭幕|收尾|收工|收市|收园|收秤|止)"
    # 从2023年7月16日到8月16日这一个月，我们盯着码头、船上、家里三头讲
    r"|[自从](?P<since>(?:20\d\d年)?\d{1,2}月\d{1,2}[日号])[至到—-](?P<until>(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}[日号])这(?:一?个(?:多月|月|星期)|[两三四五六]个月|段(?:时间|日子)|[\d一二三四五六七八九十两]{1,3}[天周])"
)


def ran_from_to(opening: Sequence[str], year: int | None) -> list[Period]:
    """From the day on which an opening says that it began to that on which it ended."""
    told = filter(None, (_RAN.search(squeeze(text)) for text in opening))
    ends = ((found["first"] or found["since"], found["last"] or found["until"]) for found in told)
    spans = (read_period(f"{first}至{last}", year) for first, last in ends)
    return [span for span in spans if span][:1]


def month_told(opening: Sequence[str], year: int | None) -> Period | None:
    """把我们社区2024年3月份反诈宣传做了些啥跟大家摆一摆: the one month of whose campaign the opening says that it tells."""
    told = {
        found.period
        for text in opening
        for found in find_periods(text, year)
        if found.kind == "month" and found.period and OF_ITS_WORK.match(text, found.end)
    }
    return told.pop() if len(told) == 1 else None


def time_of_lead(text: str, year: int | None) -> Period | None:
    """我们村3月份反诈的报一下: the month or week on which a message says that it reports; None for any other line."""
    short = len(text) <= LONGEST_MESSAGE_LEAD and REPORTS_ON.search(text)
    if not short and not SPOKEN_OF.search(squeeze(text)):
        return None
    told = [found.period for found in find_periods(text, year) if found.kind in LASTING and found.period]
    return told[0] if len(told) == 1 else None


# 请各单位报4月22日至4月28日的反诈宣传数据, 麻烦大家把4月份宣传数字发一下
_ASKS_TO_REPORT = regex(
    r"(?:请(?!示)|麻烦|辛苦|劳烦|烦请|各(?:单位|位|村|社区|所|乡镇?|镇|街道|站|学?校|网点|支行|部门|科室|连|团|队|班|院系|网格)|大家|尚?未报的?|没报的?)[^。;]{0,48}?"
    r"(?:报(?!警|名|案|考|道|纸|刊|告会)|填(?!空)|提供|反馈|发(?:一?下|来|到|给|我|群)|接(?:一?下|上来?|龙)|提交|汇总|统计)"
    # @所有人 昨天的反诈数据10点前报给小孙
    r"|(?:数据|数字|情况|报表)[^。;,]{0,12}前[^。;,]{0,4}(?:报|发|填|交)(?:给|到|来|上|完)"
    # 各村先说上周（13日到19日）做了什么，再说困难: whoever leads a meeting
    r"|(?:各(?:单位|位|村|社区|所|乡镇?|镇|街道|站|学?校|网点|支行|部门|科室|班|网格)|大家)[^。;,]{0,8}[说讲谈](?:一[说讲下]|[下说讲])?[^。;]{0,24}[做干搞]了(?:什么|啥|哪些|些)"
)
# 各位领导，我所4月份情况汇报如下
_REPORTS_ITSELF = regex(r"我[所村镇们乡局行校社单县区园部院街]|本[所村镇乡局行校社]|现将|汇报|如下|领导|收到")
_WORK = r"(?:[反防]诈|防骗|宣传|数据|数字|情况|报表|战果|台账|[做干搞]了(?:什么|啥|哪些|些))"
_OF_THE_WORK = regex(rf"份?[)）]?的?[^。;；\d]{{0,12}}?{_WORK}")


def asks_to_report(text: str) -> bool:
    """Whether a message asks others for their figures, and does not say that it reports its own."""
    plain = squeeze(text)
    return _ASKS_TO_REPORT.search(plain) is not None and _REPORTS_ITSELF.search(plain) is None


_OF_YESTERDAY = regex(r"昨[天日]的?[^。;；\d]{0,6}(?:[反防]诈|防骗|宣传|数据|数字|情况)")
_OF_LAST_WEEK = regex(
    rf"(?<!上)上(?:个|一个?)?(?:周|星期|礼拜)(?:[(（][^()（）]{{0,24}}[)）])?(?:你们|大家|各[村所家])?(?:都|的)?[^。;；,，\d一二三四五六日天]{{0,10}}?{_WORK}"
)
_A_WEEK = 7  # days


def time_asked_for(text: str, year: int | None, sent: Period | None = None) -> Period | None:
    """The month, week or days of which a message that was `sent` on a day and asks for figures wants them (上周 is the week
    before its own); None where it names none or several. 请于4月29日前报送 is no such time."""
    if sent and sent.start == sent.end and _OF_YESTERDAY.search(text):
        before = sent.start - timedelta(days=1)
        return Period(before, before)
    wanted = {
        found.period
        for found in find_periods(text, year)
        if found.kind in LASTING and found.period and _OF_THE_WORK.match(text, found.end)
    }
    if not wanted and sent and sent.start == sent.end and _OF_LAST_WEEK.search(text):
        monday = sent.start - timedelta(days=sent.start.weekday())
        return Period(monday - timedelta(days=_A_WEEK), monday - timedelta(days=1))
    return wanted.pop() if len(wanted) == 1 else None


def time_of_chain(opening: Sequence[str], year: int | None) -> Period | None:
    """请各村把9月9日—9月15日的宣传情况接上来: the time of which the first lines of a chain want the figures."""
    asked = (text for text in opening if asks_to_report(text))
    return next((period for text in asked if (period := time_asked_for(text, year))), None)


# 2024年6月1日至30日为我县“全民反诈宣传月”
_IS_CAMPAIGN = regex(
    r"(?:[为是系]|被?(?:定|列|确定)为)(?:我|本|全|第[一二三四五六七八九十\d]{1,3}个)?[省市县区镇乡街校院行局]?道?的?[“\"]?[^,;。”\"]{0,12}"
    r"(?:宣传|教育|活动|行动|反诈|防骗)[^,;。”\"]{0,2}[月周][”\"]?(?=$|[,;。])"
    # 9月16日至20日，一场没有硝烟的反诈宣传周，…
    r"|,(?:一场|一次|为期[^,;。]{1,4}的)[^,;。\d]{0,12}(?:反诈|防骗|宣传|教育)[^,;。\d]{0,4}[月周](?![^,;。]{0,8}(?:将|拟))"
)


def declared_campaign(opening: Sequence[str], year: int | None) -> list[Period]:
    """The days of which an opening says that they are the campaign's month or week: what is reported is of them, and not
    of the days on which it was looked into."""
    for text in opening:
        plain = squeeze(text)
        for one in find_periods(plain, year):
            if one.kind == "span" and one.period and _IS_CAMPAIGN.match(plain, one.end):
                return [one.period]
    return []
