"""Which measure one quantity of a clause counts: the noun before it (宣传单100份) or behind it (100份宣传单).

Zones are the words around a quantity that no other quantity claims. All texts are folded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.meaning.lexicon import (
    Hit,
    find_groups,
    find_measures,
    measure_for_unit,
    split_unit,
    squeeze,
    units_of,
)  # fmt: skip

LOOSE_UNITS = {"个", "家", "所", "次", "处"}
MODIFIERS = re.compile(
    r"(?:反诈骗?|防诈骗?|防骗|宣传|各类|各种|不同|主题|专题|原创|定制|优质|的|电信|网络|诈骗|预防|安全|精美|小|余|大型)*"
)
STAFF = re.compile(
    r"(?:社区|巡逻)?(?:民辅警|民警|辅警|志愿者|网格员|工作人员|党员干部|社工|宣传员|宣讲员|网格长)"
)
ATTENDED = re.compile(r"参[会加与]|到[场会]")  # 参会商户40户 were not visited
SENT = re.compile(
    r"(?:组织|派出|出动|抽调|安排|投入)[^,]{0,16}?(?:员工|职工|人员|干部|党员|骨干|队员|教师|网格员|楼栋长|组长|志愿者)$"
)
LEARNING = re.compile(r"参加|参训|接受|培训|听|受训|学习|观看")
ADDRESSING = re.compile(r"[对向给为与]|面向|针对|组织|邀请")
TAUGHT_BEHIND = re.compile(r"进行|开展|宣传|宣讲|授课")
LOSS = re.compile(r"(?:挽回|避免|减少|守住|保住)[^,]{0,10}(?:损失|资金|钱款)[^,]{0,4}$")
SHOWN = {"broadcasts", "screens", "posts", "videos", "sms"}
PLAYED = re.compile(r"^(?:循环|滚动|共|累计)*(?:播放|播出|推送|转发|发布|发送|巡播)")
TAUGHT = re.compile(r"(?:培训|教育|面向|针对)(?:辖区|各)?$")
MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "pledges"}
PEOPLE = {"人", "名", "人次", "位", "余人"}
VERBS = (
    "发放|派发|分发|散发|印发|张贴|粘贴|悬挂|拉挂|举办|召开|开展|推送|发送|播放|制作|印制|出动|组织|解答|接受|受教育|设置|摆放"
    "|赠送|发布|转发|签订|讲解|下载|安装|走访|覆盖|开设|刷写|更新|劝阻|拦截|挽回|参加|参与|通过|深入|走进|(?<!正)在|[对与和向为给将把]"
)
VERB = re.compile(VERBS)
JOIN = re.compile(
    r"(?:等?[、和及与或/]|以及|等)+(?:各类|各种|反诈骗?|防诈骗?|防骗|宣传|相关|的|等)*|等(?:各类)?"
)
BEHIND = re.compile(
    r"(?P<pledges>签订|签名|签署)|(?P<app_installs>注册|下载|安装)|(?P<consultations>咨询)"
    r"|(?P<people_reached>参加|参与|到场|到会|听讲|听课|观看|聆听|听取|受教育|受训|参训|接受|结对|学习|进行.{0,6}(?:宣传|培训|教育|宣讲)"
    r"|开展.{0,6}(?:宣传|培训|教育|宣讲)|宣传|宣讲|授课)"
)
REACHING = re.compile(
    r"宣传|宣讲|培训|教育|讲座|讲课|授课|组织|面向|针对|向|覆盖|参加|参与|参训|惠及|受众|听|到场|吸引|班会|座谈|结对|走访|发动|告知|提醒|回访|邀请|召开"
)
VISITING = re.compile(r"走访|入户|上门|深入|走进|敲门|宣传|逐户")
NOT_PEOPLE = re.compile(
    r"嫌疑|骗取|被骗|受害|受伤|死亡|抓获|贫困|登记|排查|检查|核查|在逃|前科|涉案|报警|网点|机构"
)
CAMPAIGN = re.compile(r"宣传|反诈|防诈|防骗|讲座|宣讲|培训|活动|班会|演出|课堂|座谈|知识|教育")
RIVAL_EVENTS = re.compile(r"比赛|球赛|考试|火灾|事故|纠纷|电影|检查|会议")
NOT_INSTALLED = re.compile(r"(?:未|没有?)(?:下载|安装|注册)[^,、]*的[^,、]*$")  # 向未安装APP的群众120人宣传
LIST_END = re.compile(
    r"(?:[、和及与][^、,\d]{2,8}?){0,3}(?:等(?:各类|各种)?[^、,\d]{0,4})?(?:共计?|合计|总计)?[约近]?"
)
SEEN = re.compile(r"(?:播放|点击|浏览|观看)(?:量|数|次数)?(?:共计?|累计|合计|总计|达到?|已|超过?|近|约)*$")
AIRED = re.compile(r"屏|喇叭|广播|循环|滚动|音响|电视|车载")
ONLINE_FILM = re.compile(r"抖音|快手|视频|直播|动漫|微电影")
HANDED = re.compile(r"(?P<given>赠送|赠予|馈赠|送出|奖励|送上)|发放|派发|分发|印制|制作")
GIFT_UNITS = {"把", "盒", "包", "顶", "瓶", "袋", "提", "副", "双"}  # things that are no paper: 送出风扇200把
TITLED = re.compile(r"《[^《》]{2,30}》(?:等|各|共|[印制成发放了]){0,3}$")
PAPER_UNITS = {"份", "册", "本", "张", "封"}
ON_SCREEN = re.compile(r"屏|播放")  # a slogan on a screen is no banner
NOUN_BEHIND = re.compile(r"[\u4e00-\u9fff]")
PUBLISHED = re.compile(
    r"(?:公众号|微博|头条号|官网|网站|新媒体|微信群?)[^,]*(?:连载|推出|推送|发布|转发|更新|刊[发登]|上线)"
)
FREE_BEHIND = re.compile(r"[在于并和及与共均等为用分由已,、]")
CLEAN = re.compile(r"[共计达为到约有:总合累近超数量人次份均]*")


@dataclass(frozen=True, slots=True)
class Zones:
    """The words before and behind one quantity, its unit, and the sentence they stand in."""

    before: str
    behind: str
    unit: str
    sentence: str
    open_behind: bool  # no other quantity follows at once
    led_by: str = ""  # the words of its clause before `before`: 覆盖企业27家、[财务人员]92人


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure and the words that name it; `side` is -1 for words before the quantity, 1 behind, 0 none."""

    measure: str
    words: str
    side: int


def strict_measure(word: str, unit: str) -> str | None:
    """The measure of a word counted in `unit`, only where that measure is counted so."""
    code = measure_for_unit(word, unit)
    return code if code and any(u in units_of(code) for u in split_unit(unit)) else None


def find_measured(zones: Zones) -> Measured | None:
    """What a quantity counts; None where it counts nothing of a campaign, or nothing that can be told."""
    ways = (
        dispatched,
        listed_before,
        played_online,
        named_before,
        titled_paper,
        sent_staff,
        named_behind,
        counted_people,
        told_by_unit,
    )
    return next((measured for measured in (way(zones) for way in ways) if measured), None)


def listed_before(zones: Zones) -> Measured | None:
    """海报、展架、操作指南等共计196件: one number behind a list of materials that no one of them is counted in."""
    hits = [h for h in find_measures(zones.before) if h.code in MATERIALS]
    if not hits or zones.unit not in units_of("mixed_materials"):
        return None
    if LIST_END.fullmatch(zones.before, hits[-1].end) is None:
        return None
    chain = joined_hits(zones.before, list(reversed(hits)))
    if len({hit.code for hit in chain}) < 2:
        return None
    return Measured("mixed_materials", zones.before[chain[-1].start : chain[0].end], -1)


def played_online(zones: Zones) -> Measured | None:
    """短视频…，播放3.4万次: how often a film was seen; on a screen or a loudspeaker it was shown."""
    if zones.unit not in ("次", "人次") or not SEEN.search(zones.before) or AIRED.search(zones.before):
        return None
    said = said_before(zones)
    return Measured("views", "播放", -1) if ONLINE_FILM.search(said) else None


def said_before(zones: Zones) -> str:
    """The words of the sentence up to the quantity."""
    return zones.sentence[: zones.sentence.find(zones.before) + len(zones.before)]


def is_given(zones: Zones) -> bool:
    """赠送笔200支、笔记本100本: what was last said to be done with things is giving them away."""
    handed = list(HANDED.finditer(said_before(zones)))
    return bool(handed) and handed[-1]["given"] is not None


def named_before(zones: Zones) -> Measured | None:
    """宣传单100余份, 海报、标语、条幅共计90914张."""
    hits = find_measures(zones.before)
    if not hits:
        return None
    gap = zones.before[hits[-1].end :]
    if len(gap) > 12 or VERB.search(PLAYED.sub("", gap) if hits[-1].code in SHOWN else gap):
        return None
    if not zones.unit:
        return Measured(hits[-1].code, hits[-1].word, -1) if CLEAN.fullmatch(gap) else None
    code = strict_measure(hits[-1].word, zones.unit)
    if code is None or is_only_near(zones, hits[-1], code):
        return None
    if code == "sessions" and is_published(zones):
        return Measured("posts", hits[-1].word, -1)
    if code == "staff" and TAUGHT.search(zones.before, 0, hits[-1].start):
        return Measured("people_reached", hits[-1].word, -1)
    if hits[-1].code == "gifts" and is_given(zones):
        code = "gifts"  # 赠送笔记本120本
    chain = joined_hits(zones.before, list(reversed(hits)))
    words = zones.before[chain[-1].start : chain[0].end]
    return Measured(mixed_or(code, chain), words, -1)


def is_only_near(zones: Zones, hit: Hit, code: str) -> bool:
    """Whether a noun before a quantity is not what it counts, for all its unit: a slogan on a screen is no banner."""
    if zones.unit == "个" and belongs_behind(zones.behind):
        return True
    if code == "banners" and ON_SCREEN.search(zones.before, 0, hit.start):
        return True
    if code == "households" and ATTENDED.match(hit.word):
        return True
    return code == "app_installs" and NOT_INSTALLED.search(zones.before) is not None


def belongs_behind(behind: str) -> bool:
    """“反诈第一课”，4个班…: 个 goes with the noun behind it where one follows."""
    return bool(NOUN_BEHIND.match(behind)) and not (FREE_BEHIND.match(behind) or VERB.match(behind))


def is_published(zones: Zones) -> bool:
    """公众号连载“防骗小课堂”9期: what comes out on an account is a post, whatever it is called."""
    said = zones.led_by + zones.before
    return zones.unit in ("期", "篇", "条") and PUBLISHED.search(said) is not None


def titled_paper(zones: Zones) -> Measured | None:
    """发放《防诈一本通》5600余册: a title handed out is paper."""
    titled = TITLED.search(zones.before) if zones.unit in PAPER_UNITS else None
    return Measured("leaflets", titled.group(), -1) if titled and HANDED.search(said_before(zones)) else None


def dispatched(zones: Zones) -> Measured | None:
    """组织员工8人在农贸市场开展反诈宣传: whoever is sent out to do the work is staff."""
    sent = SENT.search(zones.led_by + zones.before) if zones.unit in PEOPLE else None
    words = sent.group() if sent and zones.before.endswith(sent.group()) else zones.before
    return Measured("staff", words, -1) if sent and not LEARNING.search(zones.behind) else None


def sent_staff(zones: Zones) -> Measured | None:
    """5名网格员入户走访; but 120名网格员参加培训 were taught."""
    hit = STAFF.match(zones.behind) if zones.unit in PEOPLE else None
    return Measured("staff", hit.group(), 1) if hit and not LEARNING.search(zones.behind) else None


def named_behind(zones: Zones) -> Measured | None:
    """100余份宣传单, 3起电信诈骗事件 (the verb before it decides), 500份宣传单和海报."""
    if not zones.unit:
        return None
    hits = find_measures(zones.behind)
    if not hits or VERB.match(hits[0].word) or not leads_to(zones.behind[: hits[0].start], zones.unit):
        return None
    code = strict_measure(hits[0].word, zones.unit)
    if code is None or (code == "people_reached" and not zones.unit.endswith(tuple(PEOPLE))):
        return None
    if hits[0].code == "gifts" and is_given(zones):
        code = "gifts"
    chain = joined_hits(zones.behind, hits) if zones.open_behind else hits[:1]
    return Measured(mixed_or(code, chain), zones.behind[chain[0].start : chain[-1].end], 1)


def leads_to(gap: str, unit: str) -> bool:
    """Whether the words between a quantity and a noun let it count: 4个村委会宣传 counts no 宣传."""
    if unit in LOOSE_UNITS:
        return MODIFIERS.fullmatch(gap) is not None
    return len(gap) <= 12 and not VERB.search(gap)


def joined_hits(text: str, hits: list[Hit]) -> list[Hit]:
    """The first hit and those joined to it by 、和及 without a verb between; `hits` may run backwards."""
    chain = hits[:1]
    for hit in hits[1:]:
        first, second = sorted((chain[-1], hit), key=lambda h: h.start)
        if not JOIN.fullmatch(text[first.end : second.start]) or VERB.match(second.word):
            break
        chain.append(hit)
    return chain


def mixed_or(code: str, chain: list[Hit]) -> str:
    """`mixed_materials` where one number stands for materials of several measures."""
    codes = {hit.code for hit in chain}
    return "mixed_materials" if len(codes) > 1 and codes <= MATERIALS else code


def counted_people(zones: Zones) -> Measured | None:
    """300余名群众参加, 培训财务人员120人, 60多名独居老人一一结对, 460名群众下载APP."""
    if zones.unit not in PEOPLE or NOT_PEOPLE.search(zones.before + zones.behind):
        return None
    behind = BEHIND.search(zones.behind[:24])
    taught = behind and TAUGHT_BEHIND.match(behind.group()) and not ADDRESSING.search(zones.before)
    if behind and behind.lastgroup and not taught:
        return Measured(behind.lastgroup, zones.behind, 1)
    groups = [(h, zones.before) for h in find_groups(zones.before)[-1:] if len(zones.before) - h.end <= 4]
    groups += [(h, zones.behind) for h in find_groups(zones.behind)[:1] if h.start <= 8]
    if groups and REACHING.search(zones.led_by + zones.before + zones.behind):
        return Measured("people_reached", groups[0][0].word, 1 if groups[0][1] is zones.behind else -1)
    return None


def told_by_unit(zones: Zones) -> Measured | None:
    """开展反诈35场, 深入农户300户: units that only one measure has, inside a campaign's sentence."""
    around = squeeze(zones.before + zones.behind)
    if zones.unit == "元" and LOSS.search(zones.before):
        return Measured("loss_prevented", "", 0)
    if zones.unit in ("场", "场次") and CAMPAIGN.search(zones.sentence) and not RIVAL_EVENTS.search(around):
        return Measured("sessions", "", 0)
    if is_published(zones):
        return Measured("posts", "", 0)
    if zones.unit in GIFT_UNITS and HANDED.search(said_before(zones)):
        return Measured("gifts", "", 0)
    if zones.unit == "户" and VISITING.search(around):
        return Measured("households", "", 0)
    if zones.unit == "人次" and REACHING.search(around) and not NOT_PEOPLE.search(around):
        return Measured("people_reached", "", 0)
    return None
