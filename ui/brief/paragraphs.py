"""A paragraph of the brief on the page: to read, to follow its numbers, to write anew, to restore."""

from __future__ import annotations

from collections.abc import Hashable

import streamlit as st

from ui.brief.editing import Edit, is_stale, unknown_numbers
from ui.brief.preview import paragraph_markdown
from ui.brief.written import Paragraph, Written
from ui.escape import md_escape, visible_text
from ui.text import t

_EDITS, _OPEN = "brief_edits", "brief_open"


def edits_of(context: Hashable) -> dict[str, Edit]:
    """What the clerk has written in this session for one place, period and language, by the paragraph's key."""
    edits: dict[Hashable, dict[str, Edit]] = st.session_state.setdefault(_EDITS, {})
    return edits.setdefault(context, {})


def draw_paragraph(paragraph: Paragraph, written: Written, context: Hashable) -> None:
    """The draft with its numbers, or what was written instead of it and what is wrong with that."""
    edits = edits_of(context)
    name = f"{hash(context)}_{paragraph.key}"
    opened: set[str] = st.session_state.setdefault(_OPEN, set())
    with st.container(gap="xsmall"):
        _draw(paragraph, written, edits, opened, name)


def _draw(
    paragraph: Paragraph, written: Written, edits: dict[str, Edit], opened: set[str], name: str
) -> None:
    edit = edits.get(paragraph.key)
    stale = edit is not None and is_stale(paragraph, edit)
    if name in opened:
        _draw_editor(paragraph, edits, name)
    elif edit and not stale:
        for line in edit.text.splitlines():
            st.markdown(md_escape(line))
    else:
        st.markdown(paragraph_markdown(paragraph))
    if edit:
        _draw_warnings(edit, stale, written)
    with st.container(horizontal=True):
        st.button(
            t("brief.page.done" if name in opened else "brief.page.edit"),
            key=f"edit_{name}",
            type="tertiary",
            on_click=opened.symmetric_difference_update,
            args=({name},),
        )
        if edit:
            st.button(
                t("brief.page.restore"),
                key=f"restore_{name}",
                type="tertiary",
                on_click=_restore,
                args=(edits, paragraph.key, name),
            )


def _draw_editor(paragraph: Paragraph, edits: dict[str, Edit], name: str) -> None:
    key = f"text_{name}"

    def keep() -> None:
        text = st.session_state[key]
        if text == paragraph.text:
            edits.pop(paragraph.key, None)
        else:
            edits[paragraph.key] = Edit(paragraph.text, text)

    edit = edits.get(paragraph.key)
    st.session_state.setdefault(key, edit.text if edit else paragraph.text)
    st.text_area(t("brief.page.text"), key=key, on_change=keep, height=180, label_visibility="collapsed")


def _draw_warnings(edit: Edit, stale: bool, written: Written) -> None:
    if stale:
        st.warning(t("brief.page.stale"))
        st.text(visible_text(edit.text))
        return
    if not edit.text.strip():
        st.caption(t("brief.page.left_out"))
        return
    st.caption(t("brief.page.changed"))
    if unknown := unknown_numbers(edit.text, written):
        st.warning(
            t("brief.page.unknown", numbers=t("list.comma").join(md_escape(number) for number in unknown))
        )


def _restore(edits: dict[str, Edit], key: str, name: str) -> None:
    edits.pop(key, None)
    st.session_state.pop(f"text_{name}", None)
    st.session_state[_OPEN].discard(name)


def draw_restore_all(context: Hashable) -> None:
    """A button that takes back every change, where there is any."""
    edits = edits_of(context)
    if edits:

        def restore() -> None:
            for key in list(edits):
                _restore(edits, key, f"{hash(context)}_{key}")

        st.button(t("brief.page.restore_all", count=len(edits)), key="brief_restore_all", on_click=restore)
