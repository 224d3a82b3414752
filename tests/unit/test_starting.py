"""While the server starts, browsers load what draws charts; afterwards, and on pages without charts, they do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import streamlit as st
from sqlalchemy.exc import OperationalError

from ui import scripts
from ui.server import starting as module
from ui.server import warm as warming
from ui.server.starting import WITH_CHARTS, starting, use_the_wait
from ui.whole_page import SECTIONS


@pytest.fixture(autouse=True)
def begun() -> Iterator[None]:
    """A server that has just begun."""
    starting.set()
    yield
    starting.clear()


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The scripts that browsers were given."""
    given: list[str] = []
    monkeypatch.setattr(module, "run_script_beside", given.append)
    return given


def visit(monkeypatch: pytest.MonkeyPatch, page: str | None) -> None:
    manager = SimpleNamespace(intended_page_name=page)
    monkeypatch.setattr(module, "get_script_run_ctx", lambda: SimpleNamespace(pages_manager=manager))
    use_the_wait()


def test_the_script_names_the_one_file_that_draws_charts_and_the_server_lets_it_run():
    found = sorted((Path(st.__file__).parent / "static").glob("static/js/PlotlyChart.*.js"))
    assert len(found) == 1
    assert f"import('./static/js/{found[0].name}').catch(() => {{}});" == scripts.LOAD_PLOTLY
    assert scripts.LOAD_PLOTLY in scripts.OWN_SCRIPTS


def test_pages_with_charts_are_given_it_while_the_server_starts(monkeypatch, run):
    for page in (None, "", "groups"):
        visit(monkeypatch, page)
    assert run == [scripts.LOAD_PLOTLY] * 3
    visit(monkeypatch, "upload")
    starting.clear()
    visit(monkeypatch, "")
    assert run == [scripts.LOAD_PLOTLY] * 3
    assert {*WITH_CHARTS} - {"", *SECTIONS["explore"]} == set()


def test_it_takes_no_place_on_the_page(monkeypatch: pytest.MonkeyPatch):
    drawn: list[tuple[str, bool]] = []
    event = SimpleNamespace(
        html=lambda body, unsafe_allow_javascript: drawn.append((body, unsafe_allow_javascript))
    )
    monkeypatch.setattr(scripts, "get_dg_singleton_instance", lambda: SimpleNamespace(event_dg=event))
    scripts.run_script_beside("a()")
    assert drawn == [('<i data-anew="0"></i><script>a()</script>', True)]


def test_the_start_ends_once_the_figures_are_read_and_where_the_store_is_away(
    monkeypatch: pytest.MonkeyPatch,
):
    told: list[bool] = []
    monkeypatch.setattr(warming, "store", lambda: None)
    monkeypatch.setattr(warming, "record_version", lambda: "1")
    monkeypatch.setattr(warming, "_PARTS", (lambda version: told.append(starting.is_set()),))

    def away() -> None:
        told.append(starting.is_set())
        raise OperationalError("", {}, Exception())

    monkeypatch.setattr(warming.turns, "wait_for_none", away)
    warming.warm()
    assert told == [True, False]
    starting.set()
    monkeypatch.setattr(warming, "store", away)
    warming.warm()
    assert told == [True, False, True]
    assert not starting.is_set()
