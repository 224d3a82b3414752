"""The figures of a report's paragraphs with what their sentences say of them: that they sum up, and what of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from etl.meaning.lexicon import default_channel, squeeze
from etl.meaning.period import Period
from etl.meaning.quantity import Quantity
from etl.prose.matter.speakers_along import unit_at
from etl.prose.paragraphs.reading import ProseFigure, ProseReading
from etl.prose.passages.passage import REACH
from etl.prose.words.accounts import LONGEST_SUM, entry_before, may_say_again, opening_of, opens_account
from etl.prose.words.parts import DifferingTotal, values_of
from etl.regex import regex

Role = Literal["title", "meta", "label", "note", "figure", "planned", "total", "cumulative"]
# Words with which a sentence sums up, for all of its figures; 二村共发放 sums up for that village alone.
SUMMED = regex(
    r"合计|小计|总计|总共|拢共|统共|累计|加起来|各类|综上|(?:^|[,;。])总的来[看说]|(?:全[月年周季]|[本当]月|\d月份?)[^,;:。\d]{0,3}(?:计划|任务|目标)[^;。]{0,24}完成|[月周年天]下来|(?<!划)算下来|(?:[月周]底|年终)(?:盘点|结账|盘账)|(?:\d月份?|半年|季度)一?共(?![同青享建产筑治创管和体结])|全[县市区镇乡街州省旗盟所院校行局队](?![民员国长])|全(?:系统|社区|公司|单位)|[县市区镇乡]域"
    r"|(?:^|[,;:。]|活动中?|期间|[此本]次|这个?[月周季年]|一(?:周|个月|年|天)|[本当全][月周季日天年]度?(?:,(?:该|我|本)?(?:单位|公司|社区|街道|中心|[市区县镇乡村所局院校行站队])|各[\u4e00-\u9fff]{1,4})?|我[所镇乡村局行院校县市区]|截至目前"
    r"|(?:以上|上述|[两三四五六七八九十]|\d+)[个家所处村镇场站点地校社区厂单位天日晚夜周月轮期次]{1,3}[^,;:。\d]{0,4}|(?:以上|上述)(?:各项|几[项场次])?(?:活动|工作)?"
    r")(?:一?共|总)(?!同|青|享|建|筑|治|创|管|和|产|体|结|店|院|部|行|站|校|馆|社|厂|仓|库|务|经)"
    # 上述4场职工讲座均由民警主讲; 一个月来，10场讲座、830人次受众，为…
    r"|(?:^|[,;:。])(?:以上|上述|前述)(?=[\d一二两三四五六七八九十])|[周月年天季]度?(?:多?来|里|间),(?=\d)"
)
NEARLY = 0.91  # of 近两千 are no 1800: what is said of nearly so many was rounded up, and not by a tenth
# 三场演出共吸引…: what opens a sentence as its subject has been told before.
RESUMED = regex(r"[^,;:。\d]{0,6}(?:一?共|总共|合计|累计)(?!同|青|享|建|筑|治|创|管|和|产|体|结)")
# 合计：宣传单2160份；海报94张; 安全股汇总：班会156节: a line of sums, each in its own field
SUM_LINE = regex(
    r"(?:以上|各[\u4e00-\u9fff]{1,4}|全[县市区镇乡街村校]|[\u4e00-\u9fff]{1,6}[股科办室](?=汇总))?(?:合计|总计|共计|汇总(?:一下)?|小计)(?:(?:数|情况)?[:—|]|(?=(?:到会|到场|参加|听课)\d))"
)
# 【一周数据小卡片】: a card of the figures that the story above has told
CARD = regex(
    r"(?:数据|数字|战果|成果|反诈)(?:小|总|一)?(?:卡片?|速览|一览|看板|清单|榜单?|汇总|盘点|账单|成绩单)|一图(?:读懂|速览)|数说"
)
# Of a sum that is beyond doubt the whole report's: its time, its area or its head says so.
WHOLE = regex(
    r"(?:[本当全][月周季年]度?|一(?:周|个月|年|天)|季度|半年|\d月份?|20\d\d年度?|期间|以来|月来|年来|周来|天来|全[县市区镇乡街州省旗院校行局所队]|全(?:系统|社区|公司|单位))[^。;]{0,40}?(?:共|总|累计|合计)"
)
# 以上三个社区合计…, 四个小组共…, 这两类活动加起来…: a sum that says of how many it is.
ALL_OF_THEM = regex(
    r"(?:以上|上述|^这?|(?P<area>全[县市区镇乡村街校]道?))(?P<number>[两二三四五六七八九十\d]{1,3})[个家所处村镇支类项种]"
    r"[^,;:。\d]{0,6}(?:一?共(?!同|青|享|建)|合计|总计|累计|加起来)"
)
# 由412场增加到680场: how far a figure told before has come.
RAISED = regex(
    r"由[^,;。]*(?:(?:增加|提高|上升|提升|增长|扩大|减少|下降|降低|压减)[到至]|[增升减降][至为到])[^,;。]*$"
)
# 今日全市共…, 各镇合计…: of whoever told before, though one of them says it.
_ALL_TIMES = r"(?:今[日天]|本[周月]|(?<!\d)\d{1,2}月(?:\d{1,2}日|份)?|[截目][^,;。]{0,10})?"
OF_ALL = regex(
    rf"(?:全[市县区旗州]|各(?:镇|乡|街道|派出所|所|单位|社区|村|成员单位|部门|网点|学校)[^,;。:\d]{{0,6}}|(?:以上|上述)[^,;:。\d]{{0,8}}){_ALL_TIMES}[^,;。:\d]{{0,8}}(?:一?共(?!同|青|享|建)|合计|总计|累计)"
    # 今年以来，两所累计…, 更正后，四校共…
    r"|(?:^|[,;。])(?<!第)(?:两村|(?:[两二三四五六七八九十]|\d{1,2})(?:[个家]村|[个家]?(?:所|校|社区|镇|乡|街道|派出所|单位|部门|支行|网点|学校)))(?:一?共(?!同|青|享|建)|合计|总计|累计)"
    # 改好了。这周三个社区传单、册子合起来发了228份
    r"|(?:^|[,;。])(?:[本这]个?[周月]|今天)?(?<!第)(?:[两三四五六七八九十]|\d{1,2})个?(?:村|社区|校|所|镇|乡|街道|单位|网点)[^,;。:\d]{1,16}?(?:合起来|加起来|合在?一起)"
    # 收齐了，三个村传单470多份、讲座3场
    r"|(?:[收报交汇]齐|汇总好|统计好)了?,(?:一共|我们?|全[镇县乡街区市])?[\d两三四五六七八九十]{1,2}个?(?:村|社区|单位|学校|[镇乡校所家])(?=[^,;。\d]{0,8}\d)"
    r"|(?:今[日天]|本[周月]|当[日天]|全[群体])?(?:数据|我)?汇总了?(?:一下)?:|各(?:单位|镇街?|乡镇|街道|派?出?所|村|社区|网点|支行|学校)[^,;。:\d]{0,4}(?:上报|报送|报数|报来|反馈)|(?:汇总|(?:收到|\d+个(?:镇|乡|街道|所|派出所|单位|社区|村|支行|网点))[^,;。]{0,8}(?:报数|上报|报送|反馈))[^;。]{0,16}?(?:一?共(?!同|青|享|建)|合计|总计)"
)
OWN_TIME = regex(r"(?:\d{1,2}月份?|[一二三四]季度)?[本当](?:月|周|季度?|期|旬)|\d{1,2}月份?|[一二三四]季度")
RUNNING_BEHIND = regex(
    r"[,;、(](?:[^,;。\d]{0,6}以来|今年|本年|全年|年内|[截目][至止前][^,;。]{0,10}|\d{1,2}[-—至到]\d{1,2}月份?)?,?[^,;。\d]{0,4}累计[^,;。\d]{0,12}\d"
)
MONTH_BESIDE = regex(r"[,;(](?:其中)?(?:\d{1,2}月份?)?[本当](?:月|周|季度?)")
LONGER = regex(r"今年|本年|年初|年内|全年|以来|截[至止]\d{1,2}月|半年|季度")
TITLED = regex(r"《[^《》]*》")
SENTENCE_START = regex(r"[。;；!！?？]")
TAUGHT = frozenset(["lecture", "training"])
HEADLINE_LENGTH = 60


@dataclass(slots=True)
class ParagraphReading:
    """One paragraph: `index` counts from 0; `period` is named in it or holds from before, else None.

    `under`: the head of its section, or with which it begins; '' for none. `reporter`: whose deeds alone count, ''
    where each unit speaks for itself. `beside`: its section is about another matter than fraud; `own_matter`: what the
    fraud of its report is about (医保). `speakers`: the units that speak in it, each from a place on, the reporter before
    the first. `message`, `day`: in a chat the number of the line that says who wrote it, and when it was sent.
    `head_time`: what a head above it names. `general`: its report is of all kinds of work; `unnamed`: and neither its head
    nor what it goes on from says that it is about fraud. `rolled`: a line of a name and a number of what its head counts,
    or the sum of those above it. `led`: it is of the list to which 截至6月30日，累计做了这些事： leads.
    """

    index: int
    text: str
    role: Role
    reading: ProseReading
    period: Period | None
    under: str = ""
    reporter: str = ""
    beside: bool = False
    own_matter: str = ""
    speakers: Sequence[tuple[int, str]] = ()
    message: int = -1
    day: Period | None = None
    head_time: Period | None = None
    general: bool = False
    unnamed: bool = False
    rolled: Literal["", "line", "sum"] = ""
    led: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure where it stands; `summed`: its sentence says that it sums up; `whole`: the whole report's time or
    area; `raised`: how far a figure told before has come. `speaker`: the unit beside the reporter whose it is, '' for
    none and for what sums up all (`of_all`: 全市共…, 各所合计…), whoever tells it. `longer`: since a year or month began.
    `month`: the report's own time beside its running total (本月36场，累计121场). `part_of_sum`: a part of what its sentence
    sums up (活动共覆盖200余人，其中老年人94人)."""

    paragraph: ParagraphReading
    figure: ProseFigure
    summed: bool
    whole: bool
    raised: bool
    speaker: str
    of_all: bool
    longer: bool
    month: bool = False
    part_of_sum: bool = False

    def is_of(self, other: Stated) -> bool:
        """Whether it can say again or sum up what another one counts: a unit's figure says nothing of another unit's."""
        return not (self.speaker and other.speaker) or self.speaker == other.speaker


FROM_AFAR = frozenset({"phone", "sms", "group_chat"})


def is_apart(total: ProseFigure, figure: ProseFigure) -> bool:
    """电话外呼提醒客户1560人次 beside those of a training: whoever was called is no sum of whoever came."""
    afar = total.measure == "people_reached" and total.channel in FROM_AFAR
    return afar and figure.channel != total.channel


def may_hold(total: ProseFigure, figure: ProseFigure) -> bool:
    """Whether a total's way, where it names one, can be that of a figure; 培训学员1300人次 came to lectures as well."""
    if is_apart(total, figure):
        return False
    taught = figure.measure == "people_reached" and TAUGHT.issuperset((total.channel, figure.channel))
    usual = total.channel in ("unspecified", default_channel(total.measure))  # 入户发放300份; 累计发放2万份
    return taught or usual or figure.channel in ("unspecified", total.channel)


def differing_total(figure: ProseFigure, parts: Sequence[ProseFigure]) -> DifferingTotal:
    """The stated sum that its parts do not add up to."""
    summed = sum(part.quantity.value for part in parts)
    return DifferingTotal(figure.start, figure.end, figure.text, figure.quantity.value, summed)


def note_restated(paragraph: ParagraphReading, figure: ProseFigure) -> None:
    """A note at a figure that says again what is counted elsewhere."""
    paragraph.reading.queries.append(("prose_restated", figure.start, figure.end, figure.text))


def note_running_total(paragraph: ParagraphReading, figure: ProseFigure) -> None:
    """A note at a running total that stands beside figures of its period."""
    paragraph.reading.queries.append(("prose_running_total", figure.start, figure.end, figure.text))


def is_sum_line(text: str) -> bool:
    """Whether a paragraph begins as a line of sums does: 合计：宣传单2160份."""
    return SUM_LINE.match(opening_of(text)) is not None


def is_headline(paragraph: ParagraphReading) -> bool:
    """Whether a paragraph is a line without an end: the headline of what comes behind it. Only that of the whole text
    has several parts: 一周入户1120户、劝阻5起！宋河派出所按下“加速键”."""
    plain = squeeze(paragraph.text)
    ends = plain[-1] in "。;?,:" or (plain[-1] == "!" and paragraph.index > 0)
    return len(plain) <= HEADLINE_LENGTH and not ends and ("," not in plain or paragraph.index == 0)


# @所有人 收到，目前8个社区已接。合计发宣传单531份: who keeps a chain adds up what its members told
REPLY_TO_ALL = regex(r"\s*(?:@(?:所有人|全体成员|大家)|(?:各位|大家)?(?:都)?收到[,，。!！\s])")
_ALL_TOGETHER = regex(r"(?:合计|总计|一共|共计|总共|汇总)")


def stated_in(paragraph: ParagraphReading) -> list[Stated]:
    """The figures of a paragraph with what their sentence says of each up to its end.

    Summed up: 共, 全县, 各类, 累计 … before the figure or in its words, or behind it where it opens the sentence
    (三场演出共…). The words are squeezed and searched once, so that a sentence without an end costs its length.
    """
    text, stated = paragraph.text, []
    said, read, of_all, longer = "", entry_before(text), False, False
    opening = opening_of(text)
    card = CARD.search(paragraph.under) is not None
    account = opens_account(opening) or card
    in_reply = REPLY_TO_ALL.match(text) is not None
    of_sums = card or may_say_again(opening) or SUM_LINE.match(opening) is not None
    summed, whole = of_sums, account
    for figure in paragraph.reading.figures:
        for end in SENTENCE_START.finditer(text, read, figure.start):
            of_sums = of_sums and end.group() in ";；"
            said, read, summed, whole = "", end.end(), of_sums, account and of_sums
            of_all = longer = False
        since = max(0, len(said) - LONGEST_SUM)
        said += without_titles(squeeze(text[read : figure.end]))
        read = max(read, figure.end)
        summed = summed or SUMMED.search(said, since) is not None
        whole = whole or WHOLE.search(said, since) is not None
        resumed = said == without_titles(squeeze(figure.text)) and RESUMED.match(
            squeeze(text[read : read + LONGEST_SUM])
        )
        clause = max(len(said) - REACH, *(said.rfind(mark) for mark in ",;。"), -1) + 1
        raised = RAISED.search(said, clause) is not None
        part = said.rfind("其中")  # 共发放500份，其中一村200份: a part is no sum
        sums = summed if part < 0 else SUMMED.search(said, part) is not None
        sums = sums and not is_month_beside(said)
        of_sum = part >= 0 and summed and not sums
        of_all = of_all or OF_ALL.search(said, since) is not None
        of_all = of_all or (in_reply and _ALL_TOGETHER.match(said) is not None)
        speaker = "" if of_all else speaker_at(paragraph, figure.start)
        longer = longer or LONGER.search(said, since) is not None
        sums = sums or bool(resumed) or of_all
        month = is_beside_total(said, text[figure.end : figure.end + REACH])
        stated.append(Stated(paragraph, figure, sums, whole, raised, speaker, of_all, longer, month, of_sum))
    return stated


def without_titles(said: str) -> str:
    """发放《致全县居民的一封信》3200份: the words with blanks for what a title in 《》 says."""
    return TITLED.sub(lambda title: "·" * len(title[0]), said) if "《" in said else said


def is_beside_total(said: str, behind: str) -> bool:
    """本月发放宣传资料28500份，年初以来累计发放9.6万份: whether a figure's running total stands behind it."""
    since = max(said.rfind(mark) for mark in ",;。:") + 1
    return OWN_TIME.match(said, since) is not None and RUNNING_BEHIND.match(squeeze(behind)) is not None


def is_month_beside(said: str) -> bool:
    """今年以来累计发放2.1万份，9月份当月发放1860份: the month beside a running total sums up nothing."""
    # from behind: one pattern for it all would try every number with every comma of a long sentence
    last = max(said.rfind(mark) for mark in "。;")
    for month in MONTH_BESIDE.finditer(said, max(last, 0)):
        since = max(said.rfind(mark, 0, month.start()) for mark in "。;") + 1
        running = said[since : month.start()].partition("累计")[2]
        if any(map(str.isdecimal, running)):
            return not SUMMED.search(said.replace("累计", ""))
    return False


def words_before(one: Stated) -> str:
    """What the sentence of a figure says before it."""
    text, place = one.paragraph.text, one.figure.start
    return text[max(text.rfind(mark, 0, place) for mark in "。；\n") + 1 : place]


def speaker_at(paragraph: ParagraphReading, place: int) -> str:
    """The unit beside the reporter that speaks at a place of a paragraph; '' for none."""
    return unit_at(paragraph.speakers, place)


def is_inside(part: Period | None, whole: Period | None) -> bool:
    """Whether a time lies in another one: 8月份一共贴海报42张 behind 8月12日…贴海报42张."""
    return part is not None and whole is not None and whole.holds(part)


def is_outside(part: Period | None, whole: Period | None) -> bool:
    """Whether a time is known to lie outside another."""
    return part is not None and whole is not None and not whole.holds(part)


def says_same(
    one: ProseFigure, other: ProseFigure, inside: bool = False, any_group: bool = False, rounded: bool = False
) -> bool:
    """Whether two figures state the same, and neither a period nor a group that tells them apart; `inside`: the time
    of one is known to lie in that of the other, `any_group`: so is its group; `rounded`: the first may be rounded."""
    same = one.measure == other.measure and (
        not values_of(one).isdisjoint(values_of(other))
        or (rounded and is_within(other.quantity, one.quantity))
    )
    same = same and (any_group or one.group == other.group)
    return same and (inside or one.period is None or other.period is None or one.period == other.period)


def is_within(close: Quantity, rounded: Quantity) -> bool:
    """Whether a number lies within the bounds of one that is not exact: 1236 and 1200余."""
    if rounded.qualifier == "exact" or rounded.low is None:
        return False
    highest = rounded.high or 2 * rounded.low  # 超3万 says nothing of how far
    return close.qualifier == "exact" and rounded.low <= close.value <= highest


def makes_up(whole: ProseFigure, parts: Sequence[ProseFigure]) -> bool:
    """Whether the parts add up to the whole, or lie within the bounds of a whole that is no exact number."""
    total = sum(part.quantity.value for part in parts)
    stated = whole.quantity
    if total == stated.value:
        return True
    loose = stated.qualifier != "exact" and stated.low is not None and stated.high is not None
    least = max(stated.low or 0, NEARLY * stated.value) if stated.qualifier == "at_most" else stated.low or 0
    if not loose or least <= total <= (stated.high or 0):
        return loose
    # 52人 and 两三百人, 加起来300人左右
    ranges = [part.quantity for part in parts if part.quantity.qualifier == "range"]
    spread = sum((one.high or one.value) - one.value for one in ranges)
    return total <= (stated.high or 0) and least <= total + spread
