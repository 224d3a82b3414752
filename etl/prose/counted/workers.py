"""Who did the work, told by a number: sent, gone out, at a stall, handing out, leading others."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups
from etl.prose.counted.people import (
    LEARNING,
    OFFENDERS,
    PEOPLE,
    STAFF,
    TAUGHT_INSIDE,
    TEAM_MEMBERS,
    TOOK_UP,
    did_as_the_next,
)
from etl.prose.counted.unit_words import CREW
from etl.prose.words.zones import Measured, Zones, clause_before, said_before
from etl.regex import regex

SENT = regex(
    r"(?:组织|派出(?!所)|出动|抽调|安排|投入|发动|动员|调动)[^,]{0,16}?(?:员工|职工|人员|干部|党员|骨干|队员|教师|干警|民警|辅警|警力|法官|检察官|陪审员|书记员|助理|网格员|护[林边路]员|义警|协警|联户长|楼栋长|组长|志愿者|力量|部门|单位|(?:服务|宣传|工作|突击|先锋|小分)队伍?|民兵|保安|(?:矫正)?对象|[投邮]递员|揽投员|快递员|骑手|[收派]派?[件送]?员|营业员|柜员|[客大]户?堂?经理|讲解员|收费员|驾驶员|调解员|联络员|信息员|协管员|安全员|乘务员)(?:下乡|入户|进村|进校|上街|上门|下沉)?(?:等|一?共|共计|合计|约|近)*$"
)
# 我司到场员工8人: those of the reporter who were there.
OWN_HANDS = regex(
    r"我(?:们|司|行|局|所|院|校|社|公司|支行|社区|单位)(?:到场|现场|参加|参与|出动)的?(?:员工|职工|工作人员|干部|人员)(?:共|约)?$"
    r"|(?:^|[,、])(?:参与|参加|参战)(?:的)?(?:民警|辅警|干警|民辅警|警力|志愿者|网格员|工作人员)(?:共|约)?$"
)
TOOK_PART = regex(
    r"[^,;。、\d老女]{0,6}?(?:同志|干部|党员|民警|辅警|干警|志愿者|网格员|工作人员|社工)们?(?:共同|一起|全程|现场)?(?:参加|参与)(?:了?(?:此次|本次|宣传|活动))*(?=$|[,;。])"
)
TOOK_PART_ALONE = regex(r"(?:参[加与]|参战|上岗|出勤)了?(?=$|[,;。])")
ROUND_OF = regex(
    rf"(?:{STAFF.pattern}|党员|义警|队员|保安|警力)们?[^,;。\d]{{0,12}}(?:巡逻|巡查|巡防|值守|夜巡)[^;。]*$"
)
# 巾帼志愿者出动186人次: the noun of whoever went stands before the verb.
WENT = regex(
    rf"(?:{STAFF.pattern}|警力|(?:员|职)工|干部|党员|队员|骨干|教师|社区工作者|医护人员|柜员)们?(?:[共累]计|总共|共|先后|全部|集中|全年|本[月周季]|外出|上街|入户|进村|下乡)*"
    r"(?:出动|出勤|上岗|上阵|外出(?:宣[传讲])?|值守[^,;。\d]{0,8}|执勤|参[与加](?:反诈|防骗|防诈)?(?:集中|入户|上街|巡回)?(?:宣[传讲]|值守|巡逻|志愿服务)(?:活动)?)"
    r"(?:(?:开展)?宣[传讲](?:反诈|防骗|防诈)?(?:知识|活动)?)?(?:[共累]计|总共|共|了|达到?|约|近|有)*$"
)
STALL = regex(
    r"摆[了起放设]?[^,;。]{0,8}(?:摊|咨询台|宣传台)|[设摆](?:摊|点|台)|摊位|咨询台|宣传点|集中宣传|上街|走上街头"
)
WORKED = regex(r"了?[^,;。]{0,10}(?:宣[传讲]|讲解|[摆设]摊|服务|值守|巡逻|行动|走访|活动)")
SENT_OUT = regex(r"(?:组织|派出|出动|抽调|安排|投入|发动|动员|调动)[^,;。]{0,20}$")
GOING_OUT = regex(
    r"(?:员工|职工|干部|党员|骨干|队员|教师|楼栋长|保安|民兵)们?[^,\d]{0,6}(?:开展|深入|走进|入户|走访|上街|进行)[^,]{0,20}"
    r"(?:宣传|宣讲|走访)(?!教育|月?学习)"
)
# 组织6名员工身披绶带向过往市民派发折页
GIVING_OUT = regex(
    r"(?:员工|职工|干部|党员|骨干|队员|教师|楼栋长|保安|民兵|店员|柜员|导游|团员)们?[^,;。\d]{0,10}(?:向|给|为)[^,;。\d]{1,10}(?:派发|发放|分发|散发|宣[传讲]|讲解|解答)"
)
# 组织12名教师利用家访发放传单, 组织20名骑手随车派发: whoever is sent to do it, with what or on which way
DOING_SO = regex(
    r"[^,;。、\d]{0,10}?(?:把|将|随|沿|利用|借|[到在赴]|挨|逐|顺路|上门|分[组片头批])[^,;。\d]{0,12}"
    r"(?:发放|派发|分发|散发|张贴|悬挂|走访|入户|送[到达给上]|[摆设]摊|宣[讲传](?!教育)|讲解)"
)
WITH_PAPERS = regex(
    r"\d+[余多]?[名位人][^,;。、\d]{0,10}?[把将]\d[\d.]*[万千百]?[余多]?[份张本册套个](?:[^,;。、\d]{1,14})(?:送|发|贴|带|交|递)"
)
SET_OUT = regex(
    r"(?:党员|团员|队员|员工|职工|教师|医护人员|医务人员|骨干|干部|民警|志愿者)们?[^,]{0,4}(?:来到|走进|前往|深入|走上|分?赴|进入)"
    # 6名员工就把展板、折页和环保袋摆上了街口
    r"|(?:员工|职工|干部|党员|骨干|队员|教师|店员|柜员)们?(?:就|便|已经?|早早)*[把将][^;。\d]{1,40}?[摆搬架支][上到了在出]"
)
# 18名骑手共派出反诈折页260份: they handed it out.
GAVE_OUT = regex(
    r"(?:[^,;。、\d]{0,8}?)(?:骑手|司机|快递小?哥|外卖小?哥|快递员|投递员|店员|柜员|楼栋长|保安|导游|乘务员|收银员|党员|干部)们?(?:[总累合]?共计?|先后|沿途|顺路)*(?:向[^,;。\d]{1,8})?(?:派出|派发|发放|分发|散发|送出)"
)
# 8名教师授课12节, 18名退休干部累计宣讲46场, 3名律师为群众解答: whoever tells is not told; nor students who do it once.
TOLD_OTHERS = regex(
    r"[^,;。、\d]{0,8}?(?:党员|干部|教师|老师|校长|讲[师解]员?|教官|律师|专家|顾问|骑手|司机|小?哥|队员|队长|骨干|老兵|军人|乡贤|五老[”\"]?|代言人|达人|主播|网红|[楼组站店]长|医生|护士|医[护务]人员"
    r"|柜员|经理|员工|职工|民兵|保安|导游|乘务员|村医|学者|演员|义工|楼栋长|宣[讲传]员)们?"
    r"(?:[总累合]共?计|先后|一?共|分别|分[组批头片]|沿途|轮流|主动|走村入户|走村串户|进村入户|走街串巷|利用[^,;。\d]{1,8}|[到进入]校|深入[^,;。\d]{1,8}|走进[^,;。\d]{1,8}|[到赴在][^,;。\d接听参受看观]{1,14}){0,3}"
    r"(?:宣讲|授课|讲课|开讲|宣传(?!教育)|入户|走访|上门|[为给向][^,;。\d]{1,8}(?:解答|讲解|宣[讲传]|授课|讲课|普及))"
)
# 组织干部职工、村级协办员326人次，深入村社开展入户宣传: whoever is sent on the round, whatever they are called
_SENT_BY_TRADE = regex(
    r"(?:组织|派出(?!所)|出动|抽调|安排|动员|发动)了?(?:[^,;。、\d]{1,8}、){0,4}[^,;。、\d]{1,10}[员部者警长委嫂](?:一?共|约|近)*$"
)
_ON_THE_ROUND = regex(
    r"\d[\d.]*[万千]?[余多]?[名位人]次?,?(?:先后|集中|全部|分[组片批头]|利用[^,;。\d]{1,8})*"
    r"(?:深入(?![^,;。]{0,8}(?:基地|展[馆厅]|中心|现场))[^,;。\d]{0,10}[村社区户院镇街店企校]|进村入户|走村[入串]户|走街串巷|挨家挨户|逐户|(?:开展)?入户(?!率)|上门|下沉)"
)
# 船一靠岸，站里6个人就分头上船
_GONE_APART = regex(
    r"[^,;。、\d]{0,4}?(?:就|便|都|一起|马上|随即)*(?:分头|分[组片路])(?:上|去|到|进|下|往|赶|走|跑|入)"
)
TURNED_ON = regex(r"[对向给为与跟]|面向|针对|邀请|覆盖|惠及|受众|吸引|召集")
# 装维工程师84人出动
WORKERS_BY_TRADE = regex(
    rf"(?:{STAFF.pattern}|法治副校长|辅导员|[秩保][序洁安绿]员|管家|执法人员|工程师|师傅|员工|职工|经理|柜员|干部|党员|教师|队员|医护人员|店员|骑手|明白人)[”\"]?们?(?:一?共|约|近)*$"
)
TURNED_OUT = regex(
    r"(?:全部|集体|全员)?(?:出动|上阵|参战|上岗|上门|下沉|走上街头|上街|包[组村片户]|入户|进村|下乡|分[组片]|[到进入]校(?:授课|讲课|[宣开]讲))"
)
# 500多名外卖、快递小哥加入派出所反诈宣传队伍
JOINED_TEAM = regex(r"[^,;。\d]{0,12}加入[^,;。\d]{0,8}(?:宣传|宣讲|志愿|义警|反诈)[^,;。\d]{0,6}队")
# 6位村两委成员带领8名大学生志愿者入户: who led them went too.
LED_OUT = regex(
    r"[^,;。、\d]{0,10}(?:成员|干部|党员|书记|主任|民警|辅警|教师)们?(?:带领|带着|率领|会同|协同|联合)"
)
# 授课教师6人: who held the lesson
LESSON_GIVERS = regex(
    r"(?:授课|主讲|讲课|宣讲|带队|执教|送课)(?:的)?(?:教师|老师|讲师|教官|专家|干部|人员|医生|律师)(?:共|约)?$"
)
APPOINTED = regex(r"[^,;。\d]{0,8}(?:受聘|被聘|担任|兼任|挂任)")  # 9名检察官受聘担任法治副校长
# 志愿者150名参与服务, 40名党员志愿者参加宣传活动: they did the work.
VOLUNTEERED = regex(rf"(?:{STAFF.pattern}|义工)(?:共计?|约|近|达|有)*$")
DOING_WORK = regex(
    r"参[与加]了?[^,;。]{0,10}?(?:服务|值守|值班|执勤|巡逻|保障|行动|外拓|宣传(?:活动|工作)?)(?![^,;。]{0,6}(?:培训|学习|讲座|课|教育|会))"
)
# 共有12名志愿者参加: they came to do the work.
CAME_TO_HELP = regex(
    r"[^,;。、\d]{0,5}(?:志愿者|义工|民警|辅警|干警|法官|检察官|社工)们?(?:共同|一起|积极)?参[与加](?:了?(?:此次|本次|这次)?活动)?(?=$|[,;。])"
)
TEAM_BEFORE = regex(
    r"(?:宣[讲传]|志愿|服务|突击|反诈|先锋|巡逻)[^,;。\d“]{0,6}(?:团|分?队|小组)[”\"]?(?:成员|队员)?(?:一?共|约|近)*$"
)
# 组织“反诈宣讲团”（成员15人）进企业宣讲
TEAM_STRENGTH = regex(
    r"(?:宣[讲传]|志愿|服务|突击|反诈|先锋|巡逻)[^,;。\d“]{0,8}(?:团|队伍?|小组)[”\"]?[(](?:(?:成|队|组|团)员|志愿者|骨干|人员)?(?:一?共|由|约|近)*$"
)
PARTED = regex(r"兵?分[成为]?[\d两二三四五六七八]+[路组]")
# 我们所去了3个人, 所里派了2人
_OURS_WENT = regex(
    r"(?:^|[,;:])(?:(?:我|咱)们?(?:[所局行队站校院社村科室]|单位|支行|网点|社区|公司|中心|办公?室?)?|[所局行队站校院社]里)(?:也|又|还)?(?:一?共)?(?:去|派|派出|出动|抽调?|出)了$"
)
# 理事会出了12个人轮流看摊子
_GAVE_HANDS = regex(r"(?:出|派|抽|安排|叫)了?(?:约|近)?$")
_MINDS_STALL = regex(
    r"(?:轮流|轮班|轮着|换班|分[组班]|专门|去|来|帮忙|负责)*(?:[看守站摆管]|招呼|照看|值守)(?:着|好|住)?(?:[^,;。\d]{0,3}摊|点位?|台)"
)
TEAM_SENT = regex(
    r"(?:兵?分[成为头\d两二三四五六七八]|深入|走[进村街上]|进|入户|上门|上街|[到赴在]|沿街|开展|发放|宣讲)"
)
_MEMBERS_SENT = regex(rf"\d+[余多]?[名位人],{TEAM_SENT.pattern}")  # 宣讲团成员8人，深入学校开展宣讲
# 二组5人走访45户居民: who went, and no residents who came
_WENT_FROM_DOOR_TO_DOOR = regex(
    r"\d+[余多]?[名位人],?(?:[走跑][了遍完访]|走访|敲[了开]|上门|入户)[^,;。\d]{0,6}\d+[余多]?[户家]"
)
_HAND = (
    rf"(?:[^,;。、\d]{{0,8}}?(?:{STAFF.pattern}"
    r"|干部|党员|员工|职工|教师|骨干|队员|民兵|保安|柜员|医护人员|义工|团员|代表))"
)
_NUMBER = r"(?:约|近)?\d+[余多]?[名位人]次?"
_THEY_DID = (
    r"(?:先后|全部|共同|一起|集中|分别|分[组片批路]|放弃休息|挨家挨户|利用[^,;。\d]{1,8})*"
    r"(?:参[与加]了?[^,;。\d]{0,8}(?:宣传|宣讲|服务|值守|行动|走访|入户)(?!教育|培训)"
    r"|走村|入户|上门|走进|深入|下沉|进村|上街|走上|包[村片户]|沿街|发放|摆放|支起|身[着穿]|手持|开展[^,;。\d]{0,10}(?:宣传|走访)|组成[^,;。\d]{0,10}(?:队|团|专班|小组)"
    r"|在[^,;。\d]{2,14}(?:摆放|[摆设]摊|设[点台]|发放|宣[讲传](?!教育)|讲解|支起|搭起|悬挂|张贴))"
)
_OTHER_HANDS = regex(rf"(?:{_NUMBER}{_HAND}|{_HAND}{_NUMBER})们?(?:[、和及与]|以及)$")
_HANDS_BEHIND = regex(
    rf"{_NUMBER}{_HAND}们?(?P<others>(?:(?:[、和及与]|以及){_NUMBER}{_HAND}们?)*),?{_THEY_DID}"
)
_HANDS_BEFORE = regex(rf"{_HAND}{_NUMBER}(?P<others>(?:(?:[、和及与]|以及){_HAND}{_NUMBER})*),?{_THEY_DID}")


_OWN_PEOPLE = regex(
    r"(?:^|,)(?:[我本][行所司院站]|支行|公司)?(?:员工|职工|干部|党员|队员|柜员)(?:一?共|约|近)*$"
)


def patrolled(zones: Zones) -> Measured | None:
    """志愿者巡逻宣传12次，36人次参与: whoever takes part in a round of the volunteers or the police goes on it."""
    if zones.unit not in PEOPLE or zones.before or not TOOK_PART_ALONE.match(zones.behind):
        return None
    round_of = ROUND_OF.search(said_before(zones))
    return Measured("staff", "", 0) if round_of and not TAUGHT_INSIDE.search(zones.sentence) else None


def manned(zones: Zones) -> Measured | None:
    """摆了个反诈摊子，9名同志参加: whoever takes part in a stall, and was taught nothing there, does the work."""
    hit = TOOK_PART.match(zones.behind) if zones.unit in PEOPLE else None
    own = zones.unit in PEOPLE and _OWN_PEOPLE.search(zones.before) is not None  # 设摊，员工6人参加
    hit = hit or (TOOK_PART_ALONE.match(zones.behind) if own else None)
    if hit is None or not STALL.search(zones.sentence.partition(zones.behind)[0]):
        return None
    return None if TAUGHT_INSIDE.search(zones.sentence) else Measured("staff", hit.group(), 1)


def among_hands(zones: Zones) -> Measured | None:
    """226名村干部、118名网格员走村入户; 志愿者40名、民警12名、银行员工8名参加服务: all of a list did what it goes on to."""
    if zones.unit not in PEOPLE or zones.place < 0:
        return None
    said, start = zones.sentence, max(0, zones.place - len(zones.before))
    behind, before = _HANDS_BEHIND.match(said, zones.place), _HANDS_BEFORE.match(said, start)
    one = behind or before
    others = bool(one and one["others"]) or _OTHER_HANDS.search(said, 0, zones.place if behind else start)
    if (
        one is None
        or not others
        or TURNED_ON.search(clause_before(zones).removesuffix("与"))
        or TAUGHT_INSIDE.search(zones.sentence)
    ):
        return None
    return Measured("staff", "", 0)


def gone_out(zones: Zones) -> Measured | None:
    """巾帼志愿者出动186人次, 队员累计出勤130人次: whoever goes out to the people does the work."""
    if zones.unit not in PEOPLE:
        return None
    crew = zones.place >= 0 and CREW.search(zones.before) is not None
    if crew and _WENT_FROM_DOOR_TO_DOOR.match(zones.sentence, zones.place):
        return Measured("staff", zones.before, -1)
    gone = WENT.search(clause_before(zones)) or LESSON_GIVERS.search(zones.before)
    gone = gone or _OURS_WENT.search(clause_before(zones)) or _they_were_on(zones)
    if _GAVE_HANDS.search(zones.before) and _MINDS_STALL.match(zones.behind):
        return Measured("staff", "", 0)
    members = zones.place >= 0 and _MEMBERS_SENT.match(zones.sentence, zones.place)
    if gone is None and (members or TEAM_SENT.match(zones.behind)):
        gone = TEAM_BEFORE.search(zones.before)  # 宣讲团12人深入社区
    gone = gone or TEAM_STRENGTH.search(said_before(zones))
    parted = gone and PARTED.match(zones.behind)  # 小分队12人兵分三路进村入户
    alone = parted or not find_groups(zones.behind)[:1]
    return Measured("staff", zones.before, -1) if gone and alone else None


# 大学生志愿者帮了大忙，8月共上岗46人次
_WERE_ON = regex(
    r"(?:\d{1,2}月份?|[本全当]?[月周季年]|期间|先后|前后)*(?:[一总]?共|累计|合计)(?:上岗|出勤|值守|执勤|出动|上阵)(?:约|近)?$"
)
_HELPERS = regex(r"(?:志愿者|义工|网格员|社工|民警|辅警|队员|保安)们?[^,;。\d]{0,10},$")


def _they_were_on(zones: Zones) -> re.Match[str] | None:
    """How often the helpers were on duty of whom the clause before tells."""
    clause = clause_before(zones)
    on = _WERE_ON.fullmatch(clause)
    return on if on and _HELPERS.search(said_before(zones).removesuffix(clause)) else None


def went_out(zones: Zones) -> Measured | None:
    """32名党员来到锦屏社区，开展…: whoever sets out to the people does the work."""
    if zones.unit not in PEOPLE:
        return None
    if WORKERS_BY_TRADE.search(zones.before) and TURNED_OUT.match(zones.behind):
        return Measured("staff", zones.before, -1)
    ways = (SET_OUT, GAVE_OUT, LED_OUT, JOINED_TEAM, _GONE_APART)
    hit = next((hit for hit in (way.match(zones.behind) for way in ways) if hit), None)
    if hit is None and not TURNED_ON.search(clause_before(zones)):
        hit = TOLD_OTHERS.match(zones.behind)
    return (
        Measured("staff", hit.group(), 1) if hit and not LEARNING.search(zones.behind[hit.end() :]) else None
    )


def dispatched(zones: Zones) -> Measured | None:
    """组织员工8人在农贸市场开展反诈宣传: whoever is sent out to do the work is staff."""
    if zones.unit not in PEOPLE or LEARNING.search(zones.behind) or TOOK_UP.match(zones.behind):
        return None
    if OFFENDERS.search(zones.before) or "前科" in zones.before:
        return None  # 组织涉诈前科人员8人
    together = did_as_the_next(zones)
    if together and not WORKED.match(zones.sentence, together.end()):
        return None  # 组织教职工86人、学生1240人签订承诺书
    ways = (way.match(zones.behind) for way in (GOING_OUT, GIVING_OUT, DOING_SO))
    going = next((way for way in ways if way), None)  # 组织49个网点、320名员工开展…宣传
    if going and SENT_OUT.search(clause_before(zones)):
        return Measured("staff", going.group(), 1)
    with_papers = zones.place >= 0 and WITH_PAPERS.match(zones.sentence, zones.place)
    if with_papers and SENT_OUT.search(clause_before(zones)):
        return Measured("staff", "", 0)  # 组织42名投递员把1.5万份宣传单送到群众手中
    if OWN_HANDS.search(clause_before(zones)) and not TAUGHT_INSIDE.search(zones.sentence):
        return Measured("staff", zones.before, -1)
    if zones.before.endswith("一行") and TEAM_SENT.match(zones.behind):
        return Measured("staff", "一行", -1)  # 老师和家委会成员一行18人走上集市
    sent = SENT.search(clause_before(zones))
    words = sent.group() if sent and zones.before.endswith(sent.group()) else zones.before
    return Measured("staff", words, -1) if sent or _goes_round(zones) else None


def _goes_round(zones: Zones) -> bool:
    """Whether a number is of those sent from house to house, who were taught nothing before they went."""
    sent = _SENT_BY_TRADE.search(clause_before(zones)) if zones.place >= 0 else None
    taught = sent and (TAUGHT_INSIDE.search(sent.group()) or LEARNING.search(sent.group()))
    return sent is not None and not taught and _ON_THE_ROUND.match(zones.sentence, zones.place) is not None


ASKED_STAFF = regex(r"[请找让托]")


def sent_staff(zones: Zones) -> Measured | None:
    """5名网格员入户走访, 志愿者25人参加值守; but 120名网格员参加培训 were taught."""
    if zones.unit not in PEOPLE or APPOINTED.match(zones.behind):
        return None
    working = DOING_WORK.search(zones.behind) or CAME_TO_HELP.match(zones.behind)
    before = VOLUNTEERED.search(zones.before) if working else None
    if before:
        return Measured("staff", before.group(), -1)
    hit = STAFF.match(zones.behind) or TEAM_MEMBERS.match(zones.behind)
    if hit and ASKED_STAFF.search(hit.group()):
        return None  # 12位老人请志愿者帮忙装上了APP
    learning = (LEARNING.search(zones.behind) or TOOK_UP.match(zones.behind)) and not working
    return Measured("staff", hit.group(), 1) if hit and not learning else None
