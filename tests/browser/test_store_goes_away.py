"""The database server stops while pages are open: they say so, and go on by themselves when it is back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from etl.store import open_store
from tests.browser.conftest import Visitors, start_dashboard
from tests.browser.forms import choose_files, june_form, press
from tests.browser.runs import settle
from tests.postgres import BINARIES, MISSING, running_server
from tests.readings import make_fact, make_reading

pytestmark = [pytest.mark.postgres, pytest.mark.skipif(not BINARIES, reason=MISSING)]
AWAY = re.compile("数据库服务器没有应答")
AWAY_EN = re.compile("The database server does not answer")
ENGLISH_BOX = re.compile("Oh no|error occurred|Traceback", re.IGNORECASE)


@pytest.fixture
def server():
    with running_server() as running:
        yield running


@pytest.fixture
def url(server):
    made = server.url(server.make_database())
    store = open_store(made)
    store.add(*make_reading("一", [make_fact(120, measure="people_reached")]), by="王", sample=True)
    store.close()
    return made


def test_an_open_page_says_that_the_server_is_gone_and_goes_on_when_it_is_back(
    browser, server, url, tmp_path
):
    process, dashboard = start_dashboard(url, tmp_path / "log")
    visitors = Visitors(browser, dashboard)
    try:
        page = visitors().open("upload")
        choose_files(page, june_form(tmp_path / "六月.xlsx"))
        samples = visitors("en-US").open("submissions")
        overview = visitors(width=390).open("")

        server.stop()

        page.locator(".st-key-upload_confirm button").click()
        expect(page.get_by_text(AWAY).first).to_be_visible()
        samples.get_by_role("button", name="Remove").click()
        expect(samples.get_by_text(AWAY_EN).first).to_be_visible()
        overview.reload()
        expect(overview.get_by_text(AWAY).first).to_be_visible()
        for number, one in enumerate((page, samples, overview)):
            assert not ENGLISH_BOX.search(one.locator("body").inner_text())
            one.screenshot(path=tmp_path / f"away{number}.png", full_page=True)

        server.start()

        expect(overview.get_by_text("数据库恢复了")).to_be_visible()
        expect(overview.get_by_text(AWAY)).to_have_count(0)
        settle(page)
        press(page, "upload_confirm")
        expect(page.get_by_text("已入库 1 个文件，4 条数据。")).to_be_visible()
        assert process.poll() is None
    finally:
        process.terminate()
        process.wait()

    store = open_store(url)
    assert store.submissions()["file"].tolist() == ["六月.xlsx", "一"]
    assert store.has_samples()  # what was clicked while the server was away was not done
    store.close()


def test_what_is_stored_through_one_dashboard_shows_at_the_next_click_in_another(browser, url, tmp_path):
    running = [start_dashboard(url, tmp_path / f"log{number}") for number in range(2)]
    try:
        one, other = (Visitors(browser, dashboard)() for _, dashboard in running)
        watching = other.open("submissions")
        expect(watching.get_by_text("六月.xlsx")).to_have_count(0)
        page = one.open("upload")
        choose_files(page, june_form(tmp_path / "六月.xlsx"))
        press(page, "upload_confirm")
        expect(page.get_by_text("已入库 1 个文件，4 条数据。")).to_be_visible()

        watching.get_by_role("radio", name="English").click()  # one redraw, for something else

        expect(watching.get_by_text("Submissions: 2.")).to_be_visible()
        expect(watching.get_by_text("六月.xlsx").first).to_be_attached()  # in a table, which is painted
    finally:
        for process, _ in running:
            process.terminate()
            process.wait()
