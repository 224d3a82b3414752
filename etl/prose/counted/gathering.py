"""Who gathered round the campaign, or joined in with it: 桌前围拢近千名群众, 围着听的百余人, 268名幼儿一起学唱反诈儿歌."""

from __future__ import annotations

from etl.meaning.lexicon import find_groups
from etl.prose.counted.held import CAMPAIGN, STALL_HELD, names_rival
from etl.prose.counted.people import NOT_PEOPLE, PEOPLE, TEAM_MEMBERS
from etl.prose.words.zones import Measured, Zones, about_swindles, said_before
from etl.regex import regex

_SO_MANY = r"(?:一?共|约|近|有|足|大概|好几|了|等)*"
_ROUND = (
    r"(?:围(?:拢|[上过]来|坐|满|着|了)|聚[集拢](?:过来|起来)?|[站坐挤蹲](?:着|了|满了?))(?:过来|上来)?了?"
)
# 桌前先后围拢[近千名]群众, 现场聚拢群众[500余人]
_GATHERED = regex(rf"{_ROUND}(?P<who>[^,;。、\d]{{0,8}}?){_SO_MANY}$")
# 围着听的[百余人], 站着看的老人[约60名]
_LISTENING = regex(
    rf"(?:[围站坐挤蹲](?:着|拢|[上过]来)?|驻足|停下来?)[^,;。\d]{{0,2}}[听看问学](?:课|讲|宣传|反诈|热闹)*的(?P<who>[^,;。、\d]{{0,8}}?){_SO_MANY}$"
)
# 坐下来听民警讲的有[两三百人], 听法官讲案例的群众[80人]: whoever tells is not who is counted
_HEARD = regex(
    r"(?:[听看](?:了|着|过)?(?![信从说闻懂到]|骗子|对方|陌生|客服)[^,;。、\d听看]{1,8}?(?:讲|说|念叨?|唠|宣[讲传]|介绍|授课|普法|普及|演[示唱]?|唱)"
    r"|跟着?(?!骗子|对方)[^,;。、\d]{1,8}?(?:学|念|唱|读|练))"
    rf"[^,;。、\d的]{{0,8}}的(?P<who>[^,;。、\d]{{0,8}}?){_SO_MANY}$"
)
# 里三层外三层围了两百多号人; 围得水泄不通，足有四五百人
_CROWD_BEFORE = regex(
    r"(?:水泄不通|里三层外三层|人头攒动|人山人海|人潮涌动|座无虚席|[坐站挤装]不下|[挤坐站围]得?满满?当?当?|排起[了]?长[队龙]|围[在成着拢观坐][^,;。\d]{0,8}|驻足[^,;。\d]{0,6}|[来赶]来?[看听])[^,;。\d]{0,6},(?:足|约莫?|一?共|大概|将|前后|现场|少说|差不多)*(?:有|来了|到了|围了)?$"
)
# 财务科、采购办合计27人，参加了10月11日举办的财会人员反诈培训
_THEN_TOOK_PART = regex(
    r"[约近]?(?:\d[\d.]*[万千百余多]*|[一二两三四五六七八九十百千]+[余多]?)(?:人次?|名|位)[^,;。、\d]{0,8},(?:都|均|全部|一[起同]|分批|先后|集中|现场)*(?P<what>(?:参加|参与|聆听|听|接受|观看)了?[^;。]{0,30}?"
    r"(?:[反防]诈|防骗)[^,;。]{0,8}(?:培训|讲座|课|班会|宣讲|教育|学习|演出|专场))"
)
# 来的都是外来务工人员，约400人; 听课的多是老人，足有六七十位
_WHO_THEY_WERE = regex(
    r"(?:来|到场|到会|参加|参训|(?:[上下]午|晚上)?[听来看]课?|[来围]观|围[观着]|在场)的(?:[^,;。\d]{0,6})?(?:大多数?|多半?|几乎|基本上?|都|全|主要|大部分|清一色|也)*(?:是|为)[^,;。\d]{2,16},(?:一?共|总共|加起来|合起来|拢共|统共|大概|大约|约|近|有|足有|合计)*$"
)
_OF_THOSE_AT_WORK = regex(r"民警|辅警|干警|志愿者|讲师|宣讲员|网格员|工作人员|领导|代表|嘉宾")
# 上午听的是初一学生，310人，下午换成初二学生，285人
_WHO_CAME_NEXT = regex(
    r"\d[余多]?[人名位]次?,[^,;。\d]{0,6}(?:换成了?|换了?|轮到|又是|再是|接着是|然后是|则是|[改又]给)[^,;。\d]{2,12},(?:一?共|约|近|有)*$"
)
# 大堂经理逐个讲解，三个月共1850人次
_TOLD_BEFORE = regex(
    r"(?:讲解|宣讲|提醒|宣传|普及|讲反诈)[^,;。\d]{0,6},(?:[两三四五六七八九十全本当一上下]+个?[月周年季天]度?|半年)?(?:一?共|总共|累计|合计)+(?:有|约|近)?$"
)
_NEIGHBOURS = regex(r"[^,;。、\d]{0,4}?(?:老乡|街坊|邻里|乡邻|大爷|大妈|路人|行人|人(?![员民]))")
_HEARING = regex(r"都?[听看学](?:得|着)(?!到|出|懂)")  # 老人们围成一圈，35人听得认真
# 在停车场摆摊讲，七八十人围着听
_LISTEN_ROUND = regex(
    r"[^,;。、\d]{0,6}?(?:[围站坐挤蹲聚](?:着|拢|成一?圈|在[^,;。\d]{1,8}?|[过上]来|满了?|了(?:上来|过来|一?圈))|驻足|停下来?)[^,;。\d]{0,4}?[听看问学观](?!病|房|护)"
)
# 三百二十余名家长冒雨赶来; 42位家长走进活动室，当了一回“学生”; 150余名工友端着小板凳围了过来
_CAME_THERE = regex(
    r"们?(?:冒雨|冒着[^,;。]{1,6}|早早|陆续|纷纷|应邀|相约|特意|专程|一[起同道]|准时|结伴|[端搬拿拎扛][着起][^,;。\d]{1,6}?|[放停]下[^,;。\d]{1,6}?){0,3}"
    r"(?:[围聚凑](?:拢|了)?(?:过来|上来|拢来)|围拢|赶来|前来|到来|到场|来到现场|走进了?[^,;。\d]{0,6}(?:室|课堂|会场|礼堂|警营|派出所|基地|展[厅馆]|馆))(?=$|[,;。了])"
)
# 80多位老人已经坐满了活动室
_FILLED_IT = regex(
    r"们?(?:就|便|已|经|早|陆续|[很不]快|把)*(?:[坐挤站围]|挤挤挨挨地?[坐站])满了?[^,;。\d]{0,8}(?:室|厅|堂|会场|院[子落坝]?|广场|场坝|操场|礼堂|课堂|教室|亭|长廊)(?=$|[,;。里内])"
)
_OWN_PEOPLE = regex(r"教师|老师|教职工|干部|党员|员工|职工|医护")
_STANDS_ALONE = regex(r"$|[,;。听看问学咨!]")
# What a crowd does together and learns by: 一起学唱反诈儿歌, 跟着老师念防骗口诀.
_JOINED_IN = regex(
    r"们?(?:[在于][^,;。\d]{1,8})?(?:一[起同道齐]|共同|齐声?|集体|跟[着随]?[^,;。\d]{1,8}|随着?[^,;。\d]{1,8}|和[^,;。\d]{1,6}一[起同道]|手拉手|现场|认真){0,3}"
    r"(?:[学齐合传诵跟哼练](?:着|会)?(?:唱|做|跳|念|读|说|画|诵)|[唱做跳念读诵画](?!作业|工|出)|朗[诵读]|诵读)"
)
# 跟30多人讲了防骗, 给七八十人讲了一遍
_TURNED_TO = regex(r"(?:跟|给|向|对|和|同|与)(?:约|近|大概|差不多)?$")
# 跟二十几个老人唠防骗
_TALKED_WITH = regex(
    r"[\u4e00-\u9fff]{1,5}?们?(?:念叨|唠叨?|讲|聊|说)(?:了|起|过)?(?:[^,;。]{0,6}(?:防骗|反诈|防诈|诈骗|骗局|骗子)|“[^“”]{2,16}”[^,;。]{0,6}(?:套钱|骗|诈|上当))"
)
_TOLD_THEM = regex(r"们?(?:都|一一|挨个|逐个|又|还|也)?(?:讲|说|念叨|唠|宣传|宣讲|讲解|普及)(?:了|过|完)")
_NEAR = 8  # characters between a number and the group that it counts


# 参观反诈体验馆320人, 参观反诈基地6批次，320人次: who came to see what tells of fraud.
_SHOWN_THERE = r"参观了?[^,;。\d]{0,12}(?:馆|厅|基地|园|长廊|展区|展览|展|中心|体验[区点])"
_VISITED = regex(
    rf"(?:{_SHOWN_THERE}[^,;。\d]{{0,8}}(?:\d+(?:批次?|场次?|次|团),?[^,;。\d]{{0,6}})?|展?[馆厅](?:共|已)?接待[^,;。]{{0,16}}参观[^,;。\d]{{0,8}})$"
)
# 展出反诈展板24块，参观读者1900余人次
_SAW_THE_SHOW = regex(
    r"(?:展出|展览|展示|布展|巡展|摆出|摆放|设置)[^;。]{0,24}(?:反诈|防骗|防诈)?[^;。]{0,8}(?:展板|展架|漫画|作品|展品|图片|挂图)[^;。]{0,10},[^,;。\d]{0,6}(?:参观|观展|看展)的?(?:读者|群众|居民|市民|游客|师生|学生|观众|人员|者)?(?:一?共|约|近|达)*$"
)
_BESIDE = (_CROWD_BEFORE, _WHO_THEY_WERE, _WHO_CAME_NEXT, _TOLD_BEFORE, _SAW_THE_SHOW)
_CAME_TO_SEE = regex(
    r"[^,;。\d]{0,6}来[^,;。\d]{0,4}(?:参观|体验|做客|打卡)"
)  # 近五十名学生来参观，听了反诈小课堂
VISITED_IN_ROUNDS = regex(
    rf"(?:{_SHOWN_THERE}[^,;。\d]{{0,8}}|[馆厅基地][^,;。\d]{{0,4}}接待[^,;。\d]{{0,8}})$"
)


def gathered(zones: Zones) -> Measured | None:
    """Those whose number stands beside what says that they stood round, listened there or joined in."""
    if zones.unit not in PEOPLE | {"个", "号"} or NOT_PEOPLE.search(zones.before + zones.behind):
        return None
    if listening := _listens_round(zones):
        return Measured("people_reached", listening, 1)
    if not (about_swindles(zones) or CAMPAIGN.search(zones.sentence)):
        return None
    if hears_of(zones) or (zones.unit in PEOPLE and _VISITED.search(said_before(zones))):
        return Measured("people_reached", zones.before, -1)
    if spoken := _spoken_to(zones):
        return spoken
    alone = not zones.behind or _CAME_TO_SEE.fullmatch(zones.behind)
    if zones.unit in PEOPLE and alone and (beside := _told_beside(zones)):
        return beside
    named = next((hit for hit in find_groups(zones.behind)[:1] if hit.start <= _NEAR), None)
    hearing = _HEARING.match(zones.behind) or (named and _HEARING.match(zones.behind, named.end))
    if hearing and zones.unit in PEOPLE:
        return Measured("people_reached", zones.behind[: hearing.end()], 1)
    if _stood_round(zones, named is not None):
        words = zones.behind[: named.end] if named else zones.before
        return Measured("people_reached", words, 1 if named else -1)
    there = named and (
        _CAME_THERE.match(zones.behind, named.end) or _FILLED_IT.match(zones.behind, named.end)
    )
    came = named and there and not _OWN_PEOPLE.search(named.word)
    joined = named and zones.unit in PEOPLE and (came or _JOINED_IN.match(zones.behind, named.end))
    if named and joined and not TEAM_MEMBERS.match(zones.behind):
        return Measured("people_reached", zones.behind[: named.end], 1)
    return None


def hears_of(zones: Zones) -> bool:
    """Whether the words before a number of persons say that they heard somebody tell: 听民警讲的有两三百人."""
    heard = _HEARD.search(zones.before) if zones.unit in PEOPLE and "的" in zones.before else None
    return heard is not None and not _OF_THOSE_AT_WORK.search(heard["who"])


def _told_beside(zones: Zones) -> Measured | None:
    """Those of whom the clauses beside tell that they came: a crowd, who they were, what they took part in."""
    took_part = _THEN_TOOK_PART.match(zones.sentence, max(zones.place, 0))
    if took_part and not _OF_THOSE_AT_WORK.search(zones.before):
        return Measured("people_reached", took_part["what"], 0)
    said = said_before(zones)
    crowd = any(way.search(said) for way in _BESIDE)
    return Measured("people_reached", "", 0) if crowd else None


def _spoken_to(zones: Zones) -> Measured | None:
    if zones.unit in PEOPLE | {"个"} and _TURNED_TO.search(zones.before):
        talked = _TALKED_WITH.match(zones.behind)
        if talked and find_groups(talked.group()):
            return Measured("people_reached", talked.group().partition("“")[0], 1)
    if zones.unit not in PEOPLE:
        return None
    if _TURNED_TO.search(zones.before) and _TOLD_THEM.match(zones.behind):
        return Measured("people_reached", zones.behind[:2], 1)
    asked = _LISTENING.search(zones.before)
    return Measured("people_reached", asked.group(), -1) if asked else None


def _listens_round(zones: Zones) -> str:
    """The words behind a number that tell that they stood round a stall, or heard of fraud, and listened; '' for none."""
    listening = _LISTEN_ROUND.match(zones.behind) if zones.unit in PEOPLE else None
    if listening is None or names_rival(zones.sentence):
        return ""
    at_stall = zones.of_campaign and STALL_HELD.search(said_before(zones))
    told = at_stall or about_swindles(zones) or CAMPAIGN.search(zones.sentence)
    return listening[0] if told else ""


def _stood_round(zones: Zones, named: bool) -> bool:
    found = _GATHERED.search(zones.before)
    if found is None:
        return False
    who = find_groups(found["who"])
    alone = zones.unit in PEOPLE and bool(who or not found["who"]) and _STANDS_ALONE.match(zones.behind)
    return named or bool(alone) or _NEIGHBOURS.match(zones.behind) is not None


# 老人们坐了一屋子，六十多位; 院坝里围满了人，少说有七八十人
# 围了一桌老年人，十一二个
_FILLED = regex(
    r"(?:围|坐|挤|站)(?:满|着)?了?一大?[桌圈屋堆群排](?:子|的)?(?P<those>[^,;。:\d]{2,8}),(?:少说|足足|大概|大约|总|得|估摸|怕是|数了数|点了点|一数|一?共|有|约|近)*$"
    r"|(?P<who>[^,;。:]{0,12}?)(?:[坐挤站围聚来]|挤挤挨挨)(?:满|齐|拢)?了(?:[一满][屋院][子里坝]?|[一满]?[屋院堂场][子里坝]?(?:的?人)?|不少人|好多人|一?大?[圈片群屋](?:的?人)?|人|个满满当当),(?:少说|足足|大概|大约|总|得|估摸|怕是|数了数|点了点|一数|一?共|有)*(?:有|约|近)?$"
)


def filled(zones: Zones) -> str | None:
    """老人们坐了一屋子，六十多位: who filled the room, by the words before a number; None where they tell nothing of it."""
    found = None if zones.behind else _FILLED.search(said_before(zones))
    if found is None or not found["those"]:
        return found["who"] if found else None
    named = find_groups(found["those"])[-1:]  # 围了一桌老年人打麻将 says what they did there
    return found["those"] if named and named[0].end == len(found["those"].removesuffix("们")) else None


def has_filled(zones: Zones) -> bool:
    """Whether those who filled the room came to the campaign, which its report is about, or its sentence."""
    return about_swindles(zones) and filled(zones) is not None and not names_rival(zones.sentence)
