"""What the server puts around the pages, seen by a browser: the policy breaks nothing, the log knows nobody, and a file
that is refused is told.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from etl.store import open_store
from tests.browser.forms import choose_files
from tests.browser.runs import settle
from tests.readings import MAY, make_fact, make_reading
from tests.server.conftest import pages_in_log

PERSON, FILE, UNIT = "欧阳验收", "绝密登记表七.csv", "无人知晓派出所"


@pytest.fixture
def filled(dashboard):
    """龙陵县 with people reached by two groups and channels."""
    store = open_store(str(dashboard.store))
    place = {"district_code": "530523101", "district": "云南省/保山市/龙陵县/龙山镇", "unit": UNIT}
    figures = [
        make_fact(300, MAY, measure="people_reached", target_group="elderly", channel="lecture", **place),
        make_fact(200, MAY, measure="people_reached", target_group="students", channel="stall", **place),
    ]
    store.add(*make_reading("a.xlsx", figures))
    store.close()


def test_a_script_that_is_not_known_does_not_run(visit, filled):
    visitor = visit()
    page = visitor.open("overview")
    page.evaluate("""() => {const script = document.createElement('script');
      script.textContent = 'window.hurt = 1'; document.body.append(script);}""")
    assert page.evaluate("window.hurt") is None
    # later, as what Playwright evaluates itself is let through
    tried = """() => new Promise(done => setTimeout(() => {
      try {eval('1'); done('ran');} catch (error) {done(error.name);}}, 0))"""
    assert page.evaluate(tried) == "EvalError"
    # what the policy refused, which no page of ours may cause (`visit`), is told by the page that it happens on
    for _ in range(100):
        if len(visitor.refused) < 2:
            page.wait_for_timeout(50)
    assert [told.split()[1:3] for told in visitor.refused] == [
        ["script-src-elem", "inline"],
        ["script-src", "eval"],
    ]
    visitor.refused.clear()


def test_who_sends_what_leaves_no_name_in_the_log(visit, filled):
    visitor = visit()
    page = visitor.open(f"upload?unit={UNIT}")
    content = f"单位,宣传人数\n{UNIT},12\n联系人,{PERSON}\n".encode()
    choose_files(page, {"name": FILE, "mimeType": "text/csv", "buffer": content})
    page.get_by_label("经办人").first.fill(PERSON)
    page.get_by_label("经办人").first.press("Enter")
    settle(page)
    settle(visitor.open(f"data?unit={UNIT}&district=530523"))
    assert pages_in_log(visit.dashboard, [PERSON, FILE, UNIT, "530523"]) == {"upload", "data"}


def test_a_file_that_is_too_large_is_told_alone_and_beside_others(visit, tmp_path):
    page = visit().open("upload")
    large, small = tmp_path / "large.csv", tmp_path / "small.csv"
    large.write_bytes(b"x" * (21 * 1024 * 1024))
    small.write_text("单位,宣传人数\n甲派出所,12\n", encoding="utf-8")
    field = page.locator('input[type="file"]').first
    told = page.get_by_text("1 个文件超过 20 MB，没有接收")
    field.set_input_files(large)
    expect(told).to_be_visible()
    expect(page.get_by_test_id("stFileChip")).to_have_count(0)
    page.locator('input[type="file"]').first.set_input_files([small, large])
    expect(page.get_by_text("small.csv").first).to_be_visible()
    expect(told).to_be_visible()
