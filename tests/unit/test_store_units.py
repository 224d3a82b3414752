"""One unit under two names, in two files, is one unit of the store (contract 4.12, 5.4)."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from etl.schema import Fact, Reading
from etl.store import open_store


def fact_of(submission: str, unit: str, value: float, start: date, end: date) -> Fact:
    return Fact(
        submission, f"{submission}.xlsx", "Sheet1", "B2", str(value), unit, "police", "530523102",
        "云南省/保山市/龙陵县/勐糯镇", start, end, "period", "", "unspecified", "handout", "leaflets",
        value, value, value, "exact",
    )  # fmt: skip


def test_a_ledger_and_a_roll_up_of_one_station_do_not_add(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path / 'store.sqlite'}")
    month = fact_of("a" * 16, "龙陵县公安局勐糯派出所", 500, date(2023, 5, 1), date(2023, 5, 31))
    day = fact_of("b" * 16, "勐糯派出所", 120, date(2023, 5, 9), date(2023, 5, 9))
    for fact in (month, day):
        content = fact.file.encode()
        code = hashlib.sha256(content).hexdigest()[:16]
        store.add(Reading(code, fact.file, facts=[replace(fact, submission=code)]), content, by="test")
    counted = store.counted()
    store.close()
    assert sorted(zip(counted["value"], counted["why"], strict=True)) == [(120, ""), (380, "remainder")]
    assert set(counted["unit"]) == {"龙陵县公安局勐糯派出所"}
