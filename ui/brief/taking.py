"""Taking the brief away: the head of the paper, and the buttons for Word, PowerPoint and PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from analysis.filters import Filters
from analysis.standing import Standing
from ui.brief.pdf import NoPdf, as_pdf, office
from ui.brief.slides import slide_show
from ui.brief.word import word_document
from ui.brief.written import Masthead, Written
from ui.downloads import DownloadRefused, download_name, draw_download, draw_progress
from ui.text import t


def ask_masthead(today: date) -> Masthead:
    """Who issues the paper, its number and its day; what is left empty is left out."""
    with st.expander(t("brief.page.masthead")), st.container(horizontal=True):
        issuer = st.text_input(t("brief.page.issuer"), key="brief_issuer", max_chars=60)
        number = st.text_input(t("brief.page.number"), key="brief_number", max_chars=20)
        day = st.date_input(t("brief.page.day"), value=today, key="brief_day", format="YYYY-MM-DD")
    return Masthead(issuer, number, day if isinstance(day, date) else today)


def draw_brief_downloads(written: Written, masthead: Masthead, filters: Filters, standing: Standing) -> None:
    """One button per kind of document; each is made when it is asked for."""
    makers: dict[str, Callable[[], bytes]] = {
        "docx": lambda: word_document(written, masthead),
        "pptx": lambda: slide_show(written, masthead),
    }
    if office():
        makers["pdf"] = lambda: _pdf(word_document(written, masthead))
    with st.container(horizontal=True):
        for format, make in makers.items():
            name = download_name(filters, standing, format, file="brief.page.file")
            draw_download(t(f"brief.page.{format}"), make, name)
    if "pdf" not in makers:
        st.caption(t("brief.page.no_office"))
    draw_progress()


def _pdf(document: bytes) -> bytes:
    try:
        return as_pdf(document)
    except NoPdf as reason:
        raise DownloadRefused(str(reason)) from reason
