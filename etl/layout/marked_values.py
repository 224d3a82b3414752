"""860* above 注：带*的为估算数: a mark behind a number is no part of it, and a line says what it means."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from etl.formats.grid import Cell, Sheet
from etl.layout.values import is_value
from etl.regex import regex

Place = tuple[int, int]

_SIGNS = "*＊※▲△★☆●◆#＃†‡①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹"
_SIGN = (
    rf"(?:[{_SIGNS}]{{1,3}}|[〔\[［【]\d{{1,2}}[〕\]］】]"
    rf"|[(（\[【〔]?注\d{{0,2}}[)）\]】〕]?|[(（]\d{{1,2}}[)）]|(?<=\d)[a-dA-D])"
)
_UNIT = r"(?:场次|人次|场|次|份|张|人|户|条|名|个)?"
_MARKED = regex(
    rf"\s*(?P<number>[≈约近]?[\d,，]*\d(?:\.\d+)?\s*[万千百]?[余多+]?\s*{_UNIT})\s*(?P<mark>{_SIGN})\s*"
)
_BRACKETED = regex(
    rf"\s*(?P<number>[\d,，]*\d(?:\.\d+)?\s*万?{_UNIT})\s*[(（](?P<words>[^()（）\d]{{1,12}})[)）]\s*"
)
_LAST = regex(rf"[{_SIGNS}\])）〕］】a-dA-D]\s*$|注\d{{0,2}}\s*$")
_ABOUT = regex(r"估(?:算|计|测|值|数)?|约(?![谈定见])|大概|大致|概数|推算|测算|左右|不精确|非精确")
_DOUBTFUL = regex(
    r"(?:含|包括)[^,，;；]{0,6}(?:[上前]|月|周|季|年|[其他它]|计划|重复|累计)|上[月周期季年]|去年|未(?:经)?(?:核|审|确认|统计|完)|待(?:核|审|确认|定|补)|暂|重复|[已不未]计|累计|存疑|有误|错|合并|联合"
)
_PLANNED = regex(r"计划|预计|拟")
_WIDE = {"*": "＊", "＊": "*", "#": "＃", "＃": "#"}
_ENDS = regex(r"[;；。\n]|(?<=[^\d])\d{1,2}[.、．](?!\d)")
_SPEAKS = (
    r"[\"“'‘]?\s*(?:号|者|标[记志识注]|符号|的)*(?:数据|数字|数值|数|项|单元格|单位)?"
    r"[,，]?\s*(?:为|表示|系|是|指|代表|说明|[:：=,，])?\s*"
)


@dataclass(slots=True)
class Marked:
    """`sheet`: as one without the marks; `said`: by place, the issue of a mark and what is said of it."""

    sheet: Sheet
    said: dict[Place, tuple[str, str]] = field(default_factory=dict)


def sheet_as_marked(sheet: Sheet) -> Marked:
    """The numbers of a column that have a mark of a footnote, or a word in brackets, as numbers: about so many where they
    are called estimates. Where numbers with letters name something (3#, 12a) nothing is changed."""
    ending = [c for c in sheet.texts if len(c.text) < 24 and _ends_marked(c.text)]
    found = {
        (c.row, c.col): m for c in ending if (m := _MARKED.fullmatch(c.text) or _BRACKETED.fullmatch(c.text))
    }
    if not found:
        return Marked(sheet)
    plain = Counter(c.col for c in sheet.cells.values() if (c.row, c.col) not in found and _is_number(c))
    marked = Counter(col for _, col in found)
    lines = _lines(sheet, found)
    told = Marked(sheet)
    put: dict[Place, str] = {}
    for place, match in found.items():
        if plain[place[1]] < marked[place[1]]:
            continue
        mark = match.groupdict().get("mark") or ""
        words = _said_of(mark, lines) if mark else match["words"]
        if words is None and (mark[:1] in "(（" or mark.isalpha()):
            continue  # 12(3), 12a: whatever that is
        number, code = match["number"].strip(), _code(words, bool(mark))
        if code is None and not mark:
            continue
        if mark and words and _PLANNED.search(words):
            number, code = f"{number}（计划）", ""
        elif code == "about":
            number, code = f"约{number}" if number[0].isdigit() else number, ""
        put[place] = number
        if code:
            told.said[place] = code, words or mark
    told.sheet = sheet.saying(put)
    return told


def _code(words: str | None, mark: bool) -> str | None:
    """What to say of a number of which `words` are said: 'about', an issue, '' for nothing; None: no words of a mark."""
    if words is None:
        return "mark_unexplained"
    if _ABOUT.search(words):
        return "about"
    if _DOUBTFUL.search(words):
        return "marked_figure"
    return "" if mark else None


def _ends_marked(text: str) -> bool:
    return text.lstrip()[:1] in "0123456789≈约近" and _LAST.search(text) is not None


def _is_number(cell: Cell) -> bool:
    return cell.kind == "number" or (cell.kind == "text" and cell.text[:1].isdigit() and is_value(cell))


def _lines(sheet: Sheet, found: Mapping[Place, object]) -> list[str]:
    return [c.text for c in sheet.texts if len(c.text) > 3 and (c.row, c.col) not in found]


def _said_of(mark: str, lines: Iterable[str]) -> str | None:
    """带*的为估算数, *：估算, 注1：含上月: what a line says of a mark; None where none does."""
    bare = mark.strip("()（）[]【】〔〕［］")
    own = re.escape(bare)
    if bare.isdecimal():
        own = rf"(?:[(（\[【〔［]{own}[)）\]】〕］]|注{own}(?=\D)|(?<![\d.]){own}[.、．])"
    elif bare == "注":
        own = r"^\s*[(（]?注[)）]?"
    elif bare in _WIDE:
        own = f"[{bare}{_WIDE[bare]}]"
    pattern = re.compile(rf"(?<![\d{_SIGNS}]){own}(?![{_SIGNS}\d]){_SPEAKS}(?P<said>[^;；。\n]{{2,60}})")
    for line in lines:
        if found := pattern.search(line):
            said = found["said"]
            end = _ENDS.search(said)
            return said[: end.start()] if end else said
    return None
