"""Reporters that no rule of units knows: 金沙县金沙农贸市场2025年7月反诈宣传登记, 2024年5月灵隐寺防骗宣传情况.

Contract 4.12: unknown units stay as written, with a note. A title names one where it begins with a body and goes on
with nothing but a time before the campaign's words: a body at a place, or of a kind that has names of its own (万达广场).
What is said of a whole class (城区农贸市场, 平安景区) names nobody. It is asked for last, when nothing names
a unit that is known.
"""

from __future__ import annotations

from functools import lru_cache

from etl.meaning.divisions import is_common_word, upper_index
from etl.meaning.unit_kind import names_a_class, names_shop, squeeze_name
from etl.regex import regex

WRITTEN_IN = frozenset({"title", "sheet", "file"})  # running text names venues, victims and partners as well
_DATE = (
    r"(?:20\d\d(?:年|[.-])?(?:\d{1,2}月?份?|[一二三四五六七八九十]{1,2}月份?)?(?:[-—至~](?:\d{1,2}月)?)?(?:\d{1,2}日)?(?:第?[一二三四1-4]季度|[上下]半年|度)?"
    r"(?:第[\d一二三四五六]{1,2}周)?|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:\d{1,2}日)?|第?[一二三四]季度|[上下]半年)"
)
_OCCASION = (
    r"(?:春运|暑运|元旦|春节|元宵|清明|五一|端午|中秋|国庆|双节|双十一|黄金周|寒假|暑假|暑期|开学季?"
    r"|节日|假期|节前|期间|和|、){1,4}"
)
_NAME = (
    r"(?P<name>(?:[\u4e00-\u9fff]|[A-Za-z]{1,5}(?=[\u4e00-\u9fff])|\d{1,2}(?=号)){3,24}?"
    r"(?:[(（][\u4e00-\u9fff]{2,8}[)）])?)"
)
_HEAD = regex(
    rf"(?:\d{{1,3}}[-_.、]?(?![年月日号\d]))?(?:附件[\d一二三四五]?[:：.、]?)?(?:{_DATE}[,，的]?)?(?:关于)?{_NAME}"
    rf"[,，_—-]?(?:关于)?[(（]?{_DATE}?[)）]?的?(?:{_OCCASION})?(?:关于)?(?:开展)?[“\"]?(?:全民)?"
    r"(?:商[户贩]|摊[主户贩]|业主|经营户|员工|职工|会员|租户|住户|顾客|游客|客户|师生|学员|信众)?"
    r"(?=(?:国家)?反诈|反电诈|防诈|防骗|防范|安全防范|打击|预防|电信网络|电信诈骗|网络诈骗|宣传|普法|集中宣传|主题宣传|断卡|无诈)"
)
# 反诈宣传统计表（万达广场）, 反诈宣传_灵隐寺_2024年5月: a name between the joints of a file's name or a title.
_JOINTS = regex(r"[_（）()【】\[\]—]+|\s+")
_ALONE = regex(rf"{_NAME}{_DATE}?")
_AT_PLACE = regex(
    r"(?:市场|夜市|店|驿站|网点|营业点|服务点|站点|代办点|揽投部|中转部|分拨部|分拨中心|转运中心|营运部|运营部|经营部|车队|站|中心|园区|宫|库"
    r"|书屋|家园|花园|项目|基地|馆|园|学堂|讲堂|工作室|服务队|志愿队|分会|协会|组委会|专班|小组|办|部队|民兵连|边防连|之家|中介|营地|景区)"
    r"(?:[(（][\u4e00-\u9fff]{2,8}[)）])?$"
)
# Kinds of which one place has one, so that the place alone is its name: 秦皇岛港, 保山站.
_OF_PLACE = regex(r"(?:(?:火车|高铁|汽车|客运)?站|港|机场|码头)$")
# Kinds that go by names of their own, wherever they are: 万达广场, 灵隐寺, 天府广场地铁站.
_NAMED = regex(
    r"(?:停车[场楼]|[农林牧渔茶马]场|商场|卖场|总场|广场店?|(?:农贸|蔬菜|菜|批发|综合|交易|集贸|水产|果蔬|建材|家居|花鸟|人才|劳务|二手车|旧货|小商品|商贸)市场|商[贸业]?城|家居城|建材城"
    r"|汽配城|服装城|电脑城|影城|百货|商厦|购物中心|电?影院|大?剧院|剧场|寺|清真寺|教堂|道观|地铁站|轮渡站|火车站|渔港|码头|机场|航站楼|托育园|健身房|俱乐部|网咖|茶馆"
    r"|饭店|餐厅|酒家|客栈|民宿|景区|度假村|乐园|动物园|植物园|书院|养护院|公寓|产业园|科技园|物流园|工业园|创业园|孵化器|大厦|写字楼|电厂|粮库|油库|水库"
    r"|(?:志愿者?|义工|巡防|先锋)(?:服务)?(?:小?分队|小队|队)"  # 芳草苑志愿者小分队
    r"|(?:轨道交通|地铁|轻轨|公交)\d{1,3}号线)"
    r"(?:[(（][\u4e00-\u9fff]{2,8}[)）])?$"
)
_OUTLET = regex(r"[\u4e00-\u9fff]{2,8}(?:营业部|营业点|营业厅|网点|分部|分店|门店|投递部|揽投部|站点)")
# Everybody of a kind, or a place where something was held, and no one unit.
_NO_ONE = regex(
    r"^(?:关于|各|全|本|我|所有|部分|走进|深入|赴|在|到|向|为|对)|各|辖区|沿街|会场|在|等|与|及|、|走进|进(?:驻|入|景区|市场|商[圈场超]|校园|企业|园区|工地|寺|教堂|广场|车站|机场)"
    r"|校园|(?<![青少])年|月(?!亮|湖|山|河|桥|坛|光)|户外|重点|行业(?!协会)|系统|场所|多个|若干|反诈|防诈|防骗|防范|诈骗|宣传|活动(?!中心)|工作|专项|行动|普法|情况|统计"
)

# 5月1日至3日，东港市金海商城联合派出所，…举办…: a house that acts is who reports, where nobody else is named.
_ACTS = regex(
    r"(?:[^，,。；;]{0,20}[，,])?(?P<name>[\u4e00-\u9fff]{4,16}?)(?=联合|携手|会同|组织|开展|举办|举行|邀请|充分|积极|利用|通过|依托|把"
    r"|在[^，,。；;]{1,14}(?:举办|开展|设))"
)
_CALLS_UPON = regex(r"联合|携手|会同|组织|邀请|充分|积极|把")  # 万达广场开展… may be where it was
_NO_HOUSE = regex(
    r"[在到于对向为的我各该与和及等]|走进|深入|前往|民警|干警|辅警|志愿|人员|社区|派出所|辖区|沿街|周边|部分|大型|联合|随后|同时|其间|期间"
)


def find_acting_house(text: str) -> str | None:
    """The shop, hotel or square by a name of its own with which the opening of a report begins and that acts there; None
    for none: 民警来到金海商城 is where somebody went."""
    acts = _ACTS.match("".join(text.split()))
    if acts is None or _NO_HOUSE.search(name := acts["name"]):
        return None
    if names_shop(name):
        return name
    return _body_named(name) if _CALLS_UPON.match("".join(text.split()), acts.end("name")) else None


@lru_cache(maxsize=10_000)
def find_written_unit(text: str) -> str | None:
    """The unit with which a title begins though no rule of units knows it, as written; None for none."""
    heads = [_HEAD.match("".join(text.split())), *map(_ALONE.fullmatch, _JOINTS.split(text))]
    return next((name for head in heads if head and (name := _body_named(squeeze_name(head["name"])))), None)


def outlet_named(title: str) -> str | None:
    """The outlet with which a title begins (城北营业部6月份反诈宣传明细), which says by itself no more than where it is of
    a firm; None for none."""
    head = _HEAD.match("".join(title.split()))
    name = squeeze_name(head["name"]) if head else ""
    return name if is_outlet(name) and not _names_nobody(name) else None


def is_outlet(name: str) -> bool:
    """城北营业部, 东门网点: a shop or an office of a firm, by where it is."""
    return _OUTLET.fullmatch(name) is not None


def _names_nobody(name: str) -> bool:
    return _NO_ONE.search(name) is not None or names_a_class(name)


def _body_named(name: str) -> str | None:
    """The name if it is one of a body, None if of a class, a campaign or a place where something was held."""
    if _names_nobody(name):
        return None
    named = _NAMED.search(name)
    if named and named.start() > 1:
        return name
    if _OF_PLACE.search(name) and _names_place(_OF_PLACE.sub("", name), alone=True):
        return name
    return name if _AT_PLACE.search(name) and _names_place(_AT_PLACE.sub("", name)) else None


def _names_place(name: str, alone: bool = False) -> bool:
    """Whether a county or a city, in full or by its stem, is named, `alone` or with something of
    the body's own."""
    names = upper_index()
    for start in range(len(name) - 1):
        for end in range(min(len(name), start + names.longest), start + 1, -1):
            part = name[start:end]
            stated = part in names.full or (part in names.stems and not is_common_word(part, "common_word"))
            if stated and (alone or len(name) > len(part)):
                return True
    return False
