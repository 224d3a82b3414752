"""Fixtures of the page tests."""

from __future__ import annotations

import pytest
import streamlit as st

from etl.store import Store, open_store


@pytest.fixture
def store(tmp_path, monkeypatch) -> Store:
    """An empty store, which the pages open too."""
    path = tmp_path / "store.sqlite"
    monkeypatch.setenv("CAMPAIGN_STORE", str(path))
    st.cache_resource.clear()
    yield (opened := open_store(str(path)))
    opened.close()
    from ui.store import store as shared

    shared().close()
    st.cache_resource.clear()
