"""Pages by keyboard, read aloud, in both themes, and on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from etl.reference.records import Base, RosterUnit
from etl.store import open_store
from tests.browser.conftest import running_dashboard
from tests.browser.runs import move, settle
from tests.readings import APRIL, MAY, make_fact, make_reading

CHECKS = Path(__file__).with_name("page_checks.js").read_text(encoding="utf-8")
PAGES = [
    "",
    "districts",
    "map",
    "groups",
    "channels",
    "blindspots",
    "reporting",
    "comparison",
    "changes",
    "wall",
    "data",
]
PLACE = ("530523101", "云南省/保山市/龙陵县/龙山镇")
MOST_STOPS = 160
# What the reader is at, whether it can be seen that the reader is there, and whether it has been visited before.
FOCUSED = """() => {
  const node = document.activeElement, style = getComputedStyle(node);
  const first = !node.dataset.visited;
  node.dataset.visited = '1';
  const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || node.tagName === 'CANVAS';
  return {body: node === document.body, first, shown, what: node.outerHTML.slice(0, 160)};
}"""


@pytest.fixture(scope="module")
def dashboard(tmp_path_factory, forker):
    """One for all tests here: they only look."""
    with running_dashboard(forker, tmp_path_factory.mktemp("open")) as running:
        yield running


@pytest.fixture(scope="module")
def filled(dashboard):
    """龙陵县 with sessions, people, a base and a unit that has not reported."""
    store = open_store(str(dashboard.store))
    for number, (code, name) in enumerate({"530523101": "龙山镇", "530523102": "镇安镇"}.items()):
        path = {"district_code": code, "district": f"云南省/保山市/龙陵县/{name}", "unit": f"{name}派出所"}
        figures = [
            make_fact(
                300 + 100 * number,
                MAY,
                measure="people_reached",
                target_group="elderly",
                channel="lecture",
                **path,
            ),
            make_fact(200, APRIL, measure="people_reached", target_group="students", channel="stall", **path),
            make_fact(4, MAY, measure="sessions", target_group="elderly", channel="lecture", **path),
        ]
        store.add(*make_reading(f"{name}.xlsx", figures), sample=True)
    store.add_reference("bases", [Base(*PLACE, "township", "population", 2022, 1000.0, source="公安户籍")])
    units = [
        RosterUnit(f"{name}派出所", "police", *PLACE, None, None, "month", 5) for name in ("龙山镇", "白塔")
    ]
    store.add_reference("roster", units)
    store.close()


def drawn(page: Page) -> Page:
    """The page when its charts are there as well."""
    settle(page)
    expect(page.locator('[data-testid="stSkeleton"]')).to_have_count(0)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_read_heard_and_reached(visit, filled, scheme):
    visitor = visit(scheme=scheme)
    wrong = {}
    page = drawn(visitor.open(PAGES[0]))
    for name in PAGES:
        if scheme == "light":  # opened by its address; else one session moves through all
            page.goto(f"{visitor.dashboard.url}/{name}")
        else:
            move(page, name)
        if found := drawn(page).evaluate(CHECKS):
            wrong[name or "overview"] = found
    assert wrong == {}


def test_a_chart_says_its_figures_in_a_sentence(visit, filled):
    page = drawn(visit().open("groups?measure=people_reached"))
    chart = page.get_by_label("条形图：各宣传对象受众人次。共 2 项；最多：老年人，700；最少：学生，400。")
    expect(chart.first).to_be_attached()


def test_the_overview_is_walked_through_by_tab_and_every_stop_can_be_seen(visit, filled):
    page = drawn(visit().open(""))
    unseen = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        at = page.evaluate(FOCUSED)
        if at["body"] or not at["first"]:
            break
        if not at["shown"]:
            unseen.append(at["what"])
    assert unseen == []
    missed = page.evaluate(
        """() => [...document.querySelectorAll('[data-testid="stButton"] button, [data-testid="stPageLink"] a, summary')]
                 .filter((node) => node.checkVisibility() && !node.disabled && !node.dataset.visited)
                 .map((node) => node.textContent)"""
    )
    assert missed == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_is_printed_on_white_a4_with_where_when_and_what_for(visit, filled, scheme, tmp_path):
    page = drawn(visit(scheme=scheme).open("?from=2023-05&to=2023-05&asof=9999-12-30"))
    line = page.locator(".print-only").first
    expect(line).to_be_hidden()
    page.emulate_media(media="print")
    expect(line).to_be_visible()
    words = line.inner_text()
    assert words.startswith("反诈宣传统计看板 · 期间 2023年5月 · 打印于 ")
    assert re.search(r"http://127\.0\.0\.1:\d+/?\?from=2023-05&to=2023-05", words)
    expect(page.locator('[data-testid="stSidebar"]')).to_be_hidden()
    expect(page.get_by_role("button", name="回到今天")).to_be_hidden()
    ground = page.evaluate("() => getComputedStyle(document.querySelector('.stApp')).backgroundColor")
    ink = page.evaluate("() => getComputedStyle(document.querySelector('h1')).color")
    assert (ground, ink) == ("rgb(255, 255, 255)", "rgb(27, 36, 51)")
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    boxes = set(re.findall(rb"/MediaBox \[([^\]]+)\]", (tmp_path / "page.pdf").read_bytes()))
    assert {tuple(round(float(side)) for side in box.split()) for box in boxes} == {(0, 0, 842, 595)}
