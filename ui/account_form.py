"""Giving somebody a role and districts, disabling and signing them out; each with a reason, and undone by one click."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, replace

import streamlit as st

from etl.access.account import Account
from etl.access.actor import Role
from etl.access.policy import ROLES
from etl.store import Overtaken
from ui.access import acting
from ui.account_list import draw_history, history_of
from ui.division_choice import division_of, home_division, nearby_divisions
from ui.escape import md_escape
from ui.moments import moment_text
from ui.overtaken import Holding, draw_overtaken, open_form, refuse_if_overtaken
from ui.places import national_name
from ui.reference_changes import LONGEST_REASON, done, draw_problems, draw_reason
from ui.state import cube, data_version, known_units
from ui.text import t

LONGEST = 255


@dataclass(frozen=True, slots=True)
class AccountAnswers:
    """What stands in the form on somebody's account."""

    name: str
    role: Role
    districts: tuple[str, ...]
    units: tuple[str, ...]
    sees_all: bool


def draw_new() -> None:
    """The form for somebody of whom nothing is known yet."""
    with st.form("account_new", border=False):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            person = st.text_input(t("accounts.person"), max_chars=LONGEST, help=t("accounts.person_help"))
            name = st.text_input(t("accounts.name"), max_chars=60)
        said, problems = _draw_fields(Account(person.strip(), name.strip() or person.strip()), "account_new")
        pressed = st.form_submit_button(t("accounts.add"), type="primary", key="account_new_do")
    if pressed:
        new = Account(said.person, said.name)
        _store(said, new, problems if said.person else [t("accounts.no_person"), *problems])


def draw_one(one: Account) -> None:
    """What holds of a person, to be changed, and its history."""
    st.subheader(md_escape(one.name), anchor=False)
    history = history_of(one.person)
    # two changes can be of one second, but each has a row of its own
    now = Holding(f"{one.person}_{len(history)}", _answers(one), one.by, one.at)
    what = "account", one.person
    form = open_form(what, now, "accounts.overtaken")
    key = form.key
    with st.form(key, border=True):
        name = st.text_input(t("accounts.name"), form.began.name, max_chars=60, key=f"{key}_name")
        begun = replace(one, **asdict(form.began))
        said, problems = _draw_fields(replace(begun, name=name.strip() or one.name), key)
        with st.container(horizontal=True):
            changed = st.form_submit_button(t("accounts.change"), type="primary", key=f"{key}_do")
            label = t("accounts.enable") if one.disabled else t("accounts.disable")
            switched = st.form_submit_button(label, key=f"{key}_switch")
            out = st.form_submit_button(t("access.everywhere"), key=f"{key}_out")
    if changed or switched or out:
        refuse_if_overtaken(what, form, now, _answers(said), said.reason)
    if changed:
        _store(said, one, problems)
    elif switched:
        _store(replace(one, disabled=not one.disabled, reason=said.reason), one, _missing(said.reason))
    elif out and not draw_problems(_missing(said.reason)):
        acting().end_sign_ins(one.person, one.name, reason=said.reason)
        done(t("accounts.signed_out"))
    draw_history(history, _take_back)


def _answers(one: Account) -> AccountAnswers:
    return AccountAnswers(one.name, one.role, one.districts, one.units, one.sees_all)


def _draw_fields(one: Account, key: str) -> tuple[Account, list[str]]:
    """The account as the form has it, and what is wrong with it."""
    home = home_division(cube(data_version()))
    near = {place.code: place.path.replace("/", " / ") for place in nearby_divisions(home)}
    offered = near | {code: national_name(code) or code for code in one.districts}
    roles: list[Role] = list(ROLES)
    role = st.selectbox(
        t("accounts.role"),
        roles,
        index=roles.index(one.role),
        format_func=lambda name: t(f"access.role_{name}") if name else t("accounts.role_none_help"),
        key=f"{key}_role",
    )
    districts = st.multiselect(
        t("accounts.districts"),
        list(offered),
        list(one.districts),
        format_func=lambda code: offered.get(code, code),
        accept_new_options=True,
        placeholder=t("accounts.districts_hint"),
        help=t("accounts.scope_help"),
        key=f"{key}_districts",
    )
    units = st.multiselect(
        t("accounts.units"),
        list(dict.fromkeys([*one.units, *known_units(data_version())])),
        list(one.units),
        accept_new_options=True,
        placeholder=t("accounts.units_hint"),
        key=f"{key}_units",
    )
    sees_all = st.checkbox(t("accounts.sees_all_too"), one.sees_all, key=f"{key}_sees")
    reason = draw_reason(key)
    places = {text: division_of(text, home) for text in districts}
    problems = [
        t("accounts.bad_district", name=md_escape(text)) for text, place in places.items() if place is None
    ]
    codes = tuple(dict.fromkeys(place.code for place in places.values() if place is not None))
    said = replace(
        one, role=role or "", districts=codes, units=tuple(units), sees_all=sees_all, reason=reason
    )
    return said, problems + _missing(reason)


def _missing(reason: str) -> list[str]:
    return [] if reason else [t("reference.no_reason")]


def _store(said: Account, before: Account, problems: list[str]) -> None:
    """`before` is what was seen of the account when the form was filled in."""
    if draw_problems(problems):
        return
    try:
        acting().set_account(said, reason=said.reason[:LONGEST_REASON], before=before)
    except Overtaken as error:
        draw_overtaken(error, "accounts.overtaken")
    else:
        done(t("accounts.stored"))


def _take_back(last: Account, before: Account) -> None:
    """Records once more what held before the last change; ended sign-ins stay ended. Where somebody else has changed the
    account since, the page that is drawn after this says so."""
    kept = replace(before, valid_after=max(before.valid_after, last.valid_after))
    with suppress(Overtaken):
        acting().set_account(kept, reason=t("accounts.undone", at=moment_text(before.at)), before=last)
