"""The one time that a title or a meta line states."""

from __future__ import annotations

from etl.meaning.lexicon import squeeze
from etl.meaning.period import ANY_YEAR, Period, find_periods, read_period
from etl.meaning.place import find_places
from etl.meaning.unit_kind import looks_like_unit
from etl.prose.passages.named_times import ISSUE_NUMBER
from etl.regex import regex

TIME_KEY = regex(
    r"(?!.{0,4}日期:)(?:.{0,4}期|.{0,4}(?:时段|周期|月份|季度|年度)|(?:统计|报告|汇报)(?:时间|范围)).{0,2}:"
)

HELD_AT = regex(r"^(?:活动|会议|宣传|培训|班会|讲座|举办|服务|走访|值班|播放|执勤)?(?:时间|日期):")

SHORT_LINE = 30
LONGEST_LINE = 60  # characters of one with who reports

# 2025年第3期（9月）, 第32期（2023.8.7-8.13）, （2023年第32期 8月7日至13日）
_ISSUE = r"第[\d一二三四五六七八九十百]{1,4}期"
ISSUE_OF_TIME = regex(
    rf"\(?(?P<year>20\d\d年)?[^,。()\d]{{0,4}}{_ISSUE}(?:\(总{_ISSUE}\))?[(,:]?(?P<time>(?!总?第)[^,。()]{{2,24}})\)?"
)
_PLACE_AND_TIME = regex(
    r"\((?:(?P<place>[\u4e00-\u9fff]{2,12})[,、·:](?P<time>\d[^,;。()]{3,24})|(?P<first>\d[^,;。()]{3,24}?)[,、·:](?P<last>[\u4e00-\u9fff]{2,12}))\)"
)
_AROUND_DASH = regex(r"\s*([-—–~～至到])\s*")
_WHO_AND_SPAN = regex(r"(?:[^():]{2,6}:)?(?P<who>[^():]{4,30})\((?P<span>[^()]{4,20})\)")
_FIELD = regex(r"[\s|｜丨]+")
# 社区民警吴海滨, 网格员：何建军: who of the unit wrote, between it and the time
_WRITER = regex(
    r"[\u4e00-\u9fff]{0,4}(?:民警|警官|辅警|警长|所长|书记|主任|网格[员长]|社工|经理|班主任|辅导员|信息员|宣传员|联络员|干事|委员|[填制]表人?|[汇填]报人):?[\u4e00-\u9fff·×*某]{2,4}"
)


def is_period_line(plain: str) -> bool:
    """Whether a line is nothing but the report's period: （2023年6月5日—6月11日）, or that and where it was."""
    if len(plain) > SHORT_LINE or not (plain.startswith("(") and plain.endswith(")")):
        return False
    return read_period(plain) is not None or place_beside_time(plain) != ""


def place_beside_time(plain: str) -> str:
    """The place of a line that is nothing but a place and a time in brackets, in either order:
    （驻马店，2024年10月14日至18日）; '' for any other line, and for a name that no division has."""
    found = _PLACE_AND_TIME.fullmatch(plain) if len(plain) <= SHORT_LINE else None
    if found is None:
        return ""
    place, time = found["place"] or found["last"], found["time"] or found["first"]
    ends = [
        at for one in find_places(place) for at in (one.start, one.end)
    ]  # 银川市西夏区 are two, one behind the other
    whole = ends[::2] == [0, *ends[1:-1:2]] and ends[-1:] == [len(place)]
    return place if whole and read_period(time, ANY_YEAR) is not None else ""


def names_span(plain: str) -> bool:
    """Whether a line names a time of more than one day and nothing else."""
    period = read_period(plain, ANY_YEAR) if len(plain) <= SHORT_LINE else None
    return period is not None and period.start != period.end


def issue_time(line: str, year: int | None) -> Period | None:
    """The time of which the issue of a bulletin is, where its line names it beside the number: 2025年第3期（9月）."""
    found = ISSUE_OF_TIME.fullmatch(line)
    return (
        read_period(f"{found['year'] or ''}{found['time']}", year) or read_period(found["time"], year)
        if found
        else None
    )


def is_issue_of_days(plain: str) -> bool:
    """2024年第14期（4月8日—4月14日）: whether a line is the number of an issue and the days of which it tells; a month
    beside the number may be that in which it came out."""
    told = ISSUE_OF_TIME.fullmatch(plain)
    spans = find_periods(told["time"], ANY_YEAR) if told else []
    return len(spans) == 1 and spans[0].kind in ("span", "week")


def fields_of(text: str) -> list[str]:
    """What stands between the blanks of a line; those around a dash part nothing."""
    return [squeeze(field) for field in _FIELD.split(_AROUND_DASH.sub(r"\1", text.strip())) if field]


def is_span_field(field: str) -> bool:
    """2023年11月6日-11月12日, with brackets or without."""
    return names_span(field.removeprefix("(").removesuffix(")"))


def names_span_beside_unit(text: str) -> bool:
    """Whether a line is who reports and a time of more than one day: 沛县公安局龙固派出所　2023年11月6日—12日,
    报送单位：永修县公安局滩溪派出所（2024年11月）, 雅阳派出所　社区民警吴海滨　5月6日—5月12日."""
    if told := _WHO_AND_SPAN.fullmatch(squeeze(text)):
        return names_span(told["span"]) and looks_like_unit(told["who"])
    fields = fields_of(text) if len(text) <= LONGEST_LINE else []
    spans = [field for field in fields if is_span_field(field)]
    units = [field for field in fields if looks_like_unit(field)]
    others = [field for field in fields if field not in (*spans, *units)]
    return len(spans) == 1 < len(fields) and all(map(_WRITER.fullmatch, others))


def states_period(text: str) -> bool:
    """Whether a meta line is about the period reported on, not about the day of reporting."""
    plain = squeeze(text)
    keyed = TIME_KEY.match(plain) or HELD_AT.match(plain)
    says = any(way(plain) for way in (is_period_line, names_span, is_issue_of_days))
    return keyed is not None or says or names_span_beside_unit(text)


_FIELDS = regex(r"[\u3000\t]+|\s{2,}")


def period_fields(text: str) -> list[str]:
    """What of a meta line is about the period reported on: all of it, or the 统计时段：… behind a 填报时间：…, or the
    时间：… of more than one day behind who reports."""
    if states_period(text):
        return [text]
    fields = [squeeze(field) for field in _FIELDS.split(text.strip())]
    return [
        field for field in fields if TIME_KEY.match(field) or (HELD_AT.match(field) and names_span(field))
    ]


def numbered_weeks(text: str, year: int | None) -> list[Period]:
    """第九周 without its year, which may be a week of a term: the days that a report names itself say more."""
    weeks = (one for one in find_periods(text, year) if one.kind == "week" and "年" not in one.text)
    return [one.period for one in weeks if one.period]


# 我社区4月7日报的3月份反诈宣传数有误: when it was reported is not of when it is
_WHEN_REPORTED = regex(
    r"(?:20\d\d年)?\d{1,2}月\d{1,2}[日号](?:上报|报送|填报|报|交|发)(?:的|过的|去的|来的)(?=[^,;。]{0,4}\d{1,2}月)"
)


def stated_period(text: str, year: int | None) -> Period | None:
    """The one period that a title or a meta line names."""
    text = ISSUE_NUMBER.sub("", text)  # （2023年第12期） is the year of the paper
    text = _WHEN_REPORTED.sub("", text)
    whole = read_period(text, year) if text else None
    found = [f for f in find_periods(text, year) if f.period and f.kind != "since"]
    exact = [f for f in found if f.kind in ("day", "span")]
    if exact:  # 第五周…（9月23日-27日）: a week of term, not of the year
        found = [f for f in found if f.kind != "week"]
    named = {f.period for f in found if f.period}
    years = named if exact else {f.period for f in found if f.kind == "year"}
    # 2023年国庆假期（10月1日-7日）, 七月份反诈宣传情况（2025年）: of its year
    named = {p for p in named if not (p in years and any(o != p and p.holds(o) for o in named))}
    return whole or (named.pop() if len(named) == 1 else None)
