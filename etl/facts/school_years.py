"""Whose the class meetings and pledges of a table by school years are (contract 4.17).

年级 | 班会（场） | 参加学生（人） | 签承诺书（份） counts what the pupils attended and signed; 班级 | 班会日期 | 班主任
lists meetings of classes, and whoever held them is not whom they were for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.layout.column import Column
from etl.regex import regex

_BY_YEARS = regex(r"(?:所属|各)?(?:年级|班级|年段|年级班级|班别)(?:名称)?")
_OF_FAMILIES = regex(r"家|亲子|回执|教师|教职工")
_PUPILS = ("students",)


def tell_pupils(columns: Sequence[Column]) -> None:
    """Gives the class meetings and pledges that name nobody the pupils, where all who are counted below them are pupils."""
    figures = [c for c in columns if c.use == "figure"] if _by_years(columns) else []
    counted = {c.meaning.groups for c in figures if c.meaning.measure == "people_reached"}
    if counted != {_PUPILS}:
        return
    for column in figures:
        meaning = column.meaning
        meeting = meaning.measure == "sessions" and "class_meeting" in meaning.channels
        theirs = meeting or (meaning.measure == "pledges" and not _OF_FAMILIES.search(meaning.core))
        if theirs and not meaning.groups:
            column.meaning = replace(meaning, groups=_PUPILS)


def pupils_of_meetings(columns: Sequence[Column], way: Sequence[str]) -> tuple[str, ...]:
    """For whom the rows of a list by classes were held, `way` being the one that its heads name: () for nobody told."""
    return _PUPILS if tuple(way) == ("class_meeting",) and _by_years(columns) else ()


def _by_years(columns: Sequence[Column]) -> bool:
    return any(c.use == "label" and c.path and _BY_YEARS.fullmatch(c.path[-1].text.strip()) for c in columns)
