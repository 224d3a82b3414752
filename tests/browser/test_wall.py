"""The wall screen in a browser: fills the screen without scrolling, turns and follows the data by itself, obeys keys."""

from __future__ import annotations

from playwright.sync_api import expect

from etl.store import open_store
from tests.readings import MAY, make_fact, make_reading


def test_the_wall_turns_and_follows_the_data_by_itself_and_obeys_keys(visit, dashboard):
    store = open_store(str(dashboard.store))
    store.add(*make_reading("一.xlsx", [make_fact(100, MAY), make_fact(500, MAY, measure="people_reached")]))
    visitor = visit()
    page = visitor.open("wall?every=600")
    page.set_viewport_size({"width": 1920, "height": 1080})
    # a list: while one view takes the place of the other, both are there for a moment
    title = page.locator(".wall h2")
    expect(title).to_have_text(["主要数据"])
    # the key is the button's, which comes after the figures
    expect(page.get_by_role("button", name="返回总览")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(title).to_have_text(["各单位受众人次"])
    page.keyboard.press("ArrowLeft")
    expect(title).to_have_text(["主要数据"])
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="继续")).to_be_visible()
    heights = page.evaluate(
        """() => [document.querySelector('[data-testid="stMain"]'), document.querySelector('.wall')]
                 .map(part => part.scrollHeight - part.clientHeight)"""
    )
    assert max(heights) <= 1
    expect(page.locator('[data-testid="stSidebar"]')).to_have_count(0)
    # nobody touches the page: the figure follows what is stored meanwhile
    figure = page.locator(".wall-card b").first
    expect(figure).to_have_text("100")
    store.add(*make_reading("二.xlsx", [make_fact(250, MAY, unit="镇安派出所")]))
    store.close()
    expect(figure).to_have_text("350")
    page.keyboard.press("Escape")
    expect(page.locator("h1").first).to_contain_text("龙山镇")
    expect(page.locator('[data-testid="stSidebar"]')).to_be_visible()

    quick = visitor.open("wall?every=5")
    expect(quick.locator(".wall h2")).to_have_text(["各单位受众人次"])
