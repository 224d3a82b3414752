"""Names of units: how they are cleaned, whether a text is one, and what type of unit it is.

The rules are data: `data/reference/unit_types.csv`, a list of patterns of which the first that fits decides.
A name's end decides (龙山镇卫生院 is a hospital, 县卫生健康局 an office), so most patterns end in `$`.
`names_unit` says whether the pattern alone makes a text look like a unit (派出所) or not (市场).
"""

from __future__ import annotations

import csv
import re
from functools import cache, lru_cache

from etl.meaning.divisions import REFERENCE, upper_index
from etl.regex import regex

OTHER = "other"
LONGEST_UNIT_NAME = (
    40  # characters; the longest seen is 闽清县打击治理电信网络新型违法犯罪工作联席会议办公室, 26
)

MASK = r"(?:[×＊*ⅹ○〇_＿△□■^]|某|(?<![A-Za-z])[xXｘＸ]{1,4}(?![A-Za-z]))"

_SPACES = regex(r"[\s\u200b\ufeff]+")
_LABEL = regex(
    r"^(?:填[报写]|填表|编制|报送|上报|报告|制表|汇总|所属|举办)?(?:单位|机构|部门)(?:名称|全称)?"
    r"(?:[(（](?:盖章|公章|签章|章)[)）])?[:：]"
)
# Of a stamp, and what a row of the unit is: 龙山派出所（补报4月）, 龙山派出所（实际）.
_STAMP = regex(
    r"[(（【\[](?:盖章|公章|签章|印章|章|签字|盖公章|实际|实际完成|完成|计划|任务|(?:补报|补录|续报|重报|更正|代报)[^()（）]{0,8})[)）】\]]"
)
_NUMBERING = regex(r"^(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])+")
_EDGES = " ：:；;，,。.、※*＊#“”\"'‘’《》"

# What holds of a whole class is no unit by itself; several of these are values of other columns.
_CLASS_LIST = """
学校 银行 医院 社区 村 街道 镇 乡 乡镇 镇街 支行 分行 公司 企业 中小学 大中小学 小学 中学 高中 初中 大学 高校
中职 派出所 农村 乡村 城镇 集镇 场镇 村镇 机关 超市 商场 酒店 宾馆 药店 网吧 工厂 厂 集团 物业 移动 电信 联通
厕所 场所 会所 哨所 诊所 村社区 辖区派出所 营业厅 行政村 自然村 城中村 项目部 辖区银行 国家反诈中心 居委会
村委会 村居 合作社 专业合作社 农民专业合作社
客运站 加油站 卫生院 金融机构 书店 农场 林场 联社 分局 大队 中队 网格 养老院 敬老院 老年公寓 养老公寓 培训学校
老年大学 公安部 国际机场 模拟法庭 人民法庭 巡回法庭 行业协会 海关
粮库 粮站 油库 冷库 加气站 变电站 水电站 泵站 物流中心 仓储中心 配送中心 养殖场 牧场 渔场 茶场 屠宰场
家乡 故乡 老乡 茶乡 侨乡 水乡 酒乡 瓷乡 药乡 果乡 渔乡 棉乡 粮乡 橘乡 画乡 歌乡 墨乡 山乡 异乡 他乡
学会 文化宫 少年宫 青少年宫 纪念馆 科技馆 美术馆 疗养院 休养所 报社 广播站
"""
_CLASSES = frozenset(_CLASS_LIST.split())
# What is said of a whole class: 小区物业, 大型商场, 重点农贸市场, 平安景区. Nothing of its own is left of such a name.
_OF_ALL = regex(
    r"(?:大型|中型|小型|中小型?|重点|各类|各大|主要|沿街|周边|地下|公共|公立|民办|私立|户外|室外|室内|露天|旅游|建筑|施工|农贸|批发|集贸|综合|交易"
    r"|便民|宗教|校园|小区|社区|街道|乡镇|镇村|城区|市区|县城|县域|城乡|城镇|城市|农村|乡村|人民|中心|文化|体育|休闲|娱乐|购物|商业|商圈|商务|住宿|餐饮|老年|青年"
    r"|国有|国营|集体|本地|当地|新建|在建|临时|平安|文明|无诈|无骗|诚信|放心|智慧|示范|红色|家庭|生态|观光|采摘|水果|果蔬|蔬菜|花卉|花鸟|建材|家居|家具|水产|粮油"
    r"|服装|二手车|汽车|手机|电子|数码|电脑|人才|劳务|劳动力|零工|旧货|古玩|专业|国际|连锁|民宿|特色|高端|物业|企业|工业|产业|科技|物流|快递|电商|金融|银行|学校|机关"
    r"|政府|单位|部门|行业|寄递|重要|人员|密集|出入境|旅客|客运|货运|长途|高铁|火车|公交|地铁|轮渡|反诈|防诈|防骗)+"
)
_NOT_AN_END = regex(
    r"(?:[本我子母]公司|(?:派|收|开|完|窝)工会|国家反诈中心|[骗布结格大饭牌]局|全局|(?<!市)场所|[厕会住处]所|乡镇|农村|乡村|[主承协举民公创还也又共再开合连自已曾]办|[多几各数每到此该口旁边近集密角端侧]处|(?:县城|市区|城区)中心|(?:里|内|外|统一|集中)办|辖区|小区|校园|中小学|服务员|宣传员|"
    r"^(?:纳税人|家长|业主|市民|农民|居民|村民|百姓|客户|职工|员工|企业家?|妇女|巾帼|青年|老年|反诈|防骗|法治)大?学堂|"
    r"^(?:[下返回同家老入]乡|[进驻入全本各我下]村)|[转串绕巡走跑访]村$|[本全各我](?:镇|乡|街道|社区|校|院|行|局|所))$"
)
# 物业报社区, 安全科报街道: who sends it to whom
_SENT_TO = regex(
    r"[\u4e00-\u9fff]{2,8}(?<![日晚早时周月年学公简通快黑板画])报(?:社区|街道|镇|乡|派出所|区|县|市|局|总部|公司)[\u4e00-\u9fff]{0,4}$"
)
_NOT_A_START = regex(
    r"^(?:[一两几这那每](?:位|名|间)|[一两几这那每][家所个](?=银行|[支分]行|企业|公司|单位|医院|学校|网点|工厂|机构|派出所|社区|幼儿园)"
    r"|(?:街道|社区|学校|医院|银行|警方|公安|综治|司法|妇联|团委|企业|村里)(?:与|和|及|会同|联合|携手)|这(?:已经?|也|都|又|还|便|就|次)*[是在]|[他她咱]|它们|大家(?!庄|镇|村)|加入|就[不是要]|也[不是要]|不[会能是要想]|没有|其?[一二三四五六七八九十]是|个(?!旧)|[家所名](?=营业|支行|分行|网点|银行|企业|公司|医院|单位|机构|学校|小学|中学)|各|全[省市县区镇乡村校体]|其[他它余]|所有|有关|相关|以上|本[县市区镇乡街村校院行所局单]|贵[局所校院行司单]|(?:大?清|一)早|[上中下]午(?!路)|傍晚|晚上|[昨今前]天|[昨今][晚早]|当天|(?:云|线|掌|网)上(?![村镇乡])|我|某|在|到|赴|对|由|给|让|把|被|"
    r"向(?!阳|东|荣|前|化|日葵)|与|及|等|走进|走访|下个月|下周(?![村庄家]|社区)|再(?=[走去到讲发])|进(?!贤|宁)|深入|前往|辖区|组织|召开|开展|联合(?!社区|村|镇|乡|中|小)|冒充|合计|小计|总计)"
)
_SENTENCE = regex(
    r"[，。；！？!?;,、/+＋<>＜＞]|^[“\"]|名下|[与和及]各|一张|[从发给报致向](?:派出所|街道|公安)|说(?=[他她它你我]|自己|不|有人)|开展|宣传(?!部|科|中心)|进行|召开|发放|张贴|悬挂|走进|邀请|讲座|接受|参加|通过|以及|统计|台账|情况|方案|"
    r"下载|注册|通知|诈骗(?!中心|犯罪|专项|(?:工作)?(?:联席|领导小组))|着|应(?![急县城用])|危害|遵守|(?<![跃前奋先永新])进(?:校园|社区|农村|企业|学校|机关|家庭|单位|工地|商圈|医院)|工作(?:总结|月报|周报)|本[月周季年]"
)


@lru_cache(maxsize=20_000)
def squeeze_name(text: str) -> str:
    """A name without blanks, numbering, label, stamp remark and edge punctuation ('龙 山 所' -> 龙山所)."""
    name = _SPACES.sub("", text)
    name = _STAMP.sub("", _LABEL.sub("", _NUMBERING.sub("", name)))
    return name.strip(_EDGES)


@cache
def _rules() -> list[tuple[re.Pattern[str], str, bool]]:
    with (REFERENCE / "unit_types.csv").open(encoding="utf-8", newline="") as file:
        return [
            (regex(row["pattern"]), row["unit_type"], row["names_unit"] == "yes")
            for row in csv.DictReader(file)
        ]


@lru_cache(maxsize=20_000)
def _rule_of(name: str) -> tuple[str, bool]:
    for pattern, unit_type, names_unit in _rules():
        if pattern.search(name):
            return unit_type, names_unit
    return ("government", True) if name in upper_index().full else (OTHER, False)


_OF_MANY = regex(
    r"大型|中型|小型|中小|重点|各|主要|沿街|周边|公共|公立|民办|私立|户外|露天|旅游|建筑|施工|宗教|新建|在建|临时|文明|无诈|无骗|诚信|示范|住宿|餐饮|商业|娱乐|乡镇|金融|寄递|快递|物流|银行"
)
# 婺源县景区: a county has several, so that its bare name is all of them; 龙陵县清真寺 may be the one.
_MANY_IN_A_COUNTY = regex(r"物业(?:管理|服务)*项目|景区|网点|小区|工地|公寓|驿站|商场|停车场|车场")
_CLASS_OF_SCHOOLS = regex(r"(?:民办|公办|私立|公立|乡镇|农村|各类?)+(?:幼儿园|中小学|小学|中学|学校|医院)$")
_CLASS_BODY = regex(
    r"(?:农场|林场|商场|卖场|广场|市场|机场|停车场|车场|影院|剧院|剧场|影城|商城|商厦|商贸城|百货|物业|酒店|宾馆|超市|门店|店铺|商铺|药店|书店|网吧|驾校|公寓|园区|景区"
    r"|公园|小区|码头|港口|车站|客运站|火车站|高铁站|加油站|服务区|收费站|项目部|物业(?:管理|服务)*项目|工地|企业|网点|驿站|(?:配送|快递|投递|揽投|转运)站|养老院|敬老院|托育园|餐厅|饭店|大厦|寺庙|教堂"
    r"|冷库|养殖场|采石场|砂石场|物流中心|仓储中心|配送中心|纪念馆|文化宫|(?:日间)?(?:照料|托老)(?:中心|站)|养老(?:服务)?(?:中心|站|驿站)|幸福院|(?:老年|长者|助老)(?:食堂|餐厅|助餐点))$"
)


def names_a_class(name: str) -> bool:
    """Whether a name is a kind of body with nothing of its own before it: 大型商场, 小区物业, 龙陵县旅游景区;
    万达广场 is none, nor is 龙陵县农贸市场, of which a county may have but one."""
    body = _CLASS_BODY.search(name)
    schools = _CLASS_OF_SCHOOLS.search(name)
    if body is None and schools is None:
        return False
    place = upper_index().full_at_start(name, len(name) - 2)
    if body is None:
        return schools is not None and schools.start() == place
    if place and body.start() == place:
        return _MANY_IN_A_COUNTY.fullmatch(name, place) is not None
    said = _OF_ALL.fullmatch(name, place, body.start())
    return said is not None and (not place or _OF_MANY.search(name, place, body.start()) is not None)


def is_class_at_place(name: str) -> bool:
    """Whether a name is a place and all of a kind there (大英县学校), so that nobody of that name reports."""
    place = upper_index().full_at_start(name, len(name) - 1)
    return place > 0 and name[place:] in _CLASSES


# Of these a county has many: 永春县学校, 歙县部分学校. Its 中学, 医院 or 派出所 may be the one that goes by its name.
_ALL_AT_PLACE = regex(
    r"(?:部分|有关|相关|若干|辖区)(?:学校|大?中小学校?|中学|小学|幼儿园|银行|网点|企业|社区|村|单位|派出所|机关|商户|医院)"
    r"|(?:各级|各类)*(?:学校|大?中小学校?|银行|企业|机关|金融机构|行政村|村社区|镇街|乡镇)"
)


def names_all_at_place(name: str) -> bool:
    """Whether a name is a county or city and all of a kind there, so that it names nobody who reports: 永春县学校."""
    place = upper_index().full_at_start(name, len(name) - 1)
    return place > 0 and _ALL_AT_PLACE.fullmatch(name, place) is not None


# What a shop is called by its kind; squares, markets and halls are where others come to as well, and no shops here.
_SHOP = regex(
    r"(?:超市|百货|(?:百货|商业|贸易|供销|购物|服装)大[楼厦]|商[场城厦]|商贸城|购物(?:中心|广场)|大?卖场"
    r"|(?:家具|家居|建材|五金|电脑|电子|数码|服装|轻纺|皮革|眼镜|茶叶|汽车|美食|小商品)城|(?<![门商])店|大?药房|饭[馆庄]|餐[馆厅]"
    r"|茶[楼馆庄]|酒[楼庄]|宾馆|影[城院]|会所|健身[房馆]|照相馆|美容院|物流园|驿站|俱乐部|商行|(?<![商店摊])铺)$"
)


def names_shop(name: str) -> bool:
    """Whether a text is the name of one shop: 鼓楼区家家惠超市, 新华都晋江店; not 大型超市, 龙陵县药房, 沿街门店."""
    kind = _SHOP.search(name)
    if kind is None or not _may_name_one(name):
        return False
    place = upper_index().full_at_start(name, kind.start())
    return kind.start() - place > 1 and not _OF_ALL.fullmatch(name, place, kind.start())


@lru_cache(maxsize=20_000)  # a sheet's unit is asked for again with each of its rows
def unit_type_of(name: str) -> str:
    """The code of `vocabulary/unit_types.csv` for a unit's name, `other` when nothing fits."""
    squeezed = squeeze_name(name)
    without_note = re.sub(r"[(（][^()（）]*[)）]$", "", squeezed)
    return _rule_of(without_note or squeezed)[0]


# 城区一中队, 城关所: the police's where nothing else is said, and of others who have squads or stations of that name.
_SQUAD = regex(
    r"(?!.*(?:公安|派出|警|刑侦|巡|治安|经侦|网安|禁毒|边防|边境|反诈)).{1,8}(?:[大中支分]队|所|分局)"
)
_HAS_SQUADS = regex(
    r"城管|城市管理|执法|消防|救援|稽查|路政|运管|市场监|市监|税务|司法局|国土|自然资源|交通运输|农业农村|林业|水利|水务|环境"
    r"|供电|电力|国网|邮政|供销|粮食|民政|人社|人力资源|住建|住房|卫健|卫生健康|畜牧|供水|燃气|公路"
)


_OF_POLICE, _OF_FIRM = regex(r"公安|派出所|民警|辅警"), regex(r"供电|电力|国网|邮政|供销|粮食|供水|燃气")


# 城区营业所, 前锋营业厅: a bank's where nothing else is said, and those of firms that sell water or current.
_COUNTER = regex(r"(?!.*(?:银行|支行|分行|农商|农信|信用|储蓄|[农工建中]行)).{1,8}(?:营业[所厅部室]|网点)")


def is_part_of(name: str, reporter: str) -> bool:
    """Whether a name that by itself is taken for one of the police, or of a bank, is of a part of `reporter`."""
    if _COUNTER.fullmatch(name):
        return unit_type_of(name) == "bank" and unit_type_of(reporter) == "enterprise"
    if _SQUAD.fullmatch(name) is None or _HAS_SQUADS.search(reporter) is None:
        return False
    return unit_type_of(name) == "police" != unit_type_of(reporter)


def kind_by_system(name: str, title: str) -> str:
    """What 马坝分局 is below the title 盱眙县市场监管系统…统计表, which names no unit but says whose parts the rows are; ''
    where a title does not."""
    if _SQUAD.fullmatch(name) is None or _OF_POLICE.search(title):
        return ""
    system = _HAS_SQUADS.search(title)
    return ("enterprise" if _OF_FIRM.search(system.group()) else "government") if system else ""


@lru_cache(maxsize=20_000)
def looks_like_unit(text: str) -> bool:
    """Whether a cell's text names one unit: 龙山派出所, 县妇联, 农行大英支行; not 合计, 学校, a sentence.

    A county or city in full (大英县) is one as well: in a city's sheet it is who reports.
    """
    name = squeeze_name(text)
    if len(name) < 2 or re.search(MASK, name) or not _may_name_one(name):
        return False
    return _rule_of(re.sub(r"[(（][^()（）]*[)）]$", "", name))[1]


def _may_name_one(name: str) -> bool:
    """Whether a name is short enough, and neither a sentence nor a class, however it ends."""
    if len(name) > LONGEST_UNIT_NAME or name in _CLASSES:
        return False
    if any(way.search(name) for way in (_SENTENCE, _NOT_A_START, _NOT_AN_END, _SENT_TO)):
        return False
    return not names_a_class(name)
