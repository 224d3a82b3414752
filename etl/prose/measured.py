"""Which measure one quantity of a clause counts: the noun before it (宣传单100份) or behind it (100份宣传单).

Zones are the words around a quantity that no other quantity claims. All texts are folded.
"""

from __future__ import annotations

import re

from etl.meaning.lexicon import Hit, find_groups, find_measures, squeeze, units_of
from etl.prose.people import (
    BEHIND,
    NOT_PEOPLE,
    PEOPLE,
    REACHING,
    SHOULD,
    at_work_meeting,
    counted_people,
    dispatched,
    sent_staff,
    tended,
)
from etl.prose.shown import aired, is_published, passed_round, played_online
from etl.prose.zones import Measured, Zones, said_before, strict_measure

LOOSE_UNITS = {"个", "家", "所", "次", "处"}
MODIFIERS = re.compile(
    r"(?:反诈骗?|防诈骗?|[反防]电?诈|防骗|宣传|各类|各种|不同|主题|专题|原创|定制|优质|的|电信|网络|诈骗|预防|安全|精美|环保|实用|便民|小|余|大型)*"
)
ATTENDED = re.compile(r"参[会加与]|到[场会]")  # 参会商户40户 were not visited
OTHER_MATTERS = re.compile(r"投诉|欠薪|工资|讨薪|调解|纠纷|火灾|事故|盗窃|被盗|维权")
LOSS = re.compile(
    r"(?:挽回|避免|减少|守住|保住)[^,]{0,10}(?:损失|资金|钱款|积蓄|存款|养老钱|血汗钱|现金)[^,]{0,4}$"
)
SHOWN = {"broadcasts", "screens", "posts", "videos", "sms"}
PLAYED = re.compile(r"^(?:循环|滚动|共|累计)*(?:播放|播出|推送|转发|发布|发送|巡播)")
TAUGHT = re.compile(r"(?:培训|教育|面向|针对)(?:辖区|各)?$")
MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "pledges"}
VERBS = (
    "发放|派发|分发|散发|印发|张贴|粘贴|悬挂|拉挂|举办|召开|开展|推送|发送|播放|制作|印制|出动|组织|解答|接受|受教育|设置|摆放"
    "|赠送|发布|转发|签订|讲解|下载|安装|走访|覆盖|开设|刷写|更新|劝阻|拦截|挽回|参加|参与|通过|深入|走进|(?<!正)在|[对与和向为给将把]"
)
VERB = re.compile(VERBS)
JOIN = re.compile(
    r"(?:等?[、和及与或/]|以及|等)+(?:各类|各种|反诈骗?|防诈骗?|防骗|宣传|相关|的|等)*|等(?:各类)?"
)
VISITING = re.compile(r"走访|入户|上门|深入|走进|敲门|宣传|逐户")
CAMPAIGN = re.compile(r"宣传|反诈|防诈|防骗|讲座|宣讲|培训|活动|班会|演出|课堂|座谈|知识|教育")
RIVAL_EVENTS = re.compile(r"比赛|球赛|考试|火灾|事故|纠纷|电影|检查|会议|推进会|部署会|调度会|协调会")
PROTECTED = re.compile(r"(?:保护|发案|被骗|受骗|受害|涉案|骗)(?:人数|人次)$")
NOT_INSTALLED = re.compile(
    r"(?:未|没有?)(?:下载|安装|注册)[^,、]*的[^,、]*$|(?:转发|推送)[^,、]*(?:信息|链接)[^,、]*$"
)  # 向未安装APP的群众120人宣传
LIST_END = re.compile(
    r"(?:[、和及与][^、,\d]{2,8}?){0,3}(?:等(?:各类|各种)?[^、,\d]{0,4})?(?:共计?|合计|总计)?[约近]?"
)
HANDED = re.compile(r"(?P<given>赠送|赠予|馈赠|送出|奖励|送上|送去)|发放|派发|分发|印制|制作")
GIFT_UNITS = {
    "把",
    "盒",
    "包",
    "顶",
    "瓶",
    "袋",
    "提",
    "副",
    "双",
    "只",
    "枚",
    "桶",
    "箱",
    "根",
    "盆",
}  # things that are no paper: 送出风扇200把
PAPER_DEED = re.compile(
    r"(?P<pledges>签订|签署|签收)|(?P<posters>张贴|粘贴)|发放|派发|分发|散发|赠送|印发|发送|推送|送|发给"
)
# Chosen, trained or on the books, not sent out.
RECRUITED = re.compile(
    r"选树|选聘|选拔|聘任|聘请|招募|吸纳|培育|培养|评选|表彰|现有|共有|拥有|配备|储备|[组成]建(?!.{0,12}(?:入户|走访|宣传))"
)
NAMED_EVENT = re.compile(
    r"(?:组织|开展|举办|举行|进行)了?[^,“\"《]{0,6}[“\"][^”\"]{2,20}[”\"](?:等|主题|系列|专题|宣传|活动)*$"
)
PAPER_GIVEN = re.compile(
    r"(?:发放|派发|分发|散发|印发|投递|递送)[^,;。\d]{0,10}(?:反诈|防骗|防诈|提示|提醒|宣传|警示)[^,;。\d问礼物品奖]{0,6}$"
)
RELIEF = re.compile(r"救灾|慰问|物资|防汛|抗旱|抗疫|防疫|救助|困难群众")
TITLED = re.compile(r"《[^《》]{2,30}》(?:等|各|共|[印制成发放了]){0,3}$")
PAPER_UNITS = {"份", "册", "本", "张", "封"}
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
HANDED_OVER = re.compile(r"发放|派发|分发|散发|赠送")
HELPED = re.compile(r"帮|协助|指导|辅导|引导|教|提醒|告知|为|给|对|向")
ON_SCREEN = re.compile(r"屏|播放")  # a slogan on a screen is no banner
STOPPED = re.compile(r"(?:劝阻|劝返|制止|拦下|堵截)[^,]{0,24}$")  # 劝阻正遭遇诈骗的游客3人
NOUN_BEHIND = re.compile(r"[\u4e00-\u9fff]")
FREE_BEHIND = re.compile(r"[在于并和及与共均等为用分由已,、]")
CLEAN = re.compile(r"[共计达为到约有:总合累近超数量人次份均]*")


def find_measured(zones: Zones) -> Measured | None:
    """What a quantity counts; None where it counts nothing of a campaign, or nothing that can be told."""
    ways = (
        dispatched,
        listed_before,
        played_online,
        aired,
        named_before,
        titled_paper,
        sent_staff,
        named_behind,
        counted_people,
        tended,
        passed_round,
        told_by_unit,
    )
    measured = next((measured for measured in (way(zones) for way in ways) if measured), None)
    if measured is None:
        return None
    rival = (measured.measure == "people_reached" and at_work_meeting(zones)) or (
        measured.measure == "loss_prevented" and of_other_matter(zones)
    )
    return None if rival else measured


def of_other_matter(zones: Zones) -> bool:
    """受理消费投诉518件，为消费者挽回损失37.6万元: a loss that no swindler threatened."""
    return OTHER_MATTERS.search(zones.sentence) is not None and "诈" not in zones.sentence


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
    code = strict_measure(hits[-1].word, zones.unit) or passed_on(hits, zones.unit)
    if code is None or is_only_near(zones, hits[-1], code):
        return None
    if code == "sessions" and is_published(zones):
        return Measured("posts", hits[-1].word, -1)
    if code == "leaflets" and signed_or_posted(zones, hits[-1]):
        code = signed_or_posted(zones, hits[-1])
    if code == "staff" and RECRUITED.search(zones.before, 0, hits[-1].start):
        return None
    if code == "staff" and TAUGHT.search(zones.before, 0, hits[-1].start):
        return Measured("people_reached", hits[-1].word, -1)
    if hits[-1].code == "gifts" and is_given(zones):
        code = "gifts"  # 赠送笔记本120本
    chain = joined_hits(zones.before, list(reversed(hits)))
    words = zones.before[chain[-1].start : chain[0].end]
    return Measured(mixed_or(code, chain), words, -1)


def signed_or_posted(zones: Zones, hit: Hit) -> str:
    """签署《风险告知书》2340份 are pledges, 张贴明白卡763张 posters: what was done with the paper, '' for handed out."""
    done = list(PAPER_DEED.finditer(zones.before, 0, hit.start))
    return (done[-1].lastgroup or "") if done else ""


def passed_on(hits: list[Hit], unit: str) -> str | None:
    """微信群转发反诈视频240条次: the passing on is counted."""
    joined = len(hits) > 1 and hits[-2].end == hits[-1].start and hits[-2].code == "posts"
    return strict_measure(hits[-2].word, unit) if joined else None


def is_only_near(zones: Zones, hit: Hit, code: str) -> bool:
    """Whether a noun before a quantity is not what it counts, for all its unit: a slogan on a screen is no banner."""
    if zones.unit == "个" and belongs_behind(zones.behind):
        return True
    if hit.word in MADE_BY_OTHERS and not HANDED_OVER.search(zones.before, 0, hit.start):
        return True  # 学生出手抄报1.2万份
    if code == "staff" and HELPED.search(zones.before, hit.end):
        return True  # 工作人员帮助37位老同志安装
    if code == "people_reached" and hit.code in MATERIALS | {"sessions"} and turns_to_group(zones):
        return True  # 讲座录音送到22名老同志家中
    if code == "people_reached" and SHOULD.search(zones.before):
        return True
    if code == "banners" and ON_SCREEN.search(zones.before, 0, hit.start):
        return True
    if code == "people_reached" and hit.code == "sessions" and BEHIND.search(zones.behind):
        return True  # 专题课正在举行，160余名老年学员参加
    if code == "households" and ATTENDED.match(hit.word):
        return True
    if code == "people_reached" and PROTECTED.search(zones.before, 0, hit.end):
        return True
    return code == "app_installs" and NOT_INSTALLED.search(zones.before) is not None


def turns_to_group(zones: Zones) -> bool:
    """Whether the people counted are named behind their number: 22名老同志."""
    return any(h.start <= 8 for h in find_groups(zones.behind)[:1])


def belongs_behind(behind: str) -> bool:
    """“反诈第一课”，4个班…: 个 goes with the noun behind it where one follows."""
    return bool(NOUN_BEHIND.match(behind)) and not (FREE_BEHIND.match(behind) or VERB.match(behind))


def titled_paper(zones: Zones) -> Measured | None:
    """发放《防诈一本通》5600余册: a title handed out is paper."""
    titled = TITLED.search(zones.before) if zones.unit in PAPER_UNITS else None
    return Measured("leaflets", titled.group(), -1) if titled and HANDED.search(said_before(zones)) else None


def named_behind(zones: Zones) -> Measured | None:
    """100余份宣传单, 3起电信诈骗事件 (the verb before it decides), 500份宣传单和海报."""
    if not zones.unit:
        return None
    hits = find_measures(zones.behind)
    if not hits or VERB.match(hits[0].word) or not leads_to(zones.behind[: hits[0].start], zones.unit):
        return None
    while len(hits) > 1 and MODIFIERS.fullmatch(zones.behind[hits[0].end : hits[1].start]):
        hits = hits[1:] if strict_measure(hits[1].word, zones.unit) else hits[:1]  # 反诈宣传小展板 are boards
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


def is_event(zones: Zones) -> bool:
    """组织“送金融知识下乡”14次: what was held under a name of its own."""
    return (
        zones.unit in ("次", "期", "场", "场次")
        and NAMED_EVENT.search(zones.led_by + zones.before) is not None
    )


def is_paper(zones: Zones) -> bool:
    """随电费单发放反诈提示8600份: what warns of swindlers and is handed out by the copy is paper, however it is called."""
    return zones.unit in ("份", "册") and PAPER_GIVEN.search(zones.led_by + zones.before) is not None


def told_by_unit(zones: Zones) -> Measured | None:
    """开展反诈35场, 深入农户300户: units that only one measure has, inside a campaign's sentence."""
    around = squeeze(zones.before + zones.behind)
    if zones.unit == "元" and LOSS.search(zones.before) and not of_other_matter(zones):
        return Measured("loss_prevented", "", 0)
    if zones.unit in ("场", "场次") and CAMPAIGN.search(zones.sentence) and not RIVAL_EVENTS.search(around):
        return Measured("sessions", "", 0)
    if is_published(zones):
        return Measured("posts", "", 0)
    if zones.unit in ("人", "名", "位", "起") and STOPPED.search(zones.before):
        return Measured("scams_stopped", "", 0)
    if is_event(zones):
        return Measured("sessions", "", 0)
    if is_paper(zones):
        return Measured("leaflets", "", 0)
    if zones.unit in GIFT_UNITS and HANDED.search(said_before(zones)) and not RELIEF.search(zones.sentence):
        return Measured("gifts", "", 0)
    if zones.unit in ("户", "户次") and VISITING.search(around):
        return Measured("households", "", 0)
    if zones.unit == "人次" and REACHING.search(around) and not NOT_PEOPLE.search(around):
        return Measured("people_reached", "", 0)
    return None
