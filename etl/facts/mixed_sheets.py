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
class _NamedTable:
    """What a sheet or a table is called: by its `name` or caption alone, and with its `title`."""

    name: str
    title: str


def sheets_of_other_work(sheets: Sequence[Sheet], captions: Sequence[str], around: str) -> set[int]:
    """Which of several are of other work than that against fraud, each with the caption over it in a document, '' for none.

    None where what stands `around` them all names fraud, where no table does, or where none is known to be of other work;
    those alone where fraud is no table's name.
    """
    if len(sheets) < 2 or names_fraud(around):
        return set()
    tables = [_named(sheet, caption) for sheet, caption in zip(sheets, captions, strict=True)]
    known = {at for at, one in enumerate(tables) if names_other_work(one.title)}
    if not known:
        return set()  # as most, before their cells are looked at
    of_fraud = [
        names_fraud(one.name) or _tells_of_fraud(sheet) for one, sheet in zip(tables, sheets, strict=True)
    ]
    known = {at for at in known if not of_fraud[at]}
    if not known or not any(of_fraud):
        return set()
    if not any(names_fraud(one.title) for one in tables):
        return known  # 主题统计 holds a row on fraud, 安全检查 does not
    return known | {at for at, one in enumerate(tables) if not of_fraud[at] and _names_matter(one)}


def _named(sheet: Sheet, caption: str) -> _NamedTable:
    """A grid by its name, or by the caption over it, and by its first line."""
    top = min((row for row, _ in sheet.cells), default=0)
    first = [cell.text for (row, _), cell in sheet.cells.items() if row == top]
    title = first[0] if len(first) == 1 else ""
    name = caption or sheet.name
    return _NamedTable(squeeze(name), squeeze(f"{name} {title}"))


def _tells_of_fraud(sheet: Sheet) -> bool:
    cells = (sheet.cells[at] for at in sorted(sheet.cells)[:MOST_LOOKED_AT])
    return any(cell.kind == "text" and names_fraud(cell.text) for cell in cells)


def _names_matter(table: _NamedTable) -> bool:
    """银发课堂 by its name or, without who reports and when, by its first line; not 龙山派出所, 10月 or Sheet2."""
    name, title = table.name, table.title.removeprefix(table.name)
    if names_topic(name) and not looks_like_unit(name) and read_period(name, ANY_YEAR) is None:
        return True
    for found in find_periods(title):
        title = title.replace(found.text, "")
    unit = find_unit_in_text(title)
    return unit is not None and names_topic(title.replace(unit, ""))
