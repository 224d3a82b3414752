"""Names of the codes of the contract in both languages. Source: `data/reference/vocabulary/*.csv`."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "data" / "reference" / "vocabulary"
LISTS = {
    "target_group": "target_groups",
    "channel": "channels",
    "measure": "measures",
    "unit_type": "unit_types",
}


@cache
def code_names(column: str, language: str) -> dict[str, str]:
    """{code: name} of a fact's column, in 'zh' or 'en', in the order of the list."""
    with (FOLDER / f"{LISTS[column]}.csv").open(encoding="utf-8-sig", newline="") as lines:
        return {row["code"]: row[f"name_{language}"] for row in csv.DictReader(lines)}
