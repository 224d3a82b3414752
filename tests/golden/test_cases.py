"""Every golden case reads as its gold says: facts with their attributes, roles, planted problems, and no noise.
Every cell of it is accounted for. What is said of how it was read, and that the reply to it reads the same, is tried on
a twentieth of the cases, which their names draw, since each takes as long as all the rest; GOLDEN_ALL=1 tries all.

The gold was written from the contract, cell by cell (`cases/make_cases.py`); where it accepts several answers, each
passes. `held` cases give no fact.
"""

from __future__ import annotations

import json
import math
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from etl.schema import ROLES, Fact, Issue, Reading
from tests.golden.reading_again import check_reply, read
from tests.golden.test_explained import accounts_of

# The cases that scripts make, and sets of files as somebody sent them who knew the contract alone (sent/README.md).
FOLDERS = [Path(__file__).with_name("cases"), *sorted(Path(__file__).with_name("sent").glob("*/"))]
GOLD = [
    (folder, case)
    for folder in FOLDERS
    for case in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["cases"]
]
RANK = {"note": 1, "query": 2, "error": 3}
STATED = ("unit_type", "target_group", "channel", "basis", "qualifier")


@dataclass(frozen=True, slots=True)
class Golden:
    """A case, its file's bytes and what is read of them."""

    case: dict[str, Any]
    data: bytes
    reading: Reading


def _name(one: tuple[Path, dict[str, Any]]) -> str:
    return f"{one[0].name}-{one[1]['id']}"


ALL = bool(os.environ.get("GOLDEN_ALL"))
DRAWN = [one for one in GOLD if ALL or zlib.crc32(_name(one).encode()) % 20 == 0]


@pytest.fixture(scope="module", params=GOLD, ids=_name)
def golden(request: pytest.FixtureRequest) -> Golden:
    """Each case in turn, read once for all that is asked of it."""
    return _golden(*request.param)


@pytest.fixture(scope="module", params=DRAWN, ids=_name)
def drawn(request: pytest.FixtureRequest) -> Golden:
    """A twentieth of them, each read once."""
    return _golden(*request.param)


def _golden(folder: Path, case: dict[str, Any]) -> Golden:
    data = (folder / "files" / case["file"]).read_bytes()
    return Golden(case, data, read(data, case["file"], case["options"]))


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


def compare_names(case: dict[str, Any], reading: Reading) -> list[str]:
    """Short and full names of one unit must be one name."""
    facts = {(fact.sheet, fact.cell): fact.unit for fact in reading.facts}
    told = []
    for group in case["same_unit"]:
        named = {
            unit
            for (sheet, cell), unit in facts.items()
            if any(s in ("*", sheet) and c == cell for s, c in group)
        }
        told += [] if len(named) == 1 else [f"one unit under the names {sorted(named)}"]
    return told


def test_case_reads_as_its_gold_says(golden: Golden) -> None:
    case, reading = golden.case, golden.reading
    told = compare_facts(case, reading) + compare_issues(case, reading) + compare_roles(case, reading)
    assert told + compare_names(case, reading) == []


def test_every_cell_is_accounted_for(drawn: Golden) -> None:
    cells, sums = accounts_of(drawn.reading)
    assert (sums, sum(sums)) == (cells, len(drawn.reading.cells))


def test_a_reply_reads_as_the_file_that_it_answers(drawn: Golden) -> None:
    check_reply(drawn.data, drawn.case["file"], drawn.case["options"], drawn.reading)
