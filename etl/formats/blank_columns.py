"""Tables in plain text whose columns are set with blanks: the fields of each line, by where they stand.

A field's place decides its column, so an empty cell moves nothing. Where the places do not tell (a table typed by eye),
the order of the fields does, and only as long as no line lacks one.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from etl.formats.characters import half_widths
from etl.formats.limits import MAX_BLANK_COLUMNS
from etl.regex import regex

_FIELD = regex(r"[^ \u3000\t]+(?: [^ \u3000\t]+)*")  # one blank stands inside a field, two part fields
_WORD = regex(r"[^ \u3000\t]+")
_BEGINS_AS_NUMBER = regex(r"[-+约近逾超]?\d")
_HAN = regex(r"[\u4e00-\u9fff]+(?:[(（][\u4e00-\u9fff]+[)）])?")
# Labels whose letters are set apart in any table: 合　计, 总　　计, 序　号, 单  位.
_SET_APART = regex(
    r"[合小总共累]计|总数|序号|编号|单位|部门|备注|说明|名称|姓名|性别|年龄|日期|时间|地点|项目|指标|内容|数量|类别|方式|对象|社区|街道|乡镇|派出所"
    r"|[人场份户次]数|[人场]次|填报人|审核人|制表人|负责人|单位名称"
)
_APART = regex(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff] {2,8}[\u4e00-\u9fff](?![\u4e00-\u9fff])")
_WIDEST_GAP = 8  # of the screen, between two letters of one label
_WRITTEN_BY_PROGRAM = regex(r'(?:^|\t)"-?[\d,]+(?:\.\d+)?"(?=[\t\r\n]|\Z)', re.MULTILINE)
_SUM = regex(r"[\u4e00-\u9fff\d]{0,6}(?:合|总|共|小)\u3000?计[:：]?")
_FEWEST_LINES = 3
_TAB_STOP = 8
_SURE_OF_TWO = 0.8  # of the lines of two fields have a number in the second: prose has not
_USUAL_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a line: its text, the columns of a fixed-width screen that it covers, and its place in the line."""

    start: int
    end: int
    text: str
    first: int
    last: int


def _expanded(line: str) -> str:
    """The line with each tab drawn out to the next stop of the screen."""
    first, *further = line.split("\t")
    shown, width = [first], half_widths(first)
    for part in further:
        tab = _TAB_STOP - width % _TAB_STOP
        shown += "\t" * tab, part
        width += tab + half_widths(part)
    return "".join(shown)


def _fields(line: str, pattern: re.Pattern[str] = _FIELD) -> list[_Field]:
    fields = []
    read = width = 0
    for match in pattern.finditer(line):
        start = width + half_widths(line[read : match.start()])
        width = start + half_widths(match.group())
        read = match.end()
        fields.append(_Field(start, width, match.group(), match.start(), match.end()))
    return fields


def _whole_labels(typed: list[str], lines: list[list[_Field]]) -> list[list[_Field]]:
    """The lines with 合　计 and 城关　所 as one field each, where the blank within a label is not one between columns: the
    label is a usual one, a field of another line runs across the blank, or the line has more fields than the others."""
    if not any("\u3000" in line or _APART.search(line) for line in typed):
        return lines
    lines = [_whole(text, line, len(line), []) for text, line in zip(typed, lines, strict=True)]
    wide = [line for line in lines if len(line) > 1]
    usual = Counter(map(len, wide)).most_common(1)[0][0] if wide else 0
    across = [(f.start, f.end) for line in wide if len(line) >= usual - 1 for f in line]
    return [_whole(text, line, usual, across) for text, line in zip(typed, lines, strict=True)]


def _whole(typed: str, line: list[_Field], usual: int, across: list[tuple[int, int]]) -> list[_Field]:
    """A line with the letters of its labels put together, from left to right."""
    done: list[_Field] = []
    left = len(line)
    at = 0
    while at < len(line):
        end = at + 1
        while end < len(line) and _may_be_one(typed, line[end - 1], line[end]):
            end += 1
        own = line[at:end]
        if len(own) > 1 and _is_one(own, left - usual, across):
            last = own[-1]
            own = [_Field(own[0].start, last.end, typed[own[0].first : last.last], own[0].first, last.last)]
            left -= end - at - 1
        done += own
        at = end
    return done


def _may_be_one(typed: str, before: _Field, behind: _Field) -> bool:
    """Two letters some blanks apart, or two words one wide blank apart."""
    gap = typed[before.last : behind.first]
    if "\t" in gap or not (_HAN.fullmatch(before.text) and _HAN.fullmatch(behind.text)):
        return False
    letters = len(before.text) == 1 == len(behind.text)
    return gap == "\u3000" or (letters and half_widths(gap) <= _WIDEST_GAP)


def _is_one(own: list[_Field], beyond: int, across: list[tuple[int, int]]) -> bool:
    if _SET_APART.fullmatch("".join(field.text for field in own)):
        return True
    start, end = own[0].start, own[-1].end
    return beyond >= len(own) - 1 or any(a <= start and end <= b for a, b in across)


def read_blank_columns(text: str) -> list[list[str]]:
    """The records of a text whose columns are set with blanks, a line each; [] where it is no such table."""
    typed = [_expanded(line) for line in re.split("\r\n|\r|\n", text)]
    lines = _whole_labels(typed, [_fields(line) for line in typed])
    wide = [line for line in lines if len(line) > 2]
    if len(wide) < _FEWEST_LINES:
        wide = [line for line in lines if len(line) == 2]
        told = sum(len(line) == 1 and "。" in line[0].text for line in lines)
        if not _two_columns(wide) or told * 2 >= len(wide):
            return []  # （第二中学　5月16日） below each of several stories
    if len(wide) < _FEWEST_LINES or any("。" in field.text for line in wide for field in line):
        return []
    if not _has_numbers(wide[1:]):
        return []
    columns = _columns(wide)
    if columns:
        first, last = lines.index(wide[0]), len(lines) - lines[::-1].index(wide[-1])
        return [
            _record(
                typed[at], lines[at], columns, 1 if first < at < last or _is_sum(lines[at]) else len(wide[-1])
            )
            for at in range(len(lines))
        ]
    usual, count = Counter(map(len, wide)).most_common(1)[0]
    regular = count >= _USUAL_SHARE * len(wide) and _has_numbers([w for w in wide if len(w) == usual][1:])
    return [[field.text for field in line] for line in lines] if regular else []


def _is_sum(line: list[_Field]) -> bool:
    """3月合计 and, below 播放次数, 16次: the last line of a table, whatever columns it leaves out."""
    return (
        len(line) > 1
        and _SUM.fullmatch(line[0].text) is not None
        and all(_BEGINS_AS_NUMBER.match(field.text) for field in line[1:])
    )


def _two_columns(lines: list[list[_Field]]) -> bool:
    numbers = sum(_BEGINS_AS_NUMBER.match(line[1].text) is not None for line in lines)
    return len(lines) > _FEWEST_LINES and numbers >= _SURE_OF_TWO * (len(lines) - 1)


def _has_numbers(lines: list[list[_Field]]) -> bool:
    """Whether half of the lines hold a number behind their first field."""
    numbers = sum(any(_BEGINS_AS_NUMBER.match(field.text) for field in line[1:]) for line in lines)
    return numbers * 2 >= len(lines)


def _columns(lines: list[list[_Field]]) -> list[tuple[int, int]]:
    """The stretches of the screen that fields share, [] where two fields of one line lie in one of them."""
    columns: list[tuple[int, int]] = []
    for start, end in sorted((field.start, field.end) for line in lines for field in line):
        if columns and start < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(end, columns[-1][1]))
        else:
            columns.append((start, end))
    fits = len(columns) == max(map(len, lines)) <= MAX_BLANK_COLUMNS
    return columns if fits and all(_places(line, columns) for line in lines) else []


def _places(line: list[_Field], columns: list[tuple[int, int]]) -> list[int]:
    """The column of each field, [] where one has none or two share one."""
    at = [
        next((i for i, (start, end) in enumerate(columns) if field.start < end and start < field.end), -1)
        for field in line
    ]
    return at if len(set(at)) == len(at) and -1 not in at else []


def _record(typed: str, line: list[_Field], columns: list[tuple[int, int]], fewest: int) -> list[str]:
    """The fields in their columns, parted at single blanks where that fits; a line of the heading or the foot is a record
    of its own."""
    for fields in (line, _fields(typed, _WORD)):
        at = _places(fields, columns) if len(fields) >= fewest else []
        if at:
            record = [""] * len(columns)
            for place, field in zip(at, fields, strict=True):
                record[place] = field.text
            return record
    return [field.text for field in line]


def read_tabs_for_looks(records: list[list[str]], text: str) -> list[list[str]]:
    """The records of a text whose tabs only make its columns stand below each other, two behind a short name and one
    behind a long one; [] where each tab parts two fields, as those that a program writes do (it quotes "1,500")."""
    if _WRITTEN_BY_PROGRAM.search(text):
        return []
    # 填报单位：泾县支行 and, five tabs behind it, 填报日期：4月8日 stand above a table, in none of its columns
    wide = [record for record in records if sum(map(bool, record)) > 2]
    ragged = len({len(record) for record in wide}) > 1
    if not ragged or not any("" in record[1:-1] for record in wide):
        return []
    aligned = read_blank_columns(text)
    full = [record for record in aligned if sum(map(bool, record)) > 2]
    regular = len(full) >= _FEWEST_LINES and all(
        all(record) and len(record) == len(full[0]) for record in full
    )
    return aligned if regular else []
