"""A file of an upload that was opened: of a campaign, of the reference, or without a figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import streamlit as st

from ui.downloads import draw_progress
from ui.prose_review import draw_confirmation, draw_confirmed
from ui.reply_button import draw_reply_to_upload
from ui.settling_files import settler_of
from ui.source_panel import source_of_reading, source_of_submission
from ui.state import data_version
from ui.text import t
from ui.upload_batch import OPEN_STAGES, Upload
from ui.upload_questions import draw_questions
from ui.upload_received import draw_unread, gave_nothing
from ui.upload_reference import draw_reference
from ui.upload_review import draw_review
from ui.upload_versions import draw_version


def draw_opened(upload: Upload, batch: Sequence[Upload], day: date) -> None:
    """An opened file as it was understood, and what can be supplied to it before it is stored. `day`: of receipt."""
    if gave_nothing(upload):
        draw_unread(upload, data_version(), day)
    if upload.is_reference:
        source = source_of_reading(upload.reading, upload.supplied)
        if upload.content:
            draw_reply_to_upload(upload, source.cells)
            draw_progress()
        draw_reference(upload, source)
    elif upload.stage not in ("unreadable", "received"):
        _draw_campaign(upload, batch)
    if upload.stage in OPEN_STAGES:
        with st.expander(
            t("manage.upload.supply_reference" if upload.is_reference else "manage.upload.supply")
        ):
            draw_questions([upload], str(upload.number))


def _draw_campaign(upload: Upload, batch: Sequence[Upload]) -> None:
    """A unit's file: what it replaces, its sheets with their figures and doubts."""
    if upload.stage in ("known", "stored"):  # as it is read by now
        source = source_of_submission(data_version(), upload.reading.submission)
    else:
        source = source_of_reading(upload.reading, upload.supplied)
    draw_version(upload)
    draw_reply_to_upload(upload, source.cells)
    draw_progress()
    if upload.stage == "text" and draw_confirmation(upload.text_figures, str(upload.number)):
        upload.confirmed = upload.ticked = True
        st.rerun()
    confirmed = upload.confirmed and upload.stage == "ready"
    if confirmed and draw_confirmed(t("manage.prose.confirmed_now"), str(upload.number)):
        upload.confirmed = False
        st.rerun()
    draw_review(source, str(upload.number), settler_of(upload, batch))
