"""What a header or label of a table of bases counts: everybody, households, a target group, or nothing of these.

Source of the words: statistical yearbooks, census tables and township ledgers; groups are those of the vocabulary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from etl.layout.header_path import read_texts
from etl.meaning.header import read_header
from etl.meaning.lexicon import read_group
from etl.meaning.period_in_text import find_periods
from etl.meaning.year_in_text import find_year
from etl.reference.records import HOUSEHOLDS, POPULATION
from etl.regex import regex
from etl.schema import UNSPECIFIED

# Of several columns for one subject the first of these is the base: who lives there is who can be reached.
VARIANTS = ("resident", "", "registered", "sixty_five")

_NUMBERING = regex(r"^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])+(?!\d)|^其中[:：]?|^#")
# Whose the number is may stand before what it counts: 龙陵县常住人口, 全县总户数.
_OWNER = regex(r"^(?:[全本]?|[\u4e00-\u9fff]{1,10})[省市县区州旗镇乡](?=(?:常住|户籍|总)?(?:人口|户数)|年末)")
_TIME = regex(r"(?:截[至止])?(?:20\d\d年?(?:度|末|底|初)?(?:\d{1,2}月(?:\d{1,2}日|末|底)?)?|年末|年底|期末)")
# What says that a number stands there, and not of what.
_GENERIC = regex(r"(?:合计|小计|总计|共计|总数|计|总?人数(?:合计)?|数量|数|规模|总量|数值|数据|人口数量)?")
_HOUSEHOLDS = regex(
    r"(?:总|常住|户籍|居民|家庭|住|村民|登记|实有|全部|年末)*(?:总?户数|总户|住户数?|家庭户数?|户)(?:合计|总数)?"
)
_POPULATION = regex(
    r"(?:总|常住|户籍|全部?|实有|居民|年末|辖区|现有)*总?人口(?:总?数|数量|合计|总量|规模)?|总人数"
)
_SIXTY = regex(
    r"(?:60|六十)(?:周?岁)?(?:\(含\)|及|含)?以上(?:的?(?:老年?人口?|老人|人口|人员))?(?:总?人?数)?"
)
_SIXTY_FIVE = regex(
    r"(?:65|六十五)(?:周?岁)?(?:\(含\)|及|含)?以上(?:的?(?:老年?人口?|老人|人口|人员))?(?:总?人?数)?"
)
_AGE_IN_BRACKETS = regex(r"\((?:60|六十)(?:周?岁)?(?:及|含)?以上\)")
# A part of a group, which is too small a base for the whole of it.
_PART = regex(
    r"高龄|留守|(?<!中)小学|(?<!小)(?<![大])中学生|初中|高中|国企|低保|困难|特困|空巢|失能|孤寡|农户|贫困|新增"
)
_AGED = regex(r"\d{1,3}(?:周?岁|[-—~至]\d)")
_ASIDE = regex(
    r"率|占比|比例|比重|密度|面积|平均|均(?!村|乡)|增长|增加|减少|出生|死亡|迁入|迁出|流出|[%％]|户主"
    r"|(?:村|社区|网格|小组|学校|企业|单位|家庭|机构|楼栋|小区|班级)(?:总)?[数个]"
)
# What was done, and so no base: the same word in a header, a label or the title tells a table of a campaign.
DEEDS = regex(
    r"宣[传讲教]|覆盖|发放|张贴|走访|入户|上门|受教育|受众|讲座|培训|知晓|被骗|诈骗案|劝阻|安装|注册|下载|活动|场次|人次|台账|月报"
    r"|周报|日报|海报|传单|横幅|短信|推送|参与|参加|签订|完成|任务|目标|已|累计"
)
# The same where names stand too, as 县委宣传部 and 活动中心 are units.
STRONG_DEEDS = regex(
    r"场次|人次|发放|张贴|海报|传单|横幅|讲座|受众|受教育|覆盖率|知晓率|走访|入户|宣传(?:[单页册画品栏]|资料|材料|活动|方式|对象|形式|内容|时间|主题|情况)"
    r"|活动(?:时间|名称|地点|主题|内容|形式)"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """`code`: population, households or a target group. `variant` tells columns of one subject apart; `unit` and
    `scale` are those of the header; `words` is the core that was read."""

    code: str
    variant: str
    unit: str
    scale: int
    words: str


@lru_cache(maxsize=4_000)
def read_subject(texts: tuple[str, ...]) -> Subject | None:
    """What the words of a header, top level first, count. The leaf decides; a leaf that says only that it is a
    number (合计, 2022年) leaves it to the level above. None for anything that is no base."""
    whole = read_texts(texts, None)
    for core in map(bare, reversed(texts)):
        if core and not _GENERIC.fullmatch(core):
            code, variant = _code_of(core)
            return Subject(code, variant, whole.unit, whole.scale, core) if code else None
    return None


def is_generic(texts: Sequence[str]) -> bool:
    """Do these words say no more than that numbers stand there: 人数, 2022年, 合计?"""
    return all(_GENERIC.fullmatch(bare(text)) for text in texts)


@lru_cache(maxsize=4_000)
def bare(text: str) -> str:
    """A header's words without numbering, time and unit: 其中：2022年末常住人口（万人） -> 常住人口."""
    core = _TIME.sub("", _NUMBERING.sub("", read_header(text).core)).strip(":：")
    return _TIME.sub("", _OWNER.sub("", core))


def year_of(text: str) -> int | None:
    """The year of which a text speaks: 2022年末, 截至2023年6月30日, 第七次全国人口普查."""
    census = re.search(r"第?([六七八])(?:次(?:全国)?(?:人口)?普查|普)", text)
    if census:
        return 2010 + 10 * "六七八".index(census[1])
    periods = [found.period for found in find_periods(text) if found.period]
    return find_year(text) or (periods[0].end.year if periods else None)


def _code_of(core: str) -> tuple[str, str]:
    """(subject, variant) of a core; ('', '') for none."""
    core = _AGE_IN_BRACKETS.sub("", core)
    if any(words.search(core) for words in (_ASIDE, DEEDS, _PART)):
        return "", ""
    if _HOUSEHOLDS.fullmatch(core):
        return HOUSEHOLDS, _residence(core)
    if _POPULATION.fullmatch(core):
        return POPULATION, _residence(core)
    if _SIXTY.fullmatch(core):
        return "elderly", ""
    if _SIXTY_FIVE.fullmatch(core):
        return "elderly", "sixty_five"
    if _AGED.search(core):
        return "", ""
    groups = read_group(core)
    return (groups[0], "") if len(groups) == 1 and groups[0] != UNSPECIFIED else ("", "")


def _residence(core: str) -> str:
    return "resident" if "常住" in core else "registered" if "户籍" in core else ""
