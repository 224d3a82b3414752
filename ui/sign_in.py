"""What stands in the place of every page for somebody who may not see it, and the way in and out."""

from __future__ import annotations

import streamlit as st

from etl.access.acting import REFUSED
from etl.access.actor import Actor
from etl.access.policy import PAGE_ROLE, may_open
from ui.access import Standing, acting, current_standing, look_anew
from ui.access_settings import NotServed, access_settings
from ui.clerk import sign_as
from ui.escape import md_escape, visible_text
from ui.places import national_name
from ui.scripts import FOLLOW_WISH, KEEP_WISH, run_script
from ui.store import store
from ui.text import choose_language, t

_REFUSED = "pages_refused"
_FOLLOWED = "wish_followed"
# Signing in once more would change nothing.
NOTHING_GIVEN = ("no_role", "disabled")


def admit() -> Actor:
    """Who is at work. Whoever is not signed in, or has been given nothing, gets told why, and the run ends there."""
    try:
        look_anew()
        standing = current_standing()
    except NotServed as error:
        _draw_not_served(error)
        st.stop()
    if standing.state != "in":
        _draw_outside(standing)
        st.stop()
    if standing.known is not None:
        sign_as(standing.actor.name)
        if not st.session_state.get(_FOLLOWED):
            st.session_state[_FOLLOWED] = True
            run_script(FOLLOW_WISH)
    return standing.actor


def require_page(actor: Actor, page: str) -> None:
    """Whoever may not open a page, by its path, gets told so, and the run ends there; each session's first try is
    recorded."""
    if may_open(actor, page):
        return
    refused = st.session_state.setdefault(_REFUSED, set())
    if page not in refused:
        refused.add(page)
        store().audit(REFUSED, page, by=actor.name, person=actor.person, detail={"action": "open"})
    st.title(t("access.refused_title"), anchor=False)
    st.error(t("access.refused_page", role=t(f"accounts.role_{PAGE_ROLE[page]}")))
    st.stop()


def _draw_not_served(error: NotServed) -> None:
    _draw_frame(t("access.closed_title"))
    st.error(t(f"access.closed_{error.fault}", named=md_escape(error.named)))


def _draw_frame(title: str) -> None:
    with st.sidebar:
        choose_language()
    st.title(title, anchor=False)


def _draw_outside(standing: Standing) -> None:
    """The page of somebody who is not signed in (any more), or has been given nothing."""
    settings, known = access_settings(), standing.known
    _draw_frame(t("frame.title") if standing.state == "anonymous" else t(f"access.title_{standing.state}"))
    if standing.state not in NOTHING_GIVEN:
        run_script(KEEP_WISH)
    st.markdown(t(f"access.words_{standing.state}", hours=f"{settings.hours:g}"))
    if standing.state in NOTHING_GIVEN and known is not None:
        st.markdown(md_escape(settings.ask) or t("access.ask"))
        st.caption(t("access.identifier", name=md_escape(known.name)))
        st.code(visible_text(known.person), language=None)
    if settings.way == "oidc":
        if standing.state in NOTHING_GIVEN:
            st.button(t("access.sign_out"), on_click=sign_out, key="sign_out_outside")
        else:
            label = t("access.sign_in") if standing.state == "anonymous" else t("access.sign_in_again")
            st.button(label, type="primary", on_click=st.login, key="sign_in")


def sign_out() -> None:
    """Ends this sign-in, for every copy of its cookie; for callbacks."""
    standing = current_standing()
    if standing.known is not None:
        store().sign_out(standing.known.person, standing.actor.name, standing.known.sign_in)
    st.logout()


def sign_out_everywhere() -> None:
    """Ends all sign-ins of the person; for callbacks."""
    actor = current_standing().actor
    acting().end_sign_ins(actor.person, actor.name, reason=t("access.everywhere"))
    st.logout()


def draw_person(actor: Actor) -> None:
    """Who is signed in, as what and where, and the way out; nothing for the local user."""
    if not actor.person:
        return
    with st.popover(md_escape(actor.name), icon=":material/person:", width="stretch", key="person"):
        st.markdown(t(f"access.role_{actor.role}"))
        if not actor.changes.is_everything:
            names = [*map(national_name, actor.changes.districts), *actor.changes.units]
            st.caption(t("access.within", names=md_escape(t("list.comma").join(names))))
        st.caption(t("access.identifier", name=md_escape(actor.name)))
        st.code(visible_text(actor.person), language=None)
        if access_settings().way == "oidc":
            st.button(t("access.sign_out"), on_click=sign_out, key="sign_out", width="stretch")
            st.button(
                t("access.everywhere"), on_click=sign_out_everywhere, key="sign_out_all", width="stretch"
            )
