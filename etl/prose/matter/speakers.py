"""Whose words a paragraph of a bulletin gives: the unit that it begins with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from etl.meaning.lexicon import squeeze
from etl.meaning.senders import read_sender
from etl.meaning.unit_kind import looks_like_unit, unit_type_of
from etl.prose.words.text import BULLETS
from etl.regex import regex

MARKER = regex(
    rf"^(?:其?[一二三四五六七八九十]是[:,]?|第[一二三四五六七八九十][,、]|首先[,:])|^[(]?(\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[)、.,:]\s*|^[>·*{BULLETS}-]+"
)
# 儒学社区——宣传单：330份, 龙山派出所|宣传单20份, 文公社区补报：, 水南社区8月报了，讲座4场, 溪滨社区报的是8月开展…: what
# parts a name from what its line tells
_PARTED = (
    r"[—–|]|--|[+＋](?=\d)|/(?=[^/\d]{1,12}\d)"
    r"|(?:汇报|通报|发言|反馈|(?:补|续|上|填|来)报|报送|报数|补充|更正|订正)[:,]"
    r"|(?:(?:\d{1,2}|[上本])月份?)?(?:已经?|也|都|只)?报(?:(?:了|来|上来|过来)[:,]|的(?:是|数[字据]?(?=[:,是为])))"
)
SPEAKING = regex(
    rf"[:,】\]]|{_PARTED}|("
    r"发放|发送|指导|开展|组织|张贴|悬挂|走访|入户|召开|举办|利用|联合|深入|出动|共|本周|本月|在|宣讲|推送|制作|播放|签订"
    r"|通过|依托|聚焦|对(?![方面])|针对|紧盯|围绕|先后|累计|创新|率先|坚持|打造|推出|探索|结合|强化|持续|面向|邀请|走进|设[立置点摊]|摆[设摊]|[瞅瞄看]准|抓[住实]|盯[住牢]|用好|全(?:年(?!级)|[月周季])|月内|仅|只(?=[办开发做搞挂贴入走])|把(?![手关门])|将(?=反诈|防骗|宣传)|上门|举行|安排|动员|派出|抽调|宣传(?![栏部员队点车科办委])"
    # 铁佛社区请来民警, 福锦社区还把顺口溜编成快板, 古城社区办了四场讲座
    r"|请(?=[来了到]|民警|交警|老师|专家|银行|派出所|反诈)|[还也则又另](?=[把请将在用办开组发张悬利编排邀专多])|办(?=[了起好出\d一两三四五六七八九十])"
    r"|出(?=人|力|礼[品物]|资|钱|物|场地|车)|演出|[排编]演|编[排印创成]|[挂贴拉发](?=[出起了])|[印发](?=[制了放])|播(?=[放了])|敲门|摆(?=[起了出])|每(?=[晚天日周月逢场])|趁(?=[着赶])|借(?=[着助赶]))"
)

# What a name of a unit does not hold: 徐大爷赶到建设路支行, 支行下辖6个网点.
NO_NAME = regex(
    r"^(?:[赶返]?回|抵达|[到去从])(?:所|村|社区|镇|乡|校|局|队|院|行)$|[返下还离回城家老入]乡$|^(?:[乡镇村县区市所校院行]|街道|社区)里|主要[^,;。]{0,2}[跑去走进做抓在]|^派[人员出]|^组建|^成立|\d+支|冒充|假冒|不法分子|骗子|^有人|[\u4e00-\u9fff]把(?=[\u4e00-\u9fff]{2})|^(?:星期|礼拜)[一二三四五六日天]|^(?:谢谢|感谢|多谢|致谢)|^[@据]|^(?:根据|按照?|依照|依据|遵照|对照)|^逢|[天日午晚间]在|[今昨明]天|\d号(?:[上下中]午|早|晚|那天|当天)|请|^(?:带领|安排|抽调|派出(?!所)|动员|召集|委派|选派|号召|协助|帮助|指导|督促|要求)|^该|还在|^趁|[“”【】\"]|^在|\d日|\d月(?!\d)|\d+[个家所名处]|^[两二三四五六七八九十]{1,3}个|下辖|在[各全辖本]|[赶来走]到|到(?=[^,]{0,12}(?:[局所院校行园村镇乡]|[中小大]学|社区|街道|[市广商]场))|前往|位于|的|会同|协同|携手|联手|配合|牵头|带队|带着"
    r"|[镇乡村道区县市局所校院行]在(?=[\u4e00-\u9fff])|^(?:同时|同步|此外|另外?|还)|^[又并再也已曾均都]联合|^(?:先后|多次|累计|接收|接到|收到|移交|转交|报请|报送|对接)"
    # 为县一中开展宣讲4场: for whom; 为民社区 is called so
    r"|^(?:为(?![民公])|替)(?=[\u4e00-\u9fff]{2})"
    # 单子是派出所发的; 安全咨询日和派出所一起摆摊: whose paper it was, and with whom on which day
    r"|(?:[子单页册报幅料]|讲座|喇叭)[是由归](?=[\u4e00-\u9fff]{2})|(?<=[\u4e00-\u9fff]{2})[日节][和跟同](?=[\u4e00-\u9fff]{2})"
    # 院门外由派出所民警摆台: where it was, and by whom
    r"|(?<=[\u4e00-\u9fff])[外前内里上中下边口旁侧处面场心头]由(?=[\u4e00-\u9fff]{2})"
    # 反诈进厂宣讲
    r"|^(?:反诈|防骗|防诈|识诈|禁毒|普法|安全)?(?:宣[传讲])?进(?:工?厂|校园?|企业?|村|园|店|社区|小区|机关|家庭)$"
    r"|^第?[一二三四五六七八九十\d]{1,3}号?网格$"  # 第一网格：入户51户 is of the community
    r"|^接(?=[省市县区州旗]{0,2}(?:反诈|公安|刑[侦警]|联席)|上级)"  # 接区反诈中心推送预警指令640条
    # 联合小溪塔派出所设摊: with whom; 联合镇派出所, 联合路社区 and 联合新村 are called so
    r"|^联合(?![镇乡街村社路]|大道|新村)(?=[\u4e00-\u9fff]{2,12}(?:派出所|[支分]行|[支大中]队|分局|公安局|[学高]校|[中小大]学|社区|街道|居委会|村委会|村|医院|卫生院|法院|检察院)$)(?!(?:中心|完全|实验)?[中小]学)"
    r"|组织(?!部)|^(?:利用|依托|借助|借力|运用|通过|邀请|协调|结合|围绕|针对|面向|发挥|开通|开设)"
    r"|(?:干部|民警|辅警|[委党团队社人成职]员|[学宣]生|志愿者|书记|教师|老师|医生|护士|网格[员长]|楼栋?长|骨干)们?(?:走|进(?!修)|入(?!党|团)|到|深入|下[乡到村沉]|上门"
    r"|在|对|向|为|给|前往|来|赴|驻|包[村联]|挨|逐|分[赴组片头]|利用|通过|带)"
    r"|(?<=[\u4e00-\u9fff]{2})联合(?=(?:派出所|银行|辖区|[\u4e00-\u9fff]{1,2}小学)$|[\u4e00-\u9fff]{2,12}(?:派出所|[支银]行|[大中]队|局|公司|[学高]校|[中小大]学|社区|街道|村|中心|医院|协会|法庭|检察院|法院|网点|物业)$)"
    # 周四去了镇上两家食品厂, 走了三所小学
    r"|去了|^(?:本|上|这)?周[一二三四五六日天][去走跑给请]|[走跑看][了遍][一两几三四五六七八九十\d]{1,3}[家个所]|[上里][两几三四五六七八九十]{1,2}[家所](?!子)"
    r"|^[补又再]?去(?=[\u4e00-\u9fff]{2,})|^(?:走进|走[村街]|进[村校企社小机家商市院园]|深入|入[户村校企]|上门|下(?:乡|到|村(?![镇乡社村]))|驻村|包村|送法|发动|抓[好实牢]|守[住好]|用[好活]|建[好强]|赶集)"
)
# 今天上午浦山村入户45户: when it was is no part of the name.
TODAY = regex(
    r"^(?:今[天日]|昨[天日]|近[日期]|日前|[当同][天日]|(?:20\d\d年)?(?:\d{1,2}月(?:份|[上中下]旬|底|初|\d{1,2}日)?|第?[一二三四]季度|[上下]半年)"
    r"|[本上]个?[周月]|[本上]季度?|今年(?:以来)?|(?:本月)?[上中下]旬|月[初中底末]"
    r"|(?:元旦|春节|元宵|清明|五一|端午|[暑寒]假|中秋|国庆|重阳|双节|活动|宣传[周月]|[春暑]运|开学)(?:小?长?假期?|期间|前[夕后]|当天|季))?(?:清晨|早[上晨]|[上下中]午|晚上?|傍晚|夜[里间])?"
    # 晚上七点在村委会院坝开会
    r"(?:[\d一二三四五六七八九十]{1,3}(?:点(?:半|钟|多|整|\d{1,2}分?)?|[:时]\d{2}分?))?"
)
MEMBER = regex(r"^(?:会员|成员|理事|辖内|下属|所属|联动)单位(?=[\u4e00-\u9fff]{4})")  # 会员单位云栖酒店
# Whoever opens a sentence with such a name is its subject, whatever it did: 永兴派出所排演快板, 复兴派出所与辖区网点签订….
STATION = regex(
    r"(?:(?![今昨][天日晚]|[请邀])[\u4e00-\u9fff]){2,}(?:派出所|支行|村委会|居委会|村民委员会|居民委员会)$"
)
# 洮阳镇动手早。县教育局抓得细。 how a bulletin praises or blames whom it then tells of
PRAISED = regex(
    r"(?:(?:动手|起步|行动|动作|反应|[抓做干推落走跑办]得|措施|工作|宣传|力度|成效|效果|[方办]法|思路|形式)[^,;:。\d]{0,6}?"
    r"[早快实细好准狠新硬活深广大多足强慢差弱出显力](?:明显|出)?"
    r"|(?:舍得|敢于|善于|勇于|肯)[^,;:。\d]{1,6}|(?:很?有|各有)(?:特色|亮点|[高新妙实]招|办法|成效)|不(?:松劲|含糊|等不靠|打折扣|甘落后)|后来居上|走在前列)[。!]"
)
AT_ITS_DOOR = regex(
    r"(?:[^,;。]{0,6}?(?:民警|老师|医生|专家|干部|工作人员))?[应受]邀来|[、,和及同()]|门[口前]|对面|附近|旁|斜对|反映|报警|供稿|报送|辖区[^,。]{0,12}(?:报警|被骗|发案)"
)
# 志愿服务队出动60余人次: a body without a name of its own is the reporter's.
NAMELESS_BODY = regex(
    r"(?:我|本|各|该)?(?:志愿者?|服务|宣[传讲]|突击|先锋|巡[逻防回]|轻骑兵?|文艺|工作|[反防]诈|防骗|反电诈|平安|青年|党员|巾帼|银龄|银发|学雷锋|义[务警]|普法"
    r"|法律|流动|骨干|应急|网格|红色|红马甲|大学生|学生|教师|少先|社区|乡村|进村|入户|专项|联合)+(?:小?分?队伍?|专班|团|小组)"
    r"|(?:镇村?|乡|街道|镇街)(?:综治(?:中心|办)|平安(?:中心|办|法治办)|党委|政府|妇联|团委|文化站|社工站|便民服务中心)"
    # 社区卫生服务中心, 村卫生室: all of them in the area of the reporter
    r"|(?:社区|乡镇|镇村|农村|城乡|基层|村)(?:卫生(?:服务(?:中心|站)|院|室|所|站)|党群服务中心|便民服务(?:中心|站)|文化(?:活动|服务)?(?:站|中心)|新时代文明实践[站所]|[敬养]老院"
    r"|警务[站室]|综治中心|矛盾调解中心|社工站|服务站)"
)
# 联合社区举办讲座: together with whom; 联合社区： is one that is called so
INVITED = regex(r"之?(?:邀|要求|请求)")  # 应县公安局邀请，我站…
WITH_OTHERS = regex(r"联合(?:社区|学校|街道|企业|银行|医院|村委会?|居委会?|物业|派出所)")
GOES_ON_TODAY = regex(r"(?:今[天日晚早]|昨[天日晚]|近[日期]|日前|上午|下午|\d{1,2}月\d{1,2}日)")
# 10月12日，明月村…; 随后，望湖社区…
WHEN = regex(
    r"^\s*(?:[^，,。；;]{0,12}?(?:季度|月份?|年|周|[期时其]间|以来|旬|[日天]|[上下中]午|早[上晨]|晚上?|随后|同时|此外|另外))[，,]"
)
# What is called a village in general, or after the deed: 行政村, 我们村, 驻村, 下到村.
NO_VILLAGE = regex(
    r"(?:行政|自然|城中|贫困|示范|重点|边境|无诈|平安|偏远|小山|们|空心|文明|移民|中心|驻|下|到|进|入|包|(?:^|[众许很大增更])多|[几两三四五六七八九十个各全本我该每某])村$"
)
# 县妇联面向家庭妇女…, 团县委组织青年…
ORGAN = regex(r"[县市区州旗](?:妇联|残联|科协|文联|侨联|团委|工会|法院|人行)|团[县市区州旗]委")
# 公安局组织…; 教体局指导… in a county's circular
BUREAU = regex(
    r"(?:公安|教体|教育|卫健|民政|司法|财政|人社|文旅|农业|商务|应急|税务|市监|交通|住建|邮政|科技|工信|水利|林业|供销|体育|广电)局"
)
SAID = regex(rf"[:】\]]|{_PARTED}")  # 芒麦村汇报：…
WE = regex(r":(?:现将|按照|根据)?我(?P<kind>支行|行|所|镇|乡|街道|村|社区|居|局|校|院|司|公司|厂|队|站|园)")
_KINDS = {
    "行|支行": r"行|联社|信用社|营业[部厅]|邮储",
    "所": r"所",
    "镇|乡|街道": r"[镇乡]|街道|政府|办|中心|委",
    "村": r"村|村委会|委员会",
    "社区|居": r"社区|居委会|委员会",
    "局": r"局|大队|支队|中心|办",
    "校|园": r"[校学院园中小]",
    "院": r"院",
    "司|公司|厂": r"公司|集团|厂|店|局|部",
    "队": r"队",
    "站": r"站",
}
OF_KIND = {kind: regex(rf"(?:{ends})$") for kinds, ends in _KINDS.items() for kind in kinds.split("|")}
LONGEST_NAME, LONGEST_SHORT, SHORTEST = 40, 3, 2
OF_TOWNSHIP = regex(r"(?:街道|镇|乡)[^省市县区镇乡]{2,16}$")  # 桂溪街道平安建设办公室
VILLAGE = regex(r"(?:村|社区|[村居]民?委(?:员)?会)$")


# 一、凤山镇。开展集中宣传6场次: in a circular; a village or a school is where others went
UNIT_AS_HEAD = regex(
    r"(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.,:]+)(?P<unit>[\u4e00-\u9fff]{1,10}(?:镇|乡|街道|派出所|司法所|[支大中]队|[支分]行|局))。(?=[^。]*\d)"
)
_DAY_FIRST = regex(r"\A\s*\d{1,2}[.．/]\d{1,2}(?!\d)")  # 8.3东至沟村 村委会门口摆摊: where it was
# 卞桥居：宣传单650份
_COMMITTEE = regex(
    r"(?P<name>[\u4e00-\u9fff]{2,4}(?<![定邻移安同迁旧新民])居):"
    # 3连文书：3连 宣传单120 of a regiment in the fields
    r"|(?P<company>(?:\d{1,2}|[一二三四五六七八九十]{1,3})连队?)(?:文书|指导员|连长|书记|[老小]?[\u4e00-\u9fff]{1,2})?:"
)
# 清江社区-张姐：入户63户
_WHO_WRITES = regex(r"(?<=[社区村所校局行院镇乡居队厅店园])[-–—~][\u4e00-\u9fff]{1,4}(?=:)")
HEADLINE = regex(r"】[^\d,。;:]{4,24}$")  # 【城固县邮政分公司】投递路上讲反诈 heads what it sent in


_LONGEST_KEPT = 400  # characters of a paragraph that is remembered


def leading_unit(text: str, villages: bool = False) -> tuple[str, bool]:
    """(the unit that a paragraph of a bulletin begins with, whether nothing else stands there); '' for none.

    龙山派出所：走村入户312户; 1.龙山派出所发放…; 【龙山派出所】, with a headline or without. `villages`: names of three
    characters are villages as well (夏金村), as among those of a township.
    """
    return (_kept_unit if len(text) <= _LONGEST_KEPT else _leading_unit)(text, villages)


def _leading_unit(text: str, villages: bool) -> tuple[str, bool]:
    text, dated = _DAY_FIRST.subn("", text, count=1)
    squeezed = squeeze(text)
    if headed := UNIT_AS_HEAD.match(squeezed):
        return (headed["unit"], False) if is_name(headed["unit"]) else ("", False)
    plain = MEMBER.sub("", TODAY.sub("", MARKER.sub("", squeezed).strip("【】[]")))
    plain = _WHO_WRITES.sub("", plain, count=1)
    longest = min(len(plain), 24, *(plain.find(mark) for mark in ":,。、(】]—|/+" if mark in plain))
    if (
        villages
        and longest == SHORTEST
        and plain[1] == "村"
        and SAID.match(plain, longest)
        and is_name(plain[:2])
    ):
        village = "" if NO_VILLAGE.search(plain[:longest]) else plain[:longest]
        return village, not plain[longest + 1 :]  # 齐村：…
    if committee := _COMMITTEE.match(plain):
        return committee["name"] or committee["company"], not plain[committee.end() :]
    for end in range(longest, 2, -1):
        rest = plain[end:]
        short = end == LONGEST_SHORT and not SAID.match(rest)
        known = ORGAN.match(plain) or BUREAU.match(plain)
        if short and plain[2] not in ("镇乡村" if villages else "镇乡") and not known:
            break  # 区妇联：…, 回马镇发放…
        if (
            opens_as_subject(plain[:end], rest)
            and is_name(plain[:end])
            and not NO_VILLAGE.search(plain[:end])
        ):
            if dated and VILLAGE.search(plain[:end]) and rest[:1] != ":":
                break
            if is_addressed(plain[:end], rest) or (WITH_OTHERS.fullmatch(plain[:end]) and rest[:1] != ":"):
                break
            return plain[:end], not rest.strip(":。") or HEADLINE.match(rest) is not None
    named = MARKER.sub("", text.strip()).strip("【】[] ").split(maxsplit=1)
    name = _without_person(named[0]) if len(named) > 1 and not dated else ""
    if name and is_name(name) and not NO_VILLAGE.search(name):
        return name, False  # 商贸街社区 摆摊1场
    return "", False


_kept_unit = lru_cache(maxsize=2_000)(_leading_unit)  # many rules ask it of one paragraph


def _without_person(name: str) -> str:
    """琚东社区 of 琚东社区老周; 采访对象：县劳务办公室主任 is a label with what it introduces, and stays as it is."""
    unit, person = read_sender(name)
    return unit if person not in ("", "?") and ":" not in squeeze(unit) else name


def opens_as_subject(name: str, rest: str) -> bool:
    """Whether what stands behind a name says that it speaks or acts: nothing, a colon, a deed, a day."""
    if name.startswith("应") and INVITED.match(rest):
        return False
    if not rest or any(way.match(rest) for way in (SPEAKING, GOES_ON_TODAY, PRAISED, HEADLINE)):
        return True
    return STATION.fullmatch(name) is not None and not AT_ITS_DOOR.match(rest)


def is_addressed(unit: str, rest: str) -> bool:
    """市反诈中心：我行…: who writes as 我行 writes to a centre, and does not speak as one."""
    writer = WE.match(rest)
    return writer is not None and OF_KIND[writer["kind"]].search(unit) is None


def has_villages(reporter: str) -> bool:
    """Whether villages and communities may speak in its report: a township or an office of one."""
    kind = unit_type_of(reporter)
    return kind == "township" or (kind == "government" and OF_TOWNSHIP.search(reporter) is not None)


def dated_unit(text: str) -> str:
    """9月22日，松林社区联合…: the unit that begins what a paragraph tells of a time; '' for none."""
    when = WHEN.match(text) or (TODAY.match(text) if text[:1].isdecimal() else None)
    return leading_unit(text[when.end() : when.end() + LONGEST_NAME], villages=True)[0] if when else ""


def told_by_date(paragraphs: Sequence[str]) -> bool:
    """9月22日，松林社区…; 9月23日，北苑社区…: whether units of one kind tell of days, each of its own."""
    named = {unit for text in paragraphs if (unit := dated_unit(text))}
    kinds = {"村" if VILLAGE.search(unit) else unit_type_of(unit) for unit in named}
    return (
        len(named) > 1
        and len(kinds) == 1
        and not any(name[at:] in named for name in named for at in range(1, len(name)))
    )


def is_name(words: str) -> bool:
    """Whether the words are the name of a unit and nothing else."""
    if NAMELESS_BODY.fullmatch(words) or ":" in words:  # 线上:协调移动
        return False
    return looks_like_unit(words) and NO_NAME.search(words) is None
