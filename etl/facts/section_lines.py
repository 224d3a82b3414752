"""Lines of their own inside a table, which speak for the rows below them: 龙山镇, 一、线下宣传, 4月."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from etl.facts.drafts import RowContext
from etl.facts.labels import LabelReader
from etl.facts.list_model import ListTable
from etl.facts.week_numbers import Year
from etl.formats.grid import Cell
from etl.layout.table import BodyRow
from etl.meaning.cancelled import cancellation
from etl.meaning.header import HeaderMeaning, read_header
from etl.meaning.header_words import AREA
from etl.meaning.lexicon import find_channels, read_group, squeeze
from etl.meaning.numerals import read_numeral
from etl.meaning.period import Period, read_period
from etl.meaning.place import resolve_place
from etl.meaning.school_year import in_school_year
from etl.meaning.sorts_of_bodies import is_kind_of_all, names_branches, names_sort_of_bodies
from etl.meaning.unit import looks_like_unit
from etl.regex import regex

SECTION_NUMBER = regex(
    r"^[(]?([一二三四五六七八九十]+|\d+)[)、.．:]\s*|^(第[一二三四五六七八九十]+(部分|类)[、:]?)"
)

_CLAUSES = regex(r"[\u4e00-\u9fff][,，。;；][\u4e00-\u9fff]")


def read_section(
    cell: Cell, before: RowContext, year: Year, over_bodies: bool = False, senders: Sequence[str] = ()
) -> tuple[RowContext, HeaderMeaning]:
    """A line of its own inside a table: 龙山镇, 一、线下宣传, 4月. It speaks for the rows below it; `over_bodies`: they name
    who reports, which are the `senders`."""

    def told(words: str) -> Period | None:
        return in_school_year(lambda own: read_period(words, own), year.year, year.school)

    written = squeeze(cell.text)
    dated = told(written)  # 9.11周三
    text = (written if dated else SECTION_NUMBER.sub("", written)).rstrip(":")
    meaning = read_header(text, year.year)
    if cancellation(text) in ("cancelled", "planned"):  # 取消活动 over the rows of what did not take place
        meaning = replace(meaning, planned=True)
    context = RowContext(labels=[])
    if looks_like_unit(text):
        context.unit = text
        context.places = (text,)
    elif resolve_place((text,)).place is not None and len(text) <= 12:
        context.places = (text,)
    context.period = dated or (told(text) if text != written else None)
    if not (context.period or _CLAUSES.search(text)):  # 5月15日镇里开了动员会，以后每周五报数 is of no row
        context.period = meaning.period
    meaning = replace(meaning, period=None)  # a row's own date goes before its section's month
    bodies = (
        names_branches(text) or (over_bodies and names_sort_of_bodies(text)) or is_kind_of_all(text, senders)
    )
    if (context.unit and not meaning.dimension) or AREA.match(text) or bodies:
        return context, replace(meaning, groups=(), channels=())  # 县人民医院 reports, and is no group
    context.groups = read_group(text)
    context.channels = tuple(dict.fromkeys(hit.code for hit in find_channels(text)))
    context.channel_cell = cell if len(context.channels) > 1 else None  # 讲座+文艺演出
    return context, meaning


_ITEM = regex(r"(?P<number>[一二三四五六七八九十]{1,3})[、.．]")


def goes_on_from(line: Cell, label: Cell) -> bool:
    """四、宣传单（份） | 860 below the line 三、微博 and its rows: the next item, and none of what the line is over."""
    items = _ITEM.match(squeeze(line.text)), _ITEM.match(squeeze(label.text))
    numbers = [(item is not None and read_numeral(item["number"])) or 0 for item in items]
    return all(numbers) and numbers[0] + 1 == numbers[1]


def section_of(
    reader: ListTable, body_row: BodyRow, before: RowContext, labels: LabelReader
) -> tuple[RowContext, HeaderMeaning]:
    inside = inside_of(reader, body_row.row)
    for cell in inside:
        reader.record.set_role(cell, "label", reader.table.number)
    line = inside[-1]  # behind its numeral, if that has a cell of its own
    senders = _senders_below(reader, body_row, labels) if labels.of_bodies else ()
    return read_section(line, before, reader.year, labels.of_bodies, senders)


def inside_of(reader: ListTable, row: int) -> list[Cell]:
    table, cells = reader.table, reader.lattice.rows[row]
    return [c for c in cells if table.left <= c.col <= table.right] or cells


def _senders_below(reader: ListTable, section: BodyRow, labels: LabelReader) -> list[str]:
    """Who reports in the rows of a section, as the column of units names them."""
    behind = [body for body in reader.table.body if body.row > section.row]
    rows = takewhile(lambda body: body.kind != "section", behind)
    places = [(body.row, c.col) for body in rows for c in labels.columns if c.dimension == "unit"]
    cells = reader.lattice.sheet.cells
    return [cells[place].text for place in places if place in cells]
