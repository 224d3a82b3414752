"""A talk that was given, by its everyday name: 民警到校作了一场专题报告."""

from __future__ import annotations

from etl.prose.words.zones import Zones, about_swindles, around, clause_before, said_before
from etl.regex import regex

_TO_THOSE_ABOVE = regex(
    r"向[^,;。\d]{0,12}(?:党委|党组|政府|上级|领导|人大|政协|委员?会|[县市区镇局])[^,;。\d]{0,4}[作做]"
)
# 民警到校作了[一场]专题报告
_GIVEN = regex(r"[作做](?:了|过)?$")
_TALK = regex(
    r"(?:题为[^,;。]{2,24}的)?(?:精彩|生动|反诈|防诈|防骗|反电诈|识诈|电信网络|防范|预防|诈骗|专题|主题|法治|普法|安全|警示|教育|知识|科普|的|、)*报告(?!单|书|情况|会议)"
)
# 早会上讲了[8次]防骗
_TOLD = regex(r"(?<![演评])[讲说](?:了|过)$")
_OF_FRAUD = regex(r"(?:反诈|防骗|防诈|识骗)(?:知识|骗?常识|的事)?(?=$|[,;。])")


def gave_talk(zones: Zones) -> bool:
    """民警到校作了一场专题报告; 向镇党委作了2次专题报告 tells those above of the work."""
    talk = _GIVEN.search(zones.before) and _TALK.match(zones.behind)
    talk = talk or (_TOLD.search(zones.before) and _OF_FRAUD.match(zones.behind))
    return bool(talk) and about_swindles(zones) and not _TO_THOSE_ABOVE.search(clause_before(zones))


# 夜班人来不齐，分[两回]讲的; 分[三批]给工人上课
_APART = regex(r"(?:^|[,;。:又再也就])[^,;。:\d]{0,6}?(?<![部区划])分(?:成|作|了)?$")
_TAUGHT_SO = regex(
    r"(?:来|地|去)?(?:给[^,;。、\d]{1,8})?(?:讲(?![师台稿义])|上[^,;。、\d]{0,4}课|开[^,;。、\d]{0,4}课|授课|宣讲)"
)


def told_in_goes(zones: Zones) -> bool:
    """分两回讲的: as many goes as it was told in."""
    apart = _APART.search(zones.before) and _TAUGHT_SO.match(zones.behind)
    return bool(apart) and about_swindles(zones)


# 放了七场电影，每场开演前给村民讲十来分钟反诈; 检查3次，每次都讲 were no sessions
_AT_EACH_OF_THEM = regex(
    r"[^,;。]{1,16},(?:在?每一?[场次期]|场场|次次|期期)[^;。]{0,30}?(?:讲|宣传|宣讲|念|喊|提醒|普及|唠)[^;。]{0,16}?(?:反诈|防骗|防诈|识骗|诈骗|被骗)"
)
_NO_GATHERING = regex(r"检查|巡查|排查|督[查导]|考试|火灾|事故|纠纷|出警|面试|出[车船航]")


def told_at_each(zones: Zones) -> bool:
    """Whether so many events were held at each of which the campaign gave a talk, whatever they were."""
    if zones.place < 0 or not about_swindles(zones) or _NO_GATHERING.search(around(zones)):
        return False
    return _AT_EACH_OF_THEM.match(zones.sentence, zones.place) is not None


# 班前会讲了[一回], 给学生讲，讲了[23趟]; 收工又讲了[一回]，来了67个工人
_TOLD_SO_OFTEN = regex(r"(?<![演评])讲(?:了|过)(?:约|近|有|一?共)*$")
_TO_SOMEBODY = regex(
    r"会上?(?:又|也|都|就|还)*讲[了过][^,;。]{0,3}$|(?:给|跟|对|向)[^,;。\d]{1,12}讲[^,;。\d]{0,6},[^,;。\d]{0,6}讲[了过][^,;。]{0,3}$"
)
_CAME_BEHIND = regex(
    r"[约近]?[\d一两二三四五六七八九十]+[余多几]?[场次回堂趟],"
    r"(?:(?:一?共|总共|也|又)*[来到听][了的过](?:大概|约|有)*[\d一二两三四五六七八九十百几]"
    # 广场舞队那边讲了1次，大妈们来了60多人; 加讲了4次，听课的孕妇和家属110人左右
    r"|(?:(?![^,;。\d]*(?:领导|干部|单位))[^,;。\d]{1,8}[来到听][了过]|(?:来)?听课?的[^,;。\d]{0,10})(?:大概|约|有|一?共)*[\d一二两三四五六七八九十百几]+[余多来]?[个名位]?(?:人|大?[妈爷娘]|老|学|工|群|居|村))"
)
_NOT_AT_A_TALK = regex(r"群|朋友圈|喇叭|广播|电话|视频|直播|每[次回场天]|领导|例会|碰头")


def told_so_often(zones: Zones) -> bool:
    """Whether it was told so often to people who sat or came together for it, in a report about the campaign."""
    said = said_before(zones)
    if zones.behind or not _TOLD_SO_OFTEN.search(zones.before) or not about_swindles(zones):
        return False
    if _NOT_AT_A_TALK.search(clause_before(zones)) or _TO_THOSE_ABOVE.search(clause_before(zones)):
        return False
    came = zones.place >= 0 and _CAME_BEHIND.match(zones.sentence, zones.place)
    return bool(came) or _TO_SOMEBODY.search(said) is not None
