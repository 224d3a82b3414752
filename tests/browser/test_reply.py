"""A unit gets its file back with its doubts commented, corrects it, and the correction takes the first one's place."""

from __future__ import annotations

import re
from pathlib import Path

from openpyxl import Workbook, load_workbook
from playwright.sync_api import Page, expect

from tests.browser.forms import choose_files, choose_row, press, row_of
from tests.browser.runs import settle


def doubtful_form(path: Path) -> Path:
    """A form with a figure in words, and one that is negative."""
    book = Workbook()
    sheet = book.active
    sheet.title = "六月"
    sheet.append(["龙陵县公安局镇安派出所2023年6月反诈宣传统计表"])
    sheet.append(["社区（村）", "宣传单（份）", "受教育群众（人次）"])
    sheet.append(["镇安社区", 1234, "若干"])
    sheet.append(["小田坝村", -311, 456])
    book.save(path)
    return path


def open_row(page: Page, file: str) -> None:
    row_of(page, file).get_by_role("button", name="查看").click()
    settle(page)


def test_a_reply_is_corrected_and_takes_the_first_ones_place(visit, tmp_path):
    page = visit().open("upload")
    choose_files(page, doubtful_form(tmp_path / "六月.xlsx"))
    open_row(page, "六月.xlsx")
    button = page.get_by_role("button", name="下载带批注的回复")
    expect(button).to_be_visible()
    settle(page)  # a click while the page is still drawn is lost
    with page.expect_download() as download:
        button.click()
    reply = tmp_path / download.value.suggested_filename
    download.value.save_as(reply)
    assert reply.name == "六月_待核实.xlsx"
    settle(page)
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，2 条数据。")).to_be_visible()

    book = load_workbook(reply)
    assert book.sheetnames == ["待核实清单", "六月"]
    assert [cell.coordinate for row in book["六月"] for cell in row if cell.comment] == ["C3", "B4"]
    book["六月"]["C3"], book["六月"]["B4"] = 70, 311
    book.save(reply)
    choose_files(page, reply)
    expect(row_of(page, "六月_待核实.xlsx")).to_contain_text("将替换“六月.xlsx”")
    expect(row_of(page, "六月_待核实.xlsx")).to_contain_text("更正 0，新增 2，删去 0；相同 2")
    open_row(page, "六月_待核实.xlsx")
    expect(page.get_by_text("文件带有那份报送的编号")).to_be_visible()
    expect(page.get_by_text("已解决的问题 2")).to_be_visible()

    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 2 个文件，6 条数据。")).to_be_visible()
    page.get_by_role("link", name="数据与下载").click()
    settle(page)
    expect(page.get_by_text(re.compile("4 条数据计入"))).to_be_visible()
    page.get_by_role("link", name="报送记录").click()
    settle(page)
    choose_row(page)
    settle(page)
    expect(page.get_by_text("与 六月.xlsx")).to_be_visible()

    page.get_by_role("button", name=re.compile("^撤回")).click()
    page.locator(".st-key-change_reason textarea").fill("误报")
    page.locator(".st-key-change_do button").click()
    settle(page)
    page.get_by_role("link", name="数据与下载").click()
    settle(page)
    expect(page.get_by_text(re.compile("2 条数据计入"))).to_be_visible()


def test_another_months_figures_in_an_old_reply_replace_nothing_by_themselves(visit, tmp_path):
    page = visit().open("upload")
    choose_files(page, doubtful_form(tmp_path / "六月.xlsx"))
    open_row(page, "六月.xlsx")
    button = page.get_by_role("button", name="下载带批注的回复")
    expect(button).to_be_visible()
    settle(page)  # a click while the page is still drawn is lost
    with page.expect_download() as download:
        button.click()
    july = tmp_path / "七月.xlsx"
    download.value.save_as(july)
    settle(page)
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，2 条数据。")).to_be_visible()

    book = load_workbook(july)
    book["六月"]["A1"] = "龙陵县公安局镇安派出所2023年7月反诈宣传统计表"
    book.save(july)
    choose_files(page, july)
    expect(row_of(page, "七月.xlsx")).to_contain_text("文件注明的报送编号属于别的期间")
    expect(row_of(page, "七月.xlsx")).not_to_contain_text("将替换")
    open_row(page, "七月.xlsx")
    page.get_by_text("这确实是对它的更正").click()
    settle(page)
    expect(row_of(page, "七月.xlsx")).to_contain_text("将替换“六月.xlsx”")
