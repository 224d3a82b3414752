"""A dropped file that is a table of bases or a roster: what was read of it, at which cells, and what is in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

import pandas as pd
import streamlit as st

from etl.reference.records import Base, RosterUnit
from ui.clerk import somebody
from ui.escape import md_escape, visible_text
from ui.issue_list import draw_issues
from ui.links import open_reference
from ui.moments import moment_text
from ui.numbers import exact
from ui.reference_files import bases_table
from ui.reference_units import units_table
from ui.source_panel import Source, draw_cell, draw_sheet
from ui.tables import draw_table
from ui.text import t
from ui.upload_batch import Upload


def reference_words(upload: Upload) -> str:
    """The row's words: what kind of file it is, what was read, what is missing, what became of the same content."""
    reference = upload.reading.reference
    if reference is None:
        raise ValueError(f"{upload.name} is no table of bases and no roster")
    words = [t(f"intake.is_{reference.kind}", count=exact(len(reference.rows)))]
    if years := sorted({row.year for row in reference.rows if isinstance(row, Base)}):
        words.append(t("intake.years", years=t("list.comma").join(map(str, years))))
    notes = sum(issue.severity == "note" for issue in upload.reading.issues)
    for name, count in (("doubts", len(upload.reading.issues) - notes), ("notes", notes)):
        if count:
            words.append(t(f"manage.upload.found_{name}", count=exact(count)))
    found = " · ".join(words)
    known = upload.known_as
    if known and upload.stage in ("known", "ready", "question"):
        by = md_escape(somebody(known.by))
        file = md_escape(known.file)
        return f"{t(f'intake.{known.status}', file=file, by=by, at=moment_text(known.at))} {found}"
    if upload.stage == "question":
        missing = t("manage.upload.and").join(
            t(f"manage.upload.need_{need}") for need in upload.reading.needs
        )
        return f"{t('manage.upload.why_question', missing=missing)} {found}"
    return found


def draw_reference(upload: Upload, source: Source) -> None:
    """The sheet with its cells marked, and beside it the rows and the doubts; choosing one marks its cell."""
    st.caption(t(f"intake.what_{'known' if upload.stage in ('known', 'stored') else 'open'}"))
    if upload.stage in ("known", "stored"):
        key = f"intake_open_{upload.number}"
        st.button(t("intake.open_reference"), key=key, on_click=open_reference, kwargs={"part": "files"})
    names = list(source.by_sheet)
    if not names:
        draw_issues(source.issues)
        return
    mark_key = f"review_mark_{upload.number}"
    sheet = names[0]
    if len(names) > 1:
        sheet = st.selectbox(
            t("manage.grid.sheet"), names, format_func=visible_text, key=f"review_sheet_{upload.number}"
        )
    marked = str(st.session_state.get(mark_key, ""))
    source = with_rows_marked(upload, source)
    left, right = st.columns([3, 2])
    with left:
        draw_sheet(source, sheet, marked)
    with right:
        if marked:
            draw_cell(source, sheet, marked)
        _draw_lists(upload, source, sheet, mark_key)


def with_rows_marked(upload: Upload, source: Source) -> Source:
    """The file with those cells as figures that gave a row; others of its numbers are not taken."""
    rows = upload.reading.reference.rows if upload.reading.reference else []
    taken = {(row.sheet, row.cell) for row in rows if isinstance(row, Base)}
    cells = [
        replace(cell, role="figure") if (cell.sheet, cell.cell) in taken else cell for cell in source.cells
    ]
    return replace(source, cells=cells)


def _draw_lists(upload: Upload, source: Source, sheet: str, mark_key: str) -> None:
    rows = [
        row
        for row in (upload.reading.reference.rows if upload.reading.reference else [])
        if row.sheet == sheet
    ]
    issues = [issue for issue in source.issues if issue.sheet in (sheet, "")]
    counts = {"intake.rows": len(rows), "manage.review.issues": len(issues)}
    tabs = st.tabs([t(name, count=exact(count)) for name, count in counts.items()])
    with tabs[0]:
        if rows:
            st.caption(t("manage.review.choose"))
            draw_table(rows_table(rows), f"{mark_key}_rows", lambda place: _mark(mark_key, rows[place].cell))
        else:
            st.caption(t("intake.held" if upload.reading.needs else "intake.no_rows"))
    with tabs[1]:
        cells = list(dict.fromkeys(issue.cell for issue in issues if issue.cell))
        key = f"{mark_key}_issue"
        st.selectbox(
            t("manage.review.issue_cell"), cells, index=None, key=key,
            placeholder=t("manage.review.issue_cell_hint"),
            on_change=lambda: _mark(mark_key, st.session_state[key] or ""),
        )  # fmt: skip
        draw_issues(issues)


def rows_table(rows: Sequence[Base | RosterUnit]) -> pd.DataFrame:
    """The rows, of which there is one at least, as they would stand in the reference, each with its cell."""
    frame = pd.DataFrame([asdict(row) for row in rows])
    if isinstance(rows[0], Base):
        table = bases_table(frame)
    else:
        table = units_table(frame.assign(sample=False)).drop(columns=t("reference.sample"))
    table.insert(0, t("reference.cell"), frame["cell"])
    return table


def _mark(mark_key: str, cell: str) -> None:
    st.session_state[mark_key] = cell
