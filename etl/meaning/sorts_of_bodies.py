"""Which bodies rows are: 乡镇学校, 民办幼儿园, 规上企业 and 城区网点 say who reports, and neither for whom it was done nor
how."""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.groups_named import only_places
from etl.meaning.lexicon import squeeze
from etl.meaning.total_words import TOTAL
from etl.meaning.unit_kind import OTHER, unit_type_of
from etl.regex import regex

_WHERE = (
    r"城区|城市|城镇|城郊|城关|县城|县域|市区|市内|农村|乡村|乡镇|镇街|街道|郊区|[东南西北中]部?片?区?|辖内|下辖|所辖|[省市县区州镇乡]内"
    r"|各|[一二三四甲乙丙ABC][类级组]|直属|基层|其[他它]"
)
# 乡镇网点 over the names of branches says which they are, and not how their paper went out.
_BRANCHES = regex(rf"(?:{_WHERE}){{1,4}}(?:银行|金融|邮政)?(?:营业)?(?:网点|支行|机构|营业厅)")
_NUMBERED = r"[(]?(?:[一二三四五六七八九十]+|\d{1,2}|[A-Za-z])[)、.:]+|表[一二三四五六\d]:?"
_OF_WHOM = (
    r"[省市县区州镇乡][直属级立管]|公办|公立|民办|私立|国有|国营|集体|民营|私营|外资|合资|规上|规模以上|规下|限上|中小微?|小微|重点|工业|商贸|建筑"
    r"|全日制|寄宿制|普通|职业|特殊教育"
)
_BODIES = (
    r"中小学校?|[中小大]学校?|初级?中学?|高级?中学?|学校|院校|高校|幼儿园|托育机构|教学点|培训机构|企业|企事业单位|事业单位|机关(?:单位)?|部门"
    r"|医院|医疗机构|卫生院|养老院|敬老院|养老机构|福利院|商超|商场|超市|市场|酒店|宾馆|药店"
)
_SORT = regex(rf"(?:{_WHERE}|{_OF_WHOM}){{1,4}}(?:{_BODIES})(?:\([^()]*\))?")


def names_branches(text: str) -> bool:
    """城区网点, 各支行: whatever the rows are called, they are branches."""
    return _BRANCHES.fullmatch(text) is not None


def names_sort_of_bodies(text: str) -> bool:
    """乡镇学校, 县直机关, 规上企业: over the names of such bodies it says which they are; 学校 or 企业 alone may say for
    whom it was done."""
    return _SORT.fullmatch(text) is not None


_BANKS = regex(
    rf"(?:{_NUMBERED})?(?:{_WHERE}){{0,4}}(?:银行业?|金融|邮政|商业银行|农商行|农信社?|信用社)?(?:营业|服务)?网点(?:情况|部分|类)?"
)


def heads_banks(text: str, names: Sequence[str]) -> bool:
    """Whether 二、银行网点 or 营业网点 stands over the names of banks alone: it says which bodies report, and not how."""
    return _BANKS.fullmatch(text) is not None and _kinds_of(names) == {"bank"}


_ALIKE = {"kindergarten": "school"}  # 学校 over schools and kindergartens


def is_kind_of_all(text: str, names: Sequence[str]) -> bool:
    """Whether 学校 stands over the names of schools alone: it says which they are, and not for whom it was done."""
    kind = unit_type_of(f"某{text}")
    if not names or kind == OTHER or not only_places(text):
        return False
    return {_ALIKE.get(one, one) for one in _kinds_of(names)} == {_ALIKE.get(kind, kind)}


def _kinds_of(names: Sequence[str]) -> set[str]:
    """Those of the bodies named in the rows of a column."""
    return {unit_type_of(name) for name in names if not TOTAL.match(squeeze(name))}
