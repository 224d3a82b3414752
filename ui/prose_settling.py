"""One number of a report: what it was read as, and a person's word on it. Struck out, read otherwise, taken back."""

from __future__ import annotations

import streamlit as st

from etl.prose.paragraphs.correcting import STRUCK, read_instead, reads_as_figure
from etl.settling import Settlement
from ui.access import allowed
from ui.clerk import draw_clerk
from ui.escape import md_escape
from ui.numbers import exact
from ui.overtaken import seen_until
from ui.prose_marks import Mark
from ui.settling import LONGEST_REASON, Settle
from ui.source_panel import draw_pairs
from ui.text import t

LONGEST_WORDS = 120


def draw_number(mark: Mark, settle: Settle) -> None:
    """The number's words, what they count or why they do not, and the form that settles it."""
    draw_pairs(
        [
            (t("manage.prose.words"), f"{mark.cell} · {mark.words}"),
            (t(f"manage.prose.is_{mark.kind}"), mark.note),
        ]
    )
    if not allowed("settle"):
        return
    key = "number_" + "_".join(mark.key)
    seen, counts = seen_until(key), mark.kind == "counted"
    draw_clerk(key)  # above the buttons that it signs
    with st.form(key, border=True):
        value = st.text_input(
            t("manage.prose.read_as"), value=mark.words, max_chars=LONGEST_WORDS, key=f"{key}_value"
        )
        st.caption(t("manage.prose.read_as_hint"))
        if mark.whole:
            st.caption(
                t(
                    "manage.prose.whole_hint",
                    whole=exact(mark.whole.stated.value),
                    parts=exact(mark.whole.taken.value),
                )
            )
        reason = st.text_input(t("manage.settle.reason"), max_chars=LONGEST_REASON, key=f"{key}_reason")
        with st.container(horizontal=True):
            read = st.form_submit_button(t("manage.prose.correct" if counts else "manage.prose.count"))
            strike = counts and st.form_submit_button(t("manage.prose.strike"))
            back = mark.ruling is not None and st.form_submit_button(t("manage.prose.take_back"))
    if strike or back:
        settle(Settlement("figure", mark.key, STRUCK if strike else "", reason.strip(), seen))
    elif read and (problem := problem_of(mark, value.strip())):
        st.error(problem)
    elif read:
        settle(Settlement("figure", mark.key, value.strip(), reason.strip(), seen))


def problem_of(mark: Mark, words: str) -> str:
    """Why words cannot be read in the place of a number; '' where they can."""
    stood = mark.ruling.value if mark.ruling else mark.words if mark.kind == "counted" else ""
    if not words or words == stood:
        return t("manage.settle.nothing")
    if not reads_as_figure(words, corrects=mark.kind == "counted"):
        return t("manage.prose.not_a_figure", words=md_escape(words))
    if mark.whole and (read := read_instead(words, mark.whole.figure)) and not mark.whole.corrected(read):
        parts = exact(mark.whole.taken.value)
        return t("manage.prose.below_parts", words=md_escape(words), parts=parts)
    return ""
