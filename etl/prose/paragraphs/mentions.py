"""What a passage says was done without a number: one mention per channel and per target group (contract 1).

A channel is mentioned where its clause tells of a deed; a group where it is addressed (向, 针对, 组织…参加).
"""

from __future__ import annotations

import re

from etl.meaning.lexicon import Hit, default_channel, find_groups, find_measures, names_place
from etl.prose.counted.rivals import appears_in_media
from etl.prose.matter.at_work import SHOWN_OR_VOICED, SILENT, USED, VOICED, find_any_chat, is_at_work
from etl.prose.matter.standing import Standing
from etl.prose.reached.how_reached import named_channels
from etl.prose.words.addressed import DEED, HABIT, NONE, Named, clause_groups
from etl.prose.words.text import Clause

# What is done with a material before it counts as a channel.
DEEDS = {
    "leaflets": re.compile(
        r"发放|派发|分发|散发|发完|发光|分给|印发|印制|发送|赠送|送上|制作|编制|编印|摆放|投放|张贴|粘贴|置放|展出|派送|领取|投递|递送|递[上给到]|(?:通过|利用|运用|借助)(?!阅读|学习)[^,;。]{0,16}(?:宣传单|传单|折页|手册|资料|彩页)[^,;。]{0,4}[向给对]|发出|送到|带回"
    ),
    "posters": re.compile(
        r"张贴|粘贴|制作|编制|摆放|悬挂|展示|展出|布置|印制|发布|海报等(?:多种)?(?:方式|形式)"
    ),
    "banners": re.compile(
        r"悬挂|张贴|粘贴|制作|设置[^,;。]{0,6}(?:横幅|标语|条幅)|拉|书写|展示|传播|展出|挂[在上到满起出着好了]|刷(?![单卡屏脸])|[写喷涂绘印][上在满出着了写涂绘]|[扯打亮竖]起?[出起]|[横条]幅飘|利用|通过.{0,10}(?:横幅|条幅|标语)"
    ),
    "boards": re.compile(
        r"制作|设置|参观|展出|展示|[摆支立竖][开出起好]|利用|运用|借助|通过|摆放|张贴|更新|开辟|设立|依托|悬挂|建立|[更替]?换[成上了]|更换|布置|画[上了满]|上[画写]|[出办](?:了|好)?[一两三\d]期"
    ),
    "gifts": re.compile(r"发放|派发|赠送|送|制作|定制|递|分发"),
    "vehicles": re.compile(r"出动|利用|通过|宣传车|播放|巡回"),
    "app_installs": re.compile(r"安装|下载|注册|推广|宣传|扫码"),
}
NOT_DONE = re.compile(
    r"屡屡|(?<!视)频发|高发(?![区地案类人期])|参差不齐|不规范|进行的(?:电信)?[^,]{0,6}(?:诈骗|现象)|诈骗钱财|等通信工具|等途径诈骗|顺应|随着|发案率|方式诈骗|引流|被追究|获刑|帮信"
)
SWINDLES = re.compile(r"退费|缴费|诈骗|骗局|转账|投资|中奖|兼职|刷单|客服|返利|贷款|理财|退税|冒充|虚假")
# 宣讲场次由412场增加到680场, 资料发放量增长18.3% compares
ROSE = re.compile(r"(?:场次|次数|人数|数量|量)(?:[由从]\d|[^,、\d]{0,6}?(?:增|降|升|减|提高|翻))")
RATE = re.compile(r"[^,、]{0,4}(?:安装|下载|注册|普及|覆盖|知晓)?率")  # APP教师安装率
COSTS = re.compile(r"(?:活动)?(?:经费|费用|预算|支出|成本|补贴|开支)")  # 演出经费4.5万元
HEARSAY = re.compile(r"据[^,]{0,4}$|(?:参加|听|学|上)过[^,]{0,6}$")  # 据媒体报道, 因参加过培训
TAKEN_FROM = re.compile(r"转[发载][^,]{0,6}$")  # 转发上级媒体19篇: on their own account
COLLECTED = re.compile(r"征集|收集|评选|评比|收到")
# What is held wherever it is named.
HELD = re.compile(
    r"逐户|敲门|挨家挨户|走村入户|入户走访|国旗下讲话|升旗仪式|主题班会|文艺演出|文艺汇演|情景剧"
)
# What no word alone says: 一堂…安全课, 在县广播电视台开设专题, 叫号屏.
WAYS_OF_SAYING = (
    # 每到一户，递上…; not 走进千家万户
    (
        "door_to_door",
        re.compile(r"每到一[户家]|一[户家]一[户家]地?|走进(?:百姓|群众|村民|居民|农户|农家)家[中里]"),
    ),
    (
        "lecture",
        re.compile(r"[一两三四五六七八九十\d][堂节][^,。]{0,14}?课|上[^,。]{0,6}课(?![题程本间后件堂])"),
    ),
    (
        "posting",
        re.compile(
            r"(?:张贴|粘贴|(?<![张粘津补])贴[在到满上](?!标签))(?![^,]{0,24}(?:横幅|条幅|标语|布标)|在册)"
        ),
    ),
    (
        "short_video",
        re.compile(
            r"(?:播放|[轮展转]播|播[出映]|放映|收看|转发|投放|推送|发布|更新|制作|拍摄|录制|观看|通过|利用|以|看)[^,]{0,12}视频(?!会议|聊天|通话|诈骗|连线|监控|号|逐一|提醒)"
        ),
    ),
    ("app", re.compile(r"(?:下载|安装|注册)[^,]{0,12}?(?:[Aa][Pp][Pp]|软件|小程序|金钟罩)")),
    (
        "performance",
        re.compile(r"(?:表演|演唱|上演|编排|编演)了?[^,]{0,12}(?:剧|唱|舞|小品|快板|相声|三句半|戏|山歌)"),
    ),
    (
        "phone",
        re.compile(
            r"打了?个?电话[^,;。]{0,10}(?:叮嘱|提醒|嘱咐|告诫|宣传|提示|讲|告诉|劝)|(?:挨个|逐个|逐一|一个一个|轮流|分头)(?:[给向对][^,;。]{1,10})?(?:拨打?|打)电话|打电话给[^,;。]{1,10}"
        ),
    ),
    ("phone", re.compile(r"热线(?:人员|座席)?[^。;]{0,14}(?:提醒|提示|宣传|讲解|告知)")),
    (
        "door_to_door",
        re.compile(r"敲[开响][^,]{0,6}门|逐[家店铺]|(?:走进|深入|来到)[^,;。]{1,8}家[中里](?!人|长)"),
    ),
    (
        "broadcast",
        re.compile(
            r"(?:播放|播报)[^,]{0,10}(?:音频|录音|语音|提示音)|(?:无人机|车载|喇叭|广播|音响)[^,]{0,8}喊话|(?:广播|喇叭)(?!电视|站|室)[^,]{0,12}(?:播(?!音)|喊|响|放(?=[着了一]))|广播站[^,]{0,10}播[送报放出]|村村响[^,]{0,4}广播"
        ),
    ),
    (
        "media",
        re.compile(r"(?:广播电视台|融媒体中心|电视台)[^,]{0,6}(?:报道|开设|播出|播放|刊发|刊登|推出|发布)"),
    ),
    (
        "screen",
        re.compile(
            r"(?:电子|显示|LED|叫号|[大小双]|滚动|液晶|广告|触摸|投影|楼宇|门头|室[内外]|户外|电视|车载|自助机|排队机|取款机|走字|字幕)屏"
            r"|(?<!共享)(?<![锁刷霸截机锦翠画围])屏(?=[^,]{0,8}(?:播放|滚动|循环|显示|展示|投放))"
        ),
    ),
)
ERRAND = re.compile(r"[^,]{0,2}(?:检修|抄表|安检|维修|核查|登记|普查|调查|摸排|采集|检查)")
TELLING = re.compile(r"宣传|讲解|宣讲|发放|提醒|普及")
OUTLETS = re.compile(
    r"\d+[个家处所]|[、和及与]\d+余?多?[名人]|的?(?:负责人|主任|行长|员工|职工|人员)"
    # 以下网点成绩突出, 营业网点获评先进: who is praised or blamed
    r"|(?:的?(?:反诈|宣传|工作|业务|考核|活动)*(?:成绩|成效|表现|业绩|得分|排名|评比)|等单位|(?:予以|给予|受到?|获得?评?|被评)(?!客户|群众|居民|宣传|资料)|[^,]{0,16}(?:评比|考核|排名|评选))"
)  # 营业网点49个, 49个网点、320名员工 are premises
SHOWING = re.compile(r"开展|宣传|播放|滚动|张贴|摆放|悬挂|发放|讲|设|提醒|利用|通过")
PRAISED = re.compile(r"(?:以下|下列|先进|优秀|获奖|受表彰|受表扬|参评|各个?)(?:营业)?$")
FILMED = re.compile(r"播放|观看|收看|拍摄|录制")
TITLED_WORK = re.compile(r"《[^《》]*$")  # 《接电话》 is a play
CALLED_UP = re.compile(
    r"(?:通过|利用|运用|采取|借助|以|给|向|对|逐[一户人]|拨打|短信|微信|[、和及])[^,]{0,14}$"
)
HOT_LINE = re.compile(
    r"(?:举报|投诉|监督|报警|求助|咨询|服务|值班|联系|办公|热线|报案|核实)[、和及]?$|(?:公布|公开|公示|印有|印着|标注|留下|告知)[^,]{0,12}$"
)
CALLED_FOR = re.compile(r"[”\"]?(?:宣传|提醒|回访|告知|劝阻|通知|联系|沟通|随访|核实|[等、和及])")
TEACHING_VERBS = {"授课", "讲课", "上课", "听课", "听讲"}
FAR = 7  # clauses
LEAD = 60  # characters
ONLY_A_PLACE = re.compile(r"在?[^,]{1,10}[内里中上前旁处]")
COLUMN = re.compile(r"[”\"]?(?:专栏|栏目)")  # 公众号开设“反诈小课堂”专栏 is no lecture
SET = re.compile(
    r"[厅室院梯店堂间舍桥车船艇楼口区馆柜位]内?的?电视(?!台|频道|栏目|节目|新闻)|电视机|电视[上里]?(?:循环|滚动)|屏[端幕]?:|(?:网点|厅堂|营业|门诊)[^。]*电视(?!台)"
)  # no press
# Whoever walks through these was met there, not only those who trade there.
# What others made, no paper handed out.
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
FIGURATIVE = re.compile(r"[”\"]?[^,]{0,4}(?:送|进)[^,]{0,8}(?:心坎|心中|心里|千家万户|千家|家家户户|万家)")
# 在西庄集市循环播放广播, 赶集日张贴海报: where and when, and no stall.
MARKETS = frozenset(["集市", "赶集", "庙会", "夜市", "街子天", "赶街"])
PLAYED_OR_HUNG = re.compile(r"播[放出报送]|滚动|循环|悬挂|张贴|粘贴")
AT_STALL = re.compile(r"摊|设点|宣传|宣讲|讲解|发放|派发|散发|咨询|集中|提醒")
# Mostly what the campaign is called, no street stall.
CAMPAIGN_NAMES = {"集中宣传", "集中宣传活动", "集中活动"}
ADVISING = re.compile(r"(?:提醒|引导|告诫|号召|叮嘱)[^,。]*$")
SHOWN = re.compile(
    r"(?:屏|播[放出发送])[^、,]*$"
)  # a slogan or a picture on a screen is no banner and no poster
PUT_UP = {"banners", "posters", "boards"}
LISTED = re.compile(r"[、和及与]{1,2}[^,、和及与]{0,3}")  # between two of a list
POSTED = re.compile(r"张贴|粘贴|贴")


NOBODY = Named(0, 0, NONE, NONE)


def read_mentions(text: str, clauses: list[Clause], standing: Standing) -> list[Named]:
    """Every channel and group once, at its first place."""
    found: dict[str, Named] = {}
    for clause in clauses:
        for named in [*clause_channels(text, clause, clauses), *clause_groups(text, clause)]:
            away = standing.mentions[named.start] or standing.beside[named.start]
            if not away and not is_advised(text, standing, named):
                found.setdefault(named.group if named.group != NONE else named.channel, named)
    if "migrant_workers" in found and found.get("workers", NOBODY).is_at(text, "工人"):
        del found["workers"]  # the workers of a building site
    meeting = found.get("class_meeting")
    pupils = class_of(text, meeting) if meeting else None
    if pupils:
        found.setdefault("students", pupils)
    return sorted(found.values(), key=lambda n: n.start)


def is_advised(text: str, standing: Standing, named: Named) -> bool:
    """提醒群众…: whoever is advised is addressed, what the advice speaks of is no channel."""
    if not standing.advised[named.start]:
        return False
    return named.group == NONE or ADVISING.search(text[max(0, named.start - 14) : named.start]) is None


def class_of(text: str, meeting: Named) -> Named | None:
    """The pupils of a class meeting, where its sentence names them."""
    start = max(text.rfind("。", 0, meeting.start) + 1, meeting.start - 120)
    hits = find_groups(text[start : meeting.start])
    pupils = [h for h in hits if h.code == "students" and not names_place(h.word)]
    return Named(start + pupils[-1].start, start + pupils[-1].end, "students", NONE) if pupils else None


def clause_channels(text: str, clause: Clause, clauses: list[Clause]) -> list[Named]:
    """The channels of a clause that tells of a deed, or whose sentence goes on to tell of one."""
    words = text[clause.start : clause.end]
    if NOT_DONE.search(words) or HABIT.search(words):
        return []
    named: list[Named] = []
    reach = opened_before(text, clause, clauses) + words + following(text, clause, clauses)
    hits = find_measures(words)
    used = USED.search(reach) is not None and not SILENT.search(reach)
    done = {code for code in {hit.code for hit in hits} & set(DEEDS) if used or DEEDS[code].search(reach)}
    done |= listed_with(words, hits, done)
    for hit in hits:
        shown = hit.code in ("banners", "posters") and SHOWN.search(words[max(0, hit.start - 8) : hit.start])
        away = RATE.match(words, hit.end) or ROSE.match(words, hit.end)
        if not away and hit.code in done and not (shown or is_no_material(words, hit)):
            posted = hit.code == "leaflets" and only_posted(words, hit.start)
            channel = "posting" if posted else default_channel(hit.code)
            named.append(Named(clause.start + hit.start, clause.start + hit.end, NONE, channel))
    named += worded_channels(words, clause.start, reach, text[max(0, clause.start - 60) : clause.end])
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, code)
        for code, way in WAYS_OF_SAYING
        for m in way.finditer(words)
    ]
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, "group_chat")
        for m in find_any_chat(words)
    ]
    return [one for one in named if one.channel not in SHOWN_OR_VOICED] if SILENT.search(words) else named


def listed_with(words: str, hits: list[Hit], done: set[str]) -> set[str]:
    """挂起横幅、海报: what is for all to see and is listed with something that was put up."""
    listed = set(done)
    for at, hit in enumerate(hits[1:], 1):
        if hits[at - 1].code in listed and LISTED.fullmatch(words, hits[at - 1].end, hit.start):
            listed.add(hit.code)
    return listed & PUT_UP


def worded_channels(words: str, start: int, reach: str, lead: str) -> list[Named]:
    """The channels that a clause names by their words, where it tells of a deed or names what is always held."""
    tells = DEED.search(reach) is not None or USED.search(reach) is not None
    voiced = is_at_work(words, reach)
    if not (tells or voiced or HELD.search(words)):
        return []
    return [
        Named(start + hit.start, start + hit.end, NONE, hit.code)
        for hit in named_channels(words)
        if (tells or (voiced and hit.code in VOICED) or HELD.match(hit.word))
        and hit.word not in CAMPAIGN_NAMES
        and (hit.code != "app" or DEEDS["app_installs"].search(words))
        and not COLUMN.match(words, hit.end)
        and not (hit.code == "media" and TAKEN_FROM.search(led_to(words, hit)))
        and not (hit.word in TEACHING_VERBS and teaches_at(lead + reach))
        and not (hit.word in ("电视", "公益广告") and (SET.search(lead) or SHOWN.search(led_to(words, hit))))
        and not (hit.code == "door_to_door" and ERRAND.match(words, hit.end) and not TELLING.search(words))
        and not (hit.code == "branch" and names_outlets(words, hit))
        and not (hit.code == "performance" and FILMED.search(words[max(0, hit.start - 8) : hit.start]))
        and not (hit.code != "media" and TITLED_WORK.search(led_to(words, hit)))
        and not RATE.match(words, hit.end)
        and not ROSE.match(words, hit.end)
        and not COSTS.match(words, hit.end)
        and not (hit.word == "集市" and words.startswith("日", hit.end))
        and not (hit.word in MARKETS and PLAYED_OR_HUNG.search(words) and not AT_STALL.search(words))
        and not HEARSAY.search(led_to(words, hit))
        and not names_swindle(words, hit)
        and not COLLECTED.search(led_to(words, hit))
        and not (hit.word == "电话" and not is_called(words, hit))
    ]


def names_outlets(words: str, hit: Hit) -> bool:
    """Whether a hall is told of as a body: 网点49个, 以下网点成绩突出, 希望先进网点再接再厉."""
    return OUTLETS.match(words, hit.end) is not None or (
        PRAISED.search(led_to(words, hit)) is not None and SHOWING.search(words, hit.end) is None
    )


def is_called(words: str, hit: Hit) -> bool:
    """Whether the campaign telephoned: 电话提醒, 给子女打电话; not 听到乘客打电话, nor 公布举报电话."""
    if HOT_LINE.search(led_to(words, hit)):
        return False
    return bool(CALLED_UP.search(led_to(words, hit)) or CALLED_FOR.match(words, hit.end))


def names_swindle(words: str, hit: Hit) -> bool:
    """“培训班退费”“虚假客服电话”: a word inside the quoted name of a swindle."""
    opened = max(words.rfind("“", 0, hit.start), words.rfind('"', 0, hit.start))
    closed = min((at for at in (words.find("”", hit.end), words.find('"', hit.end)) if at >= 0), default=-1)
    if opened < 0 or closed < 0 or words.find("”", opened, hit.start) >= 0:
        return False
    return closed - opened <= LEAD and SWINDLES.search(words, opened, closed) is not None


def teaches_at(lead: str) -> bool:
    """举办专题培训，邀请民警授课: whether the sentence names the event at which somebody teaches."""
    sentence = lead[lead.rfind("。") + 1 :]
    return any(hit.code in ("training", "class_meeting") for hit in named_channels(sentence))


def led_to(words: str, hit: Hit) -> str:
    """The words of a clause before a hit, as far as they can bear on it."""
    return words[max(0, hit.start - LEAD) : hit.start]


def is_no_material(words: str, hit: Hit) -> bool:
    """手抄报 is made by pupils, 征集…海报 asks for them; a “反诈礼包” sent into hearts is a figure of speech."""
    before = led_to(words, hit)
    if COLLECTED.search(before) or appears_in_media(hit.word, before):
        return True
    return hit.word in MADE_BY_OTHERS or FIGURATIVE.match(words, hit.end) is not None


def only_posted(words: str, at: int) -> bool:
    """张贴…宣传资料: paper that is put up, not handed out."""
    before = words[max(0, at - 20) : at]
    return bool(POSTED.search(before)) and not DEEDS["gifts"].search(before)


def opened_before(text: str, clause: Clause, clauses: list[Clause]) -> str:
    """The clause before, where a quotation runs from it into this one: 悬挂“绷紧弦，远离诈骗”横幅; or ''."""
    earlier = clauses[clause.index - 1] if clause.index else None
    if earlier is None or earlier.sentence != clause.sentence:
        return ""
    words = text[earlier.start : earlier.end]
    return words if words.count("“") > words.count("”") or words.count('"') % 2 else ""


def following(text: str, clause: Clause, clauses: list[Clause]) -> str:
    """The next clause of the sentence, or ''; the whole rest of it behind a clause that only says where: 厅堂内，…."""
    rest = clauses[
        clause.index + 1 : clause.index
        + (FAR if ONLY_A_PLACE.fullmatch(text, clause.start, clause.end) else 2)
    ]
    inside = [later for later in rest if later.sentence == clause.sentence]
    return text[inside[0].start : inside[-1].end] if inside else ""
