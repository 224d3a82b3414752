"""What a noun before a quantity does not count, though it stands there and has the unit: a slogan on a screen is no banner.

All texts are folded.
"""

from __future__ import annotations

from collections.abc import Callable

from etl.meaning.lexicon import Hit, find_groups
from etl.prose.counted.held import RIVAL_EVENTS
from etl.prose.counted.outcomes import FOLLOWED_UP
from etl.prose.counted.people import BEHIND, LEARNING, NOT_PEOPLE, SHOULD, STAFF, TOOK_UP
from etl.prose.counted.unit_words import PAPERWORK, names_accounts
from etl.prose.counted.unmeasured import is_on_slips
from etl.prose.words.zones import MATERIALS, VERB, Zones, clause_before, said_before
from etl.regex import regex

ATTENDED = regex(r"参[会加与]|到[场会]")  # 参会商户40户 were not visited
PROTECTED = regex(r"(?:保护|发案|被骗|受骗|受害|涉案|骗)(?:人数|人次)$")
NOT_INSTALLED = regex(
    r"(?:(?:未|没有?)(?:下载|安?装|注册)|[又再]?(?:卸|删)[载了掉除])[^,、]*的[^,、]*$|(?:转发|推送)[^,、]*(?:信息|链接)[^,、]*$"
)  # 向未安装APP的群众120人宣传
COLLECTABLE = {"banners", "posters", "leaflets", "videos", "boards"}
COLLECTED = regex(r"(?:征集|收集|评选|收到|征求)[^,;。]{0,40}$")
# 征集学生自拍反诈短视频14部: films that were made for it, whoever made them
FILMED = regex(r"(?:自拍|拍摄|录制|自制|制作|创作|编演|自编)的?[^,;。\d]{0,8}$")
HONOURED = regex(
    r"(?:标兵|能手|先锋|大使|骨干|讲师|教官|顾问|代言人|达人|之星|卫士|称号)[”\"]?$"
    r"|(?:评选|评出|评定|表彰|表扬|授予|命名|选树|选出|推选)(?:了|出)?[^,;。\d]{0,16}$"
)
MADE_BY_OTHERS = {"手抄报", "宣传小报"}
HANDED_OVER = regex(r"发放|派发|分发|散发|赠送")
HELPED = regex(
    r"劝阻|劝返|拦下|帮|协助|督促|敦促|发动|指导|辅导|引导|教|提醒|告知|为|给|对|向|陪|带[着领]|[与和同跟]$"
    r"|[与和同跟][^,;。\d]{1,10}?(?:交流|沟通|拉家常|聊|谈|互动)"  # 民警同村民拉家常120余人次
)
ON_SCREEN = regex(r"屏|情报板|信息板|播放")  # a slogan on a screen is no banner
# 通过户外大屏，发布反诈标语36条
RELEASED = regex(r"(?:发布|显示|推送|更新|编发)(?:了|出)?[^,;。\d]{0,6}$")
NOUN_BEHIND = regex(r"[\u4e00-\u9fff]")
# 宣传栏46个全部换新: what was done with them, and no noun
FREE_BEHIND = regex(
    r"[在于并和及与共均等为用分由已,、都也]|全[部都新]|更[换新]|换[上新了]|重新|统一|逐[个一]|先后|陆续"
)


# 卡套里的, 购物袋上贴的: where it was put
_INSIDE = regex(r"[里内上中]面?[^,;。\d]{0,4}的?(?:约|近|有|共)?$")


def are_others(zones: Zones, hit: Hit) -> bool:
    """民警来校开讲，三百二十余名家长赶来: who is told of in the clause before is not who is counted."""
    behind = find_groups(zones.behind)[:1] if "," in zones.before[hit.end :] else []
    return bool(behind) and behind[0].start <= 2


def is_only_near(zones: Zones, hit: Hit, code: str) -> bool:
    """Whether a noun before a quantity is not what it counts, for all its unit: a slogan on a screen is no banner."""
    if PAPERWORK.search(zones.before, hit.end) or (zones.unit == "个" and belongs_behind(zones.behind)):
        return True  # 制定宣传方案1份
    if hit.code == "gifts" and _INSIDE.match(zones.before, hit.end):
        return True  # 夹在房卡套里的3000张
    if zones.unit == "页" and not hit.word.endswith("页"):
        return True  # 手册共36页
    if hit.word in MADE_BY_OTHERS:
        return HANDED_OVER.search(zones.before, 0, hit.start) is None  # 学生出手抄报1.2万份
    collected = code in COLLECTABLE and COLLECTED.search(zones.led_by + zones.before[: hit.start])
    if collected and not (code == "videos" and FILMED.search(collected.group())):
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
BLOCKED = regex(r"(?:拦截|屏蔽|封堵|过滤|收到|接到|举报)[^,]{0,8}$")
BLOCKED_LIST = regex(
    r"(?:拦截|屏蔽|封堵|过滤)[^,;。]{2,24}[、和及](?:短信|彩信)(?:共|约|近)*$"
)  # 拦截电话1.2万次、短信3.6万条
CALLS = regex(
    r"(?:电话|来电|呼叫|包裹|快[件递]|邮件|短信|信息|号码|网址|网站|网页|链接|域名|账[户号])[共累计达约近超逾]*$"
)  # 拦截诈骗电话62万次
# 宣传员仅2名, 全市反诈志愿者达2.2万人: how many there are
ON_HAND = regex(
    r"(?:仅|只|不足|尚缺|缺少?|短缺)有?$"
    r"|^(?:目前|现时?|截至目前)?,?全[省市州县区旗镇乡街][^,;。\d]{0,6}(?:志愿者|宣传员|网格员|宣讲员|义警)(?:队伍|人数|总数)?已?$"
)
INSPECTED = regex(r"(?:抽查|检查|督查|督导|考核|约谈|表彰|表扬|问责)[^,;。\d]{0,8}$")  # 电话抽查网格员12人
WERE_TAUGHT = regex(
    r"[^,;。\d宣]*?(?:测试|答题|考试|学习|考核|观看|收看|聆听|听取)"
)  # 组织党员干部86人学习反诈知识
PETITIONS = regex(r"来访|信访|上访|投诉|诉求")  # 接待群众来访312批486人次
PASSING = regex(
    r"(?:停[放靠]|疏导|引导|指挥|通行|过往|进出|[检盘抽]查|查[验处扣]|登记|劝导)[^,]{0,4}$"
)  # 停放车辆2.8万台次
# 营业厅宣传：21家营业厅张贴海报: where it was put up or shown, not whom somebody called at.
PUT_UP_THERE = regex(r"[^,;。\d]{2,8}?(?:内|里|均|都|共)*(?:张贴|粘贴|悬挂|播放|滚动|摆放|摆设|放置)")
BETWEEN_BODIES = regex(r"(?:协议书?|合同|备忘录|意向书|协定)(?:共|合计)?$")  # 警银合作协议3份 bind offices
CALLED_ON = regex(r"走访|入户|上门|逐户|敲门")
NEAR_ONLY: dict[str, Callable[[Zones, Hit], bool]] = {
    "sms": lambda zones, hit: (
        BLOCKED.search(zones.before, 0, hit.start) is not None
        or BLOCKED_LIST.search(clause_before(zones)) is not None
        or (zones.unit == "次" and bool(zones.before[hit.end :]))  # 短信群发3次: how often
    ),
    "staff": lambda zones, hit: (
        HELPED.search(zones.before, hit.end) is not None
        or ON_HAND.search(zones.before, hit.end) is not None
        or (zones.unit in ("人", "名") and not zones.behind and ON_HAND.match(zones.before) is not None)
        or INSPECTED.search(zones.before) is not None
        or TOOK_UP.match(zones.behind) is not None  # 党员干部180人带头注册APP
        or WERE_TAUGHT.match(zones.behind) is not None
        or are_others(zones, hit)
    ),
    "scams_stopped": lambda zones, hit: (
        CALLS.search(zones.before, hit.end) is not None or FOLLOWED_UP.search(zones.before) is not None
    ),
    "consultations": lambda zones, hit: (
        PETITIONS.search(zones.before) is not None and "咨询" not in zones.before
    ),
    "vehicles": lambda zones, hit: PASSING.search(zones.before, 0, hit.start) is not None,
    "banners": lambda zones, hit: (
        ON_SCREEN.search(zones.before, 0, hit.start) is not None
        or (
            RELEASED.search(zones.before, 0, hit.start) is not None
            and ON_SCREEN.search(said_before(zones)) is not None
        )
        or is_on_slips(zones.before)
    ),
    "pledges": lambda zones, hit: (
        "目标责任" in zones.before or BETWEEN_BODIES.search(zones.before) is not None
    ),
    "households": lambda zones, hit: (
        names_accounts(zones.before)
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
