"""From which place on each unit of a paragraph speaks: several that open its sentences, rows of names and numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.meaning.lexicon import squeeze
from etl.prose.matter.speakers import (
    AT_ITS_DOOR,
    LONGEST_NAME,
    LONGEST_SHORT,
    NO_VILLAGE,
    PRAISED,
    VILLAGE,
    WHEN,
    is_name,
    leading_unit,
)
from etl.prose.words.kinds_of_names import UNIT_KINDS, kind_of
from etl.regex import regex

TELLING = regex(
    r"组织|开展|同时|利用|通过|联合|走进|深入|发放|针对|召开|邀请|依托|此外|另外|随后|还|并|在|对|向|由|为|与|(?<![中太永安协共谐])和|各|该|我|本"
)
# 为进一步提升群众防骗意识，9月22日，松林社区…: what for
PURPOSE = regex(
    r"^\s*为(?:了|进一步|切实|有效|深入|更好地?|持续|全面)[^:：。;；]{4,36}?[,，](?=\d|[\u4e00-\u9fff]{2,12}(?:[联组开举在]|深入|走进))"
)
# 从各所情况看，往流派出所开展…，黎集派出所…
# 值得一提的是，福锦社区还…; 此外，福锦社区…
LEAD_IN = regex(
    r"^\s*(?:(?:从|按|就)各?[^，,。；;:：\d]{1,10}?(?:情况|数据)?来?看|(?:特别|尤其)?(?:值得|需要?|应当?)[^，,。；;\d]{1,6}的是|此外|另外)[，,:：]"
)
# 辛店镇、中铺镇各有特色。 names those of whom each then speaks for itself.
NAMED_TOGETHER = regex(
    rf"\s*(?:[^、，,。；;：:\d]{{2,12}}[、和及与]){{1,2}}[^、，,。；;：:\d]{{2,8}}?(?:{PRAISED.pattern})"
)
# 池园镇上人头攒动, 池园镇中心小学…: where it was, or a part of the name of another unit.
NO_SUBJECT = regex(r"[上里内外中的街是有距]|[东西南北]|辖区|境内|全境|范围|(?<=乡)[村镇亲土音情愁间]")
NO_TOWN = regex(
    r"[两三四五六七八九十几多每某整外众]|乡镇|赶[集场圩街]|.?[城场集][镇乡]|周边|附近|邻近|相邻|沿线|部分|个别|偏远|其他|其余|所有|有关|相关|新农"
)
CUT = regex(r"[。;；，,！!]\s*")
HEAD_BEHIND = regex(r"^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．])?[^，,。；;：:\d]{2,20}[。：:]\s*")
TIME_BEFORE = regex(r"^\s*[^，,。；;]{0,8}(?:季度|月份?|年|本周|[期时]间|以来|旬|日)[，,]")
# 便河社区发放宣传单700份，毛家坊社区650份，其他社区共1570份: the next of a row, and those whom nobody names
ITEM_OF_ROW = regex(
    r"(?<=[，,、；;])(?P<name>(?P<rest>其[他余它]|剩[余下]的?)[\u4e00-\u9fff]{1,14}?|[\u4e00-\u9fff]{2,14}?)(?:一?共|总共|合计|约|近|则)*\d"
)
HEAD_OF_ROW = regex(r"[^，,。；;：:]{2,20}(?:[：:]|方面[,，：:])")
TOWN_OF_ROW = regex(
    r"[：:，,、；;](?P<name>[\u4e00-\u9fff]{1,5}?(?:镇|乡|街道))(?:只?(?:发放?|送|办|开|讲|挂|贴|入户)了?[^，,。；;、\d]{0,8})?(?:约|近|共)?(?=\d)"
)
FEWEST_TOWNS = 2
_PIECES, _COUNTS = regex(r"[^。；;]+"), regex(r"[\d一二两三四五六七八九十百千万][余多]?[\u4e00-\u9fff]")
_TOWN_FIRST = regex(
    r"\s*(?P<name>[\u4e00-\u9fff]{1,5}?(?:镇|乡|街道)(?:(?:妇联|团委|工会|政府|司法所|平安办|综治办|综治中心|反诈办)|(?![政党中卫综联商直妇团工司平反])))"
    r"[^，,。；;]{0,20}?[\d一二两三四五六七八九十百千]"
)
# 移动、电信、联通公司发送短信86.4万条 behind what one of a bulletin did: several together, none of whom speaks alone
SEVERAL_ACT = regex(
    r"\s*[\u4e00-\u9fff]{2,8}(?:[、和及与][\u4e00-\u9fff]{2,8}){1,4}?(?:公司|银行|运营商|部门|单位|支行|派出所|社区|村|乡镇)"
    r"(?:共|共同|联合|分别|先后|均|都)*(?:发送|发放|开展|组织|张贴|悬挂|推送|举办|召开|走访|播放|出动|制作)"
)


def villages_along(text: str) -> list[tuple[int, str]]:
    """The same of the report of a township, whose villages and communities speak whenever it was: 10月12日，明月村…."""
    found = speakers_along(text, villages=True)
    return found if all(VILLAGE.search(unit) for _, unit in found if unit) else []


def speakers_along(text: str, villages: bool = False) -> list[tuple[int, str]]:
    """(place, unit) from which on each unit of a paragraph speaks: 城东街道宣讲62场，城西街道宣讲58场.

    Only where the first unit opens the paragraph or stands behind its head; partners named before are none.
    """
    if what_for := PURPOSE.match(text) or LEAD_IN.match(text):
        end = what_for.end()
        return [(end + at, unit) for at, unit in speakers_along(text[end:], villages)]
    head = HEAD_BEHIND.match(text) or opening_time(text) or (WHEN.match(text) if villages else None)
    found: list[tuple[int, str]] = []
    topic = len(squeeze(head.group())) if head and NAMED_TOGETHER.match(text) else 0
    # what stands before, squeezed piece by piece so that a long paragraph costs its length
    said, read = "", 0
    # 基层所各显其能：凤凰派出所入户…；大陆村派出所把反诈搬上庙会…
    cuts = {0, *(mark.end() for mark in CUT.finditer(text)), *([head.end()] if head else [])}
    for start in sorted(cuts):
        of_village = villages or (bool(found) and VILLAGE.search(found[-1][1]) is not None)
        unit, _ = leading_unit(text[start : start + LONGEST_NAME], of_village)
        said, read = said + squeeze(text[read:start]), start
        if found and not unit and said.endswith((";", "。")):
            unit = name_at(text[start : start + LONGEST_NAME], of_village)  # 邮储银行邮递员入户…
        if unit and unit not in said[topic:]:
            found.append((start, unit))
        elif found and not unit and said.endswith((";", "。")) and SEVERAL_ACT.match(text, start):
            found.append((start, ""))
        if not found and start >= (head.end() if head else 0):
            break
    return with_rows(text, found) or towns_in_row(text) or towns_piece_by_piece(text)


def towns_in_row(text: str) -> list[tuple[int, str]]:
    """“夜话”讲反诈：小溪镇8场、山格镇5场。: each town of a row of nothing but names and numbers, up to its full stop."""
    head = HEAD_OF_ROW.match(text)
    if head is None:
        return []
    full_stop = text.find("。", head.end())
    end = len(text) if full_stop < 0 else full_stop
    items = list(TOWN_OF_ROW.finditer(text, head.end() - 1, end))
    names = {one["name"] for one in items if is_name(one["name"])}
    if len(names) < FEWEST_TOWNS or len(names) < len(items) or not TOWN_OF_ROW.match(text, head.end() - 1):
        return []
    return [*((one.start("name"), one["name"]) for one in items), (end, "")]


def towns_piece_by_piece(text: str) -> list[tuple[int, str]]:
    """段村镇进村入户1240户，讲座9场；洪善镇讲座11场；岳壁乡讲座7场。: towns that each open a piece that counts, whatever it
    did; [] where any other piece counts too."""
    pieces = [one for one in _PIECES.finditer(text) if _COUNTS.search(one.group())]
    opened = [(one.start(), _TOWN_FIRST.match(one.group())) for one in pieces]
    found = [(at + town.start("name"), town["name"]) for at, town in opened if town and is_name(town["name"])]
    several = len({name for _, name in found}) >= FEWEST_TOWNS
    return found if several and len(found) == len(pieces) else []


def with_rows(text: str, speakers: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The same with those that go on a row by name and number alone; '' speaks for those whom nobody names."""
    if not speakers:
        return speakers
    along = list(speakers)
    for item in ITEM_OF_ROW.finditer(text, speakers[0][0]):
        place, name = item.start("name"), "" if item["rest"] else item["name"]
        before = [one for one in along if one[0] <= place]
        opens, unit = before[-1]
        if unit and opens < place and (item["rest"] or is_next_of_kind(name, unit)):
            along.insert(len(before), (place, name))
    return along


def is_next_of_kind(name: str, unit: str) -> bool:
    """毛家坊社区 behind 便河社区; 小区 behind it are places of its own."""
    kind = kind_of(name)
    alike = kind in UNIT_KINDS and kind == kind_of(unit) and is_name(name)
    return alike and (kind != "village" or _ending(name) == _ending(unit))


def _ending(name: str) -> str:
    """村, 社区 or what else the name of a village ends with."""
    found = VILLAGE.search(name)
    return found[0] if found else name[-2:]


def opening_time(text: str) -> re.Match[str] | None:
    """三季度，市教育局召开…；市卫健局发放…: the time before the first of several units that each speak for themselves."""
    time = TIME_BEFORE.match(text)
    items = [part for part in re.split(r"[；;]", text[time.end() :] if time else "") if part]
    each = [leading_unit(item[:LONGEST_NAME])[0] for item in items]
    return time if len(items) > 1 and all(each) and len(set(each)) == len(each) else None


def unit_at(speakers: Sequence[tuple[int, str]], place: int) -> str:
    """Which of those who speak from a place on each speaks at a `place`; '' before the first."""
    return next((unit for start, unit in reversed(speakers) if start <= place), "")


def name_at(text: str, villages: bool = False) -> str:
    """The longest name of a unit with which an item begins, '' for none. One of three characters is a town (池园镇) or,
    among `villages`, one of them, where it is the subject of its item."""
    plain = squeeze(text)
    names = (plain[:end] for end in range(min(len(plain), 14), 3, -1))
    longest = next((name for name in names if is_name(name) and not TELLING.search(name)), "")
    short = plain[:LONGEST_SHORT]
    if longest or not short.endswith(("镇", "乡", "村") if villages else ("镇", "乡")):
        return longest
    alone = AT_ITS_DOOR.match(plain, LONGEST_SHORT) or NO_SUBJECT.match(plain, LONGEST_SHORT)
    apart = TELLING.search(short) or NO_VILLAGE.search(short) or NO_TOWN.match(short)
    return short if is_name(short) and not (alone or apart) else ""
