"""The sheet's own totals as a checksum: what is stated and what was counted, side by side."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from etl.schema import TotalCheck
from ui.escape import visible_text
from ui.numbers import exact
from ui.source_panel import Source
from ui.tables import draw_table
from ui.text import t

MOST_ADDENDS = 6


def checks_of(source: Source, sheet: str) -> list[TotalCheck]:
    """The comparisons on a sheet, those that do not agree first."""
    here = [check for check in source.checks if check.sheet == sheet]
    return sorted(here, key=lambda check: check_state(source, check) != "differs")


def check_state(source: Source, check: TotalCheck) -> str:
    """'agrees', 'differs' where there is a question at the cell, else 'within': equal as far as estimates go."""
    if check.stated == check.summed:
        return "agrees"
    asked = any(
        (issue.sheet, issue.cell) == (check.sheet, check.cell) and issue.severity != "note"
        for issue in source.issues
    )
    return "differs" if asked else "within"


def draw_checks(source: Source, sheet: str, mark: Callable[[str], None]) -> None:
    """All comparisons as a table; choosing a row marks the total's cell."""
    found = checks_of(source, sheet)
    states = [check_state(source, check) for check in found]
    st.caption(
        t(
            "manage.checks.summary",
            agree=exact(len(states) - states.count("differs")),
            differ=exact(states.count("differs")),
        )
    )
    table = pd.DataFrame(
        {
            t("manage.checks.cell"): [check.cell for check in found],
            t("manage.checks.stated"): [check.stated for check in found],
            t("manage.checks.summed"): [check.summed for check in found],
            t("manage.checks.difference"): [round(check.stated - check.summed, 6) for check in found],
            t("manage.checks.state"): [t(f"manage.checks.state_{state}") for state in states],
            t("manage.checks.addends"): [_addend_words(check) for check in found],
        }
    )
    draw_table(table, f"checks_{source.submission}_{sheet}", lambda row: mark(found[row].cell))


def _addend_words(check: TotalCheck) -> str:
    shown = [visible_text(cell) for cell in check.addends[:MOST_ADDENDS]]
    rest = len(check.addends) - len(shown)
    more = [t("manage.checks.more", count=exact(rest))] if rest else []
    return " + ".join(shown + more)
