"""Names of units of which a part is withheld: 沭阳县××木业有限公司, 某某小学, XX县公安局.

Such a name stays as it is written (contract 4.12), so that the figures are somebody's. It is asked for only where no
text names a unit in full, and only as who reports: in running text 某公司 is more often a victim or a swindler.
"""

from __future__ import annotations

from collections.abc import Sequence

from etl.meaning.unit_as_written import WRITTEN_IN, find_acting_house, find_written_unit
from etl.meaning.unit_in_text import TITLE_CHARACTERS, find_unit_in_text
from etl.meaning.unit_kind import looks_like_unit
from etl.regex import regex

# 20XX年, X月X日, XX余人 withhold a number. ○ and 〇 are left alone: they stand in years.
_MASK = regex(
    r"(?:[×＊*ⅹ]+|某+|(?<![A-Za-z\d])[xXｘＸ]{1,4}(?![A-Za-z]))(?![年月日号时分元人份场次名户条张余多万、,，。.．×＊*ⅹ某]|$)"
)
_STATED = regex(
    r"\s*(?:填报|填表|报送|上报|报告|编制)?(?:单位|机构|部门)(?:名称)?(?:[(（]\w{1,3}[)）])?\s*[:：]\s*(?P<value>\S+)"
)
_CLAUSE_END = regex(r"[，,。；;：:\n]")
_GENERIC = regex(r"[省市县区州旗镇乡]|街道|派出所|社区")  # **县公安局
_HOUSE = regex(r"(?:寺|庙|庵|道观|教堂|景区|度假村|客栈|民宿|书院|驾校)$")
_STANDS_IN = "亖"  # a character of no unit's, place's or other word, one for each that is withheld
_SEVERAL = _STANDS_IN * 2


def _stand_in(text: str) -> str:
    """The text with a character of Chinese script for each withheld one; same length."""
    return _MASK.sub(lambda mask: _STANDS_IN * len(mask.group()), text)


def is_masked(name: str) -> bool:
    """Whether a part of a unit's name is withheld."""
    return _MASK.search(name) is not None


def is_masked_unit(text: str) -> bool:
    """Whether a text is a unit's name with a part withheld and nothing else: ××县公安局."""
    name = _stand_in("".join(text.split()))
    return _STANDS_IN in name and looks_like_unit(name)


def find_masked_unit(text: str) -> str | None:
    """The reporting unit that a meta line, a title, a signature, a file's name or the first clause of a report names
    with a part withheld, as written; None for none. Of running text one withheld character (某公司) is not enough."""
    stated = _STATED.match(text)
    if stated and is_masked_unit(stated["value"]):
        return stated["value"]
    plain = "".join(text.split())
    running = len(plain) > TITLE_CHARACTERS or _CLAUSE_END.search(plain) is not None
    if running:
        plain = _CLAUSE_END.split(plain, maxsplit=1)[0]
    shown = _stand_in(plain)
    if _STANDS_IN not in shown or len(shown) > TITLE_CHARACTERS:
        return None
    found = find_unit_in_text(shown) or ""
    at = shown.find(found)
    if _STANDS_IN not in found or at < 0 or (running and (at or _SEVERAL not in found)):
        return None
    bare = found.lstrip(_STANDS_IN)
    if plain.startswith("*", at) and _STANDS_IN not in bare and not _GENERIC.match(bare):
        return bare  # **沭阳县公安局…** is set in bold, and withholds nothing
    return plain[at : at + len(found)]


def first_unit(sources: Sequence[tuple[str, str]]) -> tuple[str, tuple[str, str] | None]:
    """(the reporting unit, the source that names it) of (source, text), the most trustworthy first: a name in full from
    any of them before those of `unusual_unit`, save that a title's goes before what running text names (景区游客中心)."""
    written = _written_in_title(sources)
    for source in sources:
        unit = find_unit_in_text(source[1])
        if unit and written and source[0] == "opening":
            return written
        if unit and written and source == written[1] and _is_house_in(written[0], unit):
            return written
        if unit:
            return unit, source
    return unusual_unit(sources)


def _written_in_title(sources: Sequence[tuple[str, str]]) -> tuple[str, tuple[str, str]] | None:
    """The name that a title has though no rule of units knows it, with that title."""
    titles = [source for source in sources if source[0] == "title"]
    named = ((find_written_unit(source[1]), source) for source in titles)
    return next(((unit, source) for unit, source in named if unit), None)


def _is_house_in(written: str, area: str) -> bool:
    """隆盛镇清音寺 for 隆盛镇: a house that reports and not the area with which its name begins."""
    return written.startswith(area) and len(written) > len(area) and _HOUSE.search(written) is not None


def unusual_unit(sources: Sequence[tuple[str, str]]) -> tuple[str, tuple[str, str] | None]:
    """The same where no source names a unit in full: a name with a part withheld before a title's that no rule of units
    knows; ('', None) where there is neither."""
    for source in sources:
        if unit := find_masked_unit(source[1]):
            return unit, source
    for source in sources:
        if source[0] in WRITTEN_IN and (unit := find_written_unit(source[1])):
            return unit, source
    for source in sources:
        if source[0] == "opening" and (unit := find_acting_house(source[1])):
            return unit, source
    return "", None
