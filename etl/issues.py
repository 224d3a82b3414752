"""Makes issues from the catalogue: every code has its severity and its words in one reviewable table.

Source: `issue_catalogue.csv` beside this file; a template names its fields in braces, `{text}`.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import cast

from etl.schema import Issue, Severity

CATALOGUE = Path(__file__).with_name("issue_catalogue.csv")


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """{code: row of the catalogue}. Raises ValueError where a code stands twice."""
    with CATALOGUE.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    by_code = {row["code"]: row for row in rows}
    if len(by_code) != len(rows):
        raise ValueError("a code stands twice in the issue catalogue")
    return by_code


def make_issue(code: str, file: str, sheet: str = "", cell: str = "", **fields: object) -> Issue:
    """An issue with its texts filled in. KeyError where the code or one of its fields is missing."""
    row = catalogue()[code]
    words = {"file": file, "sheet": sheet, "cell": cell, **fields}
    return Issue(
        file=file,
        sheet=sheet,
        cell=cell,
        severity=cast(Severity, row["severity"]),
        code=code,
        message_zh=row["message_zh"].format(**words),
        message_en=row["message_en"].format(**words),
        suggestion=row["suggestion_zh"].format(**words),
        suggestion_en=row["suggestion_en"].format(**words),
    )
