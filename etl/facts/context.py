"""What a sheet says of itself as a whole: reporting unit, period, year, place, the unit that its figures count."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from etl.facts.filing_day import DAY_KEY, REPORT_KEY, as_filed, is_filing_day, year_reported
from etl.facts.lines_of_sheet import lines_of_table
from etl.facts.meta_lines import asks_when, cut_off, join_days, meta_pairs
from etl.facts.noted_period import take_noted_period
from etl.facts.period_of_sheet import take_caption_period, take_period
from etl.facts.sheet_unit import settle_unit
from etl.facts.title_measure import (
    default_of_units,
    measure_of_title,
    says_when_only,
    split_title,
    units_of_note,
    units_said,
)
from etl.facts.told_of_all import told_of_all
from etl.formats.grid import Cell
from etl.layout.header_path import NOTHING
from etl.layout.noted_units import scale_of_all
from etl.layout.row_kinds import ADDRESSED, FOOT, REPORTER
from etl.layout.table import Layout, Table
from etl.meaning.calendar_period import whole_year
from etl.meaning.compared_time import without_compared_time
from etl.meaning.english import in_chinese
from etl.meaning.file_name import stem_of
from etl.meaning.header import HeaderMeaning
from etl.meaning.lexicon import squeeze
from etl.meaning.masked_unit import is_masked
from etl.meaning.period import (
    Period,
    find_periods,
    find_year,
    read_date_cell,
    read_period,
    tells_time_only,
)
from etl.meaning.school_year import in_school_year, periods_in_school_year, school_year, span_of_years
from etl.meaning.unit import find_unit_in_text, looks_like_unit, unit_type_of
from etl.regex import regex

_ASKS_WHO = regex(
    r"(?:填报|报送|上报|编报|编制|制表|统计|报告|申报)?(?:单位|机构|部门)(?:名称)?(?:\((?:加?盖?公?章|签章)\))?:?"
)
_UNIT_KEY = regex(
    r"^(?!.*(?:性质|类型|类别|级别|规模|主管|地址|电话|负责人|编码|编号|代码)).*?(?:单位|部门|机构|公司|学校|企业|网点|医院|园所|幼儿园|院校|院系|银行|支行|派出所|编制|填报$|报送$"
    r")"
    rf"|^{REPORTER}|^(?:登记|记录|填卡)(?:社区|村|园所|班级|科室|站点)"
)
_CALLER_KEY = regex(r"(?:来电|来函|来文|来访|发话|报数|对方)(?:单位|部门|机构)(?:名称)?:?")
_FILED_KEY = regex(
    r"(?:填报|填表|制表|上报|报送|报告|通报|发布|印发|编制|汇总|统计|整理|报)(?:单位|部门|机构|人|科室)?"
)  # the one day behind it is when
_PREPARER_KEY = regex(r"^(?:编制|制表|编表|制作|汇总|整理)(?:单位|部门|机构)?$")
_PERIOD_KEY = regex(
    r"期间|月份|时段|时期|区间|时间段|起[止讫]|年月|周期|年度|季度|(?:报告|统计|汇总|报表|数据|填报|考核|报送|上报|监测|宣传|活动)(?:期|旬|周)|节点|跨度|期号|^本[月周期季旬]$|期别|[账帐](?:务|单)?[期月]|所属(期|月|年|时)|统计(时间|日期)|^(时间|日期)$|截(止|至)|数据(时间|范围)|范围"
)
_YEAR_KEY = regex(r"(?:统计|报告|填报|报送|所属|数据|业务|会计|工作)?(?:年度|年份|年)")
_ADDRESSED = regex(ADDRESSED)
# 报送：县打击治理电信网络诈骗工作联席会议办公室, who gather what others report
_SENT, _GATHERS = regex("报送|上报"), regex("联席|领导小组|打击治理")
# From one day to another: what is reported on, whatever the key is called (登记时间：11月1日至11月30日).
_SPAN = regex(r"\d[日号]?\s*(?:至|到|[—–~～-]+)\s*(?:\d{4}[年.])?\d{1,2}[月.]\d{1,2}")
_ORDINAL = regex(r"^[(]?[一二三四五六七八九十\d]{1,3}[)、.]+")  # 一、富顺县人民医院
_PLACE_KEY = regex(r"地区|区划|辖区|街道|乡镇|社区|村|(?:[省市州县区旗镇乡]|区域|地)(?:\([^()]*\))?$")


@dataclass(slots=True)
class SheetContext:
    """`titled`: the unit of the title, where the sheet's name says who reports. `default`: the measure of the 单位
    line or the title. `sources`: by what was told (unit, period, measure) the source and its words, as an `Origin`
    has them. `week`: 第一周 without its days, of the month that is told. `caption`: what stands right over one of
    several tables of a sheet or a document. `beside`: a line that names a unit as the place, (key, unit).
    `groups`, `ways`: whom and how, where a line (宣传对象：老年人) or the sheet's name says it of all of the sheet.
    `school`: the school's year that it is about, by its first year. `around`: the title of the document that a table stands
    in, and what stands over it there."""

    unit: str = ""
    meta_unit: str = ""
    titled: str = ""
    period: Period | None = None
    weak_period: Period | None = None
    year: int | None = None
    school: int | None = None
    month: int | None = None
    places: tuple[str, ...] = ()
    default: HeaderMeaning = NOTHING
    title: str = ""
    caption: str = ""
    texts: list[str] = field(default_factory=list)
    report_year: int | None = None
    week: str = ""
    sources: dict[str, tuple[str, str]] = field(default_factory=dict)
    beside: tuple[str, str] | None = None
    groups: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    around: str = ""


def read_context(
    layout: Layout, table: Table | None, file: str, names_are_units: bool, given_year: int | None = None
) -> SheetContext:
    """The context of one table (or of a sheet without tables), from the nearest source outwards:
    meta lines, title, sheet name, file name (contract 4.10 to 4.12). `given_year` completes dates where nothing
    in the file does."""
    sheet, stem = in_chinese(layout.lattice.sheet.name), in_chinese(stem_of(file))
    titles = (table.titles if table else None) or layout.titles
    lines, of_sheet = lines_of_table(layout, table)
    context = SheetContext(title=" ".join("".join(c.text.split()) for c in titles))
    context.caption = squeeze(table.titles[-1].text) if table and table.titles else ""
    said_below = meta_pairs(layout.tail)
    if not layout.tables:  # who signs a letter that fills the sheet, and when
        said_below = [(key or _key_of_signature(value), value) for key, value in said_below]
    notes = [cell.text for cell in layout.notes]
    if scale := scale_of_all(notes) or next(filter(None, map(units_of_note, notes)), ""):
        said_below.append(("单位", scale))
    preparers = [pair for pair in said_below if _PREPARER_KEY.search(pair[0])]
    title_text = " ".join(c.text.strip() for c in titles)
    pairs = [*lines, *of_sheet, *(pair for pair in said_below if not _PREPARER_KEY.search(pair[0]))]
    # the caption of a later table says what is its own; who reports, and of which year, stands over the first
    beside = {c.row for c in titles}  # the caption of a table to the left or right says nothing of this one
    own_unit = _unit_of_caption(table) if table and len(layout.tables) > 1 else ""
    each_own = own_unit != "" and all(map(_unit_of_caption, layout.tables))
    above = [
        c
        for c in layout.titles[:3]
        if c not in titles and c.row not in beside and not (own_unit and looks_like_unit(c.text))
    ]
    heading = " ".join(c.text.strip() for c in above)
    foot = " ".join(c.text for c in layout.notes)
    named = [f"{title_text} {heading}", sheet, stem]
    pairs = [
        ("填报日期", v) if DAY_KEY.match(k) and is_filing_day(v, named) else (k, v)
        for k, v in map(as_filed, pairs)
    ]
    context.texts = [title_text, *(f"{k} {v}" for k, v in pairs), sheet, stem]
    filed = [v for k, v in [*pairs, ("填表日期", foot)] if REPORT_KEY.search(k) and find_year(v)]
    context.report_year = year_reported(filed[0], [title_text, heading, sheet, stem]) if filed else None
    context.school = next(filter(None, map(school_year, (title_text, heading, sheet, stem))), None)
    context.year = (
        context.school
        or _year([v for k, v in pairs if not REPORT_KEY.search(k)], title_text, heading, sheet, stem)
        or context.report_year
        or given_year
    )
    if of_sheet and table and _tells_when(table.titles, context.year):
        farther = [pair for pair in of_sheet if _tells_time(*pair)]
        pairs = [pair for pair in pairs if pair not in farther]
    take_meta_pairs(context, pairs)
    if each_own:  # 编制单位：富顺县卫生健康局 over 一、富顺县人民医院 and 二、富顺县中医医院, a table each
        context.meta_unit = ""
        context.sources.pop("unit", None)
    context.groups, context.ways = told_of_all(pairs, sheet)
    take_period(context, [title_text, heading, sheet, stem])
    take_caption_period(context, titles)
    take_noted_period(context, (cell.text for cell in layout.notes))
    first = [c.text.strip() for c in titles[:1]]  # before a report in the cell below it joins it
    if own_unit:  # 崇文派出所 right over one of several tables
        first = [own_unit, *first]
    if not any(find_unit_in_text(text) for text in (*first, title_text, heading)):
        take_meta_pairs(context, preparers)  # who drew up a table is who reports where its head names nobody
    alone = [c.text.strip() for c in titles[1:] if looks_like_unit(c.text)]  # 依安县红十字会 below the title
    settle_unit(context, [*first, *alone, title_text, heading], sheet, stem, names_are_units)
    _take_full_name(context)
    fall_back_on_place(context)
    own = (
        sheet if squeeze(sheet) not in context.unit else ""
    )  # 迎春 of 迎春社区 is the town of that name nowhere
    loose = [
        v for k, v in pairs if not k and _NAMES_COUNTY.match(squeeze(v))
    ]  # 嘉鱼县茶庵新区 beside who reports
    told = (*context.places, title_text, heading, context.meta_unit, context.unit, *loose, own, stem)
    context.places = tuple(t for t in told if t)
    _settle_measure(context, title_text, heading, sheet, stem)
    return context


def _settle_measure(context: SheetContext, title: str, heading: str, sheet: str, stem: str) -> None:
    """What figures count whose own heads leave it open, by the nearest that says so."""
    if not context.default.measure or context.default.unit:
        _take_measure(context, "title", title)
    if not context.default.measure and heading and says_when_only(context.caption):
        _take_measure(
            context, "title", heading
        )  # 二、9月 over the second table tells nothing of what is counted
    if not context.default.measure and split_title(sheet)[1]:
        _take_measure(context, "sheet", sheet)  # 宣传单（份）
    if not (context.default.measure or title or heading):
        _take_measure(context, "file", stem)  # 龙山镇2024年宣传单发放统计.xlsx, and no title in it


_NAMES_COUNTY = regex(r"[\u4e00-\u9fff]{2,10}[省市县区旗州盟](?=[\u4e00-\u9fff]{0,10}$)")


def _unit_of_caption(table: Table) -> str:
    """富顺县人民医院 of 一、富顺县人民医院 right over a table; '' where the caption is no name of a unit alone."""
    name = _ORDINAL.sub("", squeeze(table.titles[-1].text)) if table.titles else ""
    return name if looks_like_unit(name) else ""


def _key_of_signature(value: str) -> str:
    return "填报日期" if tells_time_only(squeeze(value)) else "填报单位" if looks_like_unit(value) else ""


def _take_measure(context: SheetContext, source: str, text: str) -> None:
    before = context.default.measure
    context.default = measure_of_title(text, context.default)
    if context.default.measure != before:
        context.sources["measure"] = source, text


def _year(values: list[str], *texts: str) -> int | None:
    """The first that is named; 2023—2024年 names none."""
    return next(
        (year for text in (*values, *texts) if (year := find_year(text)) and not span_of_years(text)), None
    )


def take_meta_pairs(context: SheetContext, pairs: list[tuple[str, str]]) -> None:
    """Unit, period and place from pairs such as ('填报单位', '龙陵县公安局'); what is known already stays."""
    for key, value in join_days([pair for pair in pairs if not _is_addressed(*pair)]):
        whole = squeeze(value)
        if _ASKS_WHO.fullmatch(squeeze(key)) and tells_time_only(whole):
            # 填报单位（盖章）： | 2024年8月: left blank, and the time beside it
            _take_time(context, "", value)
        elif _UNIT_KEY.search(key):
            if units := units_said(whole):
                context.default = default_of_units(units)
                context.sources["measure"] = "meta", f"{key}：{value}"
            elif whole and not context.meta_unit:
                value, period = _split_period(value, context.year)
                _meta_period(context, period, key, value)
                context.meta_unit = re.sub(r"[(（](盖?公?章|盖章)[)）]", "", value).strip(" _＿")
                if not context.unit:
                    context.unit = context.meta_unit
                    context.sources["unit"] = "meta", f"{key}：{value}"
                context.places = (*context.places, context.meta_unit)
        elif REPORT_KEY.search(key) and not _SPAN.search(value):
            continue
        elif not key or _tells_time(key, value):
            _take_time(context, key, value if key else without_compared_time(value))
        else:
            _take_place(context, key, value)


def take_caller(context: SheetContext, pairs: list[tuple[str, str]]) -> None:
    """来电单位 | 永安镇平安办 in a record of a call: who reports, and not who wrote it down, whose name heads the form."""
    called = [(key, squeeze(value)) for key, value in pairs if _CALLER_KEY.fullmatch(key)]
    if len(called) == 1 and looks_like_unit(called[0][1]):
        key, context.unit = called[0]
        context.sources["unit"] = "meta", f"{key}：{context.unit}"


def _is_addressed(key: str, value: str) -> bool:
    """Whether a pair says to whom a table goes, and so nobody who reports."""
    sent = _SENT.fullmatch(key) is not None and _GATHERS.search(value) is not None
    return sent or _ADDRESSED.fullmatch(key) is not None


def _tells_time(key: str, value: str) -> bool:
    told = _PERIOD_KEY.search(key) or asks_when(key) if key else tells_time_only(squeeze(value))
    return bool(told) or _SPAN.search(value) is not None


def _tells_when(titles: list[Cell], year: int | None) -> bool:
    """二、10月 over a later table under 统计时间：2024年第四季度: of October."""
    found = (one for cell in titles for one in find_periods(cell.text, year))
    return any(one.period and one.kind not in ("year", "since") for one in found)


def _take_time(context: SheetContext, key: str, value: str) -> None:
    if until := cut_off(key, value, context.year):
        context.weak_period = context.weak_period or until
        context.sources.setdefault("period", ("meta", f"{key}：{value}"))
        return
    period = in_school_year(
        lambda year: read_date_cell(value, value, year) or read_period(value, year),
        context.year,
        context.school,
    )
    found = [f for f in periods_in_school_year(value, context.year, context.school) if f.period]
    found.sort(key=lambda f: f.kind == "week")  # 第41周（10月9日—10月15日）: the days say it better
    _meta_period(context, period or (found[0].period if found else None), key, value)
    if not key and not (context.period or context.weak_period):
        context.title += squeeze(value)
    if not key:
        _take_beside(context, key, value)  # 龙山村村民委员会 | 第46周（11月13日—11月19日）


def _take_place(context: SheetContext, key: str, value: str) -> None:
    """所在社区：武陵路社区 says where; where nothing else says who reports, it does, whatever the key is called."""
    if _PLACE_KEY.search(key):
        context.places = (*context.places, squeeze(value))
    if key and not FOOT.match(key):  # 审核：德育处 signs
        _take_beside(context, key, value)


def _take_beside(context: SheetContext, key: str, value: str) -> None:
    if not context.beside and looks_like_unit(value) and not is_masked(value):
        context.beside = key, squeeze(value)


def _take_full_name(context: SheetContext) -> None:
    """黎明村各组情况 over 云阳县凤鸣镇黎明村村民委员会: a line of its own says the title's unit in full, and where it is."""
    key, full = context.beside or ("", "")
    source = context.sources.get("unit", ("", ""))[0]
    if not key and source == "title" and len(full) > len(context.unit) > 1 and context.unit in full:
        context.places = (*context.places, full)
        if unit_type_of(context.unit) == unit_type_of(full):
            context.unit = full
            context.sources["unit"] = "meta", full


def fall_back_on_place(context: SheetContext) -> None:
    """Where no line, title or name says who reports, the unit that a line names as the place."""
    if context.beside and not context.unit:
        key, context.unit = context.beside
        context.sources["unit"] = "meta", f"{key}：{context.unit}" if key else context.unit


def _meta_period(context: SheetContext, period: Period | None, key: str, value: str) -> None:
    """The period of a meta line, where none is known yet; a line of nothing but a year, alone or behind 年度, leaves a
    month to the title."""
    if period is not None and context.period is None:
        if period.start == period.end and _FILED_KEY.fullmatch(squeeze(key)):
            return
        if (key and not _YEAR_KEY.fullmatch(squeeze(key))) or period != whole_year(period.start.year):
            context.period = period
        else:
            context.weak_period = context.weak_period or period
        context.sources["period"] = "meta", f"{key}：{value}" if key else value


def _split_period(value: str, year: int | None) -> tuple[str, Period | None]:
    """镇安派出所     2023年5月: the unit, and the period that stands behind it."""
    found = [f for f in find_periods(value, year) if f.period and f.start > 2]
    if (
        not found
        or found[-1].end < len(value.rstrip())
        or not value[: found[-1].start].endswith((" ", "\u3000"))
    ):
        return value, None
    return value[: found[-1].start].rstrip(), found[-1].period


def leave_to_supplied(context: SheetContext) -> None:
    """A name withheld in part (××派出所) leaves a gap that the supplied unit fills (contract 4.14)."""
    if is_masked(context.unit):
        context.unit = ""
        context.sources.pop("unit", None)
