"""一场, 一堂, 一次: one that was held (开了一场讲座), an article (一场讲座走进社区), one of each (各班上了一节课)."""

from __future__ import annotations

from etl.prose.counted.named_behind import with_quoted
from etl.prose.counted.outcomes import STOPPED
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import Measured
from etl.regex import regex

HELD = regex(r"(?:开展|举办|组织|召开|进行|举行)(?:了|过)?$")  # 开展一次 of each is no session
HELD_BACK = regex(r"(?:拦截|阻止|阻断|识破)了?$")  # 成功拦截一起冒充公检法诈骗
HELD_ONCE = regex(r"(?:(?:开展|组织|进行)(?:了|过)|(?:举办|召开|举行)(?:了|过)?)$")
# 开了一场防骗讲座, 送去一堂反诈课, 演出一场反诈戏: one was held, as much as in 开展讲座1场.
GIVEN_ONCE = regex(
    r"(?:(?:(?<![召展])开|办|上|讲|授|作|做|演|放|播|搞|听|看|带来|[送迎][来上去]|献上|奉上|安排|参加)(?:了|过)|带来|[送迎][来上去]|献上|奉上"
    r"|(?:演出|上演|献演|公演|表演|宣讲|放映|播映)(?:了|过)?)$"
)
OF_FRAUD = regex(r"(?:反诈|防诈|防骗|识骗)[^,;。\d]{0,4}(?:会|课|讲座|培训|宣传|宣讲|活动)")  # 开了一次反诈会
# 自己拍了一条反诈短视频, 门口挂了一条横幅: one was made or put up
MADE_ONCE = regex(
    r"(?:拍摄?|制作|录制?|编排?|创作|悬?挂|拉|扯|剪辑?|张?贴|立|竖|摆|发布?|推送|转发|写)(?:出|起|上|成)?(?:了|过)$|(?:挂|拉|竖|立)[起出]$"
)
# of films those of the campaign alone: 对方录了一条视频发给他
MADE_THING = regex(
    r"(?:“[^“”]{1,30}”)?(?:反诈|防诈|防骗|识骗|宣传|警示|提[示醒]|普法|主题|的|长|大)*(?:横幅|条幅|标语|海报|展板|宣传栏)"
    r"|[^,;。\d]{0,8}?(?:反诈|防诈|防骗|识骗|宣传|警示|普法)[^,;。\d]{0,6}?(?:视频|微电影|短片|动画|情景剧|推文|文章|推送)"
)
# 每人送了一条毛巾: one for each of them.
FOR_EACH = regex(
    r"每(?:[人户家名位班校村店车]|个(?:人|家庭|班级?))[^,;。\d]{0,6}(?:发|送|贴|领|留|塞|递|拿)[^,;。\d]{0,2}$"
)
SUM_LATER = regex(r"(?:一?共|合计|累计|总计)[^,;。]{0,8}?[\d一二三四五六七八九十百千]")  # 共发放342份 says it
ROUND_UNITS = {"场", "堂", "节", "期", "次"}
# 各班上了一节反诈课: one of each, however many they are.
ONE_OF_EACH = regex(
    r"(?:^|[,;。:])[^,;。:\d]{0,6}(?:各(?!种|类|项|位|方|界)|逐)[^,;。\d各]{1,8}(?:均|都|已|先后|分别|也)*(?:(?:组织)?(?:开展|举办|召开|举行|组织)|[开办上讲演])(?:了|过)?[^,;。\d]{0,10}$"
)
# 两场讲座，一场19人，一场22人: each of those counted before
ONE_OF_THEM = r"(?:其中)?[另前后头首]?一[场次节堂期](?:来了|到了|有|坐了|听了)*"
_NEXT_OF_THEM = regex(rf"{ONE_OF_THEM}[\d一二两三四五六七八九十百几]+[余多来]?(?:[人名位个])")


def is_one_of_them(spot: Spot) -> bool:
    """Whether a session is one of several that its sentence has counted, told with who came to it."""
    told = spot.earlier_in_sentence("sessions") if spot.found.text[0] == "一" else []
    return bool(told) and _NEXT_OF_THEM.match(spot.passage.text, spot.start) is not None


# 两个年级各讲一场，共2场: one of each, whose sum is told at once
_ONE_EACH = regex(r"(?:各|每[^,;。\d]{1,4}?)(?:自|都|均)?[^,;。\d]{0,4}$")
_SUMMED_AT_ONCE = regex(
    r"[,(](?:一?共|合计|总计|总共)(?:计|有)?[\d一二两三四五六七八九十]+(?P<unit>场次?|[次节堂期])"
)


def is_summed_at_once(spot: Spot) -> bool:
    """Whether a number is one of each and the next one sums them up."""
    summed = _SUMMED_AT_ONCE.match(spot.passage.text, spot.found.end)
    same = summed is not None and summed["unit"] == spot.zones.unit and spot.found.text[0] in "一1"
    return same and _ONE_EACH.search(spot.zones.before) is not None


EACH_HOUSE = regex(r"每[户家](?:各|都|均)?(?:发|送|给|贴|一人|[发送]了)?$")  # 走访9户，每户一张明白纸


# 办入住的时候给客人一张，7月份发了410张
_TO_WHOEVER_COMES = regex(
    r"(?:的时候|时|就|都|顺手|顺便|随手)(?:给|塞|递)(?:了)?(?:客[人户]|顾客|人家?|家长|乘客|司机|老人|学生|孩子|大家)们?$"
)


def is_article(spot: Spot) -> bool:
    """一场…讲座走进社区: 一 is an article there, save behind 开展了, 举办了, 拍了."""
    if is_one_of_them(spot) or is_summed_at_once(spot):
        return True
    if EACH_HOUSE.search(spot.zones.before):
        return False
    one = spot.found.text[0] == "一" and len(spot.found.text) == 2 and spot.found.text != "一批"
    if one and (STOPPED.search(spot.zones.before) or HELD_BACK.search(spot.zones.before)):
        return False  # 劝阻一名患者家属转账
    held = HELD_ONCE if spot.zones.unit == "次" else HELD
    told = held.search(spot.zones.before) or (
        (spot.zones.unit in ROUND_UNITS and GIVEN_ONCE.search(spot.zones.before))
        or (
            spot.zones.unit == "次"
            and OF_FRAUD.match(spot.zones.behind)
            and GIVEN_ONCE.search(spot.zones.before)
        )
        or (MADE_THING.match(with_quoted(spot.zones).behind) and MADE_ONCE.search(spot.zones.before))
    )
    each = FOR_EACH.search(spot.zones.before) and not SUM_LATER.search(
        spot.zones.sentence, max(0, spot.zones.place)
    )
    if one and _TO_WHOEVER_COMES.search(spot.zones.before):
        return True
    return one and bool(spot.zones.behind) and not told and not each


def holds_one_of_each(spot: Spot, measured: Measured) -> bool:
    """各班上了一节反诈课: a single session of several is one of each of them."""
    one = spot.found.quantity.value == 1 and spot.found.quantity.qualifier == "exact"
    if not one or measured.measure != "sessions":
        return False
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return ONE_OF_EACH.search(said) is not None
