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

OTHER = "other"
LONGEST_UNIT_NAME = (
    40  # characters; the longest seen is 闽清县打击治理电信网络新型违法犯罪工作联席会议办公室, 26
)

MASK = r"(?:[×＊*ⅹ○〇_＿△□■^]|某|(?<![A-Za-z])[xXｘＸ]{1,4}(?![A-Za-z]))"

_SPACES = re.compile(r"[\s\u200b\ufeff]+")
_LABEL = re.compile(
    r"^(?:填报|填表|编制|报送|上报|报告|制表|汇总|所属|举办)?(?:单位|机构|部门)(?:名称|全称)?"
    r"(?:[(（](?:盖章|公章|签章|章)[)）])?[:：]"
)
# Of a stamp, and what a row of the unit is: 龙山派出所（补报4月）, 龙山派出所（实际）.
_STAMP = re.compile(
    r"[(（【\[](?:盖章|公章|签章|印章|章|签字|盖公章|实际|实际完成|完成|计划|任务|(?:补报|补录|续报|重报|更正|代报)[^()（）]{0,8})[)）】\]]"
)
_NUMBERING = re.compile(r"^(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])+")
_EDGES = " ：:；;，,。.、※*＊#“”\"'‘’《》"

# What holds of a whole class is no unit by itself; several of these are values of other columns.
_CLASSES = frozenset(
    [
        *(
            "学校",
            "银行",
            "医院",
            "社区",
            "村",
            "街道",
            "镇",
            "乡",
            "乡镇",
            "镇街",
            "支行",
            "分行",
            "公司",
            "企业",
        ),
        *(
            "中小学",
            "大中小学",
            "小学",
            "中学",
            "高中",
            "初中",
            "大学",
            "高校",
            "中职",
            "派出所",
            "农村",
            "乡村",
        ),
        *(
            "城镇",
            "集镇",
            "场镇",
            "村镇",
            "机关",
            "超市",
            "商场",
            "酒店",
            "宾馆",
            "药店",
            "网吧",
            "工厂",
            "厂",
            "集团",
        ),
        *(
            "物业",
            "移动",
            "电信",
            "联通",
            "厕所",
            "场所",
            "会所",
            "哨所",
            "诊所",
            "村社区",
            "辖区派出所",
            "营业厅",
        ),
        *(
            "行政村",
            "自然村",
            "城中村",
            "项目部",
            "辖区银行",
            "国家反诈中心",
            "居委会",
            "村委会",
            "村居",
            "合作社",
        ),
        *(
            "客运站",
            "加油站",
            "卫生院",
            "诊所",
            "金融机构",
            "书店",
            "农场",
            "林场",
            "联社",
            "分局",
            "大队",
            "中队",
        ),
        *("网格", "养老院", "敬老院", "培训学校", "老年大学", "公安部"),
    ]
)
_NOT_AN_END = re.compile(
    r"(?:[本我子母]公司|国家反诈中心|[骗布结格大饭牌]局|全局|[场厕会住处]所|乡镇|农村|乡村|[主承协举]办|辖区|小区|校园|中小学|服务员|宣传员|"
    r"^(?:[下返回同家老入]乡|[进驻入全本各我下]村)|[本全各我](?:镇|乡|街道|社区|校|院|行|局|所))$"
)
_NOT_A_START = re.compile(
    r"^(?:其?[一二三四五六七八九十]是|个(?!旧)|[家所名](?=营业|支行|分行|网点|银行|企业|公司|医院|单位|机构|学校|小学|中学)|各|全[省市县区镇乡村校体]|其[他它余]|所有|有关|相关|以上|本[县市区镇乡街村校院行所局单]|我|某|在|到|赴|对|由|给|让|把|被|"
    r"向(?!阳|东|荣|前|化)|与|及|等|走进|进(?!贤|宁)|深入|前往|辖区|组织|召开|开展|联合(?!社区|村|镇|乡|中|小)|冒充|合计|小计|总计)"
)
_SENTENCE = re.compile(
    r"[，。；！？!?;,、/+＋]|开展|宣传(?!部|科|中心)|进行|召开|发放|张贴|悬挂|走进|邀请|讲座|接受|参加|通过|以及|统计|台账|情况|方案|"
    r"下载|注册|通知|诈骗(?!中心|犯罪|专项|(?:工作)?(?:联席|领导小组))|着|应(?![急县城])|危害|遵守|(?<![跃前奋先永新])进(?:校园|社区|农村|企业|学校|机关|家庭|单位|工地|商圈|医院)|工作(?:总结|月报|周报)|本[月周季年]"
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
            (re.compile(row["pattern"]), row["unit_type"], row["names_unit"] == "yes")
            for row in csv.DictReader(file)
        ]


@lru_cache(maxsize=20_000)
def _rule_of(name: str) -> tuple[str, bool]:
    for pattern, unit_type, names_unit in _rules():
        if pattern.search(name):
            return unit_type, names_unit
    return ("government", True) if name in upper_index().full else (OTHER, False)


@lru_cache(maxsize=20_000)  # a sheet's unit is asked for again with each of its rows
def unit_type_of(name: str) -> str:
    """The code of `vocabulary/unit_types.csv` for a unit's name, `other` when nothing fits."""
    squeezed = squeeze_name(name)
    without_note = re.sub(r"[(（][^()（）]*[)）]$", "", squeezed)
    return _rule_of(without_note or squeezed)[0]


@lru_cache(maxsize=20_000)
def looks_like_unit(text: str) -> bool:
    """Whether a cell's text names one unit: 龙山派出所, 县妇联, 农行大英支行; not 合计, 学校, a sentence.

    A county or city in full (大英县) is one as well: in a city's sheet it is who reports.
    """
    name = squeeze_name(text)
    if not 2 <= len(name) <= LONGEST_UNIT_NAME or name in _CLASSES or re.search(MASK, name):
        return False
    if _SENTENCE.search(name) or _NOT_A_START.search(name) or _NOT_AN_END.search(name):
        return False
    return _rule_of(re.sub(r"[(（][^()（）]*[)）]$", "", name))[1]
