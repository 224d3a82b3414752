"""What one header or label text says: measure, unit of counting, group, channel, period, and its part in the table.

The text alone is read here; what its neighbours add is `etl.layout.columns`' work. Pure and cached: a county's
forms repeat the same few hundred header texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.meaning.asked_heads import as_stated
from etl.meaning.counted_thing import thing_of
from etl.meaning.head_units import PERSONS, SCALES, UNIT_LINE, split_unit
from etl.meaning.header_dimensions import DIMENSIONS
from etl.meaning.header_measure import MATERIALS, decide_measure, of_screens
from etl.meaning.header_words import (
    BARE_BASE,
    BASE,
    BRANCHES,
    CUMULATIVE,
    DURATION,
    EARLIER,
    FELL_OUT,
    IN_CHARGE,
    INCLUDED,
    LEFT_OUT,
    NARRATIVE,
    NOTE,
    OF_WHICH,
    OWN_ROWS,
    PERIOD_WORD,
    PLANNED,
    PREMISES,
    PROBLEMS,
    RATIO,
    SERIAL,
)
from etl.meaning.lexicon import (
    PLACES,
    find_channels,
    find_measures,
    read_group,
    squeeze,
)
from etl.meaning.names_before_words import is_own_name
from etl.meaning.no_counts import no_count
from etl.meaning.other_matters import names_other_matter
from etl.meaning.period import Period, find_periods, quarters_in_words, read_period
from etl.meaning.population import (
    PERSON_TIMES,
    counts_staff,
    is_stock,
    names_population,
    names_those_met,
    perhaps_population,
    surely_population,
)
from etl.meaning.present_of_due import without_due
from etl.meaning.sent_out import of_helpers
from etl.meaning.total_words import TOTAL
from etl.regex import regex


@dataclass(frozen=True, slots=True)
class HeaderMeaning:
    """`part` is the strongest thing the text says of its column or row: serial, note, narrative, ratio, planned,
    base, total, cumulative, earlier, dimension, measure, group, channel, period, no_count (a score, a case), or ''
    (unknown). `other_business`: what is counted is known, and is no part of a campaign. `measure` may be empty where
    only the counted unit is known; `scale` multiplies the figures. `scales`: of a table's line 单位：份、万人次, the
    scale of each unit. `own_rows`: it asks for an answer in every row (必填, 下拉选择), so that a blank never means the
    one above. `population`: it may count who is there: 'count' (学生人数), 'name' (经营户); or what is in
    stock: 'stock' (领取宣传单), or who is there for the work: 'strength' (民警 below 警力配置); '' for none."""

    text: str
    core: str
    part: str = ""
    dimension: str = ""
    measure: str = ""
    measures: tuple[str, ...] = ()
    unit: str = ""
    scale: int = 1
    groups: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    period: Period | None = None
    total: bool = False
    cumulative: bool = False
    this_period: bool = False
    ratio: bool = False
    planned: bool = False
    earlier: bool = False
    base: bool = False
    of_which: bool = False
    other_business: bool = False
    scales: tuple[tuple[str, int], ...] = ()
    own_rows: bool = False
    population: str = ""
    other_matter: bool = False

    @property
    def of_itself(self) -> bool:
        """A ratio or a base, which is of what it says itself, whatever else the table counts."""
        return self.ratio or self.base

    @property
    def aside(self) -> bool:
        """A ratio, a plan, a base or a time before: no count of what was done in the period."""
        return self.of_itself or self.planned or self.earlier

    @property
    def standing(self) -> str:
        """Its strongest reason not to be plain, as the `part` of that name; '' when it is plain."""
        reasons = ("ratio", "planned", "base", "total", "cumulative", "earlier")
        return next((reason for reason in reasons if getattr(self, reason)), "")

    @property
    def plain(self) -> bool:
        """Neither aside nor a total nor a running total: what was done in the period alone."""
        return not (self.aside or self.total or self.cumulative)

    @property
    def counts_alone(self) -> bool:
        """宣传单（份）: it says by itself what was done and in what that is counted, and is no part of anything."""
        return bool(self.measure and self.unit) and self.plain and not self.of_which


@lru_cache(maxsize=20_000)
def read_header(text: str, year: int | None = None) -> HeaderMeaning:
    """Reads one header or label text. `year` completes a period such as '6月份'."""
    meaning = _read_words(text)
    if meaning.part not in TIMELESS and (period := _period(meaning.core, year)) is not None:
        meaning = replace(meaning, period=period)
        meaning = replace(meaning, part=_part(meaning))
    told = meaning.part not in NAMES_NOTHING or meaning.population or meaning.of_which or meaning.total
    if told and not meaning.unit and is_own_name(meaning.text):
        return _of_name(meaning)
    return meaning


NAMES_NOTHING = {"", "dimension", "group"}  # parts of a text that may name whoever reports
TIMELESS = {"serial", "no_count", "note", "dimension"}  # parts of a text that tells no content


def _of_name(meaning: HeaderMeaning) -> HeaderMeaning:
    """What the name of a body says by itself: 马甲镇中心小学 has students, and nobody gave waistcoats away."""
    content = _content(HeaderMeaning(meaning.text, meaning.text, own_rows=meaning.own_rows))
    part = "group" if content.groups else ""
    return replace(content, part=part, measure="", measures=(), channels=())


@lru_cache(maxsize=20_000)
def _read_words(text: str) -> HeaderMeaning:
    """All but the period, which alone needs the year: a table asks for its headers with a year and without."""
    whole = squeeze(text).rstrip("※*")
    asked = as_stated(LEFT_OUT.sub("", OWN_ROWS.sub("", without_due(whole))))  # 发了多少份 is 发（份）
    core, unit, scale = split_unit(asked)
    line = UNIT_LINE.fullmatch(core)
    scaled = line is not None and line["scale"] != ""  # 万人次 below 受众; 人次 alone says what is counted
    alone = scaled or core[:1] == "/" or not (find_measures(core) or dimension_of(core))  # 村 heads villages
    if line and not unit and alone:  # a line of units under the header: 份 万张 户
        core, unit, scale = "", line["unit"], max(scale, SCALES[line["scale"]])
    of_which = bool(OF_WHICH.match(core))
    core = OF_WHICH.sub("", core) if of_which else core
    own_rows = OWN_ROWS.search(whole) is not None
    meaning = HeaderMeaning(whole, core, unit=unit, scale=scale, of_which=of_which, own_rows=own_rows)
    if SERIAL.match(core) and not unit:  # 电话（人次） counts who was rung up
        return replace(meaning, part="serial")
    meaning = _flags(meaning)
    if names_other_matter(core):
        return of_other_matter(meaning)
    if counted := no_count(core, unit):
        return replace(meaning, part="no_count", other_business=counted == "known")
    remark = NOTE.search(core) is not None and not (find_measures(core) or of_helpers(core, unit))
    remark = remark or (not unit and IN_CHARGE.search(core) is not None)
    if remark or DURATION.search(core) or PROBLEMS.match(core):
        return replace(meaning, part="note")
    dimension = dimension_of(core)
    if dimension and not (unit and find_measures(core)):
        return replace(meaning, part="dimension", dimension=dimension)
    return _content(meaning)


def of_business(meaning: HeaderMeaning) -> HeaderMeaning:
    """The meaning of what counts no campaign: 老年人 below 受害人（人）, 点赞 beside 阅读量."""
    return replace(
        meaning,
        part="no_count",
        measure="",
        measures=(),
        groups=(),
        channels=(),
        population="",
        other_business=True,
    )


def of_other_matter(meaning: HeaderMeaning) -> HeaderMeaning:
    """The meaning of what counts for another matter than fraud: 禁毒讲座（场）, 人次 below 消防宣传."""
    return replace(of_business(meaning), other_matter=True)


def dimension_of(core: str) -> str:
    """The dimension that a squeezed header names, or ''; 村名 is 村名称, and 村/社区 are both districts."""
    if dimension := _dimension_as_written(core):
        return dimension
    if core.endswith("名"):
        return _dimension_as_written(f"{core}称")
    if aside := _EXPLAINED.fullmatch(core):  # 物业项目（单位）名称
        return _dimension_as_written(aside["word"] + aside["rest"])
    joined = [_dimension_as_written(part) for part in PAIR_SIGN.split(core)]
    alike = len(set(joined)) == 1 or _TELLS_WHERE.issuperset(joined)
    return joined[0] if len(joined) > 1 and alike else ""


_EXPLAINED = regex(r"(?P<word>[^()]+)\([^()]+\)(?P<rest>名称|全称|类[型别])")
NAMES_ANYBODY = {"unit", "district", "subunit"}
_TELLS_WHERE = {"venue", *NAMES_ANYBODY}  # 地点/学院
PAIR_SIGN = regex(r"[/、]")


def _dimension_as_written(core: str) -> str:
    return next((name for name, pattern in DIMENSIONS if pattern.search(core)), "")


def _flags(meaning: HeaderMeaning) -> HeaderMeaning:
    core = meaning.core
    measured = bool(find_measures(core))
    return replace(
        meaning,
        ratio=bool(RATIO.search(core)) or meaning.unit in ("%", "百分比"),
        planned=bool(PLANNED.search(core))
        or (measured and core.endswith("安排"))
        or (bool(meaning.unit) and FELL_OUT.fullmatch(core) is not None),
        earlier=bool(EARLIER.match(core)),
        base=_base(core, meaning.unit, measured),
        population=_population(core, meaning.unit),
        total=bool(TOTAL.match(core)) or core in ("总", "计"),
        cumulative=bool(CUMULATIVE.search(core)),
        this_period=bool(PERIOD_WORD.search(core)),
    )


def _base(core: str, unit: str, measured: bool) -> bool:
    there = BARE_BASE.match(core) or PREMISES.match(core) or (unit in ("个", "家") and BRANCHES.match(core))
    standing = (BASE.search(core) is not None and not measured) or surely_population(core)
    return bool(there) or (standing and not names_those_met(core, unit))


COUNTING = {"人数", "总人数", "户数", "总户数", "人次"}


def _population(core: str, unit: str) -> str:
    if is_stock(core) and unit != "元":  # 采购单价（元） is money
        return "stock"
    words = {hit.word for hit in find_measures(core)}  # 讲座人数 counts those who came
    plain = words <= COUNTING and not find_channels(core)
    if (perhaps_population(core, unit) and plain) or (counts_staff(core) and unit not in PERSON_TIMES):
        return "count"
    return "name" if names_population(core, unit) else ""


def _content(meaning: HeaderMeaning) -> HeaderMeaning:
    core = meaning.core
    measures = tuple(dict.fromkeys(hit.code for hit in find_measures(core)))
    measure = of_screens(core, meaning.unit) or decide_measure(core, measures, meaning.unit)
    said = SENT_BY.sub(
        "", INCLUDED.sub("", core)
    )  # 致家长一封信 among the papers makes none of the others for parents
    groups = () if measure == "staff" else read_group(said)
    if measure in OUTCOMES and groups == ("residents",):
        groups = ()  # 劝阻被骗群众: whoever it was
    if groups and not (measure or measures) and meaning.unit in ("", *PERSONS) and _SO_MANY.search(core):
        measure, measures = "people_reached", ("people_reached",)
    ways = find_channels(core)
    if measure in MATERIALS and (thing := thing_of(core)):
        ways = find_channels(thing)  # 播放宣传片的电子屏 is a screen, whatever it shows
    if measure == "screens":
        ways = [hit for hit in ways if hit.code != "short_video"]  # 循环播放公益片的大堂屏
    spoken = [hit for hit in ways if hit.code not in PLACES]  # 候诊区宣讲 is a lecture, wherever held
    # 候诊区电视（台） is a set, and no broadcaster; 候诊区展板 stands there, and nobody is served
    if measure in PLACED:
        spoken = [hit for hit in spoken if hit.code != "media"]
    elif not spoken and not (measure in MATERIALS and PUT_THERE.search(core)):
        spoken = ways
    channels = tuple(dict.fromkeys(hit.code for hit in spoken))
    if measure == "households" and "door_to_door" in channels:
        channels = ("door_to_door",)  # 摊位走访（户）: whose doors
    meaning = replace(meaning, measure=measure, measures=measures, groups=groups, channels=channels)
    return replace(meaning, part=_part(meaning))


def _period(core: str, year: int | None) -> Period | None:
    core = quarters_in_words(core)
    period = read_period(core, year)
    if period is None and re.search(r"\d|[一二三四上下]", core):
        found = [f for f in find_periods(core, year) if f.period is not None and f.kind != "since"]
        days = [f for f in found if f.kind in ("day", "span")]  # 第一周（9.1-9.3): the days say it better
        period = next((some[0].period for some in (found, days) if len(some) == 1), None)
    return period


def _part(meaning: HeaderMeaning) -> str:
    if meaning.standing:
        return meaning.standing
    if NARRATIVE.search(meaning.core) and not meaning.unit:
        return "narrative"
    if meaning.measure or meaning.unit:
        return "measure"
    if meaning.groups:
        return "group"
    if meaning.channels:
        return "channel"
    if meaning.period or meaning.this_period:
        return "period"
    return "of_which" if meaning.of_which else ""


# 学生数, 司机数 count persons, and no part of a column of leaflets beside them.
_SO_MANY = regex(r"[生员工者民女童师长友属人手机]数$")
# 大厅张贴海报, 网点悬挂横幅: how is said, and where is only where.
SENT_BY = regex(
    r"(?:员工|职工|教师|老师|党员|干部|民警)们?(?:个人)?(?=在?朋友圈|转发)"
)  # to whom, it does not say
PUT_THERE = regex(r"张贴|粘贴|贴出|悬挂|拉挂|发放|派发|散发|分发|摆放|播放|播出|投放")
PLACED = ("screens", "boards")
OUTCOMES = {"scams_stopped", "loss_prevented"}
