"""Readings made by hand, with the bytes that they stand for: what the manage pages show, without a reader."""

from __future__ import annotations

import hashlib
from datetime import date

from etl.schema import CellRole, Fact, Issue, Reading, SheetShape

COUNTY = "云南省/保山市/龙陵县"
TOWNSHIP = f"{COUNTY}/镇安镇"
HOSTILE = "<img src=http://192.0.2.1/x onerror=alert(1)>"


def content_of(name: str) -> bytes:
    """The bytes that a hand-made reading stands for."""
    return f"bytes of {name}".encode()


def fact(reading: str, name: str, cell: str, raw: str, measure: str, **changes: object) -> Fact:
    """A fact of May 2023 in 镇安镇; bounds and qualifier follow where `changes` do not give them."""
    value = float(changes.pop("value", raw))  # type: ignore[arg-type]
    fields = {
        "submission": reading,
        "file": name,
        "sheet": "Sheet1",
        "cell": cell,
        "raw": raw,
        "unit": "龙陵县公安局镇安派出所",
        "unit_type": "police",
        "district_code": "530523102",
        "district": TOWNSHIP,
        "period_start": date(2023, 5, 1),
        "period_end": date(2023, 5, 31),
        "basis": "period",
        "activity": "",
        "target_group": "unspecified",
        "channel": "unspecified",
        "measure": measure,
        "value": value,
        "low": value,
        "high": value,
        "qualifier": "exact",
    }
    return Fact(**(fields | changes))  # type: ignore[arg-type]


def may_report(name: str = "镇安派出所5月.xlsx", leaflets: int = 1200) -> Reading:
    """A form with two rows, an estimate, a total that differs by 1 and a header that nobody knows."""
    code = hashlib.sha256(content_of(name)).hexdigest()[:16]
    texts = [
        ("A1", "title", "", "镇安派出所2023年5月反诈宣传统计表"),
        ("A2", "header", "1", "社区"),
        ("B2", "header", "1", "宣传单（份）"),
        ("C2", "header", "1", "受众（人次）"),
        ("D2", "unread", "1", "其他"),
        ("A3", "label", "1", "镇安社区"),
        ("B3", "figure", "1", str(leaflets)),
        ("C3", "figure", "1", "近9000"),
        ("A4", "label", "1", HOSTILE),
        ("B4", "figure", "1", "300"),
        ("D4", "unread", "1", '=HYPERLINK("http://192.0.2.1","x")'),
        ("A5", "total", "1", "合计"),
        ("B5", "total", "1", str(leaflets + 301)),
    ]
    estimate = {"value": 9000, "low": 8000.0, "high": 9000.0, "qualifier": "at_most"}
    return Reading(
        submission=code,
        file=name,
        facts=[
            fact(code, name, "B3", str(leaflets), "leaflets"),
            fact(code, name, "C3", "近9000", "people_reached", **estimate),
            fact(code, name, "B4", "300", "leaflets", unit=HOSTILE),
        ],
        issues=[
            Issue(
                name, "Sheet1", "B5", "query", "total_differs",
                "B5 的合计比各行之和多 1。", "The total at B5 is 1 above the sum of its rows.",
                "请核对合计。", "Check the total.",
            ),
            Issue(
                name, "Sheet1", "D2", "query", "unknown_header",
                "D2 的列名“其他”不认识。", "The header “其他” at D2 is unknown.",
                "请写明指标。", "Name the measure.",
            ),
        ],
        cells=[CellRole(name, "Sheet1", cell, role, table, text) for cell, role, table, text in texts],
        sheets=[SheetShape("Sheet1", 5, 4, [(1, 1, 1, 4)])],
        layout_key="form",
        title="镇安派出所反诈宣传统计表",
    )  # fmt: skip
