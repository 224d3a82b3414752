"""A text as most people write it: 2024 年 3 月 8 号 is 2024年3月8日, １,３００份 1300份, "反诈" “反诈”.

What a figure quotes is what stands in the file: `places` tells where each character stands there.
"""

from __future__ import annotations

import re

ODD_BLANK = re.compile("[\u00a0\u2000-\u200a\u202f\u205f]")
WIDE_DIGIT = re.compile("[０-９]")
_NARROW = str.maketrans("０１２３４５６７８９", "0123456789")
_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
# 3月8号, 3月8号至10号; 3月8号楼 is a house
DAY_CALLED_NUMBER = re.compile(
    rf"(?:月|月{_NUMBER}[日号](?:[(（][^()（）]{{1,4}}[)）])?[,，]?[至到—–~～、和及与-]{{1,2}}) ?{_NUMBER} ?号"
    r"(?![楼栋院井线馆厅库矿门岛文令])"
)
QUOTED = re.compile(r'"([^"\n]*)"')
# 2024 年 4 月 15 日 — 21 日, 第 3 季度: blanks that some programs set between figures and signs
APART = re.compile(
    r"(?<=\d)[ \u3000]+(?=[年月日号]|季度)"
    r"|(?<=[年月日号第至到\-—–~～])[ \u3000]+(?=\d{1,4}[ \u3000]*(?:[年月日号]|季度))"
    r"|(?<=[年月日号])[ \u3000]+(?=[至到—–~～\-])"
)
# 走访宾馆 5 家、网吧 2 家: a number with a blank on either side
NUMBER_APART = re.compile(r"(?<=[\u4e00-\u9fff])( )\d[\d.,]*[余多万千百亿+]{0,3}( )(?=[\u4e00-\u9fff])")
THOUSANDS = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])")


def plain_writing(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The text and the place of each of its characters in `text`, None where each stands at its own."""
    if text.isascii():
        return text, None
    text = ODD_BLANK.sub(" ", text)
    if WIDE_DIGIT.search(text):
        text = text.translate(_NARROW)
    if "号" in text and "月" in text:
        text = DAY_CALLED_NUMBER.sub(_with_day, DAY_CALLED_NUMBER.sub(_with_day, text))
    if text.count('"') % 2 == 0:
        text = QUOTED.sub(r"“\1”", text)
    gaps = [
        (found.start() + at, found.start() + at + 1)
        for found in (THOUSANDS.finditer(text) if "," in text else ())
        for at, sign in enumerate(found[0])
        if sign == ","
    ]
    if " " in text or "\u3000" in text:
        gaps += [found.span() for found in APART.finditer(text)]
        gaps += [found.span(side) for found in NUMBER_APART.finditer(text) for side in (1, 2)]
    if not gaps:
        return text, None
    blank = {place for start, end in gaps for place in range(start, end)}
    kept = tuple(place for place in range(len(text)) if place not in blank)
    return "".join(text[place] for place in kept), kept


def _with_day(found: re.Match[str]) -> str:
    return found[0][:-1] + "日"
