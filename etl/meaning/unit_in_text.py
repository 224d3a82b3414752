"""The reporting unit that a title, a meta line, a file's name or the first lines of a report name.

A name counts as the reporter's where a clause begins with it (or 我们 stands before it); what stands
after 各, 在, 走进, 邀请, 联合, 按照 … is a venue, a partner or an authority. Masked names (XX社区, *局) are
no names.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from etl.meaning.divisions import REFERENCE, upper_index
from etl.meaning.unit_kind import (
    MASK,
    looks_like_unit,
    names_all_at_place,
    names_shop,
    squeeze_name,
    unit_type_of,
)
from etl.regex import regex

SHORTEST = 2  # characters of a unit's name
# A report names its unit early; further down stand partners, banks and examples.
PROSE_CHARACTERS = 400
TITLE_CHARACTERS = 60

_META = regex(
    r"(?:填\s*报|填\s*表|编\s*制|报\s*送|上\s*报|报\s*告|制\s*表|汇\s*总|来\s*电|来\s*文|报\s*数)?\s*(?:单\s*位|机\s*构|部\s*门)\s*(?:名\s*称|全\s*称)?\s*"
    r"(?:[(（]\s*(?:盖章|公章|签章|章)\s*[)）])?\s*[:：]\s*"
    r"(?!(?:填\s*报|填\s*表|编报|报送|上报|统计|制表)?\s*(?:日\s*期|时\s*间|月份|人\s*[:：]))(?P<value>[^:：]+?)\s*"
    r"(?=\s{2,}|\t|(?:填[报写]|填表|编报|报送|上报|统计|制表)?(?:日期|时间|月份|人)\s*[:：]|负责人|联系|审核|单\s*位\s*[:：]|\s[\u4e00-\u9fff]{2,4}[:：]|$)"
)
_WIDE_GAP = regex(r"\s{3,}")
_LIAISON_OFFICE = regex(
    r"[\u4e00-\u9fff]{0,8}打击治理(?:电信网络|电信|网络|电诈)?(?:新型)?(?:违法犯罪|诈骗)?(?:违法)?(?:犯罪)?(?:专项)?(?:工作)?(?:厅际|部际)?"
    r"(?:联席会议(?:办公室)?|联席(?:办公室|办)|(?:工作)?领导小组(?:办公室|办)|(?:工作)?专班|办公室|中心)"
)
# Behind these 年 is a time; 丰年, 康百年 and 益年 are names.
_OF_A_TIME = r"[\d〇○零一二两三四五六七八九十今去前本全当每后近明多几整上同往历逐新过周半学数XxＸ×*＊某]"
_NUMERAL_DATE = r"[一二三四五六七八九十〇零]{1,4}(?:年(?!(?:一贯)?制)|月|日|季度)"
# Words that may stand directly before the reporter's name.
_INFORMED = r"(?=[^，,。；;]{2,24}?(?:获悉|了解到|获知|得知))"  # 记者从乌鲁木齐市公安局获悉
_INTRODUCTION = (
    rf"从{_INFORMED}|"
    r"我们|由|(?<![\u4e00-\u9fff])记(?:者跟随|(?!者))(?=[\u4e00-\u9fff]{2,8}[县市区镇乡校局所])|近日|日前|近期|今年以?来|近年来|年初以来|一直以来|连日来|附件"
    r"|关于|反诈|防诈|防骗|报送|上报"
)
# Words after which a name is a venue, a partner or an authority, or that end a name.
_BREAK = (
    r"贵[局所校院行司单](?![州阳])|我[县市区镇乡街校院行所局社省]|本[县市区镇乡街校院行所局社辖]|全[省市县区镇乡街校体]|各|按照|根据|为(?!民)|在|到|向(?![阳东荣前化]|日葵)|"
    r"对|与(?!渔业|海洋|规划|信息化|计划生育|社会保障|农村局|农业|林业|科技局|法治|监察|建设局|城乡|旅游局|体育局|交通|水利|环境|应急)|和(?!(?<=[永泰太仁义兴祥元润德雍福]和)(?:[支分]行|营业|派出所|网点|[小中]学|幼儿|医院|卫生|司法所|法庭|信用社|中队|大队|超市|小区|物业|供电)|[平田顺谐县睦政林龙静镇乡村]|社区|街道|家园|体育|城乡|改革|旅游|社会|规划|信息|科学|计划)"
    # 教育体育和科技局, 农业农村和水利局; 公安局和科技局 are two
    r"(?!(?<![局委办院会]和)(?:科技|水利|水务|医疗保障|商务|金融|大数据|林业|园林|广播电视|卫生健康|投资促进|知识产权|市场监督|应急管理|生态环境|数字经济|粮食|交通)[\u4e00-\u9fff]{0,6}局)"
    # 嘉和物业, 仁和医院: the end of a firm's own name
    r"(?!(?<=[嘉仁祥泰永协万金家福德安义谦瑞熙颐同中天顺正元]和)(?:物业|置业|地产|医院|医药|药[房店业]|超市|商[场城贸]|酒店|饭店|宾馆|小区|花园|苑|园|城|广场|公司|集团|大厦|建[设筑]|食品|家居|学校|小学|中学|幼儿园))"
    # 和园物业, 和美社区, 和信小区: its beginning
    r"(?!园(?:物业|小区|社区|花园|公寓|业主|居委|幼儿园)|[悦美达泰顺信兴谐众邦欣煦润昌盛丰瑞祥鑫瀚颐](?:物业|置业|地产|小区|花园|花苑|家园|公寓|社区|豪庭|名苑))|及|的|了|(?<!求)是|从(?!化|江)|以|被|把|将(?!军|乐|台村)|如|或|赴|称|冒充|召开|开展|组织(?!部)|联合(?!会|国|社(?!区))|"
    r"地处|坐落|位于|下辖|现[有辖]|共有|拥有|设有|下设|内设|成立于|始建于|隶属|邀请|织[密牢]|筑[牢起]|构筑|扎紧|拧紧|绷紧|敲响|架起|撑起|擦亮|夯实|守[牢好护住]|深入|走进|[开搬送讲办摆搭]进|[搬送办开讲摆搭演]到|(?<![跃前奋先永新])进(?=校园|社区|农村|企业|学校|机关|家庭|乡村|乡镇|村|园区|工地|商圈|市场|景区|网点|军营|工厂|医院|小区|商[场铺户超])|召集|打击|防范|宣传(?!部)|活动(?!场所(?:管理|服务)|中心)|工作(?!站|委|队|专班|领导小组|指挥部|联席)|情况|统计|报表|月报|周报|台账|总结|"
    r"携手|联手|协同|会同|建立|[两三各]级|其中|通过|结合|利用|接|民警|辖区|印发|转发|下发|"
    # 于10月10日前报市反诈中心: to whom it goes
    r"(?<=前)(?:上?报送?|汇总|提交|反馈)[至给到]?(?=[\u4e00-\u9fff]{1,10}(?:中心|局|办|所|院|部|委|专班))|"
    # 去九龙小学讲课, 陪刘某到所里, 播放村村响: where somebody went, whom he met and what he used
    r"去(?!年)|逛(?!街)|找|陪|约(?=[县市区镇村社]|上|了)|路过|途经|经过|联系(?!点|卡|办)|往(?!流|洼|[\u4e00-\u9fff]{1,2}[镇乡])(?=[\u4e00-\u9fff]{2,10}(?:学|社区|村|园|院|所))|播放|汇总(?=[\d一二两三四五六七八九十全各辖])|拜访|看望|慰问|参观|走访|跟(?!踪)"
    # 正逢忠诚镇赶场天, 趁下梁镇赶集, 碰上营盘镇庙会: which market or feast it was
    r"|[正适恰时每又欣]逢|逢(?=[\u4e00-\u9fff]{2,8}(?:赶[场集圩街墟]|[集圩墟场]日|大集|庙会))|[正适恰时]值(?![班守勤周日])|[赶碰遇]上(?=[\u4e00-\u9fff]{2,8}(?:赶|[集圩墟场]日|大集|庙会|[村镇乡]))|趁|借(?!母)"
    r"|给(?!水|排水)|[叫喊拉带]上|带[着领]|协助|配合|"
    r"着|请(?!援)|该|应(?![急县城用])|要|让|使|(?<![中高初])等|等(?![专职师技])|针对|紧盯|有关|严格|遵守|危害|、"
)
# No digit either, save of a regiment that goes by its number: 第八师147团2024年5月; no letter save of a KTV.
_NO_NAME_CHARACTER = r"(?!\d{1,3}团(?:场|[各反防关开宣\d]|$)|KTV|(?<=K)TV|(?<=KT)V)[^\u3400-\u9fff（）()]"
_PIECES = regex(
    rf"(?P<mask>{MASK}{{1,8}})|(?P<intro>(?:{_INTRODUCTION})(?!中心|骗中心|联席|办|专班|工作联席|工作办|工作专班|工作领导小组|工作指挥部|领导小组|指挥部))|(?P<break>{_BREAK})|"
    rf"(?P<edge>{_NUMERAL_DATE}|年度|(?<={_OF_A_TIME})年(?!(?:一贯)?制)|(?<=[一二三四五六七八九十元腊正冬\d本上下当每逐全个])月份?|月份|(?<=\d)[日号](?:(?:星期|礼拜|周)[一二三四五六日天])?|[上下中]午|[早晚]上|清晨|傍晚|{_NO_NAME_CHARACTER})"
)
# 长子县通和燃气有限公司: a joint inside of a firm's own name; 公安局和通和燃气有限公司 are two
_OWN_OF_FIRM = regex(
    r"(?:^|(?<=[，。]))(?:关于)?[\u4e00-\u9fff]{1,8}?[市县区旗](?P<own>(?:(?![局所院校行社村镇乡]|公司|移动|联通|电信|供电)[\u4e00-\u9fff]){2,12}?)(?:股份)?有限(?:责任)?公司"
)
_JOINTS_IN_NAMES = frozenset("和在到对为以从向将如要让")
_BRACKETS = regex(r"[（(]([^（()）]{3,24})[)）]")
# （北碚区天生街道奔月路社区第3网格，2023年5月）, （太平派出所 何某）: who reports beside when or who wrote.
_BESIDE_OTHERS = regex(r"[（(]([^（()）]{3,48})[)）]")
_BRACKET_FIELD = regex(r"[，,、;；|｜/\s]+")
_PART_OF_UNIT = regex(
    r"第?[一二三四五六七八九十\d]{1,3}(?:号)?(?:网格|小组|组|片区|支部|班组?)?|[\u4e00-\u9fff]?某{1,2}"
)
_BRANCH = regex(r"[（(][\u4e00-\u9fff\d]{2,8}(?:店|校区|院区|园区|分院|网点|站点|门市部?)[)）]")
_SINGLE_UNDERLINE = regex(r"(?<!_)_(?!_)")  # separates in a file's name, masks in prose
_QUOTES = "《“\"'‘"
_MANY = regex(
    r"(?<=银行)(?:业|类)?(?:金融)?(?:机构|系统|同业)|(?<=[局校院])(?:系统|机构)|(?<=[业店馆吧场矿])(?:类?企业|行业|系统)"
    r"|(?:(?<=银行)|(?<=[店馆]))业(?![务主委余态绩])|(?<=物业)(?:管理|服务)*(?:项目(?!部)|小区|企业|行业|片区|住宅区?)"
)  # 雷州市银行机构, 吴江区物业管理项目: no one unit
_SUBJECT = regex(r"(?:20\d\d年|\d{1,2}月|第?[一二三四]季度|[上下]半年)?.{0,12}?(?:反诈|防诈|防骗|反电诈)")
# 宏泰物流园安全例会记录: whose record it is.
_RECORD = regex(
    r"(?:安全|工作|生产|班组?|月度|每[周月])?(?:例会|会议|晨会|班前会|交接班?|值班)(?:记录|纪要|台账)$"
)
_ENDS = "台锁寓V方关场业矿楼吧局所院校心社行部会委办厅站队村区镇乡道学司厂店房联厦园小中处木府团馆室科狱庭点班组库段宫盟家"
# What makes the end of a name the beginning of a word: 除上表所列, 本次活动所有, 龙陵县乡镇.
# 崇阳县政府广场上空: where it was.
_PREMISES = regex(r"(?<=[府院局校站乡镇])(?:广场|大楼|大院|办公楼|门口|门前|礼堂|食堂|旁)")
# 实验小学门口 趁放学发传单: before whose door it was
_AT_THE_DOOR = regex(r"(?<=[学园行店场司厂馆])(?:的?大?门口|大?门[前外])")
# 江苏联通, 汉中移动: by the bare name of where the carrier is.
_CARRIER = regex(
    r"(?P<place>[\u4e00-\u9fff]{2,6}?)(?:移动|联通|电信|铁塔|广电网络)(?!诈骗|网络|新型|支付|互联网|办公|端|设备|电话|运营)(?:公司|分公司)?"
)
_GOES_ON = regex(
    r"(?<=[馆局所院校])日(?![常前报夜均记])|(?<=村村)[响通有]|(?<=乡)[亲音土下愁]|(?<=部)署|(?<=村)村[响通]|(?<=户户)[响通]|(?<=户村)民|(?:(?<=[局院校行社队站厂店园馆处科部会室团庭])|(?<=[所副]所))长(?![安江春寿兴乐宁沙治城海山阳坪岭垭远生青丰汀泰武岛清垣葛子])|(?<!派出)(?<=所)[列示述填涉反做作需报附提含见指属有为辖开得能]|(?<=乡)镇"
)
# What is left of a masked authority's name before the unit's own: 韩城市*局新城派出所.
_AFTER_MASK = regex(r"^(?:公安)?(?:局|分局|支队|大队)(?=[\u4e00-\u9fff]{3})")


def _pieces(text: str) -> list[tuple[str, str]]:
    """(kind of what stands before, stretch of name characters) from left to right."""
    pieces, before, at = [], "edge", 0
    firm = _OWN_OF_FIRM.search(text)
    own = (
        range(firm.start("own"), firm.start("own") + 2) if firm else ()
    )  # no body has but one letter before 和
    for match in _PIECES.finditer(text):
        if match.start() in own and match.group() in _JOINTS_IN_NAMES:
            continue
        if _may_join(text, match) and _inside_place(text, match.start()):
            continue
        if match.start() > at:
            pieces.append((before, text[at : match.start()]))
        before = match.lastgroup or "edge"
        if match.group() in tuple(_QUOTES):
            before = "break"
        at = match.end()
    return [*pieces, (before, text[at:])]


def _may_join(text: str, match: re.Match[str]) -> bool:
    """Whether what ends a name may as well be letters of one; the 年 and 月 behind a number are not."""
    if match.lastgroup in ("break", "intro"):
        return True
    return match.group().isalpha() and text[: match.start()][-1:].isalpha()


def _inside_place(text: str, at: int) -> bool:
    """Whether text[at] belongs to a division's name: the 和 of 呼和浩特市 and of 和义街道 joins nothing, nor is the 年 of
    永年区 a time."""
    counties, townships = upper_index(), _broken_townships()
    return any(
        text[start:end] in counties.full or text[start:end] in townships
        for start in range(max(0, at - 4), at + 1)
        for end in range(max(at + 1, start + 3), min(len(text), start + counties.longest) + 1)
    )


@cache
def _broken_townships() -> frozenset[str]:
    """Names of townships that hold what ends a name elsewhere: 左各庄镇, 对竹镇, 丰年村街道. Found once, since asking all
    names takes longer than reading a hundred sheets."""
    return frozenset((REFERENCE / "names_with_joints.csv").read_text(encoding="utf-8").splitlines()[1:])


def ends_names(name: str) -> bool:
    """Whether a name holds what ends a name elsewhere: such townships are listed in names_with_joints.csv."""
    return _PIECES.search(name) is not None


def _unit_at_start(piece: str) -> str:
    """The longest name of a unit with which the piece begins, '' for none."""
    for end in range(min(len(piece), 40), 1, -1):
        name = piece[:end]
        if _MANY.match(piece, end) or (_AT_THE_DOOR.match(piece, end) and looks_like_unit(name)):
            return ""
        if end == SHORTEST and name[0] in "和与跟同":
            continue  # 上午和村支书入户
        if _GOES_ON.match(piece, end) or _PREMISES.match(piece, end) or names_all_at_place(name):
            continue
        if name[-1] in _ENDS and looks_like_unit(name) and name not in upper_index().full:
            return squeeze_name(name)
    carrier = _CARRIER.match(piece)
    names = upper_index()
    known = carrier and (carrier["place"] in names.stems or carrier["place"] in names.full)
    return carrier.group() if carrier and known else ""


# 龙港派出所社区警务日志: a station's or a branch's work there, and no community; 坡头信用社走村串户: where it went
_NO_COMMUNITY = regex(
    r"(?:(?<=派出所|公安局|警务站)|(?<=支行|分行|分局))社区$|(?<=[所院校社行局司站队])(?:[走进入驻访]村|[下走]乡|进社区)$"
)


def _reporter(before: str, piece: str, prose: bool) -> str:
    piece = re.sub(r"^[年月日]?[)）]+", "", piece)  # （5月6日-12日）龙江镇
    piece = re.sub(r"^[(（](?!.*[)）])", "", piece)  # （永春县教育局　2024年6月3日）
    if before == "break":
        return ""
    if before == "mask":
        rest = _AFTER_MASK.sub("", piece)
        if rest == piece:
            return ""
        piece = rest
    name = _NO_COMMUNITY.sub("", _unit_at_start(piece))
    nameless = bool(re.match(r"[省市县区镇]", name)) and unit_type_of(name) in (
        "government",
        "police",
        "bank",
    )
    return "" if prose and (nameless or len(name) < 4) else name


def _shop(title: str, before: str, piece: str) -> str:
    """延吉百货大楼 of 延吉百货大楼反诈进商圈: a shop that has a name of its own, right before what the title is about."""
    behind = title[title.find(piece) + len(piece) :]
    recorded = _RECORD.search(piece)
    name = piece[: recorded.start()] if recorded else piece.removesuffix("全民")
    about = recorded if recorded and not behind else _SUBJECT.match(behind)
    told = before in ("edge", "intro") and about is not None
    return name if told and names_shop(name) else ""


def _stated_value(text: str) -> str:
    """What stands behind 填报单位： and its like; a unit of measure (单位：人次) is none."""
    # a gap is one however wide, and a wide one would be looked through from each of its places
    for match in _META.finditer(_WIDE_GAP.sub("  ", text)):
        value = squeeze_name(match.group("value"))
        explicit = re.match(r"\s*(?:填|编|报|上|制|汇|单\s*位\s*名)", match.group())
        if looks_like_unit(value) or (explicit and len(value) > 1 and not re.search(MASK, value)):
            return value
    return ""


def _with_branch(name: str, text: str) -> str:
    """菜鸟驿站（龙翔路店）: the branch in brackets right behind its firm's name is a part of it."""
    branch = _BRANCH.match(text, text.find(name) + len(name)) if name in text else None
    return name + branch.group() if branch else name


def _from_its_place(office: str) -> str:
    """关于红安县打击治理…联席办 without what stands before its county; '' where no division has it, or it is a meeting."""
    end = office.index("打击治理")
    start = next((at for at in range(end) if names_divisions(office[at:end])), -1)
    return office[start:] if start >= 0 and not office.endswith("联席会议") else ""


def names_divisions(text: str) -> bool:
    """Whether a text is the name of a county or city, or such names one behind the other: 长沙市天心区."""
    full = upper_index().full
    return text in full or any(
        text[:at] in full and names_divisions(text[at:]) for at in range(2, len(text) - 1)
    )


def _beside_others(title: str) -> str | None:
    """The one unit that a bracket of a title names beside a time or a person; None for none or for several."""
    named = []
    for bracket in _BESIDE_OTHERS.finditer(title):
        fields = [squeeze_name(field) for field in _BRACKET_FIELD.split(bracket.group(1)) if field]
        for field in fields if len(fields) > 1 or re.search(r"\d|某", bracket.group(1)) else ():
            unit = field if looks_like_unit(field) else _unit_at_start(field)
            if unit and (unit == field or _PART_OF_UNIT.fullmatch(field, len(unit))):
                named.append(unit)
    return named[0] if len(named) == 1 else None


# 一周入户1120户 宋河派出所在行动, 联防联控 大荆派出所: no part of the name; 京山市 宋河 派出所 is all of it
_COUNT_BEFORE = r"\d[余多万千百]*(?:人次|场次|[份张户人起场条次家册本])"
_SLOGAN_BEFORE = (
    r"[\u4e00-\u9fff]{3}[^\W\d省市州盟县区旗镇乡村屯寨街道路社园场局所队院校学厂行部司会办站心科室处组"
    r"庄营堡店桥湾]"
)
_APART = regex(
    rf"(?:{_COUNT_BEFORE}|{_SLOGAN_BEFORE}) (?!(?:派出所|公安|分局|社区|[居村]委|支行|中心|街道|[中小]学|医院))"
)


def find_unit_in_text(text: str) -> str | None:
    """The reporting unit named by a title, a meta line, a file's name or the beginning of a report.

    '龙陵县公安局2023年4月份…统计表' -> 龙陵县公安局; '英德市各镇（街道）…' -> None; masked names -> None.
    """
    found = _found_in_title(text) if len(text) <= TITLE_CHARACTERS else _find(text)
    if found and found[-1] in "镇乡" and re.search(rf"{re.escape(found)}[县市]", text):
        return None  # 固镇 of 固镇县城南安置房三期工地
    return _without_villagers(found, text) if found and found.endswith("村村") else found


_VILLAGERS = regex(r"民(?!委)|务|干部|规民约|(?:妇女)?主任|支书|书记|支部|两委|会计|文书|治保")


def _without_villagers(name: str, text: str) -> str:
    """大坪村 of 大坪村村民代表会议记录, of 大坪村村主任老赵; 中村村 of 中村村2024年 and of 中村村民委员会 is called so."""
    behind = text.replace(" ", "").partition(name)[2]
    return name[:-1] if _VILLAGERS.match(behind) else name


@lru_cache(
    maxsize=10_000
)  # titles and names of sheets are asked about again and again, and come from many units
def _found_in_title(text: str) -> str | None:
    return _find(text)


def _find(text: str) -> str | None:
    if stated := _stated_value(text):
        return stated
    text = _APART.sub(r"\g<0>，", text[:PROSE_CHARACTERS].strip())
    flat = re.sub(r"\s{2,}|[\t\r\n]+", "，", text).replace(" ", "")
    if (office := _LIAISON_OFFICE.search(flat)) and (name := _from_its_place(office.group())):
        return name
    prose = len(flat) > TITLE_CHARACTERS
    if not prose:
        flat = _SINGLE_UNDERLINE.sub("，", flat)
    in_brackets = [match for match in _BRACKETS.finditer(flat) if looks_like_unit(match.group(1))]
    for match in reversed(in_brackets):
        flat = f"{flat[: match.start()]}，{flat[match.end() :]}"
    pieces = _pieces(flat)
    for before, piece in pieces:
        if name := _reporter(before, piece, prose):
            return _with_branch(name, text)
    if not prose and (shop := next(filter(None, (_shop(flat, *piece) for piece in pieces)), "")):
        return shop
    if in_brackets and not prose:
        return squeeze_name(in_brackets[0].group(1))
    return None if prose else _beside_others(text)
