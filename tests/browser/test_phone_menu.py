"""On a phone the menu gives the page back: after a choice and after a reload; on a desktop it stays."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.runs import settle

SIDEBAR = '[data-testid="stSidebar"]'


def _is_open(page: Page, said: bool) -> None:
    expect(page.locator(SIDEBAR)).to_have_attribute("data-collapsed", "false" if said else "true")


def test_a_chosen_page_is_seen_on_a_phone_and_after_a_reload_too(visit):
    page = visit(locale="en-US", width=390).open("")
    _is_open(page, False)
    for name, path in (("Comparison", "comparison"), ("Upload", "upload")):
        page.get_by_test_id("stExpandSidebarButton").click()
        _is_open(page, True)
        page.locator(SIDEBAR).get_by_role("link", name=name).click()
        _is_open(page, False)
        settle(page)
        assert page.url.split("?")[0].endswith(path)
    page.get_by_test_id("stExpandSidebarButton").click()
    _is_open(page, True)
    page.reload()
    settle(page)
    _is_open(page, False)


def test_the_menu_stays_where_there_is_room_for_it(visit):
    page = visit(locale="en-US", width=1024).open("")
    page.locator(SIDEBAR).get_by_role("link", name="Comparison").click()
    settle(page)
    assert page.url.split("?")[0].endswith("comparison")
    _is_open(page, True)
    page.reload()
    settle(page)
    _is_open(page, True)
