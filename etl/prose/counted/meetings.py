"""Meetings of people that the campaign was held in: 召开业主会2场, 给店主们开短会1个，来了22人. All texts are folded."""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.counted.unit_words import MEETING
from etl.prose.words.zones import Zones, about_swindles, said_before
from etl.regex import regex

_PEOPLES_MEETING = rf"(?:{MEETING})(?:大|座谈)?会"
_MEETING_BEFORE = regex(rf"(?:召?开|举办|组织)了?{_PEOPLES_MEETING}(?:一?共|累计)?$")
_MEETING_BEHIND = regex(rf"[^,;。\d]{{0,4}}{_PEOPLES_MEETING}(?![议员场计展])")
# a meeting elsewhere, or on which something was settled, was none of the campaign
OF_OTHER_MEETINGS = r"[去到赴][县镇乡市区局]|讨论|商[议量]|表决|投票|选举|换届"
_SETTLED_THERE = regex(rf"{OF_OTHER_MEETINGS}|商[讨定]|协商|审议|推选|评议|调整|征求")
_OPENED = regex(r"(?:召?开|办|搞)(?:了|过)?$")
# 给店主们开短会1个，来了22人: who came there came to the campaign; 部署会 and 例会 are about the work
_OF_WORK = r"(?!工作|部署|布置|调度|推进|动员|碰头|研判|协调|专题|党|支委|班子|[例晨]会)"
_MEETING_FOR = regex(rf"[给为向对][^,;。\d]{{1,16}}开了?{_OF_WORK}[^,;。、\d]{{0,4}}会(?:一?共|累计)?$")
_OPENED_FOR = regex(r"[给为向对][^,;。\d]{1,16}开了?$")
_CAME_NEXT = regex(
    r",[^,;。\d]{0,4}(?:来了|到了|去了|到会|到场|参会|参加|坐了|听的)[^,;。\d]{0,6}?[\d一二两三四五六七八九十百]"
)
# 在村部开了一场会，来了六七十人，派出所小王给讲的: what a policeman taught at it says what it was for
_TAUGHT_BY_POLICE = regex(
    r"[,;](?:由|又?请了?)?[^,;。\d]{0,6}(?:派出所|民警|警官|辅警|反诈中心)[^,;。\d]{0,8}(?:宣讲|讲(?!话))"
)
_BARE_MEETING = regex(r"会(?=[,;。]|$)")
_MEETING_NEXT = regex(rf"{_OF_WORK}[^,;。\d]{{0,3}}会(?![议员场计展])")


# 给骑手开防骗早会，一个月开了22个早会
_MEETING_ON_FRAUD = regex(r"(?:反诈|防骗|防诈)[^,;。\d]{0,3}会[,、]")
# 开了一次司机例会，先讲防骗再讲安全: a meeting of those who work there, at which it was taught
_OWN_MEETING = regex(
    r"[^,;。\d]{0,6}(?:例会|[早晚晨夕]会|班[前后]会|安全会|职工会|员工会|司机会|全员会)(?:上)?,[^;。\d]{0,6}(?:讲|说|学|宣讲|通报)了?(?:一?[遍讲说])?[^,;。\d]{0,6}(?:防骗|反诈|防诈|诈骗)"
)
_SUCH_MEETINGS = regex(r"(?:班前|班后|[早晨晚]|短|小)?会(?=[,;。]|$)")


def met_people(zones: Zones) -> bool:
    """开了1场商户会, 召开业主会2场, 给店主们开短会1个, 开了一场会，…民警给讲的
    in a report about the campaign or a sentence about swindles."""
    held = _MEETING_BEFORE.search(zones.before) or (
        _OPENED.search(zones.before) and _MEETING_BEHIND.match(zones.behind)
    )
    if held is None:
        held = _MEETING_FOR.search(zones.before) or (
            _OPENED_FOR.search(zones.before) and _MEETING_NEXT.match(zones.behind)
        )
        taught = _OPENED.search(zones.before) and _BARE_MEETING.match(zones.behind)
        taught = taught and _TAUGHT_BY_POLICE.search(zones.sentence, max(0, zones.place))
        taught = taught or (
            _OPENED.search(zones.before) and _OWN_MEETING.match(zones.sentence, _behind(zones))
        )
        taught = taught or (
            _OPENED.search(zones.before)
            and _BARE_MEETING.match(zones.behind)
            and _CAME_NEXT.match(zones.sentence, _behind(zones) + len(zones.behind))
        )
        taught = taught or (
            _OPENED.search(zones.before)
            and _SUCH_MEETINGS.match(zones.behind)
            and _MEETING_ON_FRAUD.search(said_before(zones))
        )
        if not (taught or (held and _tells_what_for(zones))):
            return False
    if _SETTLED_THERE.search(zones.sentence):
        return False  # 召开业主大会1次，表决物业费
    return about_swindles(zones)


def _behind(zones: Zones) -> int:
    """Where the words behind the number begin in its sentence."""
    return max(0, zones.sentence.find(zones.behind, max(0, zones.place)))


def _tells_what_for(zones: Zones) -> bool:
    return bool(FRAUD.search(zones.sentence) or _CAME_NEXT.search(zones.sentence, max(0, zones.place)))
