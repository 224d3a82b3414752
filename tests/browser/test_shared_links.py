"""A copied link, a page opened cold, a foreign language, a small screen, and names that would like to be code."""

from __future__ import annotations

import dataclasses
import hashlib
import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from etl.store import open_store
from tests.app.manage_readings import HOSTILE, content_of, may_report
from tests.browser.conftest import Dashboard, running_dashboard
from tests.browser.forker import Forker
from tests.browser.forms import choose_row, figures_sum
from tests.browser.runs import move

PAGES = ["overview", "districts", "groups", "channels", "data", "upload", "submissions"]
NAMES = [HOSTILE, "![x](http://192.0.2.1/p.png)", '=HYPERLINK("http://192.0.2.1","x")', "abc\u202edef"]


@pytest.fixture(scope="module")
def dashboard(tmp_path_factory: pytest.TempPathFactory, forker: Forker) -> Iterator[Dashboard]:
    """One for all tests here: they only look."""
    with running_dashboard(forker, tmp_path_factory.mktemp("links")) as running:
        yield running


@pytest.fixture(scope="module")
def stored(dashboard: Dashboard) -> list[str]:
    """Four submissions whose units bear hostile names; their identifiers."""
    store = open_store(str(dashboard.store))
    codes = []
    for number, unit in enumerate(NAMES):
        name = f"{number}.xlsx"
        reading = may_report(name, 1000 + number)
        reading.facts = [dataclasses.replace(fact, unit=unit, activity=unit) for fact in reading.facts]
        reading.layout_key = hashlib.sha256(unit.encode()).hexdigest()[:16]
        store.add(reading, content_of(name), by=unit)
        codes.append(reading.submission)
    store.close()
    return codes


def test_a_copied_link_shows_the_same_figures_in_the_other_language(visit, stored):
    page = visit().open("data?from=2023-05&to=2023-05&measure=leaflets")
    assert "8 条数据计入" in figures_sum(page)
    assert "宣传资料 5,206 份" in figures_sum(page)
    choose_row(page, 0)
    expect(page.locator(".sg td.marked")).to_be_visible()
    marked = page.locator(".sg td.marked").inner_text()

    other = visit(locale="en-US").open(page.url)
    assert "Figures that count: 8" in figures_sum(other)
    assert re.search(r"5,206", figures_sum(other))
    expect(other.locator(".sg td.marked")).to_have_text(marked)


def test_the_cell_of_a_number_stands_in_sight_on_a_telephone(visit, stored):
    page = visit(width=390).open("data?from=2023-05&to=2023-05&measure=leaflets")
    choose_row(page, 0)
    expect(page.locator(".sg td.marked")).to_be_in_viewport(ratio=1)


def test_an_address_that_names_no_page_is_answered_in_the_readers_language(visit, stored):
    dialog = '[role="dialog"]'
    page = visit().open("nowhere?lang=zh")
    expect(page.get_by_text("没有“nowhere”这个页面，请核对地址。已打开总览。")).to_be_visible()
    expect(page.locator(dialog)).to_have_count(0)
    home = visit().open("overview?from=2023-05&to=2023-05")
    expect(home.get_by_role("heading", level=1)).to_contain_text("2023年5月")
    expect(home.locator(dialog)).to_have_count(0)
    expect(home.get_by_text("这个页面，请核对地址")).to_have_count(0)


@pytest.mark.parametrize("name", ["data?from=2023-05&to=2023-05", "submissions"])
def test_a_page_opens_cold_by_its_deep_link(visit, stored, name):
    page = visit().open(name)
    assert page.url.startswith(f"{visit.dashboard.url}/{name.partition('?')[0]}")
    expect(page.get_by_text("Page not found")).to_have_count(0)
    expect(
        page.get_by_text("派出所").or_(page.get_by_text("镇安镇")).or_(page.locator("canvas")).first
    ).to_be_attached()


def test_no_page_runs_or_fetches_what_a_file_says(visit, stored):
    reader = visit()
    page = reader.open(PAGES[0])
    for name in PAGES:
        move(page, name)
        expect(page.locator("img[src*='192.0.2.1']")).to_have_count(0)
    assert any("/_stcore/" in url for url in reader.asked)


def test_a_hostile_name_is_shown_as_it_is_written(visit, stored):
    page = visit().open("data")
    for unit in NAMES[:2]:  # the frame's own lines name the unit that is filtered for
        move(page, f"data?unit={quote(unit)}&measure=leaflets")
        expect(page.get_by_text("条数据计入")).to_be_visible()
        choose_row(page, 0)
        expect(page.locator(".sg")).to_be_visible()
        expect(page.locator(".sg bdi").filter(has_text="<img src=http")).to_be_visible()
        expect(page.locator(".sg bdi").filter(has_text="=HYPERLINK(")).to_be_visible()
    move(page, f"submissions?submission={stored[1]}")
    expect(page.locator(".sg-card dd").filter(has_text=NAMES[1]).first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_small_screen_scrolls_inside_the_grid_only(visit, stored, scheme):
    reader = visit(width=390, scheme=scheme)
    page = reader.open("data?fact=1")
    for name in ("data?fact=1", "upload", "submissions"):
        move(page, name)
        wide, room = page.evaluate(
            "() => { const main = document.querySelector('[data-testid=stMain]');"
            " return [main.scrollWidth, main.clientWidth] }"
        )
        assert wide <= room, name
