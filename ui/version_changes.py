"""A version beside the one before: figures that were corrected, added and left out, questions that are settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from etl.differences import Comparison, Difference
from etl.next_version import compare_stored
from etl.schema import Fact, Issue
from ui.escape import visible_text
from ui.fact_table import period_words, short_path
from ui.numbers import exact, marked
from ui.state import record
from ui.tables import draw_table
from ui.text import channel_name, group_name, measure_name, t, unit_of_amount

DrawIssues = Callable[[Sequence[Issue]], None]


@st.cache_resource(show_spinner=False, max_entries=16)
def changes_between(version: str, earlier: str, later: str) -> Comparison:
    """What a stored submission changed in another; keyed on the data version, to be read only."""
    return compare_stored(record(version), earlier, later)


def draw_changes(found: Comparison, key: str, draw_issues: DrawIssues) -> None:
    """The differences as a table, the questions below it."""
    st.markdown(change_words(found))
    if found.differences:
        draw_table(changes_table(found.differences), f"changes_{key}")
    for name, issues in (("gone", found.gone), ("remaining", found.remaining), ("arisen", found.arisen)):
        if issues:
            with st.expander(t(f"manage.changes.{name}", count=exact(len(issues)))):
                draw_issues(issues)


def change_words(found: Comparison) -> str:
    """How many figures changed in which way, and how many are as they were."""
    if not found.differences:
        return t("manage.changes.none", same=exact(found.same))
    kinds = [one.kind for one in found.differences]
    counts = {kind: exact(kinds.count(kind)) for kind in ("changed", "added", "removed")}
    return t("manage.changes.summary", same=exact(found.same), **counts)


def changes_table(differences: Sequence[Difference]) -> pd.DataFrame:
    """One row per difference: where it stands, what it counts, old, new and change, and the unit; what else was
    corrected and the activity where there is any."""
    rows = [
        {
            "kind": t(f"manage.changes.kind_{one.kind}"),
            "place": visible_text(f"{one.one.sheet} · {one.one.cell}"),
            "measure": measure_name(one.one.measure),
            "old": _amount(one.old),
            "new": _amount(one.new),
            "change": _signed(one),
            "unit": visible_text(one.one.unit),
            "other": _other_words(one),
            "activity": visible_text(one.one.activity),
        }
        for one in differences
    ]
    table = pd.DataFrame(rows)
    empty = [name for name in ("other", "activity") if not table[name].any()]
    return table.drop(columns=empty).rename(columns=lambda name: t(f"manage.changes.{name}"))


def _amount(fact: Fact | None) -> str:
    if fact is None:
        return "–"
    low = fact.value if fact.low is None else fact.low
    return f"{marked(fact.value, low, fact.high, exact)} {unit_of_amount(fact.measure, fact.value)}"


def _signed(one: Difference) -> str:
    if not one.change:
        return "" if one.change is None else "0"
    return f"{'+' if one.change > 0 else '−'}{exact(abs(one.change))}"


def _other_words(one: Difference) -> str:
    """What else was corrected: 镇安派出所 → 象达派出所."""
    if one.old is None or one.new is None:
        return ""
    before, after = _attributes(one.old), _attributes(one.new)
    changed = [f"{before[name]} → {after[name]}" for name in before if before[name] != after[name]]
    return visible_text("；".join(changed))


def _attributes(fact: Fact) -> dict[str, str]:
    return {
        "unit": fact.unit,
        "district": short_path(fact.district),
        "period": period_words(pd.Timestamp(fact.period_start), pd.Timestamp(fact.period_end)),
        "basis": t(f"manage.changes.basis_{fact.basis}"),
        "group": group_name(fact.target_group),
        "channel": channel_name(fact.channel),
        "measure": measure_name(fact.measure),
        "activity": fact.activity or "–",
    }
