"""A department named without its house is the house that reports (contract 1): 镇文化站, 街道综治办, 村妇联."""

from __future__ import annotations

import re

from etl.meaning.unit_kind import unit_type_of

_AREAS = {
    "township": re.compile(r"(?:镇街|街镇|街道|镇|乡)(?!(?:[\u4e00-\u9fff]{1,6}(?:社区|村)|社区|村)$)"),
    "community": re.compile(r"(?:社区|村)(?!(?:小学|幼儿园))"),
}
# Bodies of their own wherever they stand: 镇派出所, 镇中心小学, 镇卫生院, 镇农商行.
_OF_THE_AREA = frozenset(["government", "township", "community", "other"])


def own_name(unit: str, reporter: str) -> str:
    """The reporter for its own name in short (市民政局 of 三明市民政局) and for a department of it, else the unit."""
    if reporter.endswith(unit):
        return reporter
    area = _AREAS.get(unit_type_of(reporter))
    of_area = area is not None and area.match(unit) is not None and unit_type_of(unit) in _OF_THE_AREA
    return reporter if of_area else unit
