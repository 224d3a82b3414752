"""After storing: what was stored and what it replaced, the way to the charts, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from analysis.cube import LEVELS
from analysis.filters import Filters, month_end
from ui.access import acting
from ui.double_notes import draw_found_doubles
from ui.links import (
    OVERVIEW_PAGE,
    SUBMISSIONS_PAGE,
    open_page,
    open_reference,
    open_submission,
    open_submissions,
)
from ui.numbers import exact
from ui.samples import draw_samples_beside
from ui.state import data_version
from ui.submission_list import submissions
from ui.text import t
from ui.trouble import told_of_trouble
from ui.upload_batch import Upload, of_stage, undo_uploads
from ui.upload_rows import earlier_words, file_label, open_doubts

# Of more files that were taken back the list of submissions is the shorter way.
MOST_LINKS = 3


def draw_result(batch: Sequence[Upload]) -> None:
    """The summary of what this upload has stored, and one click each to the charts and back."""
    stored = of_stage(batch, "stored")
    for upload in of_stage(batch, "question", "text", "unreadable"):
        if upload.decided:
            st.warning(t("manage.result.decided_asks", name=file_label(upload.name)))
    _draw_undone(of_stage(batch, "undone"))
    if not stored:
        return
    facts = sum(len(upload.reading.facts) for upload in stored)
    references = [upload for upload in stored if upload.is_reference]
    st.success(t("manage.result.stored", files=exact(len(stored)), facts=exact(facts)))
    for upload in stored:
        if upload.stored and upload.stored.status == "replaced":
            st.caption(t("manage.result.replaced", new=file_label(upload.name), **earlier_words(upload)))
        if upload.decided:
            st.caption(t("manage.result.decided", name=file_label(upload.name)))
    if references:
        rows = sum(len(upload.reading.reference.rows) for upload in references if upload.reading.reference)
        st.caption(t("intake.stored", files=exact(len(references)), rows=exact(rows)))
    if any(upload.stored for upload in stored):
        draw_samples_beside(submissions(data_version()))
    _draw_doubts(stored)
    draw_found_doubles({upload.reading.submission for upload in stored})
    with st.container(horizontal=True):
        st.button(
            t("manage.result.charts"),
            key="result_charts",
            type="primary",
            on_click=open_page,
            args=(OVERVIEW_PAGE, filters_of(stored)),
        )
        if references:
            st.button(t("intake.open_reference"), key="result_reference", on_click=open_reference)
        st.button(t("manage.result.undo"), key="result_undo", on_click=told_of_trouble(_undo), args=(stored,))


def _draw_doubts(stored: Sequence[Upload]) -> None:
    """How many questions the stored files leave open, and the way to them."""
    asked = {upload.reading.submission: count for upload in stored if (count := open_doubts(upload))}
    if not asked:
        return
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="result_doubts"):
        counts = {"count": exact(sum(asked.values())), "files": exact(len(asked))}
        st.markdown(t("manage.result.doubts", **counts), width="stretch")
        go, to = (open_submission, next(iter(asked))) if len(asked) == 1 else (open_submissions, "doubts")
        st.button(t("manage.result.doubts_do"), key="result_doubts_do", on_click=go, args=(to,))


def _draw_undone(undone: Sequence[Upload]) -> None:
    """That what was stored is taken back, and where it can be let count again."""
    if not undone:
        return
    st.info(t("manage.result.undone", files=exact(len(undone))))
    campaign = [upload for upload in undone if not upload.is_reference]
    with st.container(horizontal=True):
        for upload in campaign[:MOST_LINKS]:
            name = {"name": file_label(upload.name)}
            st.button(
                t("manage.result.open_undone", **name),
                key=f"result_undone_{upload.number}",
                on_click=open_submission,
                args=(upload.reading.submission,),
            )
        if len(campaign) > MOST_LINKS:
            st.page_link(SUBMISSIONS_PAGE, label=t("nav.submissions"))
        if len(campaign) < len(undone):
            st.button(
                t("intake.open_reference"),
                key="result_undone_reference",
                on_click=open_reference,
                kwargs={"part": "files"},
            )


def _undo(stored: Sequence[Upload]) -> None:
    undo_uploads(acting(), stored, t("manage.result.undo_reason"))


def filters_of(uploads: Sequence[Upload]) -> Filters:
    """The filters under which the pages show what was stored: whole months, common district, single unit."""
    facts = [fact for upload in uploads for fact in upload.reading.facts]
    if not facts:
        return Filters()
    units = {fact.unit for fact in facts}
    codes = sorted({fact.district_code for fact in facts})
    shared = [codes[0][:digits] for digits in LEVELS if digits <= len(codes[0])]
    return Filters(
        start=min(fact.period_start for fact in facts).replace(day=1),
        end=month_end(max(fact.period_end for fact in facts)),
        district=next((code for code in reversed(shared) if codes[-1].startswith(code)), ""),
        unit=units.pop() if len(units) == 1 else "",
    )
