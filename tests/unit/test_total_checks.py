"""Stated and counted side by side: which comparisons agree, which do not, and those that differ first."""

from __future__ import annotations

import pandas as pd

from etl.schema import FACT_COLUMNS, MENTION_COLUMNS, Issue, TotalCheck
from ui.source_panel import Source
from ui.total_checks import check_state, checks_of

AGREES = TotalCheck("六月", "B9", 120.0, 120.0, ["B3:B8"])
WITHIN = TotalCheck("六月", "C9", 500.0, 490.0, ["C3", "C4"])
DIFFERS = TotalCheck("六月", "D9", 7.0, 8.0, ["D3", "D4"])
ELSEWHERE = TotalCheck("五月", "B9", 1.0, 1.0, ["B3"])


def source() -> Source:
    issue = Issue("f", "六月", "D9", "query", "total_differs", "", "", "")
    note = Issue("f", "六月", "C9", "note", "restated", "", "", "")
    frames = pd.DataFrame(columns=FACT_COLUMNS), pd.DataFrame(columns=MENTION_COLUMNS)
    return Source([], [], [issue, note], *frames, checks=[AGREES, WITHIN, DIFFERS, ELSEWHERE])


def test_a_comparison_differs_where_its_cell_is_in_question() -> None:
    states = [check_state(source(), check) for check in (AGREES, WITHIN, DIFFERS)]

    assert states == ["agrees", "within", "differs"]


def test_those_that_differ_come_first_and_other_sheets_do_not_come() -> None:
    assert checks_of(source(), "六月") == [DIFFERS, AGREES, WITHIN]
