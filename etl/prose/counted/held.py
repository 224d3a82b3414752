"""What was held for the campaign where no noun says so: sessions, lessons, stalls, camps, events with a name of their own.

All texts are folded.
"""

from __future__ import annotations

from etl.meaning.lexicon import Hit, find_channels, find_measures
from etl.meaning.other_matters import FRAUD
from etl.prose.words.zones import VERB, Zones, about_swindles, around, clause_before, said_before
from etl.regex import regex

CAMPAIGN = regex(
    r"宣传|传单|折页|反诈|防诈|防骗|识骗|识诈|讲座|宣讲|培训|活动|班会|演出|课堂|座谈|知识|教育|专场|开讲|授课|巡演"
)
_STALL = (
    r"(?:[摆设支]|(?<!道)出)摊(?:设点)?|设点|摆点"
    r"|[设摆支搭](?:置|立|起)?[^,;。、\d]{0,6}(?:咨询|宣传|服务)[^,;。、\d]{0,2}(?:台|点|摊位?)"
)
_PLACES = (
    r"(?:校园?|学校|社区|小区|农村|乡村|村|企业|家庭|机关|单位|网点|商圈|工地|医院|市场|景区|军营|园区"
    r"|[集夜早超]市|集镇|广场|商场|[商店]铺|农[家户]|村[组屯寨居]|庭院|车站|公园|银行|工?厂[矿区]?|车间|宿舍|楼[宇栋院]|[养敬]老院|幼儿园|高校|大学|[中小]学|寺[庙院]|宗教场所|公共场所|行业场所|场所)"
)
PLACES = regex(_PLACES)
_INTO = rf"(?:(?:走|送(?:法|课|教|戏)?)?进|深入){_PLACES}:?$"
INTO = regex(
    rf"(?:进|深入|[到赴])(?:辖区|各|周边)?{_PLACES}(?:开展|进行)?(?:反诈|普法)?(?:宣[讲传]|授课|讲课|讲)?$"
)
# 赶集日摆摊普法4场: in a report about the campaign what is set up or taught there is of it.
SET_UP = regex(
    rf"(?:普法|释法|送法(?:下乡|上门)?|巡讲|现身说法|{_STALL}|(?:有奖|知识|现场)(?:问答|竞答|抢答|猜谜))(?:活动)?$"
    rf"|(?<![推促先改引]){_INTO}"
)
# 今年以来开展反诈宣传36场；5月份开展8场
HELD_BARE = regex(
    r"(?:^|月[份里]?|[本当][月周季]度?|今年|年内|实际|其中|[上中下]旬|第?[一二三四]周|[共累总合]计|[一总]?共|先后|已经?|[今昨前][天日]|[上下]午|晚上|又|还|我们)(?:开展|举办|举行|搞|办|做|玩(?=了))了?(?:共|约|近)*$"
    r"|(?:又|还|再|另外?|额外|单独|临时)*(?:[为给][^,;。\d]{2,12})?[加增][开办讲演上播]了?(?:共|约|近)*$"  # 又另外加开2场
    # 其中，台拱派出所开展38场次
    r"|(?:派出所|警务[室站]|司法所|[大中]队|分局|支行|分行|网点|街道|社区|[镇乡村]|中[学心]|小学|学校|校区|医院|卫生院|分公司|支部)(?:[共累总合]计|[一总]?共|先后|已)?(?:开展|举办|举行|组织)了?(?:共|约|近)*$"
)
# 院坝会，前后开了3至5场; 班会一共开了5次; 夜校我们这个月办了2期
HELD_SO_OFTEN = regex(
    r",?(?:我们|我[所村校行院]|村里|大家|[本全这当]个?[月周季年学]?[度期]?|前前?后后?|先后|一?共|总共|统共|[总累合共]计|陆续|接连|已经?|又|还|也|都)*"
    r"(?:(?:召?开|举?办|搞|上|讲|做)(?:了|过)|(?<=[共计后续已])(?:召开|举办|开展|开设|举行|组织))(?:共|约|近|有|整整)*$"
)
LONGEST_NOUN = 8  # characters
# 会开了9场 behind 晚上开湾组会: the noun of the sentence before, in short, stands before its verb
HELD_AS_NAMED = regex(
    r"(?:这些?|那|此类)?(?:[会课班摊戏]|讲座|宣讲|培训|活动)(?:又|也|还|都|一?共|总共|前前?后后?|先后|陆续)*(?:[开上讲办摆演唱搞做])[了过](?:一?共|总共|约|近|有)*"
)
NOUN_NEXT = regex(r"[\u4e00-\u9fff]")  # 活动做了2次调整
IN_TURN = regex(r"(?:先后|一共|累计)$")
HELD_BEHIND = regex(
    r"(?:[在到赴]|深入|走进|前往)?[^,;。\d]{0,12}(?:开展|举办|组织|进行)了?[^,;。\d]{0,10}(?:宣传|宣讲|讲座)(?:活动)?(?=$|[,;。])"
    # 先后3次派员深入社区，开展…宣讲活动; 民警8次走进校园宣讲
    r"|(?:派员|派人|组织|安排|联合|会同|邀请|带队|主动|专门)?[^,;。\d]{0,12}(?:深入|走进|走上|进|到|赴|前往|上街|下乡|入户)[^,;。\d]{0,24},?"
    r"[^,;。\d]{0,16}?(?:宣传|宣讲|讲座|授课|讲课|普法|反诈)[^,;。\d]{0,6}(?=$|[,;。])"
    r"|(?:[摆设支]摊|[设摆]点)(?:设点|设摊|宣传)?(?=$|[,;。、])"  # 干警两次摆摊设点
)
TOLD_SO_OFTEN = regex(
    r"(?:先后|一共|累计|民警|辅警|干警|法官|检察官|志愿者|工作人员|队员?|[我全][所局行院校镇乡街县])$"
)
ENTERED_THERE = regex(
    rf"(?:^|[,、:”\"车队团员警月周]|[总累合]计|先后|一共|共|已|我[所局行镇乡村街校])(?:分别|先后)?{_INTO}"
)  # 进学校2次
STALL = regex(rf"(?:{_STALL})$")
STALL_HELD = regex(r"(?:[摆设支]|(?<!道)出)摊(?!位|贩|主)|[设摆]点(?!位)")
RIVAL_EVENTS = regex(
    r"招聘(?!会[^,;。\d]{0,8}(?:上|现场|里)(?:开展)?(?:反诈)?(?:宣讲|宣传|[摆设]))|相亲|联谊|比赛|球赛|考试|火灾|事故|纠纷|电影|检查|会议(?!室|中心)|推进会|部署会|调度会|协调会"
)
# 反诈主题露天电影, “反诈青春说”演讲比赛: the campaign's own.
OWN_FILM = regex(
    r"(?:反诈|防诈|防骗|反电诈)[^,;。]{0,8}电影|(?:反诈|防诈|防骗|反电诈)[^,;。]{0,12}(?:比赛|竞赛|大赛|球赛|联赛|邀请赛)"
)
ON_FRAUD = regex(
    r"(?:其中|含|包括),?(?:有)?(?:反诈|防骗|防诈|电诈)(?:专题|专场|类|主题|内容|宣传)*(?:的)?(?:有|共|约)?$"
)
TOLD_BY = regex(
    r"(?:民警|警官|辅警|法官|检察官|律师|老师|教官|讲师|宣讲员|志愿者|[到进入来][校村厂园企店])[^,;。\d]{0,8}(?:讲|宣讲|[作做]了?[^,;。\d]{0,8}报告)(?:了|过)?$"
)
TOLD_TALES = regex(
    r"(?:给|为|向|对)[^,;。\d]{1,12}讲(?![解师座台])[^,;。\d]{1,14}$|讲了?[^,;。\d]{0,10}(?:故事|绘本|案例|反诈|防骗|防诈)[^,;。\d]{0,6}$|讲了?“[^“”]{2,12}”(?:骗局|套路|骗术|把戏|手法)?(?:共)?$"
)
TESTED = regex(r"测试|考试|问卷|调查|检查|行动")
LESSON = regex(r"(?:上|讲授?|开设|举办|开展)[^,;。\d]{0,12}课[”》]?$")
# 利用党日讲反诈知识，开会5次: meetings that taught it, though the clause only says that they were held.
MEETING_HELD = regex(r"(?<!召)开会(?:共|累计)?$")
TAUGHT_THERE = regex(r"(?:讲|宣讲|讲解|学习|普及|宣传|通报)[^,;。]{0,12}(?:诈|骗)")
# 为28名会计单独开小课1场, 给女工讲了2场: a lesson by any name, in a report about the campaign.
LESSON_HELD = regex(
    r"(?:[开上讲授送][了过]?|举办|开设|开展)[^,;。\d党团]{0,8}(?:(?<!公开)(?<!体育)(?<![党团网])课|小灶)(?:共|累计)?$"
    r"|[给为向对][^,;。]*[讲授](?:了|过)?$"
)
# 讲了四场，听的人有八十来个
LECTURED = regex(
    r"(?:^|(?<!同)学|[, 、村校院厂里上会组屯寨区所间级班队店午晚天日号月周时候属]|同志|警官|老师|律师|医生|法官|家|们)"
    r"(?:又|还|也|一共|总共|前后|先后|陆续|分头|巡回|轮流|逐[个班]|我们?|[来去]|民警|书记|村干部|网格员)*讲[了过](?:一共|约|近)*$"
    r"|(?:^|[,、])(?:(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月|[一二三四]季度|[上下]半[年月]|[本全当这]个?(?:[月周年]|季度|学期))[份里]?(?:一?共|又)?讲(?:课|解)?了?(?:共|约)?"
    # 妇联的人去讲过4回
    r"|[^,;。\d]{1,10}(?:的人|同志|老师|民警|律师|医生)[来去](?:[^,;。\d没未]{0,6}里)?讲[了过])$"
)
LESSON_GIVEN, LESSON_BEHIND = (
    regex(r"[上讲授开办搞](?:了|过)$"),
    regex(r"[^,;。\d]{0,12}课(?![程本题])"),
)
OPENED = regex(r"(?:开讲|开课|开班|宣讲|授课)了?[共计]*$")
# 组织干部职工反诈专题学习2次: held for those who learnt.
LEARNT_TOGETHER = regex(
    r"(?:组织|开展|召开|[会日]上?活动|例会|晨会|会上)[^,;。\d]{0,24}(?:(?:反诈|防骗|防诈|反电诈)[^,;。\d]{0,8}学习|学习[^,;。\d]{0,8}(?:反诈|防骗|防诈|反电诈)[^,;。\d]{0,8})$"
    # 所内反诈学习1次
    r"|^(?![^,;。\d]*(?:参加|接受|赴|派))[^,;。\d]{0,6}(?:反诈|防骗|防诈)(?:专题|集中|知识)*学习$"
)
# 组织驾驶员集中学习13场
TAUGHT_TOGETHER = regex(r"组织[^,;。\d]{2,12}集中学习(?:一?共|累计)?$")
# 举办反诈夏令营3期: each of them was held for the campaign.
CAMP_HELD = regex(
    r"(?:举办|开办|开设|组织|开展)了?[^,;。\d]{0,16}(?:反诈|防骗|防诈|反电诈)[^,;。\d]{0,8}(?:[夏冬]令|研学|训练|体验)营(?:活动)?(?:共|累计)?$"
)
# 厅堂“微沙龙”开展24场: the way stands before the verb that holds it.
HELD_BEHIND_WAY = regex(r"[”\"]?(?:开展|举办|举行|组织|开设|开办|召开)了?(?:[共累]计?|一共|约|近)*$")
TAUGHT_BY = frozenset(["lecture", "training", "class_meeting", "performance", "stall"])
NAMED_EVENT = regex(
    r"(?:组织|开展|举办|举行|进行)了?[^,“\"《]{0,6}[“\"][^”\"]{2,20}[”\"](?:等|主题|系列|专题|宣传|活动)*$"
)


def opened_by_noun(zones: Zones) -> bool:
    """家长会开了1场; 开院坝会，前后开了3至5场: what was held stands right before the words that say how often."""
    if zones.of_campaign and HELD_AS_NAMED.fullmatch(clause_before(zones)):
        return not names_rival(zones.sentence)
    opened = HELD_SO_OFTEN.search(said_before(zones))
    if opened is None or names_rival(around(zones)) or NOUN_NEXT.match(zones.behind):
        return False
    noun = said_before(zones)[max(0, opened.start() - LONGEST_NOUN) : opened.start()]
    named = any(hit.code == "sessions" and hit.end == len(noun) for hit in find_measures(noun))
    return named and (about_swindles(zones) or TAUGHT_THERE.search(zones.sentence) is not None)


def is_session(zones: Zones) -> bool:
    """开展反诈35场, in a report about the campaign 绘本故事会2场; no matches and no meetings about the work."""
    told = CAMPAIGN.search(zones.sentence) is not None or (
        zones.of_campaign
        and (way_at_end(zones.before) or any(way.search(zones.before) for way in (SET_UP, HELD_BARE)))
    )
    return told and not names_rival(around(zones))


def is_held_bare(zones: Zones) -> bool:
    """共举办12期，参加人员640人 in a report about the campaign: what it is about was held so often."""
    alone = zones.of_campaign and HELD_BARE.search(clause_before(zones)) is not None
    return alone and not NOUN_NEXT.match(zones.behind) and not names_rival(zones.sentence)


def is_lesson(zones: Zones) -> bool:
    """开小课1场，讲“冒充老板”骗局: of the campaign where its report or its sentence is."""
    if MEETING_HELD.search(zones.before):
        return TAUGHT_THERE.search(said_before(zones)) is not None
    if LESSON_HELD.search(clause_before(zones)) is None:
        return False
    return about_swindles(zones) or CAMPAIGN.search(zones.sentence) is not None


def has_lectured(zones: Zones) -> bool:
    """讲了四场 in a report about the campaign: a lesson, where nothing else is said to have been told."""
    return (
        about_swindles(zones)
        and LECTURED.search(clause_before(zones)) is not None
        and not (NOUN_NEXT.match(zones.behind) or names_rival(zones.sentence))
    )


def way_at_end(words: str) -> str:
    """The way of the campaign that words end in, '' for none: 亲子绘本故事会, 读书会; “微沙龙”开展."""
    words = HELD_BEHIND_WAY.sub("", words)
    return next((hit.code for hit in find_channels(words) if hit.end == len(words)), "")


def names_rival(words: str) -> bool:
    """Whether another event is named: a match, a fire, a film, save one of the campaign's own (反诈主题露天电影)."""
    return RIVAL_EVENTS.search(OWN_FILM.sub("", words)) is not None


def held_by_way(zones: Zones) -> bool:
    """客户沙龙举办4期 in a report about the campaign: a way of teaching that was held so often."""
    held = zones.of_campaign and HELD_BEHIND_WAY.search(zones.before) is not None
    return held and way_at_end(zones.before) in TAUGHT_BY and not names_rival(around(zones))


def has_told(zones: Zones) -> bool:
    """给小朋友讲反诈绘本故事8次: a story told is a session, where it is one of the campaign."""
    told = TOLD_TALES.search(clause_before(zones))
    if told is None:
        return False
    explained = "讲解" in told.group()  # 向群众讲解诈骗案例50次
    return CAMPAIGN.search(zones.sentence) is not None or (not explained and about_swindles(zones))


def is_on_fraud(zones: Zones) -> bool:
    """送法下乡6次，其中反诈专题3次: those of other events that were on fraud."""
    return ON_FRAUD.search(zones.before) is not None


def told_by_guest(zones: Zones) -> bool:
    """请民警进校讲了1场: a lesson, though no word says so."""
    return zones.of_campaign and TOLD_BY.search(clause_before(zones)) is not None


def is_event(zones: Zones) -> bool:
    """组织“送金融知识下乡”14次: what was held under a name of its own."""
    return NAMED_EVENT.search(clause_before(zones)) is not None and not TESTED.search(zones.before)


def held_in_turn(zones: Zones) -> bool:
    """先后三次在集市开展宣传."""
    if TOLD_SO_OFTEN.search(zones.before) is None:
        return False
    behind = zones.behind
    if zones.open_behind and zones.place >= 0 and IN_TURN.search(zones.before):
        behind = zones.sentence[zones.sentence.find(behind, zones.place) :] if behind else behind
    return HELD_BEHIND.match(behind) is not None and not names_rival(around(zones))


def entered_there(zones: Zones) -> bool:
    """走进社区3次、进学校2次: each time something was held there."""
    return is_session(zones) and ENTERED_THERE.search(zones.before) is not None


# 支了3次摊, 出了4回摊
_STALL_VERB, _STALL_NEXT = regex(r"(?:[摆支设]|(?<!道)出)[了过]?$"), regex(r"摊(?![位贩主])")


def set_up_stall(zones: Zones) -> bool:
    """赶集日摆摊4次; 支了3次摊."""
    cut = _STALL_NEXT.match(zones.behind) is not None and _STALL_VERB.search(zones.before) is not None
    if cut:
        return zones.of_campaign or CAMPAIGN.search(zones.sentence) is not None
    return is_session(zones) and STALL.search(zones.before) is not None


# 开展巡回普法26次
_LAW_TAUGHT = regex(r"(?:普法|释法|巡讲|送法(?:下乡|上门|进[村校企]))(?:宣讲|教育|活动)?(?:共|约|近)?$")
_PART_OF_LAW = regex(rf"[^,，。]{{0,8}}[,，](?:其中|含)[^,，。]{{0,4}}(?:{FRAUD.pattern})")


def taught_law(zones: Zones) -> bool:
    """开展巡回普法26次, where the report or the sentence is about swindles, and not only a part of it (其中反诈专题3次)."""
    return (
        about_swindles(zones)
        and not _PART_OF_LAW.match(zones.sentence, max(zones.place, 0))
        and _LAW_TAUGHT.search(zones.before) is not None
        and not names_rival(around(zones))
    )


# 10月23日重阳节在县敬老院演了两场; 编成小品领着文艺队去演，一共演了11场，在古戏台上演了4场
_PERFORMED = regex(
    r"(?:^|[,;])(?:(?:\d{1,2}月)?\d{1,2}[日号](?!\d))?(?:[\u4e00-\u9fff]{2}节(?:当[天日]|这天|前夕?|期间)?)?(?:[上下中]午|晚上|当[天晚])?"
    r"(?:我们|一?共|总共|前后|先后|累计|又|还|也|正月里?|[本这]个?[月周]){0,3}(?:[在到去给][^,;。\d]{1,10}?)?上?(?:表演|演出|演|唱)了(?:约|近|共)?$"
)
# 开班会，2个班出去实习了，最后开了46个班
_CLASSES_HELD = regex(r"(?:^|[,;])[^,;。\d没未不]{0,6}(?:召开|开|上|办)了?$")
_THEY_HELD_IT = regex(
    r"班级?(?:都|全都?|均|也)?(?:召?开|上)(?:过|成|完)?了[^,;。\d]{0,8}班会"
)  # 有34个班开了班会
_CLASS_MEETING, _LESSONS_COUNTED = regex(r"班会"), regex(r"\d[余多]?(?:节|场|堂|次)")


# 在小广场给娃娃和老人演了[一场]木偶戏
_SHOWED = regex(r"(?:表演|演出|上演|演|唱)[了过](?:约|近|共)?$")
_PLAY = regex(r"[^,;。\d]{0,8}(?:戏|剧|小品|快板|相声|三句半|评书|皮影|山歌|花鼓|大鼓)(?=$|[,;。])")


def has_performed(zones: Zones) -> bool:
    """一共演了11场, 演了一场木偶戏 in a report or a sentence about swindles: as often as a play was shown."""
    if not about_swindles(zones) or names_rival(zones.sentence):
        return False
    if _SHOWED.search(zones.before) and _PLAY.match(zones.behind):
        return True
    return not zones.behind and _PERFORMED.search(clause_before(zones)) is not None


def held_in_classes(zones: Zones) -> bool:
    """开班会，…最后开了46个班; 有34个班开了班会: one in each class, where the sentence does not count them otherwise."""
    opened = zones.behind == "班" and _CLASSES_HELD.search(clause_before(zones)) is not None
    held = (opened and _CLASS_MEETING.search(said_before(zones))) or _THEY_HELD_IT.match(zones.behind)
    return bool(held) and about_swindles(zones) and _LESSONS_COUNTED.search(zones.sentence) is None


# 驾驶员轮训，4月两期152人，5月两期168人: what is told of, and then when it was held how often
_TOLD_OF_FIRST = regex(
    r"[^,;。:\d]{0,16}?(?:培训|轮训|集训|讲座|宣讲|授课|讲课|[班座][谈]?会|[院屋]?[坝场]会|家长会|课堂|演出|巡演|摆摊|设摊|集中宣传)(?:活动|班)?[,:]"
)
_AT_A_TIME = regex(
    r"(?:[第]?[一二三四1-4]季度|[上下]半年|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|[上中下]旬|\d{1,2}[日号])?|[上中下]旬|[上下]半月|第[一二三四五1-5]周"
    r"|(?:周|星期)[一二三四五六日天]|[上下]午|晚上)(?:又|再|共|是|有|约)*"
)


def topic_of_times(zones: Zones) -> str:
    """驾驶员轮训，4月两期152人: what opens the sentence of which a number then says how often it was held at a time."""
    topic = _TOLD_OF_FIRST.match(zones.sentence) if _AT_A_TIME.fullmatch(zones.before) else None
    return topic.group() if topic else ""


def held_at_times(zones: Zones) -> bool:
    """Whether a number says how often, at a time, what opens the sentence was held."""
    return topic_of_times(zones) != ""


def gave_lesson(zones: Zones) -> bool:
    """给学生上了2节反诈课; in a report about the campaign 村大会上讲了一节课 too."""
    behind = LESSON_BEHIND.match(zones.behind) or (zones.of_campaign and zones.behind == "课")
    return bool(LESSON_GIVEN.search(zones.before) and behind)


# 开展4次形式多样的…宣传活动, 举行6次全覆盖宣传: what a session is like says no deed of its own.
LIKE_THIS = regex(
    r"全覆盖|面对面|点对点|一对一|心贴心|手把手|沉浸式|互动式|形式多样|丰富多彩|线上线下(?:相?结合)?|线上[+与和及]线下|进[校企村社][园业区]?|入[户村]|上门"
)
HELD_SO_MANY = regex(r"(?:开展|举办|组织|举行|进行|召开|承办|联合开展)了?(?:约|近|共)?$")
HELD_WHOLE = regex(r"(?:教育|服务|体验|实践|主题|巡回|宣[传讲])*(?:活动|行动)?(?=$|[,;。、和及与())])")
RIVAL_SESSIONS = regex(r"检查|整治|会议|巡查|清查|演练|部署|督[导查]|排查|研判|打击|[、和及与]")


def held_as_said(zones: Zones, hit: Hit) -> bool:
    """开展4次夜间反诈宣传活动: behind a verb that holds sessions, whatever they are like."""
    gap = LIKE_THIS.sub("", zones.behind[: hit.start])
    return (
        zones.unit == "次"
        and hit.code == "sessions"
        and len(gap) <= 12
        and HELD_SO_MANY.search(zones.before) is not None
        and HELD_WHOLE.match(zones.behind, hit.end) is not None
        and not (VERB.search(gap) or RIVAL_SESSIONS.search(gap))
    )
