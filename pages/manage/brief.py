"""The brief: a draft from the figures under the filters, to be edited and taken away as a document."""

import streamlit as st

from analysis.districts import breakdown_parent
from ui.as_of import shown_day
from ui.brief.asking import draft_of
from ui.brief.editing import apply_edits
from ui.brief.paragraphs import draw_paragraph, draw_restore_all, edits_of
from ui.brief.preview import draw_brief_chart, draw_brief_table
from ui.brief.taking import ask_masthead, draw_brief_downloads
from ui.brief.wording import Words, write_brief
from ui.downloads import filters_in_words, state_in_words
from ui.escape import md_escape, visible_text
from ui.filters import current_filters
from ui.frame import draw_empty, draw_headline
from ui.moments import today_in_china
from ui.state import cube, data_version
from ui.text import language, t

version = data_version()
figures, filters = cube(version), current_filters()
state = draw_headline(figures, filters, "brief")
if not state.facts:
    draw_empty(figures)
    st.stop()

st.caption(t("brief.page.how"))
masthead = ask_masthead(today_in_china())
with st.spinner(t("brief.page.drafting")):
    brief = draft_of(version, filters, shown_day() or masthead.day)
about = (
    (t("brief.page.filters"), tuple(filters_in_words(figures, brief.filters))),
    (t("brief.page.state"), tuple(state_in_words(figures, state, version))),
)
draft = write_brief(brief, Words(figures, breakdown_parent(figures, filters)), about)
context = (brief.filters, language())
written = apply_edits(draft, edits_of(context))

draw_brief_downloads(written, masthead, filters, state)
draw_restore_all(context)
with st.container(border=True):
    st.header(md_escape(draft.title), anchor=False)
    for warning in draft.warnings:
        st.warning(md_escape(warning))
    for section in draft.sections:
        st.subheader(md_escape(section.heading), anchor=False)
        for paragraph in section.paragraphs:
            draw_paragraph(paragraph, draft, context)
        for chart in section.charts:
            draw_brief_chart(chart)
        for table in section.tables:
            draw_brief_table(table)
    for heading, pairs in draft.about:
        with st.expander(md_escape(heading)):
            for name, value in pairs:
                st.text(visible_text(f"{name}: {value}"))
