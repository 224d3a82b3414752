"""Two people at the same question: what one of them could know when they answered, and telling who was first."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import streamlit as st

from etl.store import Looked, Overtaken
from ui.access import acting, current_actor
from ui.clerk import somebody
from ui.escape import md_escape
from ui.moments import moment_text
from ui.text import t

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Answers = TypeVar("Answers", bound="DataclassInstance")
# The kind of a thing ('base', 'unit', 'target') and what tells it from others of its kind.
What = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holding(Generic[Answers]):
    """What holds of something that a form is about: `number` is another one with each change, `answers` are what a form
    begins with, `by` and `at` (UTC, ISO) tell who changed it last; `stands` is False where it was taken back."""

    number: str
    answers: Answers
    by: str
    at: str
    stands: bool = True


@dataclass(frozen=True, slots=True)
class OpenForm(Generic[Answers]):
    """A form that somebody has before them: the `number` and the answers that it was drawn with. `told`: who has
    changed it since, and that has been said."""

    key: str
    number: str
    began: Answers
    told: Overtaken | None = None


def seen_until(form: str, now: Looked | None = None) -> Looked:
    """What could be known when this form was last drawn: what its answer rests on. Call it each time that it is drawn.
    `now`: what can be known of what it is drawn from."""
    key, now = f"seen_{form}", now or acting().looked()
    before: Looked = st.session_state.get(key, now)
    st.session_state[key] = now
    return before


def is_open(what: What) -> bool:
    """Whether the form on `what` stood on the page when it was last drawn."""
    form = st.session_state.get(f"open_{what}")
    return form is not None and f"{form.key}_reason" in st.session_state


def is_shown(what: What, now: Holding[Any]) -> bool:
    """Whether `what` stands, or somebody else took it back while the form on it was open."""
    return now.stands or (is_open(what) and now.by != current_actor().name)


def is_contested(what: What, now: Holding[Any]) -> bool:
    """Whether the form on `what` tells that somebody else has changed it."""
    form = st.session_state[f"open_{what}"] if is_open(what) else None
    return form is not None and (form.told is not None or form.number != now.number)


def open_form(what: What, now: Holding[Answers], words: str) -> OpenForm[Answers]:
    """The form on `what` as the person has it before them: as it was drawn, also where somebody else has changed it since,
    who is then named above it. It must have a field for the reason with the key `{form.key}_reason`."""
    form: OpenForm[Answers] | None = st.session_state.get(f"open_{what}") if is_open(what) else None
    if form is not None and form.number != now.number and now.by != current_actor().name:
        draw_overtaken(Overtaken(now.by, now.at), words)
    elif form is not None and form.number == now.number and form.told:
        draw_overtaken(form.told, words)
    elif form is None or form.number != now.number:
        form = OpenForm(f"{what[0]}_{now.number}", now.number, now.answers)
    st.session_state[f"open_{what}"] = form
    return form


def refuse_if_overtaken(
    what: What, form: OpenForm[Answers], now: Holding[Answers], answers: Answers, reason: str
) -> None:
    """Where what was submitted rests on what does not hold any more: ends this run and draws the form anew, with what holds
    now and over it what the person typed."""
    if form.number == now.number:
        return
    typed = {
        field.name: value
        for field in fields(answers)
        if (value := getattr(answers, field.name)) != getattr(form.began, field.name)
    }
    began, told = replace(now.answers, **typed), Overtaken(now.by, now.at)
    drawn = OpenForm(f"{what[0]}_{now.number}", now.number, began, told)
    st.session_state[f"open_{what}"] = drawn
    st.session_state[f"{drawn.key}_reason"] = reason
    st.rerun()


def draw_overtaken(error: Overtaken, words: str = "manage.overtaken") -> None:
    """Who was first, and that nothing was stored."""
    name = md_escape(somebody(error.by))
    st.error(t(words, name=name, at=moment_text(error.at)))
