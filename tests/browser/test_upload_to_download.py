"""A clerk's morning: upload, look, store, follow a number, take it away, take it back."""

from __future__ import annotations

import csv
import re
import subprocess
import sys

import openpyxl
from playwright.sync_api import expect

from tests.browser.conftest import ROOT
from tests.browser.forms import (
    broken_form,
    choose_files,
    choose_row,
    figures_sum,
    june_form,
    press,
    row_of,
    table_cells,
    upload_and_store,
)
from tests.browser.runs import move, settle

STORED = {("六月", "B3", "1234"), ("六月", "B4", "311"), ("六月", "C3", "约2000"), ("六月", "C4", "456")}


def test_two_files_are_read_and_the_broken_one_does_not_stop_the_other(visit, tmp_path):
    good = june_form(tmp_path / "镇安六月.xlsx")
    page = visit().open("upload")
    choose_files(page, good, broken_form(tmp_path / "坏.xlsx", good))
    expect(row_of(page, "镇安六月.xlsx")).to_contain_text("可入库")
    expect(row_of(page, "镇安六月.xlsx")).to_contain_text("数字 4")
    expect(row_of(page, "坏.xlsx")).to_contain_text("读不了")
    expect(row_of(page, "坏.xlsx")).to_contain_text("请")

    row_of(page, "镇安六月.xlsx").get_by_role("button", name="查看").click()
    grid = page.locator(".sg")
    expect(grid.locator("td.figure")).to_have_text([re.compile(n) for n in ("1234", "约2000", "311", "456")])
    expect(grid.locator("td.total").filter(has_text="1545")).to_be_visible()
    expect(grid.locator("td[colspan='3'].header")).to_contain_text("镇安派出所2023年6月")
    choose_row(page, 2)
    expect(grid.locator("td.marked")).to_contain_text("311")

    move(page, "submissions")
    expect(page.get_by_text("还没有入库的文件")).to_be_visible()


def test_a_stored_figure_shows_on_the_charts_and_leads_back_to_its_cell(visit, tmp_path):
    page = upload_and_store(visit(), tmp_path)
    press(page, "result_charts")
    expect(page).to_have_url(re.compile("from=2023-06&to=2023-06"))
    expect(page.locator('[data-testid="stMain"]').get_by_text("1,545").first).to_be_visible()

    page.get_by_role("link", name="数据与下载").click()
    expect(page.get_by_text("条数据计入")).to_be_visible()
    settle(page)
    assert "宣传资料 1,545 份" in figures_sum(page)
    cells = table_cells(page)
    assert [row[0] for row in cells] == ["1234", "2000", "311", "456"]
    choose_row(page, 1)
    expect(page.locator(".sg td.marked")).to_contain_text("约2000")
    expect(page).to_have_url(re.compile("fact="))


def test_the_words_of_a_button_that_cannot_be_pressed_are_seen(visit, tmp_path):
    page = upload_and_store(visit(), tmp_path)
    # The button of before the upload may stand beside it for a moment.
    button = page.locator(".st-key-upload_confirm button").filter(has_text="0 个")
    expect(button).to_be_disabled()
    expect(button.locator("p").first).not_to_have_css(
        "color", "rgb(255, 255, 255)"
    )  # its colours change gradually
    colours = "one => [getComputedStyle(one).color, getComputedStyle(one.closest('button')).backgroundColor]"
    words, behind = button.locator("p").first.evaluate(colours)
    assert words != behind


def test_the_download_equals_the_screen_and_the_export(visit, tmp_path, dashboard):
    page = upload_and_store(visit(), tmp_path)
    move(page, "data?from=2023-06&to=2023-06")
    screen = [float(re.sub(r"[^\d.]", "", row[0])) for row in table_cells(page)]
    with page.expect_download() as waiting:
        page.get_by_role("button", name="下载 Excel 表").click()
    name = waiting.value.suggested_filename
    assert name == "反诈宣传数据_2023-06_截至2023-06-30.xlsx"
    waiting.value.save_as(tmp_path / name)
    book = openpyxl.load_workbook(tmp_path / name)
    header, *rows = book.worksheets[0].iter_rows(values_only=True)
    at = {title: place for place, title in enumerate(header)}
    assert [row[at["数值"]] for row in rows] == screen == [1234, 2000, 311, 456]
    assert {(row[at["工作表"]], row[at["单元格"]], row[at["原文"]]) for row in rows} == STORED

    target = tmp_path / "export.csv"
    command = [sys.executable, "-m", "etl", "export", "--to", target, "--store", dashboard.store]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with target.open(encoding="utf-8-sig", newline="") as lines:
        exported = list(csv.DictReader(lines))
    assert [float(row["value"]) for row in exported] == screen
    assert {(row["sheet"], row["cell"], row["raw"]) for row in exported} == STORED


def test_a_submission_is_withdrawn_with_a_reason_and_counts_again(visit, tmp_path):
    page = upload_and_store(visit(), tmp_path)
    move(page, "submissions")
    choose_row(page)
    expect(page.locator(".sg")).to_be_visible()
    settle(page)  # the rest of the page is still drawn: a click meanwhile may be lost
    page.get_by_role("button", name="撤回…").click()
    dialog = page.get_by_role("dialog")
    settle(page)
    dialog.get_by_role("button", name="确认").click()
    expect(dialog.get_by_text("请写明撤回的原因。")).to_be_visible()
    dialog.get_by_label("原因").fill("数字填错")
    dialog.get_by_role("button", name="确认").click()
    expect(page.get_by_role("button", name="恢复计入…")).to_be_visible()

    other = visit().open("data")
    expect(other.get_by_text("条数据计入")).to_have_count(0)
    page.get_by_role("button", name="恢复计入…").click()
    page.get_by_role("dialog").get_by_role("button", name="确认").click()
    expect(page.get_by_role("button", name="撤回…")).to_be_visible()
    other.reload()
    settle(other)
    assert "宣传资料 1,545 份" in figures_sum(other)


def test_what_was_just_stored_is_undone_with_one_click(visit, tmp_path):
    page = upload_and_store(visit(), tmp_path)
    press(page, "result_undo")
    expect(row_of(page, "六月.xlsx")).to_contain_text("已撤回")
    move(page, "data")
    expect(page.get_by_text("条数据计入")).to_have_count(0)


def test_the_same_content_is_answered_with_when_it_came_and_a_new_version_says_what_it_replaced(
    visit, tmp_path
):
    upload_and_store(visit(), tmp_path)
    page = visit().open("upload")
    newer = june_form(tmp_path / "更正.xlsx", {"镇安社区": 1300, "小田坝村": 311})
    choose_files(page, tmp_path / "六月.xlsx", newer)
    expect(row_of(page, "更正.xlsx")).to_contain_text("可入库")
    expect(page.locator('[class*="st-key-upload_row_"]').filter(has_text="不再重复入库")).to_be_visible()
    press(page, "upload_confirm")
    expect(page.get_by_text("“更正.xlsx”替换了“六月.xlsx”")).to_be_visible()
    move(page, "data")
    assert "宣传资料 1,611 份" in figures_sum(page)


def test_what_a_file_does_not_say_is_asked_for_once(visit, tmp_path):
    for name, count in (("甲.csv", 300), ("乙.csv", 40)):
        (tmp_path / name).write_text(f"宣传单（份）,讲座（场）\n{count},5\n", encoding="utf-8")
    page = visit().open("upload")
    choose_files(page, tmp_path / "甲.csv", tmp_path / "乙.csv")
    expect(page.locator('[class*="st-key-upload_row_"]').filter(has_text="要补充")).to_have_count(2)
    expect(page.locator(".st-key-upload_confirm button")).to_be_disabled()
    page.get_by_label("填报单位（必填）").first.fill("龙陵县公安局镇安派出所")
    page.get_by_label("期间（必填）").first.fill("下次")
    page.get_by_role("button", name="按补充的内容重新读取").first.click()
    expect(page.get_by_text("期间写法不对")).to_be_visible()
    page.get_by_label("期间（必填）").first.fill("2023-06")
    page.get_by_role("button", name="按补充的内容重新读取").first.click()
    expect(page.locator('[class*="st-key-upload_row_"]').filter(has_text="可入库")).to_have_count(2)
