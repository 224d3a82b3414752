"""Numbers that leave out what stands before them: 两场一共340张，头一场一百九，第二场一百五; 阅读量一篇612、一篇350多."""

from __future__ import annotations

from collections.abc import Iterator

from etl.meaning.edits import Edit, put_around
from etl.meaning.numerals import read_numeral
from etl.regex import regex

_DIGITS = r"一二两三四五六七八九十百千万零\d"
_COUNT = rf"[{_DIGITS}]{{1,8}}"
# the whole with its unit, and what each of the rounds behind it had
_WHOLE = regex(
    rf"(?<![{_DIGITS}])(?P<whole>{_COUNT})(?P<unit>[张份本册条户人名位个])[,，]"
    rf"(?P<parts>(?:头一|第[一二三四五])[场次回天晚趟批][^,，。；;{_DIGITS}]{{0,4}}{_COUNT}"
    rf"(?:[,，、]第[一二三四五][场次回天晚趟批][^,，。；;{_DIGITS}]{{0,4}}{_COUNT}){{1,4}})(?=[,，。；;]|$)"
)
_PART = regex(rf"(?<=[场次回天晚趟批])[^,，。；;{_DIGITS}]{{0,4}}(?P<count>{_COUNT})(?=[,，、。；;]|$)")
# 一篇612、一篇三百五十多
_READ_EACH = regex(
    rf"(?P<noun>(?:阅读|播放|浏览|点击|观看)(?:量|数|次数)?)(?:分别[是为]?)?(?P<first>一[篇条个部])(?={_COUNT}[余多]?[次]?[,，、]一[篇条个部])"
    rf"(?P<one>{_COUNT}[余多]?次?[,，、])(?P<again>一[篇条个部])(?={_COUNT})"
)


def shared_units(text: str) -> Iterator[Edit]:
    """The unit of the whole behind each of its rounds, where they add up to it, and before each number of readers the
    noun."""
    for found in _WHOLE.finditer(text) if any(nth in text for nth in ("头一", "第一")) else ():
        parts = list(_PART.finditer(text, *found.span("parts")))
        if sum(int(read_numeral(part["count"]) or 0) for part in parts) == read_numeral(found["whole"]):
            for part in parts:
                yield from put_around(text, *part.span("count"), "", found["unit"])
    for found in _READ_EACH.finditer(text) if "一" in text else ():
        yield (*found.span("first"), "")
        yield (*found.span("again"), found["noun"])
