"""What is asked about a number of prose that counts nothing known."""

from __future__ import annotations

from etl.meaning.other_matters import FRAUD
from etl.prose.counted.by_its_deed import is_at_a_deed
from etl.prose.counted.gathering import VISITED_IN_ROUNDS
from etl.prose.counted.held import CAMPAIGN, TESTED, names_rival
from etl.prose.counted.people import PASSED_THROUGH
from etl.prose.counted.persons_left import is_left_over
from etl.prose.counted.received import was_received
from etl.prose.counted.rivals import is_sent_there
from etl.prose.counted.unit_words import GIFT_UNITS, HELD_UNITS, PAPERWORK, REMINDER_SENT
from etl.prose.counted.unmeasured import is_switched_on, is_unmeasured
from etl.prose.passages.passage import Spot
from etl.prose.words.zones import clause_before
from etl.regex import regex

DEED_BEFORE = regex(
    r"(?<!累计)(?:(?:发放|派发|张贴|悬挂|覆盖|受教育|推送|走访)(?:了|出)?|(?<![转开颁印])发(?:了|出|掉)(?:共|约|近|有)*)$"
)
GIVEN_OR_SHOWN = regex(
    r"(?:发放|派发|分发|张贴|粘贴|悬挂|播放|推送|推出|赠送|送[出去上]|印发|摆放|转发|发布|发送(?=[^,;:。\d]{0,16}(?:提[示醒]|信息|预警|案例|消息|内容)[^,;:。\d]{0,3}$)|连载|投放|投[递送](?![路员线段业范])|寄送|派送|播出)[^,;:。\d]{0,20}$"
)
COUNTED_UNITS = {"份", "张", "场", "场次", "人次", "户", "册", "条", "幅", "块"}
SHOWN_ONLY = regex(r"播放|播出|推送|推出|转发|发布|连载|投放|摆放")
OTHER_GIVING = regex(
    r"救灾|慰问|健康|体检|处方|疫苗|药品|医保|物资|防汛|抗旱|抗疫|防疫|困难|救助|补助|奖金|证书"
)
# 高龄津贴发放户6412户: who draws a benefit was handed nothing of the campaign.
BENEFIT = regex(r"(?:津贴|补贴|养老金|低保金?|救助金|补助金?|保险金)(?:发放|领取|享受)[^,;。\d]{0,4}$")
PUT_UP_UNITS = ("块", "处", "面", "幅", "辆")  # 投放电梯广告96块, 出租车顶灯广告260辆: things, and no airings
CAMPAIGN_WORDS = regex(r"诈|防骗|宣传|提示")
REMINDED = regex(
    r"(?:提醒|覆盖|推送|发送|告知|外呼|触达|回访)[^,]{0,10}(?:用户|客户)$"
)  # accounts, no households
# 40户参加了院坝会: how many came of each house is not told, and nobody called there.
CAME_AS_HOUSEHOLDS = regex(
    r"(?:代表|家庭|居民|村民|群众|农户)?(?:都|均|先后|全部|积极)?(?:参加|参与|到场|前来)"
)
# 开展反诈沙龙4次, 发放…扑克牌150副、挂绳80条: held or handed out, whatever it is called.
HELD = regex(
    r"(?:开展|举办|组织|举行|召开|(?<![召展公离])开(?!展))(?:了|过)?(?:[^,;:。]{0,40}[、和及])?[^,;:。\d]{0,20}$"
)
WORK_MEETING = regex(
    r"(?:工作|例|推进|部署|调度|联席|研判|碰头|协调|总结|动员|党委|支委|办公|视频|专题)会议?(?:共|累计|合计)?$"
)
# 举办绘本阅读会2场 in a report about the campaign; what a unit holds anyhow is none of it.
EVENT_END = regex(
    r"(?:会|课|赛|沙龙|(?<!政治)(?<!理论)(?<!业务)(?<!党)学习|集市|表演|演出|论坛|讲坛|课堂|游园|快闪|展演|体验营)(?:共|累计|合计)?$"
)
OTHER_EVENT = regex(
    r"(?:招聘|双选|党员大?|党小组|支部|(?:居民|村民|职工)?代表(?:大会)?|大|议事|业主大?|换届|选举|股东|董事|运动|展销|民主生活|组织生活|庭审|听证|论证|评审|碰头|例)会?(?:共|累计|合计)?$|党课|(?:督查|检查|督导|抽查|暗访|调研|排查|巡查)(?:共|累计|合计)?$"
)
# 党支部开展主题党日3次: what every branch holds each month, unless its sentence says a word of fraud
BRANCH_DAY = regex(
    r"(?:主题[党团]日|[党团]日|三会一课|组织生活|支部学习|党小组学习|理论学习)(?:活动|会)?(?:共|累计|合计)?$"
)
# 召开恳谈会2次，讨论停车位划分: what a meeting without a word of fraud was held to settle.
DELIBERATED = regex(
    r"讨论|商[讨议量定]|协商|审议|表决|投票|选举|推选|评议|票决|通报(?:财务|账目)|(?:听取|征求|收集)[^,;。]{0,12}(?:意见|建议)"
)
HANDED_LIST = regex(
    r"(?:发放|派发|分发|赠送|送出|送上)(?![^,;。]*(?:走访|张贴|悬挂))[^,;。]*[、和及][^,;:。\d]{1,12}$"
)
# 紧急止付3起: money that was already on its way, no one held back from paying (vocabulary: 劝阻诈骗).
PAYMENT_STOPPED = regex(r"止付[^,;。\d]{0,4}$")
BARE_ROUND = regex(
    r"(?:^|[,;。:、()])(?:[一二三四]季度|[上下]半年|\d{1,2}月份?|[上中下]旬|第[一二三四]周|校园|学校|农村|村组?|社区|企业|机关|家庭|单位|集市|小区|商圈|广场|工地|网点|景区|医院|线[上下]|[城乡]区?|一?共|合计|累计|总计"
    r"|(?:其中|分别)?(?:[本当全上][月周季年]度?)?(?:面向|针对)[^,;。:、()\d]{1,12})(?:有|计)?[(:]?$"  # 面向老年人20场次
)
FOOD = regex(
    r"(?:米饭|糯米|粽子?|汤圆|元宵|饺子|月饼|粥|面条|挂面|汤|茶|酒|糕点?|饼干?|馒头|盒饭|水果|牛奶|早餐|午餐|晚餐)(?:一?共|约|近)*$"
)
FAMILIES = regex(r"(?:家庭|亲子|母子|父子)[^,;。\d]{0,2}$")  # 参与亲子家庭260组
# 发放出入证460张, 选票320张, 奖状36张: what a body gives out for other ends, and no paper of the campaign.
OTHER_PAPERS = regex(
    r"(?:(?:出入|通行|停车|居住|工作|志愿者?|健康|上岗|结业|毕业|合格|资格|会员|准考|借书|借阅|图书|老年|老人|优待|残疾|身份|许可|房产|学生|入场|参赛|参会|临时|电动车?|车辆|荣誉|获奖|聘任)(?:证件?|证书)"
    r"|聘书|奖状|奖牌|锦旗|选票|选民证|表决票|问卷调查表|门票|饭票|餐[券票]|代金券|消费券|(?:门禁|老年|公交|社保|医保|会员|饭|停车|蓝牙|购物|储值)卡|号牌|[门胸桌]牌|钥匙|工资|薪酬)(?:一?共|约|近)*$"
)
RIDES, TOLD_ON_BOARD = (
    {"艘次", "班次", "趟次", "列次", "架次", "趟"},
    regex(r"(?:宣[讲传]|讲解|提醒|喊话|播报|广播)[^,;。\d]{0,4}$"),
)  # 登船宣讲14艘次
GROUPS_OF_VISITORS = {"批", "批次", "团", "团次", "场", "场次", "次"}
CASE_UNITS = {"起", "笔", "次", "例", "宗", "件", "人", "人次"}
THINGS = frozenset(["个", "件", "套", "支", "对"])
GIVEN_AWAY = regex(
    r"(?:发放|派发|(?<!充)分发|赠送|送出|送上)了?(?![^,;。\d]{0,8}(?:任务|账号|权限|证|牌|奖))[^,;。、\d]{1,10}$"
)
# 悬挂反诈灯笼60个, 喷涂反诈标识12个: what was put up about fraud, and no place where somebody stands
PUT_UP_THINGS = regex(
    r"(?:张贴|粘贴|悬挂|[贴挂摆立][上出起了]|喷[涂绘]|竖立|树立|摆放|投放)(?=[^,;。\d]{0,14}(?:反诈|防诈|防骗|宣传|提示|警示))[^,;。、\d]{1,16}(?<![点站台岗室角栏地屋])(?:共|约|近)*$"
)
HANDED_UNITS = GIFT_UNITS | {"份", "个", "条", "件", "套", "张", "册", "本"}


# 投放公交站台广告5处、电梯广告120块: the verb of a list holds for all of it.
EARLIER_ITEM = regex(r"[^,;。、\d放布送贴挂播]{1,10}\d[\d.]*[万千百余多]*[\u4e00-\u9fff]{1,2}[、和及]")


# 贴了36张, 群里喊了十来回, 村会上讲了三回: a deed by its verb alone.
TERSE_DEED = regex(
    r"(?:(?<![张粘津补])贴|(?<![悬])挂|(?<![赠放递])送|派|散|摆|签|装)(?:了|出去?|上)(?:共|约|近|有)*$"
)
TOLD_SO_OFTEN = regex(
    r"(?:群里?|朋友圈|会上?|课上|集上|圩上|村里|组里|门口|喇叭|广播)[^,;。\d]{0,8}(?:喊|讲|说|念|提醒|宣传|发|转)(?:了|过)(?:共|约|近|有)*$"
    r"|(?:音响|喇叭|广播|屏|短片|视频|录像|片子)[^,;。\d]{0,10}放(?:了|过)(?:共|约|近|有)*$"
)
TOLD_UNITS = {"次", "遍", "回", "场"}


def is_terse_deed(spot: Spot) -> bool:
    """Whether a report about the campaign says how often or how many by its verb alone: 贴了36张, 群里喊了12遍."""
    if not spot.passage.of_campaign or names_rival(spot.zones.sentence):
        return False
    told = spot.zones.unit in TOLD_UNITS and TOLD_SO_OFTEN.search(clause_before(spot.zones))
    put = spot.zones.unit in COUNTED_UNITS and TERSE_DEED.search(spot.zones.before) and not spot.zones.behind
    return bool(told or put)


def is_event(before: str) -> bool:
    """Whether words end in something that was held, whatever it is called."""
    return EVENT_END.search(before) is not None and not OTHER_EVENT.search(before)


def deliberates(sentence: str) -> bool:
    """Whether a sentence tells of a meeting that settled things without a word of fraud."""
    return DELIBERATED.search(sentence) is not None and FRAUD.search(sentence) is None


def is_of_no_measure(spot: Spot) -> bool:
    """Whether a number counts what the campaign does and no measure does: rides, stopped payments, calls, parcels."""
    unit, said = spot.zones.unit, clause_before(spot.zones)
    return bool(
        (unit in RIDES and TOLD_ON_BOARD.search(said))
        or (unit in CASE_UNITS and PAYMENT_STOPPED.search(said))
        or (unit == "户" and REMINDED.search(said))
        or (unit in ("组", "对") and FAMILIES.search(spot.zones.before))
        or (unit in ("户", "户次") and CAME_AS_HOUSEHOLDS.match(spot.zones.behind))
        or (unit in ("户", "户次", "家") and is_sent_there(spot.zones))
        or (unit in GROUPS_OF_VISITORS and VISITED_IN_ROUNDS.search(said))
        or is_terse_deed(spot)
        or is_switched_on(said + unit + spot.zones.behind)
        or is_unmeasured(said, unit, spot.passage.of_campaign)
    )


def is_bare_round(spot: Spot, before: str) -> bool:
    """校园（12场）农村（20场）, 一季度12场: so many rounds in a report about the campaign, though no word says of what."""
    other = names_rival(spot.zones.sentence) or OTHER_EVENT.search(before) or WORK_MEETING.search(before)
    return not other and not deliberates(spot.zones.sentence) and BARE_ROUND.search(before) is not None


def is_of_other_matters(spot: Spot, before: str) -> bool:
    """Whether a number counts what is eaten, filed, drawn as a benefit or received, passes through or is held anyhow."""
    other = (FOOD, PAPERWORK, OTHER_PAPERS, BENEFIT, PASSED_THROUGH)
    if any(way.search(before) for way in other) or was_received(spot.zones):
        return True
    sentence = spot.zones.sentence
    if BRANCH_DAY.search(before) and not FRAUD.search(sentence):
        return True
    return OTHER_GIVING.search(sentence) is not None and CAMPAIGN_WORDS.search(sentence) is None


# 张贴后尚余368张: what lies in store, of a thing that was named before
LEFT_OVER = regex(r"(?:尚余|剩余|结余|结存|余下|剩下|还剩|仅剩|库存|尚存)了?(?:约|近|有|下)?$")


def is_deed_of_unknown(spot: Spot, before: str) -> bool:
    """Whether a deed of the campaign counts what no rule knows (招聘会 and 党员大会 are no deeds of it)."""
    other = OTHER_EVENT.search(before) or deliberates(spot.zones.sentence)
    return not other and is_at_a_deed(spot, before)


# 12张银行卡寄往云南: what swindlers trade in
CARDS = regex(r"(?:实名)?(?:银行|电话|手机|信用|储蓄|借记|流量|SIM)卡|身份证|假[钞币]|欠条|借条|转账凭证")


def says_of_what_it_is(spot: Spot, before: str) -> bool:
    """Whether the words around a number say of what it is, and that it is nothing of the campaign."""
    other = is_of_other_matters(spot, before) or LEFT_OVER.search(before)
    return bool(other or CARDS.match(spot.zones.behind))


# 业主来取快递的时候顺手发一张: one each, told as a habit
ONE_IN_PASSING = regex(
    r"(?:顺手|随手|顺便|顺带|逢人|见人|见面|来一[个位])就?(?:都|也|先)?(?:发|送|递|塞|给|贴|带)(?:上|给|去)?$"
)


def is_habit(spot: Spot, before: str) -> bool:
    """Whether 一 tells how each was given something, and counts nothing."""
    return spot.found.like_article and ONE_IN_PASSING.search(before) is not None


def asked_about(spot: Spot, before: str) -> str | None:
    """The question that a number raises which counts nothing known: of something handed out, put up or shown."""
    unit = spot.zones.unit
    if says_of_what_it_is(spot, before) or is_habit(spot, before):
        return None
    if is_of_no_measure(spot) or (unit in ("条", "则") and REMINDER_SENT.search(before)):
        return "prose_unclear"
    meeting = unit == "个" and before.endswith("会")  # 给店主们开短会1个
    held = (unit in HELD_UNITS or meeting) and HELD.search(before) and not names_rival(before)
    if held and (CAMPAIGN.search(before) or (spot.passage.of_campaign and is_event(before))):
        settled = TESTED.search(before) or WORK_MEETING.search(before) or deliberates(spot.zones.sentence)
        return None if settled else "prose_unclear"
    if unit in ("场", "场次") and spot.passage.of_campaign and is_bare_round(spot, before):
        return "prose_unclear"
    said = spot.passage.sentence_before(spot.found.start, spot.clause.sentence)
    if (unit in HANDED_UNITS and HANDED_LIST.search(said)) or (unit in THINGS and GIVEN_AWAY.search(before)):
        return "prose_unclear"
    put_up = unit in ("个", "枚", "只", "盏") and PUT_UP_THINGS.search(before)
    if put_up or (DEED_BEFORE.search(before) and unit in COUNTED_UNITS):
        return "prose_unclear"
    asked = COUNTED_UNITS | GIFT_UNITS | {"篇", "部", "期", "户次", *PUT_UP_UNITS}
    given = GIVEN_OR_SHOWN.search(EARLIER_ITEM.sub("", before)) if unit in asked else None
    if given is None:
        return "prose_unclear" if is_deed_of_unknown(spot, before) or is_left_over(spot) else None
    if unit in ("户次", *PUT_UP_UNITS):
        return "prose_unclear"
    return "prose_uncounted" if SHOWN_ONLY.match(given.group()) else "prose_unclear"
