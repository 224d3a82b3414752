"""A report as a page of text: its paragraphs with their marks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from etl.explain.report import is_report, paragraphs_of
from ui.prose_marks import Mark, Told, marks_of
from ui.prose_text import text_html, text_legend_html
from ui.scripts import SHOW_CHOSEN, run_script
from ui.state import data_version, rulings
from ui.text import t

if TYPE_CHECKING:
    from ui.source_panel import Source

STYLE = Path(__file__).with_name("prose_text.css")


def has_text(source: Source, sheet: str) -> bool:
    """Whether a sheet is a document with paragraphs."""
    cells = source.by_sheet.get(sheet, [])
    return is_report(cells) and bool(paragraphs_of(cells))


def marks_in(source: Source, sheet: str) -> list[Mark]:
    """The marks of a document."""
    here = source.facts[source.facts["sheet"].astype(str) == sheet]
    said = source.mentions[source.mentions["sheet"].astype(str) == sheet]
    cells = source.by_sheet[sheet]
    told = Told(source.submission, source.file, source.supplied, cells, here, said, rulings(data_version()))
    return marks_of(told)


def draw_text(
    source: Source, sheet: str, marks: Sequence[Mark], chosen: tuple[str, ...], marked: str
) -> None:
    """The document's paragraphs as a page of text."""
    st.html(STYLE)
    st.html(text_legend_html())
    body = text_html(paragraphs_of(source.by_sheet[sheet]), marks, chosen, marked)
    label = t("manage.prose.aria")
    st.html(f'<div class="sg-text" tabindex="0" role="region" aria-label="{label}">{body}</div>')
    place = next((place for place, mark in enumerate(marks) if chosen and mark.key == chosen), None)
    if place is not None:
        run_script(SHOW_CHOSEN, anew=place)
