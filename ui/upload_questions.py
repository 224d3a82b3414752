"""What a file leaves open — unit, period, district — asked for once, for all files that need it or for one."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from etl.meaning.period import parse_period_option
from etl.meaning.place import parse_district_option
from etl.schema import Supplied
from ui.state import store
from ui.text import t
from ui.upload_batch import Upload, read_again
from ui.upload_progress import run_with_progress


def draw_questions(uploads: Sequence[Upload], key: str) -> None:
    """A form whose answers fill the gaps of these files; they are read again with them."""
    needs = {need for upload in uploads for need in upload.reading.needs}
    with st.form(f"questions_{key}", border=True):
        st.markdown(t("manage.questions.title", count=len(uploads)))
        with st.container(horizontal=True):
            unit = st.text_input(_label("unit", needs), placeholder=t("manage.questions.unit_hint"))
            period = st.text_input(_label("period", needs), placeholder=t("manage.questions.period_hint"))
            district = st.text_input(
                _label("district", needs), placeholder=t("manage.questions.district_hint")
            )
        st.caption(t("manage.questions.rule"))
        if not st.form_submit_button(t("manage.questions.read"), key=f"questions_read_{key}"):
            return
    supplied = Supplied(unit.strip(), period.strip(), district.strip())
    problems = problems_of(supplied)
    for problem in problems:
        st.error(problem)
    if not problems:
        run_with_progress(read_again(store(), uploads, supplied), len(uploads))
        st.rerun()


def _label(name: str, needs: set[str]) -> str:
    mark = t("manage.questions.needed") if name in needs else ""
    return t(f"manage.questions.{name}") + mark


def problems_of(supplied: Supplied) -> list[str]:
    """What is wrong with the answers, in words; [] where they can be used."""
    problems = []
    if not (supplied.unit or supplied.period or supplied.district):
        problems.append(t("manage.questions.nothing"))
    if supplied.period:
        try:
            parse_period_option(supplied.period)
        except ValueError:
            problems.append(t("manage.questions.bad_period"))
    if supplied.district and parse_district_option(supplied.district).place is None:
        problems.append(t("manage.questions.bad_district"))
    return problems
