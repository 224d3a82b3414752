"""What the sheet says of its columns beyond their headers: its title's measure, its week, its year."""

from __future__ import annotations

from dataclasses import replace

from etl.facts.compared_times import tell_part_of_years, tell_times_compared
from etl.facts.context import SheetContext
from etl.facts.school_years import tell_pupils
from etl.facts.sent_columns import tell_medium, tell_what_was_sent
from etl.facts.watched import tell_watched_columns
from etl.facts.week_numbers import day_of_week
from etl.layout.column import DAYS, Column
from etl.meaning.calendar_period import first_day
from etl.meaning.header import HeaderMeaning, of_business, read_header
from etl.meaning.lexicon import MANNERS, default_channel, read_group, squeeze, units_of
from etl.meaning.no_counts import SIGNED
from etl.meaning.period import Period, read_date_cell
from etl.regex import regex
from etl.schema import UNSPECIFIED

LOUDSPEAKER = regex(r"喇叭|广播|村村响")
_DAY = r"(?:\d{1,2}[月.]\d{1,2}[日号]?)"
WEEKDAY = regex(
    rf"\(?(?P<before>{_DAY})?\(?(?:周|星期|礼拜)(?P<day>[一二三四五六日天])\)?\(?(?P<behind>{_DAY})?\)?"
)
COUNTED_EVENTS = regex(r"场[次数]|次数|期数|场$")
CLERKS = regex(r"(参与|参加|出动|投入|派出)?(本行|银行|网点)?(员工|职工|行员|柜员|工作人员)(人)?数?")
CUSTOMERS = regex(r"客户|消费者|储户")
DOCTORS = regex(
    r"(?:参[与加]|出动|投入|派出|到场|义诊)?的?(?:医护|医务|医疗|卫生)?(?:人员|医[生师]|护士|医护|专家|大夫)(?:人)?数?"
)
TREATED = regex(r"义诊|就诊|测血[压糖]|问诊|诊疗|咨询")
SENT_BESIDE = ((CUSTOMERS, CLERKS), (TREATED, DOCTORS))
PERSON_UNITS = {"人次", "人", "名"}
OF_NOW = regex(r"(?:[本当]|今(?=[日天]))([日天周月季年])")
REACTIONS = regex(r"(?:点赞|评论|收藏|在看|获赞|跟评|留言)[数量]*")
PASSED_ON = regex(r"(?:被|累计)?(?:转发|分享|转载)[数量次]*")
AIMED = regex(r"目标(?:人群|对象|群体|受众|客户|客群)")
REALLY = regex(r"实际|实到|实有|已|完成|达成")
HELPERS = regex(r"(?:参与|参加|上岗|到岗)?(?:志愿)?服务人[数次]")
BENEFITED = regex(r"受益|受惠|受众|受教育|惠及|覆盖|服务(?:对象|群众|居民|老人)")
PLEDGED = regex(r"承诺|倡议|责任[书状]|签名(?:墙|活动|仪式)")
# 网点物料 says whose; 网点宣传 and 网点厅堂 say how.
OF_BRANCHES = regex(r"(?!.*(?:厅堂|大厅|柜|窗口|宣[传讲]|活动)).*网点.*")
CASES = regex(r"案件|警情|发案|立案|破案|侦办|侦查|审理|审判|审结|检察|执法|查处|打击")
OF_CAMPAIGN = regex(r"宣传|宣讲|普法|教育|培训|防范|预防|活动|反诈工作|治理")
TOLD_THEM = regex(
    r"宣|讲|教育|受众|参加|参与|参训|听|覆盖|培训|惠及|走访|入户|上门|发放|提醒|告知|劝|回访|观看|咨询|服务|下载|安装"
)


def complete_columns(
    columns: list[Column], context: SheetContext, default: HeaderMeaning, sheet: str
) -> None:
    """Changes the columns of one table in place. `default`: what its figures count where nothing else says it; `sheet`:
    the sheet's name."""
    _apply_default(columns, default)
    _apply_list_of_units(columns, default)
    _tell_cases(columns, context.caption or context.title)
    _tell_signatures(columns, context.title)
    _tell_called_at(columns, context.title)
    _tell_branches_named(columns)
    tell_what_was_sent(columns, default)
    tell_medium(columns, (context.caption, context.title, sheet))
    tell_pupils(columns)
    tell_watched_columns(columns, (context.caption, context.title, sheet))
    if LOUDSPEAKER.search(context.title + sheet):
        _tell_broadcasts(columns)
    tell_times_compared(columns, context.period)
    tell_part_of_years(columns, context.caption or context.title)
    _tell_year_totals(columns)
    _tell_clerks(columns)
    _tell_helpers(columns)
    _tell_past_beside_plans(columns)
    _tell_weekdays(columns, context.period, context.year)
    _tell_month_of_cut_off(columns, context.period)
    _tell_readers(columns)
    _tell_aims(columns)


def _apply_default(columns: list[Column], default: HeaderMeaning) -> None:
    """What title or 单位 line count, headers without a unit count too: 入户走访 in a table of 场次 is a channel.
    Columns that nothing but their place names (门诊大厅) are figures of that measure."""
    if not default.measure:
        return
    if any(c.use == "figure" and c.meaning.unit and not c.meaning.of_itself for c in columns):
        return
    for column in columns:
        meaning = column.meaning
        if column.use == "unknown" and column.path and default.unit and meaning.part != "no_count":
            column.use = "figure"
        event = meaning.measure in ("sessions", "boards") and not COUNTED_EVENTS.search(
            meaning.core
        )  # 线下活动
        message = meaning.measure == "sms"  # 手机短信 in a table of 人次
        # 宣传单 in a table of 人次 counts paper all the same
        says_how = bool(meaning.channels) or event or message
        if says_how and meaning.measure and default.unit and _cannot_be(default, meaning.measure):
            column.meaning = replace(
                meaning,
                measure="",
                measures=(),
                channels=("sms",) if message else meaning.channels,
                part=meaning.part if meaning.part != "measure" else "channel",
            )


def _apply_list_of_units(columns: list[Column], default: HeaderMeaning) -> None:
    """现场宣传 | 入户宣传 | 宣传材料 under 单位：人次、份: whoever was reached in these ways, as no 场 or 户 are
    counted there, and no other column holds the 人次."""
    units = {unit for unit, _ in default.scales}
    figures = [c for c in columns if c.use == "figure"]
    if not units & PERSON_UNITS or any(
        c.meaning.unit or c.meaning.measure == "people_reached" for c in figures
    ):
        return
    for column in figures:
        own = column.meaning
        if own.plain and own.measure in MANNERS and units.isdisjoint(units_of(own.measure)):
            column.meaning = replace(
                own,
                measure="people_reached",
                channels=own.channels or tuple({default_channel(own.measure)} - {UNSPECIFIED}),
                measures=("people_reached",),
            )


def _cannot_be(default: HeaderMeaning, measure: str) -> bool:
    """Whether a column without a unit is no count of `measure`: 宣传栏 in a table of posters is where they hang, though
    both are counted in 张."""
    return default.unit not in units_of(measure) or (default.measure, measure) == ("posters", "boards")


def _tell_cases(columns: list[Column], caption: str) -> None:
    """人数 in a table of cases (二、案件审理情况), and 涉及人数 beside nothing but 发案（起）: nobody was reached, unless a
    head says so."""
    counted = [c for c in columns if c.use in ("figure", "unknown") and c.path]
    others = [c for c in counted if c.meaning.measure != "people_reached"]
    of_cases = bool(others) and all(c.meaning.other_business for c in others)
    captioned = CASES.search(caption) is not None and not OF_CAMPAIGN.search(caption)
    for column in counted:
        meaning = column.meaning
        if column.use != "figure" or meaning.measure not in ("people_reached", "households"):
            continue
        words = "".join(squeeze(cell.text) for cell in column.path)
        if (captioned or (of_cases and "涉及" in words)) and not TOLD_THEM.search(words):
            column.use = "unknown"
            column.meaning = of_business(meaning)


def _tell_branches_named(columns: list[Column]) -> None:
    """网点物料 over the columns of a table whose rows are 网点: whose they are, and not how they went out."""
    if not any(c.use == "label" and c.dimension == "unit" and "网点" in c.meaning.core for c in columns):
        return
    for column in columns:
        above = [squeeze(cell.text) for cell in column.path[:-1]]
        if column.meaning.channels == ("branch",) and any(map(OF_BRANCHES.fullmatch, above)):
            column.meaning = replace(column.meaning, channels=read_header(column.path[-1].text).channels)


def _tell_signatures(columns: list[Column], title: str) -> None:
    """家长签字（人） under a title of pledges: those who pledged, unless another column counts them."""
    if not PLEDGED.search(title) or any(c.meaning.measure == "pledges" for c in columns):
        return
    for column in columns:
        own = column.meaning
        if column.use == "unknown" and own.part == "no_count" and SIGNED.fullmatch(own.core):
            column.use = "figure"
            column.meaning = replace(
                own, part="measure", measure="pledges", measures=("pledges",), groups=read_group(own.core),
                other_business=False,
            )  # fmt: skip


# 第三网格反诈走访登记
_LIST_OF_CALLS = regex(r"(?:走访|入户|敲门|上门)[^,，。]{0,8}(?:登记|台账|记录|日志|日记)")


def _tell_called_at(columns: list[Column], title: str) -> None:
    """户数 in a list of calls by days: how many were called at, where no other column says so."""
    dated = any(c.use == "label" and c.dimension in DAYS for c in columns)
    told = [c for c in columns if c.meaning.measure == "households"]
    if dated and len(told) == 1 and told[0].meaning.core == "户数" and _LIST_OF_CALLS.search(title):
        told[0].meaning = replace(told[0].meaning, base=False, part="measure", channels=("door_to_door",))


def _tell_broadcasts(columns: list[Column]) -> None:
    """播放次数 of a loudspeaker is how often it spoke, not how often a video was seen."""
    for column in columns:
        if column.meaning.measure == "views" and "播放" in column.meaning.core:
            column.meaning = replace(column.meaning, measure="broadcasts")


def _tell_weekdays(columns: list[Column], week: Period | None, year: int | None) -> None:
    """周一 to 周日, and 周一（11.6）, above columns are the days of the week that the sheet is about."""
    for column in columns:
        cell = next((cell for cell in column.path if WEEKDAY.match(squeeze(cell.text))), None)
        if cell is None or column.use not in ("figure", "unknown"):
            continue
        stated = WEEKDAY.fullmatch(squeeze(cell.text))
        date_text = (stated["before"] or stated["behind"] or "") if stated else ""
        day = read_date_cell(date_text, date_text, year) if date_text else None
        if stated is None or (date_text and day is None):
            continue
        if cell is column.path[-1]:
            column.use = "figure"
            column.meaning = replace(column.meaning, part="period")
        column.meaning = replace(column.meaning, period=day or day_of_week(week, stated["day"]))


def _tell_past_beside_plans(columns: list[Column]) -> None:
    """上周 beside nothing but what is planned for 本周 is the time that the sheet reports; 去年 beside 同比 is not."""
    if any(c.meaning.ratio or (c.use == "figure" and not c.meaning.aside) for c in columns):
        return
    for column in columns:
        meaning = column.meaning
        if meaning.part == "earlier":
            part = "measure" if meaning.measure else "period"
            column.meaning = replace(meaning, earlier=False, part=part)


def _tell_clerks(columns: list[Column]) -> None:
    """参与员工（人） beside 受众客户（人次） are the clerks that were sent, and so are 参加医护 beside 义诊（人次）.

    医护人员 below 受众, like the patients beside them, were told.
    """
    beside = [c.meaning.core for c in columns if c.use in ("figure", "unknown")]
    sent = [clerks for others, clerks in SENT_BESIDE if any(map(others.search, beside))]
    for column in columns:
        if (
            column.meaning.measure == "people_reached"
            and any(clerks.fullmatch(column.meaning.core) for clerks in sent)
            and not any(BENEFITED.match(squeeze(cell.text)) for cell in column.path[:-1])
        ):
            column.meaning = _of_staff(column.meaning)


def _tell_helpers(columns: list[Column]) -> None:
    """服务人数 beside 受益人数 are the volunteers who served: nobody is reached twice in one row."""
    reached = [
        c for c in columns if c.use == "figure" and c.meaning.measure == "people_reached" and c.meaning.plain
    ]
    if not any(BENEFITED.search(c.meaning.core) for c in reached):
        return
    for column in reached:
        if HELPERS.fullmatch(column.meaning.core):
            column.meaning = _of_staff(column.meaning)


def _tell_month_of_cut_off(columns: list[Column], period: Period | None) -> None:
    """本月新增 under 截至5月31日 is of May, 本周新增 of the week that ends there."""
    if period is None or not period.cumulative:
        return
    for column in columns:
        own = column.meaning
        if not own.this_period or own.period is not None or own.cumulative:
            continue
        if named := OF_NOW.search("".join(squeeze(cell.text) for cell in column.path)):
            column.meaning = replace(own, period=Period(first_day(named[1], period.end), period.end))


def _tell_readers(columns: list[Column]) -> None:
    """点赞, 评论 and 转发 beside 阅读量 are what its readers did with a post: they are counted there, and 转发 is no post of
    the campaign."""
    shown = [c for c in columns if c.use in ("figure", "unknown")]
    reactions = [c for c in shown if REACTIONS.fullmatch(c.meaning.core)]
    if not reactions:
        return
    read = any(c.meaning.measure == "views" for c in shown if c not in reactions)
    passed_on = [c for c in shown if c.meaning.measure == "posts" and PASSED_ON.fullmatch(c.meaning.core)]
    for column in [*(reactions if read else ()), *passed_on]:
        column.use, column.meaning = "unknown", of_business(column.meaning)


def _tell_aims(columns: list[Column]) -> None:
    """目标受众（人次） beside 实际受众（人次） is how many were to be reached, and not whom the campaign was for."""
    met = [c for c in columns if c.use in ("figure", "unknown") and c.meaning.measure == "people_reached"]
    if any(REALLY.match(c.meaning.core) for c in met):
        for column in columns:
            if AIMED.match(column.meaning.core) and column.use in ("figure", "unknown"):
                column.meaning = replace(column.meaning, planned=True, part="planned")


def _of_staff(meaning: HeaderMeaning) -> HeaderMeaning:
    """Those who held it, and nobody who was reached."""
    return replace(meaning, measure="staff", measures=("staff",), groups=())


def _tell_year_totals(columns: list[Column]) -> None:
    """全年 beside 一季度 to 四季度 is their sum, no running total."""
    for column in columns:
        meaning = column.meaning
        whole = meaning.cumulative and not (
            meaning.period or meaning.earlier
        )  # 去年全年 is no sum of this year
        if column.use != "figure" or not whole:
            continue
        dated = [
            c
            for c in columns
            if c.use == "figure" and c.meaning.period and c.meaning.measure == meaning.measure
        ]
        if len(dated) > 1 and not _goes_on_from_before(columns, column, dated):
            column.meaning = replace(meaning, cumulative=False, total=True, part="total")


def _goes_on_from_before(columns: list[Column], whole: Column, dated: list[Column]) -> bool:
    """累计 beside 上月累计, behind the 合计 of single days, or 全年累计 beside July to December, holds more than they do."""
    others = [c.meaning for c in columns if c.use == "figure" and c is not whole]
    days = all(c.meaning.period and c.meaning.period.start == c.meaning.period.end for c in dated)
    later = "年" in whole.meaning.text and all(
        c.meaning.period and c.meaning.period.start.month > 1 for c in dated
    )
    return later or any(
        (other.cumulative and other.earlier) or (days and other.part == "total") for other in others
    )
