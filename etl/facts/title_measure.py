"""What a title says that all figures below it count: 宣传单发放份数（2024年4月，单位：份）, or 宣传资料发放情况 over 设摊 |
入户 | 合计."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.header_path import NOTHING
from etl.layout.lattice import Lattice
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_measure import BARE_COUNTS
from etl.meaning.header_words import GENERAL
from etl.meaning.lexicon import PLACES, find_measures, squeeze, units_of, vocabulary
from etl.meaning.period import tells_time_only
from etl.meaning.unit import find_unit_in_text
from etl.meaning.unit_exceptions import without_exceptions
from etl.regex import regex

_COUNTED = regex(
    r"(人次|场次|人(?=数)|户(?=数)|份(?=数)|条(?=数)|张(?=数))数?(?:情况|分类|分布|明细|对比|完成|统计|汇总|一览|表)*$"
)
_KIND_OF_TABLE = regex(r"[(（]按[^()（）]*[)）]|统计表|情况表|汇总表|报表|月报表?|周报表?|台账")
_UNIT = rf"[万千百亿]?(?:{'|'.join(map(re.escape, sorted(UNIT_WORDS, key=len, reverse=True)))})"
_UNITS = rf"{_UNIT}(?:[、/]{_UNIT}){{0,8}}"
SCALED_UNITS = regex(rf"^[万千亿]$|^(?:{_UNIT}[、,，/;； ]*){{1,12}}$")
_UNIT_SAID = regex(rf"(?:计量|统计|数量)?单位:?(?P<units>{_UNITS})(?![\u4e00-\u9fff])")
_SEVERAL_SCALED = regex(r"(?=.*[万千百亿]).+[、/]")  # 单位：千条、千次、千人次: no single one is meant
_NOTE_OF_UNITS = regex(r"[(]?(?:[备说]?[注明]:)?[(]?(?:计量|统计|数量)?单位:(?P<units>.{2,60})$")
_BRACKET = regex(r"\((?P<inside>[^()]{1,40})\)")
_APART = regex(r"[,;、]")
# 按方式, 分渠道: how the figures are told apart, and 口径：全县 of whom they are.
_TOLD_APART = regex(r"[按分各].{1,8}|.{0,4}口径:?.{0,8}")
_CLAUSE_OF_UNIT = regex(rf"(?:[,;]|(?<=[表况计览账]))(?:计量|统计|数量)?单位:(?P<units>{_UNITS})$")


def split_title(title: str) -> tuple[str, str]:
    """(the title without what its brackets say of time, unit and order; the units): 宣传单发放份数 and 份."""
    text, units = without_exceptions(squeeze(title)), ""
    if clause := _CLAUSE_OF_UNIT.search(text):
        text, units = text[: clause.start()], clause["units"]
    for bracket in reversed(list(_BRACKET.finditer(text))):
        inside = bracket["inside"]
        said = _UNIT_SAID.search(inside)
        rest = inside[: said.start()] + "," + inside[said.end() :] if said else inside
        own = said["units"] if said else ""
        for part in filter(None, _APART.split(rest)):
            if not own and re.fullmatch(_UNIT, part):
                own = part
            elif not (tells_time_only(part) or _TOLD_APART.fullmatch(part)):
                break
        else:
            text, units = text[: bracket.start()] + text[bracket.end() :], units or own
    return text, units


def units_said(value: str) -> str:
    """万条、人次 of what stands behind 单位：; '' where that is no list of units."""
    units = without_exceptions(squeeze(value)).strip("()。.")
    return units if SCALED_UNITS.match(units) else ""


def units_of_note(text: str) -> str:
    """The list of units of a note that says nothing else: 注：除另有注明外，单位：千条、千次."""
    said = _NOTE_OF_UNITS.match(without_exceptions(squeeze(text)))
    return units_said(said["units"]) if said else ""


def default_of_units(units: str) -> HeaderMeaning:
    """单位：人次 says what all figures of the table count; 单位：万人 scales them; a list of units scales and names all
    that is counted."""
    parts = [read_header(f"({p})") for p in re.split(r"[、,，/;； ]", units) if p]
    if len(parts) == 1:
        return parts[0]
    scales = tuple((part.unit, part.scale) for part in parts)
    return replace(NOTHING, scales=scales)


HELD = frozenset(["sessions", "people_reached"])  # measures of what was held, which have its way


def measure_of_title(title: str, default: HeaderMeaning) -> HeaderMeaning:
    """The default of a table by its title, where the line 单位 (`default`) leaves open of what."""
    if title and (named := find_unit_in_text(title)):
        title = title.replace(named, "")  # 驾驶员培训学校 holds no trainings by its name
    bare, units = split_title(_KIND_OF_TABLE.sub("", title))
    meaning = read_header(f"{bare}({units})" if units else bare) if title else NOTHING
    if not default.unit and _SEVERAL_SCALED.match(units):
        return default_of_units(units)
    if not default.unit:
        # 反诈宣传统计表 counts nothing in particular; 宣传场次统计表 and 资料发放统计表 do
        told = {hit.code for hit in find_measures(meaning.core) if not GENERAL.fullmatch(hit.word)}
        if not told and meaning.unit and not default.measure:
            return replace(default_of_units(meaning.unit), scale=meaning.scale)  # 宣传点位统计（人次）
        if len(told) != 1:
            return default
        counted = _COUNTED.search(meaning.core)  # 宣传人次统计表 is as good as a line 单位：人次
        unit = meaning.unit or (counted[1] if counted else "")
        return replace(
            meaning,
            measure=told.pop(),
            unit=unit,
            scale=max(meaning.scale, default.scale),
            scales=default.scales,
        )
    # 单位：份 under the title 宣传资料发放情况: the title says of what
    fitting = {m for m in meaning.measures if default.unit in units_of(m)}
    own = replace(default, measure=next(iter(fitting)), part="measure") if len(fitting) == 1 else default
    ways = tuple(way for way in meaning.channels if way not in PLACES)
    # 单位：场 under 反诈宣讲会开展情况: all of them were lectures; 讲座、设摊情况 leaves it open
    held = len(ways) == 1 and {*fitting, own.measure} <= HELD
    return replace(own, channels=ways) if held else own


_OUTLINED = regex(r"^[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．]\s*(?=\d{1,2}月|\D)")


def says_when_only(caption: str) -> bool:
    """9月, 二、9月: the caption of a table that is like the one before it in all but its time."""
    return caption != "" and tells_time_only(_OUTLINED.sub("", caption))


def measure_of_corner(default: HeaderMeaning, columns: Sequence[Column]) -> HeaderMeaning:
    """发放宣传单（份） over the names of the rows says what all the figures count, where no head of theirs does."""
    first = next((c for c in columns if c.use == "label" and c.path), None)
    if default.measure or first is None or first is not columns[0]:
        return default
    own = first.meaning
    counted = own.part == "measure" and own.measure and own.unit and own.plain
    if not counted or any(c.use == "figure" and c.meaning.measure for c in columns):
        return default
    return replace(own, scales=default.scales)


# What can be told by the ways it went, and by what a way is called that is a measure elsewhere.
_BY_WAYS = {
    "leaflets", "posters", "banners", "gifts", "mixed_materials", "people_reached", "app_installs", "pledges",
    "consultations",
}  # fmt: skip
_WAYS = {
    "sessions", "households", "vehicles", "screens", "broadcasts", "boards", "posts", "sms", "videos", "media_reports",
}  # fmt: skip
_LISTS_WAYS = {"channel", "measure", ""}
# 发放情况统计 behind 宣传单, 分渠道统计 behind 受众: the title goes on to nothing else.
_NOTHING_ELSE = regex(
    r"(?:发放|派发|分发|散发|赠送|张贴|粘贴|悬挂|安装|下载|注册|签订|签署|覆盖|受众|参与|参加|完成|开展|数量?|总[数量]|[人份条张件]数|人次|情况|分类|分布|明细|对比|统计|汇总"
    r"|一览|登记|的|表|[按分各](?:宣传)?(?:方式|渠道|途径|形式|人群|对象|月份?|街道|乡镇|单位|部门|社区|村|市场|网点)){0,8}"
)
_JOINED = regex(r"[及暨与、和](?:[^及暨与、和]{0,6})$")


def one_measure(
    default: HeaderMeaning, title: str, columns: Sequence[Column], body: tuple[Lattice, Sequence[int]]
) -> HeaderMeaning:
    """The default with the unit of its measure, where the title alone tells what is counted and nothing but ways stands
    over or before the figures: 设摊 | 入户 | 宣传车 below 宣传单发放情况 are ways, and 入户 no households."""
    if default.measure not in _BY_WAYS or default.unit or not _is_all(title, default.measure):
        return default
    figures = [c for c in columns if c.use in ("figure", "unknown") and c.path and not c.meaning.aside]
    if any(c.meaning.unit or _is_thing(c.meaning) for c in figures):
        return default
    across = [c for c in figures if _is_way(c.meaning)]
    labels = [c for c in columns if c.use == "label" and c.dimension in _LISTS_WAYS]
    lattice, rows = body
    down = not across and any(_names_ways(lattice.below(rows, c.col)) for c in labels)
    named = any(c.use == "label" and c.dimension == "activity" for c in columns)
    summed = any(c.meaning.total and not c.meaning.measure for c in figures)
    places = (
        [c for c in figures if c.use == "unknown" and not c.meaning.part] if summed else []
    )  # 楼道 | 电梯
    if named or not (len(across) + len(places) > 1 or down) or not (across or down):
        return default
    return replace(default, unit=vocabulary("measures")[default.measure]["unit_zh"])


def _is_all(title: str, measure: str) -> bool:
    """Does a title speak of nothing but this measure?"""
    bare, _ = split_title(title)
    if named := find_unit_in_text(bare):
        bare = bare.replace(named, "")
    hits = [hit for hit in find_measures(bare) if hit.code == measure]
    if not hits or _JOINED.search(bare, 0, hits[0].start):
        return False
    return _NOTHING_ELSE.fullmatch(bare, hits[-1].end) is not None


def _is_way(meaning: HeaderMeaning) -> bool:
    way = meaning.measure in _WAYS or (bool(meaning.channels) and not meaning.measure)
    return way and not meaning.unit and not meaning.core.endswith(tuple(BARE_COUNTS))


def _is_thing(meaning: HeaderMeaning) -> bool:
    """A measure of its own among the ways (宣传单, 受众人次): then each column says itself what it counts."""
    return (
        bool(meaning.measure)
        and not _is_way(meaning)
        and not meaning.total
        and meaning.core not in BARE_COUNTS
    )


def _names_ways(cells: Iterable[Cell]) -> bool:
    read = [read_header(cell.text) for cell in cells]
    told = [meaning for meaning in read if not meaning.total]
    return sum(map(_is_way, told)) > 1 and not any(meaning.unit or _is_thing(meaning) for meaning in told)
