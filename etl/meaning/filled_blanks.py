"""The blanks of a form that somebody filled in: 开展活动（ 6 ）场，受众__480__人次 says 开展活动 6 场，受众 480 人次."""

from __future__ import annotations

import re

from etl.meaning.quantity_grammar import UNITS
from etl.regex import regex

_MARKED = r"(?:大约|约|近|逾|超过?|达|不少于)?"
_NUMBER = rf"[ \u3000]*{_MARKED}[ \u3000]*\d[\d,，.]*[余多]?[万千百]?[余多]?(?:左右|以上)?[ \u3000]*"
_ANY_UNIT = rf"[余多]?\s*(?:{'|'.join(UNITS)})"
# 七（3）班, 村民（2）组, （5）栋: which one it is, and no blank.
_COUNTING = r"(?!\s*[班组栋幢所站部](?!次))"
_DEED = r"发放|派发|张贴|悬挂|播放|开展|举办|召开|组织|走访|入户|推送|覆盖|受众|受教|受益|宣传|海报|横幅|标语"
# (1)个人信息 numbers a clause: a unit ends there, or what was done with so many, or the next deed, follows it.
_UNIT = (
    rf"{_COUNTING}(?={_ANY_UNIT}(?:[\s,，。；;、.!！)）]|$|参[加与]|接受|受[益教]|观看|以上|左右|{_DEED}"
    rf"|[(（【\[]\s*\d+\s*[)）】\]]{_ANY_UNIT}))"
)
_BLANK = regex(
    rf"(?<=[\u4e00-\u9fff:：、 \u3000)）】\]])(?<!第)[(（【\[](?P<inside>{_NUMBER})[)）】\]]{_UNIT}"
    rf"|[_＿]+(?P<lined>{_NUMBER})(?:[_＿]+|{_UNIT})|(?P<before>{_NUMBER})[_＿]+{_UNIT}"
)
# （62）次。 is all that stands in its cell: （1）条 and （3）期 at the head of a line may number it.
_ALONE = regex(
    rf"\s*[(（【\[](?P<alone>{_NUMBER})[)）】\]]{_COUNTING}{_ANY_UNIT}(?:左右|以上|上下)?[。.；;]?\s*"
)
_MAY_BE = regex(r"\d[余多万千百左右以上 \u3000]*[_＿)）】\]]|[_＿]\s*\d")


def filled_in(text: str) -> str:
    """The text with a space for each letter of the blanks around its numbers; `text` itself where there are none."""
    if not _MAY_BE.search(text):
        return text
    alone = _ALONE.fullmatch(text)
    if alone:
        start, end = alone.span("alone")
        return f"{text[: start - 1]} {text[start:end]} {text[end + 1 :]}"
    return _BLANK.sub(_without_blank, text)


def _without_blank(found: re.Match[str]) -> str:
    name = found.lastgroup or ""
    ahead = " " * (found.start(name) - found.start())
    return ahead + found[name] + " " * (found.end() - found.end(name))
