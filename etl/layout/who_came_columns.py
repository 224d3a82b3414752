"""参加人员 | 师生320人: a column that asks who came, and in which most cells say how many, counts people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.formats.grid import Cell
from etl.layout.column import Column
from etl.layout.values import read_value
from etl.meaning.lexicon import squeeze, units_of
from etl.regex import regex

PEOPLE = "people_reached"
ATTENDED = "attended"  # the dimension of such a column, whose cells without a number say who it was
# 宣传人员 and 授课人员 are those who were sent.
_ASKS_WHO = regex(
    r"(?:实际)?(?:参[加与会训]|到场|到会|到课|出席|听课|听讲|受众|受教育|覆盖)的?(?:人员|对象|群众|人群|学员|师生)?(?:情况|构成)?"
    r"|(?:宣传|宣讲|培训|教育|活动|授课)对象|人员情况|听众|观众"
)
# 收银台提醒顾客 | 约300人次
_TELLS = regex(r"提醒|提示|告知|宣讲|宣传|讲解|[讲教说](?:给|了|过)|劝导|嘱咐")
_COUNTS_PERSONS = regex(
    r"[^。；;]{0,24}(?:\d|[一二三四五六七八九十百千两][余多几来]?)(?:余|多|几)?(?:人次|人|名|位)[^。；;]{0,12}"
)


def settle_who_came(columns: Sequence[Column], bodies: dict[int, list[Cell]]) -> None:
    """Such columns are figures of people, unless another one of their table says how many they were."""
    if any(c.use == "figure" and c.meaning.measure == PEOPLE and not c.meaning.groups for c in columns):
        return
    for column in columns:
        # 参加对象 | 学生120人 says whom the row is for too, and stays a label
        whom = column.use == "label" and column.dimension == "group"
        if whom or column.meaning.measure or column.use not in ("label", "unknown", "figure"):
            continue
        core = column.meaning.core
        asked = _ASKS_WHO.fullmatch(core) or (column.use == "unknown" and _TELLS.search(core))
        if asked and _mostly_counts(bodies.get(column.col, [])):
            column.use = "figure"
            column.meaning = replace(column.meaning, measure=PEOPLE, part="measure", dimension=ATTENDED)


def _mostly_counts(cells: Sequence[Cell]) -> bool:
    told = [cell for cell in cells if read_value(cell).kind != "blank"]
    return 2 * sum(map(_counts_persons, told)) > len(told)


def _counts_persons(cell: Cell) -> bool:
    reading = read_value(cell)
    if reading.quantity is not None:
        return reading.quantity.unit in units_of(PEOPLE)
    return cell.kind == "text" and _COUNTS_PERSONS.fullmatch(squeeze(cell.text)) is not None
