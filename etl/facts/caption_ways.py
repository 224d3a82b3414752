"""二、理论课堂宣讲 right over one of several tables is a section's line as one inside a table is: it says how all that was
done which no column, head or row says more of (contract 4.17)."""

from __future__ import annotations

from collections.abc import Sequence

from etl.facts.context import SheetContext
from etl.facts.drafts import Draft
from etl.layout.section_rows import OUTLINED
from etl.layout.table import Table
from etl.meaning.groups_named import only_places
from etl.meaning.lexicon import PLACES, default_channel, find_measures, read_group, squeeze
from etl.meaning.unit import find_unit_in_text
from etl.meaning.ways_named import ways_of_name
from etl.regex import regex

_FOR = regex(r"(?:面向|针对)(?P<whom>.{2,})")
# 表三 教职工反诈培训, 二、老年人防骗讲座情况: of a kind of people, and nobody else stands before what was held for them
_HELD_FOR = regex(
    r"(?:表?[(（]?[一二三四五六七八九十\d]{1,2}[)）、.:：]?)?(?P<whom>[\u4e00-\u9fff]{2,5}?)(?:反电?诈骗?|防诈骗?|防骗)"
    r"(?:专[题场])?(?:知识)?(?:培训|讲座|宣[讲传教]|教育|课堂?|座谈)会?(?:班|活动|工作)?(?:情况|统计表?|台账)*"
)
# 表三 各银行网点 names who reports; 厅堂宣传 says how.
_IN_HALL = regex(r"(?:厅堂?|窗口|柜[台面])(?:阵地|现场|日常)?宣[传讲]")
# Paper and presents go out in any way; a banner, a screen or a message is its own, which its head names.
HANDED = {"leaflets", "gifts"}
_GIVEN_OUT = regex(r"发放|派发|分发|物料|资料|宣传品")
_JOINT = regex(r"[与和及暨、,/+]|以及")
COUNTS_OF_ALL = {"sessions", "people_reached"}  # 讲座场次与人次 are two counts of one thing


def tell_caption(table: Table, drafts: Sequence[Draft], several: bool, of_sheet: SheetContext) -> None:
    """Gives the figures of a table the way, and the group, that its caption alone tells, else a line above it or the
    sheet's name. `several`: others stand on its sheet."""
    caption = _caption(table, several)
    ways, groups = _ways(caption) or of_sheet.ways, _groups(caption) or of_sheet.groups
    others = _other_things(caption) if ways else set()
    for draft in drafts if ways or groups else ():
        context = draft.context
        open_way = draft.measure in HANDED or default_channel(draft.measure) == "unspecified"
        if (
            ways
            and open_way
            and draft.measure not in others
            and not draft.channels
            and context.channel_cell is None
        ):
            draft.channels = ways
        if groups and draft.measure != "staff" and not draft.groups and context.group_cell is None:
            draft.groups = groups


def ways_of_line(text: str) -> tuple[str, ...]:
    """The way that the line over a list of a text tells (4月主题班会); none where it names another thing beside it."""
    words = squeeze(text)
    return _ways(words) if words and not _other_things(words) else ()


def _caption(table: Table, several: bool) -> str:
    """The line over one of several tables, or a numbered one; the title of a sheet is none, were it two lines long."""
    if not table.titles:
        return ""
    text = squeeze(table.titles[-1].text)
    own = (several and (table.number > 1 or len(table.titles) > 1)) or OUTLINED.match(text) is not None
    if not own:
        return ""
    unit = find_unit_in_text(text)
    return text.replace(unit, "") if unit else text


def _ways(caption: str) -> tuple[str, ...]:
    named = ways_of_name(caption)
    ways = tuple(way for way in named if way not in PLACES)
    if not ways and _IN_HALL.search(caption):
        ways = named
    return ways if len(ways) == 1 else ()


def _other_things(caption: str) -> set[str]:
    """What a caption names beside the way that it tells: （一）讲座与咨询 does not say that anybody asked at a lecture."""
    parts = _JOINT.split(caption)
    rest = [part for part in parts if not ways_of_name(part)]
    told = {hit.code for part in rest for hit in find_measures(part)}
    if any(_GIVEN_OUT.search(part) for part in rest):
        told |= HANDED  # 物料发放及入户情况
    return told - COUNTS_OF_ALL if len(parts) > 1 else set()


def _groups(caption: str) -> tuple[str, ...]:
    found = _FOR.search(caption) or _HELD_FOR.fullmatch(caption)
    groups = read_group(found["whom"]) if found and not only_places(found["whom"]) else ()
    return groups if len(groups) == 1 else ()
