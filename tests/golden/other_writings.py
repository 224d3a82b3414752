"""The words of a file written otherwise, as other people and programs write them: nothing that it says changes."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable

import openpyxl
from openpyxl.cell.cell import MergedCell

Writing = Callable[[str], str]

_TO = r"(?:-|—|–|~|～|至|到)"
_SPAN = re.compile(
    rf"(20\d\d)年(\d{{1,2}})月(\d{{1,2}})日?{_TO}(?:(20\d\d)年)?(?:(\d{{1,2}})月)?(\d{{1,2}})日"
)
_DAY = re.compile(r"(20\d\d)年(\d{1,2})月(\d{1,2})日(?!\d)")
_MONTH_OR_DAY = re.compile(r"(20\d\d)年(\d{1,2})月(?:(\d{1,2})日)?")
_NUMERALS = "〇一二三四五六七八九"
_COUNTED = "[份张人场条户个名次册块]"
_UNIT = "份|张|条|场|场次|人次|人|户|次|块|个|件|篇|册|起|元|万元|万条|千份|台次"
_HEAD = re.compile(rf"^([\u4e00-\u9fffA-Za-z]{{2,14}})[（(]({_UNIT})[)）]$")


def _in_words(number: int) -> str:
    tens, ones = divmod(number, 10)
    return (_NUMERALS[tens] if tens > 1 else "") + ("十" if tens else "") + (_NUMERALS[ones] if ones else "")


def _dotted(text: str) -> str:
    text = _SPAN.sub(lambda d: f"{d[1]}.{d[2]}.{d[3]}—{d[4] or d[1]}.{d[5] or d[2]}.{d[6]}", text)
    return _DAY.sub(r"\1.\2.\3", text)


def _dates_in_words(text: str) -> str:
    def told(found: re.Match[str]) -> str:
        year = "".join(_NUMERALS[int(digit)] for digit in found[1])
        day = f"{_in_words(int(found[3]))}日" if found[3] else ""
        return f"{year}年{_in_words(int(found[2]))}月{day}"

    return _MONTH_OR_DAY.sub(told, text)


# Of reports: a line of text in, the same line out.
IN_PROSE: dict[str, Writing] = {
    "blanks around figures": lambda text: re.sub(
        r"(?<=[\u4e00-\u9fff])(\d+(?:\.\d+)?)(?=[\u4e00-\u9fff])", r" \1 ", text
    ),
    "days called 号": lambda text: re.sub(r"(月\d{1,2})日(?!报)", r"\1号", text),
    "wide digits": lambda text: text.translate(str.maketrans("0123456789", "０１２３４５６７８９")),
    "thousands": lambda text: re.sub(
        rf"(?<![\d.,./-])([1-9]\d{{3,5}})(?=(?:{_COUNTED}|余|多))", lambda n: f"{int(n[1]):,}", text
    ),
    "dotted days": _dotted,
    "dates in words": _dates_in_words,
    "straight quotes": lambda text: text.replace("“", '"').replace("”", '"'),
    "plain punctuation": lambda text: text.translate(str.maketrans("（）：，；", "():,;")),
    "indents": lambda text: f"\u3000\u3000{text}" if text.strip() else text,
    "marks": lambda text: (
        f"● {text}"
        if re.match(r"[\u4e00-\u9fff].*。$", text) and not re.match(r"[一二三四五六七八九十]、", text)
        else text
    ),
    "persons counted by 个": lambda text: re.sub(
        r"(\d余?)名(学生|居民|群众|老人|村民|职工|员工|家长)(?=参加|参与|观看|签订|接受|听|、|，|。|；|$)",
        r"\1个\2",
        text,
    ),
    "colons before numbers": lambda text: re.sub(
        r"((?:发放|张贴|悬挂|举办)(?:反诈)?(?:宣传单|宣传资料|手册|折页|海报|横幅|讲座))(?=\d+余?[份张条场册本])",
        r"\1：",
        text,
    ),
    "人（次）": lambda text: re.sub(r"(?<=[\d余万])人次", "人（次）", text),
    "派发": lambda text: re.sub(r"(?<!部分)发放", "派发", text),
}
# Of workbooks: the words of a cell in, the same words out.
IN_SHEETS: dict[str, Writing] = {
    "blanks in dates": lambda text: _MONTH_OR_DAY.sub(
        lambda d: f"{d[1]} 年 {d[2]} 月" + (f" {d[3]} 日" if d[3] else ""), text
    ),
    "days called 号": lambda text: re.sub(r"(月\d{1,2})日(?!报)", r"\1号", text),
    "short names spread": lambda text: re.sub(r"^(?![上近])([\u4e00-\u9fff])([\u4e00-\u9fff])$", r"\1  \2", text),
    "a margin": lambda text: f"\u3000{text}",
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "plain brackets": lambda text: text.translate(str.maketrans("（）：", "():")),
    "units apart": lambda text: _HEAD.sub(r"\1 \2", text),
    "units on their own line": lambda text: _HEAD.sub("\\1\n\\2", text),
    "units behind a stroke": lambda text: _HEAD.sub(r"\1/\2", text),
    "the sender first": lambda text: re.sub(r"^填报单位[：:]", "报送单位：", text),
}  # fmt: skip


def rewrite_report(data: bytes, writing: Writing) -> bytes:
    """A text in UTF-8 with each line written otherwise."""
    return "\n".join(writing(line) for line in data.decode("utf-8-sig").splitlines()).encode()


def rewrite_workbook(data: bytes, writing: Writing) -> bytes:
    """A workbook with the words of each cell written otherwise, in the styles that openpyxl keeps."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # no default style
        book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and not isinstance(cell, MergedCell):
                    cell.value = writing(cell.value)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
