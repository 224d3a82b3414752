"""Bases and the roster as workbooks that can be corrected and read again: `etl.reference.reading` reads them back.

A base has a row of its own with its year and source, since they differ from row to row. Divisions stand with their
codes; a village without a code of its own stands behind its township's name.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import takewhile
from typing import Any

import xlsxwriter

from etl.blank_form.workbook import HEI, LABEL_COLOUR, OPTIONS, SONG
from etl.meaning.quantity import read_quantity
from etl.meaning.synonyms import vocabulary
from etl.reference.records import HOUSEHOLDS, POPULATION, Base, Frequency, RosterUnit
from etl.schema import Qualifier

FREQUENCY_WORDS: dict[Frequency, str] = {
    "week": "周报", "ten_days": "旬报", "month": "月报", "quarter": "季报", "half_year": "半年报", "year": "年报",
}  # fmt: skip
_BASES = {"行政区划代码": 15, "地区": 26, "统计指标": 18, "年份": 8, "数量": 14, "数据来源": 40}
_ROSTER = {
    "序号": 6, "单位名称": 34, "类别": 12, "所属地区": 34, "报送周期": 10, "报送截止": 14, "起始日期": 13, "停报日期": 13,
    "别名": 26,
}  # fmt: skip
_WORDS: dict[Qualifier, str] = {
    "exact": "",
    "about": "约",
    "at_least": "不少于",
    "at_most": "不超过",
    "range": "",
}

DOWN_TO_COUNTY = 3  # names of a path

Cell = str | float | date | None


def bases_workbook(bases: Sequence[Base]) -> bytes:
    """The bases, by division, subject and year."""
    order = sorted(bases, key=lambda base: (base.district_code[:9], base.district, base.subject, base.year))
    rows = (
        [*_division(base), _subject_words(base.subject), base.year, _value(base), base.source or None]
        for base in order
    )
    return _workbook(f"{_shared_path(bases)}人口、户数和宣传对象基数表", "基数", _BASES, rows)


def roster_workbook(units: Sequence[RosterUnit]) -> bytes:
    """The units that must report, by division and name."""
    kinds = vocabulary("unit_types")
    order = sorted(units, key=lambda unit: (unit.district_code, unit.unit))
    rows = (
        [
            number,
            unit.unit,
            kinds[unit.unit_type]["name_zh"] if unit.unit_type in kinds else unit.unit_type,
            unit.district.replace("/", ""),
            FREQUENCY_WORDS[unit.frequency],
            due_words(unit.due_days),
            unit.starts,
            unit.ends,
            "、".join(unit.aliases) or None,
        ]
        for number, unit in enumerate(order, 1)
    )
    return _workbook(f"{_shared_path(units)}反诈宣传报送单位名册", "名册", _ROSTER, rows)


def due_words(days: int) -> str:
    """期满后5天, 期末, 期末前3天: as `etl.reference.schedule` reads them for every frequency."""
    return "期末" if days == 0 else f"期满后{days}天" if days > 0 else f"期末前{-days}天"


def _division(base: Base) -> tuple[str | None, str]:
    """(code, name) of the row."""
    parts = base.district.split("/")
    if base.level == "village" and len(base.district_code) < 12:
        return None, "".join(parts[-2:])
    return base.district_code, parts[-1]


def _subject_words(subject: str) -> str:
    if subject in (POPULATION, HOUSEHOLDS):
        return "总人口" if subject == POPULATION else "户数"
    return vocabulary("target_groups")[subject]["name_zh"]


def _value(base: Base) -> Cell:
    """The number; of an estimate the words that read as the same one, as they were written where they do."""
    value, bounds = base.value or 0.0, (base.value, base.low, base.high)
    number = f"{value:.10g}"
    span = f"{base.low:.10g}-{base.high:.10g}" if base.low is not None and base.high is not None else number
    for text in (number, base.raw, f"{_WORDS[base.qualifier]}{number}", span):
        found = read_quantity(text).quantity
        if found and (found.value, found.low, found.high) == bounds:
            return value if text == number else text
    return f"{_WORDS[base.qualifier]}{number}"


def _shared_path(rows: Sequence[Base | RosterUnit]) -> str:
    """云南省保山市龙陵县: what all divisions lie in, so that their names are sought there."""
    paths = (row.district.split("/")[:DOWN_TO_COUNTY] for row in rows)
    levels = takewhile(lambda names: len(set(names)) == 1, zip(*paths, strict=False))
    return "".join(names[0] for names in levels)


def _workbook(title: str, sheet_name: str, columns: dict[str, int], rows: Iterator[Sequence[Cell]]) -> bytes:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, OPTIONS) as book:
        sheet = book.add_worksheet(sheet_name)
        large = book.add_format({"font_name": HEI, "font_size": 16, "bold": True, "align": "center"})
        head = book.add_format(
            {"font_name": SONG, "bold": True, "border": 1, "bg_color": LABEL_COLOUR, "align": "center"}
        )
        plain = book.add_format({"font_name": SONG, "border": 1})
        dated = book.add_format({"font_name": SONG, "border": 1, "num_format": "yyyy-mm-dd", "align": "left"})
        sheet.merge_range(0, 0, 0, len(columns) - 1, title, large)
        sheet.freeze_panes(2, 2)
        for at, (name, width) in enumerate(columns.items()):
            sheet.set_column(at, at, width)
            sheet.write_string(1, at, name, head)
        for row, cells in enumerate(rows, 2):
            for at, cell in enumerate(cells):
                _write(sheet, row, at, cell, plain, dated)
    return content.getvalue()


def _write(sheet: Any, row: int, at: int, cell: Cell, plain: Any, dated: Any) -> None:
    if cell is None:
        sheet.write_blank(row, at, None, plain)
    elif isinstance(cell, date):
        sheet.write_datetime(row, at, cell, dated)
    elif isinstance(cell, str):
        sheet.write_string(row, at, cell, plain)
    else:
        sheet.write_number(row, at, cell, plain)
