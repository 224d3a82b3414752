"""A workbook or a document of all kinds of work: of its sheets and tables those count that are about fraud (contract 4.5).

银发课堂 | 反诈 | 5G科普 as sheets; 一、生活垃圾分类宣传, 二、反诈宣传 over the tables of a document.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from etl.formats.grid import Sheet
from etl.meaning.lexicon import squeeze
from etl.meaning.other_work import names_fraud, names_other_work, names_topic
from etl.meaning.period import ANY_YEAR, find_periods, read_period
from etl.meaning.unit_in_text import find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit

MOST_LOOKED_AT = 5_000  # cells of a sheet in which a word of fraud is looked for


@dataclass(frozen=True, slots=True)
class NamedTable:
    """What a sheet or a table is called: by its `name` or caption alone, and with its `title`; `fraud`: any word in it is of
    fraud."""

    name: str
    title: str
    fraud: bool


def named_sheet(sheet: Sheet, caption: str = "") -> NamedTable:
    """A grid by its name, or by the caption over it in a document, and by its first line."""
    cells = [sheet.cells[at] for at in sorted(sheet.cells)[:MOST_LOOKED_AT]]
    first = [cell.text for cell in cells if cell.row == cells[0].row]
    title = first[0] if len(first) == 1 else ""
    name = caption or sheet.name
    told = any(names_fraud(cell.text) for cell in cells if cell.kind == "text")
    return NamedTable(squeeze(name), squeeze(f"{name} {title}"), told or names_fraud(name))


def of_other_work(tables: Sequence[NamedTable], around: str) -> set[int]:
    """Which of several are of other work than that against fraud; none where what stands `around` them all names fraud,
    where no table does, or where none is known to be of other work; those alone where fraud is no table's name."""
    known = {at for at, one in enumerate(tables) if not one.fraud and names_other_work(one.title)}
    if not known or names_fraud(around) or not any(one.fraud for one in tables):
        return set()
    if not any(names_fraud(one.title) for one in tables):
        return known  # 主题统计 holds a row on fraud, 安全检查 does not
    return known | {at for at, one in enumerate(tables) if not one.fraud and _names_matter(one)}


def _names_matter(table: NamedTable) -> bool:
    """银发课堂 by its name or, without who reports and when, by its first line; not 龙山派出所, 10月 or Sheet2."""
    name, title = table.name, table.title.removeprefix(table.name)
    if names_topic(name) and not looks_like_unit(name) and read_period(name, ANY_YEAR) is None:
        return True
    for found in find_periods(title):
        title = title.replace(found.text, "")
    unit = find_unit_in_text(title)
    return unit is not None and names_topic(title.replace(unit, ""))
