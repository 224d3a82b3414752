"""What a report tells of more than its unit: 全市今年累计开展742场 in that of a station or a school is a control figure.

Contract 2 (全县…: control figures), 4.4. A body of the whole area (联席办, 市教育局) reports for it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from etl.meaning.divisions import upper_index
from etl.meaning.unit_kind import unit_type_of
from etl.prose.words.text import Clause
from etl.regex import regex

_TIME = (
    r"(?:今年|本年|年初|年内|本[月周季]度?|[当上]月|前[两二三]个?季度|(?:20\d\d年)?(?:\d{1,2}月?[至到-])?\d{1,2}月(?:\d{1,2}日)?份?|[一二三四]季度|[上下]半[年月]|[上中下]旬|全年|目前"
    r"|现|[截至止到]{1,3}[^,;。截至止到]{1,10}|以来|至今|近[两二三四五几\d]年来?|(?:国庆|中秋|双节|春节|元旦|五一|十一|端午|清明|暑期|节日|活动|集中宣传)?期间|[休禁]渔期|汛期|春运|农忙时节|假期|[长小]假|[寒暑]假|(?:活动)?当[天日晚]|同[期日])"
)
_TIMES = rf"{_TIME}{{0,3}}"  # no more: 截现现现… has more ways to be read than there is time
_WHOSE = (
    r"(?:公安机关|公安|政法|教育|卫健|金融|[\u4e00-\u9fff]{0,4}银行)?(?:系统|机关|部门|业|机构)?"
    r"(?:[\u4e00-\u9fff]{2,8}?(?:系统|机关|部门|行业|机构|单位|企业|组织|[派供]?[出电]?所|[支分]局))?"  # 全县市场监管系统
    r"(?:各[\u4e00-\u9fff、和]{1,8}?(?:\([\u4e00-\u9fff、]{1,8}\))?|中小学|学校|派出所|乡镇|镇街|社区)?"
)
_ADDED_UP = r"(?:[共总累合]计|总共|一共|共|已经?|先后|实现|新增)"
_DOES = (
    r"(?:开展|组织|举办|召开|发放|发(?=资料|传单|宣传单|单子|了|出)|接待|解答|张贴|悬挂|走访|入户|推送|发送|转发|播放|签订|安装|注册|下载|预警|劝阻|拦截|堵截|止付|挽回|避免|受众"
    r"|受教育|覆盖|培训|宣传|出动|印发|制作|拍摄|完成)"
)
# 全县电信网络诈骗案件立案123起，同比下降15.6%，止付涉案资金860万元
_CASES = (
    r"(?:(?:电信|网络|电诈|涉诈|诈骗|刑事|侵财)[^,;。\d]{0,8}(?:案件?|警情)"
    r"|(?:发案|立案|破案|破获|接报|接警|刑拘|抓获|打掉|捣毁|止付|冻结))"
)
_OF_AREA = regex(
    rf"(?:(?<=[,;。:(])|^|(?<=通报)|(?<=统计)|(?<=显示)|(?<=[会报]上说)|(?<=通报说)|(?<=[^\u4e00-\u9fff]说)|(?<=[讲提谈]到)|(?<=从)|(?<=放眼)){_TIMES},?"
    r"全(?P<area>[省市县区旗州镇乡]|街道|系统|公司|[大支总]队)(?!域)(?:范围内?|上下|层面|内|系统内)?(?:来?看,)?"
    rf"{_WHOSE}{_TIMES}{_ADDED_UP}{{0,3}}"
    rf"(?:有?\d+[余多]?[所个家名][A-Z\u4e00-\u9fff]{{1,6}}?)?{_ADDED_UP}{{0,3}}(?:{_DOES}|{_CASES})"
)
# 县局上半年共发放5.2万份, 富平县共发放5.2万份 in the report of a station: its bureau's, or its county's
_ABOVE_IT = regex(
    rf"(?:(?<=[,;。:(])|^){_TIMES},?(?P<whose>[省市县区州旗](?:局|分?公司|分?行|联社)|总[局行]|[\u4e00-\u9fff]{{2,6}}?[省市县区州旗])"
    rf"{_WHOSE}{_TIMES}(?:[共总累合]计|总共|一共|共){{1,2}}(?:{_DOES}|{_CASES})"
)
_OWN = regex(r"(?:其中,?)?(?:我|本|该)(?:们)?[省市县区镇乡街村社局所校院行司单支公辖]")
# 全市各网点 of a bank or a telephone company are its own.
_OWN_HOUSES = regex(r"网点|支行|分理处|营业厅|门店|站点|分公司|网格")
# 据人民银行泰州市分行通报，…全市银行机构发送短信940万条: all banks of an area, of which the one that reports is but one
_ALL_BANKS = regex(r"全(?P<area>[省市县区旗州])(?:各家?)?(?:银行业?|金融)(?:金融)?(?:机构|系统|业|网点)")
_OVER_BANKS = regex(r"人民银行|人行|协会|监管|监督")  # for which all banks of the area are its own matter
# 桃源县12家银行机构共发放4.6万份, 全市已有32家医院发放5万余份: of all houses of its kind, where one of them reports
_HOUSES_OF_AREA = regex(
    rf"(?:全|[\u4e00-\u9fff]{{2,6}}?)[省市县区旗州](?:已有|共有|现有|有)?\d+[余多]?家(?P<kind>银行|金融|医院|医疗)[\u4e00-\u9fff]{{0,4}}?{_ADDED_UP}{{0,2}}{_DOES}"
)
# 据总行通报，9月份全县农商行27个网点共发放折页9600余份: what a branch has read of all of them
_TOLD_FROM_ABOVE = regex(
    r"据[^,;。\d]{0,8}(?:总行|分行|总部|上级行?|联社|[省市县区]行|总公司|分公司)的?(?:通报|统计|数据),[^;。]{0,14}?(?P<whole>全[省市县区旗州行系])"
)
# 另据公安部门统计，同期全县公安民警进校园宣讲31场, in the report of another body
_TOLD_BY_POLICE = regex(
    r"据公安[^,;。\d]{0,6}(?:统计|通报|介绍),[^;。]{0,10}?(?P<whole>全[省市县区旗州]公安)"
)
_KINDS = {"银行": "bank", "金融": "bank", "医院": "hospital", "医疗": "hospital"}
LONGEST_SHORT = 3  # characters of what a house above is called: 县局, 市公司
_LEVELS = "省州市县区旗"
_COUNTY = "县区旗"
_WIDER_THAN = {
    "township": "省州市县区旗",
    "community": "省州市县区旗镇乡街道",
    "school": "省州市县区旗镇乡街道系统",
    "kindergarten": "省州市县区旗镇乡街道系统",
}
_STATION = regex(r"(?:所|警务[站室区]|中队|警务队)$")
_BRANCH = regex(r"(?:支行|分理处|储蓄所|网点|营业[部厅所])$")
# 县市场监督管理局庄里市场监督管理所, 许家湖税务所, 县邮政分公司许家湖支局: a station of a bureau or a company, at one place
# of its area; 县公证处, 县节水所 are of all of it.
_AT_ONE_PLACE = regex(
    r"(?:(?:局|公司)(?!检[测验]|监督|计量|服务|鉴定)[\u4e00-\u9fff]{2,}|[\u4e00-\u9fff]{2,6}?(?:镇|乡|街道)?"
    r"(?:司法|财政|税务|工商|国土|自然资源|市场监督?管理?|市监|供电|房管|水务|水利|农机|畜牧|运管|交管|林业|城管|环保|食药监|邮政|供销))(?:所|[支分]局|营业[厅部])$"
)
# 白石山景区管委会, 八五三农场: one place of a county
_SITE = regex(r"(?:景区|风景名胜区|度假区|园区|[农林牧]场)(?:管理?(?:委员会|委会?|处|局|所|中心))?$")
# 县图书馆 is no body over all of its county, though it bears its name
_HOUSE_OF_AREA = regex(
    r"(?:图书馆|文化馆|博物馆|档案馆|纪念馆|科技馆|少年宫|青少年宫|体育馆|影剧院|文化宫|电视台|气象台|殡仪馆|[养敬]老院|福利院|公园|景区|党校)$"
)
_AREA_NAMED = regex(r"[\u4e00-\u9fff]{1,8}?(?P<level>[省州市县区旗])")


def of_wider_areas(
    text: str, clauses: list[Clause], spans: list[tuple[int, int]], reporter: str
) -> list[tuple[int, int]]:
    """From where a folded text tells of an area wider than its `reporter`, or of the house above it, to the end of the
    sentence, or to where it goes on with its own: 全市共发放5.2万份，我镇发放2600份."""
    told: list[tuple[int, int]] = []
    by_start = {clause.start: clause for clause in clauses}
    for at, begin in _wider_told(text, reporter):
        clause = by_start.get(begin[0]) or next((c for c in clauses if c.start <= begin[0] < c.end), None)
        end = spans[clause.sentence][1] if clause else len(text)
        own = _OWN.search(text, begin[1], end)
        name = text.find(_short(reporter), begin[1], end)
        ends = [end, *([own.start()] if own else []), *([name] if name >= 0 else [])]
        told.append((at, min(ends)))
    return told


def _wider_told(text: str, reporter: str) -> list[tuple[int, tuple[int, int]]]:
    """(where the wider area or house is named, the span of the words that tell of it) of each place."""
    wider = levels_above(reporter) if reporter else ""
    bank = unit_type_of(reporter) == "bank" and not _OVER_BANKS.search(reporter)
    told: list[tuple[int, tuple[int, int]]] = []
    for found in _OF_AREA.finditer(text) if "全" in text and (wider or bank) else ():
        all_banks = bank and _ALL_BANKS.match(text, found.start("area") - 1)
        if all_banks or (found["area"] in wider and not _OWN_HOUSES.search(found.group())):
            told.append((found.start("area") - 1, found.span()))
    for found in _HOUSES_OF_AREA.finditer(text) if "家" in text else ():
        if unit_type_of(reporter) == _KINDS[found["kind"]] and not _OVER_BANKS.search(reporter):
            told.append((found.start(), found.span()))
    heard = [_TOLD_FROM_ABOVE] if _BRANCH.search(reporter) else []
    heard += [_TOLD_BY_POLICE] if reporter and unit_type_of(reporter) != "police" else []
    told += [(found.start("whole"), found.span()) for way in heard for found in way.finditer(text)]
    for found in _ABOVE_IT.finditer(text) if wider else ():
        if _is_above(found["whose"], reporter):
            told.append((found.start("whose"), found.span()))
    return told


def _is_above(whose: str, reporter: str) -> bool:
    """Whether a house called in short is that of a station, or an area the one that a unit lies in: 县局, 富平县, 渭南市."""
    if len(whose) <= LONGEST_SHORT and whose not in upper_index().full:
        return _is_at_one_place(reporter)
    if whose[-1] not in levels_above(reporter):
        return False
    own = upper_index().full.get(reporter[: upper_index().full_at_start(reporter, len(reporter) - 1)], ())
    return whose in reporter or any(
        code.startswith(area) for code in own for area in upper_index().full.get(whose, ())
    )


@lru_cache(maxsize=2_000)
def _short(reporter: str) -> str:
    """关庙镇 of 安康市汉滨区关庙镇."""
    return re.sub(r"^.*[省州市县区旗](?=[\u4e00-\u9fff]{3})", "", reporter)


@lru_cache(maxsize=2_000)
def _is_at_one_place(reporter: str) -> bool:
    """Whether a unit is a station or a branch of a house whose area is wider: 庄里市场监督管理所, 农行湘阴县支行."""
    kind = unit_type_of(reporter)
    if kind in ("police", "bank"):
        return (_STATION if kind == "police" else _BRANCH).search(reporter) is not None
    place = upper_index().full_at_start(reporter, len(reporter) - 2)
    return kind in ("government", "enterprise") and _AT_ONE_PLACE.search(reporter, place) is not None


@lru_cache(maxsize=2_000)
def levels_above(reporter: str) -> str:
    """The areas that are more than a unit's own, by their last characters; '' where it is not known."""
    kind = unit_type_of(reporter)
    if kind in _WIDER_THAN:
        return _WIDER_THAN[kind]
    if _is_at_one_place(reporter):
        above = {"police": f"{_LEVELS}大队支队总队", "bank": _LEVELS}
        return above.get(kind, f"{_LEVELS}系统公司")
    if _SITE.search(reporter) or _HOUSE_OF_AREA.search(reporter):
        return _LEVELS
    if kind in ("hospital", "enterprise"):
        return _LEVELS if kind == "hospital" else ""
    named = [found["level"] for found in _AREA_NAMED.finditer(reporter)]
    if kind not in ("government", "police") or not named:
        return ""
    return "省州市" if named[-1] in _COUNTY else "省" if named[-1] == "市" else ""
