"""The record itself, one for the whole process. Pages read it through `ui.state.record`, which knows what the session may
see, and change it through `ui.access.acting`; what belongs to nobody (versions, accounts, health) is asked here."""

from __future__ import annotations

import streamlit as st

from etl.store import Store, open_store
from ui.one_run import once

VERSION = "record's version"


@st.cache_resource(show_spinner=False)
def store() -> Store:
    """The record that CAMPAIGN_STORE names, else the embedded one."""
    return open_store()


def record_version() -> str:
    """Changes with every commit to the record; in one run of a page it stays what it was, unless that run writes itself."""
    return once(VERSION, lambda: store().version_key())
