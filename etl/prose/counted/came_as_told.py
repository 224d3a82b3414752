"""How many came or listened, as one tells of it by mouth: 学员来了一百五六十人, 两回加起来听了四百多人, 聊过的有1386人."""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.counted.held import names_rival
from etl.prose.counted.people import HEADS_OF_OFFICES, NOT_PEOPLE, OFFENDERS, STAFF, at_work_meeting
from etl.prose.words.zones import Zones, about_swindles, around, clause_before, said_before
from etl.regex import regex

_SO_MANY = r"(?:大概|大约|约|近|有|足足|将近|差不多)*"
_IN_ALL = r"(?:前前?后后?|先后|陆续|一?共|总共|拢共|加起来|合起来|又|也|都|还)*"
# 社员和外头请来的采茶工到了[186人], 学员来了[一百五六十人], 早班去了[140多人]
_CAME = regex(
    rf"(?:(?:\d{{1,2}}月)?\d{{1,2}}[日号](?:[上下]午|晚上?)?)?(?P<who>[^,;:。\d]{{0,16}}?){_IN_ALL}(?:来|到|赶来|(?<=[早中晚夜白]班)去|(?<=车间)去|(?<=班组)去)了{_SO_MANY}$"
)
# 先听吴警官讲一课，两回加起来听了[四百二十多人]
_LISTENED = regex(rf"(?:^|[,;:])[^,;:。\d]{{0,8}}?{_IN_ALL}听了{_SO_MANY}$")
# 这么一对一聊过的有[1386人]
_TOLD_ALREADY = regex(
    rf"(?:[聊讲谈]|宣讲|提醒|讲解|叮嘱|宣传)过的(?:人|群众|居民|村民|老人|客户|顾客|乘客|学员)?{_IN_ALL}{_SO_MANY}$"
)
# 坐了大半个礼堂，校方点的数是[六百余人]; 给工人讲反诈，签到表上是[106人]
_COUNTED_THERE = regex(
    rf"[听坐讲][^;。]{{0,30}},[^,;。\d]{{0,6}}?(?:(?:点|数|清点|签到|统计)(?:的|出来的?|下来的?)(?:人?数)?(?:是|有|为)"
    rf"|签到[表簿册本单](?:[上里])?(?:的|签|写|记|显示|[着了])*(?:人?数)?(?:一?共|总共|是|有|为)*){_SO_MANY}$"
)
# 来取件的，我们都拦住讲一讲，本子上登记了的有[736人]: on the list of those who were told
_LISTED_AS_TOLD = regex(
    r"(?:讲[一两几][讲句]|讲解|宣讲|(?<!被)提[醒示]|宣传|告知),[^,;。\d]{0,3}(?:(?:本子|登记[本簿册表]|台账|册子)上?(?:登记|记)(?:下来?|着|了)的?|登记在[册案]的?)(?:一?共|有|约|近)*$"
)
_TAUGHT = regex(
    r"讲(?![话师解台])|(?:课|座谈会|院坝会|村民会|家长会|班会|头会|培训|宣讲|讲座|演出|擂台|游戏)|(?:反诈|防骗|防诈)[^,;。]{0,6}[会赛课场]|学习?(?:怎么|如何)?(?:反诈|防骗|防诈|识骗)"
)
_OTHERS = regex(
    r"[局所院校行部队委办司团站]$|警|领导|干部|记者|专家|老师|员工|骗子|医生|媒体|律师|银行|[人同]家$|师傅$"
)


# 店里的员工都听了，一共[18人]
_ALL_LISTENED = regex(
    r"(?:都|全)(?:来)?[听学](?:了|过了?|完了?)(?:一[遍课堂])?,(?:一?共|总共|加起来|前后)*(?:有|是)?$"
)
# 把快递员叫到一块学了学，[8人]都到了
_ALL_CAME = regex(r"(?:都|全部?|全都)(?:[到来]了|到齐了?|参加了)")
_CALLED_TO_LEARN = regex(
    r"(?:叫|喊|召集|集中|聚|组织|拢)[^;。\d]{0,8}?(?:学(?!校|生|员)|讲(?!台)|听(?!说)|培训|上[^,;。\d]{0,4}课)[^;。\d]{0,10},$"
)


def came_or_listened(zones: Zones) -> bool:
    """Whether persons came to what its sentence tells was taught, listened to it or were told of it one by one."""
    about = about_swindles(zones) or FRAUD.search(zones.head)
    if not about or names_rival(zones.sentence) or at_work_meeting(zones):
        return False
    if zones.behind:
        called = _ALL_CAME.fullmatch(zones.behind) and not zones.before.rpartition(",")[2]
        return bool(called and _CALLED_TO_LEARN.search(said_before(zones)))
    if any(way.search(said_before(zones)) for way in (_LISTED_AS_TOLD, _ALL_LISTENED)):
        return True
    if any(no.search(around(zones)) for no in (NOT_PEOPLE, OFFENDERS)):
        return False
    own = zones.before.rpartition(",")[2]  # 请民警来校讲课，一批听了560人
    if any(no.search(own) for no in (STAFF, HEADS_OF_OFFICES)):
        return False
    said = said_before(zones)
    if _TOLD_ALREADY.search(zones.before) or _COUNTED_THERE.search(said):
        return True
    came = _CAME.fullmatch(clause_before(zones))
    there = came is not None and _OTHERS.search(came["who"]) is None
    if not (there or _LISTENED.search(said)):
        return False
    return _TAUGHT.search(said) is not None or _TAUGHT.search(zones.head) is not None
