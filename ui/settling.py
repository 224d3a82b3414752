"""Settles what is in doubt at a cell: what it is about, what it is read as from now on, and why."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from etl.choices import NO_FIGURE, Choice, Question, questions_at
from etl.settling import Settlement
from ui.access import allowed
from ui.clerk import draw_clerk
from ui.escape import md_escape, visible_text
from ui.overtaken import seen_until
from ui.source_panel import Source
from ui.state import data_version, known_units
from ui.text import group_name, measure_name, t

LONGEST_REASON = 200
LONGEST_LINE = 60  # characters; a longer text is a paragraph and gets room to be edited

Settle = Callable[[Settlement], None]


def draw_settling(source: Source, sheet: str, cell: str, settle: Settle) -> None:
    """The form for a cell that was marked by itself, open where it is in doubt."""
    if source.cell_at(sheet, cell) is None or not allowed("settle"):
        return
    doubtful = any((i.sheet, i.cell) == (sheet, cell) and i.severity != "note" for i in source.issues)
    with st.expander(t("manage.settle.title"), expanded=doubtful):
        draw_answer(source, sheet, cell, settle)


def draw_answer(source: Source, sheet: str, cell: str, settle: Settle) -> None:
    """The form for a cell that holds something. `settle` is called with what was decided."""
    found = source.cell_at(sheet, cell)
    if found is None:
        return
    units = sorted({str(unit) for unit in source.facts_at(sheet, cell)["unit"] if unit})
    questions = questions_at(
        source.submission,
        found,
        source.tables,
        source.places,
        units,
        known_units(data_version()),
        source.by_sheet[sheet],
    )
    key = f"settle_{source.submission}_{sheet}_{cell}"
    seen = seen_until(key)
    question = _choose_question(questions, key)
    st.caption(t(f"manage.settle.scope_{question.kind}"))
    draw_clerk(key)  # above the button that it signs
    with st.form(f"{key}_{question.kind}", border=False):
        value = _draw_answer(question, f"{key}_{question.kind}")
        reason = st.text_input(t("manage.settle.reason"), max_chars=LONGEST_REASON, key=f"{key}_reason")
        done = st.form_submit_button(t("manage.settle.do"), type="primary", key=f"{key}_do")
    if not done:
        return
    if value:
        settle(Settlement(question.kind, question.key, value, reason.strip(), seen))
    else:
        st.error(t("manage.settle.nothing"))


def _choose_question(questions: list[Question], key: str) -> Question:
    if len(questions) == 1:
        return questions[0]
    kinds = [f"{place}:{question.kind}" for place, question in enumerate(questions)]
    chosen = st.radio(
        t("manage.settle.what"),
        kinds,
        format_func=lambda kind: _question_words(questions[kinds.index(kind)]),
        key=f"{key}_what",
    )
    return questions[kinds.index(chosen)]


def _question_words(question: Question) -> str:
    about = question.about
    short = about if len(about) <= LONGEST_LINE else about[:LONGEST_LINE] + "…"
    return t(f"manage.settle.is_{question.kind}", text=md_escape(short))


def _draw_answer(question: Question, key: str) -> str:
    """What is to be read there, '' where nothing was said."""
    if question.kind == "cell":
        return _draw_text(question, key)
    shown = {choice.value: choice_words(choice) for choice in question.choices}
    answer = st.selectbox(
        t(f"manage.settle.answer_{question.kind}"),
        list(shown),
        index=None,
        format_func=lambda value: visible_text(shown.get(value, value)),
        accept_new_options=question.kind != "place",
        placeholder=t(
            "manage.settle.choose" if question.kind == "place" else "manage.settle.choose_or_write"
        ),
        key=f"{key}_answer",
    )
    return (answer or "").strip()


def _draw_text(question: Question, key: str) -> str:
    draw = st.text_area if len(question.about) > LONGEST_LINE else st.text_input
    text = draw(t("manage.settle.answer_cell"), value=question.about, key=f"{key}_text").strip()
    if st.checkbox(t("manage.settle.no_figure"), key=f"{key}_none"):
        return NO_FIGURE
    return text if text != question.about else ""


def choice_words(choice: Choice) -> str:
    """A choice in the reader's language."""
    if choice.kind == "measure":
        return t("manage.settle.as_measure", name=measure_name(choice.code))
    if choice.kind == "group":
        return t("manage.settle.as_group", name=group_name(choice.code))
    if choice.kind == "part":
        return t(f"manage.settle.part_{choice.code}")
    return visible_text(choice.code)
