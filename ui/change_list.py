"""What has changed since a past day, on the screen: totals then and now, and the submissions that make the difference."""

from __future__ import annotations

from datetime import date

import pandas as pd
import streamlit as st

from etl.store.as_of import day_end
from ui.decision_list import decision_table
from ui.kept import per_version
from ui.links import open_submission
from ui.moments import moment_text
from ui.numbers import exact
from ui.state import record
from ui.submission_list import submissions
from ui.tables import draw_table
from ui.text import measure_name, measure_unit, t

# A longer list is for the download of the facts, not for the eye.
MOST_ROWS = 500


@per_version
def _events(version: str) -> pd.DataFrame:
    return record(version).events()


def draw_totals(totals: pd.DataFrame, day: str) -> None:
    """Every measure then and now; `totals` as `analysis.changes.totals_between`."""
    table = pd.DataFrame(
        {
            t("manage.fact.measure"): [measure_name(code) for code in totals["measure"]],
            t("manage.fact.per"): [measure_unit(code) for code in totals["measure"]],
            t("changes.then", day=day): totals["before"],
            t("changes.now"): totals["now"],
            t("changes.change"): [_signed(change) for change in totals["change"]],
        }
    )
    draw_table(table, "change_totals")


def draw_changes(changes: pd.DataFrame, day: date, version: str) -> None:
    """The submissions that make the difference, with what happened to them since; a click opens one.

    `changes` as `analysis.changes.changes_between`; `version` is the record's own.
    """
    if changes.empty:
        st.info(t("changes.none"))
        return
    shown = changes.head(MOST_ROWS)
    events = _events(version)
    last = events[events["at"] >= day_end(day)].groupby("submission").last()
    happened = [last.loc[code] if code in last.index else None for code in shown["submission"]]
    files = submissions(version).set_index("submission")["file"]
    table = pd.DataFrame(
        {
            t("changes.file"): shown["submission"].map(files).to_numpy(),
            t("manage.fact.measure"): [measure_name(code) for code in shown["measure"]],
            t("changes.change"): [_signed(change) for change in shown["change"]],
            t("changes.before"): shown["before"].to_numpy(),
            t("changes.now"): shown["now"].to_numpy(),
            t("changes.what"): [_what(event) for event in happened],
            t("changes.when"): ["" if event is None else moment_text(event["at"]) for event in happened],
            t("changes.by"): [_who(event) for event in happened],
            t("changes.reason"): ["" if event is None else event["reason"] for event in happened],
        }
    )
    codes = shown["submission"].tolist()
    draw_table(table, "changes", lambda place: open_submission(codes[place]))
    if len(changes) > MOST_ROWS:
        st.caption(t("chart.more", count=exact(len(changes) - MOST_ROWS)))


def draw_decisions_since(day: date, version: str) -> None:
    """What people have decided since about readings and doubles; nothing where nobody has."""
    decisions = record(version).decisions()
    table = decision_table(decisions[decisions["at"] >= day_end(day)])
    if len(table):
        st.subheader(t("changes.decisions"), anchor=False)
        draw_table(table, "decisions_since")


def _what(event: pd.Series | None) -> str:
    return t("changes.recounted") if event is None else t(f"manage.event.{event['kind']}")


def _who(event: pd.Series | None) -> str:
    return "" if event is None else event["by"] or t("manage.unknown_person")


def _signed(change: float) -> str:
    """+600 or -600; with its sign it can be read without a colour."""
    return f"{'+' if change > 0 else ''}{exact(change)}"
