"""The way back from a figure: its cell in the sender's sheet, what it says, what is the matter with it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import pandas as pd
import streamlit as st

from etl.schema import (
    FACT_COLUMNS,
    ISSUE_COLUMNS,
    MENTION_COLUMNS,
    CellRole,
    Fact,
    Issue,
    Mention,
    PlaceQuestion,
    Reading,
    SheetShape,
    Supplied,
    TableReading,
    TotalCheck,
)
from ui.escape import html_escape, visible_text
from ui.fact_table import fact_words
from ui.issue_list import draw_issues
from ui.prose_marks import Mark
from ui.prose_page import draw_text, has_text, marks_in
from ui.source_grid import (
    STYLE,
    SheetNotes,
    legend_html,
    part_html,
)
from ui.source_parts import run_names, shown_lines, split_parts
from ui.state import record
from ui.text import t


@dataclass(slots=True)
class Source:
    """One file as it was read: everything needed to draw it.

    `facts` and `mentions` have the columns of their records; the mentions of what does not count are not kept.
    """

    cells: list[CellRole]
    sheets: list[SheetShape]
    issues: list[Issue]
    facts: pd.DataFrame
    mentions: pd.DataFrame
    submission: str = ""
    file: str = ""
    supplied: Supplied = field(default_factory=Supplied)
    tables: list[TableReading] = field(default_factory=list)
    places: list[PlaceQuestion] = field(default_factory=list)
    checks: list[TotalCheck] = field(default_factory=list)
    by_sheet: dict[str, list[CellRole]] = field(init=False)

    def cell_at(self, sheet: str, cell: str) -> CellRole | None:
        """A cell by its address; None where nothing stands there."""
        return next((item for item in self.by_sheet.get(sheet, []) if item.cell == cell), None)

    def reading(self) -> Reading:
        """The file as the reader hands it on, held facts among the facts."""
        facts = self.facts[FACT_COLUMNS].to_dict("records")
        mentions = self.mentions[MENTION_COLUMNS].to_dict("records")
        return Reading(
            self.submission,
            self.file,
            facts=[Fact(**_plain(row)) for row in facts],
            mentions=[Mention(**_plain(row)) for row in mentions],
            issues=self.issues,
            cells=self.cells,
            sheets=self.sheets,
            tables=self.tables,
            places=self.places,
            checks=self.checks,
        )

    def facts_at(self, sheet: str, cell: str) -> pd.DataFrame:
        """The figures that a cell gives."""
        facts = self.facts
        return facts[(facts["sheet"].astype(str) == sheet) & (facts["cell"].astype(str) == cell)]

    def __post_init__(self) -> None:
        self.by_sheet = {}
        for cell in self.cells:
            self.by_sheet.setdefault(cell.sheet, []).append(cell)
        for shape in self.sheets:
            if (
                not shape.name.startswith("T") or "text" not in self.by_sheet
            ):  # a document's table is no sheet
                self.by_sheet.setdefault(shape.name, [])


def _plain(row: dict[Hashable, Any]) -> dict[str, Any]:
    """A row of a frame as a record has it: days, and None for what is not known."""
    return {
        str(name): None if pd.isna(value) else value.date() if isinstance(value, pd.Timestamp) else value
        for name, value in row.items()
    }


def source_of_reading(reading: Reading, supplied: Supplied) -> Source:
    """A file that is not stored yet; held facts are figures like the others."""
    facts = pd.DataFrame([asdict(fact) for fact in (*reading.facts, *reading.held)], columns=FACT_COLUMNS)
    for name in ("period_start", "period_end"):
        facts[name] = pd.to_datetime(facts[name])
    mentions = pd.DataFrame([asdict(mention) for mention in reading.mentions], columns=MENTION_COLUMNS)
    return Source(
        reading.cells,
        reading.sheets,
        reading.issues,
        facts,
        mentions,
        reading.submission,
        reading.file,
        supplied,
        reading.tables,
        reading.places,
        reading.checks,
    )


@st.cache_resource(show_spinner=False, max_entries=16)
def source_of_submission(version: str, submission: str) -> Source:
    """A stored file; keyed on the data version, because counting adds issues. To be read only."""
    known = record(version)
    rows = known.issues(submission)[ISSUE_COLUMNS].itertuples(index=False)
    mentions = known.mentions()
    return Source(
        known.cells(submission),
        known.sheets(submission),
        [Issue(*row) for row in rows],
        known.facts(submission=submission),
        mentions[mentions["submission"] == submission],
        submission,
        known.info(submission).file,
        known.supplied(submission),
        known.tables(submission),
        known.place_questions(submission),
        known.checks(submission),
    )


def draw_sheet(
    source: Source,
    sheet: str,
    marked: str,
    marks: Sequence[Mark] | None = None,
    chosen: tuple[str, ...] = (),
) -> None:
    """Draw one sheet with its legend, its tab, and a notice where it is too large to be drawn whole; of a document
    its text with `marks` (by default all) and the `chosen` one, then its tables."""
    st.html(STYLE)
    parts = split_parts(source.by_sheet.get(sheet, []), source.sheets)
    text = [part for part in parts if part.paragraphs]
    if text:
        draw_text(source, sheet, marks_in(source, sheet) if marks is None else marks, chosen, marked)
    parts = [part for part in parts if part not in text]
    if parts:
        st.html(legend_html())
    notes = sheet_notes(source, sheet, marked)
    if not (parts or text):
        st.info(t("manage.grid.empty"))
        return
    hidden = t("manage.grid.hidden") if any(s.hidden for s in source.sheets if s.name == sheet) else ""
    for part in parts:
        rows, cols = shown_lines(part, marked)
        last_row, last_col = part.size
        if len(rows) < last_row or len(cols) < last_col:
            st.caption(
                t(
                    "manage.grid.cut",
                    rows=last_row,
                    cols=last_col,
                    shown_rows=run_names(rows),
                    shown_cols=run_names(cols),
                )
            )
        tab = html_escape(f"{_tab_words(part.prefix, sheet)}{hidden}")
        st.html(f'{part_html(part, notes)}<div class="sg-tab">{tab}</div>')


def _tab_words(prefix: str, sheet: str) -> str:
    """The name on the sheet's tab; the tables of a document have none of their own."""
    return t("manage.grid.table", number=prefix[1:-1]) if prefix else visible_text(sheet)


def sheet_notes(source: Source, sheet: str, marked: str) -> SheetNotes:
    """The issues, the words that gave figures and those that say what was done without one, by cell."""
    notes = SheetNotes(marked=marked)
    for issue in source.issues:
        if issue.sheet == sheet:
            notes.issues.setdefault(issue.cell, []).append(issue)
    here = source.facts[source.facts["sheet"].astype(str) == sheet]
    for cell, raw in zip(here["cell"].astype(str), here["raw"].astype(str), strict=True):
        notes.quotes.setdefault(cell, []).append(raw)
    said = source.mentions[source.mentions["sheet"].astype(str) == sheet]
    for cell, raw in zip(said["cell"].astype(str), said["raw"].astype(str), strict=True):
        notes.said.setdefault(cell, []).append(raw)
    return notes


def draw_cell(source: Source, sheet: str, cell: str, told: bool = False) -> None:
    """What stands in a cell, how it was understood, the figures that it gives and its issues.

    `told`: one of its figures has been named already; they are listed only where there are others, and those of a
    report's paragraph stand in its text.
    """
    found, at_cell = source.cell_at(sheet, cell), source.facts_at(sheet, cell)
    pairs = [(t("manage.cell.address"), f"{sheet} · {cell}")]
    if found:
        pairs.append((t("manage.cell.text"), found.text))
        pairs.append((t("manage.cell.role"), t(f"manage.role.{found.role}")))
    if not told or (len(at_cell) > 1 and not has_text(source, sheet)):
        pairs += [(t("manage.cell.fact"), fact_words(fact)) for _, fact in at_cell.iterrows()]
    draw_pairs(pairs)
    draw_issues([issue for issue in source.issues if issue.sheet == sheet and issue.cell == cell])


def draw_pairs(pairs: Sequence[tuple[str, str]]) -> None:
    """Names and values; the values may come from files and are shown to the letter."""
    rows = "".join(
        f"<dt>{html_escape(name)}</dt><dd><bdi>{html_escape(value)}</bdi></dd>" for name, value in pairs
    )
    st.html(f'<div class="sg-card"><dl>{rows}</dl></div>')
