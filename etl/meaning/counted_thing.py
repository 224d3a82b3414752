"""What a header counts where it names two things: 滚动播出标语的电子屏, 悬挂横幅的小区, 村务公开栏张贴海报."""

from __future__ import annotations

from etl.meaning.lexicon import find_measures
from etl.regex import regex

THING = regex(r".{2,}的(?P<thing>[^的]{1,8})$")
_BEARING = regex(
    r"(?:印[有着上了制]?|带有?|写有|喷有)[^的]{0,8}(?:标语|二维码|海报|提示|口号|案例|知识)的(?P<thing>[^的]{1,8})$"
)
WHERE_IT_IS = regex(
    r"(?:小区|楼栋|楼道|单元|[村镇乡]|社区|学校|企业|公司|商[铺户场]|门店|店铺|网点|单位|路段|路口|点位|场所|市场|广场"
    r"|景区|医院|银行|公交车?|出租车|车辆?|站点?|家庭)$"
)

# 村务公开栏张贴海报: where they were put up. 制作展板、张贴海报 and 摆放展板张贴海报 are two things that were done.
_PUT_UP = regex(
    r"(?P<place>[^、,，;/和及与]{2,}?)(?:内|里|上|处|中|旁|前|下)?(?:张贴|粘贴|贴出?|悬挂|摆放|放置|更换|更新|发放|派发)(?:的|各类)?(?P<thing>[^、,，;/和及与]{2,})"
)
_MADE = regex(
    r"^.?(?:制作|设置|设立|设|布置|摆放|摆设|悬挂|挂|刊?出|更新|更换|安装|新增|新建|发放|印制?|绘制|拉|投放|展出|展示)"
)


def thing_of(core: str) -> str:
    """The last word of a header, where it is a measure of its own: 电子屏 of 滚动播出标语的电子屏; '' for any other."""
    found = THING.fullmatch(core)
    return found["thing"] if found and find_measures(found["thing"]) else ""


def printed_thing(core: str) -> bool:
    """送印反诈标语的消毒桶（个）: whether a thing that is no measure only bears the words before it."""
    found = _BEARING.search(core)
    return found is not None and not find_measures(found["thing"])


def is_place_of(core: str) -> bool:
    """悬挂横幅的小区（个） counts the places, and no banners."""
    found = THING.fullmatch(core)
    return found is not None and WHERE_IT_IS.search(found["thing"]) is not None


def thing_put_up(core: str) -> str:
    """海报 of 村务公开栏张贴海报, where the place alone would be a measure too; '' for any other."""
    found = _PUT_UP.fullmatch(core)
    if found is None or _MADE.match(found["place"]):
        return ""
    at_place = find_measures(found["place"])
    named = bool(at_place) and at_place[-1].end == len(found["place"])
    return found["thing"] if named and find_measures(found["thing"]) else ""
