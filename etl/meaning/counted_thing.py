"""滚动播出标语的电子屏, 印有标语的环保袋, 悬挂横幅的小区: what is counted stands behind 的."""

from __future__ import annotations

import re

from etl.meaning.lexicon import find_measures

THING = re.compile(r".{2,}的(?P<thing>[^的]{1,8})$")
WHERE_IT_IS = re.compile(
    r"(?:小区|楼栋|楼道|单元|[村镇乡]|社区|学校|企业|公司|商[铺户场]|门店|店铺|网点|单位|路段|路口|点位|场所|市场|广场"
    r"|景区|医院|银行|公交车?|出租车|车辆?|站点?|家庭)$"
)


def thing_of(core: str) -> str:
    """The last word of a header, where it is a measure of its own: 电子屏 of 滚动播出标语的电子屏; '' for any other."""
    found = THING.fullmatch(core)
    return found["thing"] if found and find_measures(found["thing"]) else ""


def is_place_of(core: str) -> bool:
    """悬挂横幅的小区（个） counts the places, and no banners."""
    found = THING.fullmatch(core)
    return found is not None and WHERE_IT_IS.search(found["thing"]) is not None
