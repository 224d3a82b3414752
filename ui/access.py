"""Who is at work in this session, and the record in their hands."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, NoReturn, cast

import streamlit as st
from sqlalchemy.exc import SQLAlchemyError

from etl.access import LOCAL, Actor, Scope
from etl.access.account import Account, actor_of, granted
from etl.access.acting import ActingStore, T
from etl.access.ownership import Check
from etl.access.policy import Action, NotAllowed, may
from etl.store import Store
from ui.access_settings import AccessSettings, NotServed, access_settings, is_open
from ui.clerk import clerk_name
from ui.escape import md_escape
from ui.identity import Identity, identity
from ui.one_run import ask_from_now_on
from ui.store import VERSION, store
from ui.text import t

# in: at work · anonymous: nobody is signed in · expired: too long ago · ended: signed out since · disabled: by an
# administrator · no_role: nobody has given one
State = Literal["in", "anonymous", "expired", "ended", "disabled", "no_role"]

# Seconds by which the provider's clock may go before ours.
CLOCKS_APART = 300
_NAME, _ACCOUNTS, _LOOKING = "name_in_record", "accounts_exist", "looking"
FRESH = 1.0  # seconds


@dataclass(slots=True, frozen=True)
class Standing:
    """Who somebody is at this moment, and why they may do nothing where that is so."""

    actor: Actor
    state: State
    known: Identity | None = None


def current_actor() -> Actor:
    """Who looks or writes now, as the record says at this moment; without a sign-in it is the local user, by the name
    that was typed. NotServed where the settings let nobody in."""
    return current_standing().actor


def current_standing() -> Standing:
    """The same, with the reason where somebody may do nothing."""
    settings = access_settings()
    if settings.way == "local":
        _require_nobody()
        return Standing(replace(LOCAL, name=clerk_name()), "in")
    known = identity(settings)
    if known is None:
        return Standing(Actor("", "", ""), "anonymous")
    account = store().account(known.person)
    state = _state(known, account, settings)
    if state != "in":
        return Standing(Actor(known.person, known.name, ""), state, known)
    actor = actor_of(
        known.person, _name_in_record(known, account), account, granted(settings.grants, known.claimed)
    )
    return Standing(actor, "in" if actor.role else "no_role", known)


def _require_nobody() -> None:
    """Where persons have been given roles, lost settings must not make an administrator of everybody."""
    if is_open():
        return
    if _ACCOUNTS not in st.session_state:
        try:
            st.session_state[_ACCOUNTS] = bool(store().accounts())
        except SQLAlchemyError:
            return  # a record that does not answer shows nothing to anybody; it is asked again
    if st.session_state[_ACCOUNTS]:
        raise NotServed("accounts")


def _state(known: Identity, account: Account | None, settings: AccessSettings) -> State:
    if not -CLOCKS_APART <= time.time() - known.since <= settings.hours * 3600:
        return "expired"
    if account is not None and account.disabled:
        return "disabled"
    # whole seconds are all that a token knows: what was signed in within the same second is over, too
    if account is not None and account.valid_after and known.since <= _seconds(account.valid_after):
        return "ended"
    if store().has_signed_out(known.person, known.sign_in, _moment(known.since - CLOCKS_APART)):
        return "ended"
    return "in"


def _name_in_record(known: Identity, account: Account | None) -> str:
    """What stands in the record: nobody else's name, whatever the provider lets people call themselves."""
    kept = st.session_state.get(_NAME)
    if kept is None or kept[0] != known.sign_in:
        wanted = account.name if account is not None and account.name else known.name
        name = store().sign_in(known.person, wanted, known.sign_in)
        kept = st.session_state[_NAME] = (known.sign_in, name)
    return str(kept[1])


def _seconds(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def allowed(action: Action) -> bool:
    """Whether to offer something at all; whether it is done is asked anew by the write itself."""
    return may(_looking(), action)


def seen_scope() -> Scope:
    """What the session may see. Whoever may not look any more sees nothing: the run ends."""
    actor = _looking()
    if not actor.role:
        st.stop()
    return actor.sees


def _looking() -> Actor:
    """Who looks: asked anew once a second, since every part of a page asks."""
    kept = st.session_state.get(_LOOKING)
    if kept is None or time.monotonic() - kept[0] > FRESH:
        kept = st.session_state[_LOOKING] = (time.monotonic(), current_actor())
    return cast(Actor, kept[1])


def look_anew() -> None:
    """At the start of a run: whatever was known before is asked again."""
    st.session_state.pop(_LOOKING, None)


def require_still_in() -> None:
    """For what is drawn anew alone, without the frame: whoever may not look any more gets the whole drawn again."""
    if current_standing().state != "in":
        st.rerun()


def still_in_later() -> Callable[[], bool]:
    """The same question, to be asked where there is no session any more: when a file that was offered is made."""
    settings = access_settings()
    known = identity(settings) if settings.way != "local" else None

    def ask() -> bool:
        if known is None:
            return settings.way == "local"
        account = store().account(known.person)
        actor = actor_of(known.person, known.name, account, granted(settings.grants, known.claimed))
        return _state(known, account, settings) == "in" and bool(actor.role)

    return ask


def trace_later() -> Callable[..., None]:
    """Writes a row of the audit in the name of whoever looks now, also when there is no session any more. Where the record
    takes none, what was done is done all the same, and the log says so."""
    settings, kept, name = access_settings(), store(), clerk_name()
    known = identity(settings) if settings.way != "local" else None

    def leave(kind: str, subject: str, **detail: object) -> None:
        try:
            kept.audit(kind, subject, by=name, person=known.person if known else "", detail=detail)
        except SQLAlchemyError:
            logging.getLogger(__name__).exception("the audit takes no row of the kind %s", kind)

    return leave


def acting() -> ActingStore:
    """The only way in which pages change the record."""
    return _Refusing(store(), current_actor)


class _Refusing(ActingStore):
    """Says on the page what was refused, and why, in the place of everything else. A run that writes shows what it wrote."""

    def _do(self, action: Action, subject: str, check: Check, write: Callable[[Store, str], T]) -> T:
        ask_from_now_on(VERSION)
        return super()._do(action, subject, check, write)

    def refuse(self, error: NotAllowed, subject: str) -> NoReturn:
        try:
            super().refuse(error, subject)
        except NotAllowed:
            draw_refusal(error)
            st.stop()


def draw_refusal(error: NotAllowed) -> None:
    """What is not allowed, and who could do it."""
    role = t(f"accounts.role_{error.named}") if error.reason in ("role", "nobody") else ""
    st.error(t(f"access.refused_{error.reason}", named=md_escape(error.named), role=role))
    st.button(t("access.go_on"), key="access_go_on")
