"""Numbers that say what there is, what it cost or what is counted elsewhere, and nothing of what the campaign did
(contract 4.16)."""

from __future__ import annotations

from etl.prose.counted.people import PEOPLE, STAFF
from etl.prose.passages.passage import Spot
from etl.regex import regex

# 总户数4560户: how many there are; 8600块就这么没了: money; 辅警1人借调: who was away
_HOUSES_THERE = regex(
    r"(?:总|在管|常住|住宅|入住|登记|所辖|管辖|服务)户数?(?:为|有|达|约|近|共)*$"
    # 辖区常住4.8万人、1.9万户
    r"|(?:常住|户籍|辖区)(?:人口|居民|群众)?[^,;。\d]{0,4}\d[\d.]*[万千]?[余多]?人[、,和及]?(?:约|近|共)?$"
)
_OF_A_PLACE = regex(
    r"(?:我们?|本|全|该)[\u4e00-\u9fff]{0,6}?(?:小区|村|社区|镇|乡|街道|辖区|楼)(?:一?共|总共)?有?"
)  # 本小区共1260户, 全乡6824户共走访6310户
# 我村有11个村民小组，768户，3215口人
_OF_SO_MANY_PARTS = regex(
    r"(?:我|本|全|该|辖区?|下辖|现|共)[^,;。\d]{0,6}有?\d+个[^,;。\d]{0,6}(?:组|屯|寨|村|网格|楼栋?|社区|小区|单元)[,、]?$"
)
_AND_PERSONS = regex(r"[,、]?(?:约|近)?\d[\d.]*万?[余多]?口?人(?![次参到听来])")
_MONEY = regex(r"钱|(?:就)?(?:这么|这样)?没了?(?:[,。!”]|$)|就?(?:全|都)?没|打了?水漂|被骗|转[走出给]")
_AWAY = regex(
    r"(?:(?:借调|请假|休假|病假|产假|离职|调离|退休|缺勤|缺编|空缺|外出培训)"
    # 另有9位家长请假, 12名学生没来
    r"|[\u4e00-\u9fff]{0,8}?(?:请假|缺席|未到(?:场|会|课)?|[没未]能?(?:[前赶]?来|到场?|出席|参加)))(?=$|[,;。、)])"
    # 学生签承诺书49份，2人忘带笔明天补
    r"|(?:忘(?:了|带|记|签)|[没未]带|[没未](?:签|交|填)(?:的|上|齐)?(?=$|[,;。、)]))"
)

# 在全县4.37万名在校学生和3218名教职工中深入推进反诈宣传: among whom it went on
_AMONG = regex(
    r"[^,;。\d]{0,10}中(?:(?:深入|广泛|全面|持续|扎实|大力|积极)+(?:推进|推广|掀起|普及|开展)|推进|推广|掀起|普及)"
)
_SINCE_IN = regex(r"(?:^|[,;。])[^,;。]{0,10}在[^,;。]*$")
# 面向11326名在校生和680名教职工开展了形式多样的活动，现总结如下：
_FOR_WHOM = regex(r"(?:面向|针对|[向对])[^,;。]*$")
_NOW_REPORTED = regex(r"[^;。]*现(?:将|就|把)?[^;。]{0,20}(?:总结|汇报|报告|通报|小结)[^;。]{0,4}如下")
# 当月安检的户数是1312户: where somebody came for something else
_SEEN_TO = regex(
    r"(?:安检|抄表|检修|维修|巡检|普查|体检|签约|缴费|收费|停[水电气]|供[水电气暖热]|用[水电气]|通[水电气]|投保|参保)(?:过|了)?的?(?:客户|用户)?户数(?:一?共|总共|就|才|是|为|有|达|约|近)*$"
)
# 公司奖了孟师傅500元, 印折页花了1860元; 避免损失4.6万元 was saved
_PAID = regex(
    r"(?:奖励?|[罚花付掏垫捐给]|支出|开支|报销|补助|补贴|开销|经费)(?:了|给|出|去|掉)"
    r"(?!(?:[^,;。\d]{0,10})(?:损失|被骗|骗走|挽|止付|拦|劝|追))[^,;。\d]{0,10}$"
)
# 有手机的46人，装了44个; 全班51人，签了47份: of how many so many did
_WHO_COULD = regex(
    r"(?:(?:有|用|带|使用)(?:着|了)?(?:智能|老年)?手机的[^,;。\d]{0,6}|(?:全[班店厂站组队连]|我们[班店厂站组队连]|在[校岗册编籍园]|符合条件|够年龄|适龄|该[装签])的?[^,;。\d]{0,4})"
    r"(?:一?共|总共|就|有|是|约)*$"
)
_SO_MANY_DID = regex(
    r"[^,;。\d]{0,4},(?:其中|里[头面]|目前|现在?|已经?|都|只|才|实际|一共|总共|共|有)*(?:安?装|下载|注册|签|收|交)(?:好|上|完|订|下|回来?|上来|齐)*了?(?:约|近|有)?\d"
)
# 10月份报过的传单500份: in another report
_TOLD_ELSEWHERE = regex(r"(?:上?报|统计|登记|计算|计|算)过了?的[^,;。\d]{0,10}$")
# 传单500份是10月的，这次没算在内, 上月的传单500份没算在内; 横幅36条未列入 of a note is told beside its table, and 不重复统计
# counts it once
_LEFT_OUT = regex(
    r"(?P<then>是(?:上个?|\d{1,2}|[一二三四五六七八九十]{1,2})月份?的)?(?P<here>,?(?:这|本|此)(?:[次回期月]|里|份)(?:里[面头]?)?)?(?:也|就|都|所以|我们)*"
    r"(?:没有?|未|不)(?:计算?|算|列|统计|包括|包含)(?:[入进]来?|在(?:内|里[面头]?)|了)*(?=$|[,;。])(?![^;。]{0,10}补)"
)
_LAST_TIME = regex(r"上(?:个?(?:[月周]|星期|礼拜)|季度?|半年|一?期)|去年")
# 站里5个人加3个志愿者，出动了40人次
_WENT_SO_OFTEN = regex(
    r"[^,;。\d]{0,8},(?:一?共|总共|先后|前后|这[周月])*(?:出动|上岗|出勤|值守|上街|轮班)了?(?:约|近|一?共)?\d+[余多]?人次"
)
_STAFF_LAST = regex(rf"(?:{STAFF.pattern})们?(?:一?共|有)?$")
# 上个月贴的10张宣传画掉了4张: what was put up before, and what is gone of it
_OF_LAST_TIME = regex(
    rf"(?:{_LAST_TIME.pattern}|前年|以前|从前|早先)[^,;。\d]{{0,3}}(?:张?贴|悬?挂|摆|立|刷|喷)(?:上|出|起)?(?:去)?的(?:旧|老)?$"
)
_GONE = regex(
    r"(?:(?<![发送派用贴])掉|脱落|(?:被|让人|给)撕|撕掉|刮[跑走坏掉]|吹[跑走坏掉])了?(?:约|近|有)?$"
)
_PUT_UP = frozenset("张幅条块面")
# 群发风险提示成功2846条，失败31条
_NOT_SENT = regex(r"(?:失败|未成功|未送达|退回|被退|被拒收)了?(?:的|约|近|有)*$")
# 医护人员158人参加（签到151人，补签7人）: how those who came were noted down
_SIGNED_IN = regex(r"\((?:其中)?(?:现场|实际|扫码)*签到(?:的|约|近)*$|[,、;(]后?补签(?:的|约|近)*$")
# 误把其中一部的播放数590次加进了受众: what should not have been counted
_WRONGLY = regex(r"(?:误|错误地|不小心|不该|不应)[把将][^,;。\d]{1,16}$")
_ADDED_IN = regex(r"[^,;。\d]{0,4}(?:加|算|计|列|填|报|记|写|统计)(?:[进入成到错]|在内)")


def _is_how_they_signed(spot: Spot) -> bool:
    start = spot.found.start
    return _SIGNED_IN.search(spot.passage.text, max(0, start - 12), start) is not None


def is_left_uncounted(spot: Spot, before: str) -> bool:
    """Whether a number was told in an earlier report, or put up then, was not sent, says how those counted were noted down,
    or is said not to be among those of this report."""
    if _TOLD_ELSEWHERE.search(before):
        return True
    if spot.zones.unit in _PUT_UP and (_OF_LAST_TIME.search(before) or _GONE.search(before)):
        return True
    if _NOT_SENT.search(before) or (spot.zones.unit in PEOPLE and _is_how_they_signed(spot)):
        return True
    if _WRONGLY.search(before) and _ADDED_IN.match(spot.passage.text, spot.found.end):
        return True
    left = _LEFT_OUT.match(spot.passage.text, spot.found.end)
    return left is not None and bool(left["then"] or left["here"] or _LAST_TIME.search(before))


def is_whom_it_is_for(spot: Spot) -> bool:
    """Whether persons are those among whom the campaign went on, or for whom all was that a report goes on to tell."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if _AMONG.match(spot.zones.behind):
        return _SINCE_IN.search(said) is not None
    for_them = _FOR_WHOM.search(said) is not None
    return for_them and _NOW_REPORTED.match(spot.passage.text, spot.found.end) is not None


def _are_who_went(spot: Spot) -> bool:
    """Whether the helpers are named who then went so many times: theirs are counted by the time."""
    zones = spot.zones
    helpers = STAFF.match(zones.behind) or _STAFF_LAST.search(zones.before)
    went = _WENT_SO_OFTEN.match(spot.passage.text, spot.found.end)
    return zones.unit != "人次" and helpers is not None and went is not None


def says_what_there_is(spot: Spot, before: str) -> bool:
    """Whether a number says how many houses there are or were seen to for something else, how much money was lost or paid,
    who was away, or of how many so many did."""
    unit, behind = spot.zones.unit, spot.zones.behind
    if unit == "户":
        said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
        if _OF_SO_MANY_PARTS.search(said) and _AND_PERSONS.match(spot.passage.text, spot.found.end):
            return True
        there = _HOUSES_THERE.search(before) or _SEEN_TO.search(before)
        return there is not None or _OF_A_PLACE.fullmatch(spot.zones.before) is not None
    if unit == "元":
        return _PAID.search(before) is not None
    if unit == "块":
        return _MONEY.match(behind) is not None
    if unit in PEOPLE and _are_who_went(spot):
        return True
    if unit in PEOPLE and is_whom_it_is_for(spot):
        return True
    if unit in PEOPLE and _WHO_COULD.search(before) and _SO_MANY_DID.match(spot.passage.text, spot.found.end):
        return True
    return unit in PEOPLE and _AWAY.match(behind) is not None
