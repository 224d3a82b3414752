"""Tables on the screen: what Streamlit's grid draws around and over them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.forms import upload_and_store
from tests.browser.runs import settle

# Pixels between the element above a table and the buttons that stand above the table; below zero they cover it.
ROOM = """grid => {
  const above = grid.closest('[data-testid="stElementContainer"]').previousElementSibling.getBoundingClientRect();
  const buttons = grid.querySelector('[data-testid="stElementToolbar"]').firstElementChild.getBoundingClientRect();
  return buttons.top - above.bottom;
}"""


def grid_of_submissions(page: Page) -> Locator:
    """The table of the page Submissions, to which the page goes."""
    page.goto(page.url.replace("upload", "submissions"))
    settle(page)
    return page.locator('[data-testid="stDataFrame"]').first


@pytest.mark.parametrize("width", [390, 1440])
def test_the_buttons_of_a_table_cover_nothing_above_it(visit, tmp_path, width):
    grid = grid_of_submissions(upload_and_store(visit(width=width), tmp_path))
    grid.hover()
    expect(grid.locator('[data-testid="stElementToolbar"]')).to_have_css("opacity", "1")

    assert grid.evaluate(ROOM) >= 0


FADES = """grid => getComputedStyle(grid.querySelector('[data-testid="data-grid-canvas"]')).getPropertyValue('--beyond')"""


def test_a_table_that_goes_on_at_the_right_fades_out_until_it_is_scrolled_to_its_end(visit, tmp_path):
    page = upload_and_store(visit(width=390), tmp_path)
    grid = grid_of_submissions(page)
    expect(grid.locator("canvas").first).to_be_visible()
    fades = grid.evaluate(FADES)
    assert fades == "45px"
    grid.locator(".dvn-scroller").evaluate("box => { box.scrollLeft = box.scrollWidth; }")
    page.wait_for_function(f"grid => ({FADES})(grid) === '0px'", arg=grid.element_handle())
