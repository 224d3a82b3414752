"""A department named without its house is the house that reports (contract 1): 镇文化站, 街道综治办, 村妇联."""

from __future__ import annotations

import re

from etl.meaning.unit_kind import unit_type_of
from etl.regex import regex

_AREAS = {
    "township": regex(r"(?:镇街|街镇|街道|镇|乡)(?!(?:[\u4e00-\u9fff]{1,6}(?:社区|村)|社区|村)$)"),
    "community": regex(r"(?:社区|村)(?!(?:小学|幼儿园))"),
}
# 景区游客中心 in the report of 江岭景区, 医院团委 in that of a hospital.
_HOUSES = (
    "景区",
    "医院",
    "学校",
    "中学",
    "小学",
    "大学",
    "学院",
    "公司",
    "集团",
    "商场",
    "市场",
    "小区",
    "园区",
    "机场",
    "车站",
    "酒店",
)
# Bodies of their own wherever they stand: 镇派出所, 镇中心小学, 镇卫生院, 镇农商行.
_OF_THE_AREA = frozenset(["government", "township", "community", "other"])


# 县反诈中心, 县局反诈中心, 平塘县反诈中心, 分局反诈中心 in the report of a bureau of the police, which runs it.
_CENTRE = regex(
    r"(?P<place>.*?)(?:公安局|(?<!分)局)?(?:反诈骗?|反电诈|防诈骗?|反电信网络诈骗(?:犯罪)?)(?:预警|劝阻)?中心"
)
_BUREAU = regex(
    r"(?P<place>.*?(?P<level>[省市县区旗州]))公安局(?:(?P<branch>.+?)分局)?|(?P<only>.+?)(?:公安)?分局"
)


def _runs(bureau: str, unit: str) -> bool:
    """Whether a unit is the centre against fraud of a bureau of the police: of its level or of its own place."""
    centre, own = _CENTRE.fullmatch(unit), _BUREAU.fullmatch(bureau)
    if centre is None or own is None or not centre["place"]:  # 【反诈中心】 among stations speaks for itself
        return False
    place, branch = centre["place"], own["branch"] or own["only"]
    if branch:
        short = re.sub(r"区?(?:公安)?(?:分局)?$", "", place)
        return short in ("", branch.removesuffix("公安").removesuffix("区"))
    return place == own["level"] or own["place"].endswith(place)


def own_name(unit: str, reporter: str) -> str:
    """The reporter for its own name in short (市民政局 of 三明市民政局) and for a department of it, else the unit."""
    if reporter.endswith(unit) or _runs(reporter, unit):
        return reporter
    area = _AREAS.get(unit_type_of(reporter))
    of_area = area is not None and area.match(unit) is not None
    of_house = reporter.endswith(_HOUSES) and unit.startswith(reporter[-2:])
    kinds = _OF_THE_AREA | {unit_type_of(reporter)}
    return reporter if (of_area or of_house) and unit_type_of(unit) in kinds else unit
