"""Fixtures of the page tests."""

from __future__ import annotations

import plotly.graph_objects as go
import pytest
import streamlit as st

from etl.store import Store, open_store
from tests.component_packages import look_once
from ui.figure import ChartFigure


@pytest.fixture(autouse=True, scope="session")
def packages_looked_through_once() -> None:
    """Each page that is opened looks through the metadata of all installed packages for components, which is more than half
    of the processor's time of most tests here (0.26 s of 0.39 s); they stay the same."""
    look_once()


@pytest.fixture(autouse=True)
def checked_charts(monkeypatch) -> None:
    """Every chart that a page draws here is made of attributes that Plotly knows, with values that it takes: the program
    itself does not look. A wrong one fails the page."""
    plain = ChartFigure.to_dict

    def checked(figure: ChartFigure) -> dict[str, object]:
        go.Figure(plain(figure))
        return plain(figure)

    monkeypatch.setattr(ChartFigure, "to_dict", checked)


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
