"""Lines below a title that say when and by whom a text was written, subtitles, and texts that are of that one day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from etl.meaning.divisions import upper_index
from etl.meaning.lexicon import squeeze
from etl.meaning.period import Period, find_periods, find_year, read_period
from etl.meaning.period_forms import PeriodKind
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.paragraphs.stated import ParagraphReading
from etl.regex import regex

SKY = "[晴阴雨雪雾霾风多云转小中大阵微到、]"
_WEEKDAY = r",?\(?(?:星期|周|礼拜)[一二三四五六日天]\)?"
_DAY_AND_WEATHER = rf"\d{{1,2}}月\d{{1,2}}[日号](?:{_WEEKDAY})?,?{SKY}{{0,8}}"
DAY_LINE = regex(rf"\(?20\d\d年{_DAY_AND_WEATHER}\)?")
# 街天, 赶集日, 教师节: what day it is, behind its number in the head of an entry
KIND_OF_DAY = (
    r"(?:赶?[街场集圩墟]天|逢[场集圩墟]|赶[场集圩墟街](?:[天日])?|[集圩墟场]日|闲天|冷场"
    r"|值[夜日]?班|轮休|休息|放假|假期|[\u4e00-\u9fff]{1,3}节)"
)
# 白班　值班民警：赵、陈; 夜班 带班领导：李某: which shift it was, and who was on duty
_SHIFT = r"(?:[白夜早中晚日]班|全天)"
_ON_DUTY = (
    r"(?:(?:值班|带班|当班|值守|主班|副班|记录)(?:民警|辅警|干警|领导|干部|人员?|员|长|保安|老师|教师|医生|护士)?"
    r":[\u4e00-\u9fff·×*]{1,6}(?:[、,][\u4e00-\u9fff·×*]{1,4}){0,4})"
)
ON_DUTY_THEN = rf"(?:,?\(?{_SHIFT}\)?)?(?:,?{_ON_DUTY}){{0,2}}"
# What heads an entry of a diary: 8月2日 星期三 晴, 9月6日，周五，街天; of a log of duty 6月28日 白班 值班民警：赵、陈.
DAY_HEAD = regex(
    rf"(?:20\d\d年)?{_DAY_AND_WEATHER}(?:[,(]?{KIND_OF_DAY}\)?,?{SKY}{{0,8}})?"
    rf"(?P<duty>{ON_DUTY_THEN})"
)


def without_duty(head: str) -> str:
    """6月28日 of 6月28日 白班 值班民警：赵、陈: who was on duty is nobody whom anything was for; any other head as it is."""
    day = DAY_HEAD.fullmatch(head)
    return head[: day.start("duty")] if day else head


_DAY = r"20\d\d(?:年\d{1,2}月\d{1,2}日|([./-])\d{1,2}\1\d{1,2})"
_CLOCK = r"T?\d{1,2}:\d\d(?::\d\d)?"
_WHEN = regex(
    rf"[(]?(?:(?:发布|更新|发表|编辑)?(?:时间|日期):)?(?:{_DAY})?(?:{_CLOCK})?[)]?|\(?(?:星期|周)[一二三四五六日天]\)?"
)
# 9月6日 17:30, 昨天 17:30: the day of an account's page without its year, by the time of day beside it
_NEAR_DAY = regex(rf"(?P<day>\d{{1,2}}月\d{{1,2}}日|[昨前]天)(?P<clock>{_CLOCK})?")
_CREDIT_KEY = (
    r"(?:(?:本[报台网刊]|特约|实习|见习)?(?:通讯员|记者|作者)|来源|供稿|撰稿|撰文|文[/、]?图?|图[/、]?文?|[图文]片|文字|图文|[图文]/[图文]|摄影|摄|责任?编辑?"
    r"|编辑|审核|初审|复审|终审|校对|签发|排版|素材|整理)"
)
_CREDIT = regex(rf"[(]?{_CREDIT_KEY}(?:单位|人员?|者)?[:/]?(?P<who>[^,。;:!?]{{0,16}})[)]?")
_READERS = regex(
    r"(?:浏览|阅读|点击|观看|点赞|收听)(?:次数|量|数)?:?\d*[万千]?\+?次?|\d+[万千]?\+?次?|\d+人[听看读]过|听全文|来自|发[表布]于|原创|[·•/,-]"
)
# 发表于贵州, IP属地：贵州, 贵州, 贵州遵义: where an account writes from, behind its name and the time.
_FROM = regex(
    r"(?:(?:发[表布]于|来自|IP(?:属地)?:?)(?=[\u4e00-\u9fff]{2,8}$))?(?P<place>[\u4e00-\u9fff]{2,12})"
)
_GRID = regex(r"(?<=[社村区居])第?[\d一二三四五六七八九十]{1,3}号?网格$")  # 唐塔社区第4网格: the community's
_WEATHER = regex(rf"(?:天气:)?{SKY}{{1,8}}")  # behind who keeps a diary and the day
_DAY_FIELD = regex(r"(20\d\d年\d{1,2}月\d{1,2}日)")  # 大埔县妇联2023年3月8日
_NAME = regex(r"[\u4e00-\u9fff·×*某]{2,4}")
# 原创　铜陵派出所　东山公安　2024-08-24 18:05　福建: behind 原创 who wrote and whose account it is, at the end from where
_ORIGINAL, _ACCOUNT = "原创", regex(r"[\u4e00-\u9fff]{2,12}")
_SENT_IN = regex(r"(?:供稿|来稿|投稿)$")  # 蓬安县人民法院供稿　2024年3月13日
_FIELD = regex(r"[\s|｜丨]+")
# 徐老师, 大堂经理, 班主任:邱某, 网格员何建军: who writes, by the trade or with it
_WRITER = regex(
    r"[\u4e00-\u9fff][某×*]{0,2}老师|(?:副?班主任|辅导员|(?:大堂|客户)经理|[店班组]长|网格员|社工)(?::?[\u4e00-\u9fff·×*某]{2,4})?"
)
_SUBTITLE_MARK = regex(r"(?:-{1,3}|—{1,3}|–{1,3}|―{1,3}|─{1,3})(?=[\u4e00-\u9fff“\"])")
# What a report is called: a line that ends in it below a headline says what the text is.
_KIND_OF_TEXT = regex(
    r"(?:总结|小结|纪实|汇报|报告|报数|简报|通报|月报|周报|日报|速递|侧记|掠影|情况|动态)(?:材料|稿|篇)?(?:\([^()]{1,24}\))?$"
)
_LATE_IN_YEAR: frozenset[PeriodKind] = frozenset(("day", "span", "week", "month", "quarter", "half"))
_LATE, _EARLY = (
    9,
    3,
)  # months: what is told of the last of a year in the first of the next was in the old year
LONGEST_LINE = 60  # characters of a dateline
WRITTEN_PIECE = regex(r"(?:通讯|新闻|宣传|报道|信息|美篇)稿|通讯(?!录|员|公司|局)|新闻报道|供稿|投稿")
BELOW_TITLE = 3  # lines among which datelines and subtitles stand

# A report of one day, which need not name it again: 日报, 今日战报; 上午在广场…
DAILY = regex(
    r"[\u4e00-\u9fff]的一天$|日报(?!社)|日[记志](?!者|录)|每日|今[日天]|当日|日(?:小结|总结|动态|汇报|通报|战报|清单)"
)
# 亲子反诈日, 警营开放日: an event that is named after the day that it fills.
_DAY_EVENT = regex(
    r"(?:反诈|防诈|防骗|识骗|宣传|亲子|开放|家长|主题|体验|活动|服务|集市|赶集|圩|游园|科普|权益|法[制治]|宪法|党)日(?![常期报志前程记历语])"
)
# “三八”节这天, 活动当天; 今天 is the day of writing, as 昨天 is the day before.
_THAT_DAY = regex(
    r"[节日集圩活动会][”\"』]?(?:这一?|当)[天日]|(?:^|[,。;])(?:这|当)一?[天日](?![天到])|今[天日](?!头条|后|年)"
)
THAT_DAY = regex(r"(?:\d{1,2}[、.)])?(?:今[天日]|[上下]午|早上|中午|晚上|清晨|傍晚)")
OPENING_TOLD = 2  # running paragraphs in which it is said that all is of one day
_LONGER = regex(
    r"(?:[本全当上]|这个?|一个?)(?:月|周(?![一二三四五六日末边围])|季度|年(?!级))|(?:[周月年天]|以)来(?!自|到|了)|学期|季度|半年|月份|\d月[至到-]|截[至止]|连日|近期"
)


def is_dateline(index: int, text: str) -> bool:
    """Whether a line right below the title says when it was written, who wrote it, or both, and nothing else:
    大埔县妇联　2023年3月8日; 2023年4月15日　通讯员 谢某; 来源：大埔妇联 发布时间：2023-03-08 15:20."""
    return units_of_dateline(index, text) is not None


def units_of_dateline(index: int, text: str) -> list[str] | None:
    """The units that such a line names bare, one below 原创 the account last: 湄潭县职业学校　2024-09-06 17:30　贵州;
    None where it is none."""
    if not 0 < index <= BELOW_TITLE or len(text) > LONGEST_LINE:
        return None
    fields = [
        _GRID.sub("", squeeze(field))
        for part in _FIELD.split(text.strip())
        for field in _DAY_FIELD.split(part)
        if field
    ]
    original = _ORIGINAL in fields[:1]
    told, credited = _tells_near_day(fields) or _names_writer(fields), False
    units: list[str] = []
    for field in fields:
        credit = _CREDIT.fullmatch(field)
        if _WHEN.fullmatch(field) or _READERS.fullmatch(field) or credit:
            told = told or credit is not None or read_period(field) is not None
        elif looks_like_unit(sender := _SENT_IN.sub("", field)):
            units.append(sender)
            told = told or sender != field
        elif not (
            (told and _WEATHER.fullmatch(field) and any(map(looks_like_unit, fields)))
            or (credited and _NAME.fullmatch(field))
            or (original and _ACCOUNT.fullmatch(field))
            or _NEAR_DAY.fullmatch(field)
            or _names_place(field)
            or _WRITER.fullmatch(field)
        ):
            return None
        named = credited and _NAME.fullmatch(field) is not None
        credited = credit is not None or named or _WRITER.fullmatch(field) is not None
    who = [unit for unit in units if not _names_place(unit)] or units  # 贵州省 behind who wrote
    return (who[-1:] if original else who) if told else None


def _tells_near_day(fields: Sequence[str]) -> bool:
    """9月6日 17:30: whether a day without its year stands beside a time of day."""
    days = [(found, at) for at, field in enumerate(fields) if (found := _NEAR_DAY.fullmatch(field))]
    return any(day["clock"] or re.fullmatch(_CLOCK, "".join(fields[at + 1 : at + 2])) for day, at in days)


def _names_writer(fields: Sequence[str]) -> bool:
    """龙游县湖镇小学　徐老师, 金铺支行　大堂经理　岳小娟: a unit, and who writes for it."""
    told = any(_WRITER.fullmatch(field) for field in fields[1:])
    return told and looks_like_unit(fields[0])


def _names_place(field: str) -> bool:
    """Whether a field is a province, city or county, or one behind the other: 贵州, 贵州遵义, 发表于贵州."""
    told, names = _FROM.fullmatch(field), upper_index()
    place = told["place"] if told else ""

    def known(name: str) -> bool:
        return name in names.full or name in names.stems

    return known(place) or any(known(place[:at]) and known(place[at:]) for at in range(2, len(place) - 1))


# 横峰县公安局局长  黄某（2023年9月5日）, 伏虎供电所　所长　何建军, 何建军　伏虎供电所所长: who speaks, below a title.
_CALLED = (
    r"副?(?:[局所院校行站队部科园社镇乡区县市州村组会店班]长|主任|书记|政委|教导员|(?:大堂|客户)?总?经理|秘书长|同志"
    r"|班主任|辅导员|网格员|社工|民警|店员|柜员)"
)
_OFFICE = rf"[\u4e00-\u9fff]{{2,24}}?\s*{_CALLED}"
_PERSON = r"[\u4e00-\u9fff·×*某]{2,4}(?:同志)?"
SPEAKER_LINE = regex(
    rf"[(（]?(?:{_OFFICE}[:：\s]*{_PERSON}|(?:[\u4e00-\u9fff]{{2}}人[:：]\s*)?{_PERSON}\s+{_OFFICE})"
    rf"[\s)）]*[(（]?(?:{_DAY}|20\d\d年\d{{1,2}}月)?[)）]?"
)


def is_speaker_line(index: int, text: str) -> bool:
    """Whether a line right below the title says who speaks, and perhaps when."""
    return 0 < index < BELOW_TITLE and SPEAKER_LINE.fullmatch(text.strip()) is not None


def is_subtitle(index: int, paragraphs: Sequence[str]) -> bool:
    """Whether a heading right below the headline says what the text is: ——…反诈宣传周纪实（10月16日至20日）,
    来凤县民族中医院2023年6月反诈宣传纪实."""
    if index != 1:
        return False
    headline, plain = squeeze(paragraphs[0]), squeeze(paragraphs[1])
    says_what = _KIND_OF_TEXT.search(plain) is not None and _KIND_OF_TEXT.search(headline) is None
    return not plain.startswith(">") and (_SUBTITLE_MARK.match(plain) is not None or says_what)


def day_of_daily(paragraphs: Sequence[ParagraphReading], title: str, name: str) -> Period | None:
    """The one day that stands on a line of its own above or below a report of one day; None where it is none."""
    counting = [squeeze(p.text) for p in paragraphs if p.role == "figure"]
    named = DAILY.search(title) or DAILY.search(name)
    daily = (
        named or any(THAT_DAY.match(plain) for plain in counting) or is_of_one_day(paragraphs, title, name)
    )
    lines = {squeeze(p.text): day_of_line(p.index, p.text) for p in paragraphs if p.role == "meta"}
    days = {day for day in lines.values() if day}
    return Period(day, day) if daily and len(days) == 1 and (day := days.pop()) else None


def is_of_one_day(paragraphs: Sequence[ParagraphReading], title: str, name: str) -> bool:
    """Whether a text tells of one event that has the name of a day, or says in its opening that it was that day."""
    told = [squeeze(p.text) for p in paragraphs if p.role in ("figure", "note")]
    if any(_LONGER.search(text) for text in (title, name)):
        return False
    if any(_THAT_DAY.search(plain) for plain in told[:OPENING_TOLD]):
        return True
    event = _DAY_EVENT.search(title) or _DAY_EVENT.search(name)
    return event is not None and not any(_LONGER.search(plain) for plain in told)


def day_of_line(index: int, text: str) -> date | None:
    """The one day that a line of nothing but a day, or a dateline, names; None for any other line."""
    plain = squeeze(text)
    if not (DAY_LINE.fullmatch(plain) or is_dateline(index, text)):
        return None
    days = {f.period.start for f in find_periods(text) if f.period and f.kind == "day"}
    return days.pop() if len(days) == 1 else None


# 本报讯（通讯员 李雪梅　2024年7月12日）, 漠河市融媒体中心2024年2月2日讯（记者 孙宁）: when and by whom it was written, in
# front of the text.
_WRITTEN = r"20\d\d(?:年\d{1,2}月\d{1,2}日|[./-]\d{1,2}[./-]\d{1,2})"
PRESS_OPENING = regex(
    r"\s*(?:本[报网台刊站]|[\u4e00-\u9fff]{2,12}?(?:融媒体?中心|电视台|广播电台|日报社?|晚报|报社|新闻网))[^,，。;；:：()（）]{0,8}?"
    rf"(?:[讯电]\s*[(（][^()（）]{{0,40}}?(?P<inside>{_WRITTEN})[^()（）]{{0,24}}[)）]|(?P<before>{_WRITTEN})[讯电](?:\s*[(（][^()（）]*[)）])?)"
)


def without_press_opening(text: str, year: int | None) -> str:
    """本报讯（记者 王某 2024年1月8日）刚过去的12月…: blanks for such a day where what is told is of another `year`."""
    opening = PRESS_OPENING.match(text)
    if opening is None or find_year(opening.group()) == year:
        return text
    return " " * opening.end() + text[opening.end() :]


def day_of_press(text: str) -> str:
    """The day that such an opening names, as it stands there; '' for any other text."""
    opening = PRESS_OPENING.match(text)
    return (opening["inside"] or opening["before"]) if opening else ""


def year_told_of(written: date, lines: Sequence[str]) -> int:
    """The year of what a text `written` on a day tells without one: 12月份反诈简报 of 8 January is of the year before.

    `lines`: the title, the file's name and the running paragraphs, of which the first that names a time is asked.
    """
    for text in (PRESS_OPENING.sub("", line, count=1) for line in lines):
        for told in find_periods(text[:LONGEST_LINE], written.year)[:1]:
            own = find_periods(text[:LONGEST_LINE])[:1]
            if told.period and not own[0].period and told.kind in _LATE_IN_YEAR:
                late = told.period.end.month > _LATE and written.month <= _EARLY
                return written.year - late
    return written.year


def signing_days(paragraphs: Sequence[ParagraphReading], year: int | None) -> list[Period]:
    """The days that the last line of a report names, where it tells nothing else."""
    last = paragraphs[-1] if paragraphs else None
    if last is None or last.reading.figures or len(last.text) > LONGEST_LINE:
        return []
    return [f.period for f in find_periods(last.text, year) if f.period and f.kind == "day"]


def tells_when_sent(period: Period, name: str, foot: Sequence[Period]) -> bool:
    """Whether the day in a file's name is that of writing, as its last line or the kind of the text says:
    20240522通讯稿.txt on what was done on 21 May."""
    one_day = period.start == period.end
    return one_day and (period in foot or WRITTEN_PIECE.search(name) is not None)
