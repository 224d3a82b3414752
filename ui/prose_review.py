"""A report under review: its numbers as lists beside the text, the chosen one, and the confirmation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from etl.formats.characters import half_widths
from ui.clerk import draw_clerk
from ui.escape import visible_text
from ui.fact_table import period_words
from ui.numbers import exact
from ui.prose_marks import Mark
from ui.prose_settling import draw_number
from ui.settling import Settle
from ui.tables import FEWEST_WRAPPED, draw_table
from ui.text import channel_name, group_name, t

# Pixels: beside the text on a screen of 1,440 they are what is seen without a scroll, with what was read whole.
WIDTHS = {"prose.paragraph": 75, "fact.raw": 105, "prose.meaning": 165}
HALF_WIDTH, MARGINS = 7.2, 16  # pixels of half a Chinese character in a table, and beside a cell's text


def chosen_mark(marks: Sequence[Mark], key: str) -> Mark | None:
    """The number that was chosen in one of the lists."""
    wanted = st.session_state.get(key, ())
    return next((mark for mark in marks if mark.key and mark.key == wanted), None)


def draw_chosen(mark: Mark, settle: Settle, leave: Callable[[], None]) -> None:
    """The chosen number with its form."""
    draw_number(mark, settle)
    st.button(t("manage.prose.leave"), key="number_leave", on_click=leave)


def draw_numbers(marks: Sequence[Mark], key: str, choose: Callable[[Mark], None]) -> None:
    """Numbers of a text as a list; choosing one marks it in the text."""
    st.caption(t("manage.prose.choose"))
    table = numbers_table(marks)
    widths = {t(f"manage.{name}"): width for name, width in WIDTHS.items()}
    meaning = t("manage.prose.meaning")  # what was written stands whole in the text
    whole = all(_fits(str(words), widths[meaning]) for words in table[meaning])
    draw_table(
        table, key, lambda row: choose(marks[row]), wrapped=widths, lines=1 if whole else FEWEST_WRAPPED
    )


def _fits(text: str, width: int) -> bool:
    """Whether a text stands on one line in a column of so many pixels."""
    return half_widths(text) * HALF_WIDTH <= width - MARGINS


def numbers_table(marks: Sequence[Mark]) -> pd.DataFrame:
    """One row per number: where it stands, its words and what became of it; of numbers that count also for whom, how, when
    and whose, all of which is confirmed with them."""
    columns = {
        t("manage.prose.paragraph"): [mark.cell for mark in marks],
        t("manage.fact.raw"): [visible_text(mark.words) for mark in marks],
        t("manage.prose.meaning"): [mark.label or mark.note for mark in marks],
    }
    facts = [mark.fact for mark in marks if mark.fact is not None]
    if facts and len(facts) == len(marks):
        columns |= {
            t("manage.fact.group"): [group_name(fact["target_group"]) for fact in facts],
            t("manage.fact.channel"): [channel_name(fact["channel"]) for fact in facts],
            t("manage.fact.period"): [
                period_words(fact["period_start"], fact["period_end"]) for fact in facts
            ],
            t("manage.fact.unit"): [visible_text(str(fact["unit"])) for fact in facts],
        }
    return pd.DataFrame(columns)


def draw_confirmation(count: int, key: str, stored: bool = False) -> bool:
    """Say that a person must have read the text before its figures count, or that nobody has yet where they were `stored`
    without; True once that person says so."""
    with st.container(border=True, key=f"confirm_box_{key}"):
        st.markdown(t("manage.prose.confirm_stored" if stored else "manage.prose.confirm_why"))
        if stored:
            draw_clerk(f"_confirm_{key}")
        return st.button(
            t("manage.prose.confirm", count=exact(count)),
            key=f"confirm_text_{key}",
            type="primary",
            icon=":material/fact_check:",
        )


def draw_confirmed(said: str, key: str, undo: bool = True) -> bool:
    """That a text was confirmed, with the button that takes it back where there is an `undo`; True once it was pressed."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(said, width="content")
        return undo and st.button(t("manage.prose.unconfirm"), key=f"unconfirm_text_{key}", type="tertiary")
