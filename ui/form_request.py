"""What a clerk says to get blank forms: which units, which period, which kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import streamlit as st

from etl.blank_form import KINDS, Kind, Wanted, wanted_forms
from etl.meaning.place import parse_district_option
from ui.escape import md_escape, visible_text
from ui.form_units import FormUnits
from ui.text import t

STEPS = ("month", "quarter", "year", "week", "days")
MOST_UNITS = 500  # of one archive; a county has some 40, and each takes a twentieth of a second
MOST_NAMED = 6  # of the units that have not reported: what two lines hold
TYPED = "forms_units"


@dataclass(slots=True, frozen=True)
class FormRequest:
    """`period` as `--period` takes it; `district` for the units that name none."""

    wanted: tuple[Wanted, ...]
    period: str
    district: str
    kind: Kind


def draw_request(
    units: FormUnits, today: date, silent_in: Callable[[str], list[Wanted] | None]
) -> FormRequest | None:
    """The questions; what was asked for when the button was pressed and nothing is wrong with it, else None. `silent_in`:
    who has not reported for a period, None where nobody on the roster reports for such periods."""
    period = _draw_period(today)
    silent = silent_in(period)
    with st.form("forms_request", border=False):
        left, right = st.columns(2)
        chosen = left.multiselect(
            t("manage.forms.known"),
            list(units.offered),
            format_func=visible_text,
            placeholder=t("manage.forms.known_hint"),
            key="forms_known",
        )
        with left:
            all_silent = _draw_silent(silent)
        district = left.text_input(
            t("manage.forms.district"), placeholder=t("manage.questions.district_hint"), key="forms_district"
        )
        typed = right.text_area(
            t("manage.forms.units"), placeholder=t("manage.forms.units_hint"), height=145, key=TYPED
        )
        kind = st.radio(
            t("manage.forms.kind"),
            KINDS,
            format_func=lambda name: t(f"manage.forms.kind_{name}"),
            captions=[t(f"manage.forms.kind_{name}_about") for name in KINDS],
            key="forms_kind",
        )
        pressed = st.form_submit_button(t("manage.forms.make"), type="primary", key="forms_make")
    if not pressed:
        return None
    asked = [
        *(units.offered[words] for words in chosen),
        *all_silent,
        *map(units.as_listed, wanted_forms(typed)),
    ]
    request = FormRequest(tuple(dict.fromkeys(asked)), period, district.strip(), kind or KINDS[0])
    problems = problems_of(request)
    for problem in problems:
        st.error(problem)
    return None if problems else request


def _draw_silent(silent: list[Wanted] | None) -> list[Wanted]:
    """The units that have not reported for the period, where they are asked for."""
    if not silent:
        if silent is not None:
            st.caption(t("manage.forms.all_reported"))
        return []
    asked = st.checkbox(t("manage.forms.silent", count=len(silent)), key="forms_silent")
    named = t("list.comma").join(md_escape(one.unit) for one in silent[:MOST_NAMED])
    st.caption(named + ("…" if len(silent) > MOST_NAMED else ""))
    return silent if asked else []


def problems_of(request: FormRequest) -> list[str]:
    """What is wrong with the answers as a whole, in words."""
    problems = []
    if not request.wanted:
        problems.append(t("manage.forms.no_unit"))
    if len(request.wanted) > MOST_UNITS:
        problems.append(t("manage.forms.too_many", count=MOST_UNITS))
    if request.district and parse_district_option(request.district).place is None:
        problems.append(t("manage.questions.bad_district"))
    return problems


def _draw_period(today: date) -> str:
    step = st.segmented_control(
        t("manage.forms.period"),
        STEPS,
        format_func=lambda name: t(f"manage.forms.step_{name}"),
        default=STEPS[0],
        required=True,
        key="forms_step",
    )
    pickers: dict[str, Callable[[date], str]] = {
        "month": _month,
        "quarter": _quarter,
        "year": lambda day: str(_year(day)),
        "week": _week,
        "days": _days,
    }
    with st.container(horizontal=True, vertical_alignment="bottom"):
        return pickers[step or STEPS[0]](today)


def _year(today: date) -> int:
    return int(st.number_input(t("manage.forms.year"), 2000, 2100, today.year, key="forms_year", width=140))


def _month(today: date) -> str:
    year = _year(today)
    month = st.selectbox(
        t("manage.forms.month"), range(1, 13), index=today.month - 1, key="forms_month", width=140
    )
    return f"{year}-{month:02d}"


def _quarter(today: date) -> str:
    year = _year(today)
    at = (today.month - 1) // 3
    quarter = st.selectbox(t("manage.forms.quarter"), range(1, 5), index=at, key="forms_quarter", width=140)
    return f"{year}-Q{quarter}"


def _week(today: date) -> str:
    day = st.date_input(t("manage.forms.week"), today, key="forms_week", format="YYYY-MM-DD", width=200)
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(weekday - 1)
    st.caption(t("manage.forms.week_days", first=monday, last=monday + timedelta(6)), width="content")
    return f"{year}-W{week:02d}"


def _days(today: date) -> str:
    first = st.date_input(
        t("filter.from"), today.replace(day=1), key="forms_first", format="YYYY-MM-DD", width=200
    )
    last = st.date_input(
        t("filter.to"), today, min_value=first, key="forms_last", format="YYYY-MM-DD", width=200
    )
    return f"{first}..{max(first, last)}"
