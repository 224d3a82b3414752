"""A clerk reads a report with its figures marked, strikes one out, confirms the rest, and only then it counts."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.forms import choose_files, choose_row, press, row_of
from tests.browser.runs import settle

REPORT = (
    "龙陵县公安局镇安派出所2023年6月反诈宣传工作小结\n"
    "6月，镇安派出所发放宣传单500份，张贴海报20张，通过微博提醒群众。\n"
    "7月，计划发放宣传单300份；遇骗拨打96110。\n"
)


def test_a_report_counts_after_its_figures_were_read_struck_out_and_confirmed(visit, tmp_path):
    file = tmp_path / "小结.txt"
    file.write_text(REPORT, encoding="utf-8")
    page = visit().open("upload?lang=zh")
    choose_files(page, file)
    expect(row_of(page, "小结.txt")).to_contain_text("文字，待核对")
    expect(page.locator(".st-key-upload_confirm button")).to_be_disabled()

    row_of(page, "小结.txt").get_by_role("button", name="查看").click()
    settle(page)
    text = page.locator(".sg-text")
    expect(text.locator("mark.counted")).to_have_text(["宣传单500份", "张贴海报20张"])
    expect(text.locator("mark.said")).to_have_text(["微博", "群众"])
    expect(text.locator("mark.passed")).to_have_text(["300份", "96110"])
    text.locator("mark.counted").first.hover()
    note = text.locator("mark.counted").first.evaluate("m => getComputedStyle(m, '::after').content")
    assert "宣传资料 500 份" in note

    choose_row(page, 1)
    expect(text.locator("mark.chosen")).to_have_text("张贴海报20张")
    page.get_by_role("button", name="划去，不计入").click()
    settle(page)
    expect(text.locator("mark.struck")).to_have_text("张贴海报20张")

    page.get_by_role("button", name=re.compile("已核对，这 1 个数字无误")).click()
    settle(page)
    expect(row_of(page, "小结.txt")).to_contain_text("可入库")
    press(page, "upload_confirm")
    expect(page.get_by_text("已入库 1 个文件，1 条数据。")).to_be_visible()
