"""What a quantity counts where no noun says it: units that only one measure has, in a sentence of the campaign."""

from __future__ import annotations

import re
from collections.abc import Callable

from etl.meaning.lexicon import find_measures
from etl.meaning.other_matters import FRAUD
from etl.prose.counted.called_on import VISITED_BEFORE, called_at
from etl.prose.counted.driven import is_driven
from etl.prose.counted.held import (
    CAMP_HELD,
    CAMPAIGN,
    LEARNT_TOGETHER,
    LESSON,
    OPENED,
    STALL_HELD,
    TAUGHT_TOGETHER,
    entered_there,
    gave_lesson,
    has_told,
    held_in_turn,
    is_event,
    is_held_bare,
    is_lesson,
    is_on_fraud,
    is_session,
    names_rival,
    opened_by_noun,
    set_up_stall,
    told_by_guest,
)
from etl.prose.counted.outcomes import is_loss, is_seen_and_told, is_served, is_stopped
from etl.prose.counted.people import NOT_PEOPLE, REACHING, received_at_stall
from etl.prose.counted.shown import FILMED, is_film_watched, is_played, is_published, is_screen, sent_in_chat
from etl.prose.words.zones import Measured, Zones, around, clause_before, said_before

PAPERWORK = re.compile(r"(?:文件|方案|通知|简报|通报|纪要|制度|报告|总结|台账|预案|通知书|计划|清单|问卷)$")
REMINDED = re.compile(r"(?:提示|提醒|警示)[共计达约近]*$")  # 电话回访客户，共提示3260人次
TURNED = re.compile(r"(?:对|为|针对|向)(?:辖区|全[村镇县])?(?:内|的)?$")
TOLD_THERE = re.compile(r"(?:逐户|上门|入户|走访|挨户)[^;。]*(?:宣传|宣讲|讲解|提醒|发放)")
ACCOUNTS = re.compile(r"(?<!走访)(?<!走访..)(?<!入户)(?:用户|客户)$")
VISITING = re.compile(
    r"[走补回家]访|[走跑]了|入户|敲[开响]|[走跑][遍完]|上门|深入|走进|敲门|宣传|讲解|逐户|(?:覆盖|惠及)(?![率面])"
)
PAPERS = re.compile(r"^(?:发了?|分发)?资料:?$")
# 1300多名群众前来参观，领取资料2000多份
TAKEN_AWAY = re.compile(
    r"(?:群众|居民|村民|市民|学生|家长|游客|旅客|客户|观众|老人|行人|司机|患者|商户|乘客|参观)[^;。]{0,12}?(?:领取|领走|取走|取阅|拿走)了?(?:宣传)?(?:资料|材料)(?:一?共|约|近)*$"
)
PAPERS_SENT = ("发了", "发出", "发放了", "发", "发出去", "发出去了", "发掉了", "散了", "散出去")
PAPERS_BEHIND = re.compile(r"(?:宣传|反诈|防骗)?(?:资料|材料|单子|传单)(?=$|[,;。、!)])")  # 发了80多份资料
HELPED = re.compile(
    r"(?:帮助?|为|替|协助|指导|教会?)[^,;。\d]{1,10}?(?:关闭|开启|开通|设置|屏蔽|卸载|解绑|调整)[^,;。\d]{1,14}$"
)
CARDS = re.compile(
    r"(?:发放|派发|派送|分发|散发|投递|递送|[发送派]出|附送)(?:[^,;。\d]{0,10}(?:反诈|防骗|防诈|提示|提醒|宣传)(?:[^,;。\d]{0,3}(?:卡片?|单|页|条)|[^,;。、\d]{0,8}[”\"]卡片?|[^,;。、\d]{0,6}小卡[”\"]?)|了?卡片)$"
)
PUT_UP = re.compile(
    r"(?:张贴|粘贴)了?[^,;。\d]{0,10}(?:反诈|防骗|防诈|提示|提醒|宣传|警示|[告公]示|[公通]告|通报|须知|二维码)[^,;。\d]{0,6}(?:,(?:共计?|合计|总计))?$"
)
# 楼道里贴了320张“温馨提示”
STUCK = ("张贴", "张贴了", "粘贴", "粘贴了", "贴了", "贴上", "贴上了", "贴出", "贴出了")
STUCK_BEHIND = re.compile(
    r"[“\"]?[^,;。、\d”\"]{0,8}(?:提[示醒]|警示|告示|公告|通告|标语|反诈|防骗|防诈|须知|二维码)"
)
CAME = re.compile(
    r"(?:观[演影戏]|看戏|看演出|入场)(?:观看|的|者|人员|群众|人数|人次)?(?:乡亲|群众|村民|居民|游客|市民|老人|观众)?们?(?:一?共|约|近|达|有)*$|"
    r"(?:[台场院屋][下上里内外边]|[台院屋]前|广场上?|会场|礼堂|食堂|教室|现场)[^,;。\d]{0,6}[坐站围挤聚](?:了|着|满了?|有)+|(?:到场|围观|驻足)(?:的|了|者)?(?:群众|游客|旅客|乘客|市民|居民|村民|行人|路人|观众|百姓)?(?:共计?|有|约|近)*$"
    r"|(?:^|[,;。])(?:现场|一?共|总共|前后|陆续)*(?:来了?|到了|到[校园会场课院馆]的?(?:人员|家长|群众|村民|学生|师生|居民|老人)?|坐了|挤了|站了|围了|赶来了?|前来|来听的?|来看的?|听的|看的)(?:人|人数)?(?:一?共|总共|有|约|近|足)*$"
    r"|见面(?:共|约)?$"
)
# 开了2场院坝会，来了八十多个人; 来了四十几个人，发了50份传单
MET_FOR = re.compile(
    r"(?:院坝|屋场|坝坝|板凳|村民|居民|家长|群众)会|(?:给|为|向)[^,;。]{1,10}开了?个?[短小]?会|传单|单子|资料|折页|手册|[唱演][了一]|放了?[^,;。]{0,6}(?:片|视频|录音)"
)
LESSON_TOLD = re.compile(r"讲课|上课|授课|开讲|讲了(?!话)")
SPOKEN_ALOUD = re.compile(r"(?:喇叭|广播|村村响)[^,;。\d]{0,12}(?:播|喊|放|响|念|说)了?$")
SIGNED = re.compile(
    r"(?:签订|签署|签收)了?[^,;。\d]{0,12}(?:提示书|提醒书|警示书|告知书|风险提示|回执|确认书|知情书)$"
)
# 人人签订承诺书，回收358份; 发放《反诈告知书》，群众签字确认1200份
SIGNED_AND_BACK = re.compile(
    r"(?:承诺书|责任[书状]|保证书|告知书|提醒书|提示书)[》”\"]*,?(?:群众|家长|学生|居民|客户|商户|住户|均|全部|共)*"
    r"(?:(?:回收|收回|收到)(?:回执|承诺书)?|签字|签收|签名)(?:确认|签收|回来?)?(?:一?共|了|约|近)*$"
)
ASKED_BY_PHONE = re.compile(r"咨询(?:电话|热线|来电)[共计约近达]*$|接[听到][^,;。\d]{0,12}咨询[共计约近达]*$")
ASKED_THERE = re.compile(r"(?:受理|接待|解答|接受|接听|办理)[^,;。\d]{0,8}咨询(?:一?共|约|近)*$")
CAME_TO_ASK = re.compile(
    r"(?:前来|上前|过来|来|主动)(?:咨询|询问|问|打听)的?(?:群众|居民|村民|老人|市民|商户|旅客|游客|客户|学生|家长)?(?:一?共|有|约|近)*$"
)  # 上前询问的居民有35人
# 推送微信40条（公众号12条、群28条）
WAY_ALONE = re.compile(r"(?:其中)?,?(?:微信|QQ|家长|居民|业主|村民|客户|工作)?(?:群|朋友圈|公众号|微博)")
POSTED = re.compile(r"(?:推送|转发|发布|推出|发送)[^;。]*\d+条")
ANSWERED = re.compile(r"(?:解答|回答|答复)[^,;。]{0,12}(?:疑问|提问|疑惑|问题)$")
STOPPED_LOSS = re.compile(r"止损(?:金额)?$")
PLAYED_ADS = re.compile(
    r"^(?!.*(?:抖音|快手|视频号|公众号|平台|微信|网站))(?:.*(?:播放|播出|播报|[插轮滚]播)[^,;。]{0,10}(?:公益广告|宣传片|标语|音频|录音|语音|提示[语音]?|警示片)$"
    # 广播端：反诈公益广告插播1080次
    r"|.*(?:公益广告|广告|宣传[片语]|标语|音频|录音|语音|口播|提示[语音]?)[^,;。\d]{0,4}(?:[插轮滚]播|播[放出报])了?(?:共|约)?$)"
)
IN_THE_PRESS = re.compile(
    r"(?:被|获)[^,]{0,16}(?:学习强国|[日晚]报|新闻|网|电视台|媒体|客户端|融媒)[^,]{0,6}(?:采用|刊发|刊登|报道|转载|录用)(?:稿件|信息|文章|报道)?(?:一?共|约)?$"
)
TRAINED = re.compile(r"(?:^|,|集中|组织|[共累]计|分批|轮训|先后)培训(?!班|会|机构|师|对象)[^,;。\d]{2,16}$")
# 讲解反诈知识86人
TOLD_OF_IT = re.compile(
    r"(?:讲解|宣讲|普及|宣传|科普|传授|介绍|演示)[^,;。\d]{0,10}(?:知识|技巧|方法|设置|手法|套路|案例|内容|要点|政策|常识)(?:一?共|约|近)?$"
)
INSTALLED = re.compile(r"[^,;。\d]{0,12}(?:装|安装|下载|注册)[好上了][^,;。]{0,4}(?:反诈中心|[Aa][Pp][Pp])")
INSTALLED_TOO = re.compile(r"人?(?:都|全)?(?:安?装|下载|注册)[好上了完]")  # 反诈中心APP又帮四十三个人装上了
REGISTERED = re.compile(r"(?:小程序|[Aa][Pp][Pp]|金钟罩)[”\"]?[^,]{0,6}(?:注册|安装|下载)$")
# 反诈中心APP教师安装率达100%，家长新安装862人: the sentence says what.
NEWLY_INSTALLED = re.compile(r"(?<!未)(?<!没有)(?:安装|下载|注册)了?(?:共|约|近|达)*$")
APP = re.compile(r"反诈中心|反诈?[Aa][Pp][Pp]|国家反诈")
APP_OF_CAMPAIGN = re.compile(rf"{APP.pattern}|[Aa][Pp][Pp]")
SIGNED_BEHIND = re.compile(r"[^,]{0,10}签(?:订|了|署|下)[^,]{0,8}(?:承诺书|责任书|告知书)")
PAPER_GIVEN = re.compile(
    r"(?:发放|派发|分发|散发|印发|投递|递送)[^,;。\d]{0,10}(?:反诈|防骗|防诈|提示|提醒|宣传|警示)[^,;。\d问礼物品奖]{0,6}$"
)
# 发放反诈糯米粑500个: handed out as the campaign's own, whatever it is.
OF_THE_CAMPAIGN_GIVEN = re.compile(
    r"(?:发放|派发|(?<!充)分发|赠送|送出|送上)了?[^,;。、\d]{0,8}(?:反诈|防诈|防骗|反电诈)[^,;。、\d通知书单卡册页]{1,8}$"
)
_THINGS = r"(?:卡套|手机套|袋|(?<![红面])(?<!表情)包|杯|巾|伞|扇子?|帽|绳|扣|垫|盒|瓶|壶|灯|梳|夹)"
THING = re.compile(rf"{_THINGS}[共计达约近]*$")
THING_BEHIND = re.compile(rf"[\u4e00-\u9fff]{{0,8}}?{_THINGS}(?=$|[,;。、和及])")
RELIEF = re.compile(r"救灾|慰问|物资|防汛|抗旱|抗疫|防疫|救助|困难群众")
# 对3名正被诈骗的老人进行劝阻
HELD_BACK_THEN = re.compile(
    r"[^,;。\d]{0,24}?(?:进行|开展|实施)?了?(?:当面|见面|上门|电话|及时|成功)*劝[阻返](?!无效|未果)"
)
TRANSFER_STOPPED = re.compile(
    r"(?:劝阻|劝住|制止|阻止|拦住|拦下|拦截|堵截)[^,;。\d]{0,8}(?:转账|汇款|付款|取款|充值)$"
)
HANDED = re.compile(r"(?P<given>赠送|赠予|馈赠|送出|送了|奖励|送上|送去)|发放|派发|分发|印制|制作")
# 带来的宣传单500份、环保袋200个全部派发完毕
HANDED_BEHIND = re.compile(
    r"(?:[^,;。、\d没未]{0,6})(?:发放|派发|分发|赠送|[发送派领抢])(?:一空|完|光|了出去|出去?)"
)
# Things that are no paper: 送出风扇200把.
GIFT_UNITS = frozenset(
    ["把", "盒", "包", "顶", "瓶", "袋", "提", "副", "双", "只", "枚", "根", "盆", "枝", "束", "卷", "筒"]
)


def told_by_unit(zones: Zones) -> Measured | None:
    """开展反诈35场, 深入农户300户: what the unit and the words of the sentence say together."""
    for units, says, measured in BY_UNIT:
        if (not units or zones.unit in units) and says(zones):
            return measured
    return None


def is_visited(zones: Zones) -> bool:
    """深入农户300户; accounts (用户23万户) are visited by nobody."""
    if ACCOUNTS.search(zones.before):
        return False
    turned = TURNED.search(zones.before) is not None  # 对126户出租户，联合民警逐户登记并宣讲
    listed = VISITED_BEFORE.search(zones.led_by) is not None
    told = turned and TOLD_THERE.search(zones.sentence, zones.sentence.find(zones.behind)) is not None
    return told or listed or VISITING.search(around(zones)) is not None


def is_gift(zones: Zones) -> bool:
    """送出风扇200把; relief goods are none."""
    handed = HANDED.search(said_before(zones)) or HANDED_BEHIND.match(zones.behind)
    return handed is not None and not RELIEF.search(zones.sentence)


def is_thing_given(zones: Zones) -> bool:
    """发放反诈早餐袋1500个: a thing of use that was handed out, whatever it is called."""
    named = THING.search(zones.before) or THING_BEHIND.match(zones.behind)
    return named is not None and is_gift(zones)


def has_come(zones: Zones) -> bool:
    """反诈快板登场，台下坐了三四百人: who sat or stood there; not those of a meeting about the work."""
    stall = zones.of_campaign and STALL_HELD.search(said_before(zones)) is not None
    told = any(words.search(zones.sentence) for words in (CAMPAIGN, FRAUD))
    told = told or (zones.of_campaign and any(w.search(zones.sentence) for w in (LESSON_TOLD, MET_FOR)))
    came = CAME.search(zones.before) is not None and (stall or told)
    return came and not NOT_PEOPLE.search(around(zones)) and not names_rival(zones.sentence)


def is_reached(zones: Zones) -> bool:
    """宣传1200人次."""
    reached = REACHING.search(around(zones)) or REMINDED.search(zones.before)
    return reached is not None and not NOT_PEOPLE.search(around(zones))


def is_installed_for(zones: Zones) -> bool:
    """给3个在家带娃的妇女装了国家反诈中心."""
    if not zones.before.endswith(("给", "帮", "为", "替", "帮着", "帮助")):
        return False
    put_on = INSTALLED_TOO.match(zones.behind) and APP_OF_CAMPAIGN.search(clause_before(zones))
    return INSTALLED.match(zones.behind) is not None or put_on is not None


def is_paper_listed(zones: Zones) -> bool:
    """资料180份 alone or behind what the campaign did: 宣传2场、资料180份; not 线索5条、资料3份."""
    listed = (
        not zones.led_by or CAMPAIGN.search(zones.led_by) is not None or bool(find_measures(zones.led_by))
    )
    return PAPERS.search(zones.before) is not None and listed


def says_before(way: re.Pattern[str]) -> Callable[[Zones], bool]:
    """A test of the clause's words before the quantity."""
    return lambda zones: way.search(clause_before(zones)) is not None


BY_UNIT: tuple[tuple[frozenset[str], Callable[[Zones], bool], Measured], ...] = (
    (frozenset(["元"]), is_loss, Measured("loss_prevented", "", 0)),
    (frozenset(["场", "场次"]), is_session, Measured("sessions", "", 0)),
    (
        frozenset(["场", "场次", "次", "期", "节", "堂", "回"]),
        opened_by_noun,
        Measured("sessions", "", 0),
    ),
    (frozenset(["期"]), is_held_bare, Measured("sessions", "", 0)),
    (frozenset(["次"]), held_in_turn, Measured("sessions", "", 0)),
    (frozenset(["次"]), entered_there, Measured("sessions", "", 0)),
    (frozenset(["场", "场次", "次", "期", "节", "堂"]), is_lesson, Measured("sessions", "上课", 0)),
    (frozenset(["次"]), set_up_stall, Measured("sessions", "", 0)),
    (
        frozenset(["条", "部", "个", "期", "集", "支", "首", "节"]),
        says_before(FILMED),
        Measured("videos", "", 0),
    ),
    (frozenset(["台次", "车次", "辆次", "台", "辆"]), is_driven, Measured("vehicles", "", 0)),
    (frozenset(["人次", "人", "名"]), is_served, Measured("people_reached", "", 0)),
    (
        frozenset(["人", "名", "户", "人次", "次"]),
        lambda zones: (
            NEWLY_INSTALLED.search(zones.before) is not None
            and (APP_OF_CAMPAIGN if zones.of_campaign else APP).search(zones.sentence) is not None
        ),
        Measured("app_installs", "", 0),
    ),
    (frozenset(["个", "位", "名", "人", "户"]), is_installed_for, Measured("app_installs", "", 0)),
    (frozenset(["人", "户", "次", "人次", "名"]), says_before(REGISTERED), Measured("app_installs", "", 0)),
    (frozenset(["条", "条次"]), sent_in_chat, Measured("posts", "", 0)),
    (
        frozenset(["条", "条次"]),
        lambda zones: (
            WAY_ALONE.fullmatch(zones.before) is not None and POSTED.search(said_before(zones)) is not None
        ),
        Measured("posts", "", 0),
    ),
    (frozenset(), is_published, Measured("posts", "", 0)),
    (frozenset(["人", "名", "位", "人次"]), says_before(TRAINED), Measured("people_reached", "", 0)),
    (
        frozenset(["人", "名", "位"]),
        lambda zones: zones.of_campaign and TOLD_OF_IT.search(zones.before) is not None and not zones.behind,
        Measured("people_reached", "", 0),
    ),
    (frozenset(["人", "名", "位", "起", "宗"]), is_stopped, Measured("scams_stopped", "", 0)),
    (
        frozenset(["人", "名", "位"]),
        lambda zones: zones.before.endswith("对") and HELD_BACK_THEN.match(zones.behind) is not None,
        Measured("scams_stopped", "", 0),
    ),
    (frozenset(["笔", "单"]), says_before(TRANSFER_STOPPED), Measured("scams_stopped", "", 0)),
    (frozenset(["次", "期", "场", "场次"]), says_before(LEARNT_TOGETHER), Measured("sessions", "学习", 0)),
    (
        frozenset(["期", "场", "场次"]),
        lambda zones: zones.of_campaign and TAUGHT_TOGETHER.search(clause_before(zones)) is not None,
        Measured("sessions", "学习", 0),
    ),
    (frozenset(["次", "期", "场", "场次"]), is_film_watched, Measured("sessions", "", 0)),
    (frozenset(["次", "期", "场", "场次"]), is_event, Measured("sessions", "", 0)),
    (frozenset(["次", "期", "场", "场次"]), says_before(CAMP_HELD), Measured("sessions", "", 0)),
    (
        frozenset(["份", "册"]),
        lambda zones: says_before(PAPER_GIVEN)(zones) and not PAPERWORK.search(zones.before),
        Measured("leaflets", "", 0),
    ),
    (frozenset(["份", "册"]), is_paper_listed, Measured("leaflets", "", 0)),
    (
        frozenset(["份", "册", "张", "本"]),
        lambda zones: zones.of_campaign and TAKEN_AWAY.search(said_before(zones)) is not None,
        Measured("leaflets", "", 0),
    ),
    (
        frozenset(["份", "张", "本"]),
        lambda zones: zones.before.endswith(PAPERS_SENT) and PAPERS_BEHIND.match(zones.behind) is not None,
        Measured("leaflets", "", 0),
    ),
    (frozenset(["人", "名", "位", "人次", "户"]), says_before(HELPED), Measured("people_reached", "", 0)),
    (frozenset(["张"]), says_before(CARDS), Measured("leaflets", "", 0)),
    (frozenset(["张", "份", "幅"]), says_before(PUT_UP), Measured("posters", "", 0)),
    (
        frozenset(["张", "份", "幅"]),
        lambda zones: zones.before.endswith(STUCK) and STUCK_BEHIND.match(zones.behind) is not None,
        Measured("posters", "", 0),
    ),
    (GIFT_UNITS, is_gift, Measured("gifts", "", 0)),
    (frozenset(["个", "条", "件", "套"]), is_thing_given, Measured("gifts", "", 0)),
    (frozenset(["个", "件", "套", "支", "对"]), says_before(OF_THE_CAMPAIGN_GIVEN), Measured("gifts", "", 0)),
    (
        frozenset(["户", "户次"]),
        is_visited,
        Measured("households", "", 0),
    ),
    (frozenset(["家"]), called_at, Measured("households", "", 0)),
    (frozenset(["次", "节", "堂", "场", "回"]), has_told, Measured("sessions", "", 0)),
    (frozenset(["次", "节", "堂", "场", "期", "场次"]), is_on_fraud, Measured("sessions", "", 0)),
    (frozenset(["节", "堂", "场"]), told_by_guest, Measured("sessions", "上课", 0)),
    (frozenset(["人", "名", "位", "人次", ""]), has_come, Measured("people_reached", "", 0)),
    (frozenset(["节", "堂", "次", "回", "场", "期"]), gave_lesson, Measured("sessions", "上课", 0)),
    (frozenset(["节", "堂"]), says_before(LESSON), Measured("sessions", "上课", 0)),
    (
        frozenset(["家", "户"]),
        lambda zones: SIGNED_BEHIND.match(zones.behind) is not None,
        Measured("pledges", "", 0),
    ),
    (frozenset(["块", "面", "台"]), is_screen, Measured("screens", "", 0)),
    (frozenset(["次", "遍"]), says_before(SPOKEN_ALOUD), Measured("broadcasts", "", 0)),
    (frozenset(["份"]), says_before(SIGNED), Measured("pledges", "", 0)),
    (
        frozenset(["份", "张"]),
        lambda zones: SIGNED_AND_BACK.search(said_before(zones)) is not None,
        Measured("pledges", "", 0),
    ),
    (frozenset(["次", "期", "节", "堂"]), says_before(OPENED), Measured("sessions", "", 0)),
    (
        frozenset(["个", "次", "通", "起"]),
        says_before(ASKED_BY_PHONE),
        Measured("consultations", "电话", 0),
    ),
    (frozenset(["条", "个", "次", "人次", "件"]), says_before(ANSWERED), Measured("consultations", "", 0)),
    (frozenset(["元"]), says_before(STOPPED_LOSS), Measured("loss_prevented", "", 0)),
    (frozenset(["次", "遍"]), says_before(PLAYED_ADS), Measured("broadcasts", "", 0)),
    (frozenset(["次", "遍", "场次"]), is_played, Measured("broadcasts", "", 0)),
    (frozenset(["篇", "条", "次", "期"]), says_before(IN_THE_PRESS), Measured("media_reports", "", 0)),
    (frozenset(["人次", "人", "名", "位"]), received_at_stall, Measured("consultations", "", 0)),
    (frozenset(["笔", "件", "起", "例"]), says_before(ASKED_THERE), Measured("consultations", "", 0)),
    (frozenset(["人次", "人", "名", "位"]), says_before(CAME_TO_ASK), Measured("consultations", "", 0)),
    (frozenset(["人次"]), is_reached, Measured("people_reached", "", 0)),
    (frozenset(["人", "名", "位", "人次"]), is_seen_and_told, Measured("people_reached", "", 0)),
)
