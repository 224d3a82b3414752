"""方向盘套 | 个 | 120 in a list of what was handed out: a thing that no word-list knows is a gift there, by its unit of
counting, and nothing that was held (contract 4.6). A paper's unit (份, 张) leaves it open."""

from __future__ import annotations

from collections.abc import Iterable

from etl.layout.column import Column
from etl.meaning.header import HeaderMeaning
from etl.meaning.header_measure import GIFT_UNITS
from etl.meaning.lexicon import find_measures, squeeze, units_of
from etl.meaning.packs import PACKS
from etl.regex import regex

THINGS = r"(?:物[料资品件]|用品|礼[品物包]|宣传品|纪念品|小?奖品|赠品|文创|伴手礼|周边)"
GIVEN = r"(?:发放|派发|分发|赠送|派送|配送|配发|送出|捐赠|领取|投放|兑换)"
# 一、宣传物料发放, 发放物品清单: what stands over the list; 发放对象, 品名, 礼品名称: what heads its columns.
LIST = regex(
    rf"{THINGS}(?:的|及)?(?:统一|集中|现场|免费|实际)?{GIVEN}|{GIVEN}的?(?:宣传|反诈|防诈|各类|有关)*{THINGS}|{GIVEN}(?:清单|明细|台账|登记|一览|统计|情况)"
)
HEADS = regex(
    rf"(?:实际|已|累计)?{GIVEN}(?:的)?(?:对象|人群|范围|地点|数量?|总数|件数|情况)$|^{THINGS}(?:名称|种类|类别|类型|品名|名|内容)?$|^(?:发放|宣传)?品[名种]$"
)
# In stock, bought or lent: a list of these hands nothing out.
KEPT = regex(r"库存|采购|购置|资产|入库|盘点|租用|借用|报损|报废")
_NO_THING = regex(
    r"场|活动|讲座|课|班|会$|演出|[点栏岗哨格位屏处]$|群$|网点|站$|户|村$|社区|学校|企业|单位|小区|队|次$|人[员数次]?$|案|号|平台|账号|合计|小计|总计|其[他它]|广告$|顶灯$|[阵基]地$|专区$|广场$|公园$|[屋馆]$|驿站$|街$"
)


# 资金止付（笔）, 封停号码（个） below a title of 劝阻: what the police did with accounts and cases
_CASE_WORK = regex(r"止付|冻结|封停|关停|查扣|发案|立案|破案|抓获|刑拘|研判")


def is_handed_out(heading: str, columns: Iterable[Column]) -> bool:
    """Does a table list what was handed out? `heading`: what stands over it."""
    if KEPT.search(heading):
        return False
    heads = [squeeze(column.path[-1].text).split("(")[0] for column in columns if column.path]
    return LIST.search(heading) is not None or any(HEADS.search(head) or LIST.search(head) for head in heads)


def measure_left_open(
    default: HeaderMeaning, thing: HeaderMeaning, unit: str, handed_out: bool = False, named: bool = False
) -> str:
    """The measure of a figure whose own words name none: a gift in a list of what was `handed_out`; else the table's, but
    none that it cannot have by its unit (止付（万元） are no sessions), nor the title's sessions where `thing` is one that
    is counted by the piece, or stands among `named` items."""
    if handed_out and is_gift(thing, unit):
        return "gifts"
    if (unit and unit not in units_of(default.measure)) or _CASE_WORK.search(thing.core):
        return ""
    by_title = default.measure == "sessions" and not default.unit and is_strange(thing)
    return "" if by_title and (unit in GIFT_UNITS or named or handed_out) else default.measure


def is_strange(thing: HeaderMeaning) -> bool:
    """Does a label name something that it says nothing of, neither how nor for whom nor when it was done?"""
    told = thing.channels or thing.groups or thing.period or thing.of_which or thing.total or thing.aside
    return bool(thing.core) and not (thing.measure or told or thing.this_period or thing.cumulative)


def is_gift(thing: HeaderMeaning, unit: str) -> bool:
    """Is a thing of no known measure, counted in `unit`, one that is given away?"""
    known = thing.measure or thing.other_business or thing.other_matter or thing.aside or thing.total
    known = known or (unit in PACKS and bool(find_measures(thing.core)))  # 折页 | 3箱
    return unit in GIFT_UNITS and len(thing.core) > 1 and not known and _NO_THING.search(thing.core) is None


def unit_of_names(columns: Iterable[Column]) -> str:
    """The 个 of 发放物品（个） over the names of things; '' where no such head has a unit."""
    return next((c.meaning.unit for c in columns if c.use == "label" and c.meaning.unit), "")
