"""An opened file: its sheets as understood, with the figures and the doubts beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from etl.schema import Issue
from ui.escape import visible_text
from ui.explanation import draw_explanation
from ui.fact_table import SHEET_COLUMNS, draw_fact_table
from ui.issue_list import Answering, Told, as_told, draw_answered_issues, draw_issues
from ui.numbers import exact
from ui.prose_marks import Mark
from ui.prose_page import has_text, marks_in
from ui.prose_review import chosen_mark, draw_chosen, draw_numbers
from ui.scripts import SHOW_MARKED, run_script
from ui.settling import Settle, draw_answer, draw_settling
from ui.source_panel import Source, draw_cell, draw_sheet
from ui.state import data_version
from ui.tables import show_table
from ui.text import channel_name, group_name, t
from ui.total_checks import checks_of, draw_checks
from ui.where_counts import draw_where_counts


def draw_review(source: Source, key: str, settle: Settle) -> None:
    """The sheet chooser, the grid, and beside it figures and issues; choosing one marks its cell, and what is
    in doubt there can be settled."""
    names = list(source.by_sheet)
    if not names:
        draw_issues(source.issues)
        return
    mark_key = _mark_key(key)
    sheet = _choose_sheet(source, names, key, mark_key) if len(names) > 1 else names[0]
    marked = str(st.session_state.get(mark_key, ""))
    marks = marks_in(source, sheet) if has_text(source, sheet) else None
    chosen = chosen_mark(marks or [], f"{mark_key}_number")
    left, right = st.columns([3, 2])
    with left:
        draw_sheet(source, sheet, marked, marks, chosen.key if chosen else ())
        st.caption(account_words(source, sheet))
        draw_explanation(source, sheet, f"{key}_{sheet}")
    with right:
        if chosen:
            draw_chosen(chosen, settle, lambda: _mark(mark_key, ""))
        _draw_beside(source, sheet, "" if chosen else marked, mark_key, settle, marks or [])
    if marked and not chosen:  # behind the form that it may bring into view
        run_script(SHOW_MARKED, anew=st.session_state.get(f"{mark_key}_anew", 0))


def _choose_sheet(source: Source, names: list[str], key: str, mark_key: str) -> str:
    """The sheet that is looked at: the first on which something is asked, until another is chosen."""
    asked = [issue.sheet for issue in source.issues if _in_doubt(issue)]
    return st.selectbox(
        t("manage.grid.sheet"),
        names,
        index=next((place for place, name in enumerate(names) if name in asked), 0),
        format_func=lambda name: f"{visible_text(name)} ({_figures(source, name)})",
        key=f"review_sheet_{key}",
        on_change=_mark,
        args=(mark_key, ""),
    )


def _figures(source: Source, sheet: str) -> str:
    return t(
        "manage.upload.found_figures", count=exact(int((source.facts["sheet"].astype(str) == sheet).sum()))
    )


def account_words(source: Source, sheet: str) -> str:
    """Every non-empty cell, of a report every paragraph, is accounted for: 42 cells = 20 figures + 5 totals + …."""
    roles = Counter(cell.role for cell in source.by_sheet[sheet])
    parts = [f"{t(f'manage.role.{role}')} {exact(count)}" for role, count in roles.most_common()]
    text = has_text(source, sheet)
    # a report may hold tables, whose cells are no paragraphs
    mixed = text and any("!" in cell.cell for cell in source.by_sheet[sheet])
    words = "manage.review.account_text" if text else "manage.review.account"
    words = "manage.review.account_mixed" if mixed else words
    return t(words, count=exact(sum(roles.values())), parts=" · ".join(parts))


def _draw_beside(
    source: Source, sheet: str, marked: str, mark_key: str, settle: Settle, marks: Sequence[Mark]
) -> None:
    facts = source.facts[source.facts["sheet"].astype(str) == sheet]
    if marks:
        facts = facts[~facts["cell"].astype(str).str.startswith("P")]
    issues = [issue for issue in source.issues if issue.sheet in (sheet, "")]
    in_list = st.session_state.get(_handled_key(mark_key))
    told = as_told(issues)
    if marked and not any(_name(one.issue) == in_list for one in told):
        draw_cell(source, sheet, marked)
        draw_settling(source, sheet, marked, settle)
        draw_where_counts(data_version(), source.facts_at(sheet, marked))
        st.button(t("manage.review.unmark"), key=f"{mark_key}_off", on_click=_mark, args=(mark_key, ""))

    def choose(mark: Mark) -> None:
        _mark(mark_key, mark.cell)
        st.session_state[f"{mark_key}_number"] = mark.key

    mentions = source.mentions[source.mentions["sheet"].astype(str) == sheet]
    checks = checks_of(source, sheet)
    counted = [mark for mark in marks if mark.kind == "counted"]
    passed = [mark for mark in marks if mark.kind in ("struck", "passed", "asked")]
    lists = {
        "in_text": (len(counted), lambda: draw_numbers(counted, f"{mark_key}_in", choose)),
        "passed": (len(passed), lambda: draw_numbers(passed, f"{mark_key}_out", choose)),
        "figures": (len(facts), lambda: _draw_figures(facts, mark_key)),
        "issues": (len(told), lambda: _draw_issues(source, sheet, told, mark_key, settle)),
        "mentions": (len(mentions), lambda: _draw_mentions(mentions)),
        "checks": (len(checks), lambda: draw_checks(source, sheet, lambda cell: _mark(mark_key, cell))),
    }
    lists = {
        name: one for name, one in lists.items() if one[0] or name in ("figures", "issues")[bool(marks) :]
    }
    labels = {name: t(f"manage.review.{name}", count=exact(count)) for name, (count, _) in lists.items()}
    first = next((labels[name] for name, (count, _) in lists.items() if count), None)
    if in_list or (not marks and any(_in_doubt(issue) for issue in issues)):
        first = labels["issues"]  # what is asked goes before what was understood
    for tab, (_, draw) in zip(st.tabs(list(labels.values()), default=first), lists.values(), strict=True):
        with tab:
            draw()


def _in_doubt(issue: Issue) -> bool:
    return issue.severity != "note"


def _draw_figures(facts: pd.DataFrame, mark_key: str) -> None:
    if not len(facts):
        st.caption(t("manage.review.no_figures"))
        return
    st.caption(t("manage.review.choose"))
    draw_fact_table(
        facts,
        f"{mark_key}_facts_{len(facts)}",
        lambda fact: _mark(mark_key, str(fact["cell"])),
        SHEET_COLUMNS,
    )


def _draw_issues(source: Source, sheet: str, told: list[Told], mark_key: str, settle: Settle) -> None:
    """Each with its way to an answer, and a field for the address of any other cell."""
    if not told:
        st.caption(t("manage.review.no_issues"))
    answering = Answering(
        mark=lambda cell: _mark(mark_key, cell),
        handle=lambda issue: _handle(mark_key, issue),
        handled=lambda issue: st.session_state.get(_handled_key(mark_key)) == _name(issue),
        draw=lambda cell: draw_answer(source, sheet, cell, settle),
    )
    draw_answered_issues(told, answering, mark_key)
    cells = list(dict.fromkeys(one.issue.cell for one in told if one.issue.cell))
    _choose_issue(cells, mark_key, has_text(source, sheet))


def _choose_issue(cells: list[str], mark_key: str, text: bool) -> None:
    """Mark the cell of an issue, of a report (`text`) its paragraph, or any other by its address; issues of the whole
    sheet have none."""
    key = f"{mark_key}_issue"

    def follow() -> None:
        _mark(mark_key, (st.session_state[key] or "").strip().upper())

    st.selectbox(
        t("manage.review.issue_paragraph" if text else "manage.review.issue_cell"),
        cells,
        format_func=visible_text,
        index=None,
        key=key,
        accept_new_options=True,
        placeholder=t("manage.review.issue_paragraph_hint" if text else "manage.review.issue_cell_hint"),
        on_change=follow,
    )


def _draw_mentions(mentions: pd.DataFrame) -> None:
    """What was done without a number: by which channel, for whom, in which words."""
    st.caption(t("manage.review.mentions_rule"))
    columns = {
        "cell": mentions["cell"].astype(str),
        "channel": mentions["channel"].astype(str).map(channel_name),
        "group": mentions["target_group"].astype(str).map(group_name),
        "raw": mentions["raw"].astype(str),
    }
    table = pd.DataFrame({t(f"manage.fact.{name}"): values.to_numpy() for name, values in columns.items()})
    show_table(table)


def _mark_key(key: str) -> str:
    return f"review_mark_{key}"


def _handled_key(mark_key: str) -> str:
    return f"{mark_key}_handled"


def _name(issue: Issue) -> str:
    return f"{issue.code} {issue.cell}"


def _handle(mark_key: str, issue: Issue | None) -> None:
    """Open the form for an issue, whose cell is marked; None closes it."""
    _mark(mark_key, issue.cell if issue else "")
    if issue:
        st.session_state[_handled_key(mark_key)] = _name(issue)


def handle_cell(source: Source, key: str, sheet: str, cell: str) -> None:
    """Mark a cell of the file with this key, and open the form for what is asked about it. To be called before the file is
    drawn."""
    if sheet in source.by_sheet:
        st.session_state[f"review_sheet_{key}"] = sheet
    asked = [
        one.issue
        for one in as_told(source.issues)
        if (one.issue.sheet, one.issue.cell) == (sheet, cell) and _in_doubt(one.issue)
    ]
    _mark(_mark_key(key), cell)
    if asked:
        _handle(_mark_key(key), asked[0])


def _mark(mark_key: str, cell: str) -> None:
    st.session_state[mark_key] = cell
    st.session_state.pop(_handled_key(mark_key), None)
    anew = f"{mark_key}_anew"  # a cell that is marked once more is shown once more
    st.session_state[anew] = st.session_state.get(anew, 0) + 1
    st.session_state.pop(f"{mark_key}_number", None)
