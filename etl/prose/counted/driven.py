"""How often the campaign's vehicles went out: 宣传车巡回宣传15台次; 宣传车跑了9个村，出动3台次."""

from __future__ import annotations

from etl.prose.words.zones import Zones, clause_before, said_before
from etl.regex import regex

_DRIVEN = regex(r"(?:宣传|巡逻|警|流动|广播)车[^,;。\d]{0,8}$")
_SENT_OUT = regex(
    r"(?:出动|出车|派出|动用|发车|上路|出勤|巡游|巡回(?:宣[传讲])?|巡播|[跑转开](?=了))了?(?:(?:摩托|三轮|电动|巡逻|大篷|警用?)车(?:辆)?)?(?:共|约|近|达)*$"
)
# A car that speaks, or one that carries what speaks; 警车 alone is on any duty.
_SPEAKING = regex(
    r"(?:宣传|广播|流动|反诈|大篷|喇叭|音响)车|车载(?:喇叭|广播|音响|屏)|车[^,;。]{0,6}(?:喇叭|音响|录音)"
    r"|(?:图书|邮政?|法治|普法|大篷|便民|服务|公交|出租|快递|工程|抢修)车[^,;。]{0,8}(?:反诈|防骗|防诈)"
    r"|(?:巡逻|警|摩托|三轮|电动|出租|公交)车[^,;。]{0,12}(?:宣传|播放|巡播)"
)


def is_driven(zones: Zones) -> bool:
    """Whether vehicle trips are the campaign's: named in the clause, or further up where it only says 出动."""
    if _DRIVEN.search(clause_before(zones)):
        return True
    speaks = _SPEAKING.search(said_before(zones)) or _SPEAKING.search(zones.head)
    return _SENT_OUT.search(zones.before) is not None and speaks is not None
