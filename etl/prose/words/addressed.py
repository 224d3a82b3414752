"""Whom a clause addresses: groups behind 向, 针对, 组织…参加 and the like, not those who did the work."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.meaning.lexicon import Hit, find_groups, names_place
from etl.prose.words.groups_in_passing import told_in_passing
from etl.prose.words.named_first import (
    CALLED_AT,
    DEED,
    GOT,
    LONGEST_TO_WHOM,
    OWN_PEOPLE,
    is_held_for,
    is_topic,
)
from etl.prose.words.taken_in import is_taken_in, tells_others
from etl.prose.words.text import Clause
from etl.regex import regex

NONE = "unspecified"
PRE = regex(
    r"(?:面向|针对|围绕|紧扣|瞄准|盯[紧住牢]|[敲叩][开响]|推开|随访|回访|[看探]望|慰问|[讲说唱]到|登门|拜访|(?<!邀)(?<!申)(?<!聘)(?<!提)请|(?<!暂)借(?![用款贷口])着?|趁着?|利用|(?<![收看听遇碰找提达受得做感迟签报接直等])到|赴|跟(?![踪进上])|同(?![时步事学志])|逗[乐笑]了?|拦[住下]了?|拨[通打响]了?|(?<!提)供|让每[一个名位]{0,3}|教(?![育室师学职授材])|紧盯|聚焦|关注|向|对|给|为|与|和|邀请|组织|召集|召开|深入|走进|前往|带进|送进|走访|教育|培训|提醒|引导|指导|告知|(?:帮[助着]?|协助)(?![扶教派工办会])|替(?!代|换)|陪[着同伴]?|打电话(?:通知|告诉|给)|带着|带领|领着"
    r"|发动|动员|覆盖|服务|告诫|叮嘱|嘱咐|讲给|送给|送到|递给|塞给|塞到|递到|交到|发到|发放到|推送给|惠及|吸引|[坐挤围站]满了?|搬[到进]|迎来|受教育|参加|观演|参训|听课|参会|辐射|尤其是|特别是|全体)"
    r"(?=(?P<gap>(?:[^,。:\"“”\d在]|来自\d+个|\d+[家所]|\d{1,3}(?:号楼?|栋|幢|单元)|在[家校外职岗场座]|在[^,。:\"“”\d在]{1,10}的){0,12})$)"
)
# 借返乡农民工过年回家的机会, 趁家长接孩子, 利用老人赶集的时间: when they were met; whose name stands right behind.
ON_OCCASION = ("借", "趁", "利用")
OCCASION = regex(
    r"们?[^,;。]{0,14}?(?:机会|时机|之机|契机|之际|间隙|空[档当闲]|时候|时间|时段|时$|放学|赶集|返乡|回家|过年|农闲|接送|休息|排队|等候|开会|乘凉|纳凉|打牌|下棋|吃饭|用餐|午休|候车|候诊|歇[脚晌]|[上收]工|[换交]班)"
)
# 敲开3号楼独居老人王奶奶的家门
THEIR_DOOR = regex(
    r"们?(?:[\u4e00-\u9fff]{1,2}(?:奶奶|爷爷|大[爷娘妈叔]|阿姨|老[人汉太]|某|×))?的?(?:家|房|店|院)?的?[大房家院店]?门"
)
TO_HEART = regex(r"们?的?(?:心|耳|家|身边|院|炕|门)")
ASKED_TO = regex(r"们?[^,;。]{0,4}(?:观看|收看|看|听|坐|尝)")  # 请等候的客户看短片
TALKED = regex(
    r"们?(?:坐?在?一起|面对面|边[^,]{1,4}边|慢慢|好好){0,2}[^,;。]{0,6}?(?:聊|唠|谈心|拉家常|拉呱|龙门阵|讲(?![师座])|说)"
)
SENT_TO = regex(r"[发推送传][到至进给]了?[^,;。]{0,8}$")  # 发到了村民手机上
AT_HOME = regex(r"们?的?(?:家[里中]?|宿舍|屋[里内]|炕头|身边|床[边头前]|摊位?前|店[里中])")
# 走到留守学生和爷爷奶奶身边: whoever the campaign goes up to is spoken to, with no word of what was said
AMONG_THEM = regex(
    r"们?(?:[、和及与][^,;。、和及与]{1,10}){0,3}的?(?:身边|身旁|跟前|面前|中间|当中|床[边头前]|炕头)"
)
# 680人（其中财务人员62人），为机关干部宣讲2场、150人: behind the parts of a whole another deed, for others
TOLD_ANEW = regex(
    r"(?<!其中),(?:为|对|向|给|面向)[^,;。\d]{2,14}?(?:宣讲|讲[座课解授]|授课|上课|培训|举办|开展)[^,;。\d]{0,6}\d+[余多]?[场次期节堂]"
)
# 随访慢病老人时顺带讲“保健品骗局”: seen for something else, and told of swindles on the occasion
TOLD_THERE = regex(r"们?[^。;]{0,20}?(?:宣传|反诈|防诈|防骗|[讲说提念][^。;]{0,10}[诈骗])")
DONE_THERE = regex(
    r"宣传|宣讲|讲|聊|唠|念|发放|派发|教|叮嘱|提醒|告诉|开展|举办|培训|陪|演|唱|播放|张贴|普及|科普"
)
GATHER = regex(r"(?:组织|邀请|召集|召开|和|与|全体)")
TALKING_WITH = ("和", "与", "跟", "同")
GATHERED = regex(
    r"参加|学习|观看|听|座谈|讲座|(?:集中|专题)宣讲|测试|大会|会议|班会|培训|交流|结对|结[成了为][^,]{0,6}对|一起|召开|加入|进群|入群|签订|签署|签名|下载|安装|注册|关注|展演|表演|演出|竞赛|比赛|演讲|答题|征文|绘画|会(?=$|[、和及])"
)
SENT_OUT = regex(r"[^,]{0,10}(?:对|向|给|深入|走进|入户|上门)")  # 发动干部对群众宣传: they did the work
# 发动村干部悬挂横幅, 动员教师转发推文: so did those of OWN_PEOPLE.
DOING = regex(
    r"们?(?:在|到|上街|沿街|分组|集中|轮流|带头|主动)?[^,]{0,16}?(?:发放|派发|散发|张贴|悬挂|转发|发布|推送|制作|拍|录|走访|值守|巡逻|[宣巡]讲|演出)"
)
# 最大一笔210万元，为一名企业会计被冒充老板诈骗: whom it befell.
BEFELL = regex(r"们?(?:险些|差点)?(?:[被遭][^,。;]{0,14}?骗(?!术|局|案例|手法|知识)|受骗|上当)")
TURNED_TO_THEM = regex(r"们?(?:报告|反映|求助|咨询|举报|借|索要|汇报|打听)")  # 学生向老师报告
# 帮助老人识别骗局, 带着孩子们唱防骗歌: helped and led to what they learn or do there, not to get back a loss.
HELPED = regex(
    r"们?(?:在?[^,。;]{0,4}?手机[上里]?|逐一|现场|一一){0,3}(?:识别|辨[别识认]|鉴别|认清|下载|安装|注册|开启|设置|关闭|屏蔽|拉黑|卸载|解绑|注销|打开|调试|装[好上了]|删[除掉了]|卸[掉下了]|清理?[掉出除]?(?=[^,。;]{0,8}(?:软件|应用|APP|短信|联系人))|查[看杀验]|关[掉好]|设[好了])"
)
TAUGHT_WITH = regex(
    r"们?[^,。;]{0,16}(?:诈|骗|冒充|套路|案例|96110)"
)  # 陪孩子做反诈游戏; 陪老人聊天 alone is no campaign
LED = regex(r"们?(?:边|一起|一同|共同)*(?:唱|演|念|读|学|看|画|玩|做)")
TAKEN = regex(r"[^,]{0,4}(?:取阅|阅读|观看|学习|领取|查看)")
SPOKEN = regex(r"宣传|讲解|提供")
UNHEARD = regex(
    r"贯彻|守[好住牢护]|看[好住紧]|管[好住紧严]|捂[紧好]|筑牢|解决|提高|提升|增强|强化|增进|保障|维护|守护|避免|防止|唤醒|保护|让|使|营造|利用|帮助|推动|促进|确保|切实|了解|密切|适合|危害|影响|根据|(?:未|没有?|零)(?:再)?发[生案]"
)
MANY_THERE = regex(
    r"们?(?:较|偏|众|增)?多(?=[,、;的]|$)"
)  # 针对外来人员多、案件抬头的形势: what it is like there
COUNTED_LABEL = regex(r"们?:约?\d")  # 服务住户：6820户 heads a number
# 居家服务的老人一千二百多户, 服务客户2.3万户: how many there are
_SERVED_SO_MANY = regex(
    r"们?(?:约|近|共)?(?:\d[\d.]*[万千]?|[一二两三四五六七八九]?[十百千][一二两三四五六七八九十百千零]*)[余多]?户"
)
# 老年客户取大额现金的多问几句; 护士碰到老年患者，都会多提醒一句
_WORD_MORE = r"(?:[也都均总便就会要再])*多(?:(?:问|提醒|叮嘱|嘱咐|念叨|说|讲|劝)(?:上)?[一几两][句遍声嘴]|[一几两]句嘴)"
# 碰到老人家，弟兄们都会多一句嘴
_ALL_OF_US = r"(?:[^,;。\d的]{1,4}们|大家)?"
MET = regex(r"[碰遇看见接]到|碰上|遇上|接待|面对|[谁哪]家有")
TOLD_MORE = regex(
    rf",(?:{_ALL_OF_US}{_WORD_MORE}|(?:就|便|都|也|总)+(?:[给跟对][他她]们?)?(?:讲|说|念|提醒|叮嘱|嘱咐)(?!不|是|好))[^,;。]*"
)
# 把防骗提示贴到老人家的冰箱上
_STUCK_ON, _THEIR_HOME = (
    regex(r"[贴挂钉放][到在进]了?(?:辖区|每个|各)?$"),
    regex(r"们?(?:的)?家(?:里|中|门)?的?"),
)
_MORE_TO_THEM = regex(rf"家?们?,?{_ALL_OF_US}{_WORD_MORE}")  # 碰上老人多说两句
_TOLD_TO_ALL = (
    r"(?:[也都均全]|逐一|挨个)+(?:当面|面对面|一对一|单独|上门)*(?:讲|说|提醒|叮嘱|宣传|劝|嘱咐|念叨)[到了过]"
)
_INTO_A_CHAT = r",(?:也|都|还)?(?:拉|建|组建)(?:了|进|起)[^,;。\d]{0,8}群"
POST = regex(
    rf"(?:们)?[^,;。\d]{{1,12}}?的,?{_WORD_MORE}|(?:们)?较?多的[^,;。\d]{{1,4}},?{_WORD_MORE}|(?:们|患者|客户)?,{_WORD_MORE}|"
    r"(?:们)?(?:[、和及与][^、,。和及与]{1,6}){0,5}?(?:代表|等)?[^,。的]{0,8}?(?:(?:下了?班|[收放]了?工|放了?学|散了?[场会集]|歇[晌气]|路过)?(?:[站围坐蹲聚挤]|停下)[^,;。]{0,8}?[听看](?:[了得着]|个)|参加|参与|参观|听取|观看|聆听|听讲|旁听(?=了?[^,;。]{0,6}(?:课|讲|宣|培训|反诈|防骗)|[,;。]|$)|由[^,;。]{1,10}?(?:讲解|讲|提醒|上门|打电话|叮嘱|宣[讲传]|结对|通知|转告|捎话|@|在[^,;。]{0,6}群里?(?:喊|发|说|转))|成(?:了|为)[^,]{0,6}(?:听众|观众|学员)|听得|看得(?:津津有味|入[神迷]|认真|出神)|边听边|围着[^,;。]{1,8}?(?:打听|问|咨询)|积极|踊跃(?!献血|捐)|争相|抢着[答举回]|抢答|纷纷|围观|围[过了拢]|到场|手[中里上](?!的?(?:手机|钱|卡)))"
    # 学生和家长已经通过班级微信群受到教育, 快递小哥也有人讲
    r"|(?:们)?(?:[、和及与][^、,。和及与]{1,8}){0,5}?(?:等|群体|人群)*(?:[^,;。的]{0,16}?(?:受到?了?[^,;。]{0,4}教育|接受[^,;。]{0,6}(?:宣传|教育|宣讲))|(?:[也都]|又)+有人(?:讲|教|管|提醒))"
    r"|(?:们)?(?:[、和及与][^、,。和及与]{1,6}){0,5}?(?:等|群体|人群)*(?:作为|为)(?:宣传|反诈|工作)*(?:重点|主要对象|对象)"
    # 将独居老人列入提醒名册, 把务工人员纳入重点宣传对象
    r"|们?(?:[、和及与][^、,。和及与]{1,6}){0,3}(?:全部|全员|统一|逐一|也|都|均)*(?:登记造册|建档立卡|(?:列入|纳入|编[入进成]|列为|登记[进入])"
    r"(?![^,;。]{0,8}(?:黑名单|失信|征信|考核|惩戒))[^,;。]{0,10}(?:名[册单]|台账|清单|重点|对象|档案|群))"
    # 留守妇女都面对面讲到了; 外来务工的工友，拉了反诈微信群
    rf"|(?:们)?(?:[、和及与][^、,。和及与]{{1,8}}){{0,5}}?,?{_TOLD_TO_ALL}|们?{_INTO_A_CHAT}"
    # 在外籍商户集中的市场发放
    r"|们?(?:集中|聚集|聚居|扎堆|较?多)的?(?:市场|地方|区域|地段|场所|小区|社区|路段|路口|街区|商场|宿舍区?|厂区)[^,;。\d]{0,6}?(?:发放|派发|分发|宣传|宣讲|讲解|设摊|摆摊|设点|张贴)"
    # 照着独居老人名册挨个提醒
    r"|们?的?(?:花?名[册单]|台账)(?:挨个|逐[一个户家]|一个个)[^,;。]{0,6}(?:提醒|打|拨|走|讲|说|通知|联系)"
)
AGENTS = regex(
    r"^(?:们)?(?:的?手机(?![里上]?(?:都|也|全|均|已)+经?(?:安?装|下载|注册))|的?上网|的?网络|的?消费|办实事|办好事|志愿者|宣传员|宣讲员|民警|联防|主任|经理|专员|专委|干事|联合会|\d{1,4}[人名]全员|代表大会|委员会|小组|办|挽回|避免|的?钱袋|的?财产|的?利益|的?意识)"
)
# 老人爱听讲座、爱刷短视频: what people like to do; 群众爱听的快板 was performed.
HABIT = regex(
    r"(?:[最都也很就]?爱(?!心)|喜欢|热衷于?|沉迷于?|痴迷于?|迷上了?|习惯于?)(?:在|去|到)?[^,;。]{0,4}?(?:听|看|刷|逛|跳|玩|唱)"
    r"(?!的|[^,;。]{0,8}的(?:特点|习惯|喜好|心理|爱好))"
)
# 推出手语短视频，方便残疾人学习
EASY_FOR = regex(r"(?:方便|便于|便利|以便)(?:辖区|更多|广大|留守|偏远|不识字的?|行动不便的?)*$")
EASY_TO = regex(
    r"们?(?:随时|在家|反复|自[主行]|更好地)*(?:学习|收听|收看|观看|阅读|了解|掌握|查看|识别|学|听|看|读)"
)
PRETENDED = ("冒充", "假冒", "谎称", "自称", "伪装成", "假扮")  # 冒充老师收费
# 扎实开展反诈宣传进企业活动，现总结如下: what all of the report is about
LEADS_IN = regex(
    r"(?:[、和及]进[^,;。、和及\d]{2,4}){0,6}等?(?:系列|主题|专项|宣传)?(?:活动|工作)?,(?:现将?|有关|具体|主要)[^,;。\d]{0,14}(?:如下|总结|汇报|报告)"
)
_NUMBER = regex(r"(?:[(]?[一二三四五六七八九十]{1,2}[)]?[是、.]?)")  # of a head
HEADS = "企业负责人"  # 与企业负责人座谈: none of their employees
OPEN_PLACES = {"市场", "商圈"}
SHOPS = ("铺", "店", "户")
EACH_OF = ("每个", "每名", "每位")  # what each of them got is counted beside
THERE = ("到", "赴")
ENTERED = regex(r"^(?:深入|走进|前往|带进|送进|面向)")
ALONGSIDE = regex(r",一?边[^,;。]{1,6}边[^,;。]*")
# 职工下了班，站在厂门口听了个明白
STOOD_AND_HEARD = regex(r",(?:[站围坐蹲聚挤]|停下)[^,;。\d]{0,8}?[听看](?:[了得着]|个)[^,;。]*")
# 常在墙根晒太阳的老人，都当面讲到了; 外来务工的工友，拉了反诈微信群
_ALL_TOLD = regex(rf"(?:,{_TOLD_TO_ALL}|{_INTO_A_CHAT})[^,;。]*")
SERVICE = regex(
    r"[^,“\"]{0,6}(?:测量?血压|量血压|义诊|体检|理发|剪发|磨刀|维修|血糖|慰问)"
)  # done for them beside the campaign

LISTED = regex(r"们?[、和及与跟]{1,2}(?:[^,。、和及与跟]{0,3}|[^,。、\d]{2,10}的)")  # between two of a list


# What has to stand behind the group, where these words stand before it.
ONLY_WITH: tuple[tuple[str | tuple[str, ...], re.Pattern[str]], ...] = (
    (("帮", "替", "协"), HELPED),
    ("陪", TAUGHT_WITH),
    (("带着", "带领", "领着"), LED),
    (("随访", "回访", "看望", "探望", "慰问"), TOLD_THERE),
    ("供", TAKEN),
    ("请", ASKED_TO),
    (("敲", "叩", "推开"), THEIR_DOOR),
    (("讲到", "说到", "唱到"), TO_HEART),
    (ON_OCCASION, OCCASION),
)


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
    more = goes_on(text, clause)
    told = words + more
    all_told = words.rfind("、") >= 0 and _ALL_TOLD.match(more) is not None
    for hit in hits:
        if (hit.code == "residents" and hit.start in ends) or COUNTED_LABEL.match(
            text, clause.start + hit.end
        ):
            continue
        if words[: hit.start].endswith(PRETENDED) or counts_served(words, hit):
            continue
        if (
            hit.word == HEADS
            or only_leads_in(text, clause, hit)
            or tells_others(text, clause.start + hit.start)
        ):
            continue
        listed = reached >= 0 and LISTED.fullmatch(words, reached, hit.start) is not None
        if (
            is_addressed(told, hit.start, hit.end, hit.word)
            or (listed and takes_part(words, hit))
            or (all_told and takes_part(words, hit))
            or is_topic(text, clause, hit)
            or (
                not names_place(hit.word)
                and is_taken_in(text, clause.start + hit.start, clause.start + hit.end, clause.start)
            )
        ):
            named.append(Named(clause.start + hit.start, clause.start + hit.end, hit.code, NONE))
            reached = hit.end
    named += [Named(start, end, group, NONE) for start, end, group in told_in_passing(text, clause)]
    return named


def only_leads_in(text: str, clause: Clause, hit: Hit) -> bool:
    """Whether 进企业 only stands in the sentence that leads in the report, or is the head of what tells whom it was for;
    whoever walked in (走进) was there."""
    start = clause.start + hit.start
    return bool(
        hit.word.startswith("进")
        and not text.endswith("走", 0, start)
        and (LEADS_IN.match(text, clause.start + hit.end) or is_bare_head(text, clause, hit))
    )


def is_bare_head(text: str, clause: Clause, hit: Hit) -> bool:
    """Whether a numbered sentence says nothing but 进企业: 二是进企业。给矿山的外来务工人员发手册150本。"""
    whole = hit.end == clause.end - clause.start and text.startswith("。", clause.end)
    return whole and _NUMBER.fullmatch(text, clause.start, clause.start + hit.start) is not None


def counts_served(words: str, hit: Hit) -> bool:
    """Whether a group is only told of as those whom a body serves, by their number: 服务客户2.3万户."""
    served = words[: hit.start].endswith(("服务", "服务的"))
    return served and _SERVED_SO_MANY.match(words, hit.end) is not None


def goes_on(text: str, clause: Clause) -> str:
    """The next clause, where it says what was done at the same time or to them: 陪老人们剥苞米，边剥边讲防骗."""
    if MET.search(text, clause.start, clause.end) and (more := TOLD_MORE.match(text, clause.end)):
        return more.group()
    if told := _ALL_TOLD.match(text, clause.end):
        return told.group()
    found = ALONGSIDE.match(text, clause.end) or STOOD_AND_HEARD.match(text, clause.end)
    return found.group()[1:] if found else ""


def takes_part(words: str, hit: Hit) -> bool:
    """Whether one listed behind a group that was addressed is another of them, and none who acts."""
    return not (names_place(hit.word) or AGENTS.match(words[hit.end :]) or hit.word in OPEN_PLACES)


def is_addressed(words: str, start: int, end: int, word: str) -> bool:
    """Whether the campaign spoke to the group at words[start:end]."""
    phones = words.startswith(("手机", "的手机"), end) and SENT_TO.search(words, 0, start) is not None
    if (AGENTS.match(words[end:]) and not phones) or (
        SERVICE.match(words, end) and not DEED.search(words, end)
    ):
        return False
    if word in OPEN_PLACES:
        return False
    if word.startswith("进") and words[:start].endswith(("先", "改", "促", "推", "引")):
        return False  # 先进网点, 促进企业…
    if word.startswith("进") or (names_place(word) and words[:start].endswith("进")):
        return True
    before = PRE.finditer(words[max(0, start - 24) : start])
    if any(leads_to_group(found, words[end:], word) for found in before):
        return True
    if (names_place(word) or word.endswith(SHOPS)) and CALLED_AT.match(words, end):
        return True
    if names_place(word):
        return False
    if EASY_FOR.search(words, 0, start) and EASY_TO.match(words, end):
        return True
    if is_held_for(words, start, end, word):
        return True
    return hears(words, start, end)


def hears(words: str, start: int, end: int) -> bool:
    """Whether what stands behind the group at words[start:end] says that it listened, or was given something."""
    if MET.search(words, max(0, start - 3), start) and _MORE_TO_THEM.match(words, end):
        return True
    if words.endswith(("围看的", "围观的", "围坐的", "来听的", "观看的"), 0, start):
        return True
    if _STUCK_ON.search(words, 0, start) and _THEIR_HOME.match(words, end):
        return True
    heard = POST.match(words[end:])
    if heard is not None and HABIT.search(heard.group()) is None:
        return True
    return GOT.match(words, end) is not None and not words.endswith(EACH_OF, 0, start)


def leads_to_group(found: re.Match[str], behind: str, word: str) -> bool:
    """Whether a preposition or verb makes the group the one spoken to: 组织 and 与 only where it took part."""
    lead = found.group()
    if UNHEARD.search(found["gap"]) or TURNED_TO_THEM.match(behind):
        return False
    if any(lead.startswith(begun) and not said.match(behind) for begun, said in ONLY_WITH):
        return False
    if lead.startswith("为") and BEFELL.match(behind):
        return False
    if lead.startswith("针对") and MANY_THERE.match(behind):
        return False
    if lead.startswith(("发动", "动员")) and (
        SENT_OUT.match(behind) or (OWN_PEOPLE.search(word) and DOING.match(behind))
    ):
        return False
    if lead.startswith(THERE):
        there = names_place(word) or AT_HOME.match(behind) is not None
        went_up = found.string.endswith(("走", "来"), 0, found.start()) and AMONG_THEM.match(behind)
        return bool(went_up) or (there and DONE_THERE.search(behind) is not None)
    far = len(found["gap"]) > LONGEST_TO_WHOM or OWN_PEOPLE.search(word) is not None
    if lead.startswith(ON_OCCASION) and far:
        return False
    return took_part(lead, behind, word) and (not names_place(word) or ENTERED.match(lead) is not None)


def took_part(lead: str, behind: str, word: str) -> bool:
    """Whether those who were called together, or with whom somebody was, listened and did not do the work."""
    if lead.startswith(TALKING_WITH) and TALKED.match(behind) and not OWN_PEOPLE.search(word):
        return True
    gathering = GATHER.match(lead)
    if gathering is None:
        return not lead.startswith(TALKING_WITH)
    if OWN_PEOPLE.search(word) and SENT_OUT.match(behind):
        return False  # 组织村干部逐户上门签订承诺书
    return GATHERED.search(behind) is not None or (lead == "与" and SPOKEN.search(behind) is not None)
