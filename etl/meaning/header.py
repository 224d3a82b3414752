"""What one header or label text says: measure, unit of counting, group, channel, period, and its part in the table.

The text alone is read here; what its neighbours add is `etl.layout.columns`' work. Pure and cached: a county's
forms repeat the same few hundred header texts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.meaning.lexicon import find_channels, find_groups, find_measures, measure_for_unit, squeeze, units_of
from etl.meaning.period import Period, find_periods, read_period

# Words of counting as they stand in brackets. Source: observed-wordings, sections 3 and 5.
UNIT_WORDS = (
    "人次 场次 台次 车次 辆次 条次 人数 份 张 条 块 场 次 户 人 名 位 起 元 件 个 把 册 本 幅 处 期 篇 部 家 辆 台 "
    "面 套 只 支 盒 批 节 堂 轮 例 页 对 组 班 所 村 栋 小时 天 则 副 枚 袋 群 万元 % 百分比"
).split()
_UNIT = "|".join(sorted(map(re.escape, UNIT_WORDS), key=len, reverse=True))
_UNIT_LIST = re.compile(rf"(?P<scale>[万亿千百]?)(?P<unit>{_UNIT})(?:[、/,，或]?\(?[万亿千百]?(?:{_UNIT})\)?)*")
_BRACKETS = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)|\[([^\[\]]*)\]|【([^【】]*)】")
_TAIL_UNIT = re.compile(rf"(?:[/:]|单位:?)(?P<scale>[万亿千百]?)(?P<unit>{_UNIT})$")
SCALES = {"": 1, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}

SERIAL = re.compile(r"^(序号?|序列|编号|代码|行次|#|No\.?|顺序|(联系)?电话|(联系|手机)(方式|号码?)|手机|身份证.*|邮编|甲|乙|丙)$", re.I)
NOTE = re.compile(
    r"备注|^(说明|附件|照片|图片|影像|佐证|链接|报道链接|新闻标题|标题|网址|审核意见|填表人|审核人|复核人|填报人|联系人|负责人|责任人|"
    r"经办人|制表人?|领导|分管领导|签字|签名|带队领导|主讲人?|宣讲人|讲师|执行人员|执行人|参与人员|活动总结评价|评价|效果|活动效果|"
    r"数据来源|来源|特殊情况.*|其他说明|存在问题.*|下步.*|活动照片.*|(报送|填报|填表|上报|审核)(日期|时间))$"
)
NARRATIVE = re.compile(r"(工作|活动|宣传|开展|进展|落实)+(开展|进展|落实|推进)?情况(说明|简介|简述|描述|概述)?$|主要做法|简要情况|工作亮点|活动简介|工作小结|工作内容|具体内容|措施")
RATIO = re.compile(r"%|％|占比|比例|比重|比率|同比|环比|增幅|增减|增长|较(上|昨|去|前|同)|比(上|去|昨|前|同|20\d\d)|(覆盖|完成|知晓|普及|安装|下载|注册|参与|参训|参会|入户|到课|合格|满意|上升|下降|达标|破案|关注|发案|[^概效频功税利汇])率")
PLANNED = re.compile(r"计划|拟(开展|组织|举办|发放|定|于)|目标|任务(数|量|指标)?|应(发放|开展|完成|宣传|参加|到)|预计|下(月|周|季|步)|指标(值|数)$|年度指标")
# 户数 alone is how many there are; 入户户数 is how many were visited, which a parent header can say too.
BARE_BASE = re.compile(r"^(辖区|常住|户籍|流动|总|全|实有|本地|外来|应宣传)*(总?人口(数|总数)?|(总|居民|常住|农)户数?|户数|人数总数)$")
BASE = re.compile(
    r"总人口|常住人口|人口数|总户数|网格数|网点(总)?数|网点个数|参与网点"
    r"|机构数|(行政)?村(\(社区\)|\(居\)|居|组|民小组)?(总)?(数|个数)$|社区(总)?数$|学校(总)?数$|班级(总)?数$|在校(学)?生(总)?(人)?数?$|学生总(人)?数|(教)?职工(总|人)+数$|员工总数|从业人(员)?(总)?数|企业(总)?数$|商户(总)?数$|"
    r"辖区(面积|.*总数)|建筑面积|民警(总)?数$|警力(总)?数$|编制数|微信群(总)?数量?$|群成员数|小区(总)?数$|楼栋数|应.*(人|户)数$"
)
TOTAL = re.compile(r"^(总?合计|总计|小计|共计|累计合计|总数|合计数|总合计|汇总|全(县|市|区|省|镇|乡|街道|州|校|行|局|所|系统|旗)(合计|总计|小计)?|.{0,12}(合计|小计|总计)|以上合计|本页(小计|合计))$")
CUMULATIVE = re.compile(r"累计|截至|截止|自.*以来|年初(以来|至今)|本年(度)?(合计)?$|全年(合计)?$|今年以来|至今")
PERIOD_WORD = re.compile(r"^(本|当|上|这)?(月|周|季|季度|期|次|日|旬)(份|度)?(数|新增|情况|开展)?$|本期|本月|当月|本周|本季|当期|新增")
OF_WHICH = re.compile(r"^(其中|#|其中的|含|其中含)[:：,，]?")

# A dimension header says what the labels under it are. The first pattern that matches decides.
DIMENSIONS = [
    ("date", re.compile(r"^(活动|宣传|开展|培训|举办|发放|实施|讲座|采集|统计|填报|上报|会议)?(时间|日期)$|^(日期|时间|月份|年月|期间|统计(期间|月份|时段)|活动时段|周次|季度|填报月份|年月日|开展(时间|日期))(\(.*\))?$")),
    ("start", re.compile(r"^(开始|起始|起)(时间|日期)?$")),
    ("end", re.compile(r"^(结束|截止|终止|止)(时间|日期)$")),
    ("state", re.compile(r"^(是否.*|状态|进度|完成情况|开展状态|落实情况)$")),
    ("year", re.compile(r"^年(份|度)?$")),
    ("month", re.compile(r"^月(份)?$")),
    ("day", re.compile(r"^日(期)?$")),
    ("unit_of_measure", re.compile(r"^(计量单位|计数单位|数量单位|单位\(计量\))$")),
    ("value", re.compile(r"^(数量|数值|数|数据|数字|本期数|实际数|完成数|完成情况|实际完成(数)?|统计数|填报数|总量|结果|次数\(数量\)|本月数|本月完成|指标值)(\(.*\))?$")),
    ("measure", re.compile(r"^(指标(名称)?|项目(名称)?|统计(项目|指标)|宣传(项目|内容)|工作(项目|内容|指标)|内容|类别|类型|事项|名目|(宣传)?(资料|材料)(种类|类型|名称)|种类|品名)$")),
    ("group", re.compile(r"^(宣传|活动|受益|受众|教育|培训|服务|参与|覆盖|重点|参加)?(对象|人群|群体|受众)(类别|种类|类型|名称|分类)?$|人员(类别|种类|类型)|接受.*人员.*(类|种)|^人群.*$|^受众$")),
    ("channel", re.compile(r"^(宣传|活动|工作|开展|传播|推送|推广)?(方式|形式|渠道|途径|手段|载体|平台|阵地|媒介)(名称|类别|类型)?$|^(宣传|活动)类型$|推送平台")),
    ("activity", re.compile(r"^(活动|宣传|讲座|培训|课程|班会|会议)?(名称|主题|题目|标题)$|^(活动|宣传)(内容|项目)$|^(主题|活动|事项名称|主要内容)$")),
    ("venue", re.compile(r"^(活动|宣传|开展|举办|发放|实施|培训|讲座)?(地点|场所|地址|位置|场地)$|^覆盖(村组|区域|范围)$|点位")),
    ("subunit", re.compile(r"^(所属)?(班级|年级|科室|院系|系部|组织者|社区民警|责任区|网格|楼栋|处室|股室|内设机构)(名称)?$")),
    ("district", re.compile(r"^(所(在|属))?(地区|辖区|区域|区县|县区|县\(?[、市区旗]*\)?|市县|县市区|区\(县\)|各?区县|县\(市、区\)|市\(县、区\)|乡镇|镇街|镇乡|镇\(街道?\)|乡\(镇\)|乡\(镇、街道\)|乡镇\(街道\)|街道|街镇|镇\(乡\)|街道\(镇\)|镇\(乡、街道\)|村\(社区\)|社区\(村\)|村居|村|社区|村组|行政村|行政区划|所属牧委会|村民小组|小组|镇街名称|乡镇名称|地区名称|州市|市州|地市|省份?|市|县|区)(名称|别)?$")),
    ("unit", re.compile(r"单位(名称|\(.*\))?$|^(各)?(派出所|支队|大队|中队|机构|银行|网点|学校|医院|企业|部门|学院|支行|分行|公司|行社|幼儿园|园所|所别|分局|局|站点|服务中心|主体|警种|所队)(名称|ID|/部门|\(.*\))?$|(举办|主办|承办|组织|实施|主承办|牵头|开展|报送|填报|责任)(单位|部门|机构)")),
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class HeaderMeaning:
    """`part` is the strongest thing the text says of its column or row: serial, note, narrative, ratio, planned,
    base, total, cumulative, dimension, measure, group, channel, period, or '' (nothing known).
    `measure` may be empty where only the counted unit is known; `scale` multiplies the figures."""

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
    base: bool = False
    of_which: bool = False


@lru_cache(maxsize=20_000)
def read_header(text: str, year: int | None = None) -> HeaderMeaning:
    """Reads one header or label text. `year` completes a period such as '6月份'."""
    whole = squeeze(text).rstrip("※*")
    core, unit, scale = split_unit(whole)
    of_which = bool(OF_WHICH.match(core))
    core = OF_WHICH.sub("", core) if of_which else core
    meaning = HeaderMeaning(text=whole, core=core, unit=unit, scale=scale, of_which=of_which)
    if SERIAL.match(core):
        return replace(meaning, part="serial")
    meaning = _flags(meaning)
    if NOTE.search(core) and not find_measures(core):
        return replace(meaning, part="note")
    dimension = dimension_of(core)
    if dimension and not (unit and find_measures(core)):
        return replace(meaning, part="dimension", dimension=dimension)
    return _content(meaning, year)


def dimension_of(core: str) -> str:
    """The dimension that a squeezed header names, or ''."""
    return next((name for name, pattern in DIMENSIONS if pattern.search(core)), "")


def split_unit(whole: str) -> tuple[str, str, int]:
    """('宣传单(万份)') -> ('宣传单', '份', 10000). The bracketed unit is part of the header's meaning (contract 4.6)."""
    unit, scale, core = "", 1, whole
    for match in _BRACKETS.finditer(whole):
        inside = next(part for part in match.groups() if part is not None)
        inside = re.sub(r"^(计量)?单位:?", "", inside)
        found = _UNIT_LIST.fullmatch(inside)
        if found:
            unit, scale = unit or found["unit"], max(scale, SCALES[found["scale"]])
            core = core.replace(match.group(0), "", 1)
        elif inside in ("万", "亿", "千"):
            scale, core = SCALES[inside], core.replace(match.group(0), "", 1)
    tail = _TAIL_UNIT.search(core)
    if not unit and tail and tail.start() > 0:
        unit, scale, core = tail["unit"], SCALES[tail["scale"]], core[: tail.start()]
    core = re.sub(r"[\d①-⑳]$", "", core) if unit and len(core) > 2 and not re.search(r"\d{2}$", core) else core
    return core.strip(":、,，"), unit, scale


def _flags(meaning: HeaderMeaning) -> HeaderMeaning:
    core = meaning.core
    measured = bool(find_measures(core))
    return replace(
        meaning,
        ratio=bool(RATIO.search(core)) or meaning.unit in ("%", "百分比"),
        planned=bool(PLANNED.search(core)),
        base=bool(BARE_BASE.match(core)) or (bool(BASE.search(core)) and not measured),
        total=bool(TOTAL.match(core)) or core in ("总", "计"),
        cumulative=bool(CUMULATIVE.search(core)),
        this_period=bool(PERIOD_WORD.search(core)),
    )


def _content(meaning: HeaderMeaning, year: int | None) -> HeaderMeaning:
    core = meaning.core
    measures = tuple(dict.fromkeys(hit.code for hit in find_measures(core)))
    measure = decide_measure(core, measures, meaning.unit)
    groups = () if measure == "staff" else tuple(dict.fromkeys(hit.code for hit in find_groups(core)))
    channels = tuple(dict.fromkeys(hit.code for hit in find_channels(core)))
    period = _period(core, year)
    meaning = replace(meaning, measure=measure, measures=measures, groups=groups, channels=channels, period=period)
    return replace(meaning, part=_part(meaning))


def _period(core: str, year: int | None) -> Period | None:
    period = read_period(core, year)
    if period is None and re.search(r"\d|[一二三四上下]", core):
        found = [f.period for f in find_periods(core, year) if f.period is not None]
        period = found[0] if len(found) == 1 else None
    return period


def _part(meaning: HeaderMeaning) -> str:
    for part in ("ratio", "planned", "base", "total", "cumulative"):
        if getattr(meaning, part):
            return part
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


# Materials that a unit may report as one figure; anything else in one header stays undecided (contract 4.7).
MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "mixed_materials", "screens"}


def decide_measure(core: str, measures: tuple[str, ...], unit: str) -> str:
    """The one measure of a header: its words, its bracketed unit, or both; '' when nothing decides."""
    by_unit = measure_for_unit(core, unit) if unit else None
    if len(measures) == 1:
        strange = measures[0] == "posts" and unit == "个"  # how many chat groups there are, not what was posted
        return "" if strange else by_unit or measures[0]
    if len(measures) > 1:
        if set(measures) <= MATERIALS:
            return by_unit if by_unit and _single_material(core, by_unit) else "mixed_materials"
        fitting = [m for m in measures if unit in units_of(m)]
        return fitting[-1] if fitting else by_unit or measures[-1]
    return by_unit or ""


def _single_material(core: str, measure: str) -> bool:
    hits = {hit.code for hit in find_measures(core)}
    return hits == {measure}
