"""The header cells above a column, top level first, and the one meaning that they have together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from etl.formats.grid import Cell
from etl.layout.lattice import Lattice
from etl.layout.row_kinds import INDEX_SUM, corner_dimensions, names_axis, tells_weekday
from etl.layout.table import Table
from etl.meaning.groups_named import only_places
from etl.meaning.header import HeaderMeaning, of_business, of_other_matter, read_header
from etl.meaning.header_measure import BARE_COUNTS, GIFT_UNITS, decide_measure
from etl.meaning.lexicon import find_measures, measure_for_unit, squeeze, units_of
from etl.meaning.no_counts import KINDS, may_be_told_above
from etl.meaning.onlookers import of_plays, of_plays_below
from etl.meaning.other_matters import FRAUD
from etl.meaning.period import find_year
from etl.meaning.sent_out import counts_those_sent
from etl.meaning.strength import stands_under_strength
from etl.regex import regex

MEN = ("人", "名", "个", "支", "辆", "台", "组", "位")  # who is there, and their cars, are counted in
PLACES_COUNTED = ("个", "家", "处")
NOTHING = HeaderMeaning(text="", core="")
SIGNED_OR_SAVED = {"pledges", "loss_prevented"}
INDEX = regex(rf"^(甲|乙|丙|丁|栏次|行次|列次|\(?\d{{1,2}}\)?|\(?{INDEX_SUM.pattern})$")


def header_path(table: Table, lattice: Lattice, col: int) -> list[Cell]:
    """The header cells above a column, top level first, each once."""
    path: list[Cell] = []
    for row in table.header_rows:
        cell = lattice.at(row, col) or _parent_to_the_left(table, lattice, row, col)
        if cell is None or cell in path:
            continue
        if not INDEX.match(squeeze(cell.text)) or _is_month(cell, [*path, *_corners(table, lattice)]):
            path.append(cell)
    return _without_weekdays(path) if len(path) > 1 else path


def _without_weekdays(path: list[Cell]) -> list[Cell]:
    """三 or 周三 below or above 5月8日 says nothing more."""
    days = [cell for cell in path if cell.text[-1:] in ("日", "号") and not tells_weekday(cell)]
    return [cell for cell in path if not tells_weekday(cell)] if days else path


def _corners(table: Table, lattice: Lattice) -> list[Cell]:
    cells = lattice.rows[table.header_rows[0]] if table.header_rows else []
    inside = [cell for cell in cells if table.left <= cell.col <= table.right]
    alone = all(squeeze(cell.text).isdecimal() or read_header(cell.text).total for cell in inside[1:])
    return [cell for cell in inside if corner_dimensions(cell) or (alone and cell is inside[0])]


def _is_month(cell: Cell, around: Sequence[Cell]) -> bool:
    """A number from 1 to 12 under 月份, or right of a corner that says 月份."""
    text = squeeze(cell.text)
    axes = [other for other in around if "月" in other.text and names_axis(other)]
    return bool(axes) and text.isdecimal() and len(text) < 3 and 1 <= int(text) <= 12


def read_path(path: Sequence[Cell], year: int | None) -> HeaderMeaning:
    """What the header cells above a column mean together; a bare number among them is a month."""
    return read_texts(tuple(cell.text for cell in path), year)


@lru_cache(maxsize=20_000)  # the forms of a county repeat the same headers
def read_texts(texts: tuple[str, ...], year: int | None) -> HeaderMeaning:
    """As `read_path`, of the cells' texts."""
    meanings: list[HeaderMeaning] = []
    for text in texts:
        year = find_year(text) or year  # 11月 under 2023年, whatever the title's year is
        if meanings and squeeze(text) == "起" and meanings[-1].part in ("no_count", "measure"):
            text = "(起)"  # 本月发案 over what it is counted in, and not 活动时间 over 起 and 止
        meanings.append(read_header(f"{text}月" if INDEX.match(squeeze(text)) else _as_day(text), year))
    return combine_path(meanings)


DOTTED_DAY = regex(r"(?P<month>1[0-2]|0?[1-9])\.(?P<day>3[01]|[12]\d|0?[1-9])$")


def _as_day(text: str) -> str:
    """5.15 over a column is 5月15日: no head is called by a number with a point."""
    day = DOTTED_DAY.match(squeeze(text))
    return f"{day['month']}月{day['day']}日" if day else text


def _parent_to_the_left(table: Table, lattice: Lattice, row: int, col: int) -> Cell | None:
    """Without merges a parent header stands over its first child only; the blanks right of it are its own."""
    below = [r for r in table.header_rows if r > row]
    if not any((r, col) in lattice.sheet.cells for r in below):
        return None
    if any(m.left != m.right for c in lattice.rows.get(row, []) if (m := lattice.span.get((c.row, c.col)))):
        return None
    for left in range(col - 1, table.left - 1, -1):
        cell = lattice.sheet.cells.get((row, left))
        if cell is not None:
            has_child = any((r, left) in lattice.sheet.cells for r in below)
            return cell if has_child and (row, left) not in lattice.span else None
    return None


OF_BUSINESS = regex(r"(?:起|件|宗|例)数|数量|(?:损失|涉案)?金额|损失|案值")  # 电诈警情 over 起数
_RANKING = regex(r"(?:排名|名次|位次)(?:情况|表|榜)?$")  # 表二 APP推广排名 over APP新增安装（人）


_IN_CLASS = regex(r"课堂(?:教育|教学|宣传)?")  # 课堂教育 over 主题班会（节） and 参加学生（人次）


def combine_path(meanings: Sequence[HeaderMeaning]) -> HeaderMeaning:
    """One meaning from root to leaf: the leaf decides, its parents fill in what it leaves open."""
    if not meanings:
        return NOTHING
    if len(meanings) > 1 and (meanings[-1].dimension == "unit_of_measure" or meanings[-1].core == "名称"):
        return combine_path(meanings[:-1])  # 村（社区） over 计量单位: a line of units under the header
    if len(meanings) > 1 and meanings[-1].unit and not meanings[-1].core and not meanings[-2].unit:
        return combine_path([*meanings[:-2], _with_unit(meanings[-2], meanings[-1])])
    parents = [_as_counted(parent) for parent in reversed(meanings[:-1])]
    leaf = _told_above(meanings[-1], parents)
    result = replace(
        leaf,
        unit=leaf.unit or next((p.unit for p in parents if p.unit), ""),
        scale=leaf.scale if leaf.scale > 1 else next((p.scale for p in parents if p.scale > 1), 1),
        groups=_groups(leaf, parents),
        channels=leaf.channels
        or next((p.channels for p in parents if p.channels and not _IN_CLASS.fullmatch(p.core)), ()),
        period=leaf.period or next((p.period for p in parents if p.period), None),
        planned=leaf.planned or any(p.planned for p in parents),
        earlier=leaf.earlier or any(p.earlier for p in parents),
        ratio=leaf.ratio or any(p.ratio and not (leaf.measure and _RANKING.search(p.core)) for p in parents),
        cumulative=leaf.cumulative or any(p.cumulative for p in parents),
        total=leaf.total or any(p.total and p.core != "总" for p in parents),
        base=leaf.base and (leaf.unit in PLACES_COUNTED or not any(map(_counts_deeds, parents))),
        population=_population(leaf, parents),
        of_which=leaf.of_which or any(p.of_which for p in parents),
        measure=of_plays(leaf.core, leaf.unit)  # 短视频阅读播放（次） below 线上宣传
        or of_plays_below(leaf.core, leaf.unit, [p.core for p in parents])
        or _measure(leaf, parents),
    )
    if next((m.other_matter for m in [leaf, *parents] if m.other_matter or FRAUD.search(m.core)), False):
        return of_other_matter(result)
    if parents and parents[0].other_business and _counts_what_stands_above(leaf):
        return of_business(result)
    return replace(result, part=_part_of_path(result, leaf))


def _counts_what_stands_above(leaf: HeaderMeaning) -> bool:
    """人数 below 行政处罚, 老年人 below 受害人（人）: how many of them, and nothing that was done."""
    bare = leaf.core in BARE_COUNTS or OF_BUSINESS.fullmatch(leaf.core) is not None
    return bare or (bool(leaf.groups) and not leaf.measures and leaf.unit in ("", *MEN))


def _as_counted(parent: HeaderMeaning) -> HeaderMeaning:
    """受众 over 本周 and 累计 counts people, and 宣传形式（场次） over 讲座 and 入户走访 how often each was held; alone they
    head those whom it was for and how it was done."""
    named = {hit.code for hit in find_measures(parent.core)} if parent.dimension == "group" else set()
    measure = ""
    if named == {"people_reached"}:
        measure = "people_reached"
    elif parent.dimension == "channel":
        measure = next((one for one in ("sessions", "people_reached") if parent.unit in units_of(one)), "")
    if not measure:
        return parent
    return replace(parent, dimension="", part="measure", measure=measure, measures=(measure,))


def _counts_deeds(parent: HeaderMeaning) -> bool:
    """受教育 over 在校学生 counts those of them who came; 业主微信群 over 群人数 leaves them members of a chat, and
    宣传成效 is the name of a part of the table."""
    return parent.measures not in ((), ("posts",)) and parent.part != "narrative"


def _told_above(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> HeaderMeaning:
    """家长签字 below 承诺书, 群众损失 below 挽回: what the words say together; the leaf itself for any other."""
    if leaf.part != "no_count" or not parents or not may_be_told_above(leaf.core):
        return leaf
    unit = f"({leaf.unit})" if leaf.unit else ""
    whole = read_header("".join(parent.core for parent in reversed(parents)) + leaf.core + unit)
    told = whole.measure in SIGNED_OR_SAVED
    return replace(whole, text=leaf.text, core=leaf.core, scale=leaf.scale) if told else leaf


def _groups(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> tuple[str, ...]:
    """市场广播 below 对群众 was for them: a place stands for its people where no head names any."""
    above = [p for p in parents if p.groups]
    if leaf.groups and above and only_places(leaf.core) and not only_places(above[0].core):
        return above[0].groups
    return leaf.groups or (above[0].groups if above else ())


def _population(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> str:
    """宣传单 over 领取, or 领取 over 宣传单: both are stock. 参加 over 学生人数: these took part. 警力配置 over 民警 counts
    who is there."""
    if leaf.unit in ("", *MEN) and any(
        stands_under_strength(leaf.core, leaf.measure, p.core) for p in parents
    ):
        return "strength"
    if "stock" in (leaf.population, *(p.population for p in parents)):
        return "stock"
    return "" if any(p.measures for p in parents) else leaf.population


def _with_unit(meaning: HeaderMeaning, unit: HeaderMeaning) -> HeaderMeaning:
    """常住人口 over （人）is 常住人口（人）."""
    whole = read_header(f"{meaning.text}({unit.text.strip('()[]【】/')})")
    return replace(whole, period=meaning.period)


def _measure(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> str:
    if _counts_its_own(leaf):
        return ""
    if _counts_those_sent(leaf, parents):
        return "staff"
    if leaf.measures and leaf.measure:
        return _counted_above(leaf, parents) or leaf.measure
    unit = leaf.unit
    if leaf.measures and unit:
        return ""  # 宣传阵地（平方米）: its unit is none of a campaign's
    for parent in parents:
        if not parent.measures:
            continue
        if leaf.unit in GIFT_UNITS and leaf.core and _is_no_event(leaf, parent):
            return leaf.measure  # 集中宣传 > 赠送小夜灯（个）; 车内宣传 > 小夜灯（个） is asked about
        if unit and leaf.measure and parent.measure != leaf.measure:
            # 宣传活动 > 人次: the leaf counts people, whatever its parent counts
            return decide_measure(parent.core + leaf.core, parent.measures, unit)
        return decide_measure(parent.core, parent.measures, unit or parent.unit) or leaf.measure
    return leaf.measure or _without_measures_words(leaf, parents)


def _without_measures_words(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> str:
    """What is counted where no head names a measure: by the unit of a parent, or by all words and the leaf's unit."""
    unit = leaf.unit
    told = next((p for p in parents if p.measure and p.unit in units_of(p.measure)), NOTHING)
    if told.measure and not leaf.unit:
        # 反诈宣教（人次） over 其中：老年人: no measure's word, and yet it counts people
        return told.measure
    words = "".join(p.core for p in reversed(parents)) + leaf.core
    measure = measure_for_unit(words, unit) if unit else None
    return measure if measure and unit in units_of(measure) else ""


def _counts_its_own(leaf: HeaderMeaning) -> bool:
    """品种, 覆盖村（个） below 宣传活动: how many kinds there were, or in how many places, whatever stands above."""
    places = leaf.base and leaf.unit in PLACES_COUNTED
    return leaf.part == "no_count" or places or KINDS.fullmatch(leaf.core) is not None


def _counts_those_sent(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> bool:
    """志愿者 over 人数; a month or 合计 between them says nothing of whom."""
    told = next((p for p in parents if p.part != "period" and not p.total), NOTHING)
    return counts_those_sent(leaf.core, leaf.unit, told.core, told.measure)


def _is_no_event(leaf: HeaderMeaning, parent: HeaderMeaning) -> bool:
    """Whether a thing counted by the piece is none of the events above it: neither how they were held nor for whom."""
    told = leaf.channels or leaf.groups or leaf.period or leaf.this_period or leaf.of_which or leaf.total
    return parent.measure == "sessions" and not told and not leaf.aside and not leaf.dimension


def _counted_above(leaf: HeaderMeaning, parents: Sequence[HeaderMeaning]) -> str:
    """受众（人次） or 参与人次 over 讲座 and 入户: the leaf says how, its parent with the unit says what is counted."""
    above = parents[0] if parents else NOTHING
    way = leaf.channels and not leaf.unit and not _SO_MANY.search(leaf.core)
    said = _COUNTED_IN.search(above.core) if not above.unit else None
    unit = said.group().removesuffix("数") if said else above.unit
    if not (way and above.measure and unit in units_of(above.measure)):
        return ""
    return "" if unit in units_of(leaf.measure) else above.measure


_SO_MANY = regex(r"(?:[场人户频]次|[数量])$")  # 讲座场次, 入户数 say what they count
_COUNTED_IN = regex(r"(?:人次|人)数?$")  # 学生参与人次, 参加人数


def _part_of_path(meaning: HeaderMeaning, leaf: HeaderMeaning) -> str:
    if leaf.part in ("serial", "note", "narrative"):
        return leaf.part
    if leaf.part == "dimension" and not (leaf.dimension in ("value", "unit") and meaning.measure):
        return "planned" if meaning.planned and leaf.dimension == "value" else "dimension"
    if meaning.standing:
        return meaning.standing
    if meaning.measure:
        return "measure"
    if leaf.part or meaning.period or meaning.this_period:
        return leaf.part or "period"
    return "of_which" if meaning.of_which else ""  # 其中 over 线上: a part, whatever its word means
