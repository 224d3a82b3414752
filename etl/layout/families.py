"""Which columns are parts of which: 其中, and group columns without a measure that follow their whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.layout.inner_wholes import inner_wholes, marks_of_parts, value_at
from etl.layout.lattice import Lattice
from etl.layout.silent_wholes import silent_wholes
from etl.meaning.groups_named import groups_of_part
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.lexicon import MANNERS, units_of, vocabulary
from etl.regex import regex

WENT_TO = regex(r"走?进[^行展度程口].+")


def column_families(
    columns: Sequence[Column], lattice: Lattice, rows: Sequence[int], default_measure: str
) -> list[tuple[Column, list[Column]]]:
    """[(whole, its parts)]. A part takes the measure, unit and scale of its whole."""
    inner = inner_wholes(columns, (lattice, rows))
    within = {id(part) for _, parts in inner for part in parts}
    families: list[tuple[Column, list[Column]]] = []
    whole: Column | None = None
    parts: list[Column] = []
    taken: set[int] = set()
    before: Column | None = None
    for at, column in enumerate(columns):
        if column.use == "label":
            whole, parts = None, []
        _tell_new_ones(column, before)
        before = column if column.use == "figure" else before
        if column.use != "figure" or column.col in taken:
            continue
        block = _marked_block(columns, at)
        if block:
            right = next((c for c in columns[at + len(block) :] if c.use == "figure"), None)
            owner = _owner([c for c in block if id(c) not in within], whole, right, (lattice, rows))
            if owner is not None:
                for part in block:
                    part.meaning = _as_part(part.meaning, owner.meaning)
                taken.update(c.col for c in block)
                block = [c for c in block if id(c) not in within]
                families.append((owner, block))
                whole, parts = owner, block  # 老年人 behind 其中：学生 {小计, 大学生} is one more of them
                continue
        if whole is not None and _is_part(column, whole, parts, (lattice, rows), default_measure):
            if not parts:
                families.append((whole, parts))
            parts.append(column)
            column.meaning = _as_part(column.meaning, whole.meaning)
        elif _can_be_whole(column) or _begins_running(column, whole, parts) or _names_group(column):
            whole, parts = column, []
    known = [*(nested for whole, parts in families for nested in _nest(whole, parts)), *inner]
    return known + silent_wholes(columns, (lattice, rows), known)


def _names_group(column: Column) -> bool:
    """学生 of a table whose rows or captions say what is counted: the whole of 其中：大学生 beside it."""
    own = column.meaning
    return own.part == "group" and len(own.groups) == 1 and own.plain and not (own.of_which or own.measure)


def _begins_running(column: Column, whole: Column | None, parts: Sequence[Column]) -> bool:
    """A running total without its period's figure before it, or behind one that has its parts already: 累计受众 and its
    其中老年人 are both running."""
    m = column.meaning
    if parts and m.cumulative and not m.aside:
        return True
    alone = whole is None or whole.meaning.measure != m.measure
    return alone and m.cumulative and not m.aside and bool(m.measure)


def _tell_new_ones(column: Column, before: Column | None) -> None:
    """累计, 其中本周新增: what was done in the period beside its running total, and no part that leaves a remainder."""
    own = column.meaning
    if before is not None and before.meaning.cumulative and own.of_which and own.this_period:
        same = before.meaning.measure == own.measure or not own.measure
        if same and not own.cumulative:
            column.meaning = replace(own, of_which=False, measure=before.meaning.measure, part="measure")


def _nest(whole: Column, parts: list[Column]) -> list[tuple[Column, list[Column]]]:
    """其中 inside 其中: 大学生 behind 学生 are some of them, and no further part of the whole."""
    outer: list[Column] = []
    inner: list[tuple[Column, list[Column]]] = []
    for part in parts:
        above = outer[-1] if outer else None
        if (
            above is not None
            and not above.meaning.total
            and is_kind_of(part.meaning.groups, above.meaning.groups)
        ):
            if not inner or inner[-1][0] is not above:
                inner.append((above, []))
            inner[-1][1].append(part)
        else:
            outer.append(part)
    return [(whole, outer), *inner]


def says_how(part: HeaderMeaning, whole: HeaderMeaning | None = None) -> bool:
    """场次，其中入户 and 宣传单，其中入户发放: how it was done, and no households. So it is where part and `whole` are
    counted alike: 活动（场），其中大喇叭（场）."""
    alike = not part.unit or (whole is not None and whole.measure == "sessions" and part.unit == whole.unit)
    return part.measure in MANNERS and alike and bool(part.channels)


def is_kind_of(groups: tuple[str, ...], of: tuple[str, ...]) -> bool:
    """Is the one group a kind of the other (大学生 of 学生)?"""
    if len(groups) != 1 or len(of) != 1:
        return False
    return vocabulary("target_groups")[groups[0]]["parent"] == of[0]


def _marked_block(columns: Sequence[Column], at: int) -> list[Column]:
    """The columns from `at` on that stand under one header cell 其中; [] where the column is not the first."""
    marks = marks_of_parts(columns[at].path[:-1])
    if not marks:
        return []
    block = []
    for column in columns[at:]:
        if column.use != "figure" or marks[0] not in column.path:
            break
        block.append(column)
    return block


def _owner(
    block: list[Column], left: Column | None, right: Column | None, body: tuple[Lattice, Sequence[int]]
) -> Column | None:
    """The whole of a 其中 block: before or behind it, of the same unit, and no smaller than its parts; before it where
    that fails in some rows only, which are a mistake of the sender's."""
    near = [c for c in (left, right) if c is not None and _can_be_whole(c) and _same_unit(c, block[0])]
    if not near:
        return None
    failing = [_too_small(c, block, *body) for c in near]
    if near[0] is left and failing[0] <= len(body[1]) / 2 and near[0].meaning.measure:
        return near[0]
    return next((c for c, rows in zip(near, failing, strict=True) if not rows), near[0])


def _same_unit(whole: Column, part: Column) -> bool:
    one, other = whole.meaning, part.meaning
    if one.unit and other.unit and one.unit != other.unit:
        return one.measure == other.measure
    return not other.unit or one.measure == other.measure or other.unit in units_of(one.measure)


def _too_small(whole: Column, block: list[Column], lattice: Lattice, rows: Sequence[int]) -> int:
    """In how many rows the whole is less than what its parts add up to."""
    found = 0
    for row in rows:
        total = _value(lattice, row, whole, whole)
        parts = [value for c in block if (value := _value(lattice, row, c, whole)) is not None]
        found += total is not None and bool(parts) and sum(parts) > total
    return found


def _value(lattice: Lattice, row: int, column: Column, whole: Column) -> float | None:
    """What a cell means; a part that states no unit is in that of its whole."""
    own = column.meaning
    return value_at(lattice, row, column, own.scale if own.unit or own.scale > 1 else whole.meaning.scale)


def _can_be_whole(column: Column) -> bool:
    """数量 and 本月 are as good as a measure's own column: their rows say what is counted."""
    m = column.meaning
    counted = bool(m.measure) or column.dimension == "value" or (m.part == "period" and not m.total)
    return not (m.aside or m.cumulative) and counted


def _is_part(
    column: Column,
    whole: Column,
    parts: list[Column],
    body: tuple[Lattice, Sequence[int]],
    default_measure: str,
) -> bool:
    leaf = read_header(column.path[-1].text) if column.path else column.meaning
    meaning = column.meaning
    if not meaning.plain or column.name:
        return False  # 县幼儿园 as a column reports, and is no part of its neighbour
    if _names_group(whole):
        return meaning.of_which and not meaning.measure
    own_measure = _own_measure(column, leaf, whole.meaning)
    if says_how(leaf, whole.meaning if meaning.of_which else None) and (
        meaning.of_which or whole.meaning.measure in ("sessions", "people_reached")
    ):
        own_measure = ""
    if meaning.of_which and not leaf.unit and WENT_TO.match(leaf.core):
        own_measure = ""  # 受众，其中进校园: whom, and no sessions of their own
    if own_measure and own_measure != whole.meaning.measure:
        return False
    if meaning.of_which:
        return True
    if whole.meaning.cumulative:
        return False
    if own_measure or not (leaf.groups or leaf.channels):
        return False
    if parts and column.path[:-1] == parts[-1].path[:-1]:
        return True
    flat = len(column.path) == len(whole.path) and column.path[:-1] == whole.path[:-1]
    return (
        flat
        and bool(leaf.groups)
        and not _tells_another_way(leaf, whole.meaning)
        and not default_measure
        and not whole.meaning.groups
        and _fits_in(column, whole, *body)
    )


def _tells_another_way(part: HeaderMeaning, whole: HeaderMeaning) -> bool:
    """新生讲座 beside 主题班会: each its own way, and neither a part of the other."""
    return bool(part.channels and whole.channels) and not set(part.channels) & set(whole.channels)


def _own_measure(column: Column, leaf: HeaderMeaning, whole: HeaderMeaning) -> str:
    """What a column counts by itself: 其中：老年人（人次） behind 接受咨询（人次） is in its unit and says no more."""
    if not (leaf.measures or leaf.unit):
        return _told_by_cells(column, leaf)
    as_whole = column.meaning.of_which and leaf.groups and not leaf.measures and leaf.unit == whole.unit
    return "" if as_whole else leaf.measure


def _told_by_cells(column: Column, leaf: HeaderMeaning) -> str:
    """The sessions of 给快递员开会讲反诈 over 3场 and 2场: the unit is no word of the header's only cell."""
    alone = len(column.path) == 1 and not leaf.measure and not column.meaning.of_which
    return column.meaning.measure if alone and column.meaning.unit else ""


def _fits_in(column: Column, whole: Column, lattice: Lattice, rows: Sequence[int]) -> bool:
    values = [(_value(lattice, row, column, whole), _value(lattice, row, whole, whole)) for row in rows]
    pairs = [(part, total) for part, total in values if part is not None and total is not None]
    return bool(pairs) and all(part <= total for part, total in pairs)


def _as_part(meaning: HeaderMeaning, whole: HeaderMeaning) -> HeaderMeaning:
    if whole.part == "group":
        return replace(meaning, of_which=True)  # its rows say what is counted
    return replace(
        meaning,
        measure=whole.measure,
        scale=whole.scale,
        unit=whole.unit,
        part="measure",
        of_which=True,
        groups=groups_of_part(meaning.core, meaning.groups, whole.groups),
        channels=meaning.channels or whole.channels,
        cumulative=whole.cumulative,
        period=meaning.period or whole.period,
    )
