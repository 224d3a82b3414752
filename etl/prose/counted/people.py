"""Quantities of people: who was reached, who was sent out to do the work, who signed, asked or installed."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_groups, names_place
from etl.prose.words.zones import VERB, Measured, Zones, about_swindles, clause_before, said_before
from etl.regex import regex

STAFF = regex(
    r"(?:社区|巡逻|微|专职|兼职|村级|驻村|包村)?(?:民辅警|民警|辅警|干警|法官|检察官|志愿者|网格员|工作人员|党员干部|社工|宣传员|宣讲员|“?(?:反诈|防骗)?小(?:卫士|宣传员|宣讲员)”?|网格长|护[林边路]员|义警|协警|干事|调解员|安全员|联户长|楼栋?长|楼?管家|(?:巡防|联防|护村)队员)"
)
# 发动1260名党员干部注册反诈APP; 志愿者20名帮助老人安装 did the work.
TOOK_UP = regex(
    r"[^,;。、\d帮助指导协为给替教引]{0,6}?(?:带头|率先|全部|均|都|已|完成)*(?:注册|下载|安装|(?<!重复)签[订署名])"
)
TAUGHT_INSIDE = regex(
    r"培训|讲座|[授讲听上]课|课[堂时程]|学习|班会|座谈|观看|会议|大会|演练|竞赛|比赛|仪式|测试|答题"
)
LEARNING = regex(r"演练|测试|答题|竞赛|参加|参训|接受|培训|听|受训|学习|观看")
ADDRESSING = regex(r"[对向给为与]|面向|针对|组织|邀请")
TAUGHT_BEHIND = regex(r"进行|开展|宣传|宣讲|授课")
PEOPLE = {"人", "名", "人次", "位", "余人"}
# [20来人次]专门来打听“百万保障”是真是假, [12位]老人上前请教
ASKING = regex(r"(?:来|上前|主动)(?:专门|专程|当面|现场)?(?:打听|询问|请教|求证|问(?![卷答责题候好]))")
_TOOK_PART = (
    r"听[了课讲取]|聆听|参加|参与|到场|观看|受教育|受训|参训|接受|来[^,;。\d]{1,8}(?:参观|体验|研学)|上[^,\d]{0,8}课"
    r"|(?P<signed>(?<!重复)(?<!多次)签[订署名了下])"
)
LONGEST_DEED = 24  # characters behind persons in which what they did is told
BEHIND = regex(
    r"(?P<pledges>签订|[共同]签(?![到收])|(?<!重复)签名|签署|签[了下]|按[了下]?手印)|(?P<app_installs>注册|下载|安装|装[好上])"
    rf"|(?P<consultations>咨询|做了?(?:解答|答疑|解释)|{ASKING.pattern})"
    r"|(?P<people_reached>参加|参与|到场|到会|听讲|听课|听了?(?=$|[,;。])|听[了完][^,]{0,8}(?:课|讲|讲座)|[一无](?:个|人|名)?(?:都|也)?(?:不[落少缺漏]|没[落少缺漏]|缺席)|(?:围[拢过上]?|前|赶)来[^,]{0,2}(?:听|看|学|咨询|了解)|来听|[都全]在(?:场)?(?=$|[,;。])|[都全]到了?(?:场|齐)?了?(?=$|[,;。])|围坐|坐(?=前排|后排|在|满)|齐聚|汇聚|端坐|在场(?=$|[,;。])|驻足|围观|观看|收看|聆听|看(?=$|[,;。了])|听取|受教育|受益|受训|参训|列席|旁听(?!席)|接受|结对|学习|召开[^,;。]{0,10}(?:宣传|宣讲|警示|教育|座谈)会|进行.{0,6}(?:宣传|培训|教育|宣讲|提示|提醒|告知|讲解|普及)"
    r"|开展.{0,6}(?:宣传|培训|教育|宣讲)|宣传|宣讲|授课)"
)
# 135名农民工、22名管理人员听了课: what the last of a list of people did, all of them did.
ALIKE = regex(
    r"(?:(?:[、和及与]|以及)(?:[一二三四五六七八九初高]{1,2}年级|[初高大][一二三四])?(?:约|近)?\d+余?多?[名位人][^,;。、\d]{0,10}?)+"
    rf"(?:{_TOOK_PART})"
)
# 幼儿186名、家长二百余人参加: the same with the numbers behind their nouns.
ALIKE_BEFORE = regex(
    r"[名位人](?:[、和及与]|以及)[^,;。、\d]{0,10}?[约近]?[\d一二两三四五六七八九十百千]+[余多]?[名位人]?次?[^,;。\d]{0,6}?"
    rf"(?:{_TOOK_PART})"
)
# 六年级310人、七年级120人参加讲座; 东村310人，西村120人听了课: parts of a school or an area, all of which listened.
_LISTENED = (
    r"(?:听[了课讲取]|聆听|观看|收看|受教育|受训|参训|接受[^,;。\d]{0,8}(?:教育|培训)"
    r"|(?:参加|参与)了?[^,;。\d]{0,12}(?:讲座|课|培训|宣讲|宣教|班会|学习|教育|演练|测试|竞赛|答题|会))"
)
_NUMBER = r"[约近]?[\d一二两三四五六七八九十百千]+[余多]?"
LISTENED_ALIKE = regex(
    rf"(?P<others>(?:(?:[、,和及与]|以及)[^,;。、:\d]{{1,8}}?{_NUMBER}[名位人]次?)+)"
    rf"(?:都|均|全部|先后|一起|一同|共同|分别|到场|现场|前来|集中|在[^,;。\d]{{1,8}}?)*(?P<how>{_LISTENED}[^,;。]{{0,10}})"
)
_PART_COUNTED = regex(r"(?:^|[,:、和及与有])(?:组织|邀请|召集|吸引|发动)?(?P<name>[^,;。、:\d和及与]{1,8})$")
_JOINED = regex(r"[、,和及与]|以及")
_SO_MANY = regex(rf"{_NUMBER}[名位人]次?")
PUPILS = regex(r"(?:参加|现场|受训|到课)?学员(?:一?共|约|近|有)*")
_TAUGHT_THEM = regex(r"讲[师员]|教官|专家|律师|领导|演员|主播|队员|嘉宾")
WORK_MEETING = regex(
    r"(?:联席|推进|动员|部署|调度|协调|工作|总结|视频|电视电话|党委|党组|办公|班子|专题)(?:\(扩大\)|扩大)?(?:会(?:议)?)(?=$|[^员场])"
    r"|(?:干部|支委|网格员|负责人|联络员)(?:大|碰头|例|调度|短)?会(?=[^。]*(?:部署|安排|布置|调度|研究))"
)
# 部署春季植树、反诈宣传等工作: what a meeting was about.
SET_AS_TASKS = regex(r"(?:部署|研究|安排|调度|听取|通报)[^;。\d]*?(?:工作|任务|汇报)")
TAUGHT_THERE = regex(
    r"学习|观看|讲解|讲(?:防骗|反诈|防诈)(?!工作)|培训|宣讲|宣传(?!工作|部|委员|动员|推进)|讲座|授课|教育(?!局|体育)|座谈"
)
# 到白柳中学开展反诈课1节，学生320人; 召开屋场会1场，村民35人
LESSON_HELD = regex(r"课(?![题程本间外余])|班会|(?:院坝|屋场|坝坝|板凳|小区|村民|居民|家长|群众)会")
# 抖音上发了一条小视频，到月底有2300多人看过
_SEEN_BY = regex(r"(?:看过|点开(?:看)?过|浏览过|刷到过?)了?(?=$|[,;。、])")
_FILM_SENT = regex(
    r"(?:抖音|快手|视频号|公众号|朋友圈)[^。;]{0,20}(?:发|推|传)|(?:发|推|传)[^。;]{0,16}(?:视频|短片|推文|文章)"
)
# 136位家长在线观看: persons who came, if only online; 在线观看3200人次 are views.
WATCHED_ONLINE = regex(
    r"(?:在线|线上|网上|通过[^,]{0,6}直播)[^,]{0,4}(?:观看|收看|收听|围观|[看听]了?(?=$|[,;。]|[^,]{0,4}(?:直播|回放|录播|录像)))"
)
BECAME = regex(
    r"[^,]{0,2}(?:作为|成为|担任|兼任|当|化身|变身|加入)[^,]{0,8}(?:宣传员|宣讲员|志愿者?|队伍|力量|代言人)"
)
TEAM_MEMBERS = regex(r"(?:[^,;。、\d和与及]{0,5}?)(?:志愿者|义工|宣传员|宣讲员)")
# 门诊量3890人次, 接待游客1.6万人次: who came there anyhow, told nothing of the campaign.
PASSED_THROUGH = regex(
    r"(?:(?:门诊|急诊|接诊|就诊|住院|出院|客流|人流|旅客(?:发送|吞吐)|客运|进店|到店|入园|入住)(?:患者|病人|旅客|游客)?(?:总?量|人数|人次|总数|数)?"
    r"|(?:接诊|收治|接待|运送|发送|迎来)(?:过往|来往|各地)?(?:游客|旅客|乘客|患者|病人|香客|食客|顾客)|(?:进香|上香|朝[拜山]|敬香|祭扫|踏青|游览|赶集)(?:群众|香客|信众|游客)?(?:总?量|人数|人次|总数|数))"
    r"(?:共计?|累计|合计|总计|日均|达到?|约|近|超过?|突破)*$"
)
AT_A_STALL = regex(
    r"(?:宣传|咨询|反诈)[^,;。\d]{0,2}(?:摊位?|展台|展位|服务台)前|[设摆支搭][^,;。\d]{0,12}(?:[台点摊]|摊位|展位|专区)(?![湾球])|咨询台|宣传台"
)
RECEIVED = regex(r"接待了?(?:来访|过往|现场)?[^,;。\d]{1,8}?(?:共计?|累计|约|近)*$")
SPOKEN_TO = regex(r"覆盖|触达|惠及|辐射|受教育|受众|讲解|提醒|[向对为给]")
ALL_HANDS = regex(r"全员(?:参与|上阵|出动|发动|行动|投入|上岗)")
SHOULD = regex(r"应(?:参[加训会]|到|训|来|签)[^,]{0,2}$")
TURNED_TO = regex(
    r"(?:对|针对|面向|为|与|和|给|(?<![共会陪])同|跟|陪着?|带着?|带领)(?:辖区|社区|村里|全[镇村县区市])?(?:的|内)?$"
    r"|(?:对|给|为|针对|面向)[^,;。]{1,16}的$"  # 为11家企业的28名会计开小课
    # 给食堂、保洁、门卫等36名教职工
    r"|(?:[对给为向]|针对|面向)(?:[^,;。、\d]{1,8}、){1,6}[^,;。、\d]{1,8}等$"
)
# 与186名小朋友一起做游戏, 带着96名幼儿唱反诈儿歌: taught by what they did together.
DONE_TOGETHER = regex(
    r"(?:一起|一同|一道|共同|一块儿?)[^,;。]{0,6}(?:做|玩|唱|学|画|看|参观|体验|表演|念|读|猜|跳|演|聊)|做[^,;。]{0,20}游戏|面对面|互动|交流|拉家常|谈心|围坐"
    r"|[唱画玩猜演][^,;。]{0,6}(?:反诈|防骗|防诈|骗)|参观|体验"
)
TURNED_BEFORE = regex(r"(?:对|针对|面向|为|与|和)[^,]*\d[^,]*、$")  # 对58名独居老人、12名残疾人
TENDED = regex(
    r"[开上][^,;。\d]{0,8}(?:课|小灶|会)|上门|入户|走访|提醒|讲(?!师)|普及|科普|介绍|演示|教(?![师职员务练官])|宣传|宣讲|座谈|谈心|结对|结成[^,]{0,6}对|送[去上来][^,]{0,10}(?:课|讲座|宣讲|知识)|回访|开展.{0,8}(?:教育|宣传|培训)|进行.{0,8}(?:教育|宣传|培训)"
)
REACHING = regex(
    r"宣传|宣[讲教]|讲解|培训|教育|讲座|讲课|授课|观影|观看|组织|面向|针对|向|覆盖|接触|参加|参与|参训|惠及|受众|学员|听(?![力障])|观[演摩赏展赛]|到场|围观|吸引|班会|课堂|座谈|结对|走访|提示(?![单卡牌贴函书语音器标板短])|来了|到了|围坐|坐着|教[会了]|记[住下牢]了|学会了|发动|带动|参赛|收看|在线|线上|齐声|抢答|互动|告知|提醒|回访|邀请|召开"
    r"|(?:电话|微信|短信)(?:联系|通知|劝导|问候|叮嘱|随访)|致电"
)
# 听课盐工和渔民710人, 参训店员85人: who took part, though of no group of the vocabulary.
ATTENDING = regex(
    r"(?:听课|听讲|到会(?=的)|听(?:我们?|咱们?)讲|参训|受训|到课|列席|聆听|观演|与会|前来学习|来[听看]的|(?:过|前|跑|走)来的(?!电|是)|(?:(?<=[,、;。])|^)[看听](?:戏|课)?(?=的))的?(?P<who>[^,;。、\d]{1,8}?(?:[、和及与][^,;。、\d]{1,6}?)?)(?:共|约|近|有|等|加起来|合起来)*$"
    r"|(?:^|[,、])与会(?:共|约|近|有)*$"
    # 办反诈培训1期，签到49人; 全季度谈话69人次
    r"|(?:^|[,、])(?:现场|实际)?签到(?:共|约|有)*$|(?:^|[,、]|[月年季]度?)(?:谈心|个别|一对一)?谈话(?:教育)?(?:共|约|有)*$"
    # 船员听我们讲的，四百六十多个; 台下看的有三百来号人
    r"|(?:听(?:(?:我们?|咱们?)讲)?的(?:人[很还真]?[多少]?)?,|[台底]下[看听]的,?)(?:约|近|有)*$"
    # 巡演7场，看过的人估摸着4000人左右
    r"|(?:^|[,;])(?:看|听)过的(?:人|群众|乡亲|观众)?(?:估摸着?|少说|加起来|一?共|总共|也|得|有)*$"
    # 来听的三十来个老人，护工也来了6个
    r"|^(?:[^,;。、\d]{2,6}[也还]|又)来了$"
    # 办了一场反诈小演出，观看的游客在500人以上
    r"|(?:^|[,、;])(?:现场|前来|到场|驻足|来)*(?:观看|围观)(?:演出|节目|表演)?的[^,;。、\d网粉]{0,6}(?:一?共|约|近|有|达到?|超过?)*$"
    # 这两场讲座到会130人
    r"|(?:讲座|[上讲]课|班会|宣讲|培训|演出|晚会|[坝场民长众谈]会)(?:总共|共|累计)?(?:到会|到场|参加|参训|参会|听讲|听课)(?:总共|共|约|近|有|达|了)*$"
)
# 参加人员：工友130余人, 人数：社员代表58人: a line of a record that says who was there.
PRESENT = regex(
    r"(?:^人数:|(?:参加|参与|参训|听课|听讲|到场|受教育|受众|覆盖|惠及|受益|宣传|宣讲|培训)(?:人员|对象|群众|人数|人次|情况|[^:,;。\d]{0,8}的(?:人员|群众|学生|家长|居民|村民)?(?:有|包括|分别是|是))?(?::|(?<=人员)(?:分别有|共?有|共?达到?|[合总共累]计)))(?P<who>[^:;。]{0,48}?)(?:共计?|约|近|等)*$"
)
HEADS_OF_OFFICES = regex(
    r"(?<!财务)(?<!会计)(?<!店铺)(?<!门店)(?<!网点)(?<!商户)负责人|领导|成员单位|书记|主任|局长|所长"
)
TAUGHT_NEXT = regex(r"(?:[上讲授开]|带来|送[来上去])了?$")  # 为1200余名师生上了[两堂反诈课]
OFFENDERS = regex(r"涉嫌|涉罪|涉案|涉诈|涉卡|犯罪|嫌疑")  # 对12名涉罪大学生开展帮教
# 制止1名老人向“专家”汇款: held back from paying.
HELD_BACK = regex(r"(?:制止|阻止|劝阻|劝住|劝下来?|劝回|拦住|拦下来?|叫住|挡住)了?$")
# 成功避免12名群众受骗
SAVED = regex(r"(?:避免|防止|免于|[挽解]救|保护)了?(?:[^,;。\d]{0,4})$")
SWINDLED = regex(r"[^,;。、\d]{0,8}?(?:受骗|被骗|上当|遭[受遇]?[^,;。]{0,4}诈骗|财产损失)")
LONGEST_WHO = 12  # characters behind a number in which who was held back from paying is told
HELPED_TO = regex(r"(?:帮助?|协助)了?$")
SEEN_THROUGH = regex(r"[^,;。、\d]{0,8}?(?:识破|看穿|戳穿)(?!能力|本领|技巧)")
TRANSFER = regex(r"转账|汇款|付款|打款|转钱|汇钱|取款|取钱")
NOT_PEOPLE = regex(
    r"现有|持证|(?<!登记)在册|户籍|常住|总人口|嫌疑|涉嫌|涉罪|涉诈(?:重点)?人员|涉卡人员|犯罪|骗取|被骗|受害|受伤|死亡|抓获|贫困|登记|排查|检查|核查|在逃|前科|涉案|报警|网点|机构"
)


_ABOUT = regex(r"(?:约|近|共|有|大概)*")
# 讲了一场，孩子92人: a lesson by its verb alone, where the report or the sentence is about swindles
_LECTURE_GIVEN = regex(r"讲[了过](?:[\d一二两三四五六七八九十]{1,3})[场堂节课]")
# 陪着来的家长70个: what may open a clause of nothing but people
COMING = regex(r"(?:[来到][园校]|(?:陪着?|一[起同]|跟着|前|赶)?来的|陪同的|到场的|还有|另有|另外)?")


def came_to_lesson(zones: Zones) -> bool:
    """到敬老院开展讲座，老人45名，发放折页45份; 讲反诈课1节，230来名学生: a clause of nothing but people, behind the lesson
    that they came to."""
    named = find_groups(zones.before)[:1]
    opens = named and COMING.fullmatch(zones.before, 0, named[0].start)
    alone = not (zones.led_by or zones.behind) and bool(opens)
    whole = find_groups(zones.behind)[:1] if not zones.led_by and _ABOUT.fullmatch(zones.before) else []
    alone = alone or (bool(whole) and whole[0].word == zones.behind)
    if not alone:
        return False
    said = said_before(zones)
    taught = TAUGHT_THERE.search(said) or LESSON_HELD.search(said)
    return taught is not None or (about_swindles(zones) and _LECTURE_GIVEN.search(said) is not None)


def passed_through(zones: Zones) -> bool:
    """宣传周期间门诊量3890人次: who came there anyhow; 覆盖客流3000人次 were spoken to."""
    if PASSED_THROUGH.search(zones.before) is None or SPOKEN_TO.search(clause_before(zones)):
        return False
    return AT_A_STALL.search(said_before(zones)) is None  # 设立宣传台，接待旅客1200人次


def received_at_stall(zones: Zones) -> bool:
    """设反诈咨询台，接待患者及家属620人次: who came to ask there, as 接待群众 did."""
    return RECEIVED.search(zones.before) is not None and AT_A_STALL.search(said_before(zones)) is not None


def group_behind(zones: Zones) -> str:
    """The words behind a number up to the end of the group that they name, '' for none."""
    group = next((h for h in find_groups(zones.behind) if h.start <= 8), None)
    return zones.behind[: group.end] if group else ""


# 参会人员：各社区书记、民警，共32人: who sat there; of a lecture it is 参加人员, 参训人员
_SAT_THERE = regex(
    r"(?:参会|与会|出席|列席)(?:人员|对象|领导|单位|人)?:(?![^:]*(?:群众|居民|村民|学生|家长|老人|员工|职工|商户))"
)


def at_work_meeting(zones: Zones) -> bool:
    """联席会议召开，成员单位40余人参加: whoever sits in a meeting about the work was not taught there."""
    if _SAT_THERE.match(zones.sentence):
        return True
    told = SET_AS_TASKS.sub("", zones.sentence)
    if not WORK_MEETING.search(told) or TAUGHT_THERE.search(told):
        return False
    said = said_before(zones)  # 召开推进会2次，院坝会186场，参会群众5600人: who came to what was named last
    lesson = max((one.start() for one in LESSON_HELD.finditer(said)), default=-1)
    return lesson < max((one.start() for one in WORK_MEETING.finditer(said)), default=0)


def present(zones: Zones) -> Measured | None:
    """参加人员：工友130余人, 受众：老年人60人: who was there, not who did the work."""
    told = PRESENT.search(said_before(zones)) if zones.unit in PEOPLE else None
    who = (
        told["who"].rpartition(",")[2].rpartition("、")[2] if told else ""
    )  # 全班45名学生、班主任、家长代表6名
    if told is None or STAFF.search(who) or HEADS_OF_OFFICES.search(who):
        return None
    return Measured("people_reached", zones.before.rpartition("、")[2], -1)


def tended(zones: Zones) -> Measured | None:
    """对62名独居老人，由志愿者定期上门提醒: a group that the sentence turns to is reached by what is then done for it."""
    turned = TURNED_TO.search(clause_before(zones)) or (
        not zones.before and TURNED_BEFORE.search(zones.led_by)
    )
    if zones.unit not in PEOPLE or not turned or OFFENDERS.match(zones.behind):
        return None
    group = next((h for h in find_groups(zones.behind) if h.start <= 8), None)
    if group and TEAM_MEMBERS.match(zones.behind):
        return None  # 与20名学生志愿者上街宣传
    tells = TENDED.search(zones.sentence, zones.sentence.find(zones.behind))
    tells = tells or DONE_TOGETHER.search(zones.behind)
    return Measured("people_reached", group.word, 1) if group and tells else None


def did_as_the_next(zones: Zones) -> re.Match[str] | None:
    """135名农民工、22名管理人员听了课: where a list of people goes on to what all of them took part in or signed."""
    if not zones.behind:
        end = zones.sentence.find(zones.before) + len(zones.before)
        counted = re.compile(r"\d+[余多]?").match(zones.sentence, end)
        return ALIKE_BEFORE.match(zones.sentence, counted.end()) if zones.before and counted else None
    listed = ALIKE.finditer(zones.sentence)
    return next((one for one in listed if zones.sentence.endswith(zones.behind, 0, one.start())), None)


def listened_too(zones: Zones) -> bool:
    """六年级310人、七年级120人参加讲座: whether a list of parts goes on to say that all listened; 开课16课时，学员380人."""
    if PUPILS.fullmatch(zones.before):
        return TAUGHT_INSIDE.search(said_before(zones)) is not None
    named = _PART_COUNTED.search(said_before(zones))
    counted = _SO_MANY.match(zones.sentence, zones.place) if named and zones.place >= 0 else None
    alike = LISTENED_ALIKE.match(zones.sentence, counted.end()) if counted else None
    if not named or not alike:
        return False
    said = _JOINED.sub(" ", f"{named['name']} {alike['others']}")
    return not any(no.search(said) for no in (VERB, STAFF, HEADS_OF_OFFICES, _TAUGHT_THEM, NOT_PEOPLE))


def saved_people(zones: Zones) -> Measured | None:
    """成功避免12名群众受骗, 帮助2名妇女识破骗局: persons who were kept from being swindled."""
    if zones.unit not in PEOPLE:
        return None
    saved = SAVED.search(zones.before) and SWINDLED.match(zones.behind)
    saved = saved or (HELPED_TO.search(zones.before) and SEEN_THROUGH.match(zones.behind))
    return Measured("scams_stopped", zones.behind, 1) if saved else None


def _saw_on_the_net(zones: Zones) -> bool:
    """Whether the persons saw something there: 3200人次在线观看, or what was sent out before: 有2300多人看过."""
    if WATCHED_ONLINE.search(zones.behind[:12]):
        return not (zones.unit in ("位", "名") and group_behind(zones))
    return _SEEN_BY.match(zones.behind) is not None and _FILM_SENT.search(said_before(zones)) is not None


def counted_people(zones: Zones) -> Measured | None:
    """300余名群众参加, 培训财务人员120人, 60多名独居老人一一结对, 460名群众下载APP."""
    if zones.unit not in PEOPLE or NOT_PEOPLE.search(zones.before + zones.behind):
        return None
    if HELD_BACK.search(zones.before) and TRANSFER.search(zones.behind):
        return Measured("scams_stopped", zones.before, -1)
    if BECAME.match(zones.behind) or BECAME.match(zones.behind.removeprefix(group_behind(zones))):
        return Measured("staff", zones.behind, 1)
    if ALL_HANDS.match(zones.behind):
        return None  # 员工21人全员参与: who all of the reporter's are
    if _saw_on_the_net(zones):
        return Measured("views", zones.behind, 1)
    behind = BEHIND.search(zones.behind[:LONGEST_DEED])
    taught = behind and TAUGHT_BEHIND.match(behind.group()) and not ADDRESSING.search(zones.before)
    asks = behind and behind.lastgroup == "consultations" and STAFF.match(zones.behind)  # 2名民警上前询问
    if behind and behind.lastgroup and not (taught or asks):
        return Measured(behind.lastgroup, zones.behind, 1)
    attending = ATTENDING.search(zones.before)
    who = (attending["who"] or "") if attending else ""
    if attending and not (STAFF.search(who) or HEADS_OF_OFFICES.search(who)):
        return Measured("people_reached", attending.group(), -1)
    groups = [
        (h, zones.before)
        for h in find_groups(zones.before)[-1:]
        if len(zones.before) - h.end <= 4 and not (names_place(h.word) and group_behind(zones))
    ]
    groups += [(h, zones.behind) for h in find_groups(zones.behind)[:1] if h.start <= 8]
    together = did_as_the_next(zones)
    reached = REACHING.search(clause_before(zones) + zones.behind) or together or came_to_lesson(zones)
    if together and zones.before.endswith(
        ("分别", "分别为", "分别有", "依次为", "依次有", "依次是", "分别是")
    ):
        return Measured("people_reached", "", 0)  # 培训2次，分别为118人、121人参加
    if groups and (reached or TAUGHT_NEXT.search(zones.behind)):
        measure = "pledges" if together and together["signed"] else "people_reached"
        return Measured(measure, groups[0][0].word, 1 if groups[0][1] is zones.behind else -1)
    return Measured("people_reached", zones.before, -1) if listened_too(zones) else None
