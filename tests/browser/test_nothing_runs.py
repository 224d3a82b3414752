"""Whatever a file, a name or a reason says: no page asks another host, runs it or makes an element of it."""

from __future__ import annotations

import pytest

from etl.store import open_store
from tests.browser.conftest import Dashboard
from tests.browser.stranger_walk import Walk, sections
from tests.hostile_store import fill
from tests.hostile_texts import ALL


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A store that strangers have written all over; read once."""
    path = tmp_path_factory.mktemp("strangers") / "store.sqlite"
    store = open_store(str(path))
    fill(store)
    store.close()
    return path


@pytest.mark.parametrize("locale", ["zh-CN", "en-US"])
def test_every_page_shows_text_as_text(visit, dashboard: Dashboard, filled, locale):
    dashboard.store.write_bytes(filled.read_bytes())
    visitor = visit(locale=locale)
    walk = Walk()
    for name in sections():
        page = visitor.open(name)
        walk.through(page, name)
        page.close()
    told = f"{walk.looked} looks, {walk.opened} opened, {walk.hovered} marks pointed at"
    print(
        f"{locale}: {len(ALL)} texts, {len(sections())} pages, {told}, {len(visitor.strangers())} strangers asked"
    )
    assert walk.wrong == []
