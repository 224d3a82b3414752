"""A department named without its house is the house that reports (contract 1): 镇文化站, 街道综治办, 村妇联."""

from __future__ import annotations

import re

from etl.meaning.unit_kind import unit_type_of

_AREAS = {
    "township": re.compile(r"(?:镇街|街镇|街道|镇|乡)(?!(?:[\u4e00-\u9fff]{1,6}(?:社区|村)|社区|村)$)"),
    "community": re.compile(r"(?:社区|村)(?!(?:小学|幼儿园))"),
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


def own_name(unit: str, reporter: str) -> str:
    """The reporter for its own name in short (市民政局 of 三明市民政局) and for a department of it, else the unit."""
    if reporter.endswith(unit):
        return reporter
    area = _AREAS.get(unit_type_of(reporter))
    of_area = area is not None and area.match(unit) is not None
    of_house = reporter.endswith(_HOUSES) and unit.startswith(reporter[-2:])
    kinds = _OF_THE_AREA | {unit_type_of(reporter)}
    return reporter if (of_area or of_house) and unit_type_of(unit) in kinds else unit
