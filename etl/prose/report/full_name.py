"""The full name of who reports, where a report gives it beside a short one (contract 1, 4.12).

A title's short name stays as it is, save where a firm's own name is told (江西于都农村商业银行股份有限公司); what stands
at the foot or in a line of its own is completed by the title (镇平县石佛寺镇人民政府).
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.divisions import upper_index
from etl.meaning.unit import UnitNames
from etl.meaning.unit_in_text import find_unit_in_text
from etl.regex import regex

_OFFICE = regex(r"(?:人民政府|政府|办事处|党工委|党委|(?:社区)?居(?:民)?委(?:员)?会|村(?:民)?委(?:员)?会)$")
_FIRM = regex(r"有限(?:责任)?公司$")
_TOWN = regex(r"(?:[\u4e00-\u9fff]{1,6}(?:镇|乡|街道))?")
SHORTEST = 3  # characters of a township's name


def full_name(unit: str, title: str, texts: Sequence[str]) -> str:
    """The name of a unit in full, as far as the `title` and the other `texts` that may name who reports give it."""
    firms = [name for name in map(find_unit_in_text, texts) if name and _FIRM.search(name)]
    names = UnitNames()
    for name in (unit, *firms):
        names.add(name)
    return _with_place(names.canonical(unit).name, find_unit_in_text(title) or "")


def _with_place(name: str, titled: str) -> str:
    """镇平县石佛寺镇人民政府 for 石佛寺镇人民政府 under the title of 镇平县石佛寺镇."""
    own = _OFFICE.sub("", name)
    at = titled.find(own) if len(own) >= SHORTEST else -1
    return titled[:at] + name if at > 0 and _is_place(titled[:at]) else name


def _is_place(text: str) -> bool:
    """Whether a text is a county or city, or several of them, and at most a township behind: 长沙县路口镇."""
    at = 0
    while length := upper_index().full_at_start(text[at:], len(text) - at):
        at += length
    return at > 0 and _TOWN.fullmatch(text, at) is not None
