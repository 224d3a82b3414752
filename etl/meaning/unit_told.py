"""The unit of a number of prose that has none of its own: 惠及18万市民, 人数分别为120、86、203, 分别发放200、150和300份."""

from __future__ import annotations

import re

from etl.meaning.quantity_grammar import UNIT
from etl.regex import regex

# 惠及18万市民, 向3000余村民宣传: persons right behind their number
_PERSONS_AFTER = regex(
    r"(?:人民|广大|在校|过往|社区|农村|老年|中小|各族|务工)?(?:群众|居民|村民|市民|乡亲|民众|百姓|师生|学生|学子|新生|家长|老人|老年人"
    r"|游客|旅客|乘客|职工|员工|观众|青少年|青年|妇女|农民|工人)(?![数占])"
)
_LARGE = regex(r"\d{2,}|[十百千万]")
_CALLED = regex(r"^(?:1[12]\d|96110|123\d\d|20[12]\d)\D?$")  # 拨打110, 96110, 2025: no persons
# 全县45万群众, 辖区3万居民: how many live there.
_POPULATION = regex(
    r"(?:全[省市州县区旗盟镇乡街村校国社]|辖区|辖内|常住|户籍|我[省市县区镇乡街]|[省市县区镇乡街村]|道|人口)(?:内|的|共|有|近|约|道)*$"
)
_NUMBER = r"[约近]?\d[\d.]*[万千百]?[余多]?"
_ROW = regex(
    rf"(?P<lead>[^,;。:、\d]{{0,12}})(?:分别|依次)[^,;。、\d]{{0,8}}?:?(?P<row>{_NUMBER}(?:[、和及与]{_NUMBER})+)(?P<unit>{UNIT})?(?P<next>.|$)"
)
_OF_PERSONS = regex(r"人数|人次|受众|听众|观众|参[加与训会]")
_CLOSED = frozenset(["", ",", ";", "。", ")", "、"])


# 反诈课堂12讲: lessons, where the word ends the phrase
_LESSONS = regex(r"讲(?=[,;。、)]|$)")


def lessons_behind(text: str, match: re.Match[str]) -> str:
    """节 where 讲 stands behind a number in digits as its unit, '' for none (讲一讲)."""
    counted = match["unit"] is None and match["number"].isascii()
    return "节" if counted and _LESSONS.match(text, match.end()) else ""


def persons_behind(text: str, match: re.Match[str]) -> str:
    """人 where persons stand right behind a number without a unit, '' where none do or they are a population."""
    end = match.end() if match["unit"] is None else match.start("unit")  # 18万[群]众
    if (
        not _PERSONS_AFTER.match(text, end)
        or not _LARGE.search(match.group())
        or _CALLED.search(match.group())
    ):
        return ""
    return "" if _POPULATION.search(text, max(0, match.start() - 8), match.start()) else "人"


def rows_in_turn(text: str) -> list[tuple[int, int, str]]:
    """Where numbers stand in a row behind 分别 that shares one unit: start, end, and that unit."""
    if "分别" not in text and "依次" not in text:
        return []
    rows = []
    for found in _ROW.finditer(text):
        unit = found["unit"] or ""
        if not unit and found["next"] in _CLOSED and _OF_PERSONS.search(found["lead"]):
            unit = "人"
        if unit:
            rows.append((*found.span("row"), unit))
    return rows
