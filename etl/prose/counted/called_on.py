"""Calls at houses, shops and other places: what they are called, and rounds of calls that are sessions."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.meaning.other_matters import FRAUD
from etl.prose.counted.circumstances import OF_WHICH
from etl.prose.counted.unit_words import SHOP
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured, Zones, clause_before, said_before
from etl.regex import regex

_ROUNDS = frozenset(["次", "场", "场次", "轮"])
_CALLING = regex(r"^(?:开展|组织|集中)?(?:入户|上门|走访|敲门|家访|逐户)[^,;。\d户家]{0,6}(?:约|近|共)*$")

VISITED_BEFORE = regex(
    r"(?:走访|入户|上门|深入|覆盖|惠及)[^,;。]*\d[余多]?(?:[家户个]|人次?)[、和及]$"
)  # 走访合作社75家、种粮大户168户
# In such a row the calls alone say how they were met: not 覆盖, and not behind persons.
CALLED_IN_ROW = regex(r"(?:走访|入户|上门|敲门)[^,;。]*\d[余多]?[家户个][、和及]$")
CALLED = regex(r"上门|走访|入户|[逐挨][家户店]|沿街走")
# 逐店走86家
CALLED_IN_TURN = regex(
    r"(?:[逐挨][家户店个]|一[家户]一[家户]地?)(?:[走跑敲串])(?:,[走跑敲])?了?(?:一?共|约|近)*$"
)
SHOPS_WALKED = regex(
    rf"(?:{SHOP})(?:另外|还|又|也)*(?:走访?|跑|串|去)[了遍完]?$"
)  # 商户走了三十二家, 沿街门面另外去了19家
AT_THE_DOOR = regex(r"(?:入户|上门|敲门|扫楼|扫街)(?:宣传|走访)?,[^,;。]{0,6}$")  # 晚上入户，走了26家
CALLED_LAST = regex(r"(?:跑|走访?|敲)了?$|[进转串]了$|上户$")
# 上门企业2家, 上门提醒辖区工厂12家
CALLED_AT = regex(
    r"(?:上门|逐[家户])(?:走访|宣传|宣讲|提醒|讲解|服务)*(?:到|了)?(?:辖区|沿街|重点)?(?:内|的)?(?:企业|工厂|厂矿|公司|单位|商[户铺家店]|门店|店铺|合作社|家庭农场)(?:共|约)?$"
    # 配合派出所走沿街商户30来家
    rf"|[走跑串](?:了|遍了?)?(?:辖区|沿街|临街|周边)+(?:内|的)?(?:{SHOP})(?:共|约)?$"
)
# 走访网吧15家; 进企业6家 and 走进企业19家，开展讲座35场 say where something was.
ENTERED_PLACES = regex(
    r"(?:走访|上门)了?(?:辖区|沿街|各类|重点|周边|全[县市区镇乡]|内|的)*[“\"]?[^,;。、\d]{0,6}?"
    r"(?:网吧|网咖|宾馆|旅[馆店]|酒店|民宿|客栈|[Kk][Tt][Vv]|歌舞?厅|酒吧|茶楼|棋牌室|浴[室场]|足浴店?|饭店|餐[馆厅]|药[店房]|诊所|超市|门店|店铺|商[铺户店]|企业|工厂|公司|合作社"
    r"|养老院|敬老院|幼儿园|培训机构|快递网点|驿站|理发店|美容院|修理厂|加油站|农家乐|单位|场所|网点)[”\"]?(?:共|约|近|各)*$"
)
# 走进民宿、家庭旅馆74家: keepers of small shops are called at; 走进企业19家 says where something was
_SMALL_SHOP = (
    r"(?:民宿|旅[馆店]|客栈|宾馆|餐[馆厅]|饭[店馆]|茶[楼馆]|药[店房]|理发店|农家乐|超市|便利店|门店|店铺)"
)
ENTERED_SHOPS = regex(
    rf"走进了?(?:[^,;。、\d]{{0,6}}?{_SMALL_SHOP}[、和及与]){{0,3}}[^,;。、\d]{{0,6}}?{_SMALL_SHOP}(?:共|约|近)*$"
)
_HELD_THERE = regex(r"\d[^,;。]{0,24},(?:开展|举办|组织|召开|宣讲)[^,;。\d]{0,10}\d")
# 到沿街28家商户挨家讲
WENT_TO = regex(r"(?:到|去|来到|前往|走进|深入|对|为|给|向)[^,;。\d]{0,8}$")
DOOR_TO_DOOR = regex(
    r"(?:商[户铺店]|门店|店铺|门市|店|企业|公司|餐馆|超市|摊位)[^,;。\d]{0,6}(?:挨家|逐[家户店一个])[^,;。\d]{0,3}(?:户户?)?(?:走访|宣[讲传]|讲|提醒|发|送|张?贴|敲门|告知)"
)
# 走访化工企业46家、出租房屋320间: who lives or trades there was called at
LET_ROOMS = regex(
    r"(?:走访|入户|上门|敲门|遍访)[^;。]*(?:出租[房屋]|租赁房|群租房|廉租房|门面房?|商铺|店[面铺]|门店|沿街房)屋?(?:共计?|约|近)?$"
)
# 走了320间铺子
ROOMS_BEHIND = regex(r"(?:沿街|临街|临时)?(?:商铺|铺[子面]|店[铺面]|门店|门面房?|出租[房屋])")
WENT_ROUND = regex(r"(?:走访|遍访|[走跑][了遍完]|敲[了开]|上门|入户)[^,;。\d]{0,6}$")
_DOORS = regex(r"的?(?:大|家)?门(?![店市面])")  # 敲了76家的门讲反诈
SHOPS = regex(
    r"(?:沿街)?(?:店|商户|商铺|门店|门市|铺|摊[位点]|农家乐|民宿|客栈|酒店|宾馆|旅[馆店]|饭店|餐[馆厅]|超市|药[店房]|网吧|诊所|作坊"
    r"|(?:小?微)?企业|工厂|厂子|公司|合作社|养殖[场户])"
)


def rounds_of_calls(spot: Spot) -> Measured | None:
    """活动46次，其中讲座20次、入户走访26次: sessions, where rounds of calls are told as a part of them."""
    if spot.zones.unit not in _ROUNDS or not _CALLING.match(spot.zones.before):
        return None
    sessions = spot.earlier_in_sentence("sessions")
    text = spot.passage.text
    parted = sessions and OF_WHICH.search(text, sessions[0].found.end, spot.found.start)
    return Measured("sessions", spot.zones.before, -1) if parted else None


# 固定摊位一家一家走，东区86家、西区104家
_IN_TURN_BY_PART = regex(
    r"(?:摊位?|摊主|商[户铺店]|门店|店铺|铺[子面]|住户|人家)[^,;。\d]{0,4}(?:一[家户个]一[家户个]地?|挨[家户个]|逐[家户个])(?:[走跑敲串进]|走访)[了遍过]*,"
    r"(?:[^,;。\d]{1,8}\d+[家户][、,])*[^,;。\d没除]{1,8}$"
)


def called_at(zones: Zones) -> bool:
    """上门提醒“九小场所”经营者690家, 跑了41家店: shops that were called at."""
    said = clause_before(zones)
    named = any(h.code == "merchants" for h in find_groups(zones.before)[-1:])
    if CALLED_AT.search(zones.before) or ENTERED_PLACES.search(said):
        return True
    if ENTERED_SHOPS.search(said) and not _HELD_THERE.match(zones.sentence, len(said_before(zones))):
        return True
    if VISITED_BEFORE.search(zones.led_by):
        return True  # 走访民宿728家、旅行社23家
    if (CALLED_IN_TURN.search(said) or SHOPS_WALKED.search(zones.before)) and not zones.behind:
        return True
    if WENT_TO.search(said) and DOOR_TO_DOOR.match(zones.behind):
        return True
    of_campaign = zones.of_campaign or FRAUD.search(zones.sentence) is not None
    if of_campaign and not zones.behind and _IN_TURN_BY_PART.search(said_before(zones)):
        return True
    if of_campaign and zones.before.endswith("上户") and not zones.behind:
        return True
    if CALLED_LAST.search(said) and not zones.behind and AT_THE_DOOR.search(said_before(zones)):
        return True
    return (named and CALLED.search(said) is not None) or bool(
        CALLED_LAST.search(said) and (SHOPS.match(zones.behind) or _DOORS.match(zones.behind))
    )


def called_at_rooms(zones: Zones) -> bool:
    """出租房屋320间 behind 走访, 走了320间铺子: who lives or trades in them was called at."""
    if LET_ROOMS.search(clause_before(zones)):
        return True
    return WENT_ROUND.search(zones.before) is not None and ROOMS_BEHIND.match(zones.behind) is not None
