"""Who was told, drawn there or made to gain, by whatever name: 为60余名茶农讲解, 吸引3000余名游客打卡, 让18万市民受益.

The groups of the vocabulary are known by their words; anybody else (保安, 茶农, 跑友) only by what the words around a
number say was done for them.
"""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.prose.counted.held import CAMPAIGN, names_rival
from etl.prose.counted.people import HEADS_OF_OFFICES, NOT_PEOPLE, OFFENDERS, PEOPLE, STAFF, TEAM_MEMBERS
from etl.prose.words.zones import Measured, Zones, about_swindles, clause_before, said_before
from etl.regex import regex

_EACH_HAND = rf"(?:约|近)?\d+[余多]?[名位人个]{STAFF.pattern}们?"
_WHO = r"[^,;。、\d]{1,10}?们?"
# 为正在采茶的[60余名]茶农讲解反诈知识
# 为32家企业[46名]财务人员, 对28名僧人及[120名]信众
_TURNED_TO = regex(
    r"(?:[向为给对与]|面向|针对)(?:[^,;。、\d]{0,10}\d+[余多]?[个家所支户][^,;。、\d]{1,8}的?)?"
    r"(?:[^,;。、\d]{0,10}\d+[余多]?[名位人][^,;。、\d]{1,10}(?:[、和及与]|以及))*[^,;。、\d]{0,14}$"
)
_ROW = regex(rf"\d+[余多]?[名位人]次?(?:{_WHO}(?:[、和及与]|以及)(?:约|近)?\d+[余多]?[名位人]次?)+")
_TELLING = regex(
    rf"{_WHO}(?:面对面|一对一|手把手|现场|逐一|集中|认真|耐心|详细|重点|深入|又|再|统一|当场|同步)*地?"
    r"(?:讲[解述授明]?|[宣解]讲|宣传|普及|科普|解读|剖析|分析|演示|介绍|传授|教[授会]?|授课|上(?=[^,;。\d]{0,10}课)|送上|提[示醒]"
    r"|(?:进行|开展|做|作)了?[^,;。]{0,12}(?:宣传|宣讲|讲解|培训|辅导|教育|提醒|普法|讲座|辅导))"
)
# 给茶厂工人[45人]讲刷单、网贷骗局, 跟老人30多位聊养老骗局: whom they turned to stands before the number
_TURNED_TO_WHOM = regex(
    r"(?:(?<![提留发送供])[向为给对]|(?<!不)[跟同]|面向|针对)(?![^,;。\d]{0,6}(?:违法|涉[诈案赌]|肇事))[^,;。、\d]{2,14}$"
)
_SPEAKING_TO_THEM = regex(
    r"(?:面对面|一对一|手把手|现场|当面|当场|逐一|集中|认真|耐心|详细|重点|深入|又|再|统一|一起|都)*地?"
    r"(?:[讲说聊唠念教](?![师员台坛稿义堂和情辞笑练服定好不])|普及|科普|剖析|介绍|揭[露秘])"
    r"(?=[^,;。\d]{0,14}(?:诈|骗|刷单|网贷|套路|案例|两卡|冒充|杀猪盘|洗钱|转账|汇款))"
)
# 对重点人员(
_LISTED_FOR = regex(r"(?:[对为向给]|面向|针对)[^,;。()\d]{2,12}$")
_DONE_FOR_LIST = regex(
    r"(?:分别|逐一|全部|集中|分[批类层]|上门|入户|定期|一对一|面对面|[开进]展?行?了?)*[^,;。()\d]{0,6}(?:宣[传讲]|讲解|培训|教育|提醒|授课|讲座|走访|辅导|劝导)"
)
# 与店主、店员面对面交流近[150人次]; 同车主攀谈[80余人次]
_TALKED_WITH = regex(
    r"(?:[与和跟同]|(?<!提)[向给为对])(?![^,;。\d]{0,8}(?:单位|部门|同行|领导|专家|公司|[局所院校委])(?:面对面)?(?:交流|沟通|座谈|对话))[^,;。\d]{1,16}?(?:面对面|一对一|逐一|深入|现场|当面|亲切|单独)*地?"
    r"(?:交流|沟通|攀谈|谈心|谈话|交谈|对话|互动|拉家常|聊天?|唠嗑|座谈)了?(?:一?共|累计|约|近|超过?)*$"
)
# 让[18万]市民收获“防骗免疫力”
_MADE_TO = regex(r"(?:让|使|令)(?:全[县市区镇乡村街校]|辖区|更多|近|约|超)*$")
_GAINING = regex(
    r"[^,;。\d]{1,14}?(?:受益|受教|获益|收获|学[到会懂习]|掌握|了解|知晓|懂得|明白|记住|提[高升]|增强|获得|接受|得到|成为[^,;。]{0,6}(?:明白人|宣传员)|筑牢|树立)"
)
# 吸引[3000余名]游客打卡; who follows an account or looks in online was not there
_ANYHOW = regex(r"(?:^|[,;。])(?:现场|在[场座]|台下|到场|全[校村场])*(?:的)?$")
_THERE_WERE = regex(r"(?:共|累计|先后|陆续|当天)有$")  # 共有1300多名群众前来参观
_MOVED = regex(
    r"[^,;。\d]{1,8}?(?:(?<=[们奶爷人众民生长友])都说|直呼|纷纷(?:表示|点赞|咨询|驻足)|连连(?:点头|称赞)|拍手|连声|竖起(?:了)?大拇指|听得(?:入神|津津有味)"
    r"|(?:时而|不时|忍不住|频频|一阵阵?)?(?:哄堂大笑|开怀大笑|捧腹|鼓掌|喝彩|叫好|会心一笑|点头称[是赞]|掌声))"
)
_DRAWN = regex(r"吸引了?(?:到|来|着)?[^,;。、\d]{0,10}$")
_ONLINE = regex(r"粉丝|关注|网友|网民|在线|线上|点击|点赞|浏览|转发|报名")
# 接待参观86批次[3200人次]
_SHOWN_ROUND = regex(
    r"接待(?:了|前来|到访|来访|各界|各类|社会|群众|学生|居民|市民)*(?:参观|体验|研学|学习|观摩)(?:团队|群众|学生|者|人员|人数|活动)?"
    r"(?:\d+[余多]?批次?,?)?(?:一?共|约|近|达|累计)*$"
)
_CAME_ROUND = regex(r"(?:[^,;。、\d]{0,6})(?:前来|到场|入馆)?(?:参观|体验|研学|观摩)")
_RECEIVED = regex(r"接待了?[^,;。、\d]{0,8}(?:\d+[余多]?批次?,?)?(?:一?共|约|近|达|累计)*$")
# 反诈体验馆…，累计接待群众[1.2万人次]: shown round there; at a desk they asked.
_RECEIVED_THERE = regex(
    r"接待(?:了|各界|各类|社会|参观)*(?:群众|居民|市民|学生|师生|人员|观众|团队|参观者)?(?:\d+[余多]?批次?,?)?(?:一?共|约|近|达|累计)*$"
)
_HOUSE = regex(r"(?:体验|展|展览|教育|宣传|纪念)[馆厅]|(?:教育|宣传|体验)(?:基地|中心)|主题公园|反诈[馆屋厅]")
# 给客户讲防骗知识约[600人次], 台下坐了[四五百人]
_LECTURED = regex(
    r"(?<!提)[给向为对][^,;。\d]{1,12}?(?:讲解?|宣[讲传]|讲授|普及|介绍|科普)了?[^,;。\d]{0,10}?(?:一?共|累计|约|近|有)*$"
)
_SAT_THERE = regex(
    r"(?:台下|场下)(?:[坐站围来挤]|听讲)?[着满了的]*(?:有|约|近|大约|足有)*$"
    # 台下看的乡亲[五六百人]
    r"|[台底]下(?:坐着?|站着?)?[看听]?的?(?:观众|乡亲|群众|老乡|村民|居民|老百姓|街坊|大人小孩)们?(?:也|少说|足足|得|有|约|近|大约|足有)*$"
    # 台下坐的都是老年人，一年算下来少说也有[2000人]
    r"|(?:台下坐|[来前]来听|听讲)的[^;。\d]{0,16},[^,;。\d]{0,6}?(?:少说|至少|算下来|加起来|前后|一?共|总共|大概|也|有|约)+$"
)
# 覆盖群成员[4.6万人]
_COVERED = regex(r"(?:覆盖|触达|惠及|辐射)了?[^,;。、\d]{0,8}(?:成员|人员|对象)(?:一?共|约|近|达|累计)*$")
# 对进场的装修工人作了口头提醒，共[32人]
_TOLD_IN_ALL = regex(
    r"(?:对|给|为|向)[^,;。\d]{1,16}?(?:讲了|[进作做开]行?展?了[^,;。\d]{0,6}?(?:提[醒示]|宣[传讲]|讲解|普法|教育|劝导|辅导)"
    r"|(?:逐[个一人床户桌店家]|当面|口头|现场|一一|面对面)+地?(?:提[醒示]|宣[传讲]|讲解|告知|叮嘱)了?)[^,;。\d]{0,10},(?:前后|一?共|总共|先后|[合累共总]计)+(?:有|约|近)?$"
    # 候诊区面对面讲，[850人次]
    r"|(?:逐[个一人床户桌店家]|挨个|当面|口头|面对面|一对一)地?(?:提[醒示]|宣[传讲]|讲解?|告知|叮嘱)了?(?:反诈|防骗|防诈)?,(?:一?共|约|近)?$"
)
# 趁客户排队，当面讲了[20多位]
_TOLD_SO_MANY = regex(
    r"(?:^|[,;])(?:一?个?(?:上午|下午|早上|晚上|天|周|月)|前后|一?共|总共|当面|口头|挨个|逐个|逐一|一个个|面对面|一对一|现场|又|也|还)*"
    r"(?:[讲说]|宣[传讲]|提醒|讲解|科普|普及|叮嘱|告知)(?:了|过)(?:约|近|有)?$"
)
# 38支代表队[114名]选手同台竞技
_COMPETING = regex(
    r"[^,;。、\d]{0,8}(?:参赛|同台|同场|竞技|角逐|比拼|对决|参加[^,;。]{0,12}(?:竞赛|大赛|比赛))"
)
# 为[15位]志愿者颁发荣誉证书: whoever is honoured was not told by it.
_HONOURED = regex(
    r"[^,;。]{0,36}?(?:颁[发奖授]|授予|授牌|发放)[^,;。\d]{0,10}?(?:证书?|奖[状牌章杯金]?|聘书|锦旗|称号|绶带|牌匾)(?=$|[,;。])"
)
# [6名]学生代表向全校师生发出倡议: who spoke for the others there.
_SPEAKING = regex(
    r"[^,;。、\d]{0,10}代表们?(?:[^,;。\d]{0,14}?)(?:发出[^,;。]{0,10}倡议|发[言声]|宣读|领[誓读诵]|作[^,;。\d]{0,8}(?:发言|表态|分享|交流|承诺)|表态|上台)"
)


# 所里8名民警、14名辅警就想着，趁旅客候机讲一讲: who thought of it, sent nowhere yet
_ONLY_THOUGHT = regex(
    rf"{_EACH_HAND}(?:(?:[、和及与]|以及){_EACH_HAND}){{0,4}}(?:就|便|都|也|心里|一起)+(?:想着|琢磨|盘算|商量着)"
)


def told_in_list(zones: Zones) -> Measured | None:
    """对重点人员（财会人员18人、大学生26人）开展一对一宣传: those whom a bracket lists were told what stands behind it."""
    said, place = zones.sentence, zones.place
    opens, closes = said.rfind("(", 0, max(0, place)), said.find(")", max(0, place))
    if zones.unit not in PEOPLE or opens < said.rfind(")", 0, max(0, place)) or closes < 0 or opens < 0:
        return None
    told = _LISTED_FOR.search(said, 0, opens) and _DONE_FOR_LIST.match(said, closes + 1)
    return Measured("people_reached", zones.before, -1) if told else None


# 对独居老人126名、留守妇女88名、财会人员19名逐人上门宣讲
LONGEST_ROW = 160  # characters
_EACH = r"[^,;:。、\d]{1,12}\d+[余多]?[名人位]"
_ROW_TOLD = regex(
    rf"(?:对|向|给|为|面向|针对)(?P<row>{_EACH}(?:[、和及]{_EACH}){{1,6}})等?[^,;:。\d]{{0,10}}?(?:宣[讲传]|讲解|提醒|告知|劝导|授课|辅导)(?!员)"
)


# 三次到文笔村集市摆摊宣传, 2次走进中学开展宣讲: how often one went there and did it
_WENT_THERE = regex(
    r"(?:到|赴|去|走?进|前往|深入|来到)(?!访)[^,;:。\d]{1,16}?(?:摆摊|设摊|设点|集中|开展|举办)?"
    r"(?:宣[传讲](?![员队单册栏车周月日画片])|讲课|授课|演出|讲解)"
)


def went_so_often(zones: Zones) -> Measured | None:
    """As many sessions, where the clause counts nothing else of what was held."""
    own = zones.unit in ("次", "趟") and not find_measures(zones.before)
    told = _WENT_THERE.match(zones.behind) if own else None
    return Measured("sessions", told.group(), 1) if told else None


def told_in_row(zones: Zones) -> Measured | None:
    """Each of those whom a row counts was told what stands behind it."""
    if zones.unit not in PEOPLE or zones.place < 0 or "、" not in zones.sentence:
        return None
    told = _ROW_TOLD.search(zones.sentence, max(0, zones.place - LONGEST_ROW), zones.place + LONGEST_ROW)
    inside = told is not None and told.start("row") <= zones.place < told.end("row")
    return Measured("people_reached", "", 0) if inside else None


def told_people(zones: Zones) -> Measured | None:
    """Persons of whom the words say that the campaign told them, drew them there or was of use to them."""
    if zones.unit not in PEOPLE or NOT_PEOPLE.search(zones.before + zones.behind):
        return None
    told_so_many = zones.of_campaign and _is_told_so_many(zones)
    if not (told_so_many or about_swindles(zones) or CAMPAIGN.search(zones.sentence)):
        return None
    if OFFENDERS.search(zones.behind) or STAFF.match(zones.behind) or TEAM_MEMBERS.match(zones.behind):
        return None
    return _by_words_behind(zones) or _by_words_before(zones)


def _is_told_so_many(zones: Zones) -> bool:
    return not zones.behind and _TOLD_SO_MANY.search(clause_before(zones)) is not None


def _by_words_behind(zones: Zones) -> Measured | None:
    said = clause_before(zones)
    ways = (
        (_TURNED_TO, _TELLING),
        (_TURNED_TO_WHOM, _SPEAKING_TO_THEM),
        (_MADE_TO, _GAINING),
        (_RECEIVED, _CAME_ROUND),
        (_ANYHOW, _MOVED),
        (_THERE_WERE, _CAME_ROUND),
    )
    row = None if zones.open_behind or zones.place < 0 else _ROW.match(zones.sentence, zones.place)
    behind = zones.sentence[row.end() :] if row else zones.behind
    found = next((hit for way, does in ways if way.search(said) and (hit := does.match(behind))), None)
    competing = None if found or names_rival(said) else _COMPETING.match(zones.behind)
    found = found or competing
    if found is None or HEADS_OF_OFFICES.search(found.group()):
        return None
    return Measured("people_reached", "" if row else found.group(), 0 if row else 1)


def _by_words_before(zones: Zones) -> Measured | None:
    drawn = _DRAWN.search(zones.before)
    if drawn and _ONLINE.search(zones.before + zones.behind):
        return None
    if _is_told_so_many(zones) or (not zones.behind and _TOLD_IN_ALL.search(said_before(zones))):
        return Measured("people_reached", "", 0)
    said = clause_before(zones)
    sat = not zones.behind and (_LECTURED.search(said) or _SAT_THERE.search(said_before(zones)))
    found = (
        sat
        or drawn
        or _SHOWN_ROUND.search(said)
        or _COVERED.search(zones.before)
        or _TALKED_WITH.search(said)
    )
    return Measured("people_reached", "", 0) if found else None


def shown_round(zones: Zones) -> Measured | None:
    """反诈体验馆开馆以来累计接待群众1.2万人次: who came to see what is shown there, and asked nothing."""
    if zones.unit not in PEOPLE or not _RECEIVED_THERE.search(clause_before(zones)):
        return None
    said = said_before(zones)
    return Measured("people_reached", "接待", -1) if _HOUSE.search(said) and "咨询" not in said else None


def only_took_part(zones: Zones) -> bool:
    """Whether persons were honoured, spoke for the others or only thought of it: nobody whom the campaign reached by it."""
    if zones.unit not in PEOPLE:
        return False
    if zones.place >= 0 and _ONLY_THOUGHT.match(zones.sentence, zones.place):
        return True
    honoured = _HONOURED.match(zones.behind) and _TURNED_TO.search(clause_before(zones))
    return bool(honoured) or _SPEAKING.match(zones.behind) is not None
