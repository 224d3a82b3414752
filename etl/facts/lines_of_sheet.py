"""What the lines over the first of several tables say of the tables below it: 统计区间：2024年11月 above the caption 表1
speaks of 表2 as well, 单位：人次 beside that caption of 表1 alone."""

from __future__ import annotations

from etl.facts.meta_lines import meta_pairs
from etl.facts.title_measure import default_of_units, measure_of_title, units_said
from etl.formats.grid import Cell
from etl.layout.header_path import NOTHING
from etl.layout.table import Layout, Table
from etl.meaning.lexicon import squeeze, units_of
from etl.meaning.unit_kind import looks_like_unit

Pairs = list[tuple[str, str]]


def lines_of_table(layout: Layout, table: Table | None) -> tuple[Pairs, Pairs]:
    """(the pairs of a table's own lines, those of the sheet that fill what these leave open)."""
    if table is None:
        return meta_pairs(layout.metas), []
    first = layout.tables[0]
    if _top(table) <= _top(first):  # the first one, or one beside it
        return meta_pairs(table.metas or layout.metas), []
    own, of_first = meta_pairs(table.metas), _below_caption(first)
    keys, counted = {key for key, _ in own} - {""}, any(_counts_in(value) for _, value in own)
    caption = measure_of_title(table.titles[-1].text, NOTHING).measure if table.titles else ""
    if not own:
        shared = [cell for cell in layout.metas if cell not in of_first or not _scales(cell)]
    elif of_first or not any(_names_sender(*pair) for pair in own):
        shared = [cell for cell in first.metas if cell not in of_first]
    else:  # 填报单位 over each of two tables, and a time over the first: it may be the first one's
        shared = []
    pairs = [(key, value) for key, value in meta_pairs(shared) if key not in keys]
    return own, [
        (key, value)
        for key, value in pairs
        if not _counts_in(value) or not (counted or _belies(caption, squeeze(value)))
    ]


def _top(table: Table) -> int:
    return table.header_rows[0] if table.header_rows else table.body[0].row


def _below_caption(first: Table) -> list[Cell]:
    """The lines beside and below the first table's own caption, where it has one below the sheet's title or lines."""
    caption = first.titles[-1].row if first.titles else 0
    own = [cell for cell in first.metas if cell.row >= caption]
    above = len(own) < len(first.metas)
    beside = len(first.titles) > 1 and any(cell.row == caption for cell in own)
    return own if above or beside else []


def _scales(cell: Cell) -> bool:
    return any(_counts_in(value) for _, value in meta_pairs([cell]))


def _counts_in(value: str) -> bool:
    """人次 of a line 单位：人次."""
    return units_said(value) != ""


def _belies(measure: str, units: str) -> bool:
    """单位：人次 of the sheet over a table that is called 活动场次."""
    unit = default_of_units(units).unit
    return measure != "" and unit != "" and unit not in units_of(measure)


def _names_sender(key: str, value: str) -> bool:
    return looks_like_unit(value) or (key.endswith("单位") and not _counts_in(value))
