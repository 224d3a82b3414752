"""One line for administrators where nobody could bring the record back: the System page tells the rest."""

from __future__ import annotations

import streamlit as st

from etl.access import Actor
from etl.access.policy import may_open
from ui.links import SYSTEM_PAGE
from ui.system_report import backup_to_worry_about
from ui.system_view import duration_text
from ui.text import t

_NEVER, _AGED = ("backups_nowhere", "backup_none"), ("backup_old", "backups_elsewhere")


def draw_backup_hint(actor: Actor) -> None:
    """The line, with the way to the System page; nothing for others, for samples alone, or where a backup is recent."""
    if not may_open(actor, "system"):
        return
    state = backup_to_worry_about()
    if state is None:
        return
    kind = "never" if state.problem in _NEVER else "aged" if state.problem in _AGED else "useless"
    words = t(f"system.hint.{kind}", age=duration_text(state.seconds))
    with st.container(key="backup_hint"):
        st.page_link(SYSTEM_PAGE, label=words, icon=":material/backup:")
