"""Upload: read what units sent, show how it was understood, and store it when the clerk says so."""

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from ui.clerk import clerk_name, draw_clerk
from ui.downloads import draw_progress
from ui.numbers import exact
from ui.prose_review import draw_confirmation
from ui.reply_button import draw_reply_to_upload
from ui.settling_files import draw_settled, settler_of
from ui.source_panel import source_of_reading, source_of_submission
from ui.state import data_version, store
from ui.text import t
from ui.upload_batch import OPEN_STAGES, Upload, of_stage, read_uploads, store_uploads
from ui.upload_progress import run_with_progress
from ui.upload_questions import draw_questions
from ui.upload_result import draw_result
from ui.upload_review import draw_review
from ui.upload_rows import OPEN, draw_rows, draw_summary
from ui.upload_versions import draw_version, look_ahead, version_words

batch: list[Upload] = st.session_state.setdefault("upload_batch", [])
key = st.session_state.setdefault("upload_key", 0)


def take_files() -> None:
    """Read what was dropped onto the page; a new key of the uploader drops the bytes that it holds."""
    files = st.file_uploader(t("manage.upload.drop"), accept_multiple_files=True, key=f"uploader_{key}")
    if files:
        contents = [(file.name, file.getvalue()) for file in files]
        st.session_state["upload_key"] += 1
        try:
            batch.extend(run_with_progress(read_uploads(store(), contents, batch), len(contents)))
        except RuntimeError as error:
            st.error(t("manage.upload.reader_down"))
            st.text(str(error.__cause__ or error))
            return
        st.rerun()


def clear_batch() -> None:
    """Forget the files of this upload; what was stored stays stored."""
    batch.clear()
    st.session_state.pop(OPEN, None)


def draw_storing() -> None:
    """Store the ticked files, each as a whole or not at all."""
    chosen = [upload for upload in of_stage(batch, "ready") if upload.ticked]
    with st.container(horizontal=True, vertical_alignment="center"):
        confirmed = st.button(
            t("manage.upload.confirm", count=exact(len(chosen))),
            type="primary",
            disabled=not chosen,
            key="upload_confirm",
        )
        st.button(t("manage.upload.clear"), on_click=clear_batch, key="upload_clear")
    if not confirmed:
        return
    try:
        run_with_progress(store_uploads(store(), chosen, clerk_name()), len(chosen))
    except SQLAlchemyError as error:
        left = len(of_stage(chosen, "ready"))
        st.error(t("manage.upload.not_stored", count=exact(left)))
        st.text(str(getattr(error, "orig", error)))
        return
    st.rerun()


def draw_opened(upload: Upload) -> None:
    """An opened file as it was understood, and what can be supplied to it before it is stored."""
    if upload.stage == "known":
        source = source_of_submission(data_version(), upload.reading.submission)
    else:
        source = source_of_reading(upload.reading, upload.supplied)
    draw_version(upload)
    draw_reply_to_upload(upload, source.cells)
    draw_progress()
    if upload.stage == "text" and draw_confirmation(upload.text_figures, str(upload.number)):
        upload.confirmed = upload.ticked = True
        st.rerun()
    draw_review(source, str(upload.number), settler_of(upload, batch))
    if upload.stage in OPEN_STAGES:
        with st.expander(t("manage.upload.supply"), expanded=False):
            draw_questions([upload], str(upload.number))


st.title(t("nav.upload"), anchor=False)
st.caption(t("manage.upload.promise"))
draw_clerk()
take_files()
draw_settled()
if batch:
    look_ahead(store(), batch, data_version())
    draw_result(batch)
    draw_summary(batch)
    if waiting := of_stage(batch, "question"):
        draw_questions(waiting, "all")
    draw_storing()
    draw_rows(batch, draw_opened, version_words)
else:
    st.info(t("manage.upload.empty"))
