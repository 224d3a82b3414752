"""Which measure one quantity of a clause counts: the noun before it (宣传单100份) or behind it (100份宣传单).

Zones are the words around a quantity that no other quantity claims. All texts are folded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from etl.meaning.lexicon import Hit, find_groups, find_measures, units_of
from etl.meaning.other_matters import FRAUD
from etl.prose.by_unit import (
    ACCOUNTS,
    FOLLOWED_UP,
    HANDED,
    PAPERWORK,
    RIVAL_EVENTS,
    of_other_matter,
    told_by_unit,
)
from etl.prose.deeds import by_what_was_done, is_given
from etl.prose.own_staff import are_own_staff
from etl.prose.people import (
    BEHIND,
    LEARNING,
    NOT_PEOPLE,
    PEOPLE,
    SHOULD,
    STAFF,
    TOOK_UP,
    as_persons,
    at_work_meeting,
    counted_people,
    dispatched,
    gone_out,
    manned,
    passed_through,
    present,
    sent_staff,
    taught_staff,
    tended,
    went_out,
)
from etl.prose.received import was_received
from etl.prose.shown import aired, messaged, passed_round, played_online
from etl.prose.unmeasured import is_on_slips, is_ringtone
from etl.prose.zones import Measured, Zones, clause_before, said_before, strict_measure

LOOSE_UNITS = {"个", "家", "所", "次", "处"}
MODIFIERS = re.compile(
    r"(?:反诈骗?|防诈骗?|[反防]电?诈|防骗|宣传|各类|各种|不同|主题|专题|原创|定制|优质|的|电信|网络|诈骗|预防|安全|精美|环保|实用|便民|小|余|大型)*"
)
ON_THE_BOOKS = re.compile(r"(?:现有|共有|在册|在编|编制|下辖|辖有|配有|配备|拥有)[^,对向为]*$")
DOING = re.compile(r"参[加与]|受益|宣传|听|开展|走访|入户|学习|观看|接受|受教育|发放|安装|下载|注册|签")
ATTENDED = re.compile(r"参[会加与]|到[场会]")  # 参会商户40户 were not visited
SHOWN = {"broadcasts", "screens", "posts", "videos", "sms"}
PLAYED = re.compile(r"^(?:循环|滚动|共|累计)*(?:播放|播出|推送|转发|发布|发送|巡播)")
MATERIALS = {"leaflets", "posters", "banners", "boards", "gifts", "pledges"}
VERBS = (
    "发放|派发|分发|散发|印发|张贴|粘贴|悬挂|拉挂|举办|召开|开展|推送|发送|播放|制作|印制|出动|组织|解答|接受|受教育|设置|摆放"
    "|赠送|发布|转发|签订|讲解|下载|安装|走访|覆盖|开设|刷写|更新|劝阻|拦截|挽回|参加|参与|通过|深入|走进|(?<!正)在|[开办上讲演](?:了|过)|[对与和向为给将把]"
)
VERB = re.compile(VERBS)
JOIN = re.compile(
    r"(?:等?[、和及与或/]|以及|等)+(?:各类|各种|反诈骗?|防诈骗?|防骗|宣传|相关|的|等)*|等(?:各类)?"
)
PROTECTED = re.compile(r"(?:保护|发案|被骗|受骗|受害|涉案|骗)(?:人数|人次)$")
NOT_INSTALLED = re.compile(
    r"(?:未|没有?)(?:下载|安装|注册)[^,、]*的[^,、]*$|(?:转发|推送)[^,、]*(?:信息|链接)[^,、]*$"
)  # 向未安装APP的群众120人宣传
LIST_END = re.compile(
    r"(?:[、和及与][^、,\d]{2,8}?){0,3}(?:等(?:各类|各种)?[^、,\d]{0,4})?(?:共计?|合计|总计)?[约近]?"
)
AMOUNT = re.compile(r"(?:发放|派发|张贴|播放|推送)(?:总?量|总?数量?)")
INSTALLING = re.compile(r"^(?:推广|新增|安装|下载|注册|激活)*(?:新增|净增|增加|总?量|总?数|人数|户数)?")
# 宣传单发放5000份: what is given or put up may stand before its verb.
_SO_FAR = r"(?:已经?|现场|[总合累]计|一?共|全部|均|先后)*"
VERB_LAST = {
    "leaflets": re.compile(rf"{_SO_FAR}(?:发放|派发|分发|散发|印发)(?:了|出)?(?:共?计?|约|近|达)"),
    "gifts": re.compile(rf"{_SO_FAR}(?:发放|派发|赠送|送出)(?:了)?(?:共?计?|约|近|达)"),
    "posters": re.compile(rf"{_SO_FAR}(?:张贴|粘贴)(?:了|出)?(?:共?计?|约|近|达)"),
    "banners": re.compile(rf"{_SO_FAR}(?:悬挂|拉挂|张贴)(?:了|出)?(?:共?计?|约|近|达)"),
}
TITLED = re.compile(r"《[^《》]{2,30}》(?:等|各|共|[印制成发放了]){0,3}$")
PAPER_UNITS = {"份", "册", "本", "张", "封"}
COLLECTABLE = {"banners", "posters", "leaflets", "videos", "boards"}
COLLECTED = re.compile(r"(?:征集|收集|评选|收到|征求)[^,;。]{0,40}$")
HONOURED = re.compile(
    r"(?:标兵|能手|先锋|大使|骨干|讲师|教官|顾问|代言人|达人|之星|卫士|称号)[”\"]?$"
    r"|(?:评选|评出|评定|表彰|授予|命名|选树|选出|推选)(?:了|出)?[^,;。\d]{0,16}$"
)
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
HANDED_OVER = re.compile(r"发放|派发|分发|散发|赠送")
HELPED = re.compile(
    r"劝阻|劝返|拦下|帮|协助|督促|敦促|发动|指导|辅导|引导|教|提醒|告知|为|给|对|向|陪|带[着领]|[与和同跟]$"
)
ON_SCREEN = re.compile(r"屏|播放")  # a slogan on a screen is no banner
NOUN_BEHIND = re.compile(r"[\u4e00-\u9fff]")
FREE_BEHIND = re.compile(r"[在于并和及与共均等为用分由已,、]")
SENT_FOR = re.compile(r"[,;。]")
HEARING = re.compile(r"[^,;。]{0,4}(?:听|看)[了着过]?")
OTHER_DUTY = re.compile(
    r"防汛|抗洪|抗旱|抢险|救灾|救援|灭火|防火|备勤|安保|维稳|春运|清查|盘查|设卡|抓捕|疏导交通|交通疏导|疫情防控|禁毒|扫黑|打假|执法|稽查|查获|查处|取缔"
)
SERVING = re.compile(r"参[与加][^,;。]{0,8}(?:服务|值守|值班|执勤|保障)")
OTHER_OCCASION = re.compile(
    r"报到|迎新|开学|军训|运动会|[比球竞]赛|赛事|春运|暑运|[高中]考|考试|庙会|展会|博览会|演唱会|马拉松|旅游节|招聘"
)
OWN_DUTY = re.compile(r"诈|骗|宣传|宣讲|讲解|普法|发放|张贴|入户|走访")
EVIDENCE = re.compile(r"(?:照片|相片|截图|合影|(?:报送|上传|拍摄|附)[^,;。\d]{0,4}图片)等?共?计?$")
LONGEST_GAP, LONGEST_LIST = 12, 30
LONGEST_OWNER = 6  # characters of whose film it is: 转发[县局]反诈视频
CLEAN = re.compile(r"[共计达为到约有:总合累近超数量人次份均]*")


def find_measured(zones: Zones) -> Measured | None:
    """What a quantity counts; None where it counts nothing of a campaign, or nothing that can be told."""
    ways = (
        dispatched,
        gone_out,
        went_out,
        manned,
        taught_staff,
        listed_before,
        played_online,
        aired,
        messaged,
        named_before,
        titled_paper,
        sent_staff,
        named_behind,
        counted_people,
        present,
        tended,
        passed_round,
        told_by_unit,
    )
    zones = as_persons(zones)
    measured = next((measured for measured in (way(zones) for way in ways) if measured), None)
    if measured is None:
        return None
    rival = (measured.measure in ("people_reached", "staff") and at_work_meeting(zones)) or (
        measured.measure == "loss_prevented" and of_other_matter(zones)
    )
    rival = rival or (measured.measure in MATERIALS and EVIDENCE.search(zones.before) is not None)
    rival = rival or (measured.measure in ("people_reached", "staff", "vehicles") and is_on_the_books(zones))
    rival = rival or (measured.measure in ("staff", "vehicles") and is_on_other_duty(zones))
    rival = rival or (measured.measure == "posts" and is_any_news(zones))
    rival = rival or (
        measured.measure in ("posts", "sms") and (was_received(zones) or is_ringtone(clause_before(zones)))
    )
    rival = rival or (measured.measure == "people_reached" and passed_through(zones))
    rival = rival or (measured.measure == "people_reached" and are_own_staff(zones))
    return None if rival else measured


def is_any_news(zones: Zones) -> bool:
    """公众号共发布各类信息41条: whatever an account publishes, not what it says of the campaign."""
    said = clause_before(zones)
    return ANY_NEWS.search(said) is not None and not FRAUD.search(said)


def is_on_the_books(zones: Zones) -> bool:
    """现有民警16名、辅警32名: how many there are, not how many came or were met."""
    return ON_THE_BOOKS.search(clause_before(zones)) is not None and not DOING.search(zones.behind)


def is_on_other_duty(zones: Zones) -> bool:
    """投入防汛执勤24人次, 出动警力30人次开展夜间清查: sent out, and not for the campaign."""
    sent_for = SENT_FOR.split(clause_before(zones))[-1] + zones.behind
    other = SERVING.search(zones.behind) and OTHER_OCCASION.search(zones.sentence)
    if other and not OWN_DUTY.search(zones.sentence):
        return True  # 新生报到期间志愿者150名参与服务
    return OTHER_DUTY.search(sent_for) is not None and not OWN_DUTY.search(sent_for)


SUMMED_UP = re.compile(r"(?:共计?|合计|总计|一共)[约近]?$")
VERB_NEXT = re.compile(r"[、和及并](?:(?:张贴|粘贴|悬挂|拉挂|摆放|发放|制作|设置)了?[^,、\d]{0,4})?")


def listed_before(zones: Zones) -> Measured | None:
    """海报、展架、操作指南等共计196件: one number behind a list of materials that no one of them is counted in."""
    hits = [h for h in find_measures(zones.before) if h.code in MATERIALS]
    if not hits or zones.unit not in (*units_of("mixed_materials"), "处"):
        return None
    if LIST_END.fullmatch(zones.before, hits[-1].end) is None:
        return None
    chain = joined_hits(zones.before, list(reversed(hits)))
    if len({hit.code for hit in chain}) < 2:
        chain = each_with_verb(zones, hits)
    if len({hit.code for hit in chain}) < 2:
        return None
    return Measured("mixed_materials", zones.before[chain[-1].start : chain[0].end], -1)


def each_with_verb(zones: Zones, hits: list[Hit]) -> list[Hit]:
    """张贴海报、悬挂横幅、摆放展板共计86处: each with its verb, and all of them in one number; [] for no such list."""
    if not SUMMED_UP.match(zones.before, hits[-1].end):
        return []
    between = [zones.before[a.end : b.start] for a, b in pairwise(hits)]
    return hits[::-1] if all(VERB_NEXT.fullmatch(words) for words in between) else []


def named_before(zones: Zones) -> Measured | None:
    """宣传单100余份, 海报、标语、条幅共计90914张."""
    hits = find_measures(zones.before)
    if not hits:
        return None
    gap = zones.before[hits[-1].end :]
    said = AMOUNT.sub("", PLAYED.sub("", gap) if hits[-1].code in SHOWN else gap)
    said = INSTALLING.sub("", said) if hits[-1].code == "app_installs" else said  # 反诈APP安装新增2100人
    verb_last = VERB_LAST.get(hits[-1].code)
    if len(gap) > longest_gap(hits[-1], gap) or (
        VERB.search(said) and not (verb_last and verb_last.fullmatch(said))
    ):
        return None
    if not zones.unit:
        return Measured(hits[-1].code, hits[-1].word, -1) if CLEAN.fullmatch(gap) else None
    code = strict_measure(hits[-1].word, zones.unit) or passed_on(hits, zones.unit)
    if code is None and shows_slogans(zones, hits):
        return Measured("screens", hits[0].word, -1)
    if code is None or is_only_near(zones, hits[-1], code):
        return None
    done = by_what_was_done(zones, hits[-1], code)
    if done != code:
        return Measured(done, hits[-1].word, -1) if done else None
    chain = joined_hits(zones.before, list(reversed(hits)))
    words = zones.before[chain[-1].start : chain[0].end]
    return Measured(mixed_or(code, chain), words, -1)


def longest_gap(hit: Hit, gap: str) -> int:
    """Characters between a noun and its number: 走访辖区宾馆、网吧、出租屋等场所56家 lists who was called at."""
    return LONGEST_LIST if hit.code == "households" and "、" in gap else LONGEST_GAP


def shows_slogans(zones: Zones, hits: list[Hit]) -> bool:
    """LED屏滚动播放标语230余块: the screens are counted, not what they show."""
    return hits[0].code == "screens" and zones.unit in ("块", "面", "台") and hits[-1].code == "banners"


def passed_on(hits: list[Hit], unit: str) -> str | None:
    """微信群转发县局反诈视频240条次: the passing on is counted."""
    if len(hits) < 2 or hits[-2].code != "posts" or hits[-1].start - hits[-2].end > LONGEST_OWNER:
        return None
    return "posts" if unit in units_of("posts") else None


def is_only_near(zones: Zones, hit: Hit, code: str) -> bool:
    """Whether a noun before a quantity is not what it counts, for all its unit: a slogan on a screen is no banner."""
    if PAPERWORK.search(zones.before, hit.end) or (zones.unit == "个" and belongs_behind(zones.behind)):
        return True  # 制定宣传方案1份
    if zones.unit == "页" and not hit.word.endswith("页"):
        return True  # 手册共36页
    if hit.word in MADE_BY_OTHERS:
        return HANDED_OVER.search(zones.before, 0, hit.start) is None  # 学生出手抄报1.2万份
    if code in COLLECTABLE and COLLECTED.search(zones.led_by + zones.before[: hit.start]):
        return True  # 征集反诈标语126条
    if code == "people_reached":
        return are_no_listeners(zones, hit)
    if code == "sessions":
        gap = zones.before[hit.end :]
        counts_places = zones.unit == "个" and (bool(gap) or hit.word.startswith("进"))  # 进工地3个
        return RIVAL_EVENTS.search(gap) is not None or counts_places
    only_near = NEAR_ONLY.get(code)
    return only_near is not None and only_near(zones, hit)


# 工作人员帮助37位老同志安装 counts no staff, a slogan on a screen is no banner, 参会商户40户 were not visited,
# 目标责任书 binds offices, 向未安装APP的群众120人宣传 installed nothing.
BLOCKED = re.compile(r"(?:拦截|屏蔽|封堵|过滤|收到|接到|举报)[^,]{0,8}$")
CALLS = re.compile(
    r"(?:电话|来电|呼叫|包裹|快[件递]|邮件|短信|信息|号码|网址|网站|网页|链接|域名|账[户号])[共累计达约近超逾]*$"
)  # 拦截诈骗电话62万次
ON_HAND = re.compile(r"(?:仅|只|不足|尚缺|缺少?|短缺)有?$")  # 宣传员仅2名: how many there are
WERE_TAUGHT = re.compile(
    r"(?:集中|统一|认真|开展|进行|接受|参加|[^,;。\d宣]{0,6}?)*(?:测试|答题|考试|学习|考核)"
)  # 组织党员干部86人学习反诈知识
ANY_NEWS = re.compile(r"各类(?:政务|工作|新闻)?(?:信息|稿件|动态|资讯|新闻)")  # 公众号共发布各类信息41条
PETITIONS = re.compile(r"来访|信访|上访|投诉|诉求")  # 接待群众来访312批486人次
PASSING = re.compile(
    r"(?:停[放靠]|通行|过往|进出|[检盘抽]查|查[验处扣]|登记|劝导)[^,]{0,4}$"
)  # 停放车辆2.8万台次
# 营业厅宣传：21家营业厅张贴海报: where it was put up or shown, not whom somebody called at.
PUT_UP_THERE = re.compile(r"[^,;。\d]{2,8}?(?:内|里|均|都|共)*(?:张贴|粘贴|悬挂|播放|滚动|摆放|摆设|放置)")
CALLED_ON = re.compile(r"走访|入户|上门|逐户|敲门")
NEAR_ONLY: dict[str, Callable[[Zones, Hit], bool]] = {
    "sms": lambda zones, hit: (
        BLOCKED.search(zones.before, 0, hit.start) is not None
        or (zones.unit == "次" and bool(zones.before[hit.end :]))  # 短信群发3次: how often
    ),
    "staff": lambda zones, hit: (
        HELPED.search(zones.before, hit.end) is not None
        or ON_HAND.search(zones.before, hit.end) is not None
        or WERE_TAUGHT.match(zones.behind) is not None
    ),
    "scams_stopped": lambda zones, hit: (
        CALLS.search(zones.before, hit.end) is not None or FOLLOWED_UP.search(zones.before) is not None
    ),
    "consultations": lambda zones, hit: (
        PETITIONS.search(zones.before) is not None and "咨询" not in zones.before
    ),
    "vehicles": lambda zones, hit: PASSING.search(zones.before, 0, hit.start) is not None,
    "banners": lambda zones, hit: (
        ON_SCREEN.search(zones.before, 0, hit.start) is not None or is_on_slips(zones.before)
    ),
    "pledges": lambda zones, hit: "目标责任" in zones.before,
    "households": lambda zones, hit: (
        bool(ACCOUNTS.search(zones.before))
        or (PUT_UP_THERE.match(zones.behind) is not None and not CALLED_ON.search(hit.word))
        or (bool(ATTENDED.match(hit.word)) or hit.code in ("scams_stopped", "loss_prevented"))
    ),
    "app_installs": lambda zones, hit: NOT_INSTALLED.search(zones.before) is not None,
}


def are_no_listeners(zones: Zones, hit: Hit) -> bool:
    """Whether people behind a noun are not those whom it reached.

    讲座录音送到22名老同志家中; 微信群有群成员480人; 应参加96人; 专题课正在举行，160余名学员参加; 被骗人数3人.
    """
    if STAFF.match(zones.behind) and not LEARNING.search(zones.behind):
        return True  # 走进直播间，两名检察官以案说法
    if hit.code in MATERIALS | {"sessions"} and turns_to_group(zones):
        return True
    gap = zones.before[hit.end :]
    if NOT_PEOPLE.search(gap) or HONOURED.search(gap):
        return True
    if "成员" in gap or SHOULD.search(zones.before):
        return True
    if hit.code == "sessions" and BEHIND.search(zones.behind):
        return True
    return PROTECTED.search(zones.before, 0, hit.end) is not None


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
    if not hits or VERB.match(hits[0].word):
        return None
    led = leads_to(zones.behind[: hits[0].start], zones.unit) or is_board_there(zones, hits[0])
    if not led and not is_shared_out(zones, hits[0]):
        return None
    shown = hits[0].code == "screens" and strict_measure(hits[0].word, zones.unit)  # 12台屏保滚动播放标语
    while not shown and len(hits) > 1 and MODIFIERS.fullmatch(zones.behind[hits[0].end : hits[1].start]):
        hits = hits[1:] if strict_measure(hits[1].word, zones.unit) else hits[:1]  # 反诈宣传小展板 are boards
    code = strict_measure(hits[0].word, zones.unit)
    gap = zones.behind[: hits[0].start]
    if code == "staff" and (find_groups(gap) or HEARING.match(gap) or TOOK_UP.match(zones.behind)):
        return None  # 42名小朋友跟着社区民警…, 村民70多人听了民警讲骗术
    if code == "households" and hits[0].code not in ("households", "sessions"):
        return None  # 对86户…建立微信群
    if code is None or (
        code == "people_reached" and (hits[0].code == "pledges" or not zones.unit.endswith(tuple(PEOPLE)))
    ):
        return None
    if hits[0].code == "gifts" and is_given(zones):
        code = "gifts"
    chain = joined_hits(zones.behind, hits) if zones.open_behind else hits[:1]
    return Measured(mixed_or(code, chain), zones.behind[chain[0].start : chain[-1].end], 1)


def is_board_there(zones: Zones, hit: Hit) -> bool:
    """18个站台宣传栏: a board, and where it stands."""
    return (
        not zones.before.endswith("在")
        and hit.code == "boards"
        and hit.start <= 4
        and not VERB.search(zones.behind, 0, hit.start)
    )


def is_shared_out(zones: Zones, hit: Hit) -> bool:
    """38个楼栋宣传栏更换内容，每个宣传栏张贴2张: what each of them then got says that they are what was counted."""
    gap, rest = zones.behind[: hit.start], zones.sentence.partition(zones.behind)[2]
    if hit.code not in ("boards", "screens") or len(gap) > 4 or "的" in gap or VERB.search(gap):
        return False
    return re.search(rf"每一?(?:[个块处只面]?{re.escape(hit.word)}|{hit.word[-1]}(?!目))", rest) is not None


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
        between = text[first.end : second.start]
        materials = MATERIALS.issuperset((first.code, second.code))  # 海报横幅共60张（条）
        if VERB.match(second.word) or not (JOIN.fullmatch(between) or (not between and materials)):
            break
        chain.append(hit)
    return chain


def mixed_or(code: str, chain: list[Hit]) -> str:
    """`mixed_materials` where one number stands for materials of several measures."""
    codes = {hit.code for hit in chain}
    return "mixed_materials" if len(codes) > 1 and codes <= MATERIALS else code
