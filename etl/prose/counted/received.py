"""Warnings that came in and orders that went out, each of them a case: 接到96110预警信息5条, 推送预警指令2180条.

What was published of them is a post. Money frozen counts among what the campaign did, not among cases and their sums.
"""

from __future__ import annotations

from etl.prose.words.zones import Zones, clause_before, said_before
from etl.regex import regex

_WORKED_OFF = r"接[到收报]|收到|受理|处置|核[查实]|研判|流转|签收|落地|下派"
RECEIVED = regex(
    rf"(?:{_WORKED_OFF}|(?:^|(?<=[天日周月年均共计])|辖区)接(?=\d*(?:涉诈|诈骗|反诈)?预警)"
    # 接县反诈中心下发预警信息386条
    r"|(?:^|(?<=[天日周月年均共计]))接(?=[^,;。\d]{2,12}(?:下发|推送|转[递发])))[^,;。]*预警"
    rf"|预警(?:信息|短信|提示|线索)?[^,;。\d]{{0,4}}?(?:{_WORKED_OFF})"
)
WARNING = regex(r"预警(?:信息|短信|线索)[共计累达约近]*$")
FOLLOWED = regex(
    r",(?:现|目前)?(?:均|全部|都|已|逐[一条])+[^,;。]{0,8}(?:核[实查]|见面|处置|劝阻|反馈|办结)|,(?:电话|见面|当面|上门)劝阻"
)
# 转发接到的预警信息; what 反诈中心推送的预警信息 was published by is another.
PUBLISHED = regex(
    r"(?:转发|发布|推送|推出|发送|群发|发出|发放|张贴|刊[发登]|播[放出报]|转载|印[发制])(?!过?来?的)"
)

# 县反诈中心推送预警3条，逐一电话核实: what an office above sends to be worked off
_SENT_DOWN = regex(
    r"(?:反诈中心|中心|支队|大队|总队|[省市县区州分]局|上级|刑侦)(?:推送|下发|流转|发来|转来|派发)的?(?:涉诈|诈骗|高危|中危|低危|精准)*预警(?:信息|线索)?[共计累达约近]*$"
)
# 对公安机关推送的96条预警信息逐一核实: theirs, and worked off here; 转发公安机关推送的96条提示 is not
_THEIRS = regex(
    r"(?:^|[,;。])(?:对于?|根据|按照?|针对|依据|接到|收到|就)[^,;。\d]{0,12}(?:公安|反诈|中心|[支大总]队|[省市县区州分]局|派出所|上级|刑侦)[^,;。\d]{0,4}"
    r"(?:推送|下发|流转|发来|转来|派发|下达)的?$"
)
# 收到公安机关推送预警67条
_CAME_FROM = regex(
    r"(?:收到|接到|接收|接)了?[^,;。\d发布]{0,16}(?:推送|下发|流转|转来|发来|派发)的?[^,;。\d]{0,6}(?:预警|线索)(?:信息|短信|提示|指令)?(?:共|约|近)*$"
)
_WARNINGS_BEHIND = regex(r"(?:涉诈|诈骗|高危|中危|低危|精准|疑似)*(?:预警|线索|警情)")

_ORDERED = regex(r"(?:指令|线索|工单|协查函?|(?:预警|警情|核查|劝阻)任务)[共计累达约近]*$")
# 预警指令640条，民警上门见面598人: whom the warnings were about
_MET_ABOUT_IT = regex(r"(?:见面|会面|见到面)(?:核[实查])?(?:共|约|近)*$")
_WARNED = regex(r"预警|指令|劝阻")
_FROZEN = regex(r"冻结[^,;。\d]{0,12}$")
_CAMPAIGN = regex(r"宣[传讲]|讲座|培训|发放|走访|张贴")


def is_case_work(zones: Zones) -> bool:
    """推送预警指令2180条, 上门见面598人: what one office tells another about cases; 立案21起，止付冻结资金320万元 too."""
    if zones.unit == "元":
        return _FROZEN.search(zones.before) is not None and _CAMPAIGN.search(zones.sentence) is None
    if _MET_ABOUT_IT.search(zones.before):
        return _WARNED.search(zones.sentence) is not None
    return _ORDERED.search(zones.before) is not None


def was_received(zones: Zones) -> bool:
    """Whether messages are warnings that came in or were worked off: 96110预警信息5条，均已见面核实 too."""
    said = clause_before(zones)
    rest = zones.sentence[len(said_before(zones)) :]
    if _SENT_DOWN.search(said) and FOLLOWED.search(rest):
        return True
    if _CAME_FROM.search(said):
        return True
    if _THEIRS.search(zones.before) and _WARNINGS_BEHIND.match(zones.behind):
        return True
    if PUBLISHED.search(said):
        return False
    if RECEIVED.search(said + zones.behind):
        return True
    return WARNING.search(zones.before) is not None and FOLLOWED.search(rest) is not None
