"""On which day the files of an upload came in, and what came in without being readable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import PurePath

import pandas as pd
import streamlit as st

from etl.meaning.period import as_option, find_periods, find_year, read_typed_period
from etl.meaning.unit import find_unit_in_text
from etl.reference.records import UNREADABLE, Receipt
from ui.access import acting
from ui.division_choice import choose_division, division_of, home_division
from ui.escape import md_escape, visible_text
from ui.moments import today_in_china
from ui.numbers import day_text, period_text
from ui.reference_changes import draw_problems
from ui.state import cube, known_units, roster
from ui.text import t
from ui.trouble import told_of_trouble
from ui.upload_batch import Upload

_DAY = "upload_day"


def draw_day() -> date:
    """The day on which the files of this upload came in: today, where nobody says otherwise."""
    today = today_in_china()
    day = st.date_input(
        t("received.day"),
        today,
        max_value=today,
        format="YYYY-MM-DD",
        key=_DAY,
        width=220,
        help=t("received.day_help"),
    )
    return day or today


def received_words(receipt: Receipt) -> str:
    """From whom, for when and on which day something came in that cannot be read."""
    return t(
        "received.recorded",
        unit=md_escape(receipt.unit),
        period=period_text(receipt.period_start, receipt.period_end),
        day=day_text(receipt.received),
    )


def gave_nothing(upload: Upload) -> bool:
    """It cannot be read, or was read and says nothing."""
    reading = upload.reading
    empty = not (reading.facts or reading.held or reading.mentions or upload.is_reference)
    return upload.stage in ("unreadable", "received") or (upload.stage in ("question", "ready") and empty)


def draw_unread(upload: Upload, version: str, day: date) -> None:
    """The offer to record that it came in, so that its unit is not called missing; or what was recorded."""
    if upload.receipt:
        st.button(
            t("received.undo"),
            key=f"received_undo_{upload.number}",
            on_click=told_of_trouble(_undo),
            args=(upload,),
        )
        return
    key = f"received_{upload.number}"
    st.markdown(t("received.offer"))
    listed, home = roster(version), home_division(cube(version))
    named = unit_in_name(upload.name, listed)
    units = list(dict.fromkeys(filter(None, [named, *listed["unit"], *known_units(version)])))
    with st.form(key, border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            unit = st.selectbox(
                t("received.unit"),
                units,
                format_func=visible_text,
                index=0 if named else None,
                accept_new_options=True,
                placeholder=t("manage.settle.choose_or_write"),
                key=f"{key}_unit",
            )
            period = st.text_input(
                t("received.period"),
                period_in_name(upload.name),
                placeholder=t("manage.questions.period_hint"),
                key=f"{key}_period",
            )
            division = choose_division(t("received.division"), f"{key}_division", home)
        pressed = st.form_submit_button(t("received.record", day=day_text(day)), key=f"{key}_do")
    if pressed:
        _record(upload, (unit or "").strip(), period.strip(), division, day, listed, home)


def _record(
    upload: Upload, unit: str, period: str, division: str, day: date, listed: pd.DataFrame, home: str
) -> None:
    place = division_of(division, home)
    codes = listed.loc[listed["unit"] == unit, "district_code"]
    code = place.code if place else str(codes.iloc[0]) if len(codes) else ""
    span = read_typed_period(period, day, find_year(upload.name))
    problems = [] if unit else [t("received.no_unit")]
    if span is None:
        problems.append(t("received.no_period"))
    if not code:
        problems.append(t("received.no_division"))
    if draw_problems(problems) or span is None:
        return
    receipt = Receipt(
        upload.reading.submission, upload.name, day, unit, code, span.start, span.end, UNREADABLE
    )
    acting().add_receipts([receipt])
    upload.receipt = receipt
    st.rerun()


def _undo(upload: Upload) -> None:
    if upload.receipt:
        acting().add_receipts([replace(upload.receipt, problem="")])
        upload.receipt = None


def unit_in_name(file: str, listed: pd.DataFrame) -> str:
    """The unit of the roster that a file's name names, by its name or another one of it; else the one that stands
    there; '' for none."""
    stem = PurePath(file).stem
    rows = zip(listed["unit"], listed["aliases"], strict=True)
    named = [(len(name), unit) for unit, aliases in rows for name in (unit, *aliases) if name in stem]
    return max(named)[1] if named else find_unit_in_text(stem) or ""


def period_in_name(file: str) -> str:
    """The period that a file's name states whole, as it is written in the field; '' for none."""
    found = [one.period for one in find_periods(PurePath(file).stem) if one.period]
    if not found:
        return ""
    return as_option(found[0])
