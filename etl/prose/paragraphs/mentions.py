"""What a passage says was done without a number: one mention per channel and per target group (contract 1).

A channel is mentioned where its clause tells of a deed; a group where it is addressed (向, 针对, 组织…参加).
"""

from __future__ import annotations

from etl.meaning.lexicon import Hit, default_channel, find_groups, find_measures, names_place
from etl.prose.counted.rivals import appears_in_media
from etl.prose.matter.at_work import (
    SHOWN_OR_VOICED,
    SILENT,
    SWINDLED,
    USED,
    VOICED,
    find_any_chat,
    is_at_work,
)
from etl.prose.matter.standing import Standing
from etl.prose.paragraphs.ways_in_passing import WAYS_IN_PASSING
from etl.prose.paragraphs.ways_told import DEEDS, HELD, SPOKE, WAYS_OF_SAYING, goes_on_speaking
from etl.prose.reached.channels_named import hall_of_desk, named_channels
from etl.prose.words.addressed import HABIT, NONE, Named, clause_groups
from etl.prose.words.named_first import DEED
from etl.prose.words.text import SENTENCE_END, Clause
from etl.regex import regex

NOT_DONE = regex(
    r"屡屡|(?<!视)频发|高发(?![区地案类人期])|参差不齐|不规范|进行的(?:电信)?[^,]{0,6}(?:诈骗|现象)|诈骗钱财|等通信工具|等途径诈骗|顺应|随着|发案率|方式诈骗|引流|被追究|获刑|帮信"
)
# “ETC过期失效短信”“冒充乘客退款”等骗局
SWINDLE_OF_QUOTES = regex(
    r"(?:[、和及]?“[^“”]*”)*(?:等|这[类些]|之类)[^,;。]{0,14}?(?:骗局|骗术|诈骗|套路|陷阱|手法)"
)
SWINDLES = regex(r"退费|缴费|诈骗|骗局|转账|投资|中奖|兼职|刷单|客服|返利|贷款|理财|退税|冒充|虚假")
# 宣讲场次由412场增加到680场, 资料发放量增长18.3% compares
ROSE = regex(
    r"(?:发放|派发|印发)?(?:场次|次数|人数|数量|量)(?:[由从]\d|[较比](?:去年|上年|上[月季周]|同期|往年)|[^,、\d]{0,6}?(?:增|降|升|减|提高|翻))"
    r"|(?:总?数|量|场次)[^,、\d]{0,14}?(?:排名?|位[居列])(?:在|到)?(?:第|前|全)"  # 入户数在全市排第2位
    r"|任务[^,、\d]{0,6}(?:只|仅|才|未|没|尚|还)"  # 入户任务只完成74%
)
# 今年走访进度偏慢; 民警讲课时提到，有2名初中生被骗
SLOW = regex(r"的?(?:进度|力度|覆盖面|质量)(?:[^,;。\d]{0,3})(?:偏|较|慢|滞后|落后|不[够足高])")
SAID_THERE = regex(r"(?:时|中|上|里)?,?(?:提到|说到|说起|讲到|透露|通报)")
RATE = regex(r"[^,、]{0,4}(?:安装|下载|注册|普及|覆盖|知晓)?率")  # APP教师安装率
COSTS = regex(r"(?:活动)?(?:经费|费用|预算|支出|成本|补贴|开支)")  # 演出经费4.5万元
HEARSAY = regex(r"据[^,]{0,4}$|(?:参加|听|学|上)过[^,]{0,6}$")  # 据媒体报道, 因参加过培训
TAKEN_FROM = regex(r"转[发载][^,]{0,6}$")  # 转发上级媒体19篇: on their own account
COLLECTED = regex(r"征集|收集|评选|评比|收到")
ERRAND = regex(r"[^,]{0,2}(?:检修|抄表|安检|维修|核查|登记|普查|调查|摸排|采集|检查)")
TELLING = regex(r"宣传|讲解|宣讲|发放|提醒|普及")
OUTLETS = regex(
    r"\d+[个家处所]|(?:趁|借着?|走[上出])[^,;。]{0,8}(?:设摊|摆摊|设点|[摆搭]台)"  # 3个网点趁庙会设摊
    r"|[、和及与]\d+余?多?[名人]|的?(?:负责人|主任|行长|员工|职工|人员)"
    # 以下网点成绩突出, 营业网点获评先进: who is praised or blamed
    r"|(?:的?(?:反诈|宣传|工作|业务|考核|活动)*(?:成绩|成效|表现|业绩|得分|排名|评比)|等单位|(?:予以|给予|受到?|获得?评?|被评)(?!客户|群众|居民|宣传|资料)|[^,]{0,16}(?:评比|考核|排名|评选))"
)  # 营业网点49个, 49个网点、320名员工 are premises
SHOWING = regex(r"开展|宣传|播放|滚动|张贴|摆放|悬挂|发放|讲|设|提醒|利用|通过")
CLERKS = regex(r"(?:服务|工作)?(?:人员|单位)")  # 窗口人员 say who
# 窗口人员也一一提示: whoever comes there is told
AT_WINDOW = regex(
    r"(?:服务|工作)?人员(?:也|都|均|还|同时|主动|当面|逐[个一人]|一一|随手|顺便)+[^,;。\d]{0,6}?(?:提[示醒]|讲|宣|告知|叮嘱|问)"
)
# 校园广播站每周三开讲5分钟: heard over loudspeakers, and no lecture
SPEAKING_VERBS, VOICE = {"开讲", "宣讲", "讲解"}, regex(r"广播(?!电视|局)|喇叭|村村响|直播间|电台")
# 组织辖内5家网点, 联合派出所、银行网点开展…: who joined in
AS_BODIES = regex(r"(?:组织|带领|指导)[^,;。]{0,6}\d+[家个]$|(?:联合|会同|携手)[^,;。在到]{0,16}$")
DENIED = regex(r"没(?:有|能)?$|未能?$")  # 今天下雨没摆摊
PRAISED = regex(r"(?:以下|下列|先进|优秀|获奖|受表彰|受表扬|参评|各个?)(?:营业)?$")
FILMED = regex(r"播放|观看|收看|拍摄|录制|发布|上传|更新|(?<![打颁分])发了")
TITLED_WORK = regex(r"《[^《》]*$")  # 《接电话》 is a play
CALLED_UP = regex(r"(?:通过|利用|运用|采取|借助|以|给|向|对|逐[一户人]|拨打|短信|微信|[、和及])[^,]{0,14}$")
HOT_LINE = regex(
    r"(?:举报|投诉|监督|报警|求助|咨询|服务|值班|联系|办公|热线|报案|核实)[、和及]?$|(?:公布|公开|公示|印有|印着|标注|留下|告知)[^,]{0,12}$"
)
# 趁秧歌队排练的间隙: what those who were spoken to were doing
REHEARSED = regex(r"(?:小?分?队|班|社|团)?(?:排[练演]|训练|练习|活动)?的?(?:间隙|时候|空[档当])")
# “真假短信对比图”: what is shown of messages
SHOWN_AS_SAMPLE = regex(r"(?:的)?(?:对比|样[本例张]|截[图屏]|真假|骗局|套路|辨[别识])")
WAYS = (*WAYS_OF_SAYING, *WAYS_IN_PASSING)
CALLED_FOR = regex(r"[”\"]?(?:宣传|提醒|回访|告知|劝阻|通知|联系|沟通|随访|核实|[等、和及])")
TEACHING_VERBS = {"授课", "讲课", "上课", "听课", "听讲"}
FAR = 7  # clauses
CHAT_NAME = 8  # characters around the word that names a chat
LEAD = 60  # characters
ONLY_A_PLACE = regex(r"在?[^,]{1,10}[内里中上前旁处]")
COLUMN = regex(r"[”\"]?(?:专栏|栏目)")  # 公众号开设“反诈小课堂”专栏 is no lecture
SET = regex(
    r"[厅室院梯店堂间舍桥车船艇楼口区馆柜位站]内?的?[小大]?电视(?!台|频道|栏目|节目|新闻)|\d[台块]电视|电视机|电视[上里]?(?:循环|滚动)|屏[端幕]?:|(?:网点|厅堂|营业|门诊)[^。]*电视(?!台)"
)  # no press
# Whoever walks through these was met there, not only those who trade there.
# What others made, no paper handed out.
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
FIGURATIVE = regex(r"[”\"]?[^,]{0,4}(?:送|进)[^,]{0,8}(?:心坎|心中|心里|千家万户|千家|家家户户|万家)")
# 在西庄集市循环播放广播, 赶集日张贴海报: where and when, and no stall.
MARKETS = frozenset(["集市", "赶集", "庙会", "夜市", "街子天", "赶街", "街头"])
PLAYED_OR_HUNG = regex(r"播[放出报送]|滚动|循环|悬挂|张贴|粘贴")
AT_STALL = regex(r"摊|设点|宣传|宣讲|讲解|发放|派发|散发|咨询|集中|提醒")
_OWN_ACCOUNT = regex(
    r"(?:公众号|微博|抖音号?|视频号|官网|网站|头条号?|简报|[双两]微)(?:[^,;。]{0,4}|[^;。]*[,:](?:[^,;。]{0,8}))(?:刊发|刊登)"
)  # 镇公众号刊发推文7篇, 公众号刊发推文6篇，今年以来共刊发31篇
CARRIED_BY_POST = regex(r"(?:投递|派送|递送|分拣|征订|配送)[^,;。]{0,6}$")  # 投递包裹、报刊时
# Mostly what the campaign is called, no street stall.
CAMPAIGN_NAMES = {"集中宣传", "集中宣传活动", "集中活动"}
ADVISING = regex(r"(?:提醒|引导|告诫|号召|叮嘱)[^,。]*$")
SHOWN = regex(r"(?:屏|播[放出发送])[^、,]*$")  # a slogan or a picture on a screen is no banner and no poster
# 发冰袖、送明白纸: right behind the verb
HANDED, GIVEN = (
    {"leaflets", "gifts"},
    regex(r"(?<![开颁转群分印签])[发送递塞](?:上|给|到手)?(?:一?[张份个条本把副])?$"),
)
PUT_UP = {"banners", "posters", "boards"}
LISTED = regex(r"[、和及与]{1,2}[^,、和及与]{0,3}")  # between two of a list
POSTED = regex(r"张贴|粘贴|贴")

# 公众号粉丝已达1.2万人，欢迎点赞、转发: what readers are asked to do.
READERS_ASKED = regex(
    r"(?:欢迎|敬请|恳请|请(?:大家|您|各位)|记得|别忘了?)[^,;。]{0,8}?(?:点赞|转发|关注|在看|分享|收藏|留言)[^,;。]*"
)
# 围裙、毛巾共500件已签收，尚未派发
NOT_YET = regex(
    r"(?:尚未|仍未|暂未|还未|还没有?)(?:能|再|全部|开始|正式)*(?:发放|派发|分发|散发|张贴|粘贴|悬挂|投放|赠送|送出|[发派贴挂])"
)

# 夜话还将走进另外6个村; 情景剧。原定6月演出1场，因高温取消
NOT_NOW = regex(
    r"(?:还|仍|正|都)?在(?:修|维修|保养|大修)|(?:又|也|都)?坏了|送修|"
    r"(?:活动)?(?:还|也|仍)?将(?!近|[^,;。]{0,8}的)|[。:](?:原定|原计划|计划)[^。]{0,40}?(?:取消|推迟|延期|未能?(?:开展|举办|演出))"
)

NOBODY = Named(0, 0, NONE, NONE)


def read_mentions(text: str, clauses: list[Clause], standing: Standing) -> list[Named]:
    """Every channel and group once, at its first place."""
    found: dict[str, Named] = {}
    for clause in clauses:
        for named in [*clause_channels(text, clause, clauses), *clause_groups(text, clause)]:
            away = (
                standing.mentions[named.start]
                or standing.beside[named.start]
                or NOT_NOW.match(text, named.end)
            )
            if not away and not is_advised(text, standing, named):
                found.setdefault(named.group if named.group != NONE else named.channel, named)
    for group in groups_of_chat(text, found.get("group_chat")):
        found.setdefault(group.group, group)
    if "migrant_workers" in found and found.get("workers", NOBODY).is_at(text, "工人"):
        del found["workers"]  # the workers of a building site
    meeting = found.get("class_meeting")
    pupils = class_of(text, meeting) if meeting else None
    if pupils:
        found.setdefault("students", pupils)
    return sorted(found.values(), key=lambda n: n.start)


# 家长群, 职工微信群, 出租屋房东交流群: what stands between those who are in a chat and its name
_PARENTS_CHAT = regex(r"家长(?=群(?!体))")
_THEIR_CHAT = regex(r"们?(?:的)?(?:老乡|微信|QQ|qq|工作|交流|联络|服务|互助|预警|通知|班级)*群")


def groups_of_chat(text: str, chat: Named | None) -> list[Named]:
    """Those after whom a chat is called into which something was sent: 通过家长群推送案例."""
    if chat is None:
        return []
    begin, end = max(0, chat.start - CHAT_NAME), chat.end + CHAT_NAME
    named = [
        (begin + hit.start, begin + hit.end, hit.code)
        for hit in find_groups(text[begin:end])
        if hit.word != "老乡"
    ]
    named = [
        one for one in named if not names_place(text[one[0] : one[1]]) and _THEIR_CHAT.match(text, one[1])
    ]
    named += [(*found.span(), "parents") for found in _PARENTS_CHAT.finditer(text, begin, end)]
    return [Named(start, end, code, NONE) for start, end, code in named]


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


# 大屏滚动播放反诈宣传片: a film on a screen is the screen's, and no short video
ON_SCREEN = regex(
    r"(?:屏幕?|电视机?|显示器|叫号机|投影仪?|广告机|一体机)(?:\d+[块台个],[都均全也]|[^,;。]{0,20}?)(?:在)?(?:播放|滚动|轮播|循环|放映|播|放)[^,;。]{0,24}?(?:短片|宣传片|警示片|教育片|专题片|微电影|短?视频|动画片?|动漫)"
)

AS_FAR = 30  # characters before a clause in which the screen may stand


def clause_channels(text: str, clause: Clause, clauses: list[Clause]) -> list[Named]:
    """The channels of a clause that tells of a deed, or whose sentence goes on to tell of one."""
    words = text[clause.start : clause.end]
    if NOT_DONE.search(words) or HABIT.search(words):
        return []
    named: list[Named] = []
    reach = opened_before(text, clause, clauses) + words + following(text, clause, clauses)
    reach = NOT_YET.sub("", reach) if "未" in reach or "没" in reach else reach
    reach = READERS_ASKED.sub("", reach) if "点赞" in reach or "转发" in reach else reach
    hits = find_measures(words)
    used = USED.search(reach) is not None and not SILENT.search(reach)
    done = {code for code in {hit.code for hit in hits} & set(DEEDS) if used or DEEDS[code].search(reach)}
    done |= {hit.code for hit in hits if hit.code in HANDED and GIVEN.search(words, 0, hit.start)}
    done |= listed_with(words, hits, done)
    for hit in hits:
        shown = hit.code in ("banners", "posters") and SHOWN.search(words[max(0, hit.start - 8) : hit.start])
        away = any(one.match(words, hit.end) for one in (RATE, ROSE, SLOW))
        if not away and hit.code in done and not (shown or is_no_material(words, hit)):
            posted = hit.code == "leaflets" and only_posted(words, hit.start)
            channel = "posting" if posted else default_channel(hit.code)
            named.append(Named(clause.start + hit.start, clause.start + hit.end, NONE, channel))
    named += worded_channels(words, clause.start, reach, text[max(0, clause.start - 60) : clause.end])
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, code)
        for code, way in WAYS
        for m in way.finditer(words)
    ]
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, "group_chat")
        for m in find_any_chat(words)
    ]
    said = max(0, clause.start - AS_FAR)
    # a television beside no screen is none: 驿站内小电视轮播短片
    sets = "屏" in text[said : clause.end] or any(one.channel == "screen" for one in named)
    runs = ON_SCREEN.finditer(text, said, clause.end)
    films = [one.span() for one in runs if sets or not one.group().startswith("电视")]
    named = [one for one in named if not (one.channel == "short_video" and is_inside(one, films))]
    return [one for one in named if one.channel not in SHOWN_OR_VOICED] if SILENT.search(words) else named


def is_inside(one: Named, spans: list[tuple[int, int]]) -> bool:
    """Whether it stands within one of them."""
    return any(start <= one.start and one.end <= end for start, end in spans)


def listed_with(words: str, hits: list[Hit], done: set[str]) -> set[str]:
    """挂起横幅、海报: what is for all to see and is listed with something that was put up."""
    listed = set(done)
    for at, hit in enumerate(hits[1:], 1):
        if hits[at - 1].code in listed and LISTED.fullmatch(words, hits[at - 1].end, hit.start):
            listed.add(hit.code)
    return listed & PUT_UP


def worded_channels(words: str, start: int, reach: str, lead: str) -> list[Named]:
    """The channels that a clause names by their words, where it tells of a deed or names what is always held."""
    tells = DEED.search(reach) is not None or USED.search(reach) is not None or spoke(words, reach)
    voiced = is_at_work(words, reach) or goes_on_speaking(reach[len(words) :])
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
        and not (hit.word in ("刊发", "刊登") and _OWN_ACCOUNT.search(SENTENCE_END.split(lead)[-1]))
        and not (hit.word == "升旗仪式" and words.startswith(("后", "结束"), hit.end))
        and not (hit.code == "media" and CARRIED_BY_POST.search(led_to(words, hit)))
        and not (hit.word in TEACHING_VERBS and teaches_at(lead + reach))
        and not (hit.word in ("电视", "公益广告") and (SET.search(lead) or SHOWN.search(led_to(words, hit))))
        and not (hit.code == "door_to_door" and ERRAND.match(words, hit.end) and not TELLING.search(words))
        and not (
            hit.code == "service_window"
            and CLERKS.match(words, hit.end)
            and not AT_WINDOW.match(words, hit.end)
        )
        and not hall_of_desk(hit, SENTENCE_END.split(lead)[-1])
        and not (hit.word in SPEAKING_VERBS and VOICE.search(led_to(words, hit)))
        and not (hit.code == "branch" and names_outlets(words, hit))
        and not (hit.code == "performance" and FILMED.search(words[max(0, hit.start - 8) : hit.start]))
        and not (hit.code != "media" and TITLED_WORK.search(led_to(words, hit)))
        and not RATE.match(words, hit.end)
        and not ROSE.match(words, hit.end)
        and not SLOW.match(words, hit.end)
        and not (hit.code in ("lecture", "training") and SAID_THERE.match(words, hit.end))
        and not COSTS.match(words, hit.end)
        and not (hit.word == "集市" and words.startswith("日", hit.end))
        and not (hit.word in MARKETS and PLAYED_OR_HUNG.search(words) and not AT_STALL.search(words))
        and not HEARSAY.search(led_to(words, hit))
        and not DENIED.search(led_to(words, hit))
        and not names_swindle(words, hit)
        and not COLLECTED.search(led_to(words, hit))
        and not (hit.code == "performance" and REHEARSED.match(words, hit.end))
        and not (hit.code == "sms" and SHOWN_AS_SAMPLE.match(words, hit.end))
        and not (hit.word == "电话" and not is_called(words, hit))
    ]


def spoke(words: str, reach: str) -> bool:
    """Whether a clause or the next tells in plain words of what the campaign did, and of no swindle."""
    return SPOKE.search(reach) is not None and not (SWINDLED.search(words) or SILENT.search(reach))


def names_outlets(words: str, hit: Hit) -> bool:
    """Whether a hall is told of as a body: 网点49个, 以下网点成绩突出, 希望先进网点再接再厉."""
    led = led_to(words, hit)
    if OUTLETS.match(words, hit.end) or AS_BODIES.search(led):
        return True
    return PRAISED.search(led) is not None and SHOWING.search(words, hit.end) is None


def is_called(words: str, hit: Hit) -> bool:
    """Whether the campaign telephoned: 电话提醒, 给子女打电话; not 听到乘客打电话, nor 公布举报电话."""
    if HOT_LINE.search(led_to(words, hit)) or words.startswith(("旁", "边", "机旁"), hit.end):
        return False
    return bool(CALLED_UP.search(led_to(words, hit)) or CALLED_FOR.match(words, hit.end))


def names_swindle(words: str, hit: Hit) -> bool:
    """“培训班退费”“虚假客服电话”: a word inside the quoted name of a swindle."""
    opened = max(words.rfind("“", 0, hit.start), words.rfind('"', 0, hit.start))
    closed = min((at for at in (words.find("”", hit.end), words.find('"', hit.end)) if at >= 0), default=-1)
    if opened < 0 or closed < 0 or words.find("”", opened, hit.start) >= 0:
        return False
    if closed - opened > LEAD:
        return False
    told = SWINDLES.search(words, opened, closed) or SWINDLE_OF_QUOTES.match(words, closed + 1)
    return told is not None


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
