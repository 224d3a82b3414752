"""Whose words a paragraph of a bulletin gives: the unit that it begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.meaning.senders import read_sender
from etl.meaning.unit_kind import looks_like_unit, unit_type_of
from etl.prose.words.kinds_of_names import UNIT_KINDS, kind_of
from etl.prose.words.text import BULLETS
from etl.regex import regex

MARKER = regex(
    rf"^(?:其?[一二三四五六七八九十]是[:,]?|第[一二三四五六七八九十][,、]|首先[,:])|^[(]?(\d{{1,2}}|[一二三四五六七八九十]{{1,3}})[)、.,:]\s*|^[>·*{BULLETS}-]+"
)
# 儒学社区——宣传单：330份, 龙山派出所|宣传单20份, 文公社区补报：: what parts a name from what its line tells
_PARTED = r"[—–|]|--|[+＋](?=\d)|/(?=[^/\d]{1,12}\d)|(?:汇报|通报|发言|反馈|(?:补|续|上|填|来)报|报送|报数|补充)[:,]"
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
    r"^(?:[赶返]?回|抵达|[到去从])(?:所|村|社区|镇|乡|校|局|队|院|行)$|[返下还离回城家老入]乡$|^(?:[乡镇村县区市所校院行]|街道|社区)里|主要[^,;。]{0,2}[跑去走进做抓在]|^派[人员出]|^组建|^成立|\d+支|冒充|假冒|不法分子|骗子|^有人|[\u4e00-\u9fff]把(?=[\u4e00-\u9fff]{2})|^(?:星期|礼拜)[一二三四五六日天]|^(?:谢谢|感谢|多谢|致谢)|^[@据]|^(?:根据|按照?|依照|依据|遵照|对照)|^逢|[天日午晚间]在|[今昨明]天|\d号(?:[上下中]午|早|晚|那天|当天)|请|^(?:带领|安排|抽调|派出(?!所)|动员|召集|委派|选派|号召|协助|帮助|指导|督促|要求)|^该|还在|^趁|[“”【】\"]|^在|\d日|\d月(?!\d)|\d+[个家所名处]|^[两二三四五六七八九十]{1,3}个|下辖|在[各全辖本]|[赶来走]到|到(?=[^,]{0,12}(?:[局所院校行园村镇乡]|[中小大]学|社区|街道|[市广商]场))|前往|位于|的|会同|协同|携手|联手|配合|牵头"
    r"|[镇乡村道区县市局所校院行]在(?=[\u4e00-\u9fff])|^(?:同时|同步|此外|另外?|还)|^[又并再也已曾均都]联合|^(?:先后|多次|累计|接收|接到|收到|移交|转交|报请|报送|对接)"
    r"|^第?[一二三四五六七八九十\d]{1,3}号?网格$"  # 第一网格：入户51户 is of the community
    r"|^接(?=[省市县区州旗]{0,2}(?:反诈|公安|刑[侦警]|联席)|上级)"  # 接区反诈中心推送预警指令640条
    # 联合小溪塔派出所设摊: with whom; 联合镇派出所, 联合路社区 and 联合新村 are called so
    r"|^联合(?![镇乡街村社路]|大道|新村)(?=[\u4e00-\u9fff]{2,12}(?:派出所|[支分]行|[支大中]队|分局|公安局|[学高]校|[中小大]学|社区|街道|居委会|村委会|村|医院|卫生院|法院|检察院)$)(?!(?:中心|完全|实验)?[中小]学)"
    r"|组织(?!部)|^(?:利用|依托|借助|借力|运用|通过|邀请|协调|结合|围绕|针对|面向|发挥|开通|开设)"
    r"|(?:干部|民警|辅警|[委党团队社人成职]员|[学宣]生|志愿者|书记|教师|老师|医生|护士|网格[员长]|楼栋?长|骨干)们?(?:走|进(?!修)|入(?!党|团)|到|深入|下[乡到村沉]|上门"
    r"|在|对|向|为|给|前往|来|赴|驻|包[村联]|挨|逐|分[赴组片头]|利用|通过|带)"
    r"|(?<=[\u4e00-\u9fff]{2})联合(?=(?:派出所|银行|辖区|[\u4e00-\u9fff]{1,2}小学)$|[\u4e00-\u9fff]{2,12}(?:派出所|[支银]行|[大中]队|局|公司|[学高]校|[中小大]学|社区|街道|村|中心|医院|协会|法庭|检察院|法院|网点|物业)$)"
    r"|^[补又再]?去(?=[\u4e00-\u9fff]{2,})|^(?:走进|走[村街]|进[村校企社小机家商市院园]|深入|入[户村校企]|上门|下(?:乡|到|村(?![镇乡社村]))|驻村|包村|送法|发动|抓[好实牢]|守[住好]|用[好活]|建[好强]|赶集)"
)
TELLING = regex(
    r"组织|开展|同时|利用|通过|联合|走进|深入|发放|针对|召开|邀请|依托|此外|另外|随后|还|并|在|对|向|由|为|与|(?<![中太永安协共谐])和|各|该|我|本"
)
# 今天上午浦山村入户45户: when it was is no part of the name.
TODAY = regex(
    r"^(?:今[天日]|昨[天日]|近[日期]|日前|[当同][天日]|(?:20\d\d年)?(?:\d{1,2}月(?:份|[上中下]旬|底|初|\d{1,2}日)?|第?[一二三四]季度|[上下]半年)"
    r"|[本上]个?[周月]|[本上]季度?|今年(?:以来)?|(?:本月)?[上中下]旬|月[初中底末]"
    r"|(?:元旦|春节|元宵|清明|五一|端午|[暑寒]假|中秋|国庆|重阳|双节|活动|宣传[周月]|[春暑]运|开学)(?:小?长?假期?|期间|前[夕后]|当天|季))?(?:清晨|早[上晨]|[上下中]午|晚上?|傍晚|夜[里间])?"
)
# 为进一步提升群众防骗意识，9月22日，松林社区…: what for
PURPOSE = regex(
    r"^\s*为(?:了|进一步|切实|有效|深入|更好地?|持续|全面)[^:：。;；]{4,36}?[,，](?=\d|[\u4e00-\u9fff]{2,12}(?:[联组开举在]|深入|走进))"
)
# 从各所情况看，往流派出所开展…，黎集派出所…
# 值得一提的是，福锦社区还…; 此外，福锦社区…
LEAD_IN = regex(
    r"^\s*(?:(?:从|按|就)各?[^，,。；;:：\d]{1,10}?(?:情况|数据)?来?看|(?:特别|尤其)?(?:值得|需要?|应当?)[^，,。；;\d]{1,6}的是|此外|另外)[，,:：]"
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
# 辛店镇、中铺镇各有特色。 names those of whom each then speaks for itself.
NAMED_TOGETHER = regex(
    rf"\s*(?:[^、，,。；;：:\d]{{2,12}}[、和及与]){{1,2}}[^、，,。；;：:\d]{{2,8}}?(?:{PRAISED.pattern})"
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
# 池园镇上人头攒动, 池园镇中心小学…: where it was, or a part of the name of another unit.
NO_SUBJECT = regex(r"[上里内外中的街是有距]|[东西南北]|辖区|境内|全境|范围|(?<=乡)[村镇亲土音情愁间]")
NO_TOWN = regex(
    r"[两三四五六七八九十几多每某整外众]|乡镇|赶[集场圩街]|.?[城场集][镇乡]|周边|附近|邻近|相邻|沿线|部分|个别|偏远|其他|其余|所有|有关|相关|新农"
)
CUT = regex(r"[。;；，,！!]\s*")
HEAD_BEHIND = regex(r"^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])?[^，,。；;：:\d]{2,20}[。：:]\s*")
TIME_BEFORE = regex(r"^\s*[^，,。；;]{0,8}(?:季度|月份?|年|本周|[期时]间|以来|旬|日)[，,]")
ORGAN = regex(r"[县市区州旗](?:妇联|残联|科协|文联|侨联|团委|工会|法院)")  # 县妇联面向家庭妇女…
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
# 便河社区发放宣传单700份，毛家坊社区650份，其他社区共1570份: the next of a row, and those whom nobody names
ITEM_OF_ROW = regex(
    r"(?<=[，,、；;])(?P<name>(?P<rest>其[他余它]|剩[余下]的?)[\u4e00-\u9fff]{1,14}?|[\u4e00-\u9fff]{2,14}?)(?:一?共|总共|合计|约|近|则)*\d"
)
HEAD_OF_ROW = regex(r"[^，,。；;：:]{2,20}(?:[：:]|方面[,，：:])")
TOWN_OF_ROW = regex(
    r"[：:，,、；;](?P<name>[\u4e00-\u9fff]{1,5}?(?:镇|乡|街道))(?:只?(?:发放?|送|办|开|讲|挂|贴|入户)了?[^，,。；;、\d]{0,8})?(?:约|近|共)?(?=\d)"
)
FEWEST_TOWNS = 2
_PIECES, _COUNTS = regex(r"[^。；;]+"), regex(r"[\d一二两三四五六七八九十百千万][余多]?[\u4e00-\u9fff]")
_TOWN_FIRST = regex(
    r"\s*(?P<name>[\u4e00-\u9fff]{1,5}?(?:镇|乡|街道)(?:(?:妇联|团委|工会|政府|司法所|平安办|综治办|综治中心|反诈办)|(?![政党中卫综联商直妇团工司平反])))"
    r"[^，,。；;]{0,20}?[\d一二两三四五六七八九十百千]"
)
OF_TOWNSHIP = regex(r"(?:街道|镇|乡)[^省市县区镇乡]{2,16}$")  # 桂溪街道平安建设办公室
VILLAGE = regex(r"(?:村|社区|[村居]民?委(?:员)?会)$")


# 移动、电信、联通公司发送短信86.4万条 behind what one of a bulletin did: several together, none of whom speaks alone
SEVERAL_ACT = regex(
    r"\s*[\u4e00-\u9fff]{2,8}(?:[、和及与][\u4e00-\u9fff]{2,8}){1,4}?(?:公司|银行|运营商|部门|单位|支行|派出所|社区|村|乡镇)"
    r"(?:共|共同|联合|分别|先后|均|都)*(?:发送|发放|开展|组织|张贴|悬挂|推送|举办|召开|走访|播放|出动|制作)"
)
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
HEADLINE = regex(r"】[^\d,。;:]{4,24}$")  # 【城固县邮政分公司】投递路上讲反诈 heads what it sent in


def leading_unit(text: str, villages: bool = False) -> tuple[str, bool]:
    """(the unit that a paragraph of a bulletin begins with, whether nothing else stands there); '' for none.

    龙山派出所：走村入户312户; 1.龙山派出所发放…; 【龙山派出所】, with a headline or without. `villages`: names of three
    characters are villages as well (夏金村), as among those of a township.
    """
    text, dated = _DAY_FIRST.subn("", text, count=1)
    squeezed = squeeze(text)
    if headed := UNIT_AS_HEAD.match(squeezed):
        return (headed["unit"], False) if is_name(headed["unit"]) else ("", False)
    plain = MEMBER.sub("", TODAY.sub("", MARKER.sub("", squeezed).strip("【】[]")))
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


def villages_along(text: str) -> list[tuple[int, str]]:
    """The same of the report of a township, whose villages and communities speak whenever it was: 10月12日，明月村…."""
    found = speakers_along(text, villages=True)
    return found if all(VILLAGE.search(unit) for _, unit in found if unit) else []


def speakers_along(text: str, villages: bool = False) -> list[tuple[int, str]]:
    """(place, unit) from which on each unit of a paragraph speaks: 城东街道宣讲62场，城西街道宣讲58场.

    Only where the first unit opens the paragraph or stands behind its head; partners named before are none.
    """
    if what_for := PURPOSE.match(text) or LEAD_IN.match(text):
        end = what_for.end()
        return [(end + at, unit) for at, unit in speakers_along(text[end:], villages)]
    head = HEAD_BEHIND.match(text) or opening_time(text) or (WHEN.match(text) if villages else None)
    found: list[tuple[int, str]] = []
    topic = len(squeeze(head.group())) if head and NAMED_TOGETHER.match(text) else 0
    # what stands before, squeezed piece by piece so that a long paragraph costs its length
    said, read = "", 0
    # 基层所各显其能：凤凰派出所入户…；大陆村派出所把反诈搬上庙会…
    cuts = {0, *(mark.end() for mark in CUT.finditer(text)), *([head.end()] if head else [])}
    for start in sorted(cuts):
        of_village = villages or (bool(found) and VILLAGE.search(found[-1][1]) is not None)
        unit, _ = leading_unit(text[start : start + LONGEST_NAME], of_village)
        said, read = said + squeeze(text[read:start]), start
        if found and not unit and said.endswith((";", "。")):
            unit = name_at(text[start : start + LONGEST_NAME], of_village)  # 邮储银行邮递员入户…
        if unit and unit not in said[topic:]:
            found.append((start, unit))
        elif found and not unit and said.endswith((";", "。")) and SEVERAL_ACT.match(text, start):
            found.append((start, ""))
        if not found and start >= (head.end() if head else 0):
            break
    return with_rows(text, found) or towns_in_row(text) or towns_piece_by_piece(text)


def towns_in_row(text: str) -> list[tuple[int, str]]:
    """“夜话”讲反诈：小溪镇8场、山格镇5场。: each town of a row of nothing but names and numbers, up to its full stop."""
    head = HEAD_OF_ROW.match(text)
    if head is None:
        return []
    full_stop = text.find("。", head.end())
    end = len(text) if full_stop < 0 else full_stop
    items = list(TOWN_OF_ROW.finditer(text, head.end() - 1, end))
    names = {one["name"] for one in items if is_name(one["name"])}
    if len(names) < FEWEST_TOWNS or len(names) < len(items) or not TOWN_OF_ROW.match(text, head.end() - 1):
        return []
    return [*((one.start("name"), one["name"]) for one in items), (end, "")]


def towns_piece_by_piece(text: str) -> list[tuple[int, str]]:
    """段村镇进村入户1240户，讲座9场；洪善镇讲座11场；岳壁乡讲座7场。: towns that each open a piece that counts, whatever it
    did; [] where any other piece counts too."""
    pieces = [one for one in _PIECES.finditer(text) if _COUNTS.search(one.group())]
    opened = [(one.start(), _TOWN_FIRST.match(one.group())) for one in pieces]
    found = [(at + town.start("name"), town["name"]) for at, town in opened if town and is_name(town["name"])]
    several = len({name for _, name in found}) >= FEWEST_TOWNS
    return found if several and len(found) == len(pieces) else []


def with_rows(text: str, speakers: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The same with those that go on a row by name and number alone; '' speaks for those whom nobody names."""
    if not speakers:
        return speakers
    along = list(speakers)
    for item in ITEM_OF_ROW.finditer(text, speakers[0][0]):
        place, name = item.start("name"), "" if item["rest"] else item["name"]
        before = [one for one in along if one[0] <= place]
        opens, unit = before[-1]
        if unit and opens < place and (item["rest"] or is_next_of_kind(name, unit)):
            along.insert(len(before), (place, name))
    return along


def is_next_of_kind(name: str, unit: str) -> bool:
    """毛家坊社区 behind 便河社区; 小区 behind it are places of its own."""
    kind = kind_of(name)
    alike = kind in UNIT_KINDS and kind == kind_of(unit) and is_name(name)
    return alike and (kind != "village" or _ending(name) == _ending(unit))


def _ending(name: str) -> str:
    """村, 社区 or what else the name of a village ends with."""
    found = VILLAGE.search(name)
    return found[0] if found else name[-2:]


def opening_time(text: str) -> re.Match[str] | None:
    """三季度，市教育局召开…；市卫健局发放…: the time before the first of several units that each speak for themselves."""
    time = TIME_BEFORE.match(text)
    items = [part for part in re.split(r"[；;]", text[time.end() :] if time else "") if part]
    each = [leading_unit(item[:LONGEST_NAME])[0] for item in items]
    return time if len(items) > 1 and all(each) and len(set(each)) == len(each) else None


def unit_at(speakers: Sequence[tuple[int, str]], place: int) -> str:
    """Which of those who speak from a place on each speaks at a `place`; '' before the first."""
    return next((unit for start, unit in reversed(speakers) if start <= place), "")


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
        and not any(one != other and one.endswith(other) for one in named for other in named)
    )


def name_at(text: str, villages: bool = False) -> str:
    """The longest name of a unit with which an item begins, '' for none. One of three characters is a town (池园镇) or,
    among `villages`, one of them, where it is the subject of its item."""
    plain = squeeze(text)
    names = (plain[:end] for end in range(min(len(plain), 14), 3, -1))
    longest = next((name for name in names if is_name(name) and not TELLING.search(name)), "")
    short = plain[:LONGEST_SHORT]
    if longest or not short.endswith(("镇", "乡", "村") if villages else ("镇", "乡")):
        return longest
    alone = AT_ITS_DOOR.match(plain, LONGEST_SHORT) or NO_SUBJECT.match(plain, LONGEST_SHORT)
    apart = TELLING.search(short) or NO_VILLAGE.search(short) or NO_TOWN.match(short)
    return short if is_name(short) and not (alone or apart) else ""


def is_name(words: str) -> bool:
    """Whether the words are the name of a unit and nothing else."""
    if NAMELESS_BODY.fullmatch(words) or ":" in words:  # 线上:协调移动
        return False
    return looks_like_unit(words) and NO_NAME.search(words) is None
