"""Every golden case reads as its gold says: facts with their attributes, roles, planted problems, and no noise.

The gold was written from the contract, cell by cell (`cases/make_cases.py`); where it accepts several answers, each
passes. `held` cases give no fact.
"""

from __future__ import annotations

import json
import math
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.normalise import normalise_bytes
from etl.schema import ROLES, Fact, Issue, Reading, Supplied

# The cases that scripts make, and sets of files as somebody sent them who knew the contract alone (sent/README.md).
FOLDERS = [Path(__file__).with_name("cases"), *sorted(Path(__file__).with_name("sent").glob("*/"))]
GOLD = [
    (folder, case)
    for folder in FOLDERS
    for case in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["cases"]
]
RANK = {"note": 1, "query": 2, "error": 3}
STATED = ("unit_type", "target_group", "channel", "basis", "qualifier")


def name_of(one: Path | dict[str, Any]) -> str:
    return one.name if isinstance(one, Path) else one["id"]


def read_case(folder: Path, case: dict[str, Any]) -> Reading:
    options = case["options"]
    supplied = Supplied(**{options[i][2:]: options[i + 1] for i in range(0, len(options), 2)})
    data = (folder / "files" / case["file"]).read_bytes()
    return normalise_bytes(data, case["file"], supplied, today=date(2026, 12, 31))


def squeeze(text: str) -> str:
    return "".join(text.split())


def same_bound(gold: float | None, given: float | None) -> bool:
    return gold is given if gold is None or given is None else math.isclose(gold, given)


def same_place(gold: dict[str, Any], fact: Fact) -> bool:
    cells = [gold["cell"], *gold.get("cells", [])]
    measures = [gold["measure"], *gold.get("measures", [])]
    values = [gold["value"], *gold.get("values", [])]
    return (
        gold["sheet"] in ("*", fact.sheet)
        and fact.cell in cells
        and fact.measure in measures
        and any(math.isclose(fact.value, value) for value in values)
    )


def faults(gold: dict[str, Any], fact: Fact) -> list[str]:
    """The attributes in which a fact differs from its gold."""
    wrong = [key for key in STATED if gold.get(key) and getattr(fact, key) not in gold[key]]
    wrong += [
        k for k in ("period_start", "period_end") if gold.get(k) and str(getattr(fact, k)) not in gold[k]
    ]
    if math.isclose(fact.value, gold["value"]):
        wrong += [k for k in ("low", "high") if k in gold and not same_bound(gold[k], getattr(fact, k))]
    if gold.get("unit") and not any(
        squeeze(name) in fact.unit or fact.unit in squeeze(name) for name in gold["unit"]
    ):
        wrong.append("unit")
    if gold.get("district_contains") and not any(part in fact.district for part in gold["district_contains"]):
        wrong.append("district")
    if gold["measure"] != fact.measure:
        wrong = [key for key in wrong if key != "channel"]
    return [f"{gold['sheet']}!{gold['cell']} {key}: {getattr(fact, key)!r}" for key in wrong]


def compare_facts(case: dict[str, Any], reading: Reading) -> list[str]:
    rest, told = list(reading.facts), []
    spare = [g for g in case["facts"] if g.get("optional") or g.get("either")]
    for gold in [g for g in case["facts"] if g not in spare] + spare:
        fits = [fact for fact in rest if same_place(gold, fact)]
        if not fits:
            told += (
                []
                if gold in spare
                else [f"missing {gold['sheet']}!{gold['cell']} {gold['measure']} {gold['value']}"]
            )
            continue
        best = min(fits, key=lambda fact: len(faults(gold, fact)))
        rest.remove(best)
        told += faults(gold, best)
    return told + [f"not expected {fact.sheet}!{fact.cell} {fact.measure} {fact.value}" for fact in rest]


def stands(issue: Issue, sheet: str, cell: str) -> bool:
    on_sheet = sheet in ("", "*") or issue.sheet == sheet
    if cell == "":
        return issue.cell == "" and (on_sheet or issue.sheet == "")
    return on_sheet and (cell == "*" or issue.cell == cell)


def compare_issues(case: dict[str, Any], reading: Reading) -> list[str]:
    told = [
        f"no {p['severity']} at {p['sheet']}!{p['cells']}: {p['what']}"
        for p in case["problems"]
        if not any(
            stands(i, p["sheet"], c) and RANK[i.severity] >= RANK[p["severity"]]
            for c in p["cells"]
            for i in reading.issues
        )
    ]
    allowed = [(p["sheet"], c) for p in case["problems"] for c in p["cells"]] + [
        tuple(m) for m in case["may_flag"]
    ]
    loud = [i for i in reading.issues if RANK[i.severity] > 1]
    return told + [
        f"noise {i.sheet}!{i.cell} {i.code}" for i in loud if not any(stands(i, s, c) for s, c in allowed)
    ]


def compare_roles(case: dict[str, Any], reading: Reading) -> list[str]:
    roles: dict[tuple[str, str], list[str]] = {}
    for cell in reading.cells:
        for sheet in (cell.sheet, "*"):
            roles.setdefault((sheet, cell.cell), []).append(cell.role)
    told = [
        f"role of {c['sheet']}!{c['cell']}: {given}"
        for c in case["controls"]
        if len(given := roles.get((c["sheet"], c["cell"]), [])) != 1
        or (given[0] not in c["roles"] and "*" not in c["roles"])
    ]
    return told + [
        f"unaccounted {sheet}!{cell}"
        for sheet, cells in case["cells"].items()
        for cell in cells
        if len(roles.get((sheet, cell), [])) != 1 or roles[(sheet, cell)][0] not in ROLES
    ]


@pytest.mark.parametrize(("folder", "case"), GOLD, ids=name_of)
def test_case_reads_as_its_gold_says(folder: Path, case: dict[str, Any]) -> None:
    reading = read_case(folder, case)
    assert compare_facts(case, reading) + compare_issues(case, reading) + compare_roles(case, reading) == []


@pytest.mark.parametrize(("folder", "case"), [one for one in GOLD if one[1]["same_unit"]], ids=name_of)
def test_short_and_full_names_are_one_unit(folder: Path, case: dict[str, Any]) -> None:
    facts = {(fact.sheet, fact.cell): fact.unit for fact in read_case(folder, case).facts}
    for group in case["same_unit"]:
        named = {
            unit
            for (sheet, cell), unit in facts.items()
            if any(s in ("*", sheet) and c == cell for s, c in group)
        }
        assert len(named) == 1
