"""Which day or time a figure is of: the last that was named before it, unless its words say 当月 or stand apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.meaning.period import FoundPeriod, Period
from etl.prose.passages.passage import REACH, Figure, Passage, begin_of
from etl.regex import regex

WHOLE_TIME = regex(
    r"(?<=[。;])全(?:系统|县|市|区|镇|乡|街道|行|院|校|局|公司)(?![民国])|(?<!\d年)(?:[当本全]|这(?!一?个?周)一?个?|(?<![日号])这一?个?(?=周))[月周年](?![级二三四五六日末]|一(?!共)|度?累计)度?|一周(?=[总合共]计|一?共|下来)|(?<=[,;。])一周(?=[播发放讲走贴跑])|[当本]季度?|全季度?|(?:上|下)?半年来|(?<![第每])(?:[一全本]|整个?)学期(?![初末结开]|以来)|[两三四五六]个月(?:合计|共计|总共|一?共)|(?<![每第近期半过余这\d])一个月(?:里|下来)?(?=[^,;。\d内前后]{1,6}\d)"
    # 5月19日，开展讲座1场。本月累计开展9场
    r"|(?<=。)(?:(?:截[至止]|到)?(?:目前|现在)(?:为止)?,)?(?:[当本全]|这一?个?)[月周年]度?累计"
    r"|(?<![^,。;])[月周季年](?:终|末|底)?结(?=:)"  # 6月28日，周五。月结：展板4块
    r"|(?<=[,。;])(?:会|课|训|培训|活动|讲座)(?:结束)?后,?各"  # 11月17日培训132人，会后各校开展二级培训
)
# 三场合计发放折页1600份 behind 5月9日、16日、23日: of all of these days
OF_ALL_ROUNDS = regex(
    r"(?:这|以上|上述)?(?:[两三四五六七八九十]{1,2}|\d{1,2})(?:场|次|天|期|站|晚|堂|个(?:晚上|周末|集日))(?:活动|讲座|宣讲|演出|培训|课)?(?:下来)?,?(?:(?=接待|解答|服务)|合计|共计|总计|总共|一共|共(?!同))"
)
# 两个村到会的群众加起来三百多人 behind 10月25日…、11月8日…
OF_ALL_PLACES = regex(
    r"[两三四五六七八九十]个?(?:村|社区|学校|单位|寨|组|镇|乡|企业|工地|网点|点|小区)[^,;。\d]{0,8}[加合]起来[^,;。\d]{0,2}$"
)
TODAY = regex(r"(?<![到至])今[日天](?!头条)")
NEXT_ITEM = regex(
    r"(?<=[;。])(?:[二三四五六七八九十]是|其[二三四五六](?!他它余中)|\([二三四五六七八九]\)|[二三四五六七八九]、|第[二三四五六][,、])"
)
PARALLEL = regex(r"针对|面向|聚焦|围绕")
# 2024年国庆假期（10月1日至7日）: which days of a wider time are meant, said in brackets right behind it.
MEANT = regex(r"[^,;:。()\d]{0,12}(?:期间?|假|节|运|周|月|档|季)\(")
NAMED_TIME = regex(
    r"(?:^|[,;。:])(?:[一二三四五六]是)?[^,;。:()\d、]{0,10}(?:期间|假期?|节日?|[春暑]运|宣传[周月日]|活动[周月日]|[学旺淡]季|当[天日]|[那这]一?(?:天|周|个?月|[两三四五几]天)|前?[前后]一?[周天])\($"
)
# 讲座1场（5月20日）: a number and its unit, and what is counted
COUNTED_BEFORE = regex(r"\d[余多]?(?:场|次|期|场次|堂|节)[\u4e00-\u9fff]{0,8}\($")
LIST_NEXT = regex(r"[^,;。:\d]{0,12}:")
_PART_OF_TIME = regex(
    r"份?[^,;。\d]{0,6}\d[\d.]*[余多万千百]*[\u4e00-\u9fff]{1,2}(?=,(?![^,;。]{0,4}\d{1,2}月))"
)
CALENDAR_PARTS = ("month", "quarter", "half")
LONGEST_NOUN = 10  # characters between a number and the brackets
TRIED = 8  # times in brackets that are passed over, so that many of them cost no more than their number


@dataclass(frozen=True, slots=True)
class Dates:
    """The times of a passage that date what was done, by place.

    `closed`: for each the place of the bracket that is closed behind it, -1 for none. `wholes`: where 当月, 全月 … stand.
    """

    passage: Passage
    periods: list[FoundPeriod]
    closed: list[int]
    wholes: list[int]

    def before(self, figure: Figure) -> FoundPeriod | None:
        """The last time named before a figure; one in brackets holds inside them: 38场次（1—10月累计412场次），…."""
        own = self.right_behind(figure)
        if own:
            return own
        place = figure.found.start
        last = bisect_right(self.periods, place, key=lambda found: found.end)
        for at in range(last - 1, max(-1, last - 1 - TRIED), -1):
            if (
                not 0 <= self.closed[at] < place
                and not self.is_beside(at, figure)
                and not self.is_of_part(at, place)
            ):
                shares = self.shares_ending(at, place)
                return self.narrower(at) if shares is None else self.over_shares(shares, at)
        return self.later_in_sentence(figure) if last == 0 else None

    def later_in_sentence(self, figure: Figure) -> FoundPeriod | None:
        """合计27人，参加了10月11日举办的培训: the one day that its sentence names, where none is named before."""
        start, end = self.passage.sentences[figure.clause.sentence]
        if self.periods and self.is_over_days(figure, end):
            return None
        first, behind = bisect_left(self.periods, figure.found.end, key=begin_of), list[FoundPeriod]()
        for at, found in enumerate(self.periods[first : first + TRIED], first):
            if found.start >= end:
                break
            behind += [found] if self.closed[at] < 0 else []
        alone = len({found.period for found in behind}) == 1 and behind[0].kind == "day"
        alone = alone and not self.passage.text.startswith("其中", max(0, behind[0].start - 2))
        return behind[0] if alone and not self.passage.quantities_in(start, figure.found.start) else None

    def shares_ending(self, at: int, place: int) -> int | None:
        """Where a list of shares by month or quarter begins that ends with a time, for what is told behind its end:
        一季度42场次、二季度51场次；发放资料4.2万份. None where the time ends no such list, or its item goes on."""
        text, last = self.passage.text, self.periods[at]
        first = at
        while first and self.are_shares(self.periods[first - 1], self.periods[first]):
            first -= 1
        ended = any(mark in text[last.end : place] for mark in ";。")
        return first if ended and first < at else None

    def are_shares(self, one: FoundPeriod, other: FoundPeriod) -> bool:
        """Whether two times are of a list that shares a number out to them."""
        between = self.passage.text[one.end : other.start]
        alike = one.kind == other.kind and one.kind in CALENDAR_PARTS
        return alike and "、" in between and bool(self.passage.quantities_in(one.end, other.start))

    def over_shares(self, first: int, last: int) -> FoundPeriod | None:
        """The time named before a list of shares that holds them all: 今年1至9月; None for the report's own."""
        wider = self.periods[first - 1] if first else None
        if wider is None or wider.period is None:
            return None
        shares = [found.period for found in self.periods[first : last + 1] if found.period]
        return wider if all(map(wider.period.holds, shares)) else None

    def right_behind(self, figure: Figure) -> FoundPeriod | None:
        """集中宣传活动1次（5月20日），小型活动6次: the time in brackets right behind a number is of that alone."""
        first = bisect_left(self.periods, figure.found.end, key=begin_of)
        behind = self.periods[first] if first < len(self.periods) else None
        near = behind and behind.start <= figure.found.end + LONGEST_NOUN
        return behind if near and self.dates_alone(first) else None

    def dates_alone(self, at: int) -> bool:
        """Whether a time stands alone in brackets behind a number: 1次（5月20日）."""
        text, found = self.passage.text, self.periods[at]
        if text[found.start - 1 : found.start] != "(" or text[found.end : found.end + 1] != ")":
            return False
        return COUNTED_BEFORE.search(text, max(0, found.start - REACH), found.start) is not None

    def is_of_part(self, at: int, place: int) -> bool:
        """3.6万份，其中3月15日当天6000份；抽纸1500件: whether a time dates a part that ended before a place."""
        start, text = self.periods[at].start, self.passage.text
        return text.startswith("其中", max(0, start - 2)) and text.find(";", start, place) >= 0

    def is_beside(self, at: int, figure: Figure) -> bool:
        """Whether a time is of another matter told in a sentence before: 统计上半年医保。下午开院坝会1场."""
        start = self.periods[at].start
        sentence = self.passage.sentences[figure.clause.sentence][0]
        return start < sentence and self.passage.standing.beside[start] == 1

    def narrower(self, at: int) -> FoundPeriod:
        """A time, or the one right before it in its sentence that lies inside it: 9月21日晚，2024年第三场…; but not the
        month before a span that takes it in: 8月举办3场，1—8月累计举办19场."""
        found = self.periods[at]
        earlier = self.periods[at - 1] if at else None
        if earlier is None or earlier.period is None or found.period is None:
            return found
        if found.kind == "span" and self.passage.quantities_in(earlier.end, found.start):
            return found
        inside = found.period.holds(earlier.period)
        near = self.passage.item_start(found.start, ";。") <= earlier.start and inside
        return earlier if near and earlier.period != found.period else found

    def of_whole(self, figure: Figure, since: int) -> bool:
        """Whether 当月 … stands between the last time and a figure, or its item begins anew behind that time."""
        place = figure.found.start
        first = bisect_left(self.wholes, since)
        if first < len(self.wholes) and self.wholes[first] < place:
            # 8月，召开院坝会27场；…，全月播放558次: of that month
            return not (
                since
                and self.passage.text.startswith(("全月", "当月"), self.wholes[first])
                and self.is_of_month(since)
            )
        if since and NEXT_ITEM.search(self.passage.text, since, place):
            return True  # 一是…5月6日设点，…。二是入户宣传。走访2460户
        if self.is_running_beside(since, place):
            return True
        item = self.passage.item_start(place, ";。")  # 针对学生，6月12日…；针对财会人员，发放…60册
        if OF_ALL_PLACES.search(self.passage.text, max(0, place - REACH), place):
            return len({one.period for one in self.periods if item <= one.start < place}) > 1
        if 0 < since <= item and OF_ALL_ROUNDS.match(self.passage.text, item):
            return len({one.period for one in self.periods if one.end <= item}) > 1
        clause = self.passage.item_start(place, ",;。")  # 16日在鸡鸣驿乡，23日在官厅镇，两次接待咨询90余人次
        if since <= clause and OF_ALL_ROUNDS.match(self.passage.text, clause):
            return len({one.period for one in self.periods if item <= one.start < place}) > 1
        return 0 < since <= item and PARALLEL.match(self.passage.text, item) is not None

    def is_running_beside(self, since: int, place: int) -> bool:
        """本月发送38万条，1至5月累计162万条；…5600人次: behind what is told of the month and of the year so far, an item of
        its own is of the report's time again."""
        text = self.passage.text
        item = self.passage.item_start(place, ";。")
        if not 0 < since <= item or not text.startswith("累计", since):
            return False
        told = self.passage.item_start(since, ";。")
        own = bisect_left(self.wholes, told)
        return own < len(self.wholes) and self.wholes[own] < since

    def is_of_month(self, end: int) -> bool:
        """Whether the time that ends there is a month."""
        return any(p.kind == "month" and p.end == end for p in self.periods)

    def is_today(self, figure: Figure) -> bool:
        """今日新增注册92人，12月累计…: of the report's own day, whatever times are named behind it."""
        return (
            TODAY.search(self.passage.text, max(0, figure.found.start - REACH), figure.found.start)
            is not None
        )

    def stands_apart(self, figure: Figure) -> bool:
        """Whether a figure's sentence ends before the first time that is named."""
        end = self.passage.sentences[figure.clause.sentence][1]
        return bool(self.periods) and (end <= self.periods[0].start or self.is_over_days(figure, end))

    def is_over_days(self, figure: Figure, end: int) -> bool:
        """三场讲座，9日来了120人，16日200人: whether its sentence goes on to several days, and none is named before."""
        if self.periods[0].start < figure.found.end:
            return False
        if figure.measure == "sessions" and LIST_NEXT.match(self.passage.text, figure.found.end):
            end = self.passage.text.find("。", end)  # 办了三场：4日讲给家长听，来了62人；12日…
            end = len(self.passage.text) if end < 0 else end
        behind = self.periods[: bisect_left(self.periods, end, key=begin_of)]
        return len({found.period for found in behind if found.kind == "day"}) > 1

    def names_several(self) -> bool:
        """Whether it tells of several days or months apart, so that none of them is the time of it all: 6月5日，…；
        6月18日，…; 1月12篇，2月7篇."""
        outside = zip(self.periods, self.closed, strict=True)  # （6月20日供稿） is when it was written
        named = [(p.period, p.kind) for p, closed in outside if p.period and closed < 0]
        days = {period for period, _ in named if period.start == period.end}
        return any(
            len(alike) > 1 and not any(all(map(period.holds, alike)) for period, _ in named)
            for alike in (days, *({p for p, kind in named if kind == what} for what in CALENDAR_PARTS))
        )

    def named_last(self, parts: Sequence[tuple[int, int]] = ()) -> Period | None:
        """The last time named outside brackets and outside the words of `parts`, or an earlier one inside it:
        3月15日，…（2024年）."""
        pairs = [
            (at, p, closed)
            for at, (p, closed) in enumerate(zip(self.periods, self.closed, strict=True))
            if not any(start <= p.start < end for start, end in parts)
        ]
        open_ones = [p for _, p, closed in pairs if closed < 0]
        shared = [
            p for at, p, _ in pairs if not self.dates_alone(at) and end_of_part(self.passage.text, p) < 0
        ]
        dated: Period | None = None
        before: FoundPeriod | None = None
        for found in open_ones or shared:
            period = found.period
            if period and (not (dated and period.holds(dated)) or self.tells_anew(before, found)):
                dated, before = period, found
        return dated

    def tells_anew(self, day: FoundPeriod | None, span: FoundPeriod) -> bool:
        """2月22日，春运落下帷幕。1月14日至2月22日，…开展宣讲156场: a span that begins a sentence behind that of a day on
        which nothing was counted."""
        if day is None or day.kind != "day" or span.kind != "span":
            return False
        between = self.passage.text[day.end : span.start]
        return between.endswith("。") and not self.passage.quantities_in(day.end, span.start)


def find_dates(passage: Passage, periods: list[FoundPeriod]) -> Dates:
    """The dates of a passage; `periods` are those that date what the campaign did."""
    wholes = [m.start() for m in WHOLE_TIME.finditer(passage.text)]
    closed = [closing_bracket(passage.text, period) for period in periods]
    for at, (wider, found) in enumerate(pairwise(periods), 1):
        closed[at] = -1 if says_which_days(passage.text, wider, found) else closed[at]
    for at, found in enumerate(periods):
        closed[at] = max(closed[at], end_of_part(passage.text, found))
    for at, found in enumerate(periods):
        closed[at] = -1 if closed[at] >= 0 and says_when(passage.text, found) else closed[at]
    return Dates(passage, periods, closed, wholes)


def end_of_part(text: str, period: FoundPeriod) -> int:
    """设摊3次，其中5月份2次，咨询150人次: where the part ends that a time alone dates; -1 where it dates no such part."""
    if not text.startswith("其中", max(0, period.start - 2)) or period.kind not in CALENDAR_PARTS:
        return -1
    part = _PART_OF_TIME.match(text, period.end)
    return part.end() if part else -1


def says_when(text: str, found: FoundPeriod) -> bool:
    """春运期间（1月26日至3月5日），…；“五一”假期（5月1日至5日），…: days alone in brackets behind the name of a time that
    opens a clause date what is told behind them."""
    alone = found.kind in ("day", "span") and text.startswith((")", "),"), found.end)
    return alone and NAMED_TIME.search(text, max(0, found.start - REACH), found.start) is not None


def says_which_days(text: str, wider: FoundPeriod, found: FoundPeriod) -> bool:
    """Whether a span stands alone in brackets behind a time that holds it: it dates what is told behind them."""
    if found.kind != "span" or wider.period is None or found.period is None:
        return False
    alone = text.startswith(")", found.end) and MEANT.fullmatch(text, wider.end, found.start) is not None
    return alone and wider.period.holds(found.period)


def closing_bracket(text: str, period: FoundPeriod) -> int:
    """Where the bracket is closed in which a time stands, -1 where it stands in none."""
    since = max(0, period.start - REACH)
    opened, before = text.rfind("(", since, period.start), text.rfind(")", since, period.start)
    return text.find(")", period.end, period.end + REACH) if opened > before else -1
