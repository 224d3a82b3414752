"""In plain words how a sheet was understood; worked out when somebody opens it."""

from __future__ import annotations

from typing import cast

import streamlit as st

from etl.explain import Speaker, explain_sheet
from etl.explain.report import told_lines
from etl.export_words import Language
from ui.escape import html_escape
from ui.prose_page import has_text
from ui.source_panel import Source
from ui.text import language, t


def draw_explanation(source: Source, sheet: str, key: str) -> None:
    """A switch, and behind it the sentences about the sheet."""
    words = t("manage.explain.show_text" if has_text(source, sheet) else "manage.explain.show")
    if not st.toggle(words, key=f"explain_{key}"):
        return
    reading = source.reading()
    in_lines = told_lines(
        reading, source.by_sheet.get(sheet, [])
    )  # of a document, or of a report put into a sheet
    st.caption(t("manage.explain.about_text" if in_lines else "manage.explain.about"))
    speaker = Speaker(cast("Language", language()))
    lines = explain_sheet(reading, source.supplied, speaker, sheet)
    body = "".join(
        f'<li style="--depth:{line.depth}"><bdi>{html_escape(line.text)}</bdi></li>' for line in lines
    )
    st.html(f'<ul class="sg-explained">{body}</ul>')
