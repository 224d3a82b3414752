"""Numbers in sentences of the campaign that count nothing of it: prizes, ways of working, tasks of one each, subjects."""

from __future__ import annotations

from etl.meaning.lexicon import find_channels, find_measures
from etl.prose.counted.people import LEARNING, PEOPLE, STAFF
from etl.prose.counted.what_there_is import is_left_uncounted, says_what_there_is
from etl.prose.passages.passage import REACH, Spot
from etl.regex import regex

SUMMING_UP = regex(r"(?:活动|宣传|讲座|宣讲|培训|演出)?(?:一?共|累计|合计|总共)(?!开展|举办|组织开展)")
ACTIVITIES = regex(r"(?:活动|宣传|讲座|宣讲|培训|演出)(?:让|使|把|将|中|里|下来|都|均|,|$)")
_TAKEN_TOGETHER = regex(
    r"[^,;。\d]{0,8}(?:加起来|合起来|加在?一[起块])(?:大概|差不多|约|共|有|来了?|到了?)*\d"
)
_HELD_SO = regex(r"[开办讲上搞](?:了|过)?(?:约|近|共)?$|开展了?$|组织了?$|召集了?$")
# 发出奖品一等奖5份: how many prizes of a rank a contest had.
PRIZE = regex(
    r"(?:各|每人|分别)?(?:奖励|奖给|颁发)[^,;。\d]{0,8}$|(?:[特一二三四五]等|优秀|优胜|鼓励|金|银|铜)奖(?:各|共)?$"
)
# 应入户8600户, 1460户中的1180户: of how many, not how many were reached.
OWED = regex(
    r"(?<![相对反响适])应(?:入户|走访|发放|签订?|安装|下载|宣传|覆盖|张贴|悬挂|完成|培训|参训)[^,;。\d]{0,6}$"
)
# 人数最多的一场达320人, 最高同时在线1.2万人: one of those counted in all, or a part of the time.
THE_MOST = regex(
    r"(?:最多|最高|最大)的?一?(?:[场次天期日堂节]|个[^,;。\d]{1,4})[^,;。\d]{0,6}$"
    r"|(?:最高)?同时在线[^,;。\d]{0,6}$|在线(?:人数)?峰值[^,;。\d]{0,4}$"
)
# 最多的一个损失2600元: what somebody lost
_LOST = regex(r"(?:^|[,;。:个名位人者])损失(?:了|约|近|共|达)*$")
# 每场少的七八十人、多的上百人: what single ones of them were like
SINGLE_ONES = regex(
    r"(?:^|[,;、])[^,;。\d]{0,12}[少多]则$|每[场次回天期][^,;。\d]{0,2}(?:最?少|最?多)(?:的|则)[^,;。]{0,12}$|[、,](?:最?多|最?少)(?:的|则)$"
)
TOLD_IN_ALL = regex(r"(?:[总累合]共?计|一?共|观看|播放|浏览|受众)(?![^,;。\d]{0,3}在线)[^,;。\d]{0,8}\d")
HELD_UNITS = {"次", "场", "场次", "期"}
WHOLE_OF = regex(
    r"[当其]?中的?(?:已经?|有)?\d"
    r"|人?(?:[要想]|打算|准备|愿意)(?:安?装|下载)"  # 又来3个人要装APP
    # 92户里开门的57户
    r"|(?:人家)?[里中](?:面|头|间)?[^,;。\d]{0,4}?(?:开了?门|在家|见到|见着|敲开|走到)了?的?(?:有|是|只有)?\d"
    # 职工612人中已安装APP 598人, 1200多名工人中近九成已装: of them all so many put it on
    r"|(?:[人户]?[\u4e00-\u9fff]{0,6})中,?(?:已经?|有|近|约|超过?)*(?:[一二三四五六七八九]成|百分之|(?:安装|下载|注册|装[上好了]))"
)
SO_MANY_ONES = regex(r"[“\"]?[两三四五六七八九十\d]个一[”\"]?(?!样|起|定|些|律)")
FORMULA = regex(r"[“\"][^“”\"]{0,30}[+＋][^“”\"]{0,30}[”\"]")

# 各班推选“反诈小卫士”2名，共36名; 选拔30名学生参加培训 were taught
_CHOOSING = "评选|推选|选出|评出|评定|选拔|选聘|聘请|聘任|表彰|表扬|命名|推荐"
CHOSEN = regex(
    rf"(?:{_CHOOSING})(?:产生|了|出|为)?[^,;。\d]{{0,20}}"
    r"(?:\d+[余多]?[名位人个](?:[^,;。\d]{0,12})?,?(?:全[校县市镇]|我校)?(?:共计?|合计|总计|一共)+)?$"
    # 约谈后进社区负责人2名: who was called to account
    r"|(?:约谈|问责|诫勉)了?[^,;。\d]{0,12}(?:负责人|责任人|书记|主任|干部|[所站行院局]长)(?:共计?|等)?$"
)
TAUGHT_THEN = regex(r"[^,;。\d]{0,12}(?:参加|参训|培训|听[讲课了]|学习|观看|观摩)")


def was_chosen(spot: Spot) -> bool:
    """评选“反诈小卫士”36名: whoever was chosen, honoured or called to account was neither reached nor sent out by it."""
    if spot.zones.unit not in PEOPLE:
        return False
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return CHOSEN.search(said) is not None and not TAUGHT_THEN.match(spot.zones.behind)


# 500人群3个, 200人大群, 500人的业主群: how many a chat group holds; 500人群体 and 500名群众 are persons.
SIZE_OF_GROUP = regex(
    r"[次]?(?:以上|左右|规模|满员|上限)?的?(?:超?大|小|微信|QQ|qq|企微|企业微信|钉钉|工作|业主|居民|村民|家长|师生|学生|班级|客户|用户|粉丝|商户|租客|网格|小区|社区|村组?|警民|警银|联防|楼栋|单元|反诈|防骗|宣传|交流|聊天|服务|便民|亲友|老乡|校友)*"
    r"群(?![众体主演像落发英居]|里的?[\d一两]|[^,;。\d]{0,2}(?:接龙|参加|报名))"
)


IN_THE_GROUP = regex(r"(?<![人族客集社])群(?:里|内)?(?:现|目前|如今|一共|总共|共|已经?)*有(?:约|近)?$")


def is_size_of_group(spot: Spot) -> bool:
    """业主微信群（500人群3个）推送提醒62条: the size of the groups to which something was sent."""
    if spot.zones.unit == "人" and IN_THE_GROUP.search(spot.zones.before):
        return True  # 站里的微信群有486人，发了提醒78条
    if spot.zones.unit != "人" or "群" not in spot.zones.behind:
        return False
    return SIZE_OF_GROUP.match(spot.zones.behind) is not None


# 6人一组，全周入户189户; 两人为一组: how they went about it
# 下设宣传组5人、技术组4人: how a team is made up
MADE_UP_OF = regex(
    r"(?:下设|分设|分为|设[有立]?|编为|组成)[^;。]*?[\u4e00-\u9fff]{2,4}组(?:共|有)?$|(?:下设|分设|编为|设有)[^;。]*组\d+人[、,][^,;。\d、]{2,6}组(?:共|有)?$"
)
IN_GROUPS_OF = regex(r"(?:分成?|编成?|[结组]成|作?为)?[一1]个?(?:小?组|小?队|班)(?![织长])")


# 入户率排前两位的是溪头村: which of a ranking, and not how many came
IN_ORDER = regex(r"(?:排名?|位列|位居|名列)?(?:在|列)?(?:[前后末]|倒数)(?:列|面)?$")


def is_size_of_team(spot: Spot) -> bool:
    """6人一组: of how many a group is, and not how many there are."""
    if spot.zones.unit not in PEOPLE:
        return False
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return (
        IN_GROUPS_OF.match(spot.passage.text, spot.found.end) is not None
        or MADE_UP_OF.search(said) is not None
    )


def is_formula(spot: Spot) -> bool:
    """采取“1名民警+1名工作人员”的方式: how they go about it, and no count."""
    text, place = spot.passage.text, spot.found.start
    return any(
        one.start() < place < one.end()
        for one in FORMULA.finditer(text, max(0, place - REACH), place + REACH)
    )


def is_one_of_each(spot: Spot) -> bool:
    """开展“四个一”活动：召开一次班会、出一期黑板报: what everybody is to do once."""
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    return spot.found.quantity.value == 1 and SO_MANY_ONES.search(said) is not None and "每" not in said


def sums_up_as_subject(spot: Spot) -> bool:
    """讲座1场；…摆摊。两次活动共出动志愿者18人次: those told before are the subject, and no more of them."""
    if spot.zones.unit not in HELD_UNITS:
        return False
    opens = not spot.zones.before.strip("以上这述")
    together = _TAKEN_TOGETHER.match(spot.passage.text, spot.found.end)
    if together and not _HELD_SO.search(spot.zones.before):
        return True  # 两次家长会加起来260多人
    if opens and spot.zones.before and ACTIVITIES.match(spot.zones.behind):
        return True  # 这两次活动让500份宣传单走进千家万户: those of the paragraphs before
    return bool(opens and spot.earlier) and SUMMING_UP.match(spot.zones.behind) is not None


# 每场由3至5名队员主讲, 每场2名讲师: who holds a lesson was neither reached nor counted as sent; 讲师30名参加培训 were taught
_HOLDING = regex(r"(?:由|[邀聘]?请|安排|配备)了?(?:约|近)?$")
_HOLDS = regex(
    r"[^,;。、\d]{0,8}?(?:主讲|授课|讲课|宣讲|讲解|主持|出镜|示范|演示|带队|领[讲唱学]|执教|点评|直播|维持秩序|维护秩序)"
)
_BY_TRADE = r"(?:讲师(?!团)|主讲(?:人|嘉宾|老师)|主播|主持人|嘉宾|评委|裁判)"
_HOLDER = regex(rf"(?:外聘|专业|法治|反诈|金牌|特邀|[专兼]职|点评)*{_BY_TRADE}")
_HOLDER_BEFORE = regex(rf"{_BY_TRADE}(?:约|近|共)?$")


def holds_the_lesson(spot: Spot) -> bool:
    """每场由3名队员主讲: who told, where these are none of those who do the campaign's work (民警, 志愿者)."""
    zones = spot.zones
    if zones.unit not in PEOPLE:
        return False
    behind = zones.behind.partition(",")[0]
    if LEARNING.search(behind) or TAUGHT_THEN.match(behind) or STAFF.match(behind):
        return False
    named = _HOLDER.match(behind) or (not behind and _HOLDER_BEFORE.search(zones.before))
    return bool(named or (_HOLDING.search(zones.before) and _HOLDS.match(behind)))


# 举办讲座2场，两场分别有120名…参加; 3场讲座覆盖900人: as many as were just told of, and what is said of them
_AS_TOLD = regex(r"[,;。:(]?(?:这|上述|以上|前述|该)?$")
_LONGEST_HELD = 6  # characters behind the number in which what was held is named


def says_more_of_them(spot: Spot) -> bool:
    """两场听众共500人: sessions that open their clause, as many as the last ones told, of no other kind."""
    zones, before = spot.zones, spot.passage.text[max(0, spot.found.start - 3) : spot.found.start]
    told = [one for one in spot.earlier[-1:] or [] if one.measure == "sessions"]
    told = told or spot.earlier_in_sentence("sessions")[-1:]
    if zones.unit not in HELD_UNITS or not told or not _AS_TOLD.search(before):
        return False
    if told[0].found.quantity.value != spot.found.quantity.value or not zones.behind.partition(",")[0]:
        return False
    opens = not spot.passage.text[spot.clause.start : spot.found.start].strip("这上述以前该")
    behind = zones.behind[:_LONGEST_HELD]
    held = [hit for hit in find_measures(behind) if hit.code == "sessions"]
    heard = LEARNING.match(behind) is not None  # 讲座6场，六场听讲学生1700人次
    named = [hit for hit in [*find_channels(behind), *held] if hit.start == 0 and not heard]
    said = spot.passage.text[told[0].clause.start : told[0].clause.end]
    return opens and all(hit.word in said for hit in named)


def is_most_of_all(spot: Spot, before: str) -> bool:
    """听众最多的一场达320人，累计2600人: where the sum is told, what is told of one of them is no more."""
    return THE_MOST.search(before) is not None and TOLD_IN_ALL.search(spot.zones.sentence) is not None


def is_single_peak(spot: Spot, before: str) -> bool:
    """人数最多的一场达320人, whose sum is told nowhere; neither what somebody lost nor parcels (最高的一天44万件)."""
    peak = THE_MOST.search(before) is not None and spot.zones.unit != "件"
    return peak and _LOST.search(before) is None


# 横幅挂了五条，中间吹烂了一条
BROKEN = regex(r"(?:吹|刮|摔|撕|弄|踩|砸|淋|碰)(?:烂|破|坏|掉|断|跑|倒|湿)了?$")
# 另外三十几户空房敲不开门就没算: who was not met
_NOT_MET = regex(
    r"[^,;。、\d]{0,8}?(?:空[房着置关]|敲不开|[没未]敲开|又?卸载|没有?人(?:在家|开门|应)?(?=$|[,;。、就没未])|无人(?:在家|应答|开门)?(?=$|[,;。、就未])|不在家|[没未]开门|(?:没有?|未|不)(?:算|计|统计|入)[^,;。\d]{0,2}(?:$|[,;。]))"
)
_UNMET = regex(
    r"(?:缺勤|缺席|缺课|请假|未到[会场课岗]?)(?:的?(?:人员|人数|者)?)(?:约|共|有)*$"
    r"|没有?人(?:应[门答声]?|开门|在家)的?(?:也|还|另|约|共|有)*$"  # 敲了门没人应的还有61户
    r"|^(?![^,;。]*(?:补[访上走]|[回再重]访))[^,;。]*[没未]能?(?:敲开|开门|[找碰遇见走]到|[找碰遇见]着|在家)的?[^,;。\d]{0,4}$"
)


def was_not_met(spot: Spot) -> bool:
    """Whether doors were not opened, persons were left out of the count, or took the app off again."""
    if spot.zones.unit not in PEOPLE | {"户", "家"}:
        return False
    return (_NOT_MET.match(spot.zones.behind) or _UNMET.search(spot.zones.before)) is not None


# 订的10块展板还没到货: nothing that was put up
NOT_ARRIVED = regex(
    r"(?![^,;。\d没未]{0,4}(?:到货|印好))[^,;。\d]{0,8}?(?:,(?:到|至)?[^,;。\d]{1,6}?)?(?:还|尚|仍|都)*(?:没有?|未)(?:到货|到位|送到|拿到|印好|做好|制好|送来|发放|派发|发出|送出|张贴|悬挂|[挂贴发摆送](?=$|[),;。]))"
)


def has_not_arrived(spot: Spot) -> bool:
    """海报50张，到现在还没贴; 单子发了1200份，海报没贴 says so of other things."""
    found = NOT_ARRIVED.match(spot.passage.text, spot.found.end)
    others = find_measures(found.group().partition(",")[2]) if found else []
    return found is not None and all(one.word in spot.zones.before for one in others)


# 孩子们用蜡笔画了反诈漫画58幅: what those who were reached made there
MADE_BY_THEM = regex(
    r"(?:孩子|学生|同学|小朋友|幼儿|老人|学员|队员|居民|群众)们?[^,;。\d]{0,8}(?:画|绘制|绘|创作|写|剪|折|捏)(?:了|出了?|成了?|下了?)[^,;。\d]{0,12}$"
)
_MADE_UNITS = frozenset(["幅", "张", "件", "篇", "首", "份"])
# 签了承诺书的23名对象至今无一再犯: who was told of before, and what became of them
_NONE_OF_THEM = regex(
    r"[^,;。\d]{0,8}?(?:至今|目前|迄今|均未|都未|都没|无一|没有?(?:一人|再)|全部?(?:解矫|毕业|出院))"
)
# 入户多了近百户: by how much more than another time
DIFFERENCE = regex(
    r"(?:[多少]了|多出|少了)(?:近|约|将近|差不多|整整)*$"
    r"|(?:比|[相]?较)(?:\d{1,2}|[一二三四五六七八九十]{1,3}|上个?|去年|前)[^,;。:、\d]{0,6}(?:多|少|增加?|减少?|增长|下降)(?:近|约)?$"
)


# 与去年一季度相比，反诈短信多发22万条
_MORE_THAN_THEN = regex(
    r"(?:相比|[相比]较|对比|比[^,;。\d]{1,8})(?:,[^,;。\d]{0,8}|[^,;。\d]{0,4})[多少](?:[发办开讲走装贴签推做播][放送出了]{0,2})(?:近|约|将近)?$"
)


def is_more_than_then(spot: Spot) -> bool:
    """Whether a number is a difference that is told behind another time."""
    return (
        _MORE_THAN_THEN.search(spot.passage.sentence_before(spot.found.start, spot.clause.sentence))
        is not None
    )


def is_spoken_of(spot: Spot) -> bool:
    """Whether persons are told of by what they had done before: 签了承诺书的23名对象至今无一再犯."""
    told = spot.zones.unit in PEOPLE and spot.zones.before.endswith("的")
    return told and _NONE_OF_THEM.match(spot.zones.behind) is not None


# 播放量1.2万次，抖音号占8000次: how much of what was told, by which way
MAKES_UP = regex(r"(?<!侵)占(?:到|了|约|近)*$")


# 催过两回没回音: how often those who gather the figures asked for them
_ASKED_SO_OFTEN = regex(r"(?:催[办促问报]?|追问|联系|沟通|核对|请示)[过了](?:约|有)?$")

# 群里的提示由三名网格长轮流发: who usually does it, sent nowhere for it
IN_TURNS = regex(r"[^,;。\d]{0,8}(?:轮流|轮班|轮着|专门|固定|分工)(?:负责)?(?:[发推转编审念播管]|提醒|更新)")


# 学院面向全校1.7万名学生，集中开展宣传月活动: for whom it was, and not how many of them came
BEFORE_THE_DEED = regex(r"[^,;。、\d]{0,8},[^,;。\d]{0,8}(?:开展|举办|启动|推进|组织)")
FOR_ALL = regex(r"(?:面向|针对)全(?:校|院|园|厂|镇|乡|县|市|区|村|公司|社区|街道)[^,;。\d]{0,4}$")


def is_for_all_of_a_body(spot: Spot, before: str) -> bool:
    """Whether a number is that of all of a school or a town, for which a campaign was meant as a whole."""
    text, end = spot.passage.text, spot.found.end
    return FOR_ALL.search(before) is not None and BEFORE_THE_DEED.match(text, end) is not None


def counts_nothing(spot: Spot, before: str) -> bool:
    """Whether a number says how they go about it, what everybody is to do once, what was told before or the most of all,
    or who was chosen."""
    return (
        is_formula(spot)
        or is_size_of_group(spot)
        or is_size_of_team(spot)
        or is_one_of_each(spot)
        or sums_up_as_subject(spot)
        or is_most_of_all(spot, before)
        or was_chosen(spot)
        or (spot.zones.unit in ("位", "名") and IN_ORDER.search(before) is not None)
        or holds_the_lesson(spot)
        or says_more_of_them(spot)
        or was_not_met(spot)
        or has_not_arrived(spot)
        or BROKEN.search(before) is not None
        or (spot.zones.unit in ("回", "次", "遍", "趟") and _ASKED_SO_OFTEN.search(before) is not None)
        or is_for_all_of_a_body(spot, before)
        or (before.endswith("由") and IN_TURNS.match(spot.zones.behind) is not None)
        or is_spoken_of(spot)
        or says_what_there_is(spot, before)
        or is_left_uncounted(spot, before)
        or (spot.zones.unit in _MADE_UNITS and MADE_BY_THEM.search(before) is not None)
        or DIFFERENCE.search(before) is not None
        or is_more_than_then(spot)
        or (MAKES_UP.search(before) is not None and spot.zones.unit == "次")
    )
