"""Readings made by hand, as the ETL would give them, for tests of counting, the store and the commands."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

from etl.schema import CellRole, Fact, Issue, Mention, Reading, SheetShape
from etl.store import Store

APRIL = (date(2023, 4, 1), date(2023, 4, 30))
MAY = (date(2023, 5, 1), date(2023, 5, 31))
QUARTER = (date(2023, 4, 1), date(2023, 6, 30))
WEEK_15 = (date(2023, 4, 10), date(2023, 4, 16))
WEEK_16 = (date(2023, 4, 17), date(2023, 4, 23))


def make_fact(value: float, period: tuple[date, date] = APRIL, **changes: object) -> Fact:
    """A fact of leaflets handed out by one police station; `changes` replace single fields."""
    fields: dict[str, object] = {
        "submission": "",
        "file": "",
        "sheet": "Sheet1",
        "cell": "C5",
        "raw": f"{value:g}",
        "unit": "龙山派出所",
        "unit_type": "police",
        "district_code": "530523100",
        "district": "云南省/保山市/龙陵县/龙山镇",
        "period_start": period[0],
        "period_end": period[1],
        "basis": "period",
        "activity": "",
        "target_group": "unspecified",
        "channel": "handout",
        "measure": "leaflets",
        "value": float(value),
        "low": float(value),
        "high": float(value),
        "qualifier": "exact",
    }
    return Fact(**(fields | changes))  # type: ignore[arg-type]


def make_reading(
    name: str, facts: list[Fact], *, layout: str = "", issues: list[Issue] | None = None
) -> tuple[Reading, bytes]:
    """(a reading of a file of that name, the file's bytes, which are its name)."""
    content = name.encode()
    code = hashlib.sha256(content).hexdigest()[:16]
    for fact in facts:
        fact.submission, fact.file = code, name
    reading = Reading(code, name, facts=facts, layout_key=layout, title=f"{name} 标题", issues=issues or [])
    reading.cells = [CellRole(name, fact.sheet, fact.cell, "figure", "1", fact.raw) for fact in facts]
    reading.sheets = [SheetShape("Sheet1", 33, 15, [(1, 1, 1, 15)])]
    return reading, content


def add_reading(store: Store, name: str, *facts: Fact, layout: str = "", **options: Any) -> str:
    """Stores a reading of these facts; its identifier."""
    reading, content = make_reading(name, list(facts), layout=layout)
    store.add(reading, content, **options)
    return reading.submission


def make_mention(**changes: object) -> Mention:
    """Posters put up in April, without a number."""
    fields: dict[str, object] = {
        "submission": "",
        "file": "",
        "sheet": "text",
        "cell": "P3",
        "raw": "张贴海报",
        "unit": "龙山派出所",
        "unit_type": "police",
        "district_code": "530523100",
        "district": "云南省/保山市/龙陵县/龙山镇",
        "period_start": APRIL[0],
        "period_end": APRIL[1],
        "basis": "period",
        "activity": "",
        "target_group": "unspecified",
        "channel": "posting",
        "measure": "posters",
    }
    return Mention(**(fields | changes))  # type: ignore[arg-type]
