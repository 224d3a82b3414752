"""The same figures give the same facts however they are laid out: at the side or on top, merged or not, in sections,
pages, tables below and beside each other, on several sheets, with totals. Each case is one seed of `layouts.draw`."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date

import pytest

from etl.formats.grid import Workbook
from etl.normalise import read_workbook
from etl.schema import Reading, Supplied
from tests.property.layouts import MONTHS, Drawing, Fact, Plan, draw


def read(drawing: Drawing) -> Reading:
    reading = Reading("0" * 16, "统计.xlsx")
    read_workbook(reading, Workbook("xlsx", drawing.sheets), Supplied(), date(2026, 1, 1))
    return reading


def facts_of(reading: Reading, plan: Plan) -> list[Fact]:
    months = {month: text for month, text in zip((4, 5, 6), MONTHS, strict=True)}
    found = []
    for fact in [*reading.facts, *reading.held]:
        one_month = fact.period_start is not None and fact.period_start.month == fact.period_end.month
        names = [name for name in plan.values["unit"] if name.lstrip("县") in fact.unit]
        unit = plan.fixed.get("unit") or max(names, key=len, default=fact.unit)
        month = months[fact.period_start.month] if one_month else f"{fact.period_start}..{fact.period_end}"
        found.append((unit, month, fact.measure, fact.target_group, fact.value))
    return found


@pytest.mark.parametrize("seed", range(400))
def test_the_layout_changes_no_fact(seed: int) -> None:
    plan, drawing = draw(random.Random(seed))
    reading = read(drawing)
    given, wanted = Counter(facts_of(reading, plan)), Counter(drawing.facts)
    loud = [(i.sheet, i.cell, i.code) for i in reading.issues if i.severity != "note"]
    assert (given - wanted, wanted - given, loud) == (Counter(), Counter(), []), plan
    cells = [(cell.sheet, cell.cell) for cell in reading.cells]
    assert sorted(cells) == sorted((s.name, s.address(*p)) for s in drawing.sheets for p in s.cells)
