"""What a campaign does that no measure of the vocabulary counts, so that its number is asked about: calls, ringtones, slips.

拨打提醒电话3.6万通, 设置反诈彩铃4800个, 小票印提示语2万条.
"""

from __future__ import annotations

import re

from etl.regex import regex

_TOLD = r"提醒|提示|劝阻|预警|反诈|防骗|防诈|宣传|告知|回访"
_CALLS = regex(
    rf"(?:拨打|拨出|打出|打了?|外呼|呼出|回拨)[^,;。\d]{{0,12}}(?:电话|热线|来电|语音)(?:一?共计?|累计|合计|达|约|近)*$"
    rf"|电话[^,;。\d]{{0,4}}(?:{_TOLD}|通知|随访|劝导)[^,;。\d]{{0,8}}$|外呼(?!回访)[^,;。\d]{{0,8}}$"
)
_CALL_UNITS = frozenset(["通", "个", "次", "户", "人次", "条", "人"])
# 拨打预警劝阻电话415个 is work on cases; what swindlers and the police are called for is no campaign either.
_OTHER_CALLS = regex(
    r"劝阻|预警|报警|举报|投诉|诈骗电话|骗子|嫌疑|事主|受害|被骗|催[收缴]|缴费|招聘|满意度|营销|110(?!电话)|12345"
)
_RINGS = regex(
    r"(?:设置|推送|发送|开通|投放|定制|上线|更换|加载|办理|推广|订制|播放|配置)[^,;。\d]{0,12}(?:彩铃|炫铃|视频彩铃|来电名片|挂机短信|开机画面)(?:业务|用户)?(?:一?共计?|累计|合计|达|约|近)*$"
)
_POPPED_UP = regex(r"(?:弹窗|弹屏|开屏|闪屏)[^,;。\d]{0,4}(?:提[醒示]|宣传|公告|广告|预警)?(?:一?共|约|近)*$")
_MAILED = regex(
    r"(?:发送|群发|寄送|推送|发出)(?!.{0,6}(?:测试|钓鱼|演练))[^,;。\d]{0,12}(?:邮件|电邮|Email|E-mail)(?:一?共|约|近)*$"
)
_RING_UNITS = frozenset(["个", "户", "条", "首", "部", "次", "人", "人次", "台", "份"])
_SLIPS = regex(
    r"(?:小票|票据|回单|[面账保]单|水费单|电费单|气费单|缴费单|对账单|收据|门票|车票|餐垫|纸杯|包装[箱袋盒]?|封套|信封|存折)[^,;。\d]{0,8}(?:印[制刷上有]?|打印|加印|附印|标注|喷[印绘])"
    r"[^,;。\d]{0,12}$"
)
# 帮助960人开启预警功能: switched on, nobody told of having installed it.
_SWITCHED_ON = regex(
    r"(?:帮助?|协助|为|给)[^,;。\d]{0,12}(?:开启|打开|开通|启用|设置)[^,;。\d]{0,8}(?:预警|来电|拦截|提醒|防骚扰)"
)
_INSTALLED = regex(r"安装|下载|注册|讲解|宣讲|宣传|教|指导")
_MAILS = frozenset(["封", "份", "条", "次", "件"])
_SLIP_UNITS = frozenset(["条", "张", "份", "次", "个", "枚", "单"])


def is_unmeasured(before: str, unit: str, of_campaign: bool) -> bool:
    """Whether the words of a clause before a number tell of such a deed, as one of the campaign."""
    told = of_campaign or re.search(_TOLD, before) is not None
    if not told or _OTHER_CALLS.search(before):
        return False
    if unit in _MAILS and _MAILED.search(before):
        return True
    if unit in _RING_UNITS and _POPPED_UP.search(before):
        return True
    if unit in _CALL_UNITS and _CALLS.search(before):
        return True
    return bool(
        (unit in _RING_UNITS and is_ringtone(before)) or (unit in _SLIP_UNITS and is_on_slips(before))
    )


def is_switched_on(clause: str) -> bool:
    """Whether a clause without its number is of a function of the app, which no measure counts."""
    return _SWITCHED_ON.search(clause) is not None and not _INSTALLED.search(clause)


def is_ringtone(before: str) -> bool:
    """推送反诈彩铃4800条: what is heard in the place of a dial tone; no posts."""
    return _RINGS.search(before) is not None


def is_on_slips(before: str) -> bool:
    """在购物小票上印制反诈标语1.5万条: printed on what is handed out anyhow; no banners."""
    return _SLIPS.search(before) is not None
