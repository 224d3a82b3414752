"""Workbooks as units send them, made in the test, and what the tests do on the pages again and again."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from openpyxl import Workbook
from playwright.sync_api import Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.conftest import PATIENCE, Visitor
from tests.browser.runs import settle

CLICKS = 5

# What the pages must say about `june_form`: 龙陵县公安局镇安派出所, June 2023.
LEAFLETS = {"镇安社区": 1234, "小田坝村": 311}
PEOPLE = {"镇安社区": "约2000", "小田坝村": 456}


def june_form(path: Path, leaflets: dict[str, int] = LEAFLETS) -> Path:
    """A police station's monthly form with two communities, an estimate and a total row that checks."""
    book = Workbook()
    sheet = book.active
    sheet.title = "六月"
    sheet.append(["龙陵县公安局镇安派出所2023年6月反诈宣传统计表"])
    sheet.merge_cells("A1:C1")
    sheet.append(["社区（村）", "宣传单（份）", "受教育群众（人次）"])
    for community, count in leaflets.items():
        sheet.append([community, count, PEOPLE[community]])
    sheet.append(["合计", sum(leaflets.values()), None])
    book.save(path)
    return path


def broken_form(path: Path, whole: Path) -> Path:
    """A workbook that was cut off on its way."""
    path.write_bytes(whole.read_bytes()[:2500])
    return path


def choose_files(page: Page, *files: Path) -> None:
    """Give files to the uploader and wait until each has its row."""
    rows = page.locator('[class*="st-key-upload_row_"]')
    before = rows.count()
    page.set_input_files('[data-testid="stFileUploader"] input[type="file"]', files)
    expect(rows).to_have_count(before + len(files))
    settle(page)


def row_of(page: Page, file: str) -> Locator:
    """The row of an uploaded file."""
    return page.locator('[class*="st-key-upload_row_"]').filter(has_text=file)


def press(page: Page, key: str) -> None:
    """Press the button with this key and wait until the page has answered."""
    button = page.locator(f".st-key-{key} button")
    expect(button).to_have_count(
        1
    )  # while a page redraws, the button of the run before may stand beside the new one
    button.click()
    settle(page)


def upload_and_store(visitor: Visitor, tmp_path: Path) -> Page:
    """Store `june_form` on the page Upload, which is given back."""
    page = visitor.open("upload")
    choose_files(page, june_form(tmp_path / "六月.xlsx"))
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，4 条数据。")).to_be_visible()
    return page


def choose_row(page: Page, number: int = 0, table: int = 0) -> None:
    """Tick the nth row of the nth table: its cells are drawn on a canvas, 35 pixels high, which takes no click before it has
    measured itself; what a screen reader is told says whether the row is chosen."""
    grid = page.locator('[data-testid="stDataFrame"]').nth(table)
    expect(grid.locator("canvas").first).to_be_visible()
    chosen = (
        grid.locator("table[role=grid] tbody tr").nth(number).and_(page.locator('[aria-selected="true"]'))
    )
    for _ in range(CLICKS):
        grid.click(position={"x": 16, "y": 35 * (number + 1) + 17})
        with suppress(PlaywrightTimeout):
            chosen.wait_for(state="attached", timeout=PATIENCE / CLICKS)
            return
    expect(chosen).to_be_attached()


def table_cells(page: Page) -> list[list[str]]:
    """The texts of the first table of figures, by row, as a screen reader is told them."""
    grid = page.locator('[data-testid="stDataFrame"]').first.locator("table[role=grid]")
    expect(grid.locator("tbody tr").first).to_be_attached()
    return grid.locator("tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent))"
    )


def figures_sum(page: Page) -> str:
    """The line above the table: how many figures count and what they sum up to."""
    return page.get_by_text(re.compile("条数据计入|Figures that count")).first.inner_text()
