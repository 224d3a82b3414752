"""The persons that have an account or have signed in, as a table, and what was said of one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st

from etl.access.account import Account
from ui.moments import moment_text
from ui.places import national_name
from ui.store import store
from ui.tables import draw_table
from ui.text import t


def known_accounts() -> list[Account]:
    """Everybody with an account, and whoever has signed in without one."""
    said = store().accounts()
    names = {one.person for one in said}
    seen = store().persons_seen()
    return said + [Account(person, name) for person, name in seen.items() if person not in names]


def matching(found: Sequence[Account], words: str) -> list[Account]:
    """Those whose name, identifier, role, districts or units have all the words."""
    wanted = words.casefold().split()
    return [one for one in found if all(word in "\n".join(_words(one)[:4]).casefold() for word in wanted)]


def draw_search(found: Sequence[Account]) -> list[Account]:
    """The search field; returns what it leaves."""
    words = st.text_input(
        t("accounts.search"), placeholder=t("accounts.search_hint"), key="account_search", max_chars=100
    )
    return matching(found, words)


def draw_list(found: Sequence[Account], choose: Callable[[str], None], searched: bool) -> None:
    """The table; choosing a row calls `choose` with the person before the next run. `searched`: there are others."""
    if not found:
        st.info(t("accounts.none_found" if searched else "accounts.none"))
        return
    heads = [t(f"accounts.{name}") for name in ("name", "person", "role", "scope", "sees", "state", "since")]
    rows = [[*_words(one), moment_text(one.at) if one.at else ""] for one in found]
    draw_table(
        pd.DataFrame(rows, columns=heads, dtype="string"),
        f"accounts_{len(found)}",
        lambda place: choose(found[place].person),
    )


def history_of(person: str) -> list[Account]:
    """All that was said of a person, the newest first."""
    return [one for one in store().account_history() if one.person == person]


def draw_history(said: Sequence[Account], take_back: Callable[[Account, Account], None]) -> None:
    """What `history_of` gives, and one click that takes the last of it back."""
    if not said:
        return
    heads = [t(f"accounts.{name}") for name in ("since", "by", "role", "scope", "sees", "state", "reason")]
    rows = [
        [moment_text(one.at), one.by or t("manage.unknown_person"), *_words(one)[2:], one.reason]
        for one in said
    ]
    with st.expander(t("accounts.history", count=len(said))):
        draw_table(pd.DataFrame(rows, columns=heads, dtype="string"), f"account_history_{said[0].person}")
        if len(said) > 1:
            st.button(t("accounts.undo"), key="account_undo", on_click=take_back, args=(said[0], said[1]))


def scope_words(one: Account) -> str:
    """The districts and units of an account."""
    names = [f"{national_name(code)} {code}".strip() for code in one.districts] + list(one.units)
    return t("list.comma").join(names) or (t("accounts.everywhere") if one.role else "")


def _words(one: Account) -> list[str]:
    """Name, person, role, districts and units, what is seen, and how the account stands."""
    sees = t("accounts.sees_all") if one.sees_all or one.scope.is_everything else t("accounts.sees_own")
    states = [t("accounts.disabled")] if one.disabled else []
    if one.valid_after:
        states.append(t("accounts.valid_after", at=moment_text(one.valid_after)))
    role = t(f"accounts.role_{one.role}") if one.role else t("accounts.role_none")
    return [
        one.name,
        one.person,
        role,
        scope_words(one),
        sees if one.role else "",
        t("list.comma").join(states),
    ]
