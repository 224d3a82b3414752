"""Upload: read what units sent, show how it was understood, and store it when the clerk says so."""

from datetime import date

import streamlit as st

from ui.access import acting, current_actor
from ui.clerk import draw_clerk
from ui.escape import visible_text
from ui.moments import today_in_china
from ui.numbers import exact
from ui.settling_files import draw_settled
from ui.state import data_version, record
from ui.text import t
from ui.trouble import trouble_words
from ui.upload_batch import Upload, of_stage, read_uploads, store_uploads
from ui.upload_opened import draw_opened
from ui.upload_progress import run_with_progress
from ui.upload_questions import draw_questions
from ui.upload_received import draw_day
from ui.upload_result import draw_result
from ui.upload_rights import draw_left, may_store
from ui.upload_rows import OPEN, draw_rows, draw_summary
from ui.upload_versions import look_ahead, version_words
from ui.uploader import count_kept, taken_files

batch: list[Upload] = st.session_state.setdefault("upload_batch", [])


def take_files() -> None:
    """Read what was dropped onto the page."""
    if contents := taken_files(t("manage.upload.drop"), "uploader"):
        try:
            batch.extend(
                run_with_progress(read_uploads(record(data_version()), contents, batch), len(contents))
            )
        except RuntimeError as error:
            st.error(t("manage.upload.reader_down"))
            st.text(visible_text(str(error.__cause__ or error)))
            return
        st.rerun()


def clear_batch() -> None:
    """Forget the files of this upload; what was stored stays stored."""
    batch.clear()
    st.session_state.pop(OPEN, None)


def draw_storing(day: date) -> None:
    """Store the ticked files, each as a whole or not at all; `day`: on which they came in."""
    ticked, actor = [upload for upload in of_stage(batch, "ready") if upload.ticked], current_actor()
    chosen = [upload for upload in ticked if may_store(actor, upload)]
    draw_left([upload for upload in ticked if upload not in chosen])
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
        said = day if day != today_in_china() else None
        run_with_progress(store_uploads(acting(), chosen, said), len(chosen))
    except Exception as error:
        if (words := trouble_words(error)) is None:
            raise
        left = len(of_stage(chosen, "ready"))
        st.error(t("manage.upload.not_stored", count=exact(left)))
        st.error(words)
        return
    st.rerun()


st.title(t("nav.upload"), anchor=False)
st.caption(t("manage.upload.promise"))
draw_clerk()
take_files()
count_kept([upload.content for upload in batch])
draw_settled()
if batch:
    look_ahead(record(data_version()), batch, data_version())
    draw_result(batch)
    draw_summary(batch)
    waiting = of_stage(batch, "question")
    for name, wanted in (("all", False), ("reference", True)):
        if files := [upload for upload in waiting if upload.is_reference == wanted]:
            draw_questions(files, name)
    day = draw_day()
    draw_storing(day)
    draw_rows(batch, lambda upload: draw_opened(upload, batch, day), version_words)
else:
    st.info(t("manage.upload.empty"))
