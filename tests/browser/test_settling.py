"""A clerk settles what a sheet leaves in doubt once; next month it is read that way by itself."""

from __future__ import annotations

import re
from pathlib import Path

from openpyxl import Workbook
from playwright.sync_api import Locator, Page, expect

from tests.browser.forms import choose_files, choose_row, press, row_of
from tests.browser.runs import settle


def stickers_form(path: Path, month: int, stickers: list[object]) -> Path:
    """A form with a column that no vocabulary knows."""
    book = Workbook()
    sheet = book.active
    sheet.append([f"龙陵县2023年{month}月反诈宣传统计表"])
    sheet.append(["单位", "宣传单（份）", "平安贴"])
    for unit, count in zip(("龙山派出所", "象达派出所"), stickers, strict=True):
        sheet.append([unit, 100, count])
    book.save(path)
    return path


def mark(page: Page, cell: str) -> None:
    """Choose a cell in the list of issues."""
    page.get_by_role("tab", name=re.compile("^(问题|Issues)")).click()
    field = page.locator('[class*="st-key-review_mark_"][class*="_issue"] input')
    field.fill(cell)
    field.press("Enter")
    settle(page)


def pick(page: Page, field: Locator, word: str) -> None:
    """Write into a list of choices and take the first that is left."""
    field.locator("input").click()
    field.locator("input").fill(word)
    page.get_by_role("option").first.click()
    settle(page)


def settle_column(page: Page, cell: str, word: str) -> None:
    """Say what a column counts, in the file that is open: the form opens below what is asked."""
    page.get_by_role("button", name=re.compile(f"^(处理|Settle) {cell}$")).click()
    settle(page)
    form = page.locator('[class*="st-key-settle_"][class*="_column_answer"]')
    pick(page, form, word)
    page.get_by_role("button", name=re.compile("确认并重新读取|Settle and read again")).click()
    # whoever leaves the page before it says so ends the reading
    expect(
        page.get_by_text(re.compile("已按判断重新读取 1 份文件|Files read again as decided: 1"))
    ).to_be_visible()
    settle(page)


def test_an_issue_leads_to_its_cell_wherever_it_stands_in_the_sheet(visit, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.append(["龙陵县2023年4月反诈宣传统计表"])
    known = [
        "宣传单（份）",
        "张贴海报（张）",
        "悬挂横幅（条）",
        "讲座（场）",
        "受教育群众（人次）",
        "走访住户（户）",
    ]
    sheet.append(["单位", *known, "平安贴"])
    for place in range(60):
        sheet.append([f"龙陵县第{place + 1}派出所", *range(1, 7), place + 30])
    book.save(tmp_path / "四月.xlsx")
    page = visit().open("upload")
    choose_files(page, tmp_path / "四月.xlsx")
    row_of(page, "四月.xlsx").get_by_role("button", name="查看").click()
    settle(page)
    cell = page.locator('.sg td[title^="H40 "]')
    expect(cell).not_to_be_in_viewport()

    mark(page, "H40")

    expect(cell).to_be_in_viewport(ratio=0.9)
    expect(cell).to_have_class(re.compile("marked"))


def test_a_column_settled_once_is_read_by_itself_next_month(visit, tmp_path):
    page = visit().open("upload")
    april = stickers_form(tmp_path / "四月.xlsx", 4, [30, 20])
    choose_files(page, april)
    expect(row_of(page, "四月.xlsx")).to_contain_text("待核实 1（涉及未读懂的 2 格）")
    row_of(page, "四月.xlsx").get_by_role("button", name="查看").click()
    settle(page)

    settle_column(page, "C2", "海报")

    expect(page.get_by_text("已按判断重新读取 1 份文件。")).to_be_visible()
    expect(row_of(page, "四月.xlsx")).to_contain_text("数字 4")
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，4 条数据。")).to_be_visible()

    choose_files(page, stickers_form(tmp_path / "五月.xlsx", 5, [11, 12]))
    expect(row_of(page, "五月.xlsx")).to_contain_text("数字 4")
    expect(row_of(page, "五月.xlsx")).not_to_contain_text("未读懂")


def test_a_question_of_the_overview_leads_to_its_form(visit, tmp_path):
    page = visit(width=390).open("upload")
    choose_files(page, stickers_form(tmp_path / "四月.xlsx", 4, [30, 20]))
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，2 条数据。")).to_be_visible()
    page.goto(page.url.replace("upload", "overview"))
    settle(page)
    page.get_by_text("待核实的 1 处", exact=True).click()
    settle(page)

    grid = page.locator('[data-testid="stDataFrame"]')
    expect(grid.locator("table[role=grid] tbody tr").first).to_be_attached()
    grid.click(position={"x": 16, "y": 80})  # in the first row

    expect(page.get_by_role("heading", name="报送记录")).to_be_attached()
    expect(page.locator('.sg td[title^="C2 "]')).to_have_class(re.compile("marked"))
    expect(page.get_by_text("表头“平安贴”是什么指标")).to_be_in_viewport()


def test_a_decision_that_is_taken_back_leaves_the_figures_in_doubt_again(visit, tmp_path):
    page = visit().open("upload")
    choose_files(page, stickers_form(tmp_path / "四月.xlsx", 4, [30, 20]))
    press(page, "upload_confirm")
    # whoever leaves the page before it says so ends the storing
    expect(page.get_by_text("已入库 1 个文件，2 条数据。")).to_be_visible()
    page.goto(page.url.replace("upload", "submissions"))
    settle(page)
    choose_row(page)
    settle(page)
    expect(page.get_by_text("示例数据 · ✓ 计入")).to_have_count(0)
    settle_column(page, "C2", "海报")
    page.get_by_role("link", name="数据与下载").click()
    settle(page)
    expect(page.get_by_text(re.compile("4 条数据计入"))).to_be_visible()

    page.get_by_role("link", name="判断记录").click()
    settle(page)
    choose_row(page)
    settle(page)
    expect(page.get_by_text("用到它的文件（1 份）：")).to_be_visible()
    press(page, "decision_withdraw")

    expect(page.get_by_text("还没有任何判断")).to_be_visible()
    page.get_by_role("link", name="数据与下载").click()
    settle(page)
    expect(page.get_by_text(re.compile("2 条数据计入"))).to_be_visible()
