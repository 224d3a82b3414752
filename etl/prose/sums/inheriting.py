"""What a quantity without a noun of its own counts: the noun or the figure that its sentence has named before it."""

from __future__ import annotations

from etl.meaning.lexicon import find_channels, find_groups, units_of
from etl.prose.counted.entered import aired_under_head, held_under_head, next_place
from etl.prose.counted.held import names_rival
from etl.prose.counted.people import at_work_meeting
from etl.prose.counted.said_of_units import lives_there
from etl.prose.passages.passage import REACH, Figure, Spot
from etl.prose.sums.days_of_meetings import held_on_days_listed
from etl.prose.sums.deeds_behind import (
    installed_there,
    next_kind,
    out_of_those,
    put_up_there_too,
    summed_or_raised,
    told_by_deed,
)
from etl.prose.sums.done_alike import done_alike
from etl.prose.sums.given_before import given_before, given_one_by_one
from etl.prose.sums.head_above import row_under_topic, told_by_head
from etl.prose.sums.held_again import held_again
from etl.prose.sums.item_rows import next_of_row, noun_of_list
from etl.prose.sums.kinds_listed import kind_listed
from etl.prose.sums.noun_lists import SUMMING, told_of_list, told_of_row_behind, told_of_row_next
from etl.prose.sums.parts_and_sum import one_of_sum
from etl.prose.sums.persons_behind import (
    came_as_well,
    came_at_next_place,
    came_by_name,
    came_to_each,
    listed_persons,
    met_there,
    money_of_those,
    sent_as_team,
    sent_in_batches,
    some_of_those,
)
from etl.prose.sums.present_there import (
    all_were_there,
    met_at_assembly,
    next_part_came,
    told_in_next_clause,
)
from etl.prose.sums.rows_of_places import rounds_of_place
from etl.prose.sums.settling import BESIDE, is_closed
from etl.prose.sums.stopped_all import stopped_all
from etl.prose.sums.sum_of_rate import told_of_rate
from etl.prose.sums.that_session import (
    came_by_turns,
    came_to_counted,
    came_to_listed,
    came_to_that_one,
)
from etl.prose.sums.time_rows import told_of_times
from etl.prose.sums.topics import told_of_topic
from etl.prose.sums.under_head import (
    called_at_under_label,
    held_then,
    screens_shown_there,
    sent_to_chat_of_head,
    told_under_head,
)
from etl.prose.words.zones import Measured, last_noun, strict_measure
from etl.regex import regex

# 每逢赶集日开展宣传，4月共开展8次.
HELD_UNITS = {"次", "期", "轮", "场", "场次", "节", "堂"}
HELD_IN_ALL = regex(
    r"(?=.*[共计月周季年期已先前陆实])(?:个?(?:教学)?(?:班级?|年级|村|社区|小区|单位))?(?:\d{1,2}月份?|[本全当][年月周]|[本全当]季度?|第?[一二三四]季度|[上下]半年|今年|[本一]?学期|期间|(?:到?\d{1,2}[日号])?(?:(?:[一二两三四五六七八九十]{1,3}|\d{1,2})个?)?(?:晚上?|早上|上午|下午|天|周|月)(?:下来)?|目前|截至目前|全[校院园县市区镇乡村街]道?|全社区)*"
    r"(?:已|实际|先后|前后|陆续|一共|共计?|累计|总计)*(?:开展|举办|组织|举行|召开|开办|开设|[办开搞上])了?"
)
# 召开反诈主题班会，36个班共36节; 一学期下来共120节
_LESSONS_IN_ALL = regex(
    r"(?:个?(?:教学)?班级?|所?学校)?(?:[^,;。\d]{0,6}下来|全校|全年|全学期|[一二两三四五六七八九十]{1,2}个?(?:月|学期|周))?(?:一共|共计?|总共|[合累总]计)(?:上了?|开了?|讲了?)?(?:有|约)?"
)
_LESSONS = {"节", "堂", "场"}
# 每天开门前做微讲堂，全月22场: how often in all what was held before
_IN_ALL_OF_IT = regex(r"(?:[本全当][月周季年]|[本全当]季度|全学期)度?(?:一?共|[合总累]计)?")
# 开办“反诈早茶会”, 举办“警民茶话会”: what is held under a name of its own
HELD_BEFORE = regex(
    r"(?:开展|举办|组织|举行|进行|开办|开设|召开|创办|推出|打造|[开办搞做])了?[^,;。]{0,12}(?:宣传|宣讲|讲座|培训|课|班会|座谈|演出|讲堂|沙龙|夜校"
    r"|(?:茶|茶话|故事|院坝|屋场|坝坝|板凳|恳谈|分享|交流|读书|晚|家长|见面|联欢)会|集市|早市|市集|大讲坛|论坛)"
    # 6个班各上了一节“不跟陌生人走”的防骗课，共6节
    r"|[上讲](?:了|过)?[^,;。“”]{0,10}“[^“”]{2,40}”的?[^,;。“”]{0,8}课(?![题程本间余外])"
    r"|上了?[^,;。\d]{0,10}课(?![题程本间后件堂])|(?:[一头首]|第一)[堂节][^,;。\d]{0,8}课(?![题程本间后件堂])"
    r"|(?:集中|集体|组织)学习?[^,;。\d]{0,6}(?:反诈|防骗|防诈)|先?讲[^,;。\d]{0,8}(?:反诈|防骗|防诈)"
    r"|(?:开展|举办|组织|举行|开办|开设|创办|推出|[开办])了?[^,;。“]{0,4}“[^“”]{0,12}(?:反诈|防诈|防骗|识诈|识骗)[^“”]{0,12}”|[设摆支搭][^,;。\d]{0,10}(?:咨询|宣传|服务)[^,;。\d]{0,2}[台点摊]"
)
WORKED_OFF = regex(r"受理|办理|处[理置]|查处|调解|移交|收到|接到|接报")  # 其中反诈册800册，…，受理投诉11件
PLACES_NEXT = regex(
    r"(?:行政|自然|建制)?(?:村(?![医民干])|社区|小区|乡镇|镇街|街道|镇|乡|网格|小组|学校|中小学|单位|网点|班级?|县|区|市|院落|楼栋|单元)"
)
LIKE_IT = {
    "households": regex(
        r"[\u4e00-\u9fff]{0,4}(?:企业?|店铺?|门店|商[户家铺]|摊[位点]|厂家?|作坊|民宿|宾馆|酒店|网吧|餐馆|农户|住户|出租[房屋]屋?|商铺|铺[面子]|门面)"
    ),
    # 送出钥匙扣200个，遮阳挡近60个
    "gifts": regex(
        r"(?:[\u4e00-\u9fff]{1,6}[扣挡袋杯扇伞帽巾笔灯壶尺镜垫夹链绳枕裙皂刷盆碗勺筷罩架]|[\u4e00-\u9fff]{1,5}(?:子|布|纸|盒|包))(?:约|近)?"
    ),
    "posts": regex(r"[\u4e00-\u9fff]{0,4}(?:提示|预警|信息|文章|推文|视频|图文|案例|资讯|消息|知识)"),
}
# 听课的石鼓中学学生1050人，中心小学学生720人: the next school's
_OF_SCHOOL = regex(
    r"[^,;。:、\d]{1,8}(?:小学|中学|学校|学院|大学|幼儿园|中职|职高|校区|年级|班)的?(?:学生|师生|家长|教师|老师|幼儿|孩子|新生)们?(?:有|共)?"
)
_OF_ROW = regex(r"^(?:普通|一般)的?|[也还]?有$")
LOOKED_AHEAD = 24  # characters behind the beginning of a number
LONGEST_LIST = 4 * REACH  # characters of a list of parts behind 其中


def inherit_measure(spot: Spot) -> Measured | None:
    """商户400余家 behind 走访居民1200余户; 其中老年人300人次 behind 受教育1200人次; 培训2期180人次."""
    ways = (
        sent_as_team,
        told_of_times,
        came_by_name,
        came_at_next_place,
        some_of_those,
        summed_or_raised,
        held_in_all,
        held_on_days_listed,
        told_of_topic,
        told_by_deed,
        next_kind,
        kind_listed,
        next_like_it,
        next_time,
        so_many_more,
        fell_short,
        put_up_there_too,
        out_of_those,
        told_of_list,
        told_of_row_behind,
        told_of_row_next,
        installed_there,
        met_there,
        listed_persons,
        came_as_well,
        met_at_assembly,
        all_were_there,
        next_part_came,
        told_in_next_clause,
        came_to_each,
        sent_in_batches,
        money_of_those,
        stopped_all,
        next_place,
        held_under_head,
        aired_under_head,
        next_of_row,
        rounds_of_place,
        noun_of_list,
        named_as_part,
        done_alike,
        screens_shown_there,
        held_then,
        held_again,
        sent_to_chat_of_head,
        told_under_head,
        called_at_under_label,
        given_before,
        given_one_by_one,
        told_of_rate,
        came_to_that_one,
        came_to_counted,
        came_by_turns,
        came_to_listed,
        row_under_topic,
        told_by_head,
        one_of_sum,
    )
    if spot.zones.unit in ("个", "所", "家") and PLACES_NEXT.match(spot.zones.behind):
        return None  # 利用大喇叭宣传，覆盖14个村
    if lives_there(spot.zones):
        return None
    measured = next((measured for measured in (way(spot) for way in ways) if measured), None)
    sat = measured and measured.measure in ("people_reached", "staff") and at_work_meeting(spot.zones)
    return None if sat else measured


def held_in_all(spot: Spot) -> Measured | None:
    """每逢赶集日开展宣传，4月共开展8次; 做微讲堂，全月22场."""
    summed = HELD_IN_ALL.fullmatch(spot.zones.before) or SUMMING.fullmatch(spot.zones.before)
    first = spot.zones.unit in _LESSONS and not spot.earlier_in_sentence("sessions")
    lessons = _LESSONS_IN_ALL.fullmatch(spot.zones.before.rpartition(",")[2]) if first else None
    so_often = _IN_ALL_OF_IT.fullmatch(spot.zones.before) if spot.zones.unit != "次" else None
    if spot.zones.unit not in HELD_UNITS or not (summed or lessons or so_often):
        return None
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    held = None if names_rival(said) else HELD_BEFORE.search(said)
    if held is None:
        return None
    taught = lessons and held.group().endswith("课")  # 各上了一节防骗课，共6节
    return Measured("sessions", "上课" if taught else "", 0)


def next_like_it(spot: Spot) -> Measured | None:
    """走访商户132户，茶企37家; 转发短视频9条，预警提示20余条: behind a comma the next of what was called on or sent."""
    last = spot.earlier_in_sentence()[-1:]
    if not last or spot.zones.behind or spot.passage.text[last[0].found.end : spot.start] not in (",", "、"):
        return None
    alike = LIKE_IT.get(last[0].measure)
    units = {last[0].found.quantity.unit, spot.zones.unit}
    same = (
        len(units) == 1 or units <= {"户", "家", "间"} or last[0].measure == "gifts"
    )  # 商铺120间、出租屋85户
    return Measured(last[0].measure, "", 0) if alike and same and alike.fullmatch(spot.zones.before) else None


def next_time(spot: Spot) -> Measured | None:
    """两次发宣传单480份、520份: a number without a word of its own, behind a 、 and in the unit of the one before it."""
    last = spot.earlier[-1:]
    if not last or spot.zones.before or spot.zones.behind or last[0].found.quantity.unit != spot.zones.unit:
        return None
    joined = spot.passage.text[last[0].found.end : spot.found.start] == "、"
    return Measured(last[0].measure, "", 0) if joined else None


# 发放折页46份，另有24份托他们捎给邻居
_MORE = regex(r"(?:另外?|还|又)(?:有|再)?(?:约|近)?")
_GIVEN_ON = regex(r"(?:托|请|由|让|[转捎带送寄发派递交留放])[^,;。\d]{0,12}")
_PAPERS = {"leaflets", "gifts", "posters", "pledges"}


def so_many_more(spot: Spot) -> Measured | None:
    """发放折页46份，另有24份托他们捎给邻居: as many more of what was given, in the unit of the one before."""
    last = spot.earlier_in_sentence()[-1:]
    if not last or last[0].measure not in _PAPERS or last[0].found.quantity.unit != spot.zones.unit:
        return None
    more = _MORE.fullmatch(spot.zones.before) and _GIVEN_ON.fullmatch(spot.zones.behind)
    return Measured(last[0].measure, "", 0) if more else None


# 手语短视频说好拍2部，只拍成1部
_ONLY_SO_MANY = regex(r"(?:可是?|但是?|结果|最后|到头来|实际)*[只才仅][\u4e00-\u9fff]{1,2}[成了到完上出]")
_WANTED = regex(
    r"(?P<noun>[^,;。\d]{2,12}?)(?:说好|讲好|约好|商定|定好|许诺|答应)[^,;:。\d]{1,8}?[\d一两三四五六七八九十百]+(?P<unit>[\u4e00-\u9fff]{1,2}),$"
)


def fell_short(spot: Spot) -> Measured | None:
    """How many of what was wanted there were: the noun stands before what was said of it."""
    if spot.zones.behind or not _ONLY_SO_MANY.fullmatch(spot.zones.before):
        return None
    wanted = _WANTED.search(spot.passage.sentence_before(spot.clause.start, spot.clause.sentence))
    noun = last_noun(wanted["noun"]) if wanted and wanted["unit"] == spot.zones.unit else None
    code = strict_measure(noun.word, spot.zones.unit) if noun else None
    return Measured(code, "", 0) if code else None


def named_as_part(spot: Spot) -> Measured | None:
    """其中老年人300人次 behind 受教育1200人次; 商户400余家 behind 走访居民1200余户."""
    before, unit = spot.earlier_in_sentence() or before_semicolon(spot), spot.zones.unit
    installed = unit == "个" and before and before[0].measure == "app_installs"  # APP910个，其中老年人120个
    aired = unit == "次" and before[-1:] and is_part_of_aired(before[-1], spot)
    if before[-1:] and counts_persons(before[-1], spot):
        return Measured("people_reached", "", 0)
    loose = unit in ("个", "次") and not (aired or (installed and find_groups(spot.zones.before)))
    if not before or not spot.zones.before or loose or WORKED_OFF.search(spot.zones.before):
        return None
    since = max(before[0].found.end, spot.found.start - LONGEST_LIST)
    text, place = spot.passage.text, spot.found.start
    marks = [
        mark
        for mark in BESIDE.finditer(
            text, since, place + LOOKED_AHEAD
        )  # 除学生8900人次外，其余: it looks ahead
        if mark.end() <= place and not is_closed(text[mark.end() : place], 0)
    ]
    of_which = marks[-1] if marks else None
    wholes = [
        f for f in before if of_which and f.found.end <= of_which.start()
    ]  # what is told behind is no whole
    counted = [f for f in wholes or before[-1:] if unit in units_of(f.measure)]
    if not counted:
        return None
    last = counted[-1]
    visited = last.measure == "households" and find_groups(spot.zones.before)
    return Measured(last.measure, "", 0) if of_which or visited or goes_on_with_group(last, spot) else None


def is_part_of_aired(last: Figure, spot: Spot) -> bool:
    """播放93次，其中用壮话播放60次: so many of the times that something was played, in no other way."""
    text, place = spot.passage.text, spot.found.start
    of_which = BESIDE.search(text, last.found.end, place) is not None
    ways = {hit.code for hit in find_channels(spot.zones.before)}
    return (
        of_which
        and last.measure == "broadcasts"
        and last.found.quantity.unit == "次"
        and ways <= {"broadcast"}
    )


def before_semicolon(spot: Spot) -> list[Figure]:
    """召开院坝会8场，到会426人；其中茅坝村两场: what 其中 at the head of its piece is of."""
    start = spot.passage.sentences[spot.clause.sentence][0]
    opens = spot.passage.text[max(0, start - 1) : start + 2] == ";其中"
    return [f for f in spot.earlier if f.clause.sentence == spot.clause.sentence - 1] if opens else []


def counts_persons(last: Figure, spot: Spot) -> bool:
    """来听的老人有86个，家长有五百三十多个; 来了24人，里头老人9个: persons counted by 个, as the next of them or a part."""
    if spot.zones.unit != "个" or spot.zones.behind or last.measure != "people_reached":
        return False
    if last.found.quantity.unit == "个" and goes_on_with_group(last, spot):
        return True
    name = _OF_ROW.sub("", spot.zones.before)
    named = find_groups(name)
    part = BESIDE.search(spot.passage.text, last.found.end, spot.found.start) is not None
    return part and bool(named) and named[-1].end == len(name)


def goes_on_with_group(last: Figure, spot: Spot) -> bool:
    """覆盖老年人700人，学生600人，家长500人: the next group of those reached, by its name alone (普通职工有530个)."""
    name = _OF_ROW.sub("", spot.zones.before)
    named = find_groups(name)
    alone = len(named) == 1 and len(name) == named[0].end and not named[0].start
    alone = alone or _OF_SCHOOL.fullmatch(spot.zones.before) is not None
    return (
        alone and last.measure == "people_reached" and last.group != "unspecified" and not spot.zones.behind
    )
