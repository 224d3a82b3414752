"""What files leave open — unit, period, district — asked for all of them at once, for each in a table, or for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from etl.meaning.period import parse_period_option
from etl.meaning.place import parse_district_option
from etl.schema import Supplied
from ui.escape import md_escape, visible_text
from ui.moments import today_in_china
from ui.state import data_version, record
from ui.text import t
from ui.typed_period import typed_period
from ui.upload_batch import Upload, read_again
from ui.upload_progress import run_with_progress

FIELDS = ("unit", "period", "district")
REFERENCE_FIELDS = ("district", "year", "source")
# The first census and the years to come; a year is four digits.
_YEARS = range(1949, 2101)


def fields_of(uploads: Sequence[Upload]) -> tuple[str, ...]:
    """What can be supplied to these files, which are all of the reference or none."""
    return REFERENCE_FIELDS if all(upload.is_reference for upload in uploads) else FIELDS


def draw_questions(uploads: Sequence[Upload], key: str) -> None:
    """A form whose answers fill the gaps of these files; they are read again with them."""
    needs = {need for upload in uploads for need in upload.reading.needs}
    fields = fields_of(uploads)
    with st.form(f"questions_{key}", border=True):
        st.markdown(t("manage.questions.title", count=len(uploads)))
        with st.container(horizontal=True):
            given = [
                st.text_input(_label(name, needs), placeholder=t(f"manage.questions.{name}_hint"))
                for name in fields
            ]
        rows = _draw_rows(uploads, key) if len(uploads) > 1 else None
        st.caption(t("manage.questions.rule"))
        if not st.form_submit_button(t("manage.questions.read"), key=f"questions_read_{key}"):
            return
    common = Supplied(**{name: text.strip() for name, text in zip(fields, given, strict=True)})
    common = _with_period(common, uploads)
    own = supplied_by_file(uploads, rows) if rows is not None else {}
    problems = problems_of(common, own, {upload.number: upload.name for upload in uploads})
    for problem in problems:
        st.error(problem)
    if not problems:
        run_with_progress(read_again(record(data_version()), uploads, common, own), len(uploads))
        st.rerun()


def _label(name: str, needs: set[str]) -> str:
    mark = t("manage.questions.needed") if name in needs else ""
    return t(f"manage.questions.{name}") + mark


def _draw_rows(uploads: Sequence[Upload], key: str) -> pd.DataFrame:
    """A line for each file, to be filled in where its answer is its own; columns file, unit, period, district."""
    st.caption(t("manage.questions.each"))
    fields = fields_of(uploads)
    frame = pd.DataFrame(
        [[visible_text(upload.name), *(_known(upload, name) for name in fields)] for upload in uploads],
        columns=["file", *fields],
        dtype="string",
    )
    columns = {
        name: st.column_config.TextColumn(
            t(f"manage.questions.{name}"), disabled=name == "file", width="medium", max_chars=100
        )
        for name in frame.columns
    }
    edited = st.data_editor(
        frame, column_config=columns, hide_index=True, width="stretch", key=f"questions_rows_{key}"
    )
    return edited if isinstance(edited, pd.DataFrame) else frame


def _known(upload: Upload, name: str) -> str:
    """What was supplied to the file before, else what it says itself."""
    said = getattr(upload.supplied, name)
    found = [*upload.reading.facts, *upload.reading.held, *upload.reading.mentions]
    if said or name != "unit" or "unit" in upload.reading.needs or not found:
        return str(said)
    return found[0].unit


def supplied_by_file(uploads: Sequence[Upload], rows: pd.DataFrame) -> dict[int, Supplied]:
    """{number of the file: what was written in its line}, of the lines in which something is new."""
    answers = {}
    for upload, (_, row) in zip(uploads, rows.iterrows(), strict=True):
        fields = fields_of([upload])
        written = {name: "" if pd.isna(row[name]) else str(row[name]).strip() for name in fields}
        new = {name: text for name, text in written.items() if text != _known(upload, name)}
        if any(new.values()):
            answers[upload.number] = _with_period(Supplied(**new), [upload])
    return answers


def _with_period(supplied: Supplied, uploads: Sequence[Upload]) -> Supplied:
    """The answers with the period as it is kept, which may be typed as files have it."""
    names = [upload.name for upload in uploads]
    return replace(supplied, period=typed_period(supplied.period, today_in_china(), names))


def problems_of(
    common: Supplied, own: Mapping[int, Supplied] | None = None, names: Mapping[int, str] | None = None
) -> list[str]:
    """What is wrong with the answers, in words; [] where they can be used. `names`: of the files in `own`."""
    own, names = own or {}, names or {}
    if not own and common == Supplied():
        return [t("manage.questions.nothing")]
    problems = _problems(common)
    for number, supplied in own.items():
        problems += [
            t("manage.questions.in_file", file=md_escape(names.get(number, "")), problem=problem)
            for problem in _problems(supplied)
        ]
    return problems


def _problems(supplied: Supplied) -> list[str]:
    problems = []
    if supplied.period:
        try:
            parse_period_option(supplied.period)
        except ValueError:
            problems.append(t("manage.questions.bad_period"))
    if supplied.year and not (supplied.year.isdecimal() and int(supplied.year) in _YEARS):
        problems.append(t("manage.questions.bad_year"))
    if supplied.district and parse_district_option(supplied.district).place is None:
        problems.append(t("manage.questions.bad_district"))
    return problems
