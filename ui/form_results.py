"""Blank forms as they were made: how many, the download, and whose are missing and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pandas as pd
import streamlit as st

from etl.blank_form import MadeForm, make_forms, zip_forms
from etl.meaning.period import parse_period_option
from ui.downloads import MIME
from ui.form_request import FormRequest
from ui.numbers import exact, period_text
from ui.tables import show_table
from ui.text import language, t

_MADE = "forms_made"


@dataclass(slots=True)
class Made:
    """The forms of the last request, those that were refused among them, and what is handed out of them: the one
    workbook or an archive of all."""

    request: FormRequest
    forms: list[MadeForm] = field(default_factory=list)
    content: bytes = b""

    @property
    def good(self) -> list[MadeForm]:
        """Those that can be handed out."""
        return [form for form in self.forms if form.content]


def make_with_progress(request: FormRequest) -> None:
    """Make what was asked for, a bar telling how many are done, and keep it for the session."""
    made = Made(request)
    count = len(request.wanted)
    bar = st.progress(0.0)
    for form in _making(request):
        made.forms.append(form)
        done = len(made.forms)
        bar.progress(done / count, t("manage.forms.making", done=exact(done), count=exact(count)))
    bar.empty()
    good = made.good
    made.content = good[0].content if len(good) == 1 else zip_forms(good)
    st.session_state[_MADE] = made


def _making(request: FormRequest) -> Iterator[MadeForm]:
    return make_forms(request.wanted, request.period, request.district, request.kind)


def last_request() -> FormRequest | None:
    """What the forms that are drawn were asked for with; None before any."""
    made: Made | None = st.session_state.get(_MADE)
    return made.request if made else None


def draw_made() -> None:
    """The download of the last request's forms and what is to be done about the others."""
    made: Made | None = st.session_state.get(_MADE)
    if made is None:
        return
    with st.container(border=True, key="forms_made_box"):
        if made.good:
            _draw_download(made)
        draw_refused([form for form in made.forms if not form.content])


def _draw_download(made: Made) -> None:
    """What was made, and the button for it; its bytes are there, so that the click makes and draws nothing anew."""
    good = made.good
    one, count = len(good) == 1, exact(len(good))
    st.markdown(t("manage.forms.made", count=count, what=_what(made.request)))
    st.download_button(
        t("manage.forms.download") if one else t("manage.forms.download_all", count=count),
        made.content,
        good[0].name if one else archive_name(made.request, len(good)),
        MIME["xlsx"] if one else "application/zip",
        on_click="ignore",
        type="primary",
        key="forms_download",
    )


def _what(request: FormRequest) -> str:
    period = parse_period_option(request.period)
    return f"{period_text(period.start, period.end)} · {t(f'manage.forms.kind_{request.kind}')}"


def archive_name(request: FormRequest, count: int) -> str:
    """空白表_2023-04-01_2023-04-30_40.zip."""
    period = parse_period_option(request.period)
    days = dict.fromkeys((period.start.isoformat(), period.end.isoformat()))
    return f"{'_'.join([t('nav.forms'), *days, str(count)])}.zip"


def draw_refused(refused: Sequence[MadeForm]) -> None:
    """Whose forms were not made, why, and what to do; the units' names stay text."""
    if not refused:
        return
    st.warning(t("manage.forms.refused", count=exact(len(refused))))
    table = {
        t("manage.forms.unit"): [form.wanted.unit for form in refused],
        t("manage.questions.district"): [form.wanted.district for form in refused],
        t("manage.forms.why"): [why_refused(form) for form in refused],
    }
    show_table(pd.DataFrame(table))


def why_refused(form: MadeForm) -> str:
    """The reason in the reader's language; what the reader of files would say where that tells more."""
    reason = t(f"manage.forms.problem_{form.problem}")
    if form.problem != "other" or not form.issues:
        return reason
    first = form.issues[0]
    return f"{reason} {first.message_zh if language() == 'zh' else first.message_en}"
