"""What came of the work: swindles stopped, money saved, and those told while something else was done for them."""

from __future__ import annotations

import re

from etl.meaning.spoken_counts import NOT_SENT
from etl.prose.counted.held import CAMPAIGN
from etl.prose.words.zones import Zones, clause_before, said_before
from etl.regex import regex

OTHER_MATTERS = regex(
    r"投诉|欠薪|(?<![保守护]住)工资|讨薪|调解|纠纷|火灾|事故|盗窃|被盗|维权|遗失|丢失|失物|捡拾|拾获"
)  # 找回遗失财物13件
# 帮助群众挽损3起，金额8.6万元: what was saved, told behind how often.
SAVED_SO_OFTEN = regex(
    r"挽[回损][^,;。]{0,8}\d[余多]?[起笔件次],?(?:涉及|合计|共计|总)?(?:金额|资金)?(?:共计?|约|近|达)*$"
)
# 堵截可疑转账3笔，金额12.6万元，为客户挽回损失: how much, told before what it means.
_SUM_OF_STOPPED = regex(
    r"\d[余多]?[起笔件次人名位],?(?:涉及|涉案)?(?:转账)?(?:金额|资金)(?:合计|共计?|约|近|达|为)*$"
)
_SAVED_BEHIND = regex(
    r",?(?:全部|成功|及时|均|[为帮]助?[^,;。\d]{1,10}){0,3}(?:挽[回损]|避免了?[^,;。\d]{0,6}损失)"
)
# 劝住4名要转账的客户，保住21.6万元
_KEPT = regex(r"(?:保住|守住|护住|留住|挽回|追回)了?(?:其|客户|老人|群众|他们)?的?(?:共|约|近)*$")
# 对方索要验证码，他没给，保住了5万元: somebody's own doing, told as a story
_KEPT_BY_HIMSELF = regex(
    r"(?:^|[,;。:])[他她](?:没有?|不|未|拒绝|当即|立即|马上|赶紧|及时)[^,;。]{0,8},(?:这?才|总算|终于)*(?:保住|守住|护住)[^,;。]{0,8}$"
)
_KEPT_BEHIND = regex(
    r"(?![^,;。\d]{0,8}(?:无法|未能|没能|难以|未曾))[^,;。\d]{0,8}?(?:都|全|总算|终于|算是|一分[没不]少)?(?:被|给)?(?:保住|守住|护住|留住|保下来|追回|要回)(?!来?了?后)"
    # 8600元没转出去
    rf"|(?:全|都)*{NOT_SENT}(?=$|[,;。)])"
)
# 避免4.8万元损失, 4.8万元损失得以避免: the number stands before what was not lost
_AVERTS = regex(
    r"(?:挽回|避免|减少|防止|止住|免遭|免受)了?(?:可能的?|[为其]|群众|客户|老人|居民|村民|市民|受害人|他们|当事人)*(?:共计?|合计|累计|约|近|达)*$"
)
_LOST = regex(r"的?(?:直接|经济|财产|资金|钱财|潜在|可能)*(?:损失|被骗)(?!案)")
_AVERTED = regex(
    r"的?(?:直接|经济|财产|资金)*(?:损失|被骗款?)(?:得以|得到|被|均|都|全部|成功|及时)*(?:避免|挽回|追回|止住)"
)
_SWINDLE_NEAR = regex(r"骗|诈|劝[阻住下返]|拦[住下截]|堵截|转账|汇款|止付")
LOSS = regex(
    r"(?:挽回|避免|减少|守住|保[住护全]|返还|(?<![减不至缺])少(?=损失))[^,]{0,10}(?:损失|资金|钱款|赃款|积蓄|存款|养老钱|血汗钱|工资款?|货款|现金)[^,]{0,4}$"
)
SERVED = regex(r"服务(?:辖区|周边|社区)?(?:居民|群众|村民|客户|市民|老人|学生|师生|商户)[^,;。\d]{0,4}$")
OTHER_SERVICE = regex(r"义诊|血压|体检|理发|维修|磨刀|法律援助")
NO_SCAM = regex(
    r"偷渡|偷越|越境|出境|上访|信访|轻生|自杀|酒驾|溺水|滞留|流失|重点人员|赴缅|嫌疑人|逃犯|车辆|摩托"
)
# 拦下异常办卡15人, 堵截可疑开户5人: who was to get a card or an account, and no one who was being swindled.
ACCOUNTS_REFUSED = regex(
    r"(?:异常|可疑|批量|冒名|虚假|违规|涉诈|非实名|非法)[^,;。、\d]{0,4}(?:办卡|开户|开卡|补卡|购卡|入网|过户)(?:人员|客户|人)?(?:共|约|近)?$"
)
# 劝阻回访2人, 劝阻无效1人: called again, or not held back.
FOLLOWED_UP = regex(
    r"(?:劝阻|劝返|阻止|制止|拦截|堵截)[^,;。、\d]{0,6}?(?:回访|随访|复核|核查|跟踪|登记|建档|无效|失败|未果|不成功|不及)"
    r"|(?:回访|随访|复核)(?:(?!成功|电话|及时|当场|[中时后])[^,;。、\d]){0,6}(?:被?劝阻|劝返)[^,;。、\d]{0,8}$"
)
STOPPED = regex(
    r"(?:劝阻|劝返|劝住|劝下|阻止|制止|[拦截挡][下住]|堵截)[^,]{0,24}$|识破[^,]{0,12}(?:骗|诈)[^,]{0,6}$"
    r"|拦截[^,]{0,16}(?:诈骗|骗局|骗案)$"
)  # 劝阻正遭遇诈骗的游客3人, 拦截针对患者的诈骗3起
# 拦下可疑汇款3笔, 拦下2笔被骗汇款
_HELD_BACK = r"(?:劝[阻住下返]|制止|阻止|[拦截挡][下住]|拦截|堵截)了?"
_TRANSFER = r"(?:转账|汇款|付款|取款|充值)"
TRANSFER_STOPPED = regex(rf"{_HELD_BACK}[^,;。\d]{{0,8}}{_TRANSFER}$")
STOPPED_BEFORE = regex(rf"{_HELD_BACK}$")
TRANSFER_BEHIND = regex(rf"[^,;。、\d]{{0,8}}?{_TRANSFER}(?=$|[,;。、()的])")
HELD_UP = regex(r"诈|骗|劝阻|转账|汇款|止付")
NEAR = 24  # characters before money in which it is said what it was about


def of_other_matter(zones: Zones) -> bool:
    """受理消费投诉518件，为消费者挽回损失37.6万元: a loss that no swindler threatened."""
    near = said_before(zones)[-NEAR:]
    if HELD_UP.search(near):
        return False
    said = near if "诈" in zones.sentence else zones.sentence
    return OTHER_MATTERS.search(said) is not None


def is_loss(zones: Zones) -> bool:
    """为其保住积蓄3.6万元."""
    said = said_before(zones)
    if _KEPT_BY_HIMSELF.search(said):
        return False
    saved = LOSS.search(zones.before) or SAVED_SO_OFTEN.search(said) or _is_averted(zones)
    if not saved and (zones.of_campaign or _SWINDLE_NEAR.search(said)):
        saved = _KEPT.search(zones.before) or _KEPT_BEHIND.match(zones.behind)
    if not saved and zones.place >= 0 and _SUM_OF_STOPPED.search(said):
        saved = _SAVED_BEHIND.search(zones.sentence, zones.place)
    return saved is not None and not of_other_matter(zones)


def _is_averted(zones: Zones) -> re.Match[str] | None:
    """避免4.8万元损失, 4.8万元损失得以避免."""
    averts = _AVERTS.search(zones.before) and _LOST.match(zones.behind)
    return averts or _AVERTED.match(zones.behind)


# 像这样当场拦下来的诈骗，8月一共3起
_STOPPED_SO_MANY = regex(
    r"(?:拦[下住截]|劝[住阻下]|堵截)[来了]*的(?:电信网络|电信|网络)?(?:诈骗|骗局|骗案|转账|汇款),[^,;。\d]{0,6}(?:\d{1,2}月份?)?(?:一?共|总共|就?有|已)*$"
)


def is_stopped(zones: Zones) -> bool:
    """劝阻正遭遇诈骗的游客3人."""
    left_out = any(one.search(zones.before) for one in (NO_SCAM, FOLLOWED_UP, ACCOUNTS_REFUSED))
    stopped = STOPPED.search(zones.before) or _STOPPED_SO_MANY.search(said_before(zones))
    return stopped is not None and not left_out


# 有[2笔]转账被我们拦下来
_WAS_STOPPED = regex(
    rf"(?:可疑|异常|大额|被骗|涉诈)*的?{_TRANSFER}(?:都|也|全|及时|成功)*被?[^,;。、\d银系]{{0,8}}?(?:{_HELD_BACK})"
)


def is_transfer_stopped(zones: Zones) -> bool:
    """拦下可疑汇款3笔, 拦下2笔被骗汇款, 有2笔转账被我们拦下来."""
    behind = STOPPED_BEFORE.search(zones.before) and TRANSFER_BEHIND.match(zones.behind)
    behind = behind or _WAS_STOPPED.match(zones.behind)
    return TRANSFER_STOPPED.search(clause_before(zones)) is not None or behind is not None


# 随访时开展反诈宣传，共随访慢性病患者412人次: told while something else was done for them.
WHILE_SEEING = regex(
    r"(?:随访|回访|巡诊|义诊|体检|家访)[^。;]{0,8}(?:时|中|过程中|期间|同时|的?同时|之机)[^。;]{0,16}(?:反诈|防诈|防骗|宣传|[讲说提][^。;,]{0,10}骗)"
)
TOLD_THEN = regex(
    r"\d+[余多]?[人名位户]次?,?[^,;。\d]{0,8}(?:进行|开展|做好?)[^,;。\d]{0,6}(?:反诈|防诈|防骗|宣传|提醒)"
)
SEEN = regex(r"(?:随访|回访|巡诊|家访)[^,;。\d]{0,10}$")


def is_seen_and_told(zones: Zones) -> bool:
    """随访时开展反诈宣传，共随访慢性病患者412人次: who was told of it on a visit for something else, or then."""
    told = WHILE_SEEING.search(zones.sentence) or TOLD_THEN.match(zones.sentence, max(0, zones.place))
    return SEEN.search(clause_before(zones)) is not None and told is not None


def is_served(zones: Zones) -> bool:
    """走进社区开展反诈宣传，累计服务居民340人次; those whose hair was cut there are none."""
    told = SERVED.search(clause_before(zones)) is not None and CAMPAIGN.search(zones.sentence) is not None
    return told and not OTHER_SERVICE.search(zones.sentence)
