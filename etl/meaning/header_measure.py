"""Which measure a header counts: its words, its unit of counting, or both; '' where nothing decides (contract 4.7)."""

from __future__ import annotations

from etl.meaning.bare_deeds import of_bare_deed
from etl.meaning.counted_thing import is_place_of, printed_thing, thing_of, thing_put_up
from etl.meaning.head_units import PERSONS
from etl.meaning.header_words import PREVENTED
from etl.meaning.lexicon import find_channels, find_measures, measure_for_unit, units_of
from etl.meaning.onlookers import of_plays, of_watchers
from etl.meaning.sent_out import of_helpers
from etl.meaning.stopped_or_saved import of_prevented
from etl.regex import regex

# Materials that a unit may report as one figure; anything else in one header stays undecided (contract 4.7).
MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "mixed_materials", "screens"}
# What a thing is by its last sign, whatever it is called: 吊牌, 道闸板, 门帘布.
THINGS = {
    **dict.fromkeys("贴画", "posters"),
    **dict.fromkeys("牌板架栏箱", "boards"),
    **dict.fromkeys("旗幅幔", "banners"),
    **dict.fromkeys("单页册", "leaflets"),
    **dict.fromkeys("袋杯伞扇帽巾包笔", "gifts"),
}
NO_THING = regex(r"[张粘补津]贴$|[网主首]页$|名单$|书画$|等")
LISTED = regex(r"[、,，/+＋;；]|[和及与](?=.{2})")
LONGEST_THING = 6  # characters
# 灯箱海报: where the poster hangs, and no second material.
CARRIED = regex(r"(灯箱|橱窗|宣传栏|公告栏|公示栏|展架|展板|站台|电梯)(内|里)?海报")
# 电子屏播放反诈标语（块）: what the screens showed is no second material.
SHOWN = regex(r"屏(?:幕|上)?(?:循环|滚动|轮番|轮流)?(?:播放|播出|投放|显示|展示)")
# 走字屏滚动播放标语, and how often; LED屏播放标语、悬挂横幅 are two things.
ONLY_SHOWN = regex(
    SHOWN.pattern
    + r"(?:(?:反诈|防诈|防骗|防范|宣传|警示|提示|诈骗|电信|网络)*(?:标语|海报|口号|横幅))(?P<times>的?(?:次数|频次|遍数))?$"
)
# 滚动播放标语屏（块）, 门楣屏（块）: whatever it shows and wherever it hangs, screens are counted.
A_SCREEN = regex(
    r"(?:屏幕?|电视机?|情报板|显示器|顶灯)(?:上|的)?(?:循环|滚动|轮播|轮番|播放|播出|播|放|打出?|显示|展示|亮起?|点亮|投放|开着?){0,6}(?:总?数?量?)?$"
)
ROLLING = regex(r"屏(?:幕|上)?(?:循环|滚动|轮播)+$")
PUT_ON = regex(r"屏幕?投放(?:总?数?量|数)$")  # 候诊屏投放量: on how many of them
SCREENS_COUNTED = ("块", "处", "个", "台", "面")
# Labels that say what is counted and nothing else.
BARE_COUNTS = {
    "场次",
    "人次",
    "人数",
    "户数",
    "份数",
    "条数",
    "次数",
    "场数",
    "覆盖人次",
    "受众人次",
    "参与人数",
}
CALLED_ON = regex(r"(?:走|进|入|到|访|敲|上门|下沉).*[户家门店铺]$")  # 进牧户（户）, 到户（户）, 访商铺（家）
SPOKEN_TO = regex(  # 提醒收件人（人次）, 现场讲解（人次）: who was told is who was reached
    r"(?:提醒|提示|讲解|解说|科普|宣讲|宣教|讲授|讲述|告知|叮嘱|嘱咐|宣导|普及|警示|引导|劝导|动员|授课|面谈|谈心)(?![员师器稿机牌语卡贴函书单])"
)
# 赠送颈枕（个）, 派发指甲剪（把）: whatever it is, it was given away. A paper's unit (份, 张) leaves it open.
GIVES_AWAY = regex(
    r"(?:免费|现场|集中|累计|共|向.{1,6}){0,4}(?:赠送?|派发|分发|派送|捐赠|送出|发放|发出|配发|奖励|送(?![教法课达医学训]))(?![人群员对给到]).{2,12}$"
)
GIFT_UNITS = frozenset("个件套把条支只包顶副枚袋瓶双对盒块根串捆箱桶提床盏")
PAYMENTS_STOPPED = regex(r"(?:紧急|快速|成功|及时)?止付(?:起?数|次数|笔数)?")  # cases or money: not said
# 志愿者服务队, 网格员队伍: how many teams there are, and nobody who went out.
TEAMS = regex(
    r"(?:反诈|防诈|平安|党员|青年|巾帼|社区|义务|志愿者?|网格员?|民警|辅警|宣传员?|宣讲员?|巡防|巡逻|服务|专业|兼职|专职|组建|成立|建立)+"
    r"(?:小?分?队伍?|小组|突击队|先锋队)(?:总?数量?|个数|支数)?"
)
# 宣传阵地（个）, 反诈宣传一条街（条）: where it is done, and not how often
PLACES = regex(
    r"(?:反诈|防诈|防骗|宣传|教育|警示|体验)(?:宣传|教育|警示|体验|主题)*(?:阵地|基地|专区|广场|公园|岗|屋|小屋|驿站|一条街|街区|馆)$"
)
PLACES_UNITS = ("个", "处", "条", "座", "家")
CHATS = ("posts", "个")  # 微信群（个）: how many chats there are
PAPERS = regex(r"(?:纸质)?(?:资料|材料)")  # 资料（份） says it by its unit
# 车载电视（次）: a screen on the spot, and no report of a station
SCREEN_THERE = regex(
    r"(?:车载|移动|楼宇|电梯|候[诊车机船]室?|大厅|厅堂|站台|营业厅|病房|网点)(?:移动)?电视机?(?:循环|滚动|轮流)?(?:播放|播出|宣传|投放)?(?:次数|频次|遍数)?"
)
PLAYED_SO_OFTEN = regex(r"(?:循环|滚动|轮流)?(?:播放|播报|播出|喊话)总?遍数")
PLAYED = regex(r"(?:反诈|宣传)?(?:短|微|小|抖音)视频(?:号|作品)?(?:累计|总)?播放")
# 教老人装（人）: whoever installs something is nobody that listened, and of what is left to the words around.
INSTALLED = regex(r"(?<![包服西武假着套伪便组改])(?:装|下载|注册)(?:了|好)?的?$")
# 装了几个, 店员装了几个: in everyday words, of a campaign, the APP. What else is put in is counted in 台, 块, 处.
PUT_IN = regex(
    r"(?:店员|员工|职工|学生|家长|老人|群众|居民|村民|客户|司机|帮人|当场|现场|已|新|都)?装(?:了|好|上)*"
)
# 装机（人）, 指导装机（台）: on whose telephones the APP was put. 装机（户） may be a line laid into the house.
PUT_ON_PHONES = regex(
    r"(?:现场|当[场天日]|协助|指导|帮助|推广|群众|居民|客户|新增|累计|反诈|防诈)*装机(?:总?数?量?|人数|台数)"
)
ON_PHONES = ("", *PERSONS, "台", "部", "个")
# 头盔上贴（张）, 收款码旁贴防骗提示（张）: whatever it was stuck on.
STUCK_ON = regex(
    r"(?![每未没不])[\u4e00-\u9fff]{1,8}?[上里内口边旁前后处侧]张?贴(?:了|着)?的?"
    r"(?:[\u4e00-\u9fff]{0,6}?(?:提[示醒]|警示|标识|告示|宣传画|二维码|贴)[单语]?)?"
)
# 反诈贴纸（个）, 张贴二维码（枚）: what is stuck on, by whatever it is counted.
STICKERS = regex(
    r"(?:.*(?:贴纸|(?:提示|警示|宣传|反诈|防骗|车|门|墙|窗)贴)|.*[张粘]贴.*二维码)(?:张贴|粘贴)?(?:总?数量?)?"
)
# 走访企业数, 上门商铺数量: how many of them were called on.
CALLED_ON_SO_MANY = regex(
    r"(?:走访|上门|入户|到访|逐一)+(?:宣传)?(?:辖区|沿街|重点)?(?:企业|单位|商户|商家|商铺|店铺|门店|网点|酒店|宾馆|旅馆|药店|超市|场所)(?:(?:总|家)?数量?)?"
)
# 来听的司机, 围上来听的, 来听的渔民（人）: whoever came and listened
CAME_AND_HEARD = regex(
    r"(?:围|跑|赶|坐|凑)?(?:上|下|过)?(?:来|着)?(?:听|听课|听讲|听宣传)(?:讲|课|过|了)*的(?:人|老乡|乡亲|街坊|邻居|[\u4e00-\u9fff]{2,4})?(?:人?数|人次)?"
)
# 班会列席家长, 到会学生: those who were there, whatever it was
ATTENDED = regex(
    r"[\u4e00-\u9fff]{0,6}?(?:列席|旁听|陪同|到会|到场|到课|实到|出席)的?(?:家长|群众|村民|居民|学生|教师|老师|教职工|职工|员工|师生)(?:代表)?(?:人?数|人次)?"
)
# 问的人数, 来打听的人: whoever asked.
ASKED_BY = regex(
    r"(?:接待|现场|解答|受理|答复)+(?:群众|客户|居民|业主|患者|旅客)?的?(?:询问|问询|提问)(?:人?次?数?)?|(?:前?来|打电话来?|电话里?|上门|到窗口){0,2}(?:问|咨询|打听)(?:了|过)?的(?:群众|人)?(?:人数|数)?"
)
TOLD_TO = regex(r"(?:已|共)?(?:宣传|宣讲|告知|提醒|覆盖|普及|预警|劝导|知晓)到(?P<whom>[人户])(?:数|人?次)?")
# 学员（人次）, 陪同亲属（人次）, 参加人员构成（人次）: persons by a name of no group, as often as they came
MET_SO_OFTEN = regex(
    r"(?:参加|参与|到课|到场|参训|听课|受训|陪同|陪伴|随同|随行|陪护)?的?(?:学员|亲属|家属|亲友|社员|雇工|人员|听众|观众|成员|会员|信众|乘客|旅客|顾客|车友|店员|经纪人|学徒|棋友|读者|游客)(?:构成|类别|情况)?"
)
# 陪同家属（人）: whoever came along and is nobody's guest of honour, as 陪同领导 is
CAME_ALONG = regex(
    r"(?:陪同|陪伴|随同|随行|同来|一同)的?(?:家属|亲属|亲友|家人|亲人|邻居|街坊)(?:人?数|人次)?"
)
OTHERS_THERE = {"staff", "consultations", "app_installs"}  # 到场民警（人） came to speak
TIMES = regex(
    r"(?:(?:反诈|防诈|集中|现场|专题|上门|入[户院校]|进[校村])*(?:宣传|宣教|宣讲)?|开展|活动)(?:次数|频次)|场数"
)
# 承诺书签字人数: who put a name below it; 签订承诺书人数 says the same. 签收 only has it handed over.
PLEDGED = regex(
    r"(?:反诈|防诈|防骗)*(?:承诺书|保证书|责任书|倡议书)上?(?:的|已)*签(?!收)(?:字|名|署|订|约|下)?(?:了|过|的)*(?:总?人数?|人次|学生|家长)?"
)


# 宣传数, 宣传量: of sessions, of papers or of persons; 宣传数量 stands beside items as well
SO_MUCH = regex(r"(?:反诈|防诈|防骗)*宣传(?:总[数量]|数|量)")


def decide_measure(core: str, measures: tuple[str, ...], unit: str) -> str:
    """The one measure of a header: its words, its bracketed unit, or both; '' when nothing decides."""
    if not unit and SO_MUCH.fullmatch(core):
        return ""
    if prevented := of_prevented(core, unit):
        return prevented
    if not OTHERS_THERE.intersection(measures) and (watched := of_watchers(core, unit)):
        return watched
    if told := of_plays(core, unit) or of_helpers(core, unit):
        return told
    if measures and (thing := thing_of(core)):
        return _decide(thing, tuple(dict.fromkeys(hit.code for hit in find_measures(thing))), unit)
    if measures and printed_thing(core):
        return _of_deed(core, unit)
    if measures and set(measures) <= MATERIALS and is_place_of(core):
        return ""
    return _decide(core, measures, unit)


# 去了几个律师 is read as 去律师: who was sent
WENT_THERE = regex(
    r"(?:去|出动|派出?|安排)的?(?:律师|民警|辅警|志愿者|网格员|干部|医生|医护|护士|教师|老师|队员|工作人员|讲师)(?:人数|数)?"
)

# What a head counts by all of its words together: in which units, in which words, and which measure.
WHOLE_HEADS = (
    (ON_PHONES, PUT_ON_PHONES, "app_installs"),
    (("",), PAPERS, "leaflets"),
    (("", "遍", "次"), PLAYED_SO_OFTEN, "broadcasts"),
    (("遍", "次", "条次"), SCREEN_THERE, "broadcasts"),
    (("",), PLAYED, "views"),
    (("张", "幅"), STUCK_ON, "posters"),
    (("个", "枚"), STICKERS, "posters"),
    (("",), CALLED_ON_SO_MANY, "households"),
    (("", "个", *PERSONS), WENT_THERE, "staff"),
    (("", *PERSONS), PLEDGED, "pledges"),
    (("", "次", *PERSONS), ASKED_BY, "consultations"),
    (("", *PERSONS), CAME_AND_HEARD, "people_reached"),
    (("", *PERSONS), ATTENDED, "people_reached"),
    (("", *PERSONS), CAME_ALONG, "people_reached"),
    (("人次",), MET_SO_OFTEN, "people_reached"),
)


def _by_whole_head(core: str, unit: str) -> str | None:
    """What a head counts by all of its words together, '' for nothing of a campaign; None for most."""
    if unit == "个" and PUT_IN.fullmatch(core):
        return "app_installs"
    if INSTALLED.search(core) and not find_measures(core):
        return ""
    if TEAMS.fullmatch(core) and unit not in PERSONS:
        return ""
    if unit in PLACES_UNITS and PLACES.search(core):
        return ""
    if told := TOLD_TO.fullmatch(core):
        return "people_reached" if told["whom"] == "人" else "households"
    return next(
        (measure for units, words, measure in WHOLE_HEADS if unit in units and words.fullmatch(core)), None
    )


def _decide(core: str, measures: tuple[str, ...], unit: str) -> str:
    if PAYMENTS_STOPPED.fullmatch(core):
        return ""
    if (told := _by_whole_head(core, unit)) is not None:
        return told
    by_unit = measure_for_unit(core, unit) if unit else None
    by_unit = by_unit if by_unit and unit in units_of(by_unit) else None
    prevented = "loss_prevented" in measures or (by_unit == "loss_prevented" and PREVENTED.search(core))
    if unit == "元" and not prevented:
        return ""
    if len(measures) == 1:
        if measures[0] in MATERIALS and _names_another(core, measures[0]):
            return "mixed_materials"
        # 覆盖小区（个）, 微信群（个）: what is counted there is no people and no posts
        strange = bool(unit) and not by_unit and unit not in units_of(measures[0])
        return "" if strange or (measures[0], unit) == CHATS else by_unit or measures[0]
    if len(measures) > 1:
        if measures[-1] == "posters" and CARRIED.search(core):
            return "posters"
        if measures[0] == "screens" and (shown := _of_showing(core, unit)):
            return shown
        if set(measures) <= MATERIALS:
            return _of_materials(core, by_unit, unit)
        fitting = [m for m in measures if unit in units_of(m)]
        return _of_several(fitting, unit) or by_unit or measures[-1]
    return _without_a_word(core, by_unit, unit)


def _of_showing(core: str, unit: str) -> str:
    """screens or broadcasts where a material is what the screens showed; '' where it is another one."""
    if unit in ("块", "处", "个", "台") and SHOWN.search(core):
        return "screens"
    shown = None if unit else ONLY_SHOWN.search(core)
    return ("broadcasts" if shown["times"] else "screens") if shown else ""


def _without_a_word(core: str, by_unit: str | None, unit: str) -> str:
    """What a head counts that names no measure: by whom it names, by its deed, or by its unit alone."""
    deed = of_bare_deed(core, unit)
    if deed == "consultations":
        return deed  # 群众问（人次）: whoever asked, and nobody that was told
    times = TIMES.fullmatch(core) is not None or unit in ("场", "场次")
    return by_unit or _of_thing_done(core, unit) or deed or ("sessions" if times else "")


STUDIED = regex(
    r"(?:集中|组织|开展|反诈|专题|业务)*学习(?:教育)?(?:活动)?(?:次数|场次|场数|期数)|(?:集中|组织|专题)学习"
)
# 进学校, 走进车间（次）: as often as somebody went there.
ENTERED = regex(
    r"(?:反诈|宣传|走|宣讲)?[进入](?:学校|校园|班级|课堂|宿舍|村屯|村社|村寨|乡村|屯|寺庙|军营|养老院|敬老院|集市|大集|早市|夜市|小区|车站|酒店|宾馆"
    r"|单位|厂区|车间|工厂|银行|公园|广场|楼宇|园区|合作社|物业|商超|超市|商场|商铺|药店|网吧|码头|港口|机场|营区)(?:宣传|宣讲|活动)?(?:次数|场次|场数)?"
)
# 发布（条） of a table of accounts; 刊发 and 发稿（篇） may be a newspaper's.
PUBLISHED = regex(
    r"(?:累计|本[月周季年期]|新增|日常|线上|网络|已|共)*(?:发布|推发|更新|原创|发文)(?:总?[数量])?"
)
# 给家长的信（份）, 告全镇人民书: a paper by whom it is written to. 短信 and 微信 are none.
LETTER = regex(
    r"(?:发放?|派发|送|寄|[带领捎]回家?|带给家长)?《?(?:(?:给|致|写给|寄给|发给|告)[^、,，;/]{1,10}?的?(?:(?<![短微通相自亲])信件?|公开信)|[告致][^、,，;/知]{2,10}书)》?(?:发[放出]?|送|[带领捎]回家?|寄出?)?$"
)
POSTS_UNITS = ("条", "篇", "则")


def _of_deed(core: str, unit: str) -> str:
    """What a head without a measure's word counts, by its verb and its unit: 进牧户（户）, 赠送颈枕（个）, 发（份）."""
    return _of_thing_done(core, unit) or of_bare_deed(core, unit)


def _of_thing_done(core: str, unit: str) -> str:
    """The same of a deed that names its thing or its place."""
    if unit in ("户", "家") and CALLED_ON.match(core):
        return "households"
    if unit in ("人次", "人", "名") and SPOKEN_TO.search(core):
        return "people_reached"
    if unit in ("", "次", "场", "场次") and (ENTERED.fullmatch(core) or STUDIED.fullmatch(core)):
        return "sessions"
    if unit in POSTS_UNITS and PUBLISHED.fullmatch(core):
        return "posts"
    if unit in ("份", "封", "张", "") and LETTER.match(core):
        return "leaflets"
    return "gifts" if unit in GIFT_UNITS and GIVES_AWAY.match(core) else ""


def _of_materials(core: str, by_unit: str | None, unit: str) -> str:
    """posters for 村务公开栏张贴海报（张）; what its unit says where all words name that; else several (4.7)."""
    named = {hit.code for hit in find_measures(thing_put_up(core))}
    if len(named) == 1 and unit not in SCREENS_COUNTED:  # 宣传栏张贴海报（块） may count either
        measure = named.pop()
        if not unit or unit in units_of(measure):
            return measure
    return by_unit if by_unit and _single_material(core, by_unit) else "mixed_materials"


def _names_another(core: str, measure: str) -> bool:
    """海报、刮刮牌（张）: a thing that no rule knows beside a material is another material by its last sign."""
    parts = LISTED.split(core) if LISTED.search(core) else ()
    others = [p for p in parts if THINGS.get(p[-1:], measure) != measure and len(p) <= LONGEST_THING]
    return any(not (find_measures(p) or find_channels(p) or NO_THING.search(p)) for p in others)


def _of_several(fitting: list[str], unit: str) -> str:
    """Of measures that can all be counted in `unit` the last; 讲座、入户（次） are sessions, held this way or that."""
    if unit == "次" and {"sessions", "households"} <= set(fitting):
        return "sessions"
    return fitting[-1] if fitting else ""


def of_screens(core: str, unit: str) -> str:
    """门楣屏（块） counts screens, 加油机屏播放（次） how often they showed it; '' for anything else."""
    if unit in SCREENS_COUNTED and A_SCREEN.search(core):
        return "screens"
    if not unit and PUT_ON.search(core):
        return "screens"
    shown = unit in ("次", "遍", "轮", "小时") and (SHOWN.search(core) or ROLLING.search(core))
    return "broadcasts" if shown else ""


def _single_material(core: str, measure: str) -> bool:
    hits = {hit.code for hit in find_measures(core)}
    return hits == {measure}
