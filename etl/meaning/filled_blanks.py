"""The blanks of a form that somebody filled in: 开展活动（ 6 ）场，受众__480__人次 says 开展活动 6 场，受众 480 人次."""

from __future__ import annotations

import re

from etl.meaning.quantity_grammar import UNITS

_NUMBER = r"[ \u3000]*\d[\d,，.]*[余多]?[万千百]?[余多]?[ \u3000]*"
# (1)个人信息 numbers a clause: a unit ends there, or what was done with so many follows it.
_UNIT = rf"(?=\s*(?:{'|'.join(UNITS)})(?:[\s,，。；;、.!！)）]|$|参[加与]|接受|受[益教]|观看|以上|左右))"
_BLANK = re.compile(
    rf"(?<=[\u4e00-\u9fff:：、 \u3000])(?<!第)[(（【\[](?P<inside>{_NUMBER})[)）】\]]{_UNIT}"
    rf"|[_＿]+(?P<lined>{_NUMBER})(?:[_＿]+|{_UNIT})|(?P<before>{_NUMBER})[_＿]+{_UNIT}"
)
_MAY_BE = re.compile(r"\d[余多万千百 \u3000]*[_＿)）】\]]|[_＿]\s*\d")


def filled_in(text: str) -> str:
    """The text with a space for each letter of the blanks around its numbers; `text` itself where there are none."""
    return _BLANK.sub(_without_blank, text) if _MAY_BE.search(text) else text


def _without_blank(found: re.Match[str]) -> str:
    name = found.lastgroup or ""
    ahead = " " * (found.start(name) - found.start())
    return ahead + found[name] + " " * (found.end() - found.end(name))
