"""A progress bar over files that are being read or stored."""

from __future__ import annotations

from collections.abc import Iterator

import streamlit as st

from ui.server.turns import turns
from ui.text import t
from ui.upload_batch import Upload, watched
from ui.upload_rows import file_label


def run_with_progress(uploads: Iterator[Upload], count: int) -> list[Upload]:
    """Works through `uploads`, telling how many of `count` are done and which file was the last."""
    bar = st.progress(0.0, t("manage.upload.reading", done=0, count=count, file=""))

    def tell(done: int, upload: Upload) -> None:
        words = t("manage.upload.reading", done=done, count=count, file=file_label(upload.name))
        bar.progress(min(done / count, 1.0), words)

    with turns.given_back():
        finished = watched(uploads, tell)
    bar.empty()
    return finished
