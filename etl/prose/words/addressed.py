"""Whom a clause addresses: groups behind 向, 针对, 组织…参加 and the like, not those who did the work."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.meaning.lexicon import Hit, find_groups, names_place
from etl.prose.words.text import Clause

NONE = "unspecified"
DEED = re.compile(
    r"宣传|宣讲|讲解|发放|派发|张贴|悬挂|召开|举办|开展|播放|推送|转发|发布|发出|普及|讲座|培训|走访|入户|上门|制作|拍摄"
    r"|设摊|摆摊|结对|组建|利用|通过|运用|借助|依托|推广|公布|班会|巡逻|编制|展出|组织|刊发|报道|咨询|介绍|深入|走上|表演|演出|上演|正在进行|举行|开讲|[搬送带走开]进|唱|开设|开辟|设立|推出|上线|送上|邀请|劝阻|提醒|提示(?=[^,]{0,4}(?:风险|客户|群众|居民|老人|家长))|[摆讲聊拉]起|摆[放设]|放置|陈列|拨打(?!\d|报警|咨询)|致电|播报|[天日]响|响彻|教(?![育室师学职授材])|共看|一起看|放了|(?<!阅)读一|念一|发[到在至进]了?[^,]{0,6}(?:群|朋友圈|平台|公众号)|建立了?[^,]{0,8}群|群[里内中]发|墙上[画写]|给[^,]{1,8}(?:打电话|发微信|发短信)|外呼|登[场台]|亮相|压轴|巡演|编排|开庭|旁听|领取"
)
PRE = re.compile(
    r"(?:面向|针对|(?<!提)供|让每[一个名位]{0,3}|教(?![育室师学职授材])|紧盯|聚焦|关注|向|对|给|为|与|和|邀请|组织|召集|召开|深入|走进|前往|带进|送进|走访|教育|培训|提醒|引导|指导|告知|(?:帮助?|协助)(?![扶教派工办会])|替(?!代|换)|陪[着同伴]?|打电话(?:通知|告诉|给)|带着|带领"
    r"|发动|动员|覆盖|服务|告诫|叮嘱|嘱咐|讲给|送给|送到|递给|递到|交到|发到|发放到|推送给|惠及|吸引|[坐挤围站]满了?|搬[到进]|迎来|受教育|参加|观演|参训|听课|参会|辐射|尤其是|特别是|全体)"
    r"(?=(?P<gap>(?:[^,。:\"“”\d在]|来自\d+个|\d+[家所]|在[家校外职岗场座]|在[^,。:\"“”\d在]{1,10}的){0,12})$)"
)
GATHER = re.compile(r"(?:组织|邀请|召集|召开|和|与|全体)")
GATHERED = re.compile(
    r"参加|学习|观看|听|座谈|讲座|(?:集中|专题)宣讲|测试|大会|会议|班会|培训|交流|结对|结[成了为][^,]{0,6}对|一起|召开|加入|进群|入群|签订|签署|签名|下载|安装|注册|关注|展演|表演|演出|竞赛|比赛|演讲|答题|征文|绘画|会(?=$|[、和及])"
)
SENT_OUT = re.compile(r"[^,]{0,10}(?:对|向|给|深入|走进|入户|上门)")  # 发动干部对群众宣传: they did the work
# 发动村干部悬挂横幅, 动员教师转发推文: so did these.
OWN_PEOPLE = re.compile(r"干部|党员|教师|老师|教职工|员工|医护|骨干|队员|志愿者")
DOING = re.compile(
    r"们?(?:在|到|上街|沿街|分组|集中|轮流|带头|主动)?[^,]{0,16}?(?:发放|派发|散发|张贴|悬挂|转发|发布|推送|制作|拍摄|走访|值守|巡逻|[宣巡]讲|演出)"
)
# 最大一笔210万元，为一名企业会计被冒充老板诈骗: whom it befell.
BEFELL = re.compile(r"们?(?:险些|差点)?(?:[被遭][^,。;]{0,14}?骗(?!术|局|案例|手法|知识)|受骗|上当)")
TURNED_TO_THEM = re.compile(r"们?(?:报告|反映|求助|咨询|举报|借|索要|汇报|打听)")  # 学生向老师报告
# 帮助老人识别骗局, 带着孩子们唱防骗歌: helped and led to what they learn or do there, not to get back a loss.
HELPED = re.compile(
    r"们?(?:在?[^,。;]{0,4}?手机[上里]?|逐一|现场|一一)*(?:识别|辨别|认清|下载|安装|注册|开启|设置|关闭|屏蔽|拉黑|卸载|解绑|注销|打开|调试)"
)
TAUGHT_WITH = re.compile(r"们?[^,。;]{0,12}(?:诈|骗)")  # 陪孩子做反诈游戏; 陪老人聊天 alone is no campaign
LED = re.compile(r"们?(?:边|一起|一同|共同)*(?:唱|演|念|读|学|看|画|玩|做)")
TAKEN = re.compile(r"[^,]{0,4}(?:取阅|阅读|观看|学习|领取|查看)")
SPOKEN = re.compile(r"宣传|讲解|提供")
UNHEARD = re.compile(
    r"守[好住牢护]|看[好住紧]|捂[紧好]|筑牢|解决|提高|提升|增强|强化|增进|保障|维护|守护|避免|防止|唤醒|保护|让|使|营造|利用|帮助|推动|促进|确保|切实|了解|密切|适合|危害|影响|根据"
)
POST = re.compile(
    r"(?:们)?(?:[、和及与][^、,。和及与]{1,6}){0,5}?(?:代表|等)?[^,。的]{0,8}?(?:参加|参与|听取|观看|聆听|听讲|由[^,;。]{1,10}?(?:讲解|讲|提醒|上门|打电话|叮嘱|宣[讲传]|结对|通知)|成(?:了|为)[^,]{0,6}(?:听众|观众|学员)|听得|积极|纷纷|围观|围[过了拢]|到场|手[中里上])"
    r"|(?:们)?(?:[、和及与][^、,。和及与]{1,6}){0,5}?(?:等|群体|人群)*(?:作为|为)(?:宣传|反诈|工作)*(?:重点|主要对象|对象)"
)
AGENTS = re.compile(
    r"^(?:们)?(?:的?手机|的?上网|的?网络|的?消费|办实事|办好事|志愿者|宣传员|宣讲员|民警|联防|主任|专委|干事|联合会|\d{1,4}[人名]全员|代表大会|委员会|小组|办|挽回|避免|的?钱袋|的?财产|的?利益|的?意识)"
)
# 老人爱听讲座、爱刷短视频: what people like to do; 群众爱听的快板 was performed.
HABIT = re.compile(
    r"(?:[最都也很就]?爱(?!心)|喜欢|热衷于?|沉迷于?|痴迷于?|迷上了?|习惯于?)(?:在|去|到)?[^,;。]{0,4}?(?:听|看|刷|逛|跳|玩|唱)"
    r"(?!的|[^,;。]{0,8}的(?:特点|习惯|喜好|心理|爱好))"
)
OPEN_PLACES = {"市场", "商圈"}
ENTERED = re.compile(r"^(?:深入|走进|前往|带进|送进|面向)")
SERVICE = re.compile(
    r"[^,“\"]{0,6}(?:测量?血压|量血压|义诊|体检|理发|剪发|磨刀|维修|血糖|慰问)"
)  # done for them beside the campaign

LISTED = re.compile(r"们?[、和及与跟]{1,2}[^,。、和及与跟]{0,3}")  # between two of a list


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


def clause_groups(text: str, clause: Clause) -> list[Named]:
    """The groups that a clause addresses."""
    words = text[clause.start : clause.end]
    hits = find_groups(words)
    ends = {hit.end for hit in hits}  # 妇女群众 are women
    named: list[Named] = []
    reached = -1  # where the last one addressed ends
    for hit in hits:
        if hit.code == "residents" and hit.start in ends:
            continue
        listed = reached >= 0 and LISTED.fullmatch(words, reached, hit.start) is not None
        if is_addressed(words, hit.start, hit.end, hit.word) or (listed and takes_part(words, hit)):
            named.append(Named(clause.start + hit.start, clause.start + hit.end, hit.code, NONE))
            reached = hit.end
    return named


def takes_part(words: str, hit: Hit) -> bool:
    """Whether one listed behind a group that was addressed is another of them, and none who acts."""
    return not (names_place(hit.word) or AGENTS.match(words[hit.end :]) or hit.word in OPEN_PLACES)


def is_addressed(words: str, start: int, end: int, word: str) -> bool:
    """Whether the campaign spoke to the group at words[start:end]."""
    if AGENTS.match(words[end:]) or (SERVICE.match(words, end) and not DEED.search(words, end)):
        return False
    if word in OPEN_PLACES or (word == "进村" and words.startswith("入户", end)):
        return False
    if word.startswith("进") and words[:start].endswith(("先", "改", "促", "推", "引")):
        return False  # 先进网点, 促进企业…
    if word.startswith("进") or (names_place(word) and words[:start].endswith("进")):
        return True
    before = PRE.finditer(words[max(0, start - 24) : start])
    if any(leads_to_group(found, words[end:], word) for found in before):
        return True
    heard = None if names_place(word) else POST.match(words[end:])
    return heard is not None and HABIT.search(heard.group()) is None


def leads_to_group(found: re.Match[str], behind: str, word: str) -> bool:
    """Whether a preposition or verb makes the group the one spoken to: 组织 and 与 only where it took part."""
    if UNHEARD.search(found["gap"]) or TURNED_TO_THEM.match(behind):
        return False
    if found.group().startswith("为") and BEFELL.match(behind):
        return False
    if found.group().startswith(("发动", "动员")) and (
        SENT_OUT.match(behind) or (OWN_PEOPLE.search(word) and DOING.match(behind))
    ):
        return False
    if found.group().startswith(("帮", "替", "协")) and not HELPED.match(behind):
        return False
    if found.group().startswith("陪") and not TAUGHT_WITH.match(behind):
        return False
    if found.group().startswith("带") and not (found.group().startswith("带进") or LED.match(behind)):
        return False
    if found.group().startswith("供") and not TAKEN.match(behind):
        return False
    gathering = GATHER.match(found.group())
    if gathering and OWN_PEOPLE.search(word) and SENT_OUT.match(behind):
        return False  # 组织村干部逐户上门签订承诺书
    if gathering and not (GATHERED.search(behind) or (gathering.group() == "与" and SPOKEN.search(behind))):
        return False
    return not names_place(word) or ENTERED.match(found.group()) is not None
