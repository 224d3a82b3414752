"""Rows of a list whose columns the line above it tells once, as a chain in a chat group does: 班会（学校 场次 人数） over
1. 实验初中 24场 1320人. They are a table of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from etl.formats.cell_values import put_row
from etl.formats.grid import Sheet
from etl.regex import regex

_WHO = r"(?:填?报?单位|学校|校名|社区|村[社居名]?|居委会|派出所|所队|网点|支行|部门|乡镇|镇街|街道|班级|企业|名称)(?:名称)?"
_PARTS = r"[\s/／、+＋,，|｜:：_-]+"
MAY_LIST = regex(rf"{_WHO}{_PARTS}[\u4e00-\u9fff]")
_COLUMNS = regex(
    rf"(?P<open>[（(“\"【:：]|\s|^)\s*(?:(?:序号|编号){_PARTS})?"
    rf"(?P<columns>{_WHO}(?:{_PARTS}[\u4e00-\u9fff]{{1,10}}(?:[（(][\u4e00-\u9fff]{{1,3}}[）)])?){{1,11}})\s*[）)”\"】]?[^:：\u4e00-\u9fff]{{0,4}}$"
)
_PARTING = regex(_PARTS)
_ITEM = regex(r"\s*(?P<mark>\d{1,3}\s*[.、．)）:：]\s*)?(?P<said>[\u4e00-\u9fff].*)")
_FIELDS = regex(r"[\s/／、;；|｜:：]+|[,，](?!\d{3}(?!\d))")
_VALUE = regex(
    r"[约近超共逾]{0,2}\d|[一二三四五六七八九十两百]+[余多几]?[\u4e00-\u9fff]|若干|见附|[无零/—-]|未"
)
_EXAMPLE = regex(r"\s*(?:[（(【]?(?:例|示例|样例|格式|模板)|0[.、])")
_TOTAL = regex(r"合计|总计|小计|共计")
_CHAIN = regex(r"\s*[#＃]?\s*接龙")
_FEWEST = 2  # rows that fit two columns; of more columns one row shows that it does
_COUNT = (
    r"[\s:：,，/、;；]+(?:[约近超共]{0,2}\d[\d,，.]*[余多]?|若干)(?:场次?|人次?|[份张条户个次名册本块幅起])"
)
_COUNTED = regex(
    rf"\s*(?:\d{{1,3}}\s*[.、．)）:：]\s*)?(?P<who>[\u4e00-\u9fff（）()]{{2,24}})(?:{_COUNT}){{2,}}\s*"
)


def lists_in(lines: Sequence[str]) -> Iterator[list[str] | Sheet]:
    """The lines in their order, and each list of rows whose columns were told as a sheet that has no place yet."""
    words: list[str] = []
    at = 0
    while at < len(lines):
        words.append(lines[at])
        at += 1
        told = _columns_told(words[-1])
        if told is None:
            continue
        while at < len(lines) and (
            not lines[at].strip() or _EXAMPLE.match(lines[at]) or _CHAIN.match(lines[at])
        ):
            words.append(lines[at])
            at += 1
        columns = _PARTING.split(told["columns"].strip())
        rows = list(_rows(lines, at, len(columns), marked=not told["open"].strip()))
        # the sum of a table stands above its rows as well: it shows no list
        fit = sum(len(row) == len(columns) and not _TOTAL.match(row[0]) for row in rows)
        if fit < _FEWEST and not (fit and len(columns) > _FEWEST):
            continue
        yield words
        words = []
        yield _table([columns, *rows])
        at += len(rows)
    if words:
        yield words


def words_over_list(line: str) -> str | None:
    """主题班会 of 主题班会（学校 场次 学生）: a line without the columns that it tells; None for one that tells none."""
    told = _columns_told(line)
    return line.strip()[: told.start()] if told else None


def who_lists_counts(line: str) -> str:
    """实验初中 of 2. 实验初中 24场 1320人: whose counts a line gives without a word of what they are; '' for none."""
    counted = _COUNTED.fullmatch(line)
    return counted["who"] if counted else ""


def _columns_told(line: str) -> re.Match[str] | None:
    """学校 场次 参加学生 of a line that names what each item of the list below says."""
    return _COLUMNS.search(line.strip()) if MAY_LIST.search(line) else None


def _rows(lines: Sequence[str], at: int, width: int, marked: bool) -> Iterator[list[str]]:
    """The fields of the items from the line at `at` on, each of which names somebody and then says values. `marked`: each
    has its number, as in a table of columns none has."""
    for line in lines[at:]:
        item = _ITEM.fullmatch(line.rstrip())
        fields = [field for field in _FIELDS.split(item["said"]) if field] if item else []
        own = item is not None and (item["mark"] or not marked or _TOTAL.match(item["said"]))
        if not own or not 1 < len(fields) <= width or not all(map(_VALUE.match, fields[1:])):
            return
        yield fields


def _table(rows: Sequence[Sequence[str]]) -> Sheet:
    sheet = Sheet("text")
    for row, fields in enumerate(rows, 1):
        put_row(sheet, row, fields)
    return sheet
