"""What a passage says was done without a number: one mention per channel and per target group (contract 1).

A channel is mentioned where its clause tells of a deed; a group where it is addressed (向, 针对, 组织…参加).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.meaning.lexicon import Hit, default_channel, find_channels, find_groups, find_measures, names_place
from etl.prose.standing import Standing
from etl.prose.text import Clause

NONE = "unspecified"
# What is done with a material before it counts as a channel.
DEEDS = {
    "leaflets": re.compile(
        r"发放|派发|分发|散发|发完|发光|分给|印发|印制|发送|赠送|送上|制作|编制|编印|摆放|投放|张贴|粘贴|置放|展出|派送|领取|投递|递送|发出|送到|带回"
    ),
    "posters": re.compile(r"张贴|粘贴|制作|编制|摆放|悬挂|展示|展出|布置|印制|发布|海报等方式"),
    "banners": re.compile(
        r"悬挂|张贴|粘贴|制作|拉|刷写|书写|展示|传播|展出|挂[在上到满]|利用|通过.{0,10}(?:横幅|条幅|标语)"
    ),
    "boards": re.compile(r"制作|设置|展出|展示|利用|通过|摆放|张贴|更新|开辟|设立|依托|悬挂|建立"),
    "gifts": re.compile(r"发放|派发|赠送|送|制作|定制|递|分发"),
    "vehicles": re.compile(r"出动|利用|通过|宣传车|播放|巡回"),
    "app_installs": re.compile(r"安装|下载|注册|推广|宣传|扫码"),
}
DEED = re.compile(
    r"宣传|宣讲|讲解|发放|派发|张贴|悬挂|召开|举办|开展|播放|推送|转发|发布|发出|普及|讲座|培训|走访|入户|上门|制作|拍摄"
    r"|设摊|摆摊|结对|组建|利用|通过|运用|借助|依托|推广|公布|班会|巡逻|编制|展出|组织|刊发|报道|咨询|介绍|深入|走上|表演|演出|上演|正在进行|举行|开讲|[搬送带走开]进|唱|开设|开辟|设立|推出|上线|送上|邀请|劝阻|提醒|[摆讲聊拉]起|摆[放设]|放置|陈列|拨打(?!\d|报警|咨询)|致电|(?<!阅)读一|念一|建立了?[^,]{0,8}群|给[^,]{1,8}(?:打电话|发微信|发短信)|外呼|开庭|旁听|领取"
)
NOT_DONE = re.compile(
    r"屡屡|频发|高发(?![区地案类人期])|参差不齐|不规范|进行的(?:电信)?[^,]{0,6}(?:诈骗|现象)|诈骗钱财|等通信工具|等途径诈骗|顺应|随着|发案率|方式诈骗"
)
PRE = re.compile(
    r"(?:面向|针对|(?<!提)供|让每[一个名位]{0,3}|教(?![育室师学职授材])|紧盯|聚焦|关注|向|对|给|为|与|和|邀请|组织|召集|召开|深入|走进|前往|带进|送进|走访|教育|培训|提醒|引导|指导|告知"
    r"|发动|动员|覆盖|服务|告诫|讲给|送给|送到|递给|递到|交到|发到|发放到|推送给|惠及|吸引|[坐挤围站]满了?|搬[到进]|迎来|受教育|参加|辐射|尤其是|特别是|全体)"
    r"(?=(?P<gap>(?:[^,。:\"“”\d在]|来自\d+个|在[家校外职岗场座]){0,12})$)"
)
GATHER = re.compile(r"(?:组织|邀请|召集|召开|和|与|全体)")
GATHERED = re.compile(
    r"参加|学习|观看|听|座谈|讲座|测试|大会|会议|班会|培训|交流|结对|一起|召开|加入|进群|入群|签订|签署|签名|下载|安装|注册|关注|会(?=$|[、和及])"
)
SENT_OUT = re.compile(r"[^,]{0,10}(?:对|向|给|深入|走进|入户|上门)")  # 发动干部对群众宣传: they did the work
TAKEN = re.compile(r"[^,]{0,4}(?:取阅|阅读|观看|学习|领取|查看)")
COLLECTED = re.compile(r"征集|收集|评选|评比|收到")
SPOKEN = re.compile(r"宣传|讲解|提供")
UNHEARD = re.compile(
    r"解决|提高|提升|增强|强化|增进|保障|维护|守护|避免|防止|唤醒|保护|让|使|营造|利用|帮助|推动|促进|确保|切实|了解|密切|适合|危害|影响|根据"
)
POST = re.compile(
    r"(?:们)?(?:[、和及与][^、,。和及与]{1,6}){0,5}?(?:代表|等)?[^,。的]{0,8}?(?:参加|参与|听取|观看|聆听|听讲|听得|积极|纷纷|围观|围[过了拢]|到场|手[中里上])"
)
AGENTS = re.compile(
    r"^(?:们)?(?:办实事|办好事|志愿者|宣传员|宣讲员|民警|联防|代表大会|委员会|小组|办|挽回|避免|的?钱袋|的?财产|的?利益|的?意识)"
)
# What is held wherever it is named.
HELD = re.compile(
    r"逐户|敲门|挨家挨户|走村入户|入户走访|国旗下讲话|升旗仪式|主题班会|文艺演出|文艺汇演|情景剧"
)
# What no word alone says: 一堂…安全课, 在县广播电视台开设专题, 叫号屏.
WAYS_OF_SAYING = (
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
        re.compile(r"(?:播放|观看|通过|利用|以|看)[^,]{0,12}视频(?!会议|聊天|通话|诈骗|连线|监控|号)"),
    ),
    ("app", re.compile(r"(?:下载|安装|注册)[^,]{0,12}?(?:[Aa][Pp][Pp]|软件|小程序|金钟罩)")),
    ("door_to_door", re.compile(r"敲[开响][^,]{0,6}门|逐[家店铺]")),
    ("broadcast", re.compile(r"(?:播放|播报)[^,]{0,10}(?:音频|录音|语音)")),
    ("media", re.compile(r"(?:广播电视台|融媒体中心|电视台)[^,]{0,6}(?:开设|播出|播放|刊发|刊登|推出|发布)")),
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
OUTLETS = re.compile(r"\d+[个家处所]")  # 营业网点49个 are premises
FILMED = re.compile(r"播放|观看|收看|拍摄|录制")
TITLED_WORK = re.compile(r"《[^《》]*$")  # 《接电话》 is a play
CALLED_UP = re.compile(
    r"(?:通过|利用|运用|采取|借助|以|给|向|对|逐[一户人]|拨打|短信|微信|[、和及])[^,]{0,14}$"
)
CALLED_FOR = re.compile(r"[”\"]?(?:宣传|提醒|回访|告知|劝阻|通知|联系|沟通|随访|核实|[等、和及])")
SERVICE = re.compile(
    r"[^,“\"]{0,6}(?:测量?血压|量血压|义诊|体检|理发|剪发|磨刀|维修|血糖|慰问)"
)  # done for them beside the campaign
TEACHING_VERBS = {"授课", "讲课", "上课", "听课", "听讲"}
FAR = 7  # clauses
LEAD = 60  # characters
ONLY_A_PLACE = re.compile(r"在?[^,]{1,10}[内里中上前旁处]")
COLUMN = re.compile(r"[”\"]?(?:专栏|栏目)")  # 公众号开设“反诈小课堂”专栏 is no lecture
SET = re.compile(
    r"[厅室院梯店]内?电视(?!台)|电视机|电视(?:循环|滚动)|(?:网点|厅堂|营业|门诊)[^。]*电视(?!台)"
)  # no press
# Whoever walks through these was met there, not only those who trade there.
OPEN_PLACES = {"市场", "商圈"}
ENTERED = re.compile(r"^(?:深入|走进|前往|带进|送进|面向)")
# What others made, no paper handed out.
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
FIGURATIVE = re.compile(r"[”\"]?[^,]{0,4}(?:送|进)[^,]{0,8}(?:心坎|心中|心里|千家万户|千家|家家户户|万家)")
# Mostly what the campaign is called, no street stall.
CAMPAIGN_NAMES = {"集中宣传", "集中宣传活动", "集中活动"}
ADVISING = re.compile(r"(?:提醒|引导|告诫|号召|叮嘱)[^,。]*$")
SHOWN = re.compile(r"屏|播放")  # a slogan on a screen is no banner
POSTED = re.compile(r"张贴|粘贴|贴")


@dataclass(frozen=True, slots=True)
class Named:
    """A channel or a group named at text[start:end] of the folded text; the other one is 'unspecified'."""

    start: int
    end: int
    group: str
    channel: str

    def is_at(self, text: str, word: str) -> bool:
        """Whether it is named by this word."""
        return text[self.start : self.end] == word


NOBODY = Named(0, 0, NONE, NONE)


def read_mentions(text: str, clauses: list[Clause], standing: Standing) -> list[Named]:
    """Every channel and group once, at its first place."""
    found: dict[str, Named] = {}
    for clause in clauses:
        for named in [*clause_channels(text, clause, clauses), *clause_groups(text, clause)]:
            if not standing.mentions[named.start] and not is_advised(text, standing, named):
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
    if NOT_DONE.search(words):
        return []
    named: list[Named] = []
    reach = opened_before(text, clause, clauses) + words + following(text, clause, clauses)
    hits = find_measures(words)
    done = {code for code in {hit.code for hit in hits} & set(DEEDS) if DEEDS[code].search(reach)}
    for hit in hits:
        shown = hit.code == "banners" and SHOWN.search(words[max(0, hit.start - 8) : hit.start])
        if hit.code in done and not (shown or is_no_material(words, hit)):
            posted = hit.code == "leaflets" and only_posted(words, hit.start)
            channel = "posting" if posted else default_channel(hit.code)
            named.append(Named(clause.start + hit.start, clause.start + hit.end, NONE, channel))
    named += worded_channels(words, clause.start, reach, text[max(0, clause.start - 60) : clause.end])
    named += [
        Named(clause.start + m.start(), clause.start + m.end(), NONE, code)
        for code, way in WAYS_OF_SAYING
        for m in way.finditer(words)
    ]
    return named


def worded_channels(words: str, start: int, reach: str, lead: str) -> list[Named]:
    """The channels that a clause names by their words, where it tells of a deed or names what is always held."""
    tells = DEED.search(reach) is not None
    if not (tells or HELD.search(words)):
        return []
    return [
        Named(start + hit.start, start + hit.end, NONE, hit.code)
        for hit in find_channels(words)
        if (tells or HELD.match(hit.word))
        and hit.word not in CAMPAIGN_NAMES
        and (hit.code != "app" or DEEDS["app_installs"].search(words))
        and not COLUMN.match(words, hit.end)
        and not (hit.word in TEACHING_VERBS and teaches_at(lead + reach))
        and not (hit.word == "电视" and SET.search(lead))
        and not (hit.code == "door_to_door" and ERRAND.match(words, hit.end) and not TELLING.search(words))
        and not (hit.code == "branch" and OUTLETS.match(words, hit.end))
        and not (hit.code == "performance" and FILMED.search(words[max(0, hit.start - 8) : hit.start]))
        and not (hit.code != "media" and TITLED_WORK.search(led_to(words, hit)))
        and not COLLECTED.search(led_to(words, hit))
        and not (hit.word == "电话" and not is_called(words, hit))
    ]


def is_called(words: str, hit: Hit) -> bool:
    """Whether the campaign telephoned: 电话提醒, 给子女打电话; not 听到乘客打电话."""
    return bool(CALLED_UP.search(led_to(words, hit)) or CALLED_FOR.match(words, hit.end))


def teaches_at(lead: str) -> bool:
    """举办专题培训，邀请民警授课: whether the sentence names the event at which somebody teaches."""
    sentence = lead[lead.rfind("。") + 1 :]
    return any(hit.code in ("training", "class_meeting") for hit in find_channels(sentence))


def led_to(words: str, hit: Hit) -> str:
    """The words of a clause before a hit, as far as they can bear on it."""
    return words[max(0, hit.start - LEAD) : hit.start]


def is_no_material(words: str, hit: Hit) -> bool:
    """手抄报 is made by pupils, 征集…海报 asks for them; a “反诈礼包” sent into hearts is a figure of speech."""
    if COLLECTED.search(led_to(words, hit)):
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


def clause_groups(text: str, clause: Clause) -> list[Named]:
    """The groups that a clause addresses."""
    words = text[clause.start : clause.end]
    hits = find_groups(words)
    ends = {hit.end for hit in hits}  # 妇女群众 are women
    return [
        Named(clause.start + hit.start, clause.start + hit.end, hit.code, NONE)
        for hit in hits
        if not (hit.code == "residents" and hit.start in ends)
        and is_addressed(words, hit.start, hit.end, hit.word)
    ]


def is_addressed(words: str, start: int, end: int, word: str) -> bool:
    """Whether the campaign spoke to the group at words[start:end]."""
    if AGENTS.match(words[end:]) or (SERVICE.match(words, end) and not DEED.search(words, end)):
        return False
    if word in OPEN_PLACES:
        return False
    if word.startswith("进") or (names_place(word) and words[:start].endswith("进")):
        return True
    before = PRE.finditer(words[max(0, start - 24) : start])
    if any(leads_to_group(found, words[end:], word) for found in before):
        return True
    return not names_place(word) and POST.match(words[end:]) is not None


def leads_to_group(found: re.Match[str], behind: str, word: str) -> bool:
    """Whether a preposition or verb makes the group the one spoken to: 组织 and 与 only where it took part."""
    if UNHEARD.search(found["gap"]):
        return False
    if found.group().startswith(("发动", "动员")) and SENT_OUT.match(behind):
        return False
    if found.group().startswith("供") and not TAKEN.match(behind):
        return False
    gathering = GATHER.match(found.group())
    if gathering and not (GATHERED.search(behind) or (gathering.group() == "与" and SPOKEN.search(behind))):
        return False
    return not names_place(word) or ENTERED.match(found.group()) is not None
