"""What is the matter with a file, as sentences: where, what, and what to do; each is settled where it is told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import streamlit as st

from analysis.doubles import SUSPECTED
from analysis.doubts import cells_asked, headings_above
from etl.schema import Issue
from ui.access import allowed
from ui.doubts import cell_words
from ui.escape import html_escape, md_escape
from ui.links import open_doubles
from ui.source_grid import issue_words
from ui.text import t

MOST_ISSUES = 50
# What only its senders can settle: the counting found it between two files, and no other reading of one cell answers it.
_FOR_SENDERS = {"superseded", "remainder_across_groups", "periods_overlap"}


@dataclass(slots=True, frozen=True)
class Told:
    """An issue as it is told, and how many `cells` it is about: those below a heading with it are one."""

    issue: Issue
    cells: int

    @property
    def where(self) -> str:
        """H4, H4 and so many cells with it, or '' for the whole file."""
        return cell_words(self.issue.cell, self.cells)


@dataclass(slots=True, frozen=True)
class Answering:
    """How a list's issues are settled: `mark` marks a cell on its sheet, `handle` opens the form for an issue (None closes
    it), `handled` is the one whose form is open, `draw` draws the form of a cell."""

    mark: Callable[[str], None]
    handle: Callable[[Issue | None], None]
    handled: Callable[[Issue], bool]
    draw: Callable[[str], None]


def as_told(issues: Sequence[Issue]) -> list[Told]:
    """The issues of a file, the gravest first, those about one heading as one."""
    above = headings_above([(one.file, one.sheet, one.cell) for one in issues], [one.code for one in issues])
    asked = zip(issues, above, cells_asked(above), strict=True)
    told = [Told(issue, cells) for issue, head, cells in asked if head is None]
    return sorted(told, key=lambda one: ("error", "query", "note").index(one.issue.severity))


def draw_issues(issues: Sequence[Issue]) -> None:
    """The issues to be read."""
    told = as_told(issues)
    if told:
        lines = "".join(_issue_html(one) for one in told[:MOST_ISSUES])
        st.html(f'<div class="sg-card"><ul>{lines}</ul></div>')
    _say_more(told)


def draw_answered_issues(told: Sequence[Told], answering: Answering, key: str) -> None:
    """The issues with what settles each: the form opens below the sentence that asks. `key` tells these buttons from others
    of the page."""
    handled = False
    for place, one in enumerate(told[:MOST_ISSUES]):
        opened = not handled and answering.handled(one.issue)
        handled |= opened
        with st.container(gap=None, key=f"issue_{key}_{place}"):
            st.html(f'<div class="sg-card"><ul>{_issue_html(one)}</ul></div>')
            if one.issue.cell:
                _draw_button(one.issue, answering, opened, f"show_{key}_{place}")
        if opened:
            with st.container(border=True, key=f"handled_{key}"):
                answering.draw(one.issue.cell)
    _say_more(told)


def _draw_button(issue: Issue, answering: Answering, opened: bool, key: str) -> None:
    """The way to the answer: the form, the page of doubles, or else the cell alone."""
    cell = md_escape(issue.cell)
    if opened:
        words, icon, act = t("manage.issues.close"), "keyboard_arrow_up", lambda: answering.handle(None)
    elif issue.severity == "note" or issue.code in _FOR_SENDERS or not allowed("settle"):
        words, icon, act = (
            t("manage.issues.show", cell=cell),
            "my_location",
            lambda: answering.mark(issue.cell),
        )
    elif issue.code == SUSPECTED:
        words, icon, act = t("manage.issues.doubles"), "arrow_forward", open_doubles
    else:
        words, icon, act = t("manage.issues.handle", cell=cell), "edit", lambda: answering.handle(issue)
    st.button(words, key=key, on_click=act, type="tertiary", icon=f":material/{icon}:")


def _say_more(told: Sequence[Told]) -> None:
    if len(told) > MOST_ISSUES:
        st.caption(t("manage.issues.more", count=len(told) - MOST_ISSUES))


def _issue_html(told: Told) -> str:
    message, advice = issue_words(told.issue)
    severity = t(f"manage.severity.{told.issue.severity}")
    return (
        f'<li class="{told.issue.severity}"><b>{html_escape(severity)}</b> {html_escape(told.where)}<br>'
        f"<bdi>{html_escape(message)}</bdi><small>→ {html_escape(advice)}</small></li>"
    )
