"""A sheet whose heads are letters or carry marks that a note explains, as one whose heads say it themselves: A（场） with
A＝反诈宣讲场次 below the table, 数① with ①数为1月1日以来累计数."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from etl.formats.grid import Cell, Sheet
from etl.meaning.head_units import UNIT_WORDS
from etl.meaning.header import read_header
from etl.meaning.header_words import CUMULATIVE
from etl.regex import regex

LONGEST_HEAD, SHORTEST_NOTE, LONGEST_MEANING = 20, 4, 24  # characters
_CIRCLED = "①-⑳⑴-⒇❶-❿"
_RAISED = "¹²³⁴-⁹"
_LETTERS = "A-Z甲乙丙丁戊"
_TO_WIDE = ord("Ａ") - ord("A")
_MARK = rf"[{_LETTERS}{_CIRCLED}]"
_UNIT = rf"[万亿千百]?(?:{'|'.join(sorted(map(re.escape, UNIT_WORDS), key=len, reverse=True))})"
_LETTER_HEAD = regex(rf"(?P<mark>{_MARK})(?:[列栏项])?(?P<unit>\({_UNIT}\))?")
_MARKED_HEAD = regex(
    rf"(?P<core>[^{_CIRCLED}{_RAISED}()]+)(?P<unit>\({_UNIT}\))?(?P<mark>[{_CIRCLED}{_RAISED}])(?P<last>\({_UNIT}\))?"
)
_MAY_BE_MARKED = regex(rf"^\s*[{_LETTERS}Ａ-Ｚ]|[{_CIRCLED}{_RAISED}]")  # asked first, of every cell
_SAYS = r"(?:[=:]|-+|—+|、(?!.{0,3}分别)|(?:是指|指的?是?|为|是|系|即|表示|代表)[:]?)"
_ENTRY = regex(
    rf"(?<![A-Za-z\d])(?P<mark>{_MARK})(?:[列栏项数]+)?{_SAYS}(?P<told>[^;,。]+?)"
    rf"(?=[;,。]|\s*{_MARK}(?:[列栏项数]+)?{_SAYS}|$)"
)
_CIRCLED_ENTRY = regex(rf"(?P<mark>[{_CIRCLED}{_RAISED}])(?P<told>[^;。{_CIRCLED}{_RAISED}]+)")
_TOGETHER = regex(
    rf"(?P<marks>{_MARK}(?:[、,和及与]{_MARK})+)(?:[列栏项])?分别(?:是指|指的?是?|为|是|表示|代表)[:]?(?P<told>[^;。]+)"
)
_JOINT = regex(r"[、,和及与]")
# 数, 数量, 完成: what is counted is told elsewhere.
_VAGUE = regex(r"(?:指标|项目|数量?|数值|数据|数字|完成数?|次数|人数|情况|内容|其[他它])")


def sheet_as_explained(sheet: Sheet) -> Sheet:
    """`sheet` itself where no note of it explains a mark of its heads."""
    heads = {(cell.row, cell.col): head for cell in sheet.texts if (head := _marked(cell.text))}
    if not heads:
        return sheet
    marks = {head["mark"] for head in heads.values()}
    told = _legend([cell for at, cell in sheet.cells.items() if at not in heads], marks)
    put = {}
    for at, head in heads.items():
        if head["mark"] in told and (said := _explained(head, told[head["mark"]])):
            put[at] = said
    return sheet.saying(put)


@lru_cache(maxsize=50_000)  # the same names stand in row after row
def _marked(text: str) -> re.Match[str] | None:
    if len(text) > LONGEST_HEAD or not _MAY_BE_MARKED.search(text):
        return None
    text = _folded(text)
    return _LETTER_HEAD.fullmatch(text) or _MARKED_HEAD.fullmatch(text)


def _folded(text: str) -> str:
    """Without blanks and in plain letters and signs, but for the marks, of which NFKC would make numbers."""
    marks = _KEPT.findall(text)
    plain = iter([unicodedata.normalize("NFKC", part) for part in _KEPT.split(text)])
    return "".join("".join([next(plain), *(mark + next(plain) for mark in marks)]).split())


_KEPT = regex(rf"[{_CIRCLED}{_RAISED}]")


def _legend(cells: list[Cell], marks: set[str]) -> dict[str, str]:
    """{mark: what a note says that it stands for}; the first note that speaks of a mark holds."""
    told: dict[str, str] = {}
    wide = {chr(ord(mark) + _TO_WIDE) for mark in marks if mark.isascii()}
    sign = re.compile(f"[{''.join(map(re.escape, sorted(marks | wide)))}]")
    for cell in cells:
        if cell.kind == "text" and len(cell.text) >= SHORTEST_NOTE and sign.search(cell.text):
            for mark, words in _entries(_folded(cell.text)):
                if mark in marks:
                    told.setdefault(mark, words)
    return told


def _entries(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for one in _TOGETHER.finditer(text):
        marks, words = _JOINT.split(one["marks"]), _JOINT.split(one["told"])
        found += zip(marks, words, strict=False) if len(marks) == len(words) else []
    found += [(one["mark"], one["told"]) for one in _ENTRY.finditer(text)]
    found += [(one["mark"], one["told"]) for one in _CIRCLED_ENTRY.finditer(text)]
    return [(mark, words.strip(":,")) for mark, words in found]


def _explained(head: re.Match[str], words: str) -> str:
    """The head in words; '' where the note says nothing that a head could say."""
    parts = head.groupdict()
    unit = parts.get("unit") or parts.get("last") or ""
    core = parts.get("core") or ""
    meaning = _with_unit(words, unit) if len(words) <= LONGEST_MEANING else ""
    if core and CUMULATIVE.search(words):
        return f"{core}(累计){unit}"
    if meaning and (not core or _VAGUE.fullmatch(core)) and _tells(meaning):
        return meaning
    return core + unit


def _with_unit(words: str, unit: str) -> str:
    return words if words.endswith(")") else words + unit


def _tells(text: str) -> bool:
    meaning = read_header(text)
    return bool(meaning.measure or meaning.standing or meaning.population or meaning.part == "no_count")
